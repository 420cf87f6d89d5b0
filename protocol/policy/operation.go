package policy

import (
	"cmp"
	"errors"
	"math"
	"strings"
	"unicode/utf8"

	"cel.dev/cel-go/common/operators"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

const (
	inOperator     = operators.In
	divideOperator = operators.Divide
	moduloOperator = operators.Modulo
)

// Errors of arithmetic. They are made once: evaluation allocates nothing.
var (
	errOverflow = errors.New("integer overflow")
	errDivision = errors.New("division by zero")
	errModulus  = errors.New("modulus by zero")
)

// operation returns the node of a function or operator that cel-go's checker
// has found right, so that its arguments are of the types declared for it.
func operation(name string, args []node) node {
	switch name {
	case operators.LogicalAnd:
		return node{b: and(args[0].b, args[1].b)}
	case operators.LogicalOr:
		return node{b: or(args[0].b, args[1].b)}
	case operators.LogicalNot:
		return node{b: then(args[0].b, func(v bool) (bool, error) { return !v, nil })}
	case operators.Conditional:
		return conditional(args[0].b, args[1], args[2])
	case equalName, notEqualName, operators.Less, operators.LessEquals, operators.Greater, operators.GreaterEquals:
		return node{b: comparing(name, args[0], args[1])}
	case operators.Add, operators.Subtract, operators.Multiply, operators.Divide, operators.Modulo, "min", "max":
		return arithmetic(name, args[0], args[1])
	case operators.Negate, "abs", "decimal", "int", "size":
		return converting(name, args[0])
	case "contains":
		return node{b: both(args[0].s, args[1].s, func(a, b string) (bool, error) { return strings.Contains(a, b), nil })}
	case "startsWith":
		return node{b: both(args[0].s, args[1].s, func(a, b string) (bool, error) { return strings.HasPrefix(a, b), nil })}
	case "endsWith":
		return node{b: both(args[0].s, args[1].s, func(a, b string) (bool, error) { return strings.HasSuffix(a, b), nil })}
	}
	return extension(name, args)
}

// and decides with one side when the other is an error or not needed.
func and(left, right func(*Evaluator) (bool, error)) func(*Evaluator) (bool, error) {
	return func(e *Evaluator) (bool, error) {
		a, errA := left(e)
		if errA == nil && !a {
			return false, nil
		}
		b, errB := right(e)
		switch {
		case errB == nil && !b:
			return false, nil
		case errA != nil:
			return false, errA
		}
		return errB == nil, errB
	}
}

func or(left, right func(*Evaluator) (bool, error)) func(*Evaluator) (bool, error) {
	return func(e *Evaluator) (bool, error) {
		a, errA := left(e)
		if errA == nil && a {
			return true, nil
		}
		b, errB := right(e)
		switch {
		case errB == nil && b:
			return true, nil
		case errA != nil:
			return false, errA
		}
		return false, errB
	}
}

func conditional(test func(*Evaluator) (bool, error), yes, no node) node {
	switch {
	case yes.b != nil:
		return node{b: choose(test, yes.b, no.b)}
	case yes.i != nil && no.i != nil:
		return node{i: choose(test, yes.i, no.i)}
	case yes.s == nil:
		return node{d: choose(test, yes.number(), no.number())}
	}
	return node{s: choose(test, yes.s, no.s)}
}

func choose[T any](test func(*Evaluator) (bool, error), yes, no func(*Evaluator) (T, error)) func(*Evaluator) (T, error) {
	return func(e *Evaluator) (T, error) {
		holds, err := test(e)
		switch {
		case err != nil:
			var none T
			return none, err
		case holds:
			return yes(e)
		}
		return no(e)
	}
}

// then and both apply an operation to what one or two nodes give.
func then[A, R any](a func(*Evaluator) (A, error), op func(A) (R, error)) func(*Evaluator) (R, error) {
	return func(e *Evaluator) (R, error) {
		v, err := a(e)
		if err != nil {
			var none R
			return none, err
		}
		return op(v)
	}
}

func both[A, B, R any](a func(*Evaluator) (A, error), b func(*Evaluator) (B, error), op func(A, B) (R, error)) func(*Evaluator) (R, error) {
	return func(e *Evaluator) (R, error) {
		var none R
		v, err := a(e)
		if err != nil {
			return none, err
		}
		w, err := b(e)
		if err != nil {
			return none, err
		}
		return op(v, w)
	}
}

// orders says which results of a comparison a comparing operator takes.
var orders = map[string]struct{ less, equal, more bool }{
	equalName: {equal: true}, notEqualName: {less: true, more: true},
	operators.Less: {less: true}, operators.LessEquals: {less: true, equal: true},
	operators.Greater: {more: true}, operators.GreaterEquals: {equal: true, more: true},
}

func comparing(name string, a, b node) func(*Evaluator) (bool, error) {
	takes := [3]bool{orders[name].less, orders[name].equal, orders[name].more}
	switch {
	case a.s != nil:
		return both(a.s, b.s, func(x, y string) (bool, error) { return (x == y) == takes[1], nil })
	case a.b != nil:
		return both(a.b, b.b, func(x, y bool) (bool, error) { return (x == y) == takes[1], nil })
	case a.i != nil && b.i != nil:
		return both(a.i, b.i, func(x, y int64) (bool, error) { return takes[cmp.Compare(x, y)+1], nil })
	case b.constant: // as most rules are: one call less
		left := a.number()
		bound, _ := b.number()(nil)
		return func(e *Evaluator) (bool, error) {
			x, err := left(e)
			return err == nil && takes[x.Cmp(bound)+1], err
		}
	}
	return both(a.number(), b.number(), func(x, y decimal.Decimal) (bool, error) { return takes[x.Cmp(y)+1], nil })
}

var intOperations = map[string]func(a, b int64) (int64, error){
	operators.Add: addInt, operators.Subtract: subtractInt, operators.Multiply: multiplyInt,
	operators.Divide: divideInt, operators.Modulo: moduloInt,
	"min": func(a, b int64) (int64, error) { return min(a, b), nil },
	"max": func(a, b int64) (int64, error) { return max(a, b), nil },
}

var decimalOperations = map[string]func(a, b decimal.Decimal) (decimal.Decimal, error){
	operators.Add: decimal.Decimal.Add, operators.Subtract: decimal.Decimal.Sub,
	operators.Multiply: decimal.Decimal.Mul, operators.Divide: decimal.Decimal.Quo,
	"min": smaller, "max": larger,
}

func arithmetic(name string, a, b node) node {
	if a.i != nil && b.i != nil {
		return node{i: both(a.i, b.i, intOperations[name])}
	}
	return node{d: both(a.number(), b.number(), decimalOperations[name])}
}

func smaller(a, b decimal.Decimal) (decimal.Decimal, error) {
	if a.Cmp(b) <= 0 {
		return a, nil
	}
	return b, nil
}

func larger(a, b decimal.Decimal) (decimal.Decimal, error) {
	if a.Cmp(b) >= 0 {
		return a, nil
	}
	return b, nil
}

func converting(name string, a node) node {
	switch {
	case name == "size":
		return node{i: then(a.s, func(s string) (int64, error) { return int64(utf8.RuneCountInString(s)), nil })}
	case name == "int":
		return node{i: then(a.d, decimal.Decimal.Int)}
	case name == "decimal" && a.s != nil:
		return node{d: then(a.s, decimal.Parse)}
	case name == "decimal":
		return node{d: a.number()}
	case a.i != nil && name == "abs":
		return node{i: then(a.i, func(v int64) (int64, error) {
			if v < 0 {
				return subtractInt(0, v)
			}
			return v, nil
		})}
	case a.i != nil:
		return node{i: then(a.i, func(v int64) (int64, error) { return subtractInt(0, v) })}
	case name == "abs":
		return node{d: then(a.d, func(v decimal.Decimal) (decimal.Decimal, error) { return v.Abs(), nil })}
	}
	return node{d: then(a.d, func(v decimal.Decimal) (decimal.Decimal, error) { return v.Neg(), nil })}
}

func addInt(a, b int64) (int64, error) {
	if b > 0 && a > math.MaxInt64-b || b < 0 && a < math.MinInt64-b {
		return 0, errOverflow
	}
	return a + b, nil
}

func subtractInt(a, b int64) (int64, error) {
	if b < 0 && a > math.MaxInt64+b || b > 0 && a < math.MinInt64+b {
		return 0, errOverflow
	}
	return a - b, nil
}

func multiplyInt(a, b int64) (int64, error) {
	if a == 0 || b == 0 {
		return 0, nil
	}
	product := a * b
	if product/b != a || a == -1 && b == math.MinInt64 || b == -1 && a == math.MinInt64 {
		return 0, errOverflow
	}
	return product, nil
}

func divideInt(a, b int64) (int64, error) {
	switch {
	case b == 0:
		return 0, errDivision
	case a == math.MinInt64 && b == -1:
		return 0, errOverflow
	}
	return a / b, nil
}

func moduloInt(a, b int64) (int64, error) {
	switch {
	case b == 0:
		return 0, errModulus
	case a == math.MinInt64 && b == -1:
		return 0, errOverflow
	}
	return a % b, nil
}
