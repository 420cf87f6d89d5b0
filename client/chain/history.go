package chain

import (
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/units"
)

// A History is all that happened to one device, each part in the order of the
// chain.
type History struct {
	id      did.ID
	block   uint64
	since   uint64 // time of block
	removed uint64 // block; 0 while it is not
	account common.Address
	signers []datedSigner
	// documents holds each document from the block on in which it was set;
	// one that is not what the chain says is left out.
	documents []datedDocument
	verdicts  []datedVerdict
	owners    []datedOwner
	bonds     []datedBond
	findings  []datedFinding
}

// A datedOwner has the identity from a block on.
type datedOwner struct {
	block uint64
	owner common.Address
}

// A datedBond counts from a block on.
type datedBond struct {
	block uint64
	bond  units.Amount
}

// A datedFinding stands from a block on.
type datedFinding struct {
	block uint64
	until uint64 // seconds since the Unix epoch, exclusive
}

type datedSigner struct {
	block    uint64
	first    uint64         // sequence number of the first reading
	address  common.Address // of the key
	contract bool           // it has none of its own; the document's is taken
}

// key is the address that a document's key must have, zero for any.
func (s datedSigner) key() common.Address {
	if s.contract {
		return common.Address{}
	}
	return s.address
}

type datedDocument struct {
	block    uint64
	signer   int // the place of whose it is among signers
	document document.Document
}

type datedVerdict struct {
	block  uint64
	until  uint64 // block, inclusive
	signer common.Address
	kind   string
	// revoked says that no verdict before counts, on any key.
	revoked bool
}

// NewHistory begins a device's history, as yet without its document: the same
// event goes to Happened.
func NewHistory(at Place, e DeviceRegistered) *History {
	return &History{
		id: did.ID(e.Device), block: at.Block, since: at.Time, account: e.Account,
		signers: []datedSigner{{block: at.Block, address: e.Device, contract: e.KeyType == 0}},
		owners:  []datedOwner{{at.Block, e.Owner}},
	}
}

// Happened takes in an event of the device, after all before it. The error is
// a document that cannot be used, which counts for nothing.
func (h *History) Happened(event Event) error {
	switch e := event.What.(type) {
	case DeviceRegistered:
		return h.setDocument(event.Block, e.DocumentHash, e.DocumentURI)
	case DocumentUpdated:
		return h.setDocument(event.Block, e.DocumentHash, e.DocumentURI)
	case KeyRotated:
		h.signers = append(h.signers, datedSigner{event.Block, e.FirstSequence, e.Signer, keyTypes[e.KeyType] == 0})
		return h.setDocument(event.Block, e.DocumentHash, e.DocumentURI)
	case DeviceRemoved:
		h.removed = event.Block
	case HardwareAttested:
		h.verdicts = append(h.verdicts, datedVerdict{block: event.Block, until: e.Until, signer: e.Signer, kind: e.Kind})
	case HardwareRevoked:
		h.verdicts = append(h.verdicts, datedVerdict{block: event.Block, revoked: true})
	case DeviceTransferred:
		h.setOwner(event.Block, e.To)
	case BondChanged:
		h.setBond(event.Block, e.Bond)
	case FindingStands:
		h.findings = append(h.findings, datedFinding{event.Block, e.Until})
	}
	return nil
}

// setOwner and setBond keep the last change of a block alone, as nothing is
// asked within one: so nobody makes a history longer than the chain.
func (h *History) setOwner(block uint64, owner common.Address) {
	if last := len(h.owners) - 1; h.owners[last].block == block {
		h.owners = h.owners[:last]
	}
	h.owners = append(h.owners, datedOwner{block, owner})
}

func (h *History) setBond(block uint64, bond units.Amount) {
	if last := len(h.bonds) - 1; last >= 0 && h.bonds[last].block == block {
		h.bonds = h.bonds[:last]
	}
	h.bonds = append(h.bonds, datedBond{block, bond})
}

func (h *History) setDocument(block uint64, hash common.Hash, uri string) error {
	signer := len(h.signers) - 1
	doc, err := document.Registered(h.id, h.signers[signer].key(), hash, uri)
	if err == nil {
		h.documents = append(h.documents, datedDocument{block, signer, doc})
	}
	return err
}

// At returns the device as of a block, inclusive; false when it was not
// registered then, or had no document with its key.
func (h *History) At(block uint64) (Registered, bool) {
	if h.block > block || (h.removed != 0 && h.removed <= block) {
		return Registered{}, false
	}
	out := Registered{Account: h.account, Since: h.since}
	var signer int
	for i, s := range h.signers {
		if s.block <= block {
			signer = i
			out.Keys = append(out.Keys, document.Span{First: s.first, Key: h.keyOf(i, block), Trust: h.trust(s, block)})
		}
	}
	newest := h.newest(signer, block)
	if newest < 0 {
		return Registered{}, false
	}
	out.Document, out.Trust = h.documents[newest].document, out.Keys[signer].Trust
	h.stand(&out, block)
	return out, true
}

// Former returns what is left as of a block, inclusive, of a device that At does not have any more: account, standing and its
// last document, which checks no readings. False for one that At has, or that never had a document.
func (h *History) Former(block uint64) (Registered, bool) {
	if _, is := h.At(block); is || h.block > block {
		return Registered{}, false
	}
	for i := len(h.documents) - 1; i >= 0; i-- {
		if d := h.documents[i]; d.block <= block {
			out := Registered{Document: d.document, Account: h.account, Since: h.since, Removed: true}
			h.stand(&out, block)
			return out, true
		}
	}
	return Registered{}, false
}

func (h *History) stand(out *Registered, block uint64) {
	out.Standing = policy.Standing{Owner: h.ownerAt(block), Bond: h.bondAt(block)}
	for _, f := range h.findings {
		if f.block <= block {
			out.Findings = append(out.Findings, f.until)
		}
	}
}

// ownerAt returns who has the identity as of a block.
func (h *History) ownerAt(block uint64) common.Address {
	for i := len(h.owners) - 1; i >= 0; i-- {
		if h.owners[i].block <= block {
			return h.owners[i].owner
		}
	}
	return common.Address{}
}

// bondAt returns what counts of the bond as of a block, in coins.
func (h *History) bondAt(block uint64) decimal.Decimal {
	for i := len(h.bonds) - 1; i >= 0; i-- {
		if h.bonds[i].block <= block {
			return Coins(h.bonds[i].bond)
		}
	}
	return decimal.Decimal{}
}

// weiDigits is how many digits a coin has more than a Decimal.
var weiDigits = big.NewInt(1_000_000_000)

// Coins cuts an amount to what policies calculate with. What exceeds a
// Decimal, which no chain's coins can, is the most that one holds.
func Coins(a units.Amount) decimal.Decimal {
	whole, fraction := new(big.Int).QuoRem(a.Big().Quo(a.Big(), weiDigits), weiDigits, new(big.Int))
	d, err := decimal.Parse(fmt.Sprintf("%d.%09d", whole, fraction))
	if err != nil {
		d, _ = decimal.Parse(maxDecimal)
	}
	return d
}

// maxDecimal is the largest Decimal, 2¹²⁷-1 units.
const maxDecimal = "170141183460469231731687303715.884105727"

// newest returns the place of a signer's last document as of a block, or -1.
func (h *History) newest(signer int, block uint64) int {
	for i := len(h.documents) - 1; i >= 0; i-- {
		if d := h.documents[i]; d.signer == signer && d.block <= block {
			return i
		}
	}
	return -1
}

// keyOf returns the key of a signer, as its documents say; the zero key when
// there is none to be had.
func (h *History) keyOf(signer int, block uint64) sig.PublicKey {
	if i := h.newest(signer, block); i >= 0 {
		return h.documents[i].document.Key()
	}
	return sig.PublicKey{}
}

// key is the key of at's device for a sequence number, as of the newest event.
func (h *History) key(sequence uint64) (sig.PublicKey, bool) {
	for i := len(h.signers) - 1; i >= 0 && h.removed == 0; i-- {
		if h.signers[i].first <= sequence {
			key := h.keyOf(i, math.MaxUint64)
			return key, key.Algorithm() != 0
		}
	}
	return sig.PublicKey{}, false
}

// trust returns the verdict on a key that counts in a block. Each key has its
// own: a key that came after does not lend its hardware to the one before,
// whose readings go on below its first sequence number. A revocation is about
// all. A contract has none: what signs for it may change without a rotation.
func (h *History) trust(signer datedSigner, block uint64) string {
	for i := len(h.verdicts) - 1; i >= 0 && !signer.contract; i-- {
		v := h.verdicts[i]
		if v.block > block || v.signer != signer.address && !v.revoked {
			continue
		}
		if v.until < block {
			return ""
		}
		return v.kind
	}
	return ""
}
