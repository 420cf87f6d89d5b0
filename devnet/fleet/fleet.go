// Package fleet drives many devices on one machine: simulated ones, and real ones whose measurements it replays.
package fleet

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"maps"
	"sync/atomic"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/devnet/fleet/world"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/session"
)

// A Source is a world, made up or recorded, that can go on in the middle.
type Source interface {
	world.World
	// SkipTo drops the measurements that were sent before a time, in milliseconds.
	SkipTo(ms uint64)
}

var _ Source = (*world.Fleet)(nil)

// A Fleet is a world whose devices have keys. What it makes of a seed is the same at each start. Its methods, but for those of
// Source, are safe for concurrent use.
type Fleet struct {
	Source

	seed   [32]byte
	n      int
	device func(i int) world.Device
	fields []string
	typ    string
	keys   []atomic.Pointer[sig.PrivateKey] // derived when first asked for, some 500 bytes each

	sessions atomic.Pointer[fleetSessions] // nil for none
	private  *private                      // nil for none
}

// New gives the devices of a world their keys.
func New(source Source, seed [32]byte) *Fleet {
	n := world.Len(source)
	return &Fleet{
		Source: source, seed: seed, n: n, device: world.At(source), fields: source.Fields(), typ: source.Type(),
		keys: make([]atomic.Pointer[sig.PrivateKey], n),
	}
}

// Len returns the number of devices.
func (f *Fleet) Len() int { return f.n }

// Device returns one device.
func (f *Fleet) Device(i int) world.Device { return f.device(i) }

// Key returns the key of a device.
func (f *Fleet) Key(i int) (sig.PrivateKey, error) {
	if key := f.keys[i].Load(); key != nil {
		return *key, nil
	}
	key, err := deviceKey(f.seed, i)
	if err == nil {
		f.keys[i].Store(&key)
	}
	return key, err
}

// Document returns what a device's owner registers. It does not keep the key: a document is asked for once.
func (f *Fleet) Document(i int) (document.Document, error) {
	key, err := deviceKey(f.seed, i)
	if err != nil {
		return document.Document{}, err
	}
	d := f.device(i)
	facts := map[string]string{"name": d.Name}
	maps.Copy(facts, d.Facts)
	doc, err := document.New(key.Public(), facts)
	if err != nil {
		return doc, fmt.Errorf("device %q: %w", d.Name, err)
	}
	return doc, nil
}

// Sign has a device sign what it measured for a project.
func (f *Fleet) Sign(m world.Measurement, project reading.Source) (reading.Verified, error) {
	key, err := f.Key(m.Device)
	if err != nil {
		return reading.Verified{}, err
	}
	device := did.ID(key.Public().Address())
	s := f.sessions.Load()
	if s == nil || s.project != project.ProjectID {
		return f.signBy(m, project, device, key)
	}
	slot, ok := s.slots[device]
	if !ok {
		return f.signBy(m, project, device, key)
	}
	r, err := f.reading(m, project, device)
	if err != nil {
		return reading.Verified{}, err
	}
	signed, err := compute.Sign(r, key, slot, s.keys[m.Device])
	if err != nil {
		return signed, fmt.Errorf("device %q: sign: %w", f.device(m.Device).Name, err)
	}
	return signed, nil
}

// fleetSessions are the devices' session keys, and where the chain has them.
type fleetSessions struct {
	project uint64
	slots   map[did.ID]uint32
	keys    []session.PrivateKey // by device
}

// UseSessions has those devices sign that have a slot, by their session keys, too, from now on.
func (f *Fleet) UseSessions(project uint64, slots map[did.ID]uint32) error {
	keys, err := inParallel(f.n, f.SessionKey)
	if err != nil {
		return err
	}
	f.sessions.Store(&fleetSessions{project, slots, keys})
	return nil
}

// SessionKey derives the session key of a device.
func (f *Fleet) SessionKey(i int) (session.PrivateKey, error) {
	text := append([]byte("trellis fleet session key"), f.seed[:]...)
	seed := sha256.Sum256(binary.BigEndian.AppendUint64(text, uint64(i)))
	return session.NewPrivateKey(seed[:])
}

func (f *Fleet) reading(m world.Measurement, project reading.Source, device did.ID) (reading.Reading, error) {
	contribution, err := f.private.contribution(m, project, device)
	if err != nil {
		return reading.Reading{}, fmt.Errorf("device %q: %w", f.device(m.Device).Name, err)
	}
	return reading.Reading{
		Source: project, Subject: device, Type: f.typ, Sequence: m.Sequence, Time: m.Time, Data: m.Data(f.fields), Private: contribution,
	}, nil
}

func (f *Fleet) signBy(m world.Measurement, project reading.Source, device did.ID, key reading.Signer) (reading.Verified, error) {
	r, err := f.reading(m, project, device)
	if err != nil {
		return reading.Verified{}, err
	}
	signed, err := reading.SignBy(r, key)
	if err != nil {
		return signed, fmt.Errorf("device %q: sign: %w", f.device(m.Device).Name, err)
	}
	return signed, nil
}

// deviceKey derives the key of device i from the fleet's seed, so that a
// fleet is the same after a restart. Every fourth device signs with P-256.
func deviceKey(seed [32]byte, i int) (sig.PrivateKey, error) {
	algorithm := sig.ES256K
	if i%4 == 3 {
		algorithm = sig.ES256
	}
	return derive(algorithm, "trellis fleet device key", seed, i)
}

// OwnerKey derives the key of an owner of devices, who is paid.
func OwnerKey(seed [32]byte, owner int) (sig.PrivateKey, error) {
	return derive(sig.ES256K, "trellis fleet owner key", seed, owner)
}

func derive(algorithm sig.Algorithm, purpose string, seed [32]byte, i int) (sig.PrivateKey, error) {
	for attempt := uint64(0); ; attempt++ {
		text := append([]byte(purpose), seed[:]...)
		text = binary.BigEndian.AppendUint64(text, uint64(i))
		text = binary.BigEndian.AppendUint64(text, attempt)
		scalar := sha256.Sum256(text)
		if key, err := sig.NewPrivateKey(algorithm, scalar[:]); err == nil {
			return key, nil
		}
		if attempt > 8 {
			return sig.PrivateKey{}, fmt.Errorf("derive %s %d", purpose, i)
		}
	}
}
