package prover

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/epoch"
)

// casesBack bounds the cases that a restarted panelist looks through; a case
// lasts a day and a half.
const casesBack = 256

// Cases is what a panelist reads of the panel and of appeals.
type Cases interface {
	// Time returns the newest block's number and time in seconds.
	Time(ctx context.Context) (block, seconds uint64, err error)
	PanelCases(ctx context.Context) (uint64, error)
	PanelCase(ctx context.Context, n uint64) (chain.PanelCase, error)
	PanelSeat(ctx context.Context, n uint64, member uint32) (chain.PanelSeat, error)
	// SeatFor returns the member or candidate that an account answers for, or
	// chain.ErrNotMember.
	SeatFor(ctx context.Context, c chain.PanelCase, account common.Address) (uint32, error)
	Appeal(ctx context.Context, n uint64) (chain.Appeal, error)
	Epoch(ctx context.Context, p epoch.Project, n epoch.Number) (chain.EpochStatus, error)
}

// Answers is what a panelist sends.
type Answers interface {
	DrawPanel(ctx context.Context, n uint64) error
	// AnswerCommitment returns what CommitAnswer commits to: always the same,
	// so that a restart goes on.
	AnswerCommitment(n uint64, member uint32, data []byte) common.Hash
	CommitAnswer(ctx context.Context, n uint64, member uint32, data []byte) error
	RevealAnswer(ctx context.Context, n uint64, member uint32, data []byte) error
	CloseAppeal(ctx context.Context, n uint64) error
	CollectPanelPay(ctx context.Context, n uint64, member uint32) error
}

// Panel is what a panelist needs of the contracts.
type Panel interface {
	Cases
	Answers
}

// A Panelist answers for an account's operator when it is drawn into a panel:
// it recomputes the epoch that is contested, commits to the device's leaf, and
// tells it when the others have committed. It holds no state: answers follow
// from public data, and salts from the account's key.
type Panelist struct {
	cfg   Config
	panel Panel
	load  Loader
	log   *slog.Logger

	from    uint64            // cases below are done; owned by Run
	done    map[uint64]bool   // those above that are; owned by Run
	answers map[uint64][]byte // computed; owned by Run
	told    string            // the last failure, told once; owned by Run
}

// NewPanelist returns a panelist for cfg's scorer. It answers appeals about
// cfg's project, whose epochs load can gather.
func NewPanelist(cfg Config, p Panel, load Loader, log *slog.Logger) *Panelist {
	if cfg.Interval <= 0 {
		cfg.Interval = defaultInterval
	}
	return &Panelist{cfg: cfg, panel: p, load: load, log: log, from: 1, done: make(map[uint64]bool), answers: make(map[uint64][]byte)}
}

// Run answers until ctx ends. What fails is tried again at the next look.
func (p *Panelist) Run(ctx context.Context) error {
	ticker := time.NewTicker(p.cfg.Interval)
	defer ticker.Stop()
	for {
		err := p.step(ctx)
		switch {
		case err == nil:
			p.told = ""
		case ctx.Err() == nil && err.Error() != p.told: // once, not at every look
			p.told = err.Error()
			p.log.Warn("Answering will be tried again", "error", err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
}

func (p *Panelist) step(ctx context.Context) error {
	count, err := p.panel.PanelCases(ctx)
	if err != nil {
		return err
	}
	if count > casesBack {
		p.from = max(p.from, count-casesBack+1)
	}
	var failures []error
	for n := p.from; n <= count; n++ {
		if p.done[n] {
			continue
		}
		done, err := p.serve(ctx, n)
		if err != nil {
			failures = append(failures, fmt.Errorf("case %d of the panel: %w", n, err))
		}
		if done {
			p.done[n] = true
			delete(p.answers, n)
		}
	}
	for p.done[p.from] {
		delete(p.done, p.from)
		p.from++
	}
	return errors.Join(failures...)
}

// serve does what a case waits for and reports whether nothing is left to do
// there.
func (p *Panelist) serve(ctx context.Context, n uint64) (done bool, err error) {
	c, err := p.panel.PanelCase(ctx, n)
	if err != nil {
		return false, err
	}
	seat, err := p.panel.SeatFor(ctx, c, p.cfg.Scorer)
	if errors.Is(err, chain.ErrNotMember) {
		return true, nil
	} else if err != nil {
		return false, err
	}
	if c.Asker != predeploys.Appeals {
		p.log.Warn("An operator of this prover sits on a panel about a finding; answer it by hand", "case", n)
		return true, nil
	}
	block, now, err := p.panel.Time(ctx)
	if err != nil {
		return false, err
	}
	if c.DrawBlock != 0 {
		if now >= c.CommitUntil || block <= c.DrawBlock {
			return now >= c.CommitUntil, nil
		}
		err := p.panel.DrawPanel(ctx, n)
		if chain.Reverted(err, "AlreadyDrawn") {
			err = nil // by another member
		}
		return false, err
	}
	return p.sit(ctx, c, seat, now)
}

// sit does what a member has to do now.
func (p *Panelist) sit(ctx context.Context, c chain.PanelCase, member uint32, now uint64) (done bool, err error) {
	appeal, err := p.panel.Appeal(ctx, c.Question.Big().Uint64())
	if err != nil {
		return false, err
	}
	if appeal.Project != p.cfg.Project {
		p.log.Warn("An operator of this prover sits on a panel about another project; answer it with: trellis appeal commit",
			"appeal", appeal.ID, "project", appeal.Project)
		return true, nil
	}
	s, err := p.panel.PanelSeat(ctx, c.Number, member)
	if err != nil {
		return false, err
	}
	if c.State != chain.PanelOpen {
		return p.end(ctx, c, member, s, appeal)
	}
	if s.RevealedAt != 0 {
		return false, nil
	}
	answer, err := p.answer(ctx, c.Number, appeal)
	if err != nil {
		return false, err
	}
	committed := s.Commitment == p.panel.AnswerCommitment(c.Number, member, answer)
	switch {
	case now < c.CommitUntil && !committed:
		if err := p.panel.CommitAnswer(ctx, c.Number, member, answer); err != nil {
			return false, err
		}
		p.log.Info("Answer to an appeal committed", "appeal", appeal.ID, "project", appeal.Project, "epoch", appeal.Epoch, "member", member)
	case now >= c.CommitUntil && committed:
		return false, p.panel.RevealAnswer(ctx, c.Number, member, answer)
	}
	return false, nil
}

// end closes an appeal that its panel has decided, and collects what the member
// has earned.
func (p *Panelist) end(ctx context.Context, c chain.PanelCase, member uint32, s chain.PanelSeat, appeal chain.Appeal) (done bool, err error) {
	if appeal.State == chain.AppealOpen {
		err := p.panel.CloseAppeal(ctx, appeal.ID)
		if chain.Reverted(err, "AppealNotOpen") {
			err = nil // another member closed it
		}
		return false, err
	}
	if c.Pay.IsZero() || s.RevealedAt == 0 || s.Answer != c.Answer || s.Collected {
		return true, nil
	}
	if err := p.panel.CollectPanelPay(ctx, c.Number, member); err != nil {
		return false, err
	}
	p.log.Info("Pay of a panel collected", "appeal", appeal.ID, "member", member, "iotx", c.Pay.IOTX())
	return true, nil
}

// answer recomputes what the device of an appeal should have been paid.
func (p *Panelist) answer(ctx context.Context, n uint64, appeal chain.Appeal) ([]byte, error) {
	if known := p.answers[n]; known != nil {
		return known, nil
	}
	status, err := p.panel.Epoch(ctx, appeal.Project, appeal.Epoch)
	if err != nil {
		return nil, err
	}
	r, err := p.load(ctx, status.Inputs)
	if err != nil {
		return nil, err
	}
	result, err := r.Score(ctx, nil)
	if err = errors.Join(err, r.Close()); err != nil {
		return nil, err
	}
	answer, err := replay.AnswerOf(result, appeal.Device)
	if err != nil {
		return nil, fmt.Errorf("epoch %d of project %d: %w", appeal.Epoch, appeal.Project, err)
	}
	p.answers[n] = answer.Encode()
	return p.answers[n], nil
}
