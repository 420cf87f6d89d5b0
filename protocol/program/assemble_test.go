package program

// A tiny assembler: tests write their programs as the bytes of the instructions.

type function struct {
	kind   byte // index into the types
	locals []byte
	code   []byte // without the last end
}

type assembly struct {
	types     [][]byte   // encoded; 0 is (i32) i32, 1 is (i32, i32) i64, then these
	functions []function // 0 is alloc, 1 is score
	memory    []byte     // limits; default 1 page
	globals   [][]byte
	exports   [][]byte        // beside memory, alloc and score
	extra     map[byte][]byte // whole sections by number
	without   string          // an export to leave out
}

var ends = byte(opEnd)

// alloc1024 is an alloc that always gives 1024.
var alloc1024 = function{0, []byte{0}, []byte{opI32Const, 0x80, 0x08}}

// whole packs the parameters of score as its answer: the input.
var whole = []byte{0x20, 0, 0xad, opI64Const, 32, 0x86, 0x20, 1, 0xad, 0x84}

func (a assembly) bytes() []byte {
	out := []byte("\x00asm\x01\x00\x00\x00")
	list := func(id byte, entries [][]byte) {
		if extra, ok := a.extra[id]; ok {
			out = appendBytes(append(out, id), extra)
			return
		}
		if len(entries) == 0 {
			return
		}
		content := appendU32(nil, uint32(len(entries)))
		for _, e := range entries {
			content = append(content, e...)
		}
		out = appendBytes(append(out, id), content)
	}
	types := append([][]byte{{typeFunc, 1, typeI32, 1, typeI32}, {typeFunc, 2, typeI32, typeI32, 1, typeI64}}, a.types...)
	list(sectionType, types)
	list(sectionImport, nil)
	var kinds, bodies [][]byte
	for _, f := range a.functions {
		kinds = append(kinds, []byte{f.kind})
		body := append(append(append([]byte(nil), f.locals...), f.code...), ends)
		bodies = append(bodies, appendBytes(nil, body))
	}
	list(sectionFunction, kinds)
	list(sectionTable, nil)
	if a.memory == nil {
		a.memory = []byte{0, 1}
	}
	list(sectionMemory, [][]byte{a.memory})
	list(sectionGlobal, a.globals)
	var exports [][]byte
	for _, e := range []struct {
		name        string
		kind, index byte
	}{{"memory", 2, 0}, {"alloc", 0, 0}, {"score", 0, 1}} {
		if e.name != a.without {
			exports = append(exports, append(appendBytes(nil, []byte(e.name)), e.kind, e.index))
		}
	}
	list(sectionExport, append(exports, a.exports...))
	list(sectionStart, nil)
	list(sectionElement, nil)
	list(sectionCount, nil)
	list(sectionCode, bodies)
	list(sectionData, nil)
	return out
}

// scoring returns a program whose score is this code.
func scoring(code ...byte) assembly {
	return assembly{functions: []function{alloc1024, {1, []byte{0}, code}}}
}

func echo() assembly { return scoring(whole...) }

func join(parts ...[]byte) []byte {
	var all []byte
	for _, p := range parts {
		all = append(all, p...)
	}
	return all
}

// Programs that tests, benchmarks and the fuzzer share.
var (
	endless = scoring(opLoop, noValue, opBr, 0, opEnd, opUnreachable)

	// grows asks for a page at a time for ever.
	grows = scoring(opLoop, noValue, opI32Const, 1, opMemoryGrow, 0, 0x1a, opBr, 0, opEnd, opUnreachable)

	// bomb asks for all memory at once and trusts the answer.
	bomb = scoring(join([]byte{opI32Const}, appendSigned(nil, 65535), []byte{opMemoryGrow, 0, opI32Const}, appendSigned(nil, -1),
		[]byte{0x46, opIf, noValue, opUnreachable, opEnd}, whole)...)

	// deep calls itself for ever.
	deep = scoring(0x20, 0, 0x20, 1, opCall, 1)

	// counts n down to 0 in a loop, n the first input byte plus 256 times the second.
	counts = assembly{functions: []function{alloc1024, {1, []byte{1, 1, typeI32}, join(
		[]byte{0x20, 0, 0x2f, 1, 0, 0x21, 2}, // local 2 = i32.load16_u
		[]byte{opBlock, noValue, opLoop, noValue, 0x20, 2, 0x45, opBrIf, 1, 0x20, 2, opI32Const, 1, opI32Sub, 0x21, 2, opBr, 0, opEnd, opEnd},
		whole)}}}

	// remembers adds 1 to a global and to a byte of memory, grows memory, and answers both and the size.
	remembers = assembly{memory: []byte{0, 1}, globals: [][]byte{{typeI32, 1, opI32Const, 48, opEnd}}, functions: []function{alloc1024, {1, []byte{0}, join(
		[]byte{opGlobalGet, 0, opI32Const, 1, opI32Add, opGlobalSet, 0},
		[]byte{opI32Const, 16, opI32Const, 16, 0x2d, 0, 0, opI32Const, 1, opI32Add, 0x3a, 0, 0}, // memory[16]++
		[]byte{opI32Const, 17, opGlobalGet, 0, 0x3a, 0, 0},
		[]byte{opI32Const, 18, opMemorySize, 0, 0x3a, 0, 0},
		[]byte{0x20, 1, opI32Const, 1, 0x71, opIf, noValue, opI32Const, 1, opMemoryGrow, 0, 0x1a, opEnd}, // odd input: grow
		[]byte{opI64Const}, appendSigned(nil, 16<<32|3))}},
		extra: map[byte][]byte{sectionData: {1, 0, opI32Const, 16, opEnd, 1, 48}}}

	// fills fills all of its page.
	fills = scoring(join([]byte{opI32Const, 0, opI32Const, 7, opI32Const}, appendSigned(nil, 65536), []byte{opPrefix, bulkFill, 0}, whole)...)

	dividesByZero = scoring(opI32Const, 1, opI32Const, 0, 0x6d, 0x1a, opI64Const, 0)
	overflows     = scoring(join([]byte{opI32Const}, appendSigned(nil, -1<<31), []byte{opI32Const, 0x7f, 0x6d, 0x1a, opI64Const, 0})...)
	readsOutside  = scoring(join([]byte{opI32Const}, appendSigned(nil, 65533), []byte{0x28, 2, 0, 0x1a, opI64Const, 0})...)
	stops         = scoring(opUnreachable)
	answersFar    = scoring(join([]byte{opI64Const}, appendSigned(nil, 65535<<32|2))...)
	answersMuch   = scoring(join([]byte{opI64Const}, appendSigned(nil, MaxOutput+1))...)
	allocsFar     = assembly{functions: []function{{0, []byte{0}, []byte{opI32Const, 0x7f}}, {1, []byte{0}, whole}}}
	missesTable   = assembly{functions: []function{alloc1024, {1, []byte{0}, []byte{0x20, 0, 0x20, 1, opI32Const, 9, opCallIndirect, 1, 0}}},
		extra: map[byte][]byte{sectionTable: {1, 0x70, 0, 2}}}
	missesType = assembly{functions: []function{alloc1024, {1, []byte{0}, []byte{0x20, 0, 0x20, 1, opI32Const, 0, opCallIndirect, 1, 0}}},
		extra: map[byte][]byte{sectionTable: {1, 0x70, 0, 2}, sectionElement: {1, 0, opI32Const, 0, opEnd, 1, 0}}}

	// returnsEarly returns two values from a nested block, and by falling off its end.
	returnsEarly = assembly{types: [][]byte{{typeFunc, 1, typeI32, 2, typeI64, typeI64}}, functions: []function{alloc1024,
		{1, []byte{0}, []byte{0x20, 1, opCall, 2, 0x1a, 0x1a, 0x20, 1, opI32Const, 2, 0x71, opIf, noValue, opI64Const, 0, opReturn, opEnd, opI64Const, 1}},
		{2, []byte{0}, []byte{opBlock, noValue, opLoop, noValue, 0x20, 0, opI32Const, 1, 0x71, opIf, noValue, opI64Const, 1, opI64Const, 2, opReturn, opEnd,
			opEnd, opEnd, opI64Const, 3, opI64Const, 4}}}}
)

var runnable = map[string]assembly{"echo": echo(), "endless": endless, "grows": grows, "bomb": bomb, "deep": deep, "counts": counts,
	"remembers": remembers, "fills": fills, "divides by zero": dividesByZero, "overflows": overflows, "reads outside": readsOutside,
	"stops": stops, "answers far": answersFar, "answers much": answersMuch, "allocs far": allocsFar, "misses table": missesTable,
	"misses type": missesType, "returns early": returnsEarly}
