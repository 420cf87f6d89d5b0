package policy

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/types"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// An expression is checked CEL, ready to be evaluated.
type expression struct {
	text string
	node
	cost uint64 // at most, in cel-go's units
}

// compile checks text, which may use the variables of scope and must give one
// of the types in want.
func compile(text string, s *scope, want ...*cel.Type) (expression, *complaint) {
	if n := utf8.RuneCountInString(text); n > maxExpression {
		return expression{}, &complaint{1, 0, fmt.Sprintf("the expression has %d characters", n), fmt.Sprintf("use at most %d; split it into several rules", maxExpression)}
	}
	lang := languageOf(s.v2)
	parsed, issues := lang.Parse(text)
	if issues.Err() != nil {
		return expression{}, syntaxComplaint(issues)
	}
	w := walker{scope: s, lang: lang, tree: parsed.NativeRep(), text: text, used: map[string]node{}}
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
		return expression{}, wrongResult(s, out, want)
	}
	estimate, err := env.EstimateCost(checked, sizes{})
	if err != nil || estimate.Max > maxCost {
		return expression{}, &complaint{1, 0, fmt.Sprintf("the expression may cost %d units", estimate.Max), dearHint(s.v2)}
	}
	b := builder{scope: s, used: w.used, tree: checked.NativeRep()}
	n, bad := b.build(b.tree.Expr())
	return expression{text, n, estimate.Max}, bad
}

// A walker refuses what the language does not have, before cel-go checks
// types, in words that say what to write instead.
type walker struct {
	scope *scope
	lang  *cel.Env
	tree  *ast.AST
	text  string
	nodes int
	used  map[string]node
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

var floatText = regexp.MustCompile(`^-? *[0-9]*\.?[0-9]*(?:[eE][-+]?[0-9]*)?`)

func (w *walker) literal(e ast.Expr) *complaint {
	switch e.AsLiteral().Type() {
	case types.IntType, types.StringType, types.BoolType:
		return nil
	case types.DoubleType:
		return w.float(e)
	}
	return w.complain(e, "use whole numbers, decimal(\"0.5\"), texts, true and false", "this kind of value is not part of the language")
}

// float makes a decimal of the text of a float, whose value it never looks at.
// Version 1 wants it to be written out.
func (w *walker) float(e ast.Expr) *complaint {
	bad := w.complain(e, `write decimal("0.5") for 0.5`, "floats are not part of the language: machines round them apart")
	lines := strings.Split(w.text, "\n")
	if bad.line > len(lines) {
		return bad
	}
	rest := []rune(lines[bad.line-1])
	if bad.column > len(rest) {
		return bad
	}
	number := strings.ReplaceAll(floatText.FindString(string(rest[bad.column:])), " ", "")
	if e.AsLiteral().(types.Double) < 0 != strings.HasPrefix(number, "-") && w.scope.v2 {
		return bad // the text is not the one that was parsed
	}
	d, err := decimal.Parse(number)
	switch {
	case err == nil && w.scope.v2:
		maker := ast.NewExprFactory()
		e.SetKindCase(maker.NewCall(e.ID(), "decimal", maker.NewLiteral(ast.MaxID(w.tree), types.String(number))))
		return nil
	case err == nil:
		bad.hint = fmt.Sprintf("write decimal(%q)", d.String())
	case w.scope.v2:
		bad.problem, bad.hint = fmt.Sprintf("%v", err), "write digits, a point, and one to nine digits, such as 0.5"
	}
	return bad
}

func (w *walker) name(e ast.Expr) *complaint {
	path, ok := path(e)
	if !ok {
		return w.complain(e, w.scope.selectable(), "this has no members")
	}
	full := strings.Join(path, ".")
	n, hint := w.scope.lookup(path)
	if hint != "" {
		return w.complain(root(e), hint, "unknown name %s", full)
	}
	w.used[full] = n
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
			hint = functionNames(w.scope.v2)
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
		options = append(options, cel.Variable(name, w.used[name].kind()))
	}
	return options
}
