package nettest_test

import (
	"testing"
	"time"

	"github.com/trellis-network/trellis/node/nettest"
)

// TestLateNodeJoinsByBlockSync lets a node that has only the genesis catch up with a chain of three hundred blocks.
func TestLateNodeJoinsByBlockSync(t *testing.T) {
	t.Parallel()
	const height = 300
	net := nettest.New(t, nettest.Config{Powers: []int64{10}, Interval: 20 * time.Millisecond})
	load := net.Load(1000, 200)
	net.WaitHeight(height)
	started := time.Now()
	late := net.Join()
	ready := time.Since(started)
	net.WaitHeight(height, late)
	synced := time.Since(started)
	net.Advance(3)
	load.Settle()
	net.NoFork()
	t.Logf("a late node was ready after %v and had %d blocks after %v", ready, height, synced)
}
