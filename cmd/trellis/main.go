// Command trellis runs every role of a device network, and talks to one.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"github.com/spf13/cobra"
)

// version is set by the release build.
var version = "0.1.0-dev"

func main() { os.Exit(run()) }

// run is main for the command's stories, which call it in process.
func run() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	// A second interrupt kills at once: stop gives the signals back.
	context.AfterFunc(ctx, stop)
	if err := newRoot().ExecuteContext(ctx); err != nil {
		printError(os.Stderr, err)
		if code := new(exitError); errors.As(err, &code) {
			return code.code
		}
		return 1
	}
	return 0
}

// exitError carries an exit code for scripts: 1 is a failure, 2 a wrong
// use, 3 a check that found a difference.
type exitError struct {
	code int
	err  error
}

func (e *exitError) Error() string { return e.err.Error() }
func (e *exitError) Unwrap() error { return e.err }

// options are the flags that every command has.
type options struct {
	home string
	rpc  string
	json bool
	out  io.Writer
}

func newRoot() *cobra.Command {
	o := &options{out: os.Stdout}
	root := &cobra.Command{
		Use:   "trellis",
		Short: "Build, run and pay a network of devices; every payout can be replayed",
		Example: `  trellis up                       a whole network on this computer, explorer on http://localhost:8080
  trellis verify epoch 3           recompute what epoch 3 paid, from public data
  trellis receipt DEVICE 3         why a device earned what it earned`,
		Version: version, SilenceUsage: true, SilenceErrors: true,
	}
	root.PersistentFlags().StringVar(&o.home, "home", defaultHome(), "folder of the network's keys and data (env TRELLIS_HOME)")
	root.PersistentFlags().StringVar(&o.rpc, "rpc", envOr("TRELLIS_RPC", ""), "the chain's JSON-RPC; default that of the running network in --home (env TRELLIS_RPC)")
	root.PersistentFlags().BoolVar(&o.json, "json", false, "print one JSON value for scripts")
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return &exitError{2, err} })
	for _, add := range commands {
		root.AddCommand(add(o))
	}
	return root
}

// print writes v as JSON when asked for, else what text writes.
func (o *options) print(v any, text func(w io.Writer)) error {
	if !o.json {
		text(o.out)
		return nil
	}
	encoder := json.NewEncoder(o.out)
	encoder.SetIndent("", "  ")
	return encoder.Encode(v)
}

func defaultHome() string {
	if home := os.Getenv("TRELLIS_HOME"); home != "" {
		return home
	}
	user, err := os.UserHomeDir()
	if err != nil {
		return ".trellis"
	}
	return filepath.Join(user, ".trellis")
}

func envOr(name, fallback string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	return fallback
}

// printError writes what went wrong and, where we know, what to do.
func printError(w io.Writer, err error) {
	fmt.Fprintf(w, "trellis: %v\n", err)
	if hint := hintFor(err); hint != "" {
		fmt.Fprintf(w, "  → %s\n", hint)
	}
}
