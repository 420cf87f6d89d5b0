package node

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/trellis-network/trellis/node/genesis"
)

// ErrFounded reports a home that has a chain already.
var ErrFounded = errors.New("home has a chain already")

// PutGenesis gives a home the chain that it will run. It MUST NOT replace one: the home of another chain, and of the same one too,
// is ErrFounded.
func PutGenesis(homeDir string, documents *genesis.Documents) error {
	h := home(homeDir)
	if err := h.create(); err != nil {
		return err
	}
	switch _, err := os.Stat(h.executionGenesis()); {
	case err == nil:
		return fmt.Errorf("%w: %s exists", ErrFounded, h.executionGenesis())
	case !errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("read genesis: %w", err)
	}
	return h.putGenesis(documents)
}

// ReadGenesis reads the documents of a chain from a directory of a home, or one copied from there.
func ReadGenesis(dir string) (*genesis.Documents, error) {
	execution, err := os.ReadFile(home(dir).path("execution.json"))
	if err != nil {
		return nil, fmt.Errorf("read genesis: %w", err)
	}
	consensus, err := os.ReadFile(home(dir).path("consensus.json"))
	if err != nil {
		return nil, fmt.Errorf("read genesis: %w", err)
	}
	documents, err := genesis.Parse(execution, consensus)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", dir, err)
	}
	return documents, nil
}
