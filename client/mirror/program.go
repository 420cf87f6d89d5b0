package mirror

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/program"
)

func programPath(hash common.Hash) string { return "programs/" + strings.ToLower(hash.Hex()) }

// Program returns the module with this SHA-256, by which a policy names it.
func (m *Mirror) Program(ctx context.Context, hash common.Hash) ([]byte, error) {
	module, err := m.read(ctx, programPath(hash), program.MaxBytes)
	if errors.Is(err, ErrMissing) {
		return nil, fmt.Errorf("%w; it is the WebAssembly module that gives the policy's points: ask whoever set the policy for it, and put it there", err)
	}
	if err != nil {
		return nil, err
	}
	if got := common.Hash(sha256.Sum256(module)); got != hash {
		return nil, fmt.Errorf("%w: %s of %s hashes to %s", ErrTampered, programPath(hash), m.place, got)
	}
	return module, nil
}

// MaxArtifact is the longest file that Artifact reads.
const MaxArtifact = 256 << 20

// Artifact returns the file with this SHA-256 among the programs: a manifest of a compute task's program, or its code.
func (m *Mirror) Artifact(ctx context.Context, hash common.Hash) ([]byte, error) {
	raw, err := m.read(ctx, programPath(hash), MaxArtifact)
	if err != nil {
		return nil, err
	}
	if got := common.Hash(sha256.Sum256(raw)); got != hash {
		return nil, fmt.Errorf("%w: %s of %s hashes to %s", ErrTampered, programPath(hash), m.place, got)
	}
	return raw, nil
}

// PutArtifact publishes a file among the programs of a folder mirror, durably, and returns its SHA-256.
func (m *Mirror) PutArtifact(raw []byte) (common.Hash, error) {
	hash := common.Hash(sha256.Sum256(raw))
	if len(raw) > MaxArtifact {
		return hash, fmt.Errorf("%s has %d bytes, at most %d may be", programPath(hash), len(raw), MaxArtifact)
	}
	return hash, m.write(programPath(hash), raw)
}

// PutProgram publishes a module in a folder mirror.
func (m *Mirror) PutProgram(module []byte) error {
	if len(module) > program.MaxBytes {
		return fmt.Errorf("%w: %d bytes, at most %d may be", program.ErrProgram, len(module), program.MaxBytes)
	}
	return m.write(programPath(sha256.Sum256(module)), module)
}

// Publish publishes a policy in a folder mirror, after the program that it names: nobody could score by a policy whose program
// cannot be read. The program is the one that is attached, or in the mirror already.
func (m *Mirror) Publish(ctx context.Context, p *policy.Policy) error {
	if named := p.Program(); named != nil {
		if module := p.Module(); module != nil {
			if err := m.PutProgram(module); err != nil {
				return fmt.Errorf("publish the policy's program: %w", err)
			}
		} else if _, err := m.Program(ctx, named.Hash); err != nil {
			return fmt.Errorf("the policy's points come from program %s; name its module with --program: %w", named.Hash, err)
		}
	}
	if err := m.PutPolicy(p.Hash(), p.Canonical()); err != nil {
		return fmt.Errorf("publish the policy: %w", err)
	}
	return nil
}
