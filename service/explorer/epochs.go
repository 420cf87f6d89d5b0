package explorer

import (
	"math"
	"net/http"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

type epochEntry struct {
	Project     epoch.Project `json:"project"`
	Epoch       epoch.Number  `json:"epoch"`
	State       string        `json:"state"`
	WindowStart uint64        `json:"windowStart"`
	WindowEnd   uint64        `json:"windowEnd"`
	Readings    uint64        `json:"readings"`
	Devices     uint64        `json:"devices"`
	PaidDevices uint64        `json:"paidDevices"`
	Budget      units.Amount  `json:"budget"`
	Total       units.Amount  `json:"total"`
	Residual    units.Amount  `json:"residual"`
	Claimed     units.Amount  `json:"claimed"`
	Error       string        `json:"error,omitempty"` // why the published result is not trusted, or the epoch void
}

func epochEntryOf(e index.Epoch) epochEntry {
	return epochEntry{e.Project, e.Inputs.Epoch, e.State.String(), e.WindowStart, e.WindowEnd, e.LogEnd - e.LogStart, e.Leaves,
		e.PaidDevices, e.Budget, e.Total, e.Residual, e.Claimed, e.Fault + e.VoidReason}
}

func (e *Explorer) getEpochs(r *http.Request) (any, error) {
	p, err := e.projectOf(r)
	if err != nil {
		return nil, err
	}
	q := queryOf(r, "limit", "before")
	before, limit := q.before(), q.limit()
	if q.err != nil {
		return nil, q.err
	}
	epochs, err := e.index.Epochs(r.Context(), p.ID, epoch.Number(before), limit)
	if err != nil {
		return nil, err
	}
	entries := make([]epochEntry, 0, len(epochs))
	for _, one := range epochs {
		entries = append(entries, epochEntryOf(one))
	}
	return map[string]any{"epochs": entries}, nil
}

type epochDetail struct {
	epochEntry
	Inputs        epochInputs       `json:"inputs"`
	Result        *epochResult      `json:"result"`
	Reasons       []epochReason     `json:"reasons"`
	Transactions  epochTransactions `json:"transactions"`
	ChallengeEnds *uint64           `json:"challengeEnds"`
}

type epochInputs struct {
	LogStart      uint64       `json:"logStart"`
	LogEnd        uint64       `json:"logEnd"`
	LogRoot       common.Hash  `json:"logRoot"`
	WindowStart   uint64       `json:"windowStart"`
	WindowEnd     uint64       `json:"windowEnd"`
	PolicyHash    common.Hash  `json:"policyHash"`
	RegistryBlock uint64       `json:"registryBlock"`
	Budget        units.Amount `json:"budget"`
	Paid          units.Amount `json:"paid"`        // by those who use the network, since the epoch before
	Burned        units.Amount `json:"burned"`      // of that
	Corrections   units.Amount `json:"corrections"` // paid beside the budget
}

type epochResult struct {
	Root       common.Hash  `json:"root"`
	Total      units.Amount `json:"total"`
	Residual   units.Amount `json:"residual"`
	Leaves     uint64       `json:"leaves"`
	ResultHash common.Hash  `json:"resultHash"`
}

type epochReason struct {
	Code     string       `json:"code"`
	Text     string       `json:"text"`
	Devices  uint64       `json:"devices"`
	Readings uint64       `json:"readings"`
	Amount   units.Amount `json:"amount"`
}

type epochTransactions struct {
	Pin      *common.Hash `json:"pin"`
	Post     *common.Hash `json:"post"`
	Finalize *common.Hash `json:"finalize"`
}

// epochOf returns the epoch that a path names.
func (e *Explorer) epochOf(r *http.Request, projectName, epochName string) (index.Epoch, error) {
	p, err := pathProject(r, projectName)
	if err != nil {
		return index.Epoch{}, err
	}
	n, err := pathEpoch(r, epochName)
	if err != nil {
		return index.Epoch{}, err
	}
	one, err := e.index.Epoch(r.Context(), p, n)
	return one, absent(err, "project %d has no epoch %d yet; /api/v1/projects/%d/epochs lists its epochs", p, n, p)
}

func (e *Explorer) getEpoch(r *http.Request) (any, error) {
	one, err := e.epochOf(r, "project", "n")
	if err != nil {
		return nil, err
	}
	if q := queryOf(r); q.err != nil {
		return nil, q.err
	}
	reasons, err := e.index.Reasons(r.Context(), one.Project, one.Inputs.Epoch)
	if err != nil {
		return nil, err
	}
	shown := e.policyIfThere(r.Context(), one.Project, one.PolicyHash)
	out := epochDetail{epochEntry: epochEntryOf(one), Reasons: []epochReason{},
		Inputs: epochInputs{one.LogStart, one.LogEnd, one.LogRoot, one.WindowStart, one.WindowEnd, one.PolicyHash, one.RegistryBlock, one.Budget,
			one.Paid, one.Burned, correctionsOf(one.Corrections)},
		Transactions: epochTransactions{sent(one.Pin), sent(one.Post), sent(one.Finalize)}, ChallengeEnds: known(one.ChallengeEnds)}
	if sent(one.Post) != nil {
		out.Result = &epochResult{one.Root, one.Total, one.Residual, one.Leaves, one.ResultHash}
	}
	for _, reason := range reasons {
		out.Reasons = append(out.Reasons, epochReason{reason.Code, shown.text(reason.Code), reason.Devices, reason.Readings, reason.Amount})
	}
	return out, nil
}

func correctionsOf(list []epoch.Correction) (sum units.Amount) {
	for _, c := range list {
		sum = sum.Add(c.Amount)
	}
	return sum
}

type leafEntry struct {
	Index      uint64         `json:"index"`
	Device     common.Address `json:"device"`
	Name       string         `json:"name"`
	Account    common.Address `json:"account"`
	Amount     units.Amount   `json:"amount"`
	Points     uint64         `json:"points"`
	Reason     string         `json:"reason"`
	Readings   uint64         `json:"readings"`
	FirstIndex uint64         `json:"firstIndex"`
	LastIndex  uint64         `json:"lastIndex"`
	Evidence   common.Hash    `json:"evidence"`
	Hash       common.Hash    `json:"hash"`
	Claimed    bool           `json:"claimed"`
}

func leafEntryOf(l index.Leaf) leafEntry {
	return leafEntry{l.Index, l.Device, l.Name, l.Account, l.Amount, l.Points, l.Reason, l.Readings, l.FirstIndex, l.LastIndex, l.Evidence,
		l.Hash, sent(l.Claim) != nil}
}

func (e *Explorer) getLeaves(r *http.Request) (any, error) {
	one, err := e.epochOf(r, "project", "n")
	if err != nil {
		return nil, err
	}
	q := queryOf(r, "limit", "after", "reason")
	from := q.number("after", 0, maxIndex, math.MaxUint64) + 1 // wraps to 0 when it is not given
	limit, reason := q.limit(), q.text("reason")
	if q.err != nil {
		return nil, q.err
	}
	leaves, err := e.index.Leaves(r.Context(), one.Project, one.Inputs.Epoch, from, reason, limit+1)
	if err != nil {
		return nil, err
	}
	out := struct {
		Leaves []leafEntry `json:"leaves"`
		Next   *uint64     `json:"next"`
	}{Leaves: []leafEntry{}}
	if len(leaves) > limit {
		leaves = leaves[:limit]
		out.Next = &leaves[limit-1].Index
	}
	for _, l := range leaves {
		out.Leaves = append(out.Leaves, leafEntryOf(l))
	}
	return out, nil
}
