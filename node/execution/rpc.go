package execution

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/eth/tracers"
	"github.com/ethereum/go-ethereum/rpc"
)

// maxLogAddresses bounds the addresses in one eth_getLogs.
const maxLogAddresses = 1000

var errBlobs = errors.New("blob transactions (type 3) are not accepted: this chain keeps no blobs; send the data as calldata")

// registerAPIs adds what eth.New leaves to the command line program: log filters and subscriptions, and tracers. It returns
// what the public listener may choose from.
func (c *Client) registerAPIs() []rpc.API {
	limits := c.cfg.RPCLimits.WithDefaults()
	system := filters.NewFilterSystem(c.eth.APIBackend, filters.Config{
		RangeLimit:    uint64(max(limits.LogBlocks, 0)),
		LogQueryLimit: maxLogAddresses,
		Timeout:       filterTimeout,
	})
	added := append(tracers.APIs(c.eth.APIBackend), rpc.API{Namespace: "eth", Service: filters.NewFilterAPI(system)})
	for _, api := range c.eth.APIs() {
		if inner, ok := api.Service.(sender); ok {
			// Registered later, the methods take the place of the original ones.
			added = append(added, rpc.API{Namespace: "eth", Service: &blobRefuser{inner}})
		}
	}
	c.stack.RegisterAPIs(added)
	if c.cfg.EngineAddress != "" {
		c.stack.RegisterAPIs([]rpc.API{{Namespace: "engine", Service: &durableEngine{c.engine, c}, Authenticated: true}})
	}
	var shown []rpc.API
	for _, api := range c.eth.APIs() {
		if pool, ok := api.Service.(poolReader); ok && api.Namespace == "txpool" {
			api.Service = &poolStatus{pool}
		}
		if api.Namespace != "debug" { // of that module only the tracers, for the rest changes the node
			shown = append(shown, api)
		}
	}
	own := rpc.API{Namespace: "trellis", Service: &trellis{c.eth.BlockChain()}}
	c.stack.RegisterAPIs([]rpc.API{own})
	return append(append(shown, added...), own, rpc.API{Namespace: "web3", Service: &web3{c.stack.Server().Name}})
}

// filterTimeout is after how long go-ethereum forgets a filter that nobody asks; it keeps what the filter has not told yet.
// Clients ask every few seconds.
const filterTimeout = time.Minute

// poolReader is the part of go-ethereum's module txpool that does not answer with the whole pool, which is gigabytes when it
// is full of large transactions.
type poolReader interface {
	Status() map[string]hexutil.Uint
}

// poolStatus serves that part alone.
type poolStatus struct{ inner poolReader }

// Status serves txpool_status.
func (s *poolStatus) Status() map[string]hexutil.Uint { return s.inner.Status() }

// web3 serves the module of that name, which go-ethereum keeps to itself.
type web3 struct{ name string }

// ClientVersion serves web3_clientVersion.
func (w *web3) ClientVersion() string { return w.name }

// Sha3 serves web3_sha3.
func (w *web3) Sha3(input hexutil.Bytes) hexutil.Bytes { return crypto.Keccak256(input) }

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
