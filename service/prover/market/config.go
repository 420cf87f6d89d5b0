package market

import (
	"cmp"
	"log/slog"
	"runtime"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/types/units"
)

// A Config says for whom a worker works, with what, and for how much. Only Account is required.
type Config struct {
	Account common.Address

	Interval  time.Duration // between looks at the chain; default 1 s
	ReadLimit time.Duration // of one look at the chain; default 10 s
	SendLimit time.Duration // of one transaction, until it is final; default 90 s
	Drain     time.Duration // how long promises are still kept after the end; default 30 s

	Capacity int    // promises at once; default 8. The stake of the account bounds it too
	Workers  int    // jobs executed at once; default one a core
	Cores    int    // that jobs share; default all
	Memory   uint64 // bytes that the jobs executed at once may take; default 4 GiB
	Passes   int    // how often smaller jobs may overtake one that waits for memory; default 8
	Batch    int    // requests in one transaction; default 32
	Tries    int    // of what fails by this machine's fault; default 5

	CoreSecond units.Amount  // price of a second of one core; default 0.001 IOTX
	Margin     int           // percent of the cost that a price has to be above it; default 10; below 0 for none
	Slack      time.Duration // kept between a result's expected time and its deadline; default 5 s
	// Direct is the length of jobs that are executed without a promise, for that costs no transaction and no collateral; default
	// 3 s, below 0 for none. All are executed so whose promise the market refuses.
	Direct time.Duration
	// NeverLock brings results without promises alone.
	NeverLock bool

	// LockGas and FulfilGas are what transactions are thought to take, the latter by route.
	LockGas   uint64 // default 120,000
	FulfilGas map[compute.Route]uint64

	// Accept says whether a project's requests are taken; nil for all.
	Accept func(r Request) bool

	Log *slog.Logger
}

const (
	defaultLockGas   = 120_000
	defaultFulfilGas = 450_000 // that of a pairing check of four pairs, its calldata, and the payment
	defaultMemory    = 4 << 30
	milliIOTX        = 1_000_000_000_000_000
)

func (c Config) withDefaults() Config {
	c.Interval = cmp.Or(c.Interval, time.Second)
	c.ReadLimit = cmp.Or(c.ReadLimit, 10*time.Second)
	c.SendLimit = cmp.Or(c.SendLimit, 90*time.Second)
	c.Drain = cmp.Or(c.Drain, 30*time.Second)
	c.Capacity = cmp.Or(c.Capacity, 8)
	c.Workers = cmp.Or(c.Workers, runtime.NumCPU())
	c.Cores = cmp.Or(c.Cores, runtime.NumCPU())
	c.Memory = cmp.Or(c.Memory, defaultMemory)
	c.Passes = cmp.Or(c.Passes, 8)
	c.Batch = cmp.Or(c.Batch, 32)
	c.Tries = cmp.Or(c.Tries, 5)
	c.Margin = cmp.Or(c.Margin, 10)
	c.Slack = cmp.Or(c.Slack, 5*time.Second)
	c.Direct = cmp.Or(c.Direct, 3*time.Second)
	c.LockGas = cmp.Or(c.LockGas, defaultLockGas)
	if c.CoreSecond.IsZero() {
		c.CoreSecond = units.Wei(milliIOTX)
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return c
}

func (c Config) fulfilGas(r compute.Route) uint64 {
	return cmp.Or(c.FulfilGas[r], defaultFulfilGas)
}

// executorFor returns the first that takes a program, nil for none.
func executorFor(all []execute.Executor, m *compute.Manifest) execute.Executor {
	for _, e := range all {
		if e.Takes(m) {
			return e
		}
	}
	return nil
}
