package privatesum

import (
	"io"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// A rangeProof shows that a commitment C is to a number of so many bits: commitments C₁ … to its bits above the lowest, where that of the
// lowest is what is missing to C (C₀ = C − Σ 2ⁱ·Cᵢ), and for each bit a proof that Cᵢ or Cᵢ − G is a multiple of H (Cramer, Damgård and
// Schoenmakers, Crypto '94), all for one challenge.
type rangeProof struct {
	above     []bn254.G1Affine
	challenge fr.Element
	bits      []bitProof
}

// A bitProof answers for both branches; the second one's challenge is the common one less the first's.
type bitProof struct {
	challenge fr.Element // of the branch "zero"
	answers   [2]fr.Element
}

func rangeProofBytes(bits int) int { return (bits-1)*pointBytes + scalarBytes + bits*3*scalarBytes }

func (p *rangeProof) append(out []byte) []byte {
	for i := range p.above {
		out = appendPoint(out, &p.above[i])
	}
	out = append(out, p.challenge.Marshal()...)
	for i := range p.bits {
		b := &p.bits[i]
		out = append(append(append(out, b.challenge.Marshal()...), b.answers[0].Marshal()...), b.answers[1].Marshal()...)
	}
	return out
}

// parseRangeProof reads rangeProofBytes(bits) bytes.
func parseRangeProof(raw []byte, bits int) (p rangeProof, err error) {
	for range bits - 1 {
		point, err := parsePoint(raw)
		if err != nil {
			return p, err
		}
		p.above, raw = append(p.above, point), raw[pointBytes:]
	}
	p.bits = make([]bitProof, bits)
	into := []*fr.Element{&p.challenge}
	for i := range p.bits {
		into = append(into, &p.bits[i].challenge, &p.bits[i].answers[0], &p.bits[i].answers[1])
	}
	for i, e := range into {
		if *e, err = parseScalar(raw[i*scalarBytes:]); err != nil {
			return p, err
		}
	}
	return p, nil
}

// ofBits returns the commitments to all bits, lowest first.
func (p *rangeProof) ofBits(c *bn254.G1Affine) []bn254.G1Affine {
	var two fr.Element
	two.SetUint64(2)
	out := append([]bn254.G1Affine{*c}, p.above...)
	var weighted bn254.G1Affine // Σ 2ⁱ·Cᵢ for i > 0, by Horner
	for i := len(out) - 1; i > 0; i-- {
		weighted.Add(&weighted, &out[i])
		weighted.Double(&weighted)
	}
	out[0].Sub(c, &weighted)
	return out
}

// fiatShamir is the common challenge: it binds all that the statement and the proof's first message are.
func fiatShamir(c *Contribution, at Context, members, bits int, above, announced []bn254.G1Affine) (fr.Element, error) {
	message := append(at.bytes(), byte(bits), byte(len(c.commitments)), byte(members))
	message = append(message, c.ephemeral...)
	for _, list := range [][]bn254.G1Affine{c.commitments, above, announced} {
		for i := range list {
			message = appendPoint(message, &list[i])
		}
	}
	out, err := fr.Hash(message, []byte(domainRange), 1)
	if err != nil {
		return fr.Element{}, err
	}
	return out[0], nil
}

// A bitWitness is what the prover knows of a bit, and what it drew.
type bitWitness struct {
	bit                     int
	blinding                fr.Element
	nonce, challenge, reply fr.Element // of the true branch; of the other, which is made up
}

// proveRange takes the same steps whatever the value is: where the two branches differ, both are computed and one is selected.
func proveRange(c *Contribution, at Context, members, bits int, value uint64, blinding *fr.Element, random io.Reader) (p rangeProof, err error) {
	witnesses := make([]bitWitness, bits)
	if err := p.commitBits(witnesses, value, blinding, random); err != nil {
		return p, err
	}
	commitments := p.ofBits(&c.commitments[0])
	announced := make([]bn254.G1Affine, 0, 2*bits)
	for i := range witnesses {
		pair, err := witnesses[i].announce(&commitments[i], random)
		if err != nil {
			return p, err
		}
		announced = append(announced, pair[:]...)
	}
	if p.challenge, err = fiatShamir(c, at, members, bits, p.above, announced); err != nil {
		return p, err
	}
	for i := range witnesses {
		p.bits = append(p.bits, witnesses[i].answer(&p.challenge))
	}
	return p, nil
}

// commitBits commits to the bits above the lowest, whose blinding is what is missing to that of the value.
func (p *rangeProof) commitBits(witnesses []bitWitness, value uint64, blinding *fr.Element, random io.Reader) (err error) {
	var weighted, two fr.Element
	two.SetUint64(2)
	for i := len(witnesses) - 1; i >= 0; i-- {
		w := &witnesses[i]
		w.bit = int(value >> i & 1)
		if i == 0 {
			break
		}
		if w.blinding, err = scalar(random); err != nil {
			return err
		}
		weighted.Add(&weighted, &w.blinding).Mul(&weighted, &two)
	}
	witnesses[0].blinding.Sub(blinding, &weighted)
	for i := range witnesses[1:] {
		var bit fr.Element
		w := &witnesses[i+1]
		point, err := commit(bit.SetUint64(uint64(w.bit)), &w.blinding, random)
		if err != nil {
			return err
		}
		p.above = append(p.above, point)
	}
	return nil
}

// announce returns the first message: k·H for the true branch, z·H − e·P for the one that is made up, zero's first.
func (w *bitWitness) announce(c *bn254.G1Affine, random io.Reader) (pair [2]bn254.G1Affine, err error) {
	for _, e := range []*fr.Element{&w.nonce, &w.challenge, &w.reply} {
		if *e, err = scalar(random); err != nil {
			return pair, err
		}
	}
	honest, err := mulSecret(&generatorH, &w.nonce, random)
	if err != nil {
		return pair, err
	}
	minusG := sub(c, &generatorG)
	made := selectPoint(w.bit, &minusG, c) // the statement of the branch that is not true
	left, err := mulSecret(&generatorH, &w.reply, random)
	if err != nil {
		return pair, err
	}
	right, err := mulSecret(&made, &w.challenge, random)
	if err != nil {
		return pair, err
	}
	madeUp := sub(&left, &right)
	return [2]bn254.G1Affine{selectPoint(w.bit, &honest, &madeUp), selectPoint(w.bit, &madeUp, &honest)}, nil
}

func (w *bitWitness) answer(challenge *fr.Element) (b bitProof) {
	var e, z fr.Element
	e.Sub(challenge, &w.challenge)
	z.Mul(&e, &w.blinding).Add(&z, &w.nonce)
	b.challenge.Select(w.bit, &e, &w.challenge)
	b.answers[0].Select(w.bit, &z, &w.reply)
	b.answers[1].Select(w.bit, &w.reply, &z)
	return b
}

// selectPoint returns zero for 0 and other for 1, in constant time.
func selectPoint(bit int, zero, other *bn254.G1Affine) (out bn254.G1Affine) {
	out.X.Select(bit, &zero.X, &other.X)
	out.Y.Select(bit, &zero.Y, &other.Y)
	return out
}

// check recomputes the announcements from the answers, and the challenge from them.
func (p *rangeProof) check(c *Contribution, at Context) error {
	commitments := p.ofBits(&c.commitments[0])
	announced := make([]bn254.G1Affine, 0, 2*len(p.bits))
	for i := range p.bits {
		var zero, one fr.Element
		b := &p.bits[i]
		one.Sub(&b.challenge, &p.challenge) // −e₁
		zero.Neg(&b.challenge)              // −e₀
		minusG := sub(&commitments[i], &generatorG)
		announced = append(announced, mul2(&generatorH, &b.answers[0], &commitments[i], &zero), mul2(&generatorH, &b.answers[1], &minusG, &one))
	}
	want, err := fiatShamir(c, at, len(c.sealed), len(p.bits), p.above, announced)
	if err != nil {
		return err
	}
	if !want.Equal(&p.challenge) {
		return ErrRange
	}
	return nil
}
