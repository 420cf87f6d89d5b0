package privatesum

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/chacha20poly1305"

	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/reading"
)

const (
	contributionVersion = 1
	ephemeralAt         = 1 + 32 + 8 + 3 // after version, document, round, bits, threshold and members
	headBytes           = ephemeralAt + KeyBytes + knowledgeBytes
	shareBytes          = 2 * scalarBytes
	sealedBytes         = shareBytes + chacha20poly1305.Overhead
)

// Errors that callers tell apart.
var (
	ErrMalformed = errors.New("malformed contribution")
	ErrForeign   = errors.New("the contribution is for another document or round")
	ErrEphemeral = errors.New("the contribution does not show that its device made the ephemeral key")
	ErrRange     = errors.New("the contribution does not show that its value is in range")
)

// A Context is what a contribution is bound to, beside its own bytes: another device's, project's or round's is worth nothing.
type Context struct {
	Source   reading.Source
	Device   did.ID
	Document common.Hash
	Round    uint64
}

func (c Context) bytes() []byte {
	out := binary.BigEndian.AppendUint64(nil, c.Source.ChainID)
	out = binary.BigEndian.AppendUint64(out, c.Source.ProjectID)
	out = append(out, c.Device[:]...)
	out = append(out, c.Document[:]...)
	return binary.BigEndian.AppendUint64(out, c.Round)
}

// A Contribution is what a device gives to a round, well formed. Only Parse and Contribute make one. Nobody has looked at its proof.
type Contribution struct {
	document  common.Hash
	round     uint64
	ephemeral []byte
	knowledge []byte // of the ephemeral key's secret
	// commitments are to the coefficients of the polynomials, the first one to the value.
	commitments []bn254.G1Affine
	sealed      [][]byte
	proof       rangeProof
}

// Document returns the hash of the aggregators document it is for.
func (c *Contribution) Document() common.Hash { return c.document }

// Round returns the round it is for.
func (c *Contribution) Round() uint64 { return c.round }

// Commitment returns the commitment to the value, x and y.
func (c *Contribution) Commitment() [64]byte { return c.commitments[0].RawBytes() }

// Contribute commits to a value and deals its shares. at MUST be of the document, and no device may contribute to a round twice: the
// second is not counted, and two different ones tell that the value changed.
func Contribute(d *Document, at Context, value uint64, random io.Reader) (*Contribution, error) {
	if value >= 1<<d.Bits {
		return nil, fmt.Errorf("value %d has more than %d bits: %w", value, d.Bits, ErrRange)
	}
	// two polynomials of degree threshold − 1: of the value and of its blinding
	coefficients, err := scalars(random, 2*d.Threshold)
	if err != nil {
		return nil, err
	}
	values, blindings := coefficients[:d.Threshold], coefficients[d.Threshold:]
	values[0].SetUint64(value)
	c := &Contribution{document: at.Document, round: at.Round}
	for i := range values {
		p, err := commit(&values[i], &blindings[i], random)
		if err != nil {
			return nil, err
		}
		c.commitments = append(c.commitments, p)
	}
	if err := c.deal(d, at, values, blindings, random); err != nil {
		return nil, err
	}
	c.proof, err = proveRange(c, at, len(d.Members), d.Bits, value, &blindings[0], random)
	return c, err
}

// deal encrypts to each member the polynomials' values at its place.
func (c *Contribution) deal(d *Document, at Context, values, blindings []fr.Element, random io.Reader) error {
	seed := make([]byte, 64)
	if _, err := io.ReadFull(random, seed); err != nil {
		return fmt.Errorf("read randomness: %w", err)
	}
	secret := ristretto.HashToScalar(seed, []byte(domainKey+".ephemeral"))
	var err error
	if c.ephemeral, c.knowledge, err = proveEphemeral(secret, at, random); err != nil {
		return err
	}
	for i, m := range d.Members {
		to, err := parseElement(m.Key[:])
		if err != nil {
			return fmt.Errorf("%s: %w", m.Name, err)
		}
		s, r := valueAt(values, uint64(i+1)), valueAt(blindings, uint64(i+1))
		plain := append(s.Marshal(), r.Marshal()...)
		sealed, err := seal(ristretto.NewElement().Mul(to, secret), c.ephemeral, m.Key, i+1, at, plain)
		if err != nil {
			return err
		}
		c.sealed = append(c.sealed, sealed)
	}
	return nil
}

// valueAt evaluates a polynomial, by Horner.
func valueAt(coefficients []fr.Element, x uint64) (out fr.Element) {
	var at fr.Element
	at.SetUint64(x)
	for i := len(coefficients) - 1; i >= 0; i-- {
		out.Mul(&out, &at).Add(&out, &coefficients[i])
	}
	return out
}

// Bytes returns the one encoding: version, document, round, bits, threshold, members, ephemeral key and proof of its secret, commitments,
// sealed shares, proof of the range.
func (c *Contribution) Bytes() []byte {
	out := append([]byte{contributionVersion}, c.document[:]...)
	out = binary.BigEndian.AppendUint64(out, c.round)
	out = append(out, byte(len(c.proof.bits)), byte(len(c.commitments)), byte(len(c.sealed)))
	out = append(append(out, c.ephemeral...), c.knowledge...)
	for i := range c.commitments {
		out = appendPoint(out, &c.commitments[i])
	}
	for _, s := range c.sealed {
		out = append(out, s...)
	}
	return c.proof.append(out)
}

func appendPoint(out []byte, p *bn254.G1Affine) []byte {
	raw := p.Bytes()
	return append(out, raw[:]...)
}

// Parse is the exact inverse of Bytes. It does not look at the proof.
func Parse(raw []byte) (*Contribution, error) {
	if len(raw) < headBytes || raw[0] != contributionVersion {
		return nil, fmt.Errorf("%w: %d bytes, or another version than %d", ErrMalformed, len(raw), contributionVersion)
	}
	c := &Contribution{document: common.Hash(raw[1:33]), round: binary.BigEndian.Uint64(raw[33:])}
	bits, threshold, members := int(raw[41]), int(raw[42]), int(raw[43])
	if bits < 1 || bits > MaxBits || members < 2 || members > MaxMembers || threshold < 2 || threshold > members {
		return nil, fmt.Errorf("%w: %d bits, %d of %d", ErrMalformed, bits, threshold, members)
	}
	if want := headBytes + threshold*pointBytes + members*sealedBytes + rangeProofBytes(bits); len(raw) != want {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrMalformed, len(raw), want)
	}
	c.ephemeral, c.knowledge = raw[ephemeralAt:ephemeralAt+KeyBytes], raw[ephemeralAt+KeyBytes:headBytes]
	if _, err := parseElement(c.ephemeral); err != nil {
		return nil, fmt.Errorf("%w: ephemeral key: %w", ErrMalformed, err)
	}
	rest := raw[headBytes:]
	for range threshold {
		p, err := parsePoint(rest)
		if err != nil {
			return nil, fmt.Errorf("%w: commitment: %w", ErrMalformed, err)
		}
		c.commitments, rest = append(c.commitments, p), rest[pointBytes:]
	}
	for range members {
		c.sealed, rest = append(c.sealed, rest[:sealedBytes]), rest[sealedBytes:]
	}
	var err error
	if c.proof, err = parseRangeProof(rest, bits); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return c, nil
}

// Valid is a contribution whose proof was checked, with what it is bound to. Only Check makes one.
type Valid struct {
	at Context
	c  *Contribution
}

// Device returns who contributed.
func (v Valid) Device() did.ID { return v.at.Device }

// Context returns what the contribution is bound to.
func (v Valid) Context() Context { return v.at }

// Commitment returns the commitment to the value, x and y.
func (v Valid) Commitment() [64]byte { return v.c.Commitment() }

// Check verifies that the contribution is one to the document by this device of this project, and that its value is in range.
// Errors: ErrForeign, ErrEphemeral, ErrRange.
func (c *Contribution) Check(d *Document, at Context) (Valid, error) {
	switch {
	case c.document != at.Document || c.round != at.Round:
		return Valid{}, fmt.Errorf("%w: it names document %s, round %d", ErrForeign, c.document, c.round)
	case len(c.proof.bits) != d.Bits || len(c.commitments) != d.Threshold || len(c.sealed) != len(d.Members):
		return Valid{}, fmt.Errorf("%w: %d bits, %d of %d; the document says %d bits, %d of %d", ErrForeign,
			len(c.proof.bits), len(c.commitments), len(c.sealed), d.Bits, d.Threshold, len(d.Members))
	}
	if err := checkEphemeral(c.ephemeral, c.knowledge, at); err != nil {
		return Valid{}, err
	}
	if err := c.proof.check(c, at); err != nil {
		return Valid{}, err
	}
	return Valid{at, c}, nil
}
