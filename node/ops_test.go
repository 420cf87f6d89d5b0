package node_test

import (
	"encoding/json"
	"io"
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"

	"github.com/trellis-network/trellis/node/ops"
)

// get returns the status and the body of an operators' page.
func (r *running) get(t *testing.T, path string) (int, string) {
	t.Helper()
	res, err := http.Get(r.Endpoint().Ops + path)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, string(body)
}

func TestOperatorsSeeANode(t *testing.T) {
	cfg := testConfig(t.TempDir())
	cfg.OpsAddress = "127.0.0.1:0"
	cfg.FlushBlocks = 4
	n := start(t, cfg)
	n.waitHeight(t, 10)
	other := testConfig(t.TempDir()) // a second node of the process, with the same metrics
	other.OpsAddress = "127.0.0.1:0"
	start(t, other).waitHeight(t, 2)

	if status, body := n.get(t, "/health"); status != http.StatusOK {
		t.Errorf("/health is %d %s", status, body)
	}
	status, body := n.get(t, "/ready")
	var report ops.Report
	if err := json.Unmarshal([]byte(body), &report); err != nil {
		t.Fatal(err)
	}
	if status != http.StatusOK || !report.Ready || report.Height < 10 || report.DiskFree == 0 || !report.Signer {
		t.Errorf("/ready is %d %s", status, body)
	}
	checkDashboard(t, n)
}

// checkDashboard wants every metric that the dashboard asks for on the page of metrics.
func checkDashboard(t *testing.T, n *running) {
	t.Helper()
	_, page := n.get(t, "/metrics")
	parser := expfmt.NewTextParser(model.UTF8Validation)
	if _, err := parser.TextToMetricFamilies(strings.NewReader(page)); err != nil {
		t.Errorf("Prometheus cannot read /metrics: %v", err)
	}
	have := make(map[string]bool)
	for line := range strings.Lines(page) {
		name, _, _ := strings.Cut(line, " ")
		name, _, _ = strings.Cut(name, "{")
		have[name] = true
	}
	dashboard, err := os.ReadFile("../docs/ops/grafana.json")
	if err != nil {
		t.Fatal(err)
	}
	var d struct {
		Panels []struct {
			Title   string
			Targets []struct{ Expr string }
		}
	}
	if err := json.Unmarshal(dashboard, &d); err != nil {
		t.Fatal(err)
	}
	metric := regexp.MustCompile(`\b[a-z]+_[a-z_]+\b(?:\{)`)
	asked := 0
	for _, p := range d.Panels {
		for _, target := range p.Targets {
			for _, name := range metric.FindAllString(target.Expr, -1) {
				asked++
				if name = strings.TrimSuffix(name, "{"); !have[name] {
					t.Errorf("panel %q asks for %s, which the node does not have", p.Title, name)
				}
			}
		}
	}
	if asked < 30 {
		t.Errorf("the dashboard asks for %d metrics; this test does not find them any more", asked)
	}
	for _, whole := range []string{"cometbft_consensus_height{", "chain_head_block ", "go_goroutines "} {
		if !strings.Contains(page, "\n"+whole) {
			t.Errorf("/metrics lacks %s", whole)
		}
	}
}
