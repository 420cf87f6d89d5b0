package index

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// A Task is a task of the market, as its events tell. A lock that ran out stands here until somebody acts on the task.
type Task struct {
	ID       common.Hash
	Number   uint64 // in the order of the chain, from 1
	Task     compute.Task
	Terms    chain.TaskTerms
	Manifest common.Hash
	State    chain.TaskState
	Prover   common.Address // who holds it or brought its result; zero for nobody
	Price    units.Amount   // of whom holds it or brought the result
	Output   []byte         // nil while there is no result
	Asked    chain.Place
	Done     chain.Place // zero while there is no result
}

// A TaskEvent is one thing that happened to a task.
type TaskEvent struct {
	Place  chain.Place
	Kind   string // one of the words below
	Prover common.Address
	Amount units.Amount
}

// What happens to a task.
const (
	TaskWasRequested   = "requested"
	TaskWasLocked      = "locked"
	TaskWasAssigned    = "assigned"
	TaskDrawWasCalled  = "draw"
	TaskNobodyWasDrawn = "nobody drawn"
	TaskWasDeclined    = "declined"
	TaskWasMissed      = "missed"
	TaskWasReopened    = "reopened"
	TaskWasFulfilled   = "fulfilled"
	TaskWasRefused     = "refused"
	TaskWasDelivered   = "delivered"
	TaskWasRefunded    = "refunded"
)

// taskEvent keeps what happened to a task; it reports false for another event.
func (b *batch) taskEvent(e chain.Event, keep int) bool {
	tell := func(id common.Hash, kind string, prover common.Address, amount units.Amount) {
		b.exec(`INSERT INTO task_events (task, block, position, kind, prover, amount, tx, time) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
			id, e.Block, e.LogIndex, kind, prover, amount.String(), e.Tx, 1000*e.Time)
	}
	stand := func(id common.Hash, state chain.TaskState, prover common.Address, price units.Amount) {
		b.exec(`UPDATE tasks SET state = ?, prover = ?, price = ? WHERE id = ?`, state, prover, price.String(), id)
	}
	var nobody common.Address
	switch what := e.What.(type) {
	case chain.TaskRequested:
		b.requested(e.Place, what, keep)
		tell(what.ID, TaskWasRequested, what.Terms.Requester, what.Terms.Offer.MaxPrice)
	case chain.TaskTaken:
		state, kind := chain.TaskLocked, TaskWasLocked
		if what.Drawn {
			state, kind = chain.TaskHeld, TaskWasAssigned
		}
		stand(what.ID, state, what.Prover, what.Price)
		tell(what.ID, kind, what.Prover, what.Price)
	case chain.TaskDrawAnnounced:
		stand(what.ID, chain.TaskDrawing, nobody, units.Amount{})
		tell(what.ID, TaskDrawWasCalled, nobody, units.Amount{})
	case chain.TaskNobodyDrawn:
		stand(what.ID, chain.TaskOpen, nobody, units.Amount{})
		tell(what.ID, TaskNobodyWasDrawn, nobody, units.Amount{})
	case chain.TaskDeclined:
		stand(what.ID, chain.TaskOpen, nobody, units.Amount{})
		tell(what.ID, TaskWasDeclined, what.Prover, units.Amount{})
	case chain.TaskMissed:
		stand(what.ID, chain.TaskOpen, nobody, units.Amount{})
		tell(what.ID, TaskWasMissed, what.Prover, what.Collateral)
	case chain.TaskReopened:
		stand(what.ID, chain.TaskOpen, nobody, units.Amount{})
		tell(what.ID, TaskWasReopened, nobody, units.Amount{})
	case chain.TaskDone:
		b.fulfilled(e.Place, what)
		tell(what.ID, TaskWasFulfilled, what.Prover, what.Price)
	case chain.TaskRefused:
		tell(what.ID, TaskWasRefused, what.Prover, units.Amount{})
	case chain.TaskDelivered:
		b.exec(`UPDATE tasks SET state = ? WHERE id = ?`, chain.TaskFulfilled, what.ID)
		tell(what.ID, TaskWasDelivered, what.Caller, units.Amount{})
	case chain.TaskRefund:
		stand(what.ID, chain.TaskRefunded, nobody, units.Amount{})
		tell(what.ID, TaskWasRefunded, what.Requester, what.Amount)
	default:
		return false
	}
	return true
}

func (b *batch) requested(at chain.Place, what chain.TaskRequested, keep int) {
	task, err := json.Marshal(what.Task)
	if err != nil {
		b.err = fmt.Errorf("task %s: %w", what.ID, err)
		return
	}
	terms, err := json.Marshal(what.Terms)
	if err != nil {
		b.err = fmt.Errorf("terms of task %s: %w", what.ID, err)
		return
	}
	state := chain.TaskOpen
	switch what.Terms.Offer.Mode {
	case chain.TaskAssigned:
		state = chain.TaskDrawing
	case chain.TaskQuorum:
		state = chain.TaskInQuorum
	}
	var last int64
	b.get(`SELECT COALESCE(MAX(number), 0) FROM tasks`, nil, &last)
	b.exec(`INSERT INTO tasks (id, number, project, task, terms, manifest, state, prover, price, block, tx, time, done_block, done_tx, done_time)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, '0', ?, ?, ?, 0, ?, 0)`,
		what.ID, last+1, what.Task.Project, string(task), string(terms), what.Manifest, state, common.Address{}, at.Block, at.Tx, 1000*at.Time, common.Hash{})
	if old := last + 1 - int64(keep); old > 0 {
		b.exec(`DELETE FROM task_events WHERE task IN (SELECT id FROM tasks WHERE number <= ?)`, old)
		b.exec(`DELETE FROM tasks WHERE number <= ?`, old)
	}
}

func (b *batch) fulfilled(at chain.Place, what chain.TaskDone) {
	state := chain.TaskFulfilled
	if !what.Delivered {
		state = chain.TaskUndelivered
	}
	output := what.Output
	if output == nil {
		output = []byte{}
	}
	b.exec(`UPDATE tasks SET state = ?, prover = ?, price = ?, output = ?, done_block = ?, done_tx = ?, done_time = ? WHERE id = ?`,
		state, what.Prover, what.Price.String(), output, at.Block, at.Tx, 1000*at.Time, what.ID)
}

const taskColumns = `SELECT id, number, task, terms, manifest, state, prover, price, output, block, tx, time, done_block, done_tx, done_time FROM tasks `

func scanTask(r scanner) (t Task, err error) {
	var task, terms string
	err = r.Scan(&t.ID, &t.Number, &task, &terms, &t.Manifest, &t.State, &t.Prover, textOf(&t.Price), &t.Output, &t.Asked.Block, &t.Asked.Tx, &t.Asked.Time,
		&t.Done.Block, &t.Done.Tx, &t.Done.Time)
	if err == nil {
		err = json.Unmarshal([]byte(task), &t.Task)
	}
	if err == nil {
		err = json.Unmarshal([]byte(terms), &t.Terms)
	}
	return t, err
}

// Tasks returns up to limit tasks of a project below a number, newest first. Times of places are in milliseconds.
func (x *Index) Tasks(ctx context.Context, project epoch.Project, before uint64, limit int) ([]Task, error) {
	return collect(ctx, x, scanTask, taskColumns+`WHERE project = ? AND number < ? ORDER BY number DESC LIMIT ?`, project, clamp(before), limit)
}

// Task returns one task, or ErrNotFound.
func (x *Index) Task(ctx context.Context, id common.Hash) (Task, error) {
	return first(collect(ctx, x, scanTask, taskColumns+`WHERE id = ?`, id))
}

// TaskEvents returns what happened to a task, in order; at most 500.
func (x *Index) TaskEvents(ctx context.Context, id common.Hash) ([]TaskEvent, error) {
	return collect(ctx, x, func(r scanner) (e TaskEvent, err error) {
		err = r.Scan(&e.Place.Block, &e.Place.LogIndex, &e.Kind, &e.Prover, textOf(&e.Amount), &e.Place.Tx, &e.Place.Time)
		return e, err
	}, `SELECT block, position, kind, prover, amount, tx, time FROM task_events WHERE task = ? ORDER BY block, position LIMIT 500`, id)
}
