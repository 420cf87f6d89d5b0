package node

import (
	"errors"
	"testing"

	"github.com/trellis-network/trellis/node/snapshot"
)

// FuzzParseProof: no bytes make the parser panic, and what it accepts can be encoded again.
func FuzzParseProof(f *testing.F) {
	f.Add([]byte{})
	f.Add(make([]byte, 16))
	f.Add([]byte{0, 0, 0, 2, 0x0a, 0x00, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0})
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := parseProof(b)
		if err != nil {
			if !errors.Is(err, snapshot.ErrInvalid) {
				t.Errorf("error is %v, want ErrInvalid", err)
			}
			return
		}
		if _, err := p.bytes(); err != nil {
			t.Errorf("accepted proof cannot be encoded: %v", err)
		}
	})
}
