package enclave

import (
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// Errors that callers tell apart.
var (
	ErrKind     = errors.New("no kind of enclave")
	ErrEvidence = errors.New("not evidence of an enclave")
	ErrRefused  = errors.New("the evidence is refused")
	ErrKey      = errors.New("an enclave's key is one of secp256k1")
	ErrNotSaid  = errors.New("not signed by who should have")
)

// MaxLifetime is the longest that a key is vouched for at once.
const MaxLifetime = 30 * 24 * time.Hour

// NonceBlocks is for how many blocks a nonce is taken: the chain knows no older block's hash.
const NonceBlocks = 256

// A Place is the contract that keeps the keys (AttestedKeys), on its chain.
type Place struct {
	ChainID  uint64
	Contract common.Address
}

// A Subject is whom evidence is about: the key, for whom, and who runs the enclave.
type Subject struct {
	Scope  uint64 // the project that trusts the verifier; 0 for all projects
	Key    jwk.Public
	Holder common.Address
}

var nonceDomain = crypto.Keccak256Hash([]byte("trellis.enclave.nonce.v1"))

// Nonce is what evidence must answer: it follows from a block's hash, so that no evidence is older than the block, and binds the subject
// and the place.
func (p Place) Nonce(s Subject, block common.Hash) attest.Nonce {
	return attest.Nonce(crypto.Keccak256Hash(nonceDomain[:], number(p.ChainID), address(p.Contract), number(s.Scope), address(s.Key.Address()),
		address(s.Holder), block[:]))
}

// Challenge is the nonce as hardware is asked. An enclave is named by the DID of its key's address.
func (p Place) Challenge(s Subject, block common.Hash, expires time.Time) (attest.Challenge, error) {
	if s.Key.Curve() != jwk.Secp256k1 {
		return attest.Challenge{}, fmt.Errorf("%q: %w", s.Key.Curve(), ErrKey)
	}
	return attest.Challenge{ChainID: p.ChainID, Device: did.ID(s.Key.Address()), Key: s.Key, Nonce: p.Nonce(s, block), Expires: expires.UTC().Truncate(time.Second)}, nil
}

// A Vouch is a verifier's word for a key: the contract's Vouch.
type Vouch struct {
	Scope       uint64         `json:"scope"`
	Key         common.Address `json:"key"`
	Holder      common.Address `json:"holder"`
	Measurement common.Hash    `json:"measurement"`
	Kind        string         `json:"kind"`
	ResultHash  common.Hash    `json:"resultHash"`
	AtBlock     uint64         `json:"atBlock"`
	Until       uint64         `json:"until"` // Unix seconds
}

const (
	domainType = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
	vouchType  = "EnclaveKey(uint256 scope,address key,address holder,bytes32 measurement,bytes32 kind,bytes32 resultHash,uint64 atBlock,uint40 until)"
)

// Digest is what the verifier signs (EIP-712).
func (v Vouch) Digest(p Place) common.Hash {
	separator := crypto.Keccak256(keccak(domainType), keccak("Trellis Enclaves"), keccak("1"), number(p.ChainID), address(p.Contract))
	kind := KindWord(v.Kind)
	message := crypto.Keccak256(keccak(vouchType), number(v.Scope), address(v.Key), address(v.Holder), v.Measurement[:], kind[:], v.ResultHash[:],
		number(v.AtBlock), number(v.Until))
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator, message)
}

// KindWord is a kind as the chain has it: ASCII, zeros behind.
func KindWord(kind string) (word [32]byte) { copy(word[:], kind); return word }

// Sign signs a digest with a secp256k1 key, as Signer reads it.
func Sign(key sig.PrivateKey, digest common.Hash) ([]byte, error) {
	if key.Public().Algorithm() != sig.ES256K {
		return nil, ErrKey
	}
	signature, err := crypto.Sign(digest[:], key.ECDSA())
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	signature[64] += 27
	return signature, nil
}

// Public is a key as challenges name it.
func Public(key sig.PublicKey) (jwk.Public, error) {
	point := key.Point()
	return jwk.NewPublic(jwk.Secp256k1, point[:])
}

// Signer returns who signed a digest with 65 bytes r ‖ s ‖ v, v 27 or 28.
func Signer(digest common.Hash, signature []byte) (common.Address, error) {
	if len(signature) != crypto.SignatureLength || signature[64] != 27 && signature[64] != 28 {
		return common.Address{}, fmt.Errorf("a signature wants 65 bytes, the last 27 or 28: %w", ErrNotSaid)
	}
	raw := append([]byte{}, signature...)
	raw[64] -= 27
	key, err := crypto.SigToPub(digest[:], raw)
	if err != nil {
		return common.Address{}, fmt.Errorf("%w: %w", ErrNotSaid, err)
	}
	return crypto.PubkeyToAddress(*key), nil
}

func keccak(text string) []byte { return crypto.Keccak256([]byte(text)) }

func number(n uint64) []byte { return binary.BigEndian.AppendUint64(make([]byte, 24, 32), n) }

func address(a common.Address) []byte { return common.BytesToHash(a[:]).Bytes() }
