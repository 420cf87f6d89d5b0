package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/trellis-network/trellis/types/units"
)

// Errors of a node that cannot list a state.
var (
	// ErrNoAccounts reports a node that does not serve trellis_accounts.
	ErrNoAccounts = errors.New("the node does not list accounts")
	// ErrStateGone reports a state that the node does not have any more, or
	// not yet: ask for that of the newest block.
	ErrStateGone = errors.New("the state is not at hand")
	// ErrForgedState reports accounts that do not give the header's root.
	ErrForgedState = errors.New("the accounts are not those of the block")
)

// A StateSum is what all accounts after a block have, added up. It was checked
// against the state root in the block's header: not one account is left out.
type StateSum struct {
	Block    uint64       `json:"block"`
	Root     common.Hash  `json:"root"`
	Accounts uint64       `json:"accounts"`
	Sum      units.Amount `json:"sum"`
}

// accountsPage is as many accounts as a node gives at once.
const accountsPage = 4096

// listedAccount is an account as trellis_accounts gives it.
type listedAccount struct {
	Hash common.Hash   `json:"hash"`
	Slim hexutil.Bytes `json:"slim"`
}

type listedPage struct {
	Accounts []listedAccount `json:"accounts"`
	Next     *common.Hash    `json:"next"`
}

// StateSum adds up all balances after the block with the given hash, which
// MUST be one of the newest, and builds the state's root again from what it was
// given. It calls progress, if not nil, on the way.
func (c *Client) StateSum(ctx context.Context, block common.Hash, progress func(accounts uint64)) (StateSum, error) {
	header, err := c.eth.HeaderByHash(ctx, block)
	if err != nil {
		return StateSum{}, fmt.Errorf("read block %s: %w", block, err)
	}
	if header.Hash() != block {
		return StateSum{}, fmt.Errorf("asked for block %s, got %s: %w", block, header.Hash(), ErrOtherChain)
	}
	adder := newStateAdder(header)
	for from := new(common.Hash); from != nil; {
		var page listedPage
		if err := c.rpc.CallContext(ctx, &page, "trellis_accounts", block, *from, hexutil.Uint(accountsPage)); err != nil {
			return StateSum{}, listError(err)
		}
		if err := adder.add(page); err != nil {
			return StateSum{}, err
		}
		if from = page.Next; progress != nil {
			progress(adder.sum.Accounts)
		}
	}
	return adder.finish()
}

const methodMissing = -32601 // JSON-RPC 2.0, section 5.1

func listError(err error) error {
	var answer rpc.Error
	switch {
	case errors.As(err, &answer) && answer.ErrorCode() == methodMissing:
		return fmt.Errorf("%w: %w", ErrNoAccounts, err)
	case errors.As(err, &answer):
		return fmt.Errorf("%w: %w", ErrStateGone, err)
	}
	return fmt.Errorf("list the accounts: %w", err)
}

// A stateAdder builds a state trie's root out of its accounts in order, and
// adds up their balances, in constant memory.
type stateAdder struct {
	header *types.Header
	trie   *trie.StackTrie
	last   common.Hash
	total  *big.Int
	sum    StateSum
}

func newStateAdder(h *types.Header) *stateAdder {
	return &stateAdder{header: h, trie: trie.NewStackTrie(nil), total: new(big.Int), sum: StateSum{Block: h.Number.Uint64(), Root: h.Root}}
}

func (a *stateAdder) add(page listedPage) error {
	for _, account := range page.Accounts {
		if a.sum.Accounts > 0 && bytes.Compare(account.Hash[:], a.last[:]) <= 0 {
			return fmt.Errorf("%w: account %s comes after %s", ErrForgedState, account.Hash, a.last)
		}
		full, err := types.FullAccount(account.Slim)
		if err != nil {
			return fmt.Errorf("%w: account %s: %w", ErrForgedState, account.Hash, err)
		}
		value, err := types.FullAccountRLP(account.Slim)
		if err != nil {
			return fmt.Errorf("%w: account %s: %w", ErrForgedState, account.Hash, err)
		}
		if err := a.trie.Update(account.Hash[:], value); err != nil {
			return fmt.Errorf("%w: account %s: %w", ErrForgedState, account.Hash, err)
		}
		a.total.Add(a.total, full.Balance.ToBig())
		a.last = account.Hash
		a.sum.Accounts++
	}
	if page.Next != nil && bytes.Compare(page.Next[:], a.last[:]) <= 0 {
		return fmt.Errorf("%w: the list goes on at %s, before its end", ErrForgedState, page.Next)
	}
	return nil
}

func (a *stateAdder) finish() (StateSum, error) {
	if root := a.trie.Hash(); root != a.header.Root {
		return StateSum{}, fmt.Errorf("%w: %d accounts give the root %s, block %d has %s", ErrForgedState, a.sum.Accounts, root, a.header.Number, a.header.Root)
	}
	a.sum.Sum = amount(a.total)
	return a.sum, nil
}
