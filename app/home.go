package app

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/internal/clock"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/types/epoch"
)

// A Home is the folder in which a process keeps its keys and data.
type Home string

// NodeDir holds the chain.
func (h Home) NodeDir() string { return filepath.Join(string(h), "node") }

// StreamDir holds accepted readings that have no index yet.
func (h Home) StreamDir() string { return filepath.Join(string(h), "stream") }

// GatewayDir holds what a project's gateway last accepted of each device.
func (h Home) GatewayDir(p epoch.Project) string {
	return filepath.Join(string(h), "gateway", strconv.FormatUint(uint64(p), 10))
}

// SequencerDir holds the sequencer's state of one project.
func (h Home) SequencerDir(p epoch.Project) string {
	return filepath.Join(string(h), "sequencer", strconv.FormatUint(uint64(p), 10))
}

// PublicDir holds what anyone may read: one folder a project with log,
// documents, policies and results.
func (h Home) PublicDir() string { return filepath.Join(string(h), "public") }

// MirrorDir is a project's part of PublicDir.
func (h Home) MirrorDir(p epoch.Project) string {
	return filepath.Join(h.PublicDir(), strconv.FormatUint(uint64(p), 10))
}

// LogDir holds a project's log as tiles.
func (h Home) LogDir(p epoch.Project) string { return filepath.Join(h.MirrorDir(p), "log") }

// IndexFile holds the rows that pages look up.
func (h Home) IndexFile() string { return filepath.Join(string(h), "index", "index.db") }

// KeyFile holds one secret.
func (h Home) KeyFile(name string) string { return filepath.Join(string(h), "keys", name+".key") }

// Account returns the account key called name, made on first use.
func (h Home) Account(name string) (sig.PrivateKey, error) {
	return keystore.LoadOrCreate(h.KeyFile(name), sig.ES256K)
}

// A ClockState lets a network's clock go on where it stood, however long the
// process was down.
type ClockState struct {
	Now   uint64 `json:"now"` // milliseconds since the Unix epoch
	Speed int    `json:"speed"`
}

func (h Home) clockFile() string { return filepath.Join(string(h), "clock.json") }

// LoadClock returns the clock where SaveClock left it, or one that starts at
// start for a new home. A speed of zero keeps the saved one.
func (h Home) LoadClock(start time.Time, speed int) (*clock.Clock, error) {
	raw, err := os.ReadFile(h.clockFile())
	if errors.Is(err, fs.ErrNotExist) {
		return clock.New(start, speed), nil
	}
	if err != nil {
		return nil, err
	}
	var state ClockState
	if err := json.Unmarshal(raw, &state); err != nil {
		return nil, fmt.Errorf("%s: %w; delete it to start from the wall clock", h.clockFile(), err)
	}
	if speed == 0 {
		speed = state.Speed
	}
	return clock.New(time.UnixMilli(int64(state.Now)), speed), nil
}

// SaveClock remembers the network's time; at most one second of it is lost in
// a crash when called every second, and then devices repeat themselves.
func (h Home) SaveClock(c *clock.Clock) error {
	raw, err := json.Marshal(ClockState{Now: c.Millis(), Speed: c.Speed()})
	if err != nil {
		return err
	}
	return writeFile(h.clockFile(), raw)
}

// ResumeClock sets c back to where SaveClock left it, or leaves a new home's
// clock as it is but for the time that passed since it was made.
func (h Home) ResumeClock(c *clock.Clock) error {
	c.Rewind()
	return h.SaveClock(c)
}

// Once returns the number kept as name, which is fallback the first time.
func (h Home) Once(name string, fallback uint64) (uint64, error) {
	file := filepath.Join(string(h), name)
	raw, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return fallback, writeFile(file, []byte(strconv.FormatUint(fallback, 10)+"\n"))
	}
	if err != nil {
		return 0, err
	}
	n, err := strconv.ParseUint(strings.TrimSpace(string(raw)), 10, 64)
	if err != nil {
		return 0, fmt.Errorf("%s: %w", file, err)
	}
	return n, nil
}

// writeFile replaces file as a whole or not at all, durably: a home whose
// genesis or clock is empty after a power cut would not start again.
func writeFile(file string, raw []byte) error {
	dir := filepath.Dir(file)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	next, err := os.OpenFile(file+".next", os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o644)
	if err != nil {
		return err
	}
	_, err = next.Write(raw)
	if err = errors.Join(err, next.Sync(), next.Close()); err != nil {
		return err
	}
	if err := os.Rename(next.Name(), file); err != nil {
		return err
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
