package consensus

import (
	"math"
	"math/big"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/report"
)

// Causes of new coins, as the validator field of a withdrawal (EIP-4895) carries them. A ledger of the supply reads them.
const (
	CauseEmission = 0 // by the schedule
	CauseShare    = 1 // the first share of the base fee that the block before burned; the second has the next number, and so on
)

// withdrawalsPerBlock is the stride of withdrawal indexes, which must rise and never repeat.
const withdrawalsPerBlock = 4

// Rules derive what the consensus decides about a block besides its transactions. All of it follows from the block before
// and the CometBFT header, so every validator computes it again.
type Rules struct {
	GenesisTime uint64
	Emission    genesis.Emission
	Fees        genesis.Fees
}

// A Round is what CometBFT, and the contracts after the block before, say of the block in question.
type Round struct {
	Height    int64
	Time      time.Time
	Proposer  common.Address
	Delegate  report.Delegate // who the proposer is for the contracts
	Reveal    bls.Signature   // the proposer's share of the randomness; zero when it has no key for it
	Votes     []Vote          // the last commit, in its order
	Offenders report.Offenders
	Money     Money
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
		Random:                nextRandao(parent.MixDigest, r.Height, r.Reveal),
		SuggestedFeeRecipient: rules.feeRecipient(r),
		Withdrawals:           rules.withdrawals(parent, r.Height, r.Money),
		BeaconRoot:            &beaconRoot,
	}
}

// nextTimestamp returns CometBFT's time in whole seconds, or one second after the parent if that is later. CometBFT's time
// is the median of when the last commit was signed, so no single validator sets the clock.
func nextTimestamp(parent uint64, t time.Time) uint64 {
	return max(parent+1, uint64(max(t.Unix(), 0)))
}

// feeRecipient returns who gets the tips. Where contracts divide them, they must be able to tell them from other coins.
func (rules Rules) feeRecipient(r Round) common.Address {
	if rules.Fees.Recipient != (common.Address{}) {
		return rules.Fees.Recipient
	}
	return r.Proposer
}

// withdrawals returns the new coins of a block: the emission of the seconds since the parent, and the shares of the base fee
// that the parent burned (I3).
func (rules Rules) withdrawals(parent *types.Header, height int64, m Money) []*types.Withdrawal {
	out := make([]*types.Withdrawal, 0, 1+len(rules.Fees.Shares))
	add := func(cause uint64, recipient common.Address, gwei *big.Int) {
		if gwei.Sign() == 0 {
			return
		}
		w := &types.Withdrawal{
			Index: uint64(height-1)*withdrawalsPerBlock + uint64(len(out)), Validator: cause, Address: recipient, Amount: math.MaxUint64,
		}
		if gwei.IsUint64() { // else the chain stood still for years, see genesis.MaxRate
			w.Amount = gwei.Uint64()
		}
		out = append(out, w)
	}
	add(CauseEmission, rules.Emission.Recipient, m.Emission)
	for i, share := range m.Shares {
		add(CauseShare+uint64(i), rules.Fees.Shares[i].Recipient, shareGwei(burned(parent), share))
	}
	return out
}

// emittedGwei returns what genesis' constant rate has emitted until time t.
func (rules Rules) emittedGwei(t uint64) *big.Int {
	if rules.Emission.WeiPerSecond == nil || t < rules.GenesisTime {
		return new(big.Int)
	}
	wei := new(big.Int).Mul(rules.Emission.WeiPerSecond, new(big.Int).SetUint64(t-rules.GenesisTime))
	return wei.Div(wei, big.NewInt(params.GWei))
}

// burned returns the base fee, in wei, that the execution of a block burned.
func burned(h *types.Header) *big.Int {
	if h.BaseFee == nil {
		return new(big.Int)
	}
	return new(big.Int).Mul(h.BaseFee, new(big.Int).SetUint64(h.GasUsed))
}

// shareGwei returns so many hundredths of a percent of an amount of wei, in whole gwei; what is below stays burned.
func shareGwei(wei *big.Int, share uint16) *big.Int {
	out := new(big.Int).Mul(wei, big.NewInt(int64(share)))
	return out.Div(out, big.NewInt(shareScale*params.GWei))
}

// consensusReport returns what the contracts learn about the consensus.
func consensusReport(r Round) report.Report {
	out := report.Report{Proposer: r.Delegate, Seats: uint8(min(len(r.Votes), report.MaxSeats)), Offenders: r.Offenders}
	for i, vote := range r.Votes {
		if vote.Signed {
			out.Signers.Set(i)
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
