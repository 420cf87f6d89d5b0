package fleet

import (
	"container/heap"
	"fmt"
	"math"
	"math/rand/v2"
	"time"

	"github.com/trellis-network/trellis/types/units"
)

// city anchors a cluster of stations; weight is its share of the fleet.
type city struct {
	name     string
	lat, lon float64
	weight   int
}

var cities = []city{
	{"Münster", 51.96, 7.63, 5}, {"Berlin", 52.52, 13.40, 6}, {"Stuttgart", 48.78, 9.18, 6}, {"Paris", 48.86, 2.35, 5},
	{"London", 51.51, -0.13, 5}, {"Madrid", 40.42, -3.70, 4}, {"Milan", 45.46, 9.19, 4}, {"Warsaw", 52.23, 21.01, 4},
	{"Sofia", 42.70, 23.32, 4}, {"Istanbul", 41.01, 28.98, 3}, {"Lagos", 6.52, 3.38, 3}, {"Nairobi", -1.29, 36.82, 3},
	{"Cape Town", -33.92, 18.42, 2}, {"Delhi", 28.61, 77.21, 5}, {"Bengaluru", 12.97, 77.59, 3}, {"Bangkok", 13.76, 100.50, 3},
	{"Jakarta", -6.21, 106.85, 3}, {"Tokyo", 35.68, 139.65, 5}, {"Seoul", 37.57, 126.98, 5}, {"Sydney", -33.87, 151.21, 3},
	{"San Francisco", 37.77, -122.42, 5}, {"New York", 40.71, -74.01, 5}, {"Chicago", 41.88, -87.63, 3},
	{"Mexico City", 19.43, -99.13, 4}, {"Bogotá", 4.71, -74.07, 3}, {"São Paulo", -23.55, -46.63, 4}, {"Santiago", -33.45, -70.67, 2},
}

// fault is what is wrong with a simulated station.
type fault int

const (
	sound     fault = iota
	indoor          // placed indoors, and registered so
	stuck           // repeats one value
	gappy           // loses two readings of three
	saturated       // reports the sensor's limit
	silent          // sends nothing
)

type simulated struct {
	fault    fault
	lat, lon float64
	seed     uint64
}

// noise returns the randomness of one measurement, the same at every replay.
func (d simulated) noise(at uint64) *rand.Rand { return rand.New(rand.NewPCG(d.seed, at)) }

// A Simulation is a fleet in a made-up field of fine dust: a daily course,
// slow waves that travel east, a plume in each city, noise of the sensor.
// The same seed gives the same measurements.
type Simulation struct {
	Stations []Station

	interval uint64
	devices  []simulated
	due      dueHeap
}

// NewSimulation makes n stations that measure every interval from start on.
func NewSimulation(n int, seed [32]byte, start time.Time, interval time.Duration) (*Simulation, error) {
	s := &Simulation{interval: uint64(interval.Milliseconds())}
	random := rand.New(rand.NewChaCha8(seed))
	for i := range n {
		place := pickCity(random)
		device := simulated{
			fault: pickFault(random), seed: random.Uint64(),
			lat: place.lat + random.NormFloat64()*0.09, lon: place.lon + random.NormFloat64()*0.12,
		}
		first := uint64(start.UnixMilli()) + random.Uint64N(s.interval)
		key, err := deviceKey(seed, i)
		if err != nil {
			return nil, err
		}
		exposure := "outdoor"
		if device.fault == indoor {
			exposure = "indoor"
		}
		s.Stations = append(s.Stations, Station{
			Name: fmt.Sprintf("%s %d", place.name, i+1), Model: "SDS 011", Exposure: exposure,
			Latitude: degrees(device.lat), Longitude: degrees(device.lon), Key: key,
		})
		s.devices = append(s.devices, device)
		if device.fault != silent {
			s.due = append(s.due, due{first, i})
		}
	}
	heap.Init(&s.due)
	return s, nil
}

func pickCity(random *rand.Rand) city {
	total := 0
	for _, c := range cities {
		total += c.weight
	}
	n := random.IntN(total)
	for _, c := range cities {
		if n -= c.weight; n < 0 {
			return c
		}
	}
	panic("weights do not add up")
}

// pickFault gives one station in five something for the policy to refuse.
func pickFault(random *rand.Rand) fault {
	switch n := random.IntN(100); {
	case n < 8:
		return indoor
	case n < 11:
		return stuck
	case n < 15:
		return gappy
	case n < 17:
		return saturated
	case n < 20:
		return silent
	}
	return sound
}

// Next implements Source; a simulation does not end.
func (s *Simulation) Next() (Measurement, bool) {
	for len(s.due) > 0 {
		i, at := s.due[0].station, s.due[0].time
		s.due[0].time += s.interval
		heap.Fix(&s.due, 0)
		device := s.devices[i]
		if device.fault == gappy && device.noise(at).IntN(3) != 0 {
			continue
		}
		return Measurement{i, at, at, device.measure(at)}, true // the time serves as a sequence that survives restarts
	}
	return Measurement{}, false
}

// SkipTo implements Source.
func (s *Simulation) SkipTo(time uint64) {
	for i := range s.due {
		if behind := int64(time) - int64(s.due[i].time); behind > 0 {
			s.due[i].time += (uint64(behind) + s.interval - 1) / s.interval * s.interval
		}
	}
	heap.Init(&s.due)
}

// measure returns µg/m³ with one fractional digit, as the sensor gives it.
func (d simulated) measure(at uint64) units.Decimal {
	tenths := int64(80)
	switch d.fault {
	case saturated:
		tenths = 9999
	case stuck:
	default:
		tenths = int64(math.Round(10 * field(d.lat, d.lon, at) * math.Exp(0.08*d.noise(at).NormFloat64())))
	}
	value, err := units.NewDecimal(max(tenths, 1), 1)
	if err != nil {
		panic(err) // the field stays far below the limit of a decimal
	}
	return value
}

// field is the fine dust at a place and time in µg/m³.
func field(lat, lon float64, at uint64) float64 {
	hours := float64(at) / 3.6e6
	local := math.Mod(hours+lon/15, 24)
	daily := 1 + 0.45*math.Cos((local-8)/24*2*math.Pi) + 0.35*math.Cos((local-20)/12*2*math.Pi)
	wave := 1 + 0.5*math.Sin((lon-hours*4)/18*math.Pi) + 0.2*math.Sin((lat+hours*2)/7*math.Pi)
	city := 1 + 0.8*math.Sin(lat*37)*math.Sin(lon*41)
	return 4 + 7*daily*wave*max(city, 0.2)
}

type due struct {
	time    uint64
	station int
}

type dueHeap []due

func (h dueHeap) Len() int { return len(h) }
func (h dueHeap) Less(i, j int) bool {
	return h[i].time < h[j].time || h[i].time == h[j].time && h[i].station < h[j].station
}
func (h dueHeap) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *dueHeap) Push(any)     { panic("the number of stations does not change") }
func (h *dueHeap) Pop() any     { panic("the number of stations does not change") }
