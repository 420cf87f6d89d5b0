package indextest

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/units"
)

func request(n uint64, mode chain.TaskMode) chain.TaskRequested {
	return chain.TaskRequested{ID: Hash("task", n), Manifest: Hash("manifest", 1),
		Task:  compute.Task{Project: 1, Version: 1, LogStart: 0, LogEnd: 16, WindowStart: 1, WindowEnd: 2, Params: []byte{1}, Nonce: n},
		Terms: chain.TaskTerms{Requester: common.Address{0xca}, Route: compute.RouteOf(compute.Quorum), Offer: chain.Offer{Mode: mode, MaxPrice: units.IOTX(2)}}}
}

// tasks go through their states, and what happened to each is kept in order.
func tasks(t *testing.T, n *network) {
	n.project()
	prover, other := common.Address{1}, common.Address{2}
	id := Hash("task", 1)
	for i, step := range []struct {
		what   any
		state  chain.TaskState
		prover common.Address
	}{
		{request(1, chain.TaskAuction), chain.TaskOpen, common.Address{}},
		{chain.TaskTaken{ID: id, Prover: prover, Price: units.IOTX(1)}, chain.TaskLocked, prover},
		{chain.TaskMissed{ID: id, Prover: prover, Collateral: units.IOTX(3)}, chain.TaskOpen, common.Address{}},
		{chain.TaskReopened{ID: id}, chain.TaskOpen, common.Address{}},
		{chain.TaskDrawAnnounced{ID: id, Block: 9}, chain.TaskDrawing, common.Address{}},
		{chain.TaskNobodyDrawn{ID: id}, chain.TaskOpen, common.Address{}},
		{chain.TaskTaken{ID: id, Prover: other, Price: units.IOTX(2), Drawn: true}, chain.TaskHeld, other},
		{chain.TaskDeclined{ID: id, Prover: other}, chain.TaskOpen, common.Address{}},
		{chain.TaskRefused{ID: id, Prover: prover}, chain.TaskOpen, common.Address{}},
		{chain.TaskDone{ID: id, Prover: other, Price: units.IOTX(2), Output: []byte{7}}, chain.TaskUndelivered, other},
		{chain.TaskDelivered{ID: id, Caller: prover}, chain.TaskFulfilled, other},
	} {
		n.happen(step.what)
		got, err := n.Task(n.ctx, id)
		n.must(err)
		if got.State != step.state || got.Prover != step.prover {
			t.Errorf("after step %d the task is %s of %s, want %s of %s", i, got.State, got.Prover, step.state, step.prover)
		}
	}
	got, err := n.Task(n.ctx, id)
	n.must(err)
	if want := request(1, chain.TaskAuction); cmp.Diff(want.Task, got.Task) != "" || cmp.Diff(want.Terms, got.Terms, cmp.Comparer(func(a, b units.Amount) bool { return a.Cmp(b) == 0 })) != "" ||
		string(got.Output) != "\a" || got.Done.Block == 0 {
		t.Errorf("the task is %+v", got)
	}
	events, err := n.TaskEvents(n.ctx, id)
	n.must(err)
	if len(events) != 11 || events[0].Kind != index.TaskWasRequested || events[2].Amount.IOTX() != "3" || events[10].Kind != index.TaskWasDelivered {
		t.Errorf("events %+v", events)
	}
	n.happen(request(2, chain.TaskQuorum), chain.TaskRefund{ID: Hash("task", 2), Requester: common.Address{0xca}, Amount: units.IOTX(2)})
	if got, err := n.Task(n.ctx, Hash("task", 2)); err != nil || got.State != chain.TaskRefunded || got.Output != nil {
		t.Errorf("a refunded task is %+v, error %v", got, err)
	}
}

// oldTasks go with what happened to them.
func oldTasks(t *testing.T, n *network) {
	n.must(n.Close())
	n.Index = n.open(t, index.Config{MaxTasks: 2})
	n.project()
	n.happen(request(1, chain.TaskAuction), request(2, chain.TaskAuction), request(3, chain.TaskAssigned))
	if _, err := n.Task(n.ctx, Hash("task", 1)); !errors.Is(err, index.ErrNotFound) {
		t.Errorf("the oldest of three is still there: %v", err)
	}
	if events, err := n.TaskEvents(n.ctx, Hash("task", 1)); err != nil || len(events) != 0 {
		t.Errorf("%d events of it, error %v", len(events), err)
	}
	page, err := n.Tasks(n.ctx, 1, 1<<40, 10)
	n.must(err)
	if len(page) != 2 || page[0].ID != Hash("task", 3) || page[0].State != chain.TaskDrawing {
		t.Errorf("tasks %+v", page)
	}
	if older, err := n.Tasks(n.ctx, 1, page[0].Number, 10); err != nil || len(older) != 1 || older[0].ID != Hash("task", 2) {
		t.Errorf("older %+v, error %v", older, err)
	}
}
