package device

import (
	"errors"
	"fmt"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/types/did"
)

// A Key is a device's key, wherever its secret lies: in a file (LoadKey), in a TPM (package tpm), in a token (package pkcs11).
// Sign returns r ‖ s with low s over a digest, and MUST be safe for concurrent use. sig.PrivateKey is one.
type Key interface {
	Public() sig.PublicKey
	Sign(digest [32]byte) ([]byte, error)
}

var _ Key = sig.PrivateKey{}

// LoadKey reads the key in file, which nobody but its owner may be able to read.
func LoadKey(file string) (Key, error) { return fromFile(keystore.Load(file)) }

// LoadOrCreateKey reads the key in file, or makes one there.
func LoadOrCreateKey(file string, a sig.Algorithm) (Key, error) {
	return fromFile(keystore.LoadOrCreate(file, a))
}

func fromFile(key sig.PrivateKey, err error) (Key, error) {
	if err != nil {
		return nil, fmt.Errorf("device key: %w", err)
	}
	return key, nil
}

// ErrRotation reports a rotation that the sequence numbers do not allow.
var ErrRotation = errors.New("key cannot be rotated at this sequence number")

// NewAs is New for a device whose key has been rotated: id stays what the first key gave it, key is the current one.
func NewAs(id did.ID, key Key, source Source, kind, file string) (*Device, error) {
	d, err := New(key, source, kind, file)
	if err != nil {
		return nil, err
	}
	d.id = id
	return d, nil
}

// NextSequence returns the number of the next reading. What RotateKey names as its first sequence MUST be at least that; leave
// room for the readings until the rotation is final.
func (d *Device) NextSequence() uint64 {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.next
}

// Rotate makes next sign the readings with sequence numbers from first on, as the registry says in KeyRotated. Readings below are
// signed by the key of now, which is forgotten when the numbers reach first; SkipTo(first-1) brings that about at once. Nothing
// of this is kept on disk: after a restart before that, call Rotate again; after a restart behind it, use NewAs with the new
// key. It refuses a first that a reading of this run, signed by the old key, has reached.
func (d *Device) Rotate(next Key, first uint64) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if first <= d.signed {
		return fmt.Errorf("%w: reading %d is signed already, the new key starts at %d", ErrRotation, d.signed, first)
	}
	if d.successor != nil {
		return fmt.Errorf("%w: another rotation waits for reading %d", ErrRotation, d.first)
	}
	d.successor, d.first = next, first
	return nil
}

// keyFor returns the key that signs a reading. Calls are serialized by mu.
func (d *Device) keyFor(number uint64) Key {
	if d.successor != nil && number >= d.first {
		d.key, d.successor = d.successor, nil
	}
	return d.key
}
