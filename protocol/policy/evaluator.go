package policy

import (
	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/interpreter"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// An Evaluator asks a policy about one reading or device after another.
// It keeps their variables in place, so that a rule costs no map; use one in
// each goroutine.
type Evaluator struct {
	policy   *Policy
	facts    Facts
	features *Features
	time     uint64
	sequence uint64
	values   []decimal.Decimal
	boxed    []ref.Val // values as cel-go wants them, made when first asked for
	getters  map[string]func(*Evaluator) ref.Val
}

var _ interpreter.Activation = (*Evaluator)(nil)

// Evaluator returns a new one.
func (p *Policy) Evaluator() *Evaluator {
	return &Evaluator{policy: p, boxed: make([]ref.Val, len(p.manifest.Reading.Fields))}
}

// Check returns the verdict of a reading by the policy's checks alone: the
// code of the first that is false, RuleError, or Valid. The values MUST be
// those of the policy's fields, in order.
func (e *Evaluator) Check(facts Facts, time, sequence uint64, values []decimal.Decimal) Code {
	code, _ := e.CheckDetail(facts, time, sequence, values)
	return code
}

// CheckDetail is Check and, with RuleError, says in words what went wrong. The
// words are for people: they are no part of a score.
func (e *Evaluator) CheckDetail(facts Facts, time, sequence uint64, values []decimal.Decimal) (Code, string) {
	e.facts, e.time, e.sequence, e.values = facts, time, sequence, values
	e.getters = e.policy.readingGetters
	clear(e.boxed)
	for i, check := range e.policy.checks {
		holds, err := e.holds(check)
		switch {
		case err != nil:
			return RuleError, string(e.policy.manifest.Checks[i].Code) + ": " + err.Error()
		case !holds:
			return e.policy.manifest.Checks[i].Code, ""
		}
	}
	return Valid, ""
}

// A Reading is one with a good signature and all required fields.
type Reading struct {
	Time, Sequence uint64
	Values         []decimal.Decimal // of the policy's fields, in order
	Has            []bool            // which of them are there; nil when all are
}

// A Sample is what an own feature takes of a reading.
type Sample struct {
	Use   bool
	Value decimal.Decimal // 0 for OverCount
}

// A PeerSample is what a comparison takes of a reading.
type PeerSample struct {
	Use   bool
	Key   int64
	Value decimal.Decimal
}

// Judge returns the verdict of a reading: the code of the first check that is
// false, RuleError, or Valid. With Valid it fills own and peers, which MUST
// have one place for each own feature and comparison of the policy. previous is
// the device's valid reading before in this epoch, nil when there is none. The
// words with RuleError are for people and no part of a score.
func (e *Evaluator) Judge(f Facts, r Reading, previous *Reading, own []Sample, peers []PeerSample) (Code, string) {
	return e.CheckDetail(f, r.Time, r.Sequence, r.Values)
}

// An Outcome is what a policy says of a device.
type Outcome struct {
	Reason Code // OK when the device has points, whatever they are worth
	Points uint64
	Rule   int    // index of the eligibility rule that decided; their number when all held
	Detail string // with RuleError, in words that are no part of a score
}

// Score returns what a device earns before groups. memory is what the epoch
// before left of it, nil is 0 for all.
func (e *Evaluator) Score(facts Facts, features *Features, memory []decimal.Decimal) Outcome {
	e.facts, e.features = facts, features
	e.getters = e.policy.deviceGetters
	for i, rule := range e.policy.rules {
		holds, err := e.holds(rule)
		switch {
		case err != nil:
			return Outcome{Reason: RuleError, Rule: i, Detail: err.Error()}
		case !holds:
			return Outcome{Reason: e.policy.manifest.Eligibility[i].Code, Rule: i}
		}
	}
	all := len(e.policy.rules)
	v, _, err := e.policy.points.program.Eval(e)
	if err != nil {
		return Outcome{Reason: RuleError, Rule: all, Detail: err.Error()}
	}
	points, ok := pointsOf(v)
	switch {
	case !ok:
		return Outcome{Reason: RuleError, Rule: all, Detail: "the points are above the limit"}
	case points == 0:
		return Outcome{Reason: NoPoints, Rule: all}
	}
	return Outcome{Reason: OK, Points: points, Rule: all}
}

func (e *Evaluator) holds(x expression) (bool, error) {
	v, _, err := x.program.Eval(e)
	return v == types.True, err
}

func (e *Evaluator) field(i int) ref.Val {
	if e.boxed[i] == nil {
		e.boxed[i] = value{e.values[i]}
	}
	return e.boxed[i]
}

// ResolveName implements cel-go's Activation.
func (e *Evaluator) ResolveName(name string) (any, bool) {
	get, ok := e.getters[name]
	if !ok {
		return nil, false
	}
	return get(e), true
}

// Parent implements cel-go's Activation: there is none.
func (e *Evaluator) Parent() cel.Activation { return nil }
