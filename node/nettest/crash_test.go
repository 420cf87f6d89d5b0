package nettest_test

import (
	"math/rand/v2"
	"os"
	"testing"
	"time"

	"github.com/trellis-network/trellis/node/nettest"
)

// rounds multiplies what can be repeated, if TRELLIS_LONG is set.
func rounds(short, long int) int {
	if os.Getenv("TRELLIS_LONG") != "" {
		return long
	}
	return short
}

// TestKilledValidatorsComeBack kills each of four processes in turn, at any moment, with three left to go on.
func TestKilledValidatorsComeBack(t *testing.T) {
	net := nettest.New(t, nettest.Config{Processes: true})
	load := net.Load(1000*rounds(1, 10), 60)
	net.WaitHeight(3)
	for k := range 4 * rounds(1, 10) {
		victim := k % 4
		time.Sleep(rand.N(time.Second)) // the moment is the input of this test
		net.Kill(victim)
		net.Advance(3)
		top := net.Height()
		started := time.Now()
		net.Restart(victim)
		ready := time.Since(started)
		net.WaitHeight(top, victim)
		caught := time.Since(started)
		t.Logf("node %d, killed, was ready after %v and had missed blocks after %v", victim, ready, caught)
		// It must vote again, or the next one that is killed would halt the chain.
		from := net.Height()
		a := net.Names(victim).Validator.Address()
		net.Until("the killed validator to sign", func() bool {
			top := net.Height()
			return top > from+1 && net.Signed(0, from, top-1)[a] > 0
		})
	}
	load.Settle()
	net.NoFork()
}

// TestAllValidatorsKilledAtOnceGoOn cuts the power of the whole network.
func TestAllValidatorsKilledAtOnceGoOn(t *testing.T) {
	net := nettest.New(t, nettest.Config{Processes: true})
	for range rounds(1, 10) {
		net.Advance(4)
		want := net.Header(0, 3).Hash()
		net.Kill(0, 1, 2, 3)
		net.Restart(0, 1, 2, 3)
		net.Advance(3)
		if got := net.Header(3, 3).Hash(); got != want {
			t.Fatalf("block 3 was %v and is now %v", want, got)
		}
	}
	net.NoFork()
}

// TestAThirdOfThePowerDownHaltsAndResumes lets exactly a third of the power go, which leaves too little by one vote.
func TestAThirdOfThePowerDownHaltsAndResumes(t *testing.T) {
	t.Parallel()
	net := nettest.New(t, nettest.Config{Powers: []int64{20, 20, 10, 10}})
	net.WaitHeight(4)
	net.Stop(2) // a sixth
	net.Advance(3)
	net.Stop(3) // and another one
	net.Halted()
	net.NoFork()
	net.Restart(3)
	net.Advance(3)
	net.Restart(2)
	net.Advance(3)
	net.NoFork()
}

// TestRollingRestartLosesNoTransaction restarts one validator after the other while ten thousand transfers are sent.
func TestRollingRestartLosesNoTransaction(t *testing.T) {
	net := nettest.New(t, nettest.Config{Processes: true})
	net.WaitHeight(2)
	load := net.Load(10_000, 500)
	for k := range 4 * rounds(1, 5) {
		net.Advance(2)
		net.Stop(k % 4)
		net.Advance(2)
		top := net.Height()
		net.Restart(k % 4)
		net.WaitHeight(top, k%4)
	}
	t.Logf("%d transfers sent when the last validator was back", load.Sent())
	load.Settle()
	net.NoFork()
}
