package issuer

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/binary"
	"errors"
	"fmt"
	"net/url"

	_ "modernc.org/sqlite" // the driver "sqlite", without cgo

	"github.com/trellis-network/trellis/protocol/vc/statuslist"
)

// Errors on which a caller decides.
var (
	// ErrUnknown reports a credential or list that this issuer knows nothing of.
	ErrUnknown = errors.New("not known to this issuer")
	// ErrRevoked reports a revocation that somebody wants to take back; a revocation is for ever.
	ErrRevoked = errors.New("credential is revoked for ever")
	// ErrExists reports an identifier that was given to a credential before.
	ErrExists = errors.New("credential with this id was issued before")
)

// A Store keeps who was issued what, and its status, in one SQLite file. What a method wrote is on the disk when it returns. Safe
// for concurrent use.
type Store struct{ db *sql.DB }

// An Allocation is a place in a status list.
type Allocation struct {
	List    uint64
	Index   uint64
	Purpose string
}

const tables = `CREATE TABLE IF NOT EXISTS lists (
	id INTEGER PRIMARY KEY,
	purpose TEXT NOT NULL,
	used BIGINT NOT NULL
);
CREATE TABLE IF NOT EXISTS credentials (
	id TEXT PRIMARY KEY,
	type TEXT NOT NULL,
	subject TEXT NOT NULL,
	issued BIGINT NOT NULL      -- seconds
);
CREATE TABLE IF NOT EXISTS entries (
	list BIGINT NOT NULL,
	idx BIGINT NOT NULL,
	credential TEXT NOT NULL,
	status INTEGER NOT NULL,
	PRIMARY KEY (list, idx)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS entries_by_credential ON entries (credential);
PRAGMA user_version = 1;`

// OpenStore opens the store at path, and creates it if absent. synchronous=FULL: a revocation that was answered survives a loss of
// power.
func OpenStore(path string) (*Store, error) {
	q := url.Values{"mode": {"rwc"}, "_txlock": {"immediate"},
		"_pragma": {"busy_timeout(5000)", "journal_mode(WAL)", "synchronous(FULL)", "temp_store(MEMORY)"}}
	db, err := sql.Open("sqlite", (&url.URL{Scheme: "file", OmitHost: true, Path: path, RawQuery: q.Encode()}).String())
	if err != nil {
		return nil, fmt.Errorf("open the issuer's store %s: %w", path, err)
	}
	db.SetMaxOpenConns(1)
	var version int
	err = db.QueryRow(`PRAGMA user_version`).Scan(&version)
	if err == nil && version > 1 {
		err = fmt.Errorf("its tables are of version %d, this program knows 1: use a newer program", version)
	}
	if err == nil {
		_, err = db.Exec(tables)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open the issuer's store %s: %w", path, err), db.Close())
	}
	return &Store{db}, nil
}

// Close waits for running transactions.
func (s *Store) Close() error { return s.db.Close() }

// A Record is what is kept of a credential; its text is the holder's alone.
type Record struct {
	ID      string
	Type    string
	Subject string
	Issued  int64 // seconds since the Unix epoch
}

// Add keeps a credential and gives it a place in a list for each purpose: random, so that neighbours tell nothing, and its own for
// ever. It MUST be called before the credential leaves the process.
func (s *Store) Add(ctx context.Context, r Record, purposes []string) (places []Allocation, err error) {
	err = s.update(ctx, func(tx *sql.Tx) error {
		result, err := tx.Exec(`INSERT OR IGNORE INTO credentials (id, type, subject, issued) VALUES (?, ?, ?, ?)`, r.ID, r.Type, r.Subject, r.Issued)
		if err != nil {
			return err
		}
		if n, err := result.RowsAffected(); err != nil || n == 0 {
			return errors.Join(fmt.Errorf("%w: %s", ErrExists, r.ID), err)
		}
		for _, purpose := range purposes {
			place, err := allocate(tx, r.ID, purpose)
			if err != nil {
				return err
			}
			places = append(places, place)
		}
		return nil
	})
	return places, err
}

// allocate draws free places of a list that is at most half full, so that two tries are enough on average.
func allocate(tx *sql.Tx, credential, purpose string) (Allocation, error) {
	list, err := openList(tx, purpose)
	if err != nil {
		return Allocation{}, err
	}
	for range 1000 {
		var raw [4]byte
		if _, err := rand.Read(raw[:]); err != nil {
			return Allocation{}, err
		}
		index := binary.BigEndian.Uint32(raw[:]) % statuslist.MinEntries // a power of two: no bias
		result, err := tx.Exec(`INSERT OR IGNORE INTO entries (list, idx, credential, status) VALUES (?, ?, ?, 0)`, list, index, credential)
		if err != nil {
			return Allocation{}, err
		}
		n, err := result.RowsAffected()
		if err != nil {
			return Allocation{}, err
		}
		if n == 1 {
			_, err := tx.Exec(`UPDATE lists SET used = used + 1 WHERE id = ?`, list)
			return Allocation{list, uint64(index), purpose}, err
		}
	}
	return Allocation{}, fmt.Errorf("list %d is fuller than its counter says", list)
}

func openList(tx *sql.Tx, purpose string) (uint64, error) {
	var id uint64
	err := tx.QueryRow(`SELECT id FROM lists WHERE purpose = ? AND used < ? ORDER BY id DESC LIMIT 1`, purpose, statuslist.MinEntries/2).Scan(&id)
	if !errors.Is(err, sql.ErrNoRows) {
		return id, err
	}
	result, err := tx.Exec(`INSERT INTO lists (purpose, used) VALUES (?, 0)`, purpose)
	if err != nil {
		return 0, err
	}
	n, err := result.LastInsertId()
	return uint64(n), err
}

// SetStatus changes the status of a credential for one purpose, durably. A revocation is not taken back. It returns the lists that
// changed.
func (s *Store) SetStatus(ctx context.Context, credential, purpose string, status byte) (list uint64, err error) {
	err = s.update(ctx, func(tx *sql.Tx) error {
		var index uint64
		var old byte
		err := tx.QueryRow(`SELECT e.list, e.idx, e.status FROM entries e JOIN lists l ON l.id = e.list
			WHERE e.credential = ? AND l.purpose = ?`, credential, purpose).Scan(&list, &index, &old)
		if errors.Is(err, sql.ErrNoRows) {
			return fmt.Errorf("%w: %s with status for %s", ErrUnknown, credential, purpose)
		}
		if err != nil {
			return err
		}
		if purpose == statuslist.Revocation && old != 0 && status == 0 {
			return fmt.Errorf("%w: %s", ErrRevoked, credential)
		}
		_, err = tx.Exec(`UPDATE entries SET status = ? WHERE list = ? AND idx = ?`, status, list, index)
		return err
	})
	return list, err
}

// Status returns the status at a place of a list, and the list's purpose.
func (s *Store) Status(ctx context.Context, list, index uint64) (status byte, purpose string, err error) {
	err = s.db.QueryRowContext(ctx, `SELECT purpose FROM lists WHERE id = ?`, list).Scan(&purpose)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, "", fmt.Errorf("%w: status list %d", ErrUnknown, list)
	}
	if err != nil {
		return 0, "", err
	}
	if index >= statuslist.MinEntries {
		return 0, "", fmt.Errorf("%w: index %d", statuslist.ErrRange, index)
	}
	err = s.db.QueryRowContext(ctx, `SELECT status FROM entries WHERE list = ? AND idx = ?`, list, index).Scan(&status)
	if errors.Is(err, sql.ErrNoRows) {
		err = nil // a place that nobody has is valid, as it is in the list itself
	}
	return status, purpose, err
}

// List returns a list and its purpose.
func (s *Store) List(ctx context.Context, id uint64) (*statuslist.List, string, error) {
	var purpose string
	err := s.db.QueryRowContext(ctx, `SELECT purpose FROM lists WHERE id = ?`, id).Scan(&purpose)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, "", fmt.Errorf("%w: status list %d", ErrUnknown, id)
	}
	if err != nil {
		return nil, "", err
	}
	l, err := statuslist.New(statuslist.MinEntries, 1)
	if err != nil {
		return nil, "", err
	}
	rows, err := s.db.QueryContext(ctx, `SELECT idx, status FROM entries WHERE list = ? AND status <> 0`, id)
	if err != nil {
		return nil, "", err
	}
	defer rows.Close()
	for rows.Next() {
		var index uint64
		var status byte
		if err := rows.Scan(&index, &status); err != nil {
			return nil, "", err
		}
		if err := l.Set(index, status); err != nil {
			return nil, "", err
		}
	}
	return l, purpose, rows.Err()
}

// Find returns the record of a credential.
func (s *Store) Find(ctx context.Context, id string) (Record, error) {
	r := Record{ID: id}
	err := s.db.QueryRowContext(ctx, `SELECT type, subject, issued FROM credentials WHERE id = ?`, id).Scan(&r.Type, &r.Subject, &r.Issued)
	if errors.Is(err, sql.ErrNoRows) {
		return r, fmt.Errorf("%w: %s", ErrUnknown, id)
	}
	return r, err
}

func (s *Store) update(ctx context.Context, change func(*sql.Tx) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("write the issuer's store: %w", err)
	}
	if err := change(tx); err != nil {
		_ = tx.Rollback() // the first error tells more
		return fmt.Errorf("write the issuer's store: %w", err)
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("write the issuer's store: %w", err)
	}
	return nil
}
