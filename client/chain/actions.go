package chain

import (
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// An Action is one call that the timelock makes for a proposal.
type Action struct {
	Target common.Address
	Value  units.Amount
	Data   []byte
}

// ErrAction reports a call that cannot be read.
var ErrAction = errors.New("not a call")

// ParseTarget reads a contract's address, or the name of a system contract.
func ParseTarget(text string) (common.Address, error) {
	for _, c := range predeploys.All() {
		if strings.EqualFold(c.Name, text) {
			return c.Address, nil
		}
	}
	if !common.IsHexAddress(text) || !strings.HasPrefix(text, "0x") {
		return common.Address{}, fmt.Errorf("%w: %q is no address and no system contract", ErrAction, text)
	}
	return common.HexToAddress(text), nil
}

// NewAction returns the call of a method, such as "pay(address,uint256)", with
// arguments as text: addresses and bytes in hexadecimal, numbers in decimal,
// true and false. Lists and tuples are for --file's data field.
func NewAction(target, signature string, arguments []string, value units.Amount) (Action, error) {
	to, err := ParseTarget(target)
	if err != nil {
		return Action{}, err
	}
	method, err := parseSignature(signature)
	if err != nil {
		return Action{}, err
	}
	if len(arguments) != len(method.Inputs) {
		return Action{}, fmt.Errorf("%w: %s takes %d arguments, not %d", ErrAction, method.Sig, len(method.Inputs), len(arguments))
	}
	values := make([]any, len(arguments))
	for i, text := range arguments {
		if values[i], err = parseArgument(method.Inputs[i].Type, strings.TrimSpace(text)); err != nil {
			return Action{}, fmt.Errorf("%w: argument %d of %s: %w", ErrAction, i+1, method.Sig, err)
		}
	}
	data, err := method.Inputs.Pack(values...)
	if err != nil {
		return Action{}, fmt.Errorf("%w: %s: %w", ErrAction, method.Sig, err)
	}
	return Action{to, value, append(method.ID, data...)}, nil
}

// ParseAction reads TARGET:SIGNATURE:ARGUMENTS, the arguments with commas
// between them, such as Treasury:pay(address,uint256):0x…,5.
func ParseAction(text string) (Action, error) {
	target, rest, ok := strings.Cut(text, ":")
	signature, list, _ := strings.Cut(rest, ":")
	if !ok || signature == "" {
		return Action{}, fmt.Errorf("%w: %q; want TARGET:SIGNATURE:ARGUMENTS", ErrAction, text)
	}
	var arguments []string
	if list != "" {
		arguments = strings.Split(list, ",")
	}
	return NewAction(target, signature, arguments, units.Amount{})
}

// parseSignature reads a method's name and the types of its arguments.
func parseSignature(text string) (abi.Method, error) {
	name, rest, ok := strings.Cut(text, "(")
	list, end, closed := strings.Cut(rest, ")")
	if !ok || !closed || end != "" || !isIdentifier(name) {
		return abi.Method{}, fmt.Errorf("%w: %q is no signature such as pay(address,uint256)", ErrAction, text)
	}
	var inputs abi.Arguments
	for i, kind := range strings.Split(list, ",") {
		if list == "" {
			break
		}
		t, err := elementary(kind)
		if err != nil {
			return abi.Method{}, err
		}
		inputs = append(inputs, abi.Argument{Name: "a" + strconv.Itoa(i), Type: t})
	}
	return abi.NewMethod(name, name, abi.Function, "nonpayable", false, false, inputs, nil), nil
}

// elementary reads the name of a type that one argument's text can give.
func elementary(kind string) (abi.Type, error) {
	t, err := abi.NewType(kind, "", nil)
	if err != nil || t.String() != kind {
		return abi.Type{}, fmt.Errorf("%w: %q is no type of an argument", ErrAction, kind)
	}
	most, step, prefix := 0, 1, ""
	switch t.T {
	case abi.AddressTy, abi.BoolTy, abi.StringTy, abi.BytesTy:
		return t, nil
	case abi.UintTy:
		most, step, prefix = 256, 8, "uint"
	case abi.IntTy:
		most, step, prefix = 256, 8, "int"
	case abi.FixedBytesTy:
		most, prefix = 32, "bytes"
	default:
		return abi.Type{}, fmt.Errorf("%w: an argument of type %s cannot be written here; give the call's data in --file", ErrAction, kind)
	}
	// The selector is a hash of the name, so there must be one spelling: no uint, no uint08.
	if t.Size < step || t.Size > most || t.Size%step != 0 || prefix+strconv.Itoa(t.Size) != kind {
		return abi.Type{}, fmt.Errorf("%w: %q is no type of an argument", ErrAction, kind)
	}
	return t, nil
}

func isIdentifier(name string) bool {
	for i, r := range name {
		letter := r == '_' || r == '$' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
		if !letter && (i == 0 || r < '0' || r > '9') {
			return false
		}
	}
	return name != ""
}

// parseArgument reads a value as the ABI encoder takes it.
func parseArgument(t abi.Type, text string) (any, error) {
	switch t.T {
	case abi.AddressTy:
		a, err := ParseTarget(text)
		return a, err
	case abi.BoolTy:
		if text != "true" && text != "false" {
			return nil, fmt.Errorf("%q is neither true nor false", text)
		}
		return text == "true", nil
	case abi.UintTy, abi.IntTy:
		return parseInteger(t, text)
	case abi.StringTy:
		return text, nil
	}
	raw, err := hexutil.Decode(text)
	if err != nil {
		return nil, fmt.Errorf("%q: %w", text, err)
	}
	if t.T == abi.BytesTy {
		return raw, nil
	}
	if len(raw) != t.Size {
		return nil, fmt.Errorf("%q has %d bytes, want %d", text, len(raw), t.Size)
	}
	return abi.ReadFixedBytes(t, common.RightPadBytes(raw, 32))
}

func parseInteger(t abi.Type, text string) (any, error) {
	n, ok := new(big.Int).SetString(text, 10)
	if !ok || n.String() != text {
		return nil, fmt.Errorf("%q is no decimal number", text)
	}
	bits := t.Size
	if t.T == abi.IntTy {
		bits--
	}
	limit := new(big.Int).Lsh(big.NewInt(1), uint(bits))
	least := new(big.Int)
	if t.T == abi.IntTy {
		least.Neg(limit)
	}
	if n.Cmp(limit) >= 0 || n.Cmp(least) < 0 {
		return nil, fmt.Errorf("%s does not fit %s", text, t)
	}
	return abi.ReadInteger(t, math.U256Bytes(n))
}

// ContractName returns the name of a system contract, or the address of
// another.
func ContractName(a common.Address) string {
	for _, c := range predeploys.All() {
		if c.Address == a {
			return c.Name
		}
	}
	return strings.ToLower(a.Hex())
}

// String tells what the call does, by the contracts that this program knows:
// Parameters.set("pool.meter", 700), or the data of one that it does not.
func (a Action) String() string {
	text := ContractName(a.Target) + "." + describeCall(a.Data)
	if !a.Value.IsZero() {
		text += " with " + a.Value.IOTX() + " IOTX"
	}
	return text
}

func describeCall(data []byte) string {
	if len(data) == 0 {
		return "receive()"
	}
	unknown := hexutil.Encode(data)
	if len(data) < 4 {
		return unknown
	}
	for _, contract := range abis {
		method, err := contract.MethodById(data)
		if err != nil {
			continue
		}
		values, err := method.Inputs.Unpack(data[4:])
		if err != nil {
			continue
		}
		words := make([]string, len(values))
		for i, v := range values {
			words[i] = describeValue(v)
		}
		return method.RawName + "(" + strings.Join(words, ", ") + ")"
	}
	return unknown
}

// describeValue prints an argument. Names of up to 32 characters, such as those
// of parameters, are printed as such.
func describeValue(v any) string {
	switch v := v.(type) {
	case common.Address:
		return ContractName(v)
	case [32]byte:
		if name := strings.TrimRight(string(v[:]), "\x00"); name != "" && isPrintable(name) {
			return strconv.Quote(name)
		}
		return hexutil.Encode(v[:])
	case []byte:
		return hexutil.Encode(v)
	case string:
		return strconv.Quote(v)
	default:
		return fmt.Sprintf("%v", v)
	}
}

func isPrintable(text string) bool {
	for i := range len(text) {
		if text[i] < ' ' || text[i] > '~' {
			return false
		}
	}
	return true
}
