package chain

import (
	"math"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
)

// A History is all that happened to one device, each part in the order of the
// chain.
type History struct {
	id      did.ID
	block   uint64
	removed uint64 // block; 0 while it is not
	account common.Address
	signers []datedSigner
	// documents holds each document from the block on in which it was set;
	// one that is not what the chain says is left out.
	documents []datedDocument
	verdicts  []datedVerdict
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
func NewHistory(block uint64, e DeviceRegistered) *History {
	return &History{
		id: did.ID(e.Device), block: block, account: e.Account,
		signers: []datedSigner{{block: block, address: e.Device, contract: e.KeyType == 0}},
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
	}
	return nil
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
	out := Registered{Account: h.account}
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
	return out, true
}

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
