package stream

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/trellis-network/trellis/types/epoch"
)

// Errors that decide what a caller does.
var (
	ErrFull   = errors.New("write-ahead stream is full")             // wait for the readers
	ErrBehind = errors.New("stream has messages that were not seen") // read on with Next, then try again
	ErrNone   = errors.New("no further message")                     // wait for the writers
)

// A Seq is the place of a message in the stream, from 1. Those of one project
// rise, with gaps where other projects wrote.
type Seq uint64

// A Message is what one Append wrote.
type Message struct {
	Seq  Seq
	Data []byte
}

// A Reader is one who must have released a message before it is removed.
type Reader string

// The readers of the pipeline.
const (
	Gateway   Reader = "gateway"
	Sequencer Reader = "sequencer"
)

// Config tells where the stream is.
type Config struct {
	// Dir holds the files of a server in this process; only one process at a
	// time may use it. Default: none, so URL is needed.
	Dir string
	// URL is a NATS server or a list of a cluster's servers, separated by
	// commas; the server's max_payload must be at least MaxMessageBytes, and
	// sync_interval "always" for promise 1 on a single server. Default: a
	// server in this process.
	URL string
	// MaxBytes is the size from which Append refuses. Default 1 GiB.
	MaxBytes int64
	// Replicas of the stream in a cluster. Default 1.
	Replicas int
	// Readers that must release a message. Default Gateway and Sequencer.
	Readers []Reader
}

const (
	// MaxMessageBytes is the longest message: a request of 1 MiB, and room
	// for its headers.
	MaxMessageBytes = 1<<20 + 4096

	name        = "READINGS"
	subject     = "readings."
	marksBucket = "READINGS_MARKS"
	marksBytes  = 64 << 20 // marks are tiny; this is what compaction may leave behind

	startTimeout = 30 * time.Second // recovery of a full stream reads 1 GiB

	// What the server answers; nats.go gives no names to the two of them.
	codeStoreFailed  jetstream.ErrorCode = 10077
	codeNoResources  jetstream.ErrorCode = 10023
	codeNoStorage    jetstream.ErrorCode = 10047
	storeFailedFull                      = "maximum bytes exceeded"
	codeWrongLastSeq                     = jetstream.JSErrCodeStreamWrongLastSequence
	codeWrongLastRep                     = jetstream.JSErrCodeStreamWrongLastSequenceConstant
)

// A Stream is safe for concurrent use.
type Stream struct {
	readers []Reader
	lock    interface{ Close() error } // of Dir; nil with URL
	server  *server.Server             // nil with URL
	conn    *nats.Conn
	js      jetstream.JetStream
	stream  jetstream.Stream
	marks   jetstream.KeyValue
	id      string
}

// Open starts or connects to the stream. ctx bounds only the start.
func Open(ctx context.Context, cfg Config, logger *slog.Logger) (*Stream, error) {
	if cfg.MaxBytes == 0 {
		cfg.MaxBytes = 1 << 30
	}
	if cfg.Replicas == 0 {
		cfg.Replicas = 1
	}
	if len(cfg.Readers) == 0 {
		cfg.Readers = []Reader{Gateway, Sequencer}
	}
	s := &Stream{readers: cfg.Readers}
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	if err := s.open(ctx, cfg, logger); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

func (s *Stream) open(ctx context.Context, cfg Config, logger *slog.Logger) (err error) {
	options := []nats.Option{nats.Name("trellis"), nats.MaxReconnects(-1)}
	if cfg.URL == "" {
		if err := s.serve(cfg, logger); err != nil {
			return err
		}
		options = append(options, nats.InProcessServer(s.server))
	}
	if s.conn, err = nats.Connect(cfg.URL, options...); err != nil {
		return fmt.Errorf("connect to NATS at %q: %w", cfg.URL, err)
	}
	if limit := s.conn.MaxPayload(); limit < MaxMessageBytes {
		return fmt.Errorf("NATS at %q takes messages of %d bytes: set its max_payload to %d or more", cfg.URL, limit, MaxMessageBytes)
	}
	if s.js, err = jetstream.New(s.conn); err != nil {
		return fmt.Errorf("open JetStream: %w", err)
	}
	s.stream, err = s.js.CreateOrUpdateStream(ctx, jetstream.StreamConfig{
		Name: name, Description: "Accepted readings that are not yet in a project's log", Subjects: []string{subject + "*"},
		Storage: jetstream.FileStorage, Retention: jetstream.LimitsPolicy, Discard: jetstream.DiscardNew,
		MaxBytes: cfg.MaxBytes, Replicas: cfg.Replicas,
		AllowDirect: true,                   // reads without base64
		Duplicates:  100 * time.Millisecond, // the least NATS takes; promise 2 stands for it
	})
	if err != nil {
		return fmt.Errorf("create stream %s: %w", name, err)
	}
	s.id = strconv.FormatInt(s.stream.CachedInfo().Created.UnixNano(), 10)
	s.marks, err = s.js.CreateOrUpdateKeyValue(ctx, jetstream.KeyValueConfig{
		Bucket: marksBucket, Description: "How far each reader of READINGS has released", Replicas: cfg.Replicas, MaxBytes: marksBytes,
	})
	if err != nil {
		return fmt.Errorf("create marks of stream %s: %w", name, err)
	}
	return nil
}

// serve starts a NATS server in this process that nobody else can connect to.
func (s *Stream) serve(cfg Config, logger *slog.Logger) error {
	if cfg.Dir == "" {
		return errors.New("stream: give a directory or the URL of a NATS server")
	}
	if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
		return fmt.Errorf("make stream directory: %w", err)
	}
	lock, err := vfs.Default.Lock(filepath.Join(cfg.Dir, "LOCK")) // NATS itself takes none
	if err != nil {
		return fmt.Errorf("stream directory %s is in use by another process: %w", cfg.Dir, err)
	}
	s.lock = lock
	s.server, err = server.NewServer(&server.Options{
		ServerName: "trellis", DontListen: true, JetStream: true, StoreDir: cfg.Dir, NoSigs: true,
		SyncAlways:        true,                                                    // promise 1: the acknowledgement means fsync
		JetStreamMaxStore: cfg.MaxBytes + marksBytes, JetStreamMaxMemory: 16 << 20, // nothing is kept in memory
		MaxPayload: 2 * MaxMessageBytes,
	})
	if err != nil {
		return fmt.Errorf("start NATS in %s: %w", cfg.Dir, err)
	}
	s.server.SetLoggerV2(natsLogger{logger}, false, false, false)
	s.server.Start()
	if !s.server.ReadyForConnections(startTimeout) {
		return fmt.Errorf("start NATS in %s: not ready after %s", cfg.Dir, startTimeout)
	}
	return nil
}

// Close stops the connection and the server in this process. It may be called
// twice, and on a Stream that Open left half made.
func (s *Stream) Close() error {
	if s.conn != nil {
		s.conn.Close()
	}
	if s.server != nil {
		s.server.Shutdown()
		s.server.WaitForShutdown()
	}
	if s.lock == nil {
		return nil
	}
	err := s.lock.Close()
	s.lock = nil
	return err
}

// ID tells this stream from another that took its place, with new sequence
// numbers. It survives restarts.
func (s *Stream) ID() string { return s.id }

// Append writes data behind last, which is the project's last message that the
// caller has seen, 0 if none, and returns after it is durable. Errors: ErrFull,
// ErrBehind. After any other error the message may or may not be in the stream;
// the next Append with the same last tells.
func (s *Stream) Append(ctx context.Context, project epoch.Project, last Seq, data []byte) (Seq, error) {
	ack, err := s.js.Publish(ctx, topic(project), data, jetstream.WithExpectLastSequencePerSubject(uint64(last)),
		jetstream.WithRetryAttempts(0)) // a retry could not tell its own first try from another writer's
	if err != nil {
		return 0, fmt.Errorf("append to stream %s: %w", topic(project), kind(err))
	}
	return Seq(ack.Sequence), nil
}

// kind adds to a server's answer the error that decides.
func kind(err error) error {
	var answer *jetstream.APIError
	if !errors.As(err, &answer) {
		return err
	}
	switch answer.ErrorCode {
	case codeWrongLastSeq, codeWrongLastRep:
		return fmt.Errorf("%w: %w", ErrBehind, err)
	case codeNoResources, codeNoStorage:
		return fmt.Errorf("%w: %w", ErrFull, err)
	case codeStoreFailed:
		if strings.Contains(answer.Description, storeFailedFull) {
			return fmt.Errorf("%w: %w", ErrFull, err)
		}
	}
	return err
}

// Next returns the project's first message above after, or ErrNone.
func (s *Stream) Next(ctx context.Context, project epoch.Project, after Seq) (Message, error) {
	raw, err := s.stream.GetMsg(ctx, uint64(after)+1, jetstream.WithGetMsgSubject(topic(project)))
	if errors.Is(err, jetstream.ErrMsgNotFound) {
		return Message{}, ErrNone
	}
	if err != nil {
		return Message{}, fmt.Errorf("read stream %s after %d: %w", topic(project), after, err)
	}
	return Message{Seq(raw.Sequence), raw.Data}, nil
}

// Release records that reader's durable state covers the project's messages up
// to and with upTo, and removes those that every reader has released.
func (s *Stream) Release(ctx context.Context, project epoch.Project, reader Reader, upTo Seq) error {
	if _, err := s.marks.Put(ctx, markKey(project, reader), []byte(strconv.FormatUint(uint64(upTo), 10))); err != nil {
		return fmt.Errorf("record that %s released stream %s up to %d: %w", reader, topic(project), upTo, err)
	}
	lowest := upTo
	for _, r := range s.readers {
		mark, err := s.Released(ctx, project, r)
		if err != nil {
			return err
		}
		lowest = min(lowest, mark)
	}
	if lowest == 0 {
		return nil
	}
	// Removes what is below lowest, not lowest itself: the last message stays.
	err := s.stream.Purge(ctx, jetstream.WithPurgeSubject(topic(project)), jetstream.WithPurgeSequence(uint64(lowest)))
	if err != nil {
		return fmt.Errorf("remove messages below %d from stream %s: %w", lowest, topic(project), err)
	}
	return nil
}

// Released returns what the reader released last, 0 if it never did.
func (s *Stream) Released(ctx context.Context, project epoch.Project, reader Reader) (Seq, error) {
	entry, err := s.marks.Get(ctx, markKey(project, reader))
	if errors.Is(err, jetstream.ErrKeyNotFound) {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("read mark of %s in stream %s: %w", reader, topic(project), err)
	}
	mark, err := strconv.ParseUint(string(entry.Value()), 10, 64)
	if err != nil {
		return 0, fmt.Errorf("mark of %s in stream %s is %q, want a number", reader, topic(project), entry.Value())
	}
	return Seq(mark), nil
}

// Bytes returns how much of MaxBytes is taken, by all projects.
func (s *Stream) Bytes(ctx context.Context) (uint64, error) {
	info, err := s.stream.Info(ctx)
	if err != nil {
		return 0, fmt.Errorf("read state of stream %s: %w", name, err)
	}
	return info.State.Bytes, nil
}

func topic(project epoch.Project) string { return subject + strconv.FormatUint(uint64(project), 10) }

func markKey(project epoch.Project, reader Reader) string {
	return strconv.FormatUint(uint64(project), 10) + "." + string(reader)
}

// natsLogger passes on what a human must see; NATS's own notices are steps.
type natsLogger struct{ logger *slog.Logger }

func (l natsLogger) log(level slog.Level, format string, v []any) {
	l.logger.Log(context.Background(), level, "NATS server", "notice", fmt.Sprintf(format, v...))
}

func (l natsLogger) Noticef(format string, v ...any) { l.log(slog.LevelDebug, format, v) }
func (l natsLogger) Warnf(format string, v ...any)   { l.log(slog.LevelWarn, format, v) }
func (l natsLogger) Fatalf(format string, v ...any)  { l.log(slog.LevelError, format, v) }
func (l natsLogger) Errorf(format string, v ...any)  { l.log(slog.LevelError, format, v) }
func (l natsLogger) Debugf(format string, v ...any)  { l.log(slog.LevelDebug, format, v) }
func (l natsLogger) Tracef(format string, v ...any)  { l.log(slog.LevelDebug, format, v) }
