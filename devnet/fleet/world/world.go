// Package world holds made-up worlds that devices measure: weather, radio, computing, traffic and fine dust.
//
// A world is a function of its seed alone, in whole numbers: the same seed gives the same bytes on every machine (I8). It runs in
// virtual time and makes each measurement when it is asked for, so a million devices need little memory and no clock.
package world

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/trellis-network/trellis/types/units"
)

// MaxDevices is the most that a world holds.
const MaxDevices = 1_000_000

// ErrConfig reports a world that cannot be made.
var ErrConfig = errors.New("no such world")

// A Device is one device of a world, as it is and as its owner says it is.
type Device struct {
	Name      string
	Owner     int
	Latitude  int64             // micro-degrees, where it is
	Longitude int64             // micro-degrees
	Facts     map[string]string // what its owner registers: latitude, longitude, model, …
	Fault     string            // what is wrong with it, "" for nothing: the truth that scorecards compare with
}

// A Measurement is what a device measured at one time.
type Measurement struct {
	Device   int
	Sequence uint64          // rises with each measurement of the device
	Time     uint64          // milliseconds since the Unix epoch, by the device's clock
	Arrival  uint64          // when it is sent, by the world's clock; 0 means Time
	Values   []units.Decimal // of the world's fields, in their order
	Has      uint64          // bit i: field i is there
}

// Sent returns when the measurement reaches the gateway.
func (m Measurement) Sent() uint64 {
	if m.Arrival != 0 {
		return m.Arrival
	}
	return m.Time
}

// Data returns the fields that are there, by name.
func (m Measurement) Data(fields []string) map[string]units.Decimal {
	data := make(map[string]units.Decimal, len(fields))
	for i, name := range fields {
		if m.Has>>i&1 == 1 {
			data[name] = m.Values[i]
		}
	}
	return data
}

// A World is a fleet and what it measures. Calls are serialized by the caller.
type World interface {
	Kind() string
	Type() string     // of the readings
	Fields() []string // of the values
	Devices() []Device
	// Next returns the next measurement by the time it is sent, then by
	// device; false when there are no more.
	Next() (Measurement, bool)
}

// Lazy is a World that can tell its devices one by one; a million at once take about a gigabyte.
type Lazy interface {
	World
	Len() int
	Device(i int) Device
}

// Len returns the number of w's devices.
func Len(w World) int {
	if l, ok := w.(Lazy); ok {
		return l.Len()
	}
	return len(w.Devices())
}

// At returns a function that gives w's devices by number.
func At(w World) func(i int) Device {
	if l, ok := w.(Lazy); ok {
		return l.Device
	}
	devices := w.Devices()
	return func(i int) Device { return devices[i] }
}

// Config says what world to make. Kind, Devices and Seed are required.
type Config struct {
	Kind     string
	Devices  int
	Seed     [32]byte
	Start    time.Time      // default 2026-03-02 00:00 UTC, a Monday
	Interval time.Duration  // between measurements of a device; default that of the kind
	Faults   map[string]int // devices in 1,000 that have each fault; nil is the kind's own mix, empty is none
}

// DefaultStart is when a world begins that is not told when.
var DefaultStart = time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC)

// A kind is one sort of world.
type kind struct {
	name     string
	typ      string // of its readings
	fields   []string
	interval time.Duration
	faults   []share
	build    func(f *Fleet) model
}

// kinds in the order in which they are listed.
var kinds = []kind{weatherKind, radioKind, computeKind, mobilityKind, airKind}

// Kinds returns the names of the kinds of world.
func Kinds() []string {
	var names []string
	for _, k := range kinds {
		names = append(names, k.name)
	}
	return names
}

func (cfg Config) check() (kind, error) {
	at := slices.IndexFunc(kinds, func(k kind) bool { return k.name == cfg.Kind })
	switch {
	case at < 0:
		return kind{}, fmt.Errorf("%w: kind %q, want one of %s", ErrConfig, cfg.Kind, strings.Join(Kinds(), ", "))
	case cfg.Devices < 1 || cfg.Devices > MaxDevices:
		return kind{}, fmt.Errorf("%w: %d devices, want 1 to %d", ErrConfig, cfg.Devices, MaxDevices)
	case cfg.Interval != 0 && (cfg.Interval < time.Second || cfg.Interval > 24*time.Hour || cfg.Interval%time.Millisecond != 0):
		return kind{}, fmt.Errorf("%w: interval %s, want 1s to 24h in whole milliseconds", ErrConfig, cfg.Interval)
	case !cfg.Start.IsZero() && (cfg.Start.Year() < 1971 || cfg.Start.Year() > 2200):
		return kind{}, fmt.Errorf("%w: start %s, want a year from 1971 to 2200", ErrConfig, cfg.Start.Format(time.RFC3339))
	}
	return kinds[at], kinds[at].checkFaults(cfg.Faults)
}

// Schema returns the type and fields of the readings of a kind of world.
func Schema(kindName string) (typ string, fields []string, ok bool) {
	for _, k := range kinds {
		if k.name == kindName {
			return k.typ, slices.Clone(k.fields), true
		}
	}
	return "", nil, false
}
