package policy

import (
	"encoding/hex"
	"errors"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// Errors of variables that have no value. They are made once.
var (
	errNoReading  = errors.New("there is no valid reading")
	errNoPrevious = errors.New("there is no reading before")
	errNoFeature  = errors.New("the features are not of this policy")
)

func boolean(get func(*Evaluator) bool) node {
	return node{b: func(e *Evaluator) (bool, error) { return get(e), nil }}
}

func integer(get func(*Evaluator) int64) node {
	return node{i: func(e *Evaluator) (int64, error) { return get(e), nil }}
}

func number(get func(*Evaluator) decimal.Decimal) node {
	return node{d: func(e *Evaluator) (decimal.Decimal, error) { return get(e), nil }}
}

func text(get func(*Evaluator) string) node {
	return node{s: func(e *Evaluator) (string, error) { return get(e), nil }}
}

// trustNames are the names after trust; version 1 has the first alone.
var trustNames = []name{
	{"hardware", text(func(e *Evaluator) string { return e.facts.Hardware() })},
	{"owner", text(func(e *Evaluator) string { return ownerText(e.facts.Standing().Owner) })},
	{"age", integer(func(e *Evaluator) int64 { return e.facts.Standing().AgeSeconds })},
	{"bond", number(func(e *Evaluator) decimal.Decimal { return e.facts.Standing().Bond })},
	{"stake", number(func(e *Evaluator) decimal.Decimal { return e.facts.Standing().Stake })},
	{"findings", integer(func(e *Evaluator) int64 { return e.facts.Standing().Findings })},
}

// ownerText is in lower case, as a key of a group; "" when nobody owns the
// device.
func ownerText(a common.Address) string {
	if a == (common.Address{}) {
		return ""
	}
	return "0x" + hex.EncodeToString(a[:]) // without a checksum, which costs a hash
}

// readingNames are the names after reading that are no fields.
var readingNames = []name{
	{"time", integer(func(e *Evaluator) int64 { return int64(e.reading.Time) })},
	{"sequence", integer(func(e *Evaluator) int64 { return int64(e.reading.Sequence) })},
}

func readingField(i int, field string) node {
	absent := errors.New("the reading has no " + field)
	return node{d: func(e *Evaluator) (decimal.Decimal, error) {
		if e.reading.Has != nil && !e.reading.Has[i] {
			return decimal.Decimal{}, absent
		}
		return e.reading.Values[i], nil
	}}
}

func hasField(i int) node {
	return boolean(func(e *Evaluator) bool { return e.reading.Has == nil || e.reading.Has[i] })
}

// previousNames are the names after previous that are no fields.
var previousNames = []name{
	{"exists", boolean(func(e *Evaluator) bool { return e.previous != nil })},
	{"time", node{i: func(e *Evaluator) (int64, error) {
		if e.previous == nil {
			return 0, errNoPrevious
		}
		return int64(e.previous.Time), nil
	}}},
}

func previousField(i int, field string) node {
	absent := errors.New("the reading before has no " + field)
	return node{d: func(e *Evaluator) (decimal.Decimal, error) {
		switch {
		case e.previous == nil:
			return decimal.Decimal{}, errNoPrevious
		case e.previous.Has != nil && !e.previous.Has[i]:
			return decimal.Decimal{}, absent
		}
		return e.previous.Values[i], nil
	}}
}

var placeNames = []name{
	{"known", boolean(func(e *Evaluator) bool { return e.locate().known })},
	{"latitude", node{d: func(e *Evaluator) (decimal.Decimal, error) {
		if p := e.locate(); p.known {
			return p.latitude, nil
		}
		return decimal.Decimal{}, errNoPlace
	}}},
	{"longitude", node{d: func(e *Evaluator) (decimal.Decimal, error) {
		if p := e.locate(); p.known {
			return p.longitude, nil
		}
		return decimal.Decimal{}, errNoPlace
	}}},
}

// deviceFeatures are the names after features that every policy has.
var deviceFeatures = []name{
	{"received", integer(func(e *Evaluator) int64 { return e.features.Received })},
	{"valid", integer(func(e *Evaluator) int64 { return e.features.Valid })},
	{"late", integer(func(e *Evaluator) int64 { return e.features.Late })},
	{"invalid", integer(func(e *Evaluator) int64 { return e.features.Invalid })},
	{"expected", integer(func(e *Evaluator) int64 { return e.features.Expected })},
	{"slots", integer(func(e *Evaluator) int64 { return e.features.Slots })},
	{"completeness", number(func(e *Evaluator) decimal.Decimal { return e.features.Completeness })},
	{"max_gap", integer(func(e *Evaluator) int64 { return e.features.MaxGapSeconds })},
}

// A fieldFeature is a name after features and a field.
type fieldFeature struct {
	name  string
	empty bool // whether it has a value without readings: 0
	v2    bool // whether it is of version 2 alone
	d     func(*FieldFeatures) decimal.Decimal
	i     func(*FieldFeatures) int64
}

var fieldFeatures = []fieldFeature{
	{name: "min", d: func(f *FieldFeatures) decimal.Decimal { return f.Min }},
	{name: "max", d: func(f *FieldFeatures) decimal.Decimal { return f.Max }},
	{name: "mean", d: func(f *FieldFeatures) decimal.Decimal { return f.Mean }},
	{name: "last", d: func(f *FieldFeatures) decimal.Decimal { return f.Last }},
	{name: "sum", empty: true, d: func(f *FieldFeatures) decimal.Decimal { return f.Sum }},
	{name: "distinct", empty: true, i: func(f *FieldFeatures) int64 { return f.Distinct }},
	{name: "longest_run", empty: true, i: func(f *FieldFeatures) int64 { return f.LongestRun }},
	{name: "count", empty: true, v2: true, i: func(f *FieldFeatures) int64 { return f.Count }},
}

// of returns the feature of the field at place i.
func (f fieldFeature) of(i int, optional bool) node {
	count := func(e *Evaluator) int64 {
		switch {
		case e.features.Valid == 0 || !optional:
			return e.features.Valid
		case i >= len(e.features.Fields):
			return 0
		}
		return e.features.Fields[i].Count
	}
	switch {
	case f.name == "count":
		return integer(count)
	case f.i != nil:
		return node{i: ifAny(count, i, f.empty, f.i)}
	}
	return node{d: ifAny(count, i, f.empty, f.d)}
}

// ifAny asks a field's features when there are readings with it.
func ifAny[T any](count func(*Evaluator) int64, i int, empty bool, get func(*FieldFeatures) T) func(*Evaluator) (T, error) {
	return func(e *Evaluator) (T, error) {
		var none T
		switch {
		case count(e) > 0:
			return get(&e.features.Fields[i]), nil
		case empty:
			return none, nil
		}
		return none, errNoReading
	}
}

func ownFeature(i int) node {
	return node{d: func(e *Evaluator) (decimal.Decimal, error) {
		if i >= len(e.features.Own) {
			return decimal.Decimal{}, errNoFeature
		}
		return e.features.Own[i], nil
	}}
}

// A peerFeature is a name after features and a comparison.
type peerFeature struct {
	name string
	d    func(*PeerFeatures) decimal.Decimal
	i    func(*PeerFeatures) int64
}

var peerFeatures = []peerFeature{
	{name: "compared", i: func(f *PeerFeatures) int64 { return f.Compared }},
	{name: "alone", i: func(f *PeerFeatures) int64 { return f.Alone }},
	{name: "agreed", i: func(f *PeerFeatures) int64 { return f.Agreed }},
	{name: "deviation", d: func(f *PeerFeatures) decimal.Decimal { return f.Deviation }},
	{name: "bias", d: func(f *PeerFeatures) decimal.Decimal { return f.Bias }},
	{name: "peers", i: func(f *PeerFeatures) int64 { return f.Peers }},
}

// of returns the feature of the comparison at place i.
func (f peerFeature) of(i int) node {
	if f.i != nil {
		return node{i: ofPeer(i, f.i)}
	}
	return node{d: ofPeer(i, f.d)}
}

func ofPeer[T any](i int, get func(*PeerFeatures) T) func(*Evaluator) (T, error) {
	return func(e *Evaluator) (T, error) {
		if i >= len(e.features.Peers) {
			var none T
			return none, errNoFeature
		}
		return get(&e.features.Peers[i]), nil
	}
}

func memory(i int) node {
	return number(func(e *Evaluator) decimal.Decimal {
		if i >= len(e.memory) {
			return decimal.Decimal{}
		}
		return e.memory[i]
	})
}

// groupNames are the names after group; the last two of a factor alone.
var groupNames = []name{
	{"size", integer(func(e *Evaluator) int64 { return e.group.Size })},
	{"points", integer(func(e *Evaluator) int64 { return e.group.Points })},
	{"rank", integer(func(e *Evaluator) int64 { return e.group.Rank })},
	{"before", integer(func(e *Evaluator) int64 { return e.group.Before })},
	{"own", integer(func(e *Evaluator) int64 { return e.group.Own })},
	{"kept", integer(func(e *Evaluator) int64 { return e.group.Kept })},
	{"kept_points", integer(func(e *Evaluator) int64 { return e.group.KeptPoints })},
}

var epochNames = []name{
	{"number", integer(func(e *Evaluator) int64 { return e.epoch.Number })},
	{"start", integer(func(e *Evaluator) int64 { return e.epoch.Start })},
	{"end", integer(func(e *Evaluator) int64 { return e.epoch.End })},
	{"seconds", integer(func(e *Evaluator) int64 { return (e.epoch.End - e.epoch.Start) / 1000 })},
	{"budget", number(func(e *Evaluator) decimal.Decimal { return e.epoch.Budget })},
}

var demandNames = []name{
	{"paid", number(func(e *Evaluator) decimal.Decimal { return e.epoch.Paid })},
	{"burned", number(func(e *Evaluator) decimal.Decimal { return e.epoch.Burned })},
}

var totalsNames = []name{
	{"devices", integer(func(e *Evaluator) int64 { return e.epoch.Devices })},
	{"paid_devices", integer(func(e *Evaluator) int64 { return e.epoch.PaidDevices })},
	{"points", integer(func(e *Evaluator) int64 { return e.epoch.Points })},
	{"valid", integer(func(e *Evaluator) int64 { return e.epoch.Valid })},
}

// lookupV2 finds what version 2 has beyond version 1.
func (s *scope) lookupV2(path []string) (node, string) {
	has := func(first string, of sight) bool { return path[0] == first && s.sight&of == of }
	switch {
	case path[0] == "param":
		return s.parameter(path)
	case path[0] == "place" && s.sight&seesNoDevice == 0:
		return s.pick(path, placeNames)
	case has("has", seesReading):
		return s.pick(path, s.ofFields(hasName))
	case has("previous", seesReading):
		return s.pick(path, append(s.ofFields(previousName), previousNames...))
	case has("memory", seesFeatures) && len(s.memory) > 0:
		var list []name
		for i, n := range s.memory {
			list = append(list, name{n, memory(i)})
		}
		return s.pick(path, list)
	case has("group", seesGroup|seesKept):
		return s.pick(path, groupNames)
	case has("group", seesGroup):
		return s.pick(path, groupNames[:len(groupNames)-2])
	case has("epoch", seesEpoch):
		return s.pick(path, epochNames)
	case has("demand", seesEpoch):
		return s.pick(path, demandNames)
	case has("totals", seesEpoch):
		return s.pick(path, totalsNames)
	case has("points", seesPoints) && len(path) == 1:
		return integer(func(e *Evaluator) int64 { return int64(e.points) }), ""
	case has("paid", seesPoints) && len(path) == 1:
		return boolean(func(e *Evaluator) bool { return e.paid }), ""
	}
	return node{}, s.instead(path[0])
}

func hasName(i int, field string) name { return name{field, hasField(i)} }

func previousName(i int, field string) name { return name{field, previousField(i, field)} }

func (s *scope) ofFields(make func(int, string) name) []name {
	var list []name
	for i, f := range s.fields {
		list = append(list, make(i, f.Name))
	}
	return list
}

func (s *scope) parameter(path []string) (node, string) {
	if len(s.names.parameters) == 0 {
		return node{}, "name the number first: parameters: {least: 0.5}"
	}
	var list []name
	for _, p := range s.names.parameters {
		list = append(list, name{p.Name, constantDecimal(p.Value)})
	}
	return s.pick(path, list)
}

// prefixes lists what an expression may start a name with.
func (s *scope) prefixes() string {
	var list []string
	for _, p := range []struct {
		of    sight
		names []string
	}{
		{seesReading, []string{"reading.<field>", "has.<field>", "previous.<field>"}},
		{seesFeatures, []string{"features.<name>"}},
		{seesGroup, []string{"group.<name>"}},
		{seesPoints, []string{"points", "paid"}},
		{seesEpoch, []string{"epoch.<name>", "demand.<name>", "totals.<name>"}},
	} {
		if s.sight&p.of != 0 {
			list = append(list, p.names...)
		}
	}
	if s.sight&seesNoDevice == 0 {
		list = append(list, "device.<fact>", "place.<name>", "trust.<name>")
	}
	if s.sight&seesFeatures != 0 && len(s.memory) > 0 {
		list = append(list, "memory.<name>")
	}
	list = append(list, "param.<name>")
	last := len(list) - 1
	return strings.Join(slices.Concat(list[:last-1], []string{list[last-1] + " or " + list[last]}), ", ")
}
