package archive

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/examples"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

var (
	_ replay.Devices = (*Archive)(nil)
	_ replay.Mirror  = (*mirror.Mirror)(nil)
)

const (
	start  = uint64(1_772_409_600_000)
	minute = 60_000
)

func logKey(t testing.TB) tlog.SigningKey {
	t.Helper()
	key, err := tlog.NewSigningKey(tlog.Origin{ChainID: 4690, ProjectID: 1}, bytes.Repeat([]byte{9}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func deviceKey(t testing.TB, i int) sig.PrivateKey {
	t.Helper()
	scalar := sha256.Sum256(fmt.Appendf(nil, "device %d", i))
	key, err := sig.NewPrivateKey(sig.ES256K, scalar[:])
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// writeDay makes an archive of n stations of fine dust and two epochs of half an hour.
func writeDay(t testing.TB, dir string, n int) {
	t.Helper()
	w, err := Create(dir, Manifest{Made: "simulated", Kind: "air", Type: "network.trellis.air.v1", Fields: []string{"pm25"}, Signed: true}, logKey(t))
	if err != nil {
		t.Fatal(err)
	}
	for i := range n {
		key := deviceKey(t, i)
		doc, err := document.New(key.Public(), map[string]string{"exposure": "outdoor", "name": "a <b> & c"})
		if err != nil {
			t.Fatal(err)
		}
		d := Device{Document: doc.Bytes(), Account: common.Address{byte(i % 2)}, Since: start + uint64(i)*40*minute, Bond: decimal.FromInt(5)}
		if err := w.Device(d, Truth{Device: doc.ID(), Name: fmt.Sprint("station ", i), Fault: "noise"}); err != nil {
			t.Fatal(err)
		}
	}
	for half := range uint64(2) {
		var entries [][]byte
		for m := range uint64(30) {
			for i := range n {
				at := start + (half*30+m)*minute
				signed, err := reading.Sign(reading.Reading{
					Source: reading.Source{ChainID: 4690, ProjectID: 1}, Subject: did.ID(deviceKey(t, i).Public().Address()), Type: "network.trellis.air.v1",
					Sequence: at, Time: at, Data: map[string]units.Decimal{"pm25": units.Int(int64(m%7) + 3)},
				}, deviceKey(t, i))
				if err != nil {
					t.Fatal(err)
				}
				entries = append(entries, signed.Bytes())
			}
		}
		if err := w.Append(entries); err != nil {
			t.Fatal(err)
		}
		window := start + half*30*minute
		if _, err := w.Epoch(epoch.Inputs{WindowStart: window, WindowEnd: window + 30*minute, Budget: units.IOTX(100)}); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
}

func open(t testing.TB, dir string) *Archive {
	t.Helper()
	a, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// scoreAll returns the results of an archive's epochs under the air-quality policy.
func scoreAll(t testing.TB, a *Archive) []byte {
	t.Helper()
	p, err := policy.Parse(examples.AirQuality)
	if err != nil {
		t.Fatal(err)
	}
	if err := a.Mirror().PutPolicy(p.Hash(), p.Canonical()); err != nil {
		t.Fatal(err)
	}
	var all []byte
	for _, in := range a.Inputs() {
		in.PolicyHash = p.Hash()
		r, err := replay.Load(context.Background(), in, a.Mirror(), a)
		if err != nil {
			t.Fatal(err)
		}
		result, err := r.Score(context.Background(), nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, reason := range result.Reasons {
			if reason.Code != policy.OK {
				t.Errorf("epoch %d: %d devices %s", in.Epoch, reason.Devices, reason.Code)
			}
		}
		all = append(all, result.Encode()...)
	}
	return all
}

func TestArchiveIsScoredWithoutAChain(t *testing.T) {
	dir := t.TempDir()
	writeDay(t, filepath.Join(dir, "a"), 20)
	writeDay(t, filepath.Join(dir, "b"), 20)
	a := scoreAll(t, open(t, filepath.Join(dir, "a")))
	if b := scoreAll(t, open(t, filepath.Join(dir, "b"))); !bytes.Equal(a, b) {
		t.Error("two archives of the same data score to other bytes")
	}
}

func TestDevicesOfAnEpochAreThoseRegisteredByItsEnd(t *testing.T) {
	dir := t.TempDir()
	writeDay(t, dir, 3) // registered at minutes 0, 40 and 80
	a := open(t, dir)
	for block, want := range map[uint64][]int64{1: {30 * 60}, 2: {60 * 60, 20 * 60}} {
		devices, err := a.At(context.Background(), block)
		if err != nil {
			t.Fatal(err)
		}
		var ages []int64
		for _, d := range devices {
			ages = append(ages, d.StandingAt(a.Inputs()[block-1].WindowEnd).AgeSeconds)
			if d.Standing.Bond != decimal.FromInt(5) {
				t.Errorf("bond %s, want 5", d.Standing.Bond)
			}
		}
		if fmt.Sprint(ages) != fmt.Sprint(want) {
			t.Errorf("block %d: ages %v, want %v", block, ages, want)
		}
	}
	if _, err := a.At(context.Background(), 3); !errors.Is(err, ErrFormat) {
		t.Errorf("block of no epoch: %v", err)
	}
	n := 0
	for truth, err := range a.Truth() {
		if err != nil || truth.Fault != "noise" {
			t.Errorf("truth %d: %+v, %v", n, truth, err)
		}
		n++
	}
	if n != 3 {
		t.Errorf("%d lines of truth, want 3", n)
	}
}

func TestWhatIsBrokenIsNamed(t *testing.T) {
	change := func(file, from, to string) func(t *testing.T, dir string) {
		return func(t *testing.T, dir string) {
			path := filepath.Join(dir, file)
			raw, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			changed := strings.Replace(string(raw), from, to, 1)
			if changed == string(raw) {
				t.Fatalf("%s does not hold %q", file, from)
			}
			if err := os.WriteFile(path, []byte(changed), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	for name, c := range map[string]struct {
		breakIt func(t *testing.T, dir string)
		says    string
	}{
		"no manifest":      {func(t *testing.T, dir string) { os.Remove(filepath.Join(dir, ManifestFile)) }, "has no archive.json"},
		"other format":     {change(ManifestFile, "archive/v1", "archive/v9"), "want trellis.archive/v1"},
		"unknown member":   {change(ManifestFile, `"kind"`, `"sort"`), "unknown field"},
		"another log":      {change(ManifestFile, `"trellis/4690/1"`, `"trellis/4690/2"`), "the archive's is"},
		"missing epoch":    {change(ManifestFile, `"epochs": 2`, `"epochs": 3`), "the manifest says 3"},
		"epoch gap":        {change(EpochsFile, `"epoch":2`, `"epoch":5`), "line 2"},
		"too many devices": {change(ManifestFile, `"devices": 2`, `"devices": 3`), "the manifest says 3"},
		"forged document":  {change(DevicesFile, `outdoor`, `"`), "line 1"},
		"cut-off line":     {func(t *testing.T, dir string) { truncate(t, filepath.Join(dir, DevicesFile)) }, "line 2"},
		"missing tile":     {func(t *testing.T, dir string) { os.RemoveAll(filepath.Join(dir, MirrorDir, "log", "tile", "entries")) }, "tile/entries/000"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			writeDay(t, dir, 2)
			c.breakIt(t, dir)
			err := use(dir)
			if err == nil || !strings.Contains(err.Error(), c.says) {
				t.Errorf("error %v, want one that says %q", err, c.says)
			}
		})
	}
}

func truncate(t *testing.T, path string) {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err == nil {
		err = os.WriteFile(path, raw[:len(raw)-5], 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// use reads all of an archive.
func use(dir string) error {
	a, err := Open(dir)
	if err != nil {
		return err
	}
	if _, err := a.At(context.Background(), 2); err != nil {
		return err
	}
	for _, in := range a.Inputs() {
		for _, err := range a.Mirror().Entries(context.Background(), in.LogEnd, in.LogRoot, in.LogStart, in.LogEnd) {
			if err != nil {
				return err
			}
		}
	}
	return nil
}

func TestArchiveIsNotWrittenOverAnother(t *testing.T) {
	dir := t.TempDir()
	writeDay(t, dir, 1)
	if _, err := Create(dir, Manifest{}, logKey(t)); !errors.Is(err, ErrExists) {
		t.Errorf("second archive in one folder: %v, want ErrExists", err)
	}
}

func TestUnsignedArchiveIsNotScored(t *testing.T) {
	dir := t.TempDir()
	writeDay(t, dir, 1)
	if err := open(t, dir).Scorable(); err != nil {
		t.Error(err)
	}
	path := filepath.Join(dir, ManifestFile)
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, bytes.Replace(raw, []byte(`"signed": true`), []byte(`"signed": false`), 1), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := open(t, dir).Scorable(); !errors.Is(err, ErrUnsigned) {
		t.Errorf("unsigned archive: %v, want ErrUnsigned", err)
	}
}

func FuzzParseManifest(f *testing.F) {
	dir := f.TempDir()
	writeDay(f, dir, 1)
	raw, err := os.ReadFile(filepath.Join(dir, ManifestFile))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw)
	f.Fuzz(func(t *testing.T, raw []byte) {
		m, err := ParseManifest(raw)
		if err != nil {
			return
		}
		again, err := json.Marshal(m)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := ParseManifest(again); err != nil {
			t.Fatalf("what was read is refused when written: %v", err)
		}
	})
}

func FuzzParseLines(f *testing.F) {
	dir := f.TempDir()
	writeDay(f, dir, 1)
	for _, name := range []string{DevicesFile, EpochsFile} {
		raw, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(bytes.SplitN(raw, []byte("\n"), 2)[0])
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		if d, err := ParseDevice(line); err == nil && len(d.Document) > document.MaxBytes {
			t.Fatalf("document of %d bytes accepted", len(d.Document))
		}
		if in, err := ParseEpoch(line); err == nil && in.Check() != nil {
			t.Fatal("impossible inputs accepted")
		}
	})
}
