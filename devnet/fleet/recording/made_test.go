package recording

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// pack writes a packed file, or a plain one where the name does not say so.
func pack(t testing.TB, dir, name, text string) {
	t.Helper()
	var out bytes.Buffer
	if strings.HasSuffix(name, ".gz") {
		z := gzip.NewWriter(&out)
		if _, err := z.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
	} else {
		out.WriteString(text)
	}
	if err := os.WriteFile(filepath.Join(dir, name), out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// What follows has the form of the data sets and values of our own.
const (
	madeBoxes = `[{"X_id":"b1","name":"quiet","exposure":"indoor","model":"homeV2","lat":51.9,"lon":7.6},
		{"X_id":"b2","name":"busy","exposure":"outdoor","model":"","lat":51.95,"lon":-7.123456789}]`
	madeDust = `[{"value":"7.5","createdAt":"2020-01-01 00:01:00","boxId":"b2","sensorType":"SDS 011"},
		{"value":"6","createdAt":"2020-01-01 00:00:00","boxId":"b2","sensorType":"SDS 011"}]`

	madeHead = "origin,year,temp,humid,wind_speed,pressure,time_hour\n"
	madeNYC  = madeHead + "AAA,2020,41,50.5,10,1013.25,2020-01-01T06:00:00Z\nAAA,2020,NA,NA,NA,1010,2020-01-01T07:00:00Z\n"
	madeFAA  = "faa,name,lat,lon,alt\nAAA,Somewhere,40.5,-74.25,18\n"

	madeMIDC = "Unnamed: 0,Year,DOY,MST,Global Horiz (platform) [W/m^2],Air Temperature [deg C],Rel Humidity [%],Station Pressure [mBar],Avg Wind Speed @ 3m [m/s]\n" +
		"0,2018,291,1305,-2.7,16.1,48.73,927.935,2.947\n"

	madeFrame = `{"dev_eui":"A1","fcnt":7,"payload_size":23,"hotspots":[` +
		`{"id":"h1","name":"one","lat":45.18402099609375,"long":5.7073974609375,"reported_at":1600000000100,"rssi":-111,"snr":-3.799999952316284,"spreading":"SF12BW125"},` +
		`{"id":"h2","name":"two","lat":45.2,"long":5.7,"reported_at":1600000000090,"rssi":-98.5,"snr":9,"spreading":"SF12BW125"}],` +
		`"reported_at":1600000000100,"_devLocation":{"latitude":45.1,"longitude":5.75}}`
)

func madeSurfrad() string {
	line := "2016 1 1 1 0 1 0.017 91.83"
	for i := range 20 {
		value := fmt.Sprintf("%d.5", i)
		if i == 17 { // wind
			value = "-9999.9"
		}
		line += " " + value + " 0"
	}
	return " Alamosa\n   37.70  105.92 2317 m version 1\n" + line + "\n"
}

func writeMade(t testing.TB, kind, dir string) {
	t.Helper()
	switch kind {
	case "air":
		pack(t, dir, boxesFile, madeBoxes)
		pack(t, dir, measurementsFile, madeDust)
	case "hourly":
		pack(t, dir, nycFile, madeNYC)
		pack(t, dir, nycStations, madeFAA)
	case "irradiance":
		pack(t, dir, "slv16001.dat.gz", madeSurfrad())
		pack(t, dir, "midc_raw_20181018.txt.gz", madeMIDC)
	case "radio":
		pack(t, dir, "one.ndjson.gz", madeFrame+"\n")
	}
}

func TestEveryFormatIsRead(t *testing.T) {
	for _, c := range []struct{ set, kind, want string }{
		{"air", "air", "device 0 at 1577836800000: 6; device 0 at 1577836860000: 7.5"},
		{"hourly", "weather", "device 0 at 1577858400000: 5 50.5 1013.25 4.47 -; device 0 at 1577862000000: - - 1010 - -"},
		{"irradiance", "weather", "device 0 at 1451606460000: 15.5 16.5 19.5 - 0.5; device 1 at 1539893100000: 16.1 48.7 927.94 2.95 -2.7"},
		{"radio", "radio", "device 1 at 1600000000090: 45.1 5.75 -98.5 9 12 23; device 0 at 1600000000100: 45.1 5.75 -111 -3.8 12 23"},
	} {
		dir := t.TempDir()
		writeMade(t, c.set, dir)
		r, err := Open(c.kind, dir)
		if err != nil {
			t.Errorf("%s: %v", c.set, err)
			continue
		}
		var have []string
		for m, ok := r.Next(); ok; m, ok = r.Next() {
			text := fmt.Sprintf("device %d at %d:", m.Device, m.Time)
			for i, v := range m.Values {
				if c.kind == "radio" && i < 2 {
					continue // numbers of frame and sender
				}
				if m.Has>>i&1 == 0 {
					text += " -"
				} else {
					text += " " + v.String()
				}
			}
			have = append(have, text)
		}
		if got := strings.Join(have, "; "); got != c.want {
			t.Errorf("%s: got  %s\n%s want %s", c.set, got, strings.Repeat(" ", len(c.set)), c.want)
		}
	}
}

func TestReceptionsOfOneFrameShareItsNumber(t *testing.T) {
	dir := t.TempDir()
	writeMade(t, "radio", dir)
	r, err := Open("radio", dir)
	if err != nil {
		t.Fatal(err)
	}
	a, _ := r.Next()
	b, _ := r.Next()
	if a.Values[0] != b.Values[0] || a.Values[1] != b.Values[1] || a.Values[0] == a.Values[1] {
		t.Errorf("frames %s and %s, senders %s and %s", a.Values[0], b.Values[0], a.Values[1], b.Values[1])
	}
	if n := a.Values[0].Coefficient(); n < 0 || n >= 1<<48 {
		t.Errorf("frame %d is not a number of 48 bits", n)
	}
}

func TestBrokenFilesAreNamedWithTheirLine(t *testing.T) {
	for name, c := range map[string]struct{ set, kind, file, text, says string }{
		"box without place": {"air", "air", boxesFile, `[{"X_id":"b2","name":"x","lat":"north","lon":7}]`, boxesFile},
		"unknown box":       {"air", "air", measurementsFile, strings.Replace(madeDust, `"b2"`, `"b9"`, 1), "row 0"},
		"time of no kind":   {"hourly", "weather", nycFile, madeHead + "AAA,2020,41,50,10,1013,noon\n", "line 2"},
		"unknown station":   {"hourly", "weather", nycFile, madeHead + "BBB,2020,41,50,10,1013,2020-01-01T06:00:00Z\n", `station "BBB"`},
		"missing stations":  {"hourly", "weather", nycStations, "", "stations.csv"},
		"short line":        {"irradiance", "weather", "slv16001.dat.gz", " A\n 37 105 2317 m\n 2016 1 1\n", "line 3"},
		"spreading of none": {"radio", "radio", "one.ndjson.gz", strings.ReplaceAll(madeFrame, "SF12BW125", "FSK") + "\n", "line 1"},
		"not JSON":          {"radio", "radio", "one.ndjson.gz", madeFrame + "\nfoo\n", "line 2"},
		"nothing was heard": {"radio", "radio", "one.ndjson.gz", `{"dev_eui":"A1","hotspots":[]}` + "\n", "nothing was measured"},
	} {
		dir := t.TempDir()
		writeMade(t, c.set, dir)
		pack(t, dir, c.file, c.text)
		_, err := Open(c.kind, dir)
		if !errors.Is(err, ErrNoData) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want ErrNoData that says %q", name, err, c.says)
		}
	}
}

// FuzzFiles gives each reader arbitrary text; what it takes has a time and the right number of values.
func FuzzFiles(f *testing.F) {
	for _, text := range []string{madeSurfrad(), madeMIDC, madeFrame} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		r := new(Recording)
		_ = r.readSurfrad(bytes.NewReader(text))
		_ = r.readMIDC(bytes.NewReader(text))
		for _, m := range r.measurements {
			if len(m.Values) != 5 || m.Has == 0 || m.Device >= len(r.devices) {
				t.Fatalf("measurement %+v", m)
			}
		}
		r = new(Recording)
		var frame heliumFrame
		if json.Unmarshal(text, &frame) == nil {
			_ = r.addFrame(frame, map[string]int{})
		}
		for _, m := range r.measurements {
			if len(m.Values) != 8 || m.Device >= len(r.devices) {
				t.Fatalf("reception %+v", m)
			}
		}
	})
}
