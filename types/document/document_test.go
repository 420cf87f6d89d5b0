package document

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/crypto/sig"
)

func testDocument(t testing.TB) Document {
	t.Helper()
	key, err := sig.NewPrivateKey(sig.ES256, bytes.Repeat([]byte{9}, 32))
	if err != nil {
		t.Fatal(err)
	}
	d, err := New(key.Public(), map[string]string{"name": "Gefängnisblick <1> 100 %", "exposure": "outdoor"})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestDocumentSurvivesItsURI(t *testing.T) {
	want := testDocument(t)
	got, err := FromURI(want.URI())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(got.Facts(), want.Facts()); diff != "" {
		t.Errorf("facts differ (-got +want):\n%s", diff)
	}
	if got.Hash() != want.Hash() || got.ID() != want.ID() {
		t.Errorf("got %s %s, want %s %s", got.Hash(), got.ID(), want.Hash(), want.ID())
	}
}

func TestForeignDocumentsAreRefused(t *testing.T) {
	good := string(testDocument(t).Bytes())
	for name, raw := range map[string]string{
		"spaces":         strings.Replace(good, ",", ", ", 1),
		"unknown member": strings.Replace(good, `"version":1`, `"version":1,"x":2`, 1),
		"wrong version":  strings.Replace(good, `"version":1`, `"version":2`, 1),
		"foreign id":     strings.Replace(good, `did:io:0x`, `did:io:0x00`, 1),
		"unknown alg":    strings.Replace(good, `ES256`, `none`, 1),
		"empty":          "",
		"oversized":      good + strings.Repeat(" ", MaxBytes),
	} {
		if _, err := Parse([]byte(raw)); !errors.Is(err, ErrInvalid) {
			t.Errorf("%s: Parse = %v, want %v", name, err, ErrInvalid)
		}
	}
}

func FuzzParseIsCanonical(f *testing.F) {
	f.Add(testDocument(f).Bytes())
	f.Fuzz(func(t *testing.T, raw []byte) {
		d, err := Parse(raw)
		if err != nil {
			return
		}
		again, err := New(d.Key(), d.Facts())
		if err != nil || !bytes.Equal(again.Bytes(), raw) {
			t.Fatalf("second spelling accepted: %q (%v)", raw, err)
		}
	})
}
