package privatesum

import (
	"cmp"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/types/did"
)

// Errors of lists.
var (
	ErrList = errors.New("the task's list does not follow from the log")
	ErrFew  = errors.New("too few devices: their sum would tell too much of each")
)

// A List is the devices whose values are added up, by slot. It follows from the log, the session keys' tree and the task alone, so
// everybody who replays these has the same one.
type List struct {
	slots []uint32
	items []Valid
	total []bn254.G1Affine // the commitments of all, added up
}

// Rules are what a task says of its list.
type Rules struct {
	Mask       *big.Int          // bit i admits slot i
	Complaints []Complaint       // whose devices are left out
	Slots      map[did.ID]uint32 // of the project's devices: the lowest where one has several
}

// NewList picks from contributions in the log's order, all of one round: of each device the first one, if its slot is in the mask and no
// complaint is right about it. It returns ErrList when a complaint is not right, and ErrFew below the document's minimum.
func NewList(d *Document, contributions []Valid, r Rules) (*List, error) {
	first := map[did.ID]Valid{}
	for _, v := range contributions {
		if _, ok := first[v.at.Device]; !ok {
			first[v.at.Device] = v
		}
	}
	out := map[did.ID]bool{}
	for i, c := range r.Complaints {
		v, ok := first[c.Device]
		if !ok {
			return nil, fmt.Errorf("%w: complaint %d is about %s, which contributed nothing", ErrList, i, c.Device)
		}
		if err := c.Judge(d, v); err != nil {
			return nil, fmt.Errorf("%w: complaint %d of aggregator %d about %s: %w", ErrList, i, c.Member, c.Device, err)
		}
		out[c.Device] = true
	}
	l := &List{}
	for _, v := range contributions {
		slot, ok := r.Slots[v.at.Device]
		if ok && !out[v.at.Device] && first[v.at.Device].c == v.c && slot < MaxDevices && r.Mask.Bit(int(slot)) == 1 {
			l.slots, l.items = append(l.slots, slot), append(l.items, v)
		}
	}
	return l, l.complete(d)
}

// complete orders the list by slot and adds up its commitments.
func (l *List) complete(d *Document) error {
	if len(l.items) < d.Minimum {
		return fmt.Errorf("%w: %d on the list, at least %d", ErrFew, len(l.items), d.Minimum)
	}
	order := make([]int, len(l.items))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(l.slots[a], l.slots[b]) })
	slots, items := make([]uint32, len(order)), make([]Valid, len(order))
	for i, from := range order {
		if slots[i], items[i] = l.slots[from], l.items[from]; i > 0 && slots[i] == slots[i-1] {
			return fmt.Errorf("%w: two devices have slot %d", ErrList, slots[i])
		}
	}
	l.slots, l.items = slots, items
	l.total = make([]bn254.G1Affine, d.Threshold)
	for i := range l.total {
		var sum bn254.G1Jac
		for _, v := range items {
			sum.AddMixed(&v.c.commitments[i])
		}
		l.total[i].FromJacobian(&sum)
	}
	return nil
}

// Devices returns who is on the list, by slot.
func (l *List) Devices() []Valid { return l.items }

// Slots returns their slots, rising.
func (l *List) Slots() []uint32 { return l.slots }

// Bitmap has bit i set for slot i on the list: the output's word `paid`.
func (l *List) Bitmap() *big.Int {
	out := new(big.Int)
	for _, slot := range l.slots {
		out.SetBit(out, int(slot), 1)
	}
	return out
}

// Commitments returns those of all devices, x and y, by slot: a part of the evidence.
func (l *List) Commitments() []byte {
	out := make([]byte, 0, 64*len(l.items))
	for _, v := range l.items {
		c := v.Commitment()
		out = append(out, c[:]...)
	}
	return out
}

// Hash is a task's first parameter: keccak256(bitmap ‖ commitments) ≫ 8, a word of the field.
func (l *List) Hash() common.Hash { return listHash(l.Bitmap(), l.Commitments()) }

func listHash(bitmap *big.Int, commitments []byte) common.Hash {
	word := common.BigToHash(bitmap)
	h := crypto.Keccak256Hash(word[:], commitments)
	return common.BigToHash(new(big.Int).Rsh(h.Big(), 8))
}
