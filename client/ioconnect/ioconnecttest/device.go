// Package ioconnecttest holds a device that behaves as the original SDK's provisioning server does (pal/Linux/DeviceRegister and
// utils/devRegister): the same answers, the same shared secret, signatures of either s, any path for POST, and no question asked.
package ioconnecttest

import (
	"crypto/elliptic"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/crypto/sig"
	wire "github.com/trellis-network/trellis/protocol/ioconnect"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// sharedSecret is in every device, and in the SDK's repository.
const sharedSecret = "57815e3d209a428d484483cc1a2c5b5d97007d5f17ffc0d4eed603a40855039e"

// A Device serves HTTP as an original device does on port 8000.
type Device struct {
	Key, Agree jwk.Private // PSA keys 1 and 2
	// Tamper, if set, changes an answer by its path.
	Tamper func(path, answer string) string

	mu     sync.Mutex
	signed int // guarded by mu
}

// Signed is how often the device signed, for whomever.
func (d *Device) Signed() int {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.signed
}

// ID returns the device's DID.
func (d *Device) ID() did.ID { return did.ID(d.Key.Public().Address()) }

// Document returns the device's DID document.
func (d *Device) Document() wire.Document {
	name := "secp256k1"
	if d.Key.Public().Curve() == jwk.P256 {
		name = "p256"
	}
	return wire.Document{
		ID: d.ID(), SigningID: d.ID().String() + "#Key-" + name + "-1", Signing: d.Key.Public(),
		Agreement: wire.Recipient{ID: did.ID(d.Agree.Public().Address()).String() + "#Key-p256-2", Key: d.Agree.Public()},
	}
}

func (d *Device) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	answer := ""
	switch {
	case r.Method == http.MethodOptions:
		w.WriteHeader(http.StatusNoContent)
		return
	case r.Method == http.MethodGet && r.URL.Path == "/did":
		answer = fmt.Sprintf("{\n\t\"did\":\t%q,\n\t\"puk\":\t\"0x04%x\",\n\t\"project_name\":\t\"IoTeX_Simulator\",\n\t\"signature\":\t%q\n}",
			d.ID(), d.Key.Public().Bytes(), d.shared())
	case r.Method == http.MethodGet && r.URL.Path == "/diddoc":
		document, err := d.Document().Marshal()
		if err != nil {
			panic(err) // keys of two coordinates
		}
		answer = fmt.Sprintf("{\n\t\"diddoc\":\t%s,\n\t\"signature\":\t%q\n}", document, d.shared())
	case r.Method == http.MethodPost:
		answer = d.blind(r)
	}
	if answer == "" { // microhttpd closes the connection
		panic(http.ErrAbortHandler)
	}
	if d.Tamper != nil {
		answer = d.Tamper(r.URL.Path, answer)
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = io.WriteString(w, answer)
}

func (d *Device) shared() string {
	secret, err := hex.DecodeString(sharedSecret)
	if err != nil {
		panic(err)
	}
	key, err := jwk.NewPrivate(jwk.P256, secret)
	if err != nil {
		panic(err)
	}
	signature, err := key.Sign([]byte(d.ID().String()))
	if err != nil {
		panic(err)
	}
	return hex.EncodeToString(signature)
}

func (d *Device) sign(digest [32]byte) (signature []byte, order *big.Int) {
	algorithm, order := sig.ES256K, crypto.S256().Params().N
	if d.Key.Public().Curve() == jwk.P256 {
		algorithm, order = sig.ES256, elliptic.P256().Params().N
	}
	key, err := sig.NewPrivateKey(algorithm, d.Key.Secret())
	if err != nil {
		panic(err)
	}
	if signature, err = key.Sign(digest); err != nil {
		panic(err)
	}
	return signature, order
}

// blind signs what it is given. Every second signature has a high s, as about half of the SDK's do.
func (d *Device) blind(r *http.Request) string {
	var question struct{ Hex string }
	if json.NewDecoder(r.Body).Decode(&question) != nil {
		return ""
	}
	digest, err := hex.DecodeString(strings.TrimPrefix(question.Hex, "0x"))
	if err != nil || len(digest) != 32 || !strings.HasPrefix(question.Hex, "0x") {
		return ""
	}
	signature, order := d.sign([32]byte(digest))
	d.mu.Lock()
	d.signed++
	high := d.signed%2 == 1
	d.mu.Unlock()
	s := new(big.Int).SetBytes(signature[32:])
	if isHigh := s.Cmp(new(big.Int).Rsh(order, 1)) > 0; isHigh != high {
		new(big.Int).Sub(order, s).FillBytes(signature[32:])
	}
	return fmt.Sprintf("{\n\t\"sign\":\t\"0x%x\"\n}", signature)
}
