package device

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

// sequenceBlock is how many numbers are reserved with one write: flash memory
// wears out by writes, and a crash skips at most so many numbers, which the
// format allows.
const sequenceBlock = 64

// A Source is the project that readings are for, on its chain.
type Source = reading.Source

// A Device signs the readings of one device. Safe for concurrent use.
type Device struct {
	id     did.ID
	source Source
	kind   string
	file   string

	mu        sync.Mutex
	key       Key      // guarded by mu
	successor Key      // guarded by mu; nil, or what signs from first on
	first     uint64   // guarded by mu
	signed    uint64   // guarded by mu; the highest number given in this run
	next      uint64   // guarded by mu
	reserved  uint64   // guarded by mu; numbers up to and with it are on disk as used
	session   *Session // guarded by mu; nil for none
}

// New returns the device that has key as its first. kind is the type of its readings, such as
// network.trellis.air.v1. file keeps the sequence number: it MUST be the
// device's own, and MUST NOT be restored from a backup, which would give numbers
// again. If it is lost, continue above the gateway's "last" with SkipTo.
func New(key Key, source Source, kind, file string) (*Device, error) {
	d := &Device{id: did.ID(key.Public().Address()), key: key, source: source, kind: kind, file: file, next: 1}
	raw, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return d, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read sequence: %w", err)
	}
	if d.reserved, err = strconv.ParseUint(strings.TrimSuffix(string(raw), "\n"), 10, 63); err != nil {
		return nil, fmt.Errorf("sequence file %s holds %q, want a number", file, raw)
	}
	d.next = d.reserved + 1
	return d, nil
}

// ID returns the device's identifier, which no rotation changes.
func (d *Device) ID() did.ID { return d.id }

// Sign returns the signed reading of what was measured at a time. Its sequence
// number is above all that were given before, in this and in earlier runs.
func (d *Device) Sign(at time.Time, values map[string]units.Decimal) (reading.Verified, error) {
	number, key, s, err := d.number()
	if err != nil {
		return reading.Verified{}, err
	}
	r := reading.Reading{Source: d.source, Subject: d.id, Type: d.kind, Sequence: number, Time: uint64(at.UnixMilli()), Data: values}
	if s != nil && s.Project == d.source.ProjectID && r.Time <= s.Until {
		return compute.Sign(r, key, s.Slot, s.Key)
	}
	return reading.SignBy(r, key)
}

// SkipTo makes the next sequence number at least last+1, for a device whose file
// was lost and whose gateway answers old_sequence with its last number.
func (d *Device) SkipTo(last uint64) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if last < d.next {
		return nil
	}
	if err := d.reserve(last); err != nil {
		return err
	}
	d.next = last + 1
	return nil
}

func (d *Device) number() (uint64, Key, *Session, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.next > d.reserved {
		if err := d.reserve(d.next + sequenceBlock - 1); err != nil {
			return 0, nil, nil, err
		}
	}
	number := d.next
	d.next++
	d.signed = number
	return number, d.keyFor(number), d.session, nil
}

// reserve puts numbers on disk before any of them is given out.
func (d *Device) reserve(upTo uint64) error {
	if upTo > reading.MaxSequence {
		return fmt.Errorf("sequence number above %d", uint64(reading.MaxSequence))
	}
	if err := replaceFile(d.file, []byte(strconv.FormatUint(upTo, 10)+"\n")); err != nil {
		return fmt.Errorf("reserve sequence numbers: %w", err)
	}
	d.reserved = upTo
	return nil
}

// replaceFile writes a file so that after a crash it has its old content or its
// new one, and on return durably the new one.
func replaceFile(path string, data []byte) error {
	file, err := os.OpenFile(path+".tmp", os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = file.Write(data)
	if err == nil {
		err = file.Sync()
	}
	if err = errors.Join(err, file.Close()); err != nil {
		return err
	}
	if err := os.Rename(path+".tmp", path); err != nil {
		return err
	}
	return syncDir(filepath.Dir(path))
}

func syncDir(path string) error {
	directory, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(directory.Sync(), directory.Close())
}
