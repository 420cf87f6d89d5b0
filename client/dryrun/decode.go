package dryrun

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// describe puts actions and what came of them into words.
func (w *world) describe(outcome []result) ([]Done, *Reverted) {
	done := []Done{}
	for i, a := range w.actions {
		call := w.call(a)
		if err := outcome[i].err; err != nil {
			why := w.refused(err)
			return done, &Reverted{i + 1, call, why.Error(), why}
		}
		d := Done{Call: call, Gas: outcome[i].gas, Events: []string{}}
		for _, l := range outcome[i].logs {
			if l.Address != transferLog {
				d.Events = append(d.Events, w.event(l))
			}
		}
		done = append(done, d)
	}
	return done, nil
}

// call puts an action into words.
func (w *world) call(a Action) string {
	value := ""
	if a.Value != nil && a.Value.Sign() > 0 {
		value = ", with " + iotx(a.Value) + " IOTX"
	}
	known, ok := w.known[a.Target]
	if len(a.Data) == 0 {
		return fmt.Sprintf("send %s to %s", strings.TrimPrefix(value, ", with "), w.name(a.Target))
	}
	if ok && len(a.Data) >= 4 {
		if method, err := known.ABI.MethodById(a.Data[:4]); err == nil {
			if args, err := method.Inputs.Unpack(a.Data[4:]); err == nil {
				return fmt.Sprintf("%s.%s(%s)%s", known.Name, method.Name, w.arguments(method.Inputs, args), value)
			}
		}
	}
	return fmt.Sprintf("call %s with %s%s", w.name(a.Target), short(a.Data), value)
}

// arguments writes values with their names. A parameter's value has the unit of its name.
func (w *world) arguments(inputs abi.Arguments, values []any) string {
	var parts []string
	unit := ""
	for i, v := range values {
		text := w.value(v)
		if name, ok := v.([32]byte); ok && inputs[i].Name == "name" {
			text = parameterName(name)
			unit = w.unit(text)
		}
		if n, ok := v.(*big.Int); ok && unit != "" {
			text = inUnit(n, unit)
		}
		if inputs[i].Name != "" {
			text = inputs[i].Name + " " + text
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, ", ")
}

// value writes a value that an ABI has decoded.
func (w *world) value(v any) string {
	switch v := v.(type) {
	case common.Address:
		return w.name(v)
	case [32]byte:
		return common.Hash(v).Hex()
	case []byte:
		return short(v)
	case *big.Int:
		// 10^-3 IOTX or more is an amount: nothing else that contracts count is as large.
		if v.CmpAbs(big.NewInt(1e15)) >= 0 && v.BitLen() < 128 {
			return iotx(v) + " IOTX"
		}
		return v.String()
	}
	text := fmt.Sprintf("%v", v)
	if runes := []rune(text); len(runes) > 200 {
		text = string(runes[:200]) + "…"
	}
	return text
}

// refused names a contract's error.
func (w *world) refused(err error) error {
	raw := revertData(err)
	if len(raw) < 4 {
		return err
	}
	if reason, err := abi.UnpackRevert(raw); err == nil {
		return &chain.RevertError{Text: reason}
	}
	for _, k := range w.contracts() {
		known, err := k.ABI.ErrorByID([4]byte(raw[:4]))
		if err != nil {
			continue
		}
		values, err := known.Inputs.Unpack(raw[4:])
		if err != nil {
			continue
		}
		args := make(map[string]any)
		for i, v := range values {
			if hash, ok := v.([32]byte); ok {
				v = common.Hash(hash)
			}
			args[known.Inputs[i].Name] = v
		}
		return &chain.RevertError{Name: known.Name, Text: w.arguments(known.Inputs, values), Args: args}
	}
	return &chain.RevertError{Text: "unknown error " + short(raw)}
}

func (w *world) contracts() (list []predeploys.Interface) {
	for _, k := range w.known {
		list = append(list, k)
	}
	slices.SortFunc(list, func(a, b predeploys.Interface) int { return a.Address.Cmp(b.Address) })
	return list
}

// event puts a log into words.
func (w *world) event(l *types.Log) string {
	known, ok := w.known[l.Address]
	if ok && len(l.Topics) > 0 {
		if e, err := known.ABI.EventByID(l.Topics[0]); err == nil {
			if text, ok := w.decodeEvent(e, l); ok {
				return known.Name + "." + text
			}
		}
	}
	if len(l.Topics) == 0 {
		return fmt.Sprintf("%s: %s", w.name(l.Address), short(l.Data))
	}
	return fmt.Sprintf("%s: event %s", w.name(l.Address), short(l.Topics[0][:4]))
}

func (w *world) decodeEvent(e *abi.Event, l *types.Log) (string, bool) {
	rest, err := e.Inputs.NonIndexed().Unpack(l.Data)
	if err != nil {
		return "", false
	}
	var values []any
	topics := l.Topics[1:]
	for _, input := range e.Inputs {
		if !input.Indexed {
			values, rest = append(values, rest[0]), rest[1:]
			continue
		}
		if len(topics) == 0 {
			return "", false
		}
		one := abi.Arguments{{Name: input.Name, Type: input.Type}}
		decoded, err := one.Unpack(topics[0][:])
		if err != nil { // text and lists are hashed
			decoded = []any{[32]byte(topics[0])}
		}
		values, topics = append(values, decoded[0]), topics[1:]
	}
	return fmt.Sprintf("%s(%s)", e.Name, w.arguments(e.Inputs, values)), true
}

// transferLog is the address of the logs that a node makes of transfers of coins (EIP-7528).
var transferLog = common.HexToAddress("0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE")

var transferTopic = crypto.Keccak256Hash([]byte("Transfer(address,address,uint256)"))

// balances adds up the transfers of coins.
func (w *world) balances(ctx context.Context, outcome []result) ([]Balance, error) {
	changes := make(map[common.Address]*big.Int)
	add := func(a common.Address, n *big.Int, sign int64) {
		if changes[a] == nil {
			changes[a] = new(big.Int)
		}
		changes[a].Add(changes[a], new(big.Int).Mul(n, big.NewInt(sign)))
	}
	for _, r := range outcome {
		for _, l := range r.logs {
			if l.Address != transferLog || len(l.Topics) != 3 || l.Topics[0] != transferTopic {
				continue
			}
			n := new(big.Int).SetBytes(l.Data)
			add(common.BytesToAddress(l.Topics[1][:]), n, -1)
			add(common.BytesToAddress(l.Topics[2][:]), n, 1)
		}
	}
	out := []Balance{}
	for account, change := range changes {
		if change.Sign() == 0 {
			continue
		}
		before, err := w.client.Eth().BalanceAt(ctx, account, w.head.Number)
		if err != nil {
			return nil, fmt.Errorf("read the coins of %s: %w", account, err)
		}
		if account == w.cfg.From {
			before = w.hold
		}
		b := Balance{Account: account.Hex(), Name: w.known[account].Name}
		if b.Before, err = units.FromBig(before); err == nil {
			b.After, err = units.FromBig(new(big.Int).Add(before, change))
		}
		if err != nil {
			return nil, fmt.Errorf("coins of %s: %w", account, err)
		}
		out = append(out, b)
	}
	slices.SortFunc(out, func(a, b Balance) int { return strings.Compare(a.Account, b.Account) })
	return out, nil
}

// views asks the contracts that the actions touched all that can be asked without arguments, before and after.
func (w *world) views(ctx context.Context, contracts []common.Address) ([]Change, error) {
	type question struct {
		contract predeploys.Interface
		method   abi.Method
	}
	var questions []question
	var calls []ethereum.CallMsg
	for _, address := range contracts {
		k, ok := w.known[address]
		if !ok || address == predeploys.Parameters { // which have a table of their own
			continue
		}
		for _, m := range methodsByName(k.ABI) {
			if m.IsConstant() && len(m.Inputs) == 0 && len(m.Outputs) > 0 {
				questions = append(questions, question{k, m})
				calls = append(calls, ethereum.CallMsg{To: &address, Data: m.ID})
			}
		}
	}
	before, err := w.before().read(ctx, calls)
	if err != nil {
		return nil, err
	}
	after, err := w.after().read(ctx, calls)
	if err != nil {
		return nil, err
	}
	out := []Change{}
	for i, q := range questions {
		if before[i].err == nil && after[i].err == nil && !bytes.Equal(before[i].data, after[i].data) {
			out = append(out, Change{q.contract.Name, q.method.Name, w.answer(q.method, before[i].data), w.answer(q.method, after[i].data)})
		}
	}
	return out, nil
}

func methodsByName(a *abi.ABI) []abi.Method {
	var list []abi.Method
	for _, m := range a.Methods {
		list = append(list, m)
	}
	slices.SortFunc(list, func(a, b abi.Method) int { return strings.Compare(a.Name, b.Name) })
	return list
}

func (w *world) answer(m abi.Method, data []byte) string {
	values, err := m.Outputs.Unpack(data)
	if err != nil {
		return short(data)
	}
	return w.arguments(m.Outputs, values)
}
