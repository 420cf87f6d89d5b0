package fixed

import "math/bits"

// A Source gives numbers that look random and are the same for the same seed. It is SplitMix64 (Steele, Lea, Flood:
// "Fast Splittable Pseudorandom Number Generators", 2014): good enough for a model, useless for secrets.
type Source struct {
	state uint64
	spare Number // a second normal number of the last pair
	has   bool
}

// NewSource returns the numbers of a seed and the name of what they are for, so that one thing more that is random does
// not change the others.
func NewSource(seed uint64, name string) *Source {
	state := seed
	for _, c := range []byte(name) {
		state = mix(state + uint64(c) + golden)
	}
	return &Source{state: mix(state + golden)}
}

const golden = 0x9e3779b97f4a7c15

func mix(z uint64) uint64 {
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// Uint64 returns the next 64 bits.
func (s *Source) Uint64() uint64 {
	s.state += golden
	return mix(s.state)
}

// Uniform returns a number of at least 0 and below 1.
func (s *Source) Uniform() Number {
	hi, _ := bits.Mul64(s.Uint64(), one)
	return Number{lo: hi}
}

// Normal returns a number of the normal distribution with mean 0 and variance 1 (Marsaglia's polar method).
func (s *Source) Normal() Number {
	if s.has {
		s.has = false
		return s.spare
	}
	for {
		u, v := s.Uniform(), s.Uniform()
		u, v = u.Add(u).Sub(One), v.Add(v).Sub(One)
		square := u.Mul(u).Add(v.Mul(v))
		if square.Sign() == 0 || !square.Less(One) {
			continue
		}
		log := square.Ln().Neg()
		factor := log.Add(log).Quo(square).Sqrt()
		s.spare, s.has = v.Mul(factor), true
		return u.Mul(factor)
	}
}
