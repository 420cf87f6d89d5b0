package recording

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/trellis-network/trellis/types/units"
)

// data returns the folder of a data set that stands beside the project, or skips the test.
func data(t *testing.T, set string) string {
	t.Helper()
	root := os.Getenv("TRELLIS_DATA")
	if root == "" {
		root = "../../../../shared/data"
	}
	dir := filepath.Join(root, set)
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("%s is not here; TRELLIS_DATA names the folder of data sets", set)
	}
	return dir
}

func open(t *testing.T, kind, set string) *Recording {
	t.Helper()
	r, err := Open(kind, data(t, set))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// check walks a recording and returns how many devices measured.
func check(t *testing.T, r *Recording, devices, measured int) map[int]int {
	t.Helper()
	if r.Len() != devices || r.Measured() != measured {
		t.Errorf("%d devices, %d measurements, want %d and %d", r.Len(), r.Measured(), devices, measured)
	}
	measuring, sequences, last := map[int]int{}, map[int]uint64{}, uint64(0)
	for {
		m, ok := r.Next()
		if !ok {
			return measuring
		}
		if m.Time < last || m.Sequence <= sequences[m.Device] || len(m.Values) != len(r.Fields()) {
			t.Fatalf("measurement %+v after time %d and sequence %d", m, last, sequences[m.Device])
		}
		last, sequences[m.Device] = m.Time, m.Sequence
		measuring[m.Device]++
	}
}

func TestNewYearsEveIsComplete(t *testing.T) {
	r := open(t, "air", "opensensemap-pm25-pddl")
	measuring := check(t, r, 1108, 6955)
	for station := range measuring {
		if station >= 17 || len(measuring) != 17 {
			t.Errorf("station %d of %d measures; those 17 that do come first", station, len(measuring))
		}
	}
	if got, want := r.Start.Format(time.DateTime), "2017-12-31 20:00:00"; got != want {
		t.Errorf("starts %s, want %s", got, want)
	}
}

func TestWeatherOfNewYorkIsInOurUnits(t *testing.T) {
	r := open(t, "weather", "weather-hourly-cc0")
	first, _ := r.Next()
	// EWR, 2013-01-01 06:00 UTC: 39.02 °F, 59.37 %, 1012 hPa, 10.357 mph.
	for i, want := range []string{"3.9", "59.4", "1012", "4.63"} {
		if got := first.Values[i].String(); got != want {
			t.Errorf("%s is %s, want %s", r.Fields()[i], got, want)
		}
	}
	if first.Has != 1<<4-1 {
		t.Errorf("fields %b, want all but irradiance", first.Has)
	}
	check(t, open(t, "weather", "weather-hourly-cc0"), 3, 26115)
}

func TestIrradianceIsReadByTheMinute(t *testing.T) {
	r := open(t, "weather", "surfrad-1min-publicdomain")
	measuring := check(t, r, 2, 2880)
	if measuring[0] != 1440 || measuring[1] != 1440 {
		t.Errorf("%v measurements, want 1440 of each", measuring)
	}
	r = open(t, "weather", "surfrad-1min-publicdomain")
	m, _ := r.Next() // Alamosa: -7.6 °C, 52.7 %, 773.5 hPa, 3.1 m/s, -1.8 W/m²
	for i, want := range []string{"-7.6", "52.7", "773.5", "3.1", "-1.8"} {
		if got := m.Values[i].String(); got != want {
			t.Errorf("%s is %s, want %s", r.Fields()[i], got, want)
		}
	}
}

func TestHeliumFramesAreReadingsOfHotspots(t *testing.T) {
	r := open(t, "radio", "helium-lorawan-odbl")
	measuring := check(t, r, 369, 25185)
	t.Logf("%d hotspots, %d receptions from %s to %s", len(measuring), r.Measured(), r.Start, r.End)
}

func TestUnusableFoldersAreNamed(t *testing.T) {
	for _, kind := range Kinds() {
		if _, err := Open(kind, t.TempDir()); !errors.Is(err, ErrNoData) {
			t.Errorf("Open(%s, empty) = %v, want ErrNoData", kind, err)
		}
	}
	if _, err := Open("tides", t.TempDir()); !errors.Is(err, ErrNoData) {
		t.Errorf("unknown kind: %v, want ErrNoData", err)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a.ndjson.gz"), []byte("not gzip"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := Open("radio", dir); !errors.Is(err, ErrNoData) {
		t.Errorf("broken file: %v, want ErrNoData", err)
	}
}

func TestNumbersAreConvertedByRounding(t *testing.T) {
	for _, c := range []struct {
		text            string
		plus, times, by int64
		digits          uint8
		want            string
	}{
		{"32", -32, 5, 9, 2, "0"}, {"0", -32, 5, 9, 2, "-17.78"}, {"212", -32, 5, 9, 2, "100"}, {"-3.799999952316284", 0, 1, 1, 1, "-3.8"},
		{"0.05", 0, 1, 1, 1, "0.1"}, {"-0.05", 0, 1, 1, 1, "-0.1"}, {"1e-7", 0, 1, 1, 1, "0"},
		{"1e3", 0, 1, 1, 2, "1000"}, {"-1.25e1", 0, 1, 1, 2, "-12.5"}, {"12.5e-1", 0, 1, 1, 2, "1.25"},
	} {
		d, err := optional(c.text, c.plus, c.times, c.by, c.digits)
		if err != nil || d.String() != c.want {
			t.Errorf("%s converted to %s (%v), want %s", c.text, d, err, c.want)
		}
	}
	if d, err := optional("NA", 0, 1, 1, 1); d != nil || err != nil {
		t.Errorf("NA is %v, %v", d, err)
	}
	if _, err := cut("1e30", 2); err == nil {
		t.Error("1e30 was read")
	}
}

func FuzzCut(f *testing.F) {
	for _, text := range []string{"39.02", "-3.799999952316284", "1e-7", "NA", "-", "."} {
		f.Add(text, uint8(4))
	}
	f.Fuzz(func(t *testing.T, text string, digits uint8) {
		d, err := cut(text, int(digits%7))
		if err == nil && d.Scale() > max(digits%7, 0) && d != (units.Decimal{}) {
			t.Fatalf("cut(%q, %d) = %s", text, digits%7, d)
		}
	})
}
