package gateway

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/stream/streamtest"
	"github.com/trellis-network/trellis/protocol/privatesum"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/reading"
)

func noise(seed string) io.Reader { return rand.NewChaCha8(sha256.Sum256([]byte(seed))) }

// aggregators returns a document of three, and where a gateway finds it.
func aggregators(t testing.TB) (*privatesum.Document, Documents) {
	t.Helper()
	d := &privatesum.Document{Format: privatesum.DocumentVersion, Threshold: 2, Bits: 1, Window: 3600, Minimum: 2}
	for i := range 3 {
		k, err := privatesum.NewKey(noise(fmt.Sprint(i)))
		if err != nil {
			t.Fatal(err)
		}
		d.Members = append(d.Members, privatesum.Member{Name: fmt.Sprint(i), Key: k.Public()})
	}
	hash, err := d.Hash()
	if err != nil {
		t.Fatal(err)
	}
	return d, func(h common.Hash) (*privatesum.Document, bool) { return d, h == hash }
}

// contribute returns what device n puts into a reading; change alters what it is bound to.
func contribute(t testing.TB, d *privatesum.Document, n byte, change func(*privatesum.Context)) []byte {
	t.Helper()
	hash, err := d.Hash()
	if err != nil {
		t.Fatal(err)
	}
	round, _ := d.Round(uint64(now.UnixMilli()) - 3600_000)
	at := privatesum.Context{Source: source, Device: did.ID(key(t, n).Public().Address()), Document: hash, Round: round}
	if change != nil {
		change(&at)
	}
	c, err := privatesum.Contribute(d, at, 1, noise("contribution"))
	if err != nil {
		t.Fatal(err)
	}
	return c.Bytes()
}

func TestPrivateSumIsTakenOnlyIfItCouldCount(t *testing.T) {
	d, documents := aggregators(t)
	good := contribute(t, d, 1, nil)
	flipped := bytes.Clone(good)
	flipped[len(flipped)-1] ^= 1
	with := func(raw []byte) []byte {
		return signAs(t, 1, func(r *reading.Reading) { r.Private, r.Data = raw, nil })
	}
	bad := [][]byte{
		with([]byte{1, 2, 3}),
		with(flipped),
		with(contribute(t, d, 2, nil)), // another device's
		with(contribute(t, d, 1, func(c *privatesum.Context) { c.Document[0] ^= 1 })),
		with(contribute(t, d, 1, func(c *privatesum.Context) { c.Source.ProjectID++ })),
		with(contribute(t, d, 1, func(c *privatesum.Context) { c.Round++ })),
		with(contribute(t, d, 1, func(c *privatesum.Context) { c.Round += 2 * 3600_000 })), // it has not begun
	}
	g, _ := start(t, Config{Documents: documents}, streamtest.NewMemory())
	for i, word := range send(t, g, bad...) {
		if word != string(BadPrivateSum) {
			t.Errorf("contribution %d is answered %s", i, word)
		}
	}
	wantWords(t, send(t, g, with(good)), "accepted")
	none, _ := start(t, Config{}, streamtest.NewMemory())
	wantWords(t, send(t, none, with(good)), string(BadPrivateSum))
}

// BenchmarkPrivateSum is what a gateway's processor does with a reading that contributes a bit, beside one that does not.
func BenchmarkPrivateSum(b *testing.B) {
	d, documents := aggregators(b)
	g := New(Config{Dir: b.TempDir(), Source: source, Documents: documents}, newRegistry(b, 2), streamtest.NewMemory(), nil, nil)
	for name, raw := range map[string][]byte{
		"plain":   sign(b, 1, 1, 7),
		"private": signAs(b, 1, func(r *reading.Reading) { r.Private, r.Data = contribute(b, d, 1, nil), nil }),
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if it := g.verifyOne(raw, now.UnixMilli()); it.refused() {
					b.Fatal(it.result)
				}
			}
			b.ReportMetric(float64(len(raw)), "bytes")
		})
	}
}
