package node

import (
	"runtime"
	"sync"

	dbm "github.com/cometbft/cometbft-db"
)

// A tolerant database ends the goroutines that read it after it was closed.
//
// CometBFT closes its databases at a stop, but does not wait for the goroutines that talk with peers, which look something up
// every few seconds and panic when they cannot. Such a panic would end the process before the execution client has written
// its state to disk. What they look up then is of no use to anybody, and an answer made up, such as that there is nothing,
// could be; so they are ended where they stand, and what they have deferred runs.
type tolerant struct {
	dbm.DB

	mu     sync.RWMutex // held for reading by each read, so that none is under way while the database is closed
	closed bool
}

func (t *tolerant) enter() {
	t.mu.RLock()
	if t.closed {
		t.mu.RUnlock()
		runtime.Goexit()
	}
}

// Get implements dbm.DB.
func (t *tolerant) Get(key []byte) ([]byte, error) {
	t.enter()
	defer t.mu.RUnlock()
	return t.DB.Get(key)
}

// Has implements dbm.DB.
func (t *tolerant) Has(key []byte) (bool, error) {
	t.enter()
	defer t.mu.RUnlock()
	return t.DB.Has(key)
}

// Iterator implements dbm.DB.
func (t *tolerant) Iterator(start, end []byte) (dbm.Iterator, error) {
	t.enter()
	defer t.mu.RUnlock()
	return t.DB.Iterator(start, end)
}

// ReverseIterator implements dbm.DB.
func (t *tolerant) ReverseIterator(start, end []byte) (dbm.Iterator, error) {
	t.enter()
	defer t.mu.RUnlock()
	return t.DB.ReverseIterator(start, end)
}

// Close implements dbm.DB. It may be called twice.
func (t *tolerant) Close() error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.closed {
		return nil
	}
	t.closed = true
	return t.DB.Close()
}
