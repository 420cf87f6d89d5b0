package node

import (
	"bytes"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	"github.com/cometbft/cometbft/p2p"

	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/node/keys"
	"github.com/trellis-network/trellis/types/validator"
)

// home is the directory of a node:
//
//	keys/validator.json       signs blocks; whoever has it can get the validator slashed
//	keys/randomness.key       the validator's share in the chain's randomness
//	keys/randomness-next.key  the one that is to take its place; need not exist
//	keys/node.json            identity in the consensus' network
//	keys/execution.key        identity in the execution clients' network
//	keys/jwt.hex              shared with an execution client in another process, if there is one
//	genesis/execution.json    what the chain started from
//	genesis/consensus.json
//	consensus/                CometBFT's blocks, state and write-ahead log
//	consensus/signed.json     the last vote signed; MUST NOT be copied or put back to an older one
//	execution/                go-ethereum's databases
//	restoring/                those of a snapshot that is not complete yet
//	snapshots/                for nodes that join late
type home string

func (h home) path(elements ...string) string {
	return filepath.Join(append([]string{string(h)}, elements...)...)
}

func (h home) executionDir() string     { return h.path("execution") }
func (h home) consensusDir() string     { return h.path("consensus") }
func (h home) executionGenesis() string { return h.path("genesis", "execution.json") }
func (h home) consensusGenesis() string { return h.path("genesis", "consensus.json") }
func (h home) keysDir() string          { return h.path("keys") }
func (h home) restoringDir() string     { return h.path("restoring") }
func (h home) snapshotDir() string      { return h.path("snapshots") }
func (h home) jwtSecret() string        { return h.path("keys", "jwt.hex") }
func (h home) signedFile() string       { return h.path("consensus", "signed.json") }

func (h home) consensusDB(id string) string { return h.path("consensus", id+".db") }

func (h home) create() error {
	for _, dir := range []string{"keys", "genesis", "consensus", "execution"} {
		if err := os.MkdirAll(h.path(dir), 0o700); err != nil {
			return fmt.Errorf("make home: %w", err)
		}
	}
	return nil
}

// identity is what a node is known by.
type identity struct {
	validator validator.PubKey // zero while the key is with a remote signer that has not connected yet
	node      *p2p.NodeKey
	execution *ecdsa.PrivateKey
	signing   secp256k1eth.PrivKey // nil with a remote signer
	// randomness are the keys to reveal randomness with, the present one first. They stay with the node also when a remote
	// signer has the other: who steals one can predict, not sign.
	randomness []bls.SecretKey
}

// identity reads the keys, making those that do not exist. With a remote signer there is no validator's key to read.
func (h home) identity(ring keys.Ring, remote bool) (*identity, error) {
	id := new(identity)
	var err error
	if !remote {
		if err := h.signing(ring, id); err != nil {
			return nil, err
		}
	}
	if id.randomness, err = ring.Randomness(); err != nil {
		return nil, err
	}
	if id.node, err = ring.Node(); err != nil {
		return nil, err
	}
	if id.execution, err = ring.Execution(); err != nil {
		return nil, err
	}
	return id, nil
}

// signing reads the validator's key, and checks what it last signed, making both in a new home.
func (h home) signing(ring keys.Ring, id *identity) (err error) {
	var fresh bool
	if id.signing, fresh, err = ring.Validator(); err != nil {
		return err
	}
	id.validator = validator.PubKey(id.signing.PubKey().Bytes())
	if err := keys.CheckSigned(h.signedFile()); err != nil {
		return err
	}
	if _, err := os.Stat(h.signedFile()); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if _, err := os.Stat(h.path("consensus", "blockstore.db")); errors.Is(err, fs.ErrNotExist) {
		fresh = true // no block was ever voted for here
	}
	signer, err := keys.OpenSigner(id.signing, h.signedFile(), fresh)
	if err != nil {
		return err
	}
	return signer.Release()
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
	if len(full.Validators) == 0 && self == (validator.PubKey{}) {
		return nil, errors.New("a new chain needs its validators named, because this node's key is with a remote signer")
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
