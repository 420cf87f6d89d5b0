package policy

import (
	"errors"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// An Evaluator asks a policy about one reading or device after another.
// It keeps their variables in place, so that a rule allocates nothing; use one
// in each goroutine.
type Evaluator struct {
	policy   *Policy
	facts    Facts
	place    place // of facts, once it was asked for
	reading  Reading
	previous *Reading
	features *Features
	memory   []decimal.Decimal
	points   uint64
	paid     bool
	group    GroupView
	epoch    EpochView
	input    []byte // of a program, for use again
}

// Evaluator returns a new one.
func (p *Policy) Evaluator() *Evaluator { return &Evaluator{policy: p} }

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
	e.about(f)
	e.reading, e.previous = r, previous
	p := e.policy
	for i := range p.checks {
		holds, err := p.checks[i].b(e)
		switch {
		case err != nil:
			return RuleError, string(p.manifest.Checks[i].Code) + ": " + err.Error()
		case !holds:
			return p.manifest.Checks[i].Code, ""
		}
	}
	for i := range p.features {
		if err := e.sample(&p.features[i], &own[i]); err != nil {
			return RuleError, p.manifest.Features[i].Name + ": " + err.Error()
		}
	}
	for i := range p.peers {
		if err := e.peerSample(&p.peers[i], &peers[i]); err != nil {
			return RuleError, p.manifest.Peers[i].Name + ": " + err.Error()
		}
	}
	return Valid, ""
}

// about starts on another device.
func (e *Evaluator) about(f Facts) { e.facts, e.place.found = f, false }

// locate returns where the device is.
func (e *Evaluator) locate() *place {
	if !e.place.found {
		e.place = placeOf(e.facts)
	}
	return &e.place
}

func (e *Evaluator) sample(x *ownExpressions, out *Sample) (err error) {
	*out = Sample{Use: true}
	if x.when != nil {
		if out.Use, err = x.when(e); err != nil || !out.Use {
			return err
		}
	}
	if x.of != nil {
		out.Value, err = x.of(e)
	}
	return err
}

func (e *Evaluator) peerSample(x *peerExpressions, out *PeerSample) (err error) {
	*out = PeerSample{Use: true}
	if x.when != nil {
		if out.Use, err = x.when(e); err != nil || !out.Use {
			return err
		}
	}
	if out.Key, err = x.key(e); err != nil {
		return err
	}
	out.Value, err = x.value(e)
	return err
}

// An Outcome is what a policy says of a device.
type Outcome struct {
	Reason Code // OK when the device has points, whatever they are worth
	Points uint64
	Rule   int    // index of the eligibility rule that decided; their number when all held
	Detail string // with RuleError, in words that are no part of a score
	Err    error  // this machine could not ask the policy; nothing follows for the device, and the epoch MUST NOT be scored
}

// Score returns what a device earns before groups. memory is what the epoch
// before left of it, nil is 0 for all.
func (e *Evaluator) Score(facts Facts, features *Features, memory []decimal.Decimal) Outcome {
	e.about(facts)
	e.features, e.memory = features, memory
	for i := range e.policy.rules {
		holds, err := e.policy.rules[i].b(e)
		switch {
		case err != nil:
			return Outcome{Reason: RuleError, Rule: i, Detail: err.Error()}
		case !holds:
			return Outcome{Reason: e.policy.manifest.Eligibility[i].Code, Rule: i}
		}
	}
	all := len(e.policy.rules)
	d, err := e.policy.points(e)
	if err != nil {
		out := Outcome{Reason: RuleError, Rule: all, Detail: err.Error()}
		if errors.As(err, new(fatal)) {
			out.Err = err
		}
		return out
	}
	points, ok := pointsOf(d)
	switch {
	case !ok:
		return Outcome{Reason: RuleError, Rule: all, Detail: errPoints.Error()}
	case points == 0:
		return Outcome{Reason: NoPoints, Rule: all}
	}
	return Outcome{Reason: OK, Points: points, Rule: all}
}
