package reward

import (
	"slices"

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
	scorer *Scorer           // its fields that never change
	free   []decimal.Decimal // room for the values of readings to come
}

// NewChecker returns a checker for entries of the scorer's epoch.
func (s *Scorer) NewChecker() *Checker { return &Checker{scorer: s} }

// A Checked entry has all that can be told without those before it. Only Check
// makes one.
type Checked struct {
	scorer   *Scorer
	device   int         // index among the scorer's devices; negative when the entry proves nothing about any
	verdict  policy.Code // Valid while the policy's checks are to be asked
	time     uint64
	sequence uint64
	trust    string            // of the key that signed
	values   []decimal.Decimal // of the policy's fields; nil with another verdict than Valid
	has      []bool            // which of them are there; nil when all are
	leafHash common.Hash
}

// Check judges an entry, which it does not keep.
func (c *Checker) Check(entry []byte) Checked {
	out, r := c.attribute(entry)
	if out.device >= 0 {
		c.judge(&out, r)
	}
	return out
}

// attribute finds out whose the entry is, which no policy has a say in.
func (c *Checker) attribute(entry []byte) (out Checked, r reading.Reading) {
	out = Checked{scorer: c.scorer, device: -1, leafHash: common.Hash(tlog.RecordHash(entry))}
	signed, err := reading.Parse(entry)
	if err != nil {
		out.verdict = policy.Malformed
		return out, r
	}
	r = signed.Reading()
	device, registered := c.scorer.index[r.Subject.Address()]
	switch {
	case r.Source != c.scorer.source:
		out.verdict = policy.WrongSource
		return out, r
	case !registered:
		out.verdict = policy.Unregistered
		return out, r
	}
	var ours bool
	if out.trust, ours = signedBy(c.scorer.device(device), signed); !ours {
		out.verdict = policy.BadSignature
		return out, r
	}
	out.device, out.time, out.sequence = device, r.Time, r.Sequence
	return out, r
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
	c.values(out, r)
}

// values takes up the values of the policy's fields, of which only optional
// ones may be missing.
func (c *Checker) values(out *Checked, r reading.Reading) {
	fields := c.scorer.fields
	if len(c.free) < len(fields) {
		c.free = make([]decimal.Decimal, 64*len(fields))
	}
	values := c.free[:len(fields):len(fields)]
	for i := range fields {
		v, ok := r.Data[fields[i].Name]
		switch {
		case ok:
			values[i] = decimal.FromUnits(v)
			continue
		case !fields[i].Optional:
			out.verdict = policy.MissingField
			clear(values)
			return
		case out.has == nil:
			out.has = slices.Repeat([]bool{true}, len(fields))
		}
		out.has[i] = false
	}
	out.values, c.free = values, c.free[len(fields):]
}
