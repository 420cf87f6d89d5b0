package program

import (
	"bytes"
	"fmt"
	"strings"
)

// Bounds of a module's parts, beyond which compilers of machines may differ. Those that profiles have apart are in rules.
const (
	maxTypes   = 1000
	maxGlobals = 500
	maxExports = 500
	maxParams  = 100
	maxResults = 10
	maxLocals  = 1000
	maxBody    = 1 << 17
	maxTargets = 1000
)

// reserved begins the names of the exports that Load adds.
const reserved = "trellis."

// Sections of the binary format in the order in which they may come; the
// count of data segments precedes the code.
const (
	sectionCustom   = 0
	sectionType     = 1
	sectionImport   = 2
	sectionFunction = 3
	sectionTable    = 4
	sectionMemory   = 5
	sectionGlobal   = 6
	sectionExport   = 7
	sectionStart    = 8
	sectionElement  = 9
	sectionCode     = 10
	sectionData     = 11
	sectionCount    = 12
)

var sectionOrder = [13]int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 10}

// A signature is the value types a function takes and gives.
type signature struct{ params, results []byte }

const (
	typeI32  = 0x7f
	typeI64  = 0x7e
	typeF32  = 0x7d
	typeF64  = 0x7c
	typeFunc = 0x60
	noValue  = 0x40
)

// A module is what was read, as far as it is needed to write it anew.
type module struct {
	rules     *rules
	pages     uint32 // the most that its memory may have
	types     []signature
	imports   []string // names of functions, which come before its own
	reads     int      // which of them is trellis.read, or -1
	functions []uint32 // types, of imports too
	globals   []global
	memory    uint32            // pages at the start
	exports   map[string]export // by name
	sections  [13]section       // as read
	bodies    [][]byte          // metered; of imports what answers in their place
	wrappers  [][]byte          // result lists for which blocks need a type
	stretches int               // of all bodies
	squares   int
	hasMemory bool
}

// A section's entries, without their number.
type section struct {
	entries int
	bytes   []byte
}

type global struct {
	kind    byte
	mutable bool
}

type export struct {
	kind  byte
	index uint32
}

const (
	exportFunction = 0
	exportMemory   = 2
	exportGlobal   = 3
)

// parse reads a module and meters its code. It refuses all that the rules
// refuse but what needs types of operands.
func parse(wasm []byte, rules *rules, pages uint32) (*module, error) {
	if len(wasm) > rules.bytes {
		return nil, fmt.Errorf("the module has %d bytes, at most %d may be", len(wasm), rules.bytes)
	}
	if !bytes.HasPrefix(wasm, []byte("\x00asm\x01\x00\x00\x00")) {
		return nil, fmt.Errorf("not a WebAssembly module of version 1 in the binary format")
	}
	m := &module{rules: rules, pages: pages, reads: -1, exports: make(map[string]export)}
	r := &reader{bytes: wasm, at: 8}
	last := 0
	for r.more() {
		id := r.byte()
		part := r.part(r.u32())
		if id != sectionCustom {
			if int(id) >= len(sectionOrder) || sectionOrder[id] <= last {
				r.fail("section %d is unknown, doubled or out of order", id)
				break
			}
			last = sectionOrder[id]
			m.section(id, part)
		} else {
			part.at = len(part.bytes) // names and the like
		}
		r.done(part)
	}
	if r.err == nil && len(m.bodies) != len(m.functions) {
		r.fail("%d functions have %d bodies", len(m.functions), len(m.bodies))
	}
	if r.err != nil {
		return nil, r.err
	}
	return m, m.interfaceError()
}

func (m *module) section(id byte, r *reader) {
	switch id {
	case sectionImport:
		if !m.rules.imports {
			refuseImports(r)
			return
		}
	case sectionStart:
		r.fail("the module has a start function: do its work in %s", m.rules.does)
		return
	case sectionCount:
		r.u32()
		return
	}
	if id == sectionCode {
		m.answers(r)
	}
	most, what, read := m.entries(id)
	entries := r.count(what, most)
	from := r.at
	for n := 0; n < entries && r.err == nil; n++ {
		read(r)
	}
	m.sections[id] = section{entries, r.bytes[from:r.at]}
}

// entries returns how many entries a section may have, what they are, and what reads one.
func (m *module) entries(id byte) (most uint32, what string, read func(*reader)) {
	switch id {
	case sectionType:
		return maxTypes, "types", m.readType
	case sectionImport:
		return maxImports, "imports", m.readImport
	case sectionFunction:
		return m.rules.functions, "functions", m.readFunction
	case sectionTable:
		return 1, "tables", m.readTable
	case sectionMemory:
		return 1, "memories", m.readMemory
	case sectionGlobal:
		return maxGlobals, "globals", m.readGlobal
	case sectionExport:
		return maxExports, "exports", m.readExport
	case sectionElement:
		return m.rules.segments, "element segments", m.readElements
	case sectionCode:
		return m.rules.functions, "bodies", m.readBody
	}
	return m.rules.segments, "data segments", m.readData
}

func refuseImports(r *reader) {
	var names []string
	for range r.count("imports", 1000) {
		from := string(r.take(r.u32()))
		name := string(r.take(r.u32()))
		if r.err != nil {
			return
		}
		names = append(names, fmt.Sprintf("%.40q.%.40q", from, name))
		if kind := r.byte(); kind != 0 || len(names) == 5 {
			break
		}
		r.u32()
	}
	if names != nil {
		r.fail("the module imports %s: a program has nothing but its input", strings.Join(names, ", "))
	}
}

func (m *module) readType(r *reader) {
	if form := r.byte(); form != typeFunc {
		r.fail("type %d has the form 0x%02x, want a function", len(m.types), form)
	}
	m.types = append(m.types, signature{m.readValueTypes(r, "parameters", maxParams), m.readValueTypes(r, "results", maxResults)})
}

func (m *module) readValueTypes(r *reader, what string, most uint32) []byte {
	n := r.count(what, most)
	from := r.at
	for range n {
		m.readValueType(r)
	}
	return r.bytes[min(from, r.at):r.at]
}

func (m *module) readValueType(r *reader) byte {
	kind := r.byte()
	switch kind {
	case typeI32, typeI64:
	case typeF32, typeF64:
		if !m.rules.floats {
			r.fail("a value is a float, which machines may round apart: use integers")
		}
	case 0x7b:
		r.fail("a value is a vector (SIMD)")
	default:
		r.fail("a value has the type 0x%02x, want i32 or i64", kind)
	}
	return kind
}

func (m *module) readFunction(r *reader) {
	index := r.u32()
	if index >= uint32(len(m.types)) {
		r.fail("function %d has the type %d, of %d", len(m.functions), index, len(m.types))
	}
	m.functions = append(m.functions, index)
}

func (m *module) readTable(r *reader) {
	if kind := r.byte(); kind != 0x70 {
		r.fail("a table holds 0x%02x, want functions", kind)
	}
	if least, _ := readLimits(r); least > m.rules.table {
		r.fail("a table of %d elements, at most %d may be", least, m.rules.table)
	}
}

func readLimits(r *reader) (least, most uint32) {
	flags := r.byte()
	least, most = r.u32(), 1<<32-1
	switch flags {
	case 0:
	case 1:
		if most = r.u32(); most < least {
			r.fail("a limit of %d is below its start %d", most, least)
		}
	default:
		r.fail("limits have the flags %d: no shared or 64-bit memory", flags)
	}
	return least, most
}

func (m *module) readMemory(r *reader) {
	least, most := readLimits(r)
	if least > m.pages {
		r.fail("a memory of %d pages, at most %d may be", least, m.pages)
	}
	m.memory, m.pages, m.hasMemory = least, min(m.pages, most), true
}

func (m *module) readGlobal(r *reader) {
	kind, mutable := m.readValueType(r), r.byte()
	if mutable > 1 {
		r.fail("a global has the mutability %d", mutable)
	}
	m.globals = append(m.globals, global{kind, mutable == 1})
	m.readConstant(r)
}

// readConstant reads an expression that is one constant.
func (m *module) readConstant(r *reader) {
	switch op := r.byte(); op {
	case opI32Const:
		r.signed(32)
	case opI64Const:
		r.signed(64)
	case opF32Const, opF64Const:
		if !m.rules.floats {
			r.fail("a start value is a float, which machines may round apart: use integers")
		}
		r.take(map[byte]uint32{opF32Const: 4, opF64Const: 8}[op])
	default:
		r.fail("a start value is computed with 0x%02x, want a constant", op)
	}
	if r.byte() != opEnd {
		r.fail("a start value is more than one constant")
	}
}

func (m *module) readExport(r *reader) {
	name := string(r.take(r.u32()))
	exported := export{r.byte(), r.u32()}
	if strings.HasPrefix(name, reserved) {
		r.fail("export %.40q: names that begin with %q are ours", name, reserved)
	}
	if exported.kind == exportFunction && exported.index < uint32(len(m.imports)) {
		r.fail("export %.40q is an import", name)
	}
	m.exports[name] = exported
}

func (m *module) readElements(r *reader) {
	if flags := r.u32(); flags != 0 {
		r.fail("an element segment has the flags %d, want an active one of functions", flags)
	}
	m.readConstant(r)
	for range r.count("elements", m.rules.table) {
		if index := r.u32(); index < uint32(len(m.imports)) {
			r.fail("the table holds the import %s", m.imports[index])
		}
	}
}

func (m *module) readData(r *reader) {
	if flags := r.u32(); flags != 0 {
		r.fail("a data segment has the flags %d, want an active one", flags)
	}
	m.readConstant(r)
	r.take(r.u32())
}

// interfaceError says what is missing of the interface of a program.
func (m *module) interfaceError() error {
	if memory, ok := m.exports["memory"]; !ok || memory.kind != exportMemory || !m.hasMemory {
		return fmt.Errorf("the module exports no memory %q", "memory")
	}
	for _, want := range m.rules.exports {
		exported, ok := m.exports[want.name]
		if !ok && want.optional {
			continue
		}
		if !ok || exported.kind != exportFunction || exported.index >= uint32(len(m.functions)) {
			return fmt.Errorf("the module exports no function %s%s", want.name, want.text)
		}
		if s := m.types[m.functions[exported.index]]; string(s.params) != want.params || string(s.results) != want.results {
			return fmt.Errorf("the function %s has another type than %s", want.name, want.text)
		}
	}
	return nil
}
