// Package keys keeps the secrets of a node: in files for their owner alone, plain or encrypted with a passphrase, or, for the
// key that signs blocks, on another machine.
package keys

import (
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	cmtjson "github.com/cometbft/cometbft/libs/json"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/privval"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/crypto/bls"
)

// The secrets of a node, as the names of their files.
const (
	Validator  = "validator.json" // signs blocks; whoever has it can get the validator slashed
	Randomness = "randomness.key" // signs the chain's randomness

	// NextRandomness is to take the place of Randomness, once the contracts say so. It need not exist.
	NextRandomness = "randomness-next.key"

	Node      = "node.json"     // identity in the consensus' network, and towards a remote signer
	Execution = "execution.key" // identity in the execution clients' network
)

// A Passphrase answers with the passphrase of the encrypted secrets. It is asked only when one is met.
type Passphrase func() (string, error)

// A Ring is the folder of a node's secrets. Its methods may be called concurrently, but not with those that change the same
// secret.
type Ring struct {
	Dir        string
	Passphrase Passphrase // default: an encrypted secret is an error
	Encrypt    bool       // make new signing keys encrypted
	Cost       Cost       // of guessing the passphrase of new files; default StandardCost
}

// kind is what the package knows about a secret.
type kind struct {
	name    string
	signing bool               // worth a passphrase: its theft costs stake, not only an identity
	check   func([]byte) error // that the text is such a secret
}

var kinds = []kind{
	{Validator, true, func(b []byte) error { _, err := parseValidator(b); return err }},
	{Randomness, true, func(b []byte) error { _, err := parseRandomness(b); return err }},
	{NextRandomness, true, func(b []byte) error { _, err := parseRandomness(b); return err }},
	{Node, false, func(b []byte) error { _, err := parseNode(b); return err }},
	{Execution, false, func(b []byte) error { _, err := parseExecution(b); return err }},
}

// Names returns the secrets there may be. With signing set, only those that sign for the validator.
func Names(signing bool) []string {
	var out []string
	for _, k := range kinds {
		if k.signing || !signing {
			out = append(out, k.name)
		}
	}
	return out
}

func kindOf(name string) (kind, error) {
	i := slices.IndexFunc(kinds, func(k kind) bool { return k.name == name })
	if i < 0 {
		return kind{}, fmt.Errorf("there is no secret %q; there are %s", name, strings.Join(Names(false), ", "))
	}
	return kinds[i], nil
}

// File returns the path of a secret.
func (r Ring) File(name string) string { return filepath.Join(r.Dir, name) }

// Validator returns the key that signs blocks, making it if there is none. fresh says that it was made.
func (r Ring) Validator() (key secp256k1eth.PrivKey, fresh bool, err error) {
	data, err := r.ReadOrMake(Validator, func() ([]byte, error) {
		fresh = true
		key := secp256k1eth.GenPrivKey()
		return cmtjson.MarshalIndent(privval.FilePVKey{Address: key.PubKey().Address(), PubKey: key.PubKey(), PrivKey: key}, "", "  ")
	})
	if err != nil {
		return nil, false, err
	}
	if key, err = parseValidator(data); err != nil {
		return nil, false, fmt.Errorf("read key file %s: %w", r.File(Validator), err)
	}
	return key, fresh, nil
}

func parseValidator(data []byte) (secp256k1eth.PrivKey, error) {
	var key privval.FilePVKey
	if err := cmtjson.Unmarshal(data, &key); err != nil {
		return nil, err
	}
	private, ok := key.PrivKey.(secp256k1eth.PrivKey)
	if !ok || len(private) != secp256k1eth.PrivKeySize {
		return nil, fmt.Errorf("not a %s key", secp256k1eth.KeyType)
	}
	return private, nil
}

// Randomness returns the keys that reveal randomness, the present one first, making it if there is none. The next one is
// there while it is being put in the place of the present.
func (r Ring) Randomness() ([]bls.SecretKey, error) {
	data, err := r.ReadOrMake(Randomness, newRandomness)
	if err != nil {
		return nil, err
	}
	names, texts := []string{Randomness}, [][]byte{data}
	if have, err := r.Has(NextRandomness); err != nil {
		return nil, err
	} else if have {
		next, err := r.Read(NextRandomness)
		if err != nil {
			return nil, err
		}
		names, texts = append(names, NextRandomness), append(texts, next)
	}
	out := make([]bls.SecretKey, len(texts))
	for i, text := range texts {
		if out[i], err = parseRandomness(text); err != nil {
			return nil, fmt.Errorf("read key file %s: %w", r.File(names[i]), err)
		}
	}
	return out, nil
}

// MakeNextRandomness makes the randomness key that is to take the place of the present one, if there is none yet.
func (r Ring) MakeNextRandomness() error {
	_, err := r.ReadOrMake(NextRandomness, newRandomness)
	return err
}

func newRandomness() ([]byte, error) {
	seed := make([]byte, bls.SeedSize)
	if _, err := rand.Read(seed); err != nil {
		return nil, err
	}
	key, err := bls.NewSecretKey(seed)
	return []byte(key.Text() + "\n"), err
}

func parseRandomness(data []byte) (bls.SecretKey, error) {
	return bls.ParseSecretKey(strings.TrimSpace(string(data)))
}

// Node returns the identity in the consensus' network, making it if there is none.
func (r Ring) Node() (*p2p.NodeKey, error) {
	data, err := r.ReadOrMake(Node, func() ([]byte, error) {
		return cmtjson.MarshalIndent(&p2p.NodeKey{PrivKey: ed25519.GenPrivKey()}, "", "  ")
	})
	if err != nil {
		return nil, err
	}
	key, err := parseNode(data)
	if err != nil {
		return nil, fmt.Errorf("read key file %s: %w", r.File(Node), err)
	}
	return key, nil
}

func parseNode(data []byte) (*p2p.NodeKey, error) {
	key := new(p2p.NodeKey)
	if err := cmtjson.Unmarshal(data, key); err != nil {
		return nil, err
	}
	if private, ok := key.PrivKey.(ed25519.PrivKey); !ok || len(private) != ed25519.PrivateKeySize {
		return nil, fmt.Errorf("not an %s key", ed25519.KeyType)
	}
	return key, nil
}

// Execution returns the identity in the execution clients' network, making it if there is none.
func (r Ring) Execution() (*ecdsa.PrivateKey, error) {
	data, err := r.ReadOrMake(Execution, func() ([]byte, error) {
		key, err := crypto.GenerateKey()
		if err != nil {
			return nil, err
		}
		return []byte(hex.EncodeToString(crypto.FromECDSA(key)) + "\n"), nil
	})
	if err != nil {
		return nil, err
	}
	key, err := parseExecution(data)
	if err != nil {
		return nil, fmt.Errorf("read key file %s: %w", r.File(Execution), err)
	}
	return key, nil
}

func parseExecution(data []byte) (*ecdsa.PrivateKey, error) {
	return crypto.HexToECDSA(strings.TrimSpace(string(data)))
}

// ReadOrMake reads a secret. If it does not exist, it keeps what generate makes, encrypted if it is one that signs and the
// ring encrypts. The secret is on disk when ReadOrMake returns.
func (r Ring) ReadOrMake(name string, generate func() ([]byte, error)) ([]byte, error) {
	data, err := r.Read(name)
	if !errors.Is(err, fs.ErrNotExist) {
		return data, err
	}
	k, err := kindOf(name)
	if err != nil {
		return nil, err
	}
	if data, err = generate(); err != nil {
		return nil, fmt.Errorf("make key file %s: %w", r.File(name), err)
	}
	text := data
	if k.signing && r.Encrypt {
		if text, err = r.seal(name, data); err != nil {
			return nil, err
		}
	}
	if err := create(r.File(name), text); err != nil {
		return nil, fmt.Errorf("make key file %s: %w", r.File(name), err)
	}
	return data, nil
}

// Read returns the text of a secret, decrypted. It refuses a file that others can read with ErrPermissions.
func (r Ring) Read(name string) ([]byte, error) {
	text, err := readPrivate(r.File(name))
	if err != nil {
		return nil, fmt.Errorf("read key file: %w", err)
	}
	if !isSealed(text) {
		return text, nil
	}
	return r.unseal(r.File(name), name, text)
}

// Has reports whether the secret exists.
func (r Ring) Has(name string) (bool, error) {
	_, err := os.Stat(r.File(name))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}

// Encrypted reports whether the secret exists and is encrypted.
func (r Ring) Encrypted(name string) (bool, error) {
	text, err := readPrivate(r.File(name))
	if err != nil {
		return false, fmt.Errorf("read key file: %w", err)
	}
	return isSealed(text), nil
}
