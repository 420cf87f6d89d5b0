package compute

import (
	"encoding/binary"
	"io"
)

// The layout of what a WASM program of a task reads, by trellis.read: a head, the parameters, and a record for each log entry of the
// task's range. All numbers are little-endian. docs/spec/program.md has the fields.
const (
	InputVersion = 1
	InputHead    = 64  // bytes before the parameters
	InputRecord  = 120 // bytes of a reading

	// InputGenuine is the flag of a reading whose session signature verifies under the key that its slot has at the task's keysRoot.
	InputGenuine = 1
)

// A ProgramInput gives a task and its readings in the layout that programs read, piece by piece, so that a million readings need no
// second copy. It is an io.ReaderAt. Safe for concurrent use if Genuine is.
type ProgramInput struct {
	Task     Task
	Readings []Reading // one for each entry of the log range
	// Genuine reports whether the session signature of Readings[i] counts.
	Genuine func(i int) bool
}

// records is where the first record is: parameters are filled up to eight bytes.
func (in *ProgramInput) records() int64 { return int64(InputHead + (len(in.Task.Params)+7)/8*8) }

// Size is the length of the input in bytes.
func (in *ProgramInput) Size() int64 { return in.records() + InputRecord*int64(len(in.Readings)) }

// ReadAt reads the input from an offset, as an io.ReaderAt does.
func (in *ProgramInput) ReadAt(p []byte, offset int64) (n int, err error) {
	first := in.records()
	for n < len(p) && offset < in.Size() {
		var copied int
		if offset < first {
			copied = copy(p[n:], in.head()[offset:])
		} else {
			i, within := (offset-first)/InputRecord, (offset-first)%InputRecord
			if within == 0 && len(p)-n >= InputRecord {
				in.record(p[n:n+InputRecord], int(i))
				copied = InputRecord
			} else {
				var record [InputRecord]byte
				in.record(record[:], int(i))
				copied = copy(p[n:], record[within:])
			}
		}
		n, offset = n+copied, offset+int64(copied)
	}
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

func (in *ProgramInput) head() []byte {
	le, t := binary.LittleEndian, in.Task
	out := make([]byte, 0, in.records())
	out = le.AppendUint32(le.AppendUint32(out, InputVersion), InputRecord)
	for _, n := range []uint64{uint64(len(in.Readings)), t.LogStart, t.LogEnd, t.WindowStart, t.WindowEnd, uint64(t.Project)} {
		out = le.AppendUint64(out, n)
	}
	out = le.AppendUint32(le.AppendUint32(out, t.Version), uint32(len(t.Params)))
	return append(out, t.Params...)[:in.records()]
}

// record writes all bytes of p, which is one record long.
func (in *ProgramInput) record(p []byte, i int) {
	le, r := binary.LittleEndian, &in.Readings[i]
	le.PutUint64(p[0:], r.Index)
	le.PutUint64(p[8:], r.Sequence)
	le.PutUint64(p[16:], r.Time)
	for v, value := range r.Values {
		le.PutUint64(p[24+8*v:], value)
	}
	le.PutUint32(p[56:], r.Slot)
	var flags uint32
	if in.Genuine(i) {
		flags = InputGenuine
	}
	le.PutUint32(p[60:], flags)
	copy(p[64:84], r.Device[:])
	clear(p[84:88])
	copy(p[88:], r.Schema[:])
}
