package detect

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/types/units"
)

// Limits of an epoch that is searched.
const (
	MaxDevices = 1 << 22
	MaxFields  = 32
)

// ErrEpoch reports an epoch that cannot be searched.
var ErrEpoch = errors.New("cannot search for fraud")

// A Device is what the registry says of a device.
type Device struct {
	Address common.Address
	Owner   common.Address
	Facts   map[string]string
}

// A Reading is one log entry that a device signed.
type Reading struct {
	Index    uint64 // in the log
	Device   int    // position among the epoch's devices
	Sequence uint64
	Time     uint64 // milliseconds since the Unix epoch
	Values   []units.Decimal
	Has      uint64 // bit i: field i is there
}

// An Epoch is what is searched. Devices and readings come in any order, each
// once; the detectors do not change them.
type Epoch struct {
	Start, End uint64 // reading times in milliseconds, the latter exclusive
	Type       string // of the readings
	Fields     []string
	Devices    []Device
	Readings   []Reading
}

// A view is an epoch in order: devices by address, readings by log index.
// Detectors read it and never change it.
type view struct {
	start, end uint64
	columns    map[string]int
	devices    []placed
	rows       []Reading // by index; Device is the position in devices
	of         [][]int32 // positions in rows by device, by time, sequence and index
	rank       [][]int32 // the same in log order
}

// placed is a device and where its owner says it is.
type placed struct {
	Device
	known bool
	at    point
}

// A point is a place in micro-degrees.
type point struct{ lat, lon int64 }

// arrange checks an epoch and puts it in order.
func (e *Epoch) arrange() (*view, error) {
	switch {
	case e.End <= e.Start:
		return nil, fmt.Errorf("%w: window %d to %d is empty", ErrEpoch, e.Start, e.End)
	case len(e.Devices) > MaxDevices || len(e.Fields) > MaxFields || uint64(len(e.Readings)) > 1<<31-1:
		return nil, fmt.Errorf("%w: %d devices, %d fields, %d readings are above the limits", ErrEpoch, len(e.Devices), len(e.Fields), len(e.Readings))
	}
	v := &view{start: e.Start, end: e.End, columns: map[string]int{}, devices: make([]placed, len(e.Devices))}
	for i, name := range e.Fields {
		v.columns[name] = i
	}
	order := make([]int, len(e.Devices))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return e.Devices[a].Address.Cmp(e.Devices[b].Address) })
	position := make([]int, len(order))
	for i, from := range order {
		position[from] = i
		v.devices[i] = place(e.Devices[from])
		if i > 0 && v.devices[i].Address == v.devices[i-1].Address {
			return nil, fmt.Errorf("%w: device %s is given twice", ErrEpoch, v.devices[i].Address)
		}
	}
	return v, v.take(e, position)
}

// take copies the readings of the window and indexes them.
func (v *view) take(e *Epoch, position []int) error {
	v.rows = make([]Reading, 0, len(e.Readings))
	for _, r := range e.Readings {
		if r.Device < 0 || r.Device >= len(position) || len(r.Values) < len(e.Fields) {
			return fmt.Errorf("%w: entry %d is of device %d of %d, with %d values of %d", ErrEpoch, r.Index, r.Device, len(position), len(r.Values), len(e.Fields))
		}
		r.Device = position[r.Device]
		v.rows = append(v.rows, r)
	}
	slices.SortFunc(v.rows, func(a, b Reading) int { return cmp.Compare(a.Index, b.Index) })
	for i := range v.rows {
		if i > 0 && v.rows[i].Index == v.rows[i-1].Index {
			return fmt.Errorf("%w: entry %d is given twice", ErrEpoch, v.rows[i].Index)
		}
	}
	v.list()
	return nil
}

// list indexes the rows by device.
func (v *view) list() {
	v.of, v.rank = make([][]int32, len(v.devices)), make([][]int32, len(v.devices))
	counts := make([]int32, len(v.devices))
	for i := range v.rows {
		counts[v.rows[i].Device]++
	}
	for d, n := range counts {
		v.of[d], v.rank[d] = make([]int32, 0, n), make([]int32, 0, n)
	}
	for i := range v.rows {
		d := v.rows[i].Device
		v.of[d], v.rank[d] = append(v.of[d], int32(i)), append(v.rank[d], int32(i))
	}
	for _, list := range v.of {
		slices.SortFunc(list, func(a, b int32) int {
			x, y := &v.rows[a], &v.rows[b]
			return cmp.Or(cmp.Compare(x.Time, y.Time), cmp.Compare(x.Sequence, y.Sequence), cmp.Compare(x.Index, y.Index))
		})
	}
}

func place(d Device) placed {
	lat, latKnown := micro(d.Facts["latitude"])
	lon, lonKnown := micro(d.Facts["longitude"])
	known := latKnown && lonKnown && abs(lat) <= 90_000_000 && abs(lon) <= 180_000_000
	return placed{d, known, point{lat, lon}}
}

// micro reads a decimal of a fact in millionths.
func micro(text string) (int64, bool) {
	d, err := units.ParseDecimal(text)
	if err != nil {
		return 0, false
	}
	return scaled(d, 6)
}

// column returns the position of a field, false when the readings have none.
func (v *view) column(name string) (int, bool) {
	i, ok := v.columns[name]
	return i, ok
}

// milli returns a value in thousandths, truncated; false when it is absent or
// too large to calculate with.
func (r *Reading) milli(column int) (int64, bool) {
	if r.Has>>column&1 == 0 {
		return 0, false
	}
	n, ok := scaled(r.Values[column], 3)
	return n, ok && abs(n) <= maxMilli
}

// maxMilli is a billion: products of two and sums of a thousand of them stay
// far below 2^63.
const maxMilli = 1_000_000_000

// within tells whether a reading was measured in the epoch.
func (v *view) within(r *Reading) bool { return r.Time >= v.start && r.Time < v.end }
