package policy

import (
	"math"
	"regexp"
	"slices"
	"strings"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// sight is what an expression may look at beside the device.
type sight uint8

const (
	seesReading sight = 1 << iota
	seesFeatures
	seesGroup
	seesKept
	seesPoints
	seesEpoch
	seesNoDevice // of an epoch alone
)

// Kinds of expressions.
const (
	ofReading = seesReading
	ofDevice  = seesFeatures
	ofGroup   = seesFeatures | seesGroup
	ofFactor  = ofGroup | seesKept
	ofPaid    = seesFeatures | seesPoints
	ofPool    = ofPaid | seesEpoch
	ofEpoch   = seesEpoch | seesNoDevice
)

// A scope knows the variables of one kind of expression.
type scope struct {
	*names
	sight sight
}

// names are what a policy calls its values.
type names struct {
	v2         bool
	fields     []Field
	features   []string // own ones
	peers      []string
	memory     []string
	parameters []Parameter
	stake      bool // whether an expression asks for trust.stake
}

func (n *names) scope(s sight) *scope { return &scope{n, s} }

var factPattern = regexp.MustCompile(`^[a-z][a-z0-9_]{0,31}$`)

// lookup returns how to read a variable, or what to write instead.
func (s *scope) lookup(path []string) (node, string) {
	switch {
	case path[0] == "device" && s.sight&seesNoDevice == 0:
		if len(path) != 2 || !factPattern.MatchString(path[1]) {
			return node{}, "write device.<fact>, such as device.exposure"
		}
		return text(func(e *Evaluator) string { return e.facts.Fact(path[1]) }), ""
	case path[0] == "trust" && s.sight&seesNoDevice == 0:
		s.names.stake = s.names.stake || len(path) == 2 && path[1] == "stake"
		return s.pick(path, trustNames[:s.trustCount()])
	case path[0] == "reading" && s.sight&seesReading != 0:
		return s.readingName(path)
	case path[0] == "features" && s.sight&seesFeatures != 0:
		return s.featureName(path)
	case s.v2:
		return s.lookupV2(path)
	}
	return node{}, s.instead(path[0])
}

// instead says what to write for a name that is not of this scope.
func (s *scope) instead(first string) string {
	main := "<field>"
	if len(s.fields) > 0 {
		main = s.fields[0].Name
	}
	switch {
	case first == "reading" && s.sight&seesFeatures != 0:
		return "readings are asked in checks; here use features, such as features." + main + ".mean"
	case first == "features" && s.sight&seesReading != 0:
		return "features are known after all readings; here use reading, such as reading." + main
	case s.v2:
		return "use " + s.prefixes()
	case s.sight&seesReading != 0:
		return "use reading.<field>, device.<fact> or trust.hardware"
	}
	return "use features.<name>, device.<fact> or trust.hardware; texts stand in quotes"
}

// selectable says from what one may select.
func (s *scope) selectable() string {
	if s.v2 {
		return "select from " + s.prefixes() + " only"
	}
	return "select from reading, device, trust or features only"
}

// A name is a variable after a prefix, such as time after reading.
type name struct {
	name  string
	value node
}

// pick finds a variable of two words.
func (s *scope) pick(path []string, list []name) (node, string) {
	var all []string
	for _, n := range list {
		if len(path) == 2 && path[1] == n.name {
			return n.value, ""
		}
		all = append(all, path[0]+"."+n.name)
	}
	if len(all) == 1 {
		return node{}, "write " + all[0]
	}
	return node{}, "write one of " + strings.Join(all, ", ")
}

// trustCount is how many of trustNames there are: in version 1 the first.
func (s *scope) trustCount() int {
	if s.v2 {
		return len(trustNames)
	}
	return 1
}

func (s *scope) fieldNames() []string {
	var list []string
	for _, f := range s.fields {
		list = append(list, f.Name)
	}
	return list
}

func (s *scope) readingName(path []string) (node, string) {
	i := -1
	if len(path) == 2 {
		for _, n := range readingNames {
			if n.name == path[1] {
				return n.value, ""
			}
		}
		i = slices.Index(s.fieldNames(), path[1])
	}
	if i >= 0 {
		return readingField(i, path[1]), ""
	}
	all := s.fieldNames()
	for _, n := range readingNames {
		all = append(all, n.name)
	}
	return node{}, "write one of reading." + strings.Join(all, ", reading.")
}

func (s *scope) featureName(path []string) (node, string) {
	if len(path) == 2 {
		for _, f := range deviceFeatures {
			if f.name == path[1] {
				return f.value, ""
			}
		}
		if i := slices.Index(s.features, path[1]); i >= 0 {
			return ownFeature(i), ""
		}
	}
	if len(path) == 3 {
		if i := slices.Index(s.fieldNames(), path[1]); i >= 0 {
			for _, f := range fieldFeatures {
				if f.name == path[2] && (s.v2 || !f.v2) {
					return f.of(i, s.fields[i].Optional), ""
				}
			}
		}
		if i := slices.Index(s.peers, path[1]); i >= 0 {
			for _, f := range peerFeatures {
				if f.name == path[2] {
					return f.of(i), ""
				}
			}
		}
	}
	return node{}, "write one of " + s.featureNames()
}

func (s *scope) featureNames() string {
	var plain, ofFields, ofPeers []string
	for _, f := range deviceFeatures {
		plain = append(plain, f.name)
	}
	for _, f := range fieldFeatures {
		if s.v2 || !f.v2 {
			ofFields = append(ofFields, f.name)
		}
	}
	for _, f := range peerFeatures {
		ofPeers = append(ofPeers, f.name)
	}
	list := "features." + strings.Join(append(plain, s.features...), ", ") +
		", features." + strings.Join(s.fieldNames(), "|") + "." + strings.Join(ofFields, "|")
	if len(s.peers) > 0 {
		list += ", features." + strings.Join(s.peers, "|") + "." + strings.Join(ofPeers, "|")
	}
	return list
}

// reservedField are words that a field must not be called: names of features
// and readings, and what CEL keeps for itself.
func reservedField(field string) bool {
	of := func(n name) bool { return n.name == field }
	return slices.ContainsFunc(deviceFeatures, of) || slices.ContainsFunc(readingNames, of) || slices.Contains(strings.Fields(
		"as break const continue else false for function if import in let loop package namespace null return true var void while"), field)
}

// pointsOf truncates the value of a points expression to what a leaf holds.
func pointsOf(d decimal.Decimal) (uint64, bool) {
	if d.Cmp(decimal.FromInt(MaxPoints)) > 0 {
		return 0, false
	}
	n, err := d.Int()
	if err != nil {
		return 0, d.Sign() < 0
	}
	return uint64(min(max(n, 0), math.MaxInt64)), true
}
