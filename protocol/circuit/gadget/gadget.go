// Package gadget holds the parts that circuits are made of. Each is a small function over BN254's scalar field that adds constraints and
// returns values; none of them needs a commitment (decomposition into bits takes the place of lookups), so that a proof of Groth16 stays
// three points. docs/spec/circuits.md says what each one shows.
package gadget

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// V is a value of a circuit.
type V = frontend.Variable

// Bits decomposes v into n bits, lowest first, and asserts v < 2ⁿ. Up to 253 bits there is one decomposition; with 254, the bits are also
// asserted to be below the field's order.
func Bits(api frontend.API, v V, n int) []V {
	if n > fr.Bits {
		panic(fmt.Sprintf("%d bits of a field of %d", n, fr.Bits))
	}
	return api.ToBinary(v, n)
}

// Split returns the n low bits of v as one value and the rest, which is asserted to be below 2^m.
func Split(api frontend.API, v V, n, m int) (high, low V) {
	if n+m >= fr.Bits {
		panic(fmt.Sprintf("%d bits have two decompositions", n+m))
	}
	bits := Bits(api, v, n+m)
	return api.FromBinary(bits[n:]...), api.FromBinary(bits[:n]...)
}

// Equal returns 1 when a = b, else 0.
func Equal(api frontend.API, a, b V) V { return api.IsZero(api.Sub(a, b)) }

// Not returns 1 − bit.
func Not(api frontend.API, bit V) V { return api.Sub(1, bit) }

// All returns 1 when all bits are. Bits MUST be bits.
func All(api frontend.API, bits ...V) V {
	all := bits[0]
	for _, b := range bits[1:] {
		all = api.Mul(all, b)
	}
	return all
}

// AtLeast returns 1 when a ≥ b, else 0, and asserts that |a − b| ≤ 2ⁿ. It is right for numbers below 2ⁿ, which MUST have been shown.
func AtLeast(api frontend.API, a, b V, n int) V {
	return Bits(api, api.Sub(api.Add(a, new(big.Int).Lsh(big.NewInt(1), uint(n))), b), n+1)[n]
}

// Above returns 1 when a > b, as AtLeast.
func Above(api frontend.API, a, b V, n int) V { return Not(api, AtLeast(api, b, a, n)) }

// Within returns 1 when low ≤ v < high, as AtLeast.
func Within(api frontend.API, v, low, high V, n int) V {
	return api.Mul(AtLeast(api, v, low, n), Not(api, AtLeast(api, v, high, n)))
}

// Below returns 1 when the number of bits (lowest first) is below a constant.
func Below(api frontend.API, bits []V, limit *big.Int) V {
	if limit.BitLen() > len(bits) {
		return 1
	}
	var less, same V = 0, 1
	for i := len(bits) - 1; i >= 0; i-- {
		both := api.Mul(same, bits[i])
		if limit.Bit(i) == 0 {
			same = api.Sub(same, both)
			continue
		}
		less = api.Add(less, api.Sub(same, both))
		same = both
	}
	return less
}

// OneHot returns 2^len(bits) values, all zero but that at the number of the bits, which is weight.
func OneHot(api frontend.API, bits []V, weight V) []V {
	hot := []V{weight}
	for _, b := range bits {
		high := make([]V, len(hot))
		for i, h := range hot {
			high[i] = api.Mul(h, b)
			hot[i] = api.Sub(h, high[i])
		}
		hot = append(hot, high...)
	}
	return hot
}

// Choose returns list[number of bits]; there MUST be 2^len(bits) of them.
func Choose(api frontend.API, bits []V, list []V) V {
	if len(list) != 1<<len(bits) {
		panic(fmt.Sprintf("%d values for %d bits", len(list), len(bits)))
	}
	for _, b := range bits {
		half := make([]V, len(list)/2)
		for i := range half {
			half[i] = api.Select(b, list[2*i+1], list[2*i])
		}
		list = half
	}
	return list[0]
}

// Divide asserts quotient = ⌊dividend/divisor⌋, and 0 when the divisor is. The quotient is asserted to be below 2^q, and the divisor
// MUST have been shown to be below 2^n; q + n MUST be less than 253. It returns the remainder, which is the dividend when the divisor is 0.
func Divide(api frontend.API, dividend, divisor, quotient V, q, n int) (remainder V) {
	if q+n >= fr.Bits-1 {
		panic("a quotient and a divisor whose product may be beyond the field")
	}
	none := api.IsZero(divisor)
	Bits(api, quotient, q)
	api.AssertIsEqual(api.Mul(none, quotient), 0)
	remainder = api.Sub(dividend, api.Mul(quotient, divisor))
	// remainder ≤ divisor − 1; without a divisor there is nothing to assert.
	Bits(api, api.Mul(Not(api, none), remainder), n)
	Bits(api, api.Mul(Not(api, none), api.Sub(divisor, 1, remainder)), n)
	return remainder
}

// Sum adds up.
func Sum(api frontend.API, list ...V) V {
	var sum V = 0
	for _, v := range list {
		sum = api.Add(sum, v)
	}
	return sum
}

// Pack returns the number whose bits, lowest first, are given.
func Pack(api frontend.API, bits []V) V { return api.FromBinary(bits...) }
