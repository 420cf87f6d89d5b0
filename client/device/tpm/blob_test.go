package tpm

import (
	"errors"
	"testing"
)

func FuzzParseBlobIsTheInverseOfString(f *testing.F) {
	// Of an emulator that is gone.
	f.Add("SEED")
	f.Fuzz(func(t *testing.T, text string) {
		b, err := parseBlob(text)
		if err != nil {
			if !errors.Is(err, ErrBlob) {
				t.Fatalf("unexpected error %v", err)
			}
			return
		}
		if b.String() != text {
			t.Fatalf("%q is spelt %q too", text, b)
		}
	})
}
