package jsonld

import (
	"crypto"
	"encoding/json"
	"strings"
	"testing"

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
