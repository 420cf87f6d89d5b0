package world

import (
	"strconv"
	"time"
)

// MobilityType is what connected cars send.
const MobilityType = "network.trellis.mobility.v1"

var mobilityKind = kind{
	name: "mobility", typ: MobilityType, fields: []string{"latitude", "longitude", "speed", "heading", "odometer"}, interval: 30 * time.Second,
	faults: []share{{Noise, 30}, {Stuck, 15}, {Outage, 25}, {Skew, 10}, {Firmware, 15}, {Duplicate, 10}, {Late, 40}, {Silent, 15}, {Gappy, 15}},
	build:  newMobility,
}

// mobility is traffic: each vehicle drives from one of its places to the next on the great circle, and stands there for a while.
type mobility struct {
	f      *Fleet
	rounds *rounds
	trips  []tripState
}

// tripState is how far a vehicle has come, in 16 bytes.
type tripState struct {
	trip   uint64 // that it is on
	metres uint64 // driven in trips before
}

func newMobility(f *Fleet) model {
	f.scales = []uint8{6, 6, 1, 0, 1}
	return &mobility{f: f, rounds: newRounds(f.Len(), f.start, f.interval, f.phase, func(i int) bool { return f.faultOf(i) == Silent }), trips: make([]tripState, f.Len())}
}

const (
	localTrip = 2 * hour // one begins in each
	longTrip  = 6 * hour
)

// A vehicle is one that drives: a device of mobility, or a sender of radio.
type vehicle struct {
	key    uint64
	home   place
	period uint64 // of trips
	shift  uint64 // of their beginnings
}

func newVehicle(key uint64, home place) vehicle {
	v := vehicle{key: key, home: home, period: localTrip, shift: hash2(key, 0) % localTrip}
	if hash2(key, 1)%100 < 15 {
		v.period, v.shift = longTrip, hash2(key, 0)%longTrip
	}
	return v
}

// stop returns where the vehicle is when trip n begins. Half of the trips do not happen: then it is where it was.
func (v vehicle) stop(n uint64) place {
	for back := 0; back < 16 && n > 0 && hash3(v.key, streamTrip, n)&1 == 0; back++ {
		n--
	}
	h := hash3(v.key, streamTrip, n<<1|1)
	spread := int64(6_000)
	if v.period == longTrip {
		spread = 90_000
	}
	return v.home.move(scaled(normal(hash2(h, 0)), spread), scaled(normal(hash2(h, 1)), spread))
}

// trip returns trip n: from where to where, how long in metres, and how long in milliseconds it drives.
func (v vehicle) trip(n uint64) (from, to place, metres, ms uint64) {
	from, to = v.stop(n), v.stop(n+1)
	metres = uint64(from.distance(to))
	speed := 25 + hash3(v.key, streamTrip, n)%35 // km/h
	if v.period == longTrip {
		speed += 45
	}
	return from, to, metres, min(metres*3600/speed, v.period*9/10)
}

// at returns where the vehicle is, its speed in 0.1 km/h, its heading, and the metres of this trip behind it.
func (v vehicle) at(ms uint64) (p place, speed, heading int64, behind uint64) {
	n, into := (ms+v.shift)/v.period, (ms+v.shift)%v.period
	from, to, metres, lasts := v.trip(n)
	if into >= lasts {
		return to, 0, 0, metres
	}
	part := int64(into << 30 / lasts)
	p = from.between(to, part)
	return p, int64(metres * 36_000 / lasts), p.heading(to), metres * into / lasts
}

func (m *mobility) vehicle(device int) vehicle {
	return newVehicle(hash3(m.f.key, streamTrip, uint64(device)), m.f.places[device])
}

func (m *mobility) next() (draft, bool) {
	device, at, ok := m.rounds.next()
	if !ok {
		return draft{}, false
	}
	v, state := m.vehicle(int(device)), &m.trips[device]
	n := (at + v.shift) / v.period
	if state.trip == 0 {
		state.trip = (m.f.start + v.shift) / v.period
	}
	for ; state.trip < n; state.trip++ {
		_, _, metres, _ := v.trip(state.trip)
		state.metres += metres
	}
	return draft{at: at, what: state.metres, device: device}, true
}

func (m *mobility) skipTo(ms uint64) {
	clear(m.trips)
	m.rounds.skipTo(ms)
}

func (m *mobility) facts(device int, facts map[string]string) {
	delete(facts, "latitude") // a vehicle is registered nowhere
	delete(facts, "longitude")
	facts["model"], facts["firmware"], facts["exposure"] = "OBD-"+strconv.Itoa(1+device%4), "5.1.0", "mobile"
	facts["year"] = strconv.Itoa(2008 + int(hash3(m.f.key, streamSensor, uint64(device))%18))
	if m.f.faultOf(device) == Firmware {
		facts["firmware"] = "5.2.0"
	}
}

func (m *mobility) measure(d draft, values []int64) uint64 {
	device, fault, at := int(d.device), m.f.faultOf(int(d.device)), d.at
	if onset := m.f.onset(device); fault == Stuck && at > onset {
		at = onset
	}
	p, speed, heading, behind := m.vehicle(device).at(at)
	noise, metres := hash4(m.f.key, streamNoise, uint64(device), at), int64(4) // what a GNSS receiver scatters
	if fault == Noise {
		metres = 80
	}
	p = p.move(scaled(normal(noise), metres), scaled(normal(hash2(noise, 1)), metres))
	if speed > 0 {
		speed = max(speed+scaled(normal(hash2(noise, 2)), 15), 0)
	}
	if fault == Firmware && d.at > m.f.onset(device) {
		speed = speed * 1000 / 1609 // miles
	}
	values[0], values[1], values[2], values[3] = int64(p.lat), int64(p.lon), speed, heading
	values[4] = int64(hash3(m.f.key, streamSensor, uint64(device))>>16%2_000_000) + int64(d.what+behind)/100
	return 1<<5 - 1
}
