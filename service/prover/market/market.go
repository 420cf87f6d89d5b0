// Package market works for one account on the compute market: it promises what it can keep, has it executed, and brings the results
// in time.
package market

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/types/units"
)

// A Mode is how a request finds its prover.
type Mode uint8

// The modes.
const (
	Auction  Mode = iota // whoever locks, or brings a result, at the price of now
	Assigned             // whom the chain draws
	Quorum               // several whom the chain draws; they commit and reveal
)

// A State is where a request stands.
type State uint8

// The states.
const (
	Open State = iota
	Held       // by Request.Holder
	Fulfilled
	Ended // no result is taken any more
)

// A Ramp is a price that rises with time: from Min at Start to Max after Seconds, and stays there.
type Ramp struct {
	Min, Max       units.Amount
	Start, Seconds uint64 // of blocks, Unix
}

// At returns the price at a time.
func (r Ramp) At(now uint64) units.Amount {
	if now <= r.Start {
		return r.Min
	}
	if now-r.Start >= r.Seconds {
		return r.Max
	}
	rise, err := r.Max.Sub(r.Min)
	if err != nil { // a price that falls; the contracts have none
		return r.Max
	}
	return r.Min.Add(rise.MulDiv(new(big.Int).SetUint64(now-r.Start), new(big.Int).SetUint64(r.Seconds)))
}

// A Seat is the account's place in the quorum of a request.
type Seat struct {
	Index       int    // among the members, from 0
	CommitUntil uint64 // Unix seconds; until then the output is committed to
	RevealUntil uint64 // and then it is told, until here
	RevealOpen  bool   // all have committed: the output may be told before CommitUntil
	Commitment  common.Hash
	Revealed    bool
	Decided     bool        // the quorum has an output; whoever brings it ends the request
	Output      common.Hash // Keccak-256 of it
}

// A Chore is what anybody can do for a request to go on.
type Chore string

// The chores.
const (
	Draw     Chore = "draw"     // the quorum's members, by the randomness of a block that is there
	Escalate Chore = "escalate" // to more members, for those there were do not agree
)

// A Request is a task on the market.
type Request struct {
	ID       common.Hash
	Task     compute.Task
	Manifest common.Hash // of the program
	Route    compute.Route
	Mode     Mode
	State    State
	Price    Ramp
	Deadline uint64         // Unix seconds; the last at which a result is taken
	Holder   common.Address // who has promised it, was drawn for it, or, once fulfilled, has brought it
	HeldTill uint64         // Unix seconds; when the promise is broken
	Deposit  units.Amount   // what a promise puts at stake
	Prover   common.Address // whom evidence has to name: the account, or the quorum
	Seat     *Seat          // nil without one
	Chore    Chore          // empty for none
	Block    uint64         // that this was read at, or an earlier one
}

// A Moment is the newest block.
type Moment struct {
	Block, Seconds uint64
	GasPrice       *big.Int // what a unit of gas costs now
}

// A Standing is what the market lets the account promise.
type Standing struct {
	Registered bool
	Routes     []compute.Route // that the account is registered for
	Capacity   int             // promises that its stake allows
	Busy       int             // promises that it has given, by this process or another
	Collateral units.Amount    // deposited and free
	Balance    units.Amount    // of the account, for gas
}

// An Answer is a result for a request.
type Answer struct {
	Request Request
	execute.Result
}

// A Chain is read by a worker. A call that fails is made again later.
type Chain interface {
	Now(ctx context.Context) (Moment, error)
	Standing(ctx context.Context) (Standing, error)
	// Requests returns all that still take a result, as the newest block has them, or a later one.
	Requests(ctx context.Context) ([]Request, error)
	// Request returns one, whatever its state.
	Request(ctx context.Context, id common.Hash) (Request, error)
}

// A Sender sends what a worker decides. Its methods return when the transaction is final; one that would revert is not sent, and
// its error is a *chain.RevertError. After any other error the transaction may be in the chain all the same, which the worker finds
// out by reading.
type Sender interface {
	// Lock promises those of the requests that are to be had.
	Lock(ctx context.Context, requests []Request) error
	// Try reports whether the market would take an answer, by a call that changes nothing.
	Try(ctx context.Context, a Answer) error
	// Fulfil brings those of the answers that the market takes.
	Fulfil(ctx context.Context, answers []Answer) error
	// Decline gives a request back that the chain has drawn the account for.
	Decline(ctx context.Context, r Request) error
	// Commitment returns what Commit commits to, always the same: its salt follows from the account's key and the request.
	Commitment(r Request, output []byte) common.Hash
	Commit(ctx context.Context, r Request, output []byte) error
	Reveal(ctx context.Context, r Request, output []byte) error
	// Collect takes the account's part of a quorum's fee.
	Collect(ctx context.Context, r Request) error
	// Tend does the request's chore.
	Tend(ctx context.Context, r Request) error
}

// Inputs gather what requests are about.
type Inputs interface {
	// Program returns the manifest with a hash, and its code, of a program of the task's project.
	Program(ctx context.Context, t compute.Task, manifest common.Hash) (*compute.Manifest, []byte, error)
	// Input returns what a task reads.
	Input(ctx context.Context, t compute.Task) (execute.Input, error)
}

// refused reports whether a contract has refused, as opposed to a node that gave no answer.
func refused(err error) bool {
	var revert *chain.RevertError
	return errors.As(err, &revert)
}
