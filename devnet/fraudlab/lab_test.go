package fraudlab

import (
	"context"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/trellis-network/trellis/examples"
	"github.com/trellis-network/trellis/protocol/policy"
)

// openAttacks pay better than honesty by the templates as they are, with the
// reason. A template MUST NOT get another, and one that no longer pays MUST
// leave the list: so the list tells the truth.
var openAttacks = map[string]map[string]string{
	"weather": {},
	"radio": {
		spoofed: "it earns what the same hotspots earn at their true place, where a small world has few that carry most frames",
	},
	"compute": {},
	"air":     {},
}

const spoofed = "spoofed position of a hotspot"

// smallCards are the small trials of all kinds, made once.
var smallCards = map[string]*Card{}

func small(t *testing.T, kind string) *Card {
	t.Helper()
	if testing.Short() {
		t.Skip("a trial signs and scores hundreds of thousands of readings")
	}
	if c := smallCards[kind]; c != nil {
		return c
	}
	p, err := Template(kind)
	if err != nil {
		t.Fatal(err)
	}
	config := Small(kind)
	config.Policy = p
	card, err := Run(context.Background(), config)
	if err != nil {
		t.Fatal(err)
	}
	smallCards[kind] = card
	return card
}

// An attack that pays is a failing build of the template.
func TestNoAttackPaysUnlessListed(t *testing.T) {
	for kind, open := range openAttacks {
		t.Run(Templates[kind], func(t *testing.T) {
			for _, r := range small(t, kind).Rows {
				_, listed := open[r.Attack]
				switch {
				case r.Income == nil:
					t.Errorf("%s: nobody was paid, so nothing was compared", r.Attack)
				case (r.Income.Pays || r.Income.Starves) && !listed:
					t.Errorf("%s returns %s for its cost, honesty 1.5: change the template, or list it with the reason", r.Attack, thousandths(r.Income.Return))
				case !r.Income.Pays && !r.Income.Starves && listed:
					t.Errorf("%s returns %s and no longer pays: take it off the list", r.Attack, thousandths(r.Income.Return))
				}
			}
			for name := range open {
				if !slices.ContainsFunc(Attacks(kind), func(a Attack) bool { return a.Name == name }) {
					t.Errorf("the list has %q, which is no attack", name)
				}
			}
		})
	}
}

// The reason for which the list has it: with a false place a hotspot earns no
// more than it does with its true one.
func TestFalsePlaceOfHotspotIsNoGain(t *testing.T) {
	if testing.Short() {
		t.Skip("signs tens of thousands of readings")
	}
	p, err := Template("radio")
	if err != nil {
		t.Fatal(err)
	}
	config := Small("radio")
	scene, err := config.Scene(config.Seeds[0])
	if err != nil {
		t.Fatal(err)
	}
	before, err := scene.Pay(p, uint64(config.Devices), true)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(Attacks("radio"), func(a Attack) bool { return a.Name == spoofed })
	attacked := scene.Attack(Attacks("radio")[i], config.Seeds[0], 10)
	after, err := attacked.Pay(p, uint64(config.Devices), true)
	if err != nil {
		t.Fatal(err)
	}
	honest, cheating := int64(0), int64(0)
	for i, d := range attacked.Devices {
		if d.Attacker {
			honest, cheating = honest+before[i], cheating+after[i]
		}
	}
	if honest == 0 || cheating*10 > honest*11 {
		t.Errorf("at a false place hotspots earn %s, at the true one %s", thousandths(cheating), thousandths(honest))
	}
}

// One rule closes all attacks without real devices: keys must be in attested
// hardware. The templates, which are to run on any computer, do not refuse
// others, but pay them a twentieth.
func TestHardwareRuleClosesVirtualAttacks(t *testing.T) {
	if testing.Short() {
		t.Skip("signs tens of thousands of readings")
	}
	for kind, template := range Templates {
		raw, err := examples.Policies.ReadFile(template + "/policy.yaml")
		if err != nil {
			t.Fatal(err)
		}
		p, err := policy.Parse([]byte(strings.Replace(string(raw), "\neligibility:\n", "\neligibility:\n"+hardwareRule, 1)))
		if err != nil {
			t.Fatal(err)
		}
		config := Small(kind)
		config.Devices, config.Hours = 30, min(config.Hours, 6)
		scene, err := config.Scene(11)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range Attacks(kind) {
			if a.Cost.Hardware {
				continue
			}
			attacked := scene.Attack(a, 11, 5)
			paid, err := attacked.Pay(p, 30, false)
			if err != nil {
				t.Fatal(err)
			}
			for i, d := range attacked.Devices {
				if d.Attacker && paid[i] != 0 {
					t.Errorf("%s: device %d is paid %s", a.Name, i, thousandths(paid[i]))
				}
			}
		}
	}
}

const hardwareRule = `  - code: NO_HARDWARE
    text: The device's key is not in attested hardware, so there may be no device.
    require: trust.hardware != ""
`

// What the page says of the small trial is what comes out.
func TestPageIsFresh(t *testing.T) {
	raw, err := os.ReadFile("../../docs/fraud.md")
	if err != nil {
		t.Fatal(err)
	}
	_, after, ok := strings.Cut(string(raw), SmallBegin)
	said, _, okToo := strings.Cut(after, SmallEnd)
	if !ok || !okToo {
		t.Fatal("docs/fraud.md has no small trial")
	}
	var now strings.Builder
	for _, kind := range []string{"weather", "radio", "compute", "air"} {
		small(t, kind).Markdown(&now)
	}
	if now.String() != said {
		t.Errorf("docs/fraud.md is stale: write it with `trellis fraud lab --page docs/fraud.md --data DIR`. Now:\n%s", now.String())
	}
	for _, head := range []string{pageHead, pageAttacks, pageCosts, pageResults} {
		if !strings.Contains(string(raw), head) {
			t.Errorf("docs/fraud.md lacks the text of now: %.80s…", head)
		}
	}
}

// Bounds on what the lab promises, on worlds that nobody tuned for.
func TestSureDetectorsAccuseNoSoundDevice(t *testing.T) {
	for kind := range openAttacks {
		if n := small(t, kind).SureNot; n.Of > 0 {
			t.Errorf("%s: sure detectors accuse %d of %d honest devices", kind, n.Of, n.All)
		}
	}
}

func TestAttacksThatDetectorsAreForAreFound(t *testing.T) {
	for kind, names := range map[string][]string{
		"weather": {"replay of own readings", "replay of another's readings", "smooth model", "sybil cell", "sensor indoors", "cloned key"},
		"radio":   {"replay of own frames", "cloned key"},
		"compute": {"wrong results", "inflated benchmark", "inflated work", "many nodes on one machine", "cloned key"},
		"air":     {"replay of own readings", "replay of another's readings", "sybil cell", "cloned key"},
	} {
		for _, r := range small(t, kind).Rows {
			if slices.Contains(names, r.Attack) && r.Found.Of*10 < r.Found.All*8 { // of sybils the one that is real may stay unfound
				t.Errorf("%s on %s: found %d of %d", r.Attack, kind, r.Found.Of, r.Found.All)
			}
		}
	}
}

// On real data the detectors accuse one hotspot, which says that it stands at
// the South Pole.
func TestRealDevicesAreNotAccused(t *testing.T) {
	dir := os.Getenv("TRELLIS_DATA")
	if dir == "" {
		dir = "../../../shared/data"
	}
	want := map[string]int{"radio": 1, "weather": 0, "air": 0}
	for kind, most := range want {
		rows, err := Real(dir, kind)
		if errors.Is(err, ErrNoData) {
			t.Skip("no real data: name the folder in TRELLIS_DATA")
		}
		if err != nil {
			t.Fatal(err)
		}
		n, sum := 0, 0
		for _, r := range rows {
			n += r.Devices.Of
			sum += r.Devices.All
		}
		if n > most || sum < 5 {
			t.Errorf("%s: %d of %d real devices are accused, want at most %d: %+v", kind, n, sum, most, rows)
		}
	}
}

// A policy that pays whoever sends anything is paid to cheats.
func TestNaivePolicyPaysCheats(t *testing.T) {
	raw, err := os.ReadFile("testdata/naive.yaml")
	if err != nil {
		t.Fatal(err)
	}
	p, err := policy.Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	config := Small("weather")
	config.Devices, config.Hours, config.Policy = 40, 6, p
	card, err := Run(context.Background(), config)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range card.Rows {
		if r.Attack == "model with noise" && (r.Income == nil || !r.Income.Pays) {
			t.Errorf("a made-up station costs next to nothing and is paid as a real one: %+v", r.Income)
		}
	}
}

// Two runs of a trial give the same numbers.
func TestTrialIsDeterministic(t *testing.T) {
	config := Small("compute")
	config.Devices, config.Hours = 30, 4
	var texts [2]strings.Builder
	for i := range texts {
		card, err := Run(context.Background(), config)
		if err != nil {
			t.Fatal(err)
		}
		card.Markdown(&texts[i])
	}
	if texts[0].String() != texts[1].String() {
		t.Errorf("first\n%s\nthen\n%s", texts[0].String(), texts[1].String())
	}
}
