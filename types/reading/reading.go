// Package reading holds the signed measurements that devices send, in the one encoding that docs/spec/reading.md gives.
package reading

import (
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/session"
	"github.com/trellis-network/trellis/types/units"
)

// Limits of the format.
const (
	MaxBytes    = 4096      // of an encoded signed reading
	MaxFields   = 32        // of data
	MaxTime     = 1<<53 - 1 // milliseconds; the largest integer that JSON readers keep exact
	MaxSequence = 1<<63 - 1
)

// Errors that decide what the sender should do; docs/spec/reading.md §5.
var (
	ErrMalformed    = errors.New("malformed reading")
	ErrNotCanonical = errors.New("reading is not in deterministic encoding")
	ErrOversized    = fmt.Errorf("reading is larger than %d bytes", MaxBytes)
)

var (
	fieldName = regexp.MustCompile(`^[a-z][a-z0-9_]{0,31}$`)
	typeName  = regexp.MustCompile(`^[a-z0-9.-]{1,64}$`)
)

// A Source is the project that a reading is for, on its chain.
type Source struct {
	ChainID   uint64
	ProjectID uint64
}

// String returns the source as a URN.
func (s Source) String() string { return fmt.Sprintf("urn:trellis:%d:%d", s.ChainID, s.ProjectID) }

// ParseSource is the exact inverse of String.
func ParseSource(text string) (Source, error) {
	var s Source
	var err error
	chain, project, ok := strings.Cut(strings.TrimPrefix(text, "urn:trellis:"), ":")
	if ok {
		if s.ChainID, err = strconv.ParseUint(chain, 10, 64); err == nil {
			s.ProjectID, err = strconv.ParseUint(project, 10, 64)
		}
	}
	if !ok || err != nil || s.String() != text {
		return Source{}, fmt.Errorf("%w: source %q, want urn:trellis:<chain id>:<project id>", ErrMalformed, text)
	}
	return s, nil
}

// A Reading is what a device measured at one time.
type Reading struct {
	Source   Source
	Subject  did.ID
	Type     string
	Sequence uint64
	Time     uint64 // milliseconds since the Unix epoch, UTC
	Data     map[string]units.Decimal
	// Private is a contribution to a private sum, in the encoding of protocol/privatesum; empty for none. It is signed with the rest,
	// and nobody here looks into it. A reading that has one may have no data.
	Private []byte
}

// Fields returns the names of the data in order.
func (r Reading) Fields() []string { return slices.Sorted(maps.Keys(r.Data)) }

// check returns what makes r impossible to encode.
func (r Reading) check() error {
	switch {
	case r.Sequence == 0 || r.Sequence > MaxSequence:
		return fmt.Errorf("%w: sequence %d, want 1 to 2^63-1", ErrMalformed, r.Sequence)
	case r.Time > MaxTime:
		return fmt.Errorf("%w: time %d, want milliseconds below 2^53", ErrMalformed, r.Time)
	case !typeName.MatchString(r.Type):
		return fmt.Errorf("%w: type %q", ErrMalformed, r.Type)
	case len(r.Data) == 0 && len(r.Private) == 0 || len(r.Data) > MaxFields:
		return fmt.Errorf("%w: %d fields, want 1 to %d", ErrMalformed, len(r.Data), MaxFields)
	}
	for name := range r.Data {
		if !fieldName.MatchString(name) {
			return fmt.Errorf("%w: field name %q", ErrMalformed, name)
		}
	}
	return nil
}

// A Signed reading is well formed and canonical, but nobody has checked its
// signature. Only Parse and Sign make one.
type Signed struct {
	reading   Reading
	algorithm sig.Algorithm
	session   *session.Block // nil for none
	digest    [32]byte
	signature [sig.Size]byte
	raw       []byte
}

// Reading returns what the sender claims.
func (s Signed) Reading() Reading { return s.reading }

// Algorithm returns what the sender claims to have signed with.
func (s Signed) Algorithm() sig.Algorithm { return s.algorithm }

// Session returns the session block and whether the reading has one. The device's signature does not cover it, and nobody has checked
// the block's own (protocol/compute).
func (s Signed) Session() (session.Block, bool) {
	if s.session == nil {
		return session.Block{}, false
	}
	return *s.session, true
}

// WithoutSession returns the same reading without its session block; the device's signature stays good.
func (s Signed) WithoutSession() (Signed, error) {
	payload, err := encodePayload(s.reading)
	if err != nil {
		return Signed{}, err
	}
	s.session = nil
	s.raw, err = encodeEnvelope(s.algorithm, nil, payload, s.signature[:])
	return s, err
}

// Bytes returns the encoding, which the caller MUST NOT change.
func (s Signed) Bytes() []byte { return s.raw }

// A Verified reading was signed by the key of its subject. Only Verify, VerifyBy
// and signing make one.
type Verified struct{ Signed }

// Verify checks that key is the subject's and signed the reading.
func (s Signed) Verify(key sig.PublicKey) (Verified, error) {
	if key.Address() != s.reading.Subject.Address() {
		return Verified{}, fmt.Errorf("%w: key of %s, subject is %s", sig.ErrSignature, did.ID(key.Address()), s.reading.Subject)
	}
	return s.VerifyBy(key)
}

// VerifyBy checks that key signed the reading, whoever's it is. The caller vouches that it was the key of the subject for this
// sequence number, as the registry says after a rotation.
func (s Signed) VerifyBy(key sig.PublicKey) (Verified, error) {
	if key.Algorithm() != s.algorithm {
		return Verified{}, fmt.Errorf("%w: signed with %s, the device's key is %s", sig.ErrSignature, s.algorithm, key.Algorithm())
	}
	if err := key.Verify(s.digest, s.signature[:]); err != nil {
		return Verified{}, err
	}
	return Verified{s}, nil
}

// A Signer is a device's key, wherever its secret lies. Sign returns r ‖ s with low s, as crypto/sig has it.
type Signer interface {
	Public() sig.PublicKey
	Sign(digest [32]byte) ([]byte, error)
}

// Sign encodes and signs r. The subject MUST be the key's.
func Sign(r Reading, key Signer) (Verified, error) {
	if key.Public().Address() != r.Subject.Address() {
		return Verified{}, fmt.Errorf("%w: the key does not belong to %s", sig.ErrKey, r.Subject)
	}
	return SignBy(r, key)
}

// SignBy encodes and signs r with a key that need not be the first one of the subject: that of a device after a rotation.
func SignBy(r Reading, key Signer) (Verified, error) { return SignWith(r, key, nil) }

// SignWith is SignBy for a reading that carries a session block; nil is none. The block's signature is the caller's affair.
func SignWith(r Reading, key Signer, block *session.Block) (Verified, error) {
	algorithm := key.Public().Algorithm()
	payload, err := encodePayload(r)
	if err != nil {
		return Verified{}, err
	}
	digest, err := signingDigest(algorithm, payload)
	if err != nil {
		return Verified{}, err
	}
	signature, err := key.Sign(digest)
	if err != nil {
		return Verified{}, err
	}
	if len(signature) != sig.Size {
		return Verified{}, fmt.Errorf("%w: the key gave %d bytes, want %d", sig.ErrSignature, len(signature), sig.Size)
	}
	raw, err := encodeEnvelope(algorithm, block, payload, signature)
	if err != nil {
		return Verified{}, err
	}
	if len(raw) > MaxBytes {
		return Verified{}, ErrOversized
	}
	return Verified{Signed{reading: r, algorithm: algorithm, session: block, digest: digest, signature: [sig.Size]byte(signature), raw: raw}}, nil
}
