package node

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	cmtjson "github.com/cometbft/cometbft/libs/json"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/privval"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/validator"
)

// home is the directory of a node:
//
//	keys/validator.json       signs blocks; whoever has it can get the validator slashed
//	keys/randomness.key       the validator's share in the chain's randomness
//	keys/randomness-next.key  the one that is to take its place; need not exist
//	keys/node.json            identity in the consensus' network
//	keys/execution.key        identity in the execution clients' network
//	genesis/execution.json    what the chain started from
//	genesis/consensus.json
//	consensus/                CometBFT's blocks, state and write-ahead log
//	consensus/signed.json     the last vote signed; MUST NOT be copied or put back to an older one
//	execution/                go-ethereum's databases
type home string

func (h home) path(elements ...string) string {
	return filepath.Join(append([]string{string(h)}, elements...)...)
}

func (h home) executionDir() string     { return h.path("execution") }
func (h home) consensusDir() string     { return h.path("consensus") }
func (h home) executionGenesis() string { return h.path("genesis", "execution.json") }
func (h home) consensusGenesis() string { return h.path("genesis", "consensus.json") }
func (h home) validatorFile() string    { return h.path("keys", "validator.json") }
func (h home) signedFile() string       { return h.path("consensus", "signed.json") }

func (h home) create() error {
	for _, dir := range []string{"keys", "genesis", "consensus", "execution"} {
		if err := os.MkdirAll(h.path(dir), 0o700); err != nil {
			return fmt.Errorf("make home: %w", err)
		}
	}
	return nil
}

// keys are the secrets of a node.
type keys struct {
	validator  *privval.FilePV
	randomness []bls.SecretKey // the present one first
	node       *p2p.NodeKey
	execution  *ecdsa.PrivateKey
}

func (k *keys) validatorKey() validator.PubKey {
	return validator.PubKey(k.validator.Key.PubKey.Bytes())
}

// keys reads the keys, making those that do not exist.
func (h home) keys() (*keys, error) {
	k := new(keys)
	var err error
	if k.validator, err = h.validator(); err != nil {
		return nil, err
	}
	if k.randomness, err = h.randomness(); err != nil {
		return nil, err
	}
	node, err := secretFile(h.path("keys", "node.json"), func() ([]byte, error) {
		return cmtjson.MarshalIndent(&p2p.NodeKey{PrivKey: ed25519.GenPrivKey()}, "", "  ")
	})
	if err != nil {
		return nil, err
	}
	k.node = new(p2p.NodeKey)
	if err := cmtjson.Unmarshal(node, k.node); err != nil {
		return nil, fmt.Errorf("read key file %s: %w", h.path("keys", "node.json"), err)
	}
	execution, err := secretFile(h.path("keys", "execution.key"), func() ([]byte, error) {
		key, err := crypto.GenerateKey()
		if err != nil {
			return nil, err
		}
		return []byte(hex.EncodeToString(crypto.FromECDSA(key)) + "\n"), nil
	})
	if err != nil {
		return nil, err
	}
	if k.execution, err = crypto.HexToECDSA(strings.TrimSpace(string(execution))); err != nil {
		return nil, fmt.Errorf("read key file %s: %w", h.path("keys", "execution.key"), err)
	}
	return k, nil
}

// randomness reads the keys for randomness, the present one first.
func (h home) randomness() ([]bls.SecretKey, error) {
	current := h.path("keys", "randomness.key")
	text, err := secretFile(current, func() ([]byte, error) {
		seed := make([]byte, bls.SeedSize)
		if _, err := rand.Read(seed); err != nil {
			return nil, err
		}
		key, err := bls.NewSecretKey(seed)
		return []byte(key.Text() + "\n"), err
	})
	if err != nil {
		return nil, err
	}
	files, texts := []string{current}, [][]byte{text}
	next := h.path("keys", "randomness-next.key")
	if _, err := os.Stat(next); err == nil {
		text, err := secretFile(next, nil)
		if err != nil {
			return nil, err
		}
		files, texts = append(files, next), append(texts, text)
	}
	var out []bls.SecretKey
	for i, text := range texts {
		key, err := bls.ParseSecretKey(strings.TrimSpace(string(text)))
		if err != nil {
			return nil, fmt.Errorf("read key file %s: %w", files[i], err)
		}
		out = append(out, key)
	}
	return out, nil
}

// validator reads the signing key and what it last signed. CometBFT's own loader exits the process on any error, so the
// files are checked first.
func (h home) validator() (*privval.FilePV, error) {
	fresh := false
	data, err := secretFile(h.validatorFile(), func() ([]byte, error) {
		fresh = true
		key := secp256k1eth.GenPrivKey()
		return cmtjson.MarshalIndent(privval.FilePVKey{Address: key.PubKey().Address(), PubKey: key.PubKey(), PrivKey: key}, "", "  ")
	})
	if err != nil {
		return nil, err
	}
	var key privval.FilePVKey
	if err := cmtjson.Unmarshal(data, &key); err != nil {
		return nil, fmt.Errorf("read key file %s: %w", h.validatorFile(), err)
	}
	if _, ok := key.PrivKey.(secp256k1eth.PrivKey); !ok {
		return nil, fmt.Errorf("read key file %s: not a %s key", h.validatorFile(), secp256k1eth.KeyType)
	}
	switch signed, err := os.ReadFile(h.signedFile()); {
	case err == nil:
		if err := cmtjson.Unmarshal(signed, new(privval.FilePVLastSignState)); err != nil {
			return nil, fmt.Errorf("read %s, which keeps this validator from signing twice: %w", h.signedFile(), err)
		}
		return privval.LoadFilePV(h.validatorFile(), h.signedFile()), nil
	case !errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("read %s: %w", h.signedFile(), err)
	}
	if _, err := os.Stat(h.path("consensus", "blockstore.db")); err == nil && !fresh {
		return nil, fmt.Errorf("%s is missing, without which this validator may sign twice and be slashed; restore it, or start with an empty home", h.signedFile())
	}
	pv := privval.NewFilePV(key.PrivKey, h.validatorFile(), h.signedFile())
	pv.LastSignState.Save()
	return pv, nil
}

// secretFile reads a file that nobody but its owner may read, making it if it does not exist.
func secretFile(path string, generate func() ([]byte, error)) ([]byte, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		data, err := generate()
		if err != nil {
			return nil, fmt.Errorf("make key file %s: %w", path, err)
		}
		if err := writeFile(path, data, 0o600); err != nil {
			return nil, fmt.Errorf("make key file: %w", err)
		}
		return data, nil
	case err != nil:
		return nil, fmt.Errorf("read key file: %w", err)
	case info.Mode().Perm()&0o077 != 0:
		return nil, fmt.Errorf("key file %s can be read by others (mode %04o); run: chmod 600 %s", path, info.Mode().Perm(), path)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read key file: %w", err)
	}
	return data, nil
}

// writeFile writes a file whole or not at all. When it returns, the content is on disk.
func writeFile(path string, data []byte, mode os.FileMode) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // fails after the rename, as it should
	_, err = f.Write(data)
	if err := errors.Join(err, f.Chmod(mode), f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return os.Rename(f.Name(), path)
}

// genesis reads the documents of the home's chain, and checks that they are of the chain that c asks for. In a new home it
// makes them.
func (h home) genesis(c *genesis.Config, self validator.PubKey) (*genesis.Documents, error) {
	execution, err := os.ReadFile(h.executionGenesis())
	if errors.Is(err, fs.ErrNotExist) {
		return h.newGenesis(c, self)
	} else if err != nil {
		return nil, fmt.Errorf("read genesis: %w", err)
	}
	consensus, err := os.ReadFile(h.consensusGenesis())
	if err != nil {
		return nil, fmt.Errorf("read genesis: %w", err)
	}
	have, err := genesis.Parse(execution, consensus)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", h.path("genesis"), err)
	}
	if c == nil {
		return have, nil
	}
	want, err := genesis.Build(complete(*c, have))
	if err != nil {
		return nil, err
	}
	if want.ChainID() != have.ChainID() {
		return nil, fmt.Errorf("%s is of chain %d, and chain %d is configured; choose another home with --home", h.executionGenesis(), have.ChainID(), want.ChainID())
	}
	if want.Hash != have.Hash {
		return nil, fmt.Errorf("%s has genesis %v, and the configured chain has %v; choose another home with --home", h.executionGenesis(), have.Hash, want.Hash)
	}
	_, wantConsensus, err := want.Marshal()
	if err != nil {
		return nil, err
	}
	_, haveConsensus, err := have.Marshal()
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(wantConsensus, haveConsensus) {
		return nil, fmt.Errorf("%s has other validators, emission or parameters than the configured chain; choose another home with --home", h.consensusGenesis())
	}
	return have, nil
}

// complete fills what a configuration leaves open from the documents made of it before.
func complete(c genesis.Config, have *genesis.Documents) genesis.Config {
	if c.Time.IsZero() {
		c.Time = have.Consensus.GenesisTime
	}
	if len(c.Validators) == 0 {
		for _, v := range have.Consensus.Validators {
			c.Validators = append(c.Validators, genesis.Validator{Key: validator.PubKey(v.PubKey.Bytes()), Power: v.Power})
		}
	}
	return c
}

func (h home) newGenesis(c *genesis.Config, self validator.PubKey) (*genesis.Documents, error) {
	if c == nil {
		return nil, fmt.Errorf("home %s has no chain: %s does not exist, and no genesis is configured", h, h.executionGenesis())
	}
	full := *c
	if full.Time.IsZero() {
		// Two seconds of the past are for the first two blocks, which then need not wait for the clock.
		full.Time = time.Unix(time.Now().Unix()-2, 0)
	}
	if len(full.Validators) == 0 {
		full.Validators = []genesis.Validator{{Key: self}}
	}
	documents, err := genesis.Build(full)
	if err != nil {
		return nil, err
	}
	return documents, h.putGenesis(documents)
}

// putGenesis writes the documents of a chain into a home that has none.
func (h home) putGenesis(documents *genesis.Documents) error {
	execution, consensus, err := documents.Marshal()
	if err != nil {
		return err
	}
	// The execution document is written last, because its presence says that both are there.
	if err := writeFile(h.consensusGenesis(), consensus, 0o644); err != nil {
		return fmt.Errorf("write genesis: %w", err)
	}
	if err := writeFile(h.executionGenesis(), execution, 0o644); err != nil {
		return fmt.Errorf("write genesis: %w", err)
	}
	return nil
}
