//go:build wasip1

// Command exceedance counts the outdoor stations that exceeded a limit, and divides a budget among those that measured: a program of
// compute tasks in Go. docs/spec/program.md says what a program may do and how its input is laid out.
//
//	GOOS=wasip1 GOARCH=wasm go build -buildmode=c-shared -trimpath -ldflags="-s -w" -o exceedance.wasm .
package main

import (
	"encoding/binary"
	"math/bits"
	"unsafe"
)

func main() {}

// read copies bytes of the input from an offset, as many as there are up to n, and returns their number.
//
//go:wasmimport trellis read
func read(offset uint64, to unsafe.Pointer, n uint32) uint32

const (
	head    = 64
	record  = 120
	genuine = 1
	slots   = 240
	words   = 5 // of the parameters: schema, field, limit, mask, budget
)

var (
	params [head + 32*words]byte
	page   [512 * record]byte
	output [4 * 32]byte
)

//go:wasmexport run
func run() uint64 {
	le, be := binary.LittleEndian, binary.BigEndian
	if read(0, unsafe.Pointer(&params), uint32(len(params))) != uint32(len(params)) || le.Uint32(params[60:]) != 32*words {
		panic("the parameters are not five words")
	}
	from, until := le.Uint64(params[32:]), le.Uint64(params[40:])
	word := func(n int) []byte { return params[head+32*n:][:32] }
	schema, mask := [32]byte(word(0)), word(3)
	field, limit := be.Uint64(word(1)[24:]), be.Uint64(word(2)[24:])
	if !zero(word(1)[:24]) || field > 3 || !zero(word(2)[:24]) || !zero(mask[:2]) || !zero(word(4)[:16]) {
		panic("a parameter is out of range")
	}
	var paid, exceeded [32]byte
	for at := uint64(head + 32*words); ; at += uint64(len(page)) {
		n := int(read(at, unsafe.Pointer(&page), uint32(len(page))))
		for r := page[:n]; len(r) >= record; r = r[record:] {
			time, value, slot := le.Uint64(r[16:]), le.Uint64(r[24+8*field:]), le.Uint32(r[56:])
			if le.Uint32(r[60:])&genuine == 0 || time < from || time >= until || slot >= slots || !has(mask, slot) || value == 0 {
				continue
			}
			if [32]byte(r[88:120]) != schema {
				continue
			}
			set(&paid, slot)
			if value > limit {
				set(&exceeded, slot)
			}
		}
		if n < len(page) {
			break
		}
	}
	return answer(paid, exceeded, be.Uint64(word(4)[16:]), be.Uint64(word(4)[24:]))
}

// answer writes stations, each, paid and exceeded.
func answer(paid, exceeded [32]byte, high, low uint64) uint64 {
	be := binary.BigEndian
	stations := count(paid)
	be.PutUint64(output[24:], stations)
	if stations > 0 {
		each, rest := bits.Div64(0, high, stations)
		be.PutUint64(output[48:], each)
		each, _ = bits.Div64(rest, low, stations)
		be.PutUint64(output[56:], each)
	}
	copy(output[64:], paid[:])
	be.PutUint64(output[120:], count(exceeded))
	return uint64(uintptr(unsafe.Pointer(&output)))<<32 | uint64(len(output))
}

// Bit i of a word counts from its end.
func has(word []byte, i uint32) bool { return word[31-i/8]>>(i%8)&1 == 1 }
func set(word *[32]byte, i uint32)   { word[31-i/8] |= 1 << (i % 8) }
func count(word [32]byte) (n uint64) {
	for _, b := range word {
		n += uint64(bits.OnesCount8(b))
	}
	return n
}

func zero(b []byte) bool {
	for _, c := range b {
		if c != 0 {
			return false
		}
	}
	return true
}
