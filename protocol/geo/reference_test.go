package geo

import (
	"math/big"
	"math/bits"
	"math/rand/v2"
	"testing"
)

// Reference trigonometry: Taylor's series with 200 bits, slow and plain.

const precision = 200

func number(x int64) *big.Float { return new(big.Float).SetPrec(precision).SetInt64(x) }

func text(s string) *big.Float {
	x, _, err := big.ParseFloat(s, 10, precision, big.ToNearestEven)
	if err != nil {
		panic(err)
	}
	return x
}

var pi = text("3.14159265358979323846264338327950288419716939937510582097494459230781640628620899862803")

func add(a, b *big.Float) *big.Float   { return new(big.Float).SetPrec(precision).Add(a, b) }
func sub(a, b *big.Float) *big.Float   { return new(big.Float).SetPrec(precision).Sub(a, b) }
func times(a, b *big.Float) *big.Float { return new(big.Float).SetPrec(precision).Mul(a, b) }
func over(a, b *big.Float) *big.Float  { return new(big.Float).SetPrec(precision).Quo(a, b) }
func root(a *big.Float) *big.Float     { return new(big.Float).SetPrec(precision).Sqrt(a) }

// bigSincos is for angles up to some turns.
func bigSincos(x *big.Float) (sin, cos *big.Float) {
	sin, cos = number(0), number(0)
	term := number(1)
	for n := range int64(120) {
		switch n % 4 {
		case 0:
			cos = add(cos, term)
		case 1:
			sin = add(sin, term)
		case 2:
			cos = sub(cos, term)
		case 3:
			sin = sub(sin, term)
		}
		term = over(times(term, x), number(n+1))
	}
	return sin, cos
}

// bigAtan is for points of the first quadrant.
func bigAtan(y, x *big.Float) *big.Float {
	if y.Cmp(x) > 0 {
		return sub(over(pi, number(2)), bigAtan(x, y))
	}
	if y.Sign() == 0 {
		return number(0)
	}
	t := over(y, x)
	for range 4 { // tan(α/2) = t/(1+√(1+t²))
		t = over(t, add(number(1), root(add(number(1), times(t, t)))))
	}
	sum, power, square := number(0), t, times(t, t)
	for n := range int64(60) {
		term := over(power, number(2*n+1))
		if n%2 == 0 {
			sum = add(sum, term)
		} else {
			sum = sub(sum, term)
		}
		power = times(power, square)
	}
	return times(sum, number(16))
}

// units returns x in units of 2^-62.
func units62(x *big.Float) *big.Float { return new(big.Float).SetMantExp(x, 62) }

// apart returns |got − want| for want in units of 2^-62.
func apart(got int64, want *big.Float) float64 {
	d, _ := sub(number(got), units62(want)).Float64()
	return max(d, -d)
}

func bigVector(p Position) [3]*big.Float {
	radian := over(pi, times(number(180), number(degree)))
	sinLat, cosLat := bigSincos(times(number(p.latitude), radian))
	sinLon, cosLon := bigSincos(times(number(p.longitude), radian))
	return [3]*big.Float{times(cosLat, cosLon), times(cosLat, sinLon), sinLat}
}

func TestSineAndCosineAreWithinTheirBound(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	angles := []angle{0, 1, -1, quarter / 2, quarter/2 + 1, quarter, 2 * quarter, 3 * quarter, full, -quarter, quarter - 1}
	for range 4000 {
		angles = append(angles, angle(r.Int64N(int64(3*full)))-full)
	}
	radian := over(pi, times(number(360), number(degree)))
	worst := 0.0
	for _, a := range angles {
		sin, cos := sincos(a)
		wantSin, wantCos := bigSincos(times(number(int64(a%full)), radian))
		if worst = max(worst, apart(sin, wantSin), apart(cos, wantCos)); worst > 4 {
			t.Fatalf("angle %d: sine %d, cosine %d are %.1f units off", a, sin, cos, worst)
		}
		if oppositeSin, sameCos := sincos(-a); oppositeSin != -sin || sameCos != cos {
			t.Fatalf("angle %d: sine %d, cosine %d; of its opposite %d, %d", a, sin, cos, oppositeSin, sameCos)
		}
	}
	t.Logf("at most %.2f units off", worst)
}

func TestAnglesOfPointsAreWithinTheirBound(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 2))
	worst := 0.0
	for n := range 4000 {
		y, x := r.Int64N(one+1), r.Int64N(one+1)>>r.IntN(62)
		switch n {
		case 0:
			y, x = 0, one
		case 1:
			y, x = one, 0
		case 2:
			y, x = one, one
		case 3:
			y, x = 1, 1
		case 4:
			y, x = 1, one
		}
		if x == 0 && y == 0 {
			continue
		}
		if worst = max(worst, apart(atan(y, x), bigAtan(number(y), number(x)))); worst > 8 {
			t.Fatalf("atan(%d, %d) is %.1f units off", y, x, worst)
		}
	}
	t.Logf("at most %.2f units off", worst)
}

func TestConstantsAreRoundedRight(t *testing.T) {
	golden := over(add(number(1), root(number(5))), number(2))
	fourth := times(times(golden, golden), times(golden, golden))
	check := func(name string, got int64, want *big.Float, bits int) {
		d, _ := sub(number(got), new(big.Float).SetMantExp(want, bits)).Float64()
		if max(d, -d) > 0.5 {
			t.Errorf("%s is %d, %.3f units off", name, got, d)
		}
	}
	check("φ⁴", phi4, fourth, 60)
	check("π/2", halfPi, over(pi, number(2)), 62)
	check("an angle's unit", angleToUnit, over(pi, times(number(360), number(degree))), 99)
	factorial := number(1)
	for n, got := range factorials {
		factorial = times(factorial, number(max(int64(n), 1)))
		check("1/n!", int64(got), over(number(1), factorial), 62)
	}
	for k, got := range atanEighths {
		check("atan", got, bigAtan(number(int64(k)), number(8)), 62)
	}
}

func TestDistanceIsWithinItsBound(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 3))
	worst := 0.0
	for range 3000 {
		a := Position{r.Int64N(180*degree+1) - 90*degree, r.Int64N(360*degree+1) - 180*degree}
		b := Position{r.Int64N(180*degree+1) - 90*degree, r.Int64N(360*degree+1) - 180*degree}
		near := int64(1) << r.Int64N(38)
		switch r.IntN(4) {
		case 0: // neighbours
			b = Position{a.latitude + r.Int64N(near), a.longitude + r.Int64N(near)}
		case 1: // antipodes
			b = Position{-a.latitude + r.Int64N(near), a.longitude + 180*degree - r.Int64N(near)}
		}
		u, v := bigVector(a), bigVector(b)
		minus, plus := number(0), number(0)
		for n := range u {
			d, s := sub(u[n], v[n]), add(u[n], v[n])
			minus, plus = add(minus, times(d, d)), add(plus, times(s, s))
		}
		want := times(bigAtan(root(minus), root(plus)), number(diameter))
		got := Distance(a, b)
		d, _ := sub(number(int64(got)), want).Float64()
		if worst = max(worst, d, -d); worst > 0.500001 {
			t.Fatalf("from %s to %s: %d mm, which is %f mm off", a, b, got, worst)
		}
		if back := Distance(b, a); back != got {
			t.Fatalf("from %s to %s: %d mm, back %d mm", a, b, got, back)
		}
	}
	t.Logf("at most %.6f mm off", worst)
}

// TestIcosahedronFollowsFromItsDefinition turns a regular icosahedron to where H3 says that face 0 lies.
func TestIcosahedronFollowsFromItsDefinition(t *testing.T) {
	sinLat, cosLat := bigSincos(text("0.803582649718989942"))
	sinLon, cosLon := bigSincos(text("1.248397419617396099"))
	none := number(0)
	centre := [3]*big.Float{times(cosLat, cosLon), times(cosLat, sinLon), sinLat}
	north := [3]*big.Float{times(sub(none, sinLat), cosLon), times(sub(none, sinLat), sinLon), cosLat}
	east := [3]*big.Float{sub(none, sinLon), cosLon, none}
	// A vertex stands at an angle to the centre of its face whose cosine is √((1+2/√5)/3).
	cos := root(over(add(number(1), over(number(2), root(number(5)))), number(3)))
	sin := root(sub(number(1), times(cos, cos)))
	for n := range int64(3) { // i, j and k, counter-clockwise
		azimuth := sub(text("5.619958268523939882"), times(number(n), over(times(number(2), pi), number(3))))
		toEast, toNorth := bigSincos(azimuth)
		for axis := range 3 {
			side := add(times(toNorth, north[axis]), times(toEast, east[axis]))
			want := add(times(cos, centre[axis]), times(sin, side))
			if got := vertices[faces[0][n]][axis]; apart(got, want) > 0.5 {
				t.Errorf("vertex %d of face 0: coordinate %d is %d, %.2f units off", n, axis, got, apart(got, want))
			}
		}
	}
	regular := over(number(1), root(number(5)))
	for f, face := range faces {
		for n := range face {
			a, b := face[n], face[(n+1)%3]
			if d := apart(inner(a, b), regular); d > 4 {
				t.Errorf("face %d: the cosine of an edge is %.1f units off", f, d)
			}
		}
	}
}

func inner(a, b uint8) int64 {
	sum := number(0)
	for axis := range 3 {
		product := times(number(vertices[a%opposite][axis]), number(vertices[b%opposite][axis]))
		if (a < opposite) != (b < opposite) {
			product = sub(number(0), product)
		}
		sum = add(sum, product)
	}
	n, _ := new(big.Float).SetMantExp(sum, -62).Int64()
	return n
}

func TestRootsAreRoundedDown(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	for n := range 200_000 {
		hi, lo := r.Uint64()>>2>>r.IntN(63), r.Uint64()
		switch n % 4 {
		case 0:
			hi, lo = 0, lo>>r.IntN(64)
		case 1: // squares, and one less
			x := r.Uint64() >> 1 >> r.IntN(63)
			hi, lo = bits.Mul64(x, x)
			lo, hi = lo-uint64(n/4%2), hi-uint64(n/4%2)*b2u(lo == 0)
			if x == 0 {
				hi, lo = 0, 0
			}
		}
		x := uint64(sqrt(hi, lo))
		want := new(big.Int).Add(new(big.Int).Lsh(new(big.Int).SetUint64(hi), 64), new(big.Int).SetUint64(lo))
		if want.Sqrt(want); x != want.Uint64() {
			t.Fatalf("the root of %d·2^64 + %d is %d, want %s", hi, lo, x, want)
		}
	}
}

func b2u(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}
