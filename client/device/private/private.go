// Package private makes a device's contributions to private sums. It is apart from package device because most devices need none of it: it
// links the arithmetic of two curves.
package private

import (
	"fmt"
	"io"
	"math/big"
	"sync"
	"time"

	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/protocol/privatesum"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

// Contribute returns a signed reading that holds nothing but the device's contribution to a round. The value itself is in it for nobody:
// only so many aggregators as the document says could find it. random MUST be good randomness, such as crypto/rand's Reader. A round
// counts a device's first contribution alone.
func Contribute(d *device.Device, at time.Time, doc *privatesum.Document, round, value uint64, random io.Reader) (reading.Verified, error) {
	hash, err := doc.Hash()
	if err != nil {
		return reading.Verified{}, err
	}
	c, err := privatesum.Contribute(doc, privatesum.Context{Source: d.Source(), Device: d.ID(), Document: hash, Round: round}, value, random)
	if err != nil {
		return reading.Verified{}, fmt.Errorf("contribute to round %d: %w", round, err)
	}
	return d.SignPrivate(at, c.Bytes())
}

// An Exceedance watches measurements for a document whose value is whether a field was above a limit in the round. Safe for concurrent
// use. What it saw is in memory alone: after a restart it says nothing about the round that it then is in.
type Exceedance struct {
	doc   *privatesum.Document
	limit units.Decimal

	mu    sync.Mutex
	round uint64 // guarded by mu; 0 before the first measurement
	whole bool   // guarded by mu; the round was seen from its beginning
	above bool   // guarded by mu
}

// NewExceedance returns a watch for the document, whose value MUST have a field and a limit.
func NewExceedance(doc *privatesum.Document) (*Exceedance, error) {
	limit, err := units.ParseDecimal(doc.Value.Above)
	if err != nil || doc.Value.Field == "" {
		return nil, fmt.Errorf("%w: its value is no field above a limit", privatesum.ErrDocument)
	}
	return &Exceedance{doc: doc, limit: limit}, nil
}

// Observe takes a measurement, in the order of their times. When it is the first of a later round, it returns that the round before is
// complete, and its bit: for Contribute.
func (e *Exceedance) Observe(at time.Time, values map[string]units.Decimal) (round, bit uint64, complete bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	now, _ := e.doc.Round(uint64(at.UnixMilli()))
	if now > e.round {
		round, complete = e.round, e.whole
		if e.above {
			bit = 1
		}
		e.whole, e.round, e.above = e.round != 0, now, false
	}
	if v, ok := values[e.doc.Value.Field]; ok && greater(v, e.limit) {
		e.above = true
	}
	return round, bit, complete
}

// greater compares a·10^(b's scale) with b·10^(a's scale): no float, no rounding.
func greater(a, b units.Decimal) bool { return scaled(a, b.Scale()).Cmp(scaled(b, a.Scale())) > 0 }

func scaled(d units.Decimal, digits uint8) *big.Int {
	power := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(digits)), nil)
	return power.Mul(power, big.NewInt(d.Coefficient()))
}
