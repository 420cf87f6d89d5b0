package ioconnect

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/cockroachdb/pebble/v2"

	"github.com/trellis-network/trellis/types/did"
)

// Errors of the store.
var (
	ErrFull     = errors.New("store of legacy messages is full") // wait for the project to release some
	ErrNotFound = errors.New("no such message")
	ErrState    = errors.New("not a state of a message")
)

// Proof of a message; see the package comment.
const (
	BySignature = "signature"
	ByToken     = "token"
)

// StateReceived is the first state of a message. Others are the project's to name.
const StateReceived = "received"

// Limits of what the project says of a message, so that the answer fits into a device's 8 KiB.
const (
	maxStates     = 8
	maxStateBytes = 512 // as JSON
)

// A Message is what is kept of one.
type Message struct {
	Seq        uint64    `json:"seq"` // from 1, in the order of arrival
	ID         string    `json:"id"`  // UUID
	Device     did.ID    `json:"device"`
	Kind       string    `json:"kind"` // the endpoint and form: "envelope", "message" or "task"
	Proof      string    `json:"proof"`
	ProjectID  string    `json:"projectID"` // as the device names its project, which may be on another chain
	Content    []byte    `json:"content"`   // what was signed or opened, as it came
	ReceivedAt time.Time `json:"receivedAt"`
	States     []State   `json:"states"`
}

// A State is one line of a message's history, in the original's form.
type State struct {
	State   string    `json:"state"`
	Time    time.Time `json:"time"`
	Comment string    `json:"comment"`
	Result  string    `json:"result"`
}

// StoreConfig bounds a store.
type StoreConfig struct {
	Dir string
	// MaxMessages is how many are kept until they are released. Default 65,536.
	MaxMessages uint64
	// MaxPerDevice is the share of one device. Default 4,096.
	MaxPerDevice uint64
	// MaxBytes bounds the contents of all. Default 256 MiB. A sixteenth of it is the share of one device, of one message at least.
	MaxBytes uint64
}

// A Store keeps messages in a pebble database. Safe for concurrent use.
type Store struct {
	cfg   StoreConfig
	db    *pebble.DB
	close func() error

	mu     sync.Mutex
	next   uint64           // guarded by mu
	kept   share            // guarded by mu
	device map[did.ID]share // guarded by mu: kept of each
}

// A share is how much is kept.
type share struct{ messages, bytes uint64 }

func (s *share) add(m Message) {
	s.messages++
	s.bytes += uint64(len(m.Content))
}

func (s *share) sub(gone share) {
	s.messages -= gone.messages
	s.bytes -= gone.bytes
}

// deviceShare is the part of MaxBytes that one device may fill.
const deviceShare = 16

// fits tells whether one message more may be kept.
func (s *Store) fits(m Message) bool {
	all, of := s.kept, s.device[m.Device]
	all.add(m)
	of.add(m)
	return all.messages <= s.cfg.MaxMessages && all.bytes <= s.cfg.MaxBytes &&
		of.messages <= s.cfg.MaxPerDevice && of.bytes <= max(s.cfg.MaxBytes/deviceShare, uint64(len(m.Content)))
}

// count notes that a message is kept.
func (s *Store) count(m Message) {
	s.kept.add(m)
	of := s.device[m.Device]
	of.add(m)
	s.device[m.Device] = of
}

// Keys of the database.
const (
	byNumber = 'm' // number → message
	byID     = 'i' // UUID → number
	byDigest = 'h' // digest of what came → UUID, for longer than the message
	byAge    = 'o' // number → digest
)

// rememberedDigests is how many times MaxMessages digests are remembered, so that a copy of a released message is not new.
const rememberedDigests = 4

// OpenStore opens or makes a store.
func OpenStore(cfg StoreConfig) (*Store, error) {
	if cfg.MaxMessages == 0 {
		cfg.MaxMessages = 1 << 16
	}
	if cfg.MaxPerDevice == 0 {
		cfg.MaxPerDevice = 1 << 12
	}
	if cfg.MaxBytes == 0 {
		cfg.MaxBytes = 256 << 20
	}
	db, err := pebble.Open(cfg.Dir, &pebble.Options{Logger: quiet{}})
	if err != nil {
		return nil, fmt.Errorf("open store of legacy messages in %s: %w", cfg.Dir, err)
	}
	s := &Store{cfg: cfg, db: db, close: sync.OnceValue(db.Close), next: 1, device: map[did.ID]share{}}
	if err := s.load(); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return s, nil
}

func (s *Store) load() error {
	err := s.each(byNumber, 0, func(_ uint64, value []byte) (bool, error) {
		m, err := decode(value)
		s.count(m)
		return true, err
	})
	if err != nil {
		return err
	}
	return s.each(byAge, 0, func(number uint64, _ []byte) (bool, error) {
		s.next = number + 1
		return true, nil
	})
}

// each calls f with the records of a kind above after, in order, while it returns true.
func (s *Store) each(kind byte, after uint64, f func(uint64, []byte) (bool, error)) error {
	records, err := s.db.NewIter(&pebble.IterOptions{LowerBound: numbered(kind, after+1), UpperBound: []byte{kind + 1}})
	if err != nil {
		return fmt.Errorf("read legacy messages: %w", err)
	}
	defer records.Close()
	for records.First(); records.Valid(); records.Next() {
		if len(records.Key()) != 9 {
			return fmt.Errorf("read legacy messages: key of %d bytes, want 9", len(records.Key()))
		}
		more, err := f(binary.BigEndian.Uint64(records.Key()[1:]), records.Value())
		if err != nil || !more {
			return err
		}
	}
	return records.Error()
}

func numbered(kind byte, n uint64) []byte { return binary.BigEndian.AppendUint64([]byte{kind}, n) }

func decode(raw []byte) (Message, error) {
	var m Message
	if err := json.Unmarshal(raw, &m); err != nil {
		return m, fmt.Errorf("read legacy message: %w", err)
	}
	return m, nil
}

// Add keeps m and returns its identifier after it is durable, or that of the copy that came before under the same digest.
func (s *Store) Add(m Message, digest [32]byte) (id string, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	known, err := s.get(append([]byte{byDigest}, digest[:]...))
	if err == nil {
		return string(known), nil
	}
	if !errors.Is(err, ErrNotFound) {
		return "", err
	}
	if !s.fits(m) {
		return "", ErrFull
	}
	m.Seq = s.next
	raw, err := json.Marshal(m)
	if err != nil {
		return "", fmt.Errorf("keep legacy message: %w", err)
	}
	batch := s.db.NewBatch()
	defer batch.Close()
	err = errors.Join(batch.Set(numbered(byNumber, m.Seq), raw, nil), batch.Set(append([]byte{byID}, m.ID...), numbered(0, m.Seq)[1:], nil),
		batch.Set(append([]byte{byDigest}, digest[:]...), []byte(m.ID), nil), batch.Set(numbered(byAge, m.Seq), digest[:], nil), s.forget(batch, m.Seq))
	if err = errors.Join(err, batch.Commit(pebble.Sync)); err != nil {
		return "", fmt.Errorf("keep legacy message: %w", err)
	}
	s.next++
	s.count(m)
	return m.ID, nil
}

// forget removes the digest that is too old to remember.
func (s *Store) forget(batch *pebble.Batch, newest uint64) error {
	limit := rememberedDigests * s.cfg.MaxMessages
	if newest <= limit {
		return nil
	}
	digest, err := s.get(numbered(byAge, newest-limit))
	if errors.Is(err, ErrNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	return errors.Join(batch.Delete(append([]byte{byDigest}, digest...), nil), batch.Delete(numbered(byAge, newest-limit), nil))
}

func (s *Store) get(key []byte) ([]byte, error) {
	value, closer, err := s.db.Get(key)
	if errors.Is(err, pebble.ErrNotFound) {
		return nil, ErrNotFound
	}
	if err != nil {
		return nil, fmt.Errorf("read legacy message: %w", err)
	}
	defer closer.Close()
	return append([]byte(nil), value...), nil
}

// Get returns a message by its identifier, or ErrNotFound.
func (s *Store) Get(id string) (Message, error) {
	number, err := s.get(append([]byte{byID}, id...))
	if err != nil {
		return Message{}, err
	}
	raw, err := s.get(append([]byte{byNumber}, number...))
	if err != nil {
		return Message{}, err
	}
	return decode(raw)
}

// List returns up to limit messages above after, in order.
func (s *Store) List(after uint64, limit int) ([]Message, error) {
	list := []Message{}
	err := s.each(byNumber, after, func(_ uint64, value []byte) (bool, error) {
		m, err := decode(value)
		list = append(list, m)
		return len(list) < limit, err
	})
	return list, err
}

// SetState adds a line to a message's history, durably. The oldest lines but the first go when there are more than 8.
func (s *Store) SetState(id string, state State) error {
	if raw, err := json.Marshal(state); err != nil || state.State == "" || len(raw) > maxStateBytes {
		return fmt.Errorf("%w: want a name, and at most %d bytes of JSON", ErrState, maxStateBytes)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	m, err := s.Get(id)
	if err != nil {
		return err
	}
	if m.States = append(m.States, state); len(m.States) > maxStates {
		m.States = append(m.States[:1], m.States[len(m.States)-maxStates+1:]...)
	}
	raw, err := json.Marshal(m)
	if err != nil {
		return err
	}
	if err := s.db.Set(numbered(byNumber, m.Seq), raw, pebble.Sync); err != nil {
		return fmt.Errorf("keep state of legacy message: %w", err)
	}
	return nil
}

// Release removes the messages up to and with number upTo, which the project has taken over. Copies of them stay known.
func (s *Store) Release(upTo uint64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	batch := s.db.NewBatch()
	defer batch.Close()
	gone := map[did.ID]share{}
	err := s.each(byNumber, 0, func(number uint64, value []byte) (bool, error) {
		if number > upTo {
			return false, nil
		}
		m, err := decode(value)
		of := gone[m.Device]
		of.add(m)
		gone[m.Device] = of
		return true, errors.Join(err, batch.Delete(numbered(byNumber, number), nil), batch.Delete(append([]byte{byID}, m.ID...), nil))
	})
	if err = errors.Join(err, batch.Commit(pebble.Sync)); err != nil {
		return fmt.Errorf("release legacy messages: %w", err)
	}
	for device, g := range gone {
		s.kept.sub(g)
		left := s.device[device]
		if left.sub(g); left.messages == 0 {
			delete(s.device, device)
		} else {
			s.device[device] = left
		}
	}
	return nil
}

// Close closes the database. It may be called twice.
func (s *Store) Close() error { return s.close() }

// quiet keeps pebble's notices out of the log; its errors come back as errors.
type quiet struct{}

func (quiet) Infof(string, ...any)  {}
func (quiet) Errorf(string, ...any) {}
func (quiet) Fatalf(format string, v ...any) {
	panic(fmt.Sprintf(format, v...)) // pebble cannot go on, and must not
}
