package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/execution"
)

func newExecution(o *options) *cobra.Command {
	c := &cobra.Command{Use: "execution", Short: "Run an execution client alone, for a consensus in another process", Args: cobra.NoArgs,
		Long: `Serves the authenticated Engine API for a consensus that is started with --execution-url, and JSON-RPC for everybody.
The home needs the chain's genesis/execution.json. Both processes need the same secret; it is made if there is none.
See docs/ops/execution-client.md and docs/ops/rpc.md.`,
		Example: `  trellis execution --home /var/lib/trellis-execution
  trellis execution --auth-addr 10.0.0.2:8551 --jwt-secret /etc/trellis/jwt.hex`}
	var cfg execution.Config
	var verbose bool
	f := c.Flags()
	f.StringVar(&cfg.EngineAddress, "auth-addr", node.DefaultEngineAddress, "where the Engine API listens for the consensus")
	f.StringVar(&cfg.JWTSecret, "jwt-secret", "", "file of the secret shared with the consensus (default keys/jwt.hex in --home)")
	f.StringVar(&cfg.ListenAddress, "execution-address", "", "where other execution clients reach this one; default nowhere")
	f.StringSliceVar(&cfg.Peers, "execution-peer", nil, "enode URL of an execution client to stay connected with, repeatable")
	f.BoolVar(&cfg.Archive, "archive", false, "keep the state of all blocks")
	f.BoolVarP(&verbose, "verbose", "v", false, "log every step")
	rpcSettings{&cfg.HTTPAddress, &cfg.WSAddress, &cfg.CORSOrigins, &cfg.VHosts, &cfg.TrustedProxies, &cfg.DebugRPC, &cfg.RPCLimits}.register(f)
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		level := slog.LevelWarn
		if verbose {
			level = slog.LevelDebug
		}
		cfg.Logger = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: level}))
		return o.execution(cmd.Context(), cfg)
	}
	return c
}

type executionSummary struct {
	Engine    string `json:"engine"`
	JWTSecret string `json:"jwtSecret"`
	HTTP      string `json:"http,omitempty"`
	WS        string `json:"ws,omitempty"`
	Enode     string `json:"enode"`
}

func (o *options) execution(ctx context.Context, cfg execution.Config) error {
	e, err := node.NewExecution(o.home, cfg)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- e.Run(ctx) }()
	select {
	case err := <-done:
		return err
	case <-e.Ready():
	}
	at := e.Endpoint()
	s := executionSummary{Engine: e.EngineEndpoint(), JWTSecret: e.JWTSecret(), HTTP: at.HTTP, WS: at.WS, Enode: at.Enode}
	err = o.print(s, func(w io.Writer) {
		fmt.Fprintf(w, "Engine API %s\nsecret     %s\nJSON-RPC   %s\nenode      %s\n", s.Engine, s.JWTSecret, cmp.Or(s.HTTP, "off"), s.Enode)
	})
	if err != nil {
		cancel()
	}
	return errors.Join(err, <-done)
}
