package proving

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/market"
)

var quorumRoute = compute.RouteOf(compute.Quorum)

// A sender sends from the prover's account.
type sender struct {
	*chain.Writer
	follower *follower
}

// asked returns what the market wants to see of a task with each call.
func (s sender) asked(r market.Request) (chain.TaskRequested, error) {
	s.follower.mu.Lock()
	defer s.follower.mu.Unlock()
	e := s.follower.tasks[r.ID]
	if e == nil {
		return chain.TaskRequested{}, fmt.Errorf("%w: %s is over", chain.ErrNoTask, r.ID)
	}
	return e.asked, nil
}

// Lock implements market.Sender.
func (s sender) Lock(ctx context.Context, requests []market.Request) error {
	var asked []chain.TaskRequested
	for _, r := range requests {
		a, err := s.asked(r)
		if err != nil {
			return err
		}
		asked = append(asked, a)
	}
	if len(asked) == 1 { // which says why not
		return s.LockTask(ctx, asked[0].ID, asked[0].Terms)
	}
	_, err := s.LockTasks(ctx, asked...)
	return err
}

func (s sender) submission(a market.Answer) (chain.Submission, error) {
	asked, err := s.asked(a.Request)
	return chain.Submission{Task: asked.Task, Terms: asked.Terms, Prover: a.Request.Prover, Output: a.Output, Evidence: a.Evidence}, err
}

// Try implements market.Sender.
func (s sender) Try(ctx context.Context, a market.Answer) error {
	submission, err := s.submission(a)
	if err != nil {
		return err
	}
	return s.TryFulfil(ctx, submission)
}

// Fulfil implements market.Sender.
func (s sender) Fulfil(ctx context.Context, answers []market.Answer) error {
	var list []chain.Submission
	for _, a := range answers {
		submission, err := s.submission(a)
		if err != nil {
			return err
		}
		list = append(list, submission)
	}
	if len(list) == 1 {
		return s.Writer.Fulfil(ctx, list[0])
	}
	_, _, err := s.FulfilMany(ctx, list...)
	return err
}

// Decline implements market.Sender.
func (s sender) Decline(ctx context.Context, r market.Request) error {
	asked, err := s.asked(r)
	if err != nil {
		return err
	}
	return s.DeclineTask(ctx, asked.ID, asked.Terms)
}

// Commitment implements market.Sender.
func (s sender) Commitment(r market.Request, output []byte) common.Hash {
	return s.OutputCommitment(r.ID, output)
}

// Commit implements market.Sender.
func (s sender) Commit(ctx context.Context, r market.Request, output []byte) error {
	return s.CommitOutput(ctx, r.ID, output)
}

// Reveal implements market.Sender.
func (s sender) Reveal(ctx context.Context, r market.Request, output []byte) error {
	return s.RevealOutput(ctx, r.ID, output)
}

// Collect implements market.Sender.
func (s sender) Collect(ctx context.Context, r market.Request) error {
	return s.CollectQuorumPay(ctx, r.ID, s.Account().Address())
}

// Tend implements market.Sender.
func (s sender) Tend(ctx context.Context, r market.Request) error {
	if r.Chore == market.Escalate {
		return s.EscalateQuorum(ctx, r.ID)
	}
	return s.DrawQuorum(ctx, r.ID)
}

var (
	_ market.Chain  = (*follower)(nil)
	_ market.Sender = sender{}
)
