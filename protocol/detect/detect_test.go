package detect

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/types/units"
)

const (
	testStart = 1_772_409_600_000 // 2026-03-02 00:00 UTC
	testDay   = 86_400_000
	tenMin    = 600_000
)

// A story makes an epoch of honest devices and of one that a detector must
// accuse.
type story struct {
	detector string
	make     func(r *rand.Rand) (e *Epoch, guilty []int)
}

func number(n int64, digits uint8) units.Decimal {
	d, err := units.NewDecimal(n, digits)
	if err != nil {
		panic(err)
	}
	return d
}

func deviceAt(i int, lat, lon int64) Device {
	var a, owner common.Address
	a[0], a[19], a[18] = 0xd0, byte(i), byte(i>>8)
	owner[0], owner[19], owner[18] = 0x0e, byte(i), byte(i>>8)
	return Device{Address: a, Owner: owner, Facts: map[string]string{"latitude": number(lat, 6).String(), "longitude": number(lon, 6).String()}}
}

// weather makes stations some two kilometres apart, each with an error of its
// own, noise, and a slow course that all share.
func weather(r *rand.Rand, n, slots int) *Epoch {
	e := &Epoch{Start: testStart, End: testStart + uint64(slots)*tenMin, Type: "network.trellis.weather.v1", Fields: []string{"temperature", "humidity", "pressure", "irradiance"}}
	var course []int64
	level := int64(0)
	for range slots + 1 {
		level += r.Int64N(41) - 20
		course = append(course, level)
	}
	own := make([]int64, n)
	for i := range n {
		e.Devices = append(e.Devices, deviceAt(i, 52_000_000+int64(i%4)*18_000, 7_000_000+int64(i/4)*25_000))
		own[i] = r.Int64N(81) - 40
	}
	for k := range slots {
		for i := range n {
			at := uint64(testStart + k*tenMin + i*1000)
			spot := e.Devices[i]
			lat, _ := micro(spot.Facts["latitude"])
			lon, _ := micro(spot.Facts["longitude"])
			light := int64(0)
			if height := sun(point{lat, lon}, at); height > 1000 {
				light = clearSky(height) * (600 + r.Int64N(200)) / 1000
			}
			e.add(i, at,
				number(1000+course[k]*2+own[i]+r.Int64N(15)-7, 2), number(600-course[k]/2+own[i]/2+r.Int64N(9)-4, 1),
				number(101_000+course[k]+own[i]+r.Int64N(9)-4, 2), number(light*10+r.Int64N(10), 1))
		}
	}
	return e
}

func (e *Epoch) add(device int, at uint64, values ...units.Decimal) {
	e.Readings = append(e.Readings, Reading{Index: uint64(len(e.Readings)) + 500, Device: device, Sequence: at, Time: at, Values: values, Has: 1<<len(values) - 1})
}

// of returns the positions of a device's readings.
func of(e *Epoch, device int) []int {
	var out []int
	for i := range e.Readings {
		if e.Readings[i].Device == device {
			out = append(out, i)
		}
	}
	return out
}

// frames makes receivers around a town that hear random senders.
func frames(r *rand.Rand, n, count int) *Epoch {
	e := &Epoch{Start: testStart, End: testStart + testDay, Type: "network.trellis.radio.v1", Fields: []string{"frame", "sender", "sender_latitude", "sender_longitude", "rssi", "snr", "bytes"}}
	for i := range n { // none is far from where senders are
		e.Devices = append(e.Devices, deviceAt(i, 52_010_000+r.Int64N(80_000), 7_010_000+r.Int64N(120_000)))
	}
	for k := range count {
		lat, lon := 52_000_000+r.Int64N(100_000), 7_000_000+r.Int64N(140_000)
		at := uint64(testStart + k*testDay/count)
		for i, d := range e.Devices {
			a, _ := micro(d.Facts["latitude"])
			b, _ := micro(d.Facts["longitude"])
			if m := metres(point{a, b}, point{lat, lon}); m < 2_500 && r.IntN(4) > 0 {
				e.add(i, at+uint64(i), units.Int(int64(k)), units.Int(int64(k%40)), number(lat, 6), number(lon, 6), units.Int(-80-m/50), units.Int(5), units.Int(0))
			}
		}
	}
	return e
}

// work makes computers of which three do each task, and err now and then.
func work(r *rand.Rand, n, tasks int) *Epoch {
	e := &Epoch{Start: testStart, End: testStart + testDay, Type: "network.trellis.compute.v1", Fields: []string{"kind", "task", "result", "units", "seconds"}}
	for i := range n {
		e.Devices = append(e.Devices, deviceAt(i, 0, 0))
		e.add(i, testStart+uint64(i), units.Int(2), units.Int(0), units.Int(0), units.Int(100), units.Int(10))
	}
	for k := range tasks {
		for j := range 3 {
			result := int64(k) * 1_000_003
			if r.IntN(200) == 0 {
				result = r.Int64()
			}
			at := uint64(testStart + (k+1)*testDay/(tasks+1) + j*1000)
			e.add((k*7+j*(1+k%5))%n, at, units.Int(1), units.Int(int64(k)), units.Int(result), units.Int(50+int64(k)%20), units.Int(9+r.Int64N(5)))
		}
	}
	return e
}

var stories = []story{
	{"sequences", func(r *rand.Rand) (*Epoch, []int) {
		e := weather(r, 12, 144)
		for k, i := range of(e, 3) {
			e.Readings[i].Sequence = uint64(k + 1)
		}
		for k, i := range of(e, 4) {
			e.Readings[i].Device, e.Readings[i].Sequence = 3, uint64(k+1)
		}
		return e, []int{3}
	}},
	{"clock", func(r *rand.Rand) (*Epoch, []int) {
		e := weather(r, 12, 144)
		for _, i := range of(e, 5) {
			e.Readings[i].Time += 2 * 3_600_000
		}
		return e, []int{5}
	}},
	{"speed", func(r *rand.Rand) (*Epoch, []int) {
		e := frames(r, 20, 400)
		for k, i := range of(e, 2) {
			if k%2 == 0 {
				e.Readings[i].Values = slices.Clone(e.Readings[i].Values)
				e.Readings[i].Values[2], e.Readings[i].Values[3] = number(40_000_000, 6), number(-74_000_000, 6)
			}
		}
		return e, []int{2}
	}},
	{"signal", func(r *rand.Rand) (*Epoch, []int) {
		e := frames(r, 20, 400)
		for _, i := range of(e, 2) {
			e.Readings[i].Values = slices.Clone(e.Readings[i].Values)
			e.Readings[i].Values[4] = units.Int(-30 - r.Int64N(10))
			e.Readings[i].Values[2] = number(52_150_000, 6)
		}
		return e, []int{2}
	}},
	{"clique", func(r *rand.Rand) (*Epoch, []int) {
		e := frames(r, 24, 400)
		var group []int
		for i := range 4 {
			e.Devices = append(e.Devices, deviceAt(100+i, 52_050_000+int64(i)*9_000, 7_070_000))
			group = append(group, len(e.Devices)-1)
		}
		for k := range 60 {
			for _, d := range group {
				e.add(d, uint64(testStart+k*testDay/60+d), units.Int(int64(90_000+k)), units.Int(int64(9_000+k%5)), number(52_055_000, 6), number(7_072_000, 6), units.Int(-90), units.Int(4), units.Int(0))
			}
		}
		return e, group
	}},
	{"neighbours", func(r *rand.Rand) (*Epoch, []int) {
		e := weather(r, 12, 144)
		for _, i := range of(e, 6) {
			e.Readings[i].Values = slices.Clone(e.Readings[i].Values)
			e.Readings[i].Values[0] = number(2_300+r.Int64N(20), 2)
		}
		return e, []int{6}
	}},
	{"copies", func(r *rand.Rand) (*Epoch, []int) {
		e := weather(r, 12, 144)
		for i := range e.Readings { // weather of its own at each place
			e.Readings[i].Values = slices.Clone(e.Readings[i].Values)
		}
		drift := make([]int64, 12)
		for i := range e.Readings {
			d := e.Readings[i].Device
			drift[d] = drift[d]*9/10 + r.Int64N(121) - 60
			v, _ := scaled(e.Readings[i].Values[0], 2)
			e.Readings[i].Values[0] = number(v+drift[d], 2)
		}
		mine, theirs := of(e, 7), of(e, 6)
		for k := range mine {
			v, _ := scaled(e.Readings[theirs[k]].Values[0], 2)
			e.Readings[mine[k]].Values[0] = number(v+r.Int64N(7)-3, 2)
		}
		return e, []int{7}
	}},
	{"duplicates", func(r *rand.Rand) (*Epoch, []int) {
		e := weather(r, 12, 144)
		mine, theirs := of(e, 9), of(e, 2)
		for k := range mine {
			e.Readings[mine[k]].Values = e.Readings[theirs[k]].Values
		}
		return e, []int{9}
	}},
	{"entropy", func(r *rand.Rand) (*Epoch, []int) {
		e := weather(r, 12, 144)
		for k, i := range of(e, 1) {
			e.Readings[i].Values = slices.Clone(e.Readings[i].Values)
			e.Readings[i].Values[0] = number(1000+500*sine(uint32(k)<<25)>>30, 2)
		}
		return e, []int{1}
	}},
	{"solar", func(r *rand.Rand) (*Epoch, []int) {
		e := weather(r, 12, 144)
		for _, i := range of(e, 8) {
			e.Readings[i].Values = slices.Clone(e.Readings[i].Values)
			e.Readings[i].Values[3] = number(r.Int64N(40), 1)
		}
		return e, []int{8}
	}},
	{"sybil", func(r *rand.Rand) (*Epoch, []int) {
		e := weather(r, 12, 144)
		theirs := of(e, 2)
		var group []int
		for j := range 5 {
			e.Devices = append(e.Devices, deviceAt(200+j, 52_100_050+int64(j), 7_100_050))
			d := len(e.Devices) - 1
			group = append(group, d)
			for _, i := range theirs {
				values := slices.Clone(e.Readings[i].Values)
				for c, digits := range []uint8{2, 1, 2} {
					v, _ := scaled(values[c], int(digits))
					values[c] = number(v+r.Int64N(11)-5, digits)
				}
				e.add(d, e.Readings[i].Time+uint64(j)*1000, values...)
			}
		}
		return e, group
	}},
	{"majority", func(r *rand.Rand) (*Epoch, []int) {
		e := work(r, 20, 400)
		for _, i := range of(e, 4) {
			e.Readings[i].Values = slices.Clone(e.Readings[i].Values)
			e.Readings[i].Values[2] = units.Int(r.Int64())
		}
		return e, []int{4}
	}},
	{"copiers", func(r *rand.Rand) (*Epoch, []int) {
		e := work(r, 20, 400)
		wrong := 0
		for _, i := range of(e, 6) {
			task := e.Readings[i].Values[1]
			for _, j := range of(e, 4) { // the original errs in these
				if e.Readings[j].Values[1] == task && e.Readings[j].Values[0] == units.Int(1) && j < i {
					e.Readings[j].Values, e.Readings[i].Values = slices.Clone(e.Readings[j].Values), slices.Clone(e.Readings[i].Values)
					e.Readings[j].Values[2] = units.Int(int64(wrong) + 77)
					e.Readings[i].Values[2] = units.Int(int64(wrong) + 77)
					wrong++
				}
			}
		}
		// Both outvote the third, so two more voters find the truth.
		n := len(e.Readings)
		for i := range n {
			if v := e.Readings[i].Values[2]; e.Readings[i].Device == 6 && e.Readings[i].Values[0] == units.Int(1) && v.Coefficient() >= 77 && v.Coefficient() < 77+int64(wrong) {
				for _, d := range []int{17, 18} {
					task := e.Readings[i].Values[1]
					e.add(d, e.Readings[i].Time+uint64(d), units.Int(1), task, units.Int(task.Coefficient()*1_000_003), units.Int(50+task.Coefficient()%20), units.Int(10))
				}
			}
		}
		return e, []int{6}
	}},
	{"benchmarks", func(r *rand.Rand) (*Epoch, []int) {
		e := work(r, 20, 400)
		for _, i := range of(e, 4) {
			if e.Readings[i].Values[0] == units.Int(1) {
				e.Readings[i].Values = slices.Clone(e.Readings[i].Values)
				e.Readings[i].Values[3] = units.Int(5_000)
			}
		}
		return e, []int{4}
	}},
}

var allStories = slices.Concat(stories, radioStories)

var radioStories = []story{
	{"claims", func(r *rand.Rand) (*Epoch, []int) {
		e := work(r, 20, 400)
		for _, i := range of(e, 4) {
			if e.Readings[i].Values[0] == units.Int(1) {
				e.Readings[i].Values = slices.Clone(e.Readings[i].Values)
				e.Readings[i].Values[3] = units.Int(500)
			}
		}
		return e, []int{4}
	}},
	{"echoes", func(r *rand.Rand) (*Epoch, []int) {
		e := frames(r, 20, 400)
		for _, i := range of(e, 2) {
			again := e.Readings[i]
			again.Index, again.Time, again.Sequence = uint64(len(e.Readings))+500, again.Time+7_200_000, again.Sequence+7_200_000
			e.Readings = append(e.Readings, again)
		}
		return e, []int{2}
	}},
	{"twins", func(r *rand.Rand) (*Epoch, []int) {
		e := frames(r, 20, 400)
		e.Devices = append(e.Devices, deviceAt(90, 52_050_000, 7_050_000))
		for _, i := range of(e, 2) {
			again := e.Readings[i]
			again.Index, again.Time, again.Device = uint64(len(e.Readings))+500, again.Time+500, 20
			again.Values = slices.Clone(again.Values)
			again.Values[4] = units.Int(again.Values[4].Coefficient() + r.Int64N(5) - 2)
			e.Readings = append(e.Readings, again)
		}
		return e, []int{20}
	}},
	{"elsewhere", func(r *rand.Rand) (*Epoch, []int) {
		e := frames(r, 40, 800)
		far := frames(r, 10, 300)
		for _, m := range far.Readings { // another town, 40 km north
			m.Values = slices.Clone(m.Values)
			lat, _ := scaled(m.Values[2], 6)
			m.Values[0], m.Values[2] = units.Int(m.Values[0].Coefficient()+5_000), number(lat+360_000, 6)
			m.Device, m.Index = m.Device+40, uint64(len(e.Readings))+500
			e.Readings = append(e.Readings, m)
		}
		for i, d := range far.Devices {
			lat, _ := micro(d.Facts["latitude"])
			lon, _ := micro(d.Facts["longitude"])
			if i == 4 { // says that it is in the middle of the first one
				lat, lon = 52_050_000-360_000, 7_070_000
			}
			e.Devices = append(e.Devices, deviceAt(40+i, lat+360_000, lon))
		}
		return e, []int{44}
	}},
}

func (s story) play(t testing.TB, seed uint64) (*Epoch, []int, []Finding) {
	t.Helper()
	e, guilty := s.make(rand.New(rand.NewPCG(seed, 1)))
	d, err := Get(s.detector)
	if err != nil {
		t.Fatal(err)
	}
	found, err := d.Run(e, nil)
	if err != nil {
		t.Fatal(err)
	}
	return e, guilty, found
}

// Each detector finds what it is for, over several seeds, and nobody else.
func TestDetectorFindsTheGuiltyAlone(t *testing.T) {
	for _, s := range allStories {
		t.Run(s.detector, func(t *testing.T) {
			for seed := range uint64(5) {
				e, guilty, found := s.play(t, seed)
				var want, got []string
				for _, d := range guilty {
					want = append(want, e.Devices[d].Address.Hex())
				}
				for _, f := range found {
					got = append(got, f.Device.Hex())
					if n, _ := scaled(f.Score, 3); n < 400 || n > 1000 {
						t.Errorf("score %s of %s", f.Score, f.Text)
					}
				}
				slices.Sort(want)
				slices.Sort(got)
				if !slices.Equal(got, want) {
					t.Errorf("seed %d: accuses %v, want %v", seed, got, want)
					for _, f := range found {
						t.Log(f.Score, f.Text)
					}
				}
			}
		})
	}
}

// The order in which devices and readings are given decides nothing (I8).
func TestFindingsDoNotDependOnOrder(t *testing.T) {
	for _, s := range allStories {
		e, _, want := s.play(t, 1)
		r := rand.New(rand.NewPCG(3, 3))
		shuffled := *e
		position := r.Perm(len(e.Devices))
		shuffled.Devices = make([]Device, len(e.Devices))
		for i, d := range e.Devices {
			shuffled.Devices[position[i]] = d
		}
		shuffled.Readings = slices.Clone(e.Readings)
		for i := range shuffled.Readings {
			shuffled.Readings[i].Device = position[shuffled.Readings[i].Device]
		}
		r.Shuffle(len(shuffled.Readings), func(i, j int) {
			shuffled.Readings[i], shuffled.Readings[j] = shuffled.Readings[j], shuffled.Readings[i]
		})
		all, err := RunAll(&shuffled, nil)
		if err != nil {
			t.Fatal(err)
		}
		got := slices.DeleteFunc(all, func(f Finding) bool { return f.Detector != s.detector })
		if !slices.EqualFunc(got, want, Finding.Equal) {
			t.Errorf("%s: shuffled %v, in order %v", s.detector, got, want)
		}
	}
}

// The law of the package: a detector that is given only what a finding names
// gives the finding again.
func TestFindingStandsAlone(t *testing.T) {
	for _, s := range allStories {
		for seed := range uint64(3) {
			e, _, found := s.play(t, seed)
			for _, f := range found {
				d, _ := Get(f.Detector)
				again, err := d.Run(only(e, f), nil)
				if err != nil {
					t.Fatal(err)
				}
				if !slices.ContainsFunc(again, f.Equal) {
					t.Errorf("%s, seed %d: alone it says %v, want %v", s.detector, seed, texts(again, f.Device), f.Text)
				}
			}
		}
	}
}

func texts(found []Finding, of common.Address) string {
	out := ""
	for _, f := range found {
		if f.Device == of {
			out += fmt.Sprint(f.Score, " ", f.Text, " ", len(f.Indexes), ";")
		}
	}
	return out
}

// Hostile numbers neither stop a detector nor make it accuse without entries.
func FuzzDetectors(f *testing.F) {
	f.Add([]byte("0123456789abcdefghijklmnopqrstuvwxyz"), uint8(0))
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8}, uint8(1))
	fields := [][]string{
		{"temperature", "humidity", "pressure", "irradiance", "pm25", "wind", "latitude", "longitude"},
		{"frame", "sender", "sender_latitude", "sender_longitude", "rssi", "snr", "bytes", "spreading"},
		{"kind", "task", "result", "units", "seconds", "a", "b", "c"},
	}
	f.Fuzz(func(t *testing.T, raw []byte, kind uint8) {
		r := rand.New(rand.NewPCG(uint64(len(raw)), uint64(kind)))
		e := &Epoch{Start: testStart, End: testStart + testDay, Fields: fields[int(kind)%3]}
		for i := range 6 {
			e.Devices = append(e.Devices, deviceAt(i, r.Int64N(180_000_000)-90_000_000, 7_000_000))
		}
		for i := 0; i+4 <= len(raw) && i < 4096; i++ {
			values := make([]units.Decimal, 8)
			for c := range values {
				n := int64(raw[(i+c)%len(raw)]) - 128
				for range raw[(i+c+1)%len(raw)] % 8 {
					n *= 257
				}
				values[c] = number(n, raw[i+2]%10)
			}
			e.Readings = append(e.Readings, Reading{Index: uint64(i), Device: int(raw[i]) % 6, Sequence: uint64(raw[i+1]), Time: testStart + uint64(raw[i+1])*400_000*uint64(raw[i+2]%4), Values: values, Has: uint64(raw[i+3])})
		}
		found, err := RunAll(e, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range found {
			if len(f.Indexes) == 0 || len(f.Indexes) > MaxIndexes || f.Text == "" {
				t.Errorf("finding %+v", f)
			}
			d, _ := Get(f.Detector)
			if again, err := d.Run(only(e, f), nil); err != nil || !slices.ContainsFunc(again, f.Equal) {
				t.Errorf("%s does not stand alone: %s; alone %s (%v)", f.Detector, f.Text, texts(again, f.Device), err)
			}
		}
	})
}

// only returns the part of an epoch that a finding names. It is written apart
// from what the detectors use.
func only(e *Epoch, f Finding) *Epoch {
	part := &Epoch{Start: e.Start, End: e.End, Type: e.Type, Fields: e.Fields}
	position := map[int]int{}
	for i, d := range e.Devices {
		if d.Address == f.Device || slices.Contains(f.Others, d.Address) {
			position[i] = len(part.Devices)
			part.Devices = append(part.Devices, d)
		}
	}
	for _, r := range e.Readings {
		if at, ok := position[r.Device]; ok && slices.Contains(f.Indexes, r.Index) {
			r.Device = at
			part.Readings = append(part.Readings, r)
		}
	}
	return part
}
