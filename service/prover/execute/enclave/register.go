package enclave

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	rules "github.com/trellis-network/trellis/protocol/enclave"
)

// challengeTime is how long evidence may be on its way: 256 blocks are about as long.
const challengeTime = 4 * time.Minute

// A Chain is what registration needs of it. A *chain.Writer is one.
type Chain interface {
	EnclavePlace() rules.Place
	EnclaveBlock(ctx context.Context) (number uint64, hash common.Hash, err error)
	RegisterEnclave(ctx context.Context, v rules.Vouch, signature []byte) error
}

// A Voucher appraises claims, and signs for those that are good.
type Voucher interface {
	Vouch(ctx context.Context, c rules.Claim) (v rules.Vouch, signature []byte, err error)
}

// NewClaim has the enclave answer a challenge of now.
func NewClaim(ctx context.Context, e Enclave, chain Chain, scope uint64, holder common.Address, now time.Time) (rules.Claim, error) {
	d, err := e.Describe(ctx)
	if err != nil {
		return rules.Claim{}, fmt.Errorf("ask the enclave what it is: %w", err)
	}
	number, hash, err := chain.EnclaveBlock(ctx)
	if err != nil {
		return rules.Claim{}, err
	}
	place := chain.EnclavePlace()
	c := rules.Claim{ChainID: place.ChainID, Contract: place.Contract, Scope: scope, Key: d.Key, Holder: holder, AtBlock: number, BlockHash: hash,
		Expires: now.Add(challengeTime).Unix()}
	challenge, err := c.Challenge()
	if err != nil {
		return c, err
	}
	if c.Evidence, err = e.Evidence(ctx, challenge); err != nil {
		return c, fmt.Errorf("ask the enclave for evidence: %w", err)
	}
	return c, nil
}

// A Registration keeps an enclave's key registered.
type Registration struct {
	Enclave Enclave
	Chain   Chain
	Voucher Voucher
	Scope   uint64
	Holder  common.Address
}

// Register registers the key, or renews it, and returns until when it counts.
func (r Registration) Register(ctx context.Context) (rules.Vouch, error) {
	claim, err := NewClaim(ctx, r.Enclave, r.Chain, r.Scope, r.Holder, time.Now())
	if err != nil {
		return rules.Vouch{}, err
	}
	vouch, signature, err := r.Voucher.Vouch(ctx, claim)
	if err != nil {
		return rules.Vouch{}, fmt.Errorf("have a verifier vouch: %w", err)
	}
	return vouch, r.Chain.RegisterEnclave(ctx, vouch, signature)
}

// Keep renews the key whenever a third of its time is left, from until on, until ctx ends. What fails is tried again after a minute.
func Keep(ctx context.Context, until time.Time, register func(context.Context) (rules.Vouch, error), log *slog.Logger) error {
	for {
		wait := time.Until(until) * 2 / 3
		if wait < 0 {
			wait = 0
		}
		if err := sleep(ctx, wait); err != nil {
			return err
		}
		vouch, err := register(ctx)
		if err == nil {
			until = time.Unix(int64(vouch.Until), 0)
			log.Info("Enclave key renewed", "key", vouch.Key, "kind", vouch.Kind, "until", until.UTC())
			err = sleep(ctx, time.Second) // a verifier that vouches for less than that is not asked without end
		} else if ctx.Err() == nil {
			log.Warn("Enclave key not renewed, trying again in a minute", "until", until.UTC(), "error", err)
			err = sleep(ctx, time.Minute)
		}
		if err != nil {
			return errors.Join(ctx.Err(), err)
		}
	}
}

func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
