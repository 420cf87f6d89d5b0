package explorer

import (
	"encoding/json"
	"sync"
	"time"
)

// A cache keeps the values that were used last, at most limit of them. Safe
// for concurrent use.
type cache[K comparable, V any] struct {
	limit int

	mu    sync.Mutex // guards what follows
	items map[K]V
	order []K // least recently used first; limits are small, so a list does
}

// get returns the value of key, from make when it is not there. Two callers
// at once may both make it.
func (c *cache[K, V]) get(key K, make func() (V, error)) (V, error) {
	c.mu.Lock()
	if v, ok := c.items[key]; ok {
		c.touch(key)
		c.mu.Unlock()
		return v, nil
	}
	c.mu.Unlock()
	v, err := make()
	if err != nil {
		return v, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.items == nil {
		c.items = map[K]V{}
	}
	c.items[key] = v
	c.touch(key)
	for len(c.order) > c.limit {
		delete(c.items, c.order[0])
		c.order = c.order[1:]
	}
	return v, nil
}

func (c *cache[K, V]) touch(key K) {
	for i, k := range c.order {
		if k == key {
			c.order = append(c.order[:i], c.order[i+1:]...)
			break
		}
	}
	c.order = append(c.order, key)
}

// freshFor is how old an answer may be that many ask for at once: the age of
// the live status, so nobody can tell.
const freshFor = time.Second

// A shared answer is made once for all who ask within freshFor; who comes
// while it is made waits for it. Safe for concurrent use.
type shared struct {
	mu  sync.Mutex // guards what follows
	raw json.RawMessage
	at  time.Time
}

func (s *shared) get(make func() (any, error)) (any, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.raw != nil && time.Since(s.at) < freshFor {
		return s.raw, nil
	}
	value, err := make()
	if err != nil {
		return nil, err
	}
	raw, err := encode(value)
	if err != nil {
		return nil, err
	}
	s.raw, s.at = raw, time.Now()
	return s.raw, nil
}
