package policy

import (
	"testing"
)

const weather = "testdata/v2/weather.yaml"

func parseWeather(t testing.TB) *Policy {
	t.Helper()
	p, err := Parse(read(t, weather))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestWeatherPolicyIsExplained(t *testing.T) {
	p := parseWeather(t)
	golden(t, "testdata/v2/weather.json", string(p.Canonical())+"\n")
	t.Log(p.Costs())
	again, err := ParseCanonical(p.Canonical())
	if err != nil {
		t.Fatal(err)
	}
	if again.Hash() != p.Hash() {
		t.Error("canonical form is another policy")
	}
}
