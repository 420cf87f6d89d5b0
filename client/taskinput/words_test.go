package taskinput_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/taskinput"
	"github.com/trellis-network/trellis/protocol/compute"
)

func TestWordsAreReadAsPeopleWriteThem(t *testing.T) {
	for text, want := range map[string]string{
		"0": "0", "35": "35", "0x23": "35", "1.5iotx": "1500000000000000000", "value:0": "9223372036854775808",
		"value:35.5": "9223372036890275808", "value:-1": "9223372036853775808", "slots:0,3-5": "57", "slots:239": new(big.Int).Lsh(big.NewInt(1), 239).String(),
		"21888242871839275222246405745257275088548364400416034343698204186575808495616": "21888242871839275222246405745257275088548364400416034343698204186575808495616",
	} {
		word, err := taskinput.ParseWord(text)
		if err != nil || word.Big().String() != want {
			t.Errorf("%s is %s, %v; want %s", text, word.Big(), err, want)
		}
	}
	word, err := taskinput.ParseWord("schema:air/pm25,humidity")
	if err != nil || word[0] != 0 || word == (common.Hash{}) {
		t.Errorf("schema is %s, %v", word, err)
	}
	if other, _ := taskinput.ParseWord("schema:air/humidity,pm25"); other != word {
		t.Error("a schema depends on the order in which its fields are named")
	}
	if other, _ := taskinput.ParseWord("schema:air/pm2,5humidity"); other == word {
		t.Error("schemas do not tell names apart")
	}
	for _, bad := range []string{
		"", "-1", "+1", " 1", "1_0", "0x", "0xg", "1e3", "1.5", "iotx", "-1iotx", "value:", "value:x", "value:0.1234567", "value:4611686018427.387905", "schema:air", "schema:/a",
		"schema:air/", "schema:air/a,,b", "slots:", "slots:240", "slots:5-3", "slots:1,", "slots:-1", "other:1",
		"21888242871839275222246405745257275088548364400416034343698204186575808495617", strings.Repeat("0", 101),
	} {
		if word, err := taskinput.ParseWord(bad); !errors.Is(err, taskinput.ErrParam) {
			t.Errorf("%q is %s, %v", bad, word, err)
		}
	}
}

func TestParametersAreThoseOfTheManifest(t *testing.T) {
	m := &compute.Manifest{Name: "x", Params: []compute.Word{{Name: "limit", Text: "µg/m³"}, {Name: "budget"}}}
	raw, err := taskinput.Params(m, map[string]string{"budget": "2", "limit": "0x1"})
	if err != nil || len(raw) != 64 || raw[31] != 1 || raw[63] != 2 {
		t.Fatalf("%x, %v", raw, err)
	}
	for want, given := range map[string]map[string]string{
		"needs budget":          {"limit": "1"},
		"limit (µg/m³)":         {"limit": "x", "budget": "1"},
		"takes limit, budget, ": {"limit": "1", "budget": "1", "more": "1"},
	} {
		if _, err := taskinput.Params(m, given); !errors.Is(err, taskinput.ErrParam) || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: %v, want %q", given, err, want)
		}
	}
	named := taskinput.Named(m.Params, raw)
	if len(named) != 2 || named[0].Name != "limit" || named[0].Text != "1" || named[0].About != "µg/m³" || named[1].Text != "2" {
		t.Errorf("named %+v", named)
	}
	if odd := taskinput.Named(m.Params, raw[:40]); len(odd) != 2 || odd[0].Name != "word0" || odd[1].Name != "word1" {
		t.Errorf("of another length %+v", odd)
	}
	if big := taskinput.Named(nil, common.Hash{0xff}.Bytes()); !strings.HasPrefix(big[0].Text, "0xff00") {
		t.Errorf("a large word is %s", big[0].Text)
	}
}

func FuzzParseWord(f *testing.F) {
	for _, seed := range []string{"0", "35", "0x23", "1.5iotx", "value:-35.5", "slots:0,3-5", "schema:air/pm25", "other:1", "999999999999999999999999999999iotx"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		word, err := taskinput.ParseWord(text)
		if err != nil {
			if !errors.Is(err, taskinput.ErrParam) {
				t.Errorf("%q: %v", text, err)
			}
			return
		}
		if _, err := compute.Words(word[:]); err != nil {
			t.Errorf("%q gives %s: %v", text, word, err)
		}
		if named := taskinput.Named(nil, word[:]); len(named) != 1 {
			t.Errorf("%q is shown as %v", text, named)
		} else if again, err := taskinput.ParseWord(named[0].Text); err != nil || again != word {
			t.Errorf("%q is shown as %s, which reads as %s, %v", text, named[0].Text, again, err)
		}
	})
}
