package predeploys_test

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	codec "github.com/trellis-network/trellis/types/report"
)

// A network is a chain with its consensus: it reports, takes sets, applies them two blocks later and mints, as the node
// does. Nobody is silent unless told.
type network struct {
	*chain
	cfg                                    predeploys.Config
	committee, delegates, staking, rewards contract
	journal                                contract
	sets                                   []validatorSet
	silent                                 map[uint32]bool
	seen                                   int // logs already told
}

// A validatorSet signs from height from on.
type validatorSet struct {
	from    int64
	members []common.Address
}

func newNetwork(t testing.TB, cfg predeploys.Config) *network {
	t.Helper()
	c := newChain(t, cfg)
	c.block, c.time = 0, cfg.Time
	n := &network{
		chain: c, cfg: cfg, silent: make(map[uint32]bool),
		committee: c.contract(bindings.CommitteeMetaData, predeploys.Committee),
		delegates: c.contract(bindings.DelegatesMetaData, predeploys.Delegates),
		staking:   c.contract(bindings.StakingMetaData, predeploys.Staking),
		rewards:   c.contract(bindings.RewardsMetaData, predeploys.Rewards),
		journal:   c.contract(bindings.JournalMetaData, predeploys.Journal),
	}
	n.apply(1, n.committee.must(common.Address{}, "set")[0].([]byte))
	return n
}

// apply takes a set that signs from a height on.
func (n *network) apply(from int64, set []byte) {
	n.t.Helper()
	if len(set) == 0 {
		return
	}
	if len(set)%41 != 0 {
		n.t.Fatalf("set of %d bytes", len(set))
	}
	s := validatorSet{from: from}
	for record := range slices.Chunk(set, 41) {
		if power := binary.BigEndian.Uint64(record[33:]); power != 10 {
			n.t.Fatalf("power %d", power)
		}
		s.members = append(s.members, addressOf(n.t, record))
	}
	slices.SortFunc(s.members, common.Address.Cmp)
	n.sets = append(n.sets, s)
}

// members are the validators of a height.
func (n *network) members(height int64) []common.Address {
	for _, s := range slices.Backward(n.sets) {
		if s.from <= height {
			return s.members
		}
	}
	return nil
}

// member is the delegate of a key.
func (n *network) member(key common.Address) uint32 {
	return n.delegates.must(common.Address{}, "member", key)[0].(struct {
		Delegate   uint32 `json:"delegate"`
		Randomness []byte `json:"randomness"`
	}).Delegate
}

// begin starts the next block with the consensus' report. The proposer is the next of those that are not silent.
func (n *network) begin(seconds uint64, offenders ...uint32) {
	n.t.Helper()
	var proposer uint32
	var seats byte
	var signed uint64
	if n.block > 0 {
		last := n.members(n.block)
		seats = byte(len(last))
		for i, key := range last {
			if !n.silent[n.member(key)] {
				signed |= 1 << i
			}
		}
	}
	now := n.members(n.block + 1)
	for i := range now {
		if d := n.member(now[(int(n.block)+i)%len(now)]); !n.silent[d] {
			proposer = d
			break
		}
	}
	n.block++
	n.time += seconds
	n.random = crypto.Keccak256Hash(n.random[:])
	n.system(predeploys.ConsensusReport, report(proposer, seats, signed, offenders...))
	for _, l := range n.db.Logs()[n.logs:] {
		if l.Address == predeploys.ConsensusReport {
			n.t.Fatalf("report of block %d is rejected", n.block)
		}
	}
}

// end finishes the block: the set leaves, the coins come.
func (n *network) end(seconds uint64) {
	n.t.Helper()
	gas := n.gas
	n.apply(n.block+2, n.system(predeploys.RequestHook, nil))
	n.gas = gas
	since := n.time - n.cfg.Time
	wei := new(big.Int).Sub(n.emitted(since), n.emitted(since-seconds))
	n.fund(predeploys.Rewards, uint256.MustFromBig(wei))
	n.logs = len(n.db.Logs())
}

// next is a whole block without transactions.
func (n *network) next(seconds uint64, offenders ...uint32) {
	n.t.Helper()
	n.begin(seconds, offenders...)
	n.end(seconds)
}

// emitted is the emission until so many seconds after genesis, in whole gwei.
func (n *network) emitted(seconds uint64) *big.Int {
	gwei := big.NewInt(1e9)
	wei := new(big.Int).Mul(n.cfg.Emission(), new(big.Int).SetUint64(seconds))
	return wei.Mul(wei.Div(wei, gwei), gwei)
}

// closeEpoch jumps to the epoch's end and makes the block that closes it.
func (n *network) closeEpoch() {
	n.t.Helper()
	n.next(n.committee.must(common.Address{}, "epochEnd")[0].(uint64) - n.time)
}

// seats are the delegates that sit, from low to high.
func (n *network) seats() []uint32 {
	var out []uint32
	for _, s := range n.seatViews() {
		out = append(out, s.Delegate)
	}
	slices.Sort(out)
	return out
}

type seatView struct {
	Delegate   uint32         `json:"delegate"`
	KeyAddress common.Address `json:"keyAddress"`
	Counted    uint32         `json:"counted"`
	Missed     uint32         `json:"missed"`
	Proposed   uint32         `json:"proposed"`
}

func (n *network) seatViews() []seatView {
	var out []seatView
	for _, s := range n.committee.must(common.Address{}, "seats")[0].([]struct {
		Delegate   uint32         `json:"delegate"`
		KeyAddress common.Address `json:"keyAddress"`
		Counted    uint32         `json:"counted"`
		Missed     uint32         `json:"missed"`
		Proposed   uint32         `json:"proposed"`
	}) {
		out = append(out, seatView(s))
	}
	return out
}

// news are the events of some names since it was last asked, in order.
func (n *network) news(names ...string) []event {
	logs := n.db.Logs()
	fresh := logs[n.seen:]
	n.seen = len(logs)
	var out []event
	for _, l := range fresh {
		for _, c := range []contract{n.committee, n.delegates, n.staking, n.rewards, n.journal} {
			if e, err := c.abi.EventByID(l.Topics[0]); l.Address == c.addr && err == nil && slices.Contains(names, e.Name) {
				out = append(out, n.decode(c, e.Name, l))
			}
		}
	}
	return out
}

// An event is a log with its fields by name.
type event struct {
	name   string
	fields map[string]any
}

func (n *network) decode(c contract, name string, l *types.Log) event {
	n.t.Helper()
	fields := make(map[string]any)
	if err := c.abi.UnpackIntoMap(fields, name, l.Data); err != nil {
		n.t.Fatal(err)
	}
	topic := 1
	for _, in := range c.abi.Events[name].Inputs {
		if in.Indexed {
			fields[in.Name] = new(big.Int).SetBytes(l.Topics[topic][:])
			topic++
		}
	}
	return event{name, fields}
}

func TestReportsFitAfterEverySetChange(t *testing.T) {
	cfg := testConfig(t, 9)
	cfg.Seats, cfg.Candidates = 4, 8
	n := newNetwork(t, cfg)
	for range 6 {
		for range 6 {
			n.next(1)
		}
		n.closeEpoch()
		set := n.committee.must(common.Address{}, "set")[0].([]byte)
		if want := n.members(n.block + 2); len(want)*41 != len(set) {
			t.Fatalf("%d members for a set of %d bytes", len(want), len(set))
		}
	}
	for i, s := range n.seatViews() {
		if members := n.members(n.block + 2); members[i] != s.KeyAddress {
			t.Errorf("seat %d is %s, CometBFT's is %s", i, s.KeyAddress, members[i])
		}
		if s.Missed != 0 {
			t.Errorf("seat %d missed %d", i, s.Missed)
		}
	}
	if events := n.news("StepFailed"); len(events) != 0 {
		t.Errorf("steps failed: %v", events)
	}
}

// The worst reports there are, in the real contracts: what they cost must leave room in the 30,000,000 of a system call.
func TestGasOfReports(t *testing.T) {
	cfg := testConfig(t, 160)
	for i := range cfg.Founders {
		cfg.Founders[i].Commission = 1000
	}
	n := newNetwork(t, cfg)
	check := func(what string, most uint64) {
		t.Helper()
		t.Logf("%-52s %9d gas", what, n.gas)
		if n.gas > most {
			t.Errorf("%s: %d gas, more than %d", what, n.gas, most)
		}
		if events := n.news("StepFailed"); len(events) != 0 {
			t.Errorf("%s: steps failed: %v", what, events)
		}
	}
	for range 4 {
		n.next(1)
	}
	check("a usual block", 150_000)
	silence := func(silent bool) {
		for d := range uint32(160) {
			n.silent[d+1] = silent
		}
	}
	silence(true)
	n.next(1)
	check("24 seats all missed", 250_000)
	n.closeEpoch()
	check("first epoch: 24 slashed, 100 paid, 24 elected", 24_000_000)
	for range 5 {
		for range 4 {
			n.next(1)
		}
		n.closeEpoch()
		check("later epoch: 24 slashed, 100 paid, 24 elected", 24_000_000)
	}
	for range 4 {
		n.next(1)
	}
	n.closeEpoch()
	check("worst epoch: 24 released, 24 slashed, 100 paid", 26_000_000)
	silence(false)
	for range 4 {
		n.next(1)
	}
	n.closeEpoch()
	check("quiet epoch: 24 released, 100 paid, 24 elected", 20_000_000)
	for range 4 {
		n.next(1)
	}
	sits := n.seats()
	n.next(1, sits[:4]...)
	check("four double-signers", 5_000_000)
	if got := n.seats(); !slices.Equal(got, sits[4:]) {
		t.Errorf("%v sit, want %v", got, sits[4:])
	}
	// Nine elections with genesis', seven epochs of 24 faults and four double-signs: no record was lost for want of gas.
	if got := n.journal.must(common.Address{}, "length")[0].(*big.Int); got.Int64() != 9+7*24+4 {
		t.Errorf("the journal has %v records, want %d", got, 9+7*24+4)
	}
	n.journal.must(common.Address{1}, "announce", big.NewInt(100))
	check("announce 100 records", 2_500_000)
}

// A journal that burns all gas it is given costs its records and nothing else, in the worst epoch there is.
func TestABurningJournalStopsNothing(t *testing.T) {
	n := newNetwork(t, testConfig(t, 160))
	n.db.SetCode(predeploys.Journal, []byte{0xfe}, tracing.CodeChangeUnspecified) // INVALID
	n.seal()
	for d := range uint32(160) {
		n.silent[d+1] = true
	}
	for range 4 {
		n.next(1)
	}
	n.news()
	n.closeEpoch()
	t.Logf("first epoch with a burning journal: %d gas", n.gas)
	events := make(map[string]int)
	for _, e := range n.news("Suspended", "ProductivitySlash", "StepFailed", "EpochRewarded", "Elected") {
		events[e.name]++
	}
	want := map[string]int{"Suspended": 24, "ProductivitySlash": 24, "EpochRewarded": 1, "Elected": 1}
	if !maps.Equal(events, want) {
		t.Errorf("events are %v, want %v", events, want)
	}
}

func TestTheSameBlocksGiveTheSameState(t *testing.T) {
	run := func() string {
		n := newNetwork(t, testConfig(t, 5))
		for range 3 {
			n.next(1)
		}
		n.silent[2] = true
		n.closeEpoch()
		var b bytes.Buffer
		for _, s := range n.seatViews() {
			fmt.Fprintln(&b, s)
		}
		return b.String() + n.db.IntermediateRoot(n.config.Rules(big.NewInt(n.block), true, n.time)).Hex()
	}
	if a, b := run(), run(); a != b {
		t.Errorf("two runs differ:\n%s\n%s", a, b)
	}
}

// The contract and the node's codec read the same reports, and refuse the same nonsense.
func TestReportVectorsAreReadByTheContract(t *testing.T) {
	var vectors []struct {
		Name, Report string
		Proposer     uint32
		Seats        uint8
		Signers      []int
		Offenders    []uint32
	}
	raw, err := os.ReadFile("../../types/report/testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, &vectors); err != nil {
		t.Fatal(err)
	}
	c := newChain(t, testConfig(t, 1))
	reports := c.contract(bindings.ConsensusReportMetaData, predeploys.ConsensusReport)
	for _, v := range vectors {
		c.system(predeploys.ConsensusReport, common.FromHex(v.Report))
		signed, offenders := new(big.Int), new(big.Int)
		for _, i := range v.Signers {
			signed.SetBit(signed, i, 1)
		}
		for i, d := range v.Offenders {
			offenders.Or(offenders, new(big.Int).Lsh(big.NewInt(int64(d)), uint(96-32*i)))
		}
		got := fmt.Sprint(reports.must(common.Address{}, "lastReport"))
		if want := fmt.Sprint([]any{uint8(2), v.Proposer, v.Seats, signed, offenders}); got != want {
			t.Errorf("%s: report is %s, want %s", v.Name, got, want)
		}
	}
	rng := rand.New(rand.NewPCG(1, 2))
	refused := 0
	for range 2000 {
		b := common.FromHex(vectors[rng.IntN(len(vectors))].Report)
		b[1+rng.IntN(31)] ^= 1 << rng.IntN(8)
		before := len(c.db.Logs())
		c.system(predeploys.ConsensusReport, b)
		rejected := false
		for _, l := range c.db.Logs()[before:] {
			rejected = rejected || l.Address == predeploys.ConsensusReport
		}
		if _, err := codec.Parse(b); (err != nil) != rejected {
			t.Errorf("report %x: the codec says %v, the contract refuses: %v", b, err, rejected)
		}
		if rejected {
			refused++
		}
	}
	if refused == 0 || refused == 2000 {
		t.Errorf("%d of 2000 reports are refused: that tests nothing", refused)
	}
}
