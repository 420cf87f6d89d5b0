package index

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/epoch"
)

const chainCursor = "chain"

// ChainCursor returns the next block to apply, 0 at first.
func (x *Index) ChainCursor(ctx context.Context) (uint64, error) {
	return x.position(ctx, chainCursor)
}

// ApplyEvents keeps what happened in the blocks from from to to, both
// inclusive, in one transaction with the cursor; from MUST be ChainCursor.
// The chain is final, so a block is never taken back.
func (x *Index) ApplyEvents(ctx context.Context, from, to uint64, events []chain.Event) error {
	return x.update(ctx, func(b *batch) {
		b.advance(chainCursor, from, to+1)
		for _, e := range events {
			if b.err == nil {
				b.event(e, x.config)
			}
			if b.err != nil {
				b.err = fmt.Errorf("apply %T of block %d: %w", e.What, e.Block, b.err)
				return
			}
		}
	})
}

func (b *batch) event(e chain.Event, config Config) {
	switch what := e.What.(type) {
	case chain.ProjectRegistered:
		b.exec(`INSERT INTO projects (id, name, owner, pool, paid, policy_hash, policy_version, policy_uri, size, root,
			newest_epoch, newest_start, settled_epoch) VALUES (?, ?, ?, '0', '0', ?, 0, '', 0, ?, 0, 0, 0)`,
			what.Project, what.Name, what.Owner, common.Hash{}, common.Hash{})
	case chain.PolicySet:
		b.exec(`INSERT INTO policies (project, version, hash, uri, block, tx, start) VALUES (?, ?, ?, ?, ?, ?, ?)`,
			what.Project, what.Version, what.Hash, what.URI, e.Block, e.Tx, 1000*what.From)
	case chain.PolicyCancelled:
		b.exec(`UPDATE policies SET cancelled = 1 WHERE project = ? AND version = ?`, what.Project, what.Version)
	case chain.NoticeSet:
		b.exec(`UPDATE projects SET notice = ?, notice_start = ? WHERE id = ?`, what.Notice, 1000*what.From, what.Project)
	case chain.CorrectionQueued:
		c := what.Correction
		b.exec(`INSERT INTO corrections (project, block, position, epoch, device, amount, tx) VALUES (?, ?, ?, ?, ?, ?, ?)`,
			what.Project, e.Block, e.LogIndex, c.Epoch, c.Device, c.Amount.String(), e.Tx)
	case chain.PanelPaid:
		b.add(`SELECT pool FROM projects WHERE id = ?`, `UPDATE projects SET pool = ? WHERE id = ?`, new(big.Int).Neg(what.Amount.Big()), what.Project)
	case chain.Funded:
		b.add(`SELECT pool FROM projects WHERE id = ?`, `UPDATE projects SET pool = ? WHERE id = ?`, what.Amount.Big(), what.Project)
	case chain.CheckpointPublished:
		b.checkpoint(e.Place, what, config.MaxCheckpoints)
	case chain.EpochPinned, chain.EpochPosted, chain.EpochContested, chain.EpochSettled, chain.EpochVoided, chain.Claimed:
		b.epochEvent(e)
	default:
		if !b.taskEvent(e, config.MaxTasks) {
			b.deviceEvent(e)
		}
	}
}

func (b *batch) epochEvent(e chain.Event) {
	switch what := e.What.(type) {
	case chain.EpochPinned:
		b.pin(e.Place, what.Inputs)
	case chain.EpochPosted:
		b.exec(`UPDATE epochs SET state = ?, root = ?, total = ?, leaves = ?, result_hash = ?, post_tx = ?, challenge_ends = ?
			WHERE project = ? AND number = ?`, epoch.Posted, what.Result.Root, what.Result.Total.String(), what.Result.Leaves,
			what.Result.ResultHash, e.Tx, 1000*what.ChallengeEnds, what.Project, what.Epoch)
		b.residual(what)
	case chain.EpochContested:
		b.exec(`UPDATE epochs SET state = ? WHERE project = ? AND number = ?`, epoch.Contested, what.Project, what.Epoch)
	case chain.EpochSettled:
		b.exec(`UPDATE epochs SET state = ?, residual = ?, finalize_tx = ? WHERE project = ? AND number = ?`,
			epoch.Settled, what.Residual.String(), e.Tx, what.Project, what.Epoch)
		b.add(`SELECT pool FROM projects WHERE id = ?`, `UPDATE projects SET pool = ? WHERE id = ?`, what.Residual.Big(), what.Project)
		b.credit(what.Project, what.Epoch)
	case chain.EpochVoided:
		b.exec(`UPDATE epochs SET state = ?, void_reason = ?, finalize_tx = ? WHERE project = ? AND number = ?`,
			epoch.Void, what.Reason, e.Tx, what.Project, what.Epoch)
		b.add(`SELECT pool FROM projects WHERE id = ?`, `UPDATE projects SET pool = ? WHERE id = ?`, what.Back.Big(), what.Project)
	case chain.Claimed:
		b.claim(e.Place, what)
	}
}

// add reads an amount and writes it back changed by n. Sums are made here, as
// SQL has no integers of 256 bits.
func (b *batch) add(read, write string, n *big.Int, key ...any) {
	var text string
	if !b.get(read, key, &text) {
		return
	}
	b.exec(write, append([]any{new(big.Int).Add(b.wei(text), n).String()}, key...)...)
}

func (b *batch) wei(text string) *big.Int {
	n, ok := new(big.Int).SetString(text, 10)
	if !ok {
		if b.err == nil {
			b.err = fmt.Errorf("%q in the index is not an amount", text)
		}
		return new(big.Int)
	}
	return n
}

func (b *batch) checkpoint(at chain.Place, c chain.CheckpointPublished, keep int) {
	// A checkpoint of the same size says nothing new; the first one anchors.
	b.exec(`INSERT INTO checkpoints (project, size, root, block, tx) VALUES (?, ?, ?, ?, ?) ON CONFLICT (project, size) DO NOTHING`,
		c.Project, c.Size, c.Root, at.Block, at.Tx)
	b.exec(`UPDATE projects SET size = ?, root = ? WHERE id = ? AND size <= ?`, c.Size, c.Root, c.Project, c.Size)
	b.exec(`DELETE FROM checkpoints WHERE project = ? AND size <= (SELECT size FROM checkpoints WHERE project = ?
		ORDER BY size DESC LIMIT 1 OFFSET ?)`, c.Project, c.Project, keep)
}

func (b *batch) pin(at chain.Place, in epoch.Inputs) {
	corrections, err := json.Marshal(in.Corrections)
	if err != nil {
		b.err = err
		return
	}
	reserved := in.Budget
	for _, c := range in.Corrections {
		reserved = reserved.Add(c.Amount)
	}
	anchor := chain.Place{Block: at.Block, Tx: at.Tx} // the pin itself states the root
	b.get(`SELECT block, tx FROM checkpoints WHERE project = ? AND size = ? AND root = ?`,
		[]any{in.Project, in.LogEnd, in.LogRoot}, &anchor.Block, &anchor.Tx)
	b.exec(`INSERT INTO epochs (project, number, state, log_start, log_end, log_root, window_start, window_end, policy_hash,
		registry_block, budget, source, anchor_block, anchor_tx, root, total, leaves, result_hash, residual, claimed, paid_devices,
		paid_readings, challenge_ends, pin_tx, post_tx, finalize_tx, applied, credited, fault, void_reason, prior,
		prior_hash, paid, burned, corrections)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '0', 0, ?, '0', '0', 0, 0, 0, ?, ?, ?, ?, 0, '', '', ?, ?, ?, ?, ?)`,
		in.Project, in.Epoch, epoch.Pinned, in.LogStart, in.LogEnd, in.LogRoot, in.WindowStart, in.WindowEnd, in.PolicyHash,
		in.RegistryBlock, in.Budget.String(), in.Source, anchor.Block, anchor.Tx, common.Hash{}, common.Hash{},
		at.Tx, common.Hash{}, common.Hash{}, common.Hash{}, in.Prior, in.PriorHash, in.Paid.String(), in.Burned.String(), string(corrections))
	b.exec(`UPDATE projects SET newest_epoch = ?, newest_start = ? WHERE id = ? AND newest_epoch < ?`,
		in.Epoch, in.LogStart, in.Project, in.Epoch)
	b.add(`SELECT pool FROM projects WHERE id = ?`, `UPDATE projects SET pool = ? WHERE id = ?`, new(big.Int).Neg(reserved.Big()), in.Project)
}

// residual is what the posted result leaves of the budget and corrections; settling confirms
// it (I4).
func (b *batch) residual(posted chain.EpochPosted) {
	var budget, corrections string
	if b.get(`SELECT budget, corrections FROM epochs WHERE project = ? AND number = ?`, []any{posted.Project, posted.Epoch}, &budget, &corrections) {
		rest := b.wei(budget)
		rest.Add(rest, b.sum(corrections))
		rest.Sub(rest, posted.Result.Total.Big())
		b.exec(`UPDATE epochs SET residual = ? WHERE project = ? AND number = ?`, rest.String(), posted.Project, posted.Epoch)
	}
}

// sum returns what an epoch's corrections are together.
func (b *batch) sum(corrections string) *big.Int {
	var list []epoch.Correction
	if err := json.Unmarshal([]byte(corrections), &list); err != nil && b.err == nil {
		b.err = err
	}
	sum := new(big.Int)
	for _, c := range list {
		sum.Add(sum, c.Amount.Big())
	}
	return sum
}

func (b *batch) claim(at chain.Place, c chain.Claimed) {
	b.exec(`INSERT INTO claims (project, epoch, leaf, tx, block) VALUES (?, ?, ?, ?, ?)`, c.Project, c.Epoch, c.Leaf, at.Tx, at.Block)
	b.exec(`UPDATE epochs SET paid_readings = paid_readings + COALESCE((SELECT readings FROM leaves
		WHERE project = ? AND epoch = ? AND idx = ?), 0) WHERE project = ? AND number = ?`, c.Project, c.Epoch, c.Leaf, c.Project, c.Epoch)
	n := c.Amount.Big()
	b.add(`SELECT claimed FROM epochs WHERE project = ? AND number = ?`,
		`UPDATE epochs SET claimed = ? WHERE project = ? AND number = ?`, n, c.Project, c.Epoch)
	b.add(`SELECT claimed FROM activity WHERE device = ?`, `UPDATE activity SET claimed = ? WHERE device = ?`, n, c.Device)
	b.add(`SELECT paid FROM projects WHERE id = ?`, `UPDATE projects SET paid = ? WHERE id = ?`, n, c.Project)
}
