package taskinput

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/protocol/compute"
)

// Artifacts are files by their SHA-256. A *mirror.Mirror has them.
type Artifacts interface {
	Artifact(ctx context.Context, hash common.Hash) ([]byte, error)
}

// Program reads a program's manifest, by the hash that its project published, and its code.
func Program(ctx context.Context, files Artifacts, hash common.Hash) (*compute.Manifest, []byte, error) {
	m, err := Manifest(ctx, files, hash)
	if err != nil {
		return nil, nil, err
	}
	code, err := files.Artifact(ctx, m.Code)
	if err != nil {
		return nil, nil, fmt.Errorf("read the code of program %s: %w", m.Name, err)
	}
	return m, code, nil
}

// Manifest reads a program's manifest, by the hash that its project published.
func Manifest(ctx context.Context, files Artifacts, hash common.Hash) (*compute.Manifest, error) {
	raw, err := files.Artifact(ctx, hash)
	if err != nil {
		return nil, fmt.Errorf("read a program's manifest: %w", err)
	}
	m, err := compute.ParseManifest(raw)
	if err != nil {
		return nil, fmt.Errorf("%w: programs/%s: %w", mirror.ErrTampered, hash, err)
	}
	// ParseManifest takes more than one spelling; what is hashed is the canonical one.
	if got, err := m.Hash(); err != nil || got != hash {
		return nil, fmt.Errorf("%w: programs/%s is not a manifest in its canonical form", compute.ErrManifest, hash)
	}
	return m, nil
}
