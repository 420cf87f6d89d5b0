package leafindex

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/crypto/merkle"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

// bytesFile is a File in memory.
type bytesFile []byte

func (f bytesFile) ReadAt(_ context.Context, p []byte, at int64) error {
	if at < 0 || at > int64(len(f)) || copy(p, f[at:]) < len(p) {
		return io.ErrUnexpectedEOF
	}
	return nil
}

// A story is a result of n devices and a log in which some of them sent.
type story struct {
	source  Source
	result  *reward.Result
	raw     []byte
	entries map[common.Address][]uint64
}

func newStory(t testing.TB, leaves, entries int) *story {
	t.Helper()
	s := &story{entries: map[common.Address][]uint64{}}
	in := epoch.Inputs{Project: 1, Epoch: 7, LogStart: 1000, LogEnd: 1000 + uint64(entries), WindowStart: 1, WindowEnd: 2, Budget: units.IOTX(5), Source: "urn:trellis:4690:1"}
	s.result = &reward.Result{Inputs: in, Version: 1}
	for i := range leaves {
		device := common.Address(crypto.Keccak256([]byte{byte(i), byte(i >> 8), byte(i >> 16)})[:20])
		leaf := reward.Leaf{Device: device, Amount: units.Wei(uint64(i)), Points: uint64(i), Reason: "OK", Evidence: common.Hash{byte(i)}}
		leaf.Features.Completeness = decimal.FromInt(1)
		s.result.Leaves = append(s.result.Leaves, leaf)
		s.result.AllPoints += uint64(i)
		s.result.Total = s.result.Total.Add(leaf.Amount)
	}
	slices.SortFunc(s.result.Leaves, func(a, b reward.Leaf) int { return a.Device.Cmp(b.Device) })
	tree, err := s.result.Tree()
	if err != nil {
		t.Fatal(err)
	}
	s.result.Root = tree.Root().Hash
	s.raw = s.result.Encode()
	log := s.log(t, entries)
	s.source = Source{Inputs: in, Hash: s.result.Hash(),
		Result:  func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(s.raw)), nil },
		Entries: func(yield func([]byte, error) bool) { all(log)(yield) },
	}
	return s
}

func all(log [][]byte) iter.Seq2[[]byte, error] {
	return func(yield func([]byte, error) bool) {
		for _, e := range log {
			if !yield(e, nil) {
				return
			}
		}
	}
}

// log has readings of the devices with an even number, in the order of a walk, and some that belong to nobody.
func (s *story) log(t testing.TB, entries int) (log [][]byte) {
	t.Helper()
	key, err := sig.NewPrivateKey(sig.ES256K, common.LeftPadBytes([]byte{1}, 32))
	if err != nil {
		t.Fatal(err)
	}
	for i := range entries {
		device := common.Address{9, 9, 9}
		if at := i * 7 % len(s.result.Leaves); at%2 == 0 {
			device = s.result.Leaves[at].Device
			s.entries[device] = append(s.entries[device], 1000+uint64(i))
		}
		if i%50 == 3 {
			log = append(log, fmt.Appendf(nil, "no reading %d", i))
			if list := s.entries[device]; len(list) > 0 && list[len(list)-1] == 1000+uint64(i) {
				s.entries[device] = list[:len(list)-1]
			}
			continue
		}
		signed, err := reading.SignBy(reading.Reading{Source: reading.Source{ChainID: 4690, ProjectID: 1}, Subject: did.ID(device), Type: "network.trellis.air.v1",
			Sequence: uint64(i + 1), Time: 1, Data: map[string]units.Decimal{"pm25": {}}}, key)
		if err != nil {
			t.Fatal(err)
		}
		log = append(log, signed.Bytes())
	}
	return log
}

func (s *story) build(t testing.TB) bytesFile {
	t.Helper()
	file, err := os.Create(filepath.Join(t.TempDir(), "index"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	if err := Build(t.Context(), file, s.source, t.TempDir()); err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(file.Name())
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func TestEachLeafIsFoundWithItsProofAndItsEntries(t *testing.T) {
	for _, leaves := range []int{1, 2, 3, 255, 256, 257, 511, 513, 1000, 65_537} {
		s := newStory(t, leaves, min(3*leaves, 1500))
		index, err := Open(t.Context(), s.build(t))
		if err != nil {
			t.Fatal(err)
		}
		if p, n, hash := index.Of(); p != 1 || n != 7 || hash != s.source.Hash || index.Leaves() != uint64(leaves) {
			t.Errorf("index of %d leaves says project %d, epoch %d, result %s, %d leaves", leaves, p, n, hash, index.Leaves())
		}
		tree, err := s.result.Tree()
		if err != nil {
			t.Fatal(err)
		}
		for at := 0; at < leaves; at += 1 + leaves/600 {
			s.find(t, index, tree, at)
		}
		s.find(t, index, tree, leaves-1)
		for _, stranger := range []common.Address{{}, {1}, common.MaxAddress} {
			if _, err := index.Find(t.Context(), stranger); !errors.Is(err, ErrAbsent) {
				t.Errorf("%d leaves: Find of a stranger = %v, want %v", leaves, err, ErrAbsent)
			}
		}
	}
}

func (s *story) find(t *testing.T, index *Index, tree *merkle.SumTree, at int) {
	t.Helper()
	want := s.result.Leaves[at]
	found, err := index.Find(t.Context(), want.Device)
	if err != nil {
		t.Fatalf("leaf %d of %d: %v", at, len(s.result.Leaves), err)
	}
	leaf, err := reward.DecodeLeaf(s.raw[found.Line:found.Line+int64(found.Bytes)], 1)
	if err != nil {
		t.Fatal(err)
	}
	proven, err := leaf.Merkle()
	if err != nil {
		t.Fatal(err)
	}
	if !merkle.Verify(tree.Root(), tree.Size(), proven, found.Leaf, found.Proof) || found.Root != tree.Root() || leaf.Device != want.Device {
		t.Errorf("leaf %d of %d is not proven", at, tree.Size())
	}
	if !slices.Equal(found.Entries, s.entries[want.Device]) {
		t.Errorf("leaf %d of %d: entries %v, want %v", at, tree.Size(), found.Entries, s.entries[want.Device])
	}
}

// Drawers that are written to files give what those in memory give.
func TestSorterSpillsAndKeepsTheOrder(t *testing.T) {
	s := newSorter(t.TempDir())
	s.divide(1000, 3*drawerSize)
	defer s.close()
	want := map[int][]uint64{}
	for i := range uint32(200_000) {
		leaf := i * 2_654_435_761 % 1000
		want[int(leaf)] = append(want[int(leaf)], uint64(i))
		if err := s.add(pair{leaf, i}); err != nil {
			t.Fatal(err)
		}
	}
	if len(s.drawers) != 4 || s.drawers[0].spilt == nil {
		t.Fatalf("%d drawers, the first spilt: %t; the test tests nothing", len(s.drawers), s.drawers[0].spilt != nil)
	}
	last := -1
	for leaf, entries := range s.lists {
		if leaf <= last || !slices.Equal(entries, want[leaf]) {
			t.Fatalf("leaf %d after %d: %d entries, want %d", leaf, last, len(entries), len(want[leaf]))
		}
		last = leaf
		delete(want, leaf)
	}
	if s.err != nil || len(want) != 0 {
		t.Errorf("error %v, %d leaves were not given", s.err, len(want))
	}
}

func TestResultThatIsNotTheOneIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*story)
		want   string
	}{
		"another hash":  {func(s *story) { s.source.Hash[0] ^= 1 }, "it hashes to"},
		"another epoch": {func(s *story) { s.source.Inputs.Epoch = 8 }, "it is of epoch 7"},
		"cut off":       {func(s *story) { s.raw = s.raw[:len(s.raw)-1] }, "unexpected EOF"},
		"a leaf less":   {func(s *story) { s.raw = s.raw[:bytes.LastIndexByte(s.raw[:len(s.raw)-1], '\n')+1] }, "leaf 9: EOF"},
		"a line more":   {func(s *story) { s.raw = append(s.raw, '\n') }, "it goes on after leaf 9"},
		"no result":     {func(s *story) { s.raw = []byte("hello\n") }, "not a result"},
		"a shorter log": {func(s *story) { s.source.Entries = all(nil) }, "the log ends at entry 1000"},
		"a log with fault": {func(s *story) {
			s.source.Entries = func(yield func([]byte, error) bool) { yield(nil, errors.New("torn")) }
		}, "torn"},
	} {
		s := newStory(t, 10, 30)
		c.change(s)
		file, err := os.Create(filepath.Join(t.TempDir(), "index"))
		if err != nil {
			t.Fatal(err)
		}
		err = Build(t.Context(), file, s.source, t.TempDir())
		if err == nil || !bytes.Contains([]byte(err.Error()), []byte(c.want)) {
			t.Errorf("%s: Build = %v, want %q", name, err, c.want)
		}
		raw, _ := os.ReadFile(file.Name())
		file.Close()
		if _, err := Open(t.Context(), bytesFile(raw)); err == nil {
			t.Errorf("%s: what is left opens as an index", name)
		}
	}
}

func TestDamagedIndexIsRefusedOrGivesAnotherRoot(t *testing.T) {
	s := newStory(t, 600, 900)
	whole := s.build(t)
	device := s.result.Leaves[300].Device
	clean, err := Open(t.Context(), whole)
	if err != nil {
		t.Fatal(err)
	}
	honest, err := clean.Find(t.Context(), device)
	if err != nil {
		t.Fatal(err)
	}
	same := 0
	for at := 0; at < len(whole); at += 13 {
		raw := slices.Clone(whole)
		raw[at] ^= 0x41
		index, err := Open(t.Context(), raw)
		if err != nil {
			continue
		}
		found, err := index.Find(t.Context(), device)
		if err == nil && fmt.Sprint(found) == fmt.Sprint(honest) {
			same++ // damage elsewhere
		}
	}
	if same == 0 || same > len(whole)/13 {
		t.Errorf("%d finds are unchanged", same)
	}
	for _, size := range []int{0, 1, headBytes - 1, headBytes, len(whole) / 2, len(whole) - 1} {
		index, err := Open(t.Context(), whole[:size])
		if err != nil {
			continue
		}
		for _, leaf := range s.result.Leaves {
			_, _ = index.Find(t.Context(), leaf.Device) // may fail, must not panic
		}
	}
}

func FuzzOpenAndFind(f *testing.F) {
	s := newStory(f, 300, 300)
	whole := s.build(f)
	f.Add([]byte(whole), s.result.Leaves[7].Device[:])
	f.Add([]byte(whole[:headBytes]), make([]byte, 20))
	f.Fuzz(func(t *testing.T, raw, device []byte) {
		index, err := Open(t.Context(), bytesFile(raw))
		if err != nil {
			if !errors.Is(err, ErrIndex) && !errors.Is(err, io.ErrUnexpectedEOF) {
				t.Fatal(err)
			}
			return
		}
		found, err := index.Find(t.Context(), common.BytesToAddress(device))
		if err == nil && !slices.IsSorted(found.Entries) {
			t.Fatal("entries do not ascend")
		}
	})
}

func FuzzList(f *testing.F) {
	f.Add([]byte{0, 1, 2, 0x80, 1}, uint64(5), uint64(500))
	f.Add(binary.AppendUvarint(nil, 1<<63), uint64(0), uint64(1<<63+1))
	f.Fuzz(func(t *testing.T, raw []byte, start, end uint64) {
		if end < start {
			return
		}
		entries, err := parseList(raw, start, end)
		if err != nil {
			return
		}
		for i, e := range entries {
			if e < start || e >= end || i > 0 && e <= entries[i-1] {
				t.Fatalf("entries %v of %d to %d", entries, start, end)
			}
		}
		if again := appendList(nil, start, entries); !bytes.Equal(again, raw) {
			t.Fatalf("%x is spelt %x", raw, again)
		}
	})
}
