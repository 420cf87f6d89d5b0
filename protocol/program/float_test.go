package program

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
)

// A floater writes random code over floats, with the edges of what they can be: locals 0 and 1 are f32, 2 and 3 f64, 4 i64.
type floater struct {
	r    *rand.Rand
	code []byte
}

var edges32 = []uint32{0, 1 << 31, 0x3f800000, 0xbf800000, 0x7f800000, 0xff800000, 0x7fc00000, 0xffc00000, 0x7f800001, 0xffa12345, 1, 0x007fffff,
	0x00800000, 0x7f7fffff, 0x4f000000, 0xcf000000, 0x5f000000, 0x4b000001, 0x3f000000, 0x3fc00000}

func (w *floater) constant(double bool) {
	if !double {
		bits := w.r.Uint32()
		if w.r.IntN(2) == 0 {
			bits = edges32[w.r.IntN(len(edges32))]
		}
		w.code = append(w.code, opF32Const, byte(bits), byte(bits>>8), byte(bits>>16), byte(bits>>24))
		return
	}
	bits := w.r.Uint64()
	switch w.r.IntN(4) {
	case 0, 1:
		bits = uint64(edges32[w.r.IntN(len(edges32))])<<32 | uint64(w.r.IntN(2))
	case 2:
		bits = math.Float64bits(float64(w.r.Int64N(1<<20)-1<<19) / 8)
	}
	w.code = append(w.code, opF64Const)
	for i := range 8 {
		w.code = append(w.code, byte(bits>>(8*i)))
	}
}

func (w *floater) value(double bool, depth int) {
	first, size := byte(firstFloat), byte(0)
	if double {
		first, size = 0x99, 2
	}
	choice := w.r.IntN(10)
	if depth == 0 {
		choice %= 2
	}
	switch choice {
	case 0:
		w.constant(double)
	case 1:
		w.code = append(w.code, opLocalGet, size+byte(w.r.IntN(2)))
	case 2, 3, 4, 5:
		w.value(double, depth-1)
		w.value(double, depth-1)
		w.code = append(w.code, first+7+byte(w.r.IntN(7)))
	case 6, 7:
		w.value(double, depth-1)
		w.code = append(w.code, first+byte(w.r.IntN(7)))
	case 8:
		w.value(!double, depth-1)
		w.code = append(w.code, map[bool]byte{false: opF32Demote, true: opF64Promote}[double])
	case 9:
		w.integer(depth - 1)
		if double {
			w.code = append(w.code, []byte{0xb9, 0xba, opF64From}[w.r.IntN(3)])
		} else {
			w.code = append(w.code, []byte{0xb4, 0xb5}[w.r.IntN(2)])
		}
	}
}

// integer writes an i64.
func (w *floater) integer(depth int) {
	choice := w.r.IntN(7)
	if depth <= 0 {
		choice = 0
	}
	switch choice {
	case 0:
		w.code = append(w.code, opLocalGet, 4)
	case 1: // the bits, NaN or not
		w.value(true, depth-1)
		w.code = append(w.code, opI64From)
	case 2:
		w.value(false, depth-1)
		w.code = append(w.code, opI32From, opExtendU)
	case 3: // without a trap
		double := w.r.IntN(2)
		w.value(double == 1, depth-1)
		w.code = append(w.code, opPrefix, byte(4+2*double+w.r.IntN(2)))
	case 4: // may trap
		w.value(true, depth-1)
		if w.r.IntN(3) > 0 {
			w.code = append(w.code, opF64Const, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f, 0xa4) // min(x, 1)
			w.code = append(w.code, opF64Const, 0, 0, 0, 0, 0, 0, 0xf0, 0xbf, 0xa5) // max(x, −1): only a NaN traps
		}
		w.code = append(w.code, 0xb0)
	case 5:
		double := w.r.IntN(2) == 1
		w.value(double, depth-1)
		w.value(double, depth-1)
		w.code = append(w.code, map[bool]byte{false: opF32Eq, true: opF64Eq}[double]+byte(w.r.IntN(6)), opExtendU)
	case 6:
		w.integer(depth - 1)
		w.integer(depth - 1)
		w.code = append(w.code, []byte{0x7c, 0x7d, 0x7e, 0x85}[w.r.IntN(4)])
	}
}

// randomFloats returns a task that sets its locals over and over, in a loop, and answers the bits of all.
func randomFloats(seed uint64) []byte {
	w := &floater{r: rand.New(rand.NewPCG(seed, 20))}
	w.code = append(w.code, opLoop, noValue)
	for range 12 {
		switch local := byte(w.r.IntN(5)); local {
		case 4:
			w.integer(4)
			w.code = append(w.code, 0x21, 4)
		default:
			w.value(local > 1, 4)
			w.code = append(w.code, 0x21, local)
		}
	}
	w.code = append(w.code, opLocalGet, 5, opI32Const, 1, opI32Add, opLocalTee, 5, opI32Const, 6, opI32LtS, opBrIf, 0, opEnd)
	for n, store := range []byte{0x38, 0x38, 0x39, 0x39, 0x37} {
		w.code = append(w.code, opI32Const, byte(8*n), opLocalGet, byte(n), store, 0, 0)
	}
	w.code = append(w.code, opI64Const, 40)
	return tasking{functions: []function{{0, []byte{4, 2, typeF32, 2, typeF64, 1, typeI64, 1, typeI32}, w.code}}}.bytes()
}

// TestI8EnginesAgreeOnRandomFloats runs programs over floats of all kinds, infinities, NaNs with every payload, and numbers next to 0.
// The digest is of all outcomes, and the same on every processor: go test with GOARCH=arm64 and 386 shows it.
func TestI8EnginesAgreeOnRandomFloats(t *testing.T) {
	errors, digest, nans := map[string]int{}, sha256.New(), 0
	for seed := range uint64(400) {
		wasm := randomFloats(seed)
		var outcomes [2]string
		for i, config := range []wazero.RuntimeConfig{wazero.NewRuntimeConfig(), wazero.NewRuntimeConfigInterpreter()} {
			p, err := loadTask(wasm, WASI, Limits{Fuel: 100_000}, config)
			if err != nil {
				t.Fatal(seed, err)
			}
			output, used, err := p.Run(strings.NewReader(""))
			outcomes[i] = fmt.Sprintf("%d %x %d %v\n", seed, output, used, err)
			if i == 0 {
				errors[fmt.Sprint(err)]++
				if len(output) == 40 && math.IsNaN(math.Float64frombits(le64(output[16:]))) {
					nans++
				}
			}
			p.Close()
		}
		if outcomes[0] != outcomes[1] {
			t.Errorf("%sinterpreted %s", outcomes[0], outcomes[1])
		}
		digest.Write([]byte(outcomes[0]))
	}
	if errors["<nil>"] < 200 || len(errors) < 3 || nans < 40 {
		t.Errorf("the programs are too much alike: %v, %d with a NaN", errors, nans)
	}
	if got := fmt.Sprintf("%x", digest.Sum(nil)); got != "3c895e00bd539e42aa415f40d2feed1ee66cc67027e99fed0d1722caabdf3875" {
		t.Errorf("the outcomes have the digest %s", got)
	}
	t.Log(errors, nans)
}

func le64(b []byte) (n uint64) {
	for i := range 8 {
		n |= uint64(b[i]) << (8 * i)
	}
	return n
}

// TestEveryNaNIsTheSame makes NaNs in each way that there is.
func TestEveryNaNIsTheSame(t *testing.T) {
	f64 := func(bits uint64) []byte {
		out := []byte{opF64Const}
		for i := range 8 {
			out = append(out, byte(bits>>(8*i)))
		}
		return out
	}
	const infinity, payload = 0x7ff << 52, 0x7ff4_0000_dead_beef
	for name, c := range map[string]struct {
		code []byte
		want uint64
	}{
		"0/0":         {join(f64(0), f64(0), []byte{0xa3}), 0x7ff8 << 48},
		"-0/0":        {join(f64(1<<63), f64(0), []byte{0xa3}), 0x7ff8 << 48},
		"inf-inf":     {join(f64(infinity), f64(infinity), []byte{0xa1}), 0x7ff8 << 48},
		"sqrt(-1)":    {join(f64(0xbff<<52), []byte{0x9f}), 0x7ff8 << 48},
		"payload+1":   {join(f64(payload), f64(0x3ff<<52), []byte{0xa0}), 0x7ff8 << 48},
		"min payload": {join(f64(payload), f64(0), []byte{0xa4}), 0x7ff8 << 48},
		"floor":       {join(f64(payload), []byte{0x9c}), 0x7ff8 << 48},
		"promote":     {join([]byte{opF32Const, 0xef, 0xbe, 0xad, 0xff, opF64Promote}), 0x7ff8 << 48},
		"neg":         {join(f64(payload), []byte{opF64Neg}), payload | 1<<63},
		"neg of neg":  {join(f64(payload|1<<63), []byte{opF64Neg}), payload},
		"abs":         {join(f64(payload|1<<63), []byte{0x99}), payload},
		"copysign":    {join(f64(payload), f64(1<<63), []byte{0xa6}), payload | 1<<63},
		"as it is":    {f64(payload), payload},
		"1/3":         {join(f64(0x3ff<<52), f64(math.Float64bits(3)), []byte{0xa3}), math.Float64bits(1.0 / 3)},
	} {
		a := tasking{functions: []function{{0, []byte{0}, join([]byte{opI32Const, 0}, c.code, []byte{0x39, 0, 0}, answers8)}}}
		for _, config := range []wazero.RuntimeConfig{wazero.NewRuntimeConfig(), wazero.NewRuntimeConfigInterpreter()} {
			p, err := loadTask(a.bytes(), WASI, Limits{}, config)
			if err != nil {
				t.Fatal(name, err)
			}
			if output, _, err := p.Run(bytes.NewReader(nil)); err != nil || len(output) != 8 || le64(output) != c.want {
				t.Errorf("%s: %x, %v; want %016x", name, output, err, c.want)
			}
			p.Close()
		}
	}
}
