package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// ErrNoProposal reports a proposal that was never filed.
var ErrNoProposal = errors.New("no such proposal")

// A ProposalState says how far a proposal has come.
type ProposalState string

// The states of proposals.
const (
	ProposalPending   ProposalState = "pending" // the vote begins later
	ProposalActive    ProposalState = "active"
	ProposalCanceled  ProposalState = "canceled"
	ProposalDefeated  ProposalState = "defeated"
	ProposalSucceeded ProposalState = "succeeded" // can be queued
	ProposalQueued    ProposalState = "queued"    // waits in the timelock
	ProposalExpired   ProposalState = "expired"   // was never queued
	ProposalExecuted  ProposalState = "executed"
)

// proposalStates are the governor's numbers for states.
var proposalStates = []ProposalState{ProposalPending, ProposalActive, ProposalCanceled, ProposalDefeated, ProposalSucceeded, ProposalQueued,
	ProposalExpired, ProposalExecuted}

// A Proposal asks for votes on what the timelock shall do. Times are seconds
// since the Unix epoch, votes wei.
type Proposal struct {
	Number      uint64 // in the order of filing, from 1
	ID          *big.Int
	Proposer    common.Address
	State       ProposalState
	Actions     []Action
	Description string // as filed, its last line names the proposer
	Snapshot    uint64 // whose votes count
	VoteStart   uint64
	VoteEnd     uint64 // with the objection period
	Objected    bool   // there is, or was, an objection period
	ETA         uint64 // from when on it can be executed, 0 before it is queued
	Against     units.Amount
	For         units.Amount
	Abstain     units.Amount
	Quorum      units.Amount // that for and abstain must reach; zero before the vote
}

// Title is the first line of the description.
func (p Proposal) Title() string {
	title, _, _ := strings.Cut(p.Description, "\n")
	return title
}

// Text is the description without title and proposer.
func (p Proposal) Text() string {
	_, text, _ := strings.Cut(p.Description, "\n")
	if end := strings.LastIndex(text, proposerMark); end >= 0 {
		text = text[:end]
	}
	return strings.TrimSpace(text)
}

// proposerMark begins the last line of a description: the governor takes it
// from that proposer alone, so nobody can file it first.
const proposerMark = "#proposer=0x"

// Describe returns the description that a proposer files title and text with.
func Describe(title, text string, proposer common.Address) string {
	body := strings.TrimSpace(title)
	if text = strings.TrimSpace(text); text != "" {
		body += "\n\n" + text
	}
	return body + "\n" + proposerMark + strings.ToLower(proposer.Hex()[2:])
}

// Proposals returns all proposals, the newest first.
func (c *Client) Proposals(ctx context.Context) ([]Proposal, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return nil, err
	}
	count, err := c.governor.ProposalCount(opts)
	if err != nil {
		return nil, fmt.Errorf("count the proposals: %w", decodeRevert(err))
	}
	out := make([]Proposal, 0, count.Uint64())
	for n := count.Uint64(); n > 0; n-- {
		p, err := c.proposal(opts, n)
		if err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, nil
}

// Proposal returns a proposal by its number, or ErrNoProposal.
func (c *Client) Proposal(ctx context.Context, n uint64) (Proposal, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return Proposal{}, err
	}
	return c.proposal(opts, n)
}

// ProposalNumber returns the number of the proposal that the governor calls
// id, or ErrNoProposal.
func (c *Client) ProposalNumber(ctx context.Context, id *big.Int) (uint64, error) {
	count, err := c.governor.ProposalCount(at(ctx))
	if err != nil {
		return 0, fmt.Errorf("count the proposals: %w", decodeRevert(err))
	}
	for n := count.Uint64(); n > 0; n-- {
		p, err := c.governor.ProposalDetailsAt(at(ctx), new(big.Int).SetUint64(n-1))
		if err != nil {
			return 0, fmt.Errorf("read proposal %d: %w", n, decodeRevert(err))
		}
		if p.ProposalId.Cmp(id) == 0 {
			return n, nil
		}
	}
	return 0, fmt.Errorf("%w: %d", ErrNoProposal, id)
}

func (c *Client) proposal(opts *bind.CallOpts, n uint64) (Proposal, error) {
	count, err := c.governor.ProposalCount(opts)
	if err != nil {
		return Proposal{}, fmt.Errorf("count the proposals: %w", decodeRevert(err))
	}
	if n == 0 || n > count.Uint64() {
		return Proposal{}, fmt.Errorf("%w: %d; there are %d, counted from 1", ErrNoProposal, n, count)
	}
	details, err := c.governor.ProposalDetailsAt(opts, new(big.Int).SetUint64(n-1))
	if err != nil {
		return Proposal{}, fmt.Errorf("read proposal %d: %w", n, decodeRevert(err))
	}
	p := Proposal{Number: n, ID: details.ProposalId}
	for i, target := range details.Targets {
		p.Actions = append(p.Actions, Action{Target: target, Value: amount(details.Values[i]), Data: details.Calldatas[i]})
	}
	for _, step := range []func(*bind.CallOpts, *Proposal) error{c.readState, c.readTimes, c.readTally, c.readDescription} {
		if err := step(opts, &p); err != nil {
			return Proposal{}, fmt.Errorf("read proposal %d: %w", n, decodeRevert(err))
		}
	}
	return p, nil
}

func (c *Client) readState(opts *bind.CallOpts, p *Proposal) error {
	state, err := c.governor.State(opts, p.ID)
	if err != nil {
		return err
	}
	if int(state) >= len(proposalStates) {
		return fmt.Errorf("state %d is none that this program knows", state)
	}
	p.State = proposalStates[state]
	p.Proposer, err = c.governor.ProposalProposer(opts, p.ID)
	return err
}

func (c *Client) readTimes(opts *bind.CallOpts, p *Proposal) error {
	start, err := c.governor.ProposalSnapshot(opts, p.ID)
	if err != nil {
		return err
	}
	snapshot, err := c.escrow.SnapshotOf(opts, start)
	if err != nil {
		return err
	}
	end, err := c.governor.ProposalDeadline(opts, p.ID)
	if err != nil {
		return err
	}
	eta, err := c.governor.ProposalEta(opts, p.ID)
	if err != nil {
		return err
	}
	p.VoteStart, p.Snapshot, p.VoteEnd, p.ETA = start.Uint64(), snapshot.Uint64(), end.Uint64(), eta.Uint64()
	p.Objected, err = c.governor.Objected(opts, p.ID)
	return err
}

func (c *Client) readTally(opts *bind.CallOpts, p *Proposal) error {
	votes, err := c.governor.ProposalVotes(opts, p.ID)
	if err != nil {
		return err
	}
	p.Against, p.For, p.Abstain = amount(votes.AgainstVotes), amount(votes.ForVotes), amount(votes.AbstainVotes)
	quorum, err := c.governor.QuorumOf(opts, p.ID)
	if Reverted(decodeRevert(err), "FutureLookup") { // its snapshot is still to come
		return nil
	}
	p.Quorum = amount(quorum)
	return err
}

// readDescription finds the event in the block that the governor names. A node
// that joined from a snapshot may lack that block; then there is no text.
func (c *Client) readDescription(opts *bind.CallOpts, p *Proposal) error {
	filed, err := c.governor.FiledIn(opts, p.ID)
	if err != nil {
		return err
	}
	logs, err := c.eth.FilterLogs(opts.Context, ethereum.FilterQuery{FromBlock: filed, ToBlock: filed, Addresses: []common.Address{predeploys.Governor}})
	if err != nil {
		return err
	}
	for _, l := range logs {
		if e, err := c.governor.ParseProposalCreated(l); err == nil && e.ProposalId.Cmp(p.ID) == 0 {
			p.Description = e.Description
		}
	}
	return nil
}

// A Support is how somebody votes.
type Support uint8

// The ways to vote, in the governor's numbers.
const (
	VoteAgainst Support = iota
	VoteFor
	VoteAbstain
)

// ParseSupport reads for, against or abstain.
func ParseSupport(text string) (Support, error) {
	for s := VoteAgainst; s <= VoteAbstain; s++ {
		if s.String() == text {
			return s, nil
		}
	}
	return 0, fmt.Errorf("%q is no vote: want for, against or abstain", text)
}

// String returns the word that ParseSupport reads.
func (s Support) String() string { return [...]string{"against", "for", "abstain"}[s] }

// A CastVote is what a vote counted for.
type CastVote struct {
	Weight   units.Amount
	Refunded units.Amount // of its gas, by the treasury
}

// Propose files a proposal of the writer's.
func (w *Writer) Propose(ctx context.Context, actions []Action, title, text string) (*big.Int, error) {
	targets, values, data := splitActions(actions)
	receipt, err := w.send(ctx, "propose", call(predeploys.Governor, bindings.TrellisGovernorMetaData, "propose",
		targets, values, data, Describe(title, text, w.account.Address())))
	if err != nil {
		return nil, err
	}
	created, err := only(receipt, predeploys.Governor, w.governor.ParseProposalCreated)
	if err != nil {
		return nil, fmt.Errorf("propose: %w", err)
	}
	return created.ProposalId, nil
}

func splitActions(actions []Action) (targets []common.Address, values []*big.Int, data [][]byte) {
	for _, a := range actions {
		targets, values, data = append(targets, a.Target), append(values, a.Value.Big()), append(data, a.Data)
	}
	return targets, values, data
}

// HasVoted tells whether an account has voted on a proposal.
func (c *Client) HasVoted(ctx context.Context, id *big.Int, account common.Address) (bool, error) {
	voted, err := c.governor.HasVoted(at(ctx), id, account)
	if err != nil {
		return false, fmt.Errorf("ask whether %s has voted: %w", account, decodeRevert(err))
	}
	return voted, nil
}

// refundGas is TrellisGovernor.REFUND_GAS: no estimate has it in it.
const refundGas = 240_000

// Vote votes on a proposal with the votes that the writer had at its snapshot.
func (w *Writer) Vote(ctx context.Context, id *big.Int, support Support, reason string) (CastVote, error) {
	c := call(predeploys.Governor, bindings.TrellisGovernorMetaData, "castVoteWithReason", id, uint8(support), reason)
	c.Spare = refundGas
	receipt, err := w.send(ctx, "vote", c)
	if err != nil {
		return CastVote{}, err
	}
	cast, err := only(receipt, predeploys.Governor, w.governor.ParseVoteCast)
	if err != nil {
		return CastVote{}, fmt.Errorf("vote: %w", err)
	}
	out := CastVote{Weight: amount(cast.Weight)}
	if refund, err := only(receipt, predeploys.Governor, w.governor.ParseVoteRefunded); err == nil {
		out.Refunded = amount(refund.Amount)
	}
	return out, nil
}

// QueueProposal puts a proposal that has succeeded into the timelock.
func (w *Writer) QueueProposal(ctx context.Context, id *big.Int) error {
	return w.onProposal(ctx, "queue the proposal", "queue", id)
}

// ExecuteProposal has the timelock do what a proposal says.
func (w *Writer) ExecuteProposal(ctx context.Context, id *big.Int) error {
	return w.onProposal(ctx, "execute the proposal", "execute", id)
}

// CancelProposal takes a proposal of the writer's back, before its vote.
func (w *Writer) CancelProposal(ctx context.Context, id *big.Int) error {
	return w.onProposal(ctx, "cancel the proposal", "cancel", id)
}

// onProposal calls the form of an overloaded method that takes the id alone.
func (w *Writer) onProposal(ctx context.Context, doing, method string, id *big.Int) error {
	parsed, err := bindings.TrellisGovernorMetaData.GetAbi()
	if err != nil {
		panic(err) // generated code
	}
	for name, m := range parsed.Methods {
		if m.RawName == method && len(m.Inputs) == 1 {
			_, err := w.send(ctx, doing, call(predeploys.Governor, bindings.TrellisGovernorMetaData, name, id))
			return err
		}
	}
	panic("the governor has no " + method + "(uint256)")
}
