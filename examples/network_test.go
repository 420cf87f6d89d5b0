package examples_test

import (
	"crypto/sha256"
	"encoding/binary"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/examples"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

const (
	day  = 86_400_000
	week = 7 * day
)

var source = reading.Source{ChainID: 4690, ProjectID: 1}

func template(t testing.TB, name string) *policy.Policy {
	t.Helper()
	found, ok := examples.ByName(name)
	if !ok {
		t.Fatalf("no template %s", name)
	}
	p, err := policy.Parse(found.Source())
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return p
}

// A thing is a device with its key, for tests to sign with.
type thing struct {
	key      sig.PrivateKey
	facts    []string // name, value, …
	age      int64    // days
	sequence uint64
}

func newThing(t testing.TB, number int, facts ...string) *thing {
	t.Helper()
	seed := sha256.Sum256(binary.BigEndian.AppendUint64([]byte("template"), uint64(number)))
	key, err := sig.NewPrivateKey(sig.ES256K, seed[:])
	if err != nil {
		t.Fatal(err)
	}
	return &thing{key: key, facts: facts}
}

func (d *thing) address() common.Address { return d.key.Public().Address() }

func (d *thing) device(t testing.TB) reward.Device {
	t.Helper()
	facts := map[string]string{}
	for i := 0; i < len(d.facts); i += 2 {
		facts[d.facts[i]] = d.facts[i+1]
	}
	doc, err := document.New(d.key.Public(), facts)
	if err != nil {
		t.Fatal(err)
	}
	return reward.Device{Document: doc, Account: d.address(), Known: policy.Standing{Owner: d.address(), AgeSeconds: d.age * day / 1000}}
}

// A network is a project whose epochs follow each other.
type network struct {
	policy  *policy.Policy
	inputs  epoch.Inputs // of the next epoch
	length  uint64       // of an epoch, milliseconds
	entries [][]byte
	last    *reward.Result
}

func newNetwork(p *policy.Policy, start, length uint64, budget units.Amount) *network {
	return &network{policy: p, length: length, inputs: epoch.Inputs{
		Project: 1, Epoch: 1, WindowStart: start, WindowEnd: start + length, PolicyHash: p.Hash(), RegistryBlock: 2, Budget: budget, Source: source.String(),
	}}
}

// send adds a reading some time into the epoch: name, value, …
func (n *network) send(t testing.TB, d *thing, into uint64, values ...string) {
	t.Helper()
	d.sequence++
	r := reading.Reading{Source: source, Subject: did.ID(d.address()), Type: n.policy.ReadingType(), Sequence: d.sequence, Time: n.inputs.WindowStart + into,
		Data: map[string]units.Decimal{}}
	for i := 0; i < len(values); i += 2 {
		v, err := units.ParseDecimal(values[i+1])
		if err != nil {
			t.Fatal(err)
		}
		r.Data[values[i]] = v
	}
	signed, err := reading.Sign(r, d.key)
	if err != nil {
		t.Fatal(err)
	}
	n.entries = append(n.entries, signed.Bytes())
}

// end scores the epoch and begins the next.
func (n *network) end(t testing.TB, things ...*thing) *reward.Result {
	t.Helper()
	var devices []reward.Device
	for _, d := range things {
		devices = append(devices, d.device(t))
	}
	in := n.inputs
	in.LogEnd = in.LogStart + uint64(len(n.entries))
	var prior *reward.Prior
	if n.last != nil {
		prior = n.last.Prior()
	}
	s, err := reward.NewScorerAfter(n.policy, in, devices, prior)
	if err != nil {
		t.Fatal(err)
	}
	for i, raw := range n.entries {
		if err := s.Add(in.LogStart+uint64(i), raw); err != nil {
			t.Fatal(err)
		}
	}
	result, err := s.Finish()
	if err != nil {
		t.Fatal(err)
	}
	if err := result.Check(); err != nil {
		t.Fatal(err)
	}
	n.last, n.entries = result, nil
	n.inputs.Epoch, n.inputs.Prior, n.inputs.PriorHash = in.Epoch+1, in.Epoch, result.Hash()
	n.inputs.LogStart, n.inputs.WindowStart, n.inputs.WindowEnd = in.LogEnd, in.WindowEnd, in.WindowEnd+n.length
	return result
}

func leafOf(t testing.TB, r *reward.Result, d *thing) reward.Leaf {
	t.Helper()
	for _, leaf := range r.Leaves {
		if leaf.Device == d.address() {
			return leaf
		}
	}
	t.Fatalf("no leaf of %s", d.address())
	return reward.Leaf{}
}

func coins(text string) units.Amount {
	a, err := units.ParseIOTX(text)
	if err != nil {
		panic(err)
	}
	return a
}

// near tells whether an amount is at most some billionths of a coin below what it should be, as all is cut and nothing rounded up.
func near(got units.Amount, want string) bool {
	below := new(big.Int).Sub(coins(want).Big(), got.Big())
	return below.Sign() >= 0 && below.Cmp(big.NewInt(10_000_000_000)) <= 0
}

func TestTemplatesAreValidAndNamedOnce(t *testing.T) {
	seen := map[string]bool{}
	for _, each := range examples.Templates() {
		p := template(t, each.Name)
		if seen[each.Name] || p.Summary() == "" || !strings.HasSuffix(p.Summary(), ".") {
			t.Errorf("%s: named twice or without a sentence: %q", each.Name, p.Summary())
		}
		seen[each.Name] = true
	}
}

// DIMO: 3,000 points for a connection (6,000 by hardware) and 0, 1,000, 2,000, 3,000 from 0, 4, 21 and 36 weeks; three weeks missed in a
// row cost a level.
func TestDIMOsLevelsAndStreaks(t *testing.T) {
	n := newNetwork(template(t, "dimo"), 1_672_617_600_000, week, coins("2000000"))
	plug, hardware := newThing(t, 1), newThing(t, 2, "connection", "hardware")
	odometer := 1000
	drive := func(d *thing) {
		for hour, km := range []string{"0", "30"} {
			n.send(t, d, uint64(hour+1)*3_600_000, "odometer", new(big.Int).Add(big.NewInt(int64(odometer)), mustInt(km)).String(), "speed", km)
		}
	}
	level := func(weeks int) uint64 {
		switch {
		case weeks >= 36:
			return 3000
		case weeks >= 21:
			return 2000
		case weeks >= 4:
			return 1000
		}
		return 0
	}
	check := func(points uint64) {
		t.Helper()
		drive(hardware)
		r := n.end(t, plug, hardware)
		if got := leafOf(t, r, plug); got.Points != points {
			t.Fatalf("week %d: %d points (%s), want %d", r.Inputs.Epoch, got.Points, got.Reason, points)
		}
		odometer += 100
	}
	for weeks := 1; weeks <= 37; weeks++ {
		drive(plug)
		check(3000 + level(weeks))
		if got := leafOf(t, n.last, hardware).Points; got != 6000+level(weeks) {
			t.Fatalf("week %d: hardware has %d points", weeks, got)
		}
	}
	for range 2 { // two weeks off cost nothing but themselves
		check(0)
	}
	drive(plug)
	check(6000)
	for range 3 { // three cost a level
		check(0)
	}
	drive(plug)
	check(3000 + 2000) // from 36 weeks to 21
	for range 7 {      // seven cost two
		check(0)
	}
	drive(plug)
	check(3000)
	for i := 2; i <= 4; i++ { // and the level comes back after four weeks
		drive(plug)
		check(3000 + level(i))
	}
}

func mustInt(text string) *big.Int {
	n, ok := new(big.Int).SetString(text, 10)
	if !ok {
		panic(text)
	}
	return n
}

// DIMO: a pool of 1,105,000 a week, shared pro rata of points; 15 % less after a year.
func TestDIMOsPoolFalls(t *testing.T) {
	n := newNetwork(template(t, "dimo"), 1_672_617_600_000, week, coins("2000000"))
	a, b := newThing(t, 1), newThing(t, 2, "connection", "hardware")
	for _, pool := range []string{"1105000", "939250"} { // · 0.85
		for _, d := range []*thing{a, b} {
			n.send(t, d, 3_600_000, "odometer", "1", "speed", "1")
			n.send(t, d, 7_200_000, "odometer", "2", "speed", "1")
		}
		r := n.end(t, a, b)
		third := new(big.Int).Quo(coins(pool).Big(), big.NewInt(3)) // 3,000 of 9,000 points
		if got := leafOf(t, r, a).Amount.Big(); got.Cmp(third) != 0 {
			t.Errorf("a third of %s is %s, paid %s", pool, third, got)
		}
		n.inputs.WindowStart, n.inputs.WindowEnd = 1_672_617_600_000+365*day, 1_672_617_600_000+365*day+week
		n.inputs.LogStart = 0
		n.last, n.inputs.Prior, n.inputs.Epoch, n.inputs.PriorHash = nil, 0, 1, common.Hash{}
	}
}

// GEODNET's own example: one station with an NFT and two without in a cell get 100 %, 50 % and 50 %; two with it 100 % each. A later
// station within 100 m gets nothing, also with an NFT. Far away, a proven station is whole too: proven ones share with nobody.
func TestGEODNETsCellsAreShared(t *testing.T) {
	n := newNetwork(template(t, "geodnet"), 1_751_155_200_000, day, coins("1000")) // 29 June 2025: the last day before a halving
	at := func(number int, age int64, latitude, longitude string) *thing {
		d := newThing(t, number, "latitude", latitude, "longitude", longitude)
		d.age = age
		return d
	}
	proven, twin := at(1, 100, "52.520", "13.405"), at(2, 90, "52.5201", "13.4051") // some 13 m apart
	distant := at(3, 80, "48.1374", "11.5755")
	first, second := at(4, 20, "52.517", "13.398"), at(5, 10, "52.515", "13.390")
	all := []*thing{proven, twin, distant, first, second}
	measure := func(d *thing) {
		for slot := range uint64(144) {
			n.send(t, d, slot*600_000, "satellites", "20", "quality", "1")
		}
	}
	for _, d := range all {
		measure(d)
	}
	r := n.end(t, all...)
	const third = "15.999984" // 333,333 of a million points
	for d, want := range map[*thing]string{proven: third, first: third, second: third, distant: "48", twin: "0"} {
		if got := leafOf(t, r, d); !near(got.Amount, want) {
			t.Errorf("nobody is proven: %s is paid %s (%s), want %s", d.facts[1], got.Amount.IOTX(), got.Reason, want)
		}
	}
	if got := leafOf(t, r, twin).Reason; got != "SAME_SITE" {
		t.Errorf("the later station of a site: %s", got)
	}
	for i := 2; i <= 30; i++ { // the two proven ones go on
		for _, d := range []*thing{proven, distant} {
			measure(d)
		}
		n.end(t, all...)
	}
	for _, d := range all {
		measure(d)
	}
	r = n.end(t, all...) // the 31st day, after the halving of 30 June
	for d, want := range map[*thing]string{proven: "24", first: "12", second: "12", distant: "24", twin: "0"} {
		if got := leafOf(t, r, d); !near(got.Amount, want) {
			t.Errorf("two are proven: %s is paid %s (%s), want %s", d.facts[1], got.Amount.IOTX(), got.Reason, want)
		}
	}
}

// WeatherXM: the ten best stations of a cell by quality, then by seniority; a move costs seven days and the seniority.
func TestWeatherXMsCapacityAndMoves(t *testing.T) {
	n := newNetwork(template(t, "weatherxm"), 1_772_409_600_000, day, coins("100"))
	var all []*thing
	for i := range 11 {
		all = append(all, newThing(t, i, "latitude", "37.98380"+string(rune('0'+i%10)), "longitude", "23.727500", "model", "WS2000"))
	}
	missed := map[int]int{3: 30} // readings
	run := func() *reward.Result {
		for i, d := range all {
			for slot := range uint64(288) {
				if int(slot) < missed[i] {
					continue
				}
				n.send(t, d, slot*300_000, "temperature", new(big.Int).SetUint64(slot%7+10).String(), "humidity", "50", "pressure", "1010", "wind", "2", "irradiance", "0")
			}
		}
		return n.end(t, all...)
	}
	r := run()
	if got := leafOf(t, r, all[3]); got.Reason != "MAX_CAPACITY_REACHED" {
		t.Errorf("the worst of eleven: %s", got.Reason)
	}
	for i, d := range all {
		if got := leafOf(t, r, d); i != 3 && !near(got.Amount, "10") {
			t.Errorf("station %d is paid %s (%s), want a tenth of 100", i, got.Amount.IOTX(), got.Reason)
		}
	}
	// All are as good on the second day, when one has moved by some kilometres: it is not paid, and there is room for the ten others.
	delete(missed, 3)
	run()
	home := all[5].facts[1]
	all[5].facts[1] = "38.05"
	for away := 1; away <= 7; away++ {
		r = run()
		if got := leafOf(t, r, all[5]); got.Reason != "POL_THRESHOLD" {
			t.Errorf("day %d after the move: %s", away, got.Reason)
		}
	}
	if got := leafOf(t, run(), all[5]); got.Amount.IsZero() {
		t.Errorf("after seven days the new place is proven, not %s", got.Reason)
	}
	// Back home it is the youngest, and one too many.
	all[5].facts[1] = home
	for range 7 {
		run()
	}
	if got := leafOf(t, run(), all[5]); got.Reason != "MAX_CAPACITY_REACHED" {
		t.Errorf("who came back last: %s, paid %s", got.Reason, got.Amount.IOTX())
	}
}

// HIP-149: pool = min(cap, baseline + top-up), by hand for a budget of 100 whose baseline is 70.
func TestHeliumsFloorAndCap(t *testing.T) {
	for _, c := range []struct{ paid, burned, pool, why string }{
		{"0", "0", "0", "nobody paid"},
		{"10", "10", "30", "cap: 3 · 10"},
		{"23", "23", "69", "cap: 3 · 23, just below the baseline"},
		{"24", "24", "70", "baseline, below the cap of 72"},
		{"140", "140", "70", "baseline is the target of 70"},
		{"150", "150", "75", "target: 0.5 · 150, a top-up of 5"},
		{"150", "2", "72", "the top-up is no more than what was burned"},
		{"300", "300", "100", "target 150, but the budget is 100"},
	} {
		n := newNetwork(template(t, "helium"), 1_780_358_400_000, day, coins("100"))
		n.inputs.Paid, n.inputs.Burned = coins(c.paid), coins(c.burned)
		one, three, idle := newThing(t, 1), newThing(t, 2), newThing(t, 3)
		for d, bytes := range map[*thing]string{one: "24", three: "72", idle: "0"} {
			n.send(t, d, 1000, "rssi", "-100", "snr", "5", "spreading", "7", "frame", "1", "sender", "1", "sender_latitude", "1", "sender_longitude", "1", "bytes", bytes)
		}
		r := n.end(t, one, three, idle)
		if !near(r.Total, c.pool) {
			t.Errorf("%s paid and %s burned: %s, want %s (%s)", c.paid, c.burned, r.Total.IOTX(), c.pool, c.why)
		}
		quarter := new(big.Int).Quo(coins(c.pool).Big(), big.NewInt(4))
		if got := leafOf(t, r, one).Amount.Big(); got.Cmp(quarter) != 0 {
			t.Errorf("24 of 96 bytes are paid %s of %s", got, c.pool)
		}
		if got := leafOf(t, r, idle); !got.Amount.IsZero() {
			t.Errorf("no bytes are paid %s", got.Amount.IOTX())
		}
	}
}
