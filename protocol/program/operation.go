package program

// The instructions that the rewriting must know by name.
const (
	opUnreachable  = 0x00
	opBlock        = 0x02
	opLoop         = 0x03
	opIf           = 0x04
	opElse         = 0x05
	opEnd          = 0x0b
	opBr           = 0x0c
	opBrIf         = 0x0d
	opBrTable      = 0x0e
	opReturn       = 0x0f
	opCall         = 0x10
	opCallIndirect = 0x11
	opSelect       = 0x1b
	opLocalGet     = 0x20
	opGlobalGet    = 0x23
	opGlobalSet    = 0x24
	opMemorySize   = 0x3f
	opMemoryGrow   = 0x40
	opI32Const     = 0x41
	opI64Const     = 0x42
	opF32Const     = 0x43
	opF64Const     = 0x44
	opI32LtS       = 0x48
	opI32LeU       = 0x4d
	opI64LtS       = 0x53
	opI32Sub       = 0x6b
	opI32Add       = 0x6a
	opI64Sub       = 0x7d
	opI64Mul       = 0x7e
	opI64ShrU      = 0x88
	opExtendU      = 0xad // i64.extend_i32_u
	opPrefix       = 0xfc // of memory.copy and memory.fill, among others

	bulkCopy = 10
	bulkFill = 11
)

// What follows an instruction's byte.
type immediate uint8

const (
	nothing  immediate = iota
	index              // one index
	aligned            // alignment and offset
	zero               // a byte 0: the memory
	number32           // a constant
	number64
	bytes4 // a float
	bytes8
	elsewhere // read where it is dealt with
)

// An operation is what an instruction takes from the operand stack and puts
// there, and its cost in fuel; cost 0 is no operation that may run.
type operation struct {
	follows   immediate
	pop, push int8
	cost      int8
}

// costlier is the cost of divisions, which take several times as long.
const costlier = 4

// operations are those of WebAssembly 1.0 over integers, and sign extension.
var operations = func() (all [256]operation) {
	set := func(from, to int, o operation) {
		for op := from; op <= to; op++ {
			all[op] = o
		}
	}
	set(0x00, 0x01, operation{nothing, 0, 0, 1}) // unreachable, nop
	set(opBlock, opElse, operation{elsewhere, 0, 0, 1})
	set(opEnd, opReturn, operation{elsewhere, 0, 0, 1})
	set(opCall, opCall, operation{elsewhere, 0, 0, 8})
	set(opCallIndirect, opCallIndirect, operation{elsewhere, 1, 0, 12})
	set(0x1a, 0x1a, operation{nothing, 1, 0, 1}) // drop
	set(0x1b, 0x1b, operation{nothing, 3, 1, 1}) // select
	set(0x20, 0x20, operation{index, 0, 1, 1})   // local.get, set, tee
	set(0x21, 0x21, operation{index, 1, 0, 1})
	set(0x22, 0x22, operation{index, 1, 1, 1})
	set(opGlobalGet, opGlobalGet, operation{elsewhere, 0, 1, 1})
	set(opGlobalSet, opGlobalSet, operation{elsewhere, 1, 0, 1})
	set(0x28, 0x29, operation{aligned, 1, 1, 1}) // i32.load, i64.load
	set(0x2c, 0x35, operation{aligned, 1, 1, 1}) // loads of 8, 16 and 32 bits
	set(0x36, 0x37, operation{aligned, 2, 0, 1}) // i32.store, i64.store
	set(0x3a, 0x3e, operation{aligned, 2, 0, 1})
	set(opMemorySize, opMemorySize, operation{zero, 0, 1, 1})
	set(opMemoryGrow, opMemoryGrow, operation{zero, 1, 1, 16})
	set(opI32Const, opI32Const, operation{number32, 0, 1, 1})
	set(opI64Const, opI64Const, operation{number64, 0, 1, 1})
	set(0x45, 0x45, operation{nothing, 1, 1, 1}) // i32.eqz
	set(0x46, 0x4f, operation{nothing, 2, 1, 1})
	set(0x50, 0x50, operation{nothing, 1, 1, 1}) // i64.eqz
	set(0x51, 0x5a, operation{nothing, 2, 1, 1})
	for _, first := range []int{0x67, 0x79} { // i32 and i64
		set(first, first+2, operation{nothing, 1, 1, 1})          // clz, ctz, popcnt
		set(first+3, first+17, operation{nothing, 2, 1, 1})       // add … rotr
		set(first+6, first+9, operation{nothing, 2, 1, costlier}) // div_s, div_u, rem_s, rem_u
	}
	set(0xa7, 0xa7, operation{nothing, 1, 1, 1}) // i32.wrap_i64
	set(0xac, 0xad, operation{nothing, 1, 1, 1}) // i64.extend_i32
	set(0xc0, 0xc4, operation{nothing, 1, 1, 1}) // sign extension
	return all
}()

// refusal says why an instruction may not run.
func refusal(op byte) string {
	switch {
	case op == 0x2a, op == 0x2b, op == 0x38, op == 0x39, op == 0x43, op == 0x44, op >= 0x5b && op <= 0x66,
		op >= 0x8b && op <= 0xa6, op >= 0xa8 && op <= 0xab, op >= 0xae && op <= 0xbf:
		return "is an instruction over floats, which machines may round apart: use integers"
	case op == 0xfd:
		return "is a vector (SIMD) instruction"
	case op == 0xfe:
		return "is an instruction of threads"
	case op == 0x12, op == 0x13:
		return "is a tail call"
	case op == 0x1c, op == 0x25, op == 0x26, op >= 0xd0 && op <= 0xd2:
		return "is an instruction of reference types"
	}
	return "is no instruction of WebAssembly 1.0"
}

// bulkRefusal is refusal for what follows opPrefix.
func bulkRefusal(op uint32) string {
	switch {
	case op < 8:
		return "is an instruction over floats, which machines may round apart: use integers"
	case op <= 9:
		return "is an instruction over passive data: use active segments"
	case op <= 17:
		return "is an instruction over tables"
	}
	return "is no instruction of WebAssembly 2.0"
}
