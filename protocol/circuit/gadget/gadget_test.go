package gadget_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	gnark "github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards/eddsa"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"

	"github.com/trellis-network/trellis/crypto/poseidon2"
	"github.com/trellis-network/trellis/protocol/circuit/gadget"
)

// A part is a circuit of one gadget: In are its arguments, Out what it returns.
type part struct {
	In, Out []frontend.Variable
	define  func(api frontend.API, in []frontend.Variable) []frontend.Variable
}

func (p *part) Define(api frontend.API) error {
	for i, out := range p.define(api, p.In) {
		api.AssertIsEqual(p.Out[i], out)
	}
	return nil
}

type gadgetOf = func(api frontend.API, in []frontend.Variable) []frontend.Variable

// n is a list of values: ints, decimals or elements.
func n(values ...any) (list []frontend.Variable) {
	for _, v := range values {
		list = append(list, v)
	}
	return list
}

func solved(define gadgetOf, in, out []frontend.Variable) error {
	blank := &part{make([]frontend.Variable, len(in)), make([]frontend.Variable, len(out)), define}
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, blank, frontend.IgnoreUnconstrainedInputs())
	if err != nil {
		panic(err) // no input makes it so
	}
	w, err := frontend.NewWitness(&part{In: in, Out: out}, ecc.BN254.ScalarField())
	if err != nil {
		panic(err)
	}
	return ccs.IsSolved(w)
}

// pair is a test of a gadget: it gives out for in, and for nothing else; and what it asserts of its arguments, bad ones show.
type pair struct {
	name    string
	define  gadgetOf
	in, out []frontend.Variable
	refused [][]frontend.Variable // arguments that no output fits
}

func one(v frontend.Variable) []frontend.Variable { return []frontend.Variable{v} }

var (
	top64   = new(big.Int).SetUint64(^uint64(0))
	over64  = new(big.Int).Lsh(big.NewInt(1), 64)
	minus1  = new(big.Int).Sub(fr.Modulus(), big.NewInt(1))
	million = 1_000_000
)

func atLeast(api frontend.API, in []frontend.Variable) []frontend.Variable {
	return one(gadget.AtLeast(api, in[0], in[1], 64))
}

func within(api frontend.API, in []frontend.Variable) []frontend.Variable {
	return one(gadget.Within(api, in[0], in[1], in[2], 64))
}

func divide(api frontend.API, in []frontend.Variable) []frontend.Variable {
	return one(gadget.Divide(api, in[0], in[1], in[2], 64, 8))
}

func below(limit int64) gadgetOf {
	return func(api frontend.API, in []frontend.Variable) []frontend.Variable {
		return one(gadget.Below(api, gadget.Bits(api, in[0], 8), big.NewInt(limit)))
	}
}

func moved(api frontend.API, in []frontend.Variable) []frontend.Variable {
	return one(gadget.Moved(api, gadget.Place{Lat: in[0], Lon: in[1]}, gadget.Place{Lat: in[2], Lon: in[3]}, in[4], in[5]))
}

func inBox(api frontend.API, in []frontend.Variable) []frontend.Variable {
	return one(gadget.InBox(api, gadget.Place{Lat: in[0], Lon: in[1]}, gadget.Place{Lat: in[2], Lon: in[3]}, gadget.Place{Lat: in[4], Lon: in[5]}))
}

func inPolygon(api frontend.API, in []frontend.Variable) []frontend.Variable {
	var fence []gadget.Place
	for i := 2; i < len(in); i += 2 {
		fence = append(fence, gadget.Place{Lat: in[i], Lon: in[i+1]})
	}
	return one(gadget.InPolygon(api, gadget.Place{Lat: in[0], Lon: in[1]}, fence))
}

func proRata(api frontend.API, in []frontend.Variable) []frontend.Variable {
	residual, total := gadget.ProRata(api, in[0], in[1:4], in[4:7], 8)
	return n(residual, total)
}

func distinct(api frontend.API, in []frontend.Variable) []frontend.Variable {
	return gadget.Distinct(api, in[:4], in[4:])
}

func pairs() []pair {
	split := func(api frontend.API, in []frontend.Variable) []frontend.Variable {
		high, low := gadget.Split(api, in[0], 64, 64)
		return n(high, low)
	}
	hot := func(api frontend.API, in []frontend.Variable) []frontend.Variable {
		return gadget.OneHot(api, gadget.Bits(api, in[0], 2), in[1])
	}
	choose := func(api frontend.API, in []frontend.Variable) []frontend.Variable {
		return one(gadget.Choose(api, gadget.Bits(api, in[0], 2), in[1:]))
	}
	above := func(api frontend.API, in []frontend.Variable) []frontend.Variable {
		return one(gadget.Above(api, in[0], in[1], 64))
	}
	equal := func(api frontend.API, in []frontend.Variable) []frontend.Variable {
		return one(gadget.Equal(api, in[0], in[1]))
	}
	all := func(api frontend.API, in []frontend.Variable) []frontend.Variable { return one(gadget.All(api, in...)) }
	bits := func(api frontend.API, in []frontend.Variable) []frontend.Variable { return gadget.Bits(api, in[0], 3) }
	square := n(0, 0, 0, 10, 10, 10, 10, 0, 10, 0) // a vertex twice
	hollow := n(0, 0, 10, 0, 10, 10, 5, 3, 0, 10)  // a notch from the north-east
	at := func(lat, lon int, fence []frontend.Variable) []frontend.Variable {
		return append(n(lat, lon), fence...)
	}
	return []pair{
		{"bits", bits, n(6), n(0, 1, 1), [][]frontend.Variable{n(8), n(minus1)}},
		{"split", split, n(new(big.Int).Add(over64, big.NewInt(7))), n(1, 7), [][]frontend.Variable{n(new(big.Int).Lsh(over64, 64)), n(minus1)}},
		{"equal", equal, n(5, 5), n(1), nil},
		{"not equal", equal, n(5, 6), n(0), nil},
		{"all", all, n(1, 1, 1), n(1), nil},
		{"not all", all, n(1, 0, 1), n(0), nil},
		{"threshold below", above, n(5, 6), n(0), nil},
		{"threshold at", above, n(6, 6), n(0), nil},
		{"threshold above", above, n(7, 6), n(1), [][]frontend.Variable{n(minus1, new(big.Int).Lsh(over64, 1))}},
		{"at least, ends", atLeast, n(top64, 0), n(1), nil},
		{"at least, other ends", atLeast, n(0, top64), n(0), [][]frontend.Variable{n(minus1, over64)}},
		{"range at its start", within, n(3, 3, 5), n(1), nil},
		{"range before", within, n(2, 3, 5), n(0), nil},
		{"range at its end", within, n(5, 3, 5), n(0), nil},
		{"constant below", below(200), n(199), n(1), [][]frontend.Variable{n(256)}},
		{"constant at", below(200), n(200), n(0), nil},
		{"constant beyond the bits", below(256), n(255), n(1), nil},
		{"one hot", hot, n(2, 9), n(0, 0, 9, 0), [][]frontend.Variable{n(4, 9)}},
		{"choose", choose, n(1, 5, 6, 7, 8), n(6), [][]frontend.Variable{n(4, 5, 6, 7, 8)}},
		{"divide", divide, n(17, 5, 3), n(2), [][]frontend.Variable{n(17, 5, 2), n(17, 5, 4), n(17, 5, over64), n(17, 5, minus1)}},
		{"divide evenly", divide, n(15, 5, 3), n(0), [][]frontend.Variable{n(15, 5, 2)}},
		{"divide by nothing", divide, n(17, 0, 0), n(17), [][]frontend.Variable{n(17, 0, 1)}},
		{"average", divide, n(over64, 2, new(big.Int).Lsh(big.NewInt(1), 63)), n(0), nil},
		{"not moved", moved, n(5, 5, 5, 8, 3, million), n(0), nil},
		{"moved east", moved, n(5, 5, 5, 9, 3, million), n(1), nil},
		{"moved by a diagonal", moved, n(0, 0, 3, 4, 4, million), n(1), nil},
		{"degrees of longitude are short", moved, n(5, 5, 5, 9, 3, million/2), n(0), nil},
		{"moved all the way", moved, n(0, 0, top64, top64, 3, million), n(1), nil},
		{"in the box, at its corner", inBox, n(1, 1, 1, 1, 5, 5), n(1), nil},
		{"north of the box", inBox, n(5, 1, 1, 1, 5, 5), n(0), nil},
		{"west of the box", inBox, n(1, 0, 1, 1, 5, 5), n(0), nil},
		{"in the polygon", inPolygon, at(5, 5, square), n(1), nil},
		{"south of the polygon", inPolygon, at(0, 5, n(1, 0, 1, 10, 10, 10, 10, 0)), n(0), nil},
		{"east of the polygon", inPolygon, at(5, 11, square), n(0), nil},
		{"west of the polygon", inPolygon, at(5, 1, n(0, 5, 10, 5, 10, 10, 0, 10)), n(0), nil},
		{"in the body", inPolygon, at(5, 2, hollow), n(1), nil},
		{"in the notch", inPolygon, at(7, 6, n(0, 0, 10, 0, 10, 4, 5, 4, 5, 10, 0, 10)), n(0), nil},
		{"allocation", proRata, n(100, 1, 2, 0, 33, 66, 0), n(1, 3), [][]frontend.Variable{n(100, 1, 2, 0, 34, 66, 0), n(100, 1, 2, 0, 33, 66, 1), n(100, 1, 2, 0, 33, 65, 0)}},
		{"allocation of nothing", proRata, n(100, 0, 0, 0, 0, 0, 0), n(100, 0), [][]frontend.Variable{n(100, 0, 0, 0, 1, 0, 0)}},
		{"distinct", distinct, n(4, 5, 4, 5, 1, 1, 1, 1), n(1, 1, 0, 0), nil},
		{"distinct of those that count", distinct, n(4, 5, 4, 5, 0, 1, 1, 0), n(0, 1, 1, 0), nil},
	}
}

// TestGadgets: each gadget gives its output and no other, and refuses what it asserts is not so.
func TestGadgets(t *testing.T) {
	for _, p := range pairs() {
		if err := solved(p.define, p.in, p.out); err != nil {
			t.Errorf("%s: %v", p.name, firstLine(err))
		}
		for i := range p.out {
			wrong := append([]frontend.Variable(nil), p.out...)
			var e, unit fr.Element
			if _, err := e.SetInterface(p.out[i]); err != nil {
				t.Fatal(err)
			}
			unit.SetOne()
			wrong[i] = *e.Add(&e, &unit)
			if solved(p.define, p.in, wrong) == nil {
				t.Errorf("%s: output %d can be another", p.name, i)
			}
		}
		for _, in := range p.refused {
			if takes(p.define, in) {
				t.Errorf("%s: takes %v", p.name, in)
			}
		}
	}
}

// takes reports whether a gadget takes arguments, whatever it gives.
func takes(define gadgetOf, in []frontend.Variable) bool {
	silent := func(api frontend.API, in []frontend.Variable) []frontend.Variable { define(api, in); return nil }
	return solved(silent, in, nil) == nil
}

func firstLine(err error) string { line, _, _ := strings.Cut(err.Error(), "\n"); return line }

// TestHashes: chain, tree and path are those of crypto/poseidon2.
func TestHashes(t *testing.T) {
	leaves := make([]fr.Element, 4)
	for i := range leaves {
		leaves[i].SetUint64(uint64(i + 10))
	}
	left, right := poseidon2.Compress(leaves[0], leaves[1]), poseidon2.Compress(leaves[2], leaves[3])
	root := poseidon2.Compress(left, right)
	with := func(do func(h gadget.Hasher, api frontend.API, in []frontend.Variable) frontend.Variable) gadgetOf {
		return func(api frontend.API, in []frontend.Variable) []frontend.Variable {
			h, err := gadget.NewHasher(api)
			if err != nil {
				panic(err)
			}
			return one(do(h, api, in))
		}
	}
	chain := with(func(h gadget.Hasher, _ frontend.API, in []frontend.Variable) frontend.Variable { return h.Hash(in...) })
	tree := with(func(h gadget.Hasher, _ frontend.API, in []frontend.Variable) frontend.Variable { return h.Tree(in) })
	path := with(func(h gadget.Hasher, api frontend.API, in []frontend.Variable) frontend.Variable {
		return h.Root(in[0], gadget.Bits(api, in[1], 2), in[2:])
	})
	for name, p := range map[string]struct {
		define gadgetOf
		in     []frontend.Variable
		out    fr.Element
	}{
		"chain":     {chain, n(leaves[0], leaves[1], leaves[2]), poseidon2.Hash(leaves[:3]...)},
		"tree":      {tree, n(leaves[0], leaves[1], leaves[2], leaves[3]), root},
		"path of 0": {path, n(leaves[0], 0, leaves[1], right), root},
		"path of 2": {path, n(leaves[2], 2, leaves[3], left), root},
		"path of 3": {path, n(leaves[3], 3, leaves[2], left), root},
	} {
		if err := solved(p.define, p.in, one(p.out)); err != nil {
			t.Errorf("%s: %s", name, firstLine(err))
		}
		for i := range p.in {
			wrong := append([]frontend.Variable(nil), p.in...)
			wrong[i] = 77
			if name != "tree" && i == 1 && strings.HasPrefix(name, "path") {
				wrong[i] = 1
			}
			if solved(p.define, wrong, one(p.out)) == nil {
				t.Errorf("%s: input %d can be another", name, i)
			}
		}
	}
}

// TestSignatures: the circuit decides as gnark-crypto does, on good signatures, bad ones, and points that are odd.
func TestSignatures(t *testing.T) {
	key, err := eddsa.GenerateKey(strings.NewReader(strings.Repeat("k", 32)))
	if err != nil {
		t.Fatal(err)
	}
	var message fr.Element
	message.SetUint64(12345)
	raw := message.Bytes()
	signed, err := key.Sign(raw[:], gnark.NewMerkleDamgardHasher())
	if err != nil {
		t.Fatal(err)
	}
	var sig eddsa.Signature
	if _, err := sig.SetBytes(signed); err != nil {
		t.Fatal(err)
	}
	curve := twistededwards.GetEdwardsCurve()
	var small twistededwards.PointAffine // (0, −1) has order 2
	small.Y.SetOne()
	small.Y.Neg(&small.Y)
	s := new(big.Int).SetBytes(sig.S[:])
	a, r := key.PublicKey.A, sig.R
	valid := func(api frontend.API, in []frontend.Variable) []frontend.Variable {
		return one(gadget.SignatureValid(api, gadget.Point{X: in[0], Y: in[1]}, gadget.Point{X: in[2], Y: in[3]}, in[4], in[5]))
	}
	var other fr.Element
	other.SetUint64(54321)
	off := r
	off.X.SetUint64(3)
	var zero twistededwards.PointAffine
	for name, c := range map[string]struct {
		a, r    twistededwards.PointAffine
		s       *big.Int
		message fr.Element
		valid   int
	}{
		"good":                    {a, r, s, message, 1},
		"other message":           {a, r, s, other, 0},
		"other S":                 {a, r, new(big.Int).Add(s, big.NewInt(1)), message, 0},
		"S above the order":       {a, r, new(big.Int).Add(s, &curve.Order), message, 0},
		"S near the field's end":  {a, r, minus1, message, 0},
		"R off the curve":         {a, off, s, message, 0},
		"A off the curve":         {off, r, s, message, 0},
		"A nowhere":               {zero, r, s, message, 0},
		"A and R swapped":         {r, a, s, message, 0},
		"R of the small subgroup": {a, small, s, message, 0},
		"A of the small subgroup, S = 0, R its like": {small, small, new(big.Int), message, 1}, // whoever has such a key signs nothing: no key tree takes it
	} {
		challenge := poseidon2.Hash(c.r.X, c.r.Y, c.a.X, c.a.Y, c.message)
		in := n(c.a.X, c.a.Y, c.r.X, c.r.Y, c.s, challenge)
		if err := solved(valid, in, n(c.valid)); err != nil {
			t.Errorf("%s: not decided as %d: %s", name, c.valid, firstLine(err))
		}
		if solved(valid, in, n(1-c.valid)) == nil {
			t.Errorf("%s: can be decided both ways", name)
		}
	}
}
