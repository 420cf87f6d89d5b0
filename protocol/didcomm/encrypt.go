package didcomm

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	josecipher "github.com/go-jose/go-jose/v4/cipher"

	"github.com/trellis-network/trellis/types/jwk"
)

// protectedHeader is the JOSE header that all recipients share.
type protectedHeader struct {
	Alg  string      `json:"alg"`
	Apu  string      `json:"apu,omitempty"`
	Apv  string      `json:"apv"`
	Enc  Encryption  `json:"enc"`
	Epk  *jwk.Public `json:"epk"`
	Skid string      `json:"skid,omitempty"`
	Typ  string      `json:"typ"`
}

// wireJWE is a JWE in general JSON serialization (RFC 7516 §7.2.1).
type wireJWE struct {
	Ciphertext string          `json:"ciphertext"`
	IV         string          `json:"iv"`
	Protected  string          `json:"protected"`
	Recipients []wireRecipient `json:"recipients"`
	Tag        string          `json:"tag"`
}

type wireRecipient struct {
	EncryptedKey string `json:"encrypted_key"`
	Header       struct {
		Kid string `json:"kid"`
	} `json:"header"`
}

// seal encrypts content to keys of one DID. from is nil for anoncrypt.
func seal(content []byte, enc Encryption, from *Secret, to []Recipient, random io.Reader) ([]byte, error) {
	if err := checkRecipients(from, to); err != nil {
		return nil, err
	}
	epk, err := jwk.Generate(to[0].Key.Curve(), random)
	if err != nil {
		return nil, err
	}
	public, apv := epk.Public(), audience(to)
	header := protectedHeader{Alg: algAnon, Apv: encode64(apv), Enc: enc, Epk: &public, Typ: MediaEncrypted}
	terms := agreement{alg: algAnon, apv: apv}
	if from != nil {
		header.Alg, header.Skid, header.Apu = algAuth, from.ID, encode64([]byte(from.ID))
		terms.alg, terms.apu = algAuth, []byte(from.ID)
	}
	protected, err := marshal(header)
	if err != nil {
		return nil, err
	}
	out := wireJWE{Protected: encode64(protected)}
	cek, err := out.encrypt(content, enc, random)
	if err != nil {
		return nil, err
	}
	if terms.tag, err = decode64(out.Tag); err != nil {
		return nil, err
	}
	if out.Recipients, err = wrapAll(cek, terms, epk, from, to); err != nil {
		return nil, err
	}
	raw, err := json.Marshal(out)
	if err == nil && len(raw) > MaxBytes {
		err = fmt.Errorf("%w: %d bytes once encrypted, at most %d", ErrTooLarge, len(raw), MaxBytes)
	}
	return raw, err
}

func checkRecipients(from *Secret, to []Recipient) error {
	if len(to) == 0 || len(to) > MaxRecipients {
		return fmt.Errorf("%w: %d recipient keys, want 1 to %d", ErrUnsupported, len(to), MaxRecipients)
	}
	curve := to[0].Key.Curve()
	for _, r := range to {
		if !isKeyID(r.ID) || didOf(r.ID) != didOf(to[0].ID) {
			return fmt.Errorf("%w: recipient %q, want DID URLs of keys of one DID", ErrAddressing, r.ID)
		}
		if !agrees(curve) || r.Key.Curve() != curve {
			return fmt.Errorf("%w: recipient %s is on %s, want keys on one curve for agreement", ErrUnsupported, r.ID, r.Key.Curve())
		}
	}
	if from != nil && (!isKeyID(from.ID) || from.Key.Public().Curve() != curve) {
		return fmt.Errorf("%w: sender %q is on %s, the recipients on %s", ErrUnsupported, from.ID, from.Key.Public().Curve(), curve)
	}
	return nil
}

// audience returns apv: SHA-256 of the sorted recipients.
func audience(to []Recipient) []byte {
	kids := make([]string, len(to))
	for i, r := range to {
		kids[i] = r.ID
	}
	return audienceOf(kids)
}

func audienceOf(kids []string) []byte {
	sorted := slices.Sorted(slices.Values(kids))
	sum := sha256.Sum256([]byte(strings.Join(sorted, ".")))
	return sum[:]
}

// encrypt sets the content's parts and returns its key.
func (w *wireJWE) encrypt(content []byte, enc Encryption, random io.Reader) ([]byte, error) {
	keySize, nonceSize, tagSize := enc.sizes()
	secret := make([]byte, keySize+nonceSize)
	if _, err := io.ReadFull(random, secret); err != nil {
		return nil, fmt.Errorf("draw a content key: %w", err)
	}
	key, nonce := secret[:keySize], secret[keySize:]
	aead, err := enc.aead(key)
	if err != nil {
		return nil, err
	}
	sealed := aead.Seal(nil, nonce, content, []byte(w.Protected))
	w.IV = encode64(nonce)
	w.Ciphertext, w.Tag = encode64(sealed[:len(sealed)-tagSize]), encode64(sealed[len(sealed)-tagSize:])
	return key, nil
}

func wrapAll(cek []byte, terms agreement, epk jwk.Private, from *Secret, to []Recipient) ([]wireRecipient, error) {
	wrapped := make([]wireRecipient, len(to))
	for i, r := range to {
		pairs := []pair{{epk, r.Key}}
		if from != nil {
			pairs = append(pairs, pair{from.Key, r.Key})
		}
		z, err := shared(pairs...)
		if err != nil {
			return nil, fmt.Errorf("agree with %s: %w", r.ID, err)
		}
		terms.z = z
		block, err := terms.wrapping()
		if err != nil {
			return nil, err
		}
		key, err := josecipher.KeyWrap(block, cek)
		if err != nil {
			return nil, fmt.Errorf("wrap the content key: %w", err)
		}
		wrapped[i].EncryptedKey = encode64(key)
		wrapped[i].Header.Kid = r.ID
	}
	return wrapped, nil
}
