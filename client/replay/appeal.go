package replay

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/protocol/receipt"
	"github.com/trellis-network/trellis/protocol/reward"
)

// ErrNoLeaf reports a device that an epoch has no leaf for.
var ErrNoLeaf = errors.New("the epoch has no such device")

// AnswerOf returns what a panel has to answer to an appeal about a device's
// payment in an epoch that was scored.
func AnswerOf(result *reward.Result, device common.Address) (chain.Answer, error) {
	for _, leaf := range result.Leaves {
		if leaf.Device == device {
			return AnswerTo(leaf)
		}
	}
	return chain.Answer{}, fmt.Errorf("%w: %s", ErrNoLeaf, device)
}

// AnswerTo returns the answer that a leaf is.
func AnswerTo(leaf reward.Leaf) (chain.Answer, error) {
	l, err := leaf.Merkle()
	if err != nil {
		return chain.Answer{}, err
	}
	return chain.Answer{Points: l.Points, Amount: leaf.Amount, Reason: l.Reason}, nil
}

// ClaimOf returns the posted leaf of a receipt with its proof, as Settlement and
// Appeals take it.
func ClaimOf(d *receipt.Document) (chain.Claim, error) {
	leaf, err := d.PostedLeaf()
	if err != nil {
		return chain.Claim{}, err
	}
	claim, err := claimOf(leaf, d.Index)
	if err != nil {
		return chain.Claim{}, err
	}
	for _, node := range d.Proof {
		sum, ok := new(big.Int).SetString(node.Sum, 10)
		if !ok {
			return chain.Claim{}, fmt.Errorf("%w: sum %.80q in its proof", receipt.ErrDocument, node.Sum)
		}
		claim.Proof = append(claim.Proof, bindings.MerkleSumNode{Hash: node.Hash, Sum: sum})
	}
	return claim, nil
}
