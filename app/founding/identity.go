package founding

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net"
	"os"
	"regexp"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/keys"
	"github.com/trellis-network/trellis/types/validator"
)

const (
	identityVersion = 1

	// MaxIdentityBytes bounds an identity's file.
	MaxIdentityBytes = 4096

	// MaxCommission is all of a delegate's rewards, in hundredths of a percent.
	MaxCommission = 10_000
)

// ErrMalformed reports a file that is not what it should be.
var ErrMalformed = errors.New("malformed")

// delegateName is what the contracts take as one.
var delegateName = regexp.MustCompile(`^[a-z0-9]{1,12}$`)

// An Identity is what an operator hands in to be a delegate from a chain's first block. Nothing in it is secret.
type Identity struct {
	ChainID   uint64             // of the chain its proofs are for
	Founder   predeploys.Founder // SelfStake and Days are the chain's to decide
	Names     node.Names
	Peer      string // where the consensus listens, as host:port; empty if it only connects to others
	Execution string // where the execution client listens, likewise
}

// NewIdentity returns the identity of the node of a home, making its keys if they do not exist. ring is the home's, as
// node.KeyRing has it. Owner and name of f MUST be set.
func NewIdentity(homeDir string, ring keys.Ring, chainID uint64, f predeploys.Founder) (Identity, error) {
	names, err := node.MakeKeys(homeDir, ring)
	if err != nil {
		return Identity{}, err
	}
	f, err = node.Found(ring, chainID, f)
	return Identity{ChainID: chainID, Founder: f, Names: names}, err
}

type identityFile struct {
	Version         int             `json:"version"`
	ChainID         uint64          `json:"chainId"`
	Name            string          `json:"name"`
	Owner           common.Address  `json:"owner"`
	Operator        *common.Address `json:"operator,omitempty"`
	Reward          *common.Address `json:"reward,omitempty"`
	Commission      uint16          `json:"commission"`      // hundredths of a percent
	ConsensusKey    string          `json:"consensusKey"`    // compressed secp256k1, hex as all that follows
	ConsensusProof  string          `json:"consensusProof"`  // r, s, v
	RandomnessKey   string          `json:"randomnessKey"`   // BLS12-381, compressed, in G1
	RandomnessProof string          `json:"randomnessProof"` // compressed, in G2
	NodeID          string          `json:"nodeId"`
	EnodeKey        string          `json:"enodeKey"`
	Peer            string          `json:"peerAddress,omitempty"`
	Execution       string          `json:"executionAddress,omitempty"`
}

// Bytes returns the identity as a file holds it.
func (id Identity) Bytes() []byte {
	f := id.Founder
	b, err := json.MarshalIndent(identityFile{
		Version: identityVersion, ChainID: id.ChainID, Name: f.Name, Owner: f.Owner, Operator: optional(f.Operator), Reward: optional(f.Reward),
		Commission: f.Commission, ConsensusKey: hex.EncodeToString(f.ConsensusKey[:]), ConsensusProof: hex.EncodeToString(f.ConsensusProof[:]),
		RandomnessKey: hex.EncodeToString(f.RandomnessKey[:]), RandomnessProof: hex.EncodeToString(f.RandomnessProof[:]),
		NodeID: id.Names.Node, EnodeKey: id.Names.Enode, Peer: id.Peer, Execution: id.Execution,
	}, "", "  ")
	if err != nil {
		panic(err) // nothing in it can fail to be encoded
	}
	return append(b, '\n')
}

func optional(a common.Address) *common.Address {
	if a == (common.Address{}) {
		return nil
	}
	return &a
}

// ParseIdentity is the inverse of Bytes. It refuses what the contracts would refuse: a name, a key or a proof that is none.
func ParseIdentity(b []byte) (Identity, error) {
	var f identityFile
	if len(b) > MaxIdentityBytes {
		return Identity{}, fmt.Errorf("%w identity: %d bytes, at most %d", ErrMalformed, len(b), MaxIdentityBytes)
	}
	decoder := json.NewDecoder(bytes.NewReader(b))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&f); err != nil {
		return Identity{}, fmt.Errorf("%w identity: %w", ErrMalformed, err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return Identity{}, fmt.Errorf("%w identity: something follows it", ErrMalformed)
	}
	id, err := f.identity()
	if err == nil {
		err = id.check()
	}
	if err != nil {
		return Identity{}, fmt.Errorf("%w identity: %w", ErrMalformed, err)
	}
	return id, nil
}

func (f identityFile) identity() (Identity, error) {
	id := Identity{ChainID: f.ChainID, Names: node.Names{Node: f.NodeID, Enode: f.EnodeKey}, Peer: f.Peer, Execution: f.Execution}
	if f.Version != identityVersion {
		return id, fmt.Errorf("version %d, want %d", f.Version, identityVersion)
	}
	id.Founder = predeploys.Founder{Name: f.Name, Owner: f.Owner, Commission: f.Commission}
	if f.Operator != nil {
		id.Founder.Operator = *f.Operator
	}
	if f.Reward != nil {
		id.Founder.Reward = *f.Reward
	}
	for _, field := range []struct {
		name, text string
		out        []byte
	}{
		{"consensusKey", f.ConsensusKey, id.Founder.ConsensusKey[:]},
		{"consensusProof", f.ConsensusProof, id.Founder.ConsensusProof[:]},
		{"randomnessKey", f.RandomnessKey, id.Founder.RandomnessKey[:]},
		{"randomnessProof", f.RandomnessProof, id.Founder.RandomnessProof[:]},
		{"nodeId", f.NodeID, make([]byte, 20)},
		{"enodeKey", f.EnodeKey, make([]byte, 64)},
	} {
		b, err := hex.DecodeString(field.text)
		if err != nil || len(b) != len(field.out) || strings.ToLower(field.text) != field.text {
			return id, fmt.Errorf("%s is not %d bytes in lower-case hex", field.name, len(field.out))
		}
		copy(field.out, b)
	}
	id.Names.Validator = validator.PubKey(id.Founder.ConsensusKey)
	return id, nil
}

// check verifies the proofs, so that it is known whose file is wrong before a genesis is made of it.
func (id *Identity) check() error {
	f := id.Founder
	switch {
	case id.ChainID == 0:
		return errors.New("no chain id")
	case !delegateName.MatchString(f.Name):
		return fmt.Errorf("name %q is not 1 to 12 of a to z and 0 to 9", f.Name)
	case f.Owner == (common.Address{}):
		return errors.New("no owner")
	case f.Commission > MaxCommission:
		return fmt.Errorf("commission %d is more than all, %d", f.Commission, MaxCommission)
	}
	key, err := validator.ParsePubKey(f.ConsensusKey[:])
	if err != nil {
		return err
	}
	id.Names.Address = key.Address()
	public, err := crypto.DecompressPubkey(f.ConsensusKey[:])
	if err != nil {
		return err
	}
	chainID := new(big.Int).SetUint64(id.ChainID)
	digest := predeploys.ConsensusKeyDigest(chainID, f.Owner, public)
	if v := f.ConsensusProof[64]; v != 27 && v != 28 || !crypto.VerifySignature(f.ConsensusKey[:], digest[:], f.ConsensusProof[:64]) {
		return fmt.Errorf("proof of the consensus key is not one for owner %v on chain %d", f.Owner, id.ChainID)
	}
	digest = predeploys.RandomnessKeyDigest(chainID, f.Owner, f.RandomnessKey)
	if _, err := bls.ParsePublicKey(f.RandomnessKey[:]); err != nil {
		return err
	}
	if err := f.RandomnessKey.VerifyProof(digest[:], f.RandomnessProof); err != nil {
		return fmt.Errorf("proof of the randomness key is not one for owner %v on chain %d: %w", f.Owner, id.ChainID, err)
	}
	return checkAddresses(map[string]string{"peerAddress": id.Peer, "executionAddress": id.Execution})
}

func checkAddresses(addresses map[string]string) error {
	for field, address := range addresses {
		if address == "" {
			continue
		}
		if host, port, err := net.SplitHostPort(address); err != nil || host == "" || port == "" || port == "0" {
			return fmt.Errorf("%s %q is not host:port as others would dial it", field, address)
		}
	}
	return nil
}

// Check reports what is wrong with an identity.
func (id Identity) Check() error { return id.check() }

// ReadIdentity reads an identity's file.
func ReadIdentity(file string) (Identity, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return Identity{}, fmt.Errorf("read identity: %w", err)
	}
	id, err := ParseIdentity(b)
	if err != nil {
		return id, fmt.Errorf("%s: %w", file, err)
	}
	return id, nil
}
