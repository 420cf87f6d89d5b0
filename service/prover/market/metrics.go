package market

import (
	"math/big"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/units"
)

// namespace begins the names of the worker's metrics.
const namespace = "trellis_prover"

// A meter holds the worker's metrics. Each comment says which failure the metric makes visible. Every label has a fixed set of
// values.
type meter struct {
	registry *prometheus.Registry

	// Nothing to do, or work that piles up in one phase.
	tasks *prometheus.GaugeVec
	// Prices that are never right (none won), races that are always lost, a market that refuses (collateral, stake).
	bids *prometheus.CounterVec
	// Programs that nobody here runs, and tasks too large for this machine.
	declined *prometheus.CounterVec
	// Work in vain: others are faster.
	drops *prometheus.CounterVec
	// Faults of programs and of this machine.
	executions *prometheus.CounterVec
	// Results that the market would refuse: an executor is wrong.
	results *prometheus.CounterVec
	// A machine that is slower than its estimates.
	seconds *prometheus.HistogramVec
	// A queue that grows.
	waited prometheus.Histogram
	// Promises broken: each costs collateral.
	missed prometheus.Counter
	// A node that does not answer.
	failures prometheus.Counter
	// A market that pays less than it costs.
	earned prometheus.Counter
	// Promises up to the limit: more stake or a larger machine would earn more.
	promised, capacity prometheus.Gauge
	// Memory that bounds what is executed at once.
	memory, budget prometheus.Gauge
	// A view of the chain that stands still.
	block prometheus.Gauge
}

var (
	phases       = []phase{fresh, appraising, waiting, locking, ready, running, proved, sending, settled}
	bidResults   = []string{"won", "lost", "refused", "failed", "unknown"}
	declines     = []string{"no executor", "another route", "too large", "not accepted", "not paid", "stopping"}
	dropReasons  = []string{"fulfilled by another", "promised by another", "ended", "late"}
	runResults   = []string{"done", "program", "machine", "late", "cancelled"}
	sentResults  = []string{"promised", "direct", "quorum", "refused", "held", "unsent"}
	proofSeconds = []float64{.01, .05, .1, .5, 1, 2, 5, 10, 20, 60, 120, 300, 600, 1800, 3600}
)

func newMeter(cfg Config) *meter {
	m := &meter{
		registry:   prometheus.NewRegistry(),
		tasks:      gauges("tasks", "Tasks that are known, by what is done about them.", "phase", phases),
		bids:       counters("bids_total", "Promises that were sent, by what became of them.", "result", bidResults),
		declined:   counters("declined_total", "Tasks that are not done here, by reason.", "reason", declines),
		drops:      counters("dropped_total", "Tasks given up after work had begun, by reason.", "reason", dropReasons),
		executions: counters("executions_total", "Executions that ended, by how.", "result", runResults),
		results:    counters("results_total", "Results that were to be brought, by what became of them.", "result", sentResults),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{Namespace: namespace, Name: "execution_seconds",
			Help: "Time of executions that gave a result, by route.", Buckets: proofSeconds}, []string{"route"}),
		waited: prometheus.NewHistogram(prometheus.HistogramOpts{Namespace: namespace, Name: "queue_seconds",
			Help: "Time that jobs waited for a processor and memory.", Buckets: proofSeconds}),
		missed:   counter("missed_total", "Promises that ran out without a result."),
		failures: counter("chain_failures_total", "Looks at the chain that failed."),
		earned:   counter("earned_iotx_total", "Prices of the tasks whose results this process brought, before fees."),
		promised: gauge("promised", "Promises that are open."),
		capacity: gauge("capacity", "Promises that may be open at once."),
		memory:   gauge("memory_bytes", "Memory that the jobs under way may take."),
		budget:   gauge("memory_budget_bytes", "Memory that jobs may take at once."),
		block:    gauge("block", "Newest block that was seen."),
	}
	for _, name := range compute.RouteNames() {
		m.seconds.WithLabelValues(name)
	}
	m.budget.Set(float64(cfg.Memory))
	m.registry.MustRegister(m.tasks, m.bids, m.declined, m.drops, m.executions, m.results, m.seconds, m.waited, m.missed, m.failures,
		m.earned, m.promised, m.capacity, m.memory, m.budget, m.block)
	return m
}

// saw updates the gauges.
func (m *meter) saw(w *Worker) {
	count, memory := make(map[phase]int), uint64(0)
	for _, j := range w.jobs {
		count[j.phase]++
		if j.phase == running {
			memory += j.needs.Memory
		}
	}
	for _, p := range phases {
		m.tasks.WithLabelValues(string(p)).Set(float64(count[p]))
	}
	m.promised.Set(float64(w.owed()))
	m.capacity.Set(float64(min(w.cfg.Capacity, w.standing.Capacity)))
	m.memory.Set(float64(memory))
	m.block.Set(float64(w.now.Block))
}

// dropped counts a job that ends, if work had begun.
func (m *meter) dropped(j *job, why string) {
	if j.phase == ready || j.phase == running || j.phase == proved || j.phase == sending {
		m.drops.WithLabelValues(why).Inc()
	}
}

func (m *meter) earn(price units.Amount) {
	iotx, _ := new(big.Rat).SetFrac(price.Big(), units.IOTX(1).Big()).Float64()
	m.earned.Add(iotx)
}

func counters[T ~string](name, help, label string, values []T) *prometheus.CounterVec {
	v := prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: namespace, Name: name, Help: help}, []string{label})
	for _, value := range values {
		v.WithLabelValues(string(value))
	}
	return v
}

func gauges[T ~string](name, help, label string, values []T) *prometheus.GaugeVec {
	v := prometheus.NewGaugeVec(prometheus.GaugeOpts{Namespace: namespace, Name: name, Help: help}, []string{label})
	for _, value := range values {
		v.WithLabelValues(string(value))
	}
	return v
}

func counter(name, help string) prometheus.Counter {
	return prometheus.NewCounter(prometheus.CounterOpts{Namespace: namespace, Name: name, Help: help})
}

func gauge(name, help string) prometheus.Gauge {
	return prometheus.NewGauge(prometheus.GaugeOpts{Namespace: namespace, Name: name, Help: help})
}
