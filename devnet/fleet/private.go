package fleet

import (
	"crypto/rand"
	"fmt"
	"sync"
	"time"

	contribute "github.com/trellis-network/trellis/client/device/private"
	"github.com/trellis-network/trellis/devnet/fleet/world"
	"github.com/trellis-network/trellis/protocol/privatesum"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/reading"
)

// private has a fleet's devices contribute to the rounds of a document: the first reading of a round carries the bit of the round before. A
// nil one does nothing.
type private struct {
	doc *privatesum.Document

	mu    sync.Mutex
	watch map[int]*contribute.Exceedance // guarded by mu; by device
	due   map[measured]bit               // guarded by mu; what readings are to carry
}

type measured struct {
	device   int
	sequence uint64
}

type bit struct{ round, value uint64 }

// Contribute has the devices contribute to a document's rounds from now on. Call it before the fleet is driven. The document's field MUST
// be one that the fleet measures.
func (f *Fleet) Contribute(doc *privatesum.Document) error {
	if _, err := contribute.NewExceedance(doc); err != nil {
		return err
	}
	for _, name := range f.fields {
		if name == doc.Value.Field {
			f.private = &private{doc: doc, watch: make(map[int]*contribute.Exceedance), due: make(map[measured]bit)}
			return nil
		}
	}
	return fmt.Errorf("the fleet does not measure %q; it measures %q", doc.Value.Field, f.fields)
}

// observe looks at measurements in their order, before they are signed on all processors.
func (p *private) observe(due []world.Measurement, fields []string) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, m := range due {
		w := p.watch[m.Device]
		if w == nil {
			w, _ = contribute.NewExceedance(p.doc) // Contribute has tried it
			p.watch[m.Device] = w
		}
		if round, value, complete := w.Observe(time.UnixMilli(int64(m.Time)), m.Data(fields)); complete {
			p.due[measured{m.Device, m.Sequence}] = bit{round, value}
		}
	}
}

// contribution returns what a measurement's reading carries, nil for nothing.
func (p *private) contribution(m world.Measurement, project reading.Source, device did.ID) ([]byte, error) {
	if p == nil {
		return nil, nil
	}
	p.mu.Lock()
	b, ok := p.due[measured{m.Device, m.Sequence}]
	delete(p.due, measured{m.Device, m.Sequence})
	p.mu.Unlock()
	if !ok {
		return nil, nil
	}
	hash, err := p.doc.Hash()
	if err != nil {
		return nil, err
	}
	c, err := privatesum.Contribute(p.doc, privatesum.Context{Source: project, Device: device, Document: hash, Round: b.round}, b.value, rand.Reader)
	if err != nil {
		return nil, err
	}
	return c.Bytes(), nil
}
