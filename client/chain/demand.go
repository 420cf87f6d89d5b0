package chain

import (
	"context"
	"fmt"
	"math/big"
	"regexp"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// demandContracts are those by which users pay and devices answer for fraud.
type demandContracts struct {
	credits  *bindings.DataCredits
	bonds    *bindings.DeviceBonds
	findings *bindings.Findings
}

func (c *Client) bindDemand() (err error) {
	c.demand.credits, err = bindings.NewDataCredits(predeploys.DataCredits, c.eth)
	if err == nil {
		c.demand.bonds, err = bindings.NewDeviceBonds(predeploys.DeviceBonds, c.eth)
	}
	if err == nil {
		c.demand.findings, err = bindings.NewFindings(predeploys.Findings, c.eth)
	}
	return err
}

func (c *Client) decodeDemand(name string, l types.Log) (any, error) {
	switch name {
	case "BondChanged":
		e, err := c.demand.bonds.ParseBondChanged(l)
		if err != nil {
			return nil, err
		}
		return BondChanged{e.Device, amount(e.Bond)}, nil
	case "Filed":
		e, err := c.demand.findings.ParseFiled(l)
		if err != nil {
			return nil, err
		}
		return FindingFiled{
			ID: findingID(e.Id), Project: project(e.ProjectId), Device: e.Device, Filer: e.Filer, Code: fraudCode(e.Code), Evidence: e.Evidence,
			URI: e.Uri, ContestUntil: e.ContestUntil.Uint64(),
		}, nil
	case "Stands":
		e, err := c.demand.findings.ParseStands(l)
		if err != nil {
			return nil, err
		}
		return FindingStands{findingID(e.Id), project(e.ProjectId), e.Device, e.Until.Uint64(), amount(e.Taken)}, nil
	case "Refuted":
		e, err := c.demand.findings.ParseRefuted(l)
		if err != nil {
			return nil, err
		}
		return FindingDropped{findingID(e.Id), project(e.ProjectId), e.Device, true}, nil
	case "Undecided":
		e, err := c.demand.findings.ParseUndecided(l)
		if err != nil {
			return nil, err
		}
		return FindingDropped{findingID(e.Id), project(e.ProjectId), e.Device, false}, nil
	}
	return nil, nil
}

// codePattern is that of reason codes, docs/spec/policy.md.
var codePattern = regexp.MustCompile(`^[A-Z][A-Z0-9_]{0,30}$`)

// fraudCode reads a code as the chain has it. Anybody can write there, so what
// is no code is shown as its bytes.
func fraudCode(word [32]byte) string {
	end := len(word)
	for end > 0 && word[end-1] == 0 {
		end--
	}
	if text := string(word[:end]); codePattern.MatchString(text) {
		return text
	}
	return common.Hash(word).Hex()
}

// codeWord is the exact inverse of fraudCode for codes.
func codeWord(code string) (word [32]byte, err error) {
	if !codePattern.MatchString(code) {
		return word, fmt.Errorf("code %q: want a letter A to Z, then at most 30 of A to Z, 0 to 9 and _", code)
	}
	copy(word[:], code)
	return word, nil
}

// stakeBatch is how many accounts are asked for in one question; nodes answer
// 1,000 at most.
const stakeBatch = 500

// StakesAt returns the votes that accounts had after a block (veIOTX), by their
// own stake and by delegation. The contract keeps the past, so any node can
// tell; the block MUST NOT be the newest.
func (c *Client) StakesAt(ctx context.Context, block uint64, owners []common.Address) (map[common.Address]units.Amount, error) {
	header, err := c.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(block))
	if err != nil {
		return nil, fmt.Errorf("read block %d: %w", block, err)
	}
	out := make(map[common.Address]units.Amount, len(owners))
	for start := 0; start < len(owners); start += stakeBatch {
		if err := c.stakesOf(ctx, header.Time, owners[start:min(len(owners), start+stakeBatch)], out); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (c *Client) stakesOf(ctx context.Context, time uint64, owners []common.Address, out map[common.Address]units.Amount) error {
	batch, answers := make([]rpc.BatchElem, len(owners)), make([]hexutil.Bytes, len(owners))
	for i, owner := range owners {
		c := call(predeploys.VoteEscrow, bindings.VoteEscrowMetaData, "getPastVotes", owner, new(big.Int).SetUint64(time))
		batch[i] = rpc.BatchElem{
			Method: "eth_call", Args: []any{map[string]any{"to": c.To, "data": hexutil.Bytes(c.Data)}, "latest"}, Result: &answers[i],
		}
	}
	if err := c.patiently(ctx, batch); err != nil {
		return fmt.Errorf("read the votes of %d accounts: %w", len(owners), err)
	}
	for i, e := range batch {
		if e.Error == nil && len(answers[i]) != 32 {
			e.Error = fmt.Errorf("the node answered %d bytes, want 32", len(answers[i]))
		}
		if e.Error != nil {
			return fmt.Errorf("read the votes of %s: %w", owners[i], decodeRevert(e.Error))
		}
		out[owners[i]] = amount(new(big.Int).SetBytes(answers[i]))
	}
	return nil
}
