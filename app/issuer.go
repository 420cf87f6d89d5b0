package app

import (
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/client/resolver"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/protocol/did"
	"github.com/trellis-network/trellis/service/issuer"
	"github.com/trellis-network/trellis/types/jwk"
)

// IssuerKey is the name of the key that signs credentials in the project's name. It is on P-256, which every format can be signed
// with, and its did:key is what the project's metadata names.
const IssuerKey = "issuer"

// IssuerFile holds who was issued what, and its status.
func (h Home) IssuerFile() string { return filepath.Join(string(h), "issuer", "issuer.db") }

// IssuerTokenFile holds the token of requests to issue, revoke or offer.
func (h Home) IssuerTokenFile() string { return filepath.Join(string(h), "keys", "issuer.token") }

// Issuer returns the key that signs credentials, made on first use, and its DID and verification method.
func (h Home) Issuer() (key jwk.Private, id, method string, err error) {
	stored, err := keystore.LoadOrCreate(h.KeyFile(IssuerKey), sig.ES256)
	if err != nil {
		return key, "", "", err
	}
	scalar, err := stored.ECDSA().Bytes()
	if err != nil {
		return key, "", "", fmt.Errorf("read the issuer's key: %w", err)
	}
	if key, err = jwk.NewPrivate(jwk.P256, scalar); err != nil {
		return key, "", "", fmt.Errorf("read the issuer's key: %w", err)
	}
	id = did.KeyDID(key.Public())
	return key, id, id + "#" + strings.TrimPrefix(id, "did:key:"), nil
}

// IssuerToken returns the token, made on first use.
func (h Home) IssuerToken() (string, error) {
	token, err := keystore.ReadSecret(h.IssuerTokenFile())
	if !errors.Is(err, fs.ErrNotExist) {
		return token, err
	}
	var raw [32]byte
	if _, err := rand.Read(raw[:]); err != nil {
		return "", err
	}
	err = keystore.WriteSecret(h.IssuerTokenFile(), base64.RawURLEncoding.EncodeToString(raw[:]))
	if err != nil && !errors.Is(err, fs.ErrExist) {
		return "", err
	}
	return keystore.ReadSecret(h.IssuerTokenFile()) // another process may have been first
}

// openIssuer makes the issuer of a project. It keeps the wall clock: strangers, whose clocks are not the devices', read its times.
func openIssuer(cfg Config, rows *index.Index, identities *resolver.Multi) (*issuer.Issuer, *issuer.Store, error) {
	key, id, method, err := cfg.Home.Issuer()
	if err != nil {
		return nil, nil, err
	}
	token, err := cfg.Home.IssuerToken()
	if err != nil {
		return nil, nil, err
	}
	if err := os.MkdirAll(filepath.Dir(cfg.Home.IssuerFile()), 0o700); err != nil {
		return nil, nil, err
	}
	store, err := issuer.OpenStore(cfg.Home.IssuerFile())
	if err != nil {
		return nil, nil, err
	}
	proofs, err := issuer.NewProofs()
	if err != nil {
		return nil, nil, errors.Join(err, store.Close())
	}
	i, err := issuer.New(issuer.Config{
		Addr: cfg.IssuerAddr, URL: cfg.IssuerURL, DID: id, Method: method, Key: key, Token: token, Keys: identities.Keys, Proofs: proofs,
		Facts: issuer.NewChainFacts(cfg.Chain, rows),
	}, store, cfg.Log)
	if err != nil {
		return nil, nil, errors.Join(err, store.Close())
	}
	return i, store, nil
}
