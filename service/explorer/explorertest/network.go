// Package explorertest is a small network, without processes, whose every byte follows from the calls that made it.
package explorertest

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/log"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

// What every network has.
const (
	ChainID = 4690
	Project = epoch.Project(1)
	Start   = 1_760_000_040_000 // milliseconds; the first window's start, a whole minute
	Hour    = 3_600_000
)

// A Network is one project on a chain of one transaction a block, with real
// signatures, log, scores and files.
type Network struct {
	t      testing.TB
	Dir    string // mirrors, one folder a project
	Policy *policy.Policy

	mu     sync.Mutex // guards Blocks while a site is open
	Blocks []Block

	devices []reward.Device
	results map[epoch.Number]*reward.Result
	inputs  map[epoch.Number]epoch.Inputs

	key     tlog.SigningKey
	edge    tlog.Edge
	pending [][]byte
	started uint64 // log index at which the next epoch starts
}

// A Block has one transaction and what it caused.
type Block struct {
	Hash, Tx common.Hash
	Events   []any
}

// A Device has a key and counts its readings.
type Device struct {
	Address  common.Address
	key      sig.PrivateKey
	sequence uint64
}

// New founds the project air-quality with 1,000 IOTX. The policy is
// examples/air-quality, found from root, the way to the repository's root.
func New(t testing.TB, root string) *Network {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(root, "examples/air-quality/policy.yaml"))
	must(t, err)
	n := &Network{t: t, Dir: t.TempDir(), results: map[epoch.Number]*reward.Result{}, inputs: map[epoch.Number]epoch.Inputs{}, edge: tlog.NewEdge()}
	n.Policy, err = policy.Parse(raw)
	must(t, err)
	n.key, err = tlog.NewSigningKey(tlog.Origin{ChainID: ChainID, ProjectID: uint64(Project)}, seed("log", 2))
	must(t, err)
	must(t, n.mirror().PutPolicy(n.Policy.Hash(), n.Policy.Canonical()))
	n.Happen() // genesis
	n.Happen(chain.ProjectRegistered{Project: Project, Owner: common.Address(seed("owner", 0)[:20]), Name: "air-quality"})
	n.Happen(chain.PolicySet{Project: Project, Version: 1, Hash: n.Policy.Hash(), URI: "mirror:policies"})
	n.Happen(chain.Funded{Project: Project, From: common.Address(seed("owner", 0)[:20]), Amount: units.IOTX(1000)})
	return n
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func seed(name string, i int) []byte {
	return crypto.Keccak256(binary.BigEndian.AppendUint64([]byte(name), uint64(i)))
}

func (n *Network) mirror() *mirror.Mirror {
	return mirror.Open(filepath.Join(n.Dir, fmt.Sprint(uint64(Project))))
}

// Happen makes a block with what happened.
func (n *Network) Happen(events ...any) {
	n.mu.Lock()
	defer n.mu.Unlock()
	at := len(n.Blocks)
	n.Blocks = append(n.Blocks, Block{common.Hash(seed("block", at)), common.Hash(seed("tx", at)), events})
}

// Register gives a device its identity; number chooses its key.
func (n *Network) Register(number int, facts map[string]string) *Device {
	n.t.Helper()
	key, err := sig.NewPrivateKey(sig.ES256K, seed("device", number))
	must(n.t, err)
	d, err := document.New(key.Public(), facts)
	must(n.t, err)
	device := &Device{Address: key.Public().Address(), key: key}
	account := common.Address(seed("account", number)[:20])
	n.devices = append(n.devices, reward.Device{Document: d, Account: account})
	n.Happen(chain.DeviceRegistered{Project: Project, Device: device.Address, Owner: common.Address(seed("owner", number)[:20]), Account: account,
		TokenID: uint64(number), KeyType: sig.ES256K, DocumentHash: d.Hash(), DocumentURI: d.URI()})
	return device
}

// Key is the address of the device's key now.
func (d *Device) Key() common.Address { return d.key.Public().Address() }

// Rotate gives a device another key; number chooses it. Scoring is not told.
func (n *Network) Rotate(d *Device, number int, facts map[string]string) {
	n.t.Helper()
	next, err := sig.NewPrivateKey(sig.ES256K, seed("device", number))
	must(n.t, err)
	doc, err := document.NewFor(did.ID(d.Address), next.Public(), facts)
	must(n.t, err)
	d.key = next
	n.Happen(chain.KeyRotated{Project: Project, Device: d.Address, Signer: next.Public().Address(), KeyType: 1, FirstSequence: d.sequence + 1,
		DocumentHash: doc.Hash(), DocumentURI: doc.URI()})
}

// Report has a device sign a value of pm25 at a time; it waits for Publish.
func (n *Network) Report(d *Device, millis uint64, value string) {
	n.t.Helper()
	d.sequence++
	pm25, err := units.ParseDecimal(value)
	must(n.t, err)
	signed, err := reading.Sign(reading.Reading{Source: reading.Source{ChainID: ChainID, ProjectID: uint64(Project)}, Subject: did.ID(d.Address),
		Type: n.Policy.ReadingType(), Sequence: d.sequence, Time: millis, Data: map[string]units.Decimal{"pm25": pm25}}, d.key)
	must(n.t, err)
	n.pending = append(n.pending, signed.Bytes())
}

// ReportHour has a device report each minute of hour h, but for skip of them.
func (n *Network) ReportHour(d *Device, h, skip int) {
	n.t.Helper()
	random := rand.New(rand.NewPCG(uint64(d.Address[0]), uint64(h)))
	for minute := range 60 - skip {
		n.Report(d, Start+uint64(h)*Hour+uint64(minute)*60_000+uint64(random.IntN(1000)), fmt.Sprintf("%d.%d", 5+random.IntN(20), random.IntN(10)))
	}
}

// Publish puts what was reported into the log and its root on the chain.
func (n *Network) Publish() {
	n.t.Helper()
	edge, files, err := n.edge.Append(n.pending)
	must(n.t, err)
	for _, f := range files {
		n.Write("log/"+f.Tile.Path(), f.Data)
	}
	n.edge, n.pending = edge, nil
	signed, err := n.key.Sign(edge.Tree())
	must(n.t, err)
	n.Write("log/checkpoint", signed)
	n.Happen(chain.CheckpointPublished{Project: Project, Size: uint64(edge.Tree().Size), Root: common.Hash(edge.Tree().Root)})
}

// Write puts a file into the project's mirror.
func (n *Network) Write(name string, raw []byte) {
	n.t.Helper()
	file := filepath.Join(n.Dir, fmt.Sprint(uint64(Project)), filepath.FromSlash(name))
	must(n.t, os.MkdirAll(filepath.Dir(file), 0o755))
	must(n.t, os.WriteFile(file, raw, 0o644))
}

// Hide takes a file out of the project's mirror and returns it.
func (n *Network) Hide(name string) []byte {
	n.t.Helper()
	file := filepath.Join(n.Dir, fmt.Sprint(uint64(Project)), filepath.FromSlash(name))
	raw, err := os.ReadFile(file)
	must(n.t, err)
	must(n.t, os.Remove(file))
	return raw
}

// Pin opens an epoch over all that was published since the last one and over
// the hour of its number.
func (n *Network) Pin(number epoch.Number) {
	tree := n.edge.Tree()
	in := epoch.Inputs{Project: Project, Epoch: number, LogStart: n.started, LogEnd: uint64(tree.Size), LogRoot: common.Hash(tree.Root),
		WindowStart: Start + uint64(number-1)*Hour, WindowEnd: Start + uint64(number)*Hour, PolicyHash: n.Policy.Hash(),
		RegistryBlock: uint64(len(n.Blocks) - 1), Budget: units.IOTX(100), Source: reading.Source{ChainID: ChainID, ProjectID: uint64(Project)}.String()}
	n.started = in.LogEnd
	n.inputs[number] = in
	n.Happen(chain.EpochPinned{Inputs: in})
}

// Score computes the epoch by the rules and publishes the result's file.
func (n *Network) Score(number epoch.Number) *reward.Result {
	n.t.Helper()
	in := n.inputs[number]
	scorer, err := reward.NewScorer(n.Policy, in, n.devices)
	must(n.t, err)
	l, err := n.Log(context.Background())
	must(n.t, err)
	for entry, err := range l.Entries(context.Background(), tlog.Index(in.LogStart), tlog.Index(in.LogEnd)) {
		must(n.t, err)
		must(n.t, scorer.Add(uint64(entry.Index), entry.Bytes))
	}
	result, err := scorer.Finish()
	must(n.t, err)
	must(n.t, n.mirror().PutResult(number, result.Encode()))
	must(n.t, n.mirror().PutIndex(context.Background(), in, result.Hash()))
	n.results[number] = result
	return result
}

// Post scores an epoch and puts the result on the chain.
func (n *Network) Post(number epoch.Number) {
	n.t.Helper()
	r := n.Score(number)
	n.Happen(chain.EpochPosted{Project: Project, Epoch: number, ChallengeEnds: n.time(len(n.Blocks)) + 60,
		Result: chain.Result{Root: r.Root, Total: r.Total, Leaves: uint64(len(r.Leaves)), ResultHash: r.Hash()}})
}

// Settle ends the challenge window.
func (n *Network) Settle(number epoch.Number) {
	n.Happen(chain.EpochSettled{Project: Project, Epoch: number, Residual: n.results[number].Residual})
}

// Claim pays every leaf above zero, in one transaction.
func (n *Network) Claim(number epoch.Number) {
	var claims []any
	for i, l := range n.results[number].Leaves {
		if !l.Amount.IsZero() {
			claims = append(claims, chain.Claimed{Project: Project, Epoch: number, Leaf: uint64(i), Device: l.Device, Account: l.Account, Amount: l.Amount})
		}
	}
	n.Happen(claims...)
}

func (n *Network) time(block int) uint64 { return Start/1000 + uint64(block) }

// chain returns the blocks so far; a block never changes.
func (n *Network) chain() []Block {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.Blocks
}

// Head is a method of the indexer's Chain.
func (n *Network) Head(context.Context) (uint64, error) { return uint64(len(n.chain()) - 1), nil }

// Events is a method of the indexer's Chain.
func (n *Network) Events(_ context.Context, from, to uint64) ([]chain.Event, error) {
	var events []chain.Event
	blocks := n.chain()
	for at := from; at <= to; at++ {
		for i, what := range blocks[at].Events {
			events = append(events, chain.Event{Place: chain.Place{Block: at, Time: n.time(int(at)), Tx: blocks[at].Tx, LogIndex: uint(i)}, What: what})
		}
	}
	return events, nil
}

// Mirror returns the project's files.
func (n *Network) Mirror() *mirror.Mirror { return n.mirror() }

// Log opens the project's log.
func (n *Network) Log(ctx context.Context) (*log.Log, error) {
	return log.Open(ctx, filepath.Join(n.Dir, fmt.Sprint(uint64(Project)), "log"), log.Options{Key: n.key.Verifier()})
}
