package policy

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/operators"
)

// A complaint is what is wrong with an expression and where in its text:
// line from 1, column from 0 in characters.
type complaint struct {
	line, column  int
	problem, hint string
}

func firstIssue(issues *cel.Issues) (line, column int, message string) {
	first := issues.Errors()[0]
	return max(first.Location.Line(), 1), max(first.Location.Column(), 0), first.Message
}

func syntaxComplaint(issues *cel.Issues) *complaint {
	line, column, message := firstIssue(issues)
	message = strings.TrimPrefix(message, "Syntax error: ")
	message, _, _ = strings.Cut(message, " expecting")
	message = strings.ReplaceAll(message, "<EOF>", "the end of the expression")
	message, _, _ = strings.Cut(message, "\n")
	hint := "check brackets, quotes and operators"
	switch {
	case strings.Contains(message, "recursion"):
		hint = "the expression is too deep or too long; split it into several rules"
	case strings.Contains(message, "=") && !strings.Contains(message, "=="):
		hint = "compare with =="
	}
	return &complaint{line, column, "syntax: " + message, hint}
}

var noOverload = regexp.MustCompile(`^found no matching overload for '(.*)' applied to '(.*)'$`)

func typeComplaint(issues *cel.Issues) *complaint {
	line, column, message := firstIssue(issues)
	match := noOverload.FindStringSubmatch(message)
	switch {
	case strings.Contains(message, "exceeds limit"):
		return &complaint{line, column, message, "split it into several rules"}
	case strings.HasPrefix(message, "expected type 'bool'"):
		return &complaint{line, column, message, "compare it with something, such as … > 0"}
	case match == nil:
		return &complaint{line, column, message, "see docs/spec/policy.md §3"}
	}
	name, args := match[1], match[2]
	hint := "see docs/spec/policy.md §3"
	switch {
	case name == operators.LogicalAnd, name == operators.LogicalOr, name == operators.LogicalNot:
		hint = "join conditions, such as a > 1 && b > 1"
	case name == operators.Conditional:
		hint = "write condition ? a : b with a and b of one type; decimal(…) makes a decimal of an int"
	case name == "min", name == "max":
		hint = "they take two numbers"
	case name == operators.In:
		hint = "the list and what is looked for must be of one kind"
	case strings.Contains(args, "string") && (strings.Contains(args, "int") || strings.Contains(args, "decimal")):
		hint = "facts are texts; make a number of one with decimal(…)"
	case name == operators.Modulo:
		hint = "% takes whole numbers; int(…) makes one of a decimal"
	}
	return &complaint{line, column, fmt.Sprintf("%s does not take %s", symbol(name), args), hint}
}

// symbol returns an operator as people write it.
func symbol(name string) string {
	switch name {
	case equalName:
		return "=="
	case notEqualName:
		return "!="
	}
	if op, ok := operators.FindReverse(name); ok && op != "" {
		return op
	}
	switch name {
	case operators.Conditional:
		return "? :"
	case operators.Index:
		return "[ ]"
	}
	return name
}

func wrongResult(s *scope, out *cel.Type, want []*cel.Type) *complaint {
	has := func(t *cel.Type) bool { return slices.ContainsFunc(want, t.IsExactType) }
	switch {
	case has(cel.BoolType) && len(want) == 1:
		return &complaint{1, 0, fmt.Sprintf("the rule gives %s, not true or false", out), "compare it with something, such as … > 0"}
	case has(cel.StringType):
		return &complaint{1, 0, fmt.Sprintf("the key is %s, neither a whole number nor a text", out), "make a whole number with floor(…)"}
	case len(want) == 1:
		return &complaint{1, 0, fmt.Sprintf("the key is %s, not a whole number", out), "make one with floor(…) or cell(latitude, longitude, resolution)"}
	case s.v2:
		return &complaint{1, 0, fmt.Sprintf("the value is %s, not a number", out), "write condition ? 1 : 0"}
	}
	return &complaint{1, 0, fmt.Sprintf("the points are %s, not a number", out), "write condition ? 1000 : 0"}
}
