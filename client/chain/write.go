package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// A Writer sends transactions to the contracts from one account. Its methods
// return when the transaction is final. Safe for concurrent use.
type Writer struct {
	*Client
	account *Account
}

// Writer returns a writer for account.
func (c *Client) Writer(account *Account) *Writer { return &Writer{c, account} }

// Account returns the account that signs.
func (w *Writer) Account() *Account { return w.account }

// call packs a contract's method; a failure is a mistake in this package.
func call(to common.Address, contract *bind.MetaData, method string, arguments ...any) Call {
	parsed, err := contract.GetAbi()
	if err != nil {
		panic(err)
	}
	data, err := parsed.Pack(method, arguments...)
	if err != nil {
		panic(fmt.Sprintf("pack %s: %v", method, err))
	}
	return Call{To: to, Data: data}
}

func (w *Writer) send(ctx context.Context, doing string, c Call) (*types.Receipt, error) {
	receipt, err := w.account.Send(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doing, err)
	}
	return receipt, nil
}

// Transfer sends value to an account.
func (w *Writer) Transfer(ctx context.Context, to common.Address, value units.Amount) error {
	_, err := w.send(ctx, "transfer", Call{To: to, Value: value.Big()})
	return err
}

// RegisterProject makes a project of hardware devices with its device token.
func (w *Writer) RegisterProject(ctx context.Context, name, symbol string) (epoch.Project, error) {
	if _, err := w.send(ctx, "register project", call(predeploys.ProjectRegistry, bindings.ProjectRegistryMetaData, "register", name, uint8(0))); err != nil {
		return 0, err
	}
	p, err := w.ProjectByName(ctx, name)
	if err != nil {
		return 0, err
	}
	_, err = w.send(ctx, "create the device token", call(predeploys.ProjectRegistry, bindings.ProjectRegistryMetaData, "createDeviceContract", id(p), name+" device", symbol))
	return p, err
}

// SetPolicy makes a policy the project's current one.
func (w *Writer) SetPolicy(ctx context.Context, p epoch.Project, hash common.Hash, uri string) error {
	_, err := w.send(ctx, "set the policy", call(predeploys.Settlement, bindings.SettlementMetaData, "setPolicy", id(p), hash, uri))
	return err
}

// SetSequencer says who publishes the project's checkpoints.
func (w *Writer) SetSequencer(ctx context.Context, p epoch.Project, sequencer common.Address, origin string) error {
	_, err := w.send(ctx, "set the sequencer", call(predeploys.DataLog, bindings.DataLogMetaData, "setSequencer", id(p), sequencer, origin))
	return err
}

// Terms say how a project settles its epochs.
type Terms struct {
	ChallengeSeconds uint32
	Coordinator      common.Address
	Scorers          []common.Address
	Threshold        uint16
}

// Configure sets how the project settles, paying in the native coin.
func (w *Writer) Configure(ctx context.Context, p epoch.Project, t Terms) error {
	calls := []Call{call(predeploys.Settlement, bindings.SettlementMetaData, "configure", id(p), common.Address{}, t.ChallengeSeconds, t.Coordinator, t.Threshold)}
	for _, scorer := range t.Scorers {
		calls = append(calls, call(predeploys.Settlement, bindings.SettlementMetaData, "addScorer", id(p), scorer))
	}
	if _, err := w.account.SendAll(ctx, calls...); err != nil {
		return fmt.Errorf("configure settlement: %w", err)
	}
	return nil
}

// Fund adds to the project's pool.
func (w *Writer) Fund(ctx context.Context, p epoch.Project, value units.Amount) error {
	c := call(predeploys.Settlement, bindings.SettlementMetaData, "fund", id(p))
	c.Value = value.Big()
	_, err := w.send(ctx, "fund the project", c)
	return err
}

// Publish anchors a checkpoint of the project's log.
func (w *Writer) Publish(ctx context.Context, p epoch.Project, size uint64, root common.Hash) error {
	_, err := w.send(ctx, "publish the checkpoint", call(predeploys.DataLog, bindings.DataLogMetaData, "publish", id(p), size, root))
	return err
}

// Pin opens the epoch with these inputs.
func (w *Writer) Pin(ctx context.Context, in epoch.Inputs) error {
	_, err := w.send(ctx, "pin", call(predeploys.Settlement, bindings.SettlementMetaData, "pin", id(in.Project), bindings.SettlementInputs{
		LogStart: in.LogStart, LogEnd: in.LogEnd, WindowStart: in.WindowStart, WindowEnd: in.WindowEnd,
		PolicyHash: in.PolicyHash, RegistryBlock: in.RegistryBlock, Budget: in.Budget.Big(),
	}))
	return err
}

// Post votes for an epoch's result.
func (w *Writer) Post(ctx context.Context, p epoch.Project, n epoch.Number, r Result) error {
	_, err := w.send(ctx, "post", call(predeploys.Settlement, bindings.SettlementMetaData, "post", id(p), uint64(n), bindings.SettlementResult{
		Root: r.Root, Total: r.Total.Big(), Leaves: r.Leaves, ResultHash: r.ResultHash,
	}))
	return err
}

// Finalize settles an epoch whose challenge window is over.
func (w *Writer) Finalize(ctx context.Context, p epoch.Project, n epoch.Number) error {
	_, err := w.send(ctx, "finalize", call(predeploys.Settlement, bindings.SettlementMetaData, "finalize", id(p), uint64(n)))
	return err
}

// VoidEpoch returns the budget of an epoch whose scorers found no majority.
func (w *Writer) VoidEpoch(ctx context.Context, p epoch.Project, n epoch.Number) error {
	_, err := w.send(ctx, "void", call(predeploys.Settlement, bindings.SettlementMetaData, "void", id(p), uint64(n)))
	return err
}

// Claim pays the leaves of claims to their accounts.
func (w *Writer) Claim(ctx context.Context, p epoch.Project, n epoch.Number, claims []Claim) error {
	leaves, indexes, proofs := make([]bindings.MerkleSumLeaf, len(claims)), make([]uint64, len(claims)), make([][]bindings.MerkleSumNode, len(claims))
	for i, claim := range claims {
		leaves[i], indexes[i], proofs[i] = claim.Leaf, claim.Index, claim.Proof
	}
	_, err := w.send(ctx, "claim", call(predeploys.Settlement, bindings.SettlementMetaData, "claimBatch", id(p), uint64(n), leaves, indexes, proofs))
	return err
}

// Balance returns an account's coins.
func (c *Client) Balance(ctx context.Context, account common.Address) (units.Amount, error) {
	balance, err := c.eth.BalanceAt(ctx, account, nil)
	if err != nil {
		return units.Amount{}, fmt.Errorf("read the balance of %s: %w", account, err)
	}
	return amount(balance), nil
}
