package jsonld

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"regexp"
	"sort"
	"strconv"
	"strings"

	"github.com/gowebpki/jcs"
)

// A builder turns expanded JSON-LD into statements (JSON-LD 1.1 API §7 and §8). Where that drops what is no RDF, it fails.
//
// Labels of nodes that have no name follow from the way to them, so that lists have the same labels in a document and in a
// selection of it that keeps them whole.
type builder struct {
	quads    []Quad
	seen     map[Quad]bool
	labels   map[string]string // blank nodes that the document names itself
	ordinals map[string]int
}

func (b *builder) add(q Quad) error {
	if b.seen[q] {
		return nil
	}
	if len(b.quads) == maxQuads {
		return fmt.Errorf("%w: more than %d statements", ErrWork, maxQuads)
	}
	b.seen[q] = true
	b.quads = append(b.quads, q)
	return nil
}

// fresh returns a blank node for the next thing on the way.
func (b *builder) fresh(way string) Term {
	b.ordinals[way]++
	sum := sha256.Sum256([]byte(way + " " + strconv.Itoa(b.ordinals[way])))
	return Term{Kind: Blank, Value: "p" + hex.EncodeToString(sum[:16])}
}

// node adds the statements of a node object and returns it.
func (b *builder) node(value any, graph Term, way string) (Term, error) {
	object, ok := value.(map[string]any)
	if !ok {
		return Term{}, fmt.Errorf("%w: %v stands where a node belongs", ErrUnsigned, value)
	}
	self, err := b.self(object, way)
	if err != nil {
		return self, err
	}
	names := make([]string, 0, len(object))
	for name := range object {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		if err := b.member(self, name, object[name], graph); err != nil {
			return self, err
		}
	}
	return self, nil
}

func (b *builder) self(object map[string]any, way string) (Term, error) {
	id, named := object["@id"]
	if !named {
		return b.fresh(way), nil
	}
	text, ok := id.(string)
	if !ok {
		return Term{}, fmt.Errorf("%w: @id is %v", ErrDocument, id)
	}
	return b.resource(text)
}

// resource returns the node called text.
func (b *builder) resource(text string) (Term, error) {
	if label, ok := strings.CutPrefix(text, "_:"); ok {
		if b.labels[label] == "" {
			b.labels[label] = fmt.Sprintf("n%d", len(b.labels))
		}
		return Term{Kind: Blank, Value: b.labels[label]}, nil
	}
	if err := absolute(text); err != nil {
		return Term{}, err
	}
	return Term{Kind: IRI, Value: text}, nil
}

var iri = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>"{}|\\^` + "`" + `]*$`)

// absolute refuses relative references, and characters with which an IRI would break out of its line of N-Quads.
func absolute(text string) error {
	if !iri.MatchString(text) {
		return fmt.Errorf("%w: %q is no absolute IRI", ErrUnsigned, text)
	}
	return nil
}

func (b *builder) member(self Term, name string, value any, graph Term) error {
	list, _ := value.([]any)
	switch name {
	case "@id":
		return nil
	case "@type":
		return b.types(self, list, graph)
	case "@graph":
		return b.graph(self, list)
	case "@included":
		for _, one := range list {
			if _, err := b.node(one, graph, self.Value+" included"); err != nil {
				return err
			}
		}
		return nil
	case "@reverse":
		return b.reverse(self, value, graph)
	}
	if strings.HasPrefix(name, "@") {
		return fmt.Errorf("%w: %s is not said in RDF", ErrUnsigned, name)
	}
	if err := absolute(name); err != nil {
		return err
	}
	for _, one := range list {
		object, err := b.object(one, graph, self.Value+" "+name)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if err := b.add(Quad{self, object, graph, name}); err != nil {
			return err
		}
	}
	return nil
}

func (b *builder) types(self Term, list []any, graph Term) error {
	for _, one := range list {
		text, ok := one.(string)
		if !ok {
			return fmt.Errorf("%w: @type is %v", ErrDocument, one)
		}
		kind, err := b.resource(text)
		if err != nil {
			return fmt.Errorf("type: %w", err)
		}
		if err := b.add(Quad{self, kind, graph, rdfType}); err != nil {
			return err
		}
	}
	return nil
}

func (b *builder) graph(self Term, list []any) error {
	for _, one := range list {
		before := len(b.quads)
		if _, err := b.node(one, self, self.Value+" graph"); err != nil {
			return err
		}
		if len(b.quads) == before {
			return fmt.Errorf("%w: a graph has %v, which says nothing", ErrUnsigned, one)
		}
	}
	return nil
}

func (b *builder) reverse(self Term, value any, graph Term) error {
	object, _ := value.(map[string]any)
	for name, list := range object {
		if err := absolute(name); err != nil {
			return err
		}
		several, _ := list.([]any)
		for _, one := range several {
			subject, err := b.node(one, graph, self.Value+" reverse "+name)
			if err != nil {
				return err
			}
			if err := b.add(Quad{subject, self, graph, name}); err != nil {
				return err
			}
		}
	}
	return nil
}

// object returns a value of a member: a literal, a list, or a node.
func (b *builder) object(value any, graph Term, way string) (Term, error) {
	object, ok := value.(map[string]any)
	if !ok {
		return Term{}, fmt.Errorf("%w: %v", ErrUnsigned, value)
	}
	if _, ok := object["@value"]; ok {
		return literal(object)
	}
	if list, ok := object["@list"]; ok {
		if len(object) > 1 {
			return Term{}, fmt.Errorf("%w: a list with an index", ErrUnsigned)
		}
		several, _ := list.([]any)
		return b.list(several, graph, way)
	}
	return b.node(value, graph, way)
}

func (b *builder) list(list []any, graph Term, way string) (Term, error) {
	next := Term{Kind: IRI, Value: rdfNil}
	cells := make([]Term, len(list))
	for i := range list {
		cells[i] = b.fresh(way + " list")
	}
	for i := len(list) - 1; i >= 0; i-- {
		item, err := b.object(list[i], graph, cells[i].Value+" item")
		if err != nil {
			return next, err
		}
		if err := b.add(Quad{cells[i], item, graph, rdfFirst}); err != nil {
			return next, err
		}
		if err := b.add(Quad{cells[i], next, graph, rdfRest}); err != nil {
			return next, err
		}
		next = cells[i]
	}
	return next, nil
}

var tag = regexp.MustCompile(`^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$`)

// literal converts a value object (JSON-LD 1.1 API §8.2.2).
func literal(object map[string]any) (Term, error) {
	datatype, typed := object["@type"].(string)
	for name := range object {
		if name != "@value" && name != "@type" && name != "@language" && name != "@direction" {
			return Term{}, fmt.Errorf("%w: %s of a value is not said in RDF", ErrUnsigned, name)
		}
	}
	value := object["@value"]
	if datatype == "@json" {
		text, err := canonicalJSON(value)
		return Term{Kind: Literal, Value: text, Datatype: rdfJSON}, err
	}
	if typed {
		if err := absolute(datatype); err != nil {
			return Term{}, err
		}
	}
	switch value := value.(type) {
	case string:
		return text(value, datatype, object["@language"], object["@direction"])
	case bool:
		return Term{Kind: Literal, Value: strconv.FormatBool(value), Datatype: or(datatype, xsdBoolean)}, nil
	case json.Number:
		return number(value, datatype)
	}
	return Term{}, fmt.Errorf("%w: value %v", ErrUnsigned, value)
}

// text converts a text. With a base direction its datatype tells that, as VC Data Model 2.0 §11.1 has it (i18n-datatype).
func text(value, datatype string, language, direction any) (Term, error) {
	name, tagged := language.(string)
	if language != nil && (!tagged || !tag.MatchString(name)) {
		return Term{}, fmt.Errorf("%w: language %v", ErrUnsigned, language)
	}
	switch direction {
	case nil:
	case "ltr", "rtl":
		return Term{Kind: Literal, Value: value, Datatype: i18n + strings.ToLower(name) + "_" + direction.(string)}, nil
	default:
		return Term{}, fmt.Errorf("%w: direction %v", ErrUnsigned, direction)
	}
	if !tagged {
		return Term{Kind: Literal, Value: value, Datatype: or(datatype, xsdString)}, nil
	}
	return Term{Kind: Literal, Value: value, Datatype: rdfLang, Language: name}, nil
}

func or(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}

func canonicalJSON(value any) (string, error) {
	raw, err := json.Marshal(value)
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrDocument, err)
	}
	canonical, err := jcs.Transform(append(append([]byte("["), raw...), ']')) // the library takes objects and lists alone
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrDocument, err)
	}
	return string(canonical[1 : len(canonical)-1]), nil
}

// safeInteger bounds integers that every reader keeps (RFC 7493 §2.2).
var safeInteger = big.NewInt(1 << 53)

// ExactDouble tells whether a number is signed as the number that it is written as. JSON canonicalization takes numbers for IEEE
// 754 doubles: of two numbers that differ beyond, one signature would cover both.
func ExactDouble(n json.Number) error { return exact(n, -1) }

// exact compares what is written with the double rounded to digits after the point, -1 for as many as tell it from others.
func exact(n json.Number, digits int) error {
	text := string(n)
	if len(text) > 40 {
		return fmt.Errorf("number of %d characters; write it as a text", len(text))
	}
	if _, exponent, ok := strings.Cut(strings.ToLower(text), "e"); ok {
		if e, err := strconv.Atoi(exponent); err != nil || e > 300 || e < -300 {
			return fmt.Errorf("number %s; write it as a text", text)
		}
	}
	written, ok := new(big.Rat).SetString(text)
	if !ok {
		return fmt.Errorf("number %s", text)
	}
	double, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return fmt.Errorf("number %s: %w", text, err)
	}
	kept, ok := new(big.Rat).SetString(strconv.FormatFloat(double, 'E', digits, 64))
	if !ok || kept.Cmp(written) != 0 {
		return fmt.Errorf("number %s has more digits than are signed; write it as a text", text)
	}
	if digits >= 0 && written.IsInt() && written.Num().CmpAbs(safeInteger) > 0 {
		return fmt.Errorf("integer %s is above 2^53; write it as a text", text)
	}
	return nil
}

// number converts a number that is exact to 15 digits behind the first, as many as RDF keeps: an integer, unless the datatype is xsd:double.
func number(n json.Number, datatype string) (Term, error) {
	written, ok := new(big.Rat).SetString(string(n))
	if !ok {
		return Term{}, fmt.Errorf("%w: number %s", ErrDocument, n)
	}
	if written.IsInt() && datatype != xsdDouble {
		return Term{Kind: Literal, Value: written.Num().String(), Datatype: or(datatype, xsdInteger)}, nil
	}
	double, err := strconv.ParseFloat(string(n), 64)
	if err != nil {
		return Term{}, fmt.Errorf("%w: number %s: %w", ErrDocument, n, err)
	}
	return Term{Kind: Literal, Value: canonicalDouble(strconv.FormatFloat(double, 'E', 15, 64)), Datatype: or(datatype, xsdDouble)}, nil
}

// canonicalDouble returns the canonical form of XML Schema: one digit, a point, digits without trailing zeros, E, the exponent.
func canonicalDouble(text string) string {
	digits, exponent, _ := strings.Cut(text, "E")
	digits = strings.TrimRight(digits, "0")
	if strings.HasSuffix(digits, ".") {
		digits += "0"
	}
	sign := ""
	if exponent[0] == '-' {
		sign = "-"
	}
	return digits + "E" + sign + or(strings.TrimLeft(exponent[1:], "0"), "0")
}
