package privatesum

import (
	"crypto"
	"errors"
	"fmt"
	"io"

	"github.com/cloudflare/circl/zk/dleq"

	"github.com/trellis-network/trellis/types/did"
)

// ComplaintBytes is the size of a complaint: device, member, zeros up to 32 bytes, shared secret, proof.
const ComplaintBytes = 4 * 32

// Errors of complaints.
var (
	ErrComplaint = errors.New("not a complaint of that aggregator")
	// ErrFalse is a complaint that the aggregator made, of a share that is good: the aggregator is the liar, and the device stays.
	ErrFalse = errors.New("the complaint is false: the share is good")
)

// A Complaint opens one share to everybody: the secret that aggregator and device have in common, and a proof that it is that one. It
// discloses this share and nothing else; with fewer than a threshold disclosed or colluding the value stays hidden.
type Complaint struct {
	Device did.ID
	Member int // from 1
	shared [KeyBytes]byte
	proof  [64]byte
}

func complaintProof() dleq.Params {
	return dleq.Params{G: ristretto, H: crypto.SHA512, DST: []byte(domainComplaint)}
}

// Complain opens the key's share of a contribution to everybody. Call it only after Examine said ErrPoisoned: a complaint of a good share
// gives the share away, and accuses the aggregator itself.
func (k *Key) Complain(d *Document, v Valid, random io.Reader) (Complaint, error) {
	member, ok := d.Member(k.public)
	if !ok {
		return Complaint{}, ErrNotMember
	}
	e, err := parseElement(v.c.ephemeral)
	if err != nil {
		return Complaint{}, err
	}
	seed := make([]byte, 64)
	if _, err := io.ReadFull(random, seed); err != nil {
		return Complaint{}, fmt.Errorf("read randomness: %w", err)
	}
	shared := ristretto.NewElement().Mul(e, k.secret)
	public := ristretto.NewElement().MulGen(k.secret)
	proof, err := dleq.Prover{Params: complaintProof()}.ProveWithRandomness(k.secret, ristretto.Generator(), public, e, shared,
		ristretto.HashToScalar(seed, []byte(domainComplaint+".nonce")))
	if err != nil {
		return Complaint{}, fmt.Errorf("prove complaint: %w", err)
	}
	raw, err := proof.MarshalBinary()
	if err != nil {
		return Complaint{}, fmt.Errorf("prove complaint: %w", err)
	}
	return Complaint{v.at.Device, member, [KeyBytes]byte(elementBytes(shared)), [64]byte(raw)}, nil
}

// Judge returns nil when the complaint is right, so that the device is left out; ErrFalse when it is wrong; and ErrComplaint when the
// aggregator did not make it, or it is about something else.
func (c Complaint) Judge(d *Document, v Valid) error {
	if c.Member < 1 || c.Member > len(d.Members) || c.Device != v.at.Device {
		return fmt.Errorf("%w: it names member %d and %s", ErrComplaint, c.Member, c.Device)
	}
	key := d.Members[c.Member-1].Key
	public, err := parseElement(key[:])
	if err != nil {
		return fmt.Errorf("%w: %w", ErrComplaint, err)
	}
	e, err := parseElement(v.c.ephemeral)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrComplaint, err)
	}
	shared, err := parseElement(c.shared[:])
	if err != nil {
		return fmt.Errorf("%w: %w", ErrComplaint, err)
	}
	proof, err := parseProof(c.proof[:])
	if err != nil {
		return fmt.Errorf("%w: %w", ErrComplaint, err)
	}
	if !(dleq.Verifier{Params: complaintProof()}).Verify(ristretto.Generator(), public, e, shared, proof) {
		return fmt.Errorf("%w: its proof does not hold", ErrComplaint)
	}
	if s, err := v.open(shared, key, c.Member); err == nil && v.fits(s, c.Member) {
		return ErrFalse
	}
	return nil
}

// Bytes returns the one encoding, of whole words as a task's parameters are.
func (c Complaint) Bytes() []byte {
	out := make([]byte, ComplaintBytes)
	copy(out, c.Device[:])
	out[20] = byte(c.Member)
	copy(out[32:], c.shared[:])
	copy(out[64:], c.proof[:])
	return out
}

// ParseComplaint is the exact inverse of Bytes. It does not look at the proof.
func ParseComplaint(raw []byte) (c Complaint, err error) {
	if len(raw) != ComplaintBytes {
		return c, fmt.Errorf("%w: %d bytes, want %d", ErrComplaint, len(raw), ComplaintBytes)
	}
	c = Complaint{did.ID(raw[:20]), int(raw[20]), [KeyBytes]byte(raw[32:64]), [64]byte(raw[64:])}
	if [11]byte(raw[21:32]) != [11]byte{} {
		return c, fmt.Errorf("%w: bytes 21 to 31 are not zero", ErrComplaint)
	}
	if _, err := parseElement(c.shared[:]); err != nil {
		return c, fmt.Errorf("%w: %w", ErrComplaint, err)
	}
	return c, nil
}
