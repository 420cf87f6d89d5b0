package policy

import (
	"fmt"
	"strings"
	"testing"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types/ref"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

type facts map[string]string

func (f facts) Fact(name string) string { return f[name] }

func (f facts) Hardware() string { return f["trust.hardware"] }

func (f facts) Standing() Standing { return Standing{} }

func parseDecimal(t testing.TB, s string) decimal.Decimal {
	t.Helper()
	d, err := decimal.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// story is the device and the epoch that the lines of expressions.txt speak of.
func story(t testing.TB) (facts, *Features) {
	return facts{"model": "SDS 011", "latitude": "51.9577", "exposure": "outdoor", "trust.hardware": "tpm2"}, &Features{
		Received: 63, Valid: 59, Late: 3, Invalid: 1, Expected: 60, Slots: 59, MaxGapSeconds: 120, Completeness: parseDecimal(t, "0.983333333"),
		Fields: []FieldFeatures{{
			Min: parseDecimal(t, "3.1"), Max: parseDecimal(t, "12.5"), Sum: parseDecimal(t, "412.7"), Mean: parseDecimal(t, "6.994915254"),
			Last: parseDecimal(t, "4"), Distinct: 40, LongestRun: 3,
		}},
	}
}

func evaluate(t testing.TB, text string, f Facts, features *Features) string {
	t.Helper()
	lang, err := newLanguage()
	if err != nil {
		t.Fatal(err)
	}
	s := &scope{[]string{"pm25"}, false, map[string]func(*Evaluator) ref.Val{}}
	x, bad := compile(lang, text, s, cel.BoolType, cel.IntType, decimalType, cel.StringType)
	if bad != nil {
		return fmt.Sprintf("refused: %s: %s", bad.problem, bad.hint)
	}
	v, _, err := x.program.Eval(&Evaluator{facts: f, features: features, getters: s.getters})
	if err != nil {
		return "error: " + err.Error()
	}
	return fmt.Sprintf("%v (%s)", v.Value(), v.Type().TypeName())
}

// Each line of expressions.txt is an expression, an arrow, and its value.
func TestExpressionsHaveOneValue(t *testing.T) {
	const file = "testdata/expressions.txt"
	f, features := story(t)
	var got strings.Builder
	for line := range strings.Lines(string(read(t, file))) {
		text, _, isCase := strings.Cut(strings.TrimRight(line, "\n"), " → ")
		if isCase {
			line = text + " → " + evaluate(t, text, f, features) + "\n"
		}
		got.WriteString(line)
	}
	golden(t, file, got.String())
}

func TestValuesOfReadingsAreErrorsWhenThereIsNone(t *testing.T) {
	for text, want := range map[string]string{
		"features.pm25.mean > 0":                       "error: " + noReading,
		"features.pm25.sum + features.pm25.distinct":   "0 (decimal)",
		"features.valid > 0 && features.pm25.mean > 0": "false (bool)",
		"features.pm25.mean > 0 && features.valid > 0": "false (bool)",
	} {
		if got := evaluate(t, text, facts{}, &Features{}); got != want {
			t.Errorf("%s = %s, want %s", text, got, want)
		}
	}
}
