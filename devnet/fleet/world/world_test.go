package world

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"math"
	"os"
	"strings"
	"testing"
	"time"
)

//go:generate go test . -run ForEver -update

var update = flag.Bool("update", false, "rewrite testdata")

func newFleet(t testing.TB, cfg Config) *Fleet {
	t.Helper()
	f, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// digest is over n measurements and all devices.
func digest(t testing.TB, w World, n int) string {
	t.Helper()
	h := sha256.New()
	for _, d := range w.Devices() {
		fmt.Fprintf(h, "%s|%d|%d|%d|%v|%s\n", d.Name, d.Owner, d.Latitude, d.Longitude, d.Facts, d.Fault)
	}
	for range n {
		m, ok := w.Next()
		if !ok {
			t.Fatal("world has ended")
		}
		for _, x := range []uint64{uint64(m.Device), m.Sequence, m.Time, m.Arrival, m.Has} {
			h.Write(binary.BigEndian.AppendUint64(nil, x))
		}
		fmt.Fprintln(h, m.Values)
	}
	return hex.EncodeToString(h.Sum(nil))
}

func TestSameSeedGivesTheSameBytesForEver(t *testing.T) {
	const file = "testdata/worlds.golden"
	var got strings.Builder
	for _, kind := range Kinds() {
		for seed := range uint64(2) {
			cfg := Config{Kind: kind, Devices: 300, Seed: Seed(seed)}
			have := digest(t, newFleet(t, cfg), 20_000)
			if again := digest(t, newFleet(t, cfg), 20_000); again != have {
				t.Errorf("%s, seed %d: two runs differ", kind, seed)
			}
			fmt.Fprintf(&got, "%s %d %s\n", kind, seed, have)
		}
	}
	if *update {
		if err := os.WriteFile(file, []byte(got.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got.String() != string(want) {
		t.Errorf("worlds are others than before; if that is meant, run go generate:\ngot\n%swant\n%s", got.String(), want)
	}
}

func TestMeasurementsComeInOrder(t *testing.T) {
	for _, kind := range Kinds() {
		w := newFleet(t, Config{Kind: kind, Devices: 200, Seed: Seed(3)})
		last := Measurement{}
		sequences := map[int]uint64{}
		for range 30_000 {
			m, ok := w.Next()
			if !ok {
				t.Fatalf("%s: world has ended", kind)
			}
			if m.Sent() < last.Sent() || m.Sent() == last.Sent() && m.Device < last.Device {
				t.Fatalf("%s: measurement of device %d at %d after that of %d at %d", kind, m.Device, m.Sent(), last.Device, last.Sent())
			}
			if m.Sequence <= sequences[m.Device] {
				t.Fatalf("%s: device %d: sequence %d after %d", kind, m.Device, m.Sequence, sequences[m.Device])
			}
			last, sequences[m.Device] = m, m.Sequence
		}
	}
}

func TestImpossibleWorldsAreRefused(t *testing.T) {
	good := Config{Kind: "weather", Devices: 1}
	for name, change := range map[string]func(*Config){
		"no devices":       func(c *Config) { c.Devices = 0 },
		"too many":         func(c *Config) { c.Devices = MaxDevices + 1 },
		"unknown kind":     func(c *Config) { c.Kind = "wether" },
		"short interval":   func(c *Config) { c.Interval = time.Millisecond },
		"unknown fault":    func(c *Config) { c.Faults = map[string]int{"rust": 1} },
		"negative fault":   func(c *Config) { c.Faults = map[string]int{"stuck": -1} },
		"more than all":    func(c *Config) { c.Faults = map[string]int{"stuck": 600, "late": 600} },
		"before the epoch": func(c *Config) { c.Start = time.Unix(-1, 0) },
	} {
		cfg := good
		change(&cfg)
		if _, err := New(cfg); !errors.Is(err, ErrConfig) {
			t.Errorf("%s: %v, want ErrConfig", name, err)
		}
	}
	if _, err := New(good); err != nil {
		t.Error(err)
	}
}

func TestSineIsThatOfTheCircle(t *testing.T) {
	for i := range 4096 {
		turn := uint32(i) << 20
		want := math.Sin(float64(turn) / (1 << 32) * 2 * math.Pi)
		if have := float64(sin(turn)) / one30; math.Abs(have-want) > 1e-8 {
			t.Fatalf("sin(%d/4096) = %f, want %f", i, have, want)
		}
	}
	for x := int64(-10 * one16); x < 10*one16; x += 997 {
		want := math.Exp2(float64(x) / one16)
		if have := float64(exp2(x)) / one16; math.Abs(have-want) > 3e-5+want*3e-5 {
			t.Fatalf("exp2(%f) = %f, want %f", float64(x)/one16, have, want)
		}
	}
	for n := uint64(1); n < 1<<40; n = n*5/3 + 1 {
		if have, want := float64(log2(n))/one16, math.Log2(float64(n)); math.Abs(have-want) > 3e-5 {
			t.Fatalf("log2(%d) = %f, want %f", n, have, want)
		}
	}
}
