package dryrun

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// The units of parameters.
const (
	wei     = "IOTX" // kept in wei
	percent = "%"    // kept in hundredths of a percent
)

// nouns are what counted parameters count. What is not here is shown bare.
var nouns = map[string]string{"fault.probation": "epochs", "pool.correlation": "times", "pool.jury": "jurors", "appeal.days": "days", "appeal.panel": "members", "finding.days": "days", "finding.expiry": "days", "dao.gauges": "gauges", "quorum.commit": "seconds", "quorum.reveal": "seconds"}

// unitOf returns the unit of a parameter, by the most that it can be.
func unitOf(name string, most *big.Int) string {
	switch predeploys.ParameterUnit(name, most) {
	case predeploys.UnitIOTX:
		return wei
	case predeploys.UnitPercent:
		return percent
	}
	return nouns[name]
}

// unit returns that of a parameter of the chain, "" for a name that it does not have.
func (w *world) unit(name string) string { return w.units[name] }

func parameterName(name [32]byte) string { return strings.TrimRight(string(name[:]), "\x00") }

// Text returns a value of the parameter with its unit.
func (p Parameter) Text(value *big.Int) string { return inUnit(value, p.Unit) }

// inUnit writes a value as it is kept in its unit.
func inUnit(n *big.Int, unit string) string {
	switch unit {
	case wei:
		return iotx(n) + " IOTX"
	case percent:
		return hundredths(n) + " %"
	case "":
		return n.String()
	}
	return n.String() + " " + unit
}

// iotx writes wei as IOTX.
func iotx(n *big.Int) string {
	a, err := units.FromBig(new(big.Int).Abs(n))
	if err != nil {
		return n.String() + " wei"
	}
	if n.Sign() < 0 {
		return "-" + a.IOTX()
	}
	return a.IOTX()
}

func hundredths(n *big.Int) string {
	whole, rest := new(big.Int).QuoRem(n, big.NewInt(100), new(big.Int))
	text := fmt.Sprintf("%s.%02d", whole, rest.Int64())
	return strings.TrimRight(strings.TrimRight(text, "0"), ".")
}

// parameters returns those that change.
func (w *world) parameters(ctx context.Context) ([]Parameter, error) {
	before, err := w.allParameters(ctx, w.before())
	if err != nil {
		return nil, err
	}
	after, err := w.allParameters(ctx, w.after())
	if err != nil {
		return nil, err
	}
	out := []Parameter{}
	w.changed, w.all = make(map[string]Parameter), make(map[string]*big.Int)
	for i, b := range before {
		name := parameterName(b.Name)
		w.all[name] = after[i].Value
		if b.Value.Cmp(after[i].Value) == 0 {
			continue
		}
		p := Parameter{name, w.unit(name), b.Value, after[i].Value}
		out, w.changed[name] = append(out, p), p
	}
	return out, nil
}

func (w *world) allParameters(ctx context.Context, s state) ([]bindings.ParametersParameter, error) {
	if there, err := w.has(ctx, predeploys.Parameters); err != nil || !there {
		return nil, err
	}
	caller, err := bindings.NewParametersCaller(predeploys.Parameters, s)
	if err != nil {
		return nil, err
	}
	all, err := caller.All(s.opts(ctx))
	if err != nil {
		return nil, fmt.Errorf("read the parameters: %w", err)
	}
	return all, nil
}

// values returns a parameter before and after, the same twice if it does not change.
func (w *world) values(name string) (before, after *big.Int) {
	if p, ok := w.changed[name]; ok {
		return p.Before, p.After
	}
	v := w.all[name]
	if v == nil {
		v = new(big.Int)
	}
	return v, v
}
