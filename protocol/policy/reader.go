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
	v2        bool
	names     names
	costs     Costs
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
			r.failAt(1, 1, "start with policy: "+FormatV2, "the manifest is empty")
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
