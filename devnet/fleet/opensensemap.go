package fleet

import (
	"cmp"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/trellis-network/trellis/types/units"
)

// The files of an openSenseMap data set.
const (
	boxesFile        = "all_boxes.json.gz"
	measurementsFile = "ms_data.json.gz"
)

// ErrNoData reports a data folder that is missing or incomplete.
var ErrNoData = errors.New("data folder is not usable")

type box struct {
	ID       string      `json:"X_id"`
	Name     string      `json:"name"`
	Exposure string      `json:"exposure"`
	Model    string      `json:"model"`
	Lat      json.Number `json:"lat"`
	Lon      json.Number `json:"lon"`
}

type boxMeasurement struct {
	Value      json.Number `json:"value"`
	CreatedAt  string      `json:"createdAt"`
	BoxID      string      `json:"boxId"`
	SensorType string      `json:"sensorType"`
}

// A Recording is a fleet of real stations with what some of them measured.
type Recording struct {
	Stations []Station
	Start    time.Time // of the first measurement
	End      time.Time // of the last one
	Measured int       // number of measurements

	measurements []Measurement
	next         int
}

// LoadRecording reads an openSenseMap data set from dir. The stations that
// measured come first. Errors: ErrNoData, and what is wrong in which file.
func LoadRecording(dir string, seed [32]byte) (*Recording, error) {
	var boxes []box
	var rows []boxMeasurement
	if err := readGzipJSON(filepath.Join(dir, boxesFile), &boxes); err != nil {
		return nil, err
	}
	if err := readGzipJSON(filepath.Join(dir, measurementsFile), &rows); err != nil {
		return nil, err
	}
	measures := make(map[string]string) // box → sensor
	for _, row := range rows {
		measures[row.BoxID] = row.SensorType
	}
	slices.SortFunc(boxes, func(a, b box) int {
		return cmp.Or(-cmp.Compare(measures[a.ID], measures[b.ID]), cmp.Compare(a.ID, b.ID))
	})
	r := &Recording{Measured: len(rows)}
	number := make(map[string]int)
	for i, b := range boxes {
		station, err := b.station(seed, i, measures[b.ID])
		if err != nil {
			return nil, fmt.Errorf("%s: box %s: %w", boxesFile, b.ID, err)
		}
		r.Stations = append(r.Stations, station)
		number[b.ID] = i
	}
	return r, r.addMeasurements(rows, number)
}

func (b box) station(seed [32]byte, i int, sensor string) (Station, error) {
	key, err := deviceKey(seed, i)
	if err != nil {
		return Station{}, err
	}
	lat, err := b.Lat.Float64()
	if err != nil {
		return Station{}, err
	}
	lon, err := b.Lon.Float64()
	if err != nil {
		return Station{}, err
	}
	return Station{
		Name: shorten(b.Name), Model: shorten(cmp.Or(sensor, b.Model)), Exposure: shorten(b.Exposure),
		Latitude: degrees(lat), Longitude: degrees(lon), Key: key,
	}, nil
}

// shorten cuts text to what a device document takes, between runes.
func shorten(text string) string {
	for len(text) > 64 {
		runes := []rune(text)
		text = string(runes[:len(runes)-1])
	}
	return text
}

func (r *Recording) addMeasurements(rows []boxMeasurement, number map[string]int) error {
	for i, row := range rows {
		station, ok := number[row.BoxID]
		at, err := time.ParseInLocation(time.DateTime, row.CreatedAt, time.UTC)
		value, valueErr := units.ParseDecimal(row.Value.String())
		if !ok || err != nil || valueErr != nil {
			return fmt.Errorf("%s: row %d: box %q, time %q, value %q cannot be read", measurementsFile, i, row.BoxID, row.CreatedAt, row.Value)
		}
		r.measurements = append(r.measurements, Measurement{Station: station, Time: uint64(at.UnixMilli()), Value: value})
	}
	if len(r.measurements) == 0 {
		return fmt.Errorf("%w: %s has no rows", ErrNoData, measurementsFile)
	}
	slices.SortStableFunc(r.measurements, func(a, b Measurement) int {
		return cmp.Or(cmp.Compare(a.Time, b.Time), cmp.Compare(a.Station, b.Station))
	})
	sequences := make(map[int]uint64)
	for i := range r.measurements {
		m := &r.measurements[i]
		sequences[m.Station]++
		m.Sequence = sequences[m.Station]
	}
	r.Start = time.UnixMilli(int64(r.measurements[0].Time)).UTC()
	r.End = time.UnixMilli(int64(r.measurements[len(rows)-1].Time)).UTC()
	return nil
}

// Next implements Source.
func (r *Recording) Next() (Measurement, bool) {
	if r.next == len(r.measurements) {
		return Measurement{}, false
	}
	r.next++
	return r.measurements[r.next-1], true
}

// SkipTo implements Source.
func (r *Recording) SkipTo(time uint64) {
	for r.next < len(r.measurements) && r.measurements[r.next].Time < time {
		r.next++
	}
}

func readGzipJSON(file string, into any) error {
	f, err := os.Open(file)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w: %s is missing; --data wants a folder with %s and %s", ErrNoData, file, boxesFile, measurementsFile)
	}
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return fmt.Errorf("%w: %s: %w", ErrNoData, file, err)
	}
	if err := json.NewDecoder(z).Decode(into); err != nil {
		return fmt.Errorf("%w: %s: %w", ErrNoData, file, err)
	}
	return nil
}
