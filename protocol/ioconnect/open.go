package ioconnect

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/pion/dtls/v3/pkg/crypto/ccm"

	"github.com/trellis-network/trellis/types/jwk"
)

// An Envelope is an encrypted message of a device whose form is the SDK's. Nothing about it is proven.
type Envelope struct {
	claimed         string
	epk             json.RawMessage // not yet on a curve
	aad             []byte
	ciphertext, tag []byte
	iv              []byte
	recipients      []recipient
}

type recipient struct {
	kid string
	key []byte
}

// A wire is the envelope in the SDK's order.
type wire struct {
	Ciphertext string          `json:"ciphertext"`
	Protected  string          `json:"protected"`
	Recipients []wireRecipient `json:"recipients"`
	Tag        string          `json:"tag"`
	IV         string          `json:"iv"`
}

type wireRecipient struct {
	Header struct {
		Kid string `json:"kid"`
	} `json:"header"`
	EncryptedKey string `json:"encrypted_key"`
}

// wireHeader is the protected header in the SDK's order.
type wireHeader struct {
	Typ  string  `json:"typ"`
	Alg  string  `json:"alg"`
	Enc  string  `json:"enc"`
	Skid string  `json:"skid,omitempty"`
	Apu  string  `json:"apu,omitempty"`
	Apv  string  `json:"apv"`
	Epk  wireKey `json:"epk"`
}

type wireKey struct {
	Crv string `json:"crv"`
	X   string `json:"x"`
	Y   string `json:"y"`
	Kty string `json:"kty"`
	Kid string `json:"kid"`
}

const (
	media    = "application/didcomm-encrypted+json"
	falseAlg = "ECDH-1PU+A256KW"
	falseEnc = "A256CBC-HS512"
)

// Parse reads an envelope and refuses every one that is not the SDK's: an iv of 13 and encrypted keys of 48 bytes, which no JWE has.
// A peer that can speak DIDComm is therefore never answered in this format.
func Parse(raw []byte) (Envelope, error) {
	var e Envelope
	if len(raw) > MaxBytes {
		return e, fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, len(raw), MaxBytes)
	}
	var w wire
	if err := json.Unmarshal(raw, &w); err != nil {
		return e, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	var err error
	for name, field := range map[string]struct {
		text string
		to   *[]byte
	}{"ciphertext": {w.Ciphertext, &e.ciphertext}, "tag": {w.Tag, &e.tag}, "iv": {w.IV, &e.iv}} {
		if *field.to, err = decode64(field.text); err != nil {
			return e, fmt.Errorf("%w: %s is not base64url", ErrMalformed, name)
		}
	}
	if len(e.iv) != nonceBytes || len(e.tag) != tagBytes {
		return e, fmt.Errorf("%w: iv of %d and tag of %d bytes, want %d and %d", ErrMalformed, len(e.iv), len(e.tag), nonceBytes, tagBytes)
	}
	if err := e.addRecipients(w.Recipients); err != nil {
		return e, err
	}
	e.aad = []byte(w.Protected)
	return e, e.parseHeader(w.Protected)
}

func (e *Envelope) addRecipients(list []wireRecipient) error {
	if len(list) == 0 || len(list) > MaxRecipients {
		return fmt.Errorf("%w: %d recipients, want 1 to %d", ErrMalformed, len(list), MaxRecipients)
	}
	for _, r := range list {
		key, err := decode64(r.EncryptedKey)
		if err != nil || len(key) != wrappedBytes {
			return fmt.Errorf("%w: encrypted_key of %d bytes, want %d", ErrMalformed, len(key), wrappedBytes)
		}
		e.recipients = append(e.recipients, recipient{r.Header.Kid, key})
	}
	return nil
}

func (e *Envelope) parseHeader(protected string) error {
	raw, err := decode64(protected)
	if err != nil {
		return fmt.Errorf("%w: protected header is not base64url", ErrMalformed)
	}
	var h struct {
		Typ, Alg, Enc, Skid string
		Epk                 json.RawMessage
	}
	if err := json.Unmarshal(raw, &h); err != nil {
		return fmt.Errorf("%w: protected header: %w", ErrMalformed, err)
	}
	if h.Typ != media || h.Alg != falseAlg || h.Enc != falseEnc {
		return fmt.Errorf("%w: typ %q, alg %q, enc %q", ErrMalformed, h.Typ, h.Alg, h.Enc)
	}
	e.claimed, e.epk = h.Skid, h.Epk
	return nil
}

// decode64 reads base64url without padding, in its one spelling.
func decode64(text string) ([]byte, error) {
	if strings.ContainsAny(text, "\r\n") {
		return nil, base64.CorruptInputError(0)
	}
	return base64.RawURLEncoding.Strict().DecodeString(text)
}

func encode64(raw []byte) string { return base64.RawURLEncoding.EncodeToString(raw) }

// Claimed returns the DID that the sender says to be. It proves nothing: see the package comment.
func (e Envelope) Claimed() string { return e.claimed }

// Digest tells envelopes apart, however their JSON is spelt.
func (e Envelope) Digest() [32]byte {
	return sha256.Sum256(bytes.Join([][]byte{e.aad, e.iv, e.tag, e.ciphertext}, []byte{0}))
}

// Open decrypts with the own key that kid names. Everything that depends on the key is one error.
func (e Envelope) Open(kid string, own jwk.Private) ([]byte, error) {
	for _, r := range e.recipients {
		if r.kid != kid {
			continue
		}
		content, _, err := e.open(r, own)
		return content, err
	}
	return nil, ErrNotForUs
}

// open also returns the content key, with which a test makes the envelope again.
func (e Envelope) open(r recipient, own jwk.Private) (content, cek []byte, err error) {
	epk, err := jwk.ParsePublic(e.epk)
	if err != nil {
		return nil, nil, ErrOpen
	}
	z, err := own.ECDH(epk) // refuses every curve but the own one
	if err != nil {
		return nil, nil, ErrOpen
	}
	block, err := aes.NewCipher(z)
	if err != nil {
		return nil, nil, ErrOpen
	}
	cek = make([]byte, contentKeySize)
	cipher.NewCBCDecrypter(block, r.key[:aes.BlockSize]).CryptBlocks(cek, r.key[aes.BlockSize:])
	aead, err := contentCipher(cek)
	if err != nil {
		return nil, nil, ErrOpen
	}
	if content, err = aead.Open(nil, e.iv, bytes.Join([][]byte{e.ciphertext, e.tag}, nil), e.aad); err != nil {
		return nil, nil, ErrOpen
	}
	return content, cek, nil
}

func contentCipher(cek []byte) (cipher.AEAD, error) {
	block, err := aes.NewCipher(cek)
	if err != nil {
		return nil, err
	}
	return ccm.NewCCM(block, tagBytes, nonceBytes)
}
