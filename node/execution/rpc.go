package execution

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/eth/tracers"
	"github.com/ethereum/go-ethereum/rpc"
)

var errBlobs = errors.New("blob transactions (type 3) are not accepted: this chain keeps no blobs; send the data as calldata")

// registerAPIs adds what eth.New leaves to the command line program: log filters and subscriptions, and tracers.
func (c *Client) registerAPIs() {
	system := filters.NewFilterSystem(c.eth.APIBackend, filters.Config{})
	apis := append(tracers.APIs(c.eth.APIBackend), rpc.API{Namespace: "eth", Service: filters.NewFilterAPI(system)})
	for _, api := range c.eth.APIs() {
		if inner, ok := api.Service.(sender); ok {
			// Registered later, the methods take the place of the original ones.
			apis = append(apis, rpc.API{Namespace: "eth", Service: &blobRefuser{inner}})
		}
	}
	c.stack.RegisterAPIs(apis)
}

// sender is the part of go-ethereum's transaction API that takes signed transactions.
type sender interface {
	SendRawTransaction(context.Context, hexutil.Bytes) (common.Hash, error)
	SendRawTransactionSync(context.Context, hexutil.Bytes, *uint64) (map[string]any, error)
}

// A blobRefuser keeps blob transactions out of the pool, where they would wait for ever.
type blobRefuser struct{ inner sender }

// SendRawTransaction serves eth_sendRawTransaction.
func (s *blobRefuser) SendRawTransaction(ctx context.Context, tx hexutil.Bytes) (common.Hash, error) {
	if isBlob(tx) {
		return common.Hash{}, errBlobs
	}
	return s.inner.SendRawTransaction(ctx, tx)
}

// SendRawTransactionSync serves eth_sendRawTransactionSync.
func (s *blobRefuser) SendRawTransactionSync(ctx context.Context, tx hexutil.Bytes, timeout *uint64) (map[string]any, error) {
	if isBlob(tx) {
		return nil, errBlobs
	}
	return s.inner.SendRawTransactionSync(ctx, tx, timeout)
}

func isBlob(tx []byte) bool { return len(tx) > 0 && tx[0] == types.BlobTxType }
