package privatesum

import (
	"bytes"
	"errors"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/types/did"
)

func TestAnyThresholdOfAggregatorsFindsTheSameSum(t *testing.T) {
	for _, shape := range [][3]int{{2, 2, 1}, {2, 3, 1}, {3, 5, 8}, {5, 9, 2}} {
		w := newWorld(shape[0], shape[1], shape[2])
		var values []uint64
		var want uint64
		dice := rand.New(rand.NewPCG(1, 2))
		for range 6 {
			v := dice.Uint64N(1 << w.doc.Bits)
			values, want = append(values, v), want+v
		}
		list := w.list(values...)
		var all []Partial
		for _, k := range w.keys {
			p := must(k.Add(w.doc, list))
			all = append(all, must(ParsePartial(p.Bytes())))
		}
		var blinding *fr.Element
		for range 12 {
			dice.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
			o, liars, err := Open(w.doc, list, all[:w.doc.Threshold])
			if err != nil || len(liars) > 0 || o.Sum != want {
				t.Fatalf("%v: sum %d, liars %v, error %v; want %d", shape, o.Sum, liars, err, want)
			}
			if blinding != nil && !blinding.Equal(&o.blinding) {
				t.Fatalf("%v: another blinding", shape)
			}
			blinding = &o.blinding
		}
		if _, _, err := Open(w.doc, list, all[:w.doc.Threshold-1]); !errors.Is(err, ErrTooFew) {
			t.Errorf("%v: one fewer than the threshold: %v", shape, err)
		}
	}
}

// What fewer than a threshold hold can be made without any value: here by a simulator that draws the shares and the first commitment at
// random, and finds the other commitments that fit. So the view says nothing of the value. (Were the commitments Feldman's v·G, the first
// one could not be drawn.)
func TestViewOfFewerThanTheThresholdCanBeSimulated(t *testing.T) {
	w := newWorld(3, 5, 1)
	v := w.valid(0, 1)
	held := []int{2, 5}
	first := mul(&generatorG, &must(scalars(w.random, 1))[0]) // of any value: nobody knows its opening
	shares := make([]share, len(held))
	quotients := make([]bn254.G1Affine, len(held)) // (P(x) − C₀)/x = C₁ + x·C₂
	xs := make([]fr.Element, len(held))
	for i, m := range held {
		drawn := must(scalars(w.random, 2))
		shares[i] = share{drawn[0], drawn[1]}
		xs[i].SetUint64(uint64(m))
		point := mul2(&generatorG, &drawn[0], &generatorH, &drawn[1])
		point.Sub(&point, &first)
		var inverse fr.Element
		quotients[i] = mul(&point, inverse.Inverse(&xs[i]))
	}
	var difference fr.Element
	difference.Sub(&xs[0], &xs[1]).Inverse(&difference)
	second := sub(&quotients[0], &quotients[1])
	second = mul(&second, &difference)
	part := mul(&second, &xs[0])
	v.c.commitments = []bn254.G1Affine{first, sub(&quotients[0], &part), second}
	for i, m := range held {
		if !v.fits(shares[i], m) {
			t.Errorf("the simulated share of member %d does not fit", m)
		}
	}
	if s := must(scalars(w.random, 2)); v.fits(share{s[0], s[1]}, 1) {
		t.Error("any share of another member fits")
	}
}

// A distinguisher with t−1 shares has the rate of a coin: it compares each number that it holds with the median, for bits of either kind.
func TestSharesOfZeroAndOneLookAlike(t *testing.T) {
	w := newWorld(2, 2, 1)
	half := new(big.Int).Rsh(fr.Modulus(), 1)
	const n = 200
	var high [2]int
	for i := range n {
		for value := range uint64(2) {
			s := must(w.keys[0].open(w.valid(i, value), 1))
			var b big.Int
			if s.value.BigInt(&b).Cmp(half) > 0 {
				high[value]++
			}
		}
	}
	for value, count := range high { // 100 ± 5 standard deviations of √50
		if count < 64 || count > 136 {
			t.Errorf("of the shares of %d, %d of %d are in the upper half", value, count, n)
		}
	}
}

func TestPoisonedShareIsFoundAndItsDeviceLeftOut(t *testing.T) {
	for _, garble := range []bool{false, true} {
		w := newWorld(2, 3, 1)
		vs := []Valid{w.valid(0, 1), w.poison(1, 1, 2, garble), w.valid(2, 1)}
		list := must(NewList(w.doc, vs, rules(3)))
		_, err := w.keys[1].Add(w.doc, list)
		var bad *Poisoned
		if !errors.As(err, &bad) || !slices.Equal(bad.Devices, []did.ID{device(1)}) {
			t.Fatalf("garbled %t: Add: %v", garble, err)
		}
		if err := w.keys[1].Examine(w.doc, vs[1]); !errors.Is(err, ErrPoisoned) {
			t.Errorf("Examine: %v", err)
		}
		c := must(ParseComplaint(must(w.keys[1].Complain(w.doc, vs[1], w.random)).Bytes()))
		if err := c.Judge(w.doc, vs[1]); err != nil {
			t.Errorf("a right complaint: %v", err)
		}
		r := rules(3)
		r.Complaints = []Complaint{c}
		list = must(NewList(w.doc, vs, r))
		if got := list.Slots(); !slices.Equal(got, []uint32{1, 5}) {
			t.Errorf("slots %v", got)
		}
		o, _, err := Open(w.doc, list, []Partial{must(w.keys[1].Add(w.doc, list)), must(w.keys[2].Add(w.doc, list))})
		if err != nil || o.Sum != 2 {
			t.Errorf("sum %d, error %v", o.Sum, err)
		}
	}
}

func TestFalseComplaintTellsOnTheAggregator(t *testing.T) {
	w := newWorld(2, 3, 1)
	v, other := w.valid(0, 1), w.valid(1, 1)
	c := must(w.keys[0].Complain(w.doc, v, w.random))
	if err := c.Judge(w.doc, v); !errors.Is(err, ErrFalse) {
		t.Errorf("a false complaint: %v", err)
	}
	r := rules(2)
	r.Complaints = []Complaint{c}
	if _, err := NewList(w.doc, []Valid{v, other}, r); !errors.Is(err, ErrFalse) || !errors.Is(err, ErrList) {
		t.Errorf("a list with a false complaint: %v", err)
	}
	// It is nobody else's, about nobody else, and nobody can make one up.
	for name, change := range map[string]func(*Complaint){
		"member": func(c *Complaint) { c.Member = 2 },
		"device": func(c *Complaint) { c.Device = device(1) },
		"secret": func(c *Complaint) { c.shared = [32]byte(elementBytes(ristretto.Generator())) },
		"proof":  func(c *Complaint) { c.proof[3] ^= 1 },
	} {
		forged := c
		change(&forged)
		against := v
		if name == "device" {
			against = other
		}
		if err := forged.Judge(w.doc, against); !errors.Is(err, ErrComplaint) {
			t.Errorf("another %s: %v", name, err)
		}
	}
}

// A device that takes another's ephemeral key, or a multiple of it, would have aggregators publish what opens the other's shares.
func TestEphemeralKeyOfAnotherDeviceIsRefused(t *testing.T) {
	w := newWorld(2, 3, 1)
	victim := w.contribute(0, 1)
	e := must(parseElement(victim.ephemeral))
	double := elementBytes(ristretto.NewElement().Add(e, e))
	for name, key := range map[string][]byte{"the same": victim.ephemeral, "its double": double} {
		for _, proof := range [][]byte{victim.knowledge, w.contribute(1, 1).knowledge, make([]byte, 64)} {
			c := w.contribute(1, 1)
			blinding := must(scalar(w.random))
			var one fr.Element
			one.SetOne()
			c.ephemeral, c.knowledge = key, proof
			c.commitments[0] = must(commit(&one, &blinding, w.random))
			c.proof = must(proveRange(c, w.at(1), 3, 1, 1, &blinding, w.random)) // which holds
			if _, err := c.Check(w.doc, w.at(1)); !errors.Is(err, ErrEphemeral) {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

func TestLyingAggregatorIsNamedAndNotUsed(t *testing.T) {
	w := newWorld(2, 3, 4)
	list := w.list(3, 5, 7)
	var all []Partial
	for _, k := range w.keys {
		all = append(all, must(k.Add(w.doc, list)))
	}
	var one fr.Element
	one.SetOne()
	all[0].share.value.Add(&all[0].share.value, &one)
	o, liars, err := Open(w.doc, list, all)
	if err != nil || o.Sum != 15 || !slices.Equal(liars, []int{1}) {
		t.Errorf("sum %d, liars %v, error %v", o.Sum, liars, err)
	}
	if _, liars, err = Open(w.doc, list, all[:2]); !errors.Is(err, ErrTooFew) || !slices.Equal(liars, []int{1}) {
		t.Errorf("without the third: liars %v, error %v", liars, err)
	}
	all[1].Member = 200
	if _, _, err := Open(w.doc, list, all[1:]); !errors.Is(err, ErrTooFew) {
		t.Errorf("a member that is none: %v", err)
	}
	if _, _, err := Open(w.doc, list, []Partial{all[2], all[2]}); !errors.Is(err, ErrTooFew) {
		t.Errorf("the same twice: %v", err)
	}
}

func TestContributionIsBoundToItsContext(t *testing.T) {
	w := newWorld(2, 3, 3)
	c := w.contribute(0, 5)
	if _, err := c.Check(w.doc, w.at(0)); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*Context){
		"device":   func(a *Context) { a.Device = device(1) },
		"chain":    func(a *Context) { a.Source.ChainID++ },
		"project":  func(a *Context) { a.Source.ProjectID++ },
		"round":    func(a *Context) { a.Round += 3600_000 },
		"document": func(a *Context) { a.Document[0]++ },
	} {
		at := w.at(0)
		change(&at)
		if _, err := c.Check(w.doc, at); err == nil {
			t.Errorf("another %s is accepted", name)
		}
	}
	if err := c.proof.check(c, Context{Source: w.source, Device: device(1), Document: w.at(0).Document, Round: w.at(0).Round}); !errors.Is(err, ErrRange) {
		t.Errorf("the range proof of another device: %v", err)
	}
	// A device that copies another's bytes and renames what is in them.
	copied := must(Parse(c.Bytes()))
	copied.round += 3600_000
	at := w.at(0)
	at.Round += 3600_000
	if _, err := copied.Check(w.doc, at); !errors.Is(err, ErrEphemeral) {
		t.Errorf("a contribution of the round before: %v", err)
	}
}

func TestValueOutOfRangeIsRefused(t *testing.T) {
	w := newWorld(2, 2, 3)
	if _, err := Contribute(w.doc, w.at(0), 8, w.random); !errors.Is(err, ErrRange) {
		t.Errorf("Contribute(8): %v", err)
	}
	// A cheat commits to 9 and proves with the bits of 1, or commits to −1 and proves with those of 7.
	for value, claimed := range map[int64]uint64{9: 1, -1: 7} {
		c := w.contribute(0, 1)
		var v fr.Element
		v.SetInt64(value)
		blinding := must(scalar(w.random))
		c.commitments[0] = must(commit(&v, &blinding, w.random))
		c.proof = must(proveRange(c, w.at(0), 2, 3, claimed, &blinding, w.random))
		if _, err := c.Check(w.doc, w.at(0)); !errors.Is(err, ErrRange) {
			t.Errorf("a commitment to %d: %v", value, err)
		}
	}
	// A bit that is 2 proves neither branch.
	w1 := newWorld(2, 2, 1)
	c := w1.contribute(0, 1)
	var two fr.Element
	two.SetUint64(2)
	blinding := must(scalar(w1.random))
	c.commitments[0] = must(commit(&two, &blinding, w1.random))
	c.proof = must(proveRange(c, w1.at(0), 2, 1, 1, &blinding, w1.random))
	if _, err := c.Check(w1.doc, w1.at(0)); !errors.Is(err, ErrRange) {
		t.Errorf("a bit of 2: %v", err)
	}
}

// Each byte counts: flipped anywhere, either the form, the proof, or the share of one aggregator is wrong.
func TestEveryFlippedByteIsNoticed(t *testing.T) {
	w := newWorld(2, 2, 2)
	raw := w.contribute(0, 3).Bytes()
	for i := range raw {
		other := bytes.Clone(raw)
		other[i] ^= 1
		c, err := Parse(other)
		if err != nil {
			continue
		}
		v, err := c.Check(w.doc, w.at(0))
		if err != nil {
			continue
		}
		if w.keys[0].Examine(w.doc, v) == nil && w.keys[1].Examine(w.doc, v) == nil {
			t.Fatalf("byte %d of %d was flipped, and nobody noticed", i, len(raw))
		}
	}
}

func TestListTakesTheFirstOfADeviceInTheMask(t *testing.T) {
	w := newWorld(2, 2, 2)
	vs := []Valid{w.valid(2, 1), w.valid(0, 1), w.valid(0, 2), w.valid(1, 3), w.valid(3, 3)}
	r := rules(3) // device 3 has no slot
	list := must(NewList(w.doc, vs, r))
	if diff := cmp.Diff(list.Slots(), []uint32{1, 3, 5}); diff != "" {
		t.Error(diff)
	}
	if list.Devices()[0].c != vs[1].c {
		t.Error("the second contribution of a device counts")
	}
	r.Mask = new(big.Int).SetBit(new(big.Int).SetBit(new(big.Int), 1, 1), 5, 1)
	masked := must(NewList(w.doc, vs, r))
	if diff := cmp.Diff(masked.Slots(), []uint32{1, 5}); diff != "" || masked.Hash() == list.Hash() {
		t.Error(diff)
	}
	r.Mask = big.NewInt(2)
	if _, err := NewList(w.doc, vs, r); !errors.Is(err, ErrFew) {
		t.Errorf("one device: %v", err)
	}
	r = rules(3)
	r.Slots[device(1)] = r.Slots[device(0)]
	if _, err := NewList(w.doc, vs, r); !errors.Is(err, ErrList) {
		t.Errorf("two devices with one slot: %v", err)
	}
}

func TestEvidenceIsForItsClaimAlone(t *testing.T) {
	w := newWorld(2, 3, 1)
	list := w.list(1, 0, 1, 1)
	o, _, err := Open(w.doc, list, []Partial{must(w.keys[0].Add(w.doc, list)), must(w.keys[2].Add(w.doc, list))})
	if err != nil {
		t.Fatal(err)
	}
	p := Params{List: list.Hash(), Mask: rules(4).Mask, Budget: big.NewInt(1001)}
	p = must(ParseParams(p.Bytes()))
	claim, output := common.Hash{1}, list.Output(o.Sum, p.Budget)
	evidence := must(o.Prove(list, claim, output, w.random))
	if err := VerifyEvidence(p, claim, output, evidence); err != nil {
		t.Fatal(err)
	}
	if err := VerifyEvidence(p, common.Hash{2}, output, evidence); !errors.Is(err, ErrEvidence) {
		t.Errorf("another claim: %v", err)
	}
	for i := range output {
		other := bytes.Clone(output)
		other[i] ^= 1
		if err := VerifyEvidence(p, claim, other, evidence); !errors.Is(err, ErrEvidence) {
			t.Errorf("byte %d of the output: %v", i, err)
		}
	}
	for i := range evidence {
		other := bytes.Clone(evidence)
		other[i] ^= 1
		if err := VerifyEvidence(p, claim, output, other); !errors.Is(err, ErrEvidence) {
			t.Errorf("byte %d of the evidence: %v", i, err)
		}
	}
	forged := list.Output(4, p.Budget)
	if err := VerifyEvidence(p, claim, forged, must(Opening{4, o.blinding}.Prove(list, claim, forged, w.random))); !errors.Is(err, ErrEvidence) {
		t.Errorf("a forged sum: %v", err)
	}
}
