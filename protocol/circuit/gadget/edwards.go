package gadget

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/consensys/gnark/frontend"
)

// A Point is one of BabyJubJub: the twisted Edwards curve −x² + y² = 1 + d·x²·y² over BN254's scalar field. −1 is a square there and d is
// not, so that the formula of addition has no exceptions for points on the curve (Bernstein and Lange, 2007), whatever their order.
type Point struct{ X, Y V }

type curve struct {
	api   frontend.API
	d     *big.Int
	base  twistededwards.PointAffine
	order *big.Int
}

func newCurve(api frontend.API) curve {
	p := twistededwards.GetEdwardsCurve()
	return curve{api, p.D.BigInt(new(big.Int)), p.Base, new(big.Int).Set(&p.Order)}
}

// holds returns 1 when the point is on the curve.
func (c curve) holds(p Point) V {
	xx, yy := c.api.Mul(p.X, p.X), c.api.Mul(p.Y, p.Y)
	return Equal(c.api, c.api.Sub(yy, xx), c.api.Add(1, c.api.Mul(c.d, c.api.Mul(xx, yy))))
}

// or returns p when the bit is set, else the base point, so that what follows always has a point on the curve.
func (c curve) or(bit V, p Point) Point {
	x, y := new(big.Int), new(big.Int)
	c.base.X.BigInt(x)
	c.base.Y.BigInt(y)
	return Point{c.api.Select(bit, p.X, x), c.api.Select(bit, p.Y, y)}
}

func (c curve) neg(p Point) Point { return Point{c.api.Neg(p.X), p.Y} }

// add is the unified addition. Both points MUST be on the curve.
func (c curve) add(p, q Point) Point {
	a := c.api
	u := a.Mul(a.Add(p.X, p.Y), a.Add(q.X, q.Y))
	v, w := a.Mul(p.X, q.Y), a.Mul(p.Y, q.X)
	vw := a.Mul(c.d, a.Mul(v, w))
	// y₁·y₂ + x₁·x₂ = u − v − w, because a = −1.
	return Point{a.DivUnchecked(a.Add(v, w), a.Add(1, vw)), a.DivUnchecked(a.Sub(u, v, w), a.Sub(1, vw))}
}

func (c curve) double(p Point) Point {
	a := c.api
	xx, yy, xy := a.Mul(p.X, p.X), a.Mul(p.Y, p.Y), a.Mul(p.X, p.Y)
	down := a.Sub(yy, xx)
	return Point{a.DivUnchecked(a.Mul(2, xy), down), a.DivUnchecked(a.Add(xx, yy), a.Sub(2, down))}
}

// timesBase returns [Σ bits·2ⁱ]·B, two bits at a time: a pair of bits picks one of four constants by one product.
func (c curve) timesBase(bits []V) Point {
	if len(bits)%2 == 1 {
		bits = append(bits[:len(bits):len(bits)], 0)
	}
	step, sum := c.base, Point{}
	for i := 0; i < len(bits); i += 2 {
		part := c.pick(bits[i], bits[i+1], step)
		if i == 0 {
			sum = part
		} else {
			sum = c.add(sum, part)
		}
		step.Double(&step).Double(&step)
	}
	return sum
}

// pick returns [low + 2·high]·step.
func (c curve) pick(low, high V, step twistededwards.PointAffine) Point {
	var twice, thrice twistededwards.PointAffine
	twice.Double(&step)
	thrice.Add(&twice, &step)
	both := c.api.Mul(low, high)
	mix := func(zero, one, two, three *big.Int) V {
		corner := new(big.Int).Sub(three, two)
		corner.Sub(corner, one).Add(corner, zero)
		return c.api.Add(zero, c.api.Mul(low, new(big.Int).Sub(one, zero)), c.api.Mul(high, new(big.Int).Sub(two, zero)), c.api.Mul(both, corner))
	}
	n := func(e interface{ BigInt(*big.Int) *big.Int }) *big.Int { return e.BigInt(new(big.Int)) }
	return Point{
		mix(big.NewInt(0), n(&step.X), n(&twice.X), n(&thrice.X)),
		mix(big.NewInt(1), n(&step.Y), n(&twice.Y), n(&thrice.Y)),
	}
}

// timesTwice returns [2k + 1]·p for the number k of bits, whose count MUST be even. With p on top and a digit of ±1 or ±3 for each pair of
// bits (4·acc + d·p, where d = 2·(2·high − 1) + (2·low − 1)), every digit is ± one of two points, which costs four products to choose.
func (c curve) timesTwice(p Point, bits []V) Point {
	thrice := c.add(c.double(p), p)
	acc := p
	for i := len(bits) - 2; i >= 0; i -= 2 {
		low, high := bits[i], bits[i+1]
		same := c.api.Sub(c.api.Add(1, c.api.Mul(2, low, high)), low, high) // both or none: the digit is ±3
		x := c.api.Select(same, thrice.X, p.X)
		y := c.api.Select(same, thrice.Y, p.Y)
		acc = c.add(c.double(c.double(acc)), Point{c.api.Mul(x, c.api.Sub(c.api.Mul(2, high), 1)), y})
	}
	return acc
}

// SignatureValid returns 1 when (R, S) is an EdDSA signature by key A whose challenge is the given one, else 0: A and R on the curve, S
// below the order of the subgroup, and 8·S·B = 8·(R + challenge·A). It asserts nothing of its arguments, so that a bad signature is a
// fact that can be proved, as well as a good one.
func SignatureValid(api frontend.API, a, r Point, s, challenge V) V {
	c := newCurve(api)
	aOn, rOn := c.holds(a), c.holds(r)
	a, r = c.or(aOn, a), c.or(rOn, r)
	sBits, hBits := Bits(api, s, 254), Bits(api, challenge, 254)
	sLess := Below(api, sBits, c.order)
	// 2·(S·B − R) = 2·challenge·A, so 2·(S·B − R) + A − (2·challenge + 1)·A is of the small subgroup, which three doublings end. The
	// factor of 2 changes nothing: the subgroup's order is odd. When S is not below the order, its three bits on top do not matter.
	left := c.double(c.add(c.timesBase(sBits[:251]), c.neg(r)))
	rest := c.add(c.add(left, a), c.neg(c.timesTwice(a, hBits)))
	for range 3 {
		rest = c.double(rest)
	}
	return All(api, aOn, rOn, sLess, api.IsZero(rest.X), Equal(api, rest.Y, 1))
}
