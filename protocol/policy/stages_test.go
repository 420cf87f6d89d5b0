package policy

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// small returns a policy of version 2 with more lines.
func small(t testing.TB, more string) *Policy {
	t.Helper()
	_, _, head := parts(t)
	p, err := Parse([]byte(head + more))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func subject(points uint64) *Subject {
	return &Subject{Facts: facts{"city": "Bern"}, Features: &Features{Completeness: decimal.FromInt(1)}, Points: points, Paid: points > 0}
}

func TestVersion1IsOnePoolWithoutGroups(t *testing.T) {
	p := parseExample(t)
	e, s, v := p.Evaluator(), subject(983), EpochView{Budget: decimal.FromInt(7)}
	if p.Format() != Format || len(p.Groups())+len(p.OwnFeatures())+len(p.Peers())+len(p.Memory()) != 0 {
		t.Error("version 1 has what version 2 has")
	}
	if diff := cmp.Diff(p.Pools(), []Pool{{Name: "all", Label: "The whole budget", Share: "1", Points: "points", Method: ProRata}}); diff != "" {
		t.Errorf("pools differ (-got +want):\n%s", diff)
	}
	budget, err := e.Budget(v)
	share, errShare := e.PoolShare(0, v)
	points, errPoints := e.PoolPoints(0, s, v)
	_, hasFloor, _ := e.PoolFloor(0, s, v)
	_, hasCap, _ := e.PoolCap(0, s, v)
	if budget != v.Budget || share != decimal.FromInt(1) || points != 983 || hasFloor || hasCap || errors.Join(err, errShare, errPoints) != nil {
		t.Errorf("budget %s, share %s, points %d, floor %t, cap %t", budget, share, points, hasFloor, hasCap)
	}
}

func TestAbsentPartsLeaveEverythingAsItIs(t *testing.T) {
	p := small(t, "points: 5\ngroups: [{name: a, label: A, key: 7}]\n")
	e, s := p.Evaluator(), subject(5)
	if key, err := e.GroupKey(0, s); key != "7" || err != nil {
		t.Errorf("key %q, %v", key, err)
	}
	if factor, err := e.GroupFactor(0, s, GroupView{}); factor != decimal.FromInt(1) || err != nil {
		t.Errorf("factor %s, %v", factor, err)
	}
	if code, err := e.GroupRule(0, s, GroupView{}); code != "" || err != nil {
		t.Errorf("rule %q, %v", code, err)
	}
	if out := e.Score(s.Facts, s.Features, nil); out.Points != 5 || out.Reason != OK {
		t.Errorf("%+v", out)
	}
}

func TestValuesOutOfBoundsAreCutOrErrors(t *testing.T) {
	p := small(t, `points: 5
groups: [{name: a, label: A, key: device.city, factor: group.own - 10, code: LESS, text: Less.}]
allocation:
  budget: epoch.budget * 2 - epoch.number
  pools:
    - {name: a, label: A, share: epoch.number / 10.0, points: 999999999 + points, method: price, price: 0 - epoch.number, floor: points - 10, cap: points - 3,
       quotas: [{code: QUOTA, text: Quota., key: device.city, most: 3 - epoch.number}]}
memory: [{name: runs, label: Runs, value: 'paid ? memory.runs + 1 : 0'}]
`)
	e, zero, n := p.Evaluator(), decimal.Decimal{}, decimal.FromInt
	for budget, want := range map[int64]int64{1: 0, 5: 5, 12: 12} { // 2b − 5, at least 0 and at most b
		if got, err := e.Budget(EpochView{Number: 5, Budget: n(budget)}); got != n(want) || err != nil {
			t.Errorf("budget %d: %s, %v, want %d", budget, got, err, want)
		}
	}
	v := EpochView{Number: 5}
	if got, err := e.PoolPrice(0, v); got != zero || err != nil {
		t.Errorf("price %s, %v", got, err)
	}
	if got, err := e.QuotaMost(0, 0, v); got != zero || err != nil {
		t.Errorf("most %s, %v", got, err)
	}
	if got, err := e.PoolShare(0, EpochView{Number: 11}); err == nil {
		t.Errorf("a share of 1.1 is %s", got)
	}
	if got, err := e.PoolPoints(0, subject(5), v); err == nil {
		t.Errorf("points above the limit are %d", got)
	}
	if got, has, err := e.PoolFloor(0, subject(5), v); got != zero || !has || err != nil {
		t.Errorf("floor %s, %t, %v", got, has, err)
	}
	if got, has, err := e.PoolCap(0, subject(5), v); got != n(2) || !has || err != nil {
		t.Errorf("cap %s, %t, %v", got, has, err)
	}
	if got, err := e.GroupFactor(0, subject(5), GroupView{Own: 5}); got != zero || err != nil {
		t.Errorf("factor %s, %v", got, err)
	}
	if key, err := e.QuotaKey(0, 0, subject(5)); key != "Bern" || err != nil {
		t.Errorf("quota key %q, %v", key, err)
	}
	for points, want := range map[uint64]decimal.Decimal{5: n(8), 0: zero} {
		s := subject(points)
		s.Memory = []decimal.Decimal{n(7)}
		if got, err := e.Remember(s, nil); err != nil || got[0] != want {
			t.Errorf("%d points are remembered as %v, %v", points, got, err)
		}
	}
	if p.Text("QUOTA") != "Quota." || p.Text("LESS") != "Less." || p.Text(Capped) == "" || parseExample(t).Text(Capped) != "" {
		t.Error("codes without texts, or of the wrong version")
	}
}

func TestErrorsOfSamplesRefuseTheReading(t *testing.T) {
	p := small(t, `points: 1
features:
  - {name: sent, label: Sent, over: sum, of: reading.bytes, when: reading.temperature > 0}
  - {name: cold, label: Cold, over: count, when: reading.temperature < 0}
peers: [{name: near, label: Near, key: reading.sequence / 10, value: 1 / reading.temperature, tolerance: 1, when: reading.temperature < 5}]
`)
	e, n := p.Evaluator(), decimal.FromInt
	for _, c := range []struct {
		temperature, bytes int64
		has                bool
		want               Code
		own                []Sample
		peers              []PeerSample
	}{
		{temperature: 2, bytes: 9, has: true, want: Valid, own: []Sample{{true, n(9)}, {}}, peers: []PeerSample{{true, 4, parseDecimal(t, "0.5")}}},
		{temperature: 7, bytes: 9, has: true, want: Valid, own: []Sample{{true, n(9)}, {}}, peers: []PeerSample{{}}},
		{temperature: -1, want: Valid, own: []Sample{{}, {Use: true}}, peers: []PeerSample{{true, 4, n(-1)}}},
		{temperature: 1, want: RuleError},            // bytes are absent
		{temperature: 0, has: true, want: RuleError}, // 1 ÷ 0
	} {
		own, peers := make([]Sample, 2), make([]PeerSample, 1)
		r := Reading{Sequence: 47, Values: []decimal.Decimal{n(c.temperature), n(c.bytes)}, Has: []bool{true, c.has}}
		code, detail := e.Judge(facts{}, r, nil, own, peers)
		if code != c.want || (detail != "") != (code == RuleError) {
			t.Errorf("%d: %s %q, want %s", c.temperature, code, detail, c.want)
			continue
		}
		if code == Valid && !(slices.Equal(own, c.own) && slices.Equal(peers, c.peers)) {
			t.Errorf("%d: %v %v, want %v %v", c.temperature, own, peers, c.own, c.peers)
		}
	}
}

func TestLayoutOfVersion2DoesNotChangeTheHash(t *testing.T) {
	want, text := parseWeather(t), string(read(t, weather))
	for name, change := range map[string][2]string{
		"quotes":              {`jump: "5" `, "jump: 5   "},
		"digits":              {`tolerance: "4"`, `tolerance: "4.00"`},
		"order of parameters": {"  max_humidity: \"100\"\n  dark: \"-6\"            # degrees below the horizon\n", "  dark: -6\n  max_humidity: 100\n"},
		"order of keys":       {"{name: bright, label: Readings in daylight,", "{label: Readings in daylight, name: bright,"},
		"default":             {"    least: 2\n", ""},
		"default method":      {"      label: Being there\n", "      label: Being there\n      method: pro-rata\n      points: points\n      spill: \"\"\n"},
		"seconds":             {"slot: 1h", "slot: 60m"},
		"line ends":           {"\n", "\r\n"},
	} {
		changed := strings.ReplaceAll(text, change[0], change[1])
		got, err := Parse([]byte(changed))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if changed == text || got.Hash() != want.Hash() {
			t.Errorf("%s: hash %s, want %s", name, got.Hash(), want.Hash())
		}
	}
	other, err := Parse([]byte(strings.Replace(text, `jump: "5"`, `jump: "6"`, 1)))
	if err != nil || other.Hash() == want.Hash() {
		t.Errorf("another number has the same hash (%v)", err)
	}
}

// BenchmarkJudge judges a reading of the weather policy: four checks, five own
// features and a comparison by an H3 cell, with the sun's height.
func BenchmarkJudge(b *testing.B) {
	p, device := parseWeather(b), Facts(zurich(b))
	e, own, peers := p.Evaluator(), make([]Sample, 5), make([]PeerSample, 1)
	n := decimal.FromInt
	r := Reading{Time: 1_700_000_600_000, Sequence: 7, Values: []decimal.Decimal{n(21), n(40), n(7), n(3)}}
	before := Reading{Time: 1_700_000_000_000, Sequence: 6, Values: []decimal.Decimal{n(20), n(40), n(8), n(3)}}
	b.ReportAllocs()
	for b.Loop() {
		if code, detail := e.Judge(device, r, &before, own, peers); code != Valid {
			b.Fatal(code, detail)
		}
	}
}
