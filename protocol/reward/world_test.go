package reward

import (
	"encoding/binary"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

//go:generate go test . -update

var update = flag.Bool("update", false, "rewrite testdata")

const (
	minute      = 60_000
	windowStart = 1514750400000 // 2017-12-31 20:00 UTC
	windowEnd   = windowStart + 60*minute
	logStart    = 100
)

var source = reading.Source{ChainID: 4690, ProjectID: 1}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(got, string(want)); diff != "" {
		t.Errorf("%s differs (-got +want):\n%s", file, diff)
	}
}

func airQuality(t testing.TB) *policy.Policy {
	t.Helper()
	raw, err := os.ReadFile("../../examples/air-quality/policy.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return parsePolicy(t, string(raw))
}

func parsePolicy(t testing.TB, text string) *policy.Policy {
	t.Helper()
	p, err := policy.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// A station is a device with its key, for tests to sign with.
type station struct {
	name     string
	key      sig.PrivateKey
	device   Device
	sequence uint64
}

func newStation(t testing.TB, number int, algorithm sig.Algorithm, facts map[string]string) *station {
	t.Helper()
	scalar := make([]byte, 32)
	binary.BigEndian.PutUint64(scalar[24:], uint64(number)+1)
	key, err := sig.NewPrivateKey(algorithm, scalar)
	if err != nil {
		t.Fatal(err)
	}
	d, err := document.New(key.Public(), facts)
	if err != nil {
		t.Fatal(err)
	}
	account := common.BigToAddress(common.Big1)
	binary.BigEndian.PutUint64(account[:], uint64(number))
	return &station{name: facts["name"], key: key, device: Device{Document: d, Account: account}}
}

// reading returns the station's next reading at a minute of the window.
func (s *station) reading(at int64, values ...string) reading.Reading {
	s.sequence++
	r := reading.Reading{
		Source: source, Subject: did.ID(s.key.Public().Address()), Type: "network.trellis.air.v1",
		Sequence: s.sequence, Time: uint64(windowStart + at), Data: map[string]units.Decimal{},
	}
	for i := 0; i < len(values); i += 2 {
		d, err := units.ParseDecimal(values[i+1])
		if err != nil {
			panic(err)
		}
		r.Data[values[i]] = d
	}
	return r
}

func (s *station) sign(t testing.TB, r reading.Reading) []byte {
	t.Helper()
	signed, err := reading.Sign(r, s.key)
	if err != nil {
		t.Fatal(err)
	}
	return signed.Bytes()
}

// A world is an epoch before it is scored.
type world struct {
	policy   *policy.Policy
	inputs   epoch.Inputs
	stations []*station
	entries  [][]byte
	before   *Result // that of the prior epoch, if there is one
}

func newWorld(t testing.TB, p *policy.Policy, stations ...*station) *world {
	t.Helper()
	return &world{policy: p, stations: stations, inputs: epoch.Inputs{
		Project: 1, Epoch: 7, LogStart: logStart, LogEnd: logStart, WindowStart: windowStart, WindowEnd: windowEnd,
		PolicyHash: p.Hash(), RegistryBlock: 40, Budget: units.IOTX(100), Source: source.String(),
	}}
}

func (w *world) add(entries ...[]byte) {
	w.entries = append(w.entries, entries...)
	w.inputs.LogEnd = w.inputs.LogStart + uint64(len(w.entries))
}

func (w *world) devices() []Device {
	var devices []Device
	for _, s := range w.stations {
		devices = append(devices, s.device)
	}
	return devices
}

func (w *world) score(t testing.TB) *Result {
	t.Helper()
	return scoreWith(t, w, w.devices())
}

func scoreWith(t testing.TB, w *world, devices []Device) *Result {
	t.Helper()
	s, err := NewScorer(w.policy, w.inputs, devices)
	if err != nil {
		t.Fatal(err)
	}
	for i, entry := range w.entries {
		if err := s.Add(w.inputs.LogStart+uint64(i), entry); err != nil {
			t.Fatal(err)
		}
	}
	r, err := s.Finish()
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Check(); err != nil {
		t.Fatal(err)
	}
	return r
}

func (w *world) receipt(t testing.TB, s *station, allPoints uint64) *Receipt {
	t.Helper()
	var entries []Entry
	for i, raw := range w.entries {
		if signed, err := reading.Parse(raw); err == nil && signed.Reading().Subject == s.device.Document.ID() {
			entries = append(entries, Entry{w.inputs.LogStart + uint64(i), raw})
		}
	}
	r, err := Explain(w.policy, w.inputs, s.device, entries, allPoints)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// measured returns n values around 7 µg/m³ that a real sensor could send.
func measured(seed uint64, n int) []string {
	random := rand.New(rand.NewPCG(seed, 1))
	values := make([]string, n)
	for i := range values {
		values[i] = fmt.Sprintf("%d.%d", 5+random.IntN(5), random.IntN(10))
	}
	return values
}

// goldenWorld is the epoch of all stories: a station for each outcome of the
// example policy, and entries with every verdict.
func goldenWorld(t testing.TB) *world {
	t.Helper()
	outdoor := func(name string) map[string]string {
		return map[string]string{"name": name, "exposure": "outdoor", "model": "SDS 011", "latitude": "51.9577", "longitude": "7.6384"}
	}
	placed := func(name, exposure string) map[string]string {
		return map[string]string{"name": name, "exposure": exposure}
	}
	stations := []*station{
		newStation(t, 0, sig.ES256K, outdoor("Complete")),
		newStation(t, 1, sig.ES256, outdoor("Complete, other curve")),
		newStation(t, 2, sig.ES256K, outdoor("Three quarters")),
		newStation(t, 3, sig.ES256K, outdoor("A third")),
		newStation(t, 4, sig.ES256K, placed("Living room", "indoor")),
		newStation(t, 5, sig.ES256K, placed("Bicycle", "mobile")),
		newStation(t, 6, sig.ES256K, map[string]string{"name": "Nobody knows"}),
		newStation(t, 7, sig.ES256K, outdoor("Silent")),
		newStation(t, 8, sig.ES256K, outdoor("Stuck")),
		newStation(t, 9, sig.ES256K, outdoor("Saturated")),
		newStation(t, 10, sig.ES256K, outdoor("Sends everything wrong")),
		newStation(t, 11, sig.ES256K, outdoor("Offline, then sends backwards")),
	}
	w := newWorld(t, airQuality(t), stations...)
	values := make([][]string, len(stations))
	for i := range values {
		values[i] = measured(uint64(i), 60)
	}
	for m := range int64(60) {
		for i, s := range stations {
			value := values[i][m]
			switch {
			case i == 2 && m%4 == 3, i == 3 && m >= 20, i == 7, i == 10, i == 11:
				continue
			case i == 8:
				value = "7.1"
			case i == 9:
				value = "999.9"
			}
			w.add(s.sign(t, s.reading(m*minute+int64(i)*1000, "pm25", value)))
		}
	}
	for m := int64(59); m >= 10; m-- {
		w.add(stations[11].sign(t, stations[11].reading(m*minute, "pm25", values[11][m])))
	}
	w.addWrong(t, stations[10])
	return w
}

// addWrong adds an entry for each verdict but valid, from s or in its name.
func (w *world) addWrong(t testing.TB, s *station) {
	t.Helper()
	w.add([]byte("no reading"))
	elsewhere := s.reading(0, "pm25", "7")
	elsewhere.Source.ProjectID = 2
	stranger := newStation(t, 1000, sig.ES256K, map[string]string{})
	forged := s.sign(t, s.reading(0, "pm25", "8"))
	forged[len(forged)-1] ^= 1
	wrongType := s.reading(0, "pm25", "9")
	wrongType.Type = "network.trellis.noise.v1"
	w.add(
		s.sign(t, elsewhere), stranger.sign(t, stranger.reading(0, "pm25", "7")), forged, s.sign(t, wrongType),
		s.sign(t, s.reading(-10*minute-1, "pm25", "7")), s.sign(t, s.reading(70*minute, "pm25", "7")), s.sign(t, s.reading(0, "pm10", "7")),
	)
	repeated := s.sign(t, s.reading(minute, "pm25", "-1"))
	w.add(repeated, repeated, s.sign(t, s.reading(-10*minute, "pm25", "7")), s.sign(t, s.reading(70*minute-1, "pm25", "8")))
}
