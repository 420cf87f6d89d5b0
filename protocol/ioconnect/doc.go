// Package ioconnect speaks the wire format of the original device SDK (ioConnect, later ioID-SDK), byte for byte, so that devices in
// the field connect unchanged. Nothing else may use it: docs/spec/ioconnect.md has the format, and who may be answered in it.
//
// It looks like DIDComm and is not. Its weaknesses, which no care on our side can mend:
//
//   - The label says ECDH-1PU, A256KW and A256CBC-HS512. The content key is wrapped with AES-256-CBC without any integrity, under the bare
//     x coordinate of an ECDH-ES agreement without derivation; the content is AES-256-CCM.
//   - The sender is not authenticated: skid and apu are what the sender wrote. Anyone who knows a recipient's public key can write as
//     any device. Opened therefore has only a Claimed sender; who it is takes a bearer token and a signature inside.
//   - The ephemeral private key is the content key itself.
//   - Nothing is fresh: there are neither numbers nor times in an envelope, so that a copy of one opens again.
//   - The number behind the last hyphen of epk.kid is a key of the device's own store, which it destroys after reading: a reply with
//     "Key-p256-1" erases the device's identity. SafeKeyID is the only way to name a key here, and has no dangerous value.
//   - The device copies x, y and crv into buffers of 48, 48 and 12 bytes without looking, a token into one of 1,024 and a reply into one of
//     8 KiB. Sealing refuses what would not fit.
//   - The SDK's own signatures are of either s, its tokens have neither audience nor end, and its signed DIDComm messages sign one NUL
//     byte more than they show.
//   - Its provisioning interface signs any 32 bytes for anyone who asks (client/ioconnect).
//
// The package is pure: randomness and time come in as arguments.
package ioconnect

import "errors"

// Limits.
const (
	MaxBytes       = 64 << 10 // of anything read from a device; its own buffers are far smaller
	MaxReplyBytes  = 8 << 10  // of an envelope sent to a device: its buffer, of which it fills less than all
	MaxTokenBytes  = 1015     // of a token sent to a device: "Bearer " and a NUL go into the same 1,024 bytes
	MaxRecipients  = 4        // the SDK's
	nonceBytes     = 13
	tagBytes       = 16
	wrappedBytes   = 48 // IV and 32 bytes of AES-CBC
	contentKeySize = 32
	maxContent     = 1<<16 - 1 - tagBytes // CCM with a nonce of 13 bytes counts in 16 bits
)

// Errors that decide what a caller does.
var (
	ErrMalformed = errors.New("not a message of the original SDK")
	ErrNotForUs  = errors.New("message is for none of our keys")
	// ErrOpen is the one error of everything that depends on a key.
	ErrOpen      = errors.New("message cannot be opened")
	ErrTooLarge  = errors.New("message is too large for the original SDK")
	ErrSignature = errors.New("device's signature does not hold")
	ErrExpired   = errors.New("token has expired")
)
