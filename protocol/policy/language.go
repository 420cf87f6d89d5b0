package policy

import (
	"fmt"
	"sync"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/operators"
)

// Bounds of one expression.
const (
	maxExpression = 2048 // characters
	maxNodes      = 256
	maxDepth      = 48
	maxCost       = 500 // in cel-go's units; the dearest rule of the examples costs about 20
)

// Names under which == and != are declared: cel-go's own take two values of
// one type and cannot be overloaded, and a decimal must compare with an int.
const (
	equalName    = "@equal" // no text can spell it
	notEqualName = "@not_equal"
)

var decimalType = cel.OpaqueType("decimal")

// numbers are the pairs that mix decimals and ints.
var numbers = [][2]*cel.Type{{decimalType, decimalType}, {decimalType, cel.IntType}, {cel.IntType, decimalType}}

// Languages of both versions. They are for checking alone: nodes evaluate.
var (
	languageV1 = sync.OnceValue(func() *cel.Env {
		anything := cel.TypeParamType("T")
		return declare(function(operators.Conditional, anything, cel.BoolType, anything, anything))
	})
	languageV2 = sync.OnceValue(func() *cel.Env { return declare(extensions()...) })
)

func languageOf(v2 bool) *cel.Env {
	if v2 {
		return languageV2()
	}
	return languageV1()
}

// declare lists all operators and functions that exist: cel-go's standard
// library is left out, because it has floats, time zones and regular expressions.
func declare(more ...cel.EnvOption) *cel.Env {
	boolean, integer, text := cel.BoolType, cel.IntType, cel.StringType
	options := []cel.EnvOption{
		cel.ClearMacros(),
		cel.ParserExpressionSizeLimit(maxExpression), cel.ParserRecursionLimit(maxDepth),
		cel.ExpressionNodeLimit(maxNodes), cel.ExpressionNestingDepthLimit(maxDepth),
		function(operators.LogicalAnd, boolean, boolean, boolean),
		function(operators.LogicalOr, boolean, boolean, boolean),
		function(operators.LogicalNot, boolean, boolean),
		function(operators.Modulo, integer, integer, integer),
		function("int", integer, decimalType),
		function("size", integer, text),
		cel.Function("decimal", overload("decimal", decimalType, text), overload("decimal", decimalType, integer)),
		cel.Function(operators.In, overload(operators.In, boolean, text, cel.ListType(text)), overload(operators.In, boolean, integer, cel.ListType(integer))),
	}
	for _, name := range []string{operators.Negate, "abs"} {
		options = append(options, cel.Function(name, overload(name, integer, integer), overload(name, decimalType, decimalType)))
	}
	for _, name := range []string{"contains", "startsWith", "endsWith"} {
		options = append(options, cel.Function(name, cel.MemberOverload(name+"_text", []*cel.Type{text, text}, boolean)))
	}
	for _, name := range []string{operators.Add, operators.Subtract, operators.Multiply, operators.Divide, "min", "max"} {
		options = append(options, cel.Function(name, ofNumbers(name, integer, decimalType)...))
	}
	for name := range orders {
		overloads := ofNumbers(name, boolean, boolean)
		if name == equalName || name == notEqualName {
			overloads = append(overloads, overload(name, boolean, text, text), overload(name, boolean, boolean, boolean))
		}
		options = append(options, cel.Function(name, overloads...))
	}
	env, err := cel.NewCustomEnv(append(options, more...)...)
	if err != nil {
		panic(err) // the language does not depend on any policy
	}
	return env
}

// functionNames says what people may write for a function that there is not.
func functionNames(v2 bool) string {
	names := "use decimal, int, min, max, abs, size, contains, startsWith, endsWith"
	if v2 {
		names += ", floor, sqrt, pow, distance, cell, parent, sun"
	}
	return names
}

func function(name string, result *cel.Type, args ...*cel.Type) cel.EnvOption {
	return cel.Function(name, overload(name, result, args...))
}

func overload(name string, result *cel.Type, args ...*cel.Type) cel.FunctionOpt {
	for _, arg := range args {
		name += "_" + arg.String()
	}
	return cel.Overload(name, args, result)
}

// ofNumbers declares an operator of ints, of decimals and of both.
func ofNumbers(name string, ofInts, ofDecimals *cel.Type) []cel.FunctionOpt {
	list := []cel.FunctionOpt{overload(name, ofInts, cel.IntType, cel.IntType)}
	for _, pair := range numbers {
		list = append(list, cel.Overload(fmt.Sprintf("%s_%s_%s", name, pair[0], pair[1]), pair[:], ofDecimals))
	}
	return list
}
