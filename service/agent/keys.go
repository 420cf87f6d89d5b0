package agent

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"
)

// Errors of keys.
var (
	ErrKeyName  = errors.New("a key's name is of a-z, 0-9, hyphen and underscore, at most 32")
	ErrKeyKnown = errors.New("there is a key of that name")
	ErrNoKey    = errors.New("there is no key of that name")
)

// Defaults of keys.
const (
	DefaultRate  = 60      // calls a minute
	DefaultQuota = 100_000 // calls a month
)

// tokenPrefix tells a token from other secrets, for those who scan for leaked ones.
const tokenPrefix = "trellis-agent-"

// A Key is somebody who may ask. The token itself is kept nowhere: whoever reads the file cannot ask in its name.
type Key struct {
	Name    string    `json:"name"`
	Hash    string    `json:"hash"`  // SHA-256 of the token, hex
	Rate    int       `json:"rate"`  // calls a minute
	Quota   uint64    `json:"quota"` // calls a month, UTC
	Created time.Time `json:"created"`
	Expires time.Time `json:"expires,omitzero"`
}

// expired reports whether a key counts no more.
func (k Key) expired(now time.Time) bool { return !k.Expires.IsZero() && !now.Before(k.Expires) }

// Usage is how often a key asked.
type Usage struct {
	Month string `json:"month"` // such as 2026-11, UTC
	Calls uint64 `json:"calls"` // in it
	Total uint64 `json:"total"` // ever
}

// Keys are the keys of an agent's server, in a folder that its owner alone can read. Safe for concurrent use; a key that another
// process adds or revokes counts within a second.
type Keys struct {
	dir string

	mu     sync.Mutex
	known  map[string]Key // by hash
	read   time.Time      // modification time of the file that known came from
	looked time.Time
	usage  map[string]*Usage // by name
	spent  map[string]*tokens
	dirty  bool
}

// tokens is a bucket that fills at a key's rate, up to a minute's.
type tokens struct {
	left float64
	at   time.Time
}

// OpenKeys opens the keys in a folder, which is made if it is not there.
func OpenKeys(dir string) (*Keys, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	k := &Keys{dir: dir, usage: make(map[string]*Usage), spent: make(map[string]*tokens)}
	raw, err := os.ReadFile(k.usageFile())
	if err == nil {
		err = json.Unmarshal(raw, &k.usage)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("read %s: %w", k.usageFile(), err)
	}
	return k, k.reload()
}

func (k *Keys) file() string      { return filepath.Join(k.dir, "keys.json") }
func (k *Keys) usageFile() string { return filepath.Join(k.dir, "usage.json") }

var keyName = regexp.MustCompile(`^[a-z0-9][a-z0-9_-]{0,31}$`)

// Add makes a key and returns its token, which is shown once.
func (k *Keys) Add(key Key) (token string, err error) {
	if !keyName.MatchString(key.Name) {
		return "", fmt.Errorf("%w: %q", ErrKeyName, key.Name)
	}
	if key.Rate <= 0 {
		key.Rate = DefaultRate
	}
	if key.Quota == 0 {
		key.Quota = DefaultQuota
	}
	var secret [32]byte
	if _, err := rand.Read(secret[:]); err != nil {
		return "", err
	}
	token = tokenPrefix + base64.RawURLEncoding.EncodeToString(secret[:])
	key.Hash = hashOf(token)
	return token, k.change(func(all []Key) ([]Key, error) {
		if slices.ContainsFunc(all, func(o Key) bool { return o.Name == key.Name }) {
			return nil, fmt.Errorf("%w: %s; choose another, or revoke it first", ErrKeyKnown, key.Name)
		}
		return append(all, key), nil
	})
}

// Revoke ends a key.
func (k *Keys) Revoke(name string) error {
	return k.change(func(all []Key) ([]Key, error) {
		left := slices.DeleteFunc(slices.Clone(all), func(o Key) bool { return o.Name == name })
		if len(left) == len(all) {
			return nil, fmt.Errorf("%w: %s", ErrNoKey, name)
		}
		return left, nil
	})
}

// List returns the keys by name, and how often each asked.
func (k *Keys) List() ([]Key, map[string]Usage, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if err := k.reload(); err != nil {
		return nil, nil, err
	}
	used := make(map[string]Usage)
	for name, u := range k.usage {
		used[name] = *u
	}
	return slices.SortedFunc(maps.Values(k.known), func(a, b Key) int { return strings.Compare(a.Name, b.Name) }), used, nil
}

func (k *Keys) change(f func([]Key) ([]Key, error)) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	if err := k.reload(); err != nil {
		return err
	}
	all, err := f(slices.SortedFunc(maps.Values(k.known), func(a, b Key) int { return a.Created.Compare(b.Created) }))
	if err != nil {
		return err
	}
	raw, err := json.MarshalIndent(all, "", "  ")
	if err != nil {
		return err
	}
	if err := replace(k.file(), append(raw, '\n')); err != nil {
		return err
	}
	k.read = time.Time{}
	return k.reload()
}

// reload reads the file if it is another than at the last look.
func (k *Keys) reload() error {
	info, err := os.Stat(k.file())
	if errors.Is(err, fs.ErrNotExist) {
		k.known = map[string]Key{}
		return nil
	}
	if err != nil || k.known != nil && info.ModTime().Equal(k.read) {
		return err
	}
	raw, err := os.ReadFile(k.file())
	if err != nil {
		return err
	}
	var all []Key
	if err := json.Unmarshal(raw, &all); err != nil {
		return fmt.Errorf("read %s: %w", k.file(), err)
	}
	known := make(map[string]Key, len(all))
	for _, key := range all {
		known[key.Hash] = key
	}
	k.known, k.read = known, info.ModTime()
	return nil
}

// A refusal says why a call is not answered, and when another may be.
type refusal struct {
	status  int
	code    string
	message string
	wait    time.Duration
}

// spend counts a call of the key with a token, or says why it is refused. Tokens are compared by their hash, so that how long a
// look takes tells nothing about them.
func (k *Keys) spend(token string, now time.Time) (Key, *refusal) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if now.Sub(k.looked) > time.Second {
		k.looked = now
		if err := k.reload(); err != nil {
			return Key{}, &refusal{503, "unavailable", "the keys cannot be read; tell who runs this server", time.Minute}
		}
	}
	key, ok := k.known[hashOf(token)]
	if !ok || key.expired(now) {
		return Key{}, &refusal{401, "unauthorized",
			"send a key: Authorization: Bearer TOKEN; who runs this server makes one with: trellis agent key new NAME", 0}
	}
	if wait := k.take(key, now); wait > 0 {
		return key, &refusal{429, "too_many_requests", fmt.Sprintf("key %s may ask %d times a minute", key.Name, key.Rate), wait}
	}
	u := k.usageOf(key.Name, now)
	if u.Calls >= key.Quota {
		next := time.Date(now.UTC().Year(), now.UTC().Month()+1, 1, 0, 0, 0, 0, time.UTC)
		return key, &refusal{429, "quota_exceeded", fmt.Sprintf("key %s has made its %d calls of this month", key.Name, key.Quota), next.Sub(now)}
	}
	u.Calls++
	u.Total++
	k.dirty = true
	return key, nil
}

// take takes a token of the key's bucket, or returns how long the next one takes.
func (k *Keys) take(key Key, now time.Time) time.Duration {
	b := k.spent[key.Hash]
	if b == nil {
		b = &tokens{float64(key.Rate), now}
		k.spent[key.Hash] = b
	}
	second := float64(key.Rate) / 60
	b.left = min(float64(key.Rate), b.left+max(0, now.Sub(b.at).Seconds())*second)
	b.at = now
	if b.left < 1 {
		return time.Duration((1 - b.left) / second * float64(time.Second))
	}
	b.left--
	return 0
}

func (k *Keys) usageOf(name string, now time.Time) *Usage {
	month := now.UTC().Format("2006-01")
	u := k.usage[name]
	if u == nil {
		u = new(Usage)
		k.usage[name] = u
	}
	if u.Month != month {
		u.Month, u.Calls = month, 0
	}
	return u
}

// used returns what a key has used.
func (k *Keys) used(name string, now time.Time) Usage {
	k.mu.Lock()
	defer k.mu.Unlock()
	return *k.usageOf(name, now)
}

// Save writes what was counted. A crash loses what was counted since the last time.
func (k *Keys) Save() error {
	k.mu.Lock()
	defer k.mu.Unlock()
	if !k.dirty {
		return nil
	}
	raw, err := json.Marshal(k.usage)
	if err != nil {
		return err
	}
	if err := replace(k.usageFile(), append(raw, '\n')); err != nil {
		return err
	}
	k.dirty = false
	return nil
}

func hashOf(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

// replace writes a file whole or not at all, for its owner alone.
func replace(file string, raw []byte) error {
	next, err := os.CreateTemp(filepath.Dir(file), ".next-*") // of mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(next.Name())
	_, err = next.Write(raw)
	if err = errors.Join(err, next.Sync(), next.Close()); err != nil {
		return err
	}
	return os.Rename(next.Name(), file)
}
