package policy

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"cel.dev/cel-go/cel"
	"gopkg.in/yaml.v3"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// Keys of a manifest.
var (
	keysV1    = []string{"policy", "name", "version", "summary", "reading", "points", "allocation"}
	optionsV1 = []string{"checks", "eligibility"}
	keysV2    = []string{"policy", "name", "version", "summary", "reading"}
	optionsV2 = []string{"parameters", "checks", "features", "peers", "eligibility", "points", "program", "groups", "allocation", "memory"}
)

func (r *reader) policy() *Policy {
	p := &Policy{}
	root := r.document()
	if root == nil {
		return p
	}
	keys, options, format := keysV1, optionsV1, Format
	if r.v2 = saysV2(root); r.v2 {
		keys, options, format = keysV2, optionsV2, FormatV2
	}
	r.names.v2 = r.v2
	m := r.mapping(root, "the policy", keys, options...)
	if m == nil {
		return p
	}
	out := &p.manifest
	out.Policy = r.pattern(m["policy"], regexp.MustCompile(`^`+regexp.QuoteMeta(format)+`$`), "write policy: "+FormatV2+" or "+Format)
	out.Name = r.pattern(m["name"], namePattern, "write a name like air-quality: lower-case letters, digits and -, at most 64")
	out.Version = r.version(m["version"])
	out.Summary = r.text(m["summary"], 280)
	r.reading(m["reading"], out)
	if !r.v2 {
		if a := r.mapping(m["allocation"], "allocation", []string{"method"}); a != nil {
			out.Allocation.Method = r.pattern(a["method"], regexp.MustCompile(`^pro-rata$`), "write method: pro-rata")
		}
	}
	r.codes = map[Code]int{}
	checks := r.rules(m["checks"], "checks", 0, MaxRules, &out.Checks)
	rules := r.rules(m["eligibility"], "eligibility", len(out.Checks), MaxRules, &out.Eligibility)
	var more sections
	if r.v2 {
		more = r.sections(root, m, out)
	}
	if len(out.Reading.Fields) == 0 {
		return p // every expression would complain about the same
	}
	r.compile(p, checks, rules, m["points"])
	r.compileV2(p, more)
	p.costs = r.costs
	return p
}

// saysV2 reports whether a manifest is of version 2, before it is read.
func saysV2(root *yaml.Node) bool {
	if root.Kind != yaml.MappingNode {
		return false
	}
	for i := 0; i+1 < len(root.Content); i += 2 {
		if root.Content[i].Value == "policy" {
			return strings.Trim(root.Content[i+1].Value, " \t\r\n") == FormatV2
		}
	}
	return false
}

// compile compiles what both versions have.
func (r *reader) compile(p *Policy, checks, rules []*yaml.Node, points *yaml.Node) {
	r.names.fields = p.manifest.Reading.Fields
	for i, node := range checks {
		x := r.expression(node, ofReading, cel.BoolType)
		p.manifest.Checks[i].Require = x.text
		p.checks = append(p.checks, x)
	}
	for i, node := range rules {
		x := r.expression(node, ofDevice, cel.BoolType)
		p.manifest.Eligibility[i].Require = x.text
		p.rules = append(p.rules, x)
	}
	x := r.expression(points, ofDevice, cel.IntType, decimalType)
	p.points, p.manifest.Points = x.number(), x.text
	p.pools = []poolExpressions{{share: constantDecimal(decimal.FromInt(1)).d}}
}

func (r *reader) reading(node *yaml.Node, out *manifest) {
	m := r.mapping(node, "reading", []string{"type", "interval", "grace", "fields"})
	if m == nil {
		return
	}
	out.Reading.Type = r.pattern(m["type"], typePattern, "write a type like network.trellis.air.v1: lower-case letters, digits, . and -")
	out.Reading.Interval = r.duration(m["interval"], 1)
	out.Reading.Grace = r.duration(m["grace"], 0)
	out.Reading.Fields = r.fields(m["fields"])
}

// fields reads name → {label, unit} and, in the canonical form, where the
// order of keys says nothing, a list of {label, name, unit}.
func (r *reader) fields(node *yaml.Node) []Field {
	if node == nil || !r.plain(node) {
		return nil
	}
	kind, step := yaml.MappingNode, 2
	if r.canonical {
		kind, step = yaml.SequenceNode, 1
	}
	if node.Kind != kind || len(node.Content) == 0 || len(node.Content) > 32*step {
		r.fail(node, "write 1 to 32 fields, such as pm25: {label: PM2.5, unit: µg/m³}", "these are no fields")
		return nil
	}
	var fields []Field
	for i := 0; i < len(node.Content); i += step {
		name, keys := node.Content[i], []string{"label", "unit"}
		if r.canonical {
			keys = append(keys, "name")
		}
		m := r.mapping(node.Content[i+step-1], "the field", keys, r.fieldOptions()...)
		if r.canonical && m != nil {
			name = m["name"]
		}
		if m == nil || name == nil {
			continue
		}
		f := Field{Name: r.pattern(name, fieldPattern, "write a name like pm25: lower-case letters, digits and _, at most 32")}
		if reservedField(f.Name) || r.v2 && f.Name == "exists" {
			r.fail(name, "use another name", "%s has a meaning of its own in expressions", f.Name)
		}
		if slices.ContainsFunc(fields, func(other Field) bool { return other.Name == f.Name }) {
			r.fail(name, "remove one of the two", "the field %s is given twice", f.Name)
		}
		f.Label = r.text(m["label"], 64)
		if m["unit"] != nil && (m["unit"].Value != "" || m["unit"].Kind != yaml.ScalarNode || m["unit"].ShortTag() != "!!str") {
			f.Unit = r.text(m["unit"], 16) // "" is the unit of plain numbers
		}
		f.Optional = r.truth(m["optional"])
		fields = append(fields, f)
	}
	return fields
}

func (r *reader) fieldOptions() []string {
	if r.v2 {
		return []string{"optional"}
	}
	return nil
}

// truth reads true or false; without a node it is false.
func (r *reader) truth(node *yaml.Node) bool {
	if node == nil || !r.plain(node) {
		return false
	}
	if node.Kind != yaml.ScalarNode || node.Value != "true" && node.Value != "false" || node.ShortTag() != "!!bool" {
		r.fail(node, "write true or false", "%.64q is neither true nor false", node.Value)
	}
	return node.Value == "true"
}

// rules reads a list of rules and returns the nodes of their conditions.
func (r *reader) rules(node *yaml.Node, what string, before, most int, out *[]Rule) []*yaml.Node {
	*out = []Rule{}
	if node == nil || !r.plain(node) {
		return nil
	}
	if node.Kind != yaml.SequenceNode {
		r.fail(node, "write - {code: …, text: …, require: …} for each rule", "%s is not a list", what)
		return nil
	}
	if n := before + len(node.Content); n > most {
		r.fail(node, fmt.Sprintf("use at most %d", most), "there are %d rules", n)
		return nil
	}
	var conditions []*yaml.Node
	for _, item := range node.Content {
		m := r.mapping(item, "the rule", []string{"code", "text", "require"})
		if m == nil {
			continue
		}
		rule := Rule{Code: r.code(m["code"]), Text: r.text(m["text"], 200)}
		*out = append(*out, rule)
		conditions = append(conditions, m["require"])
	}
	return conditions
}

func (r *reader) code(node *yaml.Node) Code {
	const hint = "write a code like OUT_OF_RANGE: capital letters, digits and _, at most 31, starting with a letter"
	text, ok := r.scalar(node)
	code := Code(text)
	switch {
	case !ok:
	case !codePattern.MatchString(text):
		r.fail(node, hint, "%.64q is not a code", text)
	case reserved(code, r.v2):
		r.fail(node, "use another word", "%s is a built-in code", code)
	case r.codes[code] != 0:
		r.fail(node, "each rule needs its own code", "the code %s is used in line %d", code, r.codes[code])
	default:
		r.codes[code] = node.Line
	}
	return code
}
