package detect

import (
	"bytes"
	"encoding/binary"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	xtlog "golang.org/x/mod/sumdb/tlog"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

//go:generate go test . -run TestGoldenBundle -update

var update = flag.Bool("update", false, "rewrite testdata")

// sealed is a story in a log: signed, hashed, with a root.
type sealed struct {
	inputs  epoch.Inputs
	parties []Party
	entries map[uint64][]byte
	hashes  []xtlog.Hash
	reader  *Reader
}

func (s *sealed) ReadHashes(indexes []int64) ([]xtlog.Hash, error) {
	var out []xtlog.Hash
	for _, i := range indexes {
		out = append(out, s.hashes[i])
	}
	return out, nil
}

func (s *sealed) entry(index uint64) (Proof, error) {
	path, err := xtlog.ProveRecord(int64(s.inputs.LogEnd), int64(index), s)
	return Proof{index, s.entries[index], path}, err
}

// seal signs a story's readings with keys of its devices and logs them.
func seal(t testing.TB, e *Epoch) *sealed {
	t.Helper()
	s := &sealed{entries: map[uint64][]byte{}}
	source := reading.Source{ChainID: 4690, ProjectID: 1}
	var keys []sig.PrivateKey
	for i, d := range e.Devices {
		scalar := make([]byte, 32)
		binary.BigEndian.PutUint64(scalar[24:], uint64(i)+1)
		key, err := sig.NewPrivateKey(sig.ES256K, scalar)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := document.New(key.Public(), d.Facts)
		if err != nil {
			t.Fatal(err)
		}
		keys, s.parties = append(keys, key), append(s.parties, Party{Owner: d.Owner, Document: doc})
	}
	last := uint64(0)
	for _, r := range e.Readings {
		data := map[string]units.Decimal{}
		for c, name := range e.Fields {
			if r.Has>>c&1 == 1 {
				data[name] = r.Values[c]
			}
		}
		signed, err := reading.Sign(reading.Reading{
			Source: source, Subject: did.ID(keys[r.Device].Public().Address()), Type: e.Type, Sequence: r.Sequence, Time: r.Time, Data: data,
		}, keys[r.Device])
		if err != nil {
			t.Fatal(err)
		}
		s.entries[r.Index], last = signed.Bytes(), max(last, r.Index)
	}
	for i := range last + 1 {
		if s.entries[i] == nil {
			s.entries[i] = []byte("of an epoch before")
		}
		stored, err := xtlog.StoredHashesForRecordHash(int64(i), xtlog.RecordHash(s.entries[i]), s)
		if err != nil {
			t.Fatal(err)
		}
		s.hashes = append(s.hashes, stored...)
	}
	root, err := xtlog.TreeHash(int64(last+1), s)
	if err != nil {
		t.Fatal(err)
	}
	s.inputs = epoch.Inputs{
		Project: 1, Epoch: 7, LogStart: 500, LogEnd: last + 1, LogRoot: common.Hash(root), WindowStart: e.Start, WindowEnd: e.End,
		PolicyHash: common.HexToHash("0x77"), RegistryBlock: 40, Budget: units.IOTX(100), Source: source.String(),
	}
	if s.reader, err = NewReader(s.inputs, e.Type, e.Fields, s.parties); err != nil {
		t.Fatal(err)
	}
	for i := s.inputs.LogStart; i < s.inputs.LogEnd; i++ {
		r, err := s.reader.Read(i, s.entries[i])
		if err != nil {
			t.Fatal(err)
		}
		s.reader.Add(r)
	}
	return s
}

func storyOf(name string) story {
	return allStories[slices.IndexFunc(allStories, func(s story) bool { return s.detector == name })]
}

var sealedStories = map[string]*sealed{} // signatures take time

// evidence returns the bundle of a story's first finding.
func evidence(t testing.TB, name string, values Values) (*sealed, *Bundle) {
	t.Helper()
	s := sealedStories[name]
	if s == nil {
		e, _, _ := storyOf(name).play(t, 1)
		s = seal(t, e)
		sealedStories[name] = s
	}
	d, _ := Get(name)
	found, err := d.Run(s.reader.Epoch(), values)
	if err != nil || len(found) == 0 {
		t.Fatal("no finding", err)
	}
	b, err := s.reader.NewBundle(found[0], values, s.entry)
	if err != nil {
		t.Fatal(err)
	}
	return s, b
}

func TestBundleConvincesAlone(t *testing.T) {
	for _, name := range []string{"sequences", "duplicates", "majority"} {
		s, b := evidence(t, name, nil)
		raw, err := b.Encode()
		if err != nil {
			t.Fatal(err)
		}
		got, err := ParseBundle(raw)
		if err != nil {
			t.Fatal(err)
		}
		if err := got.Verify(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if err := got.Confirm(s.reader.Epoch()); err != nil {
			t.Errorf("%s on the whole epoch: %v", name, err)
		}
		if !got.Usual() {
			t.Errorf("%s: parameters are not the usual ones", name)
		}
	}
}

func TestBundleThatWasChangedIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Bundle)
		want   error
	}{
		"an entry of another log": {func(b *Bundle) { b.Inputs.LogRoot[3] ^= 1 }, ErrEntry},
		"an entry that is changed": {func(b *Bundle) {
			b.Entries[2].Entry = bytes.Replace(b.Entries[2].Entry, []byte("weather"), []byte("wheater"), 1)
		}, ErrEntry},
		"another's entry":              {func(b *Bundle) { b.Entries[2].Entry = b.Entries[3].Entry }, ErrEntry},
		"a place that is not its":      {func(b *Bundle) { b.Entries[2].Index++ }, ErrEntry},
		"another score":                {func(b *Bundle) { b.Finding.Score = units.Int(1) }, ErrNotFound},
		"another text":                 {func(b *Bundle) { b.Finding.Text = "He did it." }, ErrNotFound},
		"another accused":              {func(b *Bundle) { b.Finding.Device, b.Finding.Others[0] = b.Finding.Others[0], b.Finding.Device }, ErrNotFound},
		"entries that are left out":    {func(b *Bundle) { b.Entries, b.Finding.Indexes = b.Entries[1:], b.Finding.Indexes[1:] }, ErrNotFound},
		"another version":              {func(b *Bundle) { b.Finding.Version++ }, ErrVersion},
		"a detector that nobody knows": {func(b *Bundle) { b.Finding.Detector = "hunch" }, ErrVersion},
		"a parameter less":             {func(b *Bundle) { delete(b.Parameters, "share") }, ErrParameter},
		"a parameter that is not one":  {func(b *Bundle) { delete(b.Parameters, "share"); b.Parameters["luck"] = 7 }, ErrParameter},
		"stricter parameters":          {func(b *Bundle) { b.Parameters["least_run"] = 5000 }, ErrNotFound},
	} {
		_, b := evidence(t, "duplicates", nil)
		c.change(b)
		if err := b.Verify(); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
}

// A bundle may leave out what speaks for the accused; the log does not.
func TestWhatIsLeftOutIsFoundInTheLog(t *testing.T) {
	s, b := evidence(t, "majority", nil)
	e := s.reader.Epoch()
	task, result := 1, 2
	wrong := map[units.Decimal]bool{}
	for _, r := range e.Readings {
		if s.parties[r.Device].Document.ID().Address() == b.Finding.Device {
			wrong[r.Values[task]] = true
		}
	}
	fair := *e
	fair.Readings = nil
	for _, r := range e.Readings { // had others found the same, it would be no finding
		r.Values = slices.Clone(r.Values)
		if wrong[r.Values[task]] {
			r.Values[result] = units.Int(5)
		}
		fair.Readings = append(fair.Readings, r)
	}
	if err := b.Confirm(&fair); !errors.Is(err, ErrNotFound) {
		t.Errorf("got %v, want %v", err, ErrNotFound)
	}
}

func TestGoldenBundle(t *testing.T) {
	_, b := evidence(t, "sequences", Values{"most": 4})
	raw, err := b.Encode()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join("testdata", "sequences.evidence.json")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, raw, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(raw, want) {
		t.Errorf("%s is not what the detector gives now; a change of findings is a new version of the detector", file)
	}
}

// Parse is the inverse of Encode, and nothing else is a bundle.
func FuzzParseBundle(f *testing.F) {
	_, b := evidence(f, "sequences", Values{"most": 3})
	raw, err := b.Encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw)
	f.Add([]byte(`{"bundle":"trellis.evidence/v1"}`))
	f.Add([]byte(`null`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		b, err := ParseBundle(raw)
		if err != nil {
			if !errors.Is(err, ErrBundle) {
				t.Fatalf("error %v", err)
			}
			return
		}
		again, err := b.Encode()
		if err != nil || !bytes.Equal(again, raw) {
			t.Fatalf("second spelling of %q", fmt.Sprintf("%.200s", again))
		}
		_ = b.Verify() // must return
	})
}
