package reward

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// Golden epochs are what earlier programs scored, in the layout of a mirror:
//
//	inputs.json devices.json result.hash policies/0x… results/<epoch> log/tile/…
//
// They are never rewritten, also not with -update, which only adds those that
// are not there yet: whoever settled an epoch must be able to replay it for ever.
const goldenDir = "testdata/golden"

// goldenWorlds are scored once, when their folder is first written.
var goldenWorlds = map[string]func(testing.TB) *world{
	"v1-air":      goldenWorld,
	"v1-rotation": rotationWorld,
	"v1-facts":    factsWorld,
	"v1-fields":   fieldsWorld,
	"v1-appeal":   appealWorld,
	"v2-fair":     fairSecondWorld,
}

// A goldenDevice is a Device in a file.
type goldenDevice struct {
	Document string         `json:"document"`
	Signer   common.Address `json:"signer"` // of the document
	Account  common.Address `json:"account"`
	Trust    string         `json:"trust"`
	Keys     []goldenKey    `json:"keys"`
	Known    policy.Standing
}

type goldenKey struct {
	First     uint64 `json:"first"`
	Algorithm string `json:"algorithm"` // "" for a key that nobody can check
	Point     string `json:"point"`
	Trust     string `json:"trust"`
}

func TestI8GoldenEpochsOfAllVersionsHaveTheirBytes(t *testing.T) {
	for name, build := range goldenWorlds {
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(goldenDir, name)
			if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) && *update {
				writeGolden(t, dir, build(t))
			}
			w, devices := readGolden(t, dir)
			w.stations = nil
			r := w.scoreGolden(t, devices, readPrior(t, dir, w))
			want := readFile(t, filepath.Join(dir, "results", strconv.FormatUint(uint64(w.inputs.Epoch), 10)))
			if !bytes.Equal(r.Encode(), want) {
				posted, err := DecodeResult(want)
				if err != nil {
					t.Fatal(err)
				}
				t.Errorf("the epoch has other bytes than when it was settled: %v", Diff(r, posted))
			}
			if got := r.Hash().String() + "\n"; got != string(readFile(t, filepath.Join(dir, "result.hash"))) {
				t.Errorf("result hash %s is not the one that was posted", got)
			}
		})
	}
}

// readPrior returns what the devices bring, nil when the epoch has no prior one.
func readPrior(t testing.TB, dir string, w *world) *Prior {
	t.Helper()
	if w.inputs.Prior == 0 {
		return nil
	}
	r, err := DecodeResult(readFile(t, dir, "results", strconv.FormatUint(uint64(w.inputs.Prior), 10)))
	if err != nil {
		t.Fatal(err)
	}
	if r.Hash() != w.inputs.PriorHash {
		t.Fatalf("the prior result hashes to %s, want %s", r.Hash(), w.inputs.PriorHash)
	}
	return r.Prior()
}

func (w *world) scoreGolden(t testing.TB, devices []Device, prior *Prior) *Result {
	t.Helper()
	s, err := NewScorerAfter(w.policy, w.inputs, devices, prior)
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

func readFile(t testing.TB, path ...string) []byte {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(path...))
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func readGolden(t testing.TB, dir string) (*world, []Device) {
	t.Helper()
	w := &world{}
	if err := json.Unmarshal(readFile(t, dir, "inputs.json"), &w.inputs); err != nil {
		t.Fatal(err)
	}
	var err error
	if w.policy, err = policy.ParseCanonical(readFile(t, dir, "policies", w.inputs.PolicyHash.Hex())); err != nil {
		t.Fatal(err)
	}
	for at := uint64(0); at < w.inputs.LogEnd; at += tlog.TileWidth {
		tile := tlog.EntryTile(tlog.Index(at), tlog.Size(w.inputs.LogEnd))
		entries, err := tlog.ParseBundle(readFile(t, dir, "log", tile.Path()), int(min(tlog.TileWidth, w.inputs.LogEnd-at)))
		if err != nil {
			t.Fatal(err)
		}
		w.entries = append(w.entries, entries...)
	}
	w.entries = w.entries[w.inputs.LogStart:]
	var stored []goldenDevice
	if err := json.Unmarshal(readFile(t, dir, "devices.json"), &stored); err != nil {
		t.Fatal(err)
	}
	var devices []Device
	for _, d := range stored {
		devices = append(devices, d.device(t))
	}
	return w, devices
}

func (d goldenDevice) device(t testing.TB) Device {
	t.Helper()
	doc, err := document.ParseSigner([]byte(d.Document), d.Signer)
	if err != nil {
		t.Fatal(err)
	}
	out := Device{Document: doc, Account: d.Account, Trust: d.Trust, Known: d.Known}
	for _, k := range d.Keys {
		span := document.Span{First: k.First, Trust: k.Trust}
		if k.Algorithm != "" {
			algorithm, err := sig.ParseAlgorithm(k.Algorithm)
			if err != nil {
				t.Fatal(err)
			}
			if span.Key, err = sig.NewPublicKey(algorithm, common.FromHex(k.Point)); err != nil {
				t.Fatal(err)
			}
		}
		out.Keys = append(out.Keys, span)
	}
	return out
}

// writeGolden scores a world by this program and writes it down for ever.
func writeGolden(t testing.TB, dir string, w *world) {
	t.Helper()
	write := func(path string, raw []byte) {
		path = filepath.Join(dir, filepath.FromSlash(path))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, raw, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	entries := make([][]byte, 0, logStart+len(w.entries))
	for i := range logStart {
		entries = append(entries, []byte("entry "+strconv.Itoa(i)+" of another epoch"))
	}
	edge, files, err := tlog.NewEdge().Append(append(entries, w.entries...))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		write("log/"+f.Tile.Path(), f.Data)
	}
	w.inputs.LogRoot = common.Hash(edge.Tree().Root)
	var prior *Prior
	if w.before != nil {
		write("results/"+strconv.FormatUint(uint64(w.inputs.Prior), 10), w.before.Encode())
		w.inputs.PriorHash, prior = w.before.Hash(), w.before.Prior()
	}
	r := w.scoreGolden(t, w.devices(), prior)
	write("policies/"+w.policy.Hash().Hex(), w.policy.Canonical())
	write("inputs.json", indented(t, w.inputs))
	write("devices.json", indented(t, goldenDevices(w.devices())))
	write("results/"+strconv.FormatUint(uint64(w.inputs.Epoch), 10), r.Encode())
	write("result.hash", []byte(r.Hash().String()+"\n"))
}

func indented(t testing.TB, v any) []byte {
	t.Helper()
	raw, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return append(raw, '\n')
}

func goldenDevices(devices []Device) []goldenDevice {
	var out []goldenDevice
	for _, d := range devices {
		g := goldenDevice{Document: string(d.Document.Bytes()), Signer: d.Document.Key().Address(), Account: d.Account, Trust: d.Trust, Known: d.Known}
		for _, span := range d.Keys {
			k := goldenKey{First: span.First, Trust: span.Trust}
			if span.Key.Algorithm() != 0 {
				point := span.Key.Point()
				k.Algorithm, k.Point = span.Key.Algorithm().String(), hex.EncodeToString(point[:])
			}
			g.Keys = append(g.Keys, k)
		}
		out = append(out, g)
	}
	return out
}

// rotationWorld has keys that change within the epoch, in hardware and out of it.
func rotationWorld(t testing.TB) *world {
	w := newWorld(t, parsePolicy(t, tpmPolicy))
	for i, hardware := range [][2]string{{"", "tpm2"}, {"tpm2", "tpm2"}, {"tpm2", ""}} {
		s, next := newStation(t, 2*i, sig.ES256K, map[string]string{}), newStation(t, 2*i+1, sig.ES256, map[string]string{})
		s.device.Trust, next.device.Trust = hardware[0], hardware[1]
		for half := range int64(2) {
			for m := range int64(10) {
				r := s.reading((half*10+m)*minute, "pm25", "7")
				r.Subject = s.device.Document.ID()
				w.add(s.signBy(t, r))
			}
			if half == 0 {
				s.rotate(next)
			}
		}
		w.stations = append(w.stations, s)
	}
	unknown := newStation(t, 20, sig.ES256K, map[string]string{})
	w.add(unknown.sign(t, unknown.reading(0, "pm25", "7")))
	unknown.device.Keys = document.Keys{{First: 0}, {First: 5, Key: unknown.key.Public()}}
	w.stations = append(w.stations, unknown)
	return w
}

// factsWorld pays by what owners say: dust, nothing, errors, the most.
func factsWorld(t testing.TB) *world {
	w := flatWorld(t, "decimal(device.points)", "1000000000", "1000000000.000000001", "0.9", "1", "3", "3", "-5", "many", "")
	w.inputs.Budget = units.Wei(100)
	for i, s := range w.stations {
		for m := range int64(i) {
			w.add(s.sign(t, s.reading(m*minute, "pm25", strconv.Itoa(i))))
		}
	}
	return w
}

const fieldsPolicy = `
policy: trellis.policy/v1
name: two-fields
version: 3
summary: Pays for two fields that agree.
reading:
  type: network.trellis.air.v1
  interval: 5m
  grace: 600s
  fields: {pm25: {label: PM2.5, unit: µg/m³}, pm10: {label: PM10, unit: µg/m³}}
checks:
  - {code: APART, text: PM2.5 is more than PM10., require: reading.pm25 / reading.pm10 <= 1}
  - {code: ODD, text: The sequence number is odd., require: reading.sequence % 7 != 3}
eligibility:
  - {code: FEW, text: It sent few readings., require: features.valid >= 3}
  - {code: STUCK, text: It shows one value., require: features.pm10.distinct > 1 || features.pm25.longest_run < 4}
points: 100 * features.completeness + features.pm10.max - features.pm25.mean * features.max_gap / 3600
allocation: {method: pro-rata}
`

// fieldsWorld has two fields, errors in checks, and readings out of order.
func fieldsWorld(t testing.TB) *world {
	w := newWorld(t, parsePolicy(t, fieldsPolicy))
	for i := range 6 {
		s := newStation(t, i, [...]sig.Algorithm{sig.ES256K, sig.ES256}[i%2], map[string]string{"name": strconv.Itoa(i)})
		small, large := measured(uint64(i), 12), measured(uint64(i+100), 12)
		for n := range int64(12) {
			at, pm10 := n*5*minute, large[n]
			switch {
			case i == 1:
				at = (11 - n) * 5 * minute
			case i == 2 && n%3 == 0:
				pm10 = "0"
			case i == 3 && n > 1:
				continue
			case i == 4:
				pm10, small[n] = "9", "5"
			case i == 5 && n%2 == 0:
				at -= 70 * minute
			}
			w.add(s.sign(t, s.reading(at, "pm25", small[n], "pm10", pm10)))
		}
		w.stations = append(w.stations, s)
	}
	return w
}

// appealWorld pays corrections under a policy of version 1.
func appealWorld(t testing.TB) *world {
	w := factsWorld(t)
	for i, s := range w.stations[:3] {
		c := epoch.Correction{Device: s.device.Document.ID().Address(), Amount: units.Wei(uint64(i)*1000 + 1), Epoch: epoch.Number(i + 1)}
		w.inputs.Corrections = append(w.inputs.Corrections, c, epoch.Correction{Device: common.Address{byte(i)}, Amount: units.Wei(5), Epoch: 2})
	}
	return w
}

// fairSecondWorld is an epoch in which devices remember the one before.
func fairSecondWorld(t testing.TB) *world {
	w := fairWorld(t)
	w.before = w.score(t)
	w.inputs.Epoch, w.inputs.Prior = 8, 7
	w.inputs.Corrections = []epoch.Correction{{Device: w.stations[5].device.Document.ID().Address(), Amount: units.IOTX(2), Epoch: 6}}
	return w
}
