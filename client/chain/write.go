package chain

import (
	"context"
	"fmt"
	"iter"

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

// RegisterProject makes a project of hardware devices.
func (w *Writer) RegisterProject(ctx context.Context, name string) (epoch.Project, error) {
	if _, err := w.send(ctx, "register project", call(predeploys.ProjectRegistry, bindings.ProjectRegistryMetaData, "register", name, uint8(0))); err != nil {
		return 0, err
	}
	return w.ProjectByName(ctx, name)
}

// SetPolicy makes a policy the project's current one.
func (w *Writer) SetPolicy(ctx context.Context, p epoch.Project, hash common.Hash, uri string) error {
	_, err := w.send(ctx, "set the policy", call(predeploys.Settlement, bindings.SettlementMetaData, "setPolicy", id(p), hash, uri))
	return err
}

// Terms say how a project works on the chain. What is zero is left as it is.
type Terms struct {
	DeviceToken      string // name of the device token to create
	PolicyHash       common.Hash
	PolicyURI        string
	Sequencer        common.Address // publishes checkpoints
	Origin           string         // of the project's log
	ChallengeSeconds uint32
	Coordinator      common.Address // opens epochs
	Scorers          []common.Address
	Verifier         common.Address // of hardware evidence
	Threshold        uint16         // equal votes that post a result
	Fund             units.Amount   // native coins for the pool
}

// termGas is enough for each of the calls that set terms; one after the other
// could not be estimated before the one before it is in a block.
const termGas = 1_000_000

// SetTerms sets all terms in one block.
func (w *Writer) SetTerms(ctx context.Context, p epoch.Project, t Terms) error {
	var calls []Call
	add := func(to common.Address, contract *bind.MetaData, value units.Amount, method string, arguments ...any) {
		c := call(to, contract, method, arguments...)
		c.Gas, c.Value = termGas, value.Big()
		calls = append(calls, c)
	}
	none := units.Amount{}
	if t.DeviceToken != "" {
		add(predeploys.ProjectRegistry, bindings.ProjectRegistryMetaData, none, "createDeviceContract", id(p), t.DeviceToken, "DEV")
	}
	if t.ChallengeSeconds != 0 {
		add(predeploys.Settlement, bindings.SettlementMetaData, none, "configure", id(p), common.Address{}, t.ChallengeSeconds, t.Coordinator, t.Threshold)
	}
	for _, scorer := range t.Scorers {
		add(predeploys.Settlement, bindings.SettlementMetaData, none, "addScorer", id(p), scorer)
	}
	if t.PolicyHash != (common.Hash{}) {
		add(predeploys.Settlement, bindings.SettlementMetaData, none, "setPolicy", id(p), t.PolicyHash, t.PolicyURI)
	}
	if t.Sequencer != (common.Address{}) {
		add(predeploys.DataLog, bindings.DataLogMetaData, none, "setSequencer", id(p), t.Sequencer, t.Origin)
	}
	if t.Verifier != (common.Address{}) {
		add(predeploys.DeviceTrust, bindings.DeviceTrustMetaData, none, "setVerifier", id(p), t.Verifier, true)
	}
	if !t.Fund.IsZero() {
		add(predeploys.Settlement, bindings.SettlementMetaData, t.Fund, "fund", id(p))
	}
	if _, err := w.account.SendAll(ctx, nil, calls...); err != nil {
		return fmt.Errorf("set the terms of project %d: %w", p, err)
	}
	return nil
}

// Publish anchors a checkpoint of the project's log.
func (w *Writer) Publish(ctx context.Context, p epoch.Project, size uint64, root common.Hash) error {
	_, err := w.send(ctx, "publish the checkpoint", call(predeploys.DataLog, bindings.DataLogMetaData, "publish", id(p), size, root))
	return err
}

// PublishBoth is Publish for a log whose entries also stand in a Poseidon2 tree, with that tree's root.
func (w *Writer) PublishBoth(ctx context.Context, p epoch.Project, size uint64, root, fieldRoot common.Hash) error {
	_, err := w.send(ctx, "publish the checkpoint", call(predeploys.DataLog, bindings.DataLogMetaData, "publishBoth", id(p), size, root, fieldRoot))
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

// maxData keeps a transaction's data under the 128 KiB that nodes take from
// each other, with room for what the encoding adds.
const maxData = 100_000

// claimBytes is the encoding of a claim: leaf, index, offsets and proof. A
// transaction that is full of them uses about 4 M gas.
func claimBytes(claim Claim) int { return 448 + 64*len(claim.Proof) }

// Claim pays the leaves of claims to their accounts, in as many transactions
// as it takes, sent together.
func (w *Writer) Claim(ctx context.Context, p epoch.Project, n epoch.Number, claims []Claim) error {
	var calls []Call
	for part := range chunks(claims, claimBytes) {
		leaves, indexes, proofs := make([]bindings.MerkleSumLeaf, len(part)), make([]uint64, len(part)), make([][]bindings.MerkleSumNode, len(part))
		for i, claim := range part {
			leaves[i], indexes[i], proofs[i] = claim.Leaf, claim.Index, claim.Proof
		}
		calls = append(calls, call(predeploys.Settlement, bindings.SettlementMetaData, "claimBatch", id(p), uint64(n), leaves, indexes, proofs))
	}
	if _, err := w.account.SendAll(ctx, nil, calls...); err != nil {
		return fmt.Errorf("claim: %w", err)
	}
	return nil
}

// chunks cuts items into parts that fit into a transaction each.
func chunks[T any](items []T, size func(T) int) iter.Seq[[]T] {
	return func(yield func([]T) bool) {
		for start := 0; start < len(items); {
			end, bytes := start+1, size(items[start])
			for end < len(items) && bytes+size(items[end]) <= maxData {
				bytes += size(items[end])
				end++
			}
			if !yield(items[start:end]) {
				return
			}
			start = end
		}
	}
}

// Balance returns an account's coins.
func (c *Client) Balance(ctx context.Context, account common.Address) (units.Amount, error) {
	balance, err := c.eth.BalanceAt(ctx, account, nil)
	if err != nil {
		return units.Amount{}, fmt.Errorf("read the balance of %s: %w", account, err)
	}
	return amount(balance), nil
}
