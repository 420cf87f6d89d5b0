// Package index keeps the rows that pages look up; each batch is written together with the place it came from, so nothing counts twice.
package index

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"sync"

	_ "modernc.org/sqlite" // the driver "sqlite", without cgo
)

// Errors on which a caller decides.
var (
	// ErrNotFound reports that no row answers the question.
	ErrNotFound = errors.New("not in the index")
	// ErrCursor reports a batch that does not start where the last one
	// ended: another writer is at work, or the caller kept an old cursor.
	// Nothing of the batch was kept; read the cursor again.
	ErrCursor = errors.New("batch does not start at the cursor")
)

// Config bounds an Index. The zero value works.
type Config struct {
	// MaxReadings is how many of its newest readings each project keeps;
	// default 5,000,000. Older ones stay in the project's log.
	MaxReadings int
	// MaxLeaves is how many of its newest leaves each project keeps, by whole
	// epochs; default 5,000,000. Older ones stay in the published results.
	MaxLeaves int
	// MaxCheckpoints is how many of its newest checkpoints each project
	// keeps; default 10,000. Those that epochs were pinned to stay with them.
	MaxCheckpoints int
	// MaxTasks is how many of its newest tasks of compute the index keeps; default 100,000. Older ones stay on the chain.
	MaxTasks int
	// Readers is how many queries may run at once; default 4.
	Readers int
}

func (c Config) withDefaults() Config {
	for _, d := range []struct {
		value *int
		or    int
	}{{&c.MaxReadings, 5_000_000}, {&c.MaxLeaves, 5_000_000}, {&c.MaxCheckpoints, 10_000}, {&c.MaxTasks, 100_000}, {&c.Readers, 4}} {
		if *d.value <= 0 {
			*d.value = d.or
		}
	}
	return c
}

// An Index is one SQLite file. Safe for concurrent use: writes are
// serialized, reads see the last committed batch.
//
// What a method wrote survives the death of the process when it returns. A
// loss of power may take the newest batches, each whole and with its cursor;
// they are then read again from the chain and the log.
type Index struct {
	config Config
	write  *sql.DB // one connection
	read   *sql.DB

	mu       sync.Mutex           // guards prepared
	prepared map[string]*sql.Stmt // of read
}

// Open opens the index at path, creates it if absent, and brings its tables
// to this version of the program.
func Open(path string, config Config) (*Index, error) {
	config = config.withDefaults()
	write, err := sql.Open("sqlite", source(path, "rwc"))
	if err != nil {
		return nil, fmt.Errorf("open index %s: %w", path, err)
	}
	write.SetMaxOpenConns(1)
	if err := migrate(write); err != nil {
		return nil, errors.Join(fmt.Errorf("open index %s: %w", path, err), write.Close())
	}
	read, err := sql.Open("sqlite", source(path, "ro"))
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open index %s: %w", path, err), write.Close())
	}
	read.SetMaxOpenConns(config.Readers)
	read.SetMaxIdleConns(config.Readers)
	return &Index{config: config, write: write, read: read, prepared: make(map[string]*sql.Stmt)}, nil
}

// source returns what the driver opens. WAL lets reads go on while a batch is
// written; synchronous=NORMAL is enough, as a lost batch is read again.
func source(path, mode string) string {
	q := url.Values{"mode": {mode}, "_txlock": {"immediate"}, "_pragma": {
		"busy_timeout(5000)", "journal_mode(WAL)", "synchronous(NORMAL)", "temp_store(MEMORY)", "cache_size(-32000)"}}
	if mode == "ro" {
		q.Del("_txlock")
		q["_pragma"] = []string{"busy_timeout(5000)", "query_only(1)", "cache_size(-16000)"}
	}
	return (&url.URL{Scheme: "file", OmitHost: true, Path: path, RawQuery: q.Encode()}).String()
}

// Close waits for running queries. It may be called twice.
func (x *Index) Close() error {
	x.mu.Lock()
	clear(x.prepared)
	x.mu.Unlock()
	return errors.Join(x.read.Close(), x.write.Close())
}

// statement prepares a query once. Queries are constants or built of a few
// constant parts, so the map is bounded.
func (x *Index) statement(ctx context.Context, query string) (*sql.Stmt, error) {
	x.mu.Lock()
	s, ok := x.prepared[query]
	x.mu.Unlock()
	if ok {
		return s, nil
	}
	s, err := x.read.PrepareContext(ctx, query)
	if err != nil {
		return nil, fmt.Errorf("prepare %q: %w", query, err)
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	if other, ok := x.prepared[query]; ok { // prepared twice at once
		return other, s.Close()
	}
	x.prepared[query] = s
	return s, nil
}

// rows calls scan for each row that the query returns.
func (x *Index) rows(ctx context.Context, scan func(scanner) error, query string, args ...any) error {
	s, err := x.statement(ctx, query)
	if err != nil {
		return err
	}
	rows, err := s.QueryContext(ctx, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// row scans the only row of the query, or returns ErrNotFound.
func (x *Index) row(ctx context.Context, query string, args []any, into ...any) error {
	s, err := x.statement(ctx, query)
	if err != nil {
		return err
	}
	if err := s.QueryRowContext(ctx, args...).Scan(into...); errors.Is(err, sql.ErrNoRows) {
		return ErrNotFound
	} else if err != nil {
		return err
	}
	return nil
}

// A batch is one transaction. Its first error ends it: later calls do
// nothing, and update rolls back.
type batch struct {
	ctx      context.Context
	tx       *sql.Tx
	prepared map[string]*sql.Stmt // they end with tx
	err      error
}

// update runs f in one transaction.
func (x *Index) update(ctx context.Context, f func(*batch)) error {
	tx, err := x.write.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	b := &batch{ctx: ctx, tx: tx, prepared: make(map[string]*sql.Stmt)}
	f(b)
	if b.err != nil {
		return errors.Join(b.err, tx.Rollback())
	}
	return tx.Commit()
}

func (b *batch) statement(query string) *sql.Stmt {
	s, ok := b.prepared[query]
	if !ok && b.err == nil {
		if s, b.err = b.tx.PrepareContext(b.ctx, query); b.err != nil {
			b.err = fmt.Errorf("prepare %.60q: %w", query, b.err)
		}
		b.prepared[query] = s
	}
	return s
}

// exec returns how many rows the query changed.
func (b *batch) exec(query string, args ...any) int64 {
	s := b.statement(query)
	if b.err != nil {
		return 0
	}
	result, err := s.ExecContext(b.ctx, args...)
	if err != nil {
		b.err = fmt.Errorf("%.60q: %w", query, err)
		return 0
	}
	n, _ := result.RowsAffected() // SQLite always knows
	return n
}

// get scans one row and reports whether there was one.
func (b *batch) get(query string, args []any, into ...any) bool {
	s := b.statement(query)
	if b.err != nil {
		return false
	}
	err := s.QueryRowContext(b.ctx, args...).Scan(into...)
	if errors.Is(err, sql.ErrNoRows) {
		return false
	}
	b.err = err
	return err == nil
}

// advance moves a cursor, or fails with ErrCursor when it is not at from.
func (b *batch) advance(name string, from, next uint64) {
	var at uint64
	b.get(`SELECT position FROM cursors WHERE name = ?`, []any{name}, &at)
	if b.err == nil && at != from {
		b.err = fmt.Errorf("%w: %s is at %d, the batch starts at %d", ErrCursor, name, at, from)
	}
	b.exec(`INSERT INTO cursors (name, position) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET position = excluded.position`, name, next)
}

// position returns a cursor, 0 if it never moved.
func (x *Index) position(ctx context.Context, name string) (uint64, error) {
	var at uint64
	err := x.row(ctx, `SELECT position FROM cursors WHERE name = ?`, []any{name}, &at)
	if errors.Is(err, ErrNotFound) {
		return 0, nil
	}
	return at, err
}
