package attesttest

import (
	"maps"

	"github.com/trellis-network/trellis/protocol/attest"
)

// Flips calls do with evidence of which one bit of the body is turned, at each step-th byte, another bit each time.
func Flips(e attest.Evidence, step int, do func(at int, bad attest.Evidence)) {
	for at := 0; at < len(e.Body); at += step {
		bad := Clone(e)
		bad.Body[at] ^= 1 << (at / step % 8)
		do(at, bad)
	}
}

// Cuts calls do with evidence of which the body ends early, at each step-th byte.
func Cuts(e attest.Evidence, step int, do func(at int, bad attest.Evidence)) {
	for at := 0; at < len(e.Body); at += step {
		bad := Clone(e)
		bad.Body = bad.Body[:at]
		do(at, bad)
	}
}

// Clone copies evidence deeply.
func Clone(e attest.Evidence) attest.Evidence {
	e.Body = append([]byte{}, e.Body...)
	e.Parts = maps.Clone(e.Parts)
	for name, part := range e.Parts {
		e.Parts[name] = append([]byte{}, part...)
	}
	return e
}

// With copies evidence and sets one part; nil takes it away.
func With(e attest.Evidence, name string, part []byte) attest.Evidence {
	e = Clone(e)
	if e.Parts == nil {
		e.Parts = make(map[string][]byte)
	}
	e.Parts[name] = part
	if part == nil {
		delete(e.Parts, name)
	}
	return e
}
