package policy

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/gowebpki/jcs"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// growing gives 100 × √valid points.
const growing = "../program/testdata/growing.wasm"

// withProgram returns the weather policy with a program instead of points.
func withProgram(t testing.TB, hash string, fuel int) *Policy {
	t.Helper()
	text := string(read(t, weather))
	from, to := strings.Index(text, "\npoints: |"), strings.Index(text, "\ngroups:")
	program := fmt.Sprintf("\nprogram: {hash: \"%s\", fuel: %d, facts: [model, city]}\n", hash, fuel)
	p, err := Parse([]byte(text[:from] + program + text[to:]))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func growingHash(t testing.TB) string { return fmt.Sprintf("0x%x", sha256.Sum256(read(t, growing))) }

// eligible is a device that all rules of the weather policy take.
func eligible(t testing.TB) (known, *Features) {
	device := zurich(t)
	device.standing.Findings = 0
	device.facts["city"] = "Zürich \"\n\x01"
	f := &Features{
		Received: 140, Valid: 139, Late: 1, Expected: 144, Slots: 139, Completeness: parseDecimal(t, "0.965277777"),
		Fields: make([]FieldFeatures, 4), Own: make([]decimal.Decimal, 5), Peers: make([]PeerFeatures, 1),
	}
	f.Fields[0] = FieldFeatures{Min: parseDecimal(t, "-3.5"), Max: decimal.FromInt(4), Mean: parseDecimal(t, "0.25"), Sum: parseDecimal(t, "34.75"), Distinct: 60, LongestRun: 2, Count: 139}
	return device, f
}

func TestProgramGivesThePoints(t *testing.T) {
	p := withProgram(t, growingHash(t), 1_000_000)
	device, features := eligible(t)
	if out := p.Evaluator().Score(device, features, nil); !errors.Is(out.Err, ErrNoProgram) || out.Points != 0 || !errors.Is(p.Ready(), ErrNoProgram) {
		t.Fatalf("without its program: %+v, %v", out, p.Ready())
	}
	if err := p.AttachProgram(read(t, growing)); err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for e, i := p.Evaluator(), 0; i < 3; i++ {
				if out := e.Score(device, features, nil); out.Reason != OK || out.Points != 1178 { // ⌊√1,390,000⌋
					t.Errorf("%+v", out)
				}
			}
		})
	}
	all.Wait()
	if err := p.Close(); err != nil || !errors.Is(p.Ready(), ErrNoProgram) {
		t.Errorf("closed: %v, %v", err, p.Ready())
	}
}

func TestProgramThatUsesUpItsFuelPaysNothing(t *testing.T) {
	p := withProgram(t, growingHash(t), 10)
	if err := p.AttachProgram(read(t, growing)); err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	device, features := eligible(t)
	if out := p.Evaluator().Score(device, features, nil); out.Err != nil || out.Reason != RuleError || !strings.Contains(out.Detail, "fuel") {
		t.Errorf("%+v", out)
	}
}

func TestOtherProgramsAreNotAttached(t *testing.T) {
	p := withProgram(t, growingHash(t), 1000)
	if err := p.AttachProgram(append(read(t, growing), 0)); !errors.Is(err, ErrNoProgram) {
		t.Errorf("another module: %v", err)
	}
	if err := parseWeather(t).AttachProgram(read(t, growing)); err == nil {
		t.Error("a policy with points takes a program")
	}
	junk := []byte("not wasm")
	if err := withProgram(t, fmt.Sprintf("0x%x", sha256.Sum256(junk)), 1000).AttachProgram(junk); err == nil {
		t.Error("junk is attached")
	}
}

// What a program is told is canonical, whatever the texts in it.
func TestInputOfProgramsIsCanonical(t *testing.T) {
	p := withProgram(t, growingHash(t), 1000)
	device, features := eligible(t)
	e := p.Evaluator()
	e.about(device)
	e.features, e.memory = features, []decimal.Decimal{decimal.FromInt(12)}
	input := p.appendInput(nil, e)
	golden(t, "testdata/v2/program-input.json", string(input)+"\n")
	canonical, err := jcs.Transform(input)
	if err != nil || string(canonical) != string(input) {
		t.Errorf("canonical form is %s, %v", canonical, err)
	}
	e.features = &Features{Fields: make([]FieldFeatures, 4), Own: make([]decimal.Decimal, 5), Peers: make([]PeerFeatures, 1)}
	e.about(facts{})
	input = p.appendInput(input[:0], e)
	if canonical, err := jcs.Transform(input); err != nil || string(canonical) != string(input) {
		t.Errorf("of nothing: canonical form is %s, %v", canonical, err)
	}
}

func BenchmarkProgram(b *testing.B) {
	p := withProgram(b, growingHash(b), 1_000_000)
	if err := p.AttachProgram(read(b, growing)); err != nil {
		b.Fatal(err)
	}
	defer p.Close()
	device, features := eligible(b)
	e := p.Evaluator()
	b.ReportAllocs()
	for b.Loop() {
		if out := e.Score(device, features, nil); out.Points != 1178 {
			b.Fatal(out)
		}
	}
}
