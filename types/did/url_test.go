package did

import (
	"errors"
	"testing"
)

func TestDIDURLsOfTheSpecificationParse(t *testing.T) {
	// Examples of DID Core 1.0 §3.2 and of the method specifications.
	for s, want := range map[string][5]string{
		"did:example:123456/path":                          {"example", "123456", "/path", "", ""},
		"did:example:123456?versionId=1":                   {"example", "123456", "", "versionId=1", ""},
		"did:example:123#public-key-0":                     {"example", "123", "", "", "public-key-0"},
		"did:example:123?service=files&relativeRef=/a.pdf": {"example", "123", "", "service=files&relativeRef=/a.pdf", ""},
		"did:web:example.com%3A3000:user:alice":            {"web", "example.com%3A3000:user:alice", "", "", ""},
		"did:indy:sovrin:builder:VbPQNHsvoLZdaNU7fTBeFx":   {"indy", "sovrin:builder:VbPQNHsvoLZdaNU7fTBeFx", "", "", ""},
		"did:a::b":              {"a", ":b", "", "", ""}, // *( *idchar ":" ) allows empty parts
		"did:a:b/c//d?e?f#g/h?": {"a", "b", "/c//d", "e?f", "g/h?"},
	} {
		u, err := ParseURL(s)
		if got := [5]string{u.Method(), u.ID(), u.Path(), u.RawQuery(), u.Fragment()}; err != nil || got != want {
			t.Errorf("ParseURL(%q) = %q, %v, want %q", s, got, err, want)
		}
	}
}

func TestTextThatIsNoDIDURLIsRefused(t *testing.T) {
	for _, bad := range []string{
		"", "did", "did:", "did:example", "did:example:", "did:example:a:", "did::a", "DID:example:a", "did:Example:a", "did:ex-ample:a",
		"did:example:a b", "did:example:a%2", "did:example:a%zz", "did:example:ä", "did:example:a/b c", "did:example:a?b^c", "did:example:a#b#c",
		"did:example:?a", "did:example:/a", "http://example.com", " did:example:a", "did:example:a\n", "did:example:a@b", "did:example:a%",
	} {
		if u, err := ParseURL(bad); !errors.Is(err, ErrInvalidURL) {
			t.Errorf("ParseURL(%q) = %v, %v, want %v", bad, u, err, ErrInvalidURL)
		}
	}
	for _, url := range []string{"did:example:a/b", "did:example:a?", "did:example:a#"} {
		if _, err := ParseAny(url); !errors.Is(err, ErrInvalidURL) {
			t.Errorf("ParseAny(%q) = %v, want %v", url, err, ErrInvalidURL)
		}
	}
}

func TestRelativeReferencesResolve(t *testing.T) {
	base, err := ParseURL("did:example:123/a/b?q=1#f")
	if err != nil {
		t.Fatal(err)
	}
	for reference, want := range map[string]string{
		"#key-1":              "did:example:123/a/b?q=1#key-1",
		"":                    "did:example:123/a/b?q=1",
		"?x=2":                "did:example:123/a/b?x=2",
		"/c":                  "did:example:123/c",
		"c#d":                 "did:example:123/a/c#d",
		"../c":                "did:example:123/c",
		"../../../c/./d/":     "did:example:123/c/d/",
		"./":                  "did:example:123/a/",
		"/..":                 "did:example:123/",
		"did:other:9#key-2":   "did:other:9#key-2",
		"did:other:9":         "did:other:9",
		"/service?a=b/../c#d": "did:example:123/service?a=b/../c#d",
	} {
		if u, err := base.Resolve(reference); err != nil || u.String() != want {
			t.Errorf("Resolve(%q) = %v, %v, want %s", reference, u, err, want)
		}
	}
	for _, bad := range []string{"//host/path", "https://example.com", "did:", "a b", "#ä", "x:y"} {
		if u, err := base.Resolve(bad); !errors.Is(err, ErrInvalidURL) {
			t.Errorf("Resolve(%q) = %v, %v, want %v", bad, u, err, ErrInvalidURL)
		}
	}
}

func TestPlusInAQueryIsAPlus(t *testing.T) {
	u, err := ParseURL("did:example:123?versionTime=2021-05-10T17:00:00+02:00&service=a%20b&relativeRef=%2Fx%3Fy")
	if err != nil {
		t.Fatal(err)
	}
	q, err := u.Query()
	if err != nil || q.Get("versionTime") != "2021-05-10T17:00:00+02:00" || q.Get("service") != "a b" || q.Get("relativeRef") != "/x?y" {
		t.Errorf("Query = %q, %v", q, err)
	}
}

func FuzzParseURLIsTheInverseOfString(f *testing.F) {
	f.Add("did:example:123/a/b?q=1#f", "../c?d#e")
	f.Add("did:web:example.com%3A3000:user", "#key-1")
	f.Add("did:a::b", "/../..//")
	f.Fuzz(func(t *testing.T, s, reference string) {
		u, err := ParseURL(s)
		if err != nil {
			return
		}
		if u.String() != s {
			t.Fatalf("ParseURL(%q).String() = %q", s, u)
		}
		resolved, err := u.Resolve(reference)
		if err != nil {
			return
		}
		again, err := ParseURL(resolved.String())
		if err != nil || again != resolved {
			t.Fatalf("%q + %q = %q, which parses as %q (%v)", s, reference, resolved, again, err)
		}
	})
}
