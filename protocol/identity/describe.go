package identity

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/trellis-network/trellis/types/document"
)

// A Line is one row of what a person is shown.
type Line struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

// A Description says in words what a signature would bind. Values come from strangers: they hold no control characters and no
// characters that turn the direction of writing, so that no line can pass for another.
type Description struct {
	Action string   `json:"action"`
	Title  string   `json:"title"`
	Lines  []Line   `json:"lines"`
	Digest [32]byte `json:"-"`
}

// String lays the description out for a console.
func (d Description) String() string {
	var b strings.Builder
	b.WriteString(d.Title + "\n")
	for _, line := range d.Lines {
		fmt.Fprintf(&b, "  %-14s %s\n", line.Label, line.Value)
	}
	return b.String()
}

var titles = map[string]string{
	"register": "Register this device under a project and give it to an owner",
	"update":   "Change what is registered of this device",
	"rotate":   "Replace this device's key by a new one",
	"migrate":  "Give this device to another owner",
	"remove":   "Remove this device for ever; it can never be registered again",
}

func (r Request) describe(d *document.Document) Description {
	s := r.Action.about()
	project := strconv.FormatUint(s.ProjectID, 10)
	if r.ProjectName != "" {
		project += " (called " + quote(r.ProjectName) + " by the asker)"
	}
	lines := []Line{
		{"device", s.Device.String()},
		{"project", project},
		{"owner", s.Owner.Hex()},
	}
	switch a := r.Action.(type) {
	case MigrateDevice:
		lines = append(lines, Line{"new owner", a.To.Hex()})
	case RotateKey:
		lines = append(lines, Line{"new key", a.NewSigner.Hex()}, Line{"from reading", strconv.FormatUint(a.FirstSequence, 10)})
	}
	lines = append(lines, facts(d)...)
	if uri, ok := where(r.Action); ok && (d == nil || uri != d.URI()) {
		lines = append(lines, Line{"document at", quote(uri) + ", off the chain, where scorers do not read it"})
	}
	lines = append(lines,
		Line{"document hash", r.Action.document().Hex()},
		Line{"device token", s.TokenID.Dec() + " of " + s.DeviceContract.Hex()},
		Line{"chain", strconv.FormatUint(r.ChainID, 10) + ", registry " + r.Registry.Hex()},
		Line{"good until", clock(r.Action.deadline())})
	return Description{Action: r.Action.Name(), Title: titles[r.Action.Name()], Lines: lines, Digest: r.Digest(r.Action)}
}

// where is the address of the document that an action binds, if it binds one.
func where(a Action) (uri string, ok bool) {
	switch a := a.(type) {
	case RegisterDevice:
		return a.DocumentURI, true
	case UpdateDocument:
		return a.DocumentURI, true
	case RotateKey:
		return a.DocumentURI, true
	}
	return "", false
}

// facts is all that stands in a document beside the device's id and key: a member that is not shown is one that is smuggled in.
func facts(d *document.Document) []Line {
	if d == nil {
		return []Line{{"document", "not shown by the asker; it does not change"}}
	}
	var lines []Line
	for _, name := range slices.Sorted(maps.Keys(d.Facts())) {
		lines = append(lines, Line{"fact " + name, quote(d.Fact(name))})
	}
	if len(lines) == 0 {
		lines = []Line{{"facts", "none"}}
	}
	reach := d.Contact()
	if k := reach.KeyAgreement; !k.IsZero() {
		lines = append(lines, Line{"encrypts to", string(k.Curve()) + " key with thumbprint " + k.Thumbprint()})
	}
	for _, s := range reach.Services {
		lines = append(lines, Line{"service " + s.ID, s.Type + " at " + quote(s.Endpoint)})
	}
	return lines
}

// quote makes a stranger's text fit for one line: what is not graphic (line breaks, escape codes, direction marks) is escaped.
func quote(s string) string { return strconv.QuoteToGraphic(s) }

// clock prints Unix seconds in UTC; a number beyond all calendars as it is.
func clock(seconds uint64) string {
	if seconds > 253402300799 { // the end of the year 9999
		return strconv.FormatUint(seconds, 10) + " seconds after 1970"
	}
	return time.Unix(int64(seconds), 0).UTC().Format("2006-01-02 15:04:05 UTC")
}
