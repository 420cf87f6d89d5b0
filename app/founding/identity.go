package founding

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/types/validator"
)

const (
	identityVersion = 1

	// MaxIdentityBytes bounds an identity's file.
	MaxIdentityBytes = 4096
)

// ErrMalformed reports a file that is not what it should be.
var ErrMalformed = errors.New("malformed")

// An Identity is what an operator tells the founder of a chain. Nothing in it is secret.
type Identity struct {
	Name      string         // for people
	Names     node.Names     // by which others know the node
	Owner     common.Address // account that may change the validator's keys
	Peer      string         // where the consensus listens, as host:port; empty if it only connects to others
	Execution string         // where the execution client listens, likewise
}

type identityFile struct {
	Version    int            `json:"version"`
	Name       string         `json:"name"`
	Validator  string         `json:"validator"`  // compressed secp256k1 key, in hex
	Randomness string         `json:"randomness"` // BLS12-381 key in G1, in hex
	Owner      common.Address `json:"owner"`
	NodeID     string         `json:"nodeId"`
	Peer       string         `json:"peerAddress,omitempty"`
	Enode      string         `json:"enodeKey"`
	Execution  string         `json:"executionAddress,omitempty"`
}

// Bytes returns the identity as a file holds it.
func (id Identity) Bytes() []byte {
	b, err := json.MarshalIndent(identityFile{
		Version: identityVersion, Name: id.Name, Owner: id.Owner, NodeID: id.Names.Peer, Enode: id.Names.Execution,
		Validator: hex.EncodeToString(id.Names.Validator[:]), Randomness: hex.EncodeToString(id.Names.Randomness[:]),
		Peer: id.Peer, Execution: id.Execution,
	}, "", "  ")
	if err != nil {
		panic(err) // nothing in it can fail to be encoded
	}
	return append(b, '\n')
}

// ParseIdentity is the inverse of Bytes. It refuses keys that are no points and addresses that are not host:port.
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
	if err != nil {
		return Identity{}, fmt.Errorf("%w identity: %w", ErrMalformed, err)
	}
	return id, nil
}

func (f identityFile) identity() (Identity, error) {
	id := Identity{Name: f.Name, Owner: f.Owner, Peer: f.Peer, Execution: f.Execution, Names: node.Names{Peer: f.NodeID, Execution: f.Enode}}
	if f.Version != identityVersion {
		return id, fmt.Errorf("version %d, want %d", f.Version, identityVersion)
	}
	key, err := lowerHex("validator", f.Validator, validator.KeySize)
	if err != nil {
		return id, err
	}
	if id.Names.Validator, err = validator.ParsePubKey(key); err != nil {
		return id, err
	}
	if key, err = lowerHex("randomness", f.Randomness, len(id.Names.Randomness)); err != nil {
		return id, err
	}
	if id.Names.Randomness, err = bls.ParsePublicKey(key); err != nil {
		return id, err
	}
	if _, err := lowerHex("nodeId", f.NodeID, 20); err != nil {
		return id, err
	}
	if _, err := lowerHex("enodeKey", f.Enode, 64); err != nil {
		return id, err
	}
	for field, address := range map[string]string{"peerAddress": f.Peer, "executionAddress": f.Execution} {
		if address == "" {
			continue
		}
		if host, port, err := net.SplitHostPort(address); err != nil || host == "" || port == "" || port == "0" {
			return id, fmt.Errorf("%s %q is not host:port as others would dial it", field, address)
		}
	}
	return id, nil
}

// lowerHex decodes a number of bytes that has one spelling.
func lowerHex(field, text string, size int) ([]byte, error) {
	b, err := hex.DecodeString(text)
	if err != nil || len(b) != size || strings.ToLower(text) != text {
		return nil, fmt.Errorf("%s is not %d bytes in lower-case hex", field, size)
	}
	return b, nil
}

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
