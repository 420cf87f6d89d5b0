package jsonld

import (
	"crypto"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/piprate/json-gold/ld"
)

const examples = "https://www.w3.org/ns/credentials/examples/v2"

func known(t testing.TB) *Contexts {
	t.Helper()
	c, err := Pinned()
	if err == nil {
		c, err = c.With(examples, []byte(`{"@context": {"@vocab": "https://www.w3.org/ns/credentials/examples#"}}`))
	}
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func decode(t testing.TB, text string) map[string]any {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	var document map[string]any
	if err := d.Decode(&document); err != nil {
		t.Fatal(err)
	}
	return document
}

// theirs is what json-gold makes of a document.
func theirs(t testing.TB, c *Contexts, document map[string]any) string {
	t.Helper()
	options := ld.NewJsonLdOptions("")
	options.DocumentLoader, options.Algorithm, options.Format = c, ld.AlgorithmURDNA2015, "application/n-quads"
	out, err := ld.NewJsonLdProcessor().Normalize(document, options)
	if err != nil {
		t.Fatal(err)
	}
	return out.(string)
}

func ours(t testing.TB, c *Contexts, document map[string]any) string {
	t.Helper()
	quads, err := c.Quads(document)
	if err != nil {
		t.Fatal(err)
	}
	canonical, err := Canonicalize(quads, crypto.SHA256)
	if err != nil {
		t.Fatal(err)
	}
	return canonical.String()
}

func TestJSONGoldCanonicalizesAlike(t *testing.T) {
	c := known(t)
	for _, text := range []string{
		`{"@context": "` + examples + `", "@graph": [{"@id": "_:a", "p": {"@id": "_:b"}}, {"@id": "_:b", "p": {"@id": "_:c"}}, {"@id": "_:c", "p": {"@id": "_:d"}}, {"@id": "_:d", "p": {"@id": "_:a"}}]}`,
		`{"@context": "` + examples + `", "p": [{"q": {"r": 1}}, {"q": {"r": 1}}, {"q": {"r": 2}}]}`,
		`{"@context": "` + examples + `", "p": [{"q": {"r": 1}}, {"q": {"r": 1}}, {"q": {"r": 2}}, {"q": {"s": {"@list": [{"r": 1}, {"r": 1}]}}}]}`,
	} {
		if got, want := ours(t, c, decode(t, text)), theirs(t, c, decode(t, text)); got != want {
			t.Errorf("got\n%swant\n%s", got, want)
		}
	}
}

// graph is a random graph of few, much alike nodes.
func graph(random *rand.Rand) []Quad {
	nodes := 2 + random.IntN(6)
	term := func() Term {
		if random.IntN(8) == 0 {
			return Term{Kind: IRI, Value: "urn:x"}
		}
		return Term{Kind: Blank, Value: fmt.Sprint("b", random.IntN(nodes))}
	}
	seen := make(map[Quad]bool)
	var quads []Quad
	for range 1 + random.IntN(12) {
		q := Quad{Subject: term(), Object: Term{Kind: Literal, Value: "v", Datatype: xsdString}, Predicate: fmt.Sprint("urn:p", random.IntN(2))}
		if other := term(); random.IntN(6) > 0 && other != q.Subject {
			q.Object = other // never itself: json-gold hashes such a statement twice, rdf-canonize once
		}
		if other := term(); random.IntN(6) == 0 && other != q.Subject && other != q.Object {
			q.Graph = other
		}
		if !seen[q] {
			quads = append(quads, q)
		}
		seen[q] = true
	}
	return quads
}

func TestRandomGraphsAreCanonicalizedAsByJSONGold(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for i := range 2000 {
		quads := graph(random)
		ours, err := Canonicalize(quads, crypto.SHA256)
		if err != nil {
			t.Fatalf("graph %d: %v", i, err)
		}
		options := ld.NewJsonLdOptions("")
		options.Algorithm, options.Format, options.InputFormat = ld.AlgorithmURDNA2015, "application/n-quads", "application/n-quads"
		theirs, err := ld.NewJsonLdProcessor().Normalize(strings.Join(Lines(quads), ""), options)
		if err != nil {
			t.Fatal(err)
		}
		if ours.String() != theirs {
			t.Fatalf("graph %d: got\n%swant\n%s", i, ours, theirs)
		}
		random.Shuffle(len(quads), func(i, j int) { quads[i], quads[j] = quads[j], quads[i] })
		other, err := Map(quads, func(label string) (Term, error) {
			return Term{Kind: Blank, Value: string('z' - label[1] + '0')}, nil
		})
		if err != nil {
			t.Fatal(err)
		}
		again, err := Canonicalize(other, crypto.SHA256)
		if err != nil || again.String() != ours.String() {
			t.Fatalf("graph %d: other labels and order give\n%s, %v", i, again, err)
		}
	}
}

// complete is a graph in which every nameless node points to every other: n! orders to try.
func completeGraph(n int) []Quad {
	var quads []Quad
	for i := range n {
		for j := range n {
			if i != j {
				quads = append(quads, Quad{Subject: Term{Kind: Blank, Value: fmt.Sprint(i)}, Object: Term{Kind: Blank, Value: fmt.Sprint(j)}, Predicate: "urn:p"})
			}
		}
	}
	return quads
}

func TestPoisonGraphsEndSoon(t *testing.T) {
	if _, err := Canonicalize(completeGraph(5), crypto.SHA256); err != nil {
		t.Errorf("five nodes: %v", err)
	}
	for _, n := range []int{10, 20, 100} {
		begun := time.Now()
		if _, err := Canonicalize(completeGraph(n), crypto.SHA256); !errors.Is(err, ErrWork) {
			t.Errorf("%d nodes: %v", n, err)
		}
		t.Logf("%d nodes: refused after %v", n, time.Since(begun))
	}
	var members []string
	for i := range 12 {
		var others []string
		for j := range 12 {
			if i != j {
				others = append(others, fmt.Sprintf(`{"@id": "_:n%d"}`, j))
			}
		}
		members = append(members, fmt.Sprintf(`{"@id": "_:n%d", "p": [%s]}`, i, strings.Join(others, ",")))
	}
	quads, err := known(t).Quads(decode(t, `{"@context": "`+examples+`", "@graph": [`+strings.Join(members, ",")+`]}`))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Canonicalize(quads, crypto.SHA256); !errors.Is(err, ErrWork) {
		t.Errorf("as JSON-LD: %v", err)
	}
	contexts := `{"@context": "` + examples + `", "p": [` + strings.TrimSuffix(strings.Repeat(`{"@context": "https://www.w3.org/ns/credentials/v2"},`, 300), ",") + `]}`
	if _, err := known(t).Quads(decode(t, contexts)); !errors.Is(err, ErrWork) {
		t.Errorf("many contexts: %v", err)
	}
	numbers := make([]string, 17000)
	for i := range numbers {
		numbers[i] = fmt.Sprint(i)
	}
	if _, err := known(t).Quads(decode(t, `{"@context": "`+examples+`", "p": [`+strings.Join(numbers, ",")+`]}`)); !errors.Is(err, ErrWork) {
		t.Errorf("many numbers: %v", err)
	}
	many := `{"@context": "` + examples + `", "p": [` + strings.TrimSuffix(strings.Repeat(`{"q": 1},`, 9000), ",") + `]}`
	if _, err := known(t).Quads(decode(t, many)); !errors.Is(err, ErrWork) {
		t.Errorf("many statements: %v", err)
	}
}

// What people write takes little of the budget: lists of alike objects, nested alike objects.
func TestDocumentsOfPeopleAreNotPoison(t *testing.T) {
	var items []string
	for i := range 300 {
		items = append(items, fmt.Sprintf(`{"epoch": {"number": %d}, "sum": {"value": 1}}`, i))
	}
	for _, text := range []string{
		`{"@context": "` + examples + `", "p": [` + strings.Join(items, ",") + `]}`,
		`{"@context": "` + examples + `", "p": {"@list": [` + strings.Join(items[:100], ",") + `]}}`,
		`{"@context": "` + examples + `", "p": ` + strings.Repeat(`{"p": `, 30) + `1` + strings.Repeat(`}`, 30) + `}`,
	} {
		quads, err := known(t).Quads(decode(t, text))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Canonicalize(quads, crypto.SHA256); err != nil {
			t.Errorf("%d statements: %v", len(quads), err)
		}
	}
}

func TestNothingIsDroppedSilently(t *testing.T) {
	const v2 = `"https://www.w3.org/ns/credentials/v2"`
	for name, c := range map[string]struct {
		text string
		want error
	}{
		"a member no context defines":      {`{"@context": ` + v2 + `, "type": "VerifiableCredential", "claim": 1}`, ErrUnsigned},
		"one deeper":                       {`{"@context": ` + v2 + `, "type": "VerifiableCredential", "credentialSubject": {"claim": 1}}`, ErrUnsigned},
		"one in the issuer":                {`{"@context": ` + v2 + `, "type": "VerifiableCredential", "issuer": {"id": "did:example:a", "claim": {}}}`, ErrUnsigned},
		"a type no context defines":        {`{"@context": ` + v2 + `, "type": ["VerifiableCredential", "Mine"]}`, ErrUnsigned},
		"null":                             {`{"@context": "` + examples + `", "p": null, "q": 1}`, ErrUnsigned},
		"null in a list":                   {`{"@context": "` + examples + `", "p": [1, null]}`, ErrUnsigned},
		"a list in a list":                 {`{"@context": "` + examples + `", "p": [[1], [2]]}`, ErrUnsigned},
		"a relative identifier":            {`{"@context": ` + v2 + `, "id": "x", "type": "VerifiableCredential"}`, ErrUnsigned},
		"a relative issuer":                {`{"@context": ` + v2 + `, "type": "VerifiableCredential", "issuer": "x"}`, ErrUnsigned},
		"an IRI that leaves its line":      {`{"@context": ` + v2 + `, "type": "VerifiableCredential", "issuer": "urn:a> <urn:b> <urn:c> .\n<urn:d"}`, ErrUnsigned},
		"an IRI with a space":              {`{"@context": ` + v2 + `, "id": "urn:a b", "type": "VerifiableCredential"}`, ErrUnsigned},
		"an index":                         {`{"@context": "` + examples + `", "p": {"@index": "i", "q": 1}}`, ErrUnsigned},
		"a language that is none":          {`{"@context": "` + examples + `", "p": {"@value": "a", "@language": "no tag"}}`, ErrUnsigned},
		"a direction that is none":         {`{"@context": "` + examples + `", "p": {"@value": "a", "@direction": "up"}}`, ErrUnsigned},
		"a blank predicate":                {`{"@context": "` + examples + `", "_:p": 1, "q": 1}`, ErrUnsigned},
		"a datatype that is none":          {`{"@context": "` + examples + `", "p": {"@value": "a", "@type": "x y"}}`, ErrUnsigned},
		"a credential that is a name":      {`{"@context": ` + v2 + `, "type": "VerifiablePresentation", "verifiableCredential": "urn:a"}`, ErrUnsigned},
		"an unknown context":               {`{"@context": [` + v2 + `, "https://example.org/c"], "type": "VerifiableCredential"}`, ErrContext},
		"one deep inside":                  {`{"@context": ` + v2 + `, "type": "VerifiableCredential", "issuer": {"@context": "https://example.org/c", "id": "urn:a"}}`, ErrContext},
		"a file as context":                {`{"@context": "file:///etc/passwd"}`, ErrContext},
		"terms of its own":                 {`{"@context": [` + v2 + `, {"claim": "urn:claim"}], "type": "VerifiableCredential", "claim": 1}`, ErrContext},
		"a context of null":                {`{"@context": [` + v2 + `, null], "type": "VerifiableCredential"}`, ErrContext},
		"nothing":                          {`{"@context": ` + v2 + `}`, ErrDocument},
		"no context":                       {`{"type": "VerifiableCredential"}`, ErrUnsigned},
		"two identifiers":                  {`{"@context": ` + v2 + `, "id": "urn:a", "@id": "urn:b", "type": "VerifiableCredential"}`, ErrDocument},
		"a number that is no double":       {`{"@context": "` + examples + `", "p": 0.30000000000000004}`, ErrUnsigned},
		"a number without end":             {`{"@context": "` + examples + `", "p": 1e999999999}`, ErrUnsigned},
		"an integer above 2^53":            {`{"@context": "` + examples + `", "p": 9007199254740993}`, ErrUnsigned},
		"a number of a hundred characters": {`{"@context": "` + examples + `", "p": 1.` + strings.Repeat("0", 100) + `}`, ErrUnsigned},
	} {
		quads, err := known(t).Quads(decode(t, c.text))
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %v, %v; want %v", name, quads, err, c.want)
		}
	}
	inline := known(t).WithInline()
	if _, err := inline.Quads(decode(t, `{"@context": [`+v2+`, {"claim": "urn:claim"}], "type": "VerifiableCredential", "claim": 1}`)); err != nil {
		t.Errorf("terms of its own, allowed: %v", err)
	}
	if _, err := inline.Quads(decode(t, `{"@context": [`+v2+`, {"claim": {"@id": "urn:claim", "@container": "@graph", "@context": null}}], "type": "VerifiableCredential"}`)); !errors.Is(err, ErrContext) {
		t.Errorf("a term that json-gold takes for another: %v", err)
	}
	if _, err := inline.Quads(decode(t, `{"@context": [`+v2+`, {"@import": "https://example.org/c"}], "type": "VerifiableCredential"}`)); err == nil {
		t.Error("a context was imported")
	}
}

func TestContextsServeManyAtOnce(t *testing.T) {
	c := known(t)
	document := decode(t, `{"@context": ["https://www.w3.org/ns/credentials/v2", "`+examples+`"], "type": "VerifiableCredential", "issuer": "urn:a", "credentialSubject": {"p": {"q": 1}}}`)
	want := ours(t, c, document)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 20 {
				if got := ours(t, c, document); got != want {
					t.Errorf("got\n%s", got)
				}
			}
		})
	}
	all.Wait()
}

// Whatever the document, its canonical form depends on its statements alone and no claim is lost without an error.
func FuzzQuads(f *testing.F) {
	f.Add(`{"@context": "` + examples + `", "p": [{"q": {"r": 1}}, {"@value": "a", "@language": "de"}, {"@list": [1, 2.5]}], "type": "T"}`)
	f.Add(`{"@context": ["https://www.w3.org/ns/credentials/v2"], "type": "VerifiablePresentation", "verifiableCredential": [{"@context": ["https://www.w3.org/ns/credentials/v2"], "type": "VerifiableCredential", "issuer": "urn:a"}]}`)
	f.Add(`{"@context": "` + examples + `", "@graph": [{"@id": "_:a", "p": {"@id": "_:b"}}, {"@id": "_:b", "@reverse": {"p": {"@id": "_:a"}}}]}`)
	c := known(f)
	f.Fuzz(func(t *testing.T, text string) {
		var document map[string]any
		d := json.NewDecoder(strings.NewReader(text))
		d.UseNumber()
		if d.Decode(&document) != nil {
			return
		}
		quads, err := c.Quads(document)
		if err != nil {
			return
		}
		canonical, err := Canonicalize(quads, crypto.SHA256)
		if err != nil {
			return
		}
		for _, line := range canonical.Lines() {
			if strings.Count(line, "\n") != 1 {
				t.Fatalf("a statement of two lines: %q", line)
			}
		}
		again, err := Canonicalize(canonical.Quads, crypto.SHA256)
		if err != nil || again.String() != canonical.String() {
			t.Fatalf("canonical form of the canonical form: %v\n%s\n%s", err, again, canonical)
		}
	})
}

func TestTheMemberNobodyDefinesIsNamed(t *testing.T) {
	for want, text := range map[string]string{
		"defines claim":               `{"@context": "https://www.w3.org/ns/credentials/v2", "type": "VerifiableCredential", "issuer": "urn:a", "claim": {"x": 1}}`,
		"defines credentialSubject/a": `{"@context": "https://www.w3.org/ns/credentials/v2", "type": "VerifiableCredential", "credentialSubject": [{"id": "urn:a"}, {"a": 1}]}`,
		"defines credentialStatus/b":  `{"@context": "https://www.w3.org/ns/credentials/v2", "type": "VerifiableCredential", "credentialStatus": {"type": "BitstringStatusListEntry", "statusPurpose": "x", "b": {"c": 1}}}`,
	} {
		if _, err := known(t).Quads(decode(t, text)); err == nil || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%v, want %s", err, want)
		}
	}
}
