package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/devnet/localnet"
	"github.com/trellis-network/trellis/types/units"
)

func newLocalnet(o *options) *cobra.Command {
	c := &cobra.Command{Use: "localnet N", Short: "Run N validators of one chain on this computer", Args: cobra.ExactArgs(1),
		Long: `Runs each validator in a process of its own, with a home of its own below --home, as N operators would, and shows how they stand. The
first one serves JSON-RPC on port 8545. Each node's log is node.log in its home; a node that ends by itself ends the network with its reason.
A network that ran before goes on. Ctrl-C stops all.`,
		Example: `  trellis localnet 4
  trellis localnet 4 --blocks 100 --json
  trellis localnet 7 --home /tmp/seven --load 100 --kill-every 10s --late-joiner
  trellis localnet 4 --home /tmp/cheat --blocks 60 --epoch 20s --cheat --late-joiner`}
	cfg, f := localnet.Config{}, c.Flags()
	f.Uint64Var(&cfg.Blocks, "blocks", 0, "stop at this height, with a summary; 0 runs until Ctrl-C")
	f.DurationVar(&cfg.Interval, "interval", 0, "time between blocks (default 1s)")
	f.IntVar(&cfg.BasePort, "base-port", localnet.DefaultBasePort, "first of the nodes' ports, two for each; -1 for free ones")
	f.StringVar(&cfg.RPCAddress, "rpc-addr", "127.0.0.1:8545", "where the first node's JSON-RPC listens")
	f.Uint64Var(&cfg.ChainID, "chain-id", 0, "chain id of a new network (default 4690)")
	f.IntVar(&cfg.Load, "load", 0, "transfers to send, a second")
	f.DurationVar(&cfg.KillEvery, "kill-every", 0, "kill a validator, in turn, and start it again")
	f.DurationVar(&cfg.Epoch, "epoch", localnet.DefaultEpoch, "time between elections of a new network, in whole seconds")
	f.Uint8Var(&cfg.Seats, "seats", 0, "seats in the committee of a new network (default one for each validator)")
	economy := newEconomyFlags(c, "of a new network", devnetTreasury)
	f.BoolVar(&cfg.Cheat, "cheat", false, "run a second node with the key of the last validator, which signs twice, is slashed and removed")
	f.BoolVar(&cfg.LateJoiner, "late-joiner", false, "start one more node, from nothing, after half of the blocks, or at block 50")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		var err error
		if cfg.Validators, err = strconv.Atoi(args[0]); err != nil || cfg.Validators < 1 {
			return &exitError{2, fmt.Errorf("%q is not a number of validators", args[0])}
		}
		if cfg.Epoch < time.Second || cfg.Epoch%time.Second != 0 {
			return &exitError{2, errors.New("--epoch must be in whole seconds")}
		}
		if cfg.Interval < 0 || cfg.KillEvery < 0 || cfg.Load < 0 {
			return &exitError{2, errors.New("--interval, --kill-every and --load must not be negative")}
		}
		if cfg.Economy, err = economy.economy(c, false); err != nil {
			return err
		}
		if cfg.Program, err = os.Executable(); err != nil {
			return err
		}
		cfg.Home = filepath.Join(o.home, "localnet")
		// The account that other commands use if none is named.
		operator, err := app.Home(o.home).Account(app.OperatorKey)
		if err != nil {
			return err
		}
		cfg.Accounts = map[common.Address]units.Amount{operator.Public().Address(): units.IOTX(10_000_000)}
		return o.localnet(cmd, cfg)
	}
	return c
}

func (o *options) localnet(cmd *cobra.Command, cfg localnet.Config) error {
	screen := newTable(os.Stderr, o.json)
	var remove func()
	cfg.Event, cfg.Status = screen.say, screen.show
	cfg.Started = func(s localnet.Status) {
		remove, _ = app.Home(o.home).PutEndpoints(app.Endpoints{RPC: s.RPC}) // others can name --rpc
		screen.say(fmt.Sprintf("%d validators in %s\nJSON-RPC   %s\nWebSocket  %s\nStop with Ctrl-C.\n", len(s.Nodes), s.Home, s.RPC, s.WS))
	}
	summary, err := localnet.Run(cmd.Context(), cfg)
	if remove != nil {
		remove()
	}
	if err != nil {
		return err
	}
	if err := o.print(summary, func(w io.Writer) { writeSummary(w, summary) }); err != nil {
		return err
	}
	if !summary.Equal {
		return &exitError{3, fmt.Errorf("nodes have different blocks at height %d", summary.Compared)}
	}
	return nil
}

func writeSummary(w io.Writer, s localnet.Summary) {
	fmt.Fprintf(w, "\nblocks        %d to %d in %.1f s, %d transactions\ninterval      median %d ms, 99 %% below %d ms\n",
		s.FirstBlock, s.LastBlock, float64(s.ElapsedMS)/1000, s.Transactions, s.IntervalMedianMS, s.IntervalP99MS)
	same := "the same on all nodes"
	if !s.Equal {
		same = "NOT the same on all nodes"
	}
	fmt.Fprintf(w, "block %-7d %s\n", s.Compared, same)
	for _, k := range s.Kills {
		fmt.Fprintf(w, "%-13s killed, down %d ms, served %d ms after its start, had the %d blocks it missed after %d ms\n", k.Validator, k.DownMS, k.ReadyMS, k.Missed, k.CaughtMS)
	}
	for _, e := range s.Elections {
		fmt.Fprintf(w, "epoch %-7d elected %s by block %d\n", e.Epoch, strings.Join(e.Members, " "), e.Height)
	}
	for _, x := range s.Slashes {
		why := "missed blocks"
		if x.Removed {
			why = "signing twice, and is removed"
		}
		fmt.Fprintf(w, "%-13s lost %s IOTX for %s\n", x.Delegate, x.Taken.IOTX(), why)
	}
	if j := s.Join; j != nil {
		fmt.Fprintf(w, "late joiner   had all %d blocks %d ms after its start\n", j.Height, j.SyncedMS)
	}
	fmt.Fprintln(w)
	writeNodes(w, s.Validators)
}

func writeNodes(w io.Writer, nodes []localnet.NodeStatus) {
	fmt.Fprintf(w, "%-6s %-8s %7s %6s %9s %7s %7s %12s %14s\n", "node", "", "height", "peers", "proposed", "signed", "missed", "stake", "earned")
	for _, v := range nodes {
		state := "up"
		if !v.Up {
			state = "DOWN"
		} else if v.Delegate.Removed {
			state = "removed"
		} else if v.Delegate.Until > 0 {
			state = "probation"
		}
		fmt.Fprintf(w, "%-6s %-8s %7d %6d %9d %7d %7d %12s %14s\n", v.Name, state, v.Height, v.Peers, v.Proposed, v.Signed, v.Missed, short(v.Delegate.Stake), short(v.Delegate.Earned))
	}
}

// short returns whole IOTX and two digits.
func short(a units.Amount) string {
	whole, rest, _ := strings.Cut(a.IOTX(), ".")
	return whole + "." + (rest + "00")[:2]
}

// A table shows how the network stands: in place on a terminal, else as a line at each tenth block. Safe for concurrent use.
type table struct {
	mu       sync.Mutex
	out      io.Writer
	quiet    bool
	terminal bool
	drawn    int    // lines on the terminal that the next drawing replaces
	last     uint64 // height shown last, without a terminal
}

func newTable(out *os.File, quiet bool) *table {
	info, err := out.Stat()
	return &table{out: out, quiet: quiet, terminal: err == nil && info.Mode()&os.ModeCharDevice != 0}
}

func (t *table) say(text string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.quiet {
		return
	}
	t.wipe()
	fmt.Fprintln(t.out, text)
}

// wipe takes the last drawing off the terminal.
func (t *table) wipe() {
	if t.drawn > 0 {
		fmt.Fprintf(t.out, "\x1b[%dA\x1b[J", t.drawn)
		t.drawn = 0
	}
}

func (t *table) show(s localnet.Status) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.quiet {
		return
	}
	line := fmt.Sprintf("block %d by %s, %d transactions, a block every %d ms", s.Height, s.Proposer, s.TxTotal, s.Median.Milliseconds())
	if !t.terminal {
		if s.Height >= t.last+10 {
			t.last = s.Height
			fmt.Fprintln(t.out, line)
		}
		return
	}
	var b strings.Builder
	b.WriteString(line + "\n")
	writeNodes(&b, s.Nodes)
	t.wipe()
	_, _ = io.WriteString(t.out, b.String())
	t.drawn = strings.Count(b.String(), "\n")
}
