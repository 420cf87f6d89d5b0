package ops

import (
	"math"

	"github.com/prometheus/client_golang/prometheus"
)

// seconds are the buckets of what should take a part of a block's second.
var seconds = []float64{.001, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10}

// instruments are the node's own metrics. Each comment says which failure the metric makes visible. Every label has a fixed
// set of values.
type instruments struct {
	// A chain that holds blocks much more or less than a second apart.
	interval prometheus.Histogram

	// A proposer that cannot build: its turns are lost and its validator is not paid.
	proposals *prometheus.CounterVec

	// A faulty or hostile proposer (malformed, rules, execution), or this node unable to check others (unknown).
	rejected *prometheus.CounterVec

	// A machine too slow for the gas limit: build and execute together must fit well within the block interval.
	payload *prometheus.HistogramVec

	// Blocks that grow towards what the consensus can gossip in a round.
	bytes prometheus.Histogram

	// A pool that does not drain, or that nothing reaches.
	transactions prometheus.Histogram

	// A disk too slow to keep the state; blocks wait for it.
	flush prometheus.Histogram

	// Two thirds of the validators have decided an invalid block: stop and find out why.
	substituted prometheus.Counter

	// This validator not heard by the others in time, though it runs: it loses rewards, then stake.
	missed prometheus.Counter

	// Others not heard: at a third of the power the chain stands still.
	absent prometheus.Gauge

	// This validator out of the set, by election, by slashing, or never in.
	power prometheus.Gauge

	// The contracts ask for a validator set that cannot be.
	updates *prometheus.CounterVec

	// A validator that signs twice.
	evidence *prometheus.CounterVec
}

// namespace begins the names of the node's own metrics.
const namespace = "trellis"

// Reasons for which a proposal is rejected.
const (
	reasonMalformed = "malformed" // not a payload
	reasonRules     = "rules"     // a field the proposer must not choose is wrong
	reasonExecution = "execution" // the execution client finds it invalid
	reasonUnknown   = "unknown"   // this node cannot tell
)

func newInstruments(r prometheus.Registerer, m *Monitor) *instruments {
	i := &instruments{
		interval: prometheus.NewHistogram(prometheus.HistogramOpts{
			Namespace: namespace, Name: "block_interval_seconds",
			Help:    "Time between two commits, as this node saw them, while it was not catching up.",
			Buckets: []float64{.05, .25, .5, .75, .9, 1, 1.1, 1.25, 1.5, 2, 3, 5, 10, 30, 60},
		}),
		proposals: counters("proposals_total", "Blocks this node was asked to propose, by what came of it.", "result"),
		rejected:  counters("proposals_rejected_total", "Others' proposals that this node voted against, by reason.", "reason"),
		payload: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Namespace: namespace, Name: "payload_seconds",
			Help: "Time the execution client takes for a block, by step: build, execute, commit.", Buckets: seconds,
		}, []string{"step"}),
		bytes: prometheus.NewHistogram(prometheus.HistogramOpts{
			Namespace: namespace, Name: "payload_bytes", Help: "Size of a block's payload.",
			Buckets: prometheus.ExponentialBuckets(1024, 4, 8),
		}),
		transactions: prometheus.NewHistogram(prometheus.HistogramOpts{
			Namespace: namespace, Name: "block_transactions", Help: "Transactions in a block.",
			Buckets: []float64{0, 1, 10, 50, 100, 250, 500, 1000, 2500, 5000, 10000},
		}),
		flush: prometheus.NewHistogram(prometheus.HistogramOpts{
			Namespace: namespace, Name: "flush_seconds",
			Help: "Time a block waits for the state to be written to disk.", Buckets: seconds,
		}),
		substituted: prometheus.NewCounter(prometheus.CounterOpts{
			Namespace: namespace, Name: "substituted_blocks_total",
			Help: "Decided blocks that were invalid, and for which an empty one was put.",
		}),
		missed: prometheus.NewCounter(prometheus.CounterOpts{
			Namespace: namespace, Name: "missed_commits_total",
			Help: "Commits without this node's validator, while it was in the set.",
		}),
		absent:   gauge("absent_validators", "Validators missing from the last commit."),
		power:    gauge("validator_power", "Voting power of this node's validator, 0 if it is not in the set."),
		updates:  counters("validator_updates_total", "Changes of the validator set that the contracts asked for, by what came of it.", "result"),
		evidence: counters("evidence_total", "Proven misbehaviour of validators in blocks, by kind.", "kind"),
	}
	preset(i.proposals, "made", "failed")
	preset(i.rejected, reasonMalformed, reasonRules, reasonExecution, reasonUnknown)
	preset(i.updates, "applied", "ignored")
	preset(i.evidence, "duplicate_vote", "light_client_attack", "other")
	for _, step := range []string{"build", "execute", "commit"} {
		i.payload.WithLabelValues(step)
	}
	r.MustRegister(i.interval, i.proposals, i.rejected, i.payload, i.bytes, i.transactions, i.flush, i.substituted, i.missed,
		i.absent, i.power, i.updates, i.evidence)
	m.registerStanding(r)
	return i
}

// registerStanding registers what is looked up when somebody asks.
func (m *Monitor) registerStanding(r prometheus.Registerer) {
	for _, g := range []struct {
		name, help string
		value      func() float64
	}{
		// A chain, or this node alone, that stands still: compare it between nodes.
		{"height", "Height of the newest block of this node.", func() float64 { return float64(m.Report().Height) }},
		// The same, by one node alone.
		{"last_block_age_seconds", "Time since the newest block was committed here.", func() float64 { return m.Report().Age }},
		// A crash would cost the replay of all blocks above it.
		{"durable_height", "Height that survives any crash of this node.", m.fromSource(func(s Source) float64 { return float64(s.Durable()) })},
		// A node that load balancers should leave out.
		{"ready", "1 if the node is fit to serve, as /ready says.", func() float64 { return boolean(m.Report().Ready) }},
		// A node that does not come up with the chain.
		{"catching_up", "1 while the node fetches blocks that others have.", m.fromSource(func(s Source) float64 { return boolean(s.CatchingUp()) })},
		// A validator that stands still for want of its key.
		{"signer_connected", "1 if votes can be signed: the remote signer is there, or the key is here.", m.fromSource(func(s Source) float64 { return boolean(s.SignerConnected()) })},
		// A clock that makes this validator's votes late or its proposals too early.
		{"clock_skew_seconds", "How far this machine's clock is ahead of the chain's, not a number until known.", m.skewSeconds},
		// The node stops when this comes to its minimum.
		{"disk_free_bytes", "What is left on the fullest disk of the node.", func() float64 { free, _ := m.freeDisk(); return float64(free) }},
	} {
		r.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Namespace: namespace, Name: g.name, Help: g.help}, g.value))
	}
	for network, count := range map[string]func(Peers) int{
		"consensus": func(p Peers) int { return p.Consensus },
		"execution": func(p Peers) int { return p.Execution },
	} {
		// A node cut off: without consensus peers it sees no blocks, without execution peers no transactions.
		r.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Namespace: namespace, Name: "peers", Help: "Connected peers, by network: consensus, execution.",
			ConstLabels: prometheus.Labels{"network": network},
		}, m.fromSource(func(s Source) float64 { return float64(count(s.Peers())) })))
	}
}

// fromSource returns a gauge that is zero while the node does not take part yet.
func (m *Monitor) fromSource(value func(Source) float64) func() float64 {
	return func() float64 {
		m.mu.Lock()
		s := m.source
		m.mu.Unlock()
		if s == nil {
			return 0
		}
		return value(s)
	}
}

func (m *Monitor) skewSeconds() float64 {
	if skew, known := m.clock.skew(); known {
		return skew.Seconds()
	}
	return math.NaN()
}

func counters(name, help, label string) *prometheus.CounterVec {
	return prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: namespace, Name: name, Help: help}, []string{label})
}

func gauge(name, help string) prometheus.Gauge {
	return prometheus.NewGauge(prometheus.GaugeOpts{Namespace: namespace, Name: name, Help: help})
}

// preset makes the series of a label's values exist from the start, so that their first increase is seen as one.
func preset(v *prometheus.CounterVec, values ...string) {
	for _, value := range values {
		v.WithLabelValues(value)
	}
}

func boolean(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
