package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// A GrantID is the number of an application for a grant. They count from 1.
type GrantID uint64

func (g GrantID) big() *big.Int { return new(big.Int).SetUint64(uint64(g)) }

// ErrNoGrant reports a grant that nobody applied for.
var ErrNoGrant = errors.New("no such grant")

// A GrantState is where a grant stands.
type GrantState uint8

// The states, as Grants.State.
const (
	GrantVoting GrantState = iota + 1
	GrantRejected
	GrantAccepted
	GrantExpired
	GrantStreaming
	GrantDone
	GrantLapsed
	GrantStopped
)

var grantStates = []string{"", "voting", "rejected", "accepted", "expired", "streaming", "done", "lapsed", "stopped"}

// String returns the state in a word.
func (s GrantState) String() string {
	if int(s) < len(grantStates) {
		return grantStates[s]
	}
	return fmt.Sprintf("state %d", uint8(s))
}

// A GrantChoice of a voter.
type GrantChoice uint8

// The choices, as in OpenZeppelin's Governor.
const (
	No GrantChoice = iota
	Yes
	Abstain
)

// A Milestone is one part of a grant, which streams Amount over Days.
type Milestone struct {
	Amount units.Amount
	Days   uint32
	// Target is asked with Data each day, and MUST return at least Least for
	// the day to count. Zero: each day counts.
	Target common.Address
	Data   []byte
	Least  *big.Int
}

// An Application is what a grant's voters vote on.
type Application struct {
	Recipient  common.Address
	Project    epoch.Project // 0 for none; the recipient MUST control it
	VoteDays   uint32        // 3 to 28
	TextHash   common.Hash   // SHA-256 of the text
	URI        string        // where the text is
	Milestones []Milestone
}

// A Grant is an application and what became of it. Times are seconds since
// the Unix epoch.
type Grant struct {
	ID GrantID
	Application
	State     GrantState
	Proposer  common.Address
	Start     uint64 // of the vote
	End       uint64 // of the vote
	Snapshot  uint64 // whose power counts
	Quorum    units.Amount
	Yes       units.Amount
	No        units.Amount
	Abstain   units.Amount
	Amount    units.Amount // all milestones; what was earned, once it is over
	Earned    units.Amount
	Claimed   units.Amount
	Milestone int    // the current one, from 0
	Counted   uint32 // its days that counted
	NextDay   uint32 // the first of its days that no tick has counted
	Since     uint64 // when its day 0 began, 0 before
}

func (c *Client) grants() *bindings.Grants { return bound(c, bindings.NewGrants, predeploys.Grants) }

// Grant returns a grant, or ErrNoGrant.
func (c *Client) Grant(ctx context.Context, id GrantID) (Grant, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return Grant{}, err
	}
	return c.grant(opts, id)
}

func (c *Client) grant(opts *bind.CallOpts, id GrantID) (Grant, error) {
	grants := c.grants()
	g, list, err := readGrant(grants, opts, id)
	if err != nil {
		return Grant{}, err
	}
	state, err := grants.StateOf(opts, id.big())
	if err != nil {
		return Grant{}, fmt.Errorf("read the state of grant %d: %w", id, decodeRevert(err))
	}
	earned, err := grants.EarnedOf(opts, id.big())
	if err != nil {
		return Grant{}, fmt.Errorf("read what grant %d has earned: %w", id, decodeRevert(err))
	}
	out := Grant{
		ID: id, State: GrantState(state), Proposer: g.Proposer, Start: g.Start.Uint64(), End: g.End.Uint64(), Snapshot: g.Snapshot.Uint64(),
		Quorum: amount(g.Quorum), Yes: amount(g.Yes), No: amount(g.No), Abstain: amount(g.Abstain), Amount: amount(g.Amount),
		Earned: amount(earned), Claimed: amount(g.Claimed), Milestone: int(g.Milestone), Counted: g.Counted, NextDay: g.NextDay, Since: g.Since.Uint64(),
		Application: Application{
			Recipient: g.Application.Recipient, Project: epoch.Project(g.Application.ProjectId.Uint64()), VoteDays: g.Application.VoteDays,
			TextHash: g.Application.TextHash, URI: g.Application.Uri,
		},
	}
	for _, m := range list {
		out.Milestones = append(out.Milestones, Milestone{amount(m.Amount), m.Lasts, m.Target, m.Data, m.Least})
	}
	return out, nil
}

// readGrant returns what is stored of a grant.
func readGrant(grants *bindings.Grants, opts *bind.CallOpts, id GrantID) (bindings.GrantsGrant, []bindings.GrantsMilestone, error) {
	g, list, err := grants.Grant(opts, id.big())
	if err = decodeRevert(err); Reverted(err, "NoGrant") {
		return g, nil, fmt.Errorf("%w: %d", ErrNoGrant, id)
	}
	if err != nil {
		return g, nil, fmt.Errorf("read grant %d: %w", id, err)
	}
	return g, list, nil
}

// Grants returns up to limit grants, the newest first.
func (c *Client) Grants(ctx context.Context, limit int) ([]Grant, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return nil, err
	}
	count, err := c.grants().Count(opts)
	if err != nil {
		return nil, fmt.Errorf("count the grants: %w", decodeRevert(err))
	}
	var out []Grant
	for id := count.Uint64(); id > 0 && len(out) < limit; id-- {
		g, err := c.grant(opts, GrantID(id))
		if err != nil {
			return nil, err
		}
		out = append(out, g)
	}
	return out, nil
}

// ApplyForGrant applies for a grant and starts its vote. The writer's account
// needs dao.propose votes.
func (w *Writer) ApplyForGrant(ctx context.Context, a Application) (GrantID, error) {
	list := make([]bindings.GrantsMilestone, len(a.Milestones))
	for i, m := range a.Milestones {
		list[i] = bindings.GrantsMilestone{Amount: m.Amount.Big(), Lasts: m.Days, Target: m.Target, Least: m.Least, Data: m.Data}
		if m.Least == nil {
			list[i].Least = new(big.Int)
		}
	}
	application := bindings.GrantsApplication{
		Recipient: a.Recipient, ProjectId: id(a.Project), VoteDays: a.VoteDays, TextHash: a.TextHash, Uri: a.URI,
	}
	receipt, err := w.send(ctx, "apply for a grant", call(predeploys.Grants, bindings.GrantsMetaData, "propose", application, list))
	if err != nil {
		return 0, err
	}
	applied, err := only(receipt, predeploys.Grants, w.grants().ParseApplied)
	if err != nil {
		return 0, fmt.Errorf("apply for a grant: %w", err)
	}
	return GrantID(applied.Id.Uint64()), nil
}

func (w *Writer) grantCall(ctx context.Context, doing, method string, arguments ...any) error {
	_, err := w.send(ctx, doing, call(predeploys.Grants, bindings.GrantsMetaData, method, arguments...))
	return err
}

// VoteOnGrant votes with all the power of the grant's snapshot, once.
func (w *Writer) VoteOnGrant(ctx context.Context, id GrantID, choice GrantChoice) error {
	return w.grantCall(ctx, "vote on the grant", "vote", id.big(), uint8(choice))
}

// OpenGrant reserves an accepted grant's coins and starts its stream.
func (w *Writer) OpenGrant(ctx context.Context, id GrantID) error {
	return w.grantCall(ctx, "open the grant", "open", id.big())
}

// TickGrant counts today if the current milestone's metric holds.
func (w *Writer) TickGrant(ctx context.Context, id GrantID) error {
	return w.grantCall(ctx, "tick the grant", "tick", id.big())
}

// ClaimGrant pays the recipient what the grant has earned.
func (w *Writer) ClaimGrant(ctx context.Context, id GrantID) (units.Amount, error) {
	receipt, err := w.send(ctx, "claim the grant", call(predeploys.Grants, bindings.GrantsMetaData, "claim", id.big()))
	if err != nil {
		return units.Amount{}, err
	}
	claimed, err := only(receipt, predeploys.Grants, w.grants().ParseClaimed)
	if err != nil {
		return units.Amount{}, fmt.Errorf("claim the grant: %w", err)
	}
	return amount(claimed.Amount), nil
}

// MetricCall returns how a metric of merit rounds is asked about a project, to
// make it a milestone's.
func MetricCall(p epoch.Project) []byte {
	return call(common.Address{}, bindings.DevicesMetricMetaData, "value", id(p)).Data
}
