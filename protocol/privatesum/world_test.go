package privatesum

import (
	"crypto/sha256"
	"fmt"
	"io"
	"math/big"
	"math/rand/v2"

	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/reading"
)

// noise is randomness that is the same in each run.
func noise(seed string) io.Reader { return rand.NewChaCha8(sha256.Sum256([]byte(seed))) }

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// world is a document with its aggregators' keys, and devices that contribute.
type world struct {
	doc    *Document
	keys   []*Key
	random io.Reader
	source reading.Source
}

func newWorld(threshold, members, bits int) *world {
	w := &world{random: noise(fmt.Sprintf("%d of %d, %d bits", threshold, members, bits)), source: reading.Source{ChainID: 4690, ProjectID: 1}}
	w.doc = &Document{Format: DocumentVersion, Threshold: threshold, Bits: bits, Window: 3600, Minimum: 2}
	for i := range members {
		key := must(NewKey(w.random))
		w.keys = append(w.keys, key)
		w.doc.Members = append(w.doc.Members, Member{Name: fmt.Sprintf("a%d", i+1), Key: key.Public()})
	}
	if err := w.doc.Check(); err != nil {
		panic(err)
	}
	return w
}

func device(i int) (id did.ID) {
	id[0], id[18], id[19] = 0xd0, byte(i>>8), byte(i)
	return id
}

func (w *world) at(i int) Context {
	return Context{Source: w.source, Device: device(i), Document: must(w.doc.Hash()), Round: 7200_000}
}

func (w *world) contribute(i int, value uint64) *Contribution {
	return must(Contribute(w.doc, w.at(i), value, w.random))
}

// valid contributes, and takes the way through the bytes that others read.
func (w *world) valid(i int, value uint64) Valid {
	return w.check(i, w.contribute(i, value))
}

func (w *world) check(i int, c *Contribution) Valid {
	return must(must(Parse(c.Bytes())).Check(w.doc, w.at(i)))
}

// rules admit all devices; device i has slot 2i+1.
func rules(n int) Rules {
	r := Rules{Mask: new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), MaxDevices), big.NewInt(1)), Slots: map[did.ID]uint32{}}
	for i := range n {
		r.Slots[device(i)] = uint32(2*i + 1)
	}
	return r
}

// list is of devices with these values.
func (w *world) list(values ...uint64) *List {
	var vs []Valid
	for i, v := range values {
		vs = append(vs, w.valid(i, v))
	}
	return must(NewList(w.doc, vs, rules(len(values))))
}

// poison gives one aggregator a share that does not fit, in a contribution that is right in all else. garble makes it one that cannot
// even be decrypted.
func (w *world) poison(i int, value uint64, member int, garble bool) Valid {
	at, d := w.at(i), w.doc
	coefficients := must(scalars(w.random, 2*d.Threshold))
	values, blindings := coefficients[:d.Threshold], coefficients[d.Threshold:]
	values[0].SetUint64(value)
	c := &Contribution{document: at.Document, round: at.Round}
	for k := range values {
		c.commitments = append(c.commitments, must(commit(&values[k], &blindings[k], w.random)))
	}
	if err := c.deal(d, at, values, blindings, noise("poison")); err != nil {
		panic(err)
	}
	seed := make([]byte, 64)
	must(io.ReadFull(noise("poison"), seed))
	secret := ristretto.HashToScalar(seed, []byte(domainKey+".ephemeral"))
	to := d.Members[member-1].Key
	bad := must(scalars(w.random, 2))
	plain := append(bad[0].Marshal(), bad[1].Marshal()...)
	c.sealed[member-1] = must(seal(ristretto.NewElement().Mul(must(parseElement(to[:])), secret), c.ephemeral, to, member, at, plain))
	if garble {
		c.sealed[member-1][0] ^= 1
	}
	c.proof = must(proveRange(c, at, len(d.Members), d.Bits, value, &blindings[0], w.random))
	return w.check(i, c)
}
