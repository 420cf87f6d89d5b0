package prover

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// panel is what a panelist sees of the panel: one case about a device of the
// contract's first epoch, for which operator 3 of the scorer sits.
type panel struct {
	*contract
	c      chain.PanelCase
	seat   chain.PanelSeat
	appeal chain.Appeal
	told   []byte
	block  uint64
}

// newPanel opens a case whose members commit for an hour and tell for half of
// one.
func newPanel(t *testing.T, c *contract) *panel {
	now := uint64(time.Now().Unix())
	c.pin().State = epoch.Settled
	return &panel{contract: c, block: 10, c: chain.PanelCase{
		Number: 1, Asker: predeploys.Appeals, Question: common.Hash{31: 7}, CommitUntil: now + 3600, RevealUntil: now + 5400, Size: 1, Members: []uint32{3},
	}, appeal: chain.Appeal{ID: 7, State: chain.AppealOpen, Project: 1, Epoch: 1, Device: device(t).ID().Address(), Case: 1}}
}

func device(t *testing.T) document.Document {
	t.Helper()
	key, err := sig.NewPrivateKey(sig.ES256K, common.LeftPadBytes([]byte{1}, 32))
	if err != nil {
		t.Fatal(err)
	}
	d, err := document.New(key.Public(), map[string]string{"name": "one"})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func (p *panel) note(what string) error {
	if err := p.broken(what, errors.New("node is down")); err != nil {
		return err
	}
	p.diary = append(p.diary, what)
	return nil
}

func (p *panel) Time(context.Context) (block, seconds uint64, err error) {
	return p.block, uint64(time.Now().Unix()), nil
}
func (p *panel) PanelCases(context.Context) (uint64, error) { return 1, nil }

func (p *panel) PanelCase(context.Context, uint64) (chain.PanelCase, error) {
	c := p.c
	switch now := uint64(time.Now().Unix()); {
	case p.seat.RevealedAt != 0:
		c.State, c.Answer = chain.PanelDecided, p.seat.Answer
	case now >= c.RevealUntil:
		c.State = chain.PanelUndecided
	}
	return c, nil
}

func (p *panel) PanelSeat(context.Context, uint64, uint32) (chain.PanelSeat, error) {
	return p.seat, nil
}

func (p *panel) SeatFor(_ context.Context, c chain.PanelCase, account common.Address) (uint32, error) {
	if account != scorer || len(c.Members)+len(c.Candidates) == 0 {
		return 0, chain.ErrNotMember
	}
	return 3, nil
}
func (p *panel) Appeal(context.Context, uint64) (chain.Appeal, error) { return p.appeal, nil }

func (p *panel) DrawPanel(context.Context, uint64) error {
	p.c.DrawBlock, p.c.Members, p.c.Candidates = 0, p.c.Candidates[:1], nil
	return p.note("draw")
}

func (p *panel) AnswerCommitment(n uint64, member uint32, data []byte) common.Hash {
	return crypto.Keccak256Hash([]byte(fmt.Sprint(n, member)), data)
}

func (p *panel) CommitAnswer(_ context.Context, n uint64, member uint32, data []byte) error {
	if err := p.note("commit"); err != nil {
		return err
	}
	p.seat.Commitment = p.AnswerCommitment(n, member, data)
	return nil
}

func (p *panel) RevealAnswer(_ context.Context, n uint64, member uint32, data []byte) error {
	if err := p.note("reveal"); err != nil {
		return err
	}
	if p.AnswerCommitment(n, member, data) != p.seat.Commitment {
		return &chain.RevertError{Name: "WrongReveal"}
	}
	p.told, p.seat.Answer, p.seat.RevealedAt = bytes.Clone(data), crypto.Keccak256Hash(data), uint64(time.Now().Unix())
	return nil
}

func (p *panel) CloseAppeal(context.Context, uint64) error {
	p.appeal.State, p.c.Pay = chain.AppealRejected, units.IOTX(20)
	return p.note("close")
}

func (p *panel) CollectPanelPay(context.Context, uint64, uint32) error {
	p.seat.Collected = true
	return p.note("collect")
}

// sit starts a panelist; the result stops it.
func (p *panel) sit(t *testing.T) (stop func()) {
	one := NewPanelist(Config{Project: 1, Scorer: scorer}, p, p.load, slog.New(slog.NewTextHandler(p, nil)))
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- one.Run(ctx) }()
	synctest.Wait()
	return func() {
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("Run = %v, want %v", err, context.Canceled)
		}
	}
}

func inPanel(t *testing.T, f func(t *testing.T, p *panel)) {
	story(t, func(t *testing.T, c *contract) {
		c.devices = []chain.Registered{{Document: device(t), Account: common.Address{7}}}
		f(t, newPanel(t, c))
	})
}

func TestPanelistCommitsTellsClosesAndCollects(t *testing.T) {
	inPanel(t, func(t *testing.T, p *panel) {
		defer p.sit(t)()
		p.expect(t, "commit")
		p.pass(30 * time.Minute)
		p.expect(t)
		p.pass(31 * time.Minute)
		p.expect(t, "reveal", "close", "collect")
		answer, err := chain.DecodeAnswer(p.told)
		if err != nil || !answer.Amount.IsZero() || answer.Code() != "PLACEMENT_UNKNOWN" {
			t.Errorf("answer is %+v, %v", answer, err)
		}
		p.pass(time.Hour)
		p.expect(t)
		if p.loads != 1 {
			t.Errorf("the epoch is recomputed %d times, want once", p.loads)
		}
	})
}

func TestRestartedPanelistTellsWhatItHadCommitted(t *testing.T) {
	inPanel(t, func(t *testing.T, p *panel) {
		stop := p.sit(t)
		p.expect(t, "commit")
		stop()
		stop = p.sit(t)
		p.pass(time.Minute)
		p.expect(t) // the same commitment is there
		stop()
		p.pass(time.Hour)
		defer p.sit(t)()
		p.pass(2 * time.Second)
		p.expect(t, "reveal", "close", "collect")
	})
}

func TestPanelistTriesAgainUntilTheTimeIsOver(t *testing.T) {
	inPanel(t, func(t *testing.T, p *panel) {
		p.fail["commit"] = 5
		defer p.sit(t)()
		p.pass(10 * time.Second)
		p.expect(t, "commit")
		if p.lines != 2 { // the failure, once; and the commitment
			t.Errorf("%d lines are logged, want 2", p.lines)
		}
		p.fail["reveal"] = 1_000_000
		p.pass(2 * time.Hour)
		p.expect(t, "close") // undecided: the bond goes back
	})
}

func TestPanelistDrawsWhenItsOperatorIsACandidate(t *testing.T) {
	inPanel(t, func(t *testing.T, p *panel) {
		p.c.DrawBlock, p.c.Candidates, p.c.Members = 10, []uint32{3, 4}, nil
		defer p.sit(t)()
		p.pass(5 * time.Second)
		p.expect(t) // the block is not made yet
		p.block++
		p.pass(5 * time.Second)
		p.expect(t, "draw", "commit")
	})
}

func TestPanelistLeavesAloneWhatItCannotAnswer(t *testing.T) {
	for name, change := range map[string]func(*panel){
		"another member":  func(p *panel) { p.c.Members = nil },
		"another project": func(p *panel) { p.appeal.Project = 2 },
		"a finding":       func(p *panel) { p.c.Asker = predeploys.Findings },
	} {
		t.Run(name, func(t *testing.T) {
			inPanel(t, func(t *testing.T, p *panel) {
				change(p)
				defer p.sit(t)()
				p.pass(3 * time.Hour)
				p.expect(t)
			})
		})
	}
}

func TestADeviceThatTheEpochDoesNotHaveIsNoAnswer(t *testing.T) {
	inPanel(t, func(t *testing.T, p *panel) {
		p.appeal.Device = common.Address{1}
		defer p.sit(t)()
		p.pass(time.Minute)
		p.expect(t)
	})
}
