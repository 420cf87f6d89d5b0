package world

import "time"

// AirType is what stations of fine dust send.
const AirType = "network.trellis.air.v1"

var airKind = kind{
	name: "air", typ: AirType, fields: []string{"pm25"}, interval: time.Minute,
	faults: []share{{Indoor, 80}, {Stuck, 30}, {Gappy, 40}, {Saturated, 20}, {Silent, 30}},
	build:  newDust,
}

// dust is fine dust: a daily course, slow waves that travel east, a plume in each city.
type dust struct {
	f      *Fleet
	rounds *rounds
	wave   wave // a thousand kilometres
	plume  wave // three kilometres
}

func newDust(f *Fleet) model {
	f.scales = []uint8{1}
	key := hash2(f.key, streamField)
	return &dust{
		f: f, rounds: newRounds(f.Len(), f.start, f.interval, f.phase, func(i int) bool { return f.faultOf(i) == Silent }),
		wave: wave{hash2(key, 0), 10_000_000, 3_000_000, 30 * hour}, plume: wave{hash2(key, 1), 40_000, 0, 200 * hour},
	}
}

func (a *dust) next() (draft, bool) {
	device, at, ok := a.rounds.next()
	return draft{at: at, device: device}, ok
}

func (a *dust) skipTo(ms uint64) { a.rounds.skipTo(ms) }

func (a *dust) facts(device int, facts map[string]string) {
	facts["model"], facts["exposure"] = "SDS 011", "outdoor"
	if a.f.faultOf(device) == Indoor {
		facts["exposure"] = "indoor"
	}
}

// measure gives µg/m³ with one digit, as the sensor does.
func (a *dust) measure(d draft, values []int64) uint64 {
	switch a.f.faultOf(int(d.device)) {
	case Saturated:
		values[0] = 9999
	case Stuck:
		values[0] = 80
	default:
		p, noise := a.f.places[d.device], hash4(a.f.key, streamNoise, uint64(d.device), d.at)
		values[0] = max(a.level(p, d.at)*(one16+scaled(normal(noise), 5_200))>>16, 1)
	}
	return 1
}

// level is the fine dust at a place and time in 0.1 µg/m³.
func (a *dust) level(p place, at uint64) int64 {
	lat, lon := int64(p.lat), int64(p.lon)
	local := momentOf(at).solar(lon)
	daily := one16 + 45*cos(local-1_431_655_765)/100>>14 + 35*cos(2*local-2_863_311_531)/100>>14 // peaks of eight and twenty o'clock
	wave := one16 + a.wave.at(lat, lon, at)*7/10
	city := max(one16+a.plume.at(lat, lon, at)*8/10, one16/5)
	return 40 + 70*max(daily, 0)>>16*wave>>16*city>>16
}
