package reward

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

const flat2 = `policy: trellis.policy/v2
name: flat
version: 1
summary: Pays by a fact, for tests.
reading: {type: network.trellis.air.v1, interval: 60s, grace: 0s, fields: {pm25: {label: PM2.5, unit: µg/m³}, pm10: {label: PM10, unit: µg/m³, optional: true}}}
points: decimal(device.points)
`

// more is flat2 with other sections.
func more(t testing.TB, sections string, facts ...string) *world {
	t.Helper()
	var stations []*station
	for i, fact := range facts {
		stations = append(stations, newStation(t, i, sig.ES256K, map[string]string{"points": fact}))
	}
	return newWorld(t, parsePolicy(t, flat2+sections), stations...)
}

func TestBadInputOfFairPoliciesPaysNothingOnAGuess(t *testing.T) {
	group := func(rest string) string {
		return "groups: [{name: g, label: G, key: '\"all\"', " + rest + "}]\n"
	}
	pool := func(rest string) string { return "allocation: {pools: [{name: a, label: A, " + rest + "}]}\n" }
	for _, c := range []struct {
		name, sections string
		facts          []string
		budget         units.Amount
		want           string // reasons
		total          string
		errors         string
	}{
		{"nobody", "", nil, units.Wei(100), "map[]", "0", "[]"},
		{"one device", "", []string{"3"}, units.Wei(100), "map[OK:1]", "100", "[]"},
		{"budget zero", "", []string{"1", "2"}, units.Amount{}, "map[DUST:2]", "0", "[]"},
		{"no points at all", "", []string{"0", "-7"}, units.Wei(100), "map[NO_POINTS:2]", "0", "[]"},
		{"points above the limit", "", []string{"1000000001", "1"}, units.Wei(100), "map[OK:1 RULE_ERROR:1]", "100", "[]"},
		{"factor that overflows", group("factor: 'decimal(device.points) * 1000000000', code: F, text: F."), []string{"1000", "1"}, units.Wei(100), "map[OK:1 RULE_ERROR:1]", "100", "[]"},
		{"factor divides by zero", group("factor: 'decimal(1) / (group.own - 2)', code: F, text: F."), []string{"2", "3"}, units.Wei(100), "map[OK:1 RULE_ERROR:1]", "100", "[]"},
		{"factor zero", group("factor: 'decimal(2 - group.rank)', code: LATE_COMER, text: F."), []string{"2", "3"}, units.Wei(100), "map[LATE_COMER:1 OK:1]", "100", "[]"},
		{"share divides by zero", pool("share: 'decimal(1) / (totals.devices - 2)'"), []string{"2", "3"}, units.Wei(100), "map[RULE_ERROR:2]", "0", "[pools.a.share]"},
		{"share above one", pool("share: 'decimal(totals.devices)'"), []string{"2", "3"}, units.Wei(100), "map[RULE_ERROR:2]", "0", "[pools.a.share]"},
		{"price overflows", pool("share: 1.0, method: price, price: 'pow(decimal(totals.points), 1000)'"), []string{"2", "3"}, units.Wei(100), "map[RULE_ERROR:2]", "0", "[pools.a.price]"},
		{"budget fails", "allocation: {budget: 'demand.paid / demand.burned'}\n", []string{"2", "3"}, units.Wei(100), "map[RULE_ERROR:2]", "0", "[budget]"},
		{"quota fails", pool("share: 1.0, quotas: [{code: Q, text: Q., key: '\"k\"', most: 'epoch.budget / demand.paid'}]"), []string{"2", "3"}, units.Wei(100), "map[RULE_ERROR:2]", "0", "[pools.a.Q]"},
		{"quota of nothing", pool("share: 1.0, quotas: [{code: Q, text: Q., key: '\"k\"', most: '0'}]"), []string{"2", "3"}, units.Wei(100), "map[Q:2]", "0", "[]"},
		{"cap of nothing", pool("share: 1.0, cap: '0'"), []string{"2", "3"}, units.Wei(100), "map[CAPPED:2]", "0", "[]"},
		{"floors above the budget", pool("share: 1.0, floor: 'points'"), []string{"2", "3"}, units.Wei(100), "map[OK:2]", "100", "[]"},
		{"price above the budget", pool("share: 1.0, method: price, price: '1'"), []string{"2", "3"}, units.Wei(7), "map[OK:2]", "6", "[]"},
		{"price with budget to spare", pool("share: 1.0, method: price, price: '1'"), []string{"2", "3"}, units.IOTX(9), "map[OK:2]", "5000000000000000000", "[]"},
		{"floor of one fails", pool("share: 1.0, floor: '1 / (3 - points)'"), []string{"2", "3"}, units.IOTX(9), "map[OK:1 RULE_ERROR:1]", "9000000000000000000", "[]"},
		{"memory fails", "memory: [{name: m, label: M, value: '1 / (3 - features.received)'}]\n", []string{"2"}, units.Wei(9), "map[OK:1]", "9", "[]"},
		{"no points in any pool", pool("share: 1.0, points: '0 * points'"), []string{"2"}, units.Wei(9), "map[NO_POINTS:1]", "0", "[]"},
	} {
		w := more(t, c.sections, c.facts...)
		w.inputs.Budget = c.budget
		r := w.score(t)
		if got := fmt.Sprint(reasons(r)); got != c.want || r.Total.String() != c.total || fmt.Sprint(r.Errors) != c.errors {
			t.Errorf("%s: total %s, errors %v, reasons %s, want total %s, errors %s, reasons %s", c.name, r.Total, r.Errors, got, c.total, c.errors, c.want)
		}
	}
}

func TestWhatCannotBeRememberedEarnsNothing(t *testing.T) {
	w := more(t, "memory: [{name: m, label: M, value: '1 / (features.received - 1)'}]\n", "2", "3")
	s := w.stations[0]
	w.add(s.sign(t, s.reading(0, "pm25", "7")))
	for _, l := range w.score(t).Leaves {
		if broken := l.Device == s.device.Document.ID().Address(); broken != (l.Reason == policy.RuleError) || broken && (l.Points != 0 || l.Memory[0] != decimal.Decimal{}) {
			t.Errorf("%+v", l)
		}
	}
}

// A hundred thousand identical scores are ranked by address alone and paid the
// same to the wei.
func TestIdenticalScoresArePaidTheSame(t *testing.T) {
	w := newWorld(t, parsePolicy(t, strings.ReplaceAll(flat2, "decimal(device.points)", "7")+
		"groups: [{name: g, label: G, key: '\"all\"', rank: [features.valid], rules: [{code: LATE_COMER, text: Late., require: group.rank <= 99999}]}]\n"))
	if w.policy == nil {
		t.Fatal("no policy")
	}
	n := 100_000
	if testing.Short() {
		n = 1000
	}
	station := newStation(t, 1, sig.ES256K, map[string]string{})
	st := &stage{
		plan: planOf(w.policy), detailed: true, inputs: w.inputs, device: func(int) *Device { return &station.device }, run: inOrder,
		rules: func() rules { return w.policy.Evaluator() }, leaves: make([]Leaf, n),
	}
	for i := range st.leaves {
		binary.BigEndian.PutUint32(st.leaves[i].Device[:], uint32(i))
		st.leaves[i].Points, st.leaves[i].Base, st.leaves[i].Reason = 7, 7, policy.OK
	}
	st.makeRoom()
	if err := st.finish(); err != nil {
		t.Fatal(err)
	}
	r := resultOf(t, st)
	if err := r.checkSums(); err != nil {
		t.Fatal(err)
	}
	for i := range r.Leaves {
		l := &r.Leaves[i]
		if want := i < 99_999; (l.Reason == policy.OK) != want || l.Groups[0].Rank != uint64(i)+1 || want && l.Amount.Cmp(r.Leaves[0].Amount) != 0 {
			t.Fatalf("leaf %d: rank %d, %s wei, %s", i, l.Groups[0].Rank, l.Amount, l.Reason)
		}
	}
}

func TestOwnFeaturesSumUpWhatIsTaken(t *testing.T) {
	var features []string
	for _, over := range []string{policy.OverSum, policy.OverMin, policy.OverMax, policy.OverMean, policy.OverLast, policy.OverDistinct, policy.OverLongestRun} {
		features = append(features, fmt.Sprintf("{name: f_%s, label: L, over: %s, of: reading.pm10, when: has.pm10 && reading.pm10 > -5}", over, over))
	}
	features = append(features, "{name: f_count, label: L, over: count, when: reading.pm25 < 3}", "{name: f_none, label: L, over: min, of: reading.pm25, when: reading.pm25 > 99}")
	w := more(t, "features:\n  - "+strings.Join(features, "\n  - ")+"\n", "1")
	s := w.stations[0]
	for i, pm10 := range []string{"4", "", "4", "-9", "4", "1", "-2", "1.5"} {
		values := []string{"pm25", fmt.Sprint(i)}
		if pm10 != "" {
			values = append(values, "pm10", pm10)
		}
		w.add(s.sign(t, s.reading(int64(i)*minute, values...)))
	}
	got := fmt.Sprint(w.score(t).Leaves[0].Features.Own)
	if want := "[12.5 -2 4 2.083333333 1.5 4 3 3 0]"; got != want {
		t.Errorf("own features %s, want %s", got, want)
	}
	if f := w.score(t).Leaves[0].Features.Fields[1]; f.Count != 7 || f.Mean.String() != "0.5" || f.LongestRun != 2 {
		t.Errorf("optional field %+v", f)
	}
}

func TestAReadingThatASumCannotHoldDoesNotCount(t *testing.T) {
	w := more(t, "features: [{name: large, label: L, over: sum, of: 'reading.pm25 * 1000000000000000000 * 100'}]\n", "1")
	s := w.stations[0]
	for i := range int64(4) {
		w.add(s.sign(t, s.reading(i*minute, "pm25", "900000000")))
	}
	leaf := w.score(t).Leaves[0]
	if f := leaf.Features; f.Valid != 1 || f.Invalid != 3 || f.Own[0].Sign() <= 0 {
		t.Errorf("%d valid, %d not, sum %s", f.Valid, f.Invalid, f.Own[0])
	}
}

func TestDistinctIsASetUpToItsBound(t *testing.T) {
	random := rand.New(rand.NewPCG(9, 9))
	for range 200 {
		var d distinct
		set := map[decimal.Decimal]bool{}
		for range random.IntN(600) {
			v := decimal.FromInt(int64(random.IntN(400)) - 200)
			if random.IntN(10) == 0 {
				v, _ = farthest.Sub(decimal.FromInt(int64(random.IntN(9))))
			}
			d.add(v)
			set[v] = true
		}
		if got, want := d.count(), min(len(set), maxDistinct); got != want {
			t.Fatalf("%d different values, want %d", got, want)
		}
	}
}

// FuzzDecodeFairResult is FuzzDecodeResultIsCanonical, from results of version 2.
func FuzzDecodeFairResult(f *testing.F) {
	f.Add(fairWorld(f).score(f).Encode())
	w := goldenWorld(f)
	w.inputs.Corrections = []epoch.Correction{{Device: common.Address{1}, Amount: units.Wei(1), Epoch: 1}}
	f.Add(w.score(f).Encode())
	f.Fuzz(func(t *testing.T, raw []byte) {
		r, err := DecodeResult(raw)
		if err != nil {
			return
		}
		if string(r.Encode()) != string(raw) {
			t.Fatal("second spelling accepted")
		}
		_ = r.Check()
		_ = r.Prior()
		if d := Diff(r, r); d != nil {
			t.Fatal(d)
		}
	})
}
