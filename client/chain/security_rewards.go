package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// A VaultID names the vault of an operator for an asset.
type VaultID struct {
	Operator OperatorID
	Asset    common.Address
}

// RewardTokens returns the tokens that a vault can be paid in, Coin first.
func (c *Client) RewardTokens(ctx context.Context, v VaultID) ([]common.Address, error) {
	list, err := c.security.TokensOf(at(ctx), uint32(v.Operator), v.Asset)
	if err != nil {
		return nil, fmt.Errorf("list what operator %d can be paid in: %w", v.Operator, decodeRevert(err))
	}
	return list, nil
}

// SecurityOwed returns what an account is credited with of a token for
// security and can claim now.
func (c *Client) SecurityOwed(ctx context.Context, account, token common.Address) (units.Amount, error) {
	n, err := c.security.Owed(at(ctx), account, token)
	if err != nil {
		return units.Amount{}, fmt.Errorf("read what %s is owed for security: %w", account, decodeRevert(err))
	}
	return amount(n), nil
}

// A SecurityReward is what an account has earned in a vault of a token and was
// not credited with yet. A claim adds what the operator's bucket has earned by
// voting since it was touched last.
type SecurityReward struct {
	Vault  VaultID
	Token  common.Address
	Amount units.Amount
}

// SecurityRewards returns what an account's positions have earned, without
// what is nothing.
func (c *Client) SecurityRewards(ctx context.Context, account common.Address) ([]SecurityReward, error) {
	vaults, err := c.stakedIn(ctx, account)
	if err != nil {
		return nil, err
	}
	opts, err := c.now(ctx)
	if err != nil {
		return nil, err
	}
	var out []SecurityReward
	for _, v := range vaults {
		tokens, err := c.RewardTokens(ctx, v)
		if err != nil {
			return nil, err
		}
		for _, token := range tokens {
			n, err := c.security.Earned(opts, account, uint32(v.Operator), v.Asset, token)
			if err != nil {
				return nil, fmt.Errorf("read what %s has earned with operator %d: %w", account, v.Operator, decodeRevert(err))
			}
			if n.Sign() != 0 {
				out = append(out, SecurityReward{v, token, amount(n)})
			}
		}
	}
	return out, nil
}

// stakedIn returns the vaults in which an account has stake now.
func (c *Client) stakedIn(ctx context.Context, account common.Address) ([]VaultID, error) {
	positions, err := c.Positions(ctx, account)
	if err != nil {
		return nil, err
	}
	out := make([]VaultID, len(positions))
	for i, p := range positions {
		out[i] = VaultID{p.Operator, p.Asset}
	}
	return out, nil
}

func securityCall(value units.Amount, method string, arguments ...any) Call {
	c := call(predeploys.SecurityRewards, bindings.SecurityRewardsMetaData, method, arguments...)
	c.Value = value.Big()
	return c
}

// ClaimSecurity credits the writer's account with what it has earned where it
// has stake, and pays all that it is owed of a token to an account.
func (w *Writer) ClaimSecurity(ctx context.Context, token, to common.Address) (units.Amount, error) {
	vaults, err := w.stakedIn(ctx, w.account.Address())
	if err != nil {
		return units.Amount{}, err
	}
	list := make([]bindings.SecurityRewardsVaultID, len(vaults))
	for i, v := range vaults {
		list[i] = bindings.SecurityRewardsVaultID{Operator: uint32(v.Operator), Asset: v.Asset}
	}
	receipt, err := w.send(ctx, "claim the rewards", securityCall(units.Amount{}, "claim", token, list, to))
	if err != nil {
		return units.Amount{}, err
	}
	e, err := only(receipt, predeploys.SecurityRewards, w.security.ParseClaimed)
	if err != nil {
		return units.Amount{}, fmt.Errorf("claim the rewards: %w", err)
	}
	return amount(e.Amount), nil
}

// PaySecurity pays the stakers of a vault. It returns what was paid: nothing
// when nobody has stake there, and then nothing was taken.
func (w *Writer) PaySecurity(ctx context.Context, v VaultID, token common.Address, value units.Amount) (units.Amount, error) {
	return w.payOut(ctx, token, value, "reward", uint32(v.Operator), v.Asset, token, value.Big())
}

// PayAsset pays all who have staked an asset, likewise.
func (w *Writer) PayAsset(ctx context.Context, asset, token common.Address, value units.Amount) (units.Amount, error) {
	return w.payOut(ctx, token, value, "rewardAsset", asset, token, value.Big())
}

func (w *Writer) payOut(ctx context.Context, token common.Address, value units.Amount, method string, arguments ...any) (units.Amount, error) {
	coins := units.Amount{}
	if token == Coin {
		coins = value
	}
	receipt, err := w.send(ctx, "pay for security", securityCall(coins, method, arguments...))
	if err != nil {
		return units.Amount{}, err
	}
	for _, l := range receipt.Logs {
		if l.Address != predeploys.SecurityRewards {
			continue
		}
		if e, err := w.security.ParseVaultRewarded(*l); err == nil {
			return amount(e.Amount), nil
		}
		if e, err := w.security.ParseAssetRewarded(*l); err == nil {
			return amount(e.Amount), nil
		}
	}
	return units.Amount{}, nil
}

// bindSecurity binds the contracts of the security pool.
func (c *Client) bindSecurity() error {
	var errs [6]error
	var backend bind.ContractBackend = c.eth
	c.pool, errs[0] = bindings.NewRestakingPool(predeploys.RestakingPool, backend)
	c.operators, errs[1] = bindings.NewOperators(predeploys.Operators, backend)
	c.allocations, errs[2] = bindings.NewAllocations(predeploys.Allocations, backend)
	c.security, errs[3] = bindings.NewSecurityRewards(predeploys.SecurityRewards, backend)
	c.prices, errs[4] = bindings.NewAssetPrices(predeploys.AssetPrices, backend)
	c.risk, errs[5] = bindings.NewRiskView(predeploys.RiskView, backend)
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
