package replay

import (
	"context"
	"errors"
	"fmt"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
)

// ErrNoResult reports an epoch for which nothing was posted yet.
var ErrNoResult = errors.New("epoch has no result on the chain yet")

// A Report compares what an epoch should pay with what the chain says.
type Report struct {
	Equal    bool
	Computed chain.Result
	OnChain  chain.Result
	Reasons  []reward.ReasonCount // of what was computed
	Devices  int
	Entries  uint64
	// Difference is the first one between what was computed and what was
	// published, in words; empty when they are equal or nothing usable was
	// published.
	Difference string
}

// Posted returns what a scorer posts of a score.
func Posted(r *reward.Result) chain.Result {
	return chain.Result{Root: r.Root, Total: r.Total, Leaves: uint64(len(r.Leaves)), ResultHash: r.HashWith(Parallel)}
}

// Verify scores the epoch and compares it with status. When they differ,
// published, if not nil, is asked for the posted result, to name the place.
func (r *Replay) Verify(ctx context.Context, status chain.EpochStatus, published func(context.Context) (*reward.Result, error), progress func(done, total int)) (*Report, error) {
	if status.State < epoch.Posted || status.Result.Leaves == 0 && status.Result.Root == [32]byte{} {
		return nil, fmt.Errorf("%w: epoch %d is %s", ErrNoResult, status.Inputs.Epoch, status.State)
	}
	result, err := r.Score(ctx, progress)
	if err != nil {
		return nil, err
	}
	report := &Report{
		Computed: Posted(result), OnChain: status.Result, Reasons: result.Reasons,
		Devices: len(result.Leaves), Entries: r.Inputs.LogEnd - r.Inputs.LogStart,
	}
	c, s := report.Computed, report.OnChain
	report.Equal = c.Root == s.Root && c.Total.Cmp(s.Total) == 0 && c.Leaves == s.Leaves && c.ResultHash == s.ResultHash
	if !report.Equal && published != nil {
		report.Difference = firstDifference(ctx, result, published)
	}
	return report, nil
}

func firstDifference(ctx context.Context, computed *reward.Result, published func(context.Context) (*reward.Result, error)) string {
	posted, err := published(ctx)
	if err != nil {
		return fmt.Sprintf("the published result cannot be used: %v", err)
	}
	if difference := reward.Diff(computed, posted); difference != nil {
		return difference.String()
	}
	return "the published result is the computed one; the scorers posted another"
}

// Claims returns the leaves above zero with their proofs.
func Claims(result *reward.Result) ([]chain.Claim, error) {
	tree, err := result.Tree()
	if err != nil {
		return nil, err
	}
	var claims []chain.Claim
	for i, leaf := range result.Leaves {
		if leaf.Amount.IsZero() {
			continue
		}
		claim, err := claimOf(leaf, uint64(i))
		if err != nil {
			return nil, err
		}
		proof, err := tree.Proof(uint64(i))
		if err != nil {
			return nil, err
		}
		for _, node := range proof {
			claim.Proof = append(claim.Proof, bindings.MerkleSumNode{Hash: node.Hash, Sum: node.Sum.ToBig()})
		}
		claims = append(claims, claim)
	}
	return claims, nil
}

func claimOf(leaf reward.Leaf, index uint64) (chain.Claim, error) {
	l, err := leaf.Merkle()
	if err != nil {
		return chain.Claim{}, err
	}
	return chain.Claim{Index: index, Leaf: bindings.MerkleSumLeaf{
		Device: l.Device, Account: l.Account, Amount: l.Amount.ToBig(), Points: l.Points, Reason: l.Reason,
		Readings: l.Readings, FirstIndex: l.FirstIndex, LastIndex: l.LastIndex, Evidence: l.Evidence,
	}}, nil
}
