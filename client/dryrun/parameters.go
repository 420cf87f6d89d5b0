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

// unitsOf tells what parameters are counted in. One that is not here is shown as it is kept.
var unitsOf = map[string]string{
	"stake.minBucket": wei, "delegate.fee": wei, "delegate.minActivate": wei, "delegate.minStay": wei,
	"fault.productivity": percent, "fault.missed": wei, "fault.probation": "epochs", "fault.doubleSign": percent,
	"pool.meter": percent, "pool.burn": percent, "pool.harmed": percent, "pool.reporter": percent, "pool.correlation": "times",
	"pool.bond": wei, "pool.jury": "jurors", "pool.commission": percent, "pool.projectStake": wei,
	"dao.weekly": wei, "dao.restakers": percent, "dao.gaugeCap": percent, "dao.gauges": "gauges", "dao.propose": wei,
	"dao.grantQuorum": percent, "dao.meritRound": wei, "dao.meritCap": percent, "dao.meritLeast": wei,
	"gov.propose": wei, "gov.quorumLow": percent, "gov.quorumHigh": percent, "gov.refund": wei,
}

func unitOf(name string) string { return unitsOf[name] }

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
		p := Parameter{name, unitOf(name), b.Value, after[i].Value}
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

// SetParameter is the action that sets a parameter.
func SetParameter(name string, value *big.Int) (Action, error) {
	var word [32]byte
	if len(name) == 0 || len(name) > len(word) {
		return Action{}, fmt.Errorf("%q is no parameter: a name has 1 to %d characters", name, len(word))
	}
	copy(word[:], name)
	parsed, err := bindings.ParametersMetaData.GetAbi()
	if err != nil {
		return Action{}, err
	}
	data, err := parsed.Pack("set", word, value)
	if err != nil {
		return Action{}, fmt.Errorf("set %s: %w", name, err)
	}
	return Action{Target: predeploys.Parameters, Data: data}, nil
}

// ParseValue reads a parameter's value in its unit: IOTX, percent, or a whole number.
func ParseValue(name, text string) (*big.Int, error) {
	switch unitOf(name) {
	case wei:
		a, err := units.ParseIOTX(text)
		return a.Big(), err
	case percent:
		whole, fraction, _ := strings.Cut(strings.TrimSpace(strings.TrimSuffix(text, "%")), ".")
		n, ok := new(big.Int).SetString(whole+fraction+strings.Repeat("0", max(2-len(fraction), 0)), 10)
		if !ok || n.Sign() < 0 || len(fraction) > 2 || whole == "" {
			return nil, fmt.Errorf("%s: %q is no percentage; write one like 5 or 12.25", name, text)
		}
		return n, nil
	}
	n, ok := new(big.Int).SetString(text, 10)
	if !ok || n.Sign() < 0 {
		return nil, fmt.Errorf("%s: %q is no whole number", name, text)
	}
	return n, nil
}
