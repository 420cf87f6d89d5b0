// Package snapshot holds a chain's blocks and the state after one of them in chunks that a node can be built from, and that
// anybody can check against the hash of that one block.
//
// The format is specified in docs/spec/snapshot.md; docs/adr/0008 says why it is what it is.
package snapshot

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

const (
	// Format is the only format so far. It is what CometBFT calls a snapshot's format.
	Format = 1

	// ChunkBytes is the size of a chunk before compression; only the last one of a section is smaller.
	ChunkBytes = 8 << 20

	// MaxChunkBytes bounds a chunk as it is stored and sent: content that does not compress grows a little.
	MaxChunkBytes = ChunkBytes + 64<<10

	// MaxChunks bounds a snapshot, to 800 GB. CometBFT accepts no more.
	MaxChunks = 100_000

	fixedManifestBytes = 1 + 8 + 32 + 32 + 4 + 4
)

var (
	// ErrMalformed reports bytes that are no manifest.
	ErrMalformed = errors.New("malformed snapshot manifest")

	// ErrFormat reports a snapshot in a format that this program does not know.
	ErrFormat = errors.New("unknown snapshot format")

	// ErrChunk reports a chunk that is not the one the manifest names. Another sender may have the right one.
	ErrChunk = errors.New("wrong snapshot chunk")

	// ErrInvalid reports a snapshot whose content is not what the chain's block says it is. No sender can mend it.
	ErrInvalid = errors.New("invalid snapshot")
)

// A Manifest says what a snapshot is of, and names its chunks by their SHA-256: first those with the blocks, then those with
// the state.
type Manifest struct {
	Height      uint64
	Genesis     common.Hash // of the chain
	AppHash     common.Hash // hash of the block at Height
	BlockChunks int
	Chunks      []common.Hash
}

// Bytes returns the encoding of m.
func (m *Manifest) Bytes() []byte {
	b := make([]byte, 0, fixedManifestBytes+32*len(m.Chunks))
	b = append(b, Format)
	b = binary.BigEndian.AppendUint64(b, m.Height)
	b = append(b, m.Genesis[:]...)
	b = append(b, m.AppHash[:]...)
	b = binary.BigEndian.AppendUint32(b, uint32(m.BlockChunks))
	b = binary.BigEndian.AppendUint32(b, uint32(len(m.Chunks)))
	for _, c := range m.Chunks {
		b = append(b, c[:]...)
	}
	return b
}

// Hash names the snapshot: it commits to all of its bytes.
func (m *Manifest) Hash() common.Hash { return sha256.Sum256(m.Bytes()) }

// ParseManifest is the inverse of Bytes. Every manifest has exactly one encoding.
func ParseManifest(b []byte) (*Manifest, error) {
	if len(b) > 0 && b[0] != Format {
		return nil, fmt.Errorf("%w %d, this program knows %d", ErrFormat, b[0], Format)
	}
	if len(b) < fixedManifestBytes {
		return nil, fmt.Errorf("%w: %d bytes, at least %d", ErrMalformed, len(b), fixedManifestBytes)
	}
	m := &Manifest{Height: binary.BigEndian.Uint64(b[1:]), Genesis: common.Hash(b[9:41]), AppHash: common.Hash(b[41:73])}
	blocks, count := binary.BigEndian.Uint32(b[73:]), binary.BigEndian.Uint32(b[77:])
	b = b[fixedManifestBytes:]
	switch {
	case m.Height == 0:
		return nil, fmt.Errorf("%w: height 0 needs no snapshot", ErrMalformed)
	case count > MaxChunks:
		return nil, fmt.Errorf("%w: %d chunks, at most %d", ErrMalformed, count, MaxChunks)
	case blocks == 0 || blocks >= count:
		return nil, fmt.Errorf("%w: %d of %d chunks hold blocks, and at least one must, and one must hold state", ErrMalformed, blocks, count)
	case len(b) != 32*int(count):
		return nil, fmt.Errorf("%w: %d bytes of chunk hashes, %d chunks have %d", ErrMalformed, len(b), count, 32*count)
	}
	m.BlockChunks = int(blocks)
	for ; len(b) > 0; b = b[32:] {
		m.Chunks = append(m.Chunks, common.Hash(b[:32]))
	}
	return m, nil
}

// lastOfSection says whether the chunk may be shorter than the others.
func (m *Manifest) lastOfSection(index int) bool {
	return index == m.BlockChunks-1 || index == len(m.Chunks)-1
}
