package recording

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
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

// readOpenSenseMap reads stations of fine dust. Those that measured come first.
func readOpenSenseMap(r *Recording, dir string) error {
	var boxes []box
	var rows []boxMeasurement
	if err := readGzipJSON(filepath.Join(dir, boxesFile), &boxes); err != nil {
		return err
	}
	if err := readGzipJSON(filepath.Join(dir, measurementsFile), &rows); err != nil {
		return err
	}
	measures := make(map[string]string) // box → sensor
	for _, row := range rows {
		measures[row.BoxID] = row.SensorType
	}
	slices.SortFunc(boxes, func(a, b box) int {
		return cmp.Or(-cmp.Compare(measures[a.ID], measures[b.ID]), cmp.Compare(a.ID, b.ID))
	})
	number := make(map[string]int)
	for _, b := range boxes {
		var err error
		number[b.ID], err = r.device(b.Name, b.Lat.String(), b.Lon.String(), map[string]string{
			"model": shorten(cmp.Or(measures[b.ID], b.Model)), "exposure": shorten(b.Exposure),
		})
		if err != nil {
			return fmt.Errorf("%w: %s: box %s: %w", ErrNoData, boxesFile, b.ID, err)
		}
	}
	for i, row := range rows {
		station, ok := number[row.BoxID]
		at, err := time.ParseInLocation(time.DateTime, row.CreatedAt, time.UTC)
		value, valueErr := units.ParseDecimal(row.Value.String())
		if !ok || err != nil || valueErr != nil {
			return fmt.Errorf("%w: %s: row %d: box %q, time %q, value %q cannot be read", ErrNoData, measurementsFile, i, row.BoxID, row.CreatedAt, row.Value)
		}
		r.add(station, at, &value)
	}
	return nil
}

func readGzipJSON(file string, into any) error {
	return readGzip(file, func(z io.Reader) error { return json.NewDecoder(z).Decode(into) })
}
