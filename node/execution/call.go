package execution

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Call returns what a call of a contract returns after the block with the given hash. An address without code returns no
// bytes; a revert is an error.
func (c *Client) Call(ctx context.Context, block common.Hash, to common.Address, data []byte) ([]byte, error) {
	var out hexutil.Bytes
	err := c.inner.CallContext(ctx, &out, "eth_call",
		map[string]any{"to": to, "input": hexutil.Bytes(data)}, map[string]any{"blockHash": block})
	if err != nil {
		return nil, fmt.Errorf("call contract %v: %w", to, err)
	}
	return out, nil
}
