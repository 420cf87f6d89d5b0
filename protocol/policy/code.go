package policy

import (
	"regexp"
	"slices"
)

// A Code is the verdict of a reading or the reason of a device.
type Code string

// The built-in codes, docs/spec/policy.md §4.
const (
	Valid        Code = "valid" // of a reading; in lower case, because it is no reason to refuse
	Malformed    Code = "MALFORMED"
	WrongSource  Code = "WRONG_SOURCE"
	Unregistered Code = "UNREGISTERED"
	BadSignature Code = "BAD_SIGNATURE"
	OldSequence  Code = "OLD_SEQUENCE"
	WrongType    Code = "WRONG_TYPE"
	Late         Code = "LATE"
	Early        Code = "EARLY"
	MissingField Code = "MISSING_FIELD"
	RuleError    Code = "RULE_ERROR" // of a reading or a device
	OK           Code = "OK"         // of a device, as the following
	NoPoints     Code = "NO_POINTS"
	Dust         Code = "DUST"
	Capped       Code = "CAPPED" // of a reduction, since version 2, as the following
	Scaled       Code = "SCALED"
	Removed      Code = "REMOVED" // of a device, in results of version 2
)

// A CodeText is a code and what it means, in a sentence.
type CodeText struct {
	Code Code   `json:"code"`
	Text string `json:"text"`
}

// builtin lists verdicts in the order in which they are tried, then reasons.
var builtin = []CodeText{
	{Valid, "The reading counts."},
	{Malformed, "The log entry is not a signed reading."},
	{WrongSource, "The reading is for another chain or project."},
	{Unregistered, "The device was not registered in the project when the epoch was pinned."},
	{BadSignature, "The device's key did not sign the reading."},
	{OldSequence, "A reading with this or a later sequence number came before it in the epoch."},
	{WrongType, "The reading is of another type than the policy pays for."},
	{Late, "The reading was measured too long before the epoch's window."},
	{Early, "The reading was measured too long after the epoch's window."},
	{MissingField, "The reading lacks a value that the policy asks for."},
	{RuleError, "A rule of the policy could not be evaluated, and nothing is paid on a guess."},
	{OK, "The device is paid."},
	{NoPoints, "The device is eligible but scored no points."},
	{Dust, "The device's share of the budget is below the smallest unit."},
}

// removedText is also that of policies of version 1, whose epochs may pay corrections too.
const removedText = "The device is not registered any more, or its document is not to be had; it gets what an appeal found that it is owed, and nothing else."

// builtinV2 are those that version 2 has beyond.
var builtinV2 = []CodeText{
	{Capped, "The pool gives a device at most its cap."},
	{Scaled, "The pool's budget was less than what prices or floors came to, so that all got less in proportion."},
	{Removed, removedText},
}

func builtinOf(v2 bool) []CodeText {
	if v2 {
		return slices.Concat(builtin, builtinV2)
	}
	return slices.Clone(builtin)
}

var codePattern = regexp.MustCompile(`^[A-Z][A-Z0-9_]{0,30}$`) // 31 characters, so that bytes32 keeps a zero at its end

func reserved(code Code, v2 bool) bool {
	for _, b := range builtinOf(v2) {
		if b.Code == code {
			return true
		}
	}
	return code == "VALID" // too close to the verdict
}

// Codes returns every code that a score under the policy can hold, with its
// text: the built-in ones, the checks, the eligibility rules, the groups'
// rules and factors, the pools' quotas.
func (p *Policy) Codes() []CodeText {
	codes := builtinOf(p.v2())
	lists := [][]Rule{p.manifest.Checks, p.manifest.Eligibility}
	for _, g := range p.manifest.Groups {
		lists = append(lists, g.Rules)
		if g.Factor != "" {
			lists = append(lists, []Rule{{Code: g.Code, Text: g.Text}})
		}
	}
	for _, pool := range p.manifest.Allocation.Pools {
		for _, q := range pool.Quotas {
			lists = append(lists, []Rule{{Code: q.Code, Text: q.Text}})
		}
	}
	for _, rule := range slices.Concat(lists...) {
		codes = append(codes, CodeText{rule.Code, rule.Text})
	}
	return codes
}

// Text returns what code means, or "" when the policy does not know it.
func (p *Policy) Text(code Code) string {
	for _, c := range p.Codes() {
		if c.Code == code {
			return c.Text
		}
	}
	if code == Removed {
		return removedText
	}
	return ""
}
