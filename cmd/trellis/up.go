package main

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/devnet"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

func newUp(o *options) *cobra.Command {
	c := &cobra.Command{Use: "up", Short: "Run a whole network on this computer, with devices that earn", Args: cobra.NoArgs,
		Long: `Runs a chain, a fleet of devices and every role between them: gateway, sequencer, prover, coordinator, indexer,
issuer, verifier and explorer. A home that ran before goes on where it stood. Ctrl-C stops it; nothing accepted is lost, however it stops.`,
		Example: `  trellis up
  trellis up --devices 50 --epochs 3
  trellis up --template weather
  trellis up --compute --provers 5
  trellis up --home /tmp/nye --data ../data/opensensemap --speed 240
  trellis up --json --devices 20 --epochs 1`}
	cfg := devnet.Config{Version: version}
	var policyFile, template, budget, price string
	var verbose, legacy, market bool
	f := c.Flags()
	f.StringVar(&cfg.Fleet, "fleet", "", "kind of world that the devices of a new home measure, see: trellis fleet kinds (default the one that the policy pays for)")
	f.IntVar(&cfg.Devices, "devices", 0, "number of simulated devices of a new home (default 1000)")
	f.StringVar(&cfg.Data, "data", "", "folder of a recording to replay instead of a simulation, see docs/spec/fleet.md")
	f.IntVar(&cfg.Speed, "speed", 0, "seconds of the devices' time in one second (default 120; 240 with --data)")
	f.DurationVar(&cfg.Epoch, "epoch", 20*time.Second, "time between epochs")
	f.DurationVar(&cfg.Election, "election", 0, "time between elections of delegates of a new home (default 1m0s)")
	f.IntVar(&cfg.Epochs, "epochs", 0, "stop after this many settled and paid epochs; 0 runs until Ctrl-C")
	f.StringVar(&budget, "budget", "100", "what an epoch may pay, in IOTX")
	f.StringVar(&price, "identity-price", "", "fee for a device identity on the chain of a new home, in IOTX (default 1000)")
	economy := newEconomyFlags(c, "of a new home", devnetTreasury)
	f.StringVar(&policyFile, "policy", "", "policy of the project (default the air-quality example)")
	f.StringVar(&template, "template", "", "pay by a policy that comes with Trellis, see: trellis policy templates (or --template help)")
	module := programFlag(c)
	f.Uint64Var(&cfg.ChainID, "chain-id", 0, "chain id of a new home (default 4690)")
	f.StringVar(&cfg.ExplorerAddr, "http", "127.0.0.1:8080", "where the explorer listens")
	f.StringVar(&cfg.GatewayAddr, "gateway", "127.0.0.1:8090", "where the gateway listens")
	f.StringVar(&cfg.MQTTBroker, "mqtt-broker", "", "URL of an MQTT broker where the gateway takes DIDComm messages, such as tls://broker:8883 (default none)")
	f.BoolVar(&legacy, "legacy-devices", true, "let devices of the original SDK connect to the gateway, see docs/spec/ioconnect.md")
	f.BoolVar(&cfg.SessionKeys, "session-keys", false, "have the devices sign so that circuits can check it, too, and keep the log's Poseidon2 tree, see docs/spec/session.md")
	f.StringVar(&cfg.IssuerAddr, "issuer", "127.0.0.1:8095", "where the issuer of credentials listens")
	f.StringVar(&cfg.IssuerURL, "issuer-url", "", "where others reach the issuer; it stands in credentials (default http:// and --issuer)")
	f.StringVar(&cfg.VerifierAddr, "verifier", "127.0.0.1:8096", "where the verifier of hardware evidence listens")
	f.StringVar(&cfg.VerifierPolicy, "verifier-policy", "", "file of what the verifier asks of hardware, see docs/ops/verifier.md (default the vendors whose roots are built in)")
	f.StringVar(&cfg.AgentAddr, "agent", "", "where agents ask over MCP, such as 127.0.0.1:8092; see: trellis agent --help (default nowhere)")
	f.StringVar(&cfg.RPCAddr, "rpc-addr", "127.0.0.1:8545", "where the chain's JSON-RPC listens")
	f.BoolVar(&market, "compute", false, "run provers of the compute market; a day of the economy of a new home is then 20s unless --economy-day says otherwise")
	f.IntVar(&cfg.Provers, "provers", 3, "number of provers with --compute")
	f.StringVar(&cfg.ProverKeys, "circuit-keys", "", "folder of keys of circuits, for --compute (default none: circuits are not proved)")
	f.StringVar(&cfg.Private, "private", "", "let devices tell in private whether a field was above a limit in an hour, to three aggregators: FIELD>LIMIT, such as pm25>25")
	f.BoolVarP(&verbose, "verbose", "v", false, "log every step")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		if template == "help" {
			return o.listTemplates()
		}
		cfg.Home, cfg.NoLegacy = app.Home(o.home), !legacy
		var err error
		if cfg.Budget, err = units.ParseIOTX(budget); err != nil {
			return &exitError{2, fmt.Errorf("--budget: %w", err)}
		}
		if cfg.IdentityPrice, err = parsePrice(price); err != nil {
			return err
		}
		if cfg.Economy, err = economy.economy(c, false); err != nil {
			return err
		}
		if cfg.Devices < 0 || cfg.Speed < 0 || cfg.Epochs < 0 || cfg.Epoch < 0 || cfg.Election < 0 {
			return &exitError{2, errors.New("--devices, --speed, --epoch, --election and --epochs must not be negative")}
		}
		if cfg.Provers < 1 || cfg.Provers > maxProvers {
			return &exitError{2, fmt.Errorf("--provers %d: want 1 to %d", cfg.Provers, maxProvers)}
		}
		if !market {
			if c.Flags().Changed("provers") || c.Flags().Changed("circuit-keys") {
				return &exitError{2, errors.New("--provers and --circuit-keys are for --compute")}
			}
			cfg.Provers = 0
		}
		if cfg.Policy, err = upPolicy(policyFile, template, *module); err != nil {
			return err
		}
		defer cfg.Policy.Close()
		if _, err := app.ReadVerifierPolicy(cfg.VerifierPolicy); err != nil {
			return &exitError{2, err}
		}
		level := slog.LevelWarn
		if verbose {
			level = slog.LevelDebug
		}
		cfg.Log = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: level}))
		return o.up(cmd, cfg)
	}
	return c
}

// maxProvers bounds the provers of one process: each works for itself.
const maxProvers = 32

// parsePrice reads --identity-price; nil is the default.
func parsePrice(text string) (*units.Amount, error) {
	if text == "" {
		return nil, nil
	}
	price, err := units.ParseIOTX(text)
	if err != nil {
		return nil, &exitError{2, fmt.Errorf("--identity-price: %w", err)}
	}
	return &price, nil
}

type upSummary struct {
	Epochs    []epochRow `json:"epochs"`
	Devices   int        `json:"devices"`
	FirstMS   int64      `json:"firstSettledMs"` // from start to the first paid epoch
	ElapsedMS int64      `json:"elapsedMs"`
}

func (o *options) up(cmd *cobra.Command, cfg devnet.Config) error {
	ctx, started := cmd.Context(), time.Now()
	screen := newProgress(os.Stderr, o.json)
	var mu sync.Mutex // guards summary, which Paid writes
	summary := upSummary{Epochs: []epochRow{}}
	cfg.Progress = screen.Step
	cfg.Up = func(e app.Endpoints) {
		screen.Say("\n  explorer   %s\n  gateway    %s\n  issuer     %s\n  verifier   %s\n  JSON-RPC   %s\n\nThe first epoch settles about %s from now. Stop with Ctrl-C.\n", e.Explorer, e.Gateway, e.Issuer, e.Verifier, e.RPC, (cfg.Epoch + 10*time.Second).String())
	}
	cfg.Paid = func(p epoch.Project, n epoch.Number) {
		client, err := o.upClient(cmd)
		if err != nil {
			return
		}
		defer client.Close()
		status, err := client.Epoch(ctx, p, n)
		if err != nil {
			return
		}
		mu.Lock()
		defer mu.Unlock()
		if len(summary.Epochs) == 0 {
			summary.FirstMS = time.Since(started).Milliseconds()
		}
		summary.Devices = int(status.Result.Leaves)
		summary.Epochs = append(summary.Epochs, describeEpoch(status))
		screen.Say("epoch %-4d settled and paid: %d readings, %s of %s IOTX", n, status.Inputs.LogEnd-status.Inputs.LogStart, status.Claimed.IOTX(), status.Inputs.Budget.IOTX())
	}
	if err := devnet.Run(ctx, cfg); err != nil {
		return err
	}
	mu.Lock()
	defer mu.Unlock()
	summary.ElapsedMS = time.Since(started).Milliseconds()
	if cfg.Epochs == 0 && !o.json {
		return nil
	}
	return o.print(summary, func(w io.Writer) {
		fmt.Fprintln(w)
		writeEpochs(w, summary.Epochs)
		fmt.Fprintf(w, "\nfirst epoch paid after %.1f s; stopped after %.1f s\n", float64(summary.FirstMS)/1000, float64(summary.ElapsedMS)/1000)
	})
}
