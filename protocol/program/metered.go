package program

import "strconv"

// Names of the exports that are added.
const (
	fuelName   = reserved + "fuel"
	stackName  = reserved + "stack"
	globalName = reserved + "global." // and the number
)

// metered returns the module with what counts added. All indices of the
// module stay as they are.
func (m *module) metered() []byte {
	out := []byte("\x00asm\x01\x00\x00\x00")
	out = m.appendSection(out, sectionType, 1+len(m.wrappers), m.addedTypes())
	out = m.appendImport(out)
	out = appendBytes(append(out, sectionFunction), m.kinds())
	out = m.appendSection(out, sectionTable, 0, nil)
	memory := appendU32(appendU32([]byte{1, 1}, m.memory), m.pages)
	out = appendBytes(append(out, sectionMemory), memory)
	out = m.appendSection(out, sectionGlobal, 2, []byte{
		typeI64, 1, opI64Const, 0, opEnd, // fuel
		typeI32, 1, opI32Const, 0, opEnd, // stack
	})
	exports, added := m.addedExports()
	out = m.appendSection(out, sectionExport, added, exports)
	out = m.appendSection(out, sectionElement, 0, nil)
	out = appendBytes(append(out, sectionCode), m.code())
	return m.appendSection(out, sectionData, 0, nil)
}

// appendSection appends a section as it was read with more entries after its own.
func (m *module) appendSection(out []byte, id byte, entries int, added []byte) []byte {
	was := m.sections[id]
	if was.entries+entries == 0 {
		return out
	}
	content := append(appendU32(nil, uint32(was.entries+entries)), was.bytes...)
	return appendBytes(append(out, id), append(content, added...))
}

func appendBytes(out, b []byte) []byte { return append(appendU32(out, uint32(len(b))), b...) }

func (m *module) addedTypes() []byte {
	types := []byte{typeFunc, 1, typeI32, 1, typeI32}
	for _, results := range m.wrappers {
		types = appendBytes(append(types, typeFunc, 0), results)
	}
	return types
}

// own is how many functions the module has: with the answers to imports and the helpers, but without trellis.read.
func (m *module) own() uint32 {
	n := uint32(len(m.functions)) + 2
	if m.reads >= 0 {
		n--
	}
	return n
}

// kinds returns the content of the function section.
func (m *module) kinds() []byte {
	content := appendU32(nil, m.own())
	for n, kind := range m.functions {
		if n != m.reads {
			content = appendU32(content, kind)
		}
	}
	return appendU32(appendU32(content, m.helperType()), m.helperType())
}

// addedExports exports what a run sets or reads: fuel, stack, and the globals
// that a run may change.
func (m *module) addedExports() (exports []byte, added int) {
	add := func(name string, index uint32) {
		exports = appendU32(append(appendBytes(exports, []byte(name)), exportGlobal), index)
		added++
	}
	add(fuelName, m.fuel())
	add(stackName, m.stack())
	for n, g := range m.globals {
		if g.mutable {
			add(globalName+strconv.Itoa(n), uint32(n))
		}
	}
	return exports, added
}

// pageCost is what a page of memory costs that memory.grow adds.
const pageCost = 1024

// code returns the content of the code section: the bodies, then the helpers,
// which pay for what is on top of the operands and leave it there.
func (m *module) code() []byte {
	content := appendU32(nil, m.own())
	for n, body := range m.bodies {
		if n != m.reads {
			content = appendBytes(content, body)
		}
	}
	// payBytes: fuel −= n/8
	bytes := append(appendU32([]byte{0, opGlobalGet}, m.fuel()), opLocalGet, 0, opExtendU, opI64Const, 3, opI64ShrU)
	content = appendBytes(content, append(m.appendPay(bytes), opLocalGet, 0, opEnd))
	// payPages: fuel −= 1024·n, unless n is more than memory can ever have, and growing fails
	pages := append(appendU32([]byte{0, opGlobalGet}, m.fuel()), opLocalGet, 0, opExtendU)
	pages = append(appendSigned(append(pages, opI64Const), pageCost), opI64Mul, opI64Const, 0, opLocalGet, 0, opI32Const)
	pages = append(appendSigned(pages, int64(m.pages)), opI32LeU, opSelect)
	return appendBytes(content, append(m.appendPay(pages), opLocalGet, 0, opEnd))
}
