// Package indextest holds the promises of an index as tests that every implementation must pass.
package indextest

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// Open returns an index over the same storage at each call of one test, so
// that a test can close it and open it again.
type Open func(t *testing.T, config index.Config) *index.Index

// Run tests what open returns. newStorage is called once a test.
func Run(t *testing.T, newStorage func(t *testing.T) Open) {
	for name, story := range map[string]func(*testing.T, *network){
		"ABatchThatRepeatsIsRefused":         repeatedBatch,
		"ABadEventKeepsNothingOfItsBatch":    badEvent,
		"AnEpochTakesOverWhatWasBefore":      carried,
		"APolicyComesWithItsTime":            notices,
		"ThePoolFollowsFundingAndEpochs":     pool,
		"ADocumentCountsOnlyUnderItsHash":    documents,
		"ReadingsAreListedNewestFirst":       readings,
		"OldReadingsGoBeyondTheLimit":        retention,
		"OldLeavesGoByWholeEpochs":           leafRetention,
		"EarningsCountOnceInEitherOrder":     earnings,
		"AClaimBeforeItsLeavesCounts":        earlyClaim,
		"AnotherPostedResultReplacesTheOld":  reposted,
		"AFaultyResultIsShownAndNotAsked":    fault,
		"DevicesAreFoundByNameAndAddress":    find,
		"ACheckpointAnchorsTheEpochOfItSize": anchor,
		"ACloseKeepsEverything":              reopen,
		"AnIdentityIsShownAsItIsNow":         identity,
		"ADeviceHasItsBondAndFindings":       bondAndFindings,
		"AVerdictIsAboutOneKeyAndEnds":       verdict,
		"ATaskIsShownAsItStands":             tasks,
		"OldTasksGoBeyondTheLimit":           oldTasks,
	} {
		t.Run(name, func(t *testing.T) {
			open := newStorage(t)
			story(t, &network{t: t, open: open, Index: open(t, index.Config{}), ctx: t.Context()})
		})
	}
}

// network applies what a small chain and log would say.
type network struct {
	*index.Index
	t     *testing.T
	ctx   context.Context
	open  Open
	block uint64
}

func (n *network) must(err error) {
	n.t.Helper()
	if err != nil {
		n.t.Fatal(err)
	}
}

// happen puts each event in a block of its own.
func (n *network) happen(events ...any) {
	n.t.Helper()
	for _, what := range events {
		n.must(n.ApplyEvents(n.ctx, n.block, n.block, []chain.Event{n.event(what)}))
		n.block++
	}
}

func (n *network) event(what any) chain.Event {
	return chain.Event{Place: chain.Place{Block: n.block, Time: 1_760_000_000 + n.block, Tx: Hash("tx", n.block)}, What: what}
}

func (n *network) project() {
	n.t.Helper()
	n.happen(chain.ProjectRegistered{Project: 1, Owner: common.Address{0xee}, Name: "air"},
		chain.PolicySet{Project: 1, Version: 1, Hash: Hash("policy", 1), URI: "mirror"}, chain.Funded{Project: 1, Amount: units.Wei(1000)})
}

// Hash returns a hash that differs for each name and number.
func Hash(name string, n uint64) common.Hash {
	return common.BytesToHash(binary.BigEndian.AppendUint64([]byte(name), n))
}

// Document returns a device's document; number chooses the key.
func Document(t testing.TB, number uint64, facts map[string]string) document.Document {
	t.Helper()
	d, err := document.New(key(t, number).Public(), facts)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func key(t testing.TB, number uint64) sig.PrivateKey {
	t.Helper()
	secret := Hash("device", number)
	k, err := sig.NewPrivateKey(sig.ES256K, secret[:])
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func (n *network) device(number uint64, facts map[string]string) common.Address {
	n.t.Helper()
	d := Document(n.t, number, facts)
	n.happen(chain.DeviceRegistered{Project: 1, Device: d.ID().Address(), Owner: common.Address{0xaa}, Account: common.Address{0xac, byte(number)},
		TokenID: number, KeyType: sig.ES256K, DocumentHash: d.Hash(), DocumentURI: d.URI()})
	return d.ID().Address()
}

// report appends one reading for each device to the log.
func (n *network) report(devices ...common.Address) {
	n.t.Helper()
	from, err := n.LogCursor(n.ctx, 1)
	n.must(err)
	n.must(n.ApplyReadings(n.ctx, 1, from, from+uint64(len(devices)), Readings(from, devices...)))
}

// Readings returns one reading a device, from log index from on.
func Readings(from uint64, devices ...common.Address) []index.Reading {
	readings := make([]index.Reading, len(devices))
	for i, d := range devices {
		at := from + uint64(i)
		readings[i] = index.Reading{Index: at, Device: d, Sequence: at + 1, Time: 1_760_000_000_000 + 1000*at, Data: fmt.Appendf(nil, `{"pm25":"%d.5"}`, at)}
	}
	return readings
}

func (n *network) pin(number epoch.Number, start, end uint64) {
	n.t.Helper()
	n.happen(chain.EpochPinned{Inputs: epoch.Inputs{Project: 1, Epoch: number, LogStart: start, LogEnd: end, LogRoot: Hash("root", end),
		WindowStart: 10 * uint64(number), WindowEnd: 10*uint64(number) + 10, PolicyHash: Hash("policy", 1), Budget: units.Wei(100), Source: "urn:trellis:4690:1"}})
}

func (n *network) post(number epoch.Number, hash common.Hash) index.Posted {
	n.t.Helper()
	n.happen(chain.EpochPosted{Project: 1, Epoch: number, Result: chain.Result{Root: Hash("sum", uint64(number)), Total: units.Wei(90), Leaves: 2, ResultHash: hash}, ChallengeEnds: 5})
	return index.Posted{Project: 1, Epoch: number, ResultHash: hash}
}

// Leaves pays 90 wei to the first device and refuses the second.
func Leaves(number epoch.Number, paid, refused common.Address) []index.Leaf {
	return []index.Leaf{
		{Project: 1, Epoch: number, Index: 0, Device: paid, Amount: units.Wei(90), Points: 7, Reason: "OK", Readings: 3, LastIndex: 5, Evidence: Hash("evidence", 0), Hash: Hash("leaf", 0)},
		{Project: 1, Epoch: number, Index: 1, Device: refused, Reason: "INDOOR", Readings: 2, Hash: Hash("leaf", 1)},
	}
}

func same(t *testing.T, what string, got, want any) {
	t.Helper()
	amounts := cmp.Comparer(func(a, b units.Amount) bool { return a.Cmp(b) == 0 })
	decimals := cmp.Comparer(func(a, b decimal.Decimal) bool { return a == b })
	if diff := cmp.Diff(want, got, amounts, decimals); diff != "" {
		t.Errorf("%s (-want +got):\n%s", what, diff)
	}
}

func repeatedBatch(t *testing.T, n *network) {
	n.project()
	a := n.device(1, map[string]string{})
	events := []chain.Event{n.event(chain.Funded{Project: 1, Amount: units.Wei(5)})}
	n.must(n.ApplyEvents(n.ctx, n.block, n.block, events))
	n.must(n.ApplyReadings(n.ctx, 1, 0, 1, Readings(0, a)))
	if err := n.ApplyEvents(n.ctx, n.block, n.block, events); !errors.Is(err, index.ErrCursor) {
		t.Errorf("the same blocks again: %v, want ErrCursor", err)
	}
	if err := n.ApplyReadings(n.ctx, 1, 0, 1, Readings(0, a)); !errors.Is(err, index.ErrCursor) {
		t.Errorf("the same entries again: %v, want ErrCursor", err)
	}
	p, err := n.Project(n.ctx, 1)
	n.must(err)
	d, err := n.Device(n.ctx, a)
	n.must(err)
	same(t, "pool", p.Pool, "1005")
	same(t, "readings", d.Readings, uint64(1))
}

func badEvent(t *testing.T, n *network) {
	n.project()
	err := n.ApplyEvents(n.ctx, n.block, n.block, []chain.Event{n.event(chain.Funded{Project: 1, Amount: units.Wei(5)}), n.event("nothing known")})
	if err == nil {
		t.Fatal("an event without a table was taken")
	}
	p, err := n.Project(n.ctx, 1)
	n.must(err)
	at, err := n.ChainCursor(n.ctx)
	n.must(err)
	same(t, "pool", p.Pool, "1000")
	same(t, "cursor", at, n.block)
}

func pool(t *testing.T, n *network) {
	n.project()
	poolIs := func(want string) {
		t.Helper()
		p, err := n.Project(n.ctx, 1)
		n.must(err)
		same(t, "pool", p.Pool, want)
	}
	n.pin(1, 0, 0)
	poolIs("900")
	n.post(1, Hash("result", 1))
	n.happen(chain.EpochSettled{Project: 1, Epoch: 1, Residual: units.Wei(10)})
	poolIs("910")
	n.pin(2, 0, 0)
	n.happen(chain.EpochVoided{Project: 1, Epoch: 2, Reason: "no quorum", Back: units.Wei(100)})
	poolIs("910")
	e, err := n.Epoch(n.ctx, 1, 2)
	n.must(err)
	same(t, "state", e.State, epoch.Void)
	same(t, "reason", e.VoidReason, "no quorum")
}

// carried pins what an epoch takes over; a void epoch gives corrections back with the budget.
func carried(t *testing.T, n *network) {
	n.project()
	device := common.Address{0xdd}
	found := []epoch.Correction{{Device: device, Amount: units.Wei(30), Epoch: 1}, {Device: device, Amount: units.Wei(7), Epoch: 2}}
	for _, c := range found {
		n.happen(chain.CorrectionQueued{Project: 1, Correction: c})
	}
	in := epoch.Inputs{Project: 1, Epoch: 3, WindowEnd: 1, PolicyHash: Hash("policy", 1), Budget: units.Wei(100), Source: "urn:trellis:4690:1",
		Prior: 2, PriorHash: Hash("result", 2), Paid: units.Wei(50), Burned: units.Wei(20), Corrections: found}
	n.happen(chain.EpochPinned{Inputs: in}, chain.PanelPaid{Project: 1, Amount: units.Wei(3)})
	e, err := n.Epoch(n.ctx, 1, 3)
	n.must(err)
	same(t, "inputs", e.Inputs, in)
	n.post(3, Hash("result", 3))
	e, err = n.Epoch(n.ctx, 1, 3)
	n.must(err)
	same(t, "residual", e.Residual, units.Wei(47))
	p, err := n.Project(n.ctx, 1)
	n.must(err)
	same(t, "pool", p.Pool, "860")
	corrections, err := n.Corrections(n.ctx, 1, 2)
	n.must(err)
	if len(corrections) != 1 {
		t.Fatalf("%d corrections of epoch 2, want 1", len(corrections))
	}
	same(t, "correction", corrections[0].Correction, found[1])
}

// notices announces policies: the one that counts is the newest whose time has come and that was not taken back.
func notices(t *testing.T, n *network) {
	n.project()
	far := uint64(1) << 40
	n.happen(chain.NoticeSet{Project: 1, Notice: 60}, chain.PolicySet{Project: 1, Version: 2, Hash: Hash("policy", 2), URI: "two"},
		chain.PolicySet{Project: 1, Version: 3, Hash: Hash("policy", 3), From: far}, chain.PolicySet{Project: 1, Version: 4, Hash: Hash("policy", 4)},
		chain.PolicyCancelled{Project: 1, Version: 4})
	p, err := n.Project(n.ctx, 1)
	n.must(err)
	same(t, "policy", p.PolicyHash, Hash("policy", 2))
	same(t, "version", p.PolicyVersion, uint64(2))
	same(t, "uri", p.PolicyURI, "two")
	all, err := n.Policies(n.ctx, 1)
	n.must(err)
	if len(all) != 4 || !all[0].Cancelled || all[1].Start != 1000*far || all[3].Version != 1 {
		t.Errorf("policies are %+v", all)
	}
}

// identities has a device rotate its key, be judged, sold, named and removed.
func identities(t *testing.T, n *network, a common.Address, moved document.Document) {
	next, err := document.NewFor(moved.ID(), Document(t, 9, moved.Facts()).Key(), map[string]string{"name": "Rotated"})
	n.must(err)
	n.happen(chain.KeyRotated{Project: 1, Device: a, Signer: next.Key().Address(), KeyType: 1, FirstSequence: 5, DocumentHash: next.Hash(), DocumentURI: next.URI()},
		chain.HardwareAttested{Project: 1, Device: a, Signer: next.Key().Address(), Kind: "tpm2", Until: 1 << 40},
		chain.SerialAssigned{Project: 1, Device: a, V2: common.Hash{1}}, chain.DeviceTransferred{Device: a, From: common.Address{0xaa}, To: common.Address{0xbb}})
	d, err := n.Device(n.ctx, a)
	n.must(err)
	same(t, "name", d.Name, "Rotated")
	same(t, "owner", d.Owner, common.Address{0xbb})
	then, err := n.DeviceAt(n.ctx, a, n.block)
	n.must(err)
	same(t, "trust", then.Trust, "tpm2")
	for sequence, want := range map[uint64]common.Address{4: moved.Key().Address(), 5: next.Key().Address()} {
		key, ok := then.KeyFor(sequence)
		same(t, "has a key", ok, true)
		same(t, "key", key.Address(), want)
	}
	n.happen(chain.HardwareRevoked{Project: 1, Device: a})
	then, err = n.DeviceAt(n.ctx, a, n.block)
	n.must(err)
	same(t, "trust", then.Trust, "")
	n.happen(chain.DeviceRemoved{Project: 1, Device: a})
	if _, err := n.DeviceAt(n.ctx, a, n.block); !errors.Is(err, index.ErrNotFound) {
		t.Errorf("a removed device is %v, want %v", err, index.ErrNotFound)
	}
	p, err := n.Project(n.ctx, 1)
	n.must(err)
	same(t, "devices", p.Devices, uint64(0))
}

func documents(t *testing.T, n *network) {
	n.project()
	facts := map[string]string{"name": "Hansaring", "latitude": "51.950", "longitude": "200", "exposure": "outdoor", "model": "SDS 011"}
	a := n.device(1, facts)
	d, err := n.Device(n.ctx, a)
	n.must(err)
	same(t, "facts", []string{d.Name, d.Lat, d.Lon, d.Exposure, d.Model, d.KeyType}, []string{"Hansaring", "51.95", "", "outdoor", "SDS 011", "ES256K"})

	facts["name"] = "Moved"
	moved := Document(t, 1, facts)
	n.happen(chain.DocumentUpdated{Device: a, DocumentHash: moved.Hash(), DocumentURI: "ipfs://somewhere"})
	d, err = n.Device(n.ctx, a)
	n.must(err)
	if d.Document != nil {
		t.Error("a document that is not on the chain was taken")
	}
	n.happen(chain.DocumentUpdated{Device: a, DocumentHash: moved.Hash(), DocumentURI: moved.URI()})
	d, err = n.Device(n.ctx, a)
	n.must(err)
	same(t, "name", d.Name, "Moved")
	same(t, "document", string(d.Document), string(moved.Bytes()))
	for block, want := range map[uint64]string{n.block - 1: "Moved", n.block - 2: "Hansaring", n.block - 3: "Hansaring"} {
		then, err := n.DeviceAt(n.ctx, a, block)
		n.must(err)
		old := then.Document
		same(t, fmt.Sprintf("name at block %d", block), old.Fact("name"), want)
	}
	identities(t, n, a, moved)
	if _, err := n.DeviceAt(n.ctx, a, 0); !errors.Is(err, index.ErrNotFound) {
		t.Errorf("document before the registration: %v, want ErrNotFound", err)
	}

	other := Document(t, 3, noFacts())
	n.happen(chain.DeviceRegistered{Project: 1, Device: Document(t, 2, noFacts()).ID().Address(), DocumentHash: other.Hash(), DocumentURI: other.URI()})
	d, err = n.Device(n.ctx, Document(t, 2, noFacts()).ID().Address())
	n.must(err)
	if d.Document != nil {
		t.Error("a device took the document of another")
	}
}

func noFacts() map[string]string { return map[string]string{} }

func readings(t *testing.T, n *network) {
	n.project()
	a, b := n.device(1, noFacts()), n.device(2, noFacts())
	n.report(a, b, a)
	n.report(a)
	got, err := n.Readings(n.ctx, a, 3, 2)
	n.must(err)
	all := append(Readings(0, a, b, a), Readings(3, a)...)
	same(t, "below 3", got, []index.Reading{all[2], all[0]})
	between, complete, err := n.ReadingsBetween(n.ctx, 1, a, 1, 4)
	n.must(err)
	same(t, "from 1 to 4", between, []index.Reading{all[2], all[3]})
	same(t, "complete", complete, true)
	_, complete, err = n.ReadingsBetween(n.ctx, 1, a, 1, 5)
	n.must(err)
	same(t, "complete beyond the log", complete, false)
	d, err := n.Device(n.ctx, a)
	n.must(err)
	same(t, "device", []any{d.Readings, d.LastTime, string(d.LastData), d.State}, []any{uint64(3), all[3].Time, string(all[3].Data), index.Reporting})
	if err := n.ApplyReadings(n.ctx, 1, 4, 5, Readings(7, a)); err == nil {
		t.Error("a reading outside of its batch was taken")
	}
}

func retention(t *testing.T, n *network) {
	n.project()
	a := n.device(1, noFacts())
	n.must(n.Close())
	n.Index = n.open(t, index.Config{MaxReadings: 3})
	for range 5 {
		n.report(a)
	}
	got, err := n.Readings(n.ctx, a, 100, 10)
	n.must(err)
	same(t, "kept", len(got), 3)
	d, err := n.Device(n.ctx, a)
	n.must(err)
	same(t, "counted", d.Readings, uint64(5))
	for start, want := range map[uint64]bool{1: false, 2: true} {
		_, complete, err := n.ReadingsBetween(n.ctx, 1, a, start, 5)
		n.must(err)
		same(t, fmt.Sprintf("complete from %d", start), complete, want)
	}
}

func leafRetention(t *testing.T, n *network) {
	n.project()
	a, b := n.device(1, noFacts()), n.device(2, noFacts())
	n.must(n.Close())
	n.Index = n.open(t, index.Config{MaxLeaves: 4})
	for e := epoch.Number(1); e <= 3; e++ {
		n.pin(e, 0, 0)
		n.must(n.ApplyResult(n.ctx, n.post(e, Hash("result", uint64(e))), Leaves(e, a, b)))
	}
	got, err := n.DeviceLeaves(n.ctx, a, 10)
	n.must(err)
	same(t, "kept", len(got), 2)
	same(t, "newest", got[0].Epoch, epoch.Number(3))
	reasons, err := n.Reasons(n.ctx, 1, 1)
	n.must(err)
	same(t, "reasons", len(reasons), 2)
}

func earnings(t *testing.T, n *network) {
	n.project()
	a, b := n.device(1, noFacts()), n.device(2, noFacts())
	n.report(a, b, a)
	settled := func(e epoch.Number) any {
		return chain.EpochSettled{Project: 1, Epoch: e, Residual: units.Wei(10)}
	}
	n.pin(1, 0, 3)
	first := n.post(1, Hash("result", 1))
	n.must(n.ApplyResult(n.ctx, first, Leaves(1, a, b)))
	n.must(n.ApplyResult(n.ctx, first, Leaves(1, a, b)))
	n.happen(settled(1))
	n.pin(2, 3, 3)
	second := n.post(2, Hash("result", 2))
	n.happen(settled(2))
	n.must(n.ApplyResult(n.ctx, second, Leaves(2, a, b)))
	n.happen(chain.Claimed{Project: 1, Epoch: 2, Leaf: 0, Device: a, Amount: units.Wei(90)})

	d, err := n.Device(n.ctx, a)
	n.must(err)
	same(t, "paid device", []string{d.State, d.Earned.String(), d.Claimed.String(), d.Reason}, []string{index.Earning, "180", "90", "OK"})
	d, err = n.Device(n.ctx, b)
	n.must(err)
	same(t, "refused device", []string{d.State, d.Earned.String(), d.Reason}, []string{index.Silent, "0", "INDOOR"})
	counts, err := n.Counts(n.ctx)
	n.must(err)
	same(t, "counts", counts, index.Counts{Devices: 2, Reporting: 0, Sequenced: 3, Scored: 3, Settled: 3, Paid: 3, PaidWei: units.Wei(90)})
	reasons, err := n.Reasons(n.ctx, 1, 1)
	n.must(err)
	same(t, "reasons", reasons, []index.Reason{{Code: "INDOOR", Devices: 1, Readings: 2}, {Code: "OK", Devices: 1, Readings: 3, Amount: units.Wei(90)}})
}

func earlyClaim(t *testing.T, n *network) {
	n.project()
	a, b := n.device(1, noFacts()), n.device(2, noFacts())
	n.pin(1, 0, 3)
	p := n.post(1, Hash("result", 1))
	n.happen(chain.EpochSettled{Project: 1, Epoch: 1}, chain.Claimed{Project: 1, Epoch: 1, Leaf: 0, Device: a, Amount: units.Wei(90)})
	claim := Hash("tx", n.block-1)
	n.must(n.ApplyResult(n.ctx, p, Leaves(1, a, b)))
	leaf, err := n.Leaf(n.ctx, 1, 1, a)
	n.must(err)
	same(t, "claim", leaf.Claim, claim)
	counts, err := n.Counts(n.ctx)
	n.must(err)
	same(t, "paid readings", counts.Paid, uint64(3))
	leaves, err := n.Leaves(n.ctx, 1, 1, 0, "INDOOR", 10)
	n.must(err)
	same(t, "leaves refused", len(leaves), 1)
	same(t, "unclaimed", leaves[0].Claim, common.Hash{})
	if _, err := n.Leaf(n.ctx, 1, 2, a); !errors.Is(err, index.ErrNotFound) {
		t.Errorf("leaf of no epoch: %v, want ErrNotFound", err)
	}
}

func reposted(t *testing.T, n *network) {
	n.project()
	a, b := n.device(1, noFacts()), n.device(2, noFacts())
	n.pin(1, 0, 3)
	old := n.post(1, Hash("result", 1))
	n.must(n.ApplyResult(n.ctx, old, Leaves(1, a, b)))
	n.happen(chain.EpochContested{Project: 1, Epoch: 1})
	newer := n.post(1, Hash("result", 2))
	if err := n.ApplyResult(n.ctx, old, Leaves(1, a, b)); !errors.Is(err, index.ErrSuperseded) {
		t.Errorf("the old result: %v, want ErrSuperseded", err)
	}
	pending, err := n.PendingResults(n.ctx, false)
	n.must(err)
	same(t, "pending", pending, []index.Posted{newer})
	n.must(n.ApplyResult(n.ctx, newer, Leaves(1, b, a)))
	leaf, err := n.Leaf(n.ctx, 1, 1, b)
	n.must(err)
	same(t, "reason", leaf.Reason, "OK")
}

func fault(t *testing.T, n *network) {
	n.project()
	n.pin(1, 0, 3)
	p := n.post(1, Hash("result", 1))
	n.must(n.RejectResult(n.ctx, p, "another hash"))
	for faulty, want := range map[bool]int{false: 0, true: 1} {
		pending, err := n.PendingResults(n.ctx, faulty)
		n.must(err)
		same(t, fmt.Sprintf("pending, faulty %t", faulty), len(pending), want)
	}
	e, err := n.Epoch(n.ctx, 1, 1)
	n.must(err)
	same(t, "fault", e.Fault, "another hash")
	same(t, "applied", e.Applied, false)
}

func find(t *testing.T, n *network) {
	n.project()
	a, b := n.device(1, map[string]string{"name": "Hansa_ring"}), n.device(2, map[string]string{"name": "Hansaplatz"})
	n.report(b)
	for _, c := range []struct {
		filter index.DeviceFilter
		want   int
	}{
		{index.DeviceFilter{}, 2},
		{index.DeviceFilter{Query: "HANSA"}, 2},
		{index.DeviceFilter{Query: "_"}, 1},
		{index.DeviceFilter{Query: "%"}, 0},
		{index.DeviceFilter{Query: a.Hex()[:7]}, 1},
		{index.DeviceFilter{Query: a.Hex()}, 1},
		{index.DeviceFilter{Query: a.Hex() + "0"}, 0},
		{index.DeviceFilter{State: index.Reporting}, 1},
		{index.DeviceFilter{State: index.Earning}, 0},
		{index.DeviceFilter{Started: true, After: common.MaxAddress}, 0},
	} {
		c.filter.Limit = 10
		got, err := n.Devices(n.ctx, 1, c.filter)
		n.must(err)
		if len(got) != c.want {
			t.Errorf("%+v: %d devices, want %d", c.filter, len(got), c.want)
		}
	}
	page, err := n.Devices(n.ctx, 1, index.DeviceFilter{Limit: 1})
	n.must(err)
	rest, err := n.Devices(n.ctx, 1, index.DeviceFilter{Started: true, After: page[0].Address, Limit: 5})
	n.must(err)
	if len(rest) != 1 || rest[0].Address.Cmp(page[0].Address) <= 0 {
		t.Errorf("the second page has %d devices after %s", len(rest), page[0].Address)
	}

	n.happen(chain.DeviceRemoved{Project: 1, Device: b})
	for query, want := range map[string]int{"": 1, "Hansaplatz": 1} {
		got, err := n.Devices(n.ctx, 1, index.DeviceFilter{Query: query, Limit: 10})
		n.must(err)
		if len(got) != want || (query == "") == (got[0].Removed > 0) {
			t.Errorf("with an ended device, query %q gives %+v", query, got)
		}
	}
}

func anchor(t *testing.T, n *network) {
	n.project()
	n.happen(chain.CheckpointPublished{Project: 1, Size: 3, Root: Hash("root", 3)})
	at := n.block - 1
	n.happen(chain.CheckpointPublished{Project: 1, Size: 4, Root: Hash("root", 4)})
	n.pin(1, 0, 3)
	e, err := n.Epoch(n.ctx, 1, 1)
	n.must(err)
	same(t, "anchor", []any{e.AnchorBlock, e.AnchorTx}, []any{at, Hash("tx", at)})
	n.pin(2, 3, 5)
	e, err = n.Epoch(n.ctx, 1, 2)
	n.must(err)
	same(t, "anchored by the pin", e.AnchorTx, e.Pin)
	p, err := n.Project(n.ctx, 1)
	n.must(err)
	same(t, "newest checkpoint", []any{p.Size, p.Root}, []any{uint64(4), Hash("root", 4)})
	over, err := n.EpochsOver(n.ctx, 1, 3, 4)
	n.must(err)
	same(t, "epochs over 3", len(over), 1)
}

func reopen(t *testing.T, n *network) {
	n.project()
	a := n.device(1, noFacts())
	n.report(a, a)
	before, err := n.Device(n.ctx, a)
	n.must(err)
	n.must(n.Close())
	n.must(n.Close())
	n.Index = n.open(t, index.Config{})
	after, err := n.Device(n.ctx, a)
	n.must(err)
	same(t, "device", after, before)
	at, err := n.LogCursor(n.ctx, 1)
	n.must(err)
	same(t, "cursor", at, uint64(2))
}
