package gateway

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/privatesum"
	"github.com/trellis-network/trellis/types/reading"
)

// BadPrivateSum is a reading whose contribution to a private sum could never count.
const BadPrivateSum Code = "bad_private_sum"

// Documents knows the aggregators documents of the project's programs, by hash. Safe for concurrent use, and without I/O when it has one.
type Documents func(hash common.Hash) (*privatesum.Document, bool)

// checkPrivate looks at the contribution that a reading carries: form, document, round and range proof, about a millisecond for a bit.
// Shares that are no good for their aggregators pass here: only these can see that.
func (g *Gateway) checkPrivate(r reading.Reading) error {
	if len(r.Private) == 0 {
		return nil
	}
	if g.cfg.Documents == nil {
		return errors.New("this gateway's project has no private sums")
	}
	c, err := privatesum.Parse(r.Private)
	if err != nil {
		return err
	}
	d, ok := g.cfg.Documents(c.Document())
	if !ok {
		return fmt.Errorf("no program of this project has the aggregators document %s", c.Document())
	}
	if round, _ := d.Round(c.Round()); round != c.Round() || c.Round() > r.Time {
		return fmt.Errorf("%d is no round of %d seconds that has begun", c.Round(), d.Window)
	}
	_, err = c.Check(d, privatesum.Context{Source: r.Source, Device: r.Subject, Document: c.Document(), Round: c.Round()})
	return err
}
