package sequencer

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/trellis-network/trellis/client/stream"
	"github.com/trellis-network/trellis/crypto/fieldtree"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
)

// A Stream is the write-ahead stream; the contract of each method is that of
// stream.Stream.
type Stream interface {
	ID() string
	Next(ctx context.Context, project epoch.Project, after stream.Seq) (stream.Message, error)
	Release(ctx context.Context, project epoch.Project, reader stream.Reader, upTo stream.Seq) error
	Released(ctx context.Context, project epoch.Project, reader stream.Reader) (stream.Seq, error)
}

var _ Stream = (*stream.Stream)(nil)

// An Anchor puts the root of a log on the chain. Publish returns nil when the
// chain has it. It is called from one goroutine, again after an error, and again
// with the newest checkpoint after a restart, so it MUST be idempotent.
type Anchor interface {
	Publish(ctx context.Context, c tlog.Checkpoint) error
}

// Config holds what an operator may set. LogDir and StateDir have no default.
type Config struct {
	// LogDir holds the log's public files (docs/spec/log.md).
	LogDir string
	// StateDir holds the database. It is not public, and not below LogDir.
	StateDir string
	// Interval is the pace at which waiting readings are integrated. Default
	// 200ms: a reading waits half of it on average, and a tile that is not full
	// is written five times a second at most.
	Interval time.Duration
	// MaxBatch is the number of entries from which a round does not wait for
	// the pace. Default 8192.
	MaxBatch int
	// AnchorInterval is the pace of anchoring. Default 10s.
	AnchorInterval time.Duration
	// Statement returns the bytes of tlog.StatementPath for a tree, which are
	// published before its checkpoint. Default nil: there is no such file.
	Statement func(tlog.Tree) ([]byte, error)
	// FieldTree keeps the entries' Poseidon2 tree, too, and names its root in
	// each checkpoint (docs/spec/session.md). It may be set and unset between
	// runs: the tree follows from the entries. Default false.
	FieldTree bool
}

const (
	defaultInterval       = 200 * time.Millisecond
	defaultMaxBatch       = 8192 // about 2 MiB of entries: a round stays below a second on a slow disk
	defaultAnchorInterval = 10 * time.Second
	maxAnchorDelay        = 2 * time.Minute // between tries of an anchor that fails

	streamTimeout = 10 * time.Second
)

// A Sequencer writes the log of one project.
type Sequencer struct {
	cfg     Config
	key     tlog.SigningKey
	source  reading.Source
	project epoch.Project
	stream  Stream
	anchor  Anchor
	logger  *slog.Logger
	step    func(string) error // called between the steps of a round; a test's hook
	ready   chan struct{}

	// Owned by Run.
	state *state
	edge  tlog.Edge
	field *fieldtree.Frontier // nil without Config.FieldTree
	open  []fr.Element        // the leaves of the field tree's last tile that is not full
	files files

	mu      sync.Mutex
	latest  tlog.Checkpoint // guarded by mu
	changed chan struct{}   // guarded by mu; closed and replaced when latest changes
	counts  Counts          // guarded by mu
}

// Counts tell what became of the stream's readings since the start.
type Counts struct {
	Sequenced uint64 `json:"sequenced"` // entries in the log, of all time
	Repeated  uint64 `json:"repeated"`  // left out: rises when two gateways of a project do not share a stream
	Anchored  uint64 `json:"anchored"`  // size that the chain has: stands still when anchoring fails
}

// New returns a sequencer of the key's log. It does nothing before Run. anchor
// may be nil.
func New(cfg Config, key tlog.SigningKey, s Stream, anchor Anchor, logger *slog.Logger) *Sequencer {
	if cfg.Interval == 0 {
		cfg.Interval = defaultInterval
	}
	if cfg.MaxBatch == 0 {
		cfg.MaxBatch = defaultMaxBatch
	}
	if cfg.AnchorInterval == 0 {
		cfg.AnchorInterval = defaultAnchorInterval
	}
	origin := key.Origin()
	return &Sequencer{
		cfg: cfg, key: key, source: reading.Source{ChainID: origin.ChainID, ProjectID: origin.ProjectID}, project: epoch.Project(origin.ProjectID),
		stream: s, anchor: anchor, logger: logger, step: func(string) error { return nil },
		ready: make(chan struct{}), changed: make(chan struct{}), files: files{dir: cfg.LogDir},
	}
}

// Run integrates until ctx ends, then returns nil, or until its state or the
// log's files can no longer be relied on. It may be called once.
func (s *Sequencer) Run(ctx context.Context) (err error) {
	if s.state, err = openState(s.cfg.StateDir, s.key, s.stream.ID(), s.logger); err != nil {
		return fmt.Errorf("sequencer: %w", err)
	}
	defer func() { err = errors.Join(err, s.state.close()) }()
	if err := s.recover(ctx); err != nil {
		return fmt.Errorf("sequencer: %w", err)
	}
	close(s.ready)
	anchors, stopAnchors := context.WithCancel(ctx)
	var anchoring sync.WaitGroup
	if s.anchor != nil {
		anchoring.Go(func() { s.anchorLoop(anchors) })
	}
	defer anchoring.Wait()
	defer stopAnchors()
	pace := time.NewTicker(s.cfg.Interval)
	defer pace.Stop()
	for {
		more, err := s.round(ctx)
		if err != nil {
			return fmt.Errorf("sequencer: %w", err)
		}
		if more && ctx.Err() == nil {
			continue
		}
		select {
		case <-ctx.Done():
			return nil
		case <-pace.C:
		}
	}
}

// Ready is closed when the log is open and Latest is what was published last.
func (s *Sequencer) Ready() <-chan struct{} { return s.ready }

// Latest returns the newest published checkpoint. Safe for concurrent use.
func (s *Sequencer) Latest() tlog.Checkpoint {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.latest
}

// Counts returns a snapshot. Safe for concurrent use.
func (s *Sequencer) Counts() Counts {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.counts
}

// WaitFor returns the first checkpoint of at least size, or ctx's error. Safe
// for concurrent use.
func (s *Sequencer) WaitFor(ctx context.Context, size tlog.Size) (tlog.Checkpoint, error) {
	for {
		s.mu.Lock()
		latest, changed := s.latest, s.changed
		s.mu.Unlock()
		if latest.Size >= size && latest.Origin == s.key.Origin() {
			return latest, nil
		}
		select {
		case <-ctx.Done():
			return tlog.Checkpoint{}, ctx.Err()
		case <-changed:
		}
	}
}

func (s *Sequencer) published(tree tlog.Tree) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.latest = tlog.Checkpoint{Origin: s.key.Origin(), Tree: tree, Extensions: s.extensions()}
	s.counts.Sequenced = uint64(tree.Size)
	close(s.changed)
	s.changed = make(chan struct{})
}

// batch is what a round takes from the stream.
type batch struct {
	entries  [][]byte
	devices  map[did.ID]uint64
	last     stream.Seq
	repeated uint64
	full     bool
}

// round integrates what waits in the stream. more means that it did not take
// all. An error means that memory and disk may disagree, so that only a new start
// can go on; what heals by itself is logged and tried again in the next round.
func (s *Sequencer) round(ctx context.Context) (more bool, err error) {
	b, err := s.take(ctx)
	if err != nil {
		if errors.Is(err, errBroken) {
			return false, err
		}
		if ctx.Err() == nil {
			s.logger.Warn("Write-ahead stream cannot be read", "err", err)
		}
		return false, nil
	}
	if b.last == s.state.last {
		return false, nil
	}
	next, written, err := s.edge.Append(b.entries)
	if err != nil {
		return false, err
	}
	if err := s.files.write(written, s.step); err != nil {
		if errors.Is(err, errStep) {
			return false, err
		}
		s.logger.Warn("Log cannot be written", "err", err) // nothing speaks of these files yet
		return false, nil
	}
	field, open, err := s.growField(b.entries)
	if errors.Is(err, errWrite) {
		s.logger.Warn("Leaves of the field tree cannot be written", "err", err)
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if err := s.state.commit(next.Tree(), b, field); err != nil {
		return false, err
	}
	s.edge, s.field, s.open = next, field, open
	if err := s.step("state"); err != nil {
		return false, err
	}
	if err := s.publish(); err != nil {
		return false, err
	}
	s.mu.Lock()
	s.counts.Repeated += b.repeated
	s.mu.Unlock()
	return b.full, s.finish(ctx, written)
}

var (
	// errBroken reports a stream that does not hold what a gateway writes.
	errBroken = errors.New("write-ahead stream is broken")
	// errStep is what a test's hook returns in place of a crash.
	errStep = errors.New("stopped at a step")
)

// take reads messages until there are no more or MaxBatch entries. The limit is
// looked at between messages: one is never torn apart.
func (s *Sequencer) take(ctx context.Context) (batch, error) {
	ctx, cancel := context.WithTimeout(ctx, streamTimeout)
	defer cancel()
	b := batch{devices: map[did.ID]uint64{}, last: s.state.last}
	for {
		if len(b.entries) >= s.cfg.MaxBatch {
			b.full = true
			return b, nil
		}
		message, err := s.stream.Next(ctx, s.project, b.last)
		if errors.Is(err, stream.ErrNone) {
			return b, nil
		}
		if err != nil {
			return b, err
		}
		if err := s.add(&b, message); err != nil {
			return b, fmt.Errorf("%w: message %d: %w", errBroken, message.Seq, err)
		}
		b.last = message.Seq
	}
}

func (s *Sequencer) add(b *batch, message stream.Message) error {
	raws, err := reading.Split(message.Data, len(message.Data))
	if err != nil {
		return err
	}
	for i, raw := range raws {
		signed, err := reading.Parse(raw)
		if err != nil {
			return fmt.Errorf("reading %d: %w", i, err)
		}
		r := signed.Reading()
		if r.Source != s.source {
			return fmt.Errorf("reading %d is of %s, this log is of %s", i, r.Source, s.source)
		}
		last, ok := b.devices[r.Subject]
		if !ok {
			last = s.state.devices[r.Subject]
		}
		if r.Sequence <= last {
			b.repeated++
			continue
		}
		b.devices[r.Subject] = r.Sequence
		b.entries = append(b.entries, raw)
	}
	return nil
}

// publish signs the edge's tree and puts the checkpoint in place.
func (s *Sequencer) publish() error {
	signed, err := s.key.Sign(s.edge.Tree(), s.extensions()...)
	if err != nil {
		return err
	}
	if err := s.publishStatement(s.edge.Tree()); err != nil {
		return err
	}
	if err := s.files.replace(tlog.CheckpointPath, signed, s.step); err != nil {
		return err
	}
	s.published(s.edge.Tree())
	return s.step("checkpoint")
}

// publishStatement puts the tree's statement in place, if the log has any. Like
// the checkpoint it speaks of what the state has, so a start after a crash
// states the same again, if at another time.
func (s *Sequencer) publishStatement(tree tlog.Tree) error {
	if s.cfg.Statement == nil {
		return nil
	}
	text, err := s.cfg.Statement(tree)
	if err != nil {
		return err
	}
	return s.files.replace(tlog.StatementPath, text, s.step)
}

// finish does what may also be left to the next round.
func (s *Sequencer) finish(ctx context.Context, written []tlog.File) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), streamTimeout)
	defer cancel()
	if err := s.stream.Release(ctx, s.project, stream.Sequencer, s.state.last); err != nil {
		s.logger.Warn("Write-ahead stream keeps what is in the log", "err", err)
	}
	if err := s.step("release"); err != nil {
		return err
	}
	for _, f := range written {
		if !f.Tile.IsFull() {
			continue
		}
		err := s.files.removePartials(f.Tile.Path())
		if f.Tile.Entries && s.field != nil {
			err = errors.Join(err, s.files.removePartials(f.Tile.LeafPath()))
		}
		if err != nil {
			s.logger.Warn("Partial files of a full tile stay", "err", err) // they are right, only in vain
		}
	}
	return nil
}

// anchorLoop publishes the newest checkpoint at a steady pace. It runs beside
// the rounds, so a chain that does not answer holds up nothing.
func (s *Sequencer) anchorLoop(ctx context.Context) {
	delay := s.cfg.AnchorInterval
	var done tlog.Size
	for {
		timer := time.NewTimer(delay)
		select {
		case <-ctx.Done():
			timer.Stop()
			return
		case <-timer.C:
		}
		latest := s.Latest()
		if latest.Size == done {
			continue
		}
		if err := s.anchor.Publish(ctx, latest); err != nil {
			delay = min(2*delay, max(maxAnchorDelay, s.cfg.AnchorInterval))
			if ctx.Err() == nil {
				s.logger.Warn("Checkpoint is not anchored", "size", latest.Size, "retry_in", delay, "err", err)
			}
			continue
		}
		done, delay = latest.Size, s.cfg.AnchorInterval
		s.mu.Lock()
		s.counts.Anchored = uint64(done)
		s.mu.Unlock()
	}
}
