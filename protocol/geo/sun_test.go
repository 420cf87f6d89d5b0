package geo_test

import (
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/trellis-network/trellis/protocol/geo"
)

func elevation(t testing.TB, latitude, longitude, millis int64) float64 {
	t.Helper()
	at, err := geo.At(latitude, longitude)
	if err != nil {
		t.Fatal(err)
	}
	height, err := geo.SunElevation(at, millis)
	if err != nil {
		t.Fatal(err)
	}
	return float64(height) / 1e6
}

func TestSunStandsWhereAstronomersSeeIt(t *testing.T) {
	file, err := os.Open("testdata/sun.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	worst, n := 0.0, 0
	for lines := bufio.NewScanner(file); lines.Scan(); {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		var latitude, longitude, millis int64
		var want float64
		if _, err := fmt.Sscan(lines.Text(), &latitude, &longitude, &millis, &want); err != nil {
			t.Fatal(err)
		}
		got := elevation(t, latitude, longitude, millis)
		n++
		worst = max(worst, math.Abs(got-want))
		if math.Abs(got-want) > 0.02 {
			t.Errorf("%s: %f°, want %f°", lines.Text(), got, want)
		}
	}
	if n < 200 {
		t.Errorf("%d references, want some hundreds", n)
	}
	t.Logf("%d references, at most %.4f° off", n, worst)
}

func TestSunRefusesYearsItsFormulaIsNotFor(t *testing.T) {
	at := func(year int) int64 { return time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC).UnixMilli() }
	for _, bad := range []int64{at(1950) - 1, at(2101), math.MinInt64, math.MaxInt64} {
		if _, err := geo.SunElevation(geo.Position{}, bad); !errors.Is(err, geo.ErrTime) {
			t.Errorf("%d: %v, want %v", bad, err, geo.ErrTime)
		}
	}
	for _, good := range []int64{at(1950), at(2101) - 1} {
		if _, err := geo.SunElevation(geo.Position{}, good); err != nil {
			t.Error(err)
		}
	}
}

// TestSunExplainsARealDay reads a day of one-minute measurements at Alamosa (NOAA SURFRAD, US government data), whose file says the
// solar zenith angle and the irradiance: it is dark below the horizon and, but for clouds, bright above.
func TestSunExplainsARealDay(t *testing.T) {
	folder := os.Getenv("TRELLIS_DATA")
	if folder == "" {
		t.Skip("set TRELLIS_DATA to the folder with surfrad-1min-publicdomain")
	}
	file, err := os.Open(filepath.Join(folder, "surfrad-1min-publicdomain", "slv16001.dat.gz"))
	if err != nil {
		t.Skip(err)
	}
	defer file.Close()
	text, err := gzip.NewReader(file)
	if err != nil {
		t.Fatal(err)
	}
	worst, rows, dark, lit := 0.0, 0, 0, 0
	for lines := bufio.NewScanner(text); lines.Scan(); {
		f := strings.Fields(lines.Text())
		if len(f) < 10 || f[0] != "2016" {
			continue
		}
		number := func(i int) float64 { x, _ := strconv.ParseFloat(f[i], 64); return x }
		when := time.Date(2016, time.Month(number(2)), int(number(3)), int(number(4)), int(number(5)), 0, 0, time.UTC)
		height := elevation(t, 37_700_000_000, -105_920_000_000, when.UnixMilli())
		// The file's angle is that of the middle of the minute before, refracted when the sun is up.
		middle := elevation(t, 37_700_000_000, -105_920_000_000, when.UnixMilli()-30_000)
		if rows++; height < -2 || height > 20 {
			worst = max(worst, math.Abs(90-number(7)-middle))
		}
		switch watts := number(8); {
		case height < -2 && watts > 5:
			t.Errorf("%s: %.1f W/m² with the sun at %.2f°", when, watts, height)
		case height < -2:
			dark++
		case height > 2 && watts < 5:
			t.Errorf("%s: %.1f W/m² with the sun at %.2f°", when, watts, height)
		case height > 2:
			lit++
		}
	}
	if worst > 0.1 { // refraction at 20° is 0.04°, and the file's place has two digits
		t.Errorf("the file's zenith angle is %.3f° off", worst)
	}
	if rows != 1440 || dark < 600 || lit < 400 {
		t.Errorf("%d rows, %d dark, %d lit", rows, dark, lit)
	}
	t.Logf("%d rows, %d dark, %d lit; the file's zenith angle is at most %.3f° off", rows, dark, lit, worst)
}
