package policy

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/checker"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/types"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/document"
)

// An expression is checked CEL, ready to be evaluated.
type expression struct {
	text    string
	program cel.Program
}

// A complaint is what is wrong with an expression and where in its text:
// line from 1, column from 0 in characters.
type complaint struct {
	line, column  int
	problem, hint string
}

// compile checks text, which may use the variables of scope and must give one
// of the types in want.
func compile(lang *cel.Env, text string, s *scope, want ...*cel.Type) (expression, *complaint) {
	if n := utf8.RuneCountInString(text); n > maxExpression {
		return expression{}, &complaint{1, 0, fmt.Sprintf("the expression has %d characters", n), fmt.Sprintf("use at most %d; split it into several rules", maxExpression)}
	}
	parsed, issues := lang.Parse(text)
	if issues.Err() != nil {
		return expression{}, syntaxComplaint(issues)
	}
	w := walker{scope: s, lang: lang, tree: parsed.NativeRep(), text: text, used: map[string]*cel.Type{}}
	if bad := w.visit(w.tree.Expr(), false); bad != nil {
		return expression{}, bad
	}
	env, err := lang.Extend(w.variables()...)
	if err != nil {
		return expression{}, &complaint{1, 0, err.Error(), "use simpler names"}
	}
	checked, issues := env.Check(parsed)
	if issues.Err() != nil {
		return expression{}, typeComplaint(issues)
	}
	if out := checked.OutputType(); !slices.ContainsFunc(want, out.IsExactType) {
		return expression{}, wrongResult(out, want)
	}
	estimate, err := env.EstimateCost(checked, sizes{})
	if err != nil || estimate.Max > maxCost {
		return expression{}, &complaint{1, 0, fmt.Sprintf("the expression may cost %d units", estimate.Max), fmt.Sprintf("stay below %d: compare with shorter texts and lists", maxCost)}
	}
	program, err := env.Program(checked, cel.EvalOptions(cel.OptOptimize), cel.CustomDecoratorV2(fold))
	if err != nil {
		return expression{}, &complaint{1, 0, err.Error(), "a part without variables cannot be computed; write another"}
	}
	return expression{text, program}, nil
}

// A walker refuses what the language does not have, before cel-go checks
// types, in words that say what to write instead.
type walker struct {
	scope *scope
	lang  *cel.Env
	tree  *ast.AST
	text  string
	nodes int
	used  map[string]*cel.Type
}

func (w *walker) complain(e ast.Expr, hint, problem string, args ...any) *complaint {
	at := w.tree.SourceInfo().GetStartLocation(e.ID())
	return &complaint{max(at.Line(), 1), max(at.Column(), 0), fmt.Sprintf(problem, args...), hint}
}

// visit descends in the order of the text. listAllowed is set for the right
// side of in.
func (w *walker) visit(e ast.Expr, listAllowed bool) *complaint {
	if w.nodes++; w.nodes > maxNodes {
		return w.complain(e, fmt.Sprintf("use at most %d operators, names and values; split it into several rules", maxNodes), "the expression is too large")
	}
	switch e.Kind() {
	case ast.LiteralKind:
		return w.literal(e)
	case ast.IdentKind, ast.SelectKind:
		return w.name(e)
	case ast.CallKind:
		return w.call(e)
	case ast.ListKind:
		if listAllowed {
			return w.list(e)
		}
		return w.complain(e, `lists stand only on the right of in, such as device.model in ["SDS 011"]`, "a list is not allowed here")
	}
	return w.complain(e, "use numbers, texts and comparisons; see docs/spec/policy.md §3", "maps, structures and macros are not part of the language")
}

var floatText = regexp.MustCompile(`^-?[0-9]*\.?[0-9]*(?:[eE][-+]?[0-9]*)?`)

func (w *walker) literal(e ast.Expr) *complaint {
	switch e.AsLiteral().Type() {
	case types.IntType, types.StringType, types.BoolType:
		return nil
	case types.DoubleType:
		bad := w.complain(e, `write decimal("0.5") for 0.5`, "floats are not part of the language: machines round them apart")
		if lines := strings.Split(w.text, "\n"); bad.line <= len(lines) {
			if rest := []rune(lines[bad.line-1]); bad.column <= len(rest) {
				number := floatText.FindString(string(rest[bad.column:]))
				if d, err := decimal.Parse(number); err == nil {
					bad.hint = fmt.Sprintf("write decimal(%q)", d.String())
				}
			}
		}
		return bad
	}
	return w.complain(e, "use whole numbers, decimal(\"0.5\"), texts, true and false", "this kind of value is not part of the language")
}

func (w *walker) name(e ast.Expr) *complaint {
	path, ok := path(e)
	if !ok {
		return w.complain(e, "select from reading, device, trust or features only", "this has no members")
	}
	full := strings.Join(path, ".")
	t, hint := w.scope.lookup(path)
	if t == nil {
		return w.complain(root(e), hint, "unknown name %s", full)
	}
	w.used[full] = t
	return nil
}

// root returns the left end of a chain of selections, where people look.
func root(e ast.Expr) ast.Expr {
	for e.Kind() == ast.SelectKind {
		e = e.AsSelect().Operand()
	}
	return e
}

func path(e ast.Expr) ([]string, bool) {
	switch e.Kind() {
	case ast.IdentKind:
		return []string{e.AsIdent()}, true
	case ast.SelectKind:
		if parent, ok := path(e.AsSelect().Operand()); ok && !e.AsSelect().IsTestOnly() {
			return append(parent, e.AsSelect().FieldName()), true
		}
	}
	return nil, false
}

// instead maps functions that people may know from CEL to what to write.
var instead = map[string]string{
	"double": `write decimal("0.5")`, "string": "compare texts as they are, numbers with decimal(text)", "uint": "use int",
	"matches":   "use contains, startsWith, endsWith or in; regular expressions have no bound",
	"timestamp": "use reading.time, milliseconds since 1970", "duration": "use numbers of seconds or milliseconds",
	"now": "use reading.time; a score must not depend on when it is computed",
	"has": `compare with the empty text: device.model != ""`,
	"all": "use the features; there are no loops", "exists": "use the features; there are no loops", "exists_one": "use the features; there are no loops",
	"map": "use the features; there are no loops", "filter": "use the features; there are no loops",
	operators.Index: "there are no lists or maps to index",
}

func (w *walker) call(e ast.Expr) *complaint {
	call := e.AsCall()
	name, args := call.FunctionName(), call.Args()
	if call.IsMemberFunction() {
		args = append([]ast.Expr{call.Target()}, args...)
	}
	if !w.lang.HasFunction(name) && name != operators.Equals && name != operators.NotEquals {
		hint, known := instead[name]
		if !known {
			hint = "use decimal, int, min, max, abs, size, contains, startsWith, endsWith"
		}
		return w.complain(e, hint, "there is no function %s", symbol(name))
	}
	for i, arg := range args {
		if bad := w.visit(arg, name == operators.In && i == 1); bad != nil {
			return bad
		}
	}
	switch name {
	case operators.Equals:
		e.SetKindCase(ast.NewExprFactory().NewCall(e.ID(), equalName, args...))
	case operators.NotEquals:
		e.SetKindCase(ast.NewExprFactory().NewCall(e.ID(), notEqualName, args...))
	case "decimal":
		if len(args) == 1 && args[0].Kind() == ast.LiteralKind {
			if text, ok := args[0].AsLiteral().(types.String); ok {
				if _, err := decimal.Parse(string(text)); err != nil {
					return w.complain(args[0], `write digits with at most nine after the point, such as decimal("-0.5")`, "%v", err)
				}
			}
		}
	}
	return nil
}

// list takes literals of one kind, so that membership is a plain comparison.
func (w *walker) list(e ast.Expr) *complaint {
	elements := e.AsList().Elements()
	for _, element := range elements {
		if bad := w.visit(element, false); bad != nil {
			return bad
		}
		if element.Kind() != ast.LiteralKind || element.AsLiteral().Type() != elements[0].AsLiteral().Type() || element.AsLiteral().Type() == types.BoolType {
			return w.complain(element, `list texts or whole numbers, all of one kind, such as ["a", "b"]`, "this element does not belong into the list")
		}
	}
	if len(elements) == 0 {
		return w.complain(e, "list what is allowed", "the list is empty")
	}
	return nil
}

// variables declares the names in use, in one order.
func (w *walker) variables() []cel.EnvOption {
	var names []string
	for name := range w.used {
		names = append(names, name)
	}
	slices.Sort(names)
	var options []cel.EnvOption
	for _, name := range names {
		options = append(options, cel.Variable(name, w.used[name]))
	}
	return options
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

func wrongResult(out *cel.Type, want []*cel.Type) *complaint {
	if len(want) == 1 {
		return &complaint{1, 0, fmt.Sprintf("the rule gives %s, not true or false", out), "compare it with something, such as … > 0"}
	}
	return &complaint{1, 0, fmt.Sprintf("the points are %s, not a number", out), "write condition ? 1000 : 0"}
}

// sizes tells cel-go's estimator how long texts can be.
type sizes struct{}

func (sizes) EstimateSize(node checker.AstNode) *checker.SizeEstimate {
	if len(node.Path()) == 0 {
		return nil
	}
	if name := node.Path()[0]; strings.HasPrefix(name, "device.") || strings.HasPrefix(name, "trust.") {
		return &checker.SizeEstimate{Max: document.MaxFactBytes}
	}
	return nil
}

// EstimateCallCost charges what looks at texts by their length; everything
// else takes bounded numbers and costs one unit.
func (sizes) EstimateCallCost(function, _ string, target *checker.AstNode, args []checker.AstNode) *checker.CallEstimate {
	if target != nil {
		args = append([]checker.AstNode{*target}, args...)
	}
	total := uint64(1)
	for _, arg := range args {
		switch {
		case arg.Expr().Kind() == ast.ListKind:
			total += uint64(arg.Expr().AsList().Size())
		case arg.Type() == cel.StringType:
			total += document.MaxFactBytes / 16
		}
	}
	return &checker.CallEstimate{CostEstimate: checker.CostEstimate{Min: 1, Max: total}}
}
