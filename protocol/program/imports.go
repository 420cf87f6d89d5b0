package program

import (
	"fmt"
	"slices"
)

// maxImports is more than WASI has functions.
const maxImports = 100

// The one function that a host gives, and the module of those that are answered within the program.
const (
	hostModule = "trellis"
	hostRead   = "read"
	wasiModule = "wasi_snapshot_preview1"

	// readCost is what a read costs beside its bytes: to leave the program and come back.
	readCost = 64
)

// readType is of trellis.read(offset u64, to pointer, bytes u32) u32.
var readType = signature{[]byte{typeI64, typeI32, typeI32}, []byte{typeI32}}

// An answer is code that takes the place of an import.
type answer struct {
	params, results string
	code            []byte // a body without locals, before its end
}

const (
	enosys = 52
	ebadf  = 8
)

// answers are fixed, so that programs of compilers that cannot do without a system run the same everywhere: there are no arguments,
// variables or files, what is written is gone, the time is one nanosecond after 1970 (Go stops at 0), and randomness is zeros.
var answers = map[string]answer{
	"args_get":            {"\x7f\x7f", "\x7f", []byte{opI32Const, 0}},
	"environ_get":         {"\x7f\x7f", "\x7f", []byte{opI32Const, 0}},
	"args_sizes_get":      {"\x7f\x7f", "\x7f", twoZeros},
	"environ_sizes_get":   {"\x7f\x7f", "\x7f", twoZeros},
	"clock_res_get":       {"\x7f\x7f", "\x7f", []byte{opLocalGet, 1, opI64Const, 1, 0x37, 0, 0, opI32Const, 0}},
	"clock_time_get":      {"\x7f\x7e\x7f", "\x7f", []byte{opLocalGet, 2, opI64Const, 1, 0x37, 0, 0, opI32Const, 0}},
	"fd_prestat_get":      {"\x7f\x7f", "\x7f", []byte{opI32Const, ebadf}}, // ends the list of directories
	"fd_prestat_dir_name": {"\x7f\x7f\x7f", "\x7f", []byte{opI32Const, ebadf}},
	"fd_fdstat_get":       {"\x7f\x7f", "\x7f", []byte{opI32Const, ebadf}},
	"proc_exit":           {"\x7f", "", []byte{opUnreachable}},
	"sched_yield":         {"", "\x7f", []byte{opI32Const, 0}},
	"random_get":          {"\x7f\x7f", "\x7f", []byte{opLocalGet, 0, opI32Const, 0, opLocalGet, 1, opPrefix, bulkFill, 0, opI32Const, 0}},
	"fd_write":            {"\x7f\x7f\x7f\x7f", "\x7f", writesFirst},
}

// twoZeros stores 0 at both addresses.
var twoZeros = []byte{opLocalGet, 0, opI32Const, 0, 0x36, 0, 0, opLocalGet, 1, opI32Const, 0, 0x36, 0, 0, opI32Const, 0}

// writesFirst says that all of the first buffer was written, if there is one: callers bring the rest again.
var writesFirst = []byte{
	opLocalGet, 3, opLocalGet, 1, 0x28, 0, 4, opI32Const, 0, opLocalGet, 2, opSelect, 0x36, 0, 0, opI32Const, 0,
}

// readImport takes trellis.read, and of WASI what has an answer; what has none says that it is not there.
func (m *module) readImport(r *reader) {
	from, name, kind := string(r.take(r.u32())), string(r.take(r.u32())), r.byte()
	if r.err != nil {
		return
	}
	if kind != exportFunction || from != hostModule && (from != wasiModule || !m.rules.wasi) || from == hostModule && name != hostRead {
		r.fail("the module imports %.40q.%.40q: a program has nothing but %s.%s", from, name, hostModule, hostRead)
		return
	}
	index := r.u32()
	if index >= uint32(len(m.types)) {
		r.fail("import %.40q has the type %d, of %d", name, index, len(m.types))
		return
	}
	s := m.types[index]
	if from == hostModule {
		if m.reads >= 0 || !slices.Equal(s.params, readType.params) || !slices.Equal(s.results, readType.results) {
			r.fail("%s.%s is imported twice, or has another type than (i64, i32, i32) i32", hostModule, hostRead)
			return
		}
		m.reads = len(m.imports)
	} else if a, ok := answers[name]; ok && (string(s.params) != a.params || string(s.results) != a.results) || !ok && string(s.results) != "\x7f" {
		r.fail("the module imports %.40q with another type than WASI's", name)
		return
	}
	m.imports, m.functions = append(m.imports, from+"."+name), append(m.functions, index)
}

// answers meters what takes the place of imports. They come before the bodies of the module, as their indices do.
func (m *module) answers(r *reader) {
	for n, name := range m.imports {
		if n == m.reads {
			m.bodies = append(m.bodies, nil) // stays an import
			continue
		}
		code := []byte{opI32Const, enosys}
		if a, ok := answers[name[len(wasiModule)+1:]]; ok {
			code = a.code
		}
		in := &reader{bytes: append(append([]byte{0}, code...), opEnd)}
		m.bodies = append(m.bodies, m.meter(in, m.types[m.functions[n]]))
		if in.err != nil {
			r.fail("%s: %w", name, fmt.Errorf("its answer: %w", in.err))
		}
	}
}

// place returns the index of a function in the metered module, where trellis.read is the only import, and so the first.
func (m *module) place(function uint32) uint32 {
	switch {
	case int(function) == m.reads:
		return 0
	case int(function) < m.reads:
		return function + 1
	}
	return function
}

// appendImport appends the import section.
func (m *module) appendImport(out []byte) []byte {
	if m.reads < 0 {
		return out
	}
	content := appendBytes(appendBytes([]byte{1}, []byte(hostModule)), []byte(hostRead))
	return appendBytes(append(out, sectionImport), appendU32(append(content, exportFunction), m.functions[m.reads]))
}
