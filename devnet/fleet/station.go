// Package fleet drives many devices on one machine: simulated ones, and real ones whose measurements it replays.
package fleet

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"strconv"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/units"
)

// ReadingType is what stations measure: fine dust in µg/m³, field pm25.
const ReadingType = "network.trellis.air.v1"

// A Station is one device of a fleet.
type Station struct {
	Name      string
	Model     string
	Exposure  string // outdoor, indoor, mobile or unknown
	Latitude  string // degrees, decimal
	Longitude string
	Key       sig.PrivateKey
}

// Document returns what the station's owner registers.
func (s Station) Document() (document.Document, error) {
	return document.New(s.Key.Public(), map[string]string{
		"name": s.Name, "model": s.Model, "exposure": s.Exposure, "latitude": s.Latitude, "longitude": s.Longitude,
	})
}

// A Measurement is what station number Station measured.
type Measurement struct {
	Station  int
	Sequence uint64 // rises with each measurement of the station
	Time     uint64 // milliseconds since the Unix epoch
	Value    units.Decimal
}

// A Source gives the measurements of a fleet in order of time.
type Source interface {
	// Next returns the next measurement, or false when the data has ended.
	Next() (Measurement, bool)
	// SkipTo drops the measurements before time.
	SkipTo(time uint64)
}

// deviceKey derives the key of station i from the fleet's seed, so that a
// fleet is the same after a restart. Every fourth device signs with P-256.
func deviceKey(seed [32]byte, i int) (sig.PrivateKey, error) {
	algorithm := sig.ES256K
	if i%4 == 3 {
		algorithm = sig.ES256
	}
	for attempt := uint64(0); ; attempt++ {
		text := append([]byte("trellis fleet device key"), seed[:]...)
		text = binary.BigEndian.AppendUint64(text, uint64(i))
		text = binary.BigEndian.AppendUint64(text, attempt)
		scalar := sha256.Sum256(text)
		if key, err := sig.NewPrivateKey(algorithm, scalar[:]); err == nil {
			return key, nil
		}
		if attempt > 8 {
			return sig.PrivateKey{}, fmt.Errorf("derive the key of station %d", i)
		}
	}
}

func degrees(f float64) string { return strconv.FormatFloat(f, 'f', 5, 64) }
