package recording

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/trellis-network/trellis/types/units"
)

// A heliumFrame is one frame of a sensor with the hotspots that heard it.
type heliumFrame struct {
	DevEUI      string          `json:"dev_eui"`
	Counter     uint64          `json:"fcnt"`
	PayloadSize int64           `json:"payload_size"`
	ReportedAt  uint64          `json:"reported_at"`
	Hotspots    []heliumHotspot `json:"hotspots"`
	Device      *struct {
		Latitude  json.Number `json:"latitude"`
		Longitude json.Number `json:"longitude"`
	} `json:"_devLocation"`
}

type heliumHotspot struct {
	ID         string      `json:"id"`
	Name       string      `json:"name"`
	Lat        json.Number `json:"lat"`
	Long       json.Number `json:"long"`
	ReportedAt uint64      `json:"reported_at"`
	RSSI       json.Number `json:"rssi"`
	SNR        json.Number `json:"snr"`
	Spreading  string      `json:"spreading"`
}

// readHelium reads all files of frames in a folder: each reception is a reading of the hotspot that heard it. Positions are those of the data
// set, cut to a geohash of six letters: ±610 m.
func readHelium(r *Recording, dir string) error {
	files, err := filepath.Glob(filepath.Join(dir, "*.ndjson.gz"))
	if err != nil {
		return err
	}
	slices.Sort(files)
	hotspots := make(map[string]int)
	for _, file := range files {
		err := readGzip(file, func(z io.Reader) error {
			lines := bufio.NewScanner(z)
			lines.Buffer(nil, 1<<20)
			for line := 1; lines.Scan(); line++ {
				var f heliumFrame
				err := json.Unmarshal(lines.Bytes(), &f)
				if err == nil {
					err = r.addFrame(f, hotspots)
				}
				if err != nil {
					return fmt.Errorf("line %d: %w", line, err)
				}
			}
			return lines.Err()
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (r *Recording) addFrame(f heliumFrame, hotspots map[string]int) error {
	frame, sender := units.Int(identify(f.DevEUI, f.Counter, f.ReportedAt)), units.Int(identify(f.DevEUI, 0, 0))
	size := units.Int(f.PayloadSize)
	var latitude, longitude *units.Decimal
	if f.Device != nil {
		lat, err := cut(f.Device.Latitude.String(), 6)
		lon, lonErr := cut(f.Device.Longitude.String(), 6)
		if err = errors.Join(err, lonErr); err == nil {
			latitude, longitude = &lat, &lon
		}
	}
	for _, h := range f.Hotspots {
		number, ok := hotspots[h.ID]
		if !ok {
			var err error
			if number, err = r.device(h.Name, h.Lat.String(), h.Long.String(), map[string]string{"model": "Helium hotspot", "network_id": h.ID}); err != nil {
				return err
			}
			hotspots[h.ID] = number
		}
		rssi, err := cut(h.RSSI.String(), 4)
		snr, snrErr := cut(h.SNR.String(), 4)
		spreading, sfErr := strconv.Atoi(strings.TrimPrefix(strings.SplitN(h.Spreading, "BW", 2)[0], "SF"))
		if err = errors.Join(err, snrErr, sfErr); err != nil {
			return fmt.Errorf("hotspot %s: %w", h.Name, err)
		}
		if snr, err = converted(snr, 0, 1, 1, 1); err != nil {
			return err
		}
		sf := units.Int(int64(spreading))
		r.add(number, time.UnixMilli(int64(h.ReportedAt)), &frame, &sender, latitude, longitude, &rssi, &snr, &sf, &size)
	}
	return nil
}

// identify returns the 48-bit number of a frame, or of a sender.
func identify(eui string, counter, at uint64) int64 {
	text := binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64([]byte(eui), counter), at)
	sum := sha256.Sum256(text)
	return int64(binary.BigEndian.Uint64(sum[:]) >> 16)
}
