package taskinput

import "github.com/trellis-network/trellis/protocol/compute"

// NewWith is New with entries of the test's own.
func NewWith(cfg Config, files Files, keys Keys, decode func(uint64, []byte) compute.Reading) *Gatherer {
	g := New(cfg, files, keys)
	g.decode = decode
	return g
}
