package world

import (
	"crypto/sha256"
	"encoding/binary"
	"slices"
	"strconv"
	"time"

	"github.com/trellis-network/trellis/types/units"
)

// Streams keep apart what the world's key is asked for.
const (
	streamPlace = iota
	streamFault
	streamPhase
	streamOwner
	streamOnset
	streamOutage
	streamRegion
	streamSkew
	streamGap
	streamTwice
	streamSensor
	streamNoise
	streamField
	streamTown
	streamTrip
	streamSender
	streamShadow
	streamTask
)

// A draft is a measurement before its values are computed.
type draft struct {
	at     uint64 // by the world's clock
	what   uint64 // what it is of, as its model knows
	device int32
	again  bool // it was sent before
}

// A model is what one kind of world measures.
type model interface {
	// next returns the drafts by time, then device.
	next() (draft, bool)
	// skipTo drops the drafts before a time.
	skipTo(ms uint64)
	// measure fills in the values and returns which are there. It has no
	// memory: the same draft gives the same values.
	measure(d draft, values []int64) (has uint64)
	// facts completes what the owner of a device says of it.
	facts(device int, facts map[string]string)
}

// A Fleet is a simulated World. It holds about 40 bytes a device.
type Fleet struct {
	kind     kind
	key      uint64
	start    uint64
	interval uint64

	places []place
	faults []uint8  // number among the kind's, plus one
	last   []uint64 // sequence numbers
	model  model

	ahead   draft // of the model, if some
	some    bool
	delayed delayHeap
	scales  []uint8
	slab    []units.Decimal
	numbers []int64
}

// New makes a world.
func New(cfg Config) (*Fleet, error) {
	k, err := cfg.check()
	if err != nil {
		return nil, err
	}
	start := cfg.Start
	if start.IsZero() {
		start = DefaultStart
	}
	interval := cfg.Interval
	if interval == 0 {
		interval = k.interval
	}
	seed := sha256.Sum256(append([]byte("trellis world "+k.name+" "), cfg.Seed[:]...))
	f := &Fleet{
		kind: k, key: binary.BigEndian.Uint64(seed[:]), start: uint64(start.UnixMilli()), interval: uint64(interval.Milliseconds()),
		places: make([]place, cfg.Devices), last: make([]uint64, cfg.Devices), faults: make([]uint8, cfg.Devices), numbers: make([]int64, len(k.fields)),
	}
	for i := range f.places {
		f.places[i] = f.settle(i)
		f.faults[i] = k.pick(hash3(f.key, streamFault, uint64(i)), cfg.Faults)
	}
	f.model = k.build(f)
	f.ahead, f.some = f.model.next()
	return f, nil
}

// Seed returns the seed of a small number, for command lines and tests.
func Seed(n uint64) [32]byte {
	return sha256.Sum256(binary.BigEndian.AppendUint64([]byte("trellis world seed "), n))
}

// Kind implements World.
func (f *Fleet) Kind() string { return f.kind.name }

// Type implements World.
func (f *Fleet) Type() string { return f.kind.typ }

// Fields implements World.
func (f *Fleet) Fields() []string { return slices.Clone(f.kind.fields) }

// Start returns when the world begins, in milliseconds.
func (f *Fleet) Start() uint64 { return f.start }

// Interval returns the time between two measurements of a device.
func (f *Fleet) Interval() time.Duration { return time.Duration(f.interval) * time.Millisecond }

// Len implements Lazy.
func (f *Fleet) Len() int { return len(f.places) }

// Devices implements World.
func (f *Fleet) Devices() []Device {
	devices := make([]Device, f.Len())
	for i := range devices {
		devices[i] = f.Device(i)
	}
	return devices
}

// Device implements Lazy.
func (f *Fleet) Device(i int) Device {
	p := f.places[i]
	facts := map[string]string{"latitude": degrees(int64(p.lat)), "longitude": degrees(int64(p.lon))}
	f.model.facts(i, facts)
	return Device{
		Name: cities[p.city].name + " " + strconv.Itoa(i+1), Owner: f.owner(i), Latitude: int64(p.lat), Longitude: int64(p.lon),
		Facts: facts, Fault: f.faultOf(i),
	}
}

func (f *Fleet) faultOf(i int) string {
	if n := f.faults[i]; n > 0 {
		return f.kind.faults[n-1].fault
	}
	return ""
}

// owner gives two devices in three an owner of their own and the others one of few, so that some own many.
func (f *Fleet) owner(i int) int {
	h := hash3(f.key, streamOwner, uint64(i))
	if h%3 < 2 {
		return i
	}
	few := max(len(f.places)/12, 1)
	a, b := below(hash2(h, 1), few), below(hash2(h, 2), few)
	return min(a, b, below(hash2(h, 3), few))
}

// Next implements World. A simulated world does not end, unless all its devices are silent.
func (f *Fleet) Next() (Measurement, bool) {
	for {
		if len(f.delayed) > 0 && (!f.some || f.delayed[0].before(f.ahead.at, f.ahead.device)) {
			held := f.delayed.pop()
			return f.complete(held.draft, held.sent), true
		}
		if !f.some {
			return Measurement{}, false
		}
		d := f.ahead
		f.ahead, f.some = f.model.next()
		sent, ok := f.delivery(d)
		if !ok {
			continue
		}
		if sent > d.at {
			f.delayed.push(held{sent, d})
			continue
		}
		if f.faultOf(int(d.device)) == Duplicate && hash4(f.key, streamTwice, uint64(d.device), d.at)&7 == 0 {
			again := d
			again.again = true
			f.delayed.push(held{d.at + 1 + hash3(f.key, streamTwice, d.at)%30_000, again})
		}
		return f.complete(d, sent), true
	}
}

// SkipTo drops what is measured before a time.
func (f *Fleet) SkipTo(ms uint64) {
	f.delayed = f.delayed[:0]
	f.model.skipTo(ms)
	f.ahead, f.some = f.model.next()
}

func (f *Fleet) complete(d draft, sent uint64) Measurement {
	// The time serves as a sequence that survives restarts.
	f.last[d.device] = max(f.last[d.device]+1, sent)
	m := Measurement{Device: int(d.device), Sequence: f.last[d.device], Time: d.at, Arrival: sent}
	clear(f.numbers)
	if m.Has = f.model.measure(d, f.numbers); f.faultOf(m.Device) == Skew {
		m.Time = f.skewed(m.Device, d.at)
	}
	n := len(f.numbers)
	if len(f.slab) < n {
		f.slab = make([]units.Decimal, 1024*n)
	}
	m.Values, f.slab = f.slab[:n:n], f.slab[n:]
	for i, number := range f.numbers {
		value, err := units.NewDecimal(number, f.scales[i])
		if err != nil {
			panic(err) // models stay far below the limit of a decimal
		}
		m.Values[i] = value
	}
	return m
}

// degrees writes micro-degrees with five digits, as owners register places: within a metre.
func degrees(micro int64) string {
	d, err := units.NewDecimal((micro+5*sign(micro))/10, 5)
	if err != nil {
		panic(err)
	}
	return d.String()
}

func sign(n int64) int64 {
	if n < 0 {
		return -1
	}
	return 1
}
