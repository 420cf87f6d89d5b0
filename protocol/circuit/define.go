package circuit

import (
	"math/big"

	"github.com/consensys/gnark/frontend"

	"github.com/trellis-network/trellis/protocol/circuit/gadget"
	"github.com/trellis-network/trellis/protocol/compute"
)

type wire = frontend.Variable

// A Batch is the circuit of all programs here: a task's numbers, one block of the log, the keys of its readings, and what the program
// makes of them. The one public input is the hash of the task's numbers, parameters and output (compute.Task.PublicInput).
type Batch struct {
	Public                                  wire `gnark:",public"`
	Claim, FieldRoot, KeysRoot, Log, Window wire
	Params, Output, Extra                   []wire
	Above                                   []wire // siblings above the block, lowest first
	Crown                                   []wire // nodes above the keys, see gadget.Crown
	KeysAbove                               []wire
	Readings                                []gadget.Reading
	KeyPaths                                [][]wire // from each reading's key up to the crown

	program *Program
}

// crownBits is how many levels of the tree above the lowest 256 slots' keys are opened once. More cost a block more, and each reading less.
func (p *Program) crownBits() int { return min(max(p.Level, 2), 6) }

// Circuit returns the program's circuit without values.
func (p *Program) Circuit() *Batch {
	b := &Batch{
		Params: make([]wire, len(p.Params)), Output: make([]wire, len(p.Output)), Extra: make([]wire, p.family.extra(p.Level)),
		Above: make([]wire, compute.FieldDepth-p.Level), Crown: make([]wire, 1<<p.crownBits()),
		KeysAbove: make([]wire, compute.KeysDepth-gadget.KeySlotBits), Readings: make([]gadget.Reading, p.Size()), KeyPaths: make([][]wire, p.Size()),
		program: p,
	}
	for i := range b.KeyPaths {
		b.KeyPaths[i] = make([]wire, gadget.KeySlotBits-p.crownBits())
	}
	return b
}

// A frame is what a program's circuit starts from.
type frame struct {
	api                   frontend.API
	level                 int
	params, output, extra []wire
	windowStart           wire
	readings              []opened
}

// An opened reading, and whether it counts: it is valid, of the task's schema, and in its range and window. That its slot is below
// slots, perSlot looks after.
type opened struct {
	gadget.Opened
	counts wire
}

// Define implements frontend.Circuit.
func (b *Batch) Define(api frontend.API) error {
	h, err := gadget.NewHasher(api)
	if err != nil {
		return err
	}
	words := append([]wire{b.Claim, b.FieldRoot, b.KeysRoot, b.Log, b.Window}, b.Params...)
	api.AssertIsEqual(b.Public, h.Hash(append(words, b.Output...)...))

	f := &frame{api: api, level: b.program.Level, params: b.Params, output: b.Output, extra: b.Extra}
	var windowEnd wire
	f.windowStart, windowEnd = gadget.Split(api, b.Window, 64, 64)
	crown := gadget.Crown{Nodes: b.Crown, Above: b.KeysAbove}
	crown.Assert(api, h, b.KeysRoot)

	inRange, blockBits := logRange(api, b.Log, f.level)
	leaves := make([]wire, len(b.Readings))
	for i, r := range b.Readings {
		o := gadget.OpenReading(api, h, r)
		crown.AssertKey(api, h, o.Key, o.SlotBits, b.KeyPaths[i])
		leaves[i] = api.Select(inRange[i], o.Leaf, r.Raw)
		counts := gadget.All(api, inRange[i], o.Valid, gadget.Equal(api, o.Schema, b.Params[0]), gadget.Within(api, o.Time, f.windowStart, windowEnd, 64))
		f.readings = append(f.readings, opened{o, counts})
	}
	api.AssertIsEqual(h.Root(h.Tree(leaves), blockBits, b.Above), b.FieldRoot)
	b.program.family.define(f)
	return nil
}

// logRange takes a log range apart: for each entry of its block, whether it is in the range; and the bits of the block's number. It
// asserts that the range ends within the block.
func logRange(api frontend.API, log wire, level int) (inRange, block []wire) {
	bits := gadget.Bits(api, log, 64+compute.FieldDepth)
	start := api.FromBinary(bits[64 : 64+level]...)
	block = bits[64+level:]
	shift := new(big.Int).Lsh(big.NewInt(1), uint(level))
	end := api.Sub(api.FromBinary(bits[:64]...), api.Mul(shift, api.FromBinary(block...)))
	endBits := gadget.Bits(api, end, level+1)
	api.AssertIsEqual(api.Mul(endBits[level], gadget.Sum(api, endBits[:level]...)), 0)
	for i := range 1 << level {
		inRange = append(inRange, gadget.Within(api, i, start, end, level+1))
	}
	return inRange, block
}

// perSlot adds up weights by the slots of readings. The weight of a reading that does not count MUST be 0. Slots from 240 on are left out.
func (f *frame) perSlot(weights []wire) []wire {
	totals := make([]wire, slots)
	for i := range totals {
		totals[i] = 0
	}
	for i, w := range weights {
		bits := f.readings[i].SlotBits
		low := gadget.OneHot(f.api, bits[:4], 1)
		for j, high := range gadget.OneHot(f.api, bits[4:], w)[:slots/16] {
			for k, l := range low {
				totals[16*j+k] = f.api.Add(totals[16*j+k], f.api.Mul(high, l))
			}
		}
	}
	return totals
}

// twoCounts adds up two bits a reading by slot.
func (f *frame) twoCounts(a, b []wire) (as, bs []wire) {
	weights := make([]wire, len(a))
	bits := f.level + 1 // a count is at most 2^level
	for i := range a {
		weights[i] = f.api.Add(a[i], f.api.Mul(b[i], 1<<bits))
	}
	for _, total := range f.perSlot(weights) {
		y, x := gadget.Split(f.api, total, bits, bits)
		as, bs = append(as, x), append(bs, y)
	}
	return as, bs
}

// some returns for each slot of the mask whether its count is not 0.
func (f *frame) some(mask, counts []wire) []wire {
	bits := make([]wire, slots)
	for i := range bits {
		bits[i] = f.api.Mul(mask[i], gadget.Not(f.api, f.api.IsZero(counts[i])))
	}
	return bits
}

// counts returns for each reading whether it counts.
func (f *frame) counts() (bits []wire) {
	for _, r := range f.readings {
		bits = append(bits, r.counts)
	}
	return bits
}

// param asserts that parameter i is below 2^bits, and returns its bits.
func (f *frame) param(i, bits int) []wire { return gadget.Bits(f.api, f.params[i], bits) }

// give asserts output i.
func (f *frame) give(i int, value wire) { f.api.AssertIsEqual(f.output[i], value) }

// pay asserts the beginning of an output: what the paid slots get of the budget, parameter number budget.
func (f *frame) pay(budget int, paid []wire) {
	f.param(budget, 128)
	stations := gadget.Sum(f.api, paid...)
	f.give(0, stations)
	gadget.Divide(f.api, f.params[budget], stations, f.output[1], 128, 8)
	f.give(2, gadget.Pack(f.api, paid))
}

func each(n int, of func(i int) wire) []wire {
	list := make([]wire, n)
	for i := range list {
		list[i] = of(i)
	}
	return list
}
