package ioconnect

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// A Recipient is a device's key for agreement.
type Recipient struct {
	ID  string // DID URL as the device calls it
	Key jwk.Public
}

// Seal encrypts content as the SDK does. It reads, in this order, 32 bytes of content key (again while they are no scalar of P-256),
// 13 of nonce, and 16 of IV for each recipient from random, which MUST be a secure source. epk names the ephemeral key.
func Seal(content []byte, from did.ID, to []Recipient, epk SafeKeyID, random io.Reader) ([]byte, error) {
	if err := checkRecipients(to); err != nil {
		return nil, err
	}
	ephemeral, err := jwk.Generate(jwk.P256, random)
	if err != nil {
		return nil, err
	}
	cek := ephemeral.Secret() // the SDK's, not ours: see the package comment
	protected, err := header(from, to, ephemeral.Public(), epk)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, nonceBytes)
	if _, err := io.ReadFull(random, nonce); err != nil {
		return nil, fmt.Errorf("draw a nonce: %w", err)
	}
	aead, err := contentCipher(cek)
	if err != nil {
		return nil, err
	}
	if len(content) > maxContent {
		return nil, fmt.Errorf("%w: %d bytes", ErrTooLarge, len(content))
	}
	sealed := aead.Seal(nil, nonce, content, []byte(protected))
	out := wire{Ciphertext: encode64(sealed[:len(content)]), Protected: protected, Tag: encode64(sealed[len(content):]), IV: encode64(nonce)}
	for _, r := range to {
		wrapped, err := wrap(cek, ephemeral, r, random)
		if err != nil {
			return nil, err
		}
		out.Recipients = append(out.Recipients, wrapped)
	}
	return json.Marshal(out)
}

func checkRecipients(to []Recipient) error {
	if len(to) == 0 || len(to) > MaxRecipients {
		return fmt.Errorf("%w: %d recipients, want 1 to %d", ErrMalformed, len(to), MaxRecipients)
	}
	for _, r := range to {
		if r.Key.Curve() != jwk.P256 || !agreementID.MatchString(r.ID) {
			return fmt.Errorf("%w: recipient %q on %s, want a key like did:io:0x…#Key-p256-2", ErrMalformed, r.ID, r.Key.Curve())
		}
	}
	return nil
}

func header(from did.ID, to []Recipient, ephemeral jwk.Public, epk SafeKeyID) (string, error) {
	kids := make([]string, len(to))
	for i, r := range to {
		kids[i] = r.ID
	}
	apv := sha256.Sum256([]byte(strings.Join(kids, "."))) // not sorted, as DIDComm has it
	raw, err := json.Marshal(wireHeader{
		Typ: media, Alg: falseAlg, Enc: falseEnc, Skid: from.String(), Apu: encode64([]byte(from.String())), Apv: encode64(apv[:]),
		Epk: newWireKey(ephemeral, epk.String()),
	})
	return encode64(raw), err
}

// newWireKey writes a key on a curve of two coordinates of 32 bytes.
func newWireKey(key jwk.Public, kid string) wireKey {
	point := key.Bytes()
	return wireKey{Crv: string(key.Curve()), X: encode64(point[:32]), Y: encode64(point[32:]), Kty: "EC", Kid: kid}
}

func wrap(cek []byte, ephemeral jwk.Private, to Recipient, random io.Reader) (wireRecipient, error) {
	var out wireRecipient
	z, err := ephemeral.ECDH(to.Key)
	if err != nil {
		return out, err
	}
	block, err := aes.NewCipher(z)
	if err != nil {
		return out, err
	}
	wrapped := make([]byte, wrappedBytes)
	if _, err := io.ReadFull(random, wrapped[:aes.BlockSize]); err != nil {
		return out, fmt.Errorf("draw an IV: %w", err)
	}
	cipher.NewCBCEncrypter(block, wrapped[:aes.BlockSize]).CryptBlocks(wrapped[aes.BlockSize:], cek)
	out.Header.Kid, out.EncryptedKey = to.ID, encode64(wrapped)
	return out, nil
}
