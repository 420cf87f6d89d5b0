package policy

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// A Page tells people what a policy pays for.
type Page struct {
	Name    string      `json:"name"`
	Version uint32      `json:"version"`
	Hash    common.Hash `json:"hash"`
	Summary string      `json:"summary"`
	Type    string      `json:"type"`
	Fields  []Field     `json:"fields"`

	Interval string `json:"interval"` // in words, such as "10 minutes"
	Grace    string `json:"grace"`    // in words; "" for none

	Checks      []Rule     `json:"checks"`
	Eligibility []Rule     `json:"eligibility"`
	Points      string     `json:"points"`
	Builtin     []CodeText `json:"builtin"`
}

// Explain returns the policy as a page.
func (p *Policy) Explain() Page {
	m := p.manifest
	page := Page{
		Name: m.Name, Version: m.Version, Hash: p.hash, Summary: m.Summary, Type: m.Reading.Type, Fields: p.Fields(),
		Interval: words(m.Reading.Interval), Checks: p.Checks(), Eligibility: p.Eligibility(), Points: m.Points,
		Builtin: builtinOf(p.v2()),
	}
	if m.Reading.Grace > 0 {
		page.Grace = words(m.Reading.Grace)
	}
	return page
}

// words spells a duration in its largest whole unit.
func words(s Seconds) string {
	n, unit := uint64(s), "second"
	switch {
	case n > 0 && n%3600 == 0:
		n, unit = n/3600, "hour"
	case n > 0 && n%60 == 0:
		n, unit = n/60, "minute"
	}
	if n == 1 {
		return "1 " + unit
	}
	return fmt.Sprintf("%d %ss", n, unit)
}

// Markdown renders the page.
func (page Page) Markdown() string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("# %s, version %d\n", prose(page.Name), page.Version)
	line("%s\n", prose(page.Summary))
	line("Policy hash: `%s`\n", page.Hash)
	line("## What is measured\n")
	line("Readings of the type `%s`. One is expected in every interval of %s.", page.Type, page.Interval)
	if page.Grace != "" {
		line("A reading still counts when it was measured up to %s before or after the epoch's window.", page.Grace)
	}
	line("")
	line("| field | meaning | unit |\n|---|---|---|")
	for _, f := range page.Fields {
		line("| `%s` | %s | %s |", f.Name, prose(f.Label), prose(f.Unit))
	}
	line("\n## Which readings count\n")
	line("A reading counts when its device signed it, its number is above the device's earlier ones, it has all fields, and:\n")
	page.rules(&b, page.Checks, "Nothing else is asked of a reading.")
	line("## Which devices are paid\n")
	line("These are asked in order. The first that does not hold is the reason why a device earns nothing.\n")
	page.rules(&b, page.Eligibility, "Every registered device is eligible.")
	line("## How points and money follow\n")
	line("Points of a device:\n\n```cel\n%s\n```\n", page.Points)
	line("They are cut to a whole number, at least 0. Every device gets the part of the epoch's budget that its points are of all points,")
	line("rounded down. What rounding leaves goes back to the pool.\n")
	line("A rule that cannot be evaluated, such as one that divides by zero, pays nothing: never on a guess.\n")
	line("## Outcomes every policy has\n")
	line("| code | meaning |\n|---|---|")
	for _, c := range page.Builtin {
		line("| `%s` | %s |", c.Code, c.Text)
	}
	return b.String()
}

func (page Page) rules(b *strings.Builder, rules []Rule, none string) {
	if len(rules) == 0 {
		fmt.Fprintf(b, "%s\n\n", none)
		return
	}
	fmt.Fprint(b, "| required | or else | which means |\n|---|---|---|\n")
	for _, rule := range rules {
		fmt.Fprintf(b, "| %s | `%s` | %s |\n", code(rule.Require), rule.Code, prose(rule.Text))
	}
	fmt.Fprintln(b)
}

// prose keeps a policy's texts from being read as markup: whoever writes a
// policy must not be able to write the page.
func prose(s string) string {
	return strings.NewReplacer(`\`, `\\`, "|", `\|`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", "&lt;", ">", "&gt;", "&", "&amp;").Replace(s)
}

// code sets an expression in a cell of a table.
func code(s string) string {
	s = strings.ReplaceAll(strings.Join(strings.Fields(s), " "), "|", `\|`)
	if strings.Contains(s, "`") {
		return "`` " + s + " ``"
	}
	return "`" + s + "`"
}
