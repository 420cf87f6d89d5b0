package sequencer

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"

	"github.com/cockroachdb/pebble/v2"

	"github.com/trellis-network/trellis/client/stream"
	"github.com/trellis-network/trellis/crypto/fieldtree"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/did"
)

// state is the authority on what is in the log: how much, from how much of the
// stream, and up to which number of each device (28 bytes and a map's overhead
// each, in memory too). The hashes it needs are the tiles'. Owned by Run.
type state struct {
	tree    tlog.Tree
	last    stream.Seq // of the last message that the tree covers
	devices map[did.ID]uint64

	db   *pebble.DB
	meta meta
}

// meta is the record that moves with every round.
type meta struct {
	Version int        `json:"version"` // 1
	Key     string     `json:"key"`     // what verifies the log; names the origin
	Stream  string     `json:"stream"`  // identity of the stream that Last counts in
	Last    stream.Seq `json:"last"`
	Size    tlog.Size  `json:"size"`
	Root    []byte     `json:"root"`
	Field   []byte     `json:"field,omitempty"` // the frontier of the field tree of the same size, if it was kept
}

var metaKey = []byte("meta")

const devicePrefix = 'd' // then the 20 bytes of the identifier → number, 8 bytes, big-endian

func openState(dir string, key tlog.SigningKey, streamID string, logger *slog.Logger) (*state, error) {
	db, err := pebble.Open(dir, &pebble.Options{Logger: quiet{}})
	if err != nil {
		return nil, fmt.Errorf("open state in %s: %w", dir, err)
	}
	s := &state{db: db, tree: tlog.Tree{Root: tlog.EmptyRoot()}, devices: map[did.ID]uint64{}}
	s.meta = meta{Version: 1, Key: key.Verifier().String(), Stream: streamID}
	if err := s.load(dir, logger); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return s, nil
}

func (s *state) load(dir string, logger *slog.Logger) error {
	raw, closer, err := s.db.Get(metaKey)
	if errors.Is(err, pebble.ErrNotFound) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read state in %s: %w", dir, err)
	}
	defer closer.Close()
	var found meta
	if err := json.Unmarshal(raw, &found); err != nil {
		return fmt.Errorf("read state in %s: %w", dir, err)
	}
	if found.Version != s.meta.Version || len(found.Root) != len(tlog.Hash{}) {
		return fmt.Errorf("state in %s has version %d, want %d", dir, found.Version, s.meta.Version)
	}
	if found.Key != s.meta.Key {
		return fmt.Errorf("state in %s is of the log with key %s, the key given is %s: a log keeps its key", dir, found.Key, s.meta.Key)
	}
	s.tree, s.last = tlog.Tree{Size: found.Size, Root: tlog.Hash(found.Root)}, found.Last
	s.meta.Field = found.Field
	if found.Stream != s.meta.Stream {
		// Devices' numbers stay, so nothing gets in the log twice.
		logger.Warn("Write-ahead stream is a new one; the log goes on with it from its start", "was", found.Stream, "is", s.meta.Stream)
		s.last = 0
	}
	return s.loadDevices()
}

func (s *state) loadDevices() error {
	devices, err := s.db.NewIter(&pebble.IterOptions{LowerBound: []byte{devicePrefix}, UpperBound: []byte{devicePrefix + 1}})
	if err != nil {
		return fmt.Errorf("read state: %w", err)
	}
	defer devices.Close()
	for devices.First(); devices.Valid(); devices.Next() {
		key, value := devices.Key(), devices.Value()
		if len(key) != 1+len(did.ID{}) || len(value) != 8 {
			return fmt.Errorf("read state: record %x has %d bytes, want 8", key, len(value))
		}
		s.devices[did.ID(key[1:])] = binary.BigEndian.Uint64(value)
	}
	return devices.Error()
}

// commit moves the state to tree; it is durable on return.
func (s *state) commit(tree tlog.Tree, b batch, field *fieldtree.Frontier) error {
	next := s.meta
	next.Field = nil
	if field != nil {
		next.Field = field.Bytes()
	}
	next.Last, next.Size, next.Root = b.last, tree.Size, tree.Root[:]
	raw, err := json.Marshal(next)
	if err != nil {
		return fmt.Errorf("encode state: %w", err)
	}
	write := s.db.NewBatch()
	defer write.Close()
	err = write.Set(metaKey, raw, nil)
	for id, number := range b.devices {
		err = errors.Join(err, write.Set(append([]byte{devicePrefix}, id[:]...), binary.BigEndian.AppendUint64(nil, number), nil))
	}
	if err = errors.Join(err, write.Commit(pebble.Sync)); err != nil {
		return fmt.Errorf("write state of size %d: %w", tree.Size, err)
	}
	for id, number := range b.devices {
		s.devices[id] = number
	}
	s.meta, s.tree, s.last = next, tree, b.last
	return nil
}

func (s *state) close() error {
	if err := s.db.Close(); err != nil {
		return fmt.Errorf("close state: %w", err)
	}
	return nil
}

// quiet keeps pebble's notices out of the log; its errors come back as errors.
type quiet struct{}

func (quiet) Infof(string, ...any)  {}
func (quiet) Errorf(string, ...any) {}
func (quiet) Fatalf(format string, v ...any) {
	panic(fmt.Sprintf(format, v...)) // pebble cannot go on, and must not
}
