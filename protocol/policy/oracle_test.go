package policy

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/common/types/traits"
	"cel.dev/cel-go/interpreter"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// An oracle evaluates version 1 as it was first published, with cel-go's
// interpreter. Nodes must agree with it for ever.
type oracle struct{ env *cel.Env }

// activation reads a variable through the same scope, and boxes it.
type activation struct {
	scope *scope
	e     *Evaluator
}

func (a activation) ResolveName(name string) (any, bool) {
	n, hint := a.scope.lookup(strings.Split(name, "."))
	if hint != "" {
		return nil, false
	}
	v, err := valueOf(n, a.e)
	if err != nil {
		return types.WrapErr(err), true
	}
	switch v := v.(type) {
	case bool:
		return types.Bool(v), true
	case int64:
		return types.Int(v), true
	case decimal.Decimal:
		return value{v}, true
	}
	return types.String(v.(string)), true
}

func (activation) Parent() cel.Activation { return nil }

// evaluate returns what the interpreter says of an expression, or "refused".
func (o oracle) evaluate(t testing.TB, text string, s *scope, e *Evaluator) string {
	t.Helper()
	parsed, issues := o.env.Parse(text)
	if issues.Err() != nil {
		return "refused"
	}
	w := walker{scope: s, lang: o.env, tree: parsed.NativeRep(), text: text, used: map[string]node{}}
	if w.visit(w.tree.Expr(), false) != nil {
		return "refused"
	}
	env, err := o.env.Extend(w.variables()...)
	if err != nil {
		t.Fatal(err)
	}
	checked, issues := env.Check(parsed)
	if issues.Err() != nil {
		return "refused"
	}
	program, err := env.Program(checked, cel.EvalOptions(cel.OptOptimize), cel.CustomDecoratorV2(fold))
	if err != nil {
		return "refused"
	}
	v, _, err := program.Eval(activation{s, e})
	if err != nil {
		return "error: " + err.Error()
	}
	return fmt.Sprintf("%v (%s)", v.Value(), v.Type().TypeName())
}

// An author writes expressions of all kinds at random.
type author struct{ *rand.Rand }

func (a author) one(list ...string) string { return list[a.IntN(len(list))] }

func (a author) truth(depth int) string {
	if depth == 0 {
		return a.one("true", "false", "features.valid > 50", "device.model == \"SDS 011\"")
	}
	switch a.IntN(8) {
	case 0:
		return "(" + a.truth(depth-1) + a.one(" && ", " || ") + a.truth(depth-1) + ")"
	case 1:
		return "!(" + a.truth(depth-1) + ")"
	case 2:
		return "(" + a.words(depth-1) + a.one(" == ", " != ") + a.words(depth-1) + ")"
	case 3:
		return a.words(depth-1) + a.one(" in [\"SDS 011\", \"\"]", ".contains(\"D\")", ".startsWith(\"SDS\")", ".endsWith(\"\")")
	case 4:
		return "(" + a.truth(depth-1) + " ? " + a.truth(depth-1) + " : " + a.truth(depth-1) + ")"
	case 5:
		return "(" + a.whole(depth-1) + " in [1, -3, 59])"
	}
	return "(" + a.any(depth-1) + a.one(" < ", " <= ", " > ", " >= ", " == ", " != ") + a.any(depth-1) + ")"
}

func (a author) any(depth int) string {
	if a.IntN(2) == 0 {
		return a.whole(depth)
	}
	return a.fixed(depth)
}

func (a author) whole(depth int) string {
	if depth == 0 {
		return a.one("0", "1", "-1", "3", "-9223372036854775808", "9223372036854775807", "features.valid", "features.max_gap", "features.pm25.distinct")
	}
	switch a.IntN(6) {
	case 0:
		return a.one("abs(", "-(") + a.whole(depth-1) + ")"
	case 1:
		return "int(" + a.fixed(depth-1) + ")"
	case 2:
		return "size(" + a.words(depth-1) + ")"
	case 3:
		return a.one("min(", "max(") + a.whole(depth-1) + ", " + a.whole(depth-1) + ")"
	case 4:
		return "(" + a.truth(depth-1) + " ? " + a.whole(depth-1) + " : " + a.whole(depth-1) + ")"
	}
	return "(" + a.whole(depth-1) + a.one(" + ", " - ", " * ", " / ", " % ") + a.whole(depth-1) + ")"
}

func (a author) fixed(depth int) string {
	if depth == 0 {
		return a.one("decimal(\"0\")", "decimal(\"-0.5\")", "decimal(\"170141183460469231731687303715.884105727\")", "features.completeness",
			"features.pm25.mean", "features.pm25.sum", "decimal(device.latitude)", "decimal(device.model)")
	}
	switch a.IntN(6) {
	case 0:
		return a.one("abs(", "-(") + a.fixed(depth-1) + ")"
	case 1:
		return "decimal(" + a.one(a.whole(depth-1), a.words(depth-1)) + ")"
	case 2:
		return a.one("min(", "max(") + a.fixed(depth-1) + ", " + a.any(depth-1) + ")"
	case 3:
		return "(" + a.truth(depth-1) + " ? " + a.fixed(depth-1) + " : " + a.fixed(depth-1) + ")"
	}
	pair := [2]string{a.fixed(depth - 1), a.any(depth - 1)}
	first := a.IntN(2)
	return "(" + pair[first] + a.one(" + ", " - ", " * ", " / ") + pair[1-first] + ")"
}

func (a author) words(depth int) string {
	if depth == 0 || a.IntN(2) == 0 {
		return a.one("device.model", "device.nothing", "trust.hardware", "\"\"", "\"12.5\"", "\"µ\"")
	}
	return "(" + a.truth(depth-1) + " ? " + a.words(depth-1) + " : " + a.words(depth-1) + ")"
}

// && and || may be turned round: whatever the sides are, they decide alike.
func TestBothSidesDecideAlikeInEitherOrder(t *testing.T) {
	sides := map[string]boolFunc{}
	for text, s := range map[string]string{"true": "true", "false": "false", "error": "1 / features.valid > 0"} {
		x, bad := compile(s, weatherNames(t).scope(ofDevice), cel.BoolType)
		if bad != nil {
			t.Fatal(bad.problem)
		}
		sides[text] = x.b
	}
	e := &Evaluator{features: &Features{}}
	for a, left := range sides {
		for b, right := range sides {
			for name, join := range map[string]func(a, b boolFunc) boolFunc{"&&": and, "||": or} {
				one, errOne := join(left, right)(e)
				other, errOther := join(right, left)(e)
				if one != other || (errOne == nil) != (errOther == nil) {
					t.Errorf("%s %s %s is %t, %v and turned round %t, %v", a, name, b, one, errOne, other, errOther)
				}
			}
		}
	}
}

// The law: whatever an author writes, nodes say what the interpreter says, to
// the word of the error.
func FuzzNodesAgreeWithTheInterpreter(f *testing.F) {
	for seed := range uint64(64) {
		f.Add(seed, uint8(seed%6), seed%3 == 0)
	}
	env, err := newOracle()
	if err != nil {
		f.Fatal(err)
	}
	full, features := story(f)
	f.Fuzz(func(t *testing.T, seed uint64, depth uint8, empty bool) {
		e := &Evaluator{facts: full, features: features}
		if empty {
			e = &Evaluator{facts: facts{}, features: &Features{}}
		}
		a, d := author{rand.New(rand.NewPCG(seed, 0))}, int(depth%6)
		text := a.one(a.truth(d), a.whole(d), a.fixed(d), a.words(d))
		s := air(false).scope(ofDevice)
		want := oracle{env}.evaluate(t, text, s, e)
		got := evaluate(t, text, s, e)
		if rest, refused := strings.CutPrefix(got, "refused"); refused && (want == "refused" || strings.Contains(rest, "units") || strings.Contains(rest, "characters") || strings.Contains(rest, "too large")) {
			return // the bounds are not the interpreter's
		}
		if got != want {
			t.Errorf("%s = %s, the interpreter says %s", text, got, want)
		}
	})
}

// value is a decimal among cel-go's values.
type value struct{ decimal.Decimal }

var _ ref.Val = value{}

// ConvertToNative implements ref.Val. Policies never convert.
func (v value) ConvertToNative(t reflect.Type) (any, error) {
	return nil, fmt.Errorf("decimal does not convert to %s", t)
}

// ConvertToType implements ref.Val. Conversions are functions of their own.
func (v value) ConvertToType(t ref.Type) ref.Val {
	return types.NewErr("decimal does not convert to %s", t.TypeName())
}

// Equal implements ref.Val.
func (v value) Equal(other ref.Val) ref.Val {
	d, ok := asDecimal(other)
	return types.Bool(ok && v.Decimal == d)
}

// Type implements ref.Val.
func (v value) Type() ref.Type { return decimalType }

// Value implements ref.Val.
func (v value) Value() any { return v.Decimal }

// asDecimal takes decimals and ints, which mix freely.
func asDecimal(v ref.Val) (decimal.Decimal, bool) {
	switch n := v.(type) {
	case value:
		return n.Decimal, true
	case types.Int:
		return decimal.FromInt(int64(n)), true
	}
	return decimal.Decimal{}, false
}

func result(d decimal.Decimal, err error) ref.Val {
	if err != nil {
		return types.WrapErr(err)
	}
	return value{d}
}

type (
	decimalOp  func(a, b decimal.Decimal) (decimal.Decimal, error)
	comparison func(order int) bool
)

var (
	oracleArithmetic = []struct {
		name string
		ints func(a, b types.Int) ref.Val
		op   decimalOp
	}{
		{operators.Add, func(a, b types.Int) ref.Val { return a.Add(b) }, decimal.Decimal.Add},
		{operators.Subtract, func(a, b types.Int) ref.Val { return a.Subtract(b) }, decimal.Decimal.Sub},
		{operators.Multiply, func(a, b types.Int) ref.Val { return a.Multiply(b) }, decimal.Decimal.Mul},
		{operators.Divide, func(a, b types.Int) ref.Val { return a.Divide(b) }, decimal.Decimal.Quo},
		{"min", func(a, b types.Int) ref.Val { return min(a, b) }, smaller},
		{"max", func(a, b types.Int) ref.Val { return max(a, b) }, larger},
	}

	comparisons = []struct {
		name  string
		holds comparison
	}{
		{operators.Less, func(order int) bool { return order < 0 }},
		{operators.LessEquals, func(order int) bool { return order <= 0 }},
		{operators.Greater, func(order int) bool { return order > 0 }},
		{operators.GreaterEquals, func(order int) bool { return order >= 0 }},
		{equalName, func(order int) bool { return order == 0 }},
		{notEqualName, func(order int) bool { return order != 0 }},
	}
)

// newOracle declares all that expressions may use besides variables.
// cel-go's standard library stays out: what is not listed here does not exist.
func newOracle() (*cel.Env, error) {
	boolean, text, integer := cel.BoolType, cel.StringType, cel.IntType
	anything := cel.TypeParamType("A")
	options := []cel.EnvOption{
		cel.ClearMacros(),
		cel.ParserExpressionSizeLimit(maxExpression), cel.ParserRecursionLimit(maxDepth),
		cel.ExpressionNodeLimit(maxNodes), cel.ExpressionNestingDepthLimit(maxDepth),
		// The interpreter itself evaluates these three, without bindings.
		cel.Function(operators.LogicalAnd, cel.Overload("logical_and", []*cel.Type{boolean, boolean}, boolean, cel.OverloadIsNonStrict())),
		cel.Function(operators.LogicalOr, cel.Overload("logical_or", []*cel.Type{boolean, boolean}, boolean, cel.OverloadIsNonStrict())),
		cel.Function(operators.Conditional, cel.Overload("conditional", []*cel.Type{boolean, anything, anything}, anything, cel.OverloadIsNonStrict())),
		unary(operators.LogicalNot, boolean, boolean, func(v ref.Val) ref.Val { return !v.(types.Bool) }),
		cel.Function(operators.Negate,
			cel.Overload("negate_int", []*cel.Type{integer}, integer, cel.UnaryBinding(func(v ref.Val) ref.Val { return v.(types.Int).Negate() })),
			cel.Overload("negate_decimal", []*cel.Type{decimalType}, decimalType, cel.UnaryBinding(func(v ref.Val) ref.Val { return value{v.(value).Neg()} }))),
		cel.Function(operators.Modulo, cel.Overload("modulo_int", []*cel.Type{integer, integer}, integer,
			cel.BinaryBinding(func(a, b ref.Val) ref.Val { return a.(types.Int).Modulo(b) }))),
		cel.Function("abs",
			cel.Overload("abs_int", []*cel.Type{integer}, integer, cel.UnaryBinding(absInt)),
			cel.Overload("abs_decimal", []*cel.Type{decimalType}, decimalType, cel.UnaryBinding(func(v ref.Val) ref.Val { return value{v.(value).Abs()} }))),
		cel.Function("decimal",
			cel.Overload("text_to_decimal", []*cel.Type{text}, decimalType, cel.UnaryBinding(func(v ref.Val) ref.Val { return result(decimal.Parse(string(v.(types.String)))) })),
			cel.Overload("int_to_decimal", []*cel.Type{integer}, decimalType, cel.UnaryBinding(func(v ref.Val) ref.Val { return value{decimal.FromInt(int64(v.(types.Int)))} }))),
		unary("int", decimalType, integer, decimalToInt),
		cel.Function(operators.In,
			cel.Overload("in_texts", []*cel.Type{text, cel.ListType(text)}, boolean, cel.BinaryBinding(isIn)),
			cel.Overload("in_ints", []*cel.Type{integer, cel.ListType(integer)}, boolean, cel.BinaryBinding(isIn))),
		oracleMember("contains", boolean, func(a, b types.String) ref.Val { return types.StringContains(a, b) }),
		oracleMember("startsWith", boolean, func(a, b types.String) ref.Val { return types.StringStartsWith(a, b) }),
		oracleMember("endsWith", boolean, func(a, b types.String) ref.Val { return types.StringEndsWith(a, b) }),
		unary("size", text, integer, func(v ref.Val) ref.Val { return v.(types.String).Size() }),
	}
	for _, a := range oracleArithmetic {
		options = append(options, cel.Function(a.name, overloads(a.name, integer, decimalType,
			func(x, y ref.Val) ref.Val { return a.ints(x.(types.Int), y.(types.Int)) },
			func(x, y decimal.Decimal) ref.Val { return result(a.op(x, y)) })...))
	}
	for _, c := range comparisons {
		overloads := overloads(c.name, boolean, boolean,
			func(x, y ref.Val) ref.Val {
				return types.Bool(c.holds(cmp.Compare(x.(types.Int), y.(types.Int))))
			},
			func(x, y decimal.Decimal) ref.Val { return types.Bool(c.holds(x.Cmp(y))) })
		if c.name == equalName || c.name == notEqualName {
			for _, t := range []*cel.Type{text, boolean} {
				overloads = append(overloads, cel.Overload(c.name+"_"+t.String(), []*cel.Type{t, t}, boolean,
					cel.BinaryBinding(func(x, y ref.Val) ref.Val { return types.Bool(x.Equal(y) == types.True == (c.name == equalName)) })))
			}
		}
		options = append(options, cel.Function(c.name, overloads...))
	}
	return cel.NewCustomEnv(options...)
}

// overloads declares an operator of ints, of decimals and of both.
func overloads(name string, ofInts, ofDecimals *cel.Type, ints func(x, y ref.Val) ref.Val, decimals func(x, y decimal.Decimal) ref.Val) []cel.FunctionOpt {
	list := []cel.FunctionOpt{cel.Overload(name+"_int_int", []*cel.Type{cel.IntType, cel.IntType}, ofInts, cel.BinaryBinding(ints))}
	mixed := func(x, y ref.Val) ref.Val {
		a, _ := asDecimal(x)
		b, _ := asDecimal(y)
		return decimals(a, b)
	}
	for _, pair := range numbers {
		id := fmt.Sprintf("%s_%s_%s", name, pair[0], pair[1])
		list = append(list, cel.Overload(id, pair[:], ofDecimals, cel.BinaryBinding(mixed)))
	}
	return list
}

func unary(name string, from, to *cel.Type, op func(ref.Val) ref.Val) cel.EnvOption {
	return cel.Function(name, cel.Overload(name+"_"+from.String(), []*cel.Type{from}, to, cel.UnaryBinding(op)))
}

func oracleMember(name string, to *cel.Type, op func(a, b types.String) ref.Val) cel.EnvOption {
	return cel.Function(name, cel.MemberOverload(name+"_text", []*cel.Type{cel.StringType, cel.StringType}, to,
		cel.BinaryBinding(func(a, b ref.Val) ref.Val { return op(a.(types.String), b.(types.String)) })))
}

func absInt(v ref.Val) ref.Val {
	if n := v.(types.Int); n < 0 {
		return n.Negate()
	}
	return v
}

func decimalToInt(v ref.Val) ref.Val {
	n, err := v.(value).Int()
	if err != nil {
		return types.WrapErr(err)
	}
	return types.Int(n)
}

func isIn(v, list ref.Val) ref.Val { return list.(traits.Lister).Contains(v) }

// fold replaces decimal("0.5") and −decimal("0.5") by their value, so that
// the text is read once and not for every reading.
func fold(i interpreter.InterpretableV2) (interpreter.InterpretableV2, error) {
	call, ok := i.(interpreter.InterpretableCall)
	if !ok || len(call.Args()) != 1 {
		return i, nil
	}
	if _, constant := call.Args()[0].(interpreter.InterpretableConst); !constant {
		return i, nil
	}
	v := call.Eval(interpreter.EmptyActivation())
	if types.IsUnknownOrError(v) {
		return i, nil // it fails when it is evaluated, as any other
	}
	return interpreter.NewConstValue(call.ID(), v), nil
}
