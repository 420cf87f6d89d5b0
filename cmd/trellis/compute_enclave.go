package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/internal/keystore"
	rules "github.com/trellis-network/trellis/protocol/enclave"
	"github.com/trellis-network/trellis/service/prover/execute/enclave"
	"github.com/trellis-network/trellis/service/prover/execute/wasm"
)

// simulatedNote stands wherever a simulated enclave is shown.
const simulatedNote = "SIMULATED: nothing protects this key; for development alone"

func newComputeEnclave(o *options) *cobra.Command {
	c := &cobra.Command{Use: "enclave", Short: "Register enclaves whose keys sign results",
		Long: `An enclave runs one module and signs what it gives. Its key counts when a verifier, whom the project appointed, has appraised the enclave's
evidence and vouched for the key, for some days: docs/spec/enclaves.md. A simulated enclave has the same code and protects nothing; only chains
for development take its results.`,
		Example: `  trellis project verifier add operator
  trellis compute enclave simulate exceedance.wasm --key enclave.key --listen enclave.sock
  trellis compute enclave register --enclave enclave.sock --verifier-key operator
  trellis compute enclave show 0x… --project 1
  trellis compute enclave renew --enclave enclave.sock --verifier-key operator --watch`}
	c.AddCommand(newEnclaveSimulate(o), newEnclaveMeasure(o), newEnclaveClaim(o), newEnclaveVouch(o), newEnclaveRegister(o), newEnclaveRenew(o), newEnclaveShow(o),
		newEnclaveRevoke(o))
	return c
}

// enclaveRow is an enclave for scripts.
type enclaveRow struct {
	Kind        string `json:"kind"`
	Simulated   bool   `json:"simulated"`
	Key         string `json:"key"`
	Measurement string `json:"measurement,omitempty"`
	Module      string `json:"module,omitempty"`
	Project     uint64 `json:"project,omitempty"`
	Holder      string `json:"holder,omitempty"`
	Verifier    string `json:"verifier,omitempty"`
	State       string `json:"state,omitempty"`
	Since       string `json:"since,omitempty"`
	Until       string `json:"until,omitempty"`
}

func (r enclaveRow) write(w io.Writer) {
	for _, line := range [][2]string{{"kind", r.Kind}, {"key", r.Key}, {"measurement", r.Measurement}, {"module", r.Module}, {"holder", r.Holder}, {"verifier", r.Verifier},
		{"state", r.State}, {"since", r.Since}, {"until", r.Until}} {
		if line[1] != "" {
			fmt.Fprintf(w, "%-12s %s\n", line[0], line[1])
		}
	}
	if r.Simulated {
		fmt.Fprintf(w, "%-12s %s\n", "note", simulatedNote)
	}
}

func hexAddress(a common.Address) string { return strings.ToLower(a.Hex()) }

func newEnclaveSimulate(o *options) *cobra.Command {
	c := &cobra.Command{Use: "simulate MODULE", Short: "Run a simulated enclave for a module, until it is interrupted", Args: cobra.ExactArgs(1),
		Long: `The process answers on a Unix socket as an enclave does, with a key that it makes and does not show. With --key it keeps the key in a file, so
that it is the same after a restart. ` + simulatedNote + `.`}
	key := c.Flags().String("key", "", "file of the key, made when it is not there; default a new key each time")
	listen := c.Flags().String("listen", "enclave.sock", "Unix socket to answer on")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		module, err := os.ReadFile(args[0])
		if err != nil {
			return err
		}
		secret, err := simulatedKey(*key)
		if err != nil {
			return err
		}
		run := wasm.New(wasm.Config{})
		defer run.Close()
		e := enclave.NewSimulated(module, secret, run)
		l, err := net.Listen("unix", *listen)
		if err != nil {
			return fmt.Errorf("listen on %s: %w", *listen, err)
		}
		d, err := e.Describe(cmd.Context())
		if err != nil {
			return errors.Join(err, l.Close())
		}
		row := enclaveRow{Kind: d.Kind, Simulated: true, Key: hexAddress(d.Key.Address()), Measurement: d.Measurement.Hex(), Module: d.Module.Hex()}
		if err := o.print(row, row.write); err != nil {
			return errors.Join(err, l.Close())
		}
		if err := enclave.Serve(cmd.Context(), l, e); !errors.Is(err, context.Canceled) {
			return err
		}
		return nil
	}
	return c
}

// simulatedKey reads a key's file, or makes it.
func simulatedKey(file string) (sig.PrivateKey, error) {
	if file != "" {
		key, err := keystore.Load(filepath.Clean(file))
		if !errors.Is(err, fs.ErrNotExist) {
			return key, err
		}
	}
	key, err := enclave.NewKey(rand.Reader)
	if err == nil && file != "" {
		err = keystore.WriteSecret(filepath.Clean(file), key.Text())
	}
	return key, err
}

func newEnclaveMeasure(o *options) *cobra.Command {
	c := &cobra.Command{Use: "measure MODULE", Short: "Print the measurement of a module in a simulated enclave: the key of its program", Args: cobra.ExactArgs(1)}
	c.RunE = func(cmd *cobra.Command, args []string) error {
		module, err := os.ReadFile(args[0])
		if err != nil {
			return err
		}
		secret, err := enclave.NewKey(rand.Reader)
		if err != nil {
			return err
		}
		d, err := enclave.NewSimulated(module, secret, nil).Describe(cmd.Context())
		if err != nil {
			return err
		}
		row := enclaveRow{Kind: d.Kind, Simulated: true, Measurement: d.Measurement.Hex(), Module: d.Module.Hex()}
		return o.print(row, row.write)
	}
	return c
}

// enclaveFlags are those of commands that register.
type enclaveFlags struct {
	socket   string
	project  *uint64
	all      bool
	from     *string
	verifier string
	policy   string
	vouch    string
}

func (f *enclaveFlags) add(c *cobra.Command, signs bool) {
	f.project, f.from = projectFlag(c), fromFlag(c)
	c.Flags().StringVar(&f.socket, "enclave", "enclave.sock", "Unix socket of the enclave")
	c.Flags().BoolVar(&f.all, "all-projects", false, "for all projects, by a verifier that votes appointed, instead of --project")
	if signs {
		c.Flags().StringVar(&f.verifier, "verifier-key", "", "name of the verifier's key in this home, which appraises and vouches here")
		c.Flags().StringVar(&f.policy, "policy", "", "file of the verifier's policy (docs/ops/verifier.md); default the makers whose roots are built in")
	}
}

func (f *enclaveFlags) scope(ctx context.Context, c *chain.Client) (uint64, error) {
	if f.all {
		return 0, nil
	}
	p, err := needProject(ctx, c, *f.project)
	return uint64(p), err
}

func newEnclaveRegister(o *options) *cobra.Command {
	c := &cobra.Command{Use: "register", Short: "Register an enclave's key on the chain, or renew it", Args: cobra.NoArgs,
		Long: `Asks the enclave for evidence of now, has the verifier of --verifier-key appraise it, and records its word. With --vouch a verifier elsewhere has
done so already. --from pays, and may revoke the key later. Exit code 3 means that the evidence was refused, and why is printed.`}
	var f enclaveFlags
	f.add(c, true)
	c.Flags().StringVar(&f.vouch, "vouch", "", "file of a verifier's word (trellis compute enclave vouch); the enclave is not asked then")
	c.RunE = func(cmd *cobra.Command, _ []string) error { return o.registerEnclave(cmd.Context(), f) }
	return c
}

func (o *options) registerEnclave(ctx context.Context, f enclaveFlags) error {
	w, err := o.writer(ctx, *f.from)
	if err != nil {
		return err
	}
	defer w.Close()
	if f.vouch != "" {
		raw, err := os.ReadFile(f.vouch)
		if err != nil {
			return err
		}
		var v signedVouch
		if err := json.Unmarshal(raw, &v); err != nil {
			return fmt.Errorf("%s is no verifier's word: %w", f.vouch, err)
		}
		if err := w.RegisterEnclave(ctx, v.Vouch, v.Signature); err != nil {
			return err
		}
		return o.printEnclave(ctx, w.Client, v.Scope, v.Key)
	}
	r, err := o.registration(ctx, w, f)
	if err != nil {
		return err
	}
	vouch, err := r.Register(ctx)
	if errors.Is(err, rules.ErrRefused) {
		return &exitError{3, err}
	} else if err != nil {
		return err
	}
	return o.printEnclave(ctx, w.Client, vouch.Scope, vouch.Key)
}

func (o *options) registration(ctx context.Context, w *chain.Writer, f enclaveFlags) (enclave.Registration, error) {
	scope, err := f.scope(ctx, w.Client)
	if err != nil {
		return enclave.Registration{}, err
	}
	voucher, err := o.localVoucher(ctx, w.Client, f.verifier, f.policy)
	if err != nil {
		return enclave.Registration{}, err
	}
	return enclave.Registration{Enclave: enclave.DialUnix(f.socket), Chain: w, Voucher: voucher, Scope: scope, Holder: w.Account().Address()}, nil
}

func newEnclaveRenew(o *options) *cobra.Command {
	c := &cobra.Command{Use: "renew", Short: "Renew a registered key before its end", Args: cobra.NoArgs,
		Long: `Does nothing while more than --before is left. With --watch it stays and renews whenever a third of the time is left, until it is interrupted.`}
	var f enclaveFlags
	f.add(c, true)
	watch := c.Flags().Bool("watch", false, "stay, and renew whenever a third of the time is left")
	before := c.Flags().Duration("before", 8*time.Hour, "renew when less than this is left")
	c.RunE = func(cmd *cobra.Command, _ []string) error { return o.renewEnclave(cmd.Context(), f, *watch, *before) }
	return c
}

func (o *options) renewEnclave(ctx context.Context, f enclaveFlags, watch bool, before time.Duration) error {
	w, err := o.writer(ctx, *f.from)
	if err != nil {
		return err
	}
	defer w.Close()
	r, err := o.registration(ctx, w, f)
	if err != nil {
		return err
	}
	d, err := r.Enclave.Describe(ctx)
	if err != nil {
		return err
	}
	held, err := w.EnclaveKey(ctx, r.Scope, d.Key.Address())
	if err != nil {
		return err
	}
	if held.Since.IsZero() {
		return fmt.Errorf("the key %s is not registered; use: trellis compute enclave register", hexAddress(held.Key))
	}
	if watch {
		err := enclave.Keep(ctx, held.Until, r.Register, slog.Default())
		if errors.Is(err, context.Canceled) {
			return nil
		}
		return err
	}
	if !held.Trusted || time.Until(held.Until) < before {
		if _, err := r.Register(ctx); errors.Is(err, rules.ErrRefused) {
			return &exitError{3, err}
		} else if err != nil {
			return err
		}
	}
	return o.printEnclave(ctx, w.Client, r.Scope, held.Key)
}

func newEnclaveShow(o *options) *cobra.Command {
	c := &cobra.Command{Use: "show KEY", Short: "Show what was vouched of an enclave's key", Args: cobra.ExactArgs(1),
		Long: `The state is good, expired, revoked, dismissed (its verifier vouches no more) or none.`}
	project := projectFlag(c)
	all := c.Flags().Bool("all-projects", false, "what counts for all projects, instead of --project")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		key, err := o.address(args[0])
		if err != nil {
			return err
		}
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		f := enclaveFlags{project: project, all: *all}
		scope, err := f.scope(cmd.Context(), client)
		if err != nil {
			return err
		}
		return o.printEnclave(cmd.Context(), client, scope, key)
	}
	return c
}

func (o *options) printEnclave(ctx context.Context, c *chain.Client, scope uint64, key common.Address) error {
	k, err := c.EnclaveKey(ctx, scope, key)
	if err != nil {
		return err
	}
	row := enclaveRow{Kind: k.Kind, Simulated: k.IsSimulated(), Key: hexAddress(key), Project: scope, State: k.State(time.Now())}
	if !k.Since.IsZero() {
		row.Measurement, row.Holder, row.Verifier = k.Measurement.Hex(), hexAddress(k.Holder), hexAddress(k.Verifier)
		row.Since, row.Until = k.Since.Format(time.RFC3339), k.Until.Format(time.RFC3339)
	}
	return o.print(row, row.write)
}

func newEnclaveRevoke(o *options) *cobra.Command {
	c := &cobra.Command{Use: "revoke KEY", Short: "End an enclave's key for ever", Args: cobra.ExactArgs(1),
		Long: `Its holder may do this, any verifier of the project, and whoever controls the project. Results that it signs are refused from then on; the key cannot
be registered again.`}
	project, from, yes := projectFlag(c), fromFlag(c), yesFlag(c)
	all := c.Flags().Bool("all-projects", false, "what counts for all projects, instead of --project")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		key, err := o.address(args[0])
		if err != nil {
			return err
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		f := enclaveFlags{project: project, all: *all}
		scope, err := f.scope(cmd.Context(), w.Client)
		if err != nil {
			return err
		}
		if err := o.confirm(*yes, "End the key %s for ever?", hexAddress(key)); err != nil {
			return err
		}
		if err := w.RevokeEnclave(cmd.Context(), scope, key); err != nil {
			return err
		}
		return o.printEnclave(cmd.Context(), w.Client, scope, key)
	}
	return c
}
