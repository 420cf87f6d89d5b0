package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
	"github.com/trellis-network/trellis/types/validator"
)

// ErrNoDelegate reports a delegate that is not registered.
var ErrNoDelegate = errors.New("no such delegate")

// A Delegate may be elected to produce blocks. Times are seconds since the
// Unix epoch, commissions hundredths of a percent.
type Delegate struct {
	Number         report.Delegate
	Name           string
	Owner          common.Address
	PendingOwner   common.Address // to whom it is offered, zero for nobody
	Operator       common.Address // may rotate the keys
	Reward         common.Address // gets its own part of the rewards
	Commission     uint16
	NextCommission uint16 // from CommissionFrom on
	CommissionFrom uint64 // 0 when no change is pending
	Votes          units.Amount
	Score          units.Amount // what ranks it
	Bucket         BucketID     // backs it, or did last; 0 for none so far
	Active         bool
	Removed        bool
	SuspendedUntil uint64 // the epoch that ends its probation, 0 for none
	ExitSlot       uint64 // from when on it may leave, or could have; 0 when it never asked
	Exiting        bool
	Key            validator.PubKey // signs from the next election on
	Randomness     bls.PublicKey
	NextRandomness bls.PublicKey // from RandomnessFrom on
	RandomnessFrom uint64        // 0 when no change is pending
}

// Delegate returns what is known of a delegate, or ErrNoDelegate.
func (c *Client) Delegate(ctx context.Context, n report.Delegate) (Delegate, error) {
	return c.delegate(at(ctx), n)
}

func (c *Client) delegate(opts *bind.CallOpts, n report.Delegate) (Delegate, error) {
	d, err := c.delegates.DelegateOf(opts, uint32(n))
	if err != nil {
		return Delegate{}, fmt.Errorf("read delegate %d: %w", n, decodeRevert(err))
	}
	if d.Number == 0 {
		return Delegate{}, fmt.Errorf("%w: %d", ErrNoDelegate, n)
	}
	out := Delegate{
		Number: n, Name: d.Name, Owner: d.Owner, PendingOwner: d.PendingOwner, Operator: d.Operator, Reward: d.Reward,
		Commission: d.Commission, NextCommission: d.NextCommission, CommissionFrom: d.CommissionFrom.Uint64(),
		Votes: amount(d.Votes), Score: amount(d.Score), Bucket: BucketID(d.Bucket.Uint64()), Active: d.Active, Removed: d.Removed,
		SuspendedUntil: d.SuspendedUntil, ExitSlot: d.ExitSlot.Uint64(), Exiting: d.Exiting, RandomnessFrom: d.RandomnessFrom.Uint64(),
		Key: validator.PubKey(crypto.CompressPubkey(&ecdsa.PublicKey{Curve: crypto.S256(), X: d.X, Y: d.Y})),
	}
	copy(out.Randomness[:], d.Randomness)
	copy(out.NextRandomness[:], d.NextRandomness)
	return out, nil
}

// DelegateByName returns the number of the delegate called name, or
// ErrNoDelegate.
func (c *Client) DelegateByName(ctx context.Context, name string) (report.Delegate, error) {
	n, err := c.delegates.NumberByName(at(ctx), name)
	if err != nil {
		return 0, fmt.Errorf("look up delegate %q: %w", name, decodeRevert(err))
	}
	if n == 0 {
		return 0, fmt.Errorf("%w: %q", ErrNoDelegate, name)
	}
	return report.Delegate(n), nil
}

// DelegateOf returns the number of the delegate that owner owns, or
// ErrNoDelegate.
func (c *Client) DelegateOf(ctx context.Context, owner common.Address) (report.Delegate, error) {
	n, err := c.delegates.NumberOf(at(ctx), owner)
	if err != nil {
		return 0, fmt.Errorf("look up the delegate of %s: %w", owner, decodeRevert(err))
	}
	if n == 0 {
		return 0, fmt.Errorf("%w: %s owns none", ErrNoDelegate, owner)
	}
	return report.Delegate(n), nil
}

// Delegates returns all delegates that ever registered, by number.
func (c *Client) Delegates(ctx context.Context) ([]Delegate, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return nil, err
	}
	count, err := c.delegates.Count(opts)
	if err != nil {
		return nil, fmt.Errorf("count the delegates: %w", decodeRevert(err))
	}
	out := make([]Delegate, count)
	for i := range out {
		if out[i], err = c.delegate(opts, report.Delegate(i+1)); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// A Ranked delegate is an active one with what ranks it.
type Ranked struct {
	Delegate report.Delegate
	Score    units.Amount
}

// Ranking returns up to limit active delegates, the highest score first.
func (c *Client) Ranking(ctx context.Context, limit int) ([]Ranked, error) {
	top, err := c.delegates.Top(at(ctx), big.NewInt(int64(limit)))
	if err != nil {
		return nil, fmt.Errorf("read the ranking: %w", decodeRevert(err))
	}
	return ranked(top.Delegates, top.Scores), nil
}

func ranked(delegates []uint32, scores []*big.Int) []Ranked {
	out := make([]Ranked, len(delegates))
	for i, d := range delegates {
		out[i] = Ranked{report.Delegate(d), amount(scores[i])}
	}
	return out
}

// An Endorsement is a bucket owner's word that the bucket may back a delegate
// of another's.
type Endorsement struct {
	Endorser      common.Address // zero for no endorsement
	Delegate      report.Delegate
	RevocableFrom uint64 // seconds since the Unix epoch, 0 without an intent to revoke
}

// Endorsement returns the endorsement of a bucket.
func (c *Client) Endorsement(ctx context.Context, id BucketID) (Endorsement, error) {
	e, err := c.delegates.EndorsementOf(at(ctx), id.big())
	if err != nil {
		return Endorsement{}, fmt.Errorf("read the endorsement of bucket %d: %w", id, decodeRevert(err))
	}
	return Endorsement{e.Endorser, report.Delegate(e.Delegate), e.RevocableFrom.Uint64()}, nil
}

// A Registration is what a delegate registers with.
type Registration struct {
	Name       string
	Commission uint16 // hundredths of a percent
	Operator   common.Address
	Reward     common.Address
	Keys       KeyProofs
}

// KeyProofs are a delegate's public keys with the proofs that its owner holds
// them (predeploys.ConsensusKeyDigest and RandomnessKeyDigest).
type KeyProofs struct {
	Consensus       validator.PubKey
	ConsensusProof  [65]byte // r, s, v with v 27 or 28
	Randomness      bls.PublicKey
	RandomnessProof bls.Signature
}

// point returns the consensus key's coordinates.
func (k KeyProofs) point() (x, y *big.Int, err error) {
	key, err := crypto.DecompressPubkey(k.Consensus[:])
	if err != nil {
		return nil, nil, fmt.Errorf("consensus key: %w", err)
	}
	return key.X, key.Y, nil
}

// randomness returns the randomness key and its proof as contracts take them.
func (k KeyProofs) randomness() (key, proof []byte, err error) {
	if key, err = k.Randomness.EIP2537(); err != nil {
		return nil, nil, fmt.Errorf("randomness key: %w", err)
	}
	if proof, err = k.RandomnessProof.EIP2537(); err != nil {
		return nil, nil, fmt.Errorf("proof of the randomness key: %w", err)
	}
	return key, proof, nil
}

// ActivityStakes returns what a bucket must hold to make a delegate active, and what must be left after a slash for it to stay
// so, as votes have set them.
func (c *Client) ActivityStakes(ctx context.Context) (activate, stay units.Amount, err error) {
	opts, err := c.now(ctx)
	if err != nil {
		return activate, stay, err
	}
	first, err := c.delegates.MINACTIVATE(opts)
	if err != nil {
		return activate, stay, fmt.Errorf("ask what activity needs: %w", decodeRevert(err))
	}
	second, err := c.delegates.MINSTAY(opts)
	if err != nil {
		return activate, stay, fmt.Errorf("ask what activity needs: %w", decodeRevert(err))
	}
	return amount(first), amount(second), nil
}

// RegistrationFee returns what a registration pays into the reward pool, as votes have set it.
func (c *Client) RegistrationFee(ctx context.Context) (units.Amount, error) {
	fee, err := c.delegates.REGISTRATIONFEE(at(ctx))
	if err != nil {
		return units.Amount{}, fmt.Errorf("ask for the registration fee: %w", decodeRevert(err))
	}
	return amount(fee), nil
}

func (w *Writer) delegateCall(ctx context.Context, doing, method string, arguments ...any) error {
	_, err := w.send(ctx, doing, call(predeploys.Delegates, bindings.DelegatesMetaData, method, arguments...))
	return err
}

// RegisterDelegate registers the writer's account as the owner of a delegate.
func (w *Writer) RegisterDelegate(ctx context.Context, r Registration) (report.Delegate, error) {
	fee, err := w.RegistrationFee(ctx)
	if err != nil {
		return 0, err
	}
	x, y, err := r.Keys.point()
	if err != nil {
		return 0, err
	}
	randomness, proof, err := r.Keys.randomness()
	if err != nil {
		return 0, err
	}
	c := call(predeploys.Delegates, bindings.DelegatesMetaData, "register", bindings.DelegatesRegistration{
		Name: r.Name, Commission: r.Commission, Operator: r.Operator, Reward: r.Reward, X: x, Y: y,
		ConsensusProof: r.Keys.ConsensusProof[:], RandomnessKey: randomness, RandomnessProof: proof,
	})
	c.Value = fee.Big()
	receipt, err := w.send(ctx, "register the delegate", c)
	if err != nil {
		return 0, err
	}
	registered, err := only(receipt, predeploys.Delegates, w.delegates.ParseDelegateRegistered)
	if err != nil {
		return 0, fmt.Errorf("register the delegate: %w", err)
	}
	return report.Delegate(registered.Delegate), nil
}

// UpdateDelegate changes who may rotate the keys and where the delegate's own
// rewards go.
func (w *Writer) UpdateDelegate(ctx context.Context, operator, reward common.Address) error {
	return w.delegateCall(ctx, "update the delegate", "update", operator, reward)
}

// SetCommission announces another commission.
func (w *Writer) SetCommission(ctx context.Context, commission uint16) error {
	return w.delegateCall(ctx, "set the commission", "setCommission", commission)
}

// Activate makes the writer's delegate active, backed by a bucket.
func (w *Writer) Activate(ctx context.Context, id BucketID) error {
	return w.delegateCall(ctx, "activate the delegate", "activate", id.big())
}

// Endorse lets the delegate that the writer's bucket votes for be backed by
// it, and takes back an intent to revoke.
func (w *Writer) Endorse(ctx context.Context, id BucketID) error {
	return w.delegateCall(ctx, "endorse", "endorse", id.big())
}

// IntendRevoke says that the writer will revoke its endorsement.
func (w *Writer) IntendRevoke(ctx context.Context, id BucketID) error {
	return w.delegateCall(ctx, "announce the revocation", "intendRevoke", id.big())
}

// Revoke ends an endorsement, and with it the activity of a delegate that the
// bucket backs.
func (w *Writer) Revoke(ctx context.Context, id BucketID) error {
	return w.delegateCall(ctx, "revoke the endorsement", "revoke", id.big())
}

// OfferDelegate offers the writer's delegate to an account; zero takes the
// offer back.
func (w *Writer) OfferDelegate(ctx context.Context, to common.Address) error {
	return w.delegateCall(ctx, "offer the delegate", "offerOwnership", to)
}

// AcceptDelegate takes a delegate that is offered to the writer.
func (w *Writer) AcceptDelegate(ctx context.Context, n report.Delegate) error {
	return w.delegateCall(ctx, "accept the delegate", "acceptOwnership", uint32(n))
}

// RequestExit takes a slot in the queue of those who leave.
func (w *Writer) RequestExit(ctx context.Context) error {
	return w.delegateCall(ctx, "request the exit", "requestExit")
}

// CancelExit gives the slot up and stays.
func (w *Writer) CancelExit(ctx context.Context) error {
	return w.delegateCall(ctx, "cancel the exit", "cancelExit")
}

// ConfirmExit leaves, once the slot has come.
func (w *Writer) ConfirmExit(ctx context.Context) error {
	return w.delegateCall(ctx, "confirm the exit", "confirmExit")
}

// RotateConsensusKey replaces a delegate's consensus key.
func (w *Writer) RotateConsensusKey(ctx context.Context, n report.Delegate, keys KeyProofs) error {
	x, y, err := keys.point()
	if err != nil {
		return err
	}
	return w.delegateCall(ctx, "rotate the consensus key", "rotateConsensusKey", uint32(n), x, y, keys.ConsensusProof[:])
}

// RotateRandomnessKey replaces a delegate's randomness key.
func (w *Writer) RotateRandomnessKey(ctx context.Context, n report.Delegate, keys KeyProofs) error {
	key, proof, err := keys.randomness()
	if err != nil {
		return err
	}
	return w.delegateCall(ctx, "rotate the randomness key", "rotateRandomnessKey", uint32(n), key, proof)
}
