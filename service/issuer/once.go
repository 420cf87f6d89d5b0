package issuer

import (
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"slices"
	"sync"
	"time"
)

// A once gives out secrets that are taken once. It keeps them in memory: a restart forgets them, and who holds one asks anew. Safe
// for concurrent use.
type once[T any] struct {
	limit int
	life  time.Duration

	mu    sync.Mutex // guards items and order
	items map[string]given[T]
	order []string // as they were given, which is the order in which they end
}

type given[T any] struct {
	value T
	until time.Time
}

func newOnce[T any](limit int, life time.Duration) *once[T] {
	return &once[T]{limit: limit, life: life, items: make(map[string]given[T])}
}

// secret returns 256 random bits.
func secret() string {
	var raw [32]byte
	if _, err := rand.Read(raw[:]); err != nil {
		panic(fmt.Sprintf("issuer: no randomness: %v", err)) // the runtime stops the process before that
	}
	return base64.RawURLEncoding.EncodeToString(raw[:])
}

// give keeps value under a new secret. When too many are out, the oldest is forgotten.
func (o *once[T]) give(value T, now time.Time) string {
	key := secret()
	o.put(key, value, now)
	return key
}

func (o *once[T]) put(key string, value T, now time.Time) {
	o.mu.Lock()
	defer o.mu.Unlock()
	for len(o.order) > 0 && (len(o.items) >= o.limit || !now.Before(o.items[o.order[0]].until)) {
		delete(o.items, o.order[0])
		o.order = o.order[1:]
	}
	if len(o.order) >= 2*o.limit { // most were taken
		o.order = slices.DeleteFunc(o.order, func(key string) bool { _, ok := o.items[key]; return !ok })
	}
	o.items[key] = given[T]{value, now.Add(o.life)}
	o.order = append(o.order, key)
}

// take returns what was kept, once.
func (o *once[T]) take(key string, now time.Time) (T, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	g, ok := o.items[key]
	if ok {
		delete(o.items, key) // put takes it out of order
	}
	return g.value, ok && now.Before(g.until)
}

// see returns what is kept and leaves it.
func (o *once[T]) see(key string, now time.Time) (T, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	g, ok := o.items[key]
	return g.value, ok && now.Before(g.until)
}
