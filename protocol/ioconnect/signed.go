package ioconnect

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// VerifySigned verifies a signed DIDComm message of the SDK and returns its payload and the key that it names. The SDK spells alg
// Es256 and Es256K, and signs a NUL byte behind what RFC 7515 §5.1 signs; nothing of ours ever writes such a message.
func VerifySigned(raw []byte, keys func(kid string) (jwk.Public, error)) (payload []byte, kid string, err error) {
	if len(raw) > MaxBytes {
		return nil, "", fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, len(raw), MaxBytes)
	}
	var w struct {
		Payload    string
		Signatures []struct {
			Protected, Signature string
			Header               struct{ Kid string }
		}
	}
	if err := json.Unmarshal(raw, &w); err != nil || len(w.Signatures) != 1 {
		return nil, "", fmt.Errorf("%w: want a JWS in JSON with one signature", ErrMalformed)
	}
	one := w.Signatures[0]
	header, errH := decode64(one.Protected)
	signature, errS := decode64(one.Signature)
	payload, errP := decode64(w.Payload)
	if errH != nil || errS != nil || errP != nil {
		return nil, "", fmt.Errorf("%w: not base64url", ErrMalformed)
	}
	var h struct{ Typ, Alg string }
	if err := json.Unmarshal(header, &h); err != nil || h.Typ != "application/didcomm-signed+json" {
		return nil, "", fmt.Errorf("%w: protected header of the signature", ErrMalformed)
	}
	key, err := keys(one.Header.Kid)
	if err != nil {
		return nil, "", err
	}
	if curve := map[string]jwk.Curve{"Es256": jwk.P256, "Es256K": jwk.Secp256k1}[h.Alg]; curve == "" || curve != key.Curve() {
		return nil, "", fmt.Errorf("%w: alg %q with a key on %s", ErrSignature, h.Alg, key.Curve())
	}
	if err := key.Verify([]byte(one.Protected+"."+w.Payload+"\x00"), signature); err != nil {
		return nil, "", fmt.Errorf("%w: of %s", ErrSignature, one.Header.Kid)
	}
	return payload, one.Header.Kid, nil
}

// A Task is what POST /v1/task brings (the SDK's solar farm): a value that the device's key signed.
type Task struct {
	Device    did.ID // the address of the key in the task, which signed it
	Key       jwk.Public
	Nonce     uint32
	ProjectID string
	Timestamp uint64 // seconds or milliseconds since 1970: versions of the SDK differ
	Value     uint64
	Digest    [32]byte // what the device signed, which tells tasks apart: either s of a signature makes the same one
}

// ParseTask verifies a task with the key it carries: that the key is a registered device's is for the caller to find out. The
// signature is ECDSA on secp256k1, of either s, over SHA-256 of (SHA-256 of the bytes without the signature ‖ timestamp ‖ value), the
// numbers in 8 bytes, lowest first.
func ParseTask(raw []byte) (Task, error) {
	if len(raw) > MaxBytes {
		return Task{}, fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, len(raw), MaxBytes)
	}
	var w struct {
		Nonce     uint32
		ProjectID string
		Payload   struct {
			Timestamp, Value uint64
			PublicKey        string
		}
		Signature string
	}
	strict := json.NewDecoder(bytes.NewReader(raw))
	strict.DisallowUnknownFields()
	if err := strict.Decode(&w); err != nil {
		return Task{}, fmt.Errorf("%w: task: %w", ErrMalformed, err)
	}
	// The signature is the last member. What is cut off here and what was decoded are the same, or it does not verify.
	signed, ok := bytes.CutSuffix(raw, []byte(`,"signature":"`+w.Signature+`"}`))
	if !ok {
		return Task{}, fmt.Errorf("%w: the signature must be the last member, without white space", ErrMalformed)
	}
	point, err := unhex(w.Payload.PublicKey, 65)
	if err != nil || point[0] != 4 {
		return Task{}, fmt.Errorf("%w: publicKey, want 0x04 and 128 hex digits", ErrMalformed)
	}
	signature, err := unhex(w.Signature, 64)
	if err != nil {
		return Task{}, fmt.Errorf("%w: signature, want 0x and 128 hex digits", ErrMalformed)
	}
	key, err := jwk.NewPublic(jwk.Secp256k1, point[1:])
	if err != nil {
		return Task{}, fmt.Errorf("%w: publicKey: %w", ErrMalformed, err)
	}
	message := TaskMessage(append(bytes.Clone(signed), '}'), w.Payload.Timestamp, w.Payload.Value)
	if err := key.Verify(message, signature); err != nil {
		return Task{}, fmt.Errorf("%w: of the task", ErrSignature)
	}
	return Task{did.ID(key.Address()), key, w.Nonce, w.ProjectID, w.Payload.Timestamp, w.Payload.Value, sha256.Sum256(message)}, nil
}

// TaskMessage returns what a device signs, before the last SHA-256: body is the task without its signature.
func TaskMessage(body []byte, timestamp, value uint64) []byte {
	inner := sha256.Sum256(body)
	return binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(inner[:], timestamp), value)
}

// unhex decodes 0x and lower- or upper-case hex of n bytes.
func unhex(text string, n int) ([]byte, error) {
	digits, ok := strings.CutPrefix(text, "0x")
	if !ok || len(digits) != 2*n {
		return nil, fmt.Errorf("want 0x and %d digits", 2*n)
	}
	return hex.DecodeString(digits)
}

// A Message is the body of POST /message: alone with a signature, or without one inside an Envelope.
type Message struct {
	ProjectID      uint64 `json:"projectID"`
	ProjectVersion string `json:"projectVersion"`
	Data           string `json:"data"`
	Signature      string `json:"signature,omitempty"`
}

// ParseMessage reads a message. It verifies nothing.
func ParseMessage(raw []byte) (Message, error) {
	var m Message
	if len(raw) > MaxBytes {
		return m, fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, len(raw), MaxBytes)
	}
	if err := json.Unmarshal(raw, &m); err != nil {
		return m, fmt.Errorf("%w: message: %w", ErrMalformed, err)
	}
	if m.ProjectID == 0 || m.ProjectVersion == "" || m.Data == "" {
		return m, fmt.Errorf("%w: message needs projectID, projectVersion and data", ErrMalformed)
	}
	return m, nil
}

// Signer returns the device whose key signed the message: an Ethereum signature of 65 bytes over Keccak-256 of the message's JSON
// without it, as Go's encoding/json writes it. Every signature is someone's, so the caller MUST look the device up. A high s is
// taken, since the SDK makes such; the message therefore has two spellings, and is told apart by Once.
func (m Message) Signer() (did.ID, error) {
	signature, err := unhex(m.Signature, 65)
	if err != nil {
		return did.ID{}, fmt.Errorf("%w: signature, want 0x and 130 hex digits", ErrMalformed)
	}
	if signature[64] >= 27 {
		signature[64] -= 27
	}
	digest := m.Digest()
	key, err := crypto.SigToPub(digest[:], signature)
	if err != nil {
		return did.ID{}, fmt.Errorf("%w: of the message", ErrSignature)
	}
	return did.ID(crypto.PubkeyToAddress(*key)), nil
}

// Once tells a signed message from others: a copy with the other s has the same, a message that the device signed anew has not.
func (m Message) Once() [32]byte {
	digest := m.Digest()
	signature, err := unhex(m.Signature, 65)
	if err != nil {
		return digest
	}
	return sha256.Sum256(append(digest[:], signature[:32]...)) // r; with it only s and its negative verify
}

// Digest returns what a device signs.
func (m Message) Digest() [32]byte {
	m.Signature = ""
	raw, err := json.Marshal(m)
	if err != nil {
		panic(err) // a number and two strings
	}
	return crypto.Keccak256Hash(raw)
}
