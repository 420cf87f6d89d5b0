package ops

import (
	"bytes"
	"net/http"
	"sync"

	"github.com/cometbft/cometbft/blocksync"
	"github.com/cometbft/cometbft/config"
	cs "github.com/cometbft/cometbft/consensus"
	"github.com/cometbft/cometbft/mempool"
	cmtnode "github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/proxy"
	sm "github.com/cometbft/cometbft/state"
	"github.com/cometbft/cometbft/statesync"
	gethmetrics "github.com/ethereum/go-ethereum/metrics"
	gethprometheus "github.com/ethereum/go-ethereum/metrics/prometheus"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/common/expfmt"
)

// cometNamespace begins the names of CometBFT's metrics.
const cometNamespace = "cometbft"

// registering guards prometheus' default registry while it is another's.
var registering sync.Mutex

// CometMetrics returns CometBFT's metrics of this node. CometBFT registers them with the process' default registry, where a
// second node of the process would find their names taken and panic, so for the moment of that the default is this node's.
func (m *Monitor) CometMetrics() cmtnode.MetricsProvider {
	c := config.DefaultInstrumentationConfig()
	if m.cfg.Address == "" || m.cfg.Address == Off {
		return cmtnode.DefaultMetricsProvider(c) // nobody reads them
	}
	c.Prometheus, c.Namespace = true, cometNamespace
	provide := cmtnode.DefaultMetricsProvider(c)
	return func(chain string) (*cs.Metrics, *p2p.Metrics, *mempool.Metrics, *sm.Metrics, *proxy.Metrics, *blocksync.Metrics, *statesync.Metrics) {
		registering.Lock()
		defer registering.Unlock()
		before := prometheus.DefaultRegisterer
		prometheus.DefaultRegisterer = m.registry
		defer func() { prometheus.DefaultRegisterer = before }()
		return provide(chain)
	}
}

var enableGeth sync.Once

// enableExecutionMetrics turns on go-ethereum's metrics, which are of the whole process.
func enableExecutionMetrics() { enableGeth.Do(gethmetrics.Enable) }

// writeMetrics writes all metrics as text.
func (m *Monitor) writeMetrics(w http.ResponseWriter) error {
	families, err := m.registry.Gather()
	if err != nil {
		return err
	}
	var text bytes.Buffer
	for _, f := range families {
		if _, err := expfmt.MetricFamilyToText(&text, f); err != nil {
			return err
		}
	}
	gethprometheus.Handler(gethmetrics.DefaultRegistry).ServeHTTP(&textWriter{&text, http.Header{}}, nil)
	w.Header().Set("Content-Type", string(expfmt.NewFormat(expfmt.TypeTextPlain)))
	_, err = w.Write(text.Bytes())
	return err
}

// textWriter takes the body of a handler alone.
type textWriter struct {
	*bytes.Buffer
	header http.Header
}

func (w *textWriter) Header() http.Header { return w.header }
func (w *textWriter) WriteHeader(int)     {}
