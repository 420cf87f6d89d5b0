package agent

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/client/log"
	"github.com/trellis-network/trellis/protocol/receipt"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
)

const (
	mostDevices  = 100
	mostReadings = 20
	mostTasks    = 50
)

// source begins a source with where the chain is.
func (a *Agent) source(ctx context.Context, p epoch.Project) (Source, error) {
	block, seconds, err := a.data.Head(ctx)
	if err != nil {
		return Source{}, err
	}
	return Source{ChainID: a.config.ChainID, Block: block, BlockTime: seconds, Project: p, Proofs: []Proof{}}, nil
}

// chainAge is the age of something of the chain's clock, Unix seconds.
func (a *Agent) chainAge(seconds uint64) float64 {
	return age(1000*seconds, uint64(a.config.Now().UnixMilli()))
}

type nothing struct{}

type networkStatus struct {
	Devices   uint64         `json:"devices"`
	Reporting uint64         `json:"reporting"`
	Sequenced uint64         `json:"sequenced"`
	Scored    uint64         `json:"scored"`
	Settled   uint64         `json:"settled"`
	Paid      uint64         `json:"paid"`
	PaidWei   string         `json:"paid_wei"`
	Projects  []projectEntry `json:"projects"`
}

type projectEntry struct {
	ID      epoch.Project `json:"project"`
	Name    string        `json:"name"`
	Devices uint64        `json:"devices"`
	Settled epoch.Number  `json:"newest_settled_epoch"`
	LogSize uint64        `json:"log_size"`
	Root    common.Hash   `json:"log_root"`
}

func (a *Agent) networkStatus(ctx context.Context, _ nothing) (out Answer[networkStatus], err error) {
	if out.Source, err = a.source(ctx, 0); err != nil {
		return out, err
	}
	counts, err := a.data.Rows.Counts(ctx)
	if err != nil {
		return out, err
	}
	projects, err := a.data.Rows.Projects(ctx)
	if err != nil {
		return out, err
	}
	out.Answer = networkStatus{counts.Devices, counts.Reporting, counts.Sequenced, counts.Scored, counts.Settled, counts.Paid, counts.PaidWei.String(), []projectEntry{}}
	for _, p := range projects {
		out.Answer.Projects = append(out.Answer.Projects, projectEntry{p.ID, p.Name, p.Devices, p.SettledEpoch, p.Size, p.Root})
	}
	out.Source.Age = a.chainAge(out.Source.BlockTime)
	out.Source.Proofs = append(out.Source.Proofs, Proof{Kind: "index", How: "the numbers follow from the chain's events and the projects' logs; trellis verify epochs all recomputes them"})
	return out, nil
}

type findDevices struct {
	Project uint64 `json:"project" jsonschema:"number of the project"`
	Query   string `json:"query,omitempty" jsonschema:"part of a name, or start of an address; empty for all"`
	State   string `json:"state,omitempty" jsonschema:"earning, reporting or silent; empty for all"`
	After   string `json:"after,omitempty" jsonschema:"address of the last device of the page before"`
	Limit   int    `json:"limit,omitempty" jsonschema:"1 to 100, default 20"`
}

type deviceEntry struct {
	Device   string          `json:"device"`
	Name     string          `json:"name"`
	State    string          `json:"state"`
	Exposure string          `json:"exposure,omitempty"`
	Lat      string          `json:"lat,omitempty"`
	Lon      string          `json:"lon,omitempty"`
	LastTime uint64          `json:"last_time"` // Unix milliseconds, 0 before the first reading
	Last     json.RawMessage `json:"last"`
	Earned   string          `json:"earned_wei"`
	Reason   string          `json:"reason,omitempty"` // why the newest epoch paid nothing, or less
}

func entryOf(d index.Device) deviceEntry {
	return deviceEntry{did.ID(d.Address).String(), d.Name, d.State, d.Exposure, d.Lat, d.Lon, d.LastTime, d.LastData, d.Earned.String(), d.Reason}
}

type deviceList struct {
	Devices []deviceEntry `json:"devices"`
	Next    string        `json:"next"` // after of the next page, empty at the end
}

func (a *Agent) findDevices(ctx context.Context, in findDevices) (out Answer[deviceList], err error) {
	limit, err := limitOf(in.Limit, 20, mostDevices)
	if err != nil {
		return out, err
	}
	f := index.DeviceFilter{Query: in.Query, State: in.State, Limit: limit}
	switch in.State {
	case "", index.Earning, index.Reporting, index.Silent:
	default:
		return out, fmt.Errorf("%w: state is %q; it is earning, reporting or silent", ErrQuestion, in.State)
	}
	if in.After != "" {
		if f.After, err = addressOf(in.After); err != nil {
			return out, err
		}
		f.Started = true
	}
	p, err := a.project(ctx, in.Project)
	if err != nil {
		return out, err
	}
	if out.Source, err = a.source(ctx, p.ID); err != nil {
		return out, err
	}
	devices, err := a.data.Rows.Devices(ctx, p.ID, f)
	if err != nil {
		return out, err
	}
	out.Answer.Devices = []deviceEntry{}
	var newest uint64
	for _, d := range devices {
		out.Answer.Devices = append(out.Answer.Devices, entryOf(d))
		newest = max(newest, d.LastTime)
	}
	if len(devices) == limit {
		out.Answer.Next = strings.ToLower(devices[limit-1].Address.Hex())
	}
	out.Source.Age = age(newest, a.config.DeviceTime())
	out.Source.Proofs = append(out.Source.Proofs, Proof{Kind: "index", How: "ask for readings or payout of a device for what backs its line"})
	return out, nil
}

type oneDevice struct {
	Device string `json:"device" jsonschema:"address or DID of the device"`
}

type deviceAnswer struct {
	deviceEntry
	Project  epoch.Project  `json:"project"`
	Owner    common.Address `json:"owner"`
	Account  common.Address `json:"account"`
	Model    string         `json:"model,omitempty"`
	KeyType  string         `json:"key_type"`
	Readings uint64         `json:"readings"`
	Claimed  string         `json:"claimed_wei"`
	Bond     string         `json:"bond_wei"`
	Block    uint64         `json:"registered_block"`
	Ended    uint64         `json:"ended_block,omitempty"`
}

func (a *Agent) device(ctx context.Context, in oneDevice) (out Answer[deviceAnswer], err error) {
	d, err := a.deviceOf(ctx, in.Device)
	if err != nil {
		return out, err
	}
	if out.Source, err = a.sourceOf(ctx, d); err != nil {
		return out, err
	}
	out.Answer = deviceAnswer{entryOf(d), d.Project, d.Owner, d.Account, d.Model, d.KeyType, d.Readings, d.Claimed.String(), d.Bond.String(), d.Block, d.Removed}
	out.Source.Age = age(d.LastTime, a.config.DeviceTime())
	tx := d.Tx
	out.Source.Proofs = append(out.Source.Proofs,
		Proof{Kind: "transaction", Tx: &tx, How: "the registration; trellis did resolve " + did.ID(d.Address).String() + " --proof shows the chain's state with a storage proof"})
	if d.Readings > 0 {
		newest, err := a.data.Rows.Readings(ctx, d.Address, math.MaxUint64, 1)
		if err != nil {
			return out, err
		}
		if err := a.prove(ctx, &out.Source, d.Project, newest); err != nil {
			return out, err
		}
	}
	return out, nil
}

type readingsIn struct {
	Device string  `json:"device" jsonschema:"address or DID of the device"`
	Before *uint64 `json:"before,omitempty" jsonschema:"only readings with a log index below this"`
	Limit  int     `json:"limit,omitempty" jsonschema:"1 to 20, default 5"`
}

type readingEntry struct {
	Index    uint64          `json:"index"` // in the log
	Sequence uint64          `json:"sequence"`
	Time     uint64          `json:"time"` // Unix milliseconds
	Data     json.RawMessage `json:"data"`
}

type readingList struct {
	Readings []readingEntry `json:"readings"`
}

func (a *Agent) readings(ctx context.Context, in readingsIn) (out Answer[readingList], err error) {
	limit, err := limitOf(in.Limit, 5, mostReadings)
	if err != nil {
		return out, err
	}
	before := uint64(math.MaxUint64)
	if in.Before != nil {
		before = *in.Before
	}
	d, err := a.deviceOf(ctx, in.Device)
	if err != nil {
		return out, err
	}
	if out.Source, err = a.sourceOf(ctx, d); err != nil {
		return out, err
	}
	found, err := a.data.Rows.Readings(ctx, d.Address, before, limit)
	if err != nil {
		return out, err
	}
	out.Answer.Readings = []readingEntry{}
	var newest uint64
	for _, r := range found {
		out.Answer.Readings = append(out.Answer.Readings, readingEntry{r.Index, r.Sequence, r.Time, r.Data})
		newest = max(newest, r.Time)
	}
	out.Source.Age = age(newest, a.config.DeviceTime())
	return out, a.prove(ctx, &out.Source, d.Project, found)
}

// prove adds an inclusion proof for each reading, checked, and that the entry is what the index says of it.
func (a *Agent) prove(ctx context.Context, s *Source, p epoch.Project, readings []index.Reading) error {
	if len(readings) == 0 {
		return nil
	}
	l, err := a.data.Log(ctx, p)
	if err != nil {
		return err
	}
	if err := l.Refresh(ctx); err != nil {
		return err
	}
	size := l.Tree().Size
	for _, r := range readings {
		if r.Index >= uint64(size) {
			s.Note = "the newest readings are not in a signed checkpoint yet; ask again in a moment for their proofs"
			continue
		}
		proof, raw, err := proveEntry(ctx, l, tlog.Index(r.Index), size)
		if err != nil {
			return err
		}
		if err := sameReading(raw, r); err != nil {
			return err
		}
		s.Proofs = append(s.Proofs, proof)
	}
	return nil
}

func proveEntry(ctx context.Context, l *log.Log, at tlog.Index, size tlog.Size) (Proof, []byte, error) {
	inclusion, err := l.Prove(ctx, at, size)
	if err != nil {
		return Proof{}, nil, err
	}
	entry, err := l.Entry(ctx, at)
	if err != nil {
		return Proof{}, nil, err
	}
	if err := inclusion.Verify(); err != nil {
		return Proof{}, nil, err
	}
	if tlog.EntryHash(entry.Bytes) != inclusion.Leaf {
		return Proof{}, nil, fmt.Errorf("entry %d is not the one that its proof is for", at)
	}
	index, root := uint64(at), common.Hash(inclusion.Tree.Root)
	out := Proof{Kind: "log-inclusion", Checked: true, Index: &index, Size: uint64(size), Root: &root,
		How: fmt.Sprintf("RFC 6962 inclusion in the project's log; trellis log prove %d", at)}
	for _, h := range inclusion.Path {
		out.Path = append(out.Path, common.Hash(h))
	}
	return out, entry.Bytes, nil
}

type proveIn struct {
	Project uint64 `json:"project" jsonschema:"number of the project"`
	Index   uint64 `json:"index" jsonschema:"index of the entry in the project's log"`
}

type entryAnswer struct {
	Index uint64        `json:"index"`
	Entry hexutil.Bytes `json:"entry"`          // as the device signed it (COSE_Sign1)
	Data  any           `json:"data,omitempty"` // what it says, where it is a reading
}

func (a *Agent) proveReading(ctx context.Context, in proveIn) (out Answer[entryAnswer], err error) {
	p, err := a.project(ctx, in.Project)
	if err != nil {
		return out, err
	}
	if out.Source, err = a.source(ctx, p.ID); err != nil {
		return out, err
	}
	l, err := a.data.Log(ctx, p.ID)
	if err != nil {
		return out, err
	}
	if err := l.Refresh(ctx); err != nil {
		return out, err
	}
	if size := uint64(l.Tree().Size); in.Index >= size {
		return out, fmt.Errorf("%w: the log has %d entries, the last is %d", ErrNotFound, size, int64(size)-1)
	}
	proof, raw, err := proveEntry(ctx, l, tlog.Index(in.Index), l.Tree().Size)
	if err != nil {
		return out, err
	}
	out.Source.Proofs = append(out.Source.Proofs, proof)
	out.Answer = entryAnswer{Index: in.Index, Entry: raw}
	if r, err := readingOf(raw); err == nil {
		out.Answer.Data = r.Data
		out.Source.Device, out.Source.Age = r.Subject.String(), age(r.Time, a.config.DeviceTime())
	}
	return out, nil
}

type epochIn struct {
	Project uint64  `json:"project" jsonschema:"number of the project"`
	Epoch   *uint64 `json:"epoch,omitempty" jsonschema:"number of the epoch; the newest settled one when left out"`
}

type epochAnswer struct {
	Epoch       epoch.Number `json:"epoch"`
	State       string       `json:"state"`
	WindowStart uint64       `json:"window_start"` // Unix milliseconds
	WindowEnd   uint64       `json:"window_end"`
	LogStart    uint64       `json:"log_start"`
	LogEnd      uint64       `json:"log_end"`
	LogRoot     common.Hash  `json:"log_root"`
	Policy      common.Hash  `json:"policy"`
	Budget      string       `json:"budget_wei"`
	Total       string       `json:"total_wei"`
	Residual    string       `json:"residual_wei"`
	Devices     uint64       `json:"devices"`
	Paid        uint64       `json:"paid_devices"`
	ResultHash  common.Hash  `json:"result"`
	Fault       string       `json:"fault,omitempty"`
}

func (a *Agent) epoch(ctx context.Context, in epochIn) (out Answer[epochAnswer], err error) {
	p, err := a.project(ctx, in.Project)
	if err != nil {
		return out, err
	}
	number := p.SettledEpoch
	if in.Epoch != nil {
		number = epoch.Number(*in.Epoch)
	}
	e, err := a.data.Rows.Epoch(ctx, p.ID, number)
	if err != nil {
		return out, absent(err, "epoch %d of project %d is not there; the newest is %d", number, p.ID, p.NewestEpoch)
	}
	if out.Source, err = a.source(ctx, p.ID); err != nil {
		return out, err
	}
	out.Answer = epochAnswer{e.Inputs.Epoch, e.State.String(), e.WindowStart, e.WindowEnd, e.LogStart, e.LogEnd, e.LogRoot, e.PolicyHash, e.Budget.String(),
		e.Total.String(), e.Residual.String(), e.Leaves, e.PaidDevices, e.ResultHash, e.Fault}
	out.Source.Epoch, out.Source.Age = number, age(e.WindowEnd, a.config.DeviceTime())
	for _, tx := range []common.Hash{e.Pin, e.Post, e.Finalize} {
		if tx != (common.Hash{}) {
			out.Source.Proofs = append(out.Source.Proofs, Proof{Kind: "transaction", Tx: &tx,
				How: fmt.Sprintf("trellis verify epoch %d --project %d recomputes it from public data", number, p.ID)})
		}
	}
	return out, nil
}

type payoutIn struct {
	Device string `json:"device" jsonschema:"address or DID of the device"`
	Epoch  uint64 `json:"epoch" jsonschema:"number of the epoch"`
}

type payoutAnswer struct {
	Explained any            `json:"explained"` // points, amount, reason and what lowered them
	Leaf      uint64         `json:"leaf_index"`
	Account   common.Address `json:"account"`
	State     string         `json:"epoch_state"`
	Steps     []receipt.Step `json:"checks"` // what this server checked of the receipt, without believing anybody
	Notes     []string       `json:"notes"`
}

func (a *Agent) payout(ctx context.Context, in payoutIn) (out Answer[payoutAnswer], err error) {
	d, err := a.deviceOf(ctx, in.Device)
	if err != nil {
		return out, err
	}
	if out.Source, err = a.sourceOf(ctx, d); err != nil {
		return out, err
	}
	number := epoch.Number(in.Epoch)
	e, err := a.data.Rows.Epoch(ctx, d.Project, number)
	if err != nil {
		return out, absent(err, "epoch %d of project %d is not there", number, d.Project)
	}
	if e.Post == (common.Hash{}) {
		return out, fmt.Errorf("%w: epoch %d is not scored yet", ErrNotFound, number)
	}
	document, err := a.data.Receipt(ctx, d.Project, number, d.Address)
	if err != nil {
		return out, err
	}
	steps := document.Check()
	root := document.Settlement.Root
	out.Source.Epoch, out.Source.Age = number, age(e.WindowEnd, a.config.DeviceTime())
	out.Source.Proofs = append(out.Source.Proofs, Proof{Kind: "receipt", Checked: receipt.Failed(steps) == nil, Root: &root, Index: &document.Index,
		How: fmt.Sprintf("trellis receipt %s %d --out r.json && trellis receipt verify r.json", did.ID(d.Address), number)})
	out.Answer = payoutAnswer{document.Explained, document.Index, document.Registration.Account, document.Settlement.State, steps, document.Notes}
	return out, nil
}

type tasksIn struct {
	Project uint64 `json:"project" jsonschema:"number of the project"`
	Limit   int    `json:"limit,omitempty" jsonschema:"1 to 50, default 10"`
}

type taskList struct {
	Tasks []Task `json:"tasks"`
}

func (a *Agent) tasksOf(ctx context.Context, in tasksIn) (out Answer[taskList], err error) {
	limit, err := limitOf(in.Limit, 10, mostTasks)
	if err != nil {
		return out, err
	}
	p, err := a.project(ctx, in.Project)
	if err != nil {
		return out, err
	}
	if out.Source, err = a.source(ctx, p.ID); err != nil {
		return out, err
	}
	out.Answer.Tasks = []Task{}
	if a.data.Compute == nil {
		out.Source.Note = "this network has no market of tasks"
		return out, nil
	}
	if out.Answer.Tasks, err = a.data.Compute.Tasks(ctx, p.ID, limit); err != nil {
		return out, err
	}
	for _, t := range out.Answer.Tasks {
		out.Source.Proofs = append(out.Source.Proofs, proofOf(t))
	}
	if len(out.Answer.Tasks) > 0 {
		out.Source.Age = a.chainAge(out.Answer.Tasks[0].Time)
	}
	return out, nil
}

func proofOf(t Task) Proof {
	return Proof{Kind: "transaction", Tx: &t.Tx, How: "trellis compute verify " + t.ID.Hex()}
}

type taskIn struct {
	Task string `json:"task" jsonschema:"id of the task, 0x and 64 hex digits"`
}

func (a *Agent) task(ctx context.Context, in taskIn) (out Answer[Task], err error) {
	raw, err := hexutil.Decode(in.Task)
	if err != nil || len(raw) != common.HashLength {
		return out, fmt.Errorf("%w: task is 0x and 64 hex digits", ErrQuestion)
	}
	if a.data.Compute == nil {
		return out, fmt.Errorf("%w: this network has no market of tasks", ErrNotFound)
	}
	if out.Answer, err = a.data.Compute.Task(ctx, common.BytesToHash(raw)); err != nil {
		return out, err
	}
	if out.Source, err = a.source(ctx, out.Answer.Project); err != nil {
		return out, err
	}
	out.Source.Task, out.Source.Age = out.Answer.ID.Hex(), a.chainAge(out.Answer.Time)
	out.Source.Proofs = append(out.Source.Proofs, proofOf(out.Answer))
	return out, nil
}

type proverList struct {
	Provers []Prover `json:"provers"`
}

func (a *Agent) provers(ctx context.Context, _ nothing) (out Answer[proverList], err error) {
	if out.Source, err = a.source(ctx, 0); err != nil {
		return out, err
	}
	out.Answer.Provers = []Prover{}
	if a.data.Compute == nil {
		out.Source.Note = "this network has no market of tasks"
		return out, nil
	}
	out.Answer.Provers, err = a.data.Compute.Provers(ctx, mostDevices)
	out.Source.Age = a.chainAge(out.Source.BlockTime)
	out.Source.Proofs = append(out.Source.Proofs, Proof{Kind: "index", How: "the contract Provers at the block of this source; trellis compute provers"})
	return out, err
}

func (a *Agent) sourceOf(ctx context.Context, d index.Device) (Source, error) {
	s, err := a.source(ctx, d.Project)
	s.Device = did.ID(d.Address).String()
	return s, err
}

func (a *Agent) project(ctx context.Context, id uint64) (index.Project, error) {
	p, err := a.data.Rows.Project(ctx, epoch.Project(id))
	return p, absent(err, "there is no project %d; network_status lists them", id)
}

func (a *Agent) deviceOf(ctx context.Context, text string) (index.Device, error) {
	address, err := addressOf(text)
	if err != nil {
		return index.Device{}, err
	}
	d, err := a.data.Rows.Device(ctx, address)
	return d, absent(err, "no device %s is registered; find_devices looks for one", text)
}

func absent(err error, format string, args ...any) error {
	if errors.Is(err, index.ErrNotFound) {
		return fmt.Errorf("%w: %s", ErrNotFound, fmt.Sprintf(format, args...))
	}
	return err
}

func limitOf(have, or, most int) (int, error) {
	switch {
	case have == 0:
		return or, nil
	case have < 0 || have > most:
		return 0, fmt.Errorf("%w: limit is 1 to %d", ErrQuestion, most)
	}
	return have, nil
}

func addressOf(text string) (common.Address, error) {
	if id, err := did.Parse(text); err == nil {
		return id.Address(), nil
	}
	if !common.IsHexAddress(text) {
		return common.Address{}, fmt.Errorf("%w: device is an address (0x and 40 hex digits) or a DID (did:io:0x…)", ErrQuestion)
	}
	return common.HexToAddress(text), nil
}

// readingOf reads an entry. The root key's signature is the log's readers' to check: see trellis verify.
func readingOf(raw []byte) (reading.Reading, error) {
	signed, err := reading.Parse(raw)
	if err != nil {
		return reading.Reading{}, err
	}
	return signed.Reading(), nil
}

// sameReading returns an error when the index says something else of an entry than the entry does.
func sameReading(raw []byte, r index.Reading) error {
	logged, err := readingOf(raw)
	if err != nil {
		return err
	}
	want, err := index.NewReading(r.Index, logged)
	if err != nil {
		return err
	}
	if want.Device != r.Device || want.Sequence != r.Sequence || want.Time != r.Time || string(want.Data) != string(r.Data) {
		return fmt.Errorf("the index and the log differ at entry %d", r.Index)
	}
	return nil
}
