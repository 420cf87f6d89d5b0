package reading

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
)

// A contribution to a private sum is whatever bytes its sender likes; those that look like a subject lead nobody astray.
func TestPrivateSumIsSignedWithTheRest(t *testing.T) {
	key := testKey(t, sig.ES256K)
	for _, withData := range []bool{true, false} {
		r := testReading(t, key)
		if !withData {
			r.Data = nil
		}
		other := did.ID{9}
		r.Private = append(bytes.Clone(beforeSubject), []byte(other.String()[len("did:io:0x"):])...)
		signed, err := Sign(r, key)
		if err != nil {
			t.Fatal(err)
		}
		parsed, err := Parse(signed.Bytes())
		if err != nil {
			t.Fatal(err)
		}
		if got := parsed.Reading(); !bytes.Equal(got.Private, r.Private) || len(got.Data) != len(r.Data) {
			t.Errorf("read back %v", got)
		}
		if id, ok := PeekSubject(signed.Bytes()); !ok || id != r.Subject {
			t.Errorf("PeekSubject = %s %t, want %s", id, ok, r.Subject)
		}
		at := bytes.Index(signed.Bytes(), r.Private)
		tampered := bytes.Clone(signed.Bytes())
		tampered[at] ^= 1
		if parsed, err = Parse(tampered); err == nil {
			_, err = parsed.Verify(key.Public())
		}
		if !errors.Is(err, sig.ErrSignature) {
			t.Errorf("a flipped bit of the contribution: %v", err)
		}
	}
}

func TestEmptyPrivateSumIsASecondSpelling(t *testing.T) {
	key := testKey(t, sig.ES256K)
	r := testReading(t, key)
	r.Private = []byte{1}
	signed, err := Sign(r, key)
	if err != nil {
		t.Fatal(err)
	}
	tail := append([]byte("private_sum"), 0x41, 1)
	for name, value := range map[string][]byte{"empty": {0x40}, "null": {0xf6}} {
		raw := bytes.Replace(signed.Bytes(), tail, append([]byte("private_sum"), value...), 1)
		raw[bytes.IndexByte(raw[8:], 0x58)+9]-- // the payload's length
		if _, err := Parse(raw); !errors.Is(err, ErrNotCanonical) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// The seed corpus of FuzzParseIsCanonical has a reading of this kind.
func TestCorpusHasAPrivateSum(t *testing.T) {
	const file = "testdata/fuzz/FuzzParseIsCanonical/private"
	key := testKey(t, sig.ES256K)
	r := testReading(t, key)
	r.Data, r.Private = nil, []byte{1, 2, 3}
	signed, err := Sign(r, key)
	if err != nil {
		t.Fatal(err)
	}
	want := "go test fuzz v1\n[]byte(" + strconv.Quote(string(signed.Bytes())) + ")\n"
	if *update {
		if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o755), os.WriteFile(file, []byte(want), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(file); err != nil || string(got) != want {
		t.Errorf("%s is another reading; run go generate (%v)", file, err)
	}
}
