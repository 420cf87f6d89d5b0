package policy

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

//go:generate go test . -update

var update = flag.Bool("update", false, "rewrite testdata")

const example = "../../examples/air-quality/policy.yaml"

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(got, string(want)); diff != "" {
		t.Errorf("%s differs (-got +want):\n%s", file, diff)
	}
}

func read(t testing.TB, file string) []byte {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func parseExample(t testing.TB) *Policy {
	t.Helper()
	p, err := Parse(read(t, example))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestExamplePolicyIsExplained(t *testing.T) {
	p := parseExample(t)
	golden(t, "testdata/air-quality.md", p.Explain().Markdown())
	golden(t, "testdata/air-quality.json", string(p.Canonical())+"\n")
}

// Each file of testdata/bad holds one wrong policy; beside it stands what is
// said about it.
func TestBadPoliciesAreRefusedWithPlaceAndAdvice(t *testing.T) {
	files, err := filepath.Glob("testdata/bad/*.yaml")
	if err != nil || len(files) < 30 {
		t.Fatalf("%d bad policies, %v", len(files), err)
	}
	for _, file := range files {
		p, err := Parse(read(t, file))
		if !errors.Is(err, ErrInvalid) {
			t.Errorf("%s: Parse = %v, %v; want %v", file, p, err, ErrInvalid)
			continue
		}
		golden(t, strings.TrimSuffix(file, ".yaml")+".err", err.Error()+"\n")
	}
}

func TestLayoutAndCommentsDoNotChangeTheHash(t *testing.T) {
	want := parseExample(t)
	text := string(read(t, example))
	for name, change := range map[string][2]string{
		"comment":       {"version: 1\n", "# more\nversion: 1 # the first\n"},
		"quotes":        {"name: air-quality", `name: "air-quality"`},
		"minutes":       {"interval: 60s", "interval: 1m"},
		"block scalar":  {"require: features.valid > 0", "require: |\n      features.valid > 0"},
		"order of keys": {"name: air-quality\nversion: 1\n", "version: 1\nname: air-quality\n"},
		"line ends":     {"\n", "\r\n"},
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
	other, err := Parse([]byte(strings.Replace(text, "longest_run < 30", "longest_run < 31", 1)))
	if err != nil || other.Hash() == want.Hash() {
		t.Errorf("another rule has the same hash (%v)", err)
	}
}

func TestFieldsKeepTheirOrder(t *testing.T) {
	text := strings.Replace(string(read(t, example)), "    pm25:", "    zinc: {label: Zinc, unit: \"\"}\n    pm25:", 1)
	p, err := Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	again, err := ParseCanonical(p.Canonical())
	if err != nil {
		t.Fatal(err)
	}
	want := []Field{{Label: "Zinc", Name: "zinc"}, {Label: "PM2.5", Name: "pm25", Unit: "µg/m³"}}
	if diff := cmp.Diff(again.Fields(), want); diff != "" {
		t.Errorf("fields differ (-got +want):\n%s", diff)
	}
}

func TestSecondSpellingsOfThePublishedFormAreRefused(t *testing.T) {
	canonical := string(parseExample(t).Canonical())
	for name, raw := range map[string]string{
		"space":        strings.Replace(canonical, ",", ", ", 1),
		"newline":      canonical + "\n",
		"minutes":      strings.Replace(canonical, `"60s"`, `"1m"`, 1),
		"escape":       strings.Replace(canonical, "µ", `\u00b5`, 1),
		"yaml quotes":  strings.Replace(canonical, `"air-quality"`, `'air-quality'`, 1),
		"manifest":     string(read(t, example)),
		"doubled name": strings.Replace(canonical, `"name":"air-quality"`, `"name":"air-quality","name":"air-quality"`, 1),
	} {
		if _, err := ParseCanonical([]byte(raw)); !errors.Is(err, ErrInvalid) {
			t.Errorf("%s: ParseCanonical = %v, want %v", name, err, ErrInvalid)
		}
	}
}

func BenchmarkCheck(b *testing.B) {
	p := parseExample(b)
	e := p.Evaluator()
	values, device := []decimal.Decimal{parseDecimal(b, "12.5")}, Facts(facts{})
	b.ReportAllocs()
	for b.Loop() {
		if code, _ := e.Judge(device, Reading{Time: 1, Sequence: 1, Values: values}, nil, nil, nil); code != Valid {
			b.Fatal(code)
		}
	}
}

func BenchmarkScore(b *testing.B) {
	p := parseExample(b)
	e := p.Evaluator()
	f, features := story(b)
	b.ReportAllocs()
	for b.Loop() {
		if o := e.Score(f, features, nil); o.Points != 983 {
			b.Fatal(o)
		}
	}
}

func BenchmarkParse(b *testing.B) {
	raw := read(b, example)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse(raw); err != nil {
			b.Fatal(err)
		}
	}
}
