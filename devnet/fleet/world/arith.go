package world

import "math/bits"

// Fixed point: a Q16 number is in units of 2^-16, a Q30 number in units of 2^-30. Angles are turns in units of 2^-32, so that they
// wrap as angles do.

const (
	one16 = 1 << 16
	one30 = 1 << 30
)

// mix scrambles 64 bits (the finalizer of SplitMix64).
func mix(z uint64) uint64 {
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// hash2 and its kin are the world's only randomness: a number for each thing, whenever and however often it is asked.
func hash2(key, a uint64) uint64       { return mix(key + (a+1)*0x9e3779b97f4a7c15) }
func hash3(key, a, b uint64) uint64    { return hash2(hash2(key, a), b) }
func hash4(key, a, b, c uint64) uint64 { return hash2(hash3(key, a, b), c) }

// below returns a number from 0 to n-1 of the high bits of h.
func below(h uint64, n int) int {
	hi, _ := bits.Mul64(h, uint64(n))
	return int(hi)
}

// normal returns a Q16 number of about the normal distribution: the sum of the four 16-bit parts of h, at most 3.46 from 0.
func normal(h uint64) int64 {
	sum := int64(h&0xffff) + int64(h>>16&0xffff) + int64(h>>32&0xffff) + int64(h>>48)
	return (sum - 2*0xffff) * 113512 >> 16 // the deviation of the sum is 37,837
}

// scaled returns x × factor for a Q16 x.
func scaled(x, factor int64) int64 { return x * factor >> 16 }

// sin returns the sine of turns, Q30, within 10^-8.
func sin(turns uint32) int64 {
	x := int64(turns & (1<<30 - 1)) // of a quarter, Q30
	if turns>>30&1 == 1 {
		x = one30 - x
	}
	var y int64
	if x <= one30/2 {
		r := x * 1_686_629_713 >> 30 // times π ÷ 2
		q := r * r >> 30
		y = one30 - q/72
		y = one30 - q*y>>30/42
		y = one30 - q*y>>30/20
		y = one30 - q*y>>30/6
		y = r * y >> 30
	} else {
		r := (one30 - x) * 1_686_629_713 >> 30
		q := r * r >> 30
		y = one30 - q/90
		y = one30 - q*y>>30/56
		y = one30 - q*y>>30/30
		y = one30 - q*y>>30/12
		y = one30 - q*y>>30/2
	}
	if turns>>31 == 1 {
		return -y
	}
	return y
}

func cos(turns uint32) int64 { return sin(turns + 1<<30) }

// turns returns an angle in micro-degrees as turns.
func turns(microdegrees int64) uint32 { return uint32(microdegrees * (1 << 30) / 90_000_000) }

// exp2 returns 2^x of a Q16 number in Q16; x must be below 30.
func exp2(x int64) int64 {
	whole, f := x>>16, x&0xffff<<14 // f in Q30
	// 2^f by its series, within 10^-6.
	p := int64(165_396)
	p = p*f>>30 + 1_431_674
	p = p*f>>30 + 10_327_292
	p = p*f>>30 + 59_597_083
	p = p*f>>30 + 257_941_220
	p = p*f>>30 + 744_261_118
	p = p*f>>30 + one30
	if whole >= 0 {
		return p >> 14 << whole
	}
	if whole < -40 {
		return 0
	}
	return p >> (14 - whole)
}

// log2 returns the binary logarithm of n in Q16; of 0 it is that of 1.
func log2(n uint64) int64 {
	if n == 0 {
		return 0
	}
	whole := bits.Len64(n) - 1
	m := n << (63 - whole) >> 32 // 1 to 2, in Q31
	result := int64(whole)
	for range 16 {
		m = m * m >> 31
		result <<= 1
		if m >= 1<<32 {
			m >>= 1
			result++
		}
	}
	return result
}

// isqrt returns the square root of n, rounded down.
func isqrt(n uint64) uint64 {
	var root uint64
	for bit := uint64(1) << 31; bit > 0; bit >>= 1 {
		if next := root | bit; next*next <= n {
			root = next
		}
	}
	return root
}

func clamp(x, low, high int64) int64 { return max(low, min(x, high)) }

// smooth returns 3f²−2f³ of a Q16 fraction.
func smooth(f int64) int64 { return f * f >> 16 * (3*one16 - 2*f) >> 16 }

// A wave is noise in space and time: values at the points of a lattice, joined smoothly. Places closer than its size are alike.
type wave struct {
	key    uint64
	size   int64  // micro-degrees between lattice points; divides 360°
	speed  int64  // micro-degrees an hour that it travels east
	period uint64 // milliseconds in which it becomes another
}

// at returns the noise, Q16 from -1 to 1.
func (w wave) at(lat, lon int64, ms uint64) int64 {
	lon -= int64(ms/1000%86_400_000) * w.speed / 3600
	lon = ((lon % 360_000_000) + 360_000_000) % 360_000_000
	lat += 90_000_000
	x, y, z := lon/w.size, lat/w.size, ms/w.period
	fx, fy := smooth(lon%w.size<<16/w.size), smooth(lat%w.size<<16/w.size)
	fz := smooth(int64(ms % w.period << 16 / w.period))
	right := (x + 1) % (360_000_000 / w.size)
	var planes [2]int64
	for i := range planes {
		k := hash2(w.key, z+uint64(i))
		planes[i] = mixed(mixed(corner(k, x, y), corner(k, right, y), fx), mixed(corner(k, x, y+1), corner(k, right, y+1), fx), fy)
	}
	return mixed(planes[0], planes[1], fz)
}

func corner(key uint64, x, y int64) int64 {
	return int64(hash2(key, uint64(x)<<32|uint64(y))>>47) - one16
}

func mixed(a, b, f int64) int64 { return a + (b-a)*f>>16 }
