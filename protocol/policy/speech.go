package policy

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/types"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// A phrase is a part of an expression in English.
type phrase struct {
	words string
	level int    // how strongly it binds, from loose to tight
	unit  string // of a number: what a constant beside it is counted in; "" for none
	// number is set for a constant, which is spelled out beside what it is compared with.
	number *decimal.Decimal
	not    string // the opposite of a condition; "" when it is made with not
}

// How strongly phrases bind.
const (
	choiceLevel = iota
	orLevel
	andLevel
	conditionLevel
	listLevel
	sumLevel
	productLevel
	tightLevel
)

// Units that are not those of a field.
const (
	unitSeconds      = "\x00s"
	unitMilliseconds = "\x00ms"
	unitPart         = "\x00%"
	unitCoins        = "coins"
	unitMetres       = "m"
	unitDegrees      = "°"
)

// A speaker says expressions of a policy in English. What it says is for
// people; the expression decides.
type speaker struct {
	manifest *manifest
	scope    *scope
}

func (p *Policy) speaker() *speaker {
	m := &p.manifest
	n := &names{v2: p.v2(), fields: m.Reading.Fields, parameters: m.Parameters}
	for _, f := range m.Features {
		n.features = append(n.features, f.Name)
	}
	for _, f := range m.Peers {
		n.peers = append(n.peers, f.Name)
	}
	for _, f := range m.Memory {
		n.memory = append(n.memory, f.Name)
	}
	return &speaker{m, n.scope(ofReading | ofFactor | ofPool)}
}

// say returns an expression in English, "" for none.
func (s *speaker) say(text string) string { return s.read(text).spelled("") }

// read returns an expression as a phrase.
func (s *speaker) read(text string) phrase {
	lang := languageOf(s.scope.v2)
	parsed, issues := lang.Parse(text)
	if text == "" || issues.Err() != nil {
		return phrase{}
	}
	w := walker{scope: s.scope, lang: lang, tree: parsed.NativeRep(), text: text, used: map[string]node{}}
	if w.visit(w.tree.Expr(), false) != nil {
		return phrase{}
	}
	return s.phrase(w.tree.Expr())
}

// spelled returns the words; those of a constant in a unit.
func (p phrase) spelled(unit string) string {
	if p.number == nil {
		return p.words
	}
	d := *p.number
	digits := grouped(d.String())
	whole, err := d.Int()
	isWhole := err == nil && decimal.FromInt(whole) == d
	switch {
	case unit == unitPart:
		if hundred, err := d.Mul(decimal.FromInt(100)); err == nil {
			return grouped(hundred.String()) + " %" + p.words
		}
	case unit == unitSeconds && isWhole && whole > 0:
		return span(uint64(whole)) + p.words
	case unit == unitMilliseconds && isWhole && whole > 0 && whole%1000 == 0:
		return span(uint64(whole)/1000) + p.words
	case unit == unitMilliseconds:
		return digits + " ms" + p.words
	case unit == unitSeconds:
		return digits + " seconds" + p.words
	case unit == unitCoins && d == decimal.FromInt(1):
		return "1 coin" + p.words
	case unit == unitDegrees:
		return digits + "°" + p.words
	case unit != "":
		return digits + " " + unit + p.words
	}
	return digits + p.words
}

// grouped puts commas between the thousands of a number of five digits or more.
func grouped(number string) string {
	whole, fraction, _ := strings.Cut(number, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "−", whole[1:]
	}
	if len(whole) > 4 {
		for i := len(whole) - 3; i > 0; i -= 3 {
			whole = whole[:i] + "," + whole[i:]
		}
	}
	if fraction != "" {
		whole += "." + fraction
	}
	return sign + whole
}

// span spells a number of seconds in its largest whole unit.
func span(n uint64) string {
	if n%86400 != 0 {
		return words(Seconds(n))
	}
	if n == 86400 {
		return "1 day"
	}
	return fmt.Sprintf("%d days", n/86400)
}

// within returns a phrase in brackets when it binds less than a level.
func (p phrase) within(level int, unit string) string {
	if p.level < level {
		return "(" + p.spelled(unit) + ")"
	}
	return p.spelled(unit)
}

func (s *speaker) phrase(e ast.Expr) phrase {
	switch e.Kind() {
	case ast.LiteralKind:
		return constantPhrase(e)
	case ast.CallKind:
		return s.call(e)
	}
	names, _ := path(e)
	return s.variable(names)
}

func constantPhrase(e ast.Expr) phrase {
	switch v := e.AsLiteral().(type) {
	case types.Int:
		d := decimal.FromInt(int64(v))
		return phrase{number: &d, level: tightLevel}
	case types.String:
		return phrase{words: quoted(string(v)), level: tightLevel}
	case types.Bool:
		if v {
			return phrase{words: "always", level: conditionLevel, not: "never"}
		}
	}
	return phrase{words: "never", level: conditionLevel, not: "always"}
}

func quoted(s string) string {
	if s == "" {
		return "empty"
	}
	return "“" + s + "”"
}

func (s *speaker) call(e ast.Expr) phrase {
	call := e.AsCall()
	args := call.Args()
	if call.IsMemberFunction() {
		args = append([]ast.Expr{call.Target()}, args...)
	}
	name := call.FunctionName()
	switch {
	case name == "abs" && isDifference(args[0]):
		pair := args[0].AsCall().Args()
		a, b := s.phrase(pair[0]), s.phrase(pair[1])
		unit := otherUnit(a, b)
		return phrase{words: "the difference between " + a.within(sumLevel, unit) + " and " + b.within(sumLevel, unit), level: listLevel, unit: unit}
	case name == inOperator:
		return s.oneOf(args[0], args[1].AsList().Elements())
	}
	list := make([]phrase, len(args))
	for i, arg := range args {
		list[i] = s.phrase(arg)
	}
	switch name {
	case operators.LogicalAnd:
		return phrase{words: list[0].within(andLevel, "") + ", and " + list[1].within(andLevel, ""), level: andLevel}
	case operators.LogicalOr:
		return phrase{words: list[0].within(orLevel, "") + ", or " + list[1].within(orLevel, ""), level: orLevel}
	case operators.LogicalNot:
		return opposite(list[0])
	case operators.Conditional:
		unit := otherUnit(list[1], list[2])
		return phrase{words: "if " + list[0].within(conditionLevel, "") + ": " + list[1].within(conditionLevel, unit) + ", otherwise " + list[2].spelled(unit), level: choiceLevel, unit: unit}
	}
	if _, compares := orders[name]; compares {
		return comparisonPhrase(name, list[0], list[1])
	}
	if sign, sums := arithmeticSigns[name]; sums {
		return arithmeticPhrase(name, sign, list[0], list[1])
	}
	return s.function(name, list)
}

func isDifference(e ast.Expr) bool {
	return e.Kind() == ast.CallKind && e.AsCall().FunctionName() == operators.Subtract
}

func opposite(p phrase) phrase {
	if p.not != "" {
		return phrase{words: p.not, level: conditionLevel, not: p.words}
	}
	return phrase{words: "it is not so that " + p.within(conditionLevel, ""), level: conditionLevel}
}

func (s *speaker) oneOf(what ast.Expr, list []ast.Expr) phrase {
	p := s.phrase(what)
	var all []string
	for _, e := range list {
		all = append(all, constantPhrase(e).spelled(p.unit))
	}
	last := max(len(all)-2, 0)
	some := strings.Join(append(slices.Clone(all[:last]), strings.Join(all[last:], " or ")), ", ")
	subject := p.within(listLevel, "")
	return phrase{words: subject + " is " + some, not: subject + " is none of " + strings.Join(all, ", "), level: conditionLevel}
}

// otherUnit is the unit that two phrases share, or that the one has whose
// other is a constant.
func otherUnit(a, b phrase) string {
	switch {
	case a.number != nil:
		return b.unit
	case b.number != nil || a.unit == b.unit:
		return a.unit
	}
	return ""
}

var relations = map[string][2]string{
	equalName: {" is ", " is not "}, notEqualName: {" is not ", " is "},
	operators.Less: {" is below ", " is at least "}, operators.LessEquals: {" is at most ", " is above "},
	operators.Greater: {" is above ", " is at most "}, operators.GreaterEquals: {" is at least ", " is below "},
}

func comparisonPhrase(name string, a, b phrase) phrase {
	unit := otherUnit(a, b)
	left, right := a.within(listLevel, unit), b.within(listLevel, unit)
	return phrase{words: left + relations[name][0] + right, not: left + relations[name][1] + right, level: conditionLevel}
}

var arithmeticSigns = map[string]string{
	operators.Add: " + ", operators.Subtract: " − ", operators.Multiply: " × ", operators.Divide: " ÷ ",
}

func arithmeticPhrase(name, sign string, a, b phrase) phrase {
	unit, level := "", productLevel
	if name == operators.Add || name == operators.Subtract {
		unit, level = otherUnit(a, b), sumLevel
	}
	if name == operators.Subtract && unit == unitMilliseconds && a.number == nil && b.number == nil {
		from, to := strings.TrimPrefix(b.within(sumLevel, ""), "the time of "), strings.TrimPrefix(a.within(sumLevel, ""), "the time of ")
		return phrase{words: "the time between " + from + " and " + to, level: listLevel, unit: unitMilliseconds}
	}
	return phrase{words: a.within(level, unit) + sign + b.within(level+1, unit), level: level, unit: unit}
}

// function says what a function gives.
func (s *speaker) function(name string, list []phrase) phrase {
	plain := make([]string, len(list))
	for i, p := range list {
		plain[i] = p.within(sumLevel, "")
	}
	condition := func(does, doesNot string) phrase {
		return phrase{words: plain[0] + does + plain[1], not: plain[0] + doesNot + plain[1], level: conditionLevel}
	}
	value := func(unit, format string, args ...any) phrase {
		return phrase{words: fmt.Sprintf(format, args...), level: listLevel, unit: unit}
	}
	switch name {
	case "contains":
		return condition(" contains ", " does not contain ")
	case "startsWith":
		return condition(" starts with ", " does not start with ")
	case "endsWith":
		return condition(" ends with ", " does not end with ")
	case operators.Negate:
		if n := list[0].number; n != nil {
			d := n.Neg()
			return phrase{number: &d, words: list[0].words, level: tightLevel}
		}
		return phrase{words: "−" + list[0].within(tightLevel, ""), level: productLevel, unit: list[0].unit}
	case "decimal":
		return madeDecimal(list[0])
	case "int":
		return value(list[0].unit, "%s, cut to a whole number", plain[0])
	case "floor":
		return value(list[0].unit, "%s, rounded down", plain[0])
	case "abs":
		return value(list[0].unit, "the size of (%s)", list[0].spelled(""))
	case "size":
		return value("characters", "the length of %s", plain[0])
	case "sqrt":
		return value("", "the square root of %s", list[0].within(tightLevel, ""))
	case "pow":
		return value("", "%s to the power of %s", list[0].within(tightLevel, ""), list[1].within(tightLevel, ""))
	case "min", "max":
		unit := otherUnit(list[0], list[1])
		return value(unit, "the %s of %s and %s", map[string]string{"min": "smaller", "max": "larger"}[name], list[0].within(tightLevel, unit), list[1].within(tightLevel, unit))
	case operators.Modulo:
		return value("", "what is left of %s by %s", plain[0], plain[1])
	}
	return geographic(name, list, plain)
}

// madeDecimal says a decimal that is written as a text or made of an integer.
func madeDecimal(p phrase) phrase {
	if inner, ok := strings.CutPrefix(p.words, "“"); ok {
		if d, err := decimal.Parse(strings.TrimSuffix(inner, "”")); err == nil {
			return phrase{number: &d, level: tightLevel}
		}
	}
	return p
}

// cellSizes are about how large the cells of H3's resolutions are.
var cellSizes = [...]string{
	"4,400,000 km²", "610,000 km²", "87,000 km²", "12,000 km²", "1,800 km²", "250 km²", "36 km²", "5 km²", "0.7 km²",
	"0.1 km²", "15,000 m²", "2,100 m²", "310 m²", "44 m²", "6 m²", "1 m²",
}

func geographic(name string, list []phrase, plain []string) phrase {
	at := func(i int) string {
		if plain[i] == "the device's latitude" && plain[i+1] == "the device's longitude" {
			return "the device's place"
		}
		return "(" + list[i].spelled(unitDegrees) + ", " + list[i+1].spelled(unitDegrees) + ")"
	}
	resolution := func(i int) string {
		if n, err := strconv.Atoi(plain[i]); err == nil && n >= 0 && n < len(cellSizes) {
			return fmt.Sprintf("%d, about %s", n, cellSizes[n])
		}
		return plain[i]
	}
	switch name {
	case "distance":
		return phrase{words: "the distance between " + at(0) + " and " + at(2), unit: unitMetres, level: listLevel}
	case "sun":
		return phrase{words: "the height of the sun over the horizon at " + at(0) + " at " + plain[2], unit: unitDegrees, level: listLevel}
	case "cell":
		return phrase{words: "the H3 cell (size " + resolution(2) + ") of " + at(0), level: listLevel}
	}
	return phrase{words: "the larger H3 cell (size " + resolution(1) + ") around " + plain[0], level: listLevel}
}
