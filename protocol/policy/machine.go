package policy

import (
	"slices"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/types"

	"github.com/trellis-network/trellis/protocol/geo"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// A node is a part of an expression, ready to be evaluated. One of its
// functions is set: the one of its type. cel-go's own interpreter boxes every
// number; an epoch evaluates tens of millions of readings, and these allocate
// nothing. Tests hold them against that interpreter.
type node struct {
	b func(*Evaluator) (bool, error)
	i func(*Evaluator) (int64, error)
	d func(*Evaluator) (decimal.Decimal, error)
	s func(*Evaluator) (string, error)

	constant bool // gives the same value always, and never an error
	plain    bool // constant, of literals and functions of one argument alone
	dear     bool // takes much longer than arithmetic
}

func constantBool(v bool) node {
	return node{b: func(*Evaluator) (bool, error) { return v, nil }, constant: true}
}

func constantInt(v int64) node {
	return node{i: func(*Evaluator) (int64, error) { return v, nil }, constant: true}
}

func constantDecimal(v decimal.Decimal) node {
	return node{d: func(*Evaluator) (decimal.Decimal, error) { return v, nil }, constant: true}
}

func constantText(v string) node {
	return node{s: func(*Evaluator) (string, error) { return v, nil }, constant: true}
}

// kind returns the type of what n gives.
func (n node) kind() *cel.Type {
	switch {
	case n.b != nil:
		return cel.BoolType
	case n.i != nil:
		return cel.IntType
	case n.d != nil:
		return decimalType
	}
	return cel.StringType
}

// number returns a function that gives a number as a decimal.
func (n node) number() func(*Evaluator) (decimal.Decimal, error) {
	if n.i == nil {
		return n.d
	}
	if n.constant {
		v, _ := n.i(nil)
		return constantDecimal(decimal.FromInt(v)).d
	}
	i := n.i
	return func(e *Evaluator) (decimal.Decimal, error) {
		v, err := i(e)
		return decimal.FromInt(v), err
	}
}

// settled evaluates a node whose parts are constant, once and for all.
func (n node) settled() (node, error) {
	var done node
	switch {
	case n.b != nil:
		v, err := n.b(nil)
		if err != nil {
			return n, err
		}
		done = constantBool(v)
	case n.i != nil:
		v, err := n.i(nil)
		if err != nil {
			return n, err
		}
		done = constantInt(v)
	case n.d != nil:
		v, err := n.d(nil)
		if err != nil {
			return n, err
		}
		done = constantDecimal(v)
	default:
		v, err := n.s(nil)
		if err != nil {
			return n, err
		}
		done = constantText(v)
	}
	return done, nil
}

// A builder makes nodes of a checked expression.
type builder struct {
	scope *scope
	used  map[string]node
	tree  *ast.AST
}

func (b *builder) complain(e ast.Expr, problem, hint string) *complaint {
	at := b.tree.SourceInfo().GetStartLocation(e.ID())
	return &complaint{max(at.Line(), 1), max(at.Column(), 0), problem, hint}
}

func (b *builder) build(e ast.Expr) (node, *complaint) {
	switch e.Kind() {
	case ast.LiteralKind:
		return literal(e), nil
	case ast.CallKind:
		return b.call(e)
	}
	names, _ := path(e)
	return b.used[strings.Join(names, ".")], nil
}

func literal(e ast.Expr) node {
	var n node
	switch v := e.AsLiteral().(type) {
	case types.Bool:
		n = constantBool(bool(v))
	case types.Int:
		n = constantInt(int64(v))
	case types.String:
		n = constantText(string(v))
	}
	n.plain = true
	return n
}

func (b *builder) call(e ast.Expr) (node, *complaint) {
	call := e.AsCall()
	args := call.Args()
	if call.IsMemberFunction() {
		args = append([]ast.Expr{call.Target()}, args...)
	}
	name := call.FunctionName()
	if name == inOperator {
		return b.in(args)
	}
	nodes := make([]node, len(args))
	for i, arg := range args {
		var bad *complaint
		if nodes[i], bad = b.build(arg); bad != nil {
			return node{}, bad
		}
	}
	if bad := b.divisor(name, args, nodes); bad != nil {
		return node{}, bad
	}
	if bad := b.resolution(name, args, nodes); bad != nil {
		return node{}, bad
	}
	if name == operators.LogicalAnd || name == operators.LogicalOr {
		cheapFirst(nodes)
	}
	n := operation(name, nodes)
	n.dear = extensionCosts[name] >= 100 || slices.ContainsFunc(nodes, func(arg node) bool { return arg.dear })
	return b.fold(e, name, n, nodes)
}

// cheapFirst turns && and || round when that can spare a dear side. Both
// decide alike in either order, and are an error in either or in none.
func cheapFirst(sides []node) {
	if sides[0].dear && !sides[1].dear {
		sides[0], sides[1] = sides[1], sides[0]
	}
}

// divisor refuses a division that can never be done. Version 1 takes it, and
// it fails whenever it is evaluated.
func (b *builder) divisor(name string, args []ast.Expr, nodes []node) *complaint {
	if name != divideOperator && name != moduloOperator || !b.scope.v2 || !nodes[1].constant {
		return nil
	}
	if d, _ := nodes[1].number()(nil); d.Sign() != 0 {
		return nil
	}
	return b.complain(args[1], "division by zero", "write a divisor that is not 0")
}

// resolution refuses a size of cells that H3 does not have.
func (b *builder) resolution(name string, args []ast.Expr, nodes []node) *complaint {
	last := len(nodes) - 1
	if name != "cell" && name != "parent" || !nodes[last].constant {
		return nil
	}
	if n, _ := nodes[last].i(nil); n >= 0 && n <= geo.MaxResolution {
		return nil
	}
	return b.complain(args[last], "H3 has no cells of this resolution", "write 0 (continents) to 15 (a square metre); 7 is about 5 km², 8 about 0.7 km²")
}

// fold computes what has no variables. When that fails, the expression fails
// wherever it is needed: version 2 refuses it here.
func (b *builder) fold(e ast.Expr, name string, n node, args []node) (node, *complaint) {
	if slices.ContainsFunc(args, func(arg node) bool { return !arg.constant }) {
		return n, nil
	}
	done, err := n.settled()
	done.plain = err == nil && len(args) == 1 && args[0].plain
	switch {
	case err == nil:
		return done, nil
	case b.scope.v2:
		return node{}, b.complain(e, err.Error(), "this part has no variables and can never be computed; write another")
	case name == "int" && args[0].plain: // version 1 refused this much
		return node{}, &complaint{1, 0, err.Error(), "a part without variables cannot be computed; write another"}
	}
	return n, nil
}

// in compares with the elements of a list of literals.
func (b *builder) in(args []ast.Expr) (node, *complaint) {
	needle, bad := b.build(args[0])
	if bad != nil {
		return node{}, bad
	}
	elements := args[1].AsList().Elements()
	if needle.s != nil {
		var list []string
		for _, element := range elements {
			list = append(list, string(element.AsLiteral().(types.String)))
		}
		return node{b: member(needle.s, list)}, nil
	}
	var list []int64
	for _, element := range elements {
		list = append(list, int64(element.AsLiteral().(types.Int)))
	}
	return node{b: member(needle.i, list)}, nil
}

func member[T string | int64](needle func(*Evaluator) (T, error), list []T) func(*Evaluator) (bool, error) {
	return func(e *Evaluator) (bool, error) {
		v, err := needle(e)
		return err == nil && slices.Contains(list, v), err
	}
}
