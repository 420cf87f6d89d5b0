package program

import "slices"

// Floats are deterministic but for the bits of a NaN that an operation makes (WebAssembly 2.0, 4.3.3): engines and processors choose
// them. So what an operation gives is replaced by one NaN where it is one, before anything can see its bits. docs/adr/0020 argues it.

const (
	// floatCost is the cost of an operation over floats, with what makes its NaN canonical.
	floatCost = 4
	// canonicalInstructions are what is added to an operation.
	canonicalInstructions = 5

	firstFloat     = 0x8b // the first instruction that gives a float, but for loads and constants
	lastSaturating = 7    // of those after opPrefix that convert to integers without a trap

	opLocalTee   = 0x22
	opF32Eq      = 0x5b
	opF64Eq      = 0x61
	opF32Neg     = 0x8c
	opF64Neg     = 0x9a
	opF32Demote  = 0xb6
	opF64Promote = 0xbb
	opI32Xor     = 0x73
	opI64Xor     = 0x85
	opI32From    = 0xbc // i32.reinterpret_f32
	opI64From    = 0xbd
	opF32From    = 0xbe // f32.reinterpret_i32
	opF64From    = 0xbf
)

// operationsWithFloats are those of WebAssembly 1.0, and sign extension.
var operationsWithFloats = func() (all [256]operation) {
	all = operations
	set := func(from, to int, o operation) {
		for op := from; op <= to; op++ {
			all[op] = o
		}
	}
	set(0x2a, 0x2b, operation{aligned, 1, 1, 1}) // loads
	set(0x38, 0x39, operation{aligned, 2, 0, 1}) // stores
	set(opF32Const, opF32Const, operation{bytes4, 0, 1, 1})
	set(opF64Const, opF64Const, operation{bytes8, 0, 1, 1})
	set(0x5b, 0x66, operation{nothing, 2, 1, 1})    // comparisons
	for _, first := range []int{firstFloat, 0x99} { // f32 and f64
		set(first, first+1, operation{nothing, 1, 1, 1}) // abs, neg
		set(first+2, first+5, operation{nothing, 1, 1, floatCost})
		set(first+6, first+6, operation{nothing, 1, 1, 2 * floatCost}) // sqrt
		set(first+7, first+9, operation{nothing, 2, 1, floatCost})
		set(first+10, first+10, operation{nothing, 2, 1, 2 * floatCost}) // div
		set(first+11, first+12, operation{nothing, 2, 1, floatCost})     // min, max
		set(first+13, first+13, operation{nothing, 2, 1, 1})             // copysign
	}
	set(0xa8, 0xab, operation{nothing, 1, 1, floatCost}) // to integers
	set(0xae, 0xb5, operation{nothing, 1, 1, floatCost})
	set(opF32Demote, opF64Promote, operation{nothing, 1, 1, floatCost})
	set(opI32From, opF64From, operation{nothing, 1, 1, 1})
	return all
}()

// givesNaN reports whether an operation may give a NaN that it has not been given, or another than that; and of which size.
// Absolute values, signs, conversions of integers and reinterpretations are exact for all bits.
func givesNaN(op byte) (may, double bool) {
	switch {
	case op >= 0x8d && op <= 0x97, op == opF32Demote:
		return true, false
	case op >= 0x9b && op <= 0xa5, op == opF64Promote:
		return true, true
	}
	return false, false
}

// float follows an operation with what makes its result the same on all machines.
func (w *meter) float(op byte) {
	may, double := givesNaN(op)
	switch {
	case op == opF32Neg: // by its bits: an engine may subtract
		w.stretch = append(appendSigned(append(w.drop(), opI32From, opI32Const), -1<<31), opI32Xor, opF32From)
	case op == opF64Neg:
		w.stretch = append(appendSigned(append(w.drop(), opI64From, opI64Const), -1<<63), opI64Xor, opF64From)
	case !may:
		return
	default:
		w.canonical = true
		// x, NaN, x = x: select gives x unless it is a NaN.
		spare, constant, equal := w.spare, []byte{opF32Const, 0, 0, 0xc0, 0x7f}, byte(opF32Eq)
		if double {
			spare, constant, equal = w.spare+1, []byte{opF64Const, 0, 0, 0, 0, 0, 0, 0xf8, 0x7f}, opF64Eq
		}
		w.stretch = append(appendU32(append(w.stretch, opLocalTee), spare), constant...)
		for range 2 {
			w.stretch = appendU32(append(w.stretch, opLocalGet), spare)
		}
		w.stretch = append(w.stretch, equal, opSelect)
		w.move(0, 3) // x, NaN, x, x
		w.move(3, 0)
	}
	w.count += canonicalInstructions
}

// drop returns the stretch without the operation that was just put there.
func (w *meter) drop() []byte { return slices.Clip(w.stretch[:len(w.stretch)-1]) }
