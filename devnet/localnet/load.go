package localnet

import (
	"context"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/trellis-network/trellis/app"
)

const (
	// richKey is the account that a network's coins go to.
	richKey = "rich"

	// MaxLoad is what one account can send: the pool takes so many of its transactions a block.
	MaxLoad = 1000
)

// load sends transfers from the rich account to the first node, until ctx ends.
func (n *network) load(ctx context.Context) error {
	if n.cfg.Load > MaxLoad {
		return fmt.Errorf("load of %d transfers a second; one account sends at most %d", n.cfg.Load, MaxLoad)
	}
	account, err := app.Home(n.cfg.Home).Account(richKey)
	if err != nil {
		return err
	}
	client := n.nodes[0].rpc()
	nonce, err := client.PendingNonceAt(ctx, account.Public().Address())
	if err != nil {
		return err
	}
	chain := new(big.Int).SetUint64(n.documents.ChainID())
	signer, to := types.LatestSignerForChainID(chain), common.Address{0xee}
	tick := time.NewTicker(time.Second / time.Duration(n.cfg.Load))
	defer tick.Stop()
	for ; ; nonce++ {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		tx := types.MustSignNewTx(account.ECDSA(), signer, &types.DynamicFeeTx{
			ChainID: chain, Nonce: nonce, To: &to, Value: common.Big1, Gas: params.TxGas,
			GasFeeCap: big.NewInt(100 * params.GWei), GasTipCap: common.Big1,
		})
		if err := client.SendTransaction(ctx, tx); err != nil && !strings.Contains(err.Error(), "already known") {
			return fmt.Errorf("send a transfer: %w", err)
		}
	}
}
