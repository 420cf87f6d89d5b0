package compute_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/crypto/fieldtree"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/session"
	"github.com/trellis-network/trellis/types/units"
)

//go:generate go test . -update

var update = flag.Bool("update", false, "rewrite testdata")

func rootKey(t testing.TB, n byte) sig.PrivateKey {
	t.Helper()
	key, err := sig.NewPrivateKey(sig.ES256K, bytes.Repeat([]byte{n}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func sessionKey(t testing.TB, n byte) session.PrivateKey {
	t.Helper()
	key, err := session.NewPrivateKey(bytes.Repeat([]byte{n}, session.SeedSize))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func decimal(t testing.TB, text string) units.Decimal {
	t.Helper()
	d, err := units.ParseDecimal(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func measured(t testing.TB, n byte, data map[string]string) reading.Reading {
	t.Helper()
	r := reading.Reading{
		Source: reading.Source{ChainID: 4690, ProjectID: 1}, Subject: did.ID(rootKey(t, n).Public().Address()), Type: "network.trellis.air.v1",
		Sequence: 1000 + uint64(n), Time: 1514750400000, Data: map[string]units.Decimal{},
	}
	for name, text := range data {
		r.Data[name] = decimal(t, text)
	}
	return r
}

var air = map[string]string{"pm25": "12.5", "temperature": "-3.25", "pm10": "20", "humidity": "55.123456", "z": "0"}

func signedReading(t testing.TB, n byte, data map[string]string) reading.Verified {
	t.Helper()
	v, err := compute.Sign(measured(t, n, data), rootKey(t, n), uint32(n), sessionKey(t, n))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestProgramsSeeAReadingInNumbers(t *testing.T) {
	v := signedReading(t, 2, air)
	r, err := compute.Decode(77, v.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Verify(); err != nil {
		t.Error(err)
	}
	// In the order of the encoding: z, pm10, pm25, humidity; the fifth is not seen.
	const zero = uint64(1) << 63
	if want := [4]uint64{zero, zero + 20_000_000, zero + 12_500_000, zero + 55_123_456}; r.Values != want {
		t.Errorf("values %v, want %v", r.Values, want)
	}
	if r.Index != 77 || r.Slot != 2 || r.Device != rootKey(t, 2).Public().Address() || r.Sequence != 1002 || r.Time != 1514750400000 {
		t.Errorf("reading %+v", r)
	}
	if want := compute.SchemaOf("network.trellis.air.v1", "temperature", "pm25", "pm10", "z", "humidity"); r.Schema != want || want[0] != 0 {
		t.Errorf("schema %s, want %s", r.Schema, want)
	}
	if leaf, again := r.Leaf(), compute.LeafOf(v.Bytes()); !leaf.Equal(&again) || leaf.IsZero() {
		t.Errorf("leaf %s, LeafOf %s", leaf.String(), again.String())
	}
}

func TestValuesThatDoNotFitAreZero(t *testing.T) {
	for text, want := range map[string]uint64{
		"0": 1 << 63, "1": 1<<63 + 1_000_000, "-0.000001": 1<<63 - 1, "0.0000001": 0, "4611686018427.387904": 1<<63 + 1<<62, "4611686018427.387905": 0,
		"-4611686018427.387904": 1<<63 - 1<<62, "-4611686018427.387905": 0, "9223372036854775807": 0, "-9223372036854775807": 0, "9223372036854.775807": 0,
		"1844674407370955162": 0, "0.000000001": 0,
	} {
		if have := compute.Value(decimal(t, text)); have != want {
			t.Errorf("value of %s is %d, want %d", text, have, want)
		}
	}
	if have := compute.Value(units.Int(math.MaxInt64)); have != 0 {
		t.Errorf("value of the greatest is %d", have)
	}
}

func TestEntriesWithoutASessionHaveNoLeaf(t *testing.T) {
	r := measured(t, 3, air)
	plain, err := reading.Sign(r, rootKey(t, 3))
	if err != nil {
		t.Fatal(err)
	}
	signed := signedReading(t, 3, air).Bytes()
	for name, entry := range map[string][]byte{"no session": plain.Bytes(), "no reading": []byte("reading"), "nothing": nil, "a byte behind": append(bytes.Clone(signed), 0)} {
		if leaf := compute.LeafOf(entry); !leaf.IsZero() {
			t.Errorf("%s has the leaf %s", name, leaf.String())
		}
	}
	seen := compute.Of(0, plain.Signed)
	if seen.Slot != compute.NoSlot || seen.Session != nil {
		t.Errorf("a plain reading has slot %d", seen.Slot)
	}
	if err := seen.Verify(); !errors.Is(err, compute.ErrSession) {
		t.Errorf("Verify: %v", err)
	}
}

// Whatever a session signs counts: a change of it makes the signature void, and the leaf another.
func TestSessionSignatureBindsWhatProgramsSee(t *testing.T) {
	v := signedReading(t, 4, air)
	r := compute.Of(0, v.Signed)
	leaf := r.Leaf()
	for name, change := range map[string]func(*compute.Reading){
		"device": func(r *compute.Reading) { r.Device[3]++ }, "slot": func(r *compute.Reading) { r.Slot++ }, "sequence": func(r *compute.Reading) { r.Sequence++ },
		"time": func(r *compute.Reading) { r.Time++ }, "schema": func(r *compute.Reading) { r.Schema[9]++ }, "first": func(r *compute.Reading) { r.Values[0]++ },
		"second": func(r *compute.Reading) { r.Values[1]++ }, "third": func(r *compute.Reading) { r.Values[2]++ }, "fourth": func(r *compute.Reading) { r.Values[3]++ },
	} {
		changed := r
		change(&changed)
		if err := changed.Verify(); !errors.Is(err, compute.ErrSession) {
			t.Errorf("another %s: Verify gives %v", name, err)
		}
		if other := changed.Leaf(); other.Equal(&leaf) {
			t.Errorf("another %s has the same leaf", name)
		}
	}
	changed := r
	changed.Index++
	if err := changed.Verify(); err != nil {
		t.Errorf("the index is not of the reading: %v", err)
	}
}

func TestKeyOwnsItsDevicesReadingsInTime(t *testing.T) {
	r := compute.Of(0, signedReading(t, 5, air).Signed)
	key := compute.Key{Device: r.Device, AX: r.Session.AX, AY: r.Session.AY, Until: r.Time}
	if err := key.Owns(r); err != nil {
		t.Error(err)
	}
	for name, change := range map[string]func(*compute.Key){
		"another device": func(k *compute.Key) { k.Device[0]++ }, "another key": func(k *compute.Key) { k.AX.SetUint64(4) }, "too late": func(k *compute.Key) { k.Until-- },
	} {
		other := key
		change(&other)
		if err := other.Owns(r); !errors.Is(err, compute.ErrSession) {
			t.Errorf("%s: %v", name, err)
		}
		if a, b := key.Leaf(), other.Leaf(); a.Equal(&b) {
			t.Errorf("%s has the same leaf", name)
		}
	}
}

func TestEmptyRootsAreThoseOfEmptyTrees(t *testing.T) {
	if keys := fieldtree.Zero(compute.KeysDepth); compute.EmptyKeysRoot() != keys.Bytes() {
		t.Error("keys differ")
	}
	if entries := fieldtree.Zero(compute.FieldDepth); compute.EmptyFieldRoot() != entries.Bytes() {
		t.Error("entries differ")
	}
}

type vector struct {
	Entry   string            `json:"entry"`
	Seed    string            `json:"sessionSeed"`
	Slot    uint32            `json:"slot"`
	Data    map[string]string `json:"data"`
	Schema  string            `json:"schema"`
	Values  []string          `json:"values"`
	Message string            `json:"message"`
	Leaf    string            `json:"leaf"`
	KeyLeaf string            `json:"keyLeaf"`
}

// The vectors are read by the contracts' tests and by circuits.
func TestVectors(t *testing.T) {
	const file = "testdata/readings.json"
	var got []vector
	for n, data := range []map[string]string{air, {"pm25": "31"}, {"a": "-0.000001", "bb": "0.0000001", "b": "4611686018427.387905", "c": "7"}} {
		v := signedReading(t, byte(n+1), data)
		r := compute.Of(0, v.Signed)
		key := compute.Key{Device: r.Device, AX: r.Session.AX, AY: r.Session.AY, Until: r.Time}
		text := func(b [32]byte) string { return "0x" + hex.EncodeToString(b[:]) }
		x := vector{
			Entry: "0x" + hex.EncodeToString(v.Bytes()), Seed: "0x" + strings.Repeat("0"+string('0'+rune(n+1)), 32), Slot: r.Slot, Data: data,
			Schema: r.Schema.Hex(), Message: text(bytesOf(r.Message())), Leaf: text(bytesOf(r.Leaf())), KeyLeaf: text(bytesOf(key.Leaf())),
		}
		for _, value := range r.Values {
			x.Values = append(x.Values, decimalText(value))
		}
		got = append(got, x)
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

func decimalText(v uint64) string { raw, _ := json.Marshal(v); return string(raw) }

func FuzzLeafOf(f *testing.F) {
	f.Add(signedReading(f, 1, air).Bytes())
	f.Add([]byte{0xd2})
	f.Fuzz(func(t *testing.T, entry []byte) {
		r, err := compute.Decode(0, entry)
		leaf := compute.LeafOf(entry)
		if err != nil && !leaf.IsZero() {
			t.Fatalf("what is no reading has a leaf: %x", entry)
		}
		if err == nil && (r.Session == nil) != leaf.IsZero() {
			t.Fatalf("a session, and no leaf, or the reverse: %x", entry)
		}
	})
}

func BenchmarkLeaf(b *testing.B) {
	raw := signedReading(b, 1, air).Bytes()
	for b.Loop() {
		compute.LeafOf(raw)
	}
}

func BenchmarkMessageAndLeaf(b *testing.B) {
	r := compute.Of(0, signedReading(b, 1, air).Signed)
	for b.Loop() {
		r.Leaf()
	}
}

func BenchmarkVerifySession(b *testing.B) {
	r := compute.Of(0, signedReading(b, 1, air).Signed)
	for b.Loop() {
		if err := r.Verify(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSignBoth(b *testing.B) {
	r, root, key := measured(b, 1, air), rootKey(b, 1), sessionKey(b, 1)
	for b.Loop() {
		if _, err := compute.Sign(r, root, 1, key); err != nil {
			b.Fatal(err)
		}
	}
}

func bytesOf(e fr.Element) [32]byte { return e.Bytes() }
