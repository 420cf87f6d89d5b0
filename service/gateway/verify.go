package gateway

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"sync"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/reading"
)

// verifyChunk is how many readings a goroutine takes at once: at about 100 µs a
// reading, the cost of starting one does not show.
const verifyChunk = 32

// digest is the beginning of the SHA-256 of a reading's bytes. A device that
// finds two readings with one digest (2^64 work) deceives only itself.
type digest [16]byte

// item is one reading of a request. A refused one has only a result.
type item struct {
	raw    []byte
	device did.ID
	number uint64
	digest digest
	result result
}

func (it *item) refused() bool { return it.result.Status == statusRefused }

// verify checks everything about the readings that does not depend on others.
func (g *Gateway) verify(raws [][]byte) []item {
	items := make([]item, len(raws))
	now := g.clock().UnixMilli()
	var chunks sync.WaitGroup
	for start := 0; start < len(raws); start += verifyChunk {
		end := min(start+verifyChunk, len(raws))
		g.verifiers <- struct{}{}
		chunks.Go(func() {
			defer func() { <-g.verifiers }()
			for i := start; i < end; i++ {
				items[i] = g.verifyOne(raws[i], now)
			}
		})
	}
	chunks.Wait()
	return items
}

func (g *Gateway) verifyOne(raw []byte, nowMillis int64) item {
	signed, err := reading.Parse(raw)
	if err != nil {
		return item{result: refuse(parseCode(err), err.Error())}
	}
	r := signed.Reading()
	if r.Source != g.cfg.Source {
		return item{result: refuse(WrongSource, fmt.Sprintf("source is %s, this gateway takes %s", r.Source, g.cfg.Source))}
	}
	key, ok := g.directory.Key(r.Subject, r.Sequence)
	if !ok {
		return item{result: refuse(UnknownDevice, fmt.Sprintf("%s is not registered in project %d", r.Subject, g.project))}
	}
	if _, err := signed.VerifyBy(key); err != nil {
		return item{result: refuse(BadSignature, err.Error())}
	}
	if err := g.checkSession(signed); err != nil {
		return item{result: refuse(BadSession, err.Error())}
	}
	if ahead := int64(r.Time) - nowMillis; ahead > g.cfg.MaxSkew.Milliseconds() {
		return item{result: refuse(FutureTime, fmt.Sprintf("time is %d ms ahead of the gateway's clock, at most %d", ahead, g.cfg.MaxSkew.Milliseconds()))}
	}
	if err := g.checkPrivate(r); err != nil {
		return item{result: refuse(BadPrivateSum, err.Error())}
	}
	return item{raw: raw, device: r.Subject, number: r.Sequence, digest: digestOf(raw)}
}

// checkSession returns what is wrong with the session signature of a reading that carries one, and what to do. It would be in the log
// for ever, and whoever counts by sessions would pass over the reading.
func (g *Gateway) checkSession(signed reading.Signed) error {
	block, ok := signed.Session()
	if !ok {
		return nil
	}
	if g.cfg.Sessions == nil {
		return fmt.Errorf("project %d takes no session signatures: send the reading without", g.project)
	}
	key, ok := g.cfg.Sessions.Key(block.Slot)
	if !ok {
		return fmt.Errorf("slot %d has no key in project %d: delegate one (trellis device session delegate) and wait for its block, "+
			"or send the reading without", block.Slot, g.project)
	}
	r := compute.Of(0, signed)
	if err := key.Owns(r); err != nil {
		return fmt.Errorf("%w: delegate the key that signs (trellis device session delegate), or send the reading without", err)
	}
	if err := r.Verify(); err != nil {
		return fmt.Errorf("%w: check how the reading is hashed (docs/spec/session.md)", err)
	}
	return nil
}

func digestOf(raw []byte) digest {
	sum := sha256.Sum256(raw)
	return digest(sum[:len(digest{})])
}

func parseCode(err error) Code {
	switch {
	case errors.Is(err, reading.ErrOversized):
		return Oversized
	case errors.Is(err, reading.ErrNotCanonical):
		return NotCanonical
	default:
		return Malformed
	}
}
