package privatesum

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/cloudflare/circl/group"
)

// Errors of shares.
var (
	ErrPoisoned  = errors.New("the share does not fit the device's commitments")
	ErrNotMember = errors.New("the key is not one of the document's aggregators")
)

// A share is an aggregator's part of one device's value: points of the two polynomials.
type share struct{ value, blinding fr.Element }

// open decrypts the member's share, without looking whether it fits.
func (v Valid) open(shared group.Element, to PublicKey, member int) (s share, err error) {
	plain, err := unseal(shared, v.c.ephemeral, to, member, v.at, v.c.sealed[member-1])
	if err != nil {
		return s, fmt.Errorf("%w: it cannot be decrypted", ErrPoisoned)
	}
	if s.value, err = parseScalar(plain); err == nil {
		s.blinding, err = parseScalar(plain[scalarBytes:])
	}
	if err != nil {
		return s, fmt.Errorf("%w: %w", ErrPoisoned, err)
	}
	return s, nil
}

// fits reports whether the share is what the commitments say of this member.
func (v Valid) fits(s share, member int) bool { return opens(v.c.commitments, s, member) }

func opens(commitments []bn254.G1Affine, s share, member int) bool {
	got, want := mul2(&generatorG, &s.value, &generatorH, &s.blinding), evaluate(commitments, uint64(member))
	return got.Equal(&want)
}

// shared is the secret that the aggregator has with a device.
func (k *Key) shared(v Valid) (group.Element, error) {
	e, err := parseElement(v.c.ephemeral)
	if err != nil {
		return nil, err
	}
	return ristretto.NewElement().Mul(e, k.secret), nil
}

func (k *Key) open(v Valid, member int) (share, error) {
	shared, err := k.shared(v)
	if err != nil {
		return share{}, err
	}
	return v.open(shared, k.public, member)
}

// Examine returns nil when the key's share of a contribution is good, and ErrPoisoned when not: then Complain shows that to others.
func (k *Key) Examine(d *Document, v Valid) error {
	member, ok := d.Member(k.public)
	if !ok {
		return ErrNotMember
	}
	s, err := k.open(v, member)
	if err != nil {
		return err
	}
	if !v.fits(s, member) {
		return ErrPoisoned
	}
	return nil
}
