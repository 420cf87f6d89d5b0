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
	Members []vectorMember `json:"members"`
	Bytes   string         `json:"bytes"`
}

type vectorMember struct {
	Key     string         `json:"key"`
	Address common.Address `json:"address"`
	Power   uint64         `json:"power,string"` // a string, for it may exceed what a float holds
}

func TestVectors(t *testing.T) {
	var vectors []vector
	for _, c := range []struct {
		name string
		set  Set
	}{
		{"nothing", nil},
		{"one", Set{{testKey(1), 10}}},
		{"two", Set{{testKey(1), 10}, {testKey(2), 10}}},
		{"most power", Set{{testKey(3), MaxTotalPower}}},
	} {
		v := vector{Name: c.name, Members: []vectorMember{}, Bytes: hex.EncodeToString(c.set.Bytes())}
		for _, u := range c.set {
			v.Members = append(v.Members, vectorMember{hex.EncodeToString(u.Key[:]), u.Key.Address(), u.Power})
		}
		vectors = append(vectors, v)
		got, err := Parse(c.set.Bytes())
		if err != nil || len(got) != len(c.set) {
			t.Errorf("%s: parsed %v (error %v), want %v", c.name, got, err, c.set)
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
	var many Set
	for i := range MaxMembers + 1 {
		many = append(many, Member{testKey(byte(i + 1)), 1})
	}
	if _, err := Parse(many[:MaxMembers].Bytes()); err != nil {
		t.Errorf("a full set is refused: %v", err)
	}
	one := Set{{testKey(1), 1}}.Bytes()
	uncompressed := append([]byte{4}, one[1:]...)
	for want, b := range map[string][]byte{
		"no multiple":      one[:40],
		"at most 72":       many.Bytes(),
		"comes twice":      append(bytes.Clone(one), one...),
		"power 9223372036": Set{{testKey(1), 1<<63 + 1}}.Bytes(),
		"power 1, want":    Set{{testKey(1), MaxTotalPower}, {testKey(2), 1}}.Bytes(),
		"power 0":          Set{{testKey(1), 0}}.Bytes(),
		"public key 04":    uncompressed,
		"public key 00":    make([]byte, RecordSize),
	} {
		if got, err := Parse(b); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%x: parsed %v, error %v, want one that says %q", b, got, err, want)
		}
	}
}

func TestChangeTurnsOneSetIntoAnother(t *testing.T) {
	a, b, c := testKey(1), testKey(2), testKey(3)
	for name, test := range map[string]struct {
		from, to Set
		want     []Member
	}{
		"nothing":  {Set{{a, 10}, {b, 10}}, Set{{b, 10}, {a, 10}}, nil},
		"joins":    {Set{{a, 10}}, Set{{a, 10}, {b, 10}}, []Member{{b, 10}}},
		"leaves":   {Set{{a, 10}, {b, 10}}, Set{{b, 10}}, []Member{{a, 0}}},
		"replaced": {Set{{b, 10}, {a, 10}}, Set{{c, 10}}, []Member{{c, 10}, {b, 0}, {a, 0}}},
		"power":    {Set{{a, 10}}, Set{{a, 11}}, []Member{{a, 11}}},
	} {
		got := test.to.Change(test.from)
		if name == "replaced" && bytes.Compare(a[:], b[:]) < 0 {
			test.want[1], test.want[2] = test.want[2], test.want[1]
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// FuzzParse: what is accepted is what Bytes gives, and every key has an address.
func FuzzParse(f *testing.F) {
	f.Add([]byte{})
	f.Add(Set{{testKey(1), 1}, {testKey(2), 10}}.Bytes())
	f.Fuzz(func(t *testing.T, b []byte) {
		set, err := Parse(b)
		if err != nil {
			return
		}
		if again := set.Bytes(); !bytes.Equal(again, b) {
			t.Errorf("%x parsed and encoded gives %x", b, again)
		}
		for _, u := range set {
			if u.Key.Address() == (common.Address{}) {
				t.Errorf("key %x has no address", u.Key)
			}
		}
	})
}
