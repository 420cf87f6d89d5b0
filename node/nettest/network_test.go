package nettest_test

import (
	"testing"
	"time"

	"github.com/trellis-network/trellis/node/nettest"
)

func TestMain(m *testing.M) { nettest.Main(m) }

// TestPartitionHaltsAndHeals splits four validators two and two, first with all connections broken, then with all bytes held
// back.
func TestPartitionHaltsAndHeals(t *testing.T) {
	t.Parallel()
	net := nettest.New(t, nettest.Config{})
	net.WaitHeight(5)
	for name, split := range map[string]func(...[]int){"cut": net.Partition, "stall": net.Stall} {
		split([]int{0, 1}, []int{2, 3})
		net.Halted()
		net.NoFork()
		started := time.Now()
		net.Heal()
		net.Advance(3)
		net.NoFork()
		t.Logf("%s: three blocks %v after the partition ended", name, time.Since(started))
	}
}
