package program

import (
	"bytes"
	"fmt"
)

// Indices of what is added, after those of the module.
func (m *module) fuel() uint32       { return uint32(len(m.globals)) }
func (m *module) stack() uint32      { return uint32(len(m.globals)) + 1 }
func (m *module) payBytes() uint32   { return uint32(len(m.functions)) }
func (m *module) payPages() uint32   { return uint32(len(m.functions)) + 1 }
func (m *module) helperType() uint32 { return uint32(len(m.types)) }

// The stack of a run, in values. Every frame takes at least minFrame, so that
// no run is deeper than 1,024 calls; engines allow 2,000 and more.
const (
	maxStack = 1 << 16
	minFrame = 64
)

// A meter rewrites one body: it counts the fuel of each stretch of code that
// runs from its start to its end or not at all, and pays for it at its start.
type meter struct {
	m       *module
	in      *reader
	out     []byte // what is paid for
	stretch []byte // what is not yet
	cost    int64  // of stretch
	blocks  []block
	paths   int // stretches, and targets of tables
	height  int // of the operand stack here
	highest int
	count   int // of instructions

	spare     uint32 // the first of two locals, a float of each size, for what is made canonical
	canonical bool   // whether they are needed
}

// A block is a structure that is open: its operands' height before, and after.
type block struct{ floor, params, results int }

// readBody reads a function's body and keeps it metered.
func (m *module) readBody(r *reader) {
	number := len(m.bodies)
	if number >= len(m.functions) {
		r.fail("more bodies than functions")
		return
	}
	size := r.u32()
	if size > maxBody {
		r.fail("function %d has %d bytes, at most %d may be", number, size, maxBody)
		return
	}
	part := r.part(size)
	m.bodies = append(m.bodies, m.meter(part, m.types[m.functions[number]]))
	r.done(part)
	if r.err != nil {
		r.err = fmt.Errorf("function %d: %w", number, r.err)
	}
}

func (m *module) meter(r *reader, s signature) []byte {
	locals, groups, declared := m.readLocals(r)
	w := meter{m: m, in: r, cost: 2 + int64(locals), blocks: []block{{0, 0, len(s.results)}}}
	w.spare = uint32(len(s.params) + locals)
	for len(w.blocks) > 0 && r.err == nil {
		w.instruction()
	}
	if m.stretches += w.paths; m.stretches > m.rules.stretches {
		r.fail("with more than %d branches and blocks in all", m.rules.stretches)
	}
	if m.squares += w.paths * w.paths; m.squares > m.rules.squares {
		r.fail("too many functions with many branches and blocks: the sum of their squares is above %d", m.rules.squares)
	}
	if w.canonical {
		groups, declared, locals = groups+2, append(bytes.Clone(declared), 1, typeF32, 1, typeF64), locals+2
	}
	frame := int64(max(minFrame, len(s.params)+locals+w.highest+w.count/8))

	// A frame is taken, the body runs as a block that every return leaves, the frame is given back.
	body := append(appendU32(nil, uint32(groups)), declared...)
	body = m.appendTake(body, frame)
	body = append(append(body, opBlock), m.resultType(s.results)...)
	body = append(body, w.out...)
	body = append(appendU32(append(body, opGlobalGet), m.stack()), opI32Const)
	body = append(appendSigned(body, frame), opI32Add)
	return append(appendU32(append(body, opGlobalSet), m.stack()), opEnd)
}

// readLocals returns the number of locals and of their groups, and the groups as they are.
func (m *module) readLocals(r *reader) (total, groups int, declared []byte) {
	groups = r.count("groups of locals", maxLocals)
	from := r.at
	for range groups {
		total += r.count("locals", maxLocals)
		m.readValueType(r)
	}
	if total > maxLocals {
		r.fail("%d locals, at most %d may be", total, maxLocals)
	}
	return total, groups, r.bytes[min(from, r.at):r.at]
}

// appendTake takes a frame from the stack that is left, or traps.
func (m *module) appendTake(b []byte, frame int64) []byte {
	b = append(appendU32(append(b, opGlobalGet), m.stack()), opI32Const)
	b = append(appendSigned(b, frame), opI32Sub, opGlobalSet)
	b = append(appendU32(b, m.stack()), opGlobalGet)
	return append(appendU32(b, m.stack()), opI32Const, 0, opI32LtS, opIf, noValue, opUnreachable, opEnd)
}

// appendPay pays from the fuel what is on the operand stack as an i64, or traps.
func (m *module) appendPay(b []byte) []byte {
	b = append(b, opI64Sub, opGlobalSet)
	b = append(appendU32(b, m.fuel()), opGlobalGet)
	return append(appendU32(b, m.fuel()), opI64Const, 0, opI64LtS, opIf, noValue, opUnreachable, opEnd)
}

// resultType returns the block type of a block with these results and no parameters.
func (m *module) resultType(results []byte) []byte {
	switch len(results) {
	case 0:
		return []byte{noValue}
	case 1:
		return results
	}
	m.wrappers = append(m.wrappers, results)
	return appendSigned(nil, int64(m.helperType())+int64(len(m.wrappers))) // after the helpers' own type
}

// instruction reads one instruction and writes what takes its place.
func (w *meter) instruction() {
	from := w.in.at
	op := w.in.byte()
	o := w.m.rules.operations[op]
	if op == opPrefix {
		w.bulk(from)
		return
	}
	if w.in.err == nil && o.cost == 0 {
		w.in.at = from
		w.in.fail("0x%02x %s", op, refusal(op))
	}
	w.count++
	w.follow(o.follows)
	w.move(int(o.pop), int(o.push))
	switch {
	case op >= opBlock && op <= opReturn:
		w.control(op, from)
		return
	case op == opCall:
		w.call(w.in.u32())
		return
	case op == opCallIndirect:
		w.callIndirect()
	case op == opGlobalGet, op == opGlobalSet:
		if index := w.in.u32(); index >= uint32(len(w.m.globals)) {
			w.in.fail("global %d of %d", index, len(w.m.globals))
		}
	case op == opMemoryGrow:
		w.stretch = appendU32(append(w.stretch, opCall), w.m.payPages())
	}
	w.keep(from, int64(o.cost))
	switch {
	case op == opUnreachable:
		w.dead()
	case op >= firstFloat:
		w.float(op)
	}
}

// follow reads what follows an instruction.
func (w *meter) follow(what immediate) {
	switch what {
	case index:
		w.in.u32()
	case aligned:
		w.in.u32()
		w.in.u32()
	case zero:
		if w.in.byte() != 0 {
			w.in.fail("another memory than the only one")
		}
	case number32:
		w.in.signed(32)
	case number64:
		w.in.signed(64)
	case bytes4:
		w.in.take(4)
	case bytes8:
		w.in.take(8)
	}
}

// keep puts the instruction read since from into the stretch.
func (w *meter) keep(from int, cost int64) {
	w.stretch = append(w.stretch, w.in.bytes[min(from, w.in.at):w.in.at]...)
	w.cost += cost
}

// pay ends the stretch: from here on code may run without it, or again.
func (w *meter) pay() {
	if w.cost > 0 {
		w.out = append(appendU32(append(w.out, opGlobalGet), w.m.fuel()), opI64Const)
		w.out = w.m.appendPay(appendSigned(w.out, w.cost))
		w.branch(1)
	}
	w.out, w.stretch, w.cost = append(w.out, w.stretch...), w.stretch[:0], 0
}

// branch counts what makes the function hard to compile.
func (w *meter) branch(paths int) {
	if w.paths += paths; w.paths > w.m.rules.paths {
		w.in.fail("more than %d branches and blocks: divide the function", w.m.rules.paths)
	}
}

// move changes the height of the operand stack. In code that cannot be
// reached it may ask for more than there is.
func (w *meter) move(pop, push int) {
	floor := 0
	if len(w.blocks) > 0 {
		floor = w.blocks[len(w.blocks)-1].floor
	}
	w.height = max(w.height-pop, floor) + push
	w.highest = max(w.highest, w.height)
}

// dead goes on after an instruction that never does.
func (w *meter) dead() {
	w.pay()
	w.height = w.blocks[len(w.blocks)-1].floor
}

// call writes a call of what has taken the function's place. What is read of the input is paid for by its length, which is on top of
// the operands.
func (w *meter) call(function uint32) {
	if function >= uint32(len(w.m.functions)) {
		w.in.fail("call of function %d of %d", function, len(w.m.functions))
		return
	}
	if int(function) == w.m.reads {
		w.stretch = appendU32(append(w.stretch, opCall), w.m.payBytes())
		w.cost += readCost
	}
	w.stretch = appendU32(append(w.stretch, opCall), w.m.place(function))
	w.cost += int64(w.m.rules.operations[opCall].cost)
	s := w.m.types[w.m.functions[function]]
	w.move(len(s.params), len(s.results))
}

func (w *meter) callIndirect() {
	index, table := w.in.u32(), w.in.u32()
	if index >= uint32(len(w.m.types)) || table != 0 {
		w.in.fail("indirect call with type %d of %d through table %d", index, len(w.m.types), table)
		return
	}
	s := w.m.types[index]
	w.move(len(s.params), len(s.results))
}

// bulk deals with memory.copy and memory.fill, which also cost one unit for
// every eight bytes: their number is on top of the operands.
func (w *meter) bulk(from int) {
	op := w.in.u32()
	switch op {
	case bulkCopy:
		w.follow(zero)
		w.follow(zero)
	case bulkFill:
		w.follow(zero)
	default:
		if op > lastSaturating || !w.m.rules.floats {
			w.in.fail("0xfc %d %s", op, bulkRefusal(op))
			return
		}
		w.count++
		w.move(1, 1)
		w.keep(from, floatCost)
		return
	}
	w.count++
	w.move(3, 0)
	w.stretch = appendU32(append(w.stretch, opCall), w.m.payBytes())
	w.keep(from, 8)
}
