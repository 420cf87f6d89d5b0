package world

import (
	"math"
	"slices"
	"testing"
	"time"
)

// number returns a decimal as a float, for statistics alone.
func number(m Measurement, field int) float64 {
	v := m.Values[field]
	return float64(v.Coefficient()) / math.Pow10(int(v.Scale()))
}

// until calls do with what is sent in the first hours of a world.
func until(t testing.TB, f *Fleet, hours uint64, do func(m Measurement)) {
	t.Helper()
	for {
		m, ok := f.Next()
		if !ok || m.Sent() >= f.Start()+hours*hour {
			return
		}
		do(m)
	}
}

// of makes a world in which all devices have a fault, "" for none.
func of(t testing.TB, kind, fault string, devices int) *Fleet {
	t.Helper()
	faults := map[string]int{}
	if fault != "" {
		faults[fault] = 1000
	}
	return newFleet(t, Config{Kind: kind, Devices: devices, Seed: Seed(5), Faults: faults})
}

// trait is a number about what a fleet sent in two days that tells a faulty one from a sound one.
type trait func(t *testing.T, f *Fleet) float64

func count(t *testing.T, f *Fleet) float64 {
	n := 0
	until(t, f, 48, func(Measurement) { n++ })
	return float64(n)
}

// shareOf returns the part of a fleet's measurements for which is holds.
func shareOf(is func(f *Fleet, m Measurement) bool) trait {
	return func(t *testing.T, f *Fleet) float64 {
		n, hits := 0, 0
		until(t, f, 48, func(m Measurement) {
			if n++; is(f, m) {
				hits++
			}
		})
		return float64(hits) / float64(max(n, 1))
	}
}

// repeated is the part of measurements that say in all fields what the device said before.
func repeated(t *testing.T, f *Fleet) float64 {
	last, n, same := map[int]Measurement{}, 0, 0
	until(t, f, 48, func(m Measurement) {
		if n++; slices.Equal(m.Values[:3], last[m.Device].Values[:min(3, len(last[m.Device].Values))]) {
			same++
		}
		last[m.Device] = m
	})
	return float64(same) / float64(n)
}

// jitter is the mean change of a field from one measurement to the next.
func jitter(field int) trait {
	return func(t *testing.T, f *Fleet) float64 {
		last, sum, n := map[int]float64{}, 0.0, 0
		until(t, f, 12, func(m Measurement) {
			if before, ok := last[m.Device]; ok {
				sum, n = sum+math.Abs(number(m, field)-before), n+1
			}
			last[m.Device] = number(m, field)
		})
		return sum / float64(n)
	}
}

func mean(field int) trait {
	return func(t *testing.T, f *Fleet) float64 {
		sum, n := 0.0, 0
		until(t, f, 48, func(m Measurement) { sum, n = sum+number(m, field), n+1 })
		return sum / float64(n)
	}
}

// displaced is how far devices are from where they are registered, in degrees.
func displaced(_ *testing.T, f *Fleet) float64 {
	far := 0
	for _, d := range f.Devices() {
		if d.Facts["latitude"] != degrees(d.Latitude) {
			far++
		}
	}
	return float64(far) / float64(f.Len())
}

// dissent is the part of results that are not what most say of their task.
func dissent(t *testing.T, f *Fleet) float64 {
	results := map[int64]map[int64]int{}
	until(t, f, 48, func(m Measurement) {
		if m.Values[0].Coefficient() == Task {
			task := m.Values[1].Coefficient()
			if results[task] == nil {
				results[task] = map[int64]int{}
			}
			results[task][m.Values[2].Coefficient()]++
		}
	})
	all, against := 0, 0
	for _, votes := range results {
		most, sum := 0, 0
		for _, n := range votes {
			most, sum = max(most, n), sum+n
		}
		all, against = all+sum, against+sum-most
	}
	return float64(against) / float64(all)
}

var (
	late   = shareOf(func(_ *Fleet, m Measurement) bool { return m.Arrival > m.Time+10*60_000 })
	skewed = shareOf(func(_ *Fleet, m Measurement) bool { return m.Time > m.Arrival || m.Arrival > m.Time+60_000 })
	dark   = shareOf(func(f *Fleet, m Measurement) bool { return number(m, 4) < 20 })
)

func TestEveryFaultShows(t *testing.T) {
	type bounds struct {
		fault         string
		trait         trait
		sound, faulty [2]float64 // in which the trait lies
	}
	all := math.Inf(1)
	for kind, list := range map[string][]bounds{
		"weather": {
			{Noise, jitter(0), [2]float64{0, 0.2}, [2]float64{0.5, all}}, {Drift, mean(1), [2]float64{50, 80}, [2]float64{81, all}},
			{Stuck, repeated, [2]float64{0, 0.01}, [2]float64{0.8, 1}}, {Outage, count, [2]float64{5500, 5760}, [2]float64{2000, 4400}},
			{Skew, skewed, [2]float64{0, 0}, [2]float64{1, 1}}, {Firmware, mean(0), [2]float64{-10, 35}, [2]float64{40, all}},
			{Duplicate, repeated, [2]float64{0, 0.01}, [2]float64{0.09, 0.13}}, {Late, late, [2]float64{0, 0}, [2]float64{0.2, 0.6}},
			{Silent, count, [2]float64{5500, 5760}, [2]float64{0, 0}}, {Gappy, count, [2]float64{5500, 5760}, [2]float64{1700, 2100}},
			{Indoor, dark, [2]float64{0.4, 0.7}, [2]float64{0.99, 1}}, {Misplaced, dark, [2]float64{0.4, 0.7}, [2]float64{0.99, 1}},
		},
		"air": {
			{Saturated, mean(0), [2]float64{2, 60}, [2]float64{999.8, 1000}}, {Stuck, jitter(0), [2]float64{0.2, all}, [2]float64{0, 0}},
		},
		"radio": {
			{Deaf, count, [2]float64{1500, all}, [2]float64{1, 1000}}, {Firmware, mean(4), [2]float64{-120, -110}, [2]float64{-90, -80}},
			{Misplaced, displaced, [2]float64{0, 0}, [2]float64{1, 1}},
		},
		"compute": {
			{Wrong, dissent, [2]float64{0, 0}, [2]float64{0.3, 1}}, {Firmware, dissent, [2]float64{0, 0}, [2]float64{0.1, 0.3}},
			{Slow, mean(4), [2]float64{1, 120}, [2]float64{150, all}},
		},
		"mobility": {
			{Noise, jitter(0), [2]float64{0.00002, 0.0004}, [2]float64{0.0006, 1}}, {Stuck, repeated, [2]float64{0, 0.1}, [2]float64{0.7, 1}},
			{Firmware, mean(2), [2]float64{2, 20}, [2]float64{1, 12}},
		},
	} {
		for _, b := range list {
			sound, faulty := b.trait(t, of(t, kind, "", 10)), b.trait(t, of(t, kind, b.fault, 10))
			t.Logf("%-10s %-10s sound %10.4f, faulty %10.4f", kind, b.fault, sound, faulty)
			if sound < b.sound[0] || sound > b.sound[1] || faulty < b.faulty[0] || faulty > b.faulty[1] {
				t.Errorf("%s, %s: sound %f, want %v; faulty %f, want %v", kind, b.fault, sound, b.sound, faulty, b.faulty)
			}
			if sound == faulty {
				t.Errorf("%s, %s does not show", kind, b.fault)
			}
		}
	}
}

func TestFaultsHaveTheirShare(t *testing.T) {
	for _, kind := range Kinds() {
		f := newFleet(t, Config{Kind: kind, Devices: 20_000, Seed: Seed(4)})
		have := map[string]int{}
		for i := range f.Len() {
			have[f.faultOf(i)]++
		}
		names, in1000 := Faults(kind)
		for i, name := range names {
			if want := in1000[i] * 20; have[name] < want*7/10 || have[name] > want*13/10 {
				t.Errorf("%s: %d devices of 20,000 with fault %s, want about %d", kind, have[name], name, want)
			}
		}
	}
}

func TestRegionsGoDarkAsAWhole(t *testing.T) {
	f := of(t, "weather", "", 500)
	sent := map[[2]uint64]int{} // device, block
	until(t, f, 48, func(m Measurement) { sent[[2]uint64{uint64(m.Device), m.Time / regionBlock}]++ })
	dark := map[int64][]uint64{}
	for device := range f.Len() {
		for block := f.Start() / regionBlock; block < (f.Start()+48*hour)/regionBlock; block++ {
			if sent[[2]uint64{uint64(device), block}] == 0 {
				p := f.places[device]
				cell := (int64(p.lat)+90_000_000)/regionSize*1000 + (int64(p.lon)+180_000_000)/regionSize
				dark[cell] = append(dark[cell], block)
			}
		}
	}
	if len(dark) == 0 || len(dark) > 60 {
		t.Errorf("%d regions went dark, want some", len(dark))
	}
}

func TestSkippingGivesWhatWouldHaveCome(t *testing.T) {
	for _, kind := range Kinds() {
		// Late and doubled measurements of before are lost by a skip, as they are in a restart.
		cfg := Config{Kind: kind, Devices: 50, Seed: Seed(6), Faults: map[string]int{}}
		whole, skipped := newFleet(t, cfg), newFleet(t, cfg)
		at := whole.Start() + 9*hour + 1234
		skipped.SkipTo(at)
		m, _ := whole.Next()
		for m.Sent() < at {
			m, _ = whole.Next()
		}
		for range 2000 {
			have, _ := skipped.Next()
			if have.Device != m.Device || have.Time != m.Time || !slices.Equal(have.Values, m.Values) {
				t.Fatalf("%s: after a skip %+v, without %+v", kind, have, m)
			}
			m, _ = whole.Next()
		}
	}
}

func TestIntervalAndStartAreHeeded(t *testing.T) {
	start := time.Date(2025, 7, 1, 0, 0, 0, 0, time.UTC)
	f := newFleet(t, Config{Kind: "weather", Devices: 10, Seed: Seed(1), Faults: map[string]int{}, Start: start, Interval: time.Hour})
	n := 0
	until(t, f, 24, func(m Measurement) { n++ })
	if f.Start() != uint64(start.UnixMilli()) || n < 220 || n > 240 {
		t.Errorf("start %d, %d measurements of 10 devices in 24 hours", f.Start(), n)
	}
}
