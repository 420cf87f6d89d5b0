package policy

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"cel.dev/cel-go/cel"
	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// seeds adds all policies of testdata.
func seeds(f *testing.F) {
	f.Helper()
	for _, pattern := range []string{example, weather, "testdata/bad/*.yaml"} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			f.Fatal(pattern, err)
		}
		for _, file := range files {
			f.Add(read(f, file))
		}
	}
	_, policies, _ := parts(f)
	for _, text := range policies {
		f.Add([]byte(text))
	}
}

// yamlBreak is what ends a line in YAML 1.1, which the library reads.
var yamlBreak = regexp.MustCompile("\r\n|[\n\r\u0085\u2028\u2029]")

// The law: Parse does not panic, complains with places inside of the file,
// and what it takes survives its canonical form.
func FuzzParse(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, raw []byte) {
		p, err := Parse(raw)
		if err != nil {
			if !errors.Is(err, ErrInvalid) {
				t.Fatalf("error of another kind: %v", err)
			}
			var e *Error
			if lines := len(yamlBreak.FindAllIndex(raw, -1)) + 1; errors.As(err, &e) && (e.Line < 1 || e.Line > lines || e.Column < 1) {
				t.Fatalf("%d:%d is outside of %d lines", e.Line, e.Column, lines)
			}
			return
		}
		again, err := ParseCanonical(p.Canonical())
		if err != nil {
			t.Fatalf("canonical form is refused: %v\n%s", err, p.Canonical())
		}
		if again.Hash() != p.Hash() || cmp.Diff(again.Codes(), p.Codes()) != "" || again.Costs().Device != p.Costs().Device {
			t.Fatal("canonical form is another policy")
		}
		if page := p.Explain(); page.Markdown() == "" || page.HTML() == "" {
			t.Fatal("no page")
		}
		evaluateAll(t, p, 1)
	})
}

// The law: ParseCanonical does not panic, and takes its own output alone.
func FuzzParseCanonical(f *testing.F) {
	for _, p := range []*Policy{parseExample(f), parseWeather(f)} {
		f.Add(p.Canonical())
		f.Add([]byte(strings.Replace(string(p.Canonical()), `"name"`, `"Name"`, 1)))
		f.Add([]byte(strings.Replace(string(p.Canonical()), `"version":`, `"version": `, 1)))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		p, err := ParseCanonical(raw)
		if err != nil {
			if !errors.Is(err, ErrInvalid) {
				t.Fatalf("error of another kind: %v", err)
			}
			return
		}
		if string(p.Canonical()) != string(raw) {
			t.Fatal("two spellings")
		}
	})
}

// The law: whatever text is an expression, it is refused with a place inside
// of it, or gives the same value or error each time, and can be said.
func FuzzExpressions(f *testing.F) {
	for _, file := range []string{"testdata/expressions.txt", "testdata/v2/expressions.txt", "testdata/v2/places.txt"} {
		for i, line := range strings.Split(string(read(f, file)), "\n") {
			text, _, _ := strings.Cut(line, " → ")
			f.Add(text, uint8(i))
		}
	}
	sights, evaluators := situations(f)
	order := []string{"reading", "first", "device", "group", "factor", "pool", "epoch"}
	speaker := parseWeather(f).speaker()
	f.Fuzz(func(t *testing.T, text string, at uint8) {
		situation := order[int(at)%len(order)]
		s := weatherNames(t).scope(sights[situation])
		x, bad := compile(text, s, cel.BoolType, cel.IntType, decimalType, cel.StringType)
		if bad != nil {
			if lines := strings.Count(text, "\n") + 1; bad.line < 1 || bad.line > lines || bad.column < 0 || bad.hint == "" || bad.problem == "" {
				t.Fatalf("%+v", bad)
			}
			return
		}
		first, errFirst := valueOf(x.node, evaluators[situation])
		again, errAgain := valueOf(x.node, evaluators[situation])
		if first != again || fmt.Sprint(errFirst) != fmt.Sprint(errAgain) {
			t.Fatalf("%v, %v and then %v, %v", first, errFirst, again, errAgain)
		}
		speaker.say(text)
	})
}

// wild makes values of all sizes.
type wild struct{ *rand.Rand }

func (w wild) decimal() decimal.Decimal {
	if w.IntN(4) == 0 {
		d, _ := decimal.Parse("-170141183460469231731687303715.884105727")
		return d
	}
	d, _ := decimal.FromInt(w.Int64N(1<<w.IntN(62)+1) - 500).Quo(decimal.FromInt(1 + w.Int64N(1000)))
	return d
}

func (w wild) facts() known {
	f := facts{}
	for _, name := range []string{"latitude", "longitude", "model", "city", "exposure", "trust.hardware"} {
		f[name] = []string{"", "47.3", "-8.5", "91", "tpm2", "x\x00|"}[w.IntN(6)]
	}
	return known{f, Standing{common.BytesToAddress([]byte{byte(w.IntN(2))}), w.Int64(), w.decimal(), w.decimal(), w.Int64N(3)}}
}

func (w wild) reading(fields int) Reading {
	r := Reading{Time: w.Uint64(), Sequence: w.Uint64()}
	for range fields {
		r.Values, r.Has = append(r.Values, w.decimal()), append(r.Has, w.IntN(3) > 0)
	}
	if w.IntN(2) == 0 {
		r.Has = nil
	}
	return r
}

func (w wild) features(p *Policy) *Features {
	f := &Features{Received: w.Int64(), Valid: w.Int64N(3), Expected: w.Int64(), Slots: w.Int64(), Completeness: w.decimal()}
	for range p.Fields() {
		f.Fields = append(f.Fields, FieldFeatures{Min: w.decimal(), Mean: w.decimal(), Sum: w.decimal(), Count: w.Int64N(2)})
	}
	for range p.OwnFeatures() {
		f.Own = append(f.Own, w.decimal())
	}
	for range p.Peers() {
		f.Peers = append(f.Peers, PeerFeatures{Compared: w.Int64N(9), Agreed: w.Int64N(9), Deviation: w.decimal(), Bias: w.decimal()})
	}
	return f
}

// evaluateAll asks a policy about everything at random, and returns all it said.
func evaluateAll(t testing.TB, p *Policy, seed uint64) string {
	t.Helper()
	w, e := wild{rand.New(rand.NewPCG(seed, 0))}, p.Evaluator()
	var said strings.Builder
	say := func(values ...any) { fmt.Fprintln(&said, values...) }
	own, peers := make([]Sample, len(p.OwnFeatures())), make([]PeerSample, len(p.Peers()))
	before := w.reading(len(p.Fields()))
	for i := range 4 {
		previous := &before
		if i == 0 {
			previous = nil
		}
		code, detail := e.Judge(w.facts(), w.reading(len(p.Fields())), previous, own, peers)
		say(code, detail, own, peers)
	}
	for range 4 {
		s := &Subject{Facts: w.facts(), Features: w.features(p), Points: w.Uint64N(MaxPoints), Paid: w.IntN(2) == 0}
		for range p.Memory() {
			s.Memory = append(s.Memory, w.decimal())
		}
		say(e.Score(s.Facts, s.Features, s.Memory))
		stages(e, p, s, w, say)
	}
	return said.String()
}

func stages(e *Evaluator, p *Policy, s *Subject, w wild, say func(...any)) {
	for g := range p.Groups() {
		v := GroupView{w.Int64N(9), w.Int64N(9), w.Int64(), w.Int64(), w.Int64(), w.Int64N(9), w.Int64()}
		say(e.GroupKey(g, s))
		say(e.Rank(g, s, nil))
		say(e.GroupRule(g, s, v))
		say(e.GroupFactor(g, s, v))
	}
	v := EpochView{w.Int64(), w.Int64N(1 << 50), w.Int64N(1 << 50), w.decimal(), w.decimal(), w.decimal(), w.Int64N(9), w.Int64N(9), w.Int64(), w.Int64()}
	say(e.Budget(v))
	for k, pool := range p.Pools() {
		say(e.PoolShare(k, v))
		say(e.PoolPoints(k, s, v))
		say(e.PoolFloor(k, s, v))
		say(e.PoolCap(k, s, v))
		if pool.Method == PerPoint {
			say(e.PoolPrice(k, v))
		}
		for q := range pool.Quotas {
			say(e.QuotaKey(k, q, s))
			say(e.QuotaMost(k, q, v))
		}
	}
	say(e.Remember(s, nil))
}

// The law: whatever is asked of a policy, it does not panic, and another one
// of the same text says the same.
func FuzzEvaluationIsAFunction(f *testing.F) {
	for seed := range uint64(32) {
		f.Add(seed)
	}
	one, other := parseWeather(f), parseWeather(f)
	f.Fuzz(func(t *testing.T, seed uint64) {
		if diff := cmp.Diff(evaluateAll(t, one, seed), evaluateAll(t, other, seed)); diff != "" {
			t.Errorf("two evaluators differ:\n%s", diff)
		}
	})
}
