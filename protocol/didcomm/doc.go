// Package didcomm packs and unpacks messages of DIDComm Messaging v2.1: plaintext, signed, anoncrypted, authcrypted, and the nestings
// of these that the specification allows.
//
// It is pure: randomness, time, and other parties' keys come in as arguments. A message that Unpack returned has passed every check of
// the specification's section "Message Layer Addressing Consistency"; what was proven about its sender is in Unpacked, not in Message.
//
// Whatever goes wrong between the recipient's secret and the content is ErrDecrypt, with no word of where, so that a peer who sends
// broken envelopes learns nothing about keys (invalid points, wrapping, tag and padding look the same).
//
// The curves of agreement are X25519, P-256, P-384 and P-521; signatures are EdDSA on Ed25519, ES256 and ES256K.
package didcomm

import (
	"errors"

	"github.com/trellis-network/trellis/types/jwk"
)

// Limits of what is read and written.
const (
	MaxBytes       = 1 << 20 // of an envelope, and of the message inside
	MaxRecipients  = 64      // keys of the one DID that a message is encrypted to
	MaxSignatures  = 4
	MaxAttachments = 256
	MaxAudience    = 64       // entries of the header to
	maxText        = 4 << 10  // of an identifier, type or DID URL
	maxHeader      = 16 << 10 // of a protected header
)

// Media types; docs/spec/didcomm.md §1.
const (
	MediaPlain     = "application/didcomm-plain+json"
	MediaSigned    = "application/didcomm-signed+json"
	MediaEncrypted = "application/didcomm-encrypted+json"
)

// Errors that decide what a caller does.
var (
	ErrMalformed   = errors.New("not a DIDComm message")              // the sender's software is wrong
	ErrTooLarge    = errors.New("DIDComm message is too large")       // send less
	ErrUnsupported = errors.New("unsupported algorithm or nesting")   // choose another
	ErrNotForUs    = errors.New("message is for none of our keys")    // wrong address, or a key that was retired
	ErrDecrypt     = errors.New("message cannot be decrypted")        // forged, damaged, or for another key: it is not told which
	ErrSignature   = errors.New("signature of message does not hold") // forged
	ErrSender      = errors.New("sender's key cannot be found")       // may pass when the sender's document is there
	ErrAddressing  = errors.New("layers of message disagree")         // someone wraps another's words
	ErrExpired     = errors.New("message has expired")                // send it anew
)

// Purposes that keys are asked for: relationships of DID Core §5.3.
const (
	purposeAgree = "keyAgreement"
	purposeSign  = "authentication"
)

// Keys finds another party's public key by its DID URL, for a purpose that the DID's document MUST name it for.
type Keys = func(verificationMethod, purpose string) (jwk.Public, error)

// A Recipient is one key that a message is encrypted to.
type Recipient struct {
	ID  string // DID URL
	Key jwk.Public
}

// A Secret is an own key for agreement.
type Secret struct {
	ID  string // DID URL
	Key jwk.Private
}

// A Signing is an own key for signatures.
type Signing struct {
	ID  string // DID URL
	Key jwk.Signer
}
