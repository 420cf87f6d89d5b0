// Package fraudlab attacks device networks, made-up and real, and measures what the detectors find and what the attackers earn.
package fraudlab

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/devnet/fleet/world"
	"github.com/trellis-network/trellis/protocol/detect"
	"github.com/trellis-network/trellis/types/units"
)

// A Device is one device of a scene and the truth about it.
type Device struct {
	Key        uint64 // number of its key, which is never given twice
	Owner      int
	Registered uint64 // milliseconds since the Unix epoch
	Latitude   int64  // micro-degrees, where it is
	Longitude  int64  // micro-degrees
	Facts      map[string]string
	Fault      string // what is wrong with an honest device
	Attacker   bool
}

// A Reading is what a device sends and when.
type Reading struct {
	Device   int
	Sequence uint64
	Time     uint64 // that it names
	Sent     uint64
	Values   []units.Decimal
	Has      uint64

	raw []byte // signed, once it was needed; nil for what was changed since
}

// A Scene is an epoch: who takes part and what they send.
type Scene struct {
	Kind       string
	Type       string
	Fields     []string
	Start, End uint64
	Step       uint64 // milliseconds between readings of a device
	Devices    []Device
	Readings   []Reading
}

// Play runs a world for a time and returns what happened.
func Play(w world.World, start time.Time, length, step time.Duration) *Scene {
	s := &Scene{
		Kind: w.Kind(), Type: w.Type(), Fields: w.Fields(),
		Start: uint64(start.UnixMilli()), End: uint64(start.Add(length).UnixMilli()), Step: uint64(step.Milliseconds()),
	}
	for i, d := range w.Devices() {
		s.Devices = append(s.Devices, Device{
			Key: uint64(i) + 1, Owner: d.Owner, Registered: s.Start - uint64(90+i%500)*86_400_000, Latitude: d.Latitude, Longitude: d.Longitude, Facts: d.Facts, Fault: d.Fault,
		})
	}
	for {
		m, ok := w.Next()
		if !ok || m.Sent() >= s.End {
			break
		}
		if m.Sent() >= s.Start {
			s.Readings = append(s.Readings, Reading{Device: m.Device, Sequence: m.Sequence, Time: m.Time, Sent: m.Sent(), Values: slices.Clone(m.Values), Has: m.Has})
		}
	}
	return s
}

// Address returns the address that stands for a number of a kind of thing.
func address(kind byte, n uint64) common.Address {
	var a common.Address
	a[0] = kind
	binary.BigEndian.PutUint64(a[12:], n)
	return a
}

// order sorts the readings as a log would have them.
func (s *Scene) order() {
	slices.SortStableFunc(s.Readings, func(a, b Reading) int {
		return cmp.Or(cmp.Compare(a.Sent, b.Sent), cmp.Compare(a.Device, b.Device), cmp.Compare(a.Sequence, b.Sequence))
	})
}

// Epoch returns what the detectors get to see.
func (s *Scene) Epoch() *detect.Epoch {
	s.order()
	e := &detect.Epoch{Start: s.Start, End: s.End, Type: s.Type, Fields: s.Fields}
	for _, d := range s.Devices {
		e.Devices = append(e.Devices, detect.Device{
			Address: address(0xd0, d.Key), Owner: address(0x0e, uint64(d.Owner)), Facts: d.Facts,
		})
	}
	for i, r := range s.Readings {
		e.Readings = append(e.Readings, detect.Reading{
			Index: uint64(i), Device: r.Device, Sequence: r.Sequence, Time: r.Time, Values: r.Values, Has: r.Has,
		})
	}
	return e
}

// clone returns a copy whose devices and readings may be changed.
func (s *Scene) clone() *Scene {
	c := *s
	c.Devices, c.Readings = slices.Clone(s.Devices), slices.Clone(s.Readings)
	for i := range c.Readings {
		c.Readings[i].Values = slices.Clone(s.Readings[i].Values)
	}
	return &c
}

// column returns the position of a field, -1 when there is none.
func (s *Scene) column(name string) int { return slices.Index(s.Fields, name) }

// of returns the readings of a device by time.
func (s *Scene) of(device int) []Reading {
	var out []Reading
	for _, r := range s.Readings {
		if r.Device == device {
			out = append(out, r)
		}
	}
	slices.SortStableFunc(out, func(a, b Reading) int { return cmp.Compare(a.Time, b.Time) })
	return out
}

// active tells which devices send at least a quarter of what the busiest but
// one in ten sends.
func (s *Scene) active() []bool {
	counts, out := make([]int, len(s.Devices)), make([]bool, len(s.Devices))
	for _, m := range s.Readings {
		counts[m.Device]++
	}
	sorted := slices.Sorted(slices.Values(counts))
	usual := sorted[len(sorted)*9/10]
	for i, n := range counts {
		out[i] = n*4 > usual
	}
	return out
}

// sound returns honest devices without a fault that send enough, in random order.
func (s *Scene) sound(r *rand.Rand) []int {
	active := s.active()
	var out []int
	for i, d := range s.Devices {
		if d.Fault == "" && !d.Attacker && active[i] {
			out = append(out, i)
		}
	}
	r.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

// Attackers' owners and keys are numbered apart from those of others.
const (
	attackerOwner = 1_000_000
	attackerKey   = 1_000_000
)

// add registers an attacker's device and returns its number.
func (s *Scene) add(owner int, lat, lon int64, facts map[string]string) int {
	copied := map[string]string{}
	for k, v := range facts {
		copied[k] = v
	}
	copied["latitude"], copied["longitude"] = degrees(lat), degrees(lon)
	s.Devices = append(s.Devices, Device{
		Key: attackerKey + uint64(len(s.Devices)), Owner: owner, Registered: s.Start - min(s.Start, 40*86_400_000), Latitude: lat, Longitude: lon, Facts: copied, Attacker: true,
	})
	return len(s.Devices) - 1
}

// seize makes an honest device an attacker's, and returns its readings, which
// the scene no longer has.
func (s *Scene) seize(device int) []Reading {
	own := s.of(device)
	s.Devices[device].Attacker = true
	s.Readings = slices.DeleteFunc(s.Readings, func(r Reading) bool { return r.Device == device })
	return own
}

// send adds readings in the name of a device.
func (s *Scene) send(device int, readings []Reading) {
	for _, r := range readings {
		r.Device, r.raw = device, nil
		if r.Sent >= s.Start && r.Sent < s.End {
			s.Readings = append(s.Readings, r)
		}
	}
}

func degrees(micro int64) string {
	sign := ""
	if micro < 0 {
		sign, micro = "-", -micro
	}
	return fmt.Sprintf("%s%d.%05d", sign, micro/1_000_000, micro%1_000_000/10)
}

func microDegrees(text string) int64 {
	d, err := units.ParseDecimal(text)
	if err != nil {
		return 0
	}
	n := d.Coefficient()
	for i := d.Scale(); i < 6; i++ {
		n *= 10
	}
	for i := d.Scale(); i > 6; i-- {
		n /= 10
	}
	return n
}

// at returns where the owner of a device says it is.
func (d Device) at() (lat, lon int64) {
	return microDegrees(d.Facts["latitude"]), microDegrees(d.Facts["longitude"])
}

// milli and fromMilli turn values into whole thousandths and back, with as
// many digits as a field has.
func milli(d units.Decimal) int64 {
	n := d.Coefficient()
	for i := d.Scale(); i < 3; i++ {
		n *= 10
	}
	for i := d.Scale(); i > 3; i-- {
		n /= 10
	}
	return n
}

func fromMilli(n int64, digits uint8) units.Decimal {
	for i := digits; i < 3; i++ {
		n = roundTen(n)
	}
	d, err := units.NewDecimal(n, min(digits, 3))
	if err != nil {
		panic("value of " + strconv.FormatInt(n, 10)) // attackers' values are bounded
	}
	return d
}

func roundTen(n int64) int64 {
	if n < 0 {
		return (n - 5) / 10
	}
	return (n + 5) / 10
}

// normal returns a whole number of about the normal distribution: the sum of
// four even ones, so that no machine rounds it otherwise.
func normal(r *rand.Rand, sigma int64) int64 {
	if sigma == 0 {
		return 0
	}
	sum := int64(0)
	for range 4 {
		sum += int64(r.Uint64N(65536))
	}
	return (sum - 2*65535) * sigma / 37_837
}
