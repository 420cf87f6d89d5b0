package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/resolver"
	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/service/issuer"
	"github.com/trellis-network/trellis/service/verifier"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/jwk"
)

// VerifierKey is the name of the account that records what hardware a project's devices run on.
const VerifierKey = "verifier"

// ReadVerifierPolicy reads what a verifier asks of hardware. Files that it names are found from its folder. Without a file the
// vendors count whose roots are built in.
func ReadVerifierPolicy(file string) (map[attest.Kind]attest.Appraiser, error) {
	if file == "" {
		return verifier.DefaultAppraisers(), nil
	}
	raw, err := readBounded(file)
	if err != nil {
		return nil, fmt.Errorf("read the verifier's policy: %w", err)
	}
	appraisers, err := verifier.ParsePolicy(raw, func(name string) ([]byte, error) {
		if !filepath.IsAbs(name) {
			name = filepath.Join(filepath.Dir(file), name)
		}
		return readBounded(name)
	})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return appraisers, nil
}

func readBounded(file string) ([]byte, error) {
	info, err := os.Stat(file)
	if err != nil {
		return nil, err
	}
	if info.Size() > verifier.MaxPolicyBytes {
		return nil, fmt.Errorf("%s has %d bytes, at most %d", file, info.Size(), verifier.MaxPolicyBytes)
	}
	return os.ReadFile(file)
}

// openVerifier makes the verifier of a project's devices. It keeps the wall clock: certificates are of that time.
func openVerifier(cfg Config, w *chain.Writer, identities *resolver.Multi, vouch *issuer.Issuer) (*verifier.Server, error) {
	appraisers, err := ReadVerifierPolicy(cfg.VerifierPolicy)
	if err != nil {
		return nil, err
	}
	v, err := verifier.New(verifier.Config{
		ChainID: cfg.Chain.ChainID(), Devices: currentKeys{cfg.Chain, identities, cfg.Project}, Appraisers: appraisers,
		Recorder: verdicts{w}, Blocks: blocks{cfg.Chain.Eth()}, Issuer: credentials{vouch, cfg.Log}, Logger: cfg.Log,
	})
	if err != nil {
		return nil, err
	}
	return verifier.NewServer(v, cfg.VerifierAddr), nil
}

// currentKeys are those that a project's devices sign with now.
type currentKeys struct {
	chain      *chain.Client
	identities *resolver.Multi
	project    epoch.Project
}

// Key implements verifier.Devices. It reads the chain each time: a key that was rotated a block ago counts no more.
func (k currentKeys) Key(ctx context.Context, device did.ID) (jwk.Public, error) {
	i, err := k.chain.Identity(ctx, device)
	if errors.Is(err, chain.ErrUnregistered) || err == nil && (i.Removed || i.Project != k.project) {
		return jwk.Public{}, fmt.Errorf("%w: %s", verifier.ErrUnknownDevice, device)
	}
	if err != nil {
		return jwk.Public{}, err
	}
	key, err := k.identities.Keys(ctx)(device.String()+"#key-1", "assertionMethod")
	if err == nil && key.Address() != i.Signer {
		err = fmt.Errorf("the document of %s names another key than the registry", device)
	}
	return key, err
}

// verdicts writes into DeviceTrust.
type verdicts struct{ writer *chain.Writer }

// Record implements verifier.Recorder.
func (v verdicts) Record(ctx context.Context, r attest.Result, hash [32]byte, until uint64) error {
	return v.writer.AttestHardware(ctx, r.Device, r.Key.Address(), string(r.Kind), common.Hash(hash), until)
}

// credentials make one of each verdict that was recorded.
type credentials struct {
	issuer *issuer.Issuer
	log    *slog.Logger
}

// Issue implements verifier.Issuer. The verdict is on the chain by then, so a credential that fails is left out: its operator may have
// the issuer make another: trellis vc issue.
func (c credentials) Issue(ctx context.Context, r attest.Result) (json.RawMessage, error) {
	credential, err := c.issuer.Hardware(ctx, r.Device)
	if err != nil {
		c.log.Warn("Hardware credential was not issued", "device", r.Device, "error", err)
		return nil, nil
	}
	return credential, nil
}

// blocks foretell the chain's height.
type blocks struct {
	headers interface {
		HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	}
}

// blocksBack is how far back the chain's pace is measured, in each of three stretches.
const blocksBack = 20

// At implements verifier.Blocks: the height that the chain will have at t, if it keeps its pace. The pace is the median of three
// stretches, so that a chain that stood still once is not taken for a slow one.
func (b blocks) At(ctx context.Context, t time.Time) (uint64, error) {
	head, err := b.headers.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, err
	}
	number := head.Number.Uint64()
	var paces []time.Duration // of a block
	for newer := head; len(paces) < 3 && newer.Number.Uint64() > 1; {
		back := min(blocksBack, newer.Number.Uint64()-1) // the genesis may be much older than block 1
		older, err := b.headers.HeaderByNumber(ctx, new(big.Int).SetUint64(newer.Number.Uint64()-back))
		if err != nil {
			return 0, err
		}
		paces = append(paces, time.Duration(newer.Time-older.Time)*time.Second/time.Duration(back))
		newer = older
	}
	pace := time.Second
	if len(paces) > 0 {
		slices.Sort(paces)
		pace = max(paces[len(paces)/2], 10*time.Millisecond) // headers tell whole seconds, so that a fast chain may show none
	}
	ahead := t.Sub(time.Unix(int64(head.Time), 0))
	return number + uint64(max(ahead, 0)/pace), nil
}
