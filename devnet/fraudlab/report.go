package fraudlab

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/trellis-network/trellis/protocol/detect"
)

// kindTitles are how the page names the kinds of networks.
var kindTitles = map[string]string{"weather": "Weather stations", "air": "Fine dust", "radio": "LoRaWAN coverage", "compute": "Computing"}

// Markdown writes a scorecard as a section of a page.
func (c *Card) Markdown(w io.Writer) {
	seeds := make([]string, len(c.Seeds))
	for i, s := range c.Seeds {
		seeds[i] = fmt.Sprint(s)
	}
	on := fmt.Sprintf("%d devices, %d hours, seeds %s", c.Devices, c.Hours, strings.Join(seeds, ", "))
	if c.Data != "" {
		on = c.Data
	}
	fmt.Fprintf(w, "### %s: %s\n\n", kindTitles[c.Kind], on)
	fmt.Fprintln(w, "| attack | found | by a sure detector | precision | honest accused | found by | earns | costs | return | enough bond |")
	fmt.Fprintln(w, "|---|---:|---:|---:|---:|---|---:|---:|---:|---:|")
	for _, r := range c.Rows {
		by := strings.Join(r.detectorsOf(), ", ")
		if by == "" {
			by = "–"
		}
		fmt.Fprintf(w, "| %s | %s | %s | %s | %d (%d) of %d | %s | %s |\n", r.Attack, r.Found.Share(), r.Sure.Share(), r.Accused.Share(), r.Sound.Of, r.Wronged.Of, r.Sound.All, by, r.Income.cells())
	}
	fmt.Fprintln(w)
	c.honestMarkdown(w)
}

// cells are the last four columns.
func (in *Income) cells() string {
	if in == nil {
		return "– | – | – | –"
	}
	if in.Starves {
		return "– | – | **nobody is paid** | –"
	}
	times := thousandths(in.Return / 100 * 100)
	if in.Pays {
		times = "**" + times + "**"
	}
	bond := thousandths(in.EnoughBond)
	switch in.EnoughBond {
	case -1:
		bond = "none"
	case 0:
		bond = "0"
	}
	return fmt.Sprintf("%s | %s | %s | %s", thousandths(in.Expected), thousandths(in.Cost), times, bond)
}

func (c *Card) honestMarkdown(w io.Writer) {
	all := c.Honest[""]
	if all.All == 0 {
		return
	}
	fmt.Fprintf(w, "Without attack %d of %d devices without fault are accused (%s), %d by a sure detector", all.Of, all.All, all.Share(), c.SureNot.Of)
	var by []string
	for _, d := range detect.Detectors() {
		if n := c.Honest[d.Name]; n.Of > 0 {
			by = append(by, fmt.Sprintf("%s %d", d.Name, n.Of))
		}
	}
	if len(by) > 0 {
		fmt.Fprintf(w, " (%s)", strings.Join(by, ", "))
	}
	fmt.Fprint(w, ". Of devices with a fault: ")
	by = nil
	for _, fault := range slices.Sorted(maps.Keys(c.Faults)) {
		if n := c.Faults[fault]; n.Of > 0 {
			by = append(by, fmt.Sprintf("%s %d of %d", fault, n.Of, n.All))
		}
	}
	if len(by) == 0 {
		by = []string{"none"}
	}
	fmt.Fprintf(w, "%s.\n\n", strings.Join(by, ", "))
}

// RealMarkdown writes whom the detectors accuse in real data.
func RealMarkdown(w io.Writer, rows []RealRow) {
	fmt.Fprintln(w, "| data | entries | devices accused | by a sure detector | devices × epochs accused | by |")
	fmt.Fprintln(w, "|---|---:|---:|---:|---:|---|")
	for _, r := range rows {
		var by []string
		for _, name := range slices.Sorted(maps.Keys(r.By)) {
			by = append(by, fmt.Sprintf("%s %d", name, r.By[name]))
		}
		if len(by) == 0 {
			by = []string{"–"}
		}
		fmt.Fprintf(w, "| %s | %d | %d of %d | %d | %d of %d | %s |\n", r.Data, r.Entries, r.Devices.Of, r.Devices.All, r.Sure.Of, r.Epochs.Of, r.Epochs.All, strings.Join(by, ", "))
	}
	fmt.Fprintln(w)
}

// thousandths prints n ÷ 1000 with up to three digits.
func thousandths(n int64) string {
	sign := ""
	if n < 0 {
		sign, n = "-", -n
	}
	text := fmt.Sprintf("%s%d.%03d", sign, n/1000, n%1000)
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
}
