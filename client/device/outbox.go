package device

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/trellis-network/trellis/types/reading"
)

// parcel is one reading on its way.
type parcel struct {
	raw     []byte
	unclear bool // a request with it had no clear answer, so a gateway may have it
}

// strip takes the session signature off, and tells whether there was one.
func (p *parcel) strip() bool {
	signed, err := reading.Parse(p.raw)
	if err != nil {
		return false
	}
	if _, ok := signed.Session(); !ok {
		return false
	}
	bare, err := signed.WithoutSession()
	if err != nil {
		return false
	}
	p.raw, p.unclear = bare.Bytes(), false
	return true
}

// outbox keeps readings in a file, each with its length before it as uint16,
// big-endian, until they are delivered. Delivered ones are cut off now and then;
// after a crash some are sent again, and the gateway knows them. Calls MUST be
// serialized.
type outbox struct {
	path    string
	file    *os.File
	parcels []parcel
	waiting int64 // bytes of parcels in the file
	written int64 // bytes of the file
}

const (
	lengthBytes = 2

	// compactBytes is how much of the file may be delivered readings: little
	// for a small device, yet most requests need no rewriting.
	compactBytes = 256 << 10
)

// openOutbox reads what an earlier run left. A reading that a crash cut off was
// never reported as queued, so it is dropped.
func openOutbox(path string) (*outbox, error) {
	raw, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("read outbox: %w", err)
	}
	o := &outbox{path: path}
	for len(raw) > lengthBytes {
		end := lengthBytes + int(binary.BigEndian.Uint16(raw))
		if end > len(raw) {
			break
		}
		if _, err := reading.Parse(raw[lengthBytes:end]); err != nil {
			break // a torn write that left zeros
		}
		o.parcels = append(o.parcels, parcel{raw[lengthBytes:end:end], true})
		o.waiting += int64(end)
		raw = raw[end:]
	}
	return o, o.rewrite()
}

// add returns after the reading is on disk.
func (o *outbox) add(raw []byte) error {
	record := append(binary.BigEndian.AppendUint16(nil, uint16(len(raw))), raw...)
	if o.file == nil { // an earlier write failed, and how much of it stands is not known
		if err := o.rewrite(); err != nil {
			return err
		}
	}
	_, err := o.file.Write(record)
	if err == nil {
		err = o.file.Sync()
	}
	if err != nil {
		o.file.Close()
		o.file = nil
		return fmt.Errorf("write outbox: %w", err)
	}
	o.parcels = append(o.parcels, parcel{raw: raw})
	o.waiting += int64(len(record))
	o.written += int64(len(record))
	return nil
}

// keep replaces the first n parcels by those of them that stay.
func (o *outbox) keep(n int, stay []parcel) error {
	for _, p := range o.parcels[:n] {
		o.waiting -= int64(lengthBytes + len(p.raw))
	}
	for _, p := range stay {
		o.waiting += int64(lengthBytes + len(p.raw))
	}
	o.parcels = append(stay, o.parcels[n:]...)
	if o.written-o.waiting < compactBytes && len(o.parcels) > 0 || o.written == 0 {
		return nil
	}
	return o.rewrite()
}

func (o *outbox) rewrite() error {
	var data []byte
	for _, p := range o.parcels {
		data = append(binary.BigEndian.AppendUint16(data, uint16(len(p.raw))), p.raw...)
	}
	o.close()
	if err := replaceFile(o.path, data); err != nil {
		return fmt.Errorf("write outbox: %w", err)
	}
	file, err := os.OpenFile(o.path, os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return fmt.Errorf("open outbox: %w", err)
	}
	o.file, o.written, o.waiting = file, int64(len(data)), int64(len(data))
	return nil
}

func (o *outbox) close() {
	if o.file != nil {
		o.file.Close() // every write was synced
		o.file = nil
	}
}
