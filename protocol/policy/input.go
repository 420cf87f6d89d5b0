package policy

import (
	"slices"
	"strconv"
	"strings"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// appendInput appends what a program is told of a device: canonical JSON
// (RFC 8785) in which every number is a text. docs/spec/policy.md §6.8.
func (p *Policy) appendInput(b []byte, e *Evaluator) []byte {
	o := object{buffer: b}
	o.open("")
	o.open("facts")
	for _, name := range p.manifest.Program.Facts {
		o.text(name, e.facts.Fact(name))
	}
	o.close()
	p.appendFeatures(&o, e.features)
	o.open("memory")
	for _, i := range sortedBy(p.manifest.Memory, func(m MemorySlot) string { return m.Name }) {
		v := decimal.Decimal{}
		if i < len(e.memory) {
			v = e.memory[i]
		}
		o.text(p.manifest.Memory[i].Name, v.String())
	}
	o.close()
	o.open("parameters")
	for _, parameter := range p.manifest.Parameters {
		o.text(parameter.Name, parameter.Value.String())
	}
	o.close()
	o.open("place")
	if at := e.locate(); at.known {
		o.text("latitude", at.latitude.String())
		o.text("longitude", at.longitude.String())
	}
	o.close()
	s := e.facts.Standing()
	o.open("trust")
	o.whole("age", s.AgeSeconds)
	o.text("bond", s.Bond.String())
	o.whole("findings", s.Findings)
	o.text("hardware", e.facts.Hardware())
	o.text("owner", ownerText(s.Owner))
	o.text("stake", s.Stake.String())
	o.close()
	o.close()
	return o.buffer
}

func (p *Policy) appendFeatures(o *object, f *Features) {
	o.open("features")
	o.text("completeness", f.Completeness.String())
	o.whole("expected", f.Expected)
	o.open("fields")
	fields := p.manifest.Reading.Fields
	for _, i := range sortedBy(fields, func(f Field) string { return f.Name }) {
		appendField(o, fields[i], f, i)
	}
	o.close()
	o.whole("invalid", f.Invalid)
	o.whole("late", f.Late)
	o.whole("max_gap", f.MaxGapSeconds)
	o.open("own")
	for _, i := range sortedBy(p.manifest.Features, func(f OwnFeature) string { return f.Name }) {
		o.text(p.manifest.Features[i].Name, f.Own[i].String())
	}
	o.close()
	o.open("peers")
	for _, i := range sortedBy(p.manifest.Peers, func(f Peer) string { return f.Name }) {
		o.open(p.manifest.Peers[i].Name)
		of := f.Peers[i]
		o.whole("agreed", of.Agreed)
		o.whole("alone", of.Alone)
		o.text("bias", of.Bias.String())
		o.whole("compared", of.Compared)
		o.text("deviation", of.Deviation.String())
		o.whole("peers", of.Peers)
		o.close()
	}
	o.close()
	o.whole("received", f.Received)
	o.whole("slots", f.Slots)
	o.whole("valid", f.Valid)
	o.close()
}

// appendField leaves out what has no value without readings.
func appendField(o *object, field Field, f *Features, i int) {
	var of FieldFeatures
	if f.Valid > 0 {
		of = f.Fields[i]
	}
	count := f.Valid
	if field.Optional {
		count = of.Count
	}
	o.open(field.Name)
	o.whole("count", count)
	o.whole("distinct", of.Distinct)
	if count > 0 {
		o.text("last", of.Last.String())
	}
	o.whole("longest_run", of.LongestRun)
	if count > 0 {
		o.text("max", of.Max.String())
		o.text("mean", of.Mean.String())
		o.text("min", of.Min.String())
	}
	o.text("sum", of.Sum.String())
	o.close()
}

// sortedBy returns the places of a list in the order of its items' names.
func sortedBy[T any](list []T, name func(T) string) []int {
	places := make([]int, len(list))
	for i := range places {
		places[i] = i
	}
	slices.SortFunc(places, func(a, b int) int { return strings.Compare(name(list[a]), name(list[b])) })
	return places
}

// An object writes JSON objects whose members the caller gives in order.
type object struct{ buffer []byte }

func (o *object) member(name string) {
	if n := len(o.buffer); n > 0 && o.buffer[n-1] != '{' {
		o.buffer = append(o.buffer, ',')
	}
	if name != "" {
		o.buffer = append(appendText(o.buffer, name), ':')
	}
}

func (o *object) open(name string) {
	o.member(name)
	o.buffer = append(o.buffer, '{')
}

func (o *object) close() { o.buffer = append(o.buffer, '}') }

func (o *object) text(name, value string) {
	o.member(name)
	o.buffer = appendText(o.buffer, value)
}

func (o *object) whole(name string, n int64) {
	o.member(name)
	o.buffer = append(strconv.AppendInt(append(o.buffer, '"'), n, 10), '"')
}

// appendText appends a text as RFC 8785 §3.2.2.2 spells it.
func appendText(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	for _, c := range []byte(strings.ToValidUTF8(s, "\uFFFD")) {
		short := strings.IndexByte("\b\t\n\f\r\"\\", c)
		switch {
		case short >= 0:
			b = append(b, '\\', "btnfr\"\\"[short])
		case c < 0x20:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		default:
			b = append(b, c)
		}
	}
	return append(b, '"')
}
