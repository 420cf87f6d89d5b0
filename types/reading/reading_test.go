package reading

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/units"
)

//go:generate go test . -update

var update = flag.Bool("update", false, "rewrite testdata")

func testKey(t testing.TB, a sig.Algorithm) sig.PrivateKey {
	t.Helper()
	key, err := sig.NewPrivateKey(a, bytes.Repeat([]byte{7}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func testReading(t testing.TB, key sig.PrivateKey) Reading {
	t.Helper()
	pm, err := units.ParseDecimal("12.5")
	if err != nil {
		t.Fatal(err)
	}
	return Reading{
		Source: Source{4690, 1}, Subject: did.ID(key.Public().Address()), Type: "network.trellis.air.v1",
		Sequence: 7, Time: 1514750400000, Data: map[string]units.Decimal{"pm25": pm, "count": units.Int(-3)},
	}
}

func TestSignedReadingParsesToItself(t *testing.T) {
	for _, a := range []sig.Algorithm{sig.ES256K, sig.ES256} {
		key := testKey(t, a)
		want := testReading(t, key)
		signed, err := Sign(want, key)
		if err != nil {
			t.Fatal(err)
		}
		parsed, err := Parse(signed.Bytes())
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(parsed.Reading(), want, cmp.Comparer(func(a, b units.Decimal) bool { return a == b })); diff != "" {
			t.Errorf("%s: parsed reading differs (-got +want):\n%s", a, diff)
		}
		if _, err := parsed.Verify(key.Public()); err != nil {
			t.Errorf("%s: Verify: %v", a, err)
		}
	}
}

func TestEveryFlippedBitIsRefused(t *testing.T) {
	key := testKey(t, sig.ES256K)
	signed, err := Sign(testReading(t, key), key)
	if err != nil {
		t.Fatal(err)
	}
	for i := range len(signed.Bytes()) * 8 {
		raw := bytes.Clone(signed.Bytes())
		raw[i/8] ^= 1 << (i % 8)
		parsed, err := Parse(raw)
		if err != nil {
			continue
		}
		if _, err := parsed.Verify(key.Public()); err == nil {
			t.Fatalf("bit %d flipped and the reading still verifies", i)
		}
	}
}

func TestSecondSpellingsAreNotCanonical(t *testing.T) {
	key := testKey(t, sig.ES256K)
	signed, err := Sign(testReading(t, key), key)
	if err != nil {
		t.Fatal(err)
	}
	raw := signed.Bytes()
	// 12.5 as 4([-2, 1250]): the same number, another spelling.
	short, long := []byte{0xc4, 0x82, 0x20, 0x18, 0x7d}, []byte{0xc4, 0x82, 0x21, 0x19, 0x04, 0xe2}
	at := bytes.Index(raw, short)
	if at < 0 {
		t.Fatal("the encoding of 12.5 moved")
	}
	respelled := append(append(bytes.Clone(raw[:at]), long...), raw[at+len(short):]...)
	// The payload grew by one byte: its length prefix 0x58 n must follow.
	n := bytes.IndexByte(respelled[8:], 0x58) + 9
	respelled[n]++
	if _, err := Parse(respelled); !errors.Is(err, ErrNotCanonical) {
		t.Errorf("Parse(second spelling) = %v, want %v", err, ErrNotCanonical)
	}
	if _, err := Parse(append(bytes.Clone(raw), 0)); !errors.Is(err, ErrMalformed) {
		t.Errorf("Parse(trailing byte) = %v, want %v", err, ErrMalformed)
	}
	if _, err := Parse(make([]byte, MaxBytes+1)); !errors.Is(err, ErrOversized) {
		t.Errorf("Parse(oversized) = %v, want %v", err, ErrOversized)
	}
}

type vector struct {
	Algorithm  string            `json:"algorithm"`
	Data       map[string]string `json:"data"`
	PrivateKey string            `json:"privateKey"`
	Sequence   uint64            `json:"sequence"`
	Signed     string            `json:"signed"`
	Source     string            `json:"source"`
	Subject    string            `json:"subject"`
	Time       uint64            `json:"time"`
	Type       string            `json:"type"`
}

func TestVectors(t *testing.T) {
	const file = "testdata/vectors.json"
	var got []vector
	for _, a := range []sig.Algorithm{sig.ES256K, sig.ES256} {
		key := testKey(t, a)
		r := testReading(t, key)
		signed, err := Sign(r, key)
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, vector{
			Algorithm: a.String(), Data: map[string]string{"pm25": "12.5", "count": "-3"}, PrivateKey: hex.EncodeToString(bytes.Repeat([]byte{7}, 32)),
			Sequence: r.Sequence, Signed: hex.EncodeToString(signed.Bytes()), Source: r.Source.String(), Subject: r.Subject.String(), Time: r.Time, Type: r.Type,
		})
	}
	raw, err := json.MarshalIndent(got, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(file, append(raw, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(raw)+"\n", string(want)); diff != "" {
		t.Errorf("vectors differ (-got +want):\n%s", diff)
	}
}

// A field can come near to what PeekSubject looks for, in the bytes of its name and value.
func TestPeekSubjectIsNotLedAstrayByFields(t *testing.T) {
	key := testKey(t, sig.ES256K)
	r := testReading(t, key)
	near, err := units.NewDecimal(-0x696f3a30-1, 0) // the head of its number and what follows are ":io:0"
	if err != nil {
		t.Fatal(err)
	}
	r.Data = map[string]units.Decimal{"gsubjectx1did": near, "a23456789012345678901234": near}
	signed, err := Sign(r, key)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Count(signed.Bytes(), beforeSubject) != 2 {
		t.Fatalf("the field does not come near: %q", signed.Bytes())
	}
	if id, ok := PeekSubject(signed.Bytes()); !ok || id != r.Subject {
		t.Errorf("PeekSubject = %s %t, want %s", id, ok, r.Subject)
	}
}

func FuzzParseIsCanonical(f *testing.F) {
	for _, a := range []sig.Algorithm{sig.ES256K, sig.ES256} {
		key := testKey(f, a)
		signed, err := Sign(testReading(f, key), key)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(signed.Bytes())
		with, err := SignWith(testReading(f, key), key, testBlock(f))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(with.Bytes())
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		parsed, err := Parse(raw)
		if err != nil {
			return
		}
		payload, err := encodePayload(parsed.Reading())
		if err != nil {
			t.Fatalf("parsed reading does not encode: %v", err)
		}
		again, err := encodeEnvelope(parsed.Algorithm(), parsed.session, payload, parsed.signature[:])
		if err != nil || !bytes.Equal(again, raw) {
			t.Fatalf("second spelling accepted: %x (%v)", raw, err)
		}
		if id, ok := PeekSubject(raw); !ok || id != parsed.Reading().Subject {
			t.Fatalf("the subject is %s, PeekSubject says %s", parsed.Reading().Subject, id)
		}
	})
}

func FuzzSplitGivesBackTheBody(f *testing.F) {
	f.Add([]byte{0x01, 0x41, 0x02})
	f.Fuzz(func(t *testing.T, body []byte) {
		items, err := Split(body, 64)
		if err == nil && !bytes.Equal(bytes.Join(items, nil), body) {
			t.Fatalf("items do not join to the body")
		}
	})
}

func BenchmarkParseAndVerify(b *testing.B) {
	for _, a := range []sig.Algorithm{sig.ES256K, sig.ES256} {
		key := testKey(b, a)
		public := key.Public()
		signed, err := Sign(testReading(b, key), key)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(a.String(), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				parsed, err := Parse(signed.Bytes())
				if err != nil {
					b.Fatal(err)
				}
				if _, err := parsed.Verify(public); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
