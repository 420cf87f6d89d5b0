package policy

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types/ref"
	"gopkg.in/yaml.v3"
)

// maxProblems bounds how many errors of one manifest are told.
const maxProblems = 20

const maxSeconds = 86400 // of interval and grace: one day

// An Error is one thing that is wrong with a manifest. It is ErrInvalid.
type Error struct {
	Line, Column  int // from 1, column in characters
	Problem, Hint string
}

// Error returns position, problem and what to write instead.
func (e *Error) Error() string {
	return fmt.Sprintf("%d:%d: %s: %s", e.Line, e.Column, e.Problem, e.Hint)
}

// Is reports whether target is ErrInvalid.
func (e *Error) Is(target error) bool { return target == ErrInvalid }

var (
	namePattern     = regexp.MustCompile(`^[a-z][a-z0-9-]{0,63}$`)
	fieldPattern    = regexp.MustCompile(`^[a-z][a-z0-9_]{0,31}$`)
	typePattern     = regexp.MustCompile(`^[a-z0-9.-]{1,64}$`)
	versionPattern  = regexp.MustCompile(`^[1-9][0-9]{0,9}$`)
	durationPattern = regexp.MustCompile(`^(0|[1-9][0-9]{0,5})([smh])$`)
	yamlLine        = regexp.MustCompile(`^yaml: (?:line ([0-9]+): )?(.*)$`)
)

// A reader turns YAML nodes into a policy and collects all that is wrong.
// It walks nodes and does not decode into structures, because only nodes
// know their places, and decoding would guess types.
type reader struct {
	raw       []byte
	canonical bool
	lines     []string
	problems  []*Error
	codes     map[Code]int // line of each code
	language  *cel.Env
}

func (r *reader) fail(node *yaml.Node, hint, problem string, args ...any) {
	r.failAt(node.Line, node.Column, hint, problem, args...)
}

func (r *reader) failAt(line, column int, hint, problem string, args ...any) {
	r.problems = append(r.problems, &Error{max(line, 1), max(column, 1), fmt.Sprintf(problem, args...), hint})
}

// err joins the problems in the order of the text.
func (r *reader) err() error {
	slices.SortStableFunc(r.problems, func(a, b *Error) int {
		if a.Line != b.Line {
			return a.Line - b.Line
		}
		return a.Column - b.Column
	})
	var all []error
	for i, p := range r.problems {
		if i == maxProblems {
			all = append(all, fmt.Errorf("%w: %d more problems", ErrInvalid, len(r.problems)-i))
			break
		}
		all = append(all, p)
	}
	return errors.Join(all...)
}

func (r *reader) policy() *Policy {
	p := &Policy{}
	root := r.document()
	if root == nil {
		return p
	}
	m := r.mapping(root, "the policy", []string{"policy", "name", "version", "summary", "reading", "points", "allocation"}, "checks", "eligibility")
	if m == nil {
		return p
	}
	out := &p.manifest
	out.Policy = r.pattern(m["policy"], regexp.MustCompile(`^`+regexp.QuoteMeta(Format)+`$`), "write policy: "+Format)
	out.Name = r.pattern(m["name"], namePattern, "write a name like air-quality: lower-case letters, digits and -, at most 64")
	out.Version = r.version(m["version"])
	out.Summary = r.text(m["summary"], 280)
	r.reading(m["reading"], out)
	if a := r.mapping(m["allocation"], "allocation", []string{"method"}); a != nil {
		out.Allocation.Method = r.pattern(a["method"], regexp.MustCompile(`^pro-rata$`), "write method: pro-rata")
	}
	r.codes = map[Code]int{}
	checks := r.rules(m["checks"], "checks", 0, &out.Checks)
	rules := r.rules(m["eligibility"], "eligibility", len(out.Checks), &out.Eligibility)
	r.compile(p, checks, rules, m["points"])
	return p
}

// document returns the root of the only document.
func (r *reader) document() *yaml.Node {
	if len(r.raw) > MaxBytes {
		r.failAt(1, 1, fmt.Sprintf("use at most %d bytes", MaxBytes), "the manifest has %d bytes", len(r.raw))
		return nil
	}
	if !utf8.Valid(r.raw) {
		r.failAt(1, 1, "save it as UTF-8", "the manifest is not UTF-8 text")
		return nil
	}
	r.lines = strings.Split(string(r.raw), "\n")
	var doc, more yaml.Node
	decoder := yaml.NewDecoder(bytes.NewReader(r.raw))
	if err := decoder.Decode(&doc); err != nil {
		if errors.Is(err, io.EOF) {
			r.failAt(1, 1, "start with policy: "+Format, "the manifest is empty")
			return nil
		}
		r.yamlError(err)
		return nil
	}
	if err := decoder.Decode(&more); !errors.Is(err, io.EOF) {
		r.failAt(max(more.Line, 1), 1, "put each policy into its own file", "there is more than one document")
		return nil
	}
	return doc.Content[0]
}

func (r *reader) yamlError(err error) {
	line, message := 1, err.Error()
	if match := yamlLine.FindStringSubmatch(message); match != nil {
		message = match[2]
		if n, err := strconv.Atoi(match[1]); err == nil {
			line = n
		}
	}
	r.failAt(line, 1, "check indentation, colons and quotes; texts with : or # need quotes", "YAML: %s", message)
}

// plain refuses what makes one node stand for another.
func (r *reader) plain(node *yaml.Node) bool {
	switch {
	case node.Kind == yaml.AliasNode || node.Anchor != "":
		r.fail(node, "write the value itself", "anchors and aliases are not allowed")
	case node.Style&yaml.TaggedStyle != 0:
		r.fail(node, "remove the tag", "the tag %s is not allowed", node.Tag)
	default:
		return true
	}
	return false
}

// mapping returns a mapping's values by key, or nil. It complains about keys
// that are unknown, doubled or missing.
func (r *reader) mapping(node *yaml.Node, what string, required []string, optional ...string) map[string]*yaml.Node {
	if node == nil || !r.plain(node) {
		return nil
	}
	known := append(slices.Clone(required), optional...)
	if node.Kind != yaml.MappingNode {
		r.fail(node, "write keys "+strings.Join(known, ", "), "%s is not a mapping", what)
		return nil
	}
	m := map[string]*yaml.Node{}
	for i := 0; i+1 < len(node.Content); i += 2 {
		key := node.Content[i]
		if !r.plain(key) {
			continue
		}
		switch {
		case !slices.Contains(known, key.Value):
			r.fail(key, "write one of "+strings.Join(known, ", "), "%s has no key %.64q", what, key.Value)
		case m[key.Value] != nil:
			r.fail(key, "remove one of the two", "the key %s is given twice", key.Value)
		default:
			m[key.Value] = node.Content[i+1]
		}
	}
	for _, key := range required {
		if m[key] == nil {
			r.fail(node, "add it", "%s lacks the key %s", what, key)
		}
	}
	return m
}

// scalar returns a text with no space at its ends.
func (r *reader) scalar(node *yaml.Node) (string, bool) {
	if node == nil || !r.plain(node) {
		return "", false
	}
	if node.Kind != yaml.ScalarNode {
		r.fail(node, "write a text on this line", "this is not a text")
		return "", false
	}
	if tag := node.ShortTag(); tag != "!!str" {
		r.fail(node, "put it in quotes", "%.64q is %s, not a text", node.Value, strings.TrimPrefix(tag, "!!"))
		return "", false
	}
	text := strings.Trim(node.Value, " \t\r\n")
	for _, c := range text {
		if !printable(c) && c != '\n' && c != '\t' {
			r.fail(node, "remove it", "the text holds the character %U", c)
			return "", false
		}
	}
	return text, true
}

// printable is written out, because Unicode tables change with Go's version
// and a policy must not. It is what YAML may hold unescaped without C1.
func printable(c rune) bool {
	return c >= 0x20 && c < 0x7f || c >= 0xa0 && c < 0xd800 && c != 0x2028 && c != 0x2029 ||
		c >= 0xe000 && c <= 0xfffd && c != 0xfeff || c >= 0x10000
}

func (r *reader) text(node *yaml.Node, limit int) string {
	text, ok := r.scalar(node)
	switch {
	case !ok:
	case text == "":
		r.fail(node, "say it in a sentence", "the text is empty")
	case strings.ContainsAny(text, "\n\t"):
		r.fail(node, "write it on one line, without tabs", "the text has more than one line")
	case utf8.RuneCountInString(text) > limit:
		r.fail(node, fmt.Sprintf("use at most %d", limit), "the text has %d characters", utf8.RuneCountInString(text))
	}
	return text
}

func (r *reader) pattern(node *yaml.Node, pattern *regexp.Regexp, hint string) string {
	text, ok := r.scalar(node)
	if ok && !pattern.MatchString(text) {
		r.fail(node, hint, "%.64q is not right here", text)
	}
	return text
}

func (r *reader) version(node *yaml.Node) uint32 {
	if node == nil || !r.plain(node) {
		return 0
	}
	n, err := strconv.ParseInt(node.Value, 10, 32)
	if node.Kind != yaml.ScalarNode || node.ShortTag() != "!!int" || !versionPattern.MatchString(node.Value) || err != nil {
		r.fail(node, "write a whole number from 1, without quotes", "%.64q is not a version", node.Value)
	}
	return uint32(n)
}

func (r *reader) duration(node *yaml.Node, least uint64) Seconds {
	if node == nil || !r.plain(node) {
		return 0
	}
	match := durationPattern.FindStringSubmatch(node.Value)
	if node.Kind != yaml.ScalarNode || match == nil {
		r.fail(node, "write a whole number and s, m or h, such as 60s", "%.64q is not a duration", node.Value)
		return 0
	}
	n, _ := strconv.ParseUint(match[1], 10, 64) // at most six digits
	n *= map[string]uint64{"s": 1, "m": 60, "h": 3600}[match[2]]
	if n < least || n > maxSeconds {
		r.fail(node, fmt.Sprintf("use %ds to 24h", least), "%s is out of bounds", node.Value)
	}
	return Seconds(n)
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
		m := r.mapping(node.Content[i+step-1], "the field", keys)
		if r.canonical && m != nil {
			name = m["name"]
		}
		if m == nil || name == nil {
			continue
		}
		f := Field{Name: r.pattern(name, fieldPattern, "write a name like pm25: lower-case letters, digits and _, at most 32")}
		if reservedField(f.Name) {
			r.fail(name, "use another name", "%s has a meaning of its own in expressions", f.Name)
		}
		if slices.ContainsFunc(fields, func(other Field) bool { return other.Name == f.Name }) {
			r.fail(name, "remove one of the two", "the field %s is given twice", f.Name)
		}
		f.Label = r.text(m["label"], 64)
		if m["unit"] != nil && (m["unit"].Value != "" || m["unit"].Kind != yaml.ScalarNode || m["unit"].ShortTag() != "!!str") {
			f.Unit = r.text(m["unit"], 16) // "" is the unit of plain numbers
		}
		fields = append(fields, f)
	}
	return fields
}

// rules reads a list of rules and returns the nodes of their conditions.
func (r *reader) rules(node *yaml.Node, what string, before int, out *[]Rule) []*yaml.Node {
	*out = []Rule{}
	if node == nil || !r.plain(node) {
		return nil
	}
	if node.Kind != yaml.SequenceNode {
		r.fail(node, "write - {code: …, text: …, require: …} for each rule", "%s is not a list", what)
		return nil
	}
	if n := before + len(node.Content); n > MaxRules {
		r.fail(node, fmt.Sprintf("use at most %d", MaxRules), "there are %d rules", n)
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
	case reserved(code):
		r.fail(node, "use another word", "%s is a built-in code", code)
	case r.codes[code] != 0:
		r.fail(node, "each rule needs its own code", "the code %s is used in line %d", code, r.codes[code])
	default:
		r.codes[code] = node.Line
	}
	return code
}

func (r *reader) compile(p *Policy, checks, rules []*yaml.Node, points *yaml.Node) {
	var names []string
	for _, f := range p.manifest.Reading.Fields {
		names = append(names, f.Name)
	}
	if len(names) == 0 {
		return // every expression would complain about the same
	}
	var err error
	if r.language, err = newLanguage(); err != nil {
		panic(err) // the language does not depend on the policy
	}
	p.readingGetters, p.deviceGetters = map[string]func(*Evaluator) ref.Val{}, map[string]func(*Evaluator) ref.Val{}
	ofReading, ofDevice := &scope{names, true, p.readingGetters}, &scope{names, false, p.deviceGetters}
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
	p.points = r.expression(points, ofDevice, cel.IntType, decimalType)
	p.manifest.Points = p.points.text
}

func (r *reader) expression(node *yaml.Node, s *scope, want ...*cel.Type) expression {
	text, ok := r.scalar(node)
	if !ok {
		return expression{}
	}
	if text == "" {
		r.fail(node, "write an expression; true always holds", "the expression is empty")
		return expression{}
	}
	x, bad := compile(r.language, text, s, want...)
	if bad != nil {
		line, column := r.place(node, bad.line, bad.column)
		r.failAt(line, column, bad.hint, "%s", bad.problem)
	}
	return x
}

// place returns where in the file a character of a scalar's text stands, or
// where the scalar starts when it is folded over several lines.
func (r *reader) place(node *yaml.Node, line, column int) (int, int) {
	leading := node.Value[:len(node.Value)-len(strings.TrimLeft(node.Value, " \t\r\n"))]
	line += strings.Count(leading, "\n")
	if node.Style&yaml.LiteralStyle != 0 {
		if at := node.Line + line; at <= len(r.lines) {
			raw := r.lines[at-1]
			indent := len(raw) - len(strings.TrimLeft(raw, " "))
			return at, indent + column + 1
		}
	}
	if line != 1 || node.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0 || node.Line > len(r.lines) {
		return node.Line, node.Column
	}
	raw := []rune(r.lines[node.Line-1])
	at := node.Column - 1
	column += utf8.RuneCountInString(leading)
	quote := rune(0)
	if node.Style&yaml.SingleQuotedStyle != 0 {
		quote, at = '\'', at+1
	} else if node.Style&yaml.DoubleQuotedStyle != 0 {
		quote, at = '\\', at+1
	}
	for range column {
		if at < len(raw) && quote != 0 && raw[at] == quote {
			at++ // '' and \" are one character of the text
		}
		at++
	}
	if at >= len(raw)+1 {
		return node.Line, node.Column
	}
	return node.Line, at + 1
}
