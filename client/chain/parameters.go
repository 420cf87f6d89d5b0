package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// A Parameter is a number that votes can change, inside its band.
type Parameter struct {
	Name      string
	Unit      predeploys.Unit
	Value     *big.Int // in wei, hundredths of a percent, or pieces, as Unit says
	Min, Max  *big.Int
	ChangedAt uint64 // seconds since the Unix epoch, 0 for what genesis gave
}

var (
	// ErrNoParameter reports a name that no parameter has.
	ErrNoParameter = errors.New("no such parameter")
	// ErrBand reports a value that no vote can set.
	ErrBand = errors.New("outside of the parameter's band")
	// ErrParameterText reports a value that cannot be read.
	ErrParameterText = errors.New("not a value of this parameter")
)

// Parameters returns all parameters, in the order of genesis.
func (c *Client) Parameters(ctx context.Context) ([]Parameter, error) {
	all, err := c.parameters.All(at(ctx))
	if err != nil {
		return nil, fmt.Errorf("read the parameters: %w", decodeRevert(err))
	}
	out := make([]Parameter, len(all))
	for i, p := range all {
		out[i] = parameter(p)
	}
	return out, nil
}

// Parameter returns one parameter, or ErrNoParameter.
func (c *Client) Parameter(ctx context.Context, name string) (Parameter, error) {
	key, err := parameterKey(name)
	if err != nil {
		return Parameter{}, err
	}
	p, err := c.parameters.Parameter(at(ctx), key)
	if err = decodeRevert(err); Reverted(err, "NoSuchParameter") {
		return Parameter{}, fmt.Errorf("%w: %q", ErrNoParameter, name)
	} else if err != nil {
		return Parameter{}, fmt.Errorf("read parameter %s: %w", name, err)
	}
	return parameter(p), nil
}

func parameter(p bindings.ParametersParameter) Parameter {
	name := strings.TrimRight(string(p.Name[:]), "\x00")
	return Parameter{name, predeploys.ParameterUnit(name, p.Max), p.Value, p.Min, p.Max, p.ChangedAt.Uint64()}
}

// parameterKey is a name as the contract has it.
func parameterKey(name string) (key [32]byte, err error) {
	if name == "" || len(name) > len(key) {
		return key, fmt.Errorf("%w: %q", ErrNoParameter, name)
	}
	copy(key[:], name)
	return key, nil
}

// Format prints a value of the parameter with its unit.
func (p Parameter) Format(value *big.Int) string {
	switch p.Unit {
	case predeploys.UnitIOTX:
		return amount(value).IOTX() + " IOTX"
	case predeploys.UnitPercent:
		whole, fraction := new(big.Int).QuoRem(value, big.NewInt(100), new(big.Int))
		text := fmt.Sprintf("%d.%02d", whole, fraction)
		return strings.TrimSuffix(strings.TrimRight(text, "0"), ".") + " %"
	default:
		return value.String()
	}
}

// Parse reads a value of the parameter, with or without its unit: 7.5 % or 7.5,
// 200000 IOTX, 21. It is ErrBand for one that no vote can set.
func (p Parameter) Parse(text string) (*big.Int, error) {
	value, err := p.parse(strings.TrimSpace(text))
	if err != nil {
		return nil, fmt.Errorf("%w: %s is in %s, and got %q", ErrParameterText, p.Name, p.Unit, text)
	}
	if value.Cmp(p.Min) < 0 || value.Cmp(p.Max) > 0 {
		return nil, fmt.Errorf("%w: %s takes %s to %s, not %s", ErrBand, p.Name, p.Format(p.Min), p.Format(p.Max), p.Format(value))
	}
	return value, nil
}

func (p Parameter) parse(text string) (*big.Int, error) {
	switch p.Unit {
	case predeploys.UnitIOTX:
		a, err := units.ParseIOTX(strings.TrimSpace(strings.TrimSuffix(text, "IOTX")))
		return a.Big(), err
	case predeploys.UnitPercent:
		d, err := units.ParseDecimal(strings.TrimSpace(strings.TrimSuffix(text, "%")))
		if err != nil || d.Scale() > 2 || d.Coefficient() < 0 {
			return nil, ErrParameterText
		}
		value := big.NewInt(d.Coefficient())
		for range 2 - d.Scale() {
			value.Mul(value, big.NewInt(10))
		}
		return value, nil
	default:
		a, err := units.ParseWei(text)
		return a.Big(), err
	}
}

// SetParameter returns the action that sets a parameter.
func SetParameter(name string, value *big.Int) (Action, error) {
	key, err := parameterKey(name)
	if err != nil {
		return Action{}, err
	}
	c := call(predeploys.Parameters, bindings.ParametersMetaData, "set", key, value)
	return Action{Target: c.To, Data: c.Data}, nil
}

// parameterOf returns which parameter an action sets, if it does.
func parameterOf(a Action) (name string, value *big.Int, ok bool) {
	if a.Target != predeploys.Parameters || len(a.Data) != 4+64 {
		return "", nil, false
	}
	parsed, err := bindings.ParametersMetaData.GetAbi()
	if err != nil {
		panic(err) // generated code
	}
	method, err := parsed.MethodById(a.Data)
	if err != nil || method.Name != "set" {
		return "", nil, false
	}
	return strings.TrimRight(string(a.Data[4:36]), "\x00"), new(big.Int).SetBytes(a.Data[36:]), true
}

// GuardianStatus says who can pause risks, and until when.
type GuardianStatus struct {
	Account common.Address // zero for nobody
	Expires uint64         // seconds since the Unix epoch
}

// Guardian returns who can pause risks.
func (c *Client) Guardian(ctx context.Context) (GuardianStatus, error) {
	account, err := c.guardian.Guardian(at(ctx))
	if err != nil {
		return GuardianStatus{}, fmt.Errorf("read the guardian: %w", decodeRevert(err))
	}
	expires, err := c.guardian.EXPIRES(at(ctx))
	if err != nil {
		return GuardianStatus{}, fmt.Errorf("read until when there is a guardian: %w", decodeRevert(err))
	}
	return GuardianStatus{account, expires.Uint64()}, nil
}
