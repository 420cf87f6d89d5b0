package sequencer

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	clientlog "github.com/trellis-network/trellis/client/log"
	"github.com/trellis-network/trellis/client/stream"
	"github.com/trellis-network/trellis/client/stream/streamtest"
	"github.com/trellis-network/trellis/crypto/fieldtree"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/session"
	"github.com/trellis-network/trellis/types/units"
)

var origin = tlog.Origin{ChainID: 4690, ProjectID: 1}

func logKey(t testing.TB, n byte) tlog.SigningKey {
	t.Helper()
	key, err := tlog.NewSigningKey(origin, bytes.Repeat([]byte{n}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// template returns a signed reading whose number is written into the returned
// place. The sequencer takes signatures from the gateway as checked, so tests
// need not sign each.
func template(t testing.TB, device byte) (raw []byte, at int) {
	t.Helper()
	key, err := sig.NewPrivateKey(sig.ES256K, bytes.Repeat([]byte{device}, 32))
	if err != nil {
		t.Fatal(err)
	}
	r := reading.Reading{
		Source: reading.Source{ChainID: 4690, ProjectID: 1}, Subject: did.ID(key.Public().Address()), Type: "network.trellis.air.v1",
		Sequence: 1 << 31, Time: 1514750400000, Data: map[string]units.Decimal{"pm25": units.Int(7)},
	}
	signed, err := reading.Sign(r, key)
	if device != 3 { // which knows no sessions
		secret, errKey := session.NewPrivateKey(bytes.Repeat([]byte{device}, session.SeedSize))
		if errKey != nil {
			t.Fatal(errKey)
		}
		signed, err = compute.Sign(r, key, uint32(device), secret)
	}
	if err != nil {
		t.Fatal(err)
	}
	raw = bytes.Clone(signed.Bytes())
	at = bytes.Index(raw, []byte{0x1a, 0x80, 0, 0, 0}) + 1 // uint32
	return raw, at
}

// firstNumber is the least that has the template's encoding.
const firstNumber = 1 << 16

type maker struct {
	raws map[byte][]byte
	at   map[byte]int
}

func newMaker(t testing.TB, devices byte) maker {
	m := maker{map[byte][]byte{}, map[byte]int{}}
	for d := byte(1); d <= devices; d++ {
		m.raws[d], m.at[d] = template(t, d)
	}
	return m
}

func (m maker) reading(device byte, number int) []byte {
	raw := bytes.Clone(m.raws[device])
	binary.BigEndian.PutUint32(raw[m.at[device]:], uint32(firstNumber+number))
	return raw
}

// feed appends messages, each of some readings, behind what the stream has.
func feed(t testing.TB, s streamtest.Stream, messages ...[][]byte) {
	t.Helper()
	last := stream.Seq(0)
	for {
		message, err := s.Next(t.Context(), 1, last)
		if errors.Is(err, stream.ErrNone) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		last = message.Seq
	}
	for _, readings := range messages {
		seq, err := s.Append(t.Context(), 1, last, bytes.Join(readings, nil))
		if err != nil {
			t.Fatal(err)
		}
		last = seq
	}
}

type rig struct {
	dir    string
	stream streamtest.Stream
	anchor Anchor
	key    tlog.SigningKey
	cfg    Config
}

func newRig(t testing.TB, s streamtest.Stream) *rig {
	return &rig{dir: t.TempDir(), stream: s, key: logKey(t, 1), cfg: Config{Interval: time.Millisecond, AnchorInterval: time.Millisecond}}
}

func (r *rig) make() *Sequencer {
	cfg := r.cfg
	cfg.LogDir, cfg.StateDir = filepath.Join(r.dir, "log"), filepath.Join(r.dir, "state")
	return New(cfg, r.key, r.stream, r.anchor, slog.New(slog.DiscardHandler))
}

// start runs a sequencer until stop or the end of the test.
func (r *rig) start(t testing.TB) (s *Sequencer, stop func()) {
	t.Helper()
	s = r.make()
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- s.Run(ctx) }()
	select {
	case <-s.Ready():
	case err := <-ended:
		t.Fatalf("sequencer ended: %v", err)
	}
	stop = sync.OnceFunc(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Errorf("sequencer ended with %v", err)
		}
	})
	t.Cleanup(stop)
	return s, stop
}

func waitFor(t testing.TB, s *Sequencer, size tlog.Size) tlog.Checkpoint {
	t.Helper()
	checkpoint, err := s.WaitFor(t.Context(), size)
	if err != nil {
		t.Fatal(err)
	}
	return checkpoint
}

// entries reads the whole log as a stranger does.
func (r *rig) entries(t testing.TB) [][]byte {
	t.Helper()
	l, err := clientlog.Open(t.Context(), filepath.Join(r.dir, "log"), clientlog.Options{Key: r.key.Verifier()})
	if err != nil {
		t.Fatal(err)
	}
	var list [][]byte
	for e, err := range l.Entries(t.Context(), 0, tlog.Index(l.Tree().Size)) {
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, e.Bytes)
	}
	return list
}

func TestLogHasTheStreamsOrderAndEachReadingOnce(t *testing.T) {
	r, m := newRig(t, streamtest.NewMemory()), newMaker(t, 3)
	feed(t, r.stream,
		[][]byte{m.reading(1, 1), m.reading(2, 1), m.reading(1, 2)},
		[][]byte{m.reading(1, 2), m.reading(3, 9), m.reading(1, 1)}, // repeated: left out
		[][]byte{m.reading(3, 10)})
	s, stop := r.start(t)
	waitFor(t, s, 5)
	want := [][]byte{m.reading(1, 1), m.reading(2, 1), m.reading(1, 2), m.reading(3, 9), m.reading(3, 10)}
	if diff := cmp.Diff(r.entries(t), want); diff != "" {
		t.Errorf("log differs (-got +want):\n%s", diff)
	}
	stop()
	if got := s.Counts(); got.Sequenced != 5 || got.Repeated != 2 {
		t.Errorf("counts are %+v", got)
	}

	// The numbers survive a restart.
	feed(t, r.stream, [][]byte{m.reading(1, 2), m.reading(2, 2)})
	s, _ = r.start(t)
	waitFor(t, s, 6)
	if diff := cmp.Diff(r.entries(t), append(want, m.reading(2, 2))); diff != "" {
		t.Errorf("log after a restart differs (-got +want):\n%s", diff)
	}
}

func TestEmptyLogHasACheckpoint(t *testing.T) {
	r := newRig(t, streamtest.NewMemory())
	s, _ := r.start(t)
	if got := s.Latest(); got.Size != 0 || got.Root != tlog.EmptyRoot() || got.Origin != origin {
		t.Errorf("latest is %v", got)
	}
	if got := r.entries(t); len(got) != 0 {
		t.Errorf("empty log has %d entries", len(got))
	}
}

// model is the log without crashes: all files that a log of these entries has.
func model(t testing.TB, entries [][]byte) (tlog.Tree, map[string][]byte) {
	t.Helper()
	edge, files, err := tlog.NewEdge().Append(entries)
	if err != nil {
		t.Fatal(err)
	}
	byPath := map[string][]byte{}
	for _, f := range files {
		byPath[f.Tile.Path()] = f.Data
	}
	return edge.Tree(), byPath
}

// checkFiles compares the log's directory with the model, file by file.
func (r *rig) checkFiles(t testing.TB, entries [][]byte) {
	t.Helper()
	tree, want := model(t, entries)
	for path, data := range want {
		got, err := os.ReadFile(filepath.Join(r.dir, "log", path))
		if err != nil || !bytes.Equal(got, data) {
			t.Errorf("%s differs from a run without crashes: %v", path, err)
		}
	}
	if r.cfg.FieldTree {
		tiles, _ := leafTiles(tlog.Size(len(entries)), leaves(entries))
		for _, tile := range tiles {
			if got, err := os.ReadFile(filepath.Join(r.dir, "log", tile.bundle.LeafPath())); err != nil || !bytes.Equal(got, tile.data) {
				t.Errorf("%s differs from a run without crashes: %v", tile.bundle.LeafPath(), err)
			}
		}
	}
	signed, err := os.ReadFile(filepath.Join(r.dir, "log", tlog.CheckpointPath))
	if err != nil {
		t.Fatal(err)
	}
	if checkpoint, err := r.key.Verifier().Open(signed); err != nil || checkpoint.Tree != tree {
		t.Errorf("checkpoint is %v, %v, want %v", checkpoint.Tree, err, tree)
	} else if have, ok := checkpoint.FieldRoot(); ok != r.cfg.FieldTree || ok && have != fieldRoot(t, entries) {
		t.Errorf("the checkpoint's field root is %x, %t", have, ok)
	}
}

// fieldRoot is that of a log of these entries.
func fieldRoot(t testing.TB, entries [][]byte) [32]byte {
	t.Helper()
	f, err := fieldtree.New(compute.FieldDepth).Append(leaves(entries)...)
	if err != nil {
		t.Fatal(err)
	}
	root := f.Root()
	return root.Bytes()
}

// checkpointOf reads what is published, if anything.
func (r *rig) checkpoint(t testing.TB) (tlog.Tree, bool) {
	t.Helper()
	signed, err := os.ReadFile(filepath.Join(r.dir, "log", tlog.CheckpointPath))
	if errors.Is(err, fs.ErrNotExist) {
		return tlog.Tree{}, false
	}
	if err != nil {
		t.Fatal(err)
	}
	checkpoint, err := r.key.Verifier().Open(signed)
	if err != nil {
		t.Fatal(err)
	}
	return checkpoint.Tree, true
}

// I1: whatever step a crash follows, every checkpoint that was ever published is
// a prefix of the final log, and the files are those of a run without crashes.
func TestI1CrashAtAnyStepChangesNoIndex(t *testing.T) {
	t.Run("log alone", func(t *testing.T) { crashAtAnyStep(t, false) })
	t.Run("with the field tree", func(t *testing.T) { crashAtAnyStep(t, true) })
}

func crashAtAnyStep(t *testing.T, field bool) {
	r, m := newRig(t, streamtest.NewMemory()), newMaker(t, 5)
	r.cfg.FieldTree = field
	r.cfg.MaxBatch = 100
	var want [][]byte
	var published []tlog.Tree
	number := 0
	for round := range 3 {
		for _, step := range []string{"bundles", "tiles", "synced", "leaves", "state", "renamed", "checkpoint", "release"} {
			if step == "leaves" && !field {
				continue
			}
			for range 3 {
				var readings [][]byte
				for range 37 + 11*round {
					number++
					readings = append(readings, m.reading(byte(1+number%5), number))
				}
				feed(t, r.stream, readings)
				want = append(want, readings...)
			}
			s := r.make()
			s.step = func(name string) error {
				if name == step {
					return errStep
				}
				return nil
			}
			if err := s.Run(t.Context()); !errors.Is(err, errStep) {
				t.Fatalf("run ended with %v, want the crash at %s", err, step)
			}
			if tree, ok := r.checkpoint(t); ok {
				published = append(published, tree)
			}
		}
	}
	s, stop := r.start(t)
	waitFor(t, s, tlog.Size(len(want)))
	stop()
	if diff := cmp.Diff(r.entries(t), want); diff != "" {
		t.Fatalf("log differs (-got +want):\n%s", diff)
	}
	r.checkFiles(t, want)
	l, err := clientlog.Open(t.Context(), filepath.Join(r.dir, "log"), clientlog.Options{Key: r.key.Verifier()})
	if err != nil {
		t.Fatal(err)
	}
	for _, tree := range published {
		if root, err := l.RootAt(t.Context(), tree.Size); err != nil || root != tree.Root {
			t.Errorf("checkpoint of size %d with root %s was published; now the root is %s, %v", tree.Size, tree.Root, root, err)
		}
	}
	if len(published) < 15 {
		t.Errorf("only %d checkpoints were seen", len(published))
	}
}

func TestMessagesAreReleasedOnlyWhenDurable(t *testing.T) {
	r, m := newRig(t, streamtest.NewMemory()), newMaker(t, 1)
	feed(t, r.stream, [][]byte{m.reading(1, 1)})
	for _, step := range []string{"bundles", "tiles", "synced", "state", "renamed", "checkpoint"} {
		s := r.make()
		s.step = func(name string) error {
			if name == step {
				return errStep
			}
			return nil
		}
		err := s.Run(t.Context())
		if mark, _ := r.stream.Released(t.Context(), 1, stream.Sequencer); mark != 0 {
			t.Fatalf("released before %s (%v)", step, err)
		}
		if step == "state" {
			break // the next start has nothing to take
		}
	}
}

// prepared is a stopped log of 600 entries.
func prepared(t *testing.T) (*rig, maker) {
	t.Helper()
	r, m := newRig(t, streamtest.NewMemory()), newMaker(t, 2)
	var readings [][]byte
	for i := range 600 {
		readings = append(readings, m.reading(byte(1+i%2), i+1))
	}
	feed(t, r.stream, readings)
	s, stop := r.start(t)
	waitFor(t, s, 600)
	stop()
	return r, m
}

func TestDisagreementIsRefusedAndNamed(t *testing.T) {
	flip := func(path string) func(*testing.T, *rig) {
		return func(t *testing.T, r *rig) {
			full := filepath.Join(r.dir, "log", path)
			data, err := os.ReadFile(full)
			if err != nil {
				t.Fatal(err)
			}
			data[len(data)-1] ^= 1
			if err := os.WriteFile(full, data, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	remove := func(path string) func(*testing.T, *rig) {
		return func(t *testing.T, r *rig) {
			if err := os.RemoveAll(filepath.Join(r.dir, path)); err != nil {
				t.Fatal(err)
			}
		}
	}
	for name, c := range map[string]struct {
		change func(*testing.T, *rig)
		want   []string
	}{
		"tile changed":       {flip("tile/0/002.p/88"), []string{"tile/0/002.p/88", "does not belong to the state"}},
		"upper tile changed": {flip("tile/1/000.p/2"), []string{"tile/1/000.p/2"}},
		"bundle changed":     {flip("tile/entries/002.p/88"), []string{"tile/entries/002.p/88: entry 87 (index 599)"}},
		"tile lost":          {remove("log/tile/0/002.p"), []string{"tile/0/002.p/88", "no such file"}},
		"bundle lost":        {remove("log/tile/entries"), []string{"tile/entries/002.p/88", "no such file"}},
		"state lost":         {remove("state"), []string{"state", "was lost or is an old copy"}},
		"checkpoint changed": {flip("checkpoint"), []string{"checkpoint", "not signed by the log's key"}},
		"other key":          {func(t *testing.T, r *rig) { r.key = logKey(t, 2) }, []string{"a log keeps its key"}},
		"forked checkpoint": {func(t *testing.T, r *rig) {
			signed, err := r.key.Sign(tlog.Tree{Size: 500, Root: tlog.EntryHash([]byte("another"))})
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(r.dir, "log", "checkpoint"), signed, 0o644); err != nil {
				t.Fatal(err)
			}
		}, []string{"checkpoint has the root", "at size 500"}},
		"state lost, stream too": {func(t *testing.T, r *rig) {
			remove("state")(t, r)
			r.stream = streamtest.NewMemory()
		}, []string{"checkpoint is of size 600, but the state", "of 0"}},
	} {
		t.Run(name, func(t *testing.T) {
			r, _ := prepared(t)
			c.change(t, r)
			err := r.make().Run(t.Context())
			if err == nil {
				t.Fatal("the sequencer started")
			}
			for _, part := range c.want {
				if !strings.Contains(err.Error(), part) {
					t.Errorf("error is %v, want %q in it", err, part)
				}
			}
		})
	}
}

func TestBrokenStreamStopsTheSequencer(t *testing.T) {
	r := newRig(t, streamtest.NewMemory())
	feed(t, r.stream, [][]byte{{0x01}})
	if err := r.make().Run(t.Context()); !errors.Is(err, errBroken) || !strings.Contains(err.Error(), "message 1: reading 0") {
		t.Errorf("run ended with %v", err)
	}
}

func TestUnwritableLogIsTriedAgain(t *testing.T) {
	r, m := newRig(t, streamtest.NewMemory()), newMaker(t, 1)
	s, _ := r.start(t)
	blocked := filepath.Join(r.dir, "log", "tile")
	if err := os.WriteFile(blocked, nil, 0o644); err != nil { // no directory can be made here
		t.Fatal(err)
	}
	feed(t, r.stream, [][]byte{m.reading(1, 1)})
	if err := os.Remove(blocked); err != nil {
		t.Fatal(err)
	}
	waitFor(t, s, 1)
}

func TestPartialFilesGoWhenTheFullOneStands(t *testing.T) {
	r, m := newRig(t, streamtest.NewMemory()), newMaker(t, 1)
	s, stop := r.start(t)
	for i := 1; i <= 300; i += 50 {
		var readings [][]byte
		for j := range 50 {
			readings = append(readings, m.reading(1, i+j))
		}
		feed(t, r.stream, readings)
		waitFor(t, s, tlog.Size(i+49))
	}
	stop()
	for _, path := range []string{"tile/0/000.p", "tile/entries/000.p"} {
		if _, err := os.Stat(filepath.Join(r.dir, "log", path)); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s stays: %v", path, err)
		}
	}
	if _, err := os.Stat(filepath.Join(r.dir, "log", "tile/0/001.p/44")); err != nil {
		t.Error(err)
	}
}

type anchorFunc func(context.Context, tlog.Checkpoint) error

func (f anchorFunc) Publish(ctx context.Context, c tlog.Checkpoint) error {
	return f(ctx, c)
}

func TestAnchorFollowsAtItsPaceAndRetries(t *testing.T) {
	key := logKey(t, 1)
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		var got []string
		s := New(Config{AnchorInterval: 10 * time.Second}, key, streamtest.NewMemory(), anchorFunc(func(_ context.Context, c tlog.Checkpoint) error {
			got = append(got, fmt.Sprintf("%s size %d", time.Since(start), c.Size))
			if c.Size == 2 {
				return errors.New("chain is away")
			}
			return nil
		}), slog.New(slog.DiscardHandler))
		ctx, cancel := context.WithCancel(t.Context())
		var loop sync.WaitGroup
		loop.Go(func() { s.anchorLoop(ctx) })
		time.Sleep(15 * time.Second)
		s.published(tlog.Tree{Size: 1})
		time.Sleep(20 * time.Second)
		s.published(tlog.Tree{Size: 2})
		time.Sleep(30 * time.Second)
		s.published(tlog.Tree{Size: 3})
		time.Sleep(time.Minute)
		cancel()
		loop.Wait()
		want := []string{"20s size 1", "40s size 2", "1m0s size 2", "1m40s size 3"}
		if !slices.Equal(got, want) {
			t.Errorf("anchored %q, want %q", got, want)
		}
		if s.Counts().Anchored != 3 {
			t.Errorf("counts are %+v", s.Counts())
		}
	})
}

func TestHangingAnchorHoldsUpNothing(t *testing.T) {
	r, m := newRig(t, streamtest.NewMemory()), newMaker(t, 1)
	called := make(chan struct{})
	r.anchor = anchorFunc(func(ctx context.Context, _ tlog.Checkpoint) error {
		close(called)
		<-ctx.Done()
		return ctx.Err()
	})
	s, stop := r.start(t)
	feed(t, r.stream, [][]byte{m.reading(1, 1)})
	<-called
	feed(t, r.stream, [][]byte{m.reading(1, 2)})
	waitFor(t, s, 2)
	stop()
}

func TestHundredThousandEntries(t *testing.T) {
	if testing.Short() {
		t.Skip("writes 25 MB")
	}
	const total = 100_000
	r, m := newRig(t, streamtest.NewMemory()), newMaker(t, 100)
	var all [][]byte
	for i := range total {
		all = append(all, m.reading(byte(1+i%100), i+1))
	}
	for chunk := range slices.Chunk(all, 1000) {
		feed(t, r.stream, chunk)
	}
	s, stop := r.start(t)
	waitFor(t, s, total)
	stop()
	r.checkFiles(t, all)
	if !slices.EqualFunc(r.entries(t), all, bytes.Equal) { // a diff of this size takes minutes
		t.Error("log differs")
	}
}

// BenchmarkIntegrate measures from the stream to the published checkpoint, with
// fsync of every file, in rounds of 8,192 entries.
func BenchmarkIntegrate(b *testing.B) {
	const total = 65_536
	m := newMaker(b, 100)
	var messages [][][]byte
	for i := 0; i < total; i += 1024 {
		var readings [][]byte
		for j := range 1024 {
			readings = append(readings, m.reading(byte(1+(i+j)%100), i+j+1))
		}
		messages = append(messages, readings)
	}
	for b.Loop() {
		b.StopTimer()
		r := newRig(b, streamtest.NewMemory())
		feed(b, r.stream, messages...)
		b.StartTimer()
		s, stop := r.start(b)
		waitFor(b, s, total)
		b.StopTimer()
		stop()
		b.StartTimer()
	}
	b.ReportMetric(float64(b.N)*total/b.Elapsed().Seconds(), "entries/s")
}

func TestMain(m *testing.M) {
	if os.Getenv(childDir) != "" {
		runChild()
		return
	}
	os.Exit(m.Run())
}
