package program

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
)

// An imported function of a tasking.
type imported struct {
	from, name string
	kind       byte // type
}

// Types of a tasking: 0 is run's, 1 that of trellis.read, 2 (i32, i32) i32, 3 (), 4 (i32, i64, i32) i32, 5 (i32), 6 four i32 to i32.
var taskTypes = [][]byte{
	{typeFunc, 0, 1, typeI64}, {typeFunc, 3, typeI64, typeI32, typeI32, 1, typeI32}, {typeFunc, 2, typeI32, typeI32, 1, typeI32},
	{typeFunc, 0, 0}, {typeFunc, 3, typeI32, typeI64, typeI32, 1, typeI32}, {typeFunc, 1, typeI32, 0},
	{typeFunc, 4, typeI32, typeI32, typeI32, typeI32, 1, typeI32},
}

// A tasking is a program of a task, whose first function after the imports is run.
type tasking struct {
	imports   []imported
	functions []function
	memory    []byte
	begin     int // function that is _initialize, after the imports; 0 for none
	sections  map[byte][]byte
}

func (a tasking) bytes() []byte {
	out := []byte("\x00asm\x01\x00\x00\x00")
	list := func(id byte, entries ...[]byte) {
		if extra, ok := a.sections[id]; ok {
			out = appendBytes(append(out, id), extra)
		} else if len(entries) > 0 {
			out = appendBytes(append(out, id), join(appendU32(nil, uint32(len(entries))), join(entries...)))
		}
	}
	list(sectionType, taskTypes...)
	var imports, kinds, bodies [][]byte
	for _, i := range a.imports {
		imports = append(imports, append(appendBytes(appendBytes(nil, []byte(i.from)), []byte(i.name)), 0, i.kind))
	}
	list(sectionImport, imports...)
	for _, f := range a.functions {
		kinds = append(kinds, []byte{f.kind})
		bodies = append(bodies, appendBytes(nil, join(f.locals, f.code, []byte{opEnd})))
	}
	list(sectionFunction, kinds...)
	list(sectionTable)
	if a.memory == nil {
		a.memory = []byte{0, 1}
	}
	list(sectionMemory, a.memory)
	exports := [][]byte{append(appendBytes(nil, []byte("memory")), 2, 0), append(appendBytes(nil, []byte("run")), 0, byte(len(imports)))}
	if a.begin > 0 {
		exports = append(exports, append(appendBytes(nil, []byte("_initialize")), 0, byte(len(imports)+a.begin)))
	}
	list(sectionExport, exports...)
	list(sectionStart)
	list(sectionElement)
	list(sectionCode, bodies...)
	return out
}

var reads = imported{"trellis", "read", 1}

// answers8 answers bytes 0 to 8 of memory.
var answers8 = []byte{opI64Const, 8}

// reader32 reads 32 bytes from offset 3 to address 0, and answers as many as it got.
func reader32() tasking {
	return tasking{imports: []imported{reads}, functions: []function{{0, []byte{0}, join(
		[]byte{opI64Const, 3, opI32Const, 0, opI32Const, 32, opCall, 0, opExtendU})}}}
}

func mustLoadTask(t testing.TB, wasm []byte, profile Profile, limits Limits) *Task {
	t.Helper()
	p, err := LoadTask(wasm, profile, limits)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.Close() })
	return p
}

func TestATaskReadsItsInput(t *testing.T) {
	p := mustLoadTask(t, reader32().bytes(), Integers, Limits{})
	for input, want := range map[string]string{"": "", "ab": "", "abc": "", "abcd": "d", strings.Repeat("x", 50): strings.Repeat("x", 32)} {
		output, used, err := p.Run(strings.NewReader(input))
		// 2 to enter, 3 constants, a call of 8, 64 to read and 32/8 for its bytes, 1 to extend.
		if err != nil || string(output) != want || used != 2+3+8+64+4+1 {
			t.Errorf("of %q: %q, used %d, %v", input, output, used, err)
		}
	}
	if p.Hash() != sha256.Sum256(reader32().bytes()) || p.Limits() != (Limits{512, 1_000_000_000}) {
		t.Errorf("%x, %+v", p.Hash(), p.Limits())
	}
}

type broken struct{ err error }

func (b broken) ReadAt([]byte, int64) (int, error) { return 0, b.err }

func TestAnInputThatBreaksIsNoFaultOfTheProgram(t *testing.T) {
	p := mustLoadTask(t, reader32().bytes(), Integers, Limits{})
	if _, _, err := p.Run(broken{io.ErrClosedPipe}); !errors.Is(err, ErrRead) || !errors.Is(err, io.ErrClosedPipe) || errors.Is(err, ErrTrap) {
		t.Error(err)
	}
	if output, _, err := p.Run(strings.NewReader("123456")); err != nil || string(output) != "456" {
		t.Errorf("after it %q, %v", output, err)
	}
}

func TestFaultsOfTasksAreTold(t *testing.T) {
	run := func(code ...byte) tasking {
		return tasking{imports: []imported{reads}, functions: []function{{0, []byte{0}, code}}}
	}
	for _, c := range []struct {
		name string
		a    tasking
		want error
		text string
	}{
		{"loops", run(opLoop, noValue, opBr, 0, opEnd, opUnreachable), ErrFuel, "run: program used up its fuel of 1000000"},
		{"reads for ever", run(opLoop, noValue, opI64Const, 0, opI32Const, 0, opI32Const, 0, opCall, 0, 0x1a, opBr, 0, opEnd, opUnreachable), ErrFuel, ""},
		{"grows", run(opLoop, noValue, opI32Const, 1, opMemoryGrow, 0, 0x1a, opBr, 0, opEnd, opUnreachable), ErrFuel, ""},
		{"deep", run(opCall, 1), ErrStack, "calls too deep"},
		{"stops", run(opUnreachable), ErrTrap, "unreachable"},
		{"reads outside", run(join([]byte{opI64Const, 0, opI32Const}, appendSigned(nil, 65535), []byte{opI32Const, 2, opCall, 0, opUnreachable})...),
			ErrTrap, "reads to outside of memory"},
		{"reads before", run(join([]byte{opI64Const, 0x7f, opI32Const, 0, opI32Const, 2, opCall, 0, opExtendU})...), nil, ""},
		{"reads without bound", run(join([]byte{opI64Const, 0, opI32Const, 0, opI32Const, 0x7f, opCall, 0, opUnreachable})...), ErrFuel, ""},
		{"answers far", run(join([]byte{opI64Const}, appendSigned(nil, 65535<<32|2))...), ErrAnswer, "outside of memory"},
		{"answers much", run(join([]byte{opI64Const}, appendSigned(nil, 1025))...), ErrAnswer, "1025 bytes, at most 1024"},
		{"begins badly", tasking{begin: 1, functions: []function{{0, []byte{0}, answers8}, {3, []byte{0}, []byte{opUnreachable}}}}, ErrTrap, "_initialize: "},
	} {
		var outcomes [2]string
		for i, config := range []wazero.RuntimeConfig{wazero.NewRuntimeConfig(), wazero.NewRuntimeConfigInterpreter()} {
			p, err := loadTask(c.a.bytes(), Integers, Limits{Fuel: 1_000_000}, config)
			if err != nil {
				t.Fatalf("%s: %v", c.name, err)
			}
			output, used, err := p.Run(strings.NewReader("0123456789"))
			if !errors.Is(err, c.want) || !strings.Contains(fmt.Sprint(err), c.text) || err != nil && output != nil {
				t.Errorf("%s: %q, %v; want %v with %q", c.name, output, err, c.want, c.text)
			}
			outcomes[i] = fmt.Sprint(output, used, err)
			p.Close()
		}
		if outcomes[0] != outcomes[1] {
			t.Errorf("%s: %s; interpreted %s", c.name, outcomes[0], outcomes[1])
		}
	}
}

func TestMemoryOfATaskHasAnEnd(t *testing.T) {
	// Grows page by page until it cannot, and answers how many there are.
	grow := tasking{functions: []function{{0, []byte{0}, join(
		[]byte{opBlock, noValue, opLoop, noValue, opI32Const, 1, opMemoryGrow, 0, opI32Const, 0x7f, 0x46, opBrIf, 1, opBr, 0, opEnd, opEnd},
		[]byte{opI32Const, 0, opMemorySize, 0, 0x36, 0, 0, opI64Const, 4})}}}
	p := mustLoadTask(t, grow.bytes(), Integers, Limits{Pages: 40})
	if output, _, err := p.Run(strings.NewReader("")); err != nil || !bytes.Equal(output, []byte{40, 0, 0, 0}) {
		t.Errorf("%v, %v", output, err)
	}
}

func TestRunsOfATaskDoNotRememberEachOther(t *testing.T) {
	counts := tasking{functions: []function{{0, []byte{0}, []byte{
		opI32Const, 0, opI32Const, 0, 0x28, 0, 0, opI32Const, 1, opI32Add, 0x36, 0, 0, opI64Const, 4}}}}
	p := mustLoadTask(t, counts.bytes(), Integers, Limits{})
	for range 3 {
		if output, _, err := p.Run(strings.NewReader("")); err != nil || !bytes.Equal(output, []byte{1, 0, 0, 0}) {
			t.Errorf("%v, %v", output, err)
		}
	}
}

func TestLoadTaskRefusesWhatATaskMayNot(t *testing.T) {
	good := []function{{0, []byte{0}, answers8}}
	with := func(id byte, section ...byte) tasking {
		return tasking{imports: []imported{reads}, functions: good, sections: map[byte][]byte{id: section}}
	}
	clock := imported{wasiModule, "clock_time_get", 4}
	for _, c := range []struct {
		profile Profile
		a       tasking
		text    string
	}{
		{Integers, tasking{imports: []imported{clock}, functions: good}, `imports "wasi_snapshot_preview1"."clock_time_get": a program has nothing but trellis.read`},
		{Integers, tasking{imports: []imported{{"env", "abort", 6}}, functions: good}, `imports "env"."abort"`},
		{WASI, tasking{imports: []imported{{"env", "abort", 6}}, functions: good}, `imports "env"."abort"`},
		{WASI, tasking{imports: []imported{{"trellis", "write", 1}}, functions: good}, `imports "trellis"."write"`},
		{WASI, tasking{imports: []imported{{wasiModule, "clock_time_get", 2}}, functions: good}, "another type than WASI's"},
		{WASI, tasking{imports: []imported{{wasiModule, "new_thing", 0}}, functions: good}, "another type than WASI's"},
		{Integers, tasking{imports: []imported{reads, reads}, functions: good}, "imported twice"},
		{Integers, tasking{imports: []imported{{"trellis", "read", 2}}, functions: good}, "another type"},
		{Integers, tasking{imports: []imported{{"trellis", "read", 9}}, functions: good}, "has the type 9, of 7"},
		{Integers, with(sectionImport, join([]byte{1}, appendBytes(nil, []byte("trellis")), appendBytes(nil, []byte("read")), []byte{2, 0, 1})...), "imports"},
		{Integers, with(sectionStart, 0), "start function: do its work in run"},
		{Integers, with(sectionTable, 1, 0x70, 1, 1, 1), ""},
		{Integers, tasking{functions: []function{{3, []byte{0}, nil}}}, "the function run has another type than () i64"},
		{Integers, tasking{functions: []function{{0, []byte{0}, answers8}, {0, []byte{0}, answers8}}, begin: 1}, "the function _initialize has another type than ()"},
		{Integers, tasking{functions: []function{{0, []byte{0}, join([]byte{opF32Const, 0, 0, 0, 0, 0x1a}, answers8)}}}, "over floats"},
		{WASI, tasking{functions: []function{{0, []byte{0}, join([]byte{0xfd, 12, 0x1a}, answers8)}}}, "SIMD"},
		{WASI, tasking{functions: []function{{0, []byte{0}, join([]byte{0xfe, 0}, answers8)}}}, "threads"},
		{WASI, tasking{functions: []function{{0, []byte{0}, join([]byte{opF32Const, 0, 0}, answers8)}}}, "not a program"},
		{WASI, tasking{functions: []function{{0, []byte{0}, join([]byte{opF32Const, 0, 0, 0, 0, opF64Const, 0, 0, 0, 0, 0, 0, 0, 0, 0x92, 0x1a}, answers8)}}}, "not a program"},
		{"other", tasking{functions: good}, `no profile "other"`},
	} {
		p, err := LoadTask(c.a.bytes(), c.profile, Limits{})
		if c.text == "" {
			if err != nil {
				t.Error(err)
			} else {
				p.Close()
			}
			continue
		}
		if !errors.Is(err, ErrProgram) || !strings.Contains(fmt.Sprint(err), c.text) {
			t.Errorf("got %v, want %q", err, c.text)
		}
	}
	// Five functions of 3,990 branches each took 19 s to compile.
	var branches []byte
	for range 3990 {
		branches = append(branches, opLocalGet, 0, opIf, noValue, opEnd)
	}
	heavy := tasking{}
	for range 5 {
		heavy.functions = append(heavy.functions, function{0, []byte{1, 1, typeI32}, append(branches, answers8...)})
	}
	if _, err := LoadTask(heavy.bytes(), WASI, Limits{}); !errors.Is(err, ErrProgram) || !strings.Contains(fmt.Sprint(err), "the sum of their squares is above 48000000") {
		t.Error(err)
	}
	withTable := with(sectionTable, 1, 0x70, 0, 2)
	withTable.sections[sectionElement] = []byte{1, 0, opI32Const, 0, opEnd, 1, 0}
	if _, err := LoadTask(withTable.bytes(), Integers, Limits{}); !strings.Contains(fmt.Sprint(err), "the table holds the import trellis.read") {
		t.Error(err)
	}
	exported := with(sectionExport, join([]byte{2}, appendBytes(nil, []byte("memory")), []byte{2, 0}, appendBytes(nil, []byte("run")), []byte{0, 0})...)
	if _, err := LoadTask(exported.bytes(), Integers, Limits{}); !strings.Contains(fmt.Sprint(err), `export "run" is an import`) {
		t.Error(err)
	}
	for _, bad := range []Limits{{Pages: MaxTaskPages + 1}, {Fuel: MaxTaskFuel + 1}} {
		if _, err := LoadTask(tasking{functions: good}.bytes(), Integers, bad); !errors.Is(err, ErrLimits) {
			t.Errorf("%+v: %v", bad, err)
		}
	}
}

// TestWASIKnowsNothing asks what a system would tell, with trellis.read between the imports, whose place moves.
func TestWASIKnowsNothing(t *testing.T) {
	a := tasking{imports: []imported{
		{wasiModule, "clock_time_get", 4}, reads, {wasiModule, "random_get", 2}, {wasiModule, "args_sizes_get", 2}, {wasiModule, "fd_write", 6},
		{wasiModule, "fd_prestat_get", 2}, {wasiModule, "path_open", 6}, {wasiModule, "environ_get", 2}, {wasiModule, "clock_res_get", 2},
	}, functions: []function{{0, []byte{0}, join(
		[]byte{opI32Const, 0, opI32Const, 1, opI32Const, 0xe4, 0, opPrefix, bulkFill, 0},                          // all ones
		[]byte{opI32Const, 0, opI64Const, 0, opI32Const, 0, opCall, 0, 0x1a},                                      // the time, to 0
		[]byte{opI32Const, 8, opI32Const, 8, opCall, 2, 0x1a},                                                     // eight random bytes, to 8
		[]byte{opI32Const, 16, opI32Const, 20, opCall, 3, 0x1a},                                                   // arguments and their bytes, to 16 and 20
		[]byte{opI32Const, 1, opI32Const, 40, opI32Const, 1, opI32Const, 24, opCall, 4, 0x1a},                     // writes, how much to 24
		[]byte{opI32Const, 28, opI32Const, 3, opI32Const, 0, opCall, 5, 0x36, 0, 0},                               // the answer of a file, to 28
		[]byte{opI32Const, 32, opI32Const, 3, opI32Const, 0, opI32Const, 0, opI32Const, 0, opCall, 6, 0x36, 0, 0}, // of a path, to 32
		[]byte{opI64Const, 0, opI32Const, 36, opI32Const, 4, opCall, 1, 0x1a},                                     // the input, to 36
		[]byte{opI64Const, 40})}}}
	want := []byte{1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, ebadf, 0, 0, 0, enosys, 0, 0, 0, 'a', 'b', 'c', 'd'}
	for _, config := range []wazero.RuntimeConfig{wazero.NewRuntimeConfig(), wazero.NewRuntimeConfigInterpreter()} {
		p, err := loadTask(a.bytes(), WASI, Limits{}, config)
		if err != nil {
			t.Fatal(err)
		}
		output, used, err := p.Run(strings.NewReader("abcdef"))
		if err != nil || !bytes.Equal(output, want) {
			t.Errorf("%v, used %d, %v; want %v", output, used, err, want)
		}
		p.Close()
	}
	exits := tasking{imports: []imported{{wasiModule, "proc_exit", 5}}, functions: []function{{0, []byte{0}, join([]byte{opI32Const, 0, opCall, 0}, answers8)}}}
	p := mustLoadTask(t, exits.bytes(), WASI, Limits{})
	if _, _, err := p.Run(strings.NewReader("")); !errors.Is(err, ErrTrap) {
		t.Errorf("exits: %v", err)
	}
}

// FuzzLoadTask wants no panic of anything that comes, and of what loads the same run on both engines.
func FuzzLoadTask(f *testing.F) {
	f.Add(reader32().bytes(), []byte("abcdefgh"), true)
	f.Add(tasking{functions: []function{{0, []byte{0}, answers8}, {3, []byte{0}, nil}}, begin: 1}.bytes(), []byte(""), false)
	for seed := range uint64(8) {
		f.Add(randomFloats(seed), []byte("12345678"), true)
	}
	f.Fuzz(func(t *testing.T, wasm, input []byte, wasi bool) {
		profile := Integers
		if wasi {
			profile = WASI
		}
		var outcomes []string
		for _, config := range []wazero.RuntimeConfig{wazero.NewRuntimeConfig(), wazero.NewRuntimeConfigInterpreter()} {
			p, err := loadTask(wasm, profile, Limits{Pages: 4, Fuel: 20_000}, config)
			if err != nil {
				if errors.Is(err, ErrMachine) {
					t.Fatal(err)
				}
				return
			}
			output, used, err := p.Run(bytes.NewReader(input))
			if errors.Is(err, ErrMachine) {
				t.Fatal(err)
			}
			outcomes = append(outcomes, fmt.Sprint(output, used, err))
			if err := p.Close(); err != nil {
				t.Fatal(err)
			}
		}
		if outcomes[0] != outcomes[1] {
			t.Fatalf("%s; interpreted %s", outcomes[0], outcomes[1])
		}
	})
}
