package did

import (
	"errors"
	"testing"
)

func FuzzParseIsTheInverseOfString(f *testing.F) {
	f.Add("did:io:0x1fcb980ed0287777ab05adc93012332e11300e54")
	f.Fuzz(func(t *testing.T, s string) {
		if id, err := Parse(s); err == nil && id.String() != s {
			t.Fatalf("Parse(%q).String() = %q", s, id)
		}
	})
}

func TestOtherSpellingsAreRefused(t *testing.T) {
	for _, bad := range []string{"", "did:io:", "did:io:0x1FCB980eD0287777ab05ADc93012332e11300e54", "did:io:1fcb980ed0287777ab05adc93012332e11300e54", "did:eth:0x00"} {
		if _, err := Parse(bad); !errors.Is(err, ErrInvalid) {
			t.Errorf("Parse(%q) = %v, want %v", bad, err, ErrInvalid)
		}
	}
	if id, err := ParseLoose("0x1FCB980eD0287777ab05ADc93012332e11300e54"); err != nil || id.String() != "did:io:0x1fcb980ed0287777ab05adc93012332e11300e54" {
		t.Errorf("ParseLoose = %v, %v", id, err)
	}
}
