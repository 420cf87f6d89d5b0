package document

import (
	"github.com/trellis-network/trellis/crypto/sig"
)

// A Span is a key and the first sequence number of the readings it signs.
type Span struct {
	First uint64
	Key   sig.PublicKey // the zero key for readings that nobody can check
	Trust string        // the kind of hardware that the key is in, as a verifier found; "" when none did
}

// Keys are a device's keys, one after the other, ascending by First. Which one
// signed a reading is decided by its sequence number and never by a clock, so
// that every machine decides alike.
type Keys []Span

// For returns the key that signs the reading with a sequence number, false
// when there is none to check it with.
func (k Keys) For(sequence uint64) (sig.PublicKey, bool) {
	span, ok := k.SpanFor(sequence)
	return span.Key, ok
}

// SpanFor is For, with all that is known of the key.
func (k Keys) SpanFor(sequence uint64) (Span, bool) {
	for i := len(k) - 1; i >= 0; i-- {
		if k[i].First <= sequence {
			return k[i], k[i].Key.Algorithm() != 0
		}
	}
	return Span{}, false
}
