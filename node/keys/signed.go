package keys

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	cmtjson "github.com/cometbft/cometbft/libs/json"
	"github.com/cometbft/cometbft/privval"
	"github.com/gofrs/flock"
)

// ErrSigning reports that another process signs from the same state.
var ErrSigning = errors.New("another process signs with it")

// A Signer signs votes with a key in this process, and remembers on disk what it last signed, so that it never signs two
// things at one step of the chain. It is CometBFT's own, held by one process at a time.
type Signer struct {
	*privval.FilePV
	lock *flock.Flock
}

// OpenSigner reads what was last signed from file, which is made if it does not exist and fresh is set. Without it the
// validator may sign twice and be slashed, so it is not invented anew.
func OpenSigner(key secp256k1eth.PrivKey, file string, fresh bool) (*Signer, error) {
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return nil, err
	}
	lock := flock.New(file + ".lock")
	held, err := lock.TryLock()
	if err != nil {
		return nil, fmt.Errorf("lock %s: %w", file, err)
	}
	if !held {
		return nil, fmt.Errorf("%s: %w; stop it first", file, ErrSigning)
	}
	pv, err := loadSigned(key, file, fresh)
	if err != nil {
		return nil, errors.Join(err, lock.Unlock())
	}
	return &Signer{pv, lock}, nil
}

// Release lets another process sign. It is not called Close, because CometBFT closes what it can before it has ceased to
// sign.
func (s *Signer) Release() error { return s.lock.Unlock() }

// CheckSigned reports what is wrong with a file of what was last signed, if it exists.
func CheckSigned(file string) error {
	_, err := readSigned(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}

func readSigned(file string) (*privval.FilePVLastSignState, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", file, err)
	}
	state := new(privval.FilePVLastSignState)
	if err := cmtjson.Unmarshal(data, state); err != nil {
		return nil, fmt.Errorf("read %s, which keeps this validator from signing twice: %w", file, err)
	}
	if state.SignBytes != nil && state.Signature == nil {
		return nil, fmt.Errorf("read %s, which keeps this validator from signing twice: it has no signature", file)
	}
	return state, nil
}

// loadSigned does not use CometBFT's own loader, which reads the key from a plain file and exits the process on any error.
func loadSigned(key secp256k1eth.PrivKey, file string, fresh bool) (*privval.FilePV, error) {
	pv := privval.NewFilePV(key, "", file)
	state, err := readSigned(file)
	switch {
	case err == nil:
		last := &pv.LastSignState // whose hidden file name must stay
		last.Height, last.Round, last.Step = state.Height, state.Round, state.Step
		last.Signature, last.SignBytes = state.Signature, state.SignBytes
		return pv, nil
	case !errors.Is(err, fs.ErrNotExist):
		return nil, err
	case !fresh:
		return nil, fmt.Errorf("%s is missing, without which this validator may sign twice and be slashed; bring back the newest one there is, or start with a new key in an empty home", file)
	}
	text, err := cmtjson.MarshalIndent(&pv.LastSignState, "", "  ")
	if err != nil {
		return nil, err
	}
	if err := create(file, text); err != nil {
		return nil, fmt.Errorf("make %s: %w", file, err)
	}
	return pv, nil
}
