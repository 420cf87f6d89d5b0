package policy

import (
	"strings"
	"testing"

	"cel.dev/cel-go/cel"
)

// BenchmarkFunctions measures what one call of the dearer functions takes,
// beside a comparison: extensionCosts stand in proportion.
func BenchmarkFunctions(b *testing.B) {
	_, evaluators := situations(b)
	for _, text := range []string{
		"features.completeness >= 0.5", "features.completeness / 3 >= 0.5", "sqrt(features.completeness)", "pow(features.completeness, 365)", "(pow(1.05 + features.completeness / 100, 1023))",
		"floor(features.completeness)", "distance(place.latitude, place.longitude, 46.9, 7.4)", "cell(place.latitude, place.longitude, 8)",
		"parent(613044723591938047, features.valid - 54)", "sun(place.latitude, place.longitude, 1700000000000)", "device.model in [\"a\", \"b\", \"WS-1\"]", "trust.owner",
	} {
		name, _, _ := strings.Cut(strings.TrimPrefix(text, "("), "(")
		x, bad := compile(text, weatherNames(b).scope(ofDevice), cel.BoolType, cel.IntType, decimalType, cel.StringType)
		if bad != nil {
			b.Fatal(text, bad.problem)
		}
		b.Run(strings.ReplaceAll(name, " ", ""), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := valueOf(x.node, evaluators["device"]); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
