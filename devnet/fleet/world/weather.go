package world

import (
	"strconv"
	"time"
)

// WeatherType is what weather stations send.
const WeatherType = "network.trellis.weather.v1"

var weatherKind = kind{
	name: "weather", typ: WeatherType, fields: []string{"temperature", "humidity", "pressure", "wind", "irradiance"}, interval: 5 * time.Minute,
	faults: []share{
		{Noise, 20}, {Drift, 20}, {Stuck, 15}, {Outage, 25}, {Skew, 10}, {Firmware, 20}, {Duplicate, 10}, {Late, 15}, {Silent, 15}, {Gappy, 10},
		{Indoor, 25}, {Misplaced, 15},
	},
	build: newWeather,
}

// weather is the air of the earth, near enough: the sun, latitude, altitude, and fronts that travel east.
type weather struct {
	f      *Fleet
	rounds *rounds
	front  wave // temperature and cloud, a thousand kilometres
	meso   wave // a hundred kilometres
	press  wave
	gust   wave

	last   moment // of the time before, as neighbours in time share it
	lastAt uint64
}

func newWeather(f *Fleet) model {
	f.scales = []uint8{2, 1, 2, 2, 1}
	key := hash2(f.key, streamField)
	return &weather{
		f: f, rounds: newRounds(f.Len(), f.start, f.interval, f.phase, func(i int) bool { return f.faultOf(i) == Silent }),
		front: wave{hash2(key, 0), 10_000_000, 400_000, 36 * hour}, meso: wave{hash2(key, 1), 1_500_000, 300_000, 5 * hour},
		press: wave{hash2(key, 2), 10_000_000, 400_000, 48 * hour}, gust: wave{hash2(key, 3), 3_000_000, 500_000, 3 * hour},
	}
}

// phase is when in its interval a device measures.
func (f *Fleet) phase(i int) uint64 { return hash3(f.key, streamPhase, uint64(i)) % f.interval }

func (w *weather) next() (draft, bool) {
	device, at, ok := w.rounds.next()
	return draft{at: at, device: device}, ok
}

func (w *weather) skipTo(ms uint64) { w.rounds.skipTo(ms) }

func (w *weather) facts(device int, facts map[string]string) {
	facts["model"], facts["firmware"], facts["exposure"] = "TWS-"+strconv.Itoa(1+device%3), "2.0.4", "outdoor"
	facts["altitude"] = strconv.Itoa(int(w.f.places[device].altitude))
	switch w.f.faultOf(device) {
	case Firmware:
		facts["firmware"] = "2.1.0"
	case Indoor:
		facts["exposure"] = "indoor"
	}
}

// air is the weather at a place: 0.001 °C, 0.01 %, Pa, mm/s, 0.1 W/m².
type air struct{ temperature, humidity, pressure, wind, irradiance int64 }

func (w *weather) measure(d draft, values []int64) uint64 {
	device, fault, at := int(d.device), w.f.faultOf(int(d.device)), d.at
	if onset := w.f.onset(device); fault == Stuck && at > onset {
		at = onset
	}
	a := w.outdoors(w.f.places[device], at)
	if fault == Indoor || fault == Misplaced {
		a = a.indoors(w.f.key, device, at)
	}
	w.sense(&a, device, fault, at)
	if fault == Firmware && d.at > w.f.onset(device) {
		a.temperature = a.temperature*9/5 + 32_000
	}
	values[0], values[1], values[2], values[3] = a.temperature/10, clamp(a.humidity/10, 0, 1000), a.pressure, max(a.wind/10, 0)
	values[4] = max(a.irradiance, 0)
	return 1<<5 - 1
}

// outdoors returns the weather without the sensor.
func (w *weather) outdoors(p place, at uint64) air {
	if at != w.lastAt {
		w.last, w.lastAt = momentOf(at), at
	}
	lat, lon := int64(p.lat), int64(p.lon)
	front, meso := w.front.at(lat, lon, at), w.meso.at(lat, lon, at)
	phi := turns(lat)
	sine, cosine := sin(phi), cos(phi)
	solar := w.last.solar(lon)
	cloud := clamp(one16/2+scaled(front, 45_000)+scaled(meso, 25_000), 0, one16)

	var a air
	season := -cos(w.last.day-235_340_672) * sine >> 30 // warmest in the north on 20 July, Q30
	course := cos(solar-2_684_354_560) * (one16 - cloud*3/5) >> 16 * (cosine/2 + one30/4) >> 30
	a.temperature = 28_000 - 30_000*(sine*sine>>30)>>30 + 12_000*season>>30 + 6_000*course>>30
	a.temperature += scaled(front, 6_000) + scaled(meso, 2_000) - 65*int64(p.altitude)/10
	a.humidity = 6_800 + scaled(cloud-one16/2, 4_000) - 2_200*course>>30 + scaled(meso, 800)
	tide := 100 * cos(2*solar-3_579_139_413) >> 30 // the air's own tide: highest at ten o'clock
	a.pressure = 101_325 + scaled(w.press.at(lat, lon, at), 2_200) - scaled(meso, 120) + tide
	gust := w.gust.at(lat, lon, at) + one16 // 0 to 2
	a.wind = 400 + scaled(gust*gust>>16, 3_500) + max(900*course>>30, -300)
	a.irradiance = sunshine(w.last.sunHeight(lat, lon), cloud)
	return a
}

// sunshine returns what reaches the ground, 0.1 W/m²: 1,098 × sin h × exp(−0.057 ÷ sin h) under a clear sky (Haurwitz 1945), and a
// quarter of it under a closed one (Kasten and Czeplak 1980).
func sunshine(height, cloud int64) int64 {
	if height < one30/200 {
		return 0
	}
	clear := 10_980 * height >> 30 * exp2(-(5389 * one30 / height)) >> 16 // 0.057 × log2 e = 0.0822, Q16
	closed := cloud * cloud >> 16 * cloud >> 16
	return clear * (one16 - closed*3/4) >> 16
}

// indoors returns what a heated room leaves of the weather.
func (a air) indoors(key uint64, device int, at uint64) air {
	room := hash3(key, streamSensor, uint64(device)<<8|7)
	daily := sin(uint32(at % (24 * hour) << 32 / (24 * hour)))
	return air{
		temperature: 21_000 + scaled(normal(room), 1_200) + 700*daily>>30 + (a.temperature-21_000)/20,
		humidity:    4_500 + scaled(normal(mix(room)), 500) + (a.humidity-6_000)/10,
		pressure:    a.pressure, irradiance: a.irradiance / 60,
	}
}

// sense adds what the sensor does: an offset of its own, noise, drift.
func (w *weather) sense(a *air, device int, fault string, at uint64) {
	own := hash3(w.f.key, streamSensor, uint64(device))
	noise := hash4(w.f.key, streamNoise, uint64(device), at)
	much := int64(1)
	if fault == Noise {
		much = 10
	}
	a.temperature += scaled(normal(own), 200) + scaled(normal(noise), 60*much)
	a.humidity += scaled(normal(hash2(own, 1)), 150) + scaled(normal(hash2(noise, 1)), 60*much)
	a.pressure += scaled(normal(hash2(own, 2)), 30) + scaled(normal(hash2(noise, 2)), 8*much)
	if fault != Indoor && fault != Misplaced {
		a.wind = a.wind * max(one16+scaled(normal(hash2(noise, 3)), 12_000*much), 0) >> 16
	}
	a.irradiance = a.irradiance * max(one16+scaled(normal(hash2(own, 4)), 1_500)+scaled(normal(hash2(noise, 4)), 700*much), 0) >> 16
	if hours := int64(at-min(at, w.f.onset(device))) / hour; fault == Drift {
		a.temperature += hours * 250 * sign(normal(own))
		a.humidity += hours * 150
	}
}
