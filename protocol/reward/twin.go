package reward

import (
	"fmt"

	"github.com/trellis-network/trellis/types/epoch"
)

// Checkers check entries for scorers of one epoch under different policies: each is parsed and its signature verified once, which
// is the dear part, and then judged for each. Not safe for concurrent use; a role gives each worker its own.
type Checkers struct{ each []*Checker }

// NewCheckers returns checkers for scorers that were made of the same slice of devices, log range and source.
func NewCheckers(scorers ...*Scorer) (*Checkers, error) {
	c := &Checkers{}
	for _, s := range scorers {
		first := scorers[0]
		same := len(s.given) == len(first.given) && (len(s.given) == 0 || &s.given[0] == &first.given[0])
		if !same || s.source != first.source || s.inputs.LogStart != first.inputs.LogStart || s.inputs.LogEnd != first.inputs.LogEnd {
			return nil, fmt.Errorf("%w: the scorers are of different epochs or devices", ErrInputs)
		}
		c.each = append(c.each, s.NewChecker())
	}
	return c, nil
}

// Check judges an entry for each scorer, in their order. It keeps nothing of the entry.
func (c *Checkers) Check(entry []byte, into []Checked) {
	out, r := c.each[0].attribute(entry)
	for i, checker := range c.each {
		into[i] = out
		into[i].scorer = checker.scorer
		if out.device >= 0 {
			checker.judge(&into[i], r)
		}
	}
}

// Epoch returns the epoch whose result this is of.
func (p *Prior) Epoch() epoch.Number { return p.number }
