package policy

import (
	"errors"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/operators"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// maxPower is the highest exponent of pow: ten squarings.
const maxPower = 1024

var errPower = errors.New("the exponent of pow is not within 0 and 1024")

// extensions declares the functions that version 2 has beyond version 1.
func extensions() []cel.EnvOption {
	b, d, i, t := cel.BoolType, decimalType, cel.IntType, cel.StringType
	question := operators.Conditional
	return []cel.EnvOption{
		// Version 1 has one type for both sides; here ints and decimals mix, as everywhere.
		cel.Function(question, overload(question, b, b, b, b), overload(question, i, b, i, i), overload(question, t, b, t, t),
			overload(question, d, b, d, d), overload(question, d, b, d, i), overload(question, d, b, i, d)),
		cel.Function("distance", withNumbers("distance", d, 4)...),
		cel.Function("cell", withNumbers("cell", i, 2, i)...),
		cel.Function("sun", withNumbers("sun", d, 2, i)...),
		function("parent", i, i, i),
		function("floor", i, d),
		cel.Function("sqrt", overload("sqrt", d, d), overload("sqrt", d, i)),
		cel.Function("pow", overload("pow", d, d, i), overload("pow", d, i, i)),
	}
}

// withNumbers declares a function that takes n decimals or ints before the rest.
func withNumbers(name string, result *cel.Type, n int, rest ...*cel.Type) []cel.FunctionOpt {
	var list []cel.FunctionOpt
	for mix := range 1 << n {
		var args []*cel.Type
		for i := range n {
			args = append(args, [...]*cel.Type{decimalType, cel.IntType}[mix>>i&1])
		}
		list = append(list, overload(name, result, append(args, rest...)...))
	}
	return list
}

// extensionCosts are what the dearer functions cost, in units of about 4 ns
// where a comparison costs three of them (BenchmarkFunctions).
var extensionCosts = map[string]uint64{"distance": 150, "cell": 100, "parent": 10, "sun": 200, "sqrt": 10, "pow": 50}

// extension returns the node of a function of version 2.
func extension(name string, args []node) node {
	switch name {
	case "sqrt":
		return node{d: then(args[0].number(), decimal.Decimal.Sqrt)}
	case "floor":
		return node{i: then(args[0].d, decimal.Decimal.Floor)}
	case "pow":
		return node{d: both(args[0].number(), args[1].i, func(base decimal.Decimal, n int64) (decimal.Decimal, error) {
			if n < 0 || n > maxPower {
				return decimal.Decimal{}, errPower
			}
			return base.Pow(uint(n))
		})}
	case "distance":
		return node{d: four(args[0].number(), args[1].number(), args[2].number(), args[3].number(), distance)}
	case "sun":
		return node{d: three(args[0].number(), args[1].number(), args[2].i, sunElevation)}
	case "cell":
		return node{i: three(args[0].number(), args[1].number(), args[2].i, cellOf)}
	case "parent":
		return node{i: both(args[0].i, args[1].i, parentOf)}
	}
	panic("a function without a meaning: " + name) // one that is declared and not written
}

func three[A, B, C, R any](a func(*Evaluator) (A, error), b func(*Evaluator) (B, error), c func(*Evaluator) (C, error), op func(A, B, C) (R, error)) func(*Evaluator) (R, error) {
	return func(e *Evaluator) (R, error) {
		var none R
		x, err := a(e)
		if err != nil {
			return none, err
		}
		y, err := b(e)
		if err != nil {
			return none, err
		}
		z, err := c(e)
		if err != nil {
			return none, err
		}
		return op(x, y, z)
	}
}

func four(a, b, c, d func(*Evaluator) (decimal.Decimal, error), op func(a, b, c, d decimal.Decimal) (decimal.Decimal, error)) func(*Evaluator) (decimal.Decimal, error) {
	args := [...]func(*Evaluator) (decimal.Decimal, error){a, b, c, d}
	return func(e *Evaluator) (decimal.Decimal, error) {
		var values [4]decimal.Decimal
		for i, arg := range args {
			v, err := arg(e)
			if err != nil {
				return v, err
			}
			values[i] = v
		}
		return op(values[0], values[1], values[2], values[3])
	}
}
