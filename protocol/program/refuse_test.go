package program

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

func TestLoadRefusesWhatMachinesCouldRunApart(t *testing.T) {
	with := func(id byte, section ...byte) assembly {
		a := echo()
		a.extra = map[byte][]byte{id: section}
		return a
	}
	body := func(code ...byte) assembly { return scoring(code...) }
	long := make([]byte, maxBody+1)
	for n := range long {
		long[n] = 0x01 // nop
	}
	var nested []byte
	for range scoringRules.nesting + 1 {
		nested = append(nested, opBlock, noValue)
	}
	for range scoringRules.nesting + 1 {
		nested = append(nested, opEnd)
	}
	branching := func(n int) []byte {
		var code []byte
		for range n {
			code = append(code, 0x20, 0, opIf, noValue, opEnd)
		}
		return append(code, opI64Const, 0)
	}
	divided := echo()
	for range 11 {
		divided.functions = append(divided.functions, function{1, []byte{0}, branching(990)})
	}
	table := appendU32([]byte{opBlock, noValue, 0x20, 0, opBrTable}, 999)
	table = append(append(table, make([]byte, 1000)...), opEnd, opI64Const, 0)
	withExport := echo()
	withExport.exports = [][]byte{append(appendBytes(nil, []byte("trellis.fuel")), 0, 0)}
	without := func(name string) assembly { a := echo(); a.without = name; return a }
	large := echo()
	large.memory = []byte{0, 65}
	shared := echo()
	shared.memory = []byte{3, 1, 2}
	wrongType := echo()
	wrongType.functions[1] = function{0, []byte{0}, []byte{opI32Const, 0}}
	typed := func(kind ...byte) assembly { a := echo(); a.types = [][]byte{kind}; return a }
	for _, c := range []struct {
		a    assembly
		text string
	}{
		{with(sectionImport, join([]byte{1}, appendBytes(nil, []byte("wasi_snapshot_preview1")), appendBytes(nil, []byte("clock_time_get")), []byte{0, 0})...),
			`the module imports "wasi_snapshot_preview1"."clock_time_get": a program has nothing but its input`},
		{with(sectionImport, join([]byte{1}, appendBytes(nil, []byte("env")), appendBytes(nil, []byte("memory")), []byte{2, 0, 1})...), `imports "env"."memory"`},
		{with(sectionStart, 0), "start function"},
		{body(join([]byte{0x43, 0, 0, 0, 0, 0x1a}, whole)...), "function 1: byte 71: 0x43 is an instruction over floats, which machines may round apart: use integers"},
		{body(join([]byte{0x20, 0, 0xb2, 0x1a}, whole)...), "0xb2 is an instruction over floats"},
		{body(join([]byte{0x20, 0, 0xbe, 0x1a}, whole)...), "0xbe is an instruction over floats"},
		{body(join([]byte{0x20, 0, 0x2a, 2, 0, 0x1a}, whole)...), "0x2a is an instruction over floats"},
		{body(join([]byte{0xfc, 0}, whole)...), "0xfc 0 is an instruction over floats"},
		{body(join([]byte{0xfd, 12}, whole)...), "SIMD"},
		{body(join([]byte{0xfe, 0}, whole)...), "threads"},
		{body(0x12, 1), "tail call"},
		{body(join([]byte{0xd0, 0x70, 0x1a}, whole)...), "reference types"},
		{body(join([]byte{0xfc, 8, 0, 0}, whole)...), "passive data"},
		{body(join([]byte{0xfc, 15, 0}, whole)...), "over tables"},
		{body(0x06), "no instruction"},
		{body(join([]byte{0x02, 0x7c, opEnd}, whole)...), "a block gives a float"},
		{body(nested...), "nested more than 200 deep"},
		{body(branching(1000)...), "more than 1000 branches and blocks: divide the function"},
		{body(table...), "more than 1000 branches"},
		{divided, "with more than 10000 branches and blocks in all"},
		{body(long...), "at most 131072 may be"},
		{body(join([]byte{opI64Const, 0, opGlobalSet, 0}, whole)...), "global 0 of 0"}, // the fuel, once it is there
		{body(join([]byte{opI32Const, 0, opCall, 2, 0x1a}, whole)...), "call of function 2 of 2"},
		{body(opI32Const, 0), "score"}, // the types are wazero's to check
		{assembly{functions: []function{alloc1024, {1, []byte{1, 1, 0x7d}, whole}}}, "a value is a float"},
		{assembly{functions: []function{alloc1024, {1, append([]byte{1}, append(appendU32(nil, 1001), typeI32)...), whole}}}, "1001 locals, at most 1000 may be"},
		{typed(typeFunc, 1, 0x7c, 0), "a value is a float"},
		{typed(typeFunc, 1, 0x7b, 0), "SIMD"},
		{typed(typeFunc, 1, 0x6f, 0), "want i32 or i64"},
		{typed(0x5f, 0, 0), "want a function"},
		{with(sectionGlobal, 1, 0x7d, 0, 0x43, 0, 0, 0, 0, opEnd), "a value is a float"},
		{with(sectionGlobal, 1, typeI32, 0, opGlobalGet, 0, opEnd), "want a constant"},
		{with(sectionTable, 1, 0x70, 0, 0x91, 0x4e), "a table of 10001 elements"},
		{with(sectionTable, 2, 0x70, 0, 1, 0x70, 0, 1), "2 tables, at most 1"},
		{with(sectionMemory, 2, 0, 1, 0, 1), "2 memories"},
		{with(sectionElement, 1, 1, 0, 0), "element segment has the flags 1"},
		{with(sectionData, 1, 1, 0), "data segment has the flags 1"},
		{with(sectionData, join([]byte{1, 0, opI32Const}, appendSigned(nil, 65536), []byte{opEnd, 1, 0})...), "instantiate"},
		{large, "a memory of 65 pages, at most 64 may be"},
		{shared, "no shared or 64-bit memory"},
		{withExport, `names that begin with "trellis." are ours`},
		{without("memory"), `exports no memory "memory"`},
		{without("alloc"), "exports no function alloc(i32) i32"},
		{without("score"), "exports no function score(i32, i32) i64"},
		{wrongType, "the function score has another type"},
	} {
		if p, err := Load(c.a.bytes(), Limits{}); !errors.Is(err, ErrProgram) || !strings.Contains(fmt.Sprint(err), c.text) {
			t.Errorf("%v: got %v, want %q", p, err, c.text)
		}
	}
	for _, bad := range [][]byte{nil, []byte("\x00asm"), []byte("\x00asm\x02\x00\x00\x00"), append(echo().bytes(), 1), append(echo().bytes(), 11, 1, 0, 13, 0),
		append(echo().bytes(), sectionType, 1, 0), make([]byte, MaxBytes+1), echo().bytes()[:50]} {
		if _, err := Load(bad, Limits{}); !errors.Is(err, ErrProgram) {
			t.Errorf("%d bytes: %v", len(bad), err)
		}
	}
}

// FuzzLoad wants no panic of anything that comes, and of what loads the same run on both engines.
func FuzzLoad(f *testing.F) {
	for _, a := range runnable {
		f.Add(a.bytes(), []byte("{}"))
	}
	f.Fuzz(func(t *testing.T, wasm, input []byte) {
		p, err := Load(wasm, Limits{Pages: 2, Fuel: 10_000})
		if err != nil {
			if errors.Is(err, ErrMachine) {
				t.Fatal(err)
			}
			return
		}
		if err := p.Close(); err != nil {
			t.Fatal(err)
		}
		fast, slow := both(t, wasm, Limits{Pages: 2, Fuel: 10_000})
		agree(t, "fuzzed", fast, slow, input)
		agree(t, "fuzzed again", fast, slow, input)
	})
}
