package dcql

import (
	"errors"
	"testing"

	"github.com/trellis-network/trellis/protocol/vc/jose"
)

func claims(t testing.TB, text string) any {
	t.Helper()
	var v any
	if err := jose.Value([]byte(text), &v); err != nil {
		t.Fatal(err)
	}
	return v
}

func TestQueriesAreAnswered(t *testing.T) {
	const document = `{"model":"S-1","floor":2,"indoor":true,"place":{"lat":"48.1"},"tags":["a","b"],"list":[{"x":1},{"y":2}]}`
	for name, c := range map[string]struct {
		query string
		ok    bool
	}{
		"no claims":       {`{"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{"vct_values":["x","v"]}}]}`, true},
		"any type":        {`{"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{}}]}`, true},
		"another type":    {`{"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{"vct_values":["x"]}}]}`, false},
		"another format":  {`{"credentials":[{"id":"a","format":"ldp_vc","meta":{}}]}`, false},
		"a claim":         {`{"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{},"claims":[{"path":["place","lat"]}]}]}`, true},
		"a value":         {`{"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{},"claims":[{"path":["floor"],"values":[1,2]}]}]}`, true},
		"text of number":  {`{"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{},"claims":[{"path":["floor"],"values":["2"]}]}]}`, false},
		"a truth":         {`{"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{},"claims":[{"path":["indoor"],"values":[true]}]}]}`, true},
		"missing":         {`{"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{},"claims":[{"path":["owner"]}]}]}`, false},
		"an element":      {`{"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{},"claims":[{"path":["tags",1],"values":["b"]}]}]}`, true},
		"no element":      {`{"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{},"claims":[{"path":["tags",2]}]}]}`, false},
		"every element":   {`{"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{},"claims":[{"path":["list",null,"y"],"values":[2]}]}]}`, true},
		"name of a list":  {`{"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{},"claims":[{"path":["tags","0"]}]}]}`, false},
		"index of object": {`{"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{},"claims":[{"path":["place",0]}]}]}`, false},
		"one of the sets": {`{"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{},"claims":[{"id":"o","path":["owner"]},{"id":"m","path":["model"]}],"claim_sets":[["o"],["m"]]}]}`, true},
		"none of them":    {`{"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{},"claims":[{"id":"o","path":["owner"]},{"id":"m","path":["model"]}],"claim_sets":[["o","m"]]}]}`, false},
		"another missing": {`{"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{}},{"id":"b","format":"dc+sd-jwt","meta":{}}]}`, false},
		"one of two":      {`{"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{}},{"id":"b","format":"dc+sd-jwt","meta":{}}],"credential_sets":[{"options":[["b"],["a"]]}]}`, true},
		"both of two":     {`{"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{}},{"id":"b","format":"dc+sd-jwt","meta":{}}],"credential_sets":[{"options":[["a","b"]]}]}`, false},
		"not required":    {`{"credentials":[{"id":"a","format":"dc+sd-jwt","meta":{}},{"id":"b","format":"dc+sd-jwt","meta":{}}],"credential_sets":[{"options":[["a"]]},{"options":[["b"]],"required":false}]}`, true},
		"not asked for":   {`{"credentials":[{"id":"b","format":"dc+sd-jwt","meta":{}}],"credential_sets":[{"options":[["b"]],"required":false}]}`, false},
	} {
		q, err := Parse([]byte(c.query))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		err = q.Check(map[string][]Presented{"a": {{"dc+sd-jwt", []string{"v"}, true, claims(t, document)}}})
		if (err == nil) != c.ok || err != nil && !errors.Is(err, ErrAnswer) {
			t.Errorf("%s: error is %v", name, err)
		}
	}
}

func TestBindingAndNumberOfCredentials(t *testing.T) {
	one := Presented{"ldp_vc", []string{"VerifiableCredential", "X"}, false, claims(t, `{}`)}
	for query, want := range map[string]int{
		`{"credentials":[{"id":"a","format":"ldp_vc","meta":{"type_values":[["X"]]}}]}`:                                                                           0,
		`{"credentials":[{"id":"a","format":"ldp_vc","meta":{"type_values":[["Y"],["X","VerifiableCredential"]]},"require_cryptographic_holder_binding":false}]}`: 1,
		`{"credentials":[{"id":"a","format":"ldp_vc","meta":{},"require_cryptographic_holder_binding":false,"multiple":true}]}`:                                   2,
		`{"credentials":[{"id":"a","format":"ldp_vc","meta":{"type_values":[["Y"],["X","Z"]]},"require_cryptographic_holder_binding":false}]}`:                    0,
	} {
		q, err := Parse([]byte(query))
		if err != nil {
			t.Fatal(err)
		}
		for n := range 3 {
			list := []Presented{one, one}[:min(n, 2)]
			err := q.Check(map[string][]Presented{"a": list})
			if ok := n > 0 && min(n, 2) <= want; ok != (err == nil) {
				t.Errorf("%s: %d credentials: %v", query, n, err)
			}
		}
	}
}

func TestRefusedQueries(t *testing.T) {
	for _, query := range []string{
		``, `[]`, `{}`, `{"credentials":[]}`, `{"credentials":[{}]}`, `{"credentials":[{"id":"a","format":"x"}]}`,
		`{"credentials":[{"id":"a b","format":"x","meta":{}}]}`,
		`{"credentials":[{"id":"a","format":"x","meta":{}},{"id":"a","format":"x","meta":{}}]}`,
		`{"credentials":[{"id":"a","format":"x","meta":{},"trusted_authorities":[]}]}`,
		`{"credentials":[{"id":"a","format":"x","meta":{"doctype_value":"y"}}]}`,
		`{"credentials":[{"id":"a","format":"x","meta":{},"claims":[]}]}`,
		`{"credentials":[{"id":"a","format":"x","meta":{},"claims":[{"path":[]}]}]}`,
		`{"credentials":[{"id":"a","format":"x","meta":{},"claims":[{"path":[-1]}]}]}`,
		`{"credentials":[{"id":"a","format":"x","meta":{},"claims":[{"path":[1.5]}]}]}`,
		`{"credentials":[{"id":"a","format":"x","meta":{},"claims":[{"path":["b"]}],"claim_sets":[["c"]]}]}`,
		`{"credentials":[{"id":"a","format":"x","meta":{}}],"credential_sets":[{"options":[["b"]]}]}`,
		`{"credentials":[{"id":"a","format":"x","meta":{}}],"credential_sets":[]}`,
		`{"credentials":[{"id":"a","format":"x","meta":{}}],"other":1}`,
	} {
		if _, err := Parse([]byte(query)); !errors.Is(err, ErrQuery) {
			t.Errorf("%s: error is %v", query, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(`{"credentials":[{"id":"a","format":"x","meta":{},"claims":[{"id":"c","path":["b",null,1],"values":[1,"x",true]}],"claim_sets":[["c"]]}],"credential_sets":[{"options":[["a"]]}]}`),
		[]byte(`{"b":[["x",1]]}`))
	f.Fuzz(func(t *testing.T, query, document []byte) {
		q, err := Parse(query)
		if err != nil {
			return
		}
		var v any
		if jose.Value(document, &v) == nil {
			_ = q.Check(map[string][]Presented{q.Credentials[0].ID: {{q.Credentials[0].Format, nil, true, v}}})
		}
	})
}
