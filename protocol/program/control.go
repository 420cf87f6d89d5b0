package program

// control deals with instructions that branch or may be branched to, where
// stretches end.
func (w *meter) control(op byte, from int) {
	switch op {
	case opBlock, opLoop, opIf:
		if op == opIf {
			w.move(1, 0)
		}
		w.open()
		w.keep(from, 1)
		if op != opBlock {
			w.pay() // a loop comes back to here
		}
	case opElse:
		w.pay()
		w.out = append(w.out, opElse)
		top := w.blocks[len(w.blocks)-1]
		w.height = top.floor + top.params
	case opEnd:
		w.pay()
		w.out = append(w.out, opEnd)
		top := w.blocks[len(w.blocks)-1]
		w.blocks = w.blocks[:len(w.blocks)-1]
		w.height = top.floor
		w.move(0, top.results)
	case opBr:
		w.in.u32()
		w.keep(from, 1)
		w.dead()
	case opBrIf:
		w.move(1, 0)
		w.in.u32()
		w.keep(from, 1)
		w.pay()
	case opBrTable:
		w.move(1, 0)
		targets := w.in.count("targets", maxTargets) + 1
		for range targets {
			w.in.u32()
		}
		w.branch(targets)
		w.keep(from, 2)
		w.dead()
	case opReturn: // leaves the block that the body has become
		w.stretch = appendU32(append(w.stretch, opBr), uint32(len(w.blocks)-1))
		w.cost++
		w.dead()
	}
}

// open reads the type of a block and opens it.
func (w *meter) open() {
	var s signature
	kind := w.in.signed(33)
	switch {
	case kind >= 0 && kind < int64(len(w.m.types)):
		s = w.m.types[kind]
	case kind == -1 || kind == -2: // i32, i64
		s.results = make([]byte, 1)
	case kind == -64:
	case (kind == -3 || kind == -4) && w.m.rules.floats: // f32, f64
		s.results = make([]byte, 1)
	case kind == -3 || kind == -4:
		w.in.fail("a block gives a float, which machines may round apart: use integers")
	default:
		w.in.fail("a block has the type %d", kind)
	}
	if len(w.blocks) > w.m.rules.nesting {
		w.in.fail("blocks are nested more than %d deep", w.m.rules.nesting)
	}
	floor := w.height - len(s.params)
	if top := w.blocks[len(w.blocks)-1]; floor < top.floor {
		floor = top.floor
	}
	w.blocks = append(w.blocks, block{floor, len(s.params), len(s.results)})
	w.height = floor
	w.move(0, len(s.params))
}
