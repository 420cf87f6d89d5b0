package device_test

import (
	"bufio"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

// speaker asks the JavaScript package, in one process of Node for a test.
func speaker(t *testing.T) func(question, answer any) {
	t.Helper()
	if _, err := os.Stat("node_modules/@noble/curves"); err != nil {
		t.Skip("the JavaScript SDK's packages are not installed: run make test-sdk")
	}
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("no Node.js")
	}
	command := exec.CommandContext(t.Context(), node, "test/speak.mjs")
	command.Stderr = os.Stderr
	in, err := command.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		in.Close()
		command.Wait()
	})
	lines := bufio.NewReader(out)
	return func(question, answer any) {
		t.Helper()
		raw, err := json.Marshal(question)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := in.Write(append(raw, '\n')); err != nil {
			t.Fatal(err)
		}
		line, err := lines.ReadBytes('\n')
		if err != nil && err != io.EOF {
			t.Fatal(err)
		}
		if err := json.Unmarshal(line, answer); err != nil {
			t.Fatalf("%q: %v", line, err)
		}
	}
}

// plain is a reading in JSON: numbers as text.
type plain struct {
	Source   string            `json:"source"`
	Subject  string            `json:"subject"`
	Type     string            `json:"type"`
	Sequence string            `json:"sequence"`
	Time     uint64            `json:"time"`
	Data     map[string]string `json:"data"`
}

func toPlain(r reading.Reading) plain {
	p := plain{r.Source.String(), r.Subject.String(), r.Type, fmt.Sprint(r.Sequence), r.Time, map[string]string{}}
	for name, value := range r.Data {
		p.Data[name] = value.String()
	}
	return p
}

var edges = []uint64{0, 1, 10, 23, 24, 255, 256, 65535, 65536, 1<<32 - 1, 1 << 32, 1<<53 - 1, 1<<63 - 1}

func anyNumber(r *rand.Rand) uint64 {
	if r.IntN(2) == 0 {
		return edges[r.IntN(len(edges))]
	}
	return r.Uint64() >> r.IntN(64)
}

func anyReading(t *testing.T, r *rand.Rand, k sig.PrivateKey) reading.Reading {
	t.Helper()
	x := reading.Reading{Source: reading.Source{ChainID: anyNumber(r), ProjectID: anyNumber(r)}, Subject: did.ID(k.Public().Address()), Type: "network.trellis.air.v1",
		Sequence: max(1, anyNumber(r)&(1<<63-1)), Time: anyNumber(r) & (1<<53 - 1), Data: map[string]units.Decimal{}}
	for range 1 + r.IntN(reading.MaxFields) {
		coefficient := int64(anyNumber(r) & (1<<63 - 1))
		if r.IntN(2) == 0 {
			coefficient = -coefficient
		}
		value, err := units.NewDecimal(coefficient, uint8(r.IntN(units.MaxScale+1)))
		if err != nil {
			t.Fatal(err)
		}
		x.Data[fmt.Sprintf("%c%0*d", 'a'+r.IntN(26), 1+r.IntN(31), r.IntN(10))] = value
	}
	return x
}

func TestReadingsAreThoseOfGoBothWays(t *testing.T) {
	ask := speaker(t)
	random := rand.New(rand.NewPCG(1, 2))
	for i := range 200 {
		a := sig.ES256K
		if i%2 == 0 {
			a = sig.ES256
		}
		k, err := keystore.Generate(a)
		if err != nil {
			t.Fatal(err)
		}
		x := anyReading(t, random, k)
		want, err := reading.Sign(x, k)
		if err != nil {
			t.Fatal(err)
		}
		var signed struct{ Signed, Error string }
		ask(map[string]any{"sign": toPlain(x), "key": k.Text()}, &signed)
		if got := hex.EncodeToString(want.Bytes()); signed.Signed != got {
			t.Fatalf("JavaScript signs\n%s %s, Go\n%s", signed.Signed, signed.Error, got)
		}
		var verified struct {
			Reading plain
			Error   string
		}
		point := k.Public().Point()
		ask(map[string]any{"verify": hex.EncodeToString(want.Bytes()), "algorithm": a.String(), "point": hex.EncodeToString(point[:])}, &verified)
		if diff := cmp.Diff(verified.Reading, toPlain(x)); diff != "" || verified.Error != "" {
			t.Fatalf("%s: JavaScript reads otherwise (-got +want):\n%s", verified.Error, diff)
		}
	}
}

func TestDocumentsAreThoseOfGo(t *testing.T) {
	ask := speaker(t)
	k, err := keystore.Generate(sig.ES256)
	if err != nil {
		t.Fatal(err)
	}
	point := k.Public().Point()
	for _, facts := range []map[string]string{
		{}, {"name": "Münster, Hansaring 5 % <b>&amp;"}, {"a": "\"\\/\b\f\n\r\t\u0001\u007f\u2028\u2029", "b10": "1", "b9": "2", "b_": "\U0001f600"},
		{"a": "!'()*-._~$&+,/:;=?@#[]{}|^`"},
	} {
		d, err := document.New(k.Public(), facts)
		if err != nil {
			t.Fatal(err)
		}
		var got struct{ Text, Hash, URI, Error string }
		ask(map[string]any{"document": facts, "algorithm": "ES256", "point": hex.EncodeToString(point[:])}, &got)
		hash := d.Hash()
		if got.Text != string(d.Bytes()) || got.Hash != hex.EncodeToString(hash[:]) || got.URI != d.URI() {
			t.Errorf("JavaScript has %+v, Go\n%s\n%s", got, d.Bytes(), d.URI())
		}
	}
}
