package compute_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/compute"
)

func programInput(readings int) *compute.ProgramInput {
	in := &compute.ProgramInput{Task: task(), Genuine: func(i int) bool { return i%3 == 1 }}
	in.Task.Params = append(bytes.Clone(in.Task.Params), "12345"...)
	for i := range uint64(readings) {
		in.Readings = append(in.Readings, compute.Reading{Index: 3 + i, Device: common.Address{1, byte(i)}, Slot: uint32(i), Sequence: 7 * i,
			Time: 1000 + i, Schema: common.Hash{2, byte(i)}, Values: [4]uint64{1<<63 + i, 0, i, ^uint64(0)}})
	}
	return in
}

// TestProgramInputHasTheLayoutOfItsSpecification reads field after field where docs/spec/program.md says.
func TestProgramInputHasTheLayoutOfItsSpecification(t *testing.T) {
	in := programInput(4)
	all, err := io.ReadAll(io.NewSectionReader(in, 0, 1<<20))
	if err != nil || int64(len(all)) != in.Size() {
		t.Fatalf("%d bytes, want %d: %v", len(all), in.Size(), err)
	}
	le := binary.LittleEndian
	for at, want := range map[int]uint64{8: 4, 16: 3, 24: 7, 32: 1000, 40: 2000, 48: 1} {
		if got := le.Uint64(all[at:]); got != want {
			t.Errorf("head at %d: %d, want %d", at, got, want)
		}
	}
	for at, want := range map[int]uint32{0: 1, 4: 120, 56: 2, 60: 37} {
		if got := le.Uint32(all[at:]); got != want {
			t.Errorf("head at %d: %d, want %d", at, got, want)
		}
	}
	if got := all[64 : 64+40]; !bytes.Equal(got, append(bytes.Clone(in.Task.Params), 0, 0, 0)) {
		t.Errorf("parameters %x", got)
	}
	for i, r := range in.Readings {
		record := all[104+120*i:]
		got := fmt.Sprint(le.Uint64(record), le.Uint64(record[8:]), le.Uint64(record[16:]), le.Uint64(record[24:]), le.Uint64(record[32:]), le.Uint64(record[40:]),
			le.Uint64(record[48:]), le.Uint32(record[56:]), le.Uint32(record[60:]) == 1, common.BytesToAddress(record[64:84]), le.Uint32(record[84:]), common.BytesToHash(record[88:120]))
		want := fmt.Sprint(r.Index, r.Sequence, r.Time, r.Values[0], r.Values[1], r.Values[2], r.Values[3], r.Slot, i == 1, r.Device, 0, r.Schema)
		if got != want {
			t.Errorf("reading %d: %s, want %s", i, got, want)
		}
	}
}

// FuzzProgramInputReadsAlikeInAnyPieces compares pieces with the whole.
func FuzzProgramInputReadsAlikeInAnyPieces(f *testing.F) {
	f.Add(uint16(0), uint16(64), uint8(3))
	f.Add(uint16(100), uint16(125), uint8(2))
	f.Add(uint16(224), uint16(480), uint8(4))
	f.Add(uint16(9999), uint16(1), uint8(1))
	f.Fuzz(func(t *testing.T, offset, length uint16, readings uint8) {
		in := programInput(int(readings))
		all := make([]byte, in.Size())
		if n, err := in.ReadAt(all, 0); err != nil || n != len(all) {
			t.Fatal(n, err)
		}
		want := all[min(int(offset), len(all)):min(int(offset)+int(length), len(all))]
		got := bytes.Repeat([]byte{0xaa}, int(length))
		n, err := in.ReadAt(got, int64(offset))
		if n != len(want) || !bytes.Equal(got[:n], want) || (err == io.EOF) != (n < int(length)) || err != nil && !errors.Is(err, io.EOF) {
			t.Fatalf("%d bytes at %d of %d readings: %d, %v", length, offset, readings, n, err)
		}
		if tail := got[n:]; strings.Trim(string(tail), "\xaa") != "" {
			t.Fatal("wrote beyond what it read")
		}
	})
}
