package reward

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/epoch"
)

// A Prior is what devices take from an epoch into the next: the memory of its
// result's leaves. It does not change, so it may be read concurrently.
type Prior struct {
	project epoch.Project
	number  epoch.Number
	names   []string
	devices []common.Address  // ascending
	memory  []decimal.Decimal // one for each name and device
}

// Prior returns what the result's devices take into the next epoch. The result
// MUST be the one with the hash that the next epoch's inputs name.
func (r *Result) Prior() *Prior {
	p := &Prior{project: r.Inputs.Project, number: r.Inputs.Epoch, names: slices.Clone(r.MemoryNames)}
	if len(p.names) == 0 {
		return p
	}
	for i := range r.Leaves {
		p.devices = append(p.devices, r.Leaves[i].Device)
		p.memory = append(p.memory, r.Leaves[i].Memory...)
	}
	return p
}

// forEpoch checks that p is what an epoch is to be scored after, and returns it
// with the plan's names in the plan's order; nil when nothing is remembered. A
// policy that remembers more than the one before starts with 0.
func (p *Prior) forEpoch(plan plan, in epoch.Inputs) (*Prior, error) {
	switch {
	case len(plan.memory) == 0 || in.Prior == 0:
		return nil, nil
	case p == nil:
		return nil, fmt.Errorf("%w: the policy remembers, so epoch %d needs the result of epoch %d", ErrInputs, in.Epoch, in.Prior)
	case p.project != in.Project || p.number != in.Prior:
		return nil, fmt.Errorf("%w: epoch %d of project %d needs the result of epoch %d, not of epoch %d of project %d",
			ErrInputs, in.Epoch, in.Project, in.Prior, p.number, p.project)
	case len(p.memory) != len(p.devices)*len(p.names) || !slices.IsSortedFunc(p.devices, common.Address.Cmp):
		return nil, fmt.Errorf("%w: the result of epoch %d contradicts itself about what devices remember", ErrInputs, in.Prior)
	}
	out := &Prior{project: p.project, number: p.number, devices: p.devices, memory: make([]decimal.Decimal, len(p.devices)*len(plan.memory))}
	for to, slot := range plan.memory {
		out.names = append(out.names, slot.Name)
		from := slices.Index(p.names, slot.Name)
		for i := 0; from >= 0 && i < len(p.devices); i++ {
			out.memory[i*len(plan.memory)+to] = p.memory[i*len(p.names)+from]
		}
	}
	return out, nil
}

// of returns what a device remembers, nil when that is 0 for all.
func (p *Prior) of(device common.Address) []decimal.Decimal {
	if p == nil {
		return nil
	}
	i, known := slices.BinarySearchFunc(p.devices, device, common.Address.Cmp)
	if !known {
		return nil
	}
	n := len(p.names)
	return p.memory[i*n : (i+1)*n : (i+1)*n]
}
