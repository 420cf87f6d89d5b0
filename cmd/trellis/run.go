package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/app/proving"
	"github.com/trellis-network/trellis/internal/lifecycle"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

func newRun(o *options) *cobra.Command {
	c := &cobra.Command{Use: "run", Short: "Run one role of a network on a machine of its own",
		Example: "  trellis run prover --rpc https://rpc.example --mirror https://mirror.example/mirror --from alice"}
	c.AddCommand(newRunProver(o))
	return c
}

// runProver is what the flags of `trellis run prover` say.
type runProver struct {
	proving.Config
	from, price      string
	memory, cacheMiB uint64
	projects         []uint
	verbose          bool
}

func newRunProver(o *options) *cobra.Command {
	c := &cobra.Command{Use: "prover", Short: "Compute tasks of the market, and be paid for it", Args: cobra.NoArgs,
		Long: `Watches the compute market, promises tasks that pay, executes them, and brings their results from the account of a key in this home. The
account promises only what its stake allows (docs/ops/prover.md says how to put some there); without any it brings results that nobody has promised.
It keeps no state: the chain has its promises, and after a restart it goes on. Ctrl-C ends it when its promises are kept, --drain at the latest.`,
		Example: `  trellis keys new alice
  trellis run prover --rpc https://rpc.example --mirror https://mirror.example/mirror --from alice
  trellis run prover --from alice --project 1 --project 7 --memory 8192 --price 0.002
  trellis run prover --from alice --circuit-keys /srv/keys --status 127.0.0.1:8099
  trellis run prover --from alice --remote 127.0.0.1:7300 --remote tls://gpu.example:7300 --tls-ca ca.pem
  trellis run prover --from alice --vm 127.0.0.1:4001`}
	r, f := new(runProver), c.Flags()
	f.StringVar(&r.from, "from", "prover", "key of this home whose account proves")
	f.StringVar(&r.Mirror, "mirror", "", "folder or URL of projects' public files; a project's number is appended, or put for {project} (default those of this home)")
	f.StringVar(&r.Cache, "cache", "", "folder where programs are kept (default prover in this home)")
	f.Uint64Var(&r.cacheMiB, "cache-size", 2048, "MiB of programs that are kept")
	f.StringVar(&r.Keys, "circuit-keys", "", "folder of keys of circuits (default none: circuits are not proved)")
	f.StringArrayVar(&r.Remotes, "remote", nil, "a prover of your own (trellis.prover.v1): HOST:PORT of this machine, unix:///PATH or tls://HOST:PORT; may be repeated")
	f.StringArrayVar(&r.VMs, "vm", nil, "a VM of W3bstream, the same way; may be repeated")
	f.StringVar(&r.TLS.CA, "tls-ca", "", "certificates in PEM that are trusted for --remote and --vm (default the system's)")
	f.StringVar(&r.TLS.Cert, "tls-cert", "", "certificate by which provers know this one")
	f.StringVar(&r.TLS.Key, "tls-key", "", "its key")
	f.StringVar(&r.Status, "status", "127.0.0.1:8099", "where it tells what it does, on this machine alone: /status, /health, /metrics; empty for nowhere")
	f.UintSliceVar(&r.projects, "project", nil, "only tasks of this project; may be repeated (default all)")
	f.IntVar(&r.Worker.Capacity, "capacity", 8, "promises at once")
	f.IntVar(&r.Worker.Workers, "workers", 0, "tasks executed at once (default one a core)")
	f.Uint64Var(&r.memory, "memory", 4096, "MiB that tasks executed at once may take")
	f.StringVar(&r.price, "price", "0.001", "IOTX that a second of one core has to bring")
	f.IntVar(&r.Worker.Margin, "margin", 10, "percent by which a price must be above the cost")
	f.BoolVar(&r.Worker.NeverLock, "never-lock", false, "promise nothing: bring only results that nobody has promised")
	f.DurationVar(&r.Worker.Drain, "drain", 10*time.Minute, "how long promises are still kept after Ctrl-C")
	f.BoolVarP(&r.verbose, "verbose", "v", false, "log every step")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		if err := r.fill(app.Home(o.home)); err != nil {
			return err
		}
		return o.runProver(cmd.Context(), r)
	}
	return c
}

// fill reads what needs reading.
func (r *runProver) fill(home app.Home) error {
	var err error
	if r.Worker.CoreSecond, err = units.ParseIOTX(r.price); err != nil || r.Worker.CoreSecond.IsZero() {
		return &exitError{2, fmt.Errorf("--price %q: want more than 0 IOTX", r.price)}
	}
	if r.Worker.Capacity < 1 || r.Worker.Workers < 0 || r.memory < 64 || r.Worker.Drain < 0 || r.Worker.Margin < 0 {
		return &exitError{2, errors.New("--capacity must be 1 or more, --memory 64 or more, --workers, --drain and --margin not negative")}
	}
	if r.Worker.Margin == 0 {
		r.Worker.Margin = -1 // 0 is the default
	}
	if r.Worker.Drain == 0 {
		r.Worker.Drain = time.Nanosecond
	}
	r.Worker.Memory, r.Bytes = r.memory<<20, int64(r.cacheMiB)<<20
	for _, p := range r.projects {
		r.Projects = append(r.Projects, epoch.Project(p))
	}
	if r.Mirror == "" {
		r.Mirror = home.PublicDir()
	}
	if r.Cache == "" {
		r.Cache = filepath.Join(string(home), "prover")
	}
	level := slog.LevelInfo
	if r.verbose {
		level = slog.LevelDebug
	}
	r.Log = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: level}))
	return nil
}

func (o *options) runProver(ctx context.Context, r *runProver) error {
	w, err := o.writer(ctx, r.from)
	if err != nil {
		return err
	}
	defer w.Close()
	r.Writer = w
	r.Up = func(a net.Addr) { r.Log.Info("Status is told on this machine", "url", "http://"+a.String()+"/status") }
	p, err := proving.Open(ctx, r.Config)
	if err != nil {
		return err
	}
	r.Log.Info("Proving", "account", w.Account().Address(), "mirror", r.Mirror, "capacity", r.Worker.Capacity)
	return errors.Join(lifecycle.Run(ctx, r.Log, p.Roles...), p.Close())
}
