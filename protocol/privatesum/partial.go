package privatesum

import (
	"errors"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/trellis-network/trellis/types/did"
)

// PartialBytes is the size of a partial sum: the member and its two numbers.
const PartialBytes = 1 + shareBytes

// Errors of partial sums.
var (
	ErrPartial = errors.New("the partial sum is not that of the list")
	ErrTooFew  = errors.New("fewer partial sums than the threshold")
)

// A Partial is an aggregator's sum of its shares. It says nothing of a single device. But two of them, of lists that differ by one device,
// say this device's share: an aggregator MUST give only one a round.
type Partial struct {
	Member int // from 1
	share  share
}

// Poisoned reports devices on a list whose share is not good.
type Poisoned struct{ Devices []did.ID }

func (p *Poisoned) Error() string {
	return fmt.Sprintf("%d shares do not fit their devices' commitments, the first is %s: complain, and leave them out", len(p.Devices), p.Devices[0])
}

// Add adds up the key's shares of the list. It returns *Poisoned, and no sum, when that cannot be done.
func (k *Key) Add(d *Document, l *List) (Partial, error) {
	member, ok := d.Member(k.public)
	if !ok {
		return Partial{}, ErrNotMember
	}
	p := Partial{Member: member}
	shares := make([]share, len(l.items))
	bad := &Poisoned{}
	for i, v := range l.items {
		s, err := k.open(v, member)
		if err != nil {
			bad.Devices = append(bad.Devices, v.at.Device)
			continue
		}
		shares[i] = s
		p.share.value.Add(&p.share.value, &s.value)
		p.share.blinding.Add(&p.share.blinding, &s.blinding)
	}
	if len(bad.Devices) == 0 && p.Check(l) == nil {
		return p, nil // one check for all: errors that cancel out do no harm to the sum
	}
	for i, v := range l.items {
		if !slices.Contains(bad.Devices, v.at.Device) && !v.fits(shares[i], member) {
			bad.Devices = append(bad.Devices, v.at.Device)
		}
	}
	return Partial{}, bad
}

// Check returns ErrPartial unless the partial sum is the member's of the list: the commitments say so, whoever brings it.
func (p Partial) Check(l *List) error {
	if p.Member < 1 || !opens(l.total, p.share, p.Member) {
		return fmt.Errorf("%w: aggregator %d", ErrPartial, p.Member)
	}
	return nil
}

// Bytes returns the one encoding.
func (p Partial) Bytes() []byte {
	return append(append([]byte{byte(p.Member)}, p.share.value.Marshal()...), p.share.blinding.Marshal()...)
}

// ParsePartial is the exact inverse of Bytes.
func ParsePartial(raw []byte) (p Partial, err error) {
	if len(raw) != PartialBytes || raw[0] == 0 || raw[0] > MaxMembers {
		return p, fmt.Errorf("%w: %d bytes, want %d that begin with a member", ErrPartial, len(raw), PartialBytes)
	}
	p.Member = int(raw[0])
	if p.share.value, err = parseScalar(raw[1:]); err == nil {
		p.share.blinding, err = parseScalar(raw[1+scalarBytes:])
	}
	if err != nil {
		return Partial{}, fmt.Errorf("%w: %w", ErrPartial, err)
	}
	return p, nil
}

// Open finds the sum out of partial sums, of which any threshold of good ones gives the same. Partial sums that do not fit the list are
// not used; liars says whose they are.
func Open(d *Document, l *List, partials []Partial) (o Opening, liars []int, err error) {
	var good []Partial
	for _, p := range partials {
		switch {
		case p.Member > len(d.Members) || p.Check(l) != nil:
			liars = append(liars, p.Member)
		case !slices.ContainsFunc(good, func(q Partial) bool { return q.Member == p.Member }):
			good = append(good, p)
		}
	}
	if len(good) < d.Threshold {
		return Opening{}, liars, fmt.Errorf("%w: %d good of %d, want %d", ErrTooFew, len(good), len(partials), d.Threshold)
	}
	good = good[:d.Threshold]
	var sum share
	for i := range good {
		weight := lagrange(good, i)
		var v, r fr.Element
		v.Mul(&weight, &good[i].share.value)
		r.Mul(&weight, &good[i].share.blinding)
		sum.value.Add(&sum.value, &v)
		sum.blinding.Add(&sum.blinding, &r)
	}
	o, err = newOpening(d, l, sum)
	return o, liars, err
}

// lagrange is the weight of a partial sum in the value at zero: Π xⱼ/(xⱼ − xᵢ).
func lagrange(of []Partial, i int) (out fr.Element) {
	out.SetOne()
	var x fr.Element
	x.SetUint64(uint64(of[i].Member))
	for j := range of {
		if j == i {
			continue
		}
		var other, difference fr.Element
		other.SetUint64(uint64(of[j].Member))
		difference.Sub(&other, &x).Inverse(&difference)
		out.Mul(&out, &other).Mul(&out, &difference)
	}
	return out
}
