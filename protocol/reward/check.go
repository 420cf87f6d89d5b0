package reward

import (
	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/mod/sumdb/tlog"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/reading"
)

// A Checker judges entries one by one, which needs nothing of the entries
// around them: a role gives each worker a Checker of its own and adds what
// they return in log order. Signatures make this the dear part of scoring.
type Checker struct {
	scorer    *Scorer // its fields that never change
	evaluator *policy.Evaluator
	fields    []string
	facts     trusted // of the entry in hand
}

// NewChecker returns a checker for entries of the scorer's epoch.
func (s *Scorer) NewChecker() *Checker {
	c := &Checker{scorer: s, evaluator: s.policy.Evaluator()}
	for _, f := range s.policy.Fields() {
		c.fields = append(c.fields, f.Name)
	}
	return c
}

// A Checked entry has a verdict, but for its sequence number. Only Check
// makes one.
type Checked struct {
	scorer   *Scorer
	device   int // index among the scorer's devices; negative when the entry proves nothing about any
	verdict  policy.Code
	detail   string // with RuleError, for people
	time     uint64
	sequence uint64
	trust    string            // of the key that signed
	values   []decimal.Decimal // of the policy's fields, when they are all there
	leafHash common.Hash
}

// Check judges an entry, which it does not keep.
func (c *Checker) Check(entry []byte) Checked {
	out := Checked{scorer: c.scorer, device: -1, leafHash: common.Hash(tlog.RecordHash(entry))}
	signed, err := reading.Parse(entry)
	if err != nil {
		out.verdict = policy.Malformed
		return out
	}
	r := signed.Reading()
	device, registered := c.scorer.index[r.Subject.Address()]
	switch {
	case r.Source != c.scorer.source:
		out.verdict = policy.WrongSource
		return out
	case !registered:
		out.verdict = policy.Unregistered
		return out
	}
	var ours bool
	if out.trust, ours = signedBy(&c.scorer.devices[device], signed); !ours {
		out.verdict = policy.BadSignature
		return out
	}
	out.device, out.time, out.sequence = device, r.Time, r.Sequence
	c.judge(&out, r)
	return out
}

// signedBy tells whether a reading was signed by the key that its sequence
// number asks for, and what hardware that key is in.
func signedBy(d *Device, signed reading.Signed) (trust string, ok bool) {
	span, ok := d.span(signed.Reading().Sequence)
	if !ok {
		return "", false
	}
	if _, err := signed.VerifyBy(span.Key); err != nil {
		return "", false
	}
	return span.Trust, true
}

// judge completes an entry that its device signed.
func (c *Checker) judge(out *Checked, r reading.Reading) {
	out.verdict = policy.Valid
	switch {
	case r.Type != c.scorer.policy.ReadingType():
		out.verdict = policy.WrongType
	case int64(r.Time) < c.scorer.clock.base:
		out.verdict = policy.Late
	case int64(r.Time) >= c.scorer.clock.end:
		out.verdict = policy.Early
	}
	if out.verdict != policy.Valid {
		return
	}
	values := make([]decimal.Decimal, len(c.fields))
	for i, name := range c.fields {
		v, ok := r.Data[name]
		if !ok {
			out.verdict = policy.MissingField
			return
		}
		values[i] = decimal.FromUnits(v)
	}
	out.values = values
	c.facts = trusted{&c.scorer.devices[out.device], out.trust}
	out.verdict, out.detail = c.evaluator.Judge(&c.facts, policy.Reading{Time: r.Time, Sequence: r.Sequence, Values: values}, nil, nil, nil)
}
