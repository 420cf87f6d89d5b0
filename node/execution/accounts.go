package execution

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
)

// MaxAccounts bounds the accounts in one answer of trellis_accounts to some 600 KB.
const MaxAccounts = 4096

// trellis serves the module of that name: what Ethereum's have no method for.
type trellis struct{ chain *core.BlockChain }

// An Account is an account as the state trie has it.
type Account struct {
	Hash common.Hash   `json:"hash"` // of its address, the key in the trie
	Slim hexutil.Bytes `json:"slim"` // go-ethereum's slim encoding: RLP of nonce, balance, storage root and code hash, the last two empty if they are
}

// A Page is some of the accounts of a state, in the order of their keys.
type Page struct {
	Accounts []Account    `json:"accounts"`
	Next     *common.Hash `json:"next"` // from where to go on; nil after the last
}

// Accounts serves trellis_accounts: the accounts after a block, from a key on, at most limit of them, by which anybody can
// build the state's root again and so add up all balances. The block MUST be among the newest: when its state has gone, the
// caller begins again with a newer one.
func (t *trellis) Accounts(ctx context.Context, block, from common.Hash, limit hexutil.Uint) (*Page, error) {
	if limit == 0 || limit > MaxAccounts {
		return nil, fmt.Errorf("limit is %d, want 1 to %d", limit, MaxAccounts)
	}
	header := t.chain.GetHeaderByHash(block)
	if header == nil {
		return nil, fmt.Errorf("block %v is not here", block)
	}
	it, err := t.chain.TrieDB().AccountIterator(header.Root, from)
	if err != nil {
		return nil, fmt.Errorf("the state after block %d cannot be listed, ask for that of a newer block: %w", header.Number, err)
	}
	defer it.Release()
	page := &Page{Accounts: []Account{}}
	for it.Next() {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		hash := it.Hash()
		if len(page.Accounts) == int(limit) {
			page.Next = &hash
			break
		}
		page.Accounts = append(page.Accounts, Account{hash, common.CopyBytes(it.Account())})
	}
	if err := it.Error(); err != nil {
		return nil, fmt.Errorf("the state after block %d went away, ask for that of a newer block: %w", header.Number, err)
	}
	return page, nil
}
