package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

// An OperatorID is the number of an operator of the security pool. They count
// from 1; 0 is none.
type OperatorID uint32

// An ExitID is the number of an exit from the security pool, from 1.
type ExitID uint64

// ErrNoOperator reports an operator that is not registered.
var ErrNoOperator = errors.New("no such operator")

// ErrNoExit reports an exit that was claimed, or never was.
var ErrNoExit = errors.New("no such exit")

// Coin is the asset that stands for the native coin.
var Coin = common.Address{}

// An Operator runs what restaked stake secures. Times are seconds since the
// Unix epoch; what is next counts when its time has passed.
type Operator struct {
	ID             OperatorID
	Owner          common.Address
	NextOwner      common.Address // may take it over, zero for nobody
	Delegate       report.Delegate
	NextDelegate   report.Delegate
	DelegateAt     uint64 // 0 when no change is pending
	LockDays       uint16
	Commission     uint16 // in hundredths of a percent, as it counts now
	NextCommission uint16
	CommissionAt   uint64 // 0 when no change is pending
	URI            string
	Bucket         BucketID // with its coins, 0 before there are any
	HeldUntil      uint64   // its exits are held, 0 for never
	Coins          Vault
}

// A Vault is what an operator holds of an asset.
type Vault struct {
	Assets  units.Amount
	Shares  units.Amount // exiting ones with them
	Exiting units.Amount // shares on their way out
}

// Value returns what shares of the vault are worth, rounded down.
func (v Vault) Value(shares units.Amount) units.Amount {
	if v.Shares.IsZero() {
		return units.Amount{}
	}
	return shares.MulDiv(v.Assets.Big(), v.Shares.Big())
}

// Active returns what of the vault is not on its way out.
func (v Vault) Active() units.Amount {
	active, err := v.Shares.Sub(v.Exiting)
	if err != nil {
		return units.Amount{} // cannot be: exiting shares are among all
	}
	return v.Value(active)
}

// Operator returns an operator, or ErrNoOperator.
func (c *Client) Operator(ctx context.Context, id OperatorID) (Operator, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return Operator{}, err
	}
	return c.operator(opts, id)
}

func (c *Client) operator(opts *bind.CallOpts, id OperatorID) (Operator, error) {
	o, err := c.operators.OperatorOf(opts, uint32(id))
	if err != nil {
		return Operator{}, fmt.Errorf("read operator %d: %w", id, decodeRevert(err))
	}
	if o.Owner == (common.Address{}) {
		return Operator{}, fmt.Errorf("%w: %d", ErrNoOperator, id)
	}
	out := Operator{
		ID: id, Owner: o.Owner, NextOwner: o.NextOwner, Delegate: report.Delegate(o.Delegate), NextDelegate: report.Delegate(o.NextDelegate),
		DelegateAt: o.DelegateAt.Uint64(), LockDays: o.LockDays, NextCommission: o.NextCommission, CommissionAt: o.CommissionAt.Uint64(), URI: o.Uri,
	}
	commission, err := c.operators.CommissionOf(opts, uint32(id))
	if err != nil {
		return Operator{}, fmt.Errorf("read the commission of operator %d: %w", id, decodeRevert(err))
	}
	out.Commission = uint16(commission.Uint64())
	book, err := c.pool.BookOf(opts, uint32(id))
	if err != nil {
		return Operator{}, fmt.Errorf("read the stake of operator %d: %w", id, decodeRevert(err))
	}
	out.Bucket, out.HeldUntil = BucketID(book.Bucket.Uint64()), book.HeldUntil.Uint64()
	out.Coins, err = c.vault(opts, id, Coin)
	return out, err
}

// Operators returns all operators, by number.
func (c *Client) Operators(ctx context.Context) ([]Operator, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return nil, err
	}
	count, err := c.operators.OperatorCount(opts)
	if err != nil {
		return nil, fmt.Errorf("count the operators: %w", decodeRevert(err))
	}
	out := make([]Operator, count)
	for i := range out {
		if out[i], err = c.operator(opts, OperatorID(i+1)); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// Vault returns what an operator holds of an asset.
func (c *Client) Vault(ctx context.Context, id OperatorID, asset common.Address) (Vault, error) {
	return c.vault(at(ctx), id, asset)
}

func (c *Client) vault(opts *bind.CallOpts, id OperatorID, asset common.Address) (Vault, error) {
	v, err := c.pool.Vault(opts, uint32(id), asset)
	if err != nil {
		return Vault{}, fmt.Errorf("read the vault of operator %d: %w", id, decodeRevert(err))
	}
	return Vault{amount(v.Assets), amount(v.Shares), amount(v.Exiting)}, nil
}

// An Asset is a token that the pool takes or took.
type Asset struct {
	Address   common.Address
	Accepting bool
	Cap       units.Amount // in its smallest unit
	CapValue  units.Amount // in the unit of account, 18 decimals; 0 for none
	Total     units.Amount // held by all operators
}

// Assets returns the tokens that were ever listed; the coin is not among them.
func (c *Client) Assets(ctx context.Context) ([]Asset, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return nil, err
	}
	list, err := c.prices.Assets(opts)
	if err != nil {
		return nil, fmt.Errorf("list the assets: %w", decodeRevert(err))
	}
	out := make([]Asset, len(list))
	for i, token := range list {
		a, err := c.prices.AssetOf(opts, token)
		var total *big.Int
		if err == nil {
			total, err = c.pool.Total(opts, token)
		}
		if err != nil {
			return nil, fmt.Errorf("read asset %s: %w", token, decodeRevert(err))
		}
		out[i] = Asset{token, a.Accepting, amount(a.Cap), amount(a.CapValue), amount(total)}
	}
	return out, nil
}

// A Position is what an account has restaked with an operator.
type Position struct {
	Operator OperatorID
	Asset    common.Address
	Shares   units.Amount
	Value    units.Amount
}

// Positions returns what an account has restaked and not begun to withdraw:
// coins first.
func (c *Client) Positions(ctx context.Context, account common.Address) ([]Position, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return nil, err
	}
	with, err := c.pool.OperatorsWith(opts, account)
	if err != nil {
		return nil, fmt.Errorf("read with whom %s has restaked: %w", account, decodeRevert(err))
	}
	slices.Sort(with)
	var out []Position
	for _, operator := range with {
		if out, err = c.position(opts, out, account, OperatorID(operator), Coin); err != nil {
			return nil, err
		}
	}
	tokens, err := c.tokenVaults(opts, account)
	if err != nil {
		return nil, err
	}
	for _, v := range tokens {
		if out, err = c.position(opts, out, account, v.Operator, v.Asset); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// tokenVaults returns the vaults of tokens in which an account has or had
// stake.
func (c *Client) tokenVaults(opts *bind.CallOpts, account common.Address) ([]VaultID, error) {
	var out []VaultID
	for {
		page, err := c.pool.TokenVaultsOf(opts, account, big.NewInt(int64(len(out))), big.NewInt(exitPage))
		if err != nil {
			return nil, fmt.Errorf("read which tokens %s has staked: %w", account, decodeRevert(err))
		}
		for _, v := range page {
			out = append(out, VaultID{OperatorID(v.Operator), v.Asset})
		}
		if len(page) < exitPage {
			return out, nil
		}
	}
}

// position appends what an account has in a vault, when it has something.
func (c *Client) position(opts *bind.CallOpts, list []Position, account common.Address, id OperatorID, asset common.Address) ([]Position, error) {
	shares, err := c.pool.SharesOf(opts, account, uint32(id), asset)
	if err != nil {
		return nil, fmt.Errorf("read what %s has with operator %d: %w", account, id, decodeRevert(err))
	}
	if shares.Sign() == 0 {
		return list, nil
	}
	v, err := c.vault(opts, id, asset)
	if err != nil {
		return nil, err
	}
	return append(list, Position{id, asset, amount(shares), v.Value(amount(shares))}), nil
}

// An Exit is stake on its way out of the pool.
type Exit struct {
	ID       ExitID
	Account  common.Address
	Operator OperatorID
	Asset    common.Address
	Shares   units.Amount
	Due      uint64 // its last second in the vault, seconds since the Unix epoch
	Left     bool   // it can be claimed
	Value    units.Amount
}

// exitPage bounds one question for a list of exits.
const exitPage = 200

// Exits returns up to limit exits of an account that were not claimed.
func (c *Client) Exits(ctx context.Context, account common.Address, limit int) ([]Exit, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return nil, err
	}
	var out []Exit
	for len(out) < limit {
		count := min(exitPage, limit-len(out))
		page, err := c.pool.ExitsOf(opts, account, big.NewInt(int64(len(out))), big.NewInt(int64(count)))
		if err != nil {
			return nil, fmt.Errorf("list the exits of %s: %w", account, decodeRevert(err))
		}
		for _, e := range page {
			out = append(out, exitOf(e))
		}
		if len(page) < count {
			break
		}
	}
	return out, nil
}

// Exit returns an exit, or ErrNoExit.
func (c *Client) Exit(ctx context.Context, id ExitID) (Exit, error) {
	e, err := c.pool.ExitOf(at(ctx), new(big.Int).SetUint64(uint64(id)))
	if err != nil {
		return Exit{}, fmt.Errorf("read exit %d: %w", id, decodeRevert(err))
	}
	if e.Id.Sign() == 0 {
		return Exit{}, fmt.Errorf("%w: %d", ErrNoExit, id)
	}
	return exitOf(e), nil
}

func exitOf(e bindings.RestakingPoolExitInfo) Exit {
	return Exit{
		ID: ExitID(e.Id.Uint64()), Account: e.Account, Operator: OperatorID(e.Operator), Asset: e.Asset, Shares: amount(e.Shares),
		Due: e.Due.Uint64(), Left: e.Left, Value: amount(e.Value),
	}
}

// harvestGas is what collecting a bucket's rewards may cost: an estimate has
// none of it in it when nothing was earned at the block that it is made for.
const harvestGas = 300_000

func poolCall(value units.Amount, method string, arguments ...any) Call {
	c := call(predeploys.RestakingPool, bindings.RestakingPoolMetaData, method, arguments...)
	c.Value, c.Spare = value.Big(), harvestGas
	return c
}

func operatorsCall(method string, arguments ...any) Call {
	return call(predeploys.Operators, bindings.OperatorsMetaData, method, arguments...)
}

// RegisterOperator makes an operator of the writer's account, whose bucket
// votes for delegate and is locked for days, for ever.
func (w *Writer) RegisterOperator(ctx context.Context, delegate report.Delegate, days, commission uint16, uri string) (OperatorID, error) {
	receipt, err := w.send(ctx, "register the operator", operatorsCall("register", uint32(delegate), days, commission, uri))
	if err != nil {
		return 0, err
	}
	e, err := only(receipt, predeploys.Operators, w.operators.ParseOperatorRegistered)
	if err != nil {
		return 0, fmt.Errorf("register the operator: %w", err)
	}
	return OperatorID(e.Operator), nil
}

// SetOperatorDelegate has an operator's bucket vote for another delegate when
// stakers could have left.
func (w *Writer) SetOperatorDelegate(ctx context.Context, id OperatorID, delegate report.Delegate) error {
	return w.stake(ctx, "change the delegate", operatorsCall("setDelegate", uint32(id), uint32(delegate)))
}

// SetOperatorCommission changes what an operator takes of its stakers'
// rewards.
func (w *Writer) SetOperatorCommission(ctx context.Context, id OperatorID, commission uint16) error {
	return w.stake(ctx, "change the commission", operatorsCall("setCommission", uint32(id), commission))
}

// ApplyDelegate carries a change of the delegate out whose time has come.
func (w *Writer) ApplyDelegate(ctx context.Context, id OperatorID) error {
	return w.stake(ctx, "apply the change of the delegate", poolCall(units.Amount{}, "applyDelegate", uint32(id)))
}

// RestakeCoins stakes value with an operator.
func (w *Writer) RestakeCoins(ctx context.Context, id OperatorID, value units.Amount) error {
	return w.stake(ctx, "restake", poolCall(value, "restake", uint32(id)))
}

// ApproveBucket lets the pool take a bucket of the writer's account.
func (w *Writer) ApproveBucket(ctx context.Context, bucket BucketID) error {
	return w.stake(ctx, "approve the pool for the bucket", stakingCall(units.Amount{}, "approve", predeploys.RestakingPool, bucket.big()))
}

// RestakeBucket gives a bucket, for which the pool was approved, to an
// operator.
func (w *Writer) RestakeBucket(ctx context.Context, id OperatorID, bucket BucketID) error {
	return w.stake(ctx, "restake the bucket", poolCall(units.Amount{}, "restakeBucket", uint32(id), bucket.big()))
}

// RestakeToken stakes a token, for which the pool was approved, with an
// operator.
func (w *Writer) RestakeToken(ctx context.Context, id OperatorID, token common.Address, value units.Amount) error {
	return w.stake(ctx, "restake the token", poolCall(units.Amount{}, "restakeToken", uint32(id), token, value.Big()))
}

// LeavePool sends shares on their way out.
func (w *Writer) LeavePool(ctx context.Context, id OperatorID, asset common.Address, shares units.Amount) (ExitID, error) {
	receipt, err := w.send(ctx, "request the exit", poolCall(units.Amount{}, "requestExit", uint32(id), asset, shares.Big()))
	if err != nil {
		return 0, err
	}
	e, err := only(receipt, predeploys.RestakingPool, w.pool.ParseExitRequested)
	if err != nil {
		return 0, fmt.Errorf("request the exit: %w", err)
	}
	return ExitID(e.Id.Uint64()), nil
}

// A PaidExit is what an exit was paid.
type PaidExit struct {
	Value  units.Amount
	Bucket BucketID // the new bucket with the coins, 0 for tokens
}

// ClaimExit takes out what has left the pool.
func (w *Writer) ClaimExit(ctx context.Context, id ExitID) (PaidExit, error) {
	receipt, err := w.send(ctx, "claim the exit", poolCall(units.Amount{}, "claimExit", new(big.Int).SetUint64(uint64(id))))
	if err != nil {
		return PaidExit{}, err
	}
	e, err := only(receipt, predeploys.RestakingPool, w.pool.ParseExitClaimed)
	if err != nil {
		return PaidExit{}, fmt.Errorf("claim the exit: %w", err)
	}
	paid := PaidExit{Value: amount(e.Value)}
	if e.Asset == Coin && e.Value.Sign() != 0 {
		split, err := only(receipt, predeploys.Staking, w.staking.ParseSplit)
		if err != nil {
			return paid, fmt.Errorf("claim the exit: %w", err)
		}
		paid.Bucket = BucketID(split.Into.Uint64())
	}
	return paid, nil
}
