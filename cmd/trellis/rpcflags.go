package main

import (
	"github.com/spf13/pflag"

	"github.com/trellis-network/trellis/node/execution"
	"github.com/trellis-network/trellis/node/jsonrpc"
)

// rpcSettings are where the flags of a command that serves JSON-RPC go.
type rpcSettings struct {
	http, ws              *string
	cors, vhosts, proxies *[]string
	debug                 *bool
	limits                *jsonrpc.Limits
}

// register adds the flags. docs/ops/rpc.md explains them.
func (s rpcSettings) register(f *pflag.FlagSet) {
	f.StringVar(s.http, "rpc-addr", execution.DefaultHTTPAddress, "where JSON-RPC listens; off for nowhere, port 0 for a free one")
	f.StringVar(s.ws, "ws-address", "", "where WebSocket listens (default that of --rpc-addr)")
	f.StringSliceVar(s.cors, "rpc-cors", nil, "browser origin that may call JSON-RPC, repeatable")
	f.StringSliceVar(s.vhosts, "rpc-vhost", nil, "host name by which JSON-RPC may be called, repeatable (default localhost)")
	f.StringSliceVar(s.proxies, "rpc-trusted-proxy", nil, "address or prefix of a reverse proxy whose X-Forwarded-For is believed, repeatable")
	f.BoolVar(s.debug, "rpc-debug", false, "serve tracers too; on loopback only")
	l, d := s.limits, jsonrpc.Limits{}.WithDefaults()
	f.Float64Var(&l.CallsPerSecond, "rpc-rate", d.CallsPerSecond, "calls a second of one client from elsewhere, -1 for any number")
	f.IntVar(&l.Burst, "rpc-burst", d.Burst, "calls such a client may make at once after a pause")
	f.IntVar(&l.ConnectionsPerClient, "rpc-client-connections", d.ConnectionsPerClient, "connections of such a client at once")
	f.IntVar(&l.SubscriptionsPerClient, "rpc-client-subscriptions", d.SubscriptionsPerClient, "subscriptions of such a client at once")
	f.IntVar(&l.Clients, "rpc-clients", d.Clients, "such clients that are remembered, the latest")
	f.BoolVar(&l.Loopback, "rpc-limit-loopback", false, "limit clients on this machine as well")
	f.IntVar(&l.BatchCalls, "rpc-batch", d.BatchCalls, "calls in one batch")
	f.IntVar(&l.BodyBytes, "rpc-body", d.BodyBytes, "bytes of a request")
	f.IntVar(&l.ResponseBytes, "rpc-response", d.ResponseBytes, "bytes of an answer, a batch's included")
	f.IntVar(&l.LogBlocks, "rpc-log-blocks", d.LogBlocks, "blocks that one eth_getLogs may span")
	f.DurationVar(&l.CallTimeout, "rpc-timeout", d.CallTimeout, "time for one call or batch")
	f.IntVar(&l.CallsInFlight, "rpc-in-flight", d.CallsInFlight, "unanswered messages on a WebSocket connection")
	f.IntVar(&l.Connections, "rpc-connections", d.Connections, "connections at once")
}
