package proofkind_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/trellis-network/trellis/client/proofkind"
)

// table is what docs/compute.md says of one million readings.
func table() string {
	var out strings.Builder
	out.WriteString("| evidence | readings a result | results | processor time, all provers | gas | right if |\n|---|---|---|---|---|---|\n")
	trust := make(map[string]string)
	for _, k := range proofkind.All() {
		trust[k.Route] = k.Trust
	}
	for _, m := range proofkind.Measured() {
		cpu, gas := m.PerMillion()
		seconds := fmt.Sprintf("%.1f h", float64(cpu)/3.6e9)
		if cpu < 3.6e9 {
			seconds = fmt.Sprintf("%d s", cpu/1_000_000)
		}
		fmt.Fprintf(&out, "| `%s` | %d | %d | %s | %.0f M | %s |\n", m.Route, m.Readings, (1_000_000+m.Readings-1)/m.Readings, seconds, float64(gas)/1e6, trust[m.Route])
		trust[m.Route] = "as above"
	}
	return out.String()
}

// TestThePageHasWhatWasMeasured compares docs/compute.md with measured.json; the table to put there is in the failure.
func TestThePageHasWhatWasMeasured(t *testing.T) {
	page, err := os.ReadFile("../../docs/compute.md")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(page), table()) {
		t.Errorf("docs/compute.md does not have this table:\n%s", table())
	}
}
