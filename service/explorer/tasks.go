package explorer

import (
	"context"
	"fmt"
	"math"
	"net/http"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/client/proofkind"
	"github.com/trellis-network/trellis/client/taskinput"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// Market tells what is not in events of tasks; *chain.Client does.
type Market interface {
	AllProvers(ctx context.Context) ([]chain.Prover, error)
	// QuorumCase returns who computes a task of a quorum.
	QuorumCase(ctx context.Context, task common.Hash) (chain.QuorumCase, error)
	QuorumSeat(ctx context.Context, task common.Hash, prover common.Address) (chain.QuorumSeat, error)
	// SimulatedEnclaves reports whether a simulated enclave was vouched for that runs what a key of programs names.
	SimulatedEnclaves(ctx context.Context, measurement common.Hash) (bool, error)
	Program(ctx context.Context, p epoch.Project, version uint32) (chain.Program, error)
}

const noMarket = "this explorer knows no market of compute; trellis compute tasks asks the chain"

type taskPlace struct {
	Block uint64      `json:"block"`
	Tx    common.Hash `json:"tx"`
	Time  uint64      `json:"time"`
}

func placeOf(p chain.Place) taskPlace { return taskPlace{p.Block, p.Tx, p.Time} }

type taskEntry struct {
	Task      common.Hash     `json:"task"`
	Project   epoch.Project   `json:"project"`
	Version   uint32          `json:"version"`
	Program   string          `json:"program"`
	Route     string          `json:"route"`
	Kind      string          `json:"kind"`
	Mode      string          `json:"mode"`
	State     string          `json:"state"`
	LogStart  uint64          `json:"logStart"`
	LogEnd    uint64          `json:"logEnd"`
	MaxPrice  units.Amount    `json:"maxPrice"`
	Price     *units.Amount   `json:"price"`
	Prover    *common.Address `json:"prover"`
	Simulated bool            `json:"simulated"`
	Requested taskPlace       `json:"requested"`
	Done      *taskPlace      `json:"done"`
}

type taskWord struct {
	Name  string      `json:"name"`
	Text  string      `json:"text"`
	Value string      `json:"value"`
	Hex   common.Hash `json:"hex"`
}

type taskStep struct {
	What   string          `json:"what"`
	Text   string          `json:"text"`
	Prover *common.Address `json:"prover"`
	Amount *units.Amount   `json:"amount"`
	At     taskPlace       `json:"at"`
}

type taskMember struct {
	Prover    common.Address `json:"prover"`
	Committed bool           `json:"committed"`
	Told      *common.Hash   `json:"told"`
	Agrees    *bool          `json:"agrees"`
}

type taskPage struct {
	taskEntry
	Summary     string          `json:"summary"`
	ProgramKind string          `json:"programKind"`
	Manifest    common.Hash     `json:"manifest"`
	Code        common.Hash     `json:"code"`
	Key         common.Hash     `json:"key"`
	Proof       proofkind.Kind  `json:"proof"`
	Params      []taskWord      `json:"params"`
	RawParams   hexutil.Bytes   `json:"rawParams"`
	Output      []taskWord      `json:"output"`
	RawOutput   *hexutil.Bytes  `json:"rawOutput"`
	WindowStart uint64          `json:"windowStart"`
	WindowEnd   uint64          `json:"windowEnd"`
	LogRoot     common.Hash     `json:"logRoot"`
	FieldRoot   *common.Hash    `json:"fieldRoot"`
	KeysRoot    *common.Hash    `json:"keysRoot"`
	Requester   common.Address  `json:"requester"`
	Consumer    *common.Address `json:"consumer"`
	MinPrice    units.Amount    `json:"minPrice"`
	Collateral  units.Amount    `json:"collateral"`
	Deadline    uint64          `json:"deadline"` // milliseconds
	Size        uint16          `json:"size"`
	Threshold   uint16          `json:"threshold"`
	Members     []taskMember    `json:"members"`
	Steps       []taskStep      `json:"steps"`
	Notes       []string        `json:"notes"`
	Verify      string          `json:"verify"`
}

// someone is nil for the zero address.
func someone(a common.Address) *common.Address {
	if a == (common.Address{}) {
		return nil
	}
	return &a
}

func (e *Explorer) getTasks(r *http.Request) (any, error) {
	p, err := e.projectOf(r)
	if err != nil {
		return nil, err
	}
	q := queryOf(r, "limit", "before")
	limit, before := q.limit(), q.number("before", 0, maxIndex, math.MaxUint64)
	if q.err != nil {
		return nil, q.err
	}
	tasks, err := e.index.Tasks(r.Context(), p.ID, before, limit)
	if err != nil {
		return nil, err
	}
	out := struct {
		Tasks []taskEntry `json:"tasks"`
		Next  *uint64     `json:"next"`
	}{Tasks: []taskEntry{}}
	for _, t := range tasks {
		entry, _, err := e.taskEntry(r.Context(), t)
		if err != nil {
			return nil, err
		}
		out.Tasks = append(out.Tasks, entry)
	}
	if len(tasks) == limit && tasks[limit-1].Number > 1 {
		out.Next = &tasks[limit-1].Number
	}
	return out, nil
}

// taskEntry tells a task; the manifest is nil where the mirror does not have it.
func (e *Explorer) taskEntry(ctx context.Context, t index.Task) (taskEntry, *compute.Manifest, error) {
	kind := proofkind.ByRoute(t.Terms.Route)
	out := taskEntry{
		Task: t.ID, Project: t.Task.Project, Version: t.Task.Version, Program: fmt.Sprintf("program %d", t.Task.Version), Route: kind.Route, Kind: kind.Title,
		Mode: t.Terms.Offer.Mode.String(), State: t.State.String(), LogStart: t.Task.LogStart, LogEnd: t.Task.LogEnd, MaxPrice: t.Terms.Offer.MaxPrice,
		Prover: someone(t.Prover), Requested: placeOf(t.Asked),
	}
	if t.Prover != (common.Address{}) {
		out.Price = &t.Price
	}
	if t.Output != nil {
		done := placeOf(t.Done)
		out.Done = &done
	}
	m, err := e.manifests.get(t.Manifest, func() (*compute.Manifest, error) {
		return taskinput.Manifest(ctx, e.mirror(t.Task.Project), t.Manifest)
	})
	if err != nil {
		return out, nil, nil // the page says that it is missing
	}
	out.Program = m.Name
	if kind.Route == compute.Attested && e.config.Market != nil {
		if out.Simulated, err = e.simulated(ctx, t.Task.Project, t.Task.Version, m.Key); err != nil {
			return out, nil, away(err, "the chain")
		}
	}
	return out, m, nil
}

// simulated reports whether an enclave that is no hardware may have signed results of a program. What was found is kept; a vouch may
// come later, so that there is none is asked again.
func (e *Explorer) simulated(ctx context.Context, p epoch.Project, version uint32, key common.Hash) (bool, error) {
	program, err := e.programs.get(programKey{p, version}, func() (chain.Program, error) { return e.config.Market.Program(ctx, p, version) })
	if err != nil {
		return false, err
	}
	return e.config.Market.SimulatedEnclaves(ctx, program.Key)
}

// A programKey names a version of a project's programs.
type programKey struct {
	project epoch.Project
	version uint32
}

func wordsOf(named []compute.Word, raw []byte) []taskWord {
	if len(raw) == 0 || len(raw) != 32*len(named) {
		return nil
	}
	out := []taskWord{}
	for _, w := range taskinput.Named(named, raw) {
		out = append(out, taskWord{w.Name, w.About, w.Text, w.Value})
	}
	return out
}

func (e *Explorer) getTask(r *http.Request) (any, error) {
	if q := queryOf(r); q.err != nil {
		return nil, q.err
	}
	raw, err := hexutil.Decode(r.PathValue("task"))
	if err != nil || len(raw) != common.HashLength {
		return nil, problemf(badRequest, "task is %q, want 0x and 64 hex digits", shorten(r.PathValue("task")))
	}
	ctx, id := r.Context(), common.BytesToHash(raw)
	t, err := e.index.Task(ctx, id)
	if err != nil {
		return nil, absent(err, "there is no task %s; one that was just asked for is here in a moment", id)
	}
	entry, m, err := e.taskEntry(ctx, t)
	if err != nil {
		return nil, err
	}
	out := taskPage{
		taskEntry: entry, Manifest: t.Manifest, Proof: proofkind.ByRoute(t.Terms.Route), RawParams: t.Task.Params, WindowStart: t.Task.WindowStart,
		WindowEnd: t.Task.WindowEnd, LogRoot: t.Task.LogRoot, FieldRoot: sent(t.Task.FieldRoot), KeysRoot: sent(t.Task.KeysRoot), Requester: t.Task.Requester,
		Consumer: someone(t.Terms.Offer.Consumer), MinPrice: t.Terms.Offer.MinPrice, Collateral: t.Terms.Offer.Collateral, Deadline: 1000 * t.Terms.Offer.Deadline,
		Size: t.Terms.Offer.Size, Threshold: t.Terms.Offer.Threshold, Members: []taskMember{}, Notes: []string{}, Verify: "trellis compute verify " + id.Hex(),
	}
	if t.Output != nil {
		output := hexutil.Bytes(t.Output)
		out.RawOutput = &output
	}
	if m == nil {
		out.Notes = append(out.Notes, "The program's manifest cannot be had from the project's mirror, where it stands under programs/; its words have no names here.")
	} else {
		out.Summary, out.ProgramKind, out.Code, out.Key = m.Summary, m.Kind, m.Code, m.Key
		out.Params, out.Output = wordsOf(m.Params, t.Task.Params), wordsOf(m.Output, t.Output)
	}
	if t.State == chain.TaskUndelivered {
		out.Notes = append(out.Notes, "The contract that the result goes to failed to take it; anyone can try again: trellis compute deliver "+id.Hex())
	}
	if out.Members, err = e.members(ctx, t); err != nil {
		return nil, err
	}
	events, err := e.index.TaskEvents(ctx, id)
	if err != nil {
		return nil, err
	}
	out.Steps = stepsOf(events)
	return out, nil
}

func (e *Explorer) members(ctx context.Context, t index.Task) ([]taskMember, error) {
	out := []taskMember{}
	if t.Terms.Offer.Mode != chain.TaskQuorum || e.config.Market == nil {
		return out, nil
	}
	quorum, err := e.config.Market.QuorumCase(ctx, t.ID)
	if err != nil {
		return nil, away(err, "the chain")
	}
	for _, prover := range quorum.Members {
		s, err := e.config.Market.QuorumSeat(ctx, t.ID, prover)
		if err != nil {
			return nil, away(err, "the chain")
		}
		m := taskMember{Prover: prover, Committed: s.Commitment != common.Hash{}, Told: sent(s.Output)}
		if m.Told != nil && quorum.Output != (common.Hash{}) {
			agrees := s.Output == quorum.Output
			m.Agrees = &agrees
		}
		out = append(out, m)
	}
	return out, nil
}

// said is what a page says of an event, before the name of its prover.
var said = map[string]string{
	index.TaskWasRequested: "asked for, by", index.TaskWasLocked: "taken by", index.TaskWasAssigned: "chance drew", index.TaskDrawWasCalled: "a later block will draw a prover",
	index.TaskNobodyWasDrawn: "no prover could be drawn; open to all", index.TaskWasDeclined: "given back, at no cost, by", index.TaskWasMissed: "nothing was brought in time, and collateral lost, by",
	index.TaskWasReopened: "open again", index.TaskWasFulfilled: "result shown by", index.TaskWasRefused: "a result that did not convince was left out, of",
	index.TaskWasDelivered: "delivered to the contract that waited for it, by", index.TaskWasRefunded: "nobody brought a result: paid back to",
}

func stepsOf(events []index.TaskEvent) []taskStep {
	out := []taskStep{}
	for _, e := range events {
		step := taskStep{What: e.Kind, Text: said[e.Kind], Prover: someone(e.Prover), At: placeOf(e.Place)}
		if !e.Amount.IsZero() {
			step.Amount = &e.Amount
		}
		out = append(out, step)
	}
	return out
}

type proverEntry struct {
	Prover    common.Address   `json:"prover"`
	Operator  chain.OperatorID `json:"operator"`
	Routes    []string         `json:"routes"`
	Capacity  uint32           `json:"capacity"`
	Open      uint32           `json:"open"`
	Fulfilled uint64           `json:"fulfilled"`
	Missed    uint64           `json:"missed"`
	Wrong     uint64           `json:"wrong"`
	Silent    uint64           `json:"silent"`
	Declined  uint64           `json:"declined"`
	Earned    units.Amount     `json:"earned"`
	URI       string           `json:"uri"`
}

func (e *Explorer) getProvers(r *http.Request) (any, error) {
	if q := queryOf(r); q.err != nil {
		return nil, q.err
	}
	if e.config.Market == nil {
		return nil, problemf(notFound, noMarket)
	}
	return e.provers.get(func() (any, error) {
		all, err := e.config.Market.AllProvers(r.Context())
		if err != nil {
			return nil, away(err, "the chain")
		}
		out := struct {
			Provers []proverEntry `json:"provers"`
		}{[]proverEntry{}}
		for _, p := range all {
			entry := proverEntry{p.Account, p.Operator, []string{}, p.Capacity, p.Open, p.Stats.Fulfilled, p.Stats.Missed, p.Stats.Wrong, p.Stats.Silent,
				p.Stats.Declined, p.Stats.Earned, p.URI}
			for _, route := range p.Routes {
				entry.Routes = append(entry.Routes, proofkind.ByRoute(route).Route)
			}
			out.Provers = append(out.Provers, entry)
		}
		return out, nil
	})
}
