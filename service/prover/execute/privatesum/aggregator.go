package privatesum

import (
	"bufio"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gofrs/flock"

	"github.com/trellis-network/trellis/protocol/compute"
	rules "github.com/trellis-network/trellis/protocol/privatesum"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/types/epoch"
)

// Errors of aggregators.
var (
	// ErrOtherList is a second list for a round: the difference of two sums could be one device's value.
	ErrOtherList = errors.New("this round was added up for another list, and is never for two")
	ErrRefused   = errors.New("the aggregator does not take this task")
)

// PoisonedError carries an aggregator's complaints about a list.
type PoisonedError struct{ Complaints []rules.Complaint }

func (e *PoisonedError) Error() string {
	return fmt.Sprintf("%d devices dealt shares that are not good, the first is %s: propose the task again with these complaints", len(e.Complaints), e.Complaints[0].Device)
}

// A Question is what an aggregator is asked about: a task, and the document of its program.
type Question struct {
	ChainID  uint64
	Document *rules.Document
	Task     compute.Task
}

// AggregatorConfig holds what an operator may set. Journal, Gather and KeyOf have no default.
type AggregatorConfig struct {
	ChainID uint64
	// Journal is the file that keeps which list each round was added up for. It MUST NOT be lost or restored from a backup: an aggregator
	// that forgets would give a second sum, and two sums can tell a value.
	Journal string
	Gather  Gather
	KeyOf   rules.KeyOf
	// Accept refuses tasks that are not to be answered, such as those that are not on the chain: the first list takes the round, so who
	// may ask for any list can spoil it, and aggregators that accept different ones open a difference. Complaints are made without. Default:
	// all tasks are accepted.
	Accept func(ctx context.Context, t compute.Task) error
	// Random draws the proofs of complaints. Default crypto/rand.
	Random io.Reader
}

// An Aggregator holds one key of a document. Safe for concurrent use.
type Aggregator struct {
	cfg AggregatorConfig
	key *rules.Key

	mu      sync.Mutex
	journal *os.File              // guarded by mu
	lock    *flock.Flock          // held while the journal is read or written; after mu
	given   map[round]common.Hash // guarded by mu; the list of each round that was added up
}

// round names a round of a document in a project.
type round struct {
	Chain    uint64        `json:"chain"`
	Project  epoch.Project `json:"project"`
	Document common.Hash   `json:"document"`
	Start    uint64        `json:"round"`
}

// entry is a line of the journal.
type entry struct {
	round
	List common.Hash `json:"list"`
}

// NewAggregator opens the journal.
func NewAggregator(key *rules.Key, cfg AggregatorConfig) (*Aggregator, error) {
	if cfg.Random == nil {
		cfg.Random = rand.Reader
	}
	if cfg.Accept == nil {
		cfg.Accept = func(context.Context, compute.Task) error { return nil }
	}
	a := &Aggregator{cfg: cfg, key: key, given: make(map[round]common.Hash), lock: flock.New(cfg.Journal + ".lock")}
	if err := a.lock.Lock(); err != nil {
		return nil, fmt.Errorf("lock the journal: %w", err)
	}
	err := a.readJournal()
	if err = errors.Join(err, a.lock.Unlock()); err != nil {
		return nil, fmt.Errorf("read the journal %s: %w", cfg.Journal, err)
	}
	if a.journal, err = os.OpenFile(cfg.Journal, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600); err != nil {
		return nil, fmt.Errorf("open the journal: %w", err)
	}
	return a, nil
}

// readJournal cuts off a torn last line: its sum was not given, for that waits for the disk.
func (a *Aggregator) readJournal() error {
	file, err := os.OpenFile(a.cfg.Journal, os.O_RDWR, 0)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer file.Close()
	lines, whole := bufio.NewReader(file), int64(0)
	for {
		line, err := lines.ReadBytes('\n')
		if err == io.EOF {
			return file.Truncate(whole)
		}
		if err != nil {
			return err
		}
		var e entry
		if err := json.Unmarshal(line, &e); err != nil {
			return fmt.Errorf("byte %d: %w", whole, err)
		}
		a.given[e.round] = e.List
		whole += int64(len(line))
	}
}

// Close closes the journal.
func (a *Aggregator) Close() error {
	a.mu.Lock()
	defer a.mu.Unlock()
	return errors.Join(a.journal.Close(), a.lock.Close())
}

// Public returns the aggregator's key, as documents name it.
func (a *Aggregator) Public() rules.PublicKey { return a.key.Public() }

// Partial adds up the shares of the task's list. When it returns a sum, the journal durably says so, and no other list of the round is
// ever added up. Errors: ErrOtherList, ErrRefused, *PoisonedError, those of lists.
func (a *Aggregator) Partial(ctx context.Context, q Question) (rules.Partial, error) {
	params, err := rules.ParseParams(q.Task.Params)
	if err != nil {
		return rules.Partial{}, err
	}
	if err := a.cfg.Accept(ctx, q.Task); err != nil {
		return rules.Partial{}, fmt.Errorf("%w: %w", ErrRefused, err)
	}
	in, err := a.gather(ctx, q)
	if err != nil {
		return rules.Partial{}, err
	}
	list, err := listOf(a.cfg.ChainID, a.cfg.KeyOf, q.Document, q.Task, params, in)
	if err != nil {
		return rules.Partial{}, err
	}
	if list.Hash() != params.List {
		return rules.Partial{}, fmt.Errorf("%w: the log gives %s, the task says %s", rules.ErrList, list.Hash(), params.List)
	}
	p, err := a.key.Add(q.Document, list)
	var bad *rules.Poisoned
	if errors.As(err, &bad) {
		return rules.Partial{}, a.complain(q.Document, list.Devices(), bad)
	}
	if err != nil {
		return rules.Partial{}, err
	}
	return p, a.give(q, params.List)
}

func (a *Aggregator) gather(ctx context.Context, q Question) (in execute.Input, err error) {
	if q.ChainID != a.cfg.ChainID {
		return in, fmt.Errorf("%w: it is of chain %d, this is chain %d", ErrRefused, q.ChainID, a.cfg.ChainID)
	}
	if _, ok := q.Document.Member(a.key.Public()); !ok {
		return in, rules.ErrNotMember
	}
	if err := q.Task.Check(); err != nil {
		return in, fmt.Errorf("%w: %w", ErrRefused, err)
	}
	return a.cfg.Gather(ctx, q.Task)
}

// give writes the list down before its sum leaves.
func (a *Aggregator) give(q Question, list common.Hash) error {
	hash, err := q.Document.Hash()
	if err != nil {
		return err
	}
	r := round{q.ChainID, q.Task.Project, hash, q.Task.WindowStart}
	a.mu.Lock()
	defer a.mu.Unlock()
	// Another process may have the same key, such as one that shares by hand.
	if err := a.lock.Lock(); err != nil {
		return fmt.Errorf("lock the journal: %w", err)
	}
	defer a.lock.Unlock()
	if err := a.readJournal(); err != nil {
		return fmt.Errorf("read the journal %s: %w", a.cfg.Journal, err)
	}
	if had, ok := a.given[r]; ok {
		if had != list {
			return fmt.Errorf("%w: it was %s", ErrOtherList, had)
		}
		return nil
	}
	line, err := json.Marshal(entry{r, list})
	if err != nil {
		return err
	}
	if _, err := a.journal.Write(append(line, '\n')); err != nil {
		return fmt.Errorf("write the journal: %w", err)
	}
	if err := a.journal.Sync(); err != nil {
		return fmt.Errorf("write the journal: %w", err)
	}
	a.given[r] = list
	return nil
}

func (a *Aggregator) complain(d *rules.Document, among []rules.Valid, bad *rules.Poisoned) error {
	out := &PoisonedError{}
	for _, v := range among {
		for _, device := range bad.Devices {
			if v.Device() != device {
				continue
			}
			c, err := a.key.Complain(d, v, a.cfg.Random)
			if err != nil {
				return err
			}
			out.Complaints = append(out.Complaints, c)
		}
	}
	return out
}

// Complaints examines every contribution to the task's round, whatever list it names, and returns a complaint for each share that is not
// good. Of a device's contributions it examines the first, which alone can count.
func (a *Aggregator) Complaints(ctx context.Context, q Question) ([]rules.Complaint, error) {
	in, err := a.gather(ctx, q)
	if err != nil {
		return nil, err
	}
	contributions, err := collect(a.cfg.ChainID, a.cfg.KeyOf, q.Document, q.Task, in)
	if err != nil {
		return nil, err
	}
	var out []rules.Complaint
	seen := map[string]bool{}
	for _, v := range contributions {
		if seen[v.Device().String()] {
			continue
		}
		seen[v.Device().String()] = true
		if err := a.key.Examine(q.Document, v); !errors.Is(err, rules.ErrPoisoned) {
			continue
		}
		c, err := a.key.Complain(q.Document, v, a.cfg.Random)
		if err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	return out, nil
}
