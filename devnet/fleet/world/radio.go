package world

import (
	"strconv"
	"time"
)

// RadioType is what hotspots send of the frames that they hear.
const RadioType = "network.trellis.radio.v1"

var radioKind = kind{
	name: "radio", typ: RadioType,
	fields:   []string{"frame", "sender", "sender_latitude", "sender_longitude", "rssi", "snr", "spreading", "bytes"},
	interval: 10 * time.Minute,
	faults: []share{
		{Outage, 25}, {Skew, 10}, {Firmware, 15}, {Duplicate, 10}, {Late, 15}, {Silent, 20}, {Gappy, 10}, {Indoor, 60}, {Misplaced, 20}, {Deaf, 10},
	},
	build: newRadio,
}

const (
	beaconEvery = 6 * hour
	// firstSensor is the id of the first sender that is no hotspot; hotspot number i sends beacons as i + 1.
	firstSensor = 1_000_000_001
	movers      = 30 // senders in 100 that move
)

// radio is a LoRaWAN network: sensors and trackers that pay for their bytes, beacons of hotspots that prove coverage, and the hotspots
// that hear them.
type radio struct {
	f       *Fleet
	grid    grid
	frames  *rounds // of sensors, as many as hotspots
	beacons *rounds // of hotspots
	frame   event
	beacon  event
	sensors []place // homes

	heard []draft // of the frame that is in the air
	air   frame   // the last that was measured, as its hearers come one after the other
}

func newRadio(f *Fleet) model {
	f.scales = []uint8{0, 0, 5, 5, 0, 2, 0, 0}
	r := &radio{f: f, grid: newGrid(f.places), sensors: make([]place, f.Len())}
	for i := range r.sensors {
		// A sensor is where somebody has a hotspot, or about there.
		h := hash3(f.key, streamSender, uint64(i))
		r.sensors[i] = f.places[below(h, f.Len())].move(scaled(normal(mix(h)), 1_500), scaled(normal(mix(h+1)), 1_500))
	}
	r.frames = newRounds(len(r.sensors), f.start, f.interval, func(i int) uint64 { return hash3(f.key, streamSender, uint64(i)<<1|1) }, func(int) bool { return false })
	r.beacons = newRounds(f.Len(), f.start, beaconEvery, f.phase2, func(i int) bool { return f.faultOf(i) == Silent })
	r.advance()
	return r
}

func (f *Fleet) phase2(i int) uint64 { return hash4(f.key, streamPhase, uint64(i), 1) }

func (r *radio) advance() {
	r.frame.thing, r.frame.at, r.frame.ok = r.frames.next()
	r.beacon.thing, r.beacon.at, r.beacon.ok = r.beacons.next()
}

func (r *radio) skipTo(ms uint64) {
	r.heard = nil
	r.frames.skipTo(ms)
	r.beacons.skipTo(ms)
	r.advance()
}

// next gives what hotspots hear of one frame after the other. Two frames of one millisecond collide: the second is lost.
func (r *radio) next() (draft, bool) {
	for len(r.heard) == 0 {
		sender, at := uint64(r.frame.thing)+firstSensor, r.frame.at
		if r.beacon.ok && r.beacon.at <= at {
			sender, at = uint64(r.beacon.thing)+1, r.beacon.at
		}
		if r.frame.at == at {
			r.frame.thing, r.frame.at, r.frame.ok = r.frames.next()
		}
		if r.beacon.ok && r.beacon.at == at {
			r.beacon.thing, r.beacon.at, r.beacon.ok = r.beacons.next()
		}
		r.listen(sender, at)
	}
	d := r.heard[0]
	r.heard = r.heard[1:]
	return d, true
}

// A frame is what a sender sends.
type frame struct {
	sender    uint64
	at        uint64
	place     place
	spreading int64
	bytes     int64
	still     bool // the sender does not move
}

// send returns the frame of a sender at a time.
func (r *radio) send(sender, at uint64) frame {
	f := frame{sender: sender, at: at, still: true}
	h := hash3(r.f.key, streamSender, sender)
	if sender < firstSensor {
		f.place, f.spreading = r.f.places[sender-1], 9
		return f
	}
	f.place = r.sensors[sender-firstSensor]
	f.bytes = 12 + int64(hash2(h, 3)%40)
	// Sensors near hotspots use a fast rate, others a slow one: here it is a sensor's own.
	f.spreading = 7 + int64([]int{0, 0, 0, 0, 1, 1, 2, 3, 4, 5}[hash2(h, 4)%10])
	if hash2(h, 5)%100 < movers {
		f.place, _, _, _ = newVehicle(h, f.place).at(at)
		f.still = false
	}
	return f
}

// listen finds who hears a frame, ascending by hotspot.
func (r *radio) listen(sender, at uint64) {
	f := r.send(sender, at)
	r.heard = r.heard[:0]
	for _, hotspot := range r.grid.near(f.place, hash3(r.f.key, streamShadow, at)) {
		if uint64(hotspot)+1 == sender {
			continue
		}
		if _, snr := r.signal(f, int(hotspot)); snr >= floors[f.spreading-7] {
			r.heard = append(r.heard, draft{at: at, what: sender, device: hotspot})
		}
	}
}

// floors are the lowest SNR, in 0.01 dB, at which spreading factors 7 to 12 are read (Semtech SX1276, table 13).
var floors = []int64{-750, -1000, -1250, -1500, -1750, -2000}

// noiseFloor is that of 125 kHz with a noise figure of 6 dB, in 0.01 dBm.
const noiseFloor = -11_700

// signal returns RSSI and SNR of a frame at a hotspot, in 0.01 dB: 14 dBm sent, 120 dB lost on the first kilometre and 35 dB in each
// tenfold distance, shadowing that stays the same between two places, and fading of each frame.
func (r *radio) signal(f frame, hotspot int) (rssi, snr int64) {
	p := r.f.places[hotspot]
	north, east := p.metres(f.place)
	metres := max(isqrt(uint64(north*north+east*east)), 10)
	loss := 12_000 + 3_500*(log2(metres)-653_118)*30_103/100_000>>16 // log2 1000 = 9.9658
	pair := hash3(r.f.key, streamShadow, uint64(hotspot))
	if f.still {
		pair = hash2(pair, f.sender)
	} else {
		pair = hash3(pair, uint64(f.place.lat/2_000), uint64(f.place.lon/2_000)) // some 200 metres
	}
	own := hash3(r.f.key, streamSensor, uint64(hotspot))
	fading := hash4(r.f.key, streamNoise, uint64(hotspot)<<32^f.sender, f.at)
	rssi = 1_400 + int64(own%600) - loss + scaled(normal(pair), 600) + scaled(normal(fading), 200)
	switch r.f.faultOf(hotspot) {
	case Indoor:
		rssi -= 1_200
	case Deaf:
		rssi -= 2_000
	}
	noise := noiseFloor + int64(own>>16%300)
	return rssi, min(rssi-noise, 1_000) + scaled(normal(mix(fading)), 60)
}

func (r *radio) facts(device int, facts map[string]string) {
	facts["model"], facts["firmware"] = []string{"RAK 7248", "Bobcat 300", "SenseCAP M1"}[device%3], "2026.01.30"
	facts["radio"] = strconv.Itoa(device + 1) // the sender id of its beacons
	facts["gain"] = []string{"1.2", "2.3", "4", "5.8"}[hash3(r.f.key, streamSensor, uint64(device))%600/150]
	facts["exposure"] = "outdoor"
	switch r.f.faultOf(device) {
	case Firmware:
		facts["firmware"] = "2026.02.27"
	case Indoor:
		facts["exposure"] = "indoor"
	case Misplaced: // its owner says where he lives
		h := hash3(r.f.key, streamSensor, uint64(device)<<1|1)
		said := r.f.places[device].move(15_000+scaled(normal(h), 4_000), -15_000+scaled(normal(mix(h)), 4_000))
		facts["latitude"], facts["longitude"] = degrees(int64(said.lat)), degrees(int64(said.lon))
	}
}

func (r *radio) measure(d draft, values []int64) uint64 {
	if r.air.sender != d.what || r.air.at != d.at {
		r.air = r.send(d.what, d.at)
	}
	f := r.air
	rssi, snr := r.signal(f, int(d.device))
	if r.f.faultOf(int(d.device)) == Firmware && d.at > r.f.onset(int(d.device)) {
		rssi = min(rssi+3_000, 0) // the gain of the board is added twice
	}
	values[0], values[1] = int64(hash3(r.f.key, d.what, d.at)&idMask), int64(d.what)
	values[2], values[3] = rounded(int64(f.place.lat), 10), rounded(int64(f.place.lon), 10)
	values[4], values[5], values[6], values[7] = rounded(rssi, 100), rounded(snr, 25)*25, f.spreading, f.bytes
	return 1<<8 - 1
}

// rounded returns n ÷ d to the nearest whole number.
func rounded(n, d int64) int64 { return (n + d/2*sign(n)) / d }
