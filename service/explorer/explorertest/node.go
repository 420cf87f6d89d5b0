package explorertest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

// A Node answers JSON-RPC from the network's blocks.
type Node struct {
	*Network
	// Err, if set, is the answer to everything.
	Err error
}

// A Revert is an error with a code, as a node gives for a failed call.
type Revert struct{}

func (Revert) Error() string { return "execution reverted" }

// ErrorCode is a method of rpc.Error.
func (Revert) ErrorCode() int { return 3 }

// ErrorData is a method of rpc.DataError.
func (Revert) ErrorData() any { return "0x08c379a0" }

// CallContext is a method of the explorer's Node.
func (n *Node) CallContext(ctx context.Context, result any, method string, args ...any) error {
	if err := errors.Join(n.Err, ctx.Err()); err != nil {
		return err
	}
	answer, err := n.answer(method, args)
	if err != nil {
		return err
	}
	raw, err := json.Marshal(answer)
	if err != nil {
		return err
	}
	return json.Unmarshal(raw, result)
}

func (n *Node) answer(method string, args []any) (any, error) {
	text := func(i int) string {
		raw, _ := json.Marshal(args[i]) // tests pass what encodes
		return strings.Trim(string(raw), `"`)
	}
	switch method {
	case "eth_chainId":
		return hexutil.Uint64(ChainID), nil
	case "eth_call":
		return nil, Revert{}
	case "eth_blockNumber":
		return hexutil.Uint64(len(n.chain()) - 1), nil
	case "eth_getBlockByNumber":
		if text(0) == "latest" {
			return n.block(len(n.chain())-1, text(1) == "true"), nil
		}
		at, err := hexutil.DecodeUint64(text(0))
		if err != nil || at >= uint64(len(n.chain())) {
			return nil, err
		}
		return n.block(int(at), text(1) == "true"), nil
	case "eth_getBlockByHash":
		for at, b := range n.chain() {
			if b.Hash.Hex() == text(0) {
				return n.block(at, text(1) == "true"), nil
			}
		}
		return nil, nil
	case "eth_getBlockReceipts":
		for at, b := range n.chain() {
			if b.Hash.Hex() == text(0) {
				return []any{n.receipt(at)}, nil
			}
		}
		return nil, nil
	case "eth_getTransactionByHash", "eth_getTransactionReceipt":
		for at, b := range n.chain() {
			if b.Tx.Hex() != text(0) || at == 0 {
				continue
			}
			if method == "eth_getTransactionReceipt" {
				return n.receipt(at), nil
			}
			return n.transaction(at), nil
		}
		return nil, nil
	}
	return nil, fmt.Errorf("the test's node does not know %s", method)
}

func (n *Node) block(at int, whole bool) map[string]any {
	transactions := []any{}
	switch {
	case at == 0:
	case whole:
		transactions = append(transactions, n.transaction(at))
	default:
		transactions = append(transactions, n.chain()[at].Tx)
	}
	parent := common.Hash{}
	if at > 0 {
		parent = n.chain()[at-1].Hash
	}
	return map[string]any{"number": hexutil.Uint64(at), "hash": n.chain()[at].Hash, "parentHash": parent, "stateRoot": common.Hash(seed("state", at)),
		"timestamp": hexutil.Uint64(n.time(at)), "gasUsed": hexutil.Uint64(21000), "gasLimit": hexutil.Uint64(36_000_000),
		"miner": predeploys.Tips, "parentBeaconBlockRoot": n.report(at), "transactions": transactions,
		"withdrawals": []any{map[string]any{"index": "0x0", "validatorIndex": "0x0", "address": predeploys.Rewards, "amount": "0x3b9aca00"}}}
}

// report names delegates 1 to 3 in turn; nobody has registered the third. In
// genesis there is none.
func (n *Node) report(at int) common.Hash {
	if at == 0 {
		return common.Hash{}
	}
	return report.Report{Proposer: report.Delegate(1 + at%3)}.Bytes()
}

// Delegate is a method of the explorer's Delegates.
func (n *Node) Delegate(_ context.Context, d report.Delegate) (chain.Delegate, error) {
	if n.Err != nil {
		return chain.Delegate{}, n.Err
	}
	if d != 1 && d != 2 {
		return chain.Delegate{}, fmt.Errorf("%w: %d", chain.ErrNoDelegate, d)
	}
	return chain.Delegate{
		Number: d, Name: []string{"alpha", "beta"}[d-1], Owner: common.Address{0xb0, byte(d)}, Commission: 1000, Active: true,
		Votes: units.IOTX(3_000_000 / uint64(d)),
	}, nil
}

// Ranking is a method of the explorer's Delegates.
func (n *Node) Ranking(context.Context, int) ([]chain.Ranked, error) {
	return []chain.Ranked{{Delegate: 1, Score: units.IOTX(3_000_000)}, {Delegate: 2, Score: units.IOTX(1_500_000)}}, n.Err
}

// Committee is a method of the explorer's Delegates.
func (n *Node) Committee(ctx context.Context) (chain.Committee, error) {
	candidates, err := n.Ranking(ctx, 36)
	return chain.Committee{
		Block: uint64(len(n.chain()) - 1), Epoch: 3, EpochEnd: n.time(0) + 180, EpochSeconds: 60, Size: 24,
		Seats: []chain.Seat{
			{Delegate: 2, Key: common.Address{0xc2}, Counted: 50, Missed: 4, Proposed: 24}, {Delegate: 1, Key: common.Address{0xc1}, Counted: 50, Proposed: 26},
		},
		Candidates: candidates,
	}, err
}

func (n *Node) transaction(at int) map[string]any {
	input := hexutil.Bytes{}
	if len(n.chain()[at].Events) > 0 {
		settlement, err := bindings.SettlementMetaData.GetAbi()
		if err != nil {
			panic(err) // the contracts' ABI is ours
		}
		input, err = settlement.Pack("fund", big.NewInt(1))
		if err != nil {
			panic(err) // the contracts' ABI is ours
		}
	}
	return map[string]any{"hash": n.chain()[at].Tx, "blockHash": n.chain()[at].Hash, "from": common.Address{0xf0}, "to": predeploys.Settlement,
		"value": "0xde0b6b3a7640000", "nonce": hexutil.Uint64(at), "gasPrice": "0x3b9aca00", "input": input}
}

// receipt has the log of a funding, as the contract writes it.
func (n *Node) receipt(at int) map[string]any {
	logs := []any{}
	for _, what := range n.chain()[at].Events {
		funded, ok := what.(chain.Funded)
		if !ok {
			continue
		}
		settlement, err := bindings.SettlementMetaData.GetAbi()
		if err != nil {
			panic(err) // the contracts' ABI is ours
		}
		event := settlement.Events["Funded"]
		data, err := event.Inputs.NonIndexed().Pack(funded.Amount.Big(), funded.Amount.Big())
		if err != nil {
			panic(err) // the contracts' ABI is ours
		}
		logs = append(logs, map[string]any{"address": predeploys.Settlement, "data": hexutil.Bytes(data),
			"topics": []common.Hash{event.ID, common.BigToHash(big.NewInt(int64(funded.Project))), common.BytesToHash(funded.From[:])}})
	}
	logs = append(logs, map[string]any{"address": common.Address{0xdd}, "topics": []common.Hash{{1}}, "data": "0x01"})
	return map[string]any{"transactionHash": n.chain()[at].Tx, "status": "0x1", "gasUsed": "0x5208", "effectiveGasPrice": "0x3b9aca07", "logs": logs}
}
