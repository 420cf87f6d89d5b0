package enclave

import (
	"context"
	"crypto/sha256"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/attest"
	rules "github.com/trellis-network/trellis/protocol/enclave"
)

// NewSimulated returns a simulated enclave: the same code and the same checks, in a process that anybody on its machine can read. Its
// evidence says that the key's holder says so, and nothing else. Chains take its results only where genesis allows simulated enclaves.
func NewSimulated(module []byte, key sig.PrivateKey, run Runner) *Inside {
	return NewInside(module, key, run, simulated{key, sha256.Sum256(module)})
}

// simulated is a witness whose word is worth nothing.
type simulated struct {
	key    sig.PrivateKey
	module [32]byte
}

func (simulated) Kind() string { return rules.Simulated }

func (s simulated) Evidence(_ context.Context, c attest.Challenge) (rules.Evidence, error) {
	w := rules.Word{Runtime: Runtime, Module: s.module}
	var err error
	w.Signature, err = rules.Sign(s.key, w.Digest(c))
	return rules.Evidence{Simulated: &w}, err
}
