package consensus

import (
	"encoding/binary"
	"math"
	"math/big"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/report"
)

// Rules derive what the consensus decides about a block besides its transactions. All of it follows from the block before
// and the CometBFT header, so every validator computes it again.
type Rules struct {
	GenesisTime uint64
	Emission    genesis.Emission
}

// A Round is what CometBFT says of the block in question.
type Round struct {
	Height      int64
	Time        time.Time
	Proposer    common.Address
	Votes       []Vote // the last commit, in its order
	Misbehavior []abci.Misbehavior
}

// A Vote is one entry of the last commit.
type Vote struct {
	Validator common.Address
	Signed    bool
}

// Attributes returns all that is decided about the block of r upon parent.
func (rules Rules) Attributes(parent *types.Header, r Round) *engine.PayloadAttributes {
	timestamp := nextTimestamp(parent.Time, r.Time)
	beaconRoot := common.Hash(consensusReport(r).Bytes())
	return &engine.PayloadAttributes{
		Timestamp:             timestamp,
		Random:                nextRandao(parent.MixDigest, r.Height, r.Proposer),
		SuggestedFeeRecipient: r.Proposer,
		Withdrawals:           rules.withdrawals(r.Height, parent.Time, timestamp),
		BeaconRoot:            &beaconRoot,
	}
}

// nextTimestamp returns CometBFT's time in whole seconds, or one second after the parent if that is later. CometBFT's time
// is the median of when the last commit was signed, so no single validator sets the clock.
func nextTimestamp(parent uint64, t time.Time) uint64 {
	return max(parent+1, uint64(max(t.Unix(), 0)))
}

// nextRandao returns the block's PREVRANDAO.
//
// It is NOT secure randomness yet: everybody knows the value of a height as soon as the proposer is known. The proposer's
// BLS signature over height and previous value, which is unique and so can be withheld but not chosen, will be mixed in
// here once validators have BLS keys; nothing else needs to change.
func nextRandao(previous common.Hash, height int64, proposer common.Address) common.Hash {
	return crypto.Keccak256Hash(previous[:], binary.BigEndian.AppendUint64(nil, uint64(height)), proposer[:])
}

// withdrawals returns the new coins for the seconds from one block to the next. They are the difference of two running
// totals, so that roundings do not add up (I3).
func (rules Rules) withdrawals(height int64, from, to uint64) []*types.Withdrawal {
	amount := new(big.Int).Sub(rules.emittedGwei(to), rules.emittedGwei(from))
	if amount.Sign() == 0 {
		return []*types.Withdrawal{}
	}
	w := &types.Withdrawal{Index: uint64(height - 1), Address: rules.Emission.Recipient, Amount: math.MaxUint64}
	if amount.IsUint64() { // else the chain stood still for years, see genesis.MaxRate
		w.Amount = amount.Uint64()
	}
	return []*types.Withdrawal{w}
}

// emittedGwei returns what the schedule has emitted from genesis until time t.
func (rules Rules) emittedGwei(t uint64) *big.Int {
	if rules.Emission.WeiPerSecond == nil || t < rules.GenesisTime {
		return new(big.Int)
	}
	wei := new(big.Int).Mul(rules.Emission.WeiPerSecond, new(big.Int).SetUint64(t-rules.GenesisTime))
	return wei.Div(wei, big.NewInt(params.GWei))
}

// consensusReport returns what the contracts learn about the consensus.
func consensusReport(r Round) report.Report {
	index := make(map[common.Address]uint16, len(r.Votes))
	out := report.Report{Proposer: report.None, Evidence: report.None, Validators: uint16(len(r.Votes))}
	for i, vote := range r.Votes {
		index[vote.Validator] = uint16(i)
		if vote.Signed {
			out.Signers.Set(i)
		}
	}
	if i, ok := index[r.Proposer]; ok {
		out.Proposer = i
	}
	for _, m := range r.Misbehavior {
		if i, ok := index[common.BytesToAddress(m.Validator.Address)]; ok {
			out.Evidence = i
			break // one a block; CometBFT's evidence is rare and comes again if it is not included
		}
	}
	return out
}

func votes(commit abci.CommitInfo) []Vote {
	out := make([]Vote, 0, len(commit.Votes))
	for _, v := range commit.Votes {
		out = append(out, vote(v.Validator, v.BlockIdFlag))
	}
	return out
}

func extendedVotes(commit abci.ExtendedCommitInfo) []Vote {
	out := make([]Vote, 0, len(commit.Votes))
	for _, v := range commit.Votes {
		out = append(out, vote(v.Validator, v.BlockIdFlag))
	}
	return out
}

func vote(v abci.Validator, flag cmtproto.BlockIDFlag) Vote {
	return Vote{Validator: common.BytesToAddress(v.Address), Signed: flag == cmtproto.BlockIDFlagCommit}
}
