package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/internal/keystore"
	rules "github.com/trellis-network/trellis/protocol/enclave"
	"github.com/trellis-network/trellis/service/prover/execute/enclave"
	"github.com/trellis-network/trellis/service/verifier"
)

// A localVoucher is a verifier whose key is in this home.
type localVoucher struct {
	client *chain.Client
	key    sig.PrivateKey
	policy rules.Policy
}

func (o *options) localVoucher(ctx context.Context, client *chain.Client, name, policy string) (*localVoucher, error) {
	if name == "" {
		return nil, &exitError{2, errors.New("name a verifier's key with --verifier-key, or bring its word with --vouch")}
	}
	key, err := keystore.Load(app.Home(o.home).KeyFile(name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %q", errNoKey, name)
	} else if err != nil {
		return nil, err
	}
	v := &localVoucher{client: client, key: key, policy: rules.Policy{Appraisers: verifier.DefaultAppraisers()}}
	if policy != "" {
		raw, err := os.ReadFile(policy)
		if err != nil {
			return nil, err
		}
		folder := filepath.Dir(policy)
		v.policy.Appraisers, err = verifier.ParsePolicy(raw, func(name string) ([]byte, error) { return os.ReadFile(filepath.Join(folder, name)) })
		if err != nil {
			return nil, err
		}
	}
	v.policy.Simulated, err = client.AllowsSimulatedEnclaves(ctx)
	return v, err
}

// Vouch appraises a claim for this chain, of a block that it has.
func (v *localVoucher) Vouch(ctx context.Context, c rules.Claim) (rules.Vouch, []byte, error) {
	if c.Place() != v.client.EnclavePlace() {
		return rules.Vouch{}, nil, fmt.Errorf("the claim is for chain %d and contract %s, not this one: %w", c.ChainID, c.Contract, rules.ErrRefused)
	}
	if err := v.client.CheckEnclaveBlock(ctx, c.AtBlock, c.BlockHash); err != nil {
		return rules.Vouch{}, nil, err
	}
	vouch, err := v.policy.Vouch(c, time.Now())
	if err != nil {
		return vouch, nil, err
	}
	signature, err := rules.Sign(v.key, vouch.Digest(c.Place()))
	return vouch, signature, err
}

// signedVouch is a verifier's word in a file.
type signedVouch struct {
	rules.Vouch
	Signature []byte `json:"signature"`
}

func newEnclaveClaim(o *options) *cobra.Command {
	c := &cobra.Command{Use: "claim", Short: "Have the enclave make evidence of now, for a verifier elsewhere", Args: cobra.NoArgs,
		Long: `Prints a claim in JSON: the enclave's answer to a challenge that follows from the last block. The verifier answers it with: trellis compute
enclave vouch. Both together have 256 blocks of time.`}
	var f enclaveFlags
	f.add(c, false)
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		w, err := o.writer(cmd.Context(), *f.from)
		if err != nil {
			return err
		}
		defer w.Close()
		scope, err := f.scope(cmd.Context(), w.Client)
		if err != nil {
			return err
		}
		claim, err := enclave.NewClaim(cmd.Context(), enclave.DialUnix(f.socket), w, scope, w.Account().Address(), time.Now())
		if err != nil {
			return err
		}
		return json.NewEncoder(o.out).Encode(claim)
	}
	return c
}

func newEnclaveVouch(o *options) *cobra.Command {
	c := &cobra.Command{Use: "vouch CLAIM", Short: "Appraise a claim and vouch for its key, as a verifier", Args: cobra.ExactArgs(1),
		Long: `Prints the signed word in JSON, for: trellis compute enclave register --vouch FILE. What is not affirmed is refused, with the reasons.`}
	key := c.Flags().String("verifier-key", app.OperatorKey, "name of the verifier's key in this home")
	policy := c.Flags().String("policy", "", "file of the verifier's policy (docs/ops/verifier.md); default the makers whose roots are built in")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		raw, err := os.ReadFile(args[0])
		if err != nil {
			return err
		}
		claim, err := rules.ParseClaim(raw)
		if err != nil {
			return fmt.Errorf("%s: %w", args[0], err)
		}
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		v, err := o.localVoucher(cmd.Context(), client, *key, *policy)
		if err != nil {
			return err
		}
		vouch, signature, err := v.Vouch(cmd.Context(), claim)
		if errors.Is(err, rules.ErrRefused) {
			return &exitError{3, err}
		} else if err != nil {
			return err
		}
		return json.NewEncoder(o.out).Encode(signedVouch{vouch, signature})
	}
	return c
}
