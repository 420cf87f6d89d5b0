package policy

import (
	"fmt"
	"strings"
	"testing"

	"cel.dev/cel-go/cel"

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

// air are the names of a policy with one field.
func air(v2 bool) *names { return &names{v2: v2, fields: []Field{{Name: "pm25"}}} }

func evaluate(t testing.TB, text string, s *scope, e *Evaluator) string {
	t.Helper()
	x, bad := compile(text, s, cel.BoolType, cel.IntType, decimalType, cel.StringType)
	if bad != nil {
		return fmt.Sprintf("refused: %s: %s", bad.problem, bad.hint)
	}
	v, err := valueOf(x.node, e)
	if err != nil {
		return "error: " + err.Error()
	}
	return fmt.Sprintf("%v (%s)", v, x.kind())
}

func valueOf(n node, e *Evaluator) (any, error) {
	switch {
	case n.b != nil:
		return n.b(e)
	case n.i != nil:
		return n.i(e)
	case n.d != nil:
		return n.d(e)
	}
	return n.s(e)
}

// Each line of expressions.txt is an expression, an arrow, and its value.
func TestExpressionsHaveOneValue(t *testing.T) {
	const file = "testdata/expressions.txt"
	f, features := story(t)
	var got strings.Builder
	for line := range strings.Lines(string(read(t, file))) {
		text, _, isCase := strings.Cut(strings.TrimRight(line, "\n"), " → ")
		if isCase {
			line = text + " → " + evaluate(t, text, air(false).scope(ofDevice), &Evaluator{facts: f, features: features}) + "\n"
		}
		got.WriteString(line)
	}
	golden(t, file, got.String())
}

func TestValuesOfReadingsAreErrorsWhenThereIsNone(t *testing.T) {
	for text, want := range map[string]string{
		"features.pm25.mean > 0":                       "error: " + errNoReading.Error(),
		"features.pm25.sum + features.pm25.distinct":   "0 (decimal)",
		"features.valid > 0 && features.pm25.mean > 0": "false (bool)",
		"features.pm25.mean > 0 && features.valid > 0": "false (bool)",
	} {
		if got := evaluate(t, text, air(false).scope(ofDevice), &Evaluator{facts: facts{}, features: &Features{}}); got != want {
			t.Errorf("%s = %s, want %s", text, got, want)
		}
	}
}
