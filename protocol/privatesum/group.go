package privatesum

import (
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// pointBytes and scalarBytes are the sizes of a compressed point and of a scalar.
const (
	pointBytes  = bn254.SizeOfG1AffineCompressed
	scalarBytes = fr.Bytes
)

// Domains of everything that is hashed, so that no proof is good for another purpose.
const (
	domainH         = "trellis.private-sum.v1.H"
	domainRange     = "trellis.private-sum.v1.range"
	domainKey       = "trellis.private-sum.v1.share"
	domainEphemeral = "trellis.private-sum.v1.ephemeral"
	domainComplaint = "trellis.private-sum.v1.complaint"
	domainOpening   = "trellis.private-sum.v1.opening"
)

var errPoint = errors.New("not a point of the curve in its one encoding")

// generatorG is (1, 2); generatorH is hashed to the curve (RFC 9380, BN254G1_XMD:SHA-256_SVDW_RO_), so nobody knows its logarithm.
var generatorG, generatorH = generators()

func generators() (g, h bn254.G1Affine) {
	_, _, g, _ = bn254.Generators()
	h, err := bn254.HashToG1([]byte("H"), []byte(domainH))
	if err != nil {
		panic(err) // the domain's length alone can be wrong
	}
	return g, h
}

// H returns the generator of blindings as PrivateSum.sol writes it: x and y, 32 bytes each.
func H() [64]byte { return generatorH.RawBytes() }

// scalar draws a scalar: 64 bytes reduced, so that it is uniform but for 2⁻²⁵⁸.
func scalar(random io.Reader) (e fr.Element, err error) {
	var wide [64]byte
	if _, err := io.ReadFull(random, wide[:]); err != nil {
		return e, fmt.Errorf("read randomness: %w", err)
	}
	e.SetBytes(wide[:])
	return e, nil
}

func scalars(random io.Reader, n int) ([]fr.Element, error) {
	out := make([]fr.Element, n)
	for i := range out {
		var err error
		if out[i], err = scalar(random); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// mul returns k·p for a public k.
func mul(p *bn254.G1Affine, k *fr.Element) (out bn254.G1Affine) {
	var b big.Int
	out.ScalarMultiplication(p, k.BigInt(&b))
	return out
}

// mul2 returns a·p + b·q for public a and b.
func mul2(p *bn254.G1Affine, a *fr.Element, q *bn254.G1Affine, b *fr.Element) (out bn254.G1Affine) {
	var x, y big.Int
	var sum bn254.G1Jac
	a.BigInt(&x)
	b.BigInt(&y)
	if x.Sign() == 0 || y.Sign() == 0 { // the joint multiplication has no step for a scalar without words
		left, right := mul(p, a), mul(q, b)
		return add(&left, &right)
	}
	sum.JointScalarMultiplication(p, q, &x, &y)
	out.FromJacobian(&sum)
	return out
}

// mulSecret returns k·p as k₁·p + (k−k₁)·p for a random k₁: the library's time depends on the scalar, and each of these two is uniform
// whatever k is.
func mulSecret(p *bn254.G1Affine, k *fr.Element, random io.Reader) (bn254.G1Affine, error) {
	one, err := scalar(random)
	if err != nil {
		return bn254.G1Affine{}, err
	}
	var two fr.Element
	two.Sub(k, &one)
	left, right := mul(p, &one), mul(p, &two)
	return add(&left, &right), nil
}

// commit returns value·G + blinding·H.
func commit(value, blinding *fr.Element, random io.Reader) (bn254.G1Affine, error) {
	left, err := mulSecret(&generatorG, value, random)
	if err != nil {
		return bn254.G1Affine{}, err
	}
	right, err := mulSecret(&generatorH, blinding, random)
	if err != nil {
		return bn254.G1Affine{}, err
	}
	return add(&left, &right), nil
}

func add(p, q *bn254.G1Affine) (out bn254.G1Affine) {
	out.Add(p, q)
	return out
}

func sub(p, q *bn254.G1Affine) (out bn254.G1Affine) {
	out.Sub(p, q)
	return out
}

// evaluate returns Σ points[i]·xⁱ, by Horner.
func evaluate(points []bn254.G1Affine, x uint64) bn254.G1Affine {
	var at fr.Element
	at.SetUint64(x)
	out := points[len(points)-1]
	for i := len(points) - 2; i >= 0; i-- {
		out = mul(&out, &at)
		out = add(&out, &points[i])
	}
	return out
}

// parsePoint reads a compressed point. It refuses the point at infinity, which commits to nothing, and second spellings.
func parsePoint(raw []byte) (p bn254.G1Affine, err error) {
	if len(raw) < pointBytes || raw[0]>>6 < 2 { // the flags of a compressed point that is not infinity
		return p, errPoint
	}
	if _, err := p.SetBytes(raw[:pointBytes]); err != nil {
		return p, fmt.Errorf("%w: %w", errPoint, err)
	}
	if p.IsInfinity() || p.Bytes() != [pointBytes]byte(raw[:pointBytes]) {
		return p, errPoint
	}
	return p, nil
}

// parseScalar reads 32 bytes below the group's order.
func parseScalar(raw []byte) (e fr.Element, err error) {
	if err := e.SetBytesCanonical(raw[:scalarBytes]); err != nil {
		return e, fmt.Errorf("scalar: %w", err)
	}
	return e, nil
}
