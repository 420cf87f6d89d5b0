package policy

import (
	"slices"
	"strings"
)

// A word is what a variable is called in English.
type word struct{ words, unit, not string }

// vocabulary has the variables whose words do not depend on the policy.
var vocabulary = map[string]word{
	"reading.time":          {words: "the time of the reading", unit: unitMilliseconds},
	"reading.sequence":      {words: "the number of the reading"},
	"previous.exists":       {words: "the device has an earlier reading", not: "the device has no earlier reading"},
	"previous.time":         {words: "the time of the reading before", unit: unitMilliseconds},
	"place.known":           {words: "the device's place is known", not: "the device's place is not known"},
	"place.latitude":        {words: "the device's latitude", unit: unitDegrees},
	"place.longitude":       {words: "the device's longitude", unit: unitDegrees},
	"trust.hardware":        {words: "the proven hardware of the device's key"},
	"trust.owner":           {words: "the device's owner"},
	"trust.age":             {words: "the time since the device was registered", unit: unitSeconds},
	"trust.bond":            {words: "the device's bond", unit: unitCoins},
	"trust.stake":           {words: "the owner's stake", unit: unitCoins},
	"trust.findings":        {words: "the number of fraud findings against the device"},
	"features.received":     {words: "the number of entries received"},
	"features.valid":        {words: "the number of valid readings"},
	"features.late":         {words: "the number of late readings"},
	"features.invalid":      {words: "the number of refused readings"},
	"features.expected":     {words: "the number of expected readings"},
	"features.slots":        {words: "the number of intervals with a reading"},
	"features.completeness": {words: "the part of intervals with a reading", unit: unitPart},
	"features.max_gap":      {words: "the longest gap", unit: unitSeconds},
	"group.size":            {words: "the number of devices in the group"},
	"group.points":          {words: "the number of points of the whole group"},
	"group.rank":            {words: "the device's rank in the group"},
	"group.before":          {words: "the number of points ranked before the device"},
	"group.own":             {words: "the device's number of points"},
	"group.kept":            {words: "the number of devices kept in the group"},
	"group.kept_points":     {words: "the number of points of those kept in the group"},
	"points":                {words: "the device's number of points"},
	"paid":                  {words: "the device has points", not: "the device has no points"},
	"epoch.number":          {words: "the number of the epoch"},
	"epoch.start":           {words: "the start of the epoch", unit: unitMilliseconds},
	"epoch.end":             {words: "the end of the epoch", unit: unitMilliseconds},
	"epoch.seconds":         {words: "the length of the epoch", unit: unitSeconds},
	"epoch.budget":          {words: "the epoch's budget", unit: unitCoins},
	"demand.paid":           {words: "what users paid since the epoch before", unit: unitCoins},
	"demand.burned":         {words: "what of it was burned", unit: unitCoins},
	"totals.devices":        {words: "the number of all devices"},
	"totals.paid_devices":   {words: "the number of devices with points"},
	"totals.points":         {words: "the number of points of all devices"},
	"totals.valid":          {words: "the number of all valid readings"},
}

// ofField, ofPeers are what features say of a field and of a comparison.
var (
	ofField = map[string]string{
		"min": "the lowest ", "max": "the highest ", "mean": "the mean ", "last": "the last ", "sum": "the sum of ",
		"distinct": "the number of different values of ", "longest_run": "the longest run of equal values of ", "count": "the number of readings with ",
	}
	countsOfField = []string{"distinct", "longest_run", "count"}
	ofPeers       = map[string]string{
		"compared": "the number of readings that others are beside", "alone": "the number of readings with too few others beside them",
		"agreed": "the number of readings that agree with the others", "peers": "the number of devices compared with",
		"deviation": "the mean distance from the others", "bias": "the mean difference from the others",
	}
)

// variable says what a variable is.
func (s *speaker) variable(path []string) phrase {
	full := strings.Join(path, ".")
	if w, known := vocabulary[full]; known {
		level := tightLevel
		if w.not != "" {
			level = conditionLevel
		}
		return phrase{words: w.words, unit: w.unit, not: w.not, level: level}
	}
	p := phrase{level: tightLevel}
	switch last := path[len(path)-1]; path[0] {
	case "device":
		p.words = "the device's " + strings.ReplaceAll(last, "_", " ")
	case "reading":
		p.words, p.unit = s.field(last)
	case "previous":
		p.words, p.unit = s.field(last)
		p.words += " of the reading before"
	case "has":
		label, _ := s.field(last)
		p = phrase{words: "the reading has " + label, not: "the reading has no " + label, level: conditionLevel}
	case "memory":
		p.words = "“" + s.labelOfMemory(last) + "” of the epoch before"
	case "param":
		for _, parameter := range s.manifest.Parameters {
			if parameter.Name == last {
				p.number, p.words = &parameter.Value, " ("+last+")"
			}
		}
	case "features":
		return s.feature(path[1:])
	}
	return p
}

func (s *speaker) field(name string) (label, unit string) {
	for _, f := range s.manifest.Reading.Fields {
		if f.Name == name {
			return f.Label, f.Unit
		}
	}
	return name, ""
}

func (s *speaker) labelOfMemory(name string) string {
	for _, m := range s.manifest.Memory {
		if m.Name == name {
			return m.Label
		}
	}
	return name
}

func (s *speaker) feature(path []string) phrase {
	p := phrase{level: tightLevel}
	for _, f := range s.manifest.Features {
		if len(path) == 1 && f.Name == path[0] {
			p.words = "“" + f.Label + "”"
			return p
		}
	}
	for _, f := range s.manifest.Peers {
		if f.Name == path[0] {
			p.words = ofPeers[path[1]] + " (" + f.Label + ")"
			return p
		}
	}
	label, unit := s.field(path[0])
	p.words = ofField[path[1]] + label
	if !slices.Contains(countsOfField, path[1]) {
		p.unit = unit
	}
	return p
}
