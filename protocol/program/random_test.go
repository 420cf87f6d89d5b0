package program

import (
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"testing"
)

// A writer writes random code of the right types: locals 0 and 1 are the
// parameters, 2 and 3 i32, 4 and 5 i64.
type writer struct {
	r    *rand.Rand
	code []byte
	deep int // structures that are open
}

func (w *writer) put(code ...byte) { w.code = append(w.code, code...) }

func (w *writer) constant(kind byte) {
	edges := []int64{0, 1, -1, 7, 1 << 31, -1 << 31, 1<<31 - 1, w.r.Int64N(1 << 20)}
	n := edges[w.r.IntN(len(edges))]
	if kind == typeI64 {
		if w.r.IntN(4) == 0 {
			n = w.r.Int64() << w.r.IntN(64)
		}
		w.code = appendSigned(append(w.code, opI64Const), n)
	} else {
		w.code = appendSigned(append(w.code, opI32Const), int64(int32(n)))
	}
}

// value writes an expression.
func (w *writer) value(kind byte, depth int) {
	i64 := kind == typeI64
	first, compare := byte(0x67), byte(0x46)
	if i64 {
		first = 0x79
	}
	choice := w.r.IntN(12)
	if depth == 0 {
		choice %= 2
	}
	switch choice {
	case 0:
		w.constant(kind)
	case 1:
		if i64 {
			w.put(0x20, 4+byte(w.r.IntN(2)))
		} else {
			w.put(0x20, byte(w.r.IntN(4)))
		}
	case 2, 3, 4, 5: // also divisions, which may trap
		w.value(kind, depth-1)
		w.value(kind, depth-1)
		op := w.r.IntN(15)
		if op >= 3 && op <= 6 && w.r.IntN(30) > 0 { // mostly divide by odd numbers
			w.put(map[bool]byte{false: opI32Const, true: opI64Const}[i64], 1, first+11)
		}
		w.put(first + 3 + byte(op))
	case 6:
		w.value(kind, depth-1)
		w.put(first + byte(w.r.IntN(3)))
	case 7:
		if i64 {
			w.value(typeI32, depth-1)
			w.put(0xac + byte(w.r.IntN(2)))
		} else {
			other := []byte{typeI32, typeI64}[w.r.IntN(2)]
			if other == typeI64 {
				compare = 0x51
			}
			w.value(other, depth-1)
			w.value(other, depth-1)
			w.put(compare + byte(w.r.IntN(10)))
		}
	case 8:
		w.value(kind, depth-1)
		w.value(kind, depth-1)
		w.value(typeI32, depth-1)
		w.put(opSelect)
	case 9: // a load, mostly inside of memory
		w.address(depth)
		w.put(map[bool]byte{false: 0x28, true: 0x29}[i64], 0, byte(w.r.IntN(128)))
	case 10:
		if i64 {
			w.value(typeI64, depth-1)
			w.put(0xc2 + byte(w.r.IntN(3)))
		} else {
			w.value(typeI64, depth-1)
			w.put(0xa7)
		}
	case 11:
		w.value(typeI32, depth-1)
		w.put(opIf, kind)
		w.deep++
		w.value(kind, depth-1)
		w.put(opElse)
		w.value(kind, depth-1)
		w.put(opEnd)
		w.deep--
	}
}

func (w *writer) address(depth int) {
	w.value(typeI32, depth-1)
	if w.r.IntN(20) > 0 {
		w.code = append(appendSigned(append(w.code, opI32Const), 0xff0f), 0x71)
	}
}

// statement writes code that leaves the operands as they are.
func (w *writer) statement(depth int) {
	switch choice := w.r.IntN(9); {
	case depth == 0 || choice < 3:
		local := 2 + byte(w.r.IntN(4))
		w.value(map[bool]byte{false: typeI32, true: typeI64}[local > 3], 3)
		w.put(0x21, local)
	case choice == 3:
		w.address(3)
		w.value(typeI64, 2)
		w.put(0x37, 0, byte(w.r.IntN(128)))
	case choice == 4:
		w.put([]byte{opBlock, opLoop}[w.r.IntN(2)], noValue)
		w.body(depth - 1)
	case choice == 5:
		w.value(typeI32, 2)
		w.put(opIf, noValue)
		w.body(depth - 1)
	case choice == 6 && w.deep > 0:
		w.value(typeI32, 2)
		w.put(opBrIf, byte(w.r.IntN(w.deep)))
	case choice == 7 && w.deep > 0 && w.r.IntN(3) == 0:
		w.value(typeI64, 2)
		w.put(opReturn)
	default:
		w.address(2)
		w.value(typeI32, 1)
		w.code = appendSigned(append(w.code, opI32Const), w.r.Int64N(40))
		w.put(opPrefix, bulkFill, 0)
	}
}

func (w *writer) body(depth int) {
	w.deep++
	for range 1 + w.r.IntN(3) {
		w.statement(depth)
	}
	w.deep--
	w.put(opEnd)
}

// TestI8EnginesAgreeOnRandomPrograms runs programs that no one would write.
// The digest is of all outcomes, and the same on every processor.
func TestI8EnginesAgreeOnRandomPrograms(t *testing.T) {
	errors, digest := map[string]int{}, sha256.New()
	for seed := range uint64(150) {
		w := &writer{r: rand.New(rand.NewPCG(seed, 1))}
		for range 6 {
			w.statement(4)
		}
		// The answer is locals 4 and 5, and what memory begins with.
		w.put(opI32Const, 0, 0x20, 4, 0x37, 0, 0, opI32Const, 8, 0x20, 5, 0x37, 0, 0, opI64Const, 0xc0, 0)
		a := assembly{functions: []function{alloc1024, {1, []byte{2, 2, typeI32, 2, typeI64}, w.code}}}
		fast, slow := both(t, a.bytes(), Limits{Fuel: 20_000})
		for _, input := range []string{"", "12345678901234567"} {
			agree(t, fmt.Sprint("seed ", seed), fast, slow, []byte(input))
			output, used, err := fast.Run([]byte(input))
			fmt.Fprintf(digest, "%d %x %d %v\n", seed, output, used, err)
			errors[fmt.Sprint(err)]++
		}
	}
	if len(errors) < 3 || errors["<nil>"] < 50 {
		t.Errorf("the programs are too much alike: %v", errors)
	}
	if got := fmt.Sprintf("%x", digest.Sum(nil)); got != "73235c45ecd57fd0b93112f25e0d2b9ad150f8d86d6cb4106d2b46e555a7e729" {
		t.Errorf("the outcomes have the digest %s", got)
	}
	t.Log(errors)
}
