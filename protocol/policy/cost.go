package policy

import (
	"fmt"
	"strconv"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/checker"
	"cel.dev/cel-go/common/ast"
	"gopkg.in/yaml.v3"

	"github.com/trellis-network/trellis/types/document"
)

// Bounds of a whole policy of version 2, in cel-go's units.
const (
	MaxReadingCost = 5_000
	MaxDeviceCost  = 20_000
)

// Costs are what a policy costs at most, in cel-go's units: about one
// operation each.
type Costs struct {
	Reading uint64 `json:"reading"` // for each reading
	Device  uint64 `json:"device"`  // for each device, beside a program's fuel
	Epoch   uint64 `json:"epoch"`   // once

	dearest, dearestDevice dearest
}

// dearest is the expression that costs most.
type dearest struct {
	node *yaml.Node
	cost uint64
}

func (d *dearest) or(node *yaml.Node, cost uint64) {
	if cost > d.cost {
		*d = dearest{node, cost}
	}
}

// Costs returns what the policy costs at most.
func (p *Policy) Costs() Costs { return p.costs }

func dearHint(v2 bool) string {
	if v2 {
		return fmt.Sprintf("stay at %d or below: use pow, cell, sun and distance less often, and shorter lists", maxCost)
	}
	return fmt.Sprintf("stay below %d: compare with shorter texts and lists", maxCost)
}

// spend adds what an expression costs.
func (r *reader) spend(node *yaml.Node, see sight, cost uint64) {
	switch {
	case see&seesReading != 0:
		r.costs.Reading += cost
		r.costs.dearest.or(node, cost)
	case see&seesNoDevice != 0:
		r.costs.Epoch += cost
	default:
		r.costs.Device += cost
		r.costs.dearestDevice.or(node, cost)
	}
}

// bounded refuses a policy that is too dear as a whole.
func (r *reader) bounded() {
	for _, part := range []struct {
		of         string
		cost, most uint64
		dearest    dearest
	}{
		{"a reading", r.costs.Reading, MaxReadingCost, r.costs.dearest},
		{"a device", r.costs.Device, MaxDeviceCost, r.costs.dearestDevice},
	} {
		if part.cost > part.most {
			r.fail(part.dearest.node, "this is the dearest expression, with "+strconv.FormatUint(part.dearest.cost, 10)+"; make it or others cheaper, or fewer",
				"the policy may cost %d units for %s, above %d", part.cost, part.of, part.most)
		}
	}
}

// sizes tells cel-go's estimator how long texts can be.
type sizes struct{}

func (sizes) EstimateSize(node checker.AstNode) *checker.SizeEstimate {
	if len(node.Path()) == 0 {
		return nil
	}
	if name := node.Path()[0]; strings.HasPrefix(name, "device.") || strings.HasPrefix(name, "trust.") {
		return &checker.SizeEstimate{Max: document.MaxFactBytes}
	}
	return nil
}

// EstimateCallCost charges what looks at texts by their length; everything
// else takes bounded numbers and costs one unit.
func (sizes) EstimateCallCost(function, _ string, target *checker.AstNode, args []checker.AstNode) *checker.CallEstimate {
	if target != nil {
		args = append([]checker.AstNode{*target}, args...)
	}
	total := max(1, extensionCosts[function])
	for _, arg := range args {
		switch {
		case arg.Expr().Kind() == ast.ListKind:
			total += uint64(arg.Expr().AsList().Size())
		case arg.Type() == cel.StringType:
			total += document.MaxFactBytes / 16
		}
	}
	return &checker.CallEstimate{CostEstimate: checker.CostEstimate{Min: 1, Max: total}}
}
