// Package psatest makes PSA tokens signed by a key of its own.
package psatest

import (
	"bytes"
	"crypto"
	"io"

	"github.com/fxamacker/cbor/v2"
	"github.com/veraison/go-cose"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/attesttest"
	"github.com/trellis-network/trellis/protocol/attest/psa"
	"github.com/trellis-network/trellis/types/jwk"
)

// A Device has an initial attestation key and the claims of its token. Change them, then call Evidence.
type Device struct {
	Key       crypto.Signer
	Public    jwk.Public
	Instance  []byte
	Claims    map[int64]any
	Algorithm cose.Algorithm
	random    io.Reader
}

// New makes a secured device.
func New(random io.Reader) *Device {
	key := attesttest.NewKey(random, nil)
	d := &Device{Key: key, Algorithm: cose.AlgorithmES256, Instance: append([]byte{1}, bytes.Repeat([]byte{7}, 32)...), random: random}
	d.Public = must(jwk.NewPublic(jwk.P256, must(key.PublicKey.Bytes())[1:]))
	d.Claims = map[int64]any{
		256: d.Instance, 2396: bytes.Repeat([]byte{0xaa}, 32), 2394: 3002, 2395: 0x3000, 265: psa.Profile, 268: make([]byte, 8),
		2399: []any{map[int]any{1: "SPE", 2: bytes.Repeat([]byte{3}, 32), 4: "1.6.0", 5: bytes.Repeat([]byte{4}, 32)}},
	}
	return d
}

// Endorsed knows this device alone.
func (d *Device) Endorsed(instance []byte) (psa.Endorsement, bool) {
	return psa.Endorsement{Key: d.Public, Vendor: "Test maker", Model: "T1"}, bytes.Equal(instance, d.Instance)
}

// Evidence signs the claims as they are now, with the nonce.
func (d *Device) Evidence(nonce [32]byte) attest.Evidence {
	if _, set := d.Claims[10]; !set {
		d.Claims[10] = nonce[:]
	}
	message := cose.NewSign1Message()
	message.Payload = must(cbor.Marshal(d.Claims))
	message.Headers.Protected.SetAlgorithm(d.Algorithm)
	must(0, message.Sign(d.random, nil, must(cose.NewSigner(d.Algorithm, d.Key))))
	return attest.Evidence{Kind: attest.PSA, Body: must(message.MarshalCBOR())}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
