package reward

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

// An Entry is a signed reading with its place in the log.
type Entry struct {
	Index uint64
	Bytes []byte
}

// A Receipt tells why one device earned what it earned. Its member names are
// those of docs/spec/api.md.
type Receipt struct {
	Amount      units.Amount      `json:"amount"`
	Points      uint64            `json:"points"`
	Reason      policy.Code       `json:"reason"`
	Explanation string            `json:"explanation"` // one sentence
	Readings    []ReceiptReading  `json:"readings"`
	Verdicts    []ReceiptVerdict  `json:"verdicts"` // most frequent first
	Evidence    common.Hash       `json:"evidence"`
	Features    []ReceiptFeature  `json:"features"`
	Rules       []ReceiptRule     `json:"rules"`
	Allocation  ReceiptAllocation `json:"allocation"`
	Leaf        Leaf              `json:"-"`

	*Adjustments // of results of version 2 alone
}

// A ReceiptReading is an entry that the device signed.
type ReceiptReading struct {
	Index    uint64            `json:"index"`
	Sequence uint64            `json:"sequence"`
	Time     uint64            `json:"time"`
	Values   map[string]string `json:"values"`
	Verdict  policy.Code       `json:"verdict"`
	Text     string            `json:"text"`
	LeafHash common.Hash       `json:"leafHash"`
}

// A ReceiptVerdict counts the device's readings with one verdict.
type ReceiptVerdict struct {
	Verdict  policy.Code `json:"verdict"`
	Readings uint64      `json:"readings"`
	Text     string      `json:"text"`
}

// A ReceiptFeature is a feature in its exact spelling and in words.
type ReceiptFeature struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	Text  string `json:"text"`
}

// The states of a rule in a receipt.
const (
	Passed     = "passed"
	Failed     = "failed"
	NotReached = "not_reached" // a rule before it decided
)

// A ReceiptRule is an eligibility rule and how it went.
type ReceiptRule struct {
	Code   policy.Code `json:"code"`
	Passed bool        `json:"passed"`
	State  string      `json:"state"`
	Text   string      `json:"text"`
}

// A ReceiptAllocation is how points became money.
type ReceiptAllocation struct {
	Points    uint64       `json:"points"`
	AllPoints uint64       `json:"allPoints"`
	Budget    units.Amount `json:"budget"`
	Amount    units.Amount `json:"amount"`
}

// Explain scores one device again and tells each step. The entries are those
// of the epoch's range that name the device, in log order; ones that it did
// not sign are left out, as scoring does. allPoints is the result's.
func Explain(p *policy.Policy, in epoch.Inputs, device Device, entries []Entry, allPoints uint64) (*Receipt, error) {
	r := &Receipt{Readings: []ReceiptReading{}}
	s, leaf, err := r.own(p, in, device, entries)
	if err != nil {
		return nil, err
	}
	outcome, err := s.score(p.Evaluator(), 0, leaf)
	if err != nil {
		return nil, err
	}
	if allPoints < leaf.Points {
		return nil, fmt.Errorf("%w: the device has %d points, all devices %d", ErrInputs, leaf.Points, allPoints)
	}
	leaf.Amount = share(in.Budget, leaf.Points, allPoints)
	leaf.explainAmount(true, false)
	r.tell(s, leaf, outcome, allPoints)
	return r, nil
}

// own counts a device's own entries, which it adds to the receipt.
func (r *Receipt) own(p *policy.Policy, in epoch.Inputs, device Device, entries []Entry) (*Scorer, *Leaf, error) {
	s, err := newScorer(p, in, []Device{device})
	if err != nil {
		return nil, nil, err
	}
	for i, e := range entries {
		if e.Index < in.LogStart || e.Index >= in.LogEnd || i > 0 && e.Index <= entries[i-1].Index {
			return nil, nil, fmt.Errorf("%w: entry %d of the device has index %d", ErrOrder, i, e.Index)
		}
		if err := r.take(s, e); err != nil {
			return nil, nil, err
		}
	}
	leaf := s.leaf(0, s.shards[0].summaries[0])
	return s, &leaf, nil
}

// tell fills the receipt from a leaf.
func (r *Receipt) tell(s *Scorer, leaf *Leaf, outcome policy.Outcome, allPoints uint64) {
	r.Leaf, r.Amount, r.Points, r.Reason, r.Evidence = *leaf, leaf.Amount, leaf.Points, leaf.Reason, leaf.Evidence
	r.Allocation = ReceiptAllocation{leaf.Points, allPoints, s.inputs.Budget, leaf.Amount}
	r.Verdicts = verdicts(s.policy, s.shards[0].verdicts)
	r.Features = features(s.policy, leaf.Features)
	r.Rules = ruleStates(s.policy, outcome)
	r.Explanation = r.explain(s.policy, outcome)
}

// take judges an entry and adds it to the receipt when it is the device's.
func (r *Receipt) take(s *Scorer, e Entry) error {
	checked := s.checker.Check(e.Bytes)
	verdict, detail := s.shards[0].count(e.Index, &checked)
	if checked.device < 0 {
		return nil
	}
	signed, err := reading.Parse(e.Bytes)
	if err != nil {
		return fmt.Errorf("entry %d: %w", e.Index, err) // Check parsed it
	}
	out := ReceiptReading{
		Index: e.Index, Sequence: checked.sequence, Time: checked.time, Values: map[string]string{},
		Verdict: verdict, Text: s.policy.Text(verdict), LeafHash: checked.leafHash,
	}
	if verdict == policy.RuleError {
		out.Text += " (" + detail + ")"
	}
	for name, value := range signed.Reading().Data {
		out.Values[name] = value.String()
	}
	r.Readings = append(r.Readings, out)
	return nil
}

func verdicts(p *policy.Policy, counts map[policy.Code]uint64) []ReceiptVerdict {
	out := []ReceiptVerdict{}
	for code, n := range counts {
		out = append(out, ReceiptVerdict{code, n, p.Text(code)})
	}
	slices.SortFunc(out, func(a, b ReceiptVerdict) int {
		return cmp.Or(cmp.Compare(b.Readings, a.Readings), cmp.Compare(a.Verdict, b.Verdict))
	})
	return out
}

func features(p *policy.Policy, f policy.Features) []ReceiptFeature {
	out := []ReceiptFeature{
		{"completeness", f.Completeness.String(), completeness(f)},
		{"received", decimalText(f.Received), plural(f.Received, "reading") + " signed by the device"},
		{"valid", decimalText(f.Valid), plural(f.Valid, "reading") + " counted"},
		{"late", decimalText(f.Late), plural(f.Late, "reading") + " came too late"},
		{"invalid", decimalText(f.Invalid), plural(f.Invalid, "reading") + " refused for another reason"},
		{"expected", decimalText(f.Expected), plural(f.Expected, "reading") + " expected"},
		{"slots", decimalText(f.Slots), plural(f.Slots, "interval") + " with a valid reading"},
		{"max_gap", decimalText(f.MaxGapSeconds), "longest silence " + duration(f.MaxGapSeconds)},
	}
	for i, field := range p.Fields() {
		if f.Valid == 0 {
			break
		}
		v := f.Fields[i]
		unit := ""
		if field.Unit != "" {
			unit = " " + field.Unit
		}
		if field.Optional {
			out = append(out, ReceiptFeature{field.Name + ".count", decimalText(v.Count), plural(v.Count, "reading") + " with " + field.Label})
			if v.Count == 0 {
				continue
			}
		}
		different := plural(v.Distinct, "different value")
		if v.Distinct == maxDistinct {
			different += " or more"
		}
		for _, part := range []ReceiptFeature{
			{"mean", v.Mean.String(), field.Label + " " + v.Mean.String() + unit + " on average"},
			{"min", v.Min.String(), field.Label + " " + v.Min.String() + unit + " at least"},
			{"max", v.Max.String(), field.Label + " " + v.Max.String() + unit + " at most"},
			{"sum", v.Sum.String(), field.Label + " " + v.Sum.String() + unit + " in sum"},
			{"last", v.Last.String(), field.Label + " " + v.Last.String() + unit + " at last"},
			{"distinct", decimalText(v.Distinct), different},
			{"longest_run", decimalText(v.LongestRun), "the same value at most " + plural(v.LongestRun, "time") + " in a row"},
		} {
			part.Name = field.Name + "." + part.Name
			out = append(out, part)
		}
	}
	return append(out, fairFeatures(p, &f)...)
}

func ruleStates(p *policy.Policy, outcome policy.Outcome) []ReceiptRule {
	out := []ReceiptRule{}
	for i, rule := range p.Eligibility() {
		r := ReceiptRule{Code: rule.Code, Text: rule.Text, State: NotReached}
		switch {
		case i < outcome.Rule:
			r.State, r.Passed = Passed, true
		case i == outcome.Rule:
			r.State = Failed
			if outcome.Reason == policy.RuleError {
				r.Text = p.Text(policy.RuleError) + " (" + outcome.Detail + ")"
			}
		}
		out = append(out, r)
	}
	return out
}

// explain tells the outcome in one sentence.
func (r *Receipt) explain(p *policy.Policy, outcome policy.Outcome) string {
	switch {
	case r.Reason == policy.OK && r.Adjustments != nil:
		return r.Adjustments.sum(r)
	case r.Reason == policy.OK:
		return fmt.Sprintf("Earned %s of the epoch's budget: %d of all %s, for %s.",
			percent(r.Points, r.Allocation.AllPoints), r.Points, plural(int64(r.Allocation.AllPoints), "point"), completeness(r.Leaf.Features))
	}
	text := strings.TrimSuffix(p.Text(r.Reason), ".")
	// "PM2.5 …" and other capital words keep their case.
	if head, size := utf8.DecodeRuneInString(text); size < len(text) {
		if next, _ := utf8.DecodeRuneInString(text[size:]); !unicode.IsUpper(next) && !unicode.IsDigit(next) {
			text = string(unicode.ToLower(head)) + text[size:]
		}
	}
	sentence := fmt.Sprintf("Earned nothing: %s (%s", text, r.Reason)
	if r.Adjustments != nil && !r.Amount.IsZero() {
		sentence = fmt.Sprintf("Earned nothing in this epoch%s: %s (%s", r.Adjustments.corrected(), text, r.Reason)
	}
	if r.Reason == policy.RuleError {
		where := "points"
		switch rules := p.Eligibility(); {
		case outcome.Reason != policy.RuleError && r.Adjustments != nil && len(r.Cuts) > 0:
			where = r.Cuts[len(r.Cuts)-1].Stage
		case outcome.Rule < len(rules):
			where = string(rules[outcome.Rule].Code)
		}
		sentence += " in " + where
		if outcome.Detail != "" {
			sentence += ": " + outcome.Detail
		}
	}
	sentence += ")"
	for _, v := range r.Verdicts {
		if v.Verdict != policy.Valid {
			refused := r.Leaf.Features.Received - r.Leaf.Features.Valid
			sentence += fmt.Sprintf("; %d of its %s did not count, most often %s", refused, plural(r.Leaf.Features.Received, "reading"), v.Verdict)
			break
		}
	}
	return sentence + "."
}

func completeness(f policy.Features) string {
	return fmt.Sprintf("%d of %s", min(f.Slots, f.Expected), plural(f.Expected, "expected reading"))
}

func decimalText(n int64) string { return strconv.FormatInt(n, 10) }

func plural(n int64, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// duration spells seconds in the largest whole unit.
func duration(seconds int64) string {
	switch {
	case seconds > 0 && seconds%3600 == 0:
		return plural(seconds/3600, "hour")
	case seconds > 0 && seconds%60 == 0:
		return plural(seconds/60, "minute")
	}
	return plural(seconds, "second")
}

// percent spells a ÷ b with two digits, cut, not rounded, so that parts never
// add up to more than the whole.
func percent(a, b uint64) string {
	n := new(big.Int).Mul(new(big.Int).SetUint64(a), big.NewInt(10_000))
	n.Quo(n, new(big.Int).SetUint64(b))
	whole, part := new(big.Int).QuoRem(n, big.NewInt(100), new(big.Int))
	if n.Sign() == 0 {
		return "less than 0.01 %"
	}
	return fmt.Sprintf("%d.%02d %%", whole, part)
}
