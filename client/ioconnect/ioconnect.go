// Package ioconnect provisions devices of the original SDK over their HTTP interface, so that they can be registered like any other.
//
// That interface has no protection: whoever reaches it can have the device's identity key sign any 32 bytes (POST /sign), and the
// "signature" beside its answers is made with a secret that is the same in every device and public. So nothing here trusts the
// channel. The DID must derive from the key, a signature must be the key's over what was asked, and Key is used through
// client/device's Signer, which shows a person what is about to be signed. Provision on a network of your own, and close it after.
package ioconnect

import (
	"bytes"
	"context"
	"crypto/elliptic"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/identity"
	wire "github.com/trellis-network/trellis/protocol/ioconnect"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
)

// ErrDevice reports a device that does not answer as the original does, or whose answers do not fit together.
var ErrDevice = errors.New("not a device of the original SDK")

// FactKeyID is the fact of a device document that holds the device's own name of its key for agreement, such as Key-p256-2.
const FactKeyID = "ioconnect_key"

const (
	maxAnswer    = 16 << 10
	signTimeout  = 15 * time.Second // an ESP32 takes about one
	sharedSecret = "57815e3d209a428d484483cc1a2c5b5d97007d5f17ffc0d4eed603a40855039e"
)

// A Device is an original device that answered.
type Device struct {
	ID      did.ID
	Key     sig.PublicKey
	Project string        // what its firmware calls its project
	Keys    wire.Document // its DID document: the key that signs, and that for agreement
	// Raw is the DID document as the device gave it.
	Raw json.RawMessage
	// Shared tells that the answer was signed with the secret that all devices share: true of every original, proof of nothing.
	Shared bool

	url  string
	http *http.Client
}

// Connect reads who the device at url is, such as http://192.168.1.20:8000, and checks that its DID derives from its key and that its
// DID document is of both.
func Connect(ctx context.Context, client *http.Client, url string) (*Device, error) {
	d := &Device{url: strings.TrimSuffix(url, "/"), http: client}
	var who struct {
		DID, Puk, Signature string
		Project             string `json:"project_name"`
	}
	if err := d.do(ctx, http.MethodGet, "/did", nil, &who); err != nil {
		return nil, err
	}
	if err := d.identify(who.DID, who.Puk); err != nil {
		return nil, err
	}
	d.Project, d.Shared = who.Project, shared(who.DID, who.Signature)
	var about struct{ DIDDoc json.RawMessage }
	if err := d.do(ctx, http.MethodGet, "/diddoc", nil, &about); err != nil {
		return nil, err
	}
	keys, err := wire.ParseDocument(about.DIDDoc)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDevice, err)
	}
	point := d.Key.Point()
	if keys.ID != d.ID || !bytes.Equal(keys.Signing.Bytes(), point[:]) {
		return nil, fmt.Errorf("%w: its DID document is of %s, it says to be %s", ErrDevice, keys.ID, d.ID)
	}
	d.Keys, d.Raw = keys, about.DIDDoc
	return d, nil
}

// identify takes the key on whichever curve it lies: the SDK does not say, and no point lies on both but by a chance of 2^-128.
func (d *Device) identify(name, puk string) error {
	id, err := did.Parse(name)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrDevice, err)
	}
	point, err := hex.DecodeString(strings.TrimPrefix(puk, "0x04"))
	if err != nil || len(point) != 64 || !strings.HasPrefix(puk, "0x04") {
		return fmt.Errorf("%w: puk %.140q, want 0x04 and 128 hex digits", ErrDevice, puk)
	}
	for _, algorithm := range []sig.Algorithm{sig.ES256K, sig.ES256} {
		key, err := sig.NewPublicKey(algorithm, point)
		if err != nil {
			continue
		}
		if did.ID(key.Address()) != id {
			return fmt.Errorf("%w: its DID is %s, its key gives %s", ErrDevice, id, did.ID(key.Address()))
		}
		d.ID, d.Key = id, key
		return nil
	}
	return fmt.Errorf("%w: its key is on neither secp256k1 nor P-256", ErrDevice)
}

// shared tells whether signature is the one that every device makes with the published secret.
func shared(name, signature string) bool {
	secret, err := hex.DecodeString(sharedSecret)
	if err != nil {
		return false
	}
	key, err := sig.NewPrivateKey(sig.ES256, secret)
	if err != nil {
		return false
	}
	raw, err := hex.DecodeString(signature)
	return err == nil && len(raw) == 64 && key.Public().Verify(sha256.Sum256([]byte(name)), lowS(sig.ES256, raw)) == nil
}

// Document returns a device document in our form: with the device's key for agreement, and how the device calls it.
func (d *Device) Document(facts map[string]string) (document.Document, error) {
	all := map[string]string{}
	for name, value := range facts {
		all[name] = value
	}
	_, all[FactKeyID], _ = strings.Cut(d.Keys.Agreement.ID, "#")
	return document.NewWith(d.ID, d.Key, all, document.Contact{KeyAgreement: d.Keys.Agreement.Key})
}

// Signer returns the key on the device for one registry. It signs what identity.Request.Check lets pass and approve agreed to; the
// device itself would sign anything.
func (d *Device) Signer(registry identity.Domain, approve device.Approve) *device.Signer {
	return &device.Signer{ID: d.ID, Key: key{d}, Domain: registry, Approve: approve}
}

// key is the device's key as client/device knows keys.
type key struct{ device *Device }

var _ device.Key = key{}

// Public implements device.Key.
func (k key) Public() sig.PublicKey { return k.device.Key }

// Sign implements device.Key: the signature is brought to low s, and is the device's, or it is an error.
func (k key) Sign(digest [32]byte) ([]byte, error) {
	ctx, cancel := context.WithTimeout(context.Background(), signTimeout)
	defer cancel()
	return k.device.sign(ctx, digest)
}

func (d *Device) sign(ctx context.Context, digest [32]byte) ([]byte, error) {
	question, err := json.Marshal(map[string]string{"hex": "0x" + hex.EncodeToString(digest[:])})
	if err != nil {
		return nil, err
	}
	var answer struct{ Sign string }
	if err := d.do(ctx, http.MethodPost, "/sign", question, &answer); err != nil {
		return nil, err
	}
	raw, err := hex.DecodeString(strings.TrimPrefix(answer.Sign, "0x"))
	if err != nil || len(raw) != 64 {
		return nil, fmt.Errorf("%w: signature %.140q, want 0x and 128 hex digits", ErrDevice, answer.Sign)
	}
	signature := lowS(d.Key.Algorithm(), raw)
	if err := d.Key.Verify(digest, signature); err != nil {
		return nil, fmt.Errorf("%w: what it signed is not what was asked: %w", ErrDevice, err)
	}
	return signature, nil
}

// lowS returns the spelling of a signature that the registry takes. The SDK makes either.
func lowS(algorithm sig.Algorithm, signature []byte) []byte {
	order := crypto.S256().Params().N
	if algorithm == sig.ES256 {
		order = elliptic.P256().Params().N
	}
	s := new(big.Int).SetBytes(signature[32:])
	if s.Cmp(order) >= 0 || s.Cmp(new(big.Int).Rsh(order, 1)) <= 0 {
		return signature
	}
	out := bytes.Clone(signature)
	new(big.Int).Sub(order, s).FillBytes(out[32:])
	return out
}

func (d *Device) do(ctx context.Context, method, path string, body []byte, answer any) error {
	request, err := http.NewRequestWithContext(ctx, method, d.url+path, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("ask the device: %w", err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := d.http.Do(request)
	if err != nil {
		return fmt.Errorf("ask the device: %w", err)
	}
	defer response.Body.Close()
	raw, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer+1))
	if err != nil {
		return fmt.Errorf("read the device's answer: %w", err)
	}
	if response.StatusCode != http.StatusOK || len(raw) > maxAnswer {
		return fmt.Errorf("%w: %s %s answers %s with %d bytes", ErrDevice, method, path, response.Status, len(raw))
	}
	if err := json.Unmarshal(raw, answer); err != nil {
		return fmt.Errorf("%w: %s %s: %w", ErrDevice, method, path, err)
	}
	return nil
}
