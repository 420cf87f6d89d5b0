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
	"github.com/trellis-network/trellis/app/proving"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/internal/keystore"
	rules "github.com/trellis-network/trellis/protocol/enclave"
	"github.com/trellis-network/trellis/service/prover/execute/enclave"
	"github.com/trellis-network/trellis/service/verifier"
)

func (o *options) localVoucher(ctx context.Context, client *chain.Client, name, policy string) (*proving.Voucher, error) {
	if name == "" {
		return nil, &exitError{2, errors.New("name a verifier's key with --verifier-key, or bring its word with --vouch")}
	}
	key, err := keystore.Load(app.Home(o.home).KeyFile(name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %q", errNoKey, name)
	} else if err != nil {
		return nil, err
	}
	v := &proving.Voucher{Client: client, Key: key, Policy: rules.Policy{Appraisers: verifier.DefaultAppraisers()}}
	if policy != "" {
		raw, err := os.ReadFile(policy)
		if err != nil {
			return nil, err
		}
		folder := filepath.Dir(policy)
		v.Policy.Appraisers, err = verifier.ParsePolicy(raw, func(name string) ([]byte, error) { return os.ReadFile(filepath.Join(folder, name)) })
		if err != nil {
			return nil, err
		}
	}
	v.Policy.Simulated, err = client.AllowsSimulatedEnclaves(ctx)
	return v, err
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
