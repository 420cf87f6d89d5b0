package devnet

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/devnet/fleet"
	"github.com/trellis-network/trellis/devnet/fleet/recording"
	"github.com/trellis-network/trellis/devnet/fleet/world"
	"github.com/trellis-network/trellis/internal/clock"
	"github.com/trellis-network/trellis/internal/lifecycle"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// A Config says what network to run. Home and Policy are required.
type Config struct {
	Home    app.Home
	Policy  *policy.Policy // what the project pays for; also its name
	Version string

	ChainID  uint64        // default 4690; counts for a new home
	Fleet    string        // kind of world, as world.Kinds lists them; default the one whose readings the policy pays for; counts for a new home
	Devices  int           // of the world; default 1,000; counts for a new home
	Data     string        // folder of a recording to replay instead
	Speed    int           // seconds of the devices in one second; default 120, 240 for a recording
	Epoch    time.Duration // wall time between epochs; default 20 s
	Election time.Duration // between elections, whole seconds; default 60 s; counts for a new home
	Epochs   int           // stops after this many were paid; 0 runs for ever
	Interval time.Duration // between blocks; default one second
	Budget   units.Amount  // of an epoch; default 100 IOTX

	Provers    int    // of the compute market, each with an operator and stake of its own; default none
	ProverKeys string // folder of their circuits' keys; default none, and circuits are not proved

	IdentityPrice *units.Amount // fee for a device identity; nil is 1,000 IOTX; counts for a new home
	Economy       app.Economy   // of a new home

	RPCAddr      string // default 127.0.0.1:8545
	GatewayAddr  string // default 127.0.0.1:8090
	IssuerAddr   string // default 127.0.0.1:8095
	IssuerURL    string // where others reach it; default http:// and its address
	VerifierAddr string // default 127.0.0.1:8096
	ExplorerAddr string // default 127.0.0.1:8080
	AgentAddr    string // where agents ask over MCP; empty: nowhere

	SessionKeys bool // devices sign in sessions, too, and the log keeps its Poseidon2 tree
	// Private has devices contribute to private sums, and three aggregators run: FIELD>LIMIT, such as pm25>25; default none.
	Private string

	MQTTBroker     string // URL of a broker where the gateway takes DIDComm messages; default none
	NoLegacy       bool   // the gateway does not serve devices of the original SDK
	VerifierPolicy string // file of what the verifier asks of hardware; default the vendors whose roots are built in

	// Progress is told how long work goes; Up when all roles serve; Paid for
	// each epoch whose claims are final. All may be nil.
	Progress func(label string, done, total int)
	Up       func(app.Endpoints)
	Paid     func(epoch.Project, epoch.Number)

	Log *slog.Logger
}

const (
	defaultDevices        = 1000
	defaultSpeed          = 120
	defaultRecordingSpeed = 240
	defaultEpoch          = 20 * time.Second
	challengeSeconds      = 5
	anchorInterval        = 2 * time.Second // two blocks, so that an epoch's log is recent

	// epochDelay is what a reading takes to the chain: a second to be sent
	// and logged, the anchor's interval, and a block.
	epochDelay = anchorInterval + 1500*time.Millisecond
)

// errDone ends a network that has run its epochs.
var errDone = errors.New("the epochs asked for are paid")

func (c Config) withDefaults() Config {
	if c.Devices == 0 {
		c.Devices = defaultDevices
	}
	if c.Epoch == 0 {
		c.Epoch = defaultEpoch
	}
	if c.Budget.IsZero() {
		c.Budget = units.IOTX(100)
	}
	if c.RPCAddr == "" {
		c.RPCAddr = "127.0.0.1:8545"
	}
	if c.IssuerAddr == "" {
		c.IssuerAddr = "127.0.0.1:8095"
	}
	if c.VerifierAddr == "" {
		c.VerifierAddr = "127.0.0.1:8096"
	}
	if c.GatewayAddr == "" {
		c.GatewayAddr = "127.0.0.1:8090"
	}
	if c.ExplorerAddr == "" {
		c.ExplorerAddr = "127.0.0.1:8080"
	}
	if c.Provers > 0 && c.Economy.DaySeconds == 0 {
		c.Economy.DaySeconds = ComputeDaySeconds
	}
	if c.Progress == nil {
		c.Progress = func(string, int, int) {}
	}
	return c
}

// Run runs the network until ctx ends or its epochs are paid. A home that has
// run before goes on where it stood: same chain, same devices, same time.
func Run(ctx context.Context, cfg Config) error {
	cfg = cfg.withDefaults()
	if err := cfg.checkPorts(); err != nil {
		return err
	}
	operator, err := cfg.Home.Account(app.OperatorKey)
	if err != nil {
		return err
	}
	f, err := openFleet(cfg, sha256.Sum256([]byte(operator.Text())))
	if err != nil {
		return err
	}
	genesis := app.Genesis{
		ChainID: cfg.ChainID, EpochSeconds: uint64(cfg.Election / time.Second), Balances: map[common.Address]units.Amount{},
		IdentityPrice: cfg.IdentityPrice, Economy: cfg.Economy.With(app.Economy{SimulatedEnclaves: true}),
	}
	for _, name := range app.RoleKeys() {
		key, err := cfg.Home.Account(name)
		if err != nil {
			return err
		}
		genesis.Balances[key.Public().Address()] = units.IOTX(10_000_000)
	}
	// The operator pays for the fleet's identities.
	genesis.Balances[operator.Public().Address()] = units.IOTX(10_000_000).Add(identityFees(cfg.IdentityPrice, f.Len()))
	n, err := app.NewNode(cfg.Home, genesis, app.NodeConfig{RPCAddress: cfg.RPCAddr, Interval: cfg.Interval}, cfg.Log)
	if err != nil {
		return err
	}
	err = lifecycle.Run(ctx, cfg.Log,
		lifecycle.Role{Name: "node", Run: n.Run, Ready: n.Ready()},
		lifecycle.Role{Name: "network", Run: func(ctx context.Context) error { return runProject(ctx, cfg, n, f) }},
	)
	if errors.Is(err, errDone) {
		return nil
	}
	return err
}

// identityFees is the price of n identities.
func identityFees(price *units.Amount, n int) units.Amount {
	each := predeploys.DefaultIdentityPrice()
	if price != nil {
		each = price.Big()
	}
	sum, err := units.FromBig(each.Mul(each, big.NewInt(int64(n))))
	if err != nil {
		return units.Amount{} // more than all coins there can be; the registrations will say that it is too much
	}
	return sum
}

// A runningFleet is the devices with what they measure, and their time.
type runningFleet struct {
	*fleet.Fleet
	clock *clock.Clock
}

func openFleet(cfg Config, seed [32]byte) (*runningFleet, error) {
	kind, err := cfg.fleetKind()
	if err != nil {
		return nil, err
	}
	f := new(runningFleet)
	if cfg.Data != "" {
		replayed, err := recording.Open(kind, cfg.Data)
		if err != nil {
			return nil, err
		}
		f.Fleet = fleet.New(replayed, seed)
		f.clock, err = cfg.Home.LoadClock(replayed.Start, orDefault(cfg.Speed, defaultRecordingSpeed))
		return f, err
	}
	if f.clock, err = cfg.Home.LoadClock(time.Now(), orDefault(cfg.Speed, defaultSpeed)); err != nil {
		return nil, err
	}
	start, err := cfg.Home.Once("fleet-start", uint64(f.clock.Millis()))
	if err != nil {
		return nil, err
	}
	devices, err := cfg.Home.Once("fleet-devices", uint64(cfg.Devices))
	if err != nil {
		return nil, err
	}
	made := world.Config{Kind: kind, Devices: int(devices), Seed: seed, Start: time.UnixMilli(int64(start))}
	if kind != "radio" { // whose interval is that of the senders, which no policy asks for
		made.Interval = time.Duration(cfg.Policy.IntervalSeconds()) * time.Second
	}
	simulated, err := world.New(made)
	if err != nil {
		return nil, err
	}
	f.Fleet = fleet.New(simulated, seed)
	return f, nil
}

// ErrFleet reports a fleet that the policy pays nothing for.
var ErrFleet = errors.New("the policy does not pay for what such a fleet measures")

// fleetKind returns the kind of world that the policy pays for.
func (c Config) fleetKind() (string, error) {
	for _, kind := range world.Kinds() {
		if typ, _, _ := world.Schema(kind); typ == c.Policy.ReadingType() && (c.Fleet == "" || c.Fleet == kind) {
			return kind, nil
		}
	}
	if c.Fleet == "" {
		return "", fmt.Errorf("%w: readings of type %s; there are fleets of %s", ErrFleet, c.Policy.ReadingType(), strings.Join(world.Kinds(), ", "))
	}
	if typ, _, ok := world.Schema(c.Fleet); ok {
		return "", fmt.Errorf("%w: %s pays for %s, a fleet of kind %s sends %s; give another policy", ErrFleet, c.Policy.Name(), c.Policy.ReadingType(), c.Fleet, typ)
	}
	return "", fmt.Errorf("%w: kind %q, want one of %s", ErrFleet, c.Fleet, strings.Join(world.Kinds(), ", "))
}

func orDefault(n, fallback int) int {
	if n > 0 {
		return n
	}
	return fallback
}

// runProject founds the project where it is not, and runs its roles and
// devices.
func runProject(ctx context.Context, cfg Config, n *node.Node, f *runningFleet) error {
	client, err := chain.New(ctx, n.Attach())
	if err != nil {
		return err
	}
	p, err := found(ctx, cfg, client, f.Fleet)
	if err != nil {
		return err
	}
	if err := openSessions(ctx, cfg, client, p, f.Fleet); err != nil {
		return fmt.Errorf("delegate the fleet's session keys: %w", err)
	}
	// The devices' time stood still while the project was founded.
	if err := cfg.Home.ResumeClock(f.clock); err != nil {
		return err
	}
	private, err := privateSums(cfg, p, f)
	if err != nil {
		return err
	}
	done := make(chan struct{})
	paid := 0
	supply, err := chain.GenesisSupply(n.Genesis().Execution)
	if err != nil {
		return err
	}
	pipeline, err := app.Wire(ctx, app.Config{
		Home: cfg.Home, Supply: supply, Project: p, Clock: f.clock, Chain: client, Version: cfg.Version, RPC: n.Endpoint().HTTP,
		GatewayAddr: cfg.GatewayAddr, ExplorerAddr: cfg.ExplorerAddr, IssuerAddr: cfg.IssuerAddr, IssuerURL: cfg.IssuerURL,
		VerifierAddr: cfg.VerifierAddr, VerifierPolicy: cfg.VerifierPolicy, AgentAddr: cfg.AgentAddr, MQTTBroker: cfg.MQTTBroker, NoLegacy: cfg.NoLegacy,
		SessionKeys: cfg.SessionKeys,
		EpochPeriod: cfg.Epoch, EpochDelay: epochDelay, EpochBudget: cfg.Budget, Anchor: anchorInterval, Log: cfg.Log,
		Paid: func(e epoch.Number) {
			if cfg.Paid != nil {
				cfg.Paid(p, e)
			}
			if paid++; paid == cfg.Epochs {
				close(done)
			}
		},
	})
	if err != nil {
		return err
	}
	aggregators, err := aggregatorRoles(cfg, private, client, p, pipeline.Registry)
	if err != nil {
		return errors.Join(err, pipeline.Close())
	}
	sums := app.Aggregators{Home: cfg.Home, Project: p, Chain: client, Registry: pipeline.Registry}.Executor(nil, cfg.Log)
	prove, err := openProvers(ctx, cfg, client, sums)
	if err != nil {
		return errors.Join(err, pipeline.Close())
	}
	roles := slices.Concat(pipeline.Roles, aggregators, prove.roles)
	roles = append(roles, fleetRoles(cfg, client, p, n, f, pipeline, prove.addresses, done)...)
	failures := []error{lifecycle.Run(ctx, cfg.Log, roles...)}
	for _, end := range prove.close {
		failures = append(failures, end())
	}
	return errors.Join(append(failures, pipeline.Close())...)
}

// found makes the project and registers the fleet.
func found(ctx context.Context, cfg Config, client *chain.Client, f *fleet.Fleet) (epoch.Project, error) {
	if err := cfg.Policy.Ready(); err != nil {
		return 0, fmt.Errorf("found project %q: %w; name its module with --program", cfg.Policy.Name(), err)
	}
	addresses := make(map[string]common.Address)
	for _, name := range app.RoleKeys() {
		key, err := cfg.Home.Account(name)
		if err != nil {
			return 0, err
		}
		addresses[name] = key.Public().Address()
	}
	operator, err := cfg.Home.Account(app.OperatorKey)
	if err != nil {
		return 0, err
	}
	w := client.Writer(client.NewAccount(operator))
	p, err := Found(ctx, w, Founding{
		Name: cfg.Policy.Name(), PolicyHash: cfg.Policy.Hash(), PolicyURI: "policies/" + cfg.Policy.Hash().Hex(),
		Origin: func(p epoch.Project) string {
			return tlog.Origin{ChainID: client.ChainID(), ProjectID: uint64(p)}.String()
		},
		Sequencer: addresses[app.SequencerKey], Coordinator: addresses[app.CoordinatorKey], Scorer: addresses[app.ScorerKey], Verifier: addresses[app.VerifierKey],
		Challenge: challengeSeconds, Pool: units.IOTX(1_000_000),
	}, func(done, total int) { cfg.Progress("founding the project", done, total) })
	if err != nil {
		return 0, fmt.Errorf("found project %q: %w", cfg.Policy.Name(), err)
	}
	if err := mirror.Open(cfg.Home.MirrorDir(p)).Publish(ctx, cfg.Policy); err != nil {
		return 0, err
	}
	devices, err := chainDevices(f)
	if err != nil {
		return 0, err
	}
	err = w.RegisterDevices(ctx, p, devices, func(done, total int) { cfg.Progress("registering devices", done, total) })
	if err != nil {
		return 0, fmt.Errorf("register the fleet: %w", err)
	}
	return p, nil
}

// chainDevices returns the fleet's devices as their owner registers them.
func chainDevices(f *fleet.Fleet) ([]chain.Device, error) {
	devices := make([]chain.Device, f.Len())
	for i := range devices {
		doc, err := f.Document(i)
		if err != nil {
			return nil, err
		}
		key, err := f.Key(i)
		if err != nil {
			return nil, err
		}
		devices[i] = chain.Device{Document: doc, Key: key}
	}
	return devices, nil
}
