package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/types/units"
)

// A Token is what an ERC-20 contract says about itself. Amounts of it are in
// its smallest unit.
type Token struct {
	Address  common.Address
	Symbol   string
	Decimals uint8
}

// Token returns what a token says about itself.
func (c *Client) Token(ctx context.Context, address common.Address) (Token, error) {
	if address == Coin {
		return Token{Coin, "IOTX", 18}, nil
	}
	t, err := bindings.NewRewardToken(address, c.eth)
	if err != nil {
		return Token{}, err
	}
	symbol, err := t.Symbol(at(ctx))
	var decimals uint8
	if err == nil {
		decimals, err = t.Decimals(at(ctx))
	}
	if err != nil {
		return Token{}, fmt.Errorf("ask %s what token it is: %w", address, decodeRevert(err))
	}
	return Token{address, symbol, decimals}, nil
}

// Allowance returns what spender may take of owner's tokens.
func (c *Client) Allowance(ctx context.Context, token, owner, spender common.Address) (units.Amount, error) {
	t, err := bindings.NewRewardToken(token, c.eth)
	if err != nil {
		return units.Amount{}, err
	}
	have, err := t.Allowance(at(ctx), owner, spender)
	if err != nil {
		return units.Amount{}, fmt.Errorf("read what %s may take of token %s: %w", spender, token, decodeRevert(err))
	}
	return amount(have), nil
}

// Approve lets spender take value of the writer's tokens.
func (w *Writer) Approve(ctx context.Context, token, spender common.Address, value units.Amount) error {
	return w.stake(ctx, "approve the token", call(token, bindings.RewardTokenMetaData, "approve", spender, value.Big()))
}
