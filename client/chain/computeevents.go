package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// TaskRequested tells that a task is asked for: all that whoever acts on it has to bring.
type TaskRequested struct {
	ID       common.Hash
	Task     compute.Task
	Terms    TaskTerms
	Manifest common.Hash
}

// TaskTaken tells that a prover holds a task until a time, by its own will or as it was drawn.
type TaskTaken struct {
	ID     common.Hash
	Prover common.Address
	Price  units.Amount
	Until  uint64
	Drawn  bool
}

// TaskDrawAnnounced tells which block draws a task's prover.
type TaskDrawAnnounced struct {
	ID    common.Hash
	Block uint64
}

// TaskNobodyDrawn tells that no prover could be drawn; the task is open.
type TaskNobodyDrawn struct{ ID common.Hash }

// TaskDeclined tells that a drawn prover does not want a task.
type TaskDeclined struct {
	ID     common.Hash
	Prover common.Address
}

// TaskMissed tells that a prover held a task and brought nothing.
type TaskMissed struct {
	ID         common.Hash
	Prover     common.Address
	Collateral units.Amount
	Caller     common.Address
	CallerPart units.Amount
}

// TaskReopened tells that a task is to be had again.
type TaskReopened struct {
	ID        common.Hash
	RampStart uint64
}

// TaskDone tells that a result was shown.
type TaskDone struct {
	ID        common.Hash
	Prover    common.Address
	Price     units.Amount
	Net       units.Amount // of it, the prover's
	Delivered bool         // whether nobody waits for it any more
	Output    []byte
}

// TaskRefused tells that a result of a batch was left out, and why.
type TaskRefused struct {
	ID     common.Hash
	Prover common.Address
	Reason error // a *RevertError, or nil where the contract gave none
}

// TaskDelivered tells that a consumer that failed before took its result.
type TaskDelivered struct {
	ID     common.Hash
	Caller common.Address
}

// TaskRefund tells that nobody brought a result in time.
type TaskRefund struct {
	ID        common.Hash
	Requester common.Address
	Amount    units.Amount
}

// decodeTask returns one of the event types, or nil for an event that has none.
func (v view) decodeTask(l types.Log) (any, error) {
	if len(l.Topics) == 0 {
		return nil, nil
	}
	event, err := v.abi.EventByID(l.Topics[0])
	if err != nil || len(event.Inputs) == 0 || event.Inputs[0].Name != "taskId" || len(l.Topics) < 2 {
		return nil, nil // coins, which no task's history is made of
	}
	values, err := event.Inputs.NonIndexed().Unpack(l.Data)
	if err != nil {
		return nil, fmt.Errorf("decode %s: %w", event.Name, err)
	}
	task := l.Topics[1]
	who := func(topic int) common.Address { return common.BytesToAddress(l.Topics[topic][:]) }
	coins := func(i int) units.Amount { return amount(values[i].(*big.Int)) }
	switch event.Name {
	case "Requested":
		var t abiTask
		var terms abiTerms
		abi.ConvertType(values[0], &t)
		abi.ConvertType(values[1], &terms)
		return TaskRequested{task, t.task(), terms.terms(), values[2].([32]byte)}, nil
	case "Locked", "Assigned":
		return TaskTaken{task, who(2), coins(0), values[1].(*big.Int).Uint64(), event.Name == "Assigned"}, nil
	case "DrawAnnounced":
		return TaskDrawAnnounced{task, values[0].(*big.Int).Uint64()}, nil
	case "NobodyDrawn":
		return TaskNobodyDrawn{task}, nil
	case "Declined":
		return TaskDeclined{task, who(2)}, nil
	case "Missed":
		return TaskMissed{task, who(2), coins(0), values[1].(common.Address), coins(2)}, nil
	case "Reopened":
		return TaskReopened{task, values[0].(*big.Int).Uint64()}, nil
	case "Fulfilled":
		return TaskDone{task, who(2), coins(0), coins(1), values[2].(bool), values[3].([]byte)}, nil
	case "Refused":
		refused := TaskRefused{ID: task, Prover: who(2)}
		if raw := values[0].([]byte); len(raw) >= 4 {
			refused.Reason = decodeData(raw)
		}
		return refused, nil
	case "Delivered":
		return TaskDelivered{task, who(2)}, nil
	case "Refunded":
		return TaskRefund{task, who(2), coins(0)}, nil
	}
	return nil, nil
}

// taskFilter yields what a query of the market's events finds in blocks from and to, both inclusive.
func (c *Client) taskFilter(ctx context.Context, topics [][]common.Hash, from, to uint64, yield func(Event) error) error {
	times := make(map[uint64]uint64)
	market := c.market()
	query := ethereum.FilterQuery{Addresses: []common.Address{predeploys.ComputeMarket}, Topics: topics}
	for ; from <= to; from += maxEventBlocks {
		query.FromBlock, query.ToBlock = word256(from), word256(min(to, from+maxEventBlocks-1))
		logs, err := c.eth.FilterLogs(ctx, query)
		if err != nil {
			return fmt.Errorf("read the market's events from block %d on: %w", from, err)
		}
		for _, l := range logs {
			what, err := market.decodeTask(l)
			if err != nil {
				return fmt.Errorf("event %d of block %d: %w", l.Index, l.BlockNumber, err)
			}
			if what == nil {
				continue
			}
			seconds, err := c.blockTime(ctx, l, times)
			if err != nil {
				return err
			}
			if err := yield(Event{Place{l.BlockNumber, seconds, l.TxHash, l.Index}, what}); err != nil {
				return err
			}
		}
	}
	return nil
}

// MarketEvents yields what happened to all tasks in blocks from and to, both inclusive, in order.
func (c *Client) MarketEvents(ctx context.Context, from, to uint64, yield func(Event) error) error {
	return c.taskFilter(ctx, nil, from, to, yield)
}

// TaskEvents yields what happened to one task from a block on, in order.
func (c *Client) TaskEvents(ctx context.Context, task common.Hash, from uint64, yield func(Event) error) error {
	head, err := c.Head(ctx)
	if err != nil {
		return err
	}
	return c.taskFilter(ctx, [][]common.Hash{nil, {task}}, from, head, yield)
}

// Asked returns what a task is, and the block in which it was asked for; the newest blocks are searched first. ErrNoTask when it is
// not in the chain.
func (c *Client) Asked(ctx context.Context, task common.Hash) (TaskRequested, Place, error) {
	if _, err := c.TaskRecord(ctx, task); err != nil {
		return TaskRequested{}, Place{}, err
	}
	asked, place, err := c.search(ctx, "Requested", [][]common.Hash{{task}})
	if err != nil {
		return TaskRequested{}, Place{}, err
	}
	if asked == nil {
		return TaskRequested{}, Place{}, fmt.Errorf("%w among the events that the node has: %s", ErrNoTask, task)
	}
	return asked.(TaskRequested), place, nil
}

// Done returns a task's result, or nil while it has none; the newest blocks are searched first.
func (c *Client) Done(ctx context.Context, task common.Hash) (*TaskDone, Place, error) {
	record, err := c.TaskRecord(ctx, task)
	if err != nil || record.State != TaskFulfilled && record.State != TaskUndelivered {
		return nil, Place{}, err
	}
	done, place, err := c.search(ctx, "Fulfilled", [][]common.Hash{{task}})
	if err != nil || done == nil {
		return nil, Place{}, err
	}
	found := done.(TaskDone)
	return &found, place, nil
}

// search returns the newest event of a name, nil for none.
func (c *Client) search(ctx context.Context, name string, topics [][]common.Hash) (found any, place Place, err error) {
	head, err := c.Head(ctx)
	if err != nil {
		return nil, Place{}, err
	}
	topics = append([][]common.Hash{{c.market().abi.Events[name].ID}}, topics...)
	for end := int64(head); end >= 0 && found == nil; end -= maxEventBlocks {
		err := c.taskFilter(ctx, topics, uint64(max(0, end-maxEventBlocks+1)), uint64(end), func(e Event) error {
			found, place = e.What, e.Place
			return nil
		})
		if err != nil {
			return nil, Place{}, err
		}
	}
	return found, place, nil
}

// Tasks returns the newest tasks that keep takes, up to limit, the newest first; a project of 0 is any, and so is the zero requester.
func (c *Client) Tasks(ctx context.Context, p epoch.Project, requester common.Address, limit int, keep func(Event) bool) ([]Event, error) {
	head, err := c.Head(ctx)
	if err != nil {
		return nil, err
	}
	topics := [][]common.Hash{{c.market().abi.Events["Requested"].ID}, nil, nil, nil}
	if p != 0 {
		topics[2] = []common.Hash{common.BigToHash(id(p))}
	}
	if requester != (common.Address{}) {
		topics[3] = []common.Hash{common.BytesToHash(requester[:])}
	}
	var out []Event
	for end := int64(head); end >= 0 && len(out) < limit; end -= maxEventBlocks {
		var page []Event
		err := c.taskFilter(ctx, topics, uint64(max(0, end-maxEventBlocks+1)), uint64(end), func(e Event) error {
			page = append(page, e)
			return nil
		})
		if err != nil {
			return nil, err
		}
		for i := len(page) - 1; i >= 0 && len(out) < limit; i-- {
			if keep == nil || keep(page[i]) {
				out = append(out, page[i])
			}
		}
	}
	return out, nil
}

// logsOf yields the data of a contract's events in one block.
func (c *Client) logsOf(ctx context.Context, from common.Address, topics [][]common.Hash, block uint64, yield func(data []byte) error) error {
	return c.logsIn(ctx, from, topics, block, block, yield)
}

// logsIn is logsOf for the blocks first and last, both inclusive, which are not more than a node answers for.
func (c *Client) logsIn(ctx context.Context, from common.Address, topics [][]common.Hash, first, last uint64, yield func(data []byte) error) error {
	logs, err := c.eth.FilterLogs(ctx, ethereum.FilterQuery{
		Addresses: []common.Address{from}, Topics: topics, FromBlock: word256(first), ToBlock: word256(last),
	})
	if err != nil {
		return fmt.Errorf("read the events of blocks %d to %d: %w", first, last, err)
	}
	for _, l := range logs {
		if err := yield(l.Data); err != nil {
			return err
		}
	}
	return nil
}
