package jsonld

import (
	"fmt"
	"sort"
	"strings"
)

// Terms of RDF and XML Schema.
const (
	rdfType    = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
	rdfFirst   = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first"
	rdfRest    = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest"
	rdfNil     = "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil"
	rdfJSON    = "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON"
	rdfLang    = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"
	i18n       = "https://www.w3.org/ns/i18n#"
	xsdString  = "http://www.w3.org/2001/XMLSchema#string"
	xsdBoolean = "http://www.w3.org/2001/XMLSchema#boolean"
	xsdInteger = "http://www.w3.org/2001/XMLSchema#integer"
	xsdDouble  = "http://www.w3.org/2001/XMLSchema#double"
)

// A Kind tells terms apart.
type Kind byte

// The kinds of terms. None is the graph of a quad in the default graph.
const (
	None Kind = iota
	IRI
	Blank // Value is the label, without _:
	Literal
)

// A Term is a node of a graph. It is comparable.
type Term struct {
	Kind     Kind
	Value    string
	Datatype string // of a literal
	Language string // of a literal of type rdf:langString
}

// A Quad is a statement. Its predicate is an IRI.
type Quad struct {
	Subject, Object, Graph Term
	Predicate              string
}

func (t Term) write(b *strings.Builder) {
	switch t.Kind {
	case IRI:
		b.WriteString("<" + t.Value + ">") // has no character that N-Quads escapes: absolute() refuses them
	case Blank:
		b.WriteString("_:" + t.Value)
	case Literal:
		b.WriteByte('"')
		escape(b, t.Value)
		b.WriteByte('"')
		switch t.Datatype {
		case xsdString:
		case rdfLang:
			b.WriteString("@" + t.Language)
		default:
			b.WriteString("^^<" + t.Datatype + ">")
		}
	}
}

// String returns the line of canonical N-Quads (RDF Dataset Canonicalization §5), its line end included.
func (q Quad) String() string {
	var b strings.Builder
	q.Subject.write(&b)
	b.WriteString(" <" + q.Predicate + "> ")
	q.Object.write(&b)
	if q.Graph.Kind != None {
		b.WriteByte(' ')
		q.Graph.write(&b)
	}
	b.WriteString(" .\n")
	return b.String()
}

var escapes = map[rune]string{'\b': `\b`, '\t': `\t`, '\n': `\n`, '\f': `\f`, '\r': `\r`, '"': `\"`, '\\': `\\`}

func escape(b *strings.Builder, text string) {
	for _, r := range text {
		short, ok := escapes[r]
		switch {
		case ok:
			b.WriteString(short)
		case r < 0x20 || r == 0x7f:
			fmt.Fprintf(b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
}

// Map returns the quads with every blank node's label replaced by what label returns.
func Map(quads []Quad, label func(string) (Term, error)) ([]Quad, error) {
	out := make([]Quad, len(quads))
	for i, q := range quads {
		for _, t := range []*Term{&q.Subject, &q.Object, &q.Graph} {
			if t.Kind != Blank {
				continue
			}
			to, err := label(t.Value)
			if err != nil {
				return nil, err
			}
			*t = to
		}
		out[i] = q
	}
	return out, nil
}

// Lines returns the sorted lines of quads.
func Lines(quads []Quad) []string {
	lines := make([]string, len(quads))
	for i, q := range quads {
		lines[i] = q.String()
	}
	sort.Strings(lines)
	return lines
}
