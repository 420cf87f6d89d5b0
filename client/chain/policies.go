package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/epoch"
)

// PolicyNotice is a project's policy in force, the one that is announced, and
// how long changes take. Times are seconds since the Unix epoch.
type PolicyNotice struct {
	Current    common.Hash // zero for none
	Next       common.Hash // zero for none
	Version    uint64      // of Next, else of the newest that was set
	From       uint64      // when Next comes into force
	Notice     uint64      // seconds
	NextNotice uint64      // what Notice falls to
	NextFrom   uint64      // when, 0 for never
}

// PolicyNotice returns what a project's devices can know of its policies.
func (c *Client) PolicyNotice(ctx context.Context, p epoch.Project) (PolicyNotice, error) {
	n, err := c.settlement.NoticeOf(at(ctx), id(p))
	if err != nil {
		return PolicyNotice{}, fmt.Errorf("read the policies of project %d: %w", p, decodeRevert(err))
	}
	return PolicyNotice{n.Current, n.Next, n.Version, n.From, uint64(n.Notice), uint64(n.NextNotice), n.NextFrom}, nil
}

// PolicyEvents yields PolicySet, PolicyCancelled and NoticeSet of a project, in
// order.
func (c *Client) PolicyEvents(ctx context.Context, p epoch.Project, yield func(Event) error) error {
	head, err := c.Head(ctx)
	if err != nil {
		return fmt.Errorf("ask for the newest block: %w", err)
	}
	contract, err := bindings.SettlementMetaData.GetAbi()
	if err != nil {
		panic(err) // generated code
	}
	var kinds []common.Hash
	for _, name := range []string{"PolicySet", "PolicyCancelled", "NoticeSet"} {
		kinds = append(kinds, contract.Events[name].ID)
	}
	query := ethereum.FilterQuery{Addresses: []common.Address{predeploys.Settlement}, Topics: [][]common.Hash{kinds, {common.BigToHash(id(p))}}}
	if err := c.filter(ctx, query, 0, head, yield); err != nil {
		return fmt.Errorf("read the policies of project %d: %w", p, err)
	}
	return nil
}

// CancelPolicy takes an announced policy back.
func (w *Writer) CancelPolicy(ctx context.Context, p epoch.Project) error {
	_, err := w.send(ctx, "cancel the policy", call(predeploys.Settlement, bindings.SettlementMetaData, "cancelPolicy", id(p)))
	return err
}

// SetNotice sets how many seconds a project's changes of policy take: longer at
// once, shorter when the old notice has passed.
func (w *Writer) SetNotice(ctx context.Context, p epoch.Project, seconds uint32) error {
	_, err := w.send(ctx, "set the notice", call(predeploys.Settlement, bindings.SettlementMetaData, "setNotice", id(p), seconds))
	return err
}

// SetScorer lets an account vote from the next epoch on, or no more.
func (w *Writer) SetScorer(ctx context.Context, p epoch.Project, scorer common.Address, votes bool) error {
	method := "removeScorer"
	if votes {
		method = "addScorer"
	}
	_, err := w.send(ctx, method, call(predeploys.Settlement, bindings.SettlementMetaData, method, id(p), scorer))
	return err
}

// IsScorer reports whether an account may vote in an epoch.
func (c *Client) IsScorer(ctx context.Context, p epoch.Project, n epoch.Number, who common.Address) (bool, error) {
	is, err := c.settlement.IsScorer(at(ctx), id(p), uint64(n), who)
	if err != nil {
		return false, fmt.Errorf("read who votes in epoch %d: %w", n, decodeRevert(err))
	}
	return is, nil
}
