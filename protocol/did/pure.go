package did

import (
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/mr-tron/base58"

	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// PureMethods are those whose documents follow from the identifier alone.
var PureMethods = []string{"jwk", "key", "pkh"}

// Pure returns the document of a DID of one of PureMethods.
func Pure(u did.URL) (*Document, error) {
	switch u.Method() {
	case "key":
		return fromKey(u)
	case "jwk":
		return fromJWK(u)
	case "pkh":
		return fromAccount(u)
	}
	return nil, Errorf(MethodNotSupported, "method %q does not follow from its identifier", u.Method())
}

// KeyDID returns the did:key of a key.
func KeyDID(key jwk.Public) string { return "did:key:" + key.Multikey() }

// fromKey expands a did:key (did:key method, §3.1.1), with methods of type Multikey. It has keyAgreement where there is one to have: the
// X25519 key of the same secret for Ed25519, the key itself for NIST curves.
func fromKey(u did.URL) (*Document, error) {
	text := strings.TrimPrefix(u.ID(), "1:") // the version may be said
	key, err := jwk.ParseMultikey(text)
	if err != nil {
		return nil, wrap(InvalidDID, err, "%s names no key", u)
	}
	if key.Multikey() != text {
		return nil, Errorf(InvalidDID, "%s is not the one spelling of its key", u)
	}
	id := u.DID()
	method := VerificationMethod{ID: id + "#" + text, Type: TypeMultikey, Controller: id, PublicKeyMultibase: text}
	d := &Document{Context: contexts(ContextV11), ID: id, VerificationMethod: []VerificationMethod{method}}
	self := []Relation{{Reference: method.ID}}
	if key.Algorithm() != "" {
		d.Authentication, d.AssertionMethod, d.CapabilityInvocation, d.CapabilityDelegation = self, self, self, self
	}
	switch key.Curve() {
	case jwk.Ed25519:
		agreement, err := montgomery(key)
		if err != nil {
			return nil, wrap(InvalidDID, err, "%s names no key", u)
		}
		m := multikey(id, agreement)
		d.KeyAgreement = []Relation{{Embedded: &m}}
	case jwk.X25519, jwk.P256, jwk.P384, jwk.P521:
		d.KeyAgreement = self
	}
	return d, nil
}

// montgomery returns the X25519 key of the same secret as an Ed25519 one: u = (1 + y) / (1 − y) mod 2^255 − 19 (RFC 7748 §4.1).
func montgomery(key jwk.Public) (jwk.Public, error) {
	p := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 255), big.NewInt(19))
	raw := key.Bytes()
	slices.Reverse(raw) // little-endian
	raw[0] &= 0x7f      // the sign of x
	one, y := big.NewInt(1), new(big.Int).SetBytes(raw)
	below := new(big.Int).Sub(one, y)
	if below.Mod(below, p).Sign() == 0 || y.Cmp(p) >= 0 {
		return jwk.Public{}, fmt.Errorf("%w: it has no key of X25519", jwk.ErrKey)
	}
	x := new(big.Int).Add(one, y)
	x.Mul(x, below.ModInverse(below, p)).Mod(x, p)
	out := x.FillBytes(make([]byte, 32))
	slices.Reverse(out)
	return jwk.NewPublic(jwk.X25519, out)
}

// AgreementSecret returns the X25519 secret that belongs to the derived key of a did:key, from the seed of its Ed25519 key
// (RFC 8032 §5.1.5: the first half of SHA-512; X25519 clamps it).
func AgreementSecret(seed []byte) (jwk.Private, error) {
	sum := sha512.Sum512(seed)
	return jwk.NewPrivate(jwk.X25519, sum[:32])
}

// maxJWK bounds the JSON of a did:jwk.
const maxJWK = 1024

// JWKDID returns the did:jwk of a key, with its required members only.
func JWKDID(key jwk.Public) (string, error) {
	raw, err := key.MarshalJSON()
	if err != nil {
		return "", err
	}
	return "did:jwk:" + base64.RawURLEncoding.EncodeToString(raw), nil
}

// fromJWK expands a did:jwk. A key is listed for what its curve can do, and its use member says.
func fromJWK(u did.URL) (*Document, error) {
	raw, err := base64.RawURLEncoding.Strict().DecodeString(u.ID())
	if err != nil || len(raw) > maxJWK {
		return nil, Errorf(InvalidDID, "the identifier of a did:jwk is the base64url of at most %d bytes of JSON, without padding", maxJWK)
	}
	if err := checkJSON(raw); err != nil {
		return nil, wrap(InvalidDID, err, "%s names no JWK", u.Bare())
	}
	id := u.DID()
	method := VerificationMethod{ID: id + "#0", Type: TypeJSONWebKey2020, Controller: id, PublicKeyJwk: raw}
	if err := method.checkKey(); err != nil {
		return nil, wrap(InvalidDID, err, "%s names no public JWK", u.Bare())
	}
	key, err := jwk.ParsePublic(raw)
	if err != nil {
		return nil, wrap(InvalidDID, err, "%s names no key that is known here", u.Bare())
	}
	var w struct {
		Use string `json:"use"`
	}
	if err := json.Unmarshal(raw, &w); err != nil {
		return nil, wrap(InvalidDID, err, "member use")
	}
	d := &Document{Context: contexts(ContextV1, ContextJWS2020), ID: id, VerificationMethod: []VerificationMethod{method}}
	self := []Relation{{Reference: method.ID}}
	if w.Use != "enc" && key.Algorithm() != "" {
		d.AssertionMethod, d.Authentication, d.CapabilityInvocation, d.CapabilityDelegation = self, self, self, self
	}
	if w.Use != "sig" && key.Curve() != jwk.Ed25519 {
		d.KeyAgreement = self
	}
	return d, nil
}

// AccountDID returns the did:pkh of an account on an EVM chain (CAIP-10), in lower case.
func AccountDID(chainID uint64, account common.Address) string {
	return fmt.Sprintf("did:pkh:eip155:%d:%s", chainID, strings.ToLower(account.Hex()))
}

const recoveryContext = `{"blockchainAccountId":"https://w3id.org/security#blockchainAccountId",` +
	`"EcdsaSecp256k1RecoveryMethod2020":"https://identity.foundation/EcdsaSecp256k1RecoverySignature2020#EcdsaSecp256k1RecoveryMethod2020"}`

const solanaContext = `{"blockchainAccountId":"https://w3id.org/security#blockchainAccountId",` +
	`"publicKeyJwk":{"@id":"https://w3id.org/security#publicKeyJwk","@type":"@json"},` +
	`"Ed25519VerificationKey2018":"https://w3id.org/security#Ed25519VerificationKey2018",` +
	`"SolanaMethod2021":"https://w3id.org/security#SolanaMethod2021"}`

// fromAccount expands a did:pkh of the namespaces eip155, bip122 and solana (CAIP-2).
func fromAccount(u did.URL) (*Document, error) {
	parts := strings.Split(u.ID(), ":")
	if len(parts) != 3 {
		return nil, Errorf(InvalidDID, "a did:pkh is did:pkh:namespace:chain:account")
	}
	namespace, chain, account := parts[0], parts[1], parts[2]
	id := u.DID()
	d := &Document{ID: id}
	method := VerificationMethod{ID: id + "#blockchainAccountId", Type: TypeRecovery2020, Controller: id, BlockchainAccountID: u.ID()}
	switch {
	case namespace == "eip155" && isChainNumber(chain) && common.IsHexAddress(account) && strings.HasPrefix(account, "0x"):
		d.Context = append(contexts(ContextV1), json.RawMessage(recoveryContext))
		d.VerificationMethod = []VerificationMethod{method}
	case namespace == "bip122" && isLowerHex(chain, 32) && isBitcoinAddress(account):
		d.Context = append(contexts(ContextV1), json.RawMessage(recoveryContext))
		d.VerificationMethod = []VerificationMethod{method}
	case namespace == "solana" && isBase58(chain, 32, 32):
		key, err := solanaKey(account)
		if err != nil {
			return nil, wrap(InvalidDID, err, "%s", u)
		}
		first := jsonWebKey(id+"#controller", id, key)
		first.Type, first.BlockchainAccountID = "Ed25519VerificationKey2018", u.ID()
		second := first
		second.ID, second.Type = id+"#SolanaMethod2021", "SolanaMethod2021"
		d.Context = append(contexts(ContextV1), json.RawMessage(solanaContext))
		d.VerificationMethod = []VerificationMethod{first, second}
	case namespace == "eip155" || namespace == "bip122" || namespace == "solana":
		return nil, Errorf(InvalidDID, "%s names no account of %s", u, namespace)
	default:
		return nil, Errorf(FeatureNotSupported, "did:pkh of namespace %q: known are eip155, bip122 and solana", namespace)
	}
	for _, purpose := range []string{Authentication, AssertionMethod, CapabilityDelegation, CapabilityInvocation} {
		list := d.relations(purpose)
		for _, m := range d.VerificationMethod {
			*list = append(*list, Relation{Reference: m.ID})
		}
	}
	return d, nil
}

func isChainNumber(s string) bool {
	return s != "" && len(s) <= 32 && strings.Trim(s, "0123456789") == "" && (s == "0" || s[0] != '0')
}

func isLowerHex(s string, n int) bool {
	return len(s) == n && strings.Trim(s, "0123456789abcdef") == ""
}

func isBase58(s string, least, most int) bool {
	_, err := base58.Decode(s)
	return err == nil && len(s) >= least && len(s) <= most
}

// isBitcoinAddress looks at the alphabet alone: base58check, or bech32 of any chain.
func isBitcoinAddress(s string) bool {
	return isBase58(s, 25, 36) || len(s) >= 14 && len(s) <= 90 && strings.Contains(s, "1") && strings.Trim(s, "0123456789abcdefghijklmnopqrstuvwxyz") == ""
}

func solanaKey(account string) (jwk.Public, error) {
	if !isBase58(account, 32, 44) {
		return jwk.Public{}, fmt.Errorf("%w: %q is no account of solana", jwk.ErrKey, account)
	}
	raw, err := base58.Decode(account)
	if err != nil {
		return jwk.Public{}, err
	}
	return jwk.NewPublic(jwk.Ed25519, raw)
}
