package reward

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"strconv"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/units"
)

// Encode returns the result's only encoding, docs/spec/scoring.md §8: a line
// for the header and one for each leaf. Write needs less memory.
func (r *Result) Encode() []byte {
	var b bytes.Buffer
	b.Grow(1024 + 640*len(r.Leaves))
	if err := r.Write(&b, inOrder); err != nil {
		panic(err) // a buffer takes all
	}
	return b.Bytes()
}

// Hash returns what a scorer posts: SHA-256 of the encoding.
func (r *Result) Hash() common.Hash { return r.HashWith(inOrder) }

// HashWith is Hash with a runner that shares the encoding out.
func (r *Result) HashWith(run Runner) common.Hash {
	h := sha256.New()
	if err := r.Write(h, run); err != nil {
		panic(err) // a hash takes all
	}
	return common.Hash(h.Sum(nil))
}

// Leaves are written in rounds of tasks, so that a few megabytes are in memory.
const (
	leavesPerTask = 512
	tasksPerRound = 16
)

// Write writes what Encode returns, bit by bit.
func (r *Result) Write(w io.Writer, run Runner) error {
	if _, err := w.Write(r.header()); err != nil {
		return err
	}
	var parts [tasksPerRound][]byte
	for from := 0; from < len(r.Leaves); from += leavesPerTask * tasksPerRound {
		run(tasksPerRound, func(task int) {
			part := parts[task][:0]
			at := from + task*leavesPerTask
			for i := at; i < min(len(r.Leaves), at+leavesPerTask); i++ {
				part = append(r.Leaves[i].append(part, r.Version), '\n')
			}
			parts[task] = part
		})
		for _, part := range parts {
			if _, err := w.Write(part); err != nil {
				return err
			}
		}
	}
	return nil
}

// header returns the first line. Its structures list members in the order of
// their names and hold nothing that JSON escapes, so encoding/json writes RFC
// 8785 (a test compares).
func (r *Result) header() []byte {
	var line any = toHeader(r)
	if r.Version == version2 {
		line = toHeader2(r)
	}
	raw, err := json.Marshal(line)
	if err != nil {
		panic(err) // no member can fail to encode
	}
	return append(raw, '\n')
}

// A line is a JSON object in work. There are millions of them, so they are
// written member by member, in the order of the names.
type line struct{ b []byte }

// member starts a member; the first one of an object has open before it.
func (l *line) member(name string) {
	if l.b[len(l.b)-1] != '{' {
		l.b = append(l.b, ',')
	}
	l.b = append(append(append(l.b, '"'), name...), `":`...)
}

func (l *line) open(bracket byte)  { l.b = append(l.b, bracket) }
func (l *line) close(bracket byte) { l.b = append(l.b, bracket) }

func (l *line) number(name string, n uint64) {
	l.member(name)
	l.b = strconv.AppendUint(l.b, n, 10)
}

func (l *line) count(name string, n int64) {
	l.member(name)
	l.b = strconv.AppendInt(l.b, n, 10)
}

func (l *line) hex(name string, raw []byte) {
	l.member(name)
	l.b = hex.AppendEncode(append(l.b, `"0x`...), raw)
	l.b = append(l.b, '"')
}

func (l *line) text(name, text string) {
	l.member(name)
	l.b = appendText(l.b, text)
}

// quoted appends what has nothing to escape.
func (l *line) quoted(a interface{ AppendText([]byte) ([]byte, error) }) {
	l.b, _ = a.AppendText(append(l.b, '"')) // numbers never fail
	l.b = append(l.b, '"')
}

func (l *line) decimal(name string, d decimal.Decimal) {
	l.member(name)
	l.quoted(d)
}

func (l *line) amount(name string, a units.Amount) {
	l.member(name)
	l.quoted(a)
}

// list writes an array of n elements.
func (l *line) list(name string, n int, element func(i int)) {
	l.member(name)
	l.open('[')
	for i := range n {
		if i > 0 {
			l.b = append(l.b, ',')
		}
		element(i)
	}
	l.close(']')
}

// appendText appends a string as RFC 8785 §3.2.2.2 writes it.
func appendText(b []byte, text string) []byte {
	b = append(b, '"')
	for _, c := range text {
		switch c {
		case '"', '\\':
			b = append(b, '\\', byte(c))
		case '\b':
			b = append(b, `\b`...)
		case '\f':
			b = append(b, `\f`...)
		case '\n':
			b = append(b, `\n`...)
		case '\r':
			b = append(b, `\r`...)
		case '\t':
			b = append(b, `\t`...)
		default:
			if c < 0x20 {
				const digits = "0123456789abcdef"
				b = append(b, `\u00`...)
				b = append(b, digits[c>>4], digits[c&15])
				continue
			}
			b = utf8.AppendRune(b, c) // what is no UTF-8 becomes U+FFFD, as readers have it
		}
	}
	return append(b, '"')
}

// append appends the leaf's line, without its end.
func (l *Leaf) append(b []byte, version int) []byte {
	o := line{b}
	o.open('{')
	o.hex("account", l.Account[:])
	o.amount("amount", l.Amount)
	if version == version2 {
		o.list("amounts", len(l.Amounts), func(i int) { o.quoted(l.Amounts[i]) })
		o.number("base", l.Base)
		o.amount("correction", l.Correction)
		o.list("cuts", len(l.Cuts), func(i int) { l.Cuts[i].append(&o) })
	}
	o.hex("device", l.Device[:])
	o.hex("evidence", l.Evidence[:])
	o.member("features")
	appendFeatures(&o, &l.Features, version)
	o.number("firstIndex", l.FirstIndex)
	if version == version2 {
		o.list("groups", len(l.Groups), func(i int) { l.Groups[i].append(&o) })
	}
	o.number("lastIndex", l.LastIndex)
	if version == version2 {
		o.list("memory", len(l.Memory), func(i int) { o.quoted(l.Memory[i]) })
		o.hex("owner", l.Standing.Owner[:])
	}
	o.number("points", l.Points)
	o.number("readings", l.Readings)
	o.text("reason", string(l.Reason))
	if version == version2 {
		o.list("remembered", len(l.Remembered), func(i int) { o.quoted(l.Remembered[i]) })
		o.member("standing")
		l.appendStanding(&o)
	}
	o.close('}')
	return o.b
}

func (l *Leaf) appendStanding(o *line) {
	o.open('{')
	o.count("age", l.Standing.AgeSeconds)
	o.decimal("bond", l.Standing.Bond)
	o.count("findings", l.Standing.Findings)
	o.text("hardware", l.Hardware)
	o.decimal("stake", l.Standing.Stake)
	o.close('}')
}

func (c *Cut) append(o *line) {
	o.open('{')
	o.amount("after", c.After)
	o.amount("before", c.Before)
	o.text("code", string(c.Code))
	o.amount("of", c.Of)
	o.text("stage", c.Stage)
	o.close('}')
}

func (g *GroupPlace) append(o *line) {
	o.open('{')
	o.number("before", g.Before)
	o.number("kept", g.Kept)
	o.number("keptPoints", g.KeptPoints)
	o.text("key", g.Key)
	o.number("own", g.Own)
	o.number("points", g.Points)
	o.number("rank", g.Rank)
	o.number("size", g.Size)
	o.close('}')
}

func appendFeatures(o *line, f *policy.Features, version int) {
	o.open('{')
	o.decimal("completeness", f.Completeness)
	o.count("expected", f.Expected)
	o.list("fields", len(f.Fields), func(i int) { appendField(o, &f.Fields[i], version) })
	o.count("invalid", f.Invalid)
	o.count("late", f.Late)
	o.count("max_gap", f.MaxGapSeconds)
	if version == version2 {
		o.list("own", len(f.Own), func(i int) { o.quoted(f.Own[i]) })
		o.list("peers", len(f.Peers), func(i int) { appendPeer(o, &f.Peers[i]) })
	}
	o.count("received", f.Received)
	o.count("slots", f.Slots)
	o.count("valid", f.Valid)
	o.close('}')
}

func appendField(o *line, f *policy.FieldFeatures, version int) {
	o.open('{')
	if version == version2 {
		o.count("count", f.Count)
	}
	o.count("distinct", f.Distinct)
	o.decimal("last", f.Last)
	o.count("longest_run", f.LongestRun)
	o.decimal("max", f.Max)
	o.decimal("mean", f.Mean)
	o.decimal("min", f.Min)
	o.decimal("sum", f.Sum)
	o.close('}')
}

func appendPeer(o *line, p *policy.PeerFeatures) {
	o.open('{')
	o.count("agreed", p.Agreed)
	o.count("alone", p.Alone)
	o.decimal("bias", p.Bias)
	o.count("compared", p.Compared)
	o.decimal("deviation", p.Deviation)
	o.count("peers", p.Peers)
	o.close('}')
}
