package dryrun

import (
	"context"
	"encoding/hex"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/predeploys"
)

const (
	// actionGas is what one transaction may use (EIP-7825).
	actionGas = 1 << 24
	// viewGas is enough for every view that has a bound.
	viewGas = 10_000_000
	// viewsAtOnce keeps one question below the gas that a node gives to it.
	viewsAtOnce = 100
)

// A world is the state that actions are tried on: that of one block.
type world struct {
	cfg     Config
	client  *chain.Client
	head    *types.Header
	actions []Action
	known   map[common.Address]predeploys.Interface
	hold    *big.Int // coins of From, with those that the actions need beside

	units   map[string]string    // of the parameters, by name
	touched []common.Address     // contracts that were called, or said something; set by Run
	changed map[string]Parameter // parameters that change, by name; set by parameters
	all     map[string]*big.Int  // all of them, as they are afterwards
}

func newWorld(ctx context.Context, c *chain.Client, cfg Config, actions []Action) (*world, error) {
	head, err := c.Eth().HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read the newest block: %w", err)
	}
	list, err := predeploys.Interfaces()
	if err != nil {
		return nil, err
	}
	w := &world{cfg: cfg, client: c, head: head, actions: actions, known: make(map[common.Address]predeploys.Interface), units: make(map[string]string)}
	for _, i := range list {
		w.known[i.Address] = i
	}
	parameters, err := w.allParameters(ctx, w.before())
	if err != nil {
		return nil, err
	}
	for _, p := range parameters {
		name := parameterName(p.Name)
		w.units[name] = unitOf(name, p.Max)
	}
	// Whoever carries out a proposal may send the coins that it needs with it.
	if w.hold, err = c.Eth().BalanceAt(ctx, cfg.From, head.Number); err != nil {
		return nil, fmt.Errorf("read the coins of %s: %w", cfg.From, err)
	}
	for _, a := range actions {
		if a.Value != nil {
			w.hold = new(big.Int).Add(w.hold, a.Value)
		}
	}
	return w, nil
}

// A result is what a call did.
type result struct {
	data []byte
	logs []*types.Log
	gas  uint64
	err  error // a refusal is a *refusal
}

// A refusal is a call's revert, in the form that go-ethereum's clients give it.
type refusal struct {
	text string
	data string
}

// Error implements error.
func (r *refusal) Error() string { return r.text }

// ErrorData implements rpc.DataError.
func (r *refusal) ErrorData() any { return r.data }

// simulate makes calls one after the other in a block on top of the head (eth_simulateV1), after the actions if acted.
// What its system calls do, in a block without a report, is the same with and without the actions.
func (w *world) simulate(ctx context.Context, acted bool, calls []ethereum.CallMsg) ([]result, error) {
	var all []ethereum.CallMsg
	if acted {
		for _, a := range w.actions {
			all = append(all, ethereum.CallMsg{From: w.cfg.From, To: &a.Target, Value: a.Value, Data: a.Data, Gas: actionGas})
		}
	}
	skip := len(all)
	block := rpc.BlockNumberOrHashWithNumber(rpc.BlockNumber(w.head.Number.Int64()))
	answer, err := w.client.Eth().SimulateV1(ctx, ethclient.SimulateOptions{
		BlockStateCalls: []ethclient.SimulateBlock{{
			BlockOverrides: &ethereum.BlockOverrides{Time: w.head.Time + 1, Random: w.head.MixDigest},
			StateOverrides: map[common.Address]ethereum.OverrideAccount{w.cfg.From: {Balance: w.hold}},
			Calls:          append(all, calls...),
		}},
		TraceTransfers: true,
	}, &block)
	if err != nil {
		return nil, fmt.Errorf("have the node try it (eth_simulateV1): %w", err)
	}
	if len(answer) != 1 || len(answer[0].Calls) != skip+len(calls) {
		return nil, fmt.Errorf("the node answered eth_simulateV1 for %d blocks, want 1 with %d calls", len(answer), skip+len(calls))
	}
	var out []result
	for _, c := range answer[0].Calls {
		r := result{data: c.ReturnValue, logs: c.Logs, gas: c.GasUsed}
		if c.Error != nil {
			r.err = &refusal{c.Error.Message, c.Error.Data}
		} else if c.Status != types.ReceiptStatusSuccessful {
			r.err = &refusal{text: "it failed"}
		}
		out = append(out, r)
	}
	if calls == nil {
		return out, nil
	}
	return out[skip:], nil
}

// act carries out the actions.
func (w *world) act(ctx context.Context) ([]result, error) { return w.simulate(ctx, true, nil) }

// A state is the world before the actions or after them, to be asked by contracts' bindings.
type state struct {
	*world
	acted bool
}

var _ bind.ContractCaller = state{}

func (w *world) before() state { return state{w, false} }
func (w *world) after() state  { return state{w, true} }

// CodeAt implements bind.ContractCaller.
func (s state) CodeAt(ctx context.Context, contract common.Address, _ *big.Int) ([]byte, error) {
	return s.client.Eth().CodeAt(ctx, contract, s.head.Number)
}

// CallContract implements bind.ContractCaller.
func (s state) CallContract(ctx context.Context, call ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	if !s.acted {
		return s.client.Eth().CallContract(ctx, call, s.head.Number)
	}
	call.Gas = viewGas
	results, err := s.simulate(ctx, true, []ethereum.CallMsg{call})
	if err != nil {
		return nil, err
	}
	return results[0].data, results[0].err
}

// opts are those of calls in this state.
func (s state) opts(ctx context.Context) *bind.CallOpts {
	return &bind.CallOpts{Context: ctx, BlockNumber: s.head.Number}
}

// has reports whether a contract is there: a chain may be older than this program.
func (w *world) has(ctx context.Context, contract common.Address) (bool, error) {
	code, err := w.before().CodeAt(ctx, contract, nil)
	return len(code) > 0, err
}

// read makes many views in one state, in as few questions as the node allows.
func (s state) read(ctx context.Context, calls []ethereum.CallMsg) (out []result, err error) {
	for len(calls) > 0 {
		n := min(len(calls), viewsAtOnce)
		for i := range calls[:n] {
			calls[i].Gas = viewGas
		}
		results, err := s.simulate(ctx, s.acted, calls[:n])
		if err != nil {
			return nil, err
		}
		out, calls = append(out, results...), calls[n:]
	}
	return out, nil
}

// revertData returns what a contract refused with, or nil.
func revertData(err error) []byte {
	r, ok := err.(*refusal)
	if !ok {
		return nil
	}
	raw, err := hexutil.Decode(r.data)
	if err != nil {
		return nil
	}
	return raw
}

// name is that of a system contract, or the address.
func (w *world) name(a common.Address) string {
	if k, ok := w.known[a]; ok {
		return k.Name
	}
	return a.Hex()
}

func short(b []byte) string {
	if len(b) > 36 {
		return "0x" + hex.EncodeToString(b[:36]) + "…"
	}
	return "0x" + hex.EncodeToString(b)
}
