package app

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/trellis-network/trellis/client/chain"
	mail "github.com/trellis-network/trellis/client/didcomm"
	original "github.com/trellis-network/trellis/client/ioconnect"
	"github.com/trellis-network/trellis/client/resolver"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/protocol/did"
	"github.com/trellis-network/trellis/protocol/didcomm"
	wire "github.com/trellis-network/trellis/protocol/ioconnect"
	"github.com/trellis-network/trellis/service/gateway"
	"github.com/trellis-network/trellis/service/gateway/ioconnect"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/jwk"

	names "github.com/trellis-network/trellis/types/did"
)

// LegacyDir holds what devices of the original SDK sent to a project.
func (h Home) LegacyDir(p epoch.Project) string { return filepath.Join(h.GatewayDir(p), "legacy") }

// secret returns the text kept as name, made by make on first use.
func (h Home) secret(name string, make func() (string, error)) (string, error) {
	text, err := keystore.ReadSecret(h.KeyFile(name))
	if !errors.Is(err, fs.ErrNotExist) {
		return text, err
	}
	if text, err = make(); err != nil {
		return "", err
	}
	if err := keystore.WriteSecret(h.KeyFile(name), text); err != nil && !errors.Is(err, fs.ErrExist) {
		return "", err
	}
	return keystore.ReadSecret(h.KeyFile(name)) // another process may have been first
}

// jwkKey returns the key kept as name, made on first use.
func (h Home) jwkKey(name string, curve jwk.Curve) (jwk.Private, error) {
	text, err := h.secret(name, func() (string, error) {
		k, err := jwk.Generate(curve, rand.Reader)
		return string(k.JWK()), err
	})
	if err != nil {
		return jwk.Private{}, err
	}
	k, err := jwk.ParsePrivate([]byte(text))
	if err == nil && k.Public().Curve() != curve {
		err = fmt.Errorf("it is on %s, want %s", k.Public().Curve(), curve)
	}
	if err != nil {
		return jwk.Private{}, fmt.Errorf("key file %s: %w", h.KeyFile(name), err)
	}
	return k, nil
}

// mailCurves are those on which the gateway has a name: devices agree on keys on their own curve.
var mailCurves = []jwk.Curve{jwk.X25519, jwk.P256, jwk.P384}

// openMessaging returns the gateway's side of DIDComm: a did:key on each curve, whose document follows from it.
func openMessaging(cfg Config, identities *resolver.Multi) (*gateway.Messaging, error) {
	m := &gateway.Messaging{Keys: func(ctx context.Context) didcomm.Keys { return senders(identities.Keys(ctx)) }}
	for _, curve := range mailCurves {
		k, err := cfg.Home.jwkKey("didcomm-"+strings.ToLower(string(curve)), curve)
		if err != nil {
			return nil, err
		}
		id := did.KeyDID(k.Public())
		m.Secrets = append(m.Secrets, didcomm.Secret{ID: id + "#" + strings.TrimPrefix(id, "did:key:"), Key: k})
	}
	if cfg.MQTTBroker != "" {
		client := "trellis-gateway-" + strings.TrimPrefix(mail.Topic(m.Secrets[0].ID), "didcomm/v2/")[:12]
		m.Inboxes = []gateway.Inbox{mail.NewMQTT(mail.MQTTConfig{Broker: cfg.MQTTBroker, ClientID: client})}
	}
	return m, nil
}

// senders tells a node that does not answer, which passes, from a sender who has no such key.
func senders(keys didcomm.Keys) didcomm.Keys {
	return func(verificationMethod, purpose string) (jwk.Public, error) {
		key, err := keys(verificationMethod, purpose)
		if errors.Is(err, resolver.ErrNode) {
			err = fmt.Errorf("%w: %w", gateway.ErrLookup, err)
		}
		return key, err
	}
}

// openLegacy returns the endpoints for devices of the original SDK, and what closes their store.
func openLegacy(cfg Config, devices originals) ([]gateway.Route, *ioconnect.Store, error) {
	h := cfg.Home
	sign, err := h.jwkKey("ioconnect-sign", jwk.P256)
	if err != nil {
		return nil, nil, err
	}
	agree, err := h.jwkKey("ioconnect-agree", jwk.P256)
	if err != nil {
		return nil, nil, err
	}
	keys, err := wire.NewServer(sign, agree)
	if err != nil {
		return nil, nil, err
	}
	token, err := h.tokenKey()
	if err != nil {
		return nil, nil, err
	}
	read, err := h.secret("ioconnect-read", randomText)
	if err != nil {
		return nil, nil, err
	}
	settle, err := h.secret("ioconnect-write", randomText)
	if err != nil {
		return nil, nil, err
	}
	store, err := ioconnect.OpenStore(ioconnect.StoreConfig{Dir: h.LegacyDir(cfg.Project)})
	if err != nil {
		return nil, nil, err
	}
	// The wall clock: what the original's devices send has no reading's time, and tokens are between them and this process.
	s := ioconnect.New(ioconnect.Config{Server: keys, Token: token, ReadToken: read, WriteToken: settle}, devices, store, cfg.Log)
	var routes []gateway.Route
	for pattern, handler := range s.Handlers() {
		routes = append(routes, gateway.Route{Pattern: pattern, Handler: handler})
	}
	return routes, store, nil
}

func (h Home) tokenKey() (key wire.TokenKey, err error) {
	text, err := h.secret("ioconnect-token", func() (string, error) {
		_, err := rand.Read(key[:])
		return hex.EncodeToString(key[:]), err
	})
	if err != nil {
		return key, err
	}
	raw, err := hex.DecodeString(text)
	if err != nil || len(raw) != len(key) {
		return key, fmt.Errorf("key file %s: want %d bytes in hex", h.KeyFile("ioconnect-token"), len(key))
	}
	return wire.TokenKey(raw), nil
}

func randomText() (string, error) {
	var raw [32]byte
	_, err := rand.Read(raw[:])
	return base64.RawURLEncoding.EncodeToString(raw[:]), err
}

// originals are the registered devices that speak the original SDK's format. Their document is in our form, or the SDK's own.
type originals struct {
	project    epoch.Project
	registry   *chain.Registry
	identities *resolver.Multi
}

var _ ioconnect.Devices = originals{}

// defaultKeyID is how the SDK's examples name the key for agreement.
const defaultKeyID = "Key-p256-2"

// Device implements ioconnect.Devices.
func (o originals) Device(ctx context.Context, id names.ID) (ioconnect.Device, error) {
	registered, ok := o.registry.Device(id)
	if !ok {
		return o.foreign(ctx, id)
	}
	return originalOf(registered.Document)
}

// originalOf returns the keys of a device whose document is in our form.
func originalOf(doc document.Document) (ioconnect.Device, error) {
	curve := map[sig.Algorithm]jwk.Curve{sig.ES256: jwk.P256, sig.ES256K: jwk.Secp256k1}[doc.Key().Algorithm()]
	point := doc.Key().Point()
	signing, err := jwk.NewPublic(curve, point[:])
	if err != nil {
		return ioconnect.Device{}, err
	}
	d := ioconnect.Device{Signing: signing}
	if agree := doc.Contact().KeyAgreement; agree.Curve() == jwk.P256 {
		name := doc.Fact(original.FactKeyID)
		if name == "" {
			name = defaultKeyID
		}
		d.Agreement = wire.Recipient{ID: names.ID(agree.Address()).String() + "#" + name, Key: agree}
	}
	return d, nil
}

// foreign finds a device whose document is the SDK's own: the log does not take its readings, but its messages are kept.
func (o originals) foreign(ctx context.Context, id names.ID) (ioconnect.Device, error) {
	result := o.identities.Resolve(ctx, id.String(), did.Options{})
	if errors.Is(result.Err(), resolver.ErrNode) {
		return ioconnect.Device{}, result.Err() // the device may well be registered: it is to send again
	}
	facts := result.Metadata.Registry
	if result.Err() != nil || result.Document == nil || facts == nil || facts.ProjectID != uint64(o.project) {
		return ioconnect.Device{}, fmt.Errorf("%w: %s in project %d", ioconnect.ErrUnknownDevice, id, o.project)
	}
	var d ioconnect.Device
	for _, m := range result.Document.VerificationMethod {
		key, err := m.Key()
		_, name, _ := strings.Cut(m.ID, "#") // the resolver puts it under the device's DID, the SDK has it under the key's own
		switch {
		case err != nil:
		case key.Address() == facts.Signer:
			d.Signing = key
		case key.Curve() == jwk.P256 && strings.HasPrefix(name, "Key-p256-"):
			d.Agreement = wire.Recipient{ID: names.ID(key.Address()).String() + "#" + name, Key: key}
		}
	}
	if d.Signing.IsZero() {
		return d, fmt.Errorf("%w: %s is a contract", ioconnect.ErrUnknownDevice, id)
	}
	return d, nil
}
