package main

import (
	"github.com/spf13/pflag"

	"github.com/trellis-network/trellis/node/execution"
)

// rpcFlags are the flags of a command that serves JSON-RPC to others. docs/ops/rpc.md explains them.
func rpcFlags(f *pflag.FlagSet, cfg *execution.Config) {
	defaults := cfg.RPCLimits.WithDefaults()
	f.StringVar(&cfg.HTTPAddress, "rpc-addr", execution.DefaultHTTPAddress, "where JSON-RPC listens, off for nowhere")
	f.StringVar(&cfg.WSAddress, "ws-address", "", "where WebSocket listens (default that of --rpc-addr)")
	f.StringSliceVar(&cfg.CORSOrigins, "rpc-cors", nil, "browser origin that may call JSON-RPC, repeatable")
	f.StringSliceVar(&cfg.VHosts, "rpc-vhost", nil, "host name by which JSON-RPC may be called, repeatable (default localhost)")
	f.StringSliceVar(&cfg.TrustedProxies, "rpc-trusted-proxy", nil, "address or prefix of a reverse proxy whose X-Forwarded-For is believed, repeatable")
	f.BoolVar(&cfg.DebugRPC, "rpc-debug", false, "serve tracers too; on loopback only")
	f.Float64Var(&cfg.RPCLimits.CallsPerSecond, "rpc-rate", defaults.CallsPerSecond, "calls a second of one client from elsewhere, -1 for any number")
	f.IntVar(&cfg.RPCLimits.Burst, "rpc-burst", defaults.Burst, "calls such a client may make at once after a pause")
	f.BoolVar(&cfg.RPCLimits.Loopback, "rpc-limit-loopback", false, "limit clients on this machine as well")
	f.IntVar(&cfg.RPCLimits.BatchCalls, "rpc-batch", defaults.BatchCalls, "calls in one batch")
	f.IntVar(&cfg.RPCLimits.LogBlocks, "rpc-log-blocks", defaults.LogBlocks, "blocks that one eth_getLogs may span")
	f.DurationVar(&cfg.RPCLimits.CallTimeout, "rpc-timeout", defaults.CallTimeout, "time for one call or batch")
	f.IntVar(&cfg.RPCLimits.Connections, "rpc-connections", defaults.Connections, "connections at once")
}
