package chain

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/enclave"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// measurement is of the program of these tests.
var measurement = common.Hash{0xcc}

// newTasks starts a chain with a project of account 1, whose log has 100 entries and whose program 1 runs in simulated enclaves.
// Account 2 is its sequencer, 3 owns operator 1, 4 proves for that with an enclave's key of its own, and so does 5.
func newTasks(t *testing.T) (*network, epoch.Project) {
	t.Helper()
	n := newNetworkOf(t, predeploys.Config{
		Governor: (&network{t: t}).key(9).Public().Address(), DaySeconds: uint64(hour / time.Second), SimulatedEnclaves: true,
	})
	ctx := t.Context()
	p := n.deviceProject()
	n.must(n.as(1).SetTerms(ctx, p, Terms{Sequencer: n.as(2).Account().Address(), Origin: "test", Verifier: n.as(1).Account().Address()}))
	n.must(n.as(2).Publish(ctx, p, 100, common.Hash{0xaa}))
	version, err := n.as(1).PublishProgram(ctx, p, common.Hash{0xbb}, measurement, compute.RouteOf(compute.Attested), "programs/x")
	if err != nil || version != 1 {
		t.Fatal(version, err)
	}
	operator, err := n.as(3).RegisterOperator(ctx, 0, 91, 1000, "")
	n.must(err)
	n.must(n.as(3).RestakeCoins(ctx, operator, units.IOTX(20_000)))
	n.must(n.as(3).OptIn(ctx, operator, predeploys.ProversService))
	n.must(n.as(3).Allocate(ctx, operator, predeploys.ProversService, common.Address{}, 1e18))
	n.later(2 * hour)
	for _, i := range []byte{4, 5} {
		w := n.as(i)
		n.must(n.as(3).OfferProver(ctx, operator, w.Account().Address()))
		n.must(w.AcceptProver(ctx, operator, 50, []compute.Route{compute.RouteOf(compute.Attested)}, "https://p.example"))
		n.vouch(p, w.Account().Address())
	}
	return n, p
}

// vouch has account 1 vouch for a simulated enclave's key.
func (n *network) vouch(p epoch.Project, key common.Address) {
	n.t.Helper()
	ctx := n.t.Context()
	block, now, err := n.Time(ctx)
	n.must(err)
	v := enclave.Vouch{
		Scope: uint64(p), Key: key, Holder: key, Measurement: measurement, Kind: enclave.Simulated, AtBlock: block - 1, Until: now + 3600*24,
	}
	signature, err := enclave.Sign(n.key(1), v.Digest(n.EnclavePlace()))
	n.must(err)
	n.must(n.as(1).RegisterEnclave(ctx, v, signature))
	got, err := n.EnclaveKey(ctx, uint64(p), key)
	n.must(err)
	if !got.IsSimulated() || got.Measurement != measurement || uint64(got.Until.Unix()) != v.Until || got.Verifier != n.as(1).Account().Address() {
		n.t.Fatalf("the enclave's key is %+v", got)
	}
}

// attest is the evidence of an account whose key is an enclave's.
func (n *network) attest(i byte, asked TaskRequested, output []byte) Submission {
	n.t.Helper()
	digest := compute.ResultDigest(asked.ID, output, n.as(i).Account().Address())
	signature, err := crypto.Sign(digest[:], n.key(i).ECDSA())
	n.must(err)
	signature[64] += 27
	return Submission{asked.Task, asked.Terms, n.as(i).Account().Address(), output, signature}
}

func (n *network) requests(p epoch.Project, from uint64, count int) (list []Request) {
	for i := range count {
		list = append(list, Request{Project: p, Version: 1, LogEnd: 100, WindowEnd: 1000, Params: []byte{1, 2}, Nonce: from + uint64(i)})
	}
	return list
}

func (n *network) offer() Offer {
	n.t.Helper()
	_, now, err := n.Time(n.t.Context())
	n.must(err)
	return Offer{
		MinPrice: units.IOTX(1), MaxPrice: units.IOTX(3), Collateral: units.IOTX(2), RampSeconds: 100_000, LockSeconds: 600, Deadline: now + 500_000,
	}
}

func (n *network) wantState(task common.Hash, want TaskState) TaskRecord {
	n.t.Helper()
	r, err := n.TaskRecord(n.t.Context(), task)
	if err != nil || r.State != want {
		n.t.Errorf("task %s is %s, %v; want %s", task, r.State, err, want)
	}
	return r
}

func TestATaskGoesFromRequestToResult(t *testing.T) {
	n, p := newTasks(t)
	ctx, requester, prover := t.Context(), n.as(6), n.as(4)
	asked, err := requester.RequestTasks(ctx, n.offer(), n.requests(p, 1, 3)...)
	if err != nil || len(asked) != 3 {
		t.Fatal(len(asked), err)
	}
	program, err := n.Program(ctx, p, 1)
	n.must(err)
	one := asked[0]
	if id := one.Task.ID(n.TaskPlace(), program.Manifest); id != one.ID || one.Task.LogRoot != (common.Hash{0xaa}) || one.Manifest != program.Manifest {
		t.Errorf("the task's id is %s, by this side %s: %+v", one.ID, id, one.Task)
	}
	n.wantState(one.ID, TaskOpen)
	if err := prover.LockTask(ctx, common.Hash{1}, one.Terms); !Reverted(err, "NoSuchTask") {
		t.Errorf("a lock of no task: %v", err)
	}
	taken, err := prover.LockTasks(ctx, asked[:2]...)
	if err != nil || len(taken) != 2 || taken[one.ID].Prover != prover.Account().Address() || taken[one.ID].Price.Cmp(units.IOTX(1)) < 0 {
		t.Fatalf("taken %+v, %v", taken, err)
	}
	if quote, err := n.Quote(ctx, one.ID, one.Terms); err != nil || quote.State != TaskLocked || quote.Until != taken[one.ID].Until {
		t.Errorf("quote %+v, %v", quote, err)
	}
	wrong := n.attest(4, one, []byte("result"))
	wrong.Output = []byte("other")
	if err := prover.TryFulfil(ctx, wrong); !Reverted(err, "NotShown") {
		t.Errorf("evidence for another output: %v", err)
	}
	if err := prover.Fulfil(ctx, n.attest(4, one, []byte("result"))); err != nil {
		t.Fatal(err)
	}
	n.wantState(one.ID, TaskFulfilled)
	wrong.Task, wrong.Terms = asked[1].Task, asked[1].Terms
	done, refused, err := prover.FulfilMany(ctx, wrong, n.attest(4, asked[2], []byte("third"))) // the third without a lock
	if err != nil || len(done) != 1 || string(done[asked[2].ID].Output) != "third" || !Reverted(refused[asked[1].ID].Reason, "NotShown") {
		t.Errorf("done %+v, refused %+v, %v", done, refused, err)
	}
	n.readsBack(one, p)
	n.statistics(prover, 2)
}

// readsBack checks what the history tells of a task that is done.
func (n *network) readsBack(one TaskRequested, p epoch.Project) {
	n.t.Helper()
	ctx := n.t.Context()
	again, place, err := n.Asked(ctx, one.ID)
	if diff := cmp.Diff(fmt.Sprintf("%+v", one), fmt.Sprintf("%+v", again)); err != nil || diff != "" || place.Block == 0 {
		n.t.Errorf("the request reads otherwise, %v:\n%s", err, diff)
	}
	done, place, err := n.Done(ctx, one.ID)
	if err != nil || done == nil || string(done.Output) != "result" || !done.Delivered {
		n.t.Fatalf("done %+v, %v", done, err)
	}
	brought, err := n.Brought(ctx, place, one.ID)
	if err != nil || string(brought.Output) != "result" || len(brought.Evidence) != 65 || brought.Task.Nonce != one.Task.Nonce {
		n.t.Errorf("brought %+v, %v", brought, err)
	}
	var kinds []string
	n.must(n.TaskEvents(ctx, one.ID, 0, func(e Event) error {
		kinds = append(kinds, fmt.Sprintf("%T", e.What))
		return nil
	}))
	if want := []string{"chain.TaskRequested", "chain.TaskTaken", "chain.TaskDone"}; !cmp.Equal(kinds, want) {
		n.t.Errorf("history %v, want %v", kinds, want)
	}
	tasks, err := n.Tasks(ctx, p, one.Terms.Requester, 2, nil)
	if err != nil || len(tasks) != 2 || tasks[1].What.(TaskRequested).Task.Nonce != 2 {
		n.t.Errorf("the newest tasks are %+v, %v", tasks, err)
	}
	if none, err := n.Tasks(ctx, p+1, common.Address{}, 2, nil); err != nil || len(none) != 0 {
		n.t.Errorf("tasks of another project: %+v, %v", none, err)
	}
	if _, _, err := n.Asked(ctx, common.Hash{7}); !errors.Is(err, ErrNoTask) {
		n.t.Errorf("no task: %v", err)
	}
}

func (n *network) statistics(prover *Writer, fulfilled uint64) {
	n.t.Helper()
	ctx := n.t.Context()
	s, err := n.Prover(ctx, prover.Account().Address())
	if err != nil || s.Operator != 1 || s.Stats.Fulfilled != fulfilled || s.Stats.Earned.IsZero() || s.Capacity != 50 || s.Places < 100 || len(s.Routes) != 1 {
		n.t.Errorf("prover %+v, %v", s, err)
	}
	if _, err := n.Prover(ctx, common.Address{1}); !errors.Is(err, ErrNoProver) {
		n.t.Errorf("no prover: %v", err)
	}
	all, err := n.AllProvers(ctx)
	if err != nil || len(all) != 2 {
		n.t.Errorf("%d provers, %v", len(all), err)
	}
	balance, err := n.MarketBalance(ctx, prover.Account().Address())
	n.must(err)
	n.must(prover.WithdrawFromMarket(ctx, prover.Account().Address(), balance))
	due, err := n.PoolDue(ctx, 1)
	if err != nil || due.IsZero() {
		n.t.Errorf("%s wait for the stakers, %v", due, err)
	}
	n.must(prover.PayPool(ctx, 1))
	n.must(prover.PayMarketTreasury(ctx))
	if due, err := n.TreasuryDue(ctx); err != nil || !due.IsZero() {
		n.t.Errorf("%s still wait for the treasury, %v", due, err)
	}
}

func TestTasksThatNobodyComputesEnd(t *testing.T) {
	n, p := newTasks(t)
	ctx, requester := t.Context(), n.as(6)
	offer := n.offer()
	offer.RampSeconds = 10
	asked, err := requester.RequestTasks(ctx, offer, n.requests(p, 1, 2)...)
	n.must(err)
	n.must(n.as(4).LockTask(ctx, asked[0].ID, asked[0].Terms))
	if err := requester.ExpireTask(ctx, asked[0].ID, asked[0].Terms); !Reverted(err, "TooEarly") {
		t.Errorf("a lock that holds: %v", err)
	}
	n.later(700 * time.Second)
	n.must(requester.ExpireTask(ctx, asked[0].ID, asked[0].Terms))
	if r := n.wantState(asked[0].ID, TaskOpen); r.Attempts != 1 {
		t.Errorf("record %+v", r)
	}
	faults, err := n.ProverFaults(ctx, 5)
	if err != nil || len(faults) != 1 || faults[0].Reason != "missed" || faults[0].Task != asked[0].ID {
		t.Errorf("faults %+v, %v", faults, err)
	}

	// Chance finds the other prover, which has to have collateral.
	n.must(n.as(4).DepositToMarket(ctx, units.IOTX(10)))
	n.must(n.as(5).DepositToMarket(ctx, units.IOTX(10)))
	n.passBlocks(70) // provers that are new are not drawn
	n.must(requester.CallTaskDraw(ctx, asked[1].ID, asked[1].Terms))
	at := n.wantState(asked[1].ID, TaskDrawing).At
	n.until("the block that draws", func() bool { head, _ := n.Head(ctx); return head > at })
	n.must(requester.AssignTask(ctx, asked[1].ID, asked[1].Terms))
	held := n.wantState(asked[1].ID, TaskHeld)
	for _, i := range []byte{4, 5} {
		if n.as(i).Account().Address() == held.Prover {
			n.must(n.as(i).DeclineTask(ctx, asked[1].ID, asked[1].Terms))
		}
	}
	n.later(500_001 * time.Second)
	for _, a := range asked {
		n.must(requester.RefundTask(ctx, a.ID, a.Terms))
		n.wantState(a.ID, TaskRefunded)
	}
	if balance, err := n.MarketBalance(ctx, requester.Account().Address()); err != nil || balance.Cmp(units.IOTX(6)) < 0 {
		t.Errorf("the requester has %s back, %v", balance.IOTX(), err)
	}
}

func (n *network) passBlocks(count uint64) {
	n.t.Helper()
	head, err := n.Head(n.t.Context())
	n.must(err)
	n.until("blocks", func() bool { now, _ := n.Head(n.t.Context()); return now >= head+count })
}

func TestProgramsAreVersioned(t *testing.T) {
	n, p := newTasks(t)
	ctx, owner := t.Context(), n.as(1)
	version, err := owner.PublishProgram(ctx, p, common.Hash{2}, common.Hash{3}, compute.RouteOf(compute.Groth16), "")
	if err != nil || version != 2 {
		t.Fatal(version, err)
	}
	if _, err := n.as(7).PublishProgram(ctx, p, common.Hash{2}, common.Hash{3}, compute.RouteOf(compute.Groth16), ""); !Reverted(err, "NotController") {
		t.Errorf("a stranger's program: %v", err)
	}
	n.must(owner.RetireProgram(ctx, p, 1))
	if _, err := owner.RequestTasks(ctx, n.offer(), n.requests(p, 1, 1)...); !Reverted(err, "NoProgram") {
		t.Errorf("a task of a retired program: %v", err)
	}
	all, err := n.Programs(ctx, p, 10)
	if err != nil || len(all) != 2 || all[0].Version != 2 || all[0].Route != compute.RouteOf(compute.Groth16) || !all[1].Retired || all[1].URI != "programs/x" {
		t.Errorf("programs %+v, %v", all, err)
	}
	if _, err := n.Program(ctx, p, 3); !errors.Is(err, ErrNoProgram) {
		t.Errorf("no program: %v", err)
	}
	for _, name := range compute.RouteNames() {
		if active, err := n.RouteActive(ctx, compute.RouteOf(name)); err != nil || !active {
			t.Errorf("route %s is active: %t, %v", name, active, err)
		}
	}
	if active, err := n.RouteActive(ctx, compute.Route{1}); err != nil || active {
		t.Errorf("an unknown route is active: %t, %v", active, err)
	}
}

func TestResultsPayDevices(t *testing.T) {
	n, p := newTasks(t)
	ctx, owner := t.Context(), n.as(1)
	n.must(owner.PayByVersion(ctx, p, 1, true))
	if pays, err := n.PaysVersion(ctx, p, 1); err != nil || !pays {
		t.Errorf("the version pays: %t, %v", pays, err)
	}
	offer := n.offer()
	offer.Consumer, offer.ConsumerGas = predeploys.TaskRewards, 500_000
	asked, err := owner.RequestTasks(ctx, offer, n.requests(p, 1, 2)...)
	n.must(err)
	word := func(v uint64) []byte { return common.BigToHash(word256(v)).Bytes() }
	output := append(append(word(2), word(1000)...), word(0b101)...)
	n.must(n.as(4).Fulfil(ctx, n.attest(4, asked[0], output)))
	payout, err := n.Payout(ctx, asked[0].ID)
	if err != nil || payout.State != PayoutUnfunded || payout.Reason != "funds" || !cmp.Equal(payout.Slots, []uint32{0, 2}) || payout.Each.Cmp(units.Wei(1000)) != 0 {
		t.Errorf("payout %+v, %v", payout, err)
	}
	n.must(owner.FundTaskRewards(ctx, p, units.IOTX(1)))
	n.must(n.as(7).SettlePayout(ctx, asked[0].ID))
	if payout, err = n.Payout(ctx, asked[0].ID); err != nil || payout.State != PayoutPayable {
		t.Errorf("payout %+v, %v", payout, err)
	}
	n.must(n.as(4).Fulfil(ctx, n.attest(4, asked[1], []byte("no words"))))
	if payout, err = n.Payout(ctx, asked[1].ID); err != nil || payout.State != PayoutRefused || payout.Reason != "output" {
		t.Errorf("payout %+v, %v", payout, err)
	}
	if _, err := n.Payout(ctx, common.Hash{3}); !errors.Is(err, ErrNoPayout) {
		t.Errorf("no payout: %v", err)
	}
	funds, err := n.ProjectFunds(ctx, p)
	n.must(err)
	n.must(owner.WithdrawTaskRewards(ctx, p, owner.Account().Address(), funds))
}
