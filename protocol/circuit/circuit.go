// Package circuit holds programs whose results are proved in zero knowledge: each as a circuit over BN254 and, beside it, as the plain
// computation that the circuit shows. They read session-signed readings of one block of a log under its Poseidon2 root.
// docs/spec/circuits.md is the specification.
package circuit

import (
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/compute"
)

// Errors that callers tell apart. All are of a task, the same on every machine.
var (
	ErrUnknown = errors.New("there is no such circuit")
	ErrParams  = errors.New("these are not the circuit's parameters")
	ErrRange   = errors.New("the log range is not inside of one block of the circuit")
	ErrInput   = errors.New("the readings, keys or paths are not those of the task's roots")
)

// Input is what the log and the chain hold for a task.
type Input struct {
	Readings []compute.Reading // of entries Task.LogStart to LogEnd
	Keys     map[uint32]compute.Key
	// Paths opens the block of 2^level leaves that begins at index: the siblings above, lowest first.
	Paths    func(index uint64, level int) ([]common.Hash, error)
	KeyPaths func(slot uint32) ([]common.Hash, error)
}

// A Program is a circuit with a name, for blocks of one size.
type Program struct {
	Name           string // family/size
	Level          int    // it reads a block of 2^Level entries, one of those the log falls into
	Params, Output []compute.Word
	family         family
}

// A family is programs that differ in size alone.
type family struct {
	name           string
	params, output []compute.Word
	extra          func(level int) int // values that only the prover gives
	levels         []int
	// evaluate is the plain computation. It returns the output and the extra values.
	evaluate func(v view) (output, extra []*big.Int, err error)
	// define asserts the same of a circuit.
	define func(f *frame)
}

// Size is how many entries a program reads.
func (p *Program) Size() int { return 1 << p.Level }

func families() []family { return []family{exceedance, sum, liveness, movement, geofence, allocation} }

// Names returns the names of all programs.
func Names() (names []string) {
	for _, f := range families() {
		for _, level := range f.levels {
			names = append(names, nameOf(f.name, level))
		}
	}
	return names
}

func nameOf(family string, level int) string { return fmt.Sprintf("%s/%d", family, 1<<level) }

// Lookup returns a program by its name. It returns ErrUnknown for other names.
func Lookup(name string) (*Program, error) {
	for _, f := range families() {
		for _, level := range f.levels {
			if name == nameOf(f.name, level) {
				return &Program{Name: name, Level: level, Params: f.params, Output: f.output, family: f}, nil
			}
		}
	}
	return nil, fmt.Errorf("circuit %q: %w; there are %q", name, ErrUnknown, Names())
}

// Evaluate returns the output of the program for a task: what its circuit shows.
func (p *Program) Evaluate(task compute.Task, in Input) ([]byte, error) {
	v, err := p.view(task, in)
	if err != nil {
		return nil, err
	}
	output, _, err := p.family.evaluate(v)
	if err != nil {
		return nil, err
	}
	return compute.EncodeWords(output...), nil
}

// Block returns the first index of the block that holds a task's range, or ErrRange.
func (p *Program) Block(task compute.Task) (uint64, error) {
	if err := task.Check(); err != nil {
		return 0, fmt.Errorf("%w: %w", ErrRange, err)
	}
	first := task.LogStart >> p.Level
	if (task.LogEnd-1)>>p.Level != first || task.LogEnd > 1<<compute.FieldDepth {
		return 0, fmt.Errorf("%w: %s reads %d entries from a multiple of %d on, the range is %d to %d", ErrRange, p.Name, p.Size(), p.Size(), task.LogStart, task.LogEnd)
	}
	return first << p.Level, nil
}

// A view is a task's readings as programs see them.
type view struct {
	level  int
	task   compute.Task
	params []*big.Int
	counts []counted
}

// A counted reading is valid, of the task's schema, and in its range and window.
type counted struct {
	place int // in the block
	slot  int // below slots
	compute.Reading
}

// slots is how many slots a result can name: a bitmap of them is a word.
const slots = 240

// view checks a task, and picks the readings that count.
func (p *Program) view(task compute.Task, in Input) (view, error) {
	v := view{level: p.Level, task: task}
	base, err := p.Block(task)
	if err != nil {
		return v, err
	}
	if uint64(len(in.Readings)) != task.LogEnd-task.LogStart {
		return v, fmt.Errorf("%w: %d readings for %d entries", ErrInput, len(in.Readings), task.LogEnd-task.LogStart)
	}
	words, err := compute.Words(task.Params)
	if err != nil || len(words) != len(p.Params) {
		return v, fmt.Errorf("%w: %s takes %d words", ErrParams, p.Name, len(p.Params))
	}
	for _, w := range words {
		v.params = append(v.params, w.BigInt(new(big.Int)))
	}
	for i, r := range in.Readings {
		if slot, ok := v.countsAt(r, in.Keys); ok {
			v.counts = append(v.counts, counted{int(task.LogStart-base) + i, slot, r})
		}
	}
	return v, nil
}

// countsAt returns the slot of a reading that counts.
func (v view) countsAt(r compute.Reading, keys map[uint32]compute.Key) (int, bool) {
	if r.Session == nil || r.Slot >= slots || r.Schema.Big().Cmp(v.params[0]) != 0 {
		return 0, false
	}
	key, ok := keys[r.Slot]
	ok = ok && key.Device == r.Device && key.AX.Equal(&r.Session.AX) && key.AY.Equal(&r.Session.AY) && r.Time <= key.Until
	ok = ok && v.task.WindowStart <= r.Time && r.Time < v.task.WindowEnd && SignatureValid(r)
	return int(r.Slot), ok
}

// number returns parameter i, which has to be below 2^bits.
func (v view) number(i, bits int) (*big.Int, error) {
	if v.params[i].BitLen() > bits {
		return nil, fmt.Errorf("%w: word %d is %s, and has to be below 2^%d", ErrParams, i, v.params[i], bits)
	}
	return v.params[i], nil
}

// numbers checks parameters against how many bits each may have; it starts with parameter 1, as parameter 0 is the schema.
func (v view) numbers(bits ...int) error {
	for i, n := range bits {
		if _, err := v.number(i+1, n); err != nil {
			return err
		}
	}
	return nil
}

// masked reports whether a slot is one of the mask's.
func masked(mask *big.Int, slot int) bool { return mask.Bit(slot) == 1 }

// schemaWord and maskWord are the same in many programs.
var (
	schemaWord = compute.Word{Name: "schema", Text: "of readings that count"}
	maskWord   = compute.Word{Name: "mask", Text: "bit i: the station with slot i takes part"}
	budgetWord = compute.Word{Name: "budget", Text: "wei, below 2^128"}
	fieldWord  = compute.Word{Name: "field", Text: "0 to 3: which value of a reading"}
)

// payment is the beginning of the output of programs that pay each station alike, as TaskRewards reads it.
func payment(stations string, more ...compute.Word) []compute.Word {
	return slices.Concat([]compute.Word{
		{Name: "stations", Text: stations},
		{Name: "each", Text: "budget/stations in wei, rounded down; 0 without stations"},
		{Name: "paid", Text: "bitmap of their slots"},
	}, more)
}

// pay returns that beginning for stations by slot.
func pay(budget *big.Int, paid map[int]bool) []*big.Int {
	each, bitmap := new(big.Int), new(big.Int)
	for slot := range paid {
		bitmap.SetBit(bitmap, slot, 1)
	}
	stations := big.NewInt(int64(len(paid)))
	if len(paid) > 0 {
		each.Div(budget, stations)
	}
	return []*big.Int{stations, each, bitmap}
}

func number[T int | uint64](n T) *big.Int { return new(big.Int).SetUint64(uint64(n)) }
