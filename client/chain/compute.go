package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// Errors of compute, to test with errors.Is.
var (
	ErrNoTask    = errors.New("no such task")
	ErrNoProgram = errors.New("no such program")
	ErrNoProver  = errors.New("the account proves for nobody")
)

// computeMetaData are the contracts of compute.
var computeMetaData = []*bind.MetaData{
	bindings.ComputeMarketMetaData, bindings.ProgramsMetaData, bindings.ProversMetaData, bindings.TaskRewardsMetaData, bindings.SessionKeysMetaData,
	bindings.QuorumMetaData, bindings.AttestedKeysMetaData, bindings.VerifierRouterMetaData,
}

// A TaskMode says how a task finds its prover.
type TaskMode uint8

// The modes, as the contract numbers them.
const (
	TaskAuction  TaskMode = iota // the price rises until somebody takes the task
	TaskAssigned                 // a prover is drawn by stake and free places
	TaskQuorum                   // several compute it, and enough have to agree
)

func (m TaskMode) String() string { return nameOf(m, "auction", "assigned", "quorum") }

// ParseTaskMode is the inverse of String.
func ParseTaskMode(text string) (TaskMode, error) {
	for m := TaskAuction; m <= TaskQuorum; m++ {
		if m.String() == text {
			return m, nil
		}
	}
	return 0, fmt.Errorf("%q is no mode of a task: it is auction, assigned or quorum", text)
}

// A TaskState says where a task stands.
type TaskState uint8

// The states, as the contract numbers them.
const (
	TaskNone        TaskState = iota
	TaskOpen                  // whoever takes it or brings the result
	TaskDrawing               // the randomness of a block will draw its prover
	TaskLocked                // a prover took it
	TaskHeld                  // a prover was drawn for it
	TaskInQuorum              // several compute it
	TaskFulfilled             // the result is there
	TaskUndelivered           // it is, and its consumer failed to take it
	TaskRefunded              // nobody computed it
)

func (s TaskState) String() string {
	return nameOf(s, "none", "open", "drawing", "locked", "assigned", "quorum", "fulfilled", "undelivered", "refunded")
}

// IsOver reports whether nothing changes any more but a delivery.
func (s TaskState) IsOver() bool { return s >= TaskFulfilled }

// An Offer is what is paid for a task, and under which rules. Times are seconds since the Unix epoch, and seconds.
type Offer struct {
	Mode        TaskMode
	MinPrice    units.Amount // at the start of the ramp
	MaxPrice    units.Amount // at its end, and in the other modes
	Collateral  units.Amount // what a prover loses that holds the task and brings nothing
	RampStart   uint64       // 0 for the moment of the request
	RampSeconds uint32
	LockSeconds uint32 // that a prover has
	Deadline    uint64
	Consumer    common.Address // a contract that gets the result, zero for none
	ConsumerGas uint32
	Size        uint16 // of a quorum
	Threshold   uint16
}

// TaskTerms are what the market keeps the hash of: whoever acts on a task brings them.
type TaskTerms struct {
	Offer     Offer
	Route     compute.Route
	Requester common.Address
}

// A Request is a task without what the market finds out itself.
type Request struct {
	Project                epoch.Project
	Version                uint32
	LogStart, LogEnd       uint64
	WindowStart, WindowEnd uint64 // Unix milliseconds
	Params                 []byte
	Nonce                  uint64
}

// A TaskRecord is a task as the chain holds it.
type TaskRecord struct {
	Terms     common.Hash
	State     TaskState
	Prover    common.Address // who holds it, or brought its result; while it is open, who failed it last
	Attempts  int            // that failed
	At        uint64         // held: since when; drawing: the number of the block; fulfilled: when
	RampStart uint64         // 0 for what the offer says
	Output    common.Hash    // Keccak-256 of the output
}

// A TaskQuote is a task as whoever acted on it now would find it.
type TaskQuote struct {
	State TaskState
	Price units.Amount // that a prover would get now, before fees; of a held task, what its holder gets
	Until uint64       // when its holder's time ends, 0 for none
}

// A Submission is a result as it is brought.
type Submission struct {
	Task     compute.Task
	Terms    TaskTerms
	Prover   common.Address // whom the evidence names, and who is paid
	Output   []byte
	Evidence []byte
}

// The contracts' structs, as the ABI has them.
type (
	abiTask struct {
		ProjectId                                *big.Int
		Version                                  uint32
		LogStart, LogEnd, WindowStart, WindowEnd uint64
		LogRoot, FieldRoot, KeysRoot             [32]byte
		Params                                   []byte
		Requester                                common.Address
		Nonce                                    uint64
	}
	abiOffer struct {
		Mode                           uint8
		MinPrice, MaxPrice, Collateral *big.Int
		RampStart                      *big.Int
		RampSeconds, LockSeconds       uint32
		Deadline                       *big.Int
		Consumer                       common.Address
		ConsumerGas                    uint32
		Size, Threshold                uint16
	}
	abiTerms struct {
		Offer     abiOffer
		Route     [4]byte
		Requester common.Address
	}
	abiRequest struct {
		ProjectId                                *big.Int
		Version                                  uint32
		LogStart, LogEnd, WindowStart, WindowEnd uint64
		Params                                   []byte
		Nonce                                    uint64
	}
	abiSubmission struct {
		Task             abiTask
		Terms            abiTerms
		Prover           common.Address
		Output, Evidence []byte
	}
)

func (o Offer) abi() abiOffer {
	return abiOffer{
		uint8(o.Mode), o.MinPrice.Big(), o.MaxPrice.Big(), o.Collateral.Big(), word256(o.RampStart), o.RampSeconds, o.LockSeconds, word256(o.Deadline),
		o.Consumer, o.ConsumerGas, o.Size, o.Threshold,
	}
}

func (o abiOffer) offer() Offer {
	return Offer{
		TaskMode(o.Mode), amount(o.MinPrice), amount(o.MaxPrice), amount(o.Collateral), o.RampStart.Uint64(), o.RampSeconds, o.LockSeconds, o.Deadline.Uint64(),
		o.Consumer, o.ConsumerGas, o.Size, o.Threshold,
	}
}

func (t TaskTerms) abi() abiTerms { return abiTerms{t.Offer.abi(), t.Route, t.Requester} }

func (t abiTerms) terms() TaskTerms { return TaskTerms{t.Offer.offer(), t.Route, t.Requester} }

func abiTaskOf(t compute.Task) abiTask {
	return abiTask{
		id(t.Project), t.Version, t.LogStart, t.LogEnd, t.WindowStart, t.WindowEnd, t.LogRoot, t.FieldRoot, t.KeysRoot, t.Params, t.Requester, t.Nonce,
	}
}

func (t abiTask) task() compute.Task {
	return compute.Task{
		Project: project(t.ProjectId), Version: t.Version, LogStart: t.LogStart, LogEnd: t.LogEnd, WindowStart: t.WindowStart, WindowEnd: t.WindowEnd,
		LogRoot: t.LogRoot, FieldRoot: t.FieldRoot, KeysRoot: t.KeysRoot, Params: t.Params, Requester: t.Requester, Nonce: t.Nonce,
	}
}

func (r Request) abi() abiRequest {
	return abiRequest{id(r.Project), r.Version, r.LogStart, r.LogEnd, r.WindowStart, r.WindowEnd, r.Params, r.Nonce}
}

func (s Submission) abi() abiSubmission {
	return abiSubmission{abiTaskOf(s.Task), s.Terms.abi(), s.Prover, s.Output, s.Evidence}
}

func word256(n uint64) *big.Int { return new(big.Int).SetUint64(n) }

// A view calls views of one contract, whose structs are unpacked into this package's.
type view struct {
	address  common.Address
	abi      *abi.ABI
	contract *bind.BoundContract
}

func (c *Client) view(address common.Address, metadata *bind.MetaData) view {
	parsed, err := metadata.GetAbi()
	if err != nil {
		panic(err) // generated code
	}
	return view{address, parsed, bind.NewBoundContract(address, *parsed, c.eth, c.eth, c.eth)}
}

// call asks a view, and unpacks its answers into places.
func (v view) call(opts *bind.CallOpts, places []any, method string, arguments ...any) error {
	var out []any
	if err := v.contract.Call(opts, &out, method, arguments...); err != nil {
		return decodeRevert(err)
	}
	for i, place := range places {
		abi.ConvertType(out[i], place)
	}
	return nil
}

func (c *Client) market() view {
	return c.view(predeploys.ComputeMarket, bindings.ComputeMarketMetaData)
}

// TaskPlace is where this chain's tasks are put, for compute.Task.ID.
func (c *Client) TaskPlace() compute.Place {
	return compute.Place{ChainID: c.chainID, Market: predeploys.ComputeMarket}
}

// TaskRecord returns a task as the chain holds it, or ErrNoTask.
func (c *Client) TaskRecord(ctx context.Context, task common.Hash) (TaskRecord, error) {
	return c.taskRecord(at(ctx), task)
}

func (c *Client) taskRecord(opts *bind.CallOpts, task common.Hash) (TaskRecord, error) {
	var r bindings.Record
	if err := c.market().call(opts, []any{&r}, "recordOf", task); err != nil {
		return TaskRecord{}, fmt.Errorf("read task %s: %w", task, err)
	}
	if r.State == 0 {
		return TaskRecord{}, fmt.Errorf("%w: %s", ErrNoTask, task)
	}
	return TaskRecord{r.Terms, TaskState(r.State), r.Prover, int(r.Attempts), r.Since.Uint64(), r.RampStart.Uint64(), r.Output}, nil
}

// Quote returns a task as whoever acted on it now would find it.
func (c *Client) Quote(ctx context.Context, task common.Hash, terms TaskTerms) (TaskQuote, error) {
	var (
		state uint8
		price = new(big.Int)
		until = new(big.Int)
	)
	if err := c.market().call(at(ctx), []any{&state, &price, &until}, "quote", task, terms.abi()); err != nil {
		return TaskQuote{}, fmt.Errorf("read the price of task %s: %w", task, err)
	}
	return TaskQuote{TaskState(state), amount(price), until.Uint64()}, nil
}

// MarketBalance returns what an account has in the market and can use or take out.
func (c *Client) MarketBalance(ctx context.Context, account common.Address) (units.Amount, error) {
	balance := new(big.Int)
	if err := c.market().call(at(ctx), []any{&balance}, "balanceOf", account); err != nil {
		return units.Amount{}, fmt.Errorf("read what %s has in the market: %w", account, err)
	}
	return amount(balance), nil
}
