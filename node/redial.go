package node

import (
	"context"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/cometbft/cometbft/p2p"
)

const (
	firstDial = 200 * time.Millisecond // CometBFT's own comes after up to three seconds
	minRedial = time.Second            // so that a validator that comes back misses few blocks
	maxRedial = 10 * time.Second       // so that one that does not come back costs little
)

// A dialer is the part of CometBFT's switch that makes connections.
type dialer interface {
	Peers() p2p.IPeerSet
	DialPeerWithAddress(*p2p.NetAddress) error
}

// keepPeers dials the persistent peers that are not connected, until ctx ends.
//
// CometBFT does so too, but only for connections it made itself, at five to eight seconds between attempts, later at hours,
// and after a day it gives up. As peers are not discovered here, a node would then stay alone for ever.
func keepPeers(ctx context.Context, sw dialer, peers []string) {
	var running sync.WaitGroup
	for _, peer := range peers {
		running.Go(func() { keepPeer(ctx, sw, peer) })
	}
	running.Wait()
}

// keepPeer waits a tenth of the time the peer has been away between attempts.
func keepPeer(ctx context.Context, sw dialer, peer string) {
	lost := time.Now()
	for first := true; ; first = false {
		delay := min(max(time.Since(lost)/10, minRedial), maxRedial)
		if first {
			delay = firstDial
		}
		// Two nodes that dial each other at once may refuse each other's connection as the second one, so they must not keep step.
		timer := time.NewTimer(delay/2 + rand.N(delay))
		select {
		case <-ctx.Done():
			timer.Stop()
			return
		case <-timer.C:
		}
		address, err := p2p.NewNetAddressString(peer) // each time, because a name may have moved
		if err != nil {
			continue // CometBFT logged it at start
		}
		if sw.Peers().Has(address.ID) {
			lost = time.Now()
			continue
		}
		// A dial cannot be broken off. It ends by itself within the time-outs of dial and handshake; the switch sees to it that
		// there is one a peer.
		go func() { _ = sw.DialPeerWithAddress(address) }()
	}
}
