package main

import (
	"context"
	"net"
	"testing"

	"github.com/trellis-network/trellis/service/prover/execute/remote"
	"github.com/trellis-network/trellis/service/prover/execute/remote/conform"
)

func TestExamplePassesTheKit(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	addr, done := make(chan net.Addr, 1), make(chan error, 1)
	go func() { done <- run(ctx, "127.0.0.1:0", func(a net.Addr) { addr <- a }) }()
	conn, _, err := remote.Dial((<-addr).String(), remote.TLS{})
	if err != nil {
		t.Fatal(err)
	}
	outcomes := conform.Run(t.Context(), conn, conform.Config{})
	for _, o := range outcomes {
		if o.Verdict != conform.Pass {
			t.Errorf("%s: %s: %s", o.Case, o.Verdict, o.Seen)
		}
	}
	if !conform.Passed(outcomes) || len(outcomes) != len(conform.Cases()) {
		t.Errorf("%d outcomes", len(outcomes))
	}
	_ = conn.Close()
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
}
