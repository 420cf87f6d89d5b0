package reward

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"
	"github.com/gowebpki/jcs"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

const hour = 60 * minute

// fairWorld is a day of stations in two cities, of which some disagree, some
// jump, some crowd a cell and some are far from all.
func fairWorld(t testing.TB) *world {
	t.Helper()
	text := strings.NewReplacer("group.rank <= 50", "group.rank <= 6", `per_cell: "5"`, `per_cell: "4"`, "epoch.budget / 100", "epoch.budget / 20").Replace(fairPolicy)
	w := newWorld(t, parsePolicy(t, text))
	w.inputs.WindowEnd = windowStart + 24*hour
	w.inputs.Paid, w.inputs.Burned = units.IOTX(7), units.IOTX(3)
	for i := range 16 {
		facts := map[string]string{"name": strconv.Itoa(i), "owner": "o" + strconv.Itoa(i%3), "latitude": "51.9577", "longitude": "7.6384"}
		if i >= 9 {
			facts["latitude"], facts["longitude"] = "48.1351", "11.5820"
		}
		switch i {
		case 14:
			facts["latitude"] = "-33.9"
		case 15:
			delete(facts, "latitude")
		}
		s := newStation(t, i, [...]sig.Algorithm{sig.ES256K, sig.ES256}[i%2], facts)
		s.device.Known = policy.Standing{Owner: common.Address{byte(i % 3)}, AgeSeconds: int64(i) * 86400, Bond: decimal.FromInt(int64(i)), Findings: int64(i / 15)}
		w.stations = append(w.stations, s)
	}
	for h := range int64(24) {
		for i, s := range w.stations {
			w.addFair(t, s, i, h)
		}
	}
	w.addWrong(t, w.stations[3])
	return w
}

func (w *world) addFair(t testing.TB, s *station, i int, h int64) {
	value := 20 + int(h) + i%4
	switch {
	case i == 8:
		return // silent
	case i == 2 && h%2 == 1, i == 12 && h > 1:
		return
	case i == 5:
		value += 60 // disagrees
	case i == 10 && h == 7:
		value += 150 // jumps
	case i == 11:
		value = -1
	}
	values := []string{"pm25", strconv.Itoa(value)}
	if i%2 == 0 && h%3 == 0 {
		values = append(values, "battery", fmt.Sprintf("3.%d", 9-h/3))
	}
	w.add(s.sign(t, s.reading(h*hour+int64(i)*minute, values...)))
}

func (w *world) scorer(t testing.TB, prior *Prior) *Scorer {
	t.Helper()
	s, err := NewScorerAfter(w.policy, w.inputs, w.devices(), prior)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// scoreAfter scores with some shards and tasks in any order.
func (w *world) scoreAfter(t testing.TB, prior *Prior, shards int) *Result {
	t.Helper()
	s := w.scorer(t, prior)
	split, err := s.Split(shards)
	if err != nil {
		t.Fatal(err)
	}
	checker := s.NewChecker()
	var batch []Checked
	for _, entry := range w.entries {
		batch = append(batch, checker.Check(entry))
	}
	for _, shard := range split {
		for from := 0; from < len(batch); from += 7 {
			if err := shard.Add(w.inputs.LogStart+uint64(from), batch[from:min(len(batch), from+7)]); err != nil {
				t.Fatal(err)
			}
		}
	}
	random := rand.New(rand.NewPCG(uint64(shards), 9))
	r, err := s.FinishWith(func(n int, do func(int)) {
		for _, task := range random.Perm(n) {
			do(task)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Check(); err != nil {
		t.Fatal(err)
	}
	return r
}

func (w *world) entriesOf(s *Scorer, device common.Address) []Entry {
	var out []Entry
	checker := s.NewChecker()
	for i, raw := range w.entries {
		if c := checker.Check(raw); c.device >= 0 && s.addresses[c.device] == device {
			out = append(out, Entry{w.inputs.LogStart + uint64(i), raw})
		}
	}
	return out
}

func TestFairEpochIsToldToEveryStation(t *testing.T) {
	w := fairWorld(t)
	result := w.scoreAfter(t, nil, 1)
	var story strings.Builder
	fmt.Fprintf(&story, "%s", result.header())
	for _, st := range w.stations {
		at, _ := slices.BinarySearchFunc(result.Leaves, st.device.Document.ID().Address(), func(l Leaf, a common.Address) int { return l.Device.Cmp(a) })
		posted := Published{Header: result, Leaves: uint64(len(result.Leaves)), Leaf: &result.Leaves[at]}
		r, err := ExplainIn(w.policy, w.inputs, st.device, w.entriesOf(w.scorer(t, nil), posted.Leaf.Device), posted)
		if err != nil {
			t.Fatal(err)
		}
		if d := result.DiffLeaf(&r.Leaf, posted.Leaf); d != nil {
			t.Errorf("station %s: receipt and leaf differ: %v", st.name, d)
		}
		fmt.Fprintf(&story, "%s\n  %s\n", st.name, r.Explanation)
		for _, g := range r.Groups {
			fmt.Fprintf(&story, "  group %s: %s\n", g.Name, g.Text)
		}
		for _, p := range r.Pools {
			fmt.Fprintf(&story, "  pool %s: %s IOTX, %s\n", p.Name, p.Amount.IOTX(), p.Text)
		}
		for _, c := range r.Cuts {
			fmt.Fprintf(&story, "  cut in %s: %s %s\n", c.Stage, c.Code, c.Text)
		}
		for _, f := range r.Features {
			if strings.HasPrefix(f.Name, "near.") || f.Name == "high" || f.Name == "volts" || f.Name == "battery.count" {
				fmt.Fprintf(&story, "  %s\n", f.Text)
			}
		}
	}
	golden(t, "testdata/fair.txt", story.String())
}

func TestI8ShardsTasksAndTheOrderOfDevicesDoNotChangeAFairResult(t *testing.T) {
	w := fairWorld(t)
	want := w.scoreAfter(t, nil, 1)
	if got := w.score(t); got.Hash() != want.Hash() {
		t.Errorf("entry by entry: %v", Diff(got, want))
	}
	for shards := 2; shards < 20; shards += 5 {
		if got := w.scoreAfter(t, nil, shards); got.Hash() != want.Hash() {
			t.Fatalf("%d shards: %v", shards, Diff(got, want))
		}
	}
}

// However a sequencer mixes devices' entries, as long as it keeps each one's
// order, only indexes change.
func TestI8AnyInterleavingOfDevicesPaysTheSame(t *testing.T) {
	w := fairWorld(t)
	plain := func(r *Result) string {
		for i := range r.Leaves {
			r.Leaves[i].FirstIndex, r.Leaves[i].LastIndex = 0, 0
		}
		r.Root = common.Hash{}
		return string(r.Encode())
	}
	want := plain(w.scoreAfter(t, nil, 1))
	s := w.scorer(t, nil)
	checker := s.NewChecker()
	byDevice := map[int][][]byte{}
	for _, entry := range w.entries {
		d := checker.Check(entry).device
		byDevice[d] = append(byDevice[d], entry)
	}
	random := rand.New(rand.NewPCG(3, 3))
	for range 10 {
		var order []int
		for d := -1; d < len(w.stations); d++ {
			order = append(order, slices.Repeat([]int{d}, len(byDevice[d]))...)
		}
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		next := map[int]int{}
		for i, d := range order {
			w.entries[i] = byDevice[d][next[d]]
			next[d]++
		}
		if diff := cmp.Diff(plain(w.scoreAfter(t, nil, 3)), want); diff != "" {
			t.Fatalf("another interleaving (-got +want):\n%s", diff)
		}
	}
}

func TestFairResultSurvivesItsEncoding(t *testing.T) {
	w := fairWorld(t)
	w.stations[4].device.Account = common.Address{1}
	r := w.scoreAfter(t, nil, 2)
	r.Leaves[0].Groups[0].Key = "a \"key\"\\ \b\f\n\r\t\x01<&>\u2028\U0001F600é"
	raw := r.Encode()
	for line := range bytes.Lines(raw) {
		canonical, err := jcs.Transform(line)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(line), string(canonical)+"\n"); diff != "" {
			t.Fatalf("line is not RFC 8785 (-got +want):\n%s", diff)
		}
	}
	for _, run := range []Runner{inOrder, spread} {
		again, err := DecodeResultWith(raw, run)
		if err != nil {
			t.Fatal(err)
		}
		if d := Diff(r, again); d != nil || !bytes.Equal(again.Encode(), raw) || again.HashWith(spread) != r.Hash() {
			t.Errorf("decoded result differs: %v", d)
		}
	}
	for name, other := range map[string][]byte{
		"version": bytes.Replace(raw, []byte(`"version":2`), []byte(`"version":1`), 1),
		"number":  bytes.Replace(raw, []byte(`"base":100`), []byte(`"base":1e2`), 1),
		"missing": bytes.Replace(raw, []byte(`"cuts":[],`), nil, 1),
		"null":    bytes.Replace(raw, []byte(`"cuts":[]`), []byte(`"cuts":null`), 1),
		"escape":  bytes.Replace(raw, []byte(`\u0001`), []byte(`\u0001`+"\\u0041"), 1),
	} {
		if bytes.Equal(other, raw) {
			t.Fatalf("%s: nothing to replace", name)
		}
		if _, err := DecodeResult(other); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestRecomputeFindsWhatIsWrongWithoutTheLog(t *testing.T) {
	w := fairWorld(t)
	honest := w.scoreAfter(t, nil, 1)
	again, err := Recompute(w.policy, honest, w.devices(), nil, spread)
	if err != nil {
		t.Fatal(err)
	}
	if d := Diff(honest, again); d != nil || again.Hash() != honest.Hash() {
		t.Fatalf("an honest result is recomputed to another: %v", d)
	}
	paid := slices.IndexFunc(honest.Leaves, func(l Leaf) bool { return l.Reason == policy.OK })
	for name, spoil := range map[string]func(*Result){
		"rank":       func(r *Result) { r.Leaves[paid].Groups[0].Rank++ },
		"base":       func(r *Result) { r.Leaves[paid].Base++ },
		"amount":     func(r *Result) { r.Leaves[paid].Amounts[0] = units.Wei(1) },
		"account":    func(r *Result) { r.Leaves[paid].Account[3]++ },
		"owner":      func(r *Result) { r.Leaves[paid].Standing.Owner[3]++ },
		"memory":     func(r *Result) { r.Leaves[paid].Memory[0] = decimal.FromInt(5) },
		"remembered": func(r *Result) { r.Leaves[paid].Remembered = []decimal.Decimal{decimal.FromInt(3)} },
		"cut":        func(r *Result) { r.Leaves[paid].Cuts = nil },
		"pool":       func(r *Result) { r.Pools[0].Points++ },
		"paid":       func(r *Result) { r.PaidDevices++ },
	} {
		spoiled, err := DecodeResult(honest.Encode())
		if err != nil {
			t.Fatal(err)
		}
		spoil(spoiled)
		again, err := Recompute(w.policy, spoiled, w.devices(), nil, inOrder)
		if err != nil {
			t.Fatal(err)
		}
		if Diff(spoiled, again) == nil {
			t.Errorf("%s: not found", name)
		}
	}
}

func TestMemoryIsWhatTheEpochBeforeLeft(t *testing.T) {
	w := fairWorld(t)
	first := w.scoreAfter(t, nil, 1)
	w.inputs.Epoch, w.inputs.Prior = 8, 7
	if _, err := NewScorer(w.policy, w.inputs, w.devices()); err == nil || !strings.Contains(err.Error(), "needs the result of epoch 7") {
		t.Errorf("NewScorer without the prior result = %v", err)
	}
	again, err := DecodeResult(first.Encode())
	if err != nil {
		t.Fatal(err)
	}
	second := w.scoreAfter(t, again.Prior(), 3)
	for i, l := range second.Leaves {
		before, after := first.Leaves[i].Memory[0], l.Memory[0]
		want := decimal.Decimal{}
		if l.Points > 0 {
			want = decimal.FromInt(2)
		}
		if l.Remembered[0] != before || after != want {
			t.Errorf("device %s remembers %s of %s and leaves %s, want %s", l.Device, l.Remembered[0], before, after, want)
		}
	}
	if recomputed, err := Recompute(w.policy, second, w.devices(), first.Prior(), inOrder); err != nil || Diff(recomputed, second) != nil {
		t.Errorf("recomputed: %v %v", err, Diff(recomputed, second))
	}
	bad, err := DecodeResult(first.Encode())
	if err != nil {
		t.Fatal(err)
	}
	bad.Leaves[len(bad.Leaves)-1].Memory = []decimal.Decimal{} // as scorers may have posted it
	if bad, err = DecodeResult(bad.Encode()); err != nil {
		t.Fatal(err)
	}
	if _, err := NewScorerAfter(w.policy, w.inputs, w.devices(), bad.Prior()); !errors.Is(err, ErrInputs) {
		t.Errorf("a result whose last device remembers nothing: %v", err)
	}
	w.inputs.Prior = 6
	if _, err := NewScorerAfter(w.policy, w.inputs, w.devices(), first.Prior()); err == nil {
		t.Error("the memory of another epoch is taken")
	}
}

func TestCorrectionsArePaidBesideTheBudget(t *testing.T) {
	for _, w := range []*world{goldenWorld(t), fairWorld(t)} {
		before := w.score(t)
		poor := slices.IndexFunc(before.Leaves, func(l Leaf) bool { return l.Points == 0 })
		rich := slices.IndexFunc(before.Leaves, func(l Leaf) bool { return l.Points > 0 })
		w.inputs.Corrections = []epoch.Correction{
			{Device: before.Leaves[poor].Device, Amount: units.Wei(5), Epoch: 3}, {Device: before.Leaves[rich].Device, Amount: units.Wei(7), Epoch: 3},
			{Device: common.Address{}, Amount: units.Wei(11), Epoch: 2}, {Device: before.Leaves[poor].Device, Amount: units.Wei(13), Epoch: 4},
		}
		after := w.score(t)
		if after.Version != version2 {
			t.Errorf("version %d", after.Version)
		}
		if l := after.Leaves[poor]; l.Points != 0 || l.Amount.String() != "18" || l.Reason != before.Leaves[poor].Reason {
			t.Errorf("device without points gets %s for %s", l.Amount, l.Reason)
		}
		if got, err := after.Leaves[rich].Amount.Sub(before.Leaves[rich].Amount); err != nil || got.String() != "7" {
			t.Errorf("device with points gets %s more", got)
		}
		if got, err := after.Residual.Sub(before.Residual); err != nil || got.String() != "11" { // its device is not registered
			t.Errorf("residual grows by %s, want 11 (%v)", got, err)
		}
		again, err := DecodeResult(after.Encode())
		if err != nil {
			t.Fatal(err)
		}
		if err := again.Check(); err != nil {
			t.Error(err)
		}
		again.Leaves[rich].Correction = units.Wei(8)
		if err := again.Check(); err == nil {
			t.Error("a wrong correction is not seen")
		}
		if again, err := Recompute(w.policy, after, w.devices(), nil, inOrder); err != nil || Diff(again, after) != nil {
			t.Errorf("recomputed: %v %v", err, Diff(again, after))
		}
	}
}

// The comparison with others, as docs/spec/scoring.md says it.
func TestPeersAreComparedWithTheOthers(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 8))
	for range 300 {
		var samples []peerSample
		for range random.IntN(40) {
			samples = append(samples, peerSample{randomValue(random), int64(random.IntN(2)), uint32(random.IntN(2)), uint32(random.IntN(7))})
		}
		least, tolerance := int64(1+random.IntN(3)), decimal.FromInt(random.Int64N(300))
		got := slices.Clone(samples)
		compareAll(got, least, tolerance)
		want := map[string]int{}
		for _, s := range samples {
			want[modelPeer(samples, s, least, tolerance)]++
		}
		for _, s := range got {
			want[fmt.Sprintf("%d: %s from %d", s.device, textOf(s), s.key)]--
		}
		for text, n := range want {
			if n != 0 {
				t.Fatalf("%d times too few: %s", n, text)
			}
		}
	}
}

// One liar among three is found, and the two who tell the truth are not held for liars.
func TestOneOfThreeWhoDiffersIsAlone(t *testing.T) {
	samples := []peerSample{{decimal.FromInt(7), 1, 0, 0}, {decimal.FromInt(7), 1, 0, 1}, {decimal.FromInt(9_000_000_000), 1, 0, 2}}
	compareAll(samples, 2, decimal.Decimal{})
	for _, s := range samples {
		if want := s.device != 2; (s.slot == 1) != want || s.key != 2 {
			t.Errorf("device %d: agreed %t of %d others, want %t", s.device, s.slot == 1, s.key, want)
		}
	}
}

func textOf(s peerSample) string {
	if s.key == 0 {
		return "alone"
	}
	return fmt.Sprintf("%s agreed %t", s.value, s.slot == 1)
}

func randomValue(random *rand.Rand) decimal.Decimal {
	d, err := decimal.FromInt(random.Int64N(2000) - 1000).Quo(decimal.FromInt(7))
	if err != nil {
		panic(err)
	}
	if random.IntN(10) == 0 {
		return farthest
	}
	return d
}

// modelPeer says what becomes of one sample.
func modelPeer(samples []peerSample, s peerSample, least int64, tolerance decimal.Decimal) string {
	by := map[uint32][]*big.Rat{}
	for _, o := range samples {
		if o.key == s.key && o.slot == s.slot && o.device != s.device {
			v, _ := new(big.Rat).SetString(o.value.String())
			by[o.device] = append(by[o.device], v)
		}
	}
	if int64(len(by)) < least {
		return fmt.Sprintf("%d: alone from 0", s.device)
	}
	var means []*big.Rat
	for _, list := range by {
		means = append(means, meanRat(list))
	}
	slices.SortFunc(means, (*big.Rat).Cmp)
	middle := means[len(means)/2]
	if len(means)%2 == 0 {
		middle = meanRat(means[len(means)/2-1 : len(means)/2+1])
	}
	m, err := decimal.Parse(middle.FloatString(9))
	if err != nil {
		panic(err)
	}
	near := 0
	for _, mean := range means {
		v, _ := new(big.Rat).SetString(s.value.String())
		limit, _ := new(big.Rat).SetString(tolerance.String())
		if v.Sub(v, mean).Abs(v).Cmp(limit) <= 0 {
			near++
		}
	}
	return fmt.Sprintf("%d: %s agreed %t from %d", s.device, distance(s.value, m), 2*near >= len(means), len(by))
}

// meanRat is a mean, cut to nine digits.
func meanRat(list []*big.Rat) *big.Rat {
	sum := new(big.Rat)
	for _, v := range list {
		sum.Add(sum, v)
	}
	sum.Mul(sum, big.NewRat(1_000_000_000, int64(len(list))))
	return new(big.Rat).SetFrac(new(big.Int).Quo(sum.Num(), sum.Denom()), big.NewInt(1_000_000_000))
}

func TestReceiptsOfFairEpochsAreJSONWithoutSurprises(t *testing.T) {
	w := fairWorld(t)
	result := w.scoreAfter(t, nil, 1)
	leaf := &result.Leaves[0]
	i := slices.IndexFunc(w.stations, func(s *station) bool { return s.device.Document.ID().Address() == leaf.Device })
	r, err := ExplainIn(w.policy, w.inputs, w.stations[i].device, w.entriesOf(w.scorer(t, nil), leaf.Device), Published{result, uint64(len(result.Leaves)), leaf})
	if err != nil {
		t.Fatal(err)
	}
	r.Readings = r.Readings[:1]
	text, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/fair-receipt.json", string(text)+"\n")
}
