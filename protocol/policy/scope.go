package policy

import (
	"math"
	"regexp"
	"slices"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// Features are what a device's entries of an epoch amount to,
// docs/spec/policy.md §3.
type Features struct {
	Received, Valid, Late, Invalid int64
	Expected, Slots                int64
	MaxGapSeconds                  int64
	Completeness                   decimal.Decimal
	Fields                         []FieldFeatures // one for each of the policy's fields, in order; unused when Valid is 0

	Own   []decimal.Decimal // of the policy's own features, in order
	Peers []PeerFeatures    // of its comparisons, in order
}

// PeerFeatures are what a comparison found of a device's valid readings.
type PeerFeatures struct {
	Compared, Alone int64 // readings with enough others beside them, and without
	Agreed          int64 // of the compared ones, those within the tolerance
	Peers           int64 // other devices that it was compared with
	Deviation, Bias decimal.Decimal
}

// FieldFeatures are one field's features over the valid readings.
type FieldFeatures struct {
	Min, Max, Sum, Mean, Last decimal.Decimal
	Distinct, LongestRun      int64
	Count                     int64 // valid readings that have the field; asked of optional ones alone
}

// Facts are what is said of a device.
type Facts interface {
	// Fact is the owner's word; "" when there is none.
	Fact(name string) string
	// Hardware is the kind of hardware that the device's key is in, as a
	// verifier found, at the registry block; "" when none did.
	Hardware() string
	// Standing is what else the chain knew of the device at the registry block.
	Standing() Standing
}

// Standing is what the chain knows of a device and its owner at an epoch's
// registry block. Coins are whole ones, cut to nine digits.
type Standing struct {
	Owner      common.Address
	AgeSeconds int64           // from its registration to the end of the window, at least 0
	Bond       decimal.Decimal // coins deposited for the device
	Stake      decimal.Decimal // the owner's veIOTX
	Findings   int64           // of fraud that stand against it
}

// noReading is the error of an expression that asks for the value of a
// reading when there is none.
const noReading = "there is no valid reading"

// deviceFeatures are the names after features, with how to read them.
var deviceFeatures = []struct {
	name string
	t    *cel.Type
	get  func(*Features) ref.Val
}{
	{"received", cel.IntType, func(f *Features) ref.Val { return types.Int(f.Received) }},
	{"valid", cel.IntType, func(f *Features) ref.Val { return types.Int(f.Valid) }},
	{"late", cel.IntType, func(f *Features) ref.Val { return types.Int(f.Late) }},
	{"invalid", cel.IntType, func(f *Features) ref.Val { return types.Int(f.Invalid) }},
	{"expected", cel.IntType, func(f *Features) ref.Val { return types.Int(f.Expected) }},
	{"slots", cel.IntType, func(f *Features) ref.Val { return types.Int(f.Slots) }},
	{"completeness", decimalType, func(f *Features) ref.Val { return value{f.Completeness} }},
	{"max_gap", cel.IntType, func(f *Features) ref.Val { return types.Int(f.MaxGapSeconds) }},
}

// fieldFeatures are the names after features and a field.
var fieldFeatures = []struct {
	name  string
	t     *cel.Type
	empty bool // whether it has a value without readings: 0
	get   func(*FieldFeatures) ref.Val
}{
	{"min", decimalType, false, func(f *FieldFeatures) ref.Val { return value{f.Min} }},
	{"max", decimalType, false, func(f *FieldFeatures) ref.Val { return value{f.Max} }},
	{"mean", decimalType, false, func(f *FieldFeatures) ref.Val { return value{f.Mean} }},
	{"last", decimalType, false, func(f *FieldFeatures) ref.Val { return value{f.Last} }},
	{"sum", decimalType, true, func(f *FieldFeatures) ref.Val { return value{f.Sum} }},
	{"distinct", cel.IntType, true, func(f *FieldFeatures) ref.Val { return types.Int(f.Distinct) }},
	{"longest_run", cel.IntType, true, func(f *FieldFeatures) ref.Val { return types.Int(f.LongestRun) }},
}

// readingNames are the names after reading that are no fields.
var readingNames = []string{"time", "sequence"}

// scope knows the variables of one kind of expression, and collects how to
// read those in use.
type scope struct {
	fields     []string
	ofReadings bool // checks see readings, all others features
	getters    map[string]func(*Evaluator) ref.Val
}

var factPattern = regexp.MustCompile(`^[a-z][a-z0-9_]{0,31}$`)

// lookup returns a variable's type, or nil and what to write instead.
func (s *scope) lookup(path []string) (*cel.Type, string) {
	var t *cel.Type
	var get func(*Evaluator) ref.Val
	switch {
	case path[0] == "device":
		if len(path) != 2 || !factPattern.MatchString(path[1]) {
			return nil, "write device.<fact>, such as device.exposure"
		}
		t, get = cel.StringType, func(e *Evaluator) ref.Val { return types.String(e.facts.Fact(path[1])) }
	case path[0] == "trust":
		if len(path) != 2 || path[1] != "hardware" {
			return nil, "write trust.hardware"
		}
		t, get = cel.StringType, func(e *Evaluator) ref.Val { return types.String(e.facts.Hardware()) }
	case path[0] == "reading" && s.ofReadings:
		t, get = s.readingVariable(path)
		if t == nil {
			return nil, "write one of reading." + strings.Join(append(slices.Clone(s.fields), readingNames...), ", reading.")
		}
	case path[0] == "features" && !s.ofReadings:
		t, get = s.featureVariable(path)
		if t == nil {
			return nil, "write one of " + s.featureNames()
		}
	case path[0] == "reading":
		return nil, "readings are asked in checks; here use features, such as features." + s.fields[0] + ".mean"
	case path[0] == "features":
		return nil, "features are known after all readings; here use reading, such as reading." + s.fields[0]
	case s.ofReadings:
		return nil, "use reading.<field>, device.<fact> or trust.hardware"
	default:
		return nil, "use features.<name>, device.<fact> or trust.hardware; texts stand in quotes"
	}
	s.getters[strings.Join(path, ".")] = get
	return t, ""
}

func (s *scope) readingVariable(path []string) (*cel.Type, func(*Evaluator) ref.Val) {
	if len(path) != 2 {
		return nil, nil
	}
	switch path[1] {
	case "time":
		return cel.IntType, func(e *Evaluator) ref.Val { return types.Int(e.time) }
	case "sequence":
		return cel.IntType, func(e *Evaluator) ref.Val { return types.Int(e.sequence) }
	}
	i := slices.Index(s.fields, path[1])
	if i < 0 {
		return nil, nil
	}
	return decimalType, func(e *Evaluator) ref.Val { return e.field(i) }
}

func (s *scope) featureVariable(path []string) (*cel.Type, func(*Evaluator) ref.Val) {
	if len(path) == 2 {
		for _, f := range deviceFeatures {
			if f.name == path[1] {
				return f.t, func(e *Evaluator) ref.Val { return f.get(e.features) }
			}
		}
	}
	if len(path) != 3 {
		return nil, nil
	}
	i := slices.Index(s.fields, path[1])
	for _, f := range fieldFeatures {
		if i < 0 || f.name != path[2] {
			continue
		}
		return f.t, func(e *Evaluator) ref.Val {
			switch {
			case e.features.Valid > 0:
				return f.get(&e.features.Fields[i])
			case f.empty:
				return f.get(&FieldFeatures{})
			}
			return types.NewErr(noReading) // a new one: cel-go writes to it
		}
	}
	return nil, nil
}

func (s *scope) featureNames() string {
	var names []string
	for _, f := range deviceFeatures {
		names = append(names, f.name)
	}
	var ofFields []string
	for _, f := range fieldFeatures {
		ofFields = append(ofFields, f.name)
	}
	return "features." + strings.Join(names, ", ") + ", features." + strings.Join(s.fields, "|") + "." + strings.Join(ofFields, "|")
}

// reservedFields are words that a field must not be called: names of features
// and readings, and what CEL keeps for itself.
func reservedField(name string) bool {
	for _, f := range deviceFeatures {
		if f.name == name {
			return true
		}
	}
	return slices.Contains(readingNames, name) || slices.Contains(strings.Fields(
		"as break const continue else false for function if import in let loop package namespace null return true var void while"), name)
}

// pointsOf truncates the value of a points expression to what a leaf holds.
func pointsOf(v ref.Val) (uint64, bool) {
	d, ok := asDecimal(v)
	if !ok || d.Cmp(decimal.FromInt(MaxPoints)) > 0 {
		return 0, false
	}
	n, err := d.Int()
	if err != nil {
		return 0, d.Sign() < 0
	}
	return uint64(min(max(n, 0), math.MaxInt64)), true
}
