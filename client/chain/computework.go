package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// Spares are gas for what the market does only if there is enough of it: calls of verifiers and consumers, which others change.
const (
	marketSpare = 300_000
	// requestBytes is about what a request takes beside its parameters, submissionBytes what a result takes beside its bytes.
	requestBytes    = 400
	submissionBytes = 1400
	// One transaction's work is bounded by gas, not by bytes: a request costs about 60,000, a result up to the route's verifier.
	maxRequests = 150
	maxLocks    = 150
	maxResults  = 30
	maxSigned   = 64
	// smallEvidence is longer than a signature, and shorter than any proof.
	smallEvidence = 100
)

func (w *Writer) onMarket(ctx context.Context, doing string, value units.Amount, method string, arguments ...any) (*types.Receipt, error) {
	c := call(predeploys.ComputeMarket, bindings.ComputeMarketMetaData, method, arguments...)
	c.Value, c.Spare = value.Big(), marketSpare
	return w.send(ctx, doing, c)
}

// taskEventsOf are the events of tasks in a receipt, in order.
func (w *Writer) taskEventsOf(receipt *types.Receipt) (out []any) {
	market := w.market()
	for _, l := range receipt.Logs {
		if l.Address != predeploys.ComputeMarket {
			continue
		}
		if what, err := market.decodeTask(*l); err == nil && what != nil {
			out = append(out, what)
		}
	}
	return out
}

// RequestTasks asks for results under one offer, pays the highest price of each with what the account has in the market and coins
// beside, and returns what the market made of the requests, in their order.
func (w *Writer) RequestTasks(ctx context.Context, offer Offer, requests ...Request) ([]TaskRequested, error) {
	var out []TaskRequested
	for part := range chunks(requests, func(r Request) int { return max(requestBytes+len(r.Params), maxData/maxRequests) }) {
		list := make([]abiRequest, len(part))
		for i, r := range part {
			list[i] = r.abi()
		}
		missing, err := w.missing(ctx, offer.MaxPrice, len(part))
		if err != nil {
			return out, err
		}
		receipt, err := w.onMarket(ctx, "ask for results", missing, "requestMany", list, offer.abi())
		if err != nil {
			return out, err
		}
		for _, what := range w.taskEventsOf(receipt) {
			if asked, is := what.(TaskRequested); is {
				out = append(out, asked)
			}
		}
	}
	if len(out) != len(requests) {
		return out, fmt.Errorf("ask for %d results: the market announced %d", len(requests), len(out))
	}
	return out, nil
}

// missing is what n times each is more than the account has in the market.
func (w *Writer) missing(ctx context.Context, each units.Amount, n int) (units.Amount, error) {
	have, err := w.MarketBalance(ctx, w.account.address)
	if err != nil {
		return units.Amount{}, err
	}
	missing, err := each.MulDiv(big.NewInt(int64(n)), big.NewInt(1)).Sub(have)
	if err != nil {
		return units.Amount{}, nil // it has enough
	}
	return missing, nil
}

// RefundTask gives a requester its coins back when nobody can bring a result any more; anybody can.
func (w *Writer) RefundTask(ctx context.Context, task common.Hash, terms TaskTerms) error {
	_, err := w.onMarket(ctx, "refund the task", units.Amount{}, "refund", task, terms.abi())
	return err
}

// LockTask takes a task at the price of now.
func (w *Writer) LockTask(ctx context.Context, task common.Hash, terms TaskTerms) error {
	missing, err := w.missing(ctx, terms.Offer.Collateral, 1)
	if err != nil {
		return err
	}
	_, err = w.onMarket(ctx, "take the task", missing, "lock", task, terms.abi())
	return err
}

// LockTasks takes those of the tasks that are to be had, and returns which.
func (w *Writer) LockTasks(ctx context.Context, asked ...TaskRequested) (map[common.Hash]TaskTaken, error) {
	taken := make(map[common.Hash]TaskTaken)
	for part := range chunks(asked, func(TaskRequested) int { return maxData / maxLocks }) {
		ids, terms := make([]common.Hash, len(part)), make([]abiTerms, len(part))
		var collateral units.Amount
		for i, a := range part {
			ids[i], terms[i] = a.ID, a.Terms.abi()
			collateral = collateral.Add(a.Terms.Offer.Collateral)
		}
		missing, err := w.missing(ctx, collateral, 1)
		if err != nil {
			return taken, err
		}
		receipt, err := w.onMarket(ctx, "take tasks", missing, "lockMany", ids, terms)
		if err != nil {
			return taken, err
		}
		for _, what := range w.taskEventsOf(receipt) {
			if t, is := what.(TaskTaken); is {
				taken[t.ID] = t
			}
		}
	}
	return taken, nil
}

// Fulfil brings a result.
func (w *Writer) Fulfil(ctx context.Context, s Submission) error {
	_, err := w.onMarket(ctx, "bring the result", units.Amount{}, "fulfil", s.abi())
	return err
}

// TryFulfil reports whether the market would take a result now, by a call that changes nothing.
func (w *Writer) TryFulfil(ctx context.Context, s Submission) error {
	c := call(predeploys.ComputeMarket, bindings.ComputeMarketMetaData, "fulfil", s.abi())
	if _, err := w.eth.CallContract(ctx, ethereum.CallMsg{From: w.account.address, To: &c.To, Data: c.Data}, nil); err != nil {
		return fmt.Errorf("try the result: %w", decodeRevert(err))
	}
	return nil
}

// FulfilMany brings results, in as many transactions as it takes, sent together. It returns what became of them: those that the market
// took, and the reasons of those that it left out.
func (w *Writer) FulfilMany(ctx context.Context, list ...Submission) (done map[common.Hash]TaskDone, refused map[common.Hash]TaskRefused, err error) {
	done, refused = make(map[common.Hash]TaskDone), make(map[common.Hash]TaskRefused)
	var calls []Call
	for part := range chunks(list, resultBytes) {
		packed := make([]abiSubmission, len(part))
		for i, s := range part {
			packed[i] = s.abi()
		}
		c := call(predeploys.ComputeMarket, bindings.ComputeMarketMetaData, "fulfilMany", packed)
		c.Spare = marketSpare
		calls = append(calls, c)
	}
	receipts, err := w.account.SendAll(ctx, nil, calls...)
	for _, receipt := range receipts {
		for _, what := range w.taskEventsOf(receipt) {
			switch e := what.(type) {
			case TaskDone:
				done[e.ID] = e
			case TaskRefused:
				refused[e.ID] = e
			}
		}
	}
	if err != nil {
		return done, refused, fmt.Errorf("bring results: %w", err)
	}
	return done, refused, nil
}

// resultBytes is what a result counts for in a transaction: its bytes, or its part of the most results that one takes. Signatures are
// cheap to check, proofs are not.
func resultBytes(s Submission) int {
	most := maxResults
	if len(s.Evidence) < smallEvidence && s.Terms.Offer.ConsumerGas == 0 {
		most = maxSigned
	}
	return max(submissionBytes+len(s.Task.Params)+len(s.Output)+len(s.Evidence), maxData/most)
}

// ExpireTask settles a lock that ran out; anybody can, and is paid a part of the collateral.
func (w *Writer) ExpireTask(ctx context.Context, task common.Hash, terms TaskTerms) error {
	_, err := w.onMarket(ctx, "settle the lock that ran out", units.Amount{}, "expire", task, terms.abi())
	return err
}

// CallTaskDraw lets chance find a prover for a task that nobody took; anybody can.
func (w *Writer) CallTaskDraw(ctx context.Context, task common.Hash, terms TaskTerms) error {
	_, err := w.onMarket(ctx, "announce the draw", units.Amount{}, "callDraw", task, terms.abi())
	return err
}

// AssignTask draws a task's prover by the randomness of the block that the task names, which must be in the chain; anybody can.
func (w *Writer) AssignTask(ctx context.Context, task common.Hash, terms TaskTerms) error {
	record, err := w.TaskRecord(ctx, task)
	if err != nil {
		return err
	}
	header, err := w.headerBytes(ctx, record.At)
	if err != nil {
		return fmt.Errorf("draw the prover of task %s: %w", task, err)
	}
	_, err = w.onMarket(ctx, "draw the prover", units.Amount{}, "assign", task, terms.abi(), header)
	return err
}

// headerBytes is a block's header as contracts hash it.
func (c *Client) headerBytes(ctx context.Context, block uint64) ([]byte, error) {
	header, err := c.eth.HeaderByNumber(ctx, word256(block))
	if err != nil {
		return nil, fmt.Errorf("read block %d: %w", block, err)
	}
	raw, err := rlp.EncodeToBytes(header)
	if err != nil {
		return nil, fmt.Errorf("encode the header of block %d: %w", block, err)
	}
	return raw, nil
}

// DeclineTask gives back a task that the account was drawn for.
func (w *Writer) DeclineTask(ctx context.Context, task common.Hash, terms TaskTerms) error {
	_, err := w.onMarket(ctx, "decline the task", units.Amount{}, "decline", task, terms.abi())
	return err
}

// DeliverTask gives a kept result to the consumer that failed; anybody can. Gas is what the transaction has, 0 for what it takes now.
func (w *Writer) DeliverTask(ctx context.Context, asked TaskRequested, output []byte, gas uint64) error {
	c := call(predeploys.ComputeMarket, bindings.ComputeMarketMetaData, "deliver", abiTaskOf(asked.Task), asked.Terms.abi(), output)
	c.Gas, c.Spare = gas, marketSpare
	_, err := w.send(ctx, "deliver the result", c)
	return err
}

// DepositToMarket puts coins into the market, for prices and collateral.
func (w *Writer) DepositToMarket(ctx context.Context, value units.Amount) error {
	_, err := w.onMarket(ctx, "deposit", value, "deposit")
	return err
}

// WithdrawFromMarket takes the account's coins out of the market.
func (w *Writer) WithdrawFromMarket(ctx context.Context, to common.Address, value units.Amount) error {
	_, err := w.onMarket(ctx, "withdraw", units.Amount{}, "withdraw", to, value.Big())
	return err
}

// PoolDue returns what waits for the stakers of an operator; of operator 0, for all stakers of coins.
func (c *Client) PoolDue(ctx context.Context, operator OperatorID) (units.Amount, error) {
	due := new(big.Int)
	if err := c.market().call(at(ctx), []any{&due}, "poolDue", uint32(operator)); err != nil {
		return units.Amount{}, fmt.Errorf("read what waits for the stakers of operator %d: %w", operator, err)
	}
	return amount(due), nil
}

// PayPool passes on what the stakers of an operator earned; anybody can.
func (w *Writer) PayPool(ctx context.Context, operator OperatorID) error {
	_, err := w.onMarket(ctx, "pay the stakers", units.Amount{}, "payPool", uint32(operator))
	return err
}

// TreasuryDue returns what waits for the treasury.
func (c *Client) TreasuryDue(ctx context.Context) (units.Amount, error) {
	due := new(big.Int)
	if err := c.market().call(at(ctx), []any{&due}, "treasuryDue"); err != nil {
		return units.Amount{}, fmt.Errorf("read what waits for the treasury: %w", err)
	}
	return amount(due), nil
}

// PayMarketTreasury passes on what the treasury earned in the market; anybody can.
func (w *Writer) PayMarketTreasury(ctx context.Context) error {
	_, err := w.onMarket(ctx, "pay the treasury", units.Amount{}, "payTreasury")
	return err
}

// SubmissionData returns what a transaction that brings results holds, for who sends it in another way.
func SubmissionData(list ...Submission) []byte {
	packed := make([]abiSubmission, len(list))
	for i, s := range list {
		packed[i] = s.abi()
	}
	return call(predeploys.ComputeMarket, bindings.ComputeMarketMetaData, "fulfilMany", packed).Data
}

// ErrNotBrought reports a result whose transaction another contract made, so that its evidence is not to be read from it.
var ErrNotBrought = errors.New("the result was not brought to the market directly")

// Brought returns a result as it was brought, with its evidence, from the transaction at a place; see Done.
func (c *Client) Brought(ctx context.Context, place Place, task common.Hash) (Submission, error) {
	tx, _, err := c.eth.TransactionByHash(ctx, place.Tx)
	if err != nil {
		return Submission{}, fmt.Errorf("read transaction %s: %w", place.Tx, err)
	}
	market := c.market()
	if tx.To() == nil || *tx.To() != predeploys.ComputeMarket || len(tx.Data()) < 4 {
		return Submission{}, fmt.Errorf("%w: transaction %s", ErrNotBrought, place.Tx)
	}
	method, err := market.abi.MethodById(tx.Data()[:4])
	if err != nil || method.Name != "fulfil" && method.Name != "fulfilMany" {
		return Submission{}, fmt.Errorf("%w: transaction %s", ErrNotBrought, place.Tx)
	}
	values, err := method.Inputs.Unpack(tx.Data()[4:])
	if err != nil {
		return Submission{}, fmt.Errorf("decode transaction %s: %w", place.Tx, err)
	}
	var list []abiSubmission
	if method.Name == "fulfil" {
		list = make([]abiSubmission, 1)
		abi.ConvertType(values[0], &list[0])
	} else {
		abi.ConvertType(values[0], &list)
	}
	for _, s := range list {
		out := Submission{s.Task.task(), s.Terms.terms(), s.Prover, s.Output, s.Evidence}
		program, err := c.Program(ctx, out.Task.Project, out.Task.Version)
		if err != nil {
			return Submission{}, err
		}
		if out.Task.ID(c.TaskPlace(), program.Manifest) == task {
			return out, nil
		}
	}
	return Submission{}, fmt.Errorf("%w: transaction %s has no result of task %s", ErrNotBrought, place.Tx, task)
}

// MarketMethod returns the name of the market's method that a transaction's data calls, empty for none.
func MarketMethod(data []byte) string {
	parsed, err := bindings.ComputeMarketMetaData.GetAbi()
	if err != nil || len(data) < 4 {
		return ""
	}
	method, err := parsed.MethodById(data[:4])
	if err != nil {
		return ""
	}
	return method.Name
}
