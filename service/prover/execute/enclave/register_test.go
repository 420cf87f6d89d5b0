package enclave_test

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	rules "github.com/trellis-network/trellis/protocol/enclave"
	"github.com/trellis-network/trellis/service/prover/execute/enclave"
)

// A ledger is a chain that remembers what was registered.
type ledger struct {
	block uint64
	kept  []rules.Vouch
}

func (*ledger) EnclavePlace() rules.Place {
	return rules.Place{ChainID: 4690, Contract: common.Address{0x75}}
}
func (l *ledger) EnclaveBlock(context.Context) (uint64, common.Hash, error) {
	l.block++
	return l.block, common.Hash{byte(l.block)}, nil
}
func (l *ledger) RegisterEnclave(_ context.Context, v rules.Vouch, _ []byte) error {
	l.kept = append(l.kept, v)
	return nil
}

// appraising is a voucher that appraises, with no signature.
type appraising struct{ policy rules.Policy }

func (a appraising) Vouch(_ context.Context, c rules.Claim) (rules.Vouch, []byte, error) {
	v, err := a.policy.Vouch(c, time.Now())
	return v, nil, err
}

func TestRegistrationAnswersABlockOfNow(t *testing.T) {
	inside, _ := newEnclave(t)
	l := &ledger{block: 41}
	r := enclave.Registration{Enclave: inside, Chain: l, Voucher: appraising{rules.Policy{Simulated: true}}, Scope: 1, Holder: common.Address{7}}
	v, err := r.Register(t.Context())
	must(t, err)
	d, err := inside.Describe(t.Context())
	must(t, err)
	if v.AtBlock != 42 || v.Kind != rules.Simulated || v.Measurement != d.Measurement || v.Key != d.Key.Address() || len(l.kept) != 1 {
		t.Errorf("vouch %+v", v)
	}
	r.Voucher = appraising{}
	if _, err := r.Register(t.Context()); !errors.Is(err, rules.ErrRefused) || len(l.kept) != 1 {
		t.Errorf("a verifier that takes no simulated enclave: %v", err)
	}
	// Evidence of one block does not do for another.
	claim, err := enclave.NewClaim(t.Context(), inside, l, 1, common.Address{7}, time.Now())
	must(t, err)
	claim.BlockHash[5]++
	if _, err := (rules.Policy{Simulated: true}).Vouch(claim, time.Now()); !errors.Is(err, rules.ErrRefused) {
		t.Errorf("stale evidence: %v", err)
	}
}

func TestAKeyIsRenewedBeforeItsEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		until, failures, renewed := time.Now().Add(3*time.Hour), 2, 0
		done := make(chan error, 1)
		go func() {
			done <- enclave.Keep(ctx, until, func(context.Context) (rules.Vouch, error) {
				if !time.Now().Before(until) {
					t.Error("renewed after its end")
				}
				if failures > 0 {
					failures--
					return rules.Vouch{}, errors.New("the verifier is away")
				}
				renewed++
				until = time.Now().Add(3 * time.Hour)
				return rules.Vouch{Until: uint64(until.Unix())}, nil
			}, slog.New(slog.DiscardHandler))
		}()
		time.Sleep(24 * time.Hour)
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("ended with %v", err)
		}
		if renewed < 11 || renewed > 12 || failures != 0 {
			t.Errorf("renewed %d times in a day, want one each two hours after the first; %d failures left", renewed, failures)
		}
	})
}
