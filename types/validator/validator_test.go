package validator

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"
)

//go:generate go test . -update

var update = flag.Bool("update", false, "rewrite testdata")

func testKey(i byte) PubKey {
	secret, err := crypto.ToECDSA(append(make([]byte, 31), i))
	if err != nil {
		panic(err)
	}
	return PubKey(crypto.CompressPubkey(&secret.PublicKey))
}

type vector struct {
	Name    string         `json:"name"`
	Updates []vectorUpdate `json:"updates"`
	Bytes   string         `json:"bytes"`
}

type vectorUpdate struct {
	Key     string         `json:"key"`
	Address common.Address `json:"address"`
	Power   uint64         `json:"power,string"` // a string, for it may exceed what a float holds
}

func TestVectors(t *testing.T) {
	var vectors []vector
	for _, c := range []struct {
		name    string
		updates []Update
	}{
		{"nothing", nil},
		{"one", []Update{{testKey(1), 10}}},
		{"rotation", []Update{{testKey(1), 0}, {testKey(2), 10}}},
		{"most power", []Update{{testKey(3), MaxTotalPower}}},
	} {
		v := vector{Name: c.name, Updates: []vectorUpdate{}, Bytes: hex.EncodeToString(Bytes(c.updates))}
		for _, u := range c.updates {
			v.Updates = append(v.Updates, vectorUpdate{hex.EncodeToString(u.Key[:]), u.Key.Address(), u.Power})
		}
		vectors = append(vectors, v)
		got, err := Parse(Bytes(c.updates))
		if err != nil || len(got) != len(c.updates) {
			t.Errorf("%s: parsed %v (error %v), want %v", c.name, got, err, c.updates)
		}
	}
	if *update {
		text, err := json.MarshalIndent(vectors, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile("testdata/vectors.json", append(text, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	text, err := os.ReadFile("testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var want []vector
	if err := json.Unmarshal(text, &want); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, vectors); diff != "" {
		t.Errorf("vectors (-file +code):\n%s", diff)
	}
}

func TestParseRefusesWhatConsensusCannotApply(t *testing.T) {
	var many []Update
	for i := range MaxUpdates + 1 {
		many = append(many, Update{testKey(byte(i + 1)), 1})
	}
	if _, err := Parse(Bytes(many[:MaxUpdates])); err != nil {
		t.Errorf("a full batch is refused: %v", err)
	}
	one := Bytes([]Update{{testKey(1), 1}})
	uncompressed := append([]byte{4}, one[1:]...)
	for want, b := range map[string][]byte{
		"no multiple":      one[:40],
		"at most 64":       Bytes(many),
		"comes twice":      append(bytes.Clone(one), one...),
		"power 9223372036": Bytes([]Update{{testKey(1), 1<<63 + 1}}),
		"public key 04":    uncompressed,
		"public key 00":    make([]byte, RecordSize),
	} {
		if got, err := Parse(b); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%x: parsed %v, error %v, want one that says %q", b, got, err, want)
		}
	}
}

// FuzzParse: what is accepted is what Bytes gives, and every key has an address.
func FuzzParse(f *testing.F) {
	f.Add([]byte{})
	f.Add(Bytes([]Update{{testKey(1), 0}, {testKey(2), 10}}))
	f.Fuzz(func(t *testing.T, b []byte) {
		updates, err := Parse(b)
		if err != nil {
			return
		}
		if again := Bytes(updates); !bytes.Equal(again, b) {
			t.Errorf("%x parsed and encoded gives %x", b, again)
		}
		for _, u := range updates {
			if u.Key.Address() == (common.Address{}) {
				t.Errorf("key %x has no address", u.Key)
			}
		}
	})
}
