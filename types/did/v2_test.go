package did

import (
	"encoding/hex"
	"errors"
	"testing"
)

// The vector is that of the figure in ioID's documentation, computed there for project geodnet.
func TestV2IsTheDoubleHash(t *testing.T) {
	id := V2("geodnet", "serial-kitchen-temp-sensor")
	if got, want := hex.EncodeToString(id[:]), "f528c4d9f82f657ec7a4616f5d3b6958af2bc44daa32708b92970d7add9a1c53"; got != want {
		t.Errorf("V2 = %s, want %s", got, want)
	}
	const want = "did:io:HVzwed7kSKupYZRnnjNAZ5Era99245NDrUCBgvQJnhRC"
	if got := id.String(); got != want {
		t.Errorf("String = %s, want %s", got, want)
	}
	if again, err := ParseV2(want); err != nil || again != id {
		t.Errorf("ParseV2 = %v, %v", again, err)
	}
}

func TestOtherSpellingsOfV2AreRefused(t *testing.T) {
	for _, bad := range []string{
		"", "did:io:", "did:io:0x1fcb980ed0287777ab05adc93012332e11300e54", "did:io:HVzwed7kSKupYZRnnjNAZ5Era99245NDrUCBgvQ",
		"did:io:HVzwed7kSKupYZRnnjNAZ5Era99245NDrUCBgvQJnhR0", "HVzwed7kSKupYZRnnjNAZ5Era99245NDrUCBgvQJnhRC",
		"did:io:1HVzwed7kSKupYZRnnjNAZ5Era99245NDrUCBgvQJnhRC", // 33 bytes
	} {
		if id, err := ParseV2(bad); !errors.Is(err, ErrInvalid) {
			t.Errorf("ParseV2(%q) = %v, %v, want %v", bad, id, err, ErrInvalid)
		}
	}
}

func TestResolversTakeHexOfAnyCase(t *testing.T) {
	const want = "did:io:0x1fcb980ed0287777ab05adc93012332e11300e54"
	for _, s := range []string{want, "did:io:0x1FCB980eD0287777ab05ADc93012332e11300e54", "did:io:0x1FCB980ED0287777AB05ADC93012332E11300E54"} {
		if id, err := ParseFolded(s); err != nil || id.String() != want {
			t.Errorf("ParseFolded(%q) = %v, %v", s, id, err)
		}
	}
	for _, bad := range []string{"did:io:0X1fcb980ed0287777ab05adc93012332e11300e54", "DID:io:0x1fcb980ed0287777ab05adc93012332e11300e54", "did:io:0x1fcb980ed0287777ab05adc93012332e11300e5g", ""} {
		if _, err := ParseFolded(bad); !errors.Is(err, ErrInvalid) {
			t.Errorf("ParseFolded(%q) = %v, want %v", bad, err, ErrInvalid)
		}
	}
}

func FuzzParseV2IsTheInverseOfString(f *testing.F) {
	f.Add("did:io:HVzwed7kSKupYZRnnjNAZ5Era99245NDrUCBgvQJnhRC")
	f.Add("did:io:11111111111111111111111111111111")
	f.Fuzz(func(t *testing.T, s string) {
		if id, err := ParseV2(s); err == nil && id.String() != s {
			t.Fatalf("ParseV2(%q).String() = %q", s, id)
		}
	})
}
