package explorer

import (
	"context"
	"fmt"
	"net/http"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/trellis-network/trellis/types/units"
)

// rpcBlock is what the node says of a block. Transactions are hashes or whole,
// as asked.
type rpcBlock[T any] struct {
	Number       hexutil.Uint64 `json:"number"`
	Hash         common.Hash    `json:"hash"`
	Parent       common.Hash    `json:"parentHash"`
	StateRoot    common.Hash    `json:"stateRoot"`
	Time         hexutil.Uint64 `json:"timestamp"`
	GasUsed      hexutil.Uint64 `json:"gasUsed"`
	GasLimit     hexutil.Uint64 `json:"gasLimit"`
	Miner        common.Address `json:"miner"`
	Report       *common.Hash   `json:"parentBeaconBlockRoot"` // docs/spec/consensus-report.md
	Transactions []T            `json:"transactions"`
	Withdrawals  []struct {
		Address common.Address `json:"address"`
		Gwei    hexutil.Uint64 `json:"amount"` // EIP-4895 counts in gwei
	} `json:"withdrawals"`
}

type rpcTransaction struct {
	Hash     common.Hash     `json:"hash"`
	Block    *common.Hash    `json:"blockHash"` // nil while it is pending
	From     common.Address  `json:"from"`
	To       *common.Address `json:"to"` // nil when it creates a contract
	Value    *hexutil.Big    `json:"value"`
	Nonce    hexutil.Uint64  `json:"nonce"`
	GasPrice *hexutil.Big    `json:"gasPrice"`
	Input    hexutil.Bytes   `json:"input"`
}

type rpcReceipt struct {
	Hash     common.Hash    `json:"transactionHash"`
	Status   hexutil.Uint64 `json:"status"`
	GasUsed  hexutil.Uint64 `json:"gasUsed"`
	GasPrice *hexutil.Big   `json:"effectiveGasPrice"`
	Logs     []rpcLog       `json:"logs"`
}

type rpcLog struct {
	Address common.Address `json:"address"`
	Topics  []common.Hash  `json:"topics"`
	Data    hexutil.Bytes  `json:"data"`
}

// call asks the node; a nil answer leaves result as it is.
func (e *Explorer) call(ctx context.Context, result any, method string, args ...any) error {
	return away(e.node.CallContext(ctx, result, method, args...), "the chain")
}

// block returns a block by "latest" or a hex number, with hashes only.
func (e *Explorer) block(ctx context.Context, tag string) (*rpcBlock[common.Hash], error) {
	var b *rpcBlock[common.Hash]
	if err := e.call(ctx, &b, "eth_getBlockByNumber", tag, false); err != nil {
		return nil, err
	}
	if b == nil {
		return nil, problemf(notFound, "there is no block %s", tag)
	}
	return b, nil
}

type blockEntry struct {
	Number       uint64         `json:"number"`
	Hash         common.Hash    `json:"hash"`
	Time         uint64         `json:"time"`
	Transactions int            `json:"transactions"`
	GasUsed      uint64         `json:"gasUsed"`
	GasLimit     uint64         `json:"gasLimit"`
	Proposer     common.Address `json:"proposer"` // owner of the delegate, else who receives the fees
	Delegate     *delegateName  `json:"delegate"` // null when the consensus names none
}

func blockEntryOf[T any](ctx context.Context, e *Explorer, b *rpcBlock[T]) (blockEntry, error) {
	delegate, proposer, err := e.proposer(ctx, b.Report, b.Miner)
	return blockEntry{
		uint64(b.Number), b.Hash, 1000 * uint64(b.Time), len(b.Transactions), uint64(b.GasUsed), uint64(b.GasLimit), proposer, delegate,
	}, err
}

func (e *Explorer) getBlocks(r *http.Request) (any, error) {
	q := queryOf(r, "limit", "before")
	before, limit := q.before(), q.limit()
	if q.err != nil {
		return nil, q.err
	}
	var head hexutil.Uint64
	if err := e.call(r.Context(), &head, "eth_blockNumber"); err != nil {
		return nil, err
	}
	blocks := []blockEntry{}
	for at := min(before, uint64(head)+1); at > 0 && len(blocks) < limit; at-- {
		b, err := e.block(r.Context(), hexutil.EncodeUint64(at-1))
		if err != nil {
			return nil, err
		}
		entry, err := blockEntryOf(r.Context(), e, b)
		if err != nil {
			return nil, err
		}
		blocks = append(blocks, entry)
	}
	return map[string]any{"blocks": blocks}, nil
}

type blockDetail struct {
	blockEntry
	Parent          common.Hash        `json:"parent"`
	StateRoot       common.Hash        `json:"stateRoot"`
	Withdrawals     []withdrawal       `json:"withdrawals"`
	TransactionList []transactionEntry `json:"transactionList"`
}

type withdrawal struct {
	Address common.Address `json:"address"`
	Amount  units.Amount   `json:"amount"`
}

type transactionEntry struct {
	Hash    common.Hash     `json:"hash"`
	From    common.Address  `json:"from"`
	To      *common.Address `json:"to"`
	Value   string          `json:"value"`
	GasUsed uint64          `json:"gasUsed"`
	OK      bool            `json:"ok"`
	Method  string          `json:"method"`
}

const weiPerGwei = 1_000_000_000

func (e *Explorer) getBlock(r *http.Request) (any, error) {
	if q := queryOf(r); q.err != nil {
		return nil, q.err
	}
	text := r.PathValue("block")
	var b *rpcBlock[rpcTransaction]
	var err error
	if hash, ok := parseHash(text); ok {
		err = e.call(r.Context(), &b, "eth_getBlockByHash", hash, true)
	} else {
		var n uint64
		if n, err = number("block", text, 0); err != nil {
			return nil, problemf(badRequest, "block is %q, want a whole number or a hash of 0x and 64 hex digits", shorten(text))
		}
		err = e.call(r.Context(), &b, "eth_getBlockByNumber", hexutil.EncodeUint64(n), true)
	}
	if err != nil {
		return nil, err
	}
	if b == nil {
		return nil, problemf(notFound, "there is no block %s yet; /api/v1/blocks lists the newest", shorten(text))
	}
	return e.blockDetail(r.Context(), b)
}

func (e *Explorer) blockDetail(ctx context.Context, b *rpcBlock[rpcTransaction]) (blockDetail, error) {
	var receipts []rpcReceipt
	if len(b.Transactions) > 0 {
		if err := e.call(ctx, &receipts, "eth_getBlockReceipts", b.Hash); err != nil {
			return blockDetail{}, err
		}
	}
	if len(receipts) != len(b.Transactions) {
		return blockDetail{}, away(fmt.Errorf("%d receipts of %d transactions in block %d", len(receipts), len(b.Transactions), b.Number), "the chain")
	}
	entry, err := blockEntryOf(ctx, e, b)
	if err != nil {
		return blockDetail{}, err
	}
	out := blockDetail{blockEntry: entry, Parent: b.Parent, StateRoot: b.StateRoot, Withdrawals: []withdrawal{},
		TransactionList: []transactionEntry{}}
	for _, w := range b.Withdrawals {
		out.Withdrawals = append(out.Withdrawals, withdrawal{w.Address, units.Wei(uint64(w.Gwei)).MulDiv(units.Wei(weiPerGwei).Big(), units.Wei(1).Big())})
	}
	for i, t := range b.Transactions {
		out.TransactionList = append(out.TransactionList, transactionEntry{t.Hash, t.From, t.To, decimal(t.Value), uint64(receipts[i].GasUsed),
			receipts[i].Status == 1, e.methodOf(t)})
	}
	return out, nil
}

func decimal(n *hexutil.Big) string {
	if n == nil {
		return "0"
	}
	return n.ToInt().String()
}

// parseHash reads 0x and 64 hex digits of any case.
func parseHash(text string) (common.Hash, bool) {
	var h common.Hash
	err := h.UnmarshalText([]byte(text))
	return h, err == nil
}

type transactionDetail struct {
	Hash     common.Hash     `json:"hash"`
	Block    *uint64         `json:"block"` // null while it is pending, as the following
	Time     *uint64         `json:"time"`
	From     common.Address  `json:"from"`
	To       *common.Address `json:"to"`
	Value    string          `json:"value"`
	Nonce    uint64          `json:"nonce"`
	GasUsed  *uint64         `json:"gasUsed"`
	GasPrice string          `json:"gasPrice"`
	OK       *bool           `json:"ok"`
	Method   string          `json:"method"`
	Input    hexutil.Bytes   `json:"input"`
	Events   []eventEntry    `json:"events"`
}

type eventEntry struct {
	Contract common.Address `json:"contract"`
	Name     string         `json:"name"`
	Args     map[string]any `json:"args"`
}

func (e *Explorer) getTransaction(r *http.Request) (any, error) {
	if q := queryOf(r); q.err != nil {
		return nil, q.err
	}
	hash, ok := parseHash(r.PathValue("hash"))
	if !ok {
		return nil, problemf(badRequest, "transaction is %q, want a hash of 0x and 64 hex digits", shorten(r.PathValue("hash")))
	}
	var t *rpcTransaction
	if err := e.call(r.Context(), &t, "eth_getTransactionByHash", hash); err != nil {
		return nil, err
	}
	if t == nil {
		return nil, problemf(notFound, "transaction %s is not on this chain", hash)
	}
	out := transactionDetail{Hash: t.Hash, From: t.From, To: t.To, Value: decimal(t.Value), Nonce: uint64(t.Nonce), GasPrice: decimal(t.GasPrice),
		Method: e.methodOf(*t), Input: t.Input, Events: []eventEntry{}}
	if t.Block == nil {
		return out, nil
	}
	var b *rpcBlock[common.Hash]
	if err := e.call(r.Context(), &b, "eth_getBlockByHash", *t.Block, false); err != nil {
		return nil, err
	}
	var receipt *rpcReceipt
	if err := e.call(r.Context(), &receipt, "eth_getTransactionReceipt", hash); err != nil {
		return nil, err
	}
	if b == nil || receipt == nil {
		return nil, away(fmt.Errorf("transaction %s has a block, but no block or receipt was found", hash), "the chain")
	}
	height, time := uint64(b.Number), 1000*uint64(b.Time)
	used, ok := uint64(receipt.GasUsed), receipt.Status == 1
	out.Block, out.Time, out.GasUsed, out.OK = &height, &time, &used, &ok
	if receipt.GasPrice != nil {
		out.GasPrice = decimal(receipt.GasPrice)
	}
	for _, l := range receipt.Logs {
		out.Events = append(out.Events, e.eventOf(l))
	}
	return out, nil
}
