package agent

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/client/log"
	"github.com/trellis-network/trellis/protocol/receipt"
	"github.com/trellis-network/trellis/types/epoch"
)

// Data is what answers are made from.
type Data struct {
	Rows Rows
	// Log opens a project's log, with the key that the chain or the operator names.
	Log func(ctx context.Context, p epoch.Project) (*log.Log, error)
	// Head returns the newest block, and its time in Unix seconds.
	Head func(ctx context.Context) (block, seconds uint64, err error)
	// Receipt makes a device's receipt of an epoch.
	Receipt func(ctx context.Context, p epoch.Project, n epoch.Number, device common.Address) (*receipt.Document, error)
	// Compute tells about tasks; nil where the network has none.
	Compute Compute
}

// Rows is what the agent needs of the index.
type Rows interface {
	Counts(ctx context.Context) (index.Counts, error)
	Projects(ctx context.Context) ([]index.Project, error)
	Project(ctx context.Context, id epoch.Project) (index.Project, error)
	Devices(ctx context.Context, project epoch.Project, f index.DeviceFilter) ([]index.Device, error)
	Device(ctx context.Context, address common.Address) (index.Device, error)
	Readings(ctx context.Context, device common.Address, before uint64, limit int) ([]index.Reading, error)
	Epoch(ctx context.Context, project epoch.Project, number epoch.Number) (index.Epoch, error)
}

// Compute is what the agent needs of the market.
type Compute interface {
	// Tasks returns the newest tasks of a project, newest first.
	Tasks(ctx context.Context, project epoch.Project, limit int) ([]Task, error)
	// Task returns one, or ErrNotFound.
	Task(ctx context.Context, id common.Hash) (Task, error)
	// Provers returns who computes, at most limit.
	Provers(ctx context.Context, limit int) ([]Prover, error)
}

// A Task as the agent tells it.
type Task struct {
	ID      common.Hash   `json:"task"`
	Project epoch.Project `json:"project"`
	Program string        `json:"program"`
	Version uint32        `json:"version"`
	Route   string        `json:"route"` // the kind of evidence
	Trust   string        `json:"trust"` // what one has to believe of it, in words
	// Simulated says that a simulated enclave stands behind the evidence: it shows nothing.
	Simulated bool           `json:"simulated"`
	State     string         `json:"state"`
	LogStart  uint64         `json:"log_start"`
	LogEnd    uint64         `json:"log_end"`
	Price     string         `json:"price_wei"`
	Prover    common.Address `json:"prover"`
	Output    map[string]any `json:"output,omitempty"` // by the names of the program's manifest
	Block     uint64         `json:"block"`
	Tx        common.Hash    `json:"tx"`
	Time      uint64         `json:"time"` // Unix seconds of the newest of it
}

// A Prover as the agent tells it.
type Prover struct {
	Operator  uint32         `json:"operator"`
	Account   common.Address `json:"account"`
	Capacity  uint64         `json:"capacity"`
	Busy      uint64         `json:"busy"`
	Places    uint64         `json:"places"` // that its operator's stake answers for, of all its accounts
	Fulfilled uint64         `json:"fulfilled"`
	Missed    uint64         `json:"missed"`
	Wrong     uint64         `json:"wrong"`
	Earned    string         `json:"earned_wei"`
}

// A Source is what an answer follows from.
type Source struct {
	ChainID   uint64        `json:"chain_id"`
	Block     uint64        `json:"block"`      // the chain's newest when this was answered
	BlockTime uint64        `json:"block_time"` // Unix seconds
	Project   epoch.Project `json:"project,omitempty"`
	Device    string        `json:"device,omitempty"` // its DID
	Epoch     epoch.Number  `json:"epoch,omitempty"`
	Task      string        `json:"task,omitempty"`
	Proofs    []Proof       `json:"proofs"`
	// Age is how old the newest data in the answer is, in seconds of the clock that it has its time from.
	Age  float64 `json:"age_seconds"`
	Note string  `json:"note,omitempty"` // what a reader should know; mostly none
}

// A Proof backs a part of an answer. Checked says what this server has checked before it answered; how tells anybody else.
type Proof struct {
	Kind    string        `json:"kind"` // log-inclusion, receipt, transaction or index
	Checked bool          `json:"checked"`
	How     string        `json:"how"`
	Index   *uint64       `json:"index,omitempty"`
	Size    uint64        `json:"size,omitempty"`
	Root    *common.Hash  `json:"root,omitempty"`
	Path    []common.Hash `json:"path,omitempty"`
	Tx      *common.Hash  `json:"tx,omitempty"`
}
