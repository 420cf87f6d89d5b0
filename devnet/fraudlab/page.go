package fraudlab

import (
	"fmt"
	"io"
	"strings"

	"github.com/trellis-network/trellis/protocol/detect"
)

// A Page is docs/fraud.md: what was tried and what came out.
type Page struct {
	Full     []*Card   // on made-up worlds that nobody tuned for
	Attacked []*Card   // real data with attackers put in
	Real     []RealRow // real data as it is
	Small    []*Card   // what a test repeats
}

// The marks between which the part stands that a test repeats.
const (
	SmallBegin = "<!-- small trial: begin -->\n"
	SmallEnd   = "<!-- small trial: end -->\n"
)

// Markdown writes the page.
func (p *Page) Markdown(w io.Writer) {
	io.WriteString(w, pageHead)
	io.WriteString(w, "## Detectors\n\n")
	detectorTable(w)
	io.WriteString(w, pageAttacks)
	for _, kind := range []string{"weather", "radio", "compute", "air"} {
		attackTable(w, kind)
	}
	io.WriteString(w, pageCosts)
	costTable(w)
	io.WriteString(w, pageResults)
	for _, c := range p.Full {
		c.Markdown(w)
	}
	io.WriteString(w, pageReal)
	if len(p.Real) > 0 {
		RealMarkdown(w, p.Real)
		io.WriteString(w, pageRealNotes)
	}
	for _, c := range p.Attacked {
		c.Markdown(w)
	}
	io.WriteString(w, pageSmall+SmallBegin)
	for _, c := range p.Small {
		c.Markdown(w)
	}
	io.WriteString(w, SmallEnd)
}

func detectorTable(w io.Writer) {
	fmt.Fprintln(w, "| detector | finds | sure | misses | bound |")
	fmt.Fprintln(w, "|---|---|---|---|---|")
	for _, d := range detect.Detectors() {
		sure := "no"
		if d.Sure {
			sure = "yes"
		}
		fmt.Fprintf(w, "| %s %d | %s | %s | %s | %s |\n", d.Name, d.Version, d.Summary, sure, d.Misses, d.Bound)
	}
	fmt.Fprintln(w)
}

func attackTable(w io.Writer, kind string) {
	fmt.Fprintf(w, "%s:\n\n| attack | what is done | costs |\n|---|---|---|\n", kindTitles[kind])
	for _, a := range Attacks(kind) {
		fmt.Fprintf(w, "| %s | %s | %s |\n", a.Name, a.Summary, a.Cost.text())
	}
	fmt.Fprintln(w)
}

func (c Cost) text() string {
	var parts []string
	if c.Hardware {
		parts = append(parts, "hardware")
	}
	if c.Hosting > 0 {
		parts = append(parts, "hosting "+thousandths(c.Hosting)+" a day")
	} else {
		parts = append(parts, "power and network as an honest device")
	}
	parts = append(parts, fmt.Sprintf("%d hours of work", c.Hours))
	return strings.Join(parts, ", ") + "; " + c.Assumption
}

func costTable(w io.Writer) {
	fmt.Fprintln(w, "| network | hardware, coins | power and network, coins a day | cost a day |")
	fmt.Fprintln(w, "|---|---:|---:|---:|")
	for _, kind := range []string{"weather", "radio", "compute", "air"} {
		u := upkeeps[kind]
		fmt.Fprintf(w, "| %s | %s | %s | %s |\n", kindTitles[kind], thousandths(u.Hardware), thousandths(u.Daily), thousandths(u.daily()))
	}
	fmt.Fprintln(w)
}

const pageHead = `# Fraud: what is found, what is not, and what pays

This page is written by ` + "`trellis fraud lab --page docs/fraud.md --data DIR`" + `; a test repeats its last section. Detectors are pure functions
of an epoch's log (` + "`protocol/detect`" + `); what they find is evidence that anyone checks alone ([evidence.md](spec/evidence.md)). Attackers are in
` + "`devnet/fraudlab`" + `.

How to read it: *sure* detectors look for what no fault that we know of looks like; only their findings are meant to be filed against a
device's bond. The others tell fraud from a fault no better than a policy's own rules do, and are for people who look into a case.

`

const pageAttacks = `## Attacks

Each attack is put into a world of honest devices, of which one in six has a fault of its own. The attackers know the detectors.

`

const pageCosts = `## Assumptions about costs

All numbers of this section are assumptions, not measurements: a coin is worth a dollar, and only ratios matter. Hardware lasts three years.
An honest owner gets back 1.5 times the costs; payments of the policy are scaled so. An attack is planned for 90 days, as long as a
finding stands; an hour of an attacker's work costs 30 coins and serves fifty devices, a registration costs
ten: the 1,000 IOTX that an identity costs (IIP-41), at a cent each. Whoever is found out by a sure detector earns for
six days: one to search, five in which a finding may be contested; then a virtual device is given up and a new one
registered; a real one, known by its hardware, earns nothing until the finding ends. Where a policy
asks for a bond it is 100 coins, and is lost when found out. *Return* is expected income divided by all costs; above 1.65 (bold; a tenth more than
honesty, as samples scatter) the attack pays. In a grown network honest keys are in attested hardware, those of virtual devices are not, and the
templates but that of fine dust pay these a twentieth. *Enough bond* is what would have to be at stake in each device so that it does not, in coins; "none" is
enough when no detector finds it.

`

const pageResults = `## Results in worlds that nobody tuned for

Thresholds were set on worlds with the seeds 1 and 2; these have others. *Found* is recall over attackers. *Precision* is the share of
attackers among those who are accused with the attack and were not without it. *Honest accused* are honest devices without a fault, in the
world with the attack; in brackets those that a sure detector accuses.

`

const pageReal = `## Real data

Nobody cheated in these recordings as far as is known, so each accusation counts as false until it is looked into.

`

const pageRealNotes = `The one accusation is right: that hotspot is registered at the South Pole (−89.997°, −179.995°, as a field that was never filled in), and
heard frames in Grenoble at −71 dBm. The recordings are small: three senders of LoRaWAN frames, no neighbours for two of the weather stations.
They say little about *neighbours*, *copies*, *sybil*, *clique*, *twins* and *elsewhere*, and nothing about computing. The labels indoor and
outdoor of openSenseMap come without readings for the boxes indoors, so detection of sensors indoors is not tested on real data.

Attackers in the recordings of the Helium network:

`

const pageSmall = `## Small trial

` + "`trellis fraud lab --kind KIND --small`" + ` prints these tables within seconds; ` + "`go test ./devnet/fraudlab`" + ` compares them. They are too small to conclude from.

`
