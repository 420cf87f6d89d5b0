// Package app wires the roles of a network together; it is the only place that sees them all.
package app

import (
	"log/slog"
	"time"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/internal/clock"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// A Config says how the roles of one project run. Project, Home, Clock and
// Chain are required.
type Config struct {
	Home    Home
	Project epoch.Project
	Clock   *clock.Clock  // the devices' time
	Chain   *chain.Client // the node, in the process or remote
	Version string        // of the program
	Supply  chain.Supply  // all coins of genesis, where their ledger begins; by default none is kept
	RPC     string        // URL of JSON-RPC that the explorer names to wallets; empty when there is none

	GatewayAddr  string        // default 127.0.0.1:8090
	ExplorerAddr string        // default 127.0.0.1:8080
	IssuerAddr   string        // default 127.0.0.1:8095
	IssuerURL    string        // where others reach it; default http:// and its address. It stands in credentials
	VerifierAddr string        // default 127.0.0.1:8096
	AgentAddr    string        // where agents ask over MCP; empty: nowhere
	MQTTBroker   string        // URL of a broker where the gateway has its inboxes; empty: none
	NoLegacy     bool          // does not serve devices of the original SDK
	EpochPeriod  time.Duration // wall time between epochs; default one hour
	EpochDelay   time.Duration // from a window's end to its pin; default none
	EpochBudget  units.Amount  // default what the pool holds
	EpochLimit   epoch.Number  // opens no more than this; 0 is no limit
	Anchor       time.Duration // between checkpoints on chain; default 10 s
	SessionKeys  bool          // takes readings with session signatures and keeps the log's Poseidon2 tree, see docs/spec/session.md

	// VerifierPolicy is the file of what the verifier asks of hardware; by default the vendors count whose roots are built in.
	VerifierPolicy string

	// Paid is called when every claim of an epoch is final; may be nil.
	Paid func(epoch.Number)

	Log *slog.Logger
}
