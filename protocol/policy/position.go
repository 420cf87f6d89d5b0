package policy

import (
	"strings"
	"unicode/utf8"

	"cel.dev/cel-go/cel"
	"gopkg.in/yaml.v3"
)

// expression compiles the text of a node. Without a node, or with a wrong one,
// it returns an empty expression.
func (r *reader) expression(node *yaml.Node, see sight, want ...*cel.Type) expression {
	text, ok := r.loose(node)
	if !ok {
		return expression{}
	}
	if text == "" {
		r.fail(node, "write an expression; true always holds", "the expression is empty")
		return expression{}
	}
	x, bad := compile(text, r.names.scope(see), want...)
	if bad != nil {
		line, column := r.place(node, bad.line, bad.column)
		r.failAt(line, column, bad.hint, "%s", bad.problem)
	}
	r.spend(node, see, x.cost)
	return x
}

// loose is scalar, and in version 2 takes numbers, true and false without
// quotes, for which it gives their text, not what YAML makes of it.
func (r *reader) loose(node *yaml.Node) (string, bool) {
	if r.v2 && node != nil && node.Kind == yaml.ScalarNode && r.plain(node) {
		switch node.ShortTag() {
		case "!!int", "!!float", "!!bool":
			return node.Value, true
		}
	}
	return r.scalar(node)
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
