package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/trellis-network/trellis/crypto/sig"
)

const (
	receiptPoll = 100 * time.Millisecond // a tenth of a block
	receiptWait = time.Minute            // a transaction that is valid is in one of the next blocks
)

// minTip is what a transaction gives its proposer at least, in wei for each
// unit of gas.
var minTip = big.NewInt(params.GWei)

// ErrFunds reports an account that cannot pay for its transaction.
var ErrFunds = errors.New("account cannot pay for gas and value")

// A Call is a transaction that an Account sends.
type Call struct {
	To    common.Address
	Data  []byte
	Value *big.Int // nil is 0
	Gas   uint64   // 0 asks the node for an estimate
	Spare uint64   // gas beyond the estimate, for what the call does only if there is enough
}

// An Account signs and sends transactions of one key, in order. Safe for
// concurrent use; calls are serialized until the node has them.
type Account struct {
	eth     *ethclient.Client
	key     sig.PrivateKey
	address common.Address
	signer  types.Signer

	mu    sync.Mutex
	nonce uint64 // next; owned by mu
	known bool   // whether nonce is; owned by mu
}

// NewAccount returns the account of key on the client's chain.
func (c *Client) NewAccount(key sig.PrivateKey) *Account {
	return &Account{eth: c.eth, key: key, address: key.Public().Address(), signer: types.LatestSignerForChainID(new(big.Int).SetUint64(c.chainID))}
}

// Address returns the account's address.
func (a *Account) Address() common.Address { return a.address }

// Send sends one call and returns its receipt when it is final. A call that
// would revert is not sent: the error is a *RevertError with its reason.
func (a *Account) Send(ctx context.Context, call Call) (*types.Receipt, error) {
	receipts, err := a.SendAll(ctx, nil, call)
	if err != nil {
		return nil, err
	}
	return receipts[0], nil
}

// SendAll sends calls in order without waiting in between, and returns their
// receipts when all are final. Those sent before an error stay sent. It calls
// final, if not nil, as each becomes so.
func (a *Account) SendAll(ctx context.Context, final func(done int), calls ...Call) ([]*types.Receipt, error) {
	hashes := make([]common.Hash, 0, len(calls))
	for _, call := range calls {
		hash, err := a.submit(ctx, call)
		if err != nil {
			return nil, err
		}
		hashes = append(hashes, hash)
	}
	receipts := make([]*types.Receipt, 0, len(calls))
	for i, hash := range hashes {
		receipt, err := a.wait(ctx, hash)
		if err != nil {
			return receipts, err
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return receipts, a.explain(ctx, calls[i], receipt)
		}
		receipts = append(receipts, receipt)
		if final != nil {
			final(i + 1)
		}
	}
	return receipts, nil
}

func (a *Account) submit(ctx context.Context, call Call) (common.Hash, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if call.Value == nil {
		call.Value = new(big.Int)
	}
	if call.Gas == 0 {
		estimate, err := a.eth.EstimateGas(ctx, ethereum.CallMsg{From: a.address, To: &call.To, Value: call.Value, Data: call.Data})
		if err != nil {
			return common.Hash{}, fmt.Errorf("estimate gas: %w", a.unaffordable(decodeRevert(err)))
		}
		call.Gas = min(estimate+estimate/4+call.Spare, params.MaxTxGas) // state may have grown when the call runs
	}
	hash, err := a.send(ctx, call)
	if err != nil && strings.Contains(err.Error(), "nonce too low") {
		hash, err = a.send(ctx, call) // another process used the key in between, and this was not sent
	}
	return hash, err
}

// send sends a call under the account's next nonce. Guarded by mu.
func (a *Account) send(ctx context.Context, call Call) (common.Hash, error) {
	if !a.known {
		nonce, err := a.eth.PendingNonceAt(ctx, a.address)
		if err != nil {
			return common.Hash{}, fmt.Errorf("ask for the nonce of %s: %w", a.address, err)
		}
		a.nonce, a.known = nonce, true
	}
	tx, err := a.sign(ctx, call)
	if err != nil {
		return common.Hash{}, err
	}
	if err := a.eth.SendTransaction(ctx, tx); err != nil {
		a.known = false // another process may use the key; ask again
		return common.Hash{}, fmt.Errorf("send transaction: %w", a.unaffordable(err))
	}
	a.nonce++
	return tx.Hash(), nil
}

// unaffordable makes a node's words for it ErrFunds; over JSON-RPC there is
// no code for them.
func (a *Account) unaffordable(err error) error {
	if strings.Contains(err.Error(), "insufficient funds") || strings.Contains(err.Error(), "gas required exceeds allowance") {
		return fmt.Errorf("%w: %s: %w", ErrFunds, a.address, err)
	}
	return err
}

func (a *Account) sign(ctx context.Context, call Call) (*types.Transaction, error) {
	head, err := a.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("ask for the base fee: %w", err)
	}
	feeCap := new(big.Int).Add(minTip, new(big.Int).Mul(head.BaseFee, big.NewInt(4))) // twelve full blocks of rise
	return types.SignNewTx(a.key.ECDSA(), a.signer, &types.DynamicFeeTx{
		ChainID: a.signer.ChainID(), Nonce: a.nonce, GasTipCap: minTip, GasFeeCap: feeCap,
		Gas: call.Gas, To: &call.To, Value: call.Value, Data: call.Data,
	})
}

func (a *Account) wait(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	ctx, cancel := context.WithTimeout(ctx, receiptWait)
	defer cancel()
	ticker := time.NewTicker(receiptPoll)
	defer ticker.Stop()
	for {
		receipt, err := a.eth.TransactionReceipt(ctx, hash)
		if err == nil {
			return receipt, nil
		}
		select {
		case <-ctx.Done():
			// A node that was restarted has forgotten what was not in a block.
			// Then all later nonces would wait for ever for the one that is
			// missing, so the next call asks for it.
			a.mu.Lock()
			a.known = false
			a.mu.Unlock()
			if !errors.Is(err, ethereum.NotFound) && !errors.Is(err, ctx.Err()) {
				return nil, fmt.Errorf("wait for transaction %s: %w: %w", hash, ctx.Err(), err)
			}
			return nil, fmt.Errorf("wait for transaction %s: %w", hash, ctx.Err())
		case <-ticker.C:
		}
	}
}

// explain runs a reverted call again on the state before it, for its reason.
func (a *Account) explain(ctx context.Context, call Call, receipt *types.Receipt) error {
	before := new(big.Int).Sub(receipt.BlockNumber, common.Big1)
	_, err := a.eth.CallContract(ctx, ethereum.CallMsg{From: a.address, To: &call.To, Value: call.Value, Data: call.Data, Gas: call.Gas}, before)
	if err == nil {
		err = errors.New("the reason is gone with the state it depended on")
	}
	return fmt.Errorf("transaction %s reverted in block %s: %w", receipt.TxHash, receipt.BlockNumber, decodeRevert(err))
}
