package remote

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/trellis-network/trellis/node/execution"
	"github.com/trellis-network/trellis/types/payload"
)

// unknownPayload is what the Engine API answers to getPayload of a build it has not begun, or not since its start.
const unknownPayload = -38001

// BuildPayload builds a block upon parent out of the client's pool. With empty set it takes no transaction, and then all
// nodes build the same block, whatever client they have.
//
// The Engine API gives no sign of when a block is full, so the client gets the configured time for it.
func (c *Client) BuildPayload(ctx context.Context, parent common.Hash, a *engine.PayloadAttributes, empty bool) (*payload.Payload, error) {
	var p *payload.Payload
	err := c.again(ctx, func() (err error) {
		p, err = c.build(ctx, parent, a, empty)
		if answer := rpc.Error(nil); errors.As(err, &answer) && answer.ErrorCode() == unknownPayload {
			return fmt.Errorf("%w; %w", err, errLost) // it was started anew in between
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("build payload: %w", err)
	}
	return p, nil
}

func (c *Client) build(ctx context.Context, parent common.Hash, a *engine.PayloadAttributes, empty bool) (*payload.Payload, error) {
	id, err := c.forkchoice(ctx, parent, a)
	if err != nil {
		return nil, err
	}
	if id == nil {
		return nil, errors.New("client began none")
	}
	if !empty {
		c.sleep(ctx, c.cfg.BuildTime)
	}
	var envelope engine.ExecutionPayloadEnvelope
	if err := c.call(ctx, &envelope, c.getPayloadMethod(a.Timestamp), id); err != nil {
		return nil, err
	}
	if envelope.ExecutionPayload == nil {
		return nil, errors.New("client gave none")
	}
	p := payload.FromEnvelope(&envelope, *a.BeaconRoot)
	if !empty {
		return p, nil
	}
	// Asked at once, most clients give the empty block; there is no way to ask for it.
	if len(p.Data.Transactions) > 0 {
		if p, err = c.simulate(ctx, parent, a); err != nil {
			return nil, err
		}
	}
	if err := c.normalize(ctx, p); err != nil {
		return nil, err
	}
	return p, nil
}

// normalize takes out of an empty block what clients choose for themselves: the extra data, on which nothing depends but the
// hash. The gas limit, on which a contract may depend, must be right already.
func (c *Client) normalize(ctx context.Context, p *payload.Payload) error {
	var parent *types.Header
	if err := c.call(ctx, &parent, "eth_getBlockByHash", p.Data.ParentHash, false); err != nil {
		return err
	}
	if parent == nil {
		return errLost
	}
	if p.Data.GasLimit != parent.GasLimit {
		return fmt.Errorf("client would change the gas limit from %d to %d; set its gas limit to that of the chain", parent.GasLimit, p.Data.GasLimit)
	}
	p.Data.ExtraData = []byte(execution.ExtraData)
	block, err := engine.ExecutableDataToBlockNoHash(p.Data, []common.Hash{}, &p.BeaconRoot, nonNil(p.Requests))
	if err != nil {
		return err
	}
	p.Data.BlockHash = block.Hash()
	return nil
}

// simulate builds the block without transactions through eth_simulateV1, which all clients have.
func (c *Client) simulate(ctx context.Context, parent common.Hash, a *engine.PayloadAttributes) (*payload.Payload, error) {
	overrides := map[string]any{
		"time":         hexutil.Uint64(a.Timestamp),
		"feeRecipient": a.SuggestedFeeRecipient,
		"prevRandao":   a.Random,
		"withdrawals":  a.Withdrawals,
		"beaconRoot":   a.BeaconRoot,
	}
	block, _, err := c.simulateBlock(ctx, parent, overrides, nil, true)
	if err != nil {
		return nil, err
	}
	if block.RequestsHash == nil || block.BlobGasUsed == nil || block.ExcessBlobGas == nil || block.BaseFee == nil {
		return nil, errors.New("simulated block lacks fields of Prague")
	}
	// The block tells only the hash of its requests. They are what two contracts return when the rules call them.
	overrides["baseFeePerGas"] = (*hexutil.Big)(block.BaseFee)
	var calls []map[string]any
	queues := []common.Address{params.WithdrawalQueueAddress, params.ConsolidationQueueAddress}
	for _, queue := range queues {
		calls = append(calls, map[string]any{"from": params.SystemAddress, "to": queue, "gas": hexutil.Uint64(systemGas), "gasPrice": "0x0"})
	}
	_, answers, err := c.simulateBlock(ctx, parent, overrides, calls, false)
	if err != nil {
		return nil, err
	}
	requests := [][]byte{}
	for i, data := range answers {
		if len(data) > 0 {
			requests = append(requests, append([]byte{byte(i + 1)}, data...))
		}
	}
	if got := types.CalcRequestsHash(requests); len(answers) != len(queues) || got != *block.RequestsHash {
		return nil, fmt.Errorf("requests of the simulated block have hash %v, the contracts' answers %v", *block.RequestsHash, got)
	}
	return fromHeader(block, a, requests), nil
}

// systemGas is what the rules give a contract, and what a call costs before it begins.
const systemGas = 30_000_000 + params.TxGas

func (c *Client) simulateBlock(ctx context.Context, parent common.Hash, overrides map[string]any, calls []map[string]any, validation bool) (*types.Header, []hexutil.Bytes, error) {
	var raw []simulated
	err := c.call(ctx, &raw, "eth_simulateV1", map[string]any{
		"blockStateCalls": []any{map[string]any{"blockOverrides": overrides, "calls": calls}},
		"validation":      validation,
	}, map[string]any{"blockHash": parent})
	if err != nil {
		return nil, nil, err
	}
	if len(raw) != 1 {
		return nil, nil, fmt.Errorf("%d blocks simulated, want 1", len(raw))
	}
	var answers []hexutil.Bytes
	for i, call := range raw[0].Calls {
		if call.Status != 1 {
			return nil, nil, fmt.Errorf("simulated call %d failed", i)
		}
		answers = append(answers, call.ReturnData)
	}
	return &raw[0].Header, answers, nil
}

func fromHeader(h *types.Header, a *engine.PayloadAttributes, requests [][]byte) *payload.Payload {
	return &payload.Payload{
		Data: engine.ExecutableData{
			ParentHash:    h.ParentHash,
			FeeRecipient:  h.Coinbase,
			StateRoot:     h.Root,
			ReceiptsRoot:  h.ReceiptHash,
			LogsBloom:     h.Bloom.Bytes(),
			Random:        h.MixDigest,
			Number:        h.Number.Uint64(),
			GasLimit:      h.GasLimit,
			GasUsed:       h.GasUsed,
			Timestamp:     h.Time,
			ExtraData:     h.Extra,
			BaseFeePerGas: h.BaseFee,
			Transactions:  [][]byte{},
			Withdrawals:   a.Withdrawals,
			BlobGasUsed:   h.BlobGasUsed,
			ExcessBlobGas: h.ExcessBlobGas,
		},
		BeaconRoot: *a.BeaconRoot,
		Requests:   requests,
	}
}
