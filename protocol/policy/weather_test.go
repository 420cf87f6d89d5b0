package policy

import (
	"encoding/json"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
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
	page := p.Explain()
	golden(t, "testdata/v2/weather.md", page.Markdown())
	golden(t, "testdata/v2/weather.html", page.HTML())
	raw, err := json.MarshalIndent(page, "", "\t")
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/v2/weather.page.json", string(raw)+"\n")
	again, err := ParseCanonical(p.Canonical())
	if err != nil {
		t.Fatal(err)
	}
	if again.Hash() != p.Hash() {
		t.Error("canonical form is another policy")
	}
}

// known is a device of which the chain knows something.
type known struct {
	facts
	standing Standing
}

func (k known) Standing() Standing { return k.standing }

// zurich is the device that the lines of v2/expressions.txt speak of.
func zurich(t testing.TB) known {
	return known{
		facts{"model": "WS-1", "latitude": "47.3769", "longitude": "8.5417", "trust.hardware": "tpm2"},
		Standing{Owner: common.HexToAddress("0xABcd"), AgeSeconds: 864000, Bond: decimal.FromInt(12), Stake: parseDecimal(t, "1000.5"), Findings: 1},
	}
}

// situations are scopes and what they see, by the words in brackets.
func situations(t testing.TB) (map[string]sight, map[string]*Evaluator) {
	n := func(s string) decimal.Decimal { return parseDecimal(t, s) }
	_, features := story(t)
	features.Fields = []FieldFeatures{{Mean: n("6.99"), Count: 59}, {}}
	features.Own = []decimal.Decimal{n("17")}
	features.Peers = []PeerFeatures{{Compared: 24, Alone: 1, Agreed: 20, Peers: 3, Deviation: n("1.25"), Bias: n("-0.5")}}
	reading := Reading{Time: 1_700_000_600_000, Sequence: 7, Values: []decimal.Decimal{n("21.5"), {}}, Has: []bool{true, false}}
	before := Reading{Time: 1_700_000_000_000, Sequence: 5, Values: []decimal.Decimal{n("20"), n("100")}}
	e := func() *Evaluator {
		return &Evaluator{
			facts: zurich(t), reading: reading, previous: &before, features: features, memory: []decimal.Decimal{n("12")}, points: 700, paid: true,
			group: GroupView{Size: 6, Rank: 3, Points: 4000, Before: 1700, Own: 700, Kept: 5, KeptPoints: 3500},
			epoch: EpochView{
				Number: 730, Start: 1_700_000_000_000, End: 1_700_086_400_000, Budget: n("1000"), Paid: n("12.5"), Burned: n("6.25"),
				Devices: 10, PaidDevices: 8, Points: 5600, Valid: 480,
			},
		}
	}
	first := e()
	first.facts, first.previous, first.reading.Has = facts{"latitude": "91", "longitude": "8"}, nil, nil
	return map[string]sight{"reading": ofReading, "first": ofReading, "device": ofDevice, "group": ofGroup, "factor": ofFactor, "pool": ofPool, "epoch": ofEpoch},
		map[string]*Evaluator{"reading": e(), "first": first, "device": e(), "group": e(), "factor": e(), "pool": e(), "epoch": e()}
}

func weatherNames(t testing.TB) *names {
	return &names{
		v2: true, fields: []Field{{Name: "temperature"}, {Name: "bytes", Optional: true}}, features: []string{"lit"}, peers: []string{"near"}, memory: []string{"streak", "best"},
		parameters: []Parameter{{"jump", decimal.FromInt(5)}, {"zero", decimal.Decimal{}}},
	}
}

// As TestExpressionsHaveOneValue, of version 2: the word in brackets says what
// the lines after it see.
func TestExpressionsOfVersion2HaveOneValue(t *testing.T) {
	for _, file := range []string{"testdata/v2/expressions.txt", "testdata/v2/places.txt"} {
		sights, evaluators := situations(t)
		header := regexp.MustCompile(`^# \[(\w+)\]`)
		see, e := sight(0), (*Evaluator)(nil)
		var got strings.Builder
		for line := range strings.Lines(string(read(t, file))) {
			if match := header.FindStringSubmatch(line); match != nil {
				see, e = sights[match[1]], evaluators[match[1]]
			}
			if text, _, isCase := strings.Cut(strings.TrimRight(line, "\n"), " → "); isCase {
				line = text + " → " + evaluate(t, text, weatherNames(t).scope(see), e) + "\n"
			}
			got.WriteString(line)
		}
		golden(t, file, got.String())
	}
}

func TestExpressionsAreSaidInEnglish(t *testing.T) {
	const file = "testdata/v2/words.txt"
	s := parseWeather(t).speaker()
	var got strings.Builder
	for line := range strings.Lines(string(read(t, file))) {
		if text, _, isCase := strings.Cut(strings.TrimRight(line, "\n"), " → "); isCase {
			line = text + " → " + s.say(text) + "\n"
		}
		got.WriteString(line)
	}
	golden(t, file, got.String())
}

// Each rule of the policies that come with Trellis is said in words.
func TestExamplesAreSaidInFull(t *testing.T) {
	var files []string
	for _, pattern := range []string{"../../examples/*/policy.yaml", "../../examples/networks/*.yaml"} {
		found, err := filepath.Glob(pattern)
		if err != nil || len(found) == 0 {
			t.Fatal(pattern, err)
		}
		files = append(files, found...)
	}
	for _, file := range files {
		p, err := Parse(read(t, file))
		if err != nil {
			t.Errorf("%s: %v", file, err)
			continue
		}
		raw, err := json.Marshal(p.Explain())
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(raw), `"words":""`) || strings.Contains(string(raw), `"pointsWords":""`) {
			t.Errorf("%s has a rule without words: %s", file, raw)
		}
	}
}
