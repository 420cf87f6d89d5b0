package remote

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"google.golang.org/protobuf/proto"

	"github.com/trellis-network/trellis/crypto/poseidon2"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/service/prover/execute/remote/proverv1"
	"github.com/trellis-network/trellis/types/epoch"
)

// ErrRequest reports a request that is no job.
var ErrRequest = errors.New("not a job of trellis.prover.v1")

func codeOf(r *proverv1.ExecuteRequest) [32]byte { return sha256.Sum256(r.GetCode()) }

// Encode returns a job as it is sent to a prover that made offer o.
func Encode(job *execute.Job, o Offer) (*proverv1.ExecuteRequest, error) {
	manifest, err := job.Manifest.Canonical()
	if err != nil {
		return nil, err
	}
	t := job.Task
	r := &proverv1.ExecuteRequest{
		TaskId: job.ID[:], Manifest: manifest, Code: job.Code, Prover: job.Prover[:], Entries: job.Input.Entries,
		Task: &proverv1.Task{
			Project: uint64(t.Project), Version: t.Version, LogStart: t.LogStart, LogEnd: t.LogEnd, WindowStart: t.WindowStart, WindowEnd: t.WindowEnd,
			LogRoot: t.LogRoot[:], FieldRoot: t.FieldRoot[:], KeysRoot: t.KeysRoot[:], Params: t.Params, Requester: t.Requester[:], Nonce: t.Nonce,
		},
	}
	slots := make(map[uint32]bool)
	for _, reading := range job.Input.Readings {
		r.Readings = append(r.Readings, encodeReading(reading))
		slots[reading.Slot] = true
	}
	if err := encodeKeys(r, job, o, slots); err != nil {
		return nil, err
	}
	for _, level := range o.Levels {
		index := t.LogStart >> level << level
		if t.FieldRoot == (common.Hash{}) || (t.LogEnd-1)>>level<<level != index || job.Input.Paths == nil {
			continue // the range lies in no such block
		}
		path, err := job.Input.Paths(index, level)
		if err != nil {
			return nil, fmt.Errorf("open the block of %d leaves at %d: %w", 1<<level, index, err)
		}
		r.Openings = append(r.Openings, &proverv1.Opening{Index: index, Level: uint32(level), Path: encodePath(path)})
	}
	if size := proto.Size(r); size > MaxRequest {
		return nil, fmt.Errorf("%w: %d bytes, at most %d may be", ErrTooLarge, size, MaxRequest)
	}
	return r, nil
}

func encodeKeys(r *proverv1.ExecuteRequest, job *execute.Job, o Offer, slots map[uint32]bool) error {
	for slot := range slots {
		k, ok := job.Input.Keys[slot]
		if !ok {
			continue
		}
		key := &proverv1.Key{Slot: slot, Device: k.Device[:], Ax: element(k.AX), Ay: element(k.AY), Until: k.Until}
		if o.KeyPaths && job.Input.KeyPaths != nil {
			path, err := job.Input.KeyPaths(slot)
			if err != nil {
				return fmt.Errorf("open session key %d: %w", slot, err)
			}
			key.Path = encodePath(path)
		}
		r.Keys = append(r.Keys, key)
	}
	slices.SortFunc(r.Keys, func(a, b *proverv1.Key) int { return int(int64(a.GetSlot()) - int64(b.GetSlot())) })
	return nil
}

func encodePath(path []common.Hash) (out [][]byte) {
	for _, h := range path {
		out = append(out, h.Bytes())
	}
	return out
}

func element(e fr.Element) []byte { b := e.Bytes(); return b[:] }

func encodeReading(x compute.Reading) *proverv1.Reading {
	r := &proverv1.Reading{Index: x.Index, Device: x.Device.Bytes(), Slot: x.Slot, Sequence: x.Sequence, Time: x.Time, Schema: x.Schema.Bytes(), Values: slices.Clone(x.Values[:])}
	if s := x.Session; s != nil {
		r.Session = &proverv1.Session{Ax: element(s.AX), Ay: element(s.AY), Rx: element(s.RX), Ry: element(s.RY), S: element(s.S)}
	}
	return r
}

// Decode is the inverse of Encode, for provers in Go. It refuses whatever contradicts itself, with ErrRequest.
func Decode(r *proverv1.ExecuteRequest) (*execute.Job, error) {
	d := new(decoder)
	t := r.GetTask()
	job := &execute.Job{
		ID: d.hash("task_id", r.GetTaskId()), Prover: d.address("prover", r.GetProver()), Code: r.GetCode(), Progress: func(string, int, int) {},
		Task: compute.Task{
			Project: epoch.Project(t.GetProject()), Version: t.GetVersion(), LogStart: t.GetLogStart(), LogEnd: t.GetLogEnd(),
			WindowStart: t.GetWindowStart(), WindowEnd: t.GetWindowEnd(), LogRoot: d.hash("log_root", t.GetLogRoot()),
			FieldRoot: d.hash("field_root", t.GetFieldRoot()), KeysRoot: d.hash("keys_root", t.GetKeysRoot()), Params: t.GetParams(),
			Requester: d.address("requester", t.GetRequester()), Nonce: t.GetNonce(),
		},
		Input: execute.Input{Entries: r.GetEntries()},
	}
	d.check(job.Task.Check())
	var err error
	job.Manifest, err = compute.ParseManifest(r.GetManifest())
	d.check(err)
	if err == nil && job.Manifest.Code != codeOf(r) {
		d.fail("the code is not that of the manifest")
	}
	count := job.Task.LogEnd - job.Task.LogStart
	if uint64(len(r.GetEntries())) != count || uint64(len(r.GetReadings())) != count {
		d.fail("there are %d entries and %d readings for a range of %d", len(r.GetEntries()), len(r.GetReadings()), count)
	}
	for i, x := range r.GetReadings() {
		if x.GetIndex() != job.Task.LogStart+uint64(i) {
			d.fail("reading %d has index %d", i, x.GetIndex())
		}
		job.Input.Readings = append(job.Input.Readings, d.reading(x))
	}
	d.keys(r, &job.Input)
	d.openings(r, &job.Input)
	return job, d.err
}

// A decoder keeps the first fault.
type decoder struct{ err error }

func (d *decoder) fail(format string, args ...any) {
	d.check(fmt.Errorf("%w: %s", ErrRequest, fmt.Sprintf(format, args...)))
}

func (d *decoder) check(err error) {
	if d.err == nil && err != nil {
		d.err = err
		if !errors.Is(err, ErrRequest) {
			d.err = fmt.Errorf("%w: %w", ErrRequest, err)
		}
	}
}

func (d *decoder) hash(name string, b []byte) common.Hash {
	if len(b) != 32 {
		d.fail("%s has %d bytes, want 32", name, len(b))
	}
	return common.BytesToHash(b)
}

func (d *decoder) address(name string, b []byte) common.Address {
	if len(b) != 20 {
		d.fail("%s has %d bytes, want 20", name, len(b))
	}
	return common.BytesToAddress(b)
}

func (d *decoder) element(name string, b []byte) fr.Element {
	e, err := poseidon2.Parse(d.hash(name, b))
	if err != nil {
		d.fail("%s is no element of the field", name)
	}
	return e
}

func (d *decoder) path(b [][]byte) (path []common.Hash) {
	for _, h := range b {
		path = append(path, d.hash("path", h))
	}
	return path
}

func (d *decoder) reading(x *proverv1.Reading) compute.Reading {
	r := compute.Reading{
		Index: x.GetIndex(), Device: d.address("device", x.GetDevice()), Slot: x.GetSlot(), Sequence: x.GetSequence(), Time: x.GetTime(),
		Schema: d.hash("schema", x.GetSchema()),
	}
	if len(x.GetValues()) != compute.Values {
		d.fail("a reading has %d values, want %d", len(x.GetValues()), compute.Values)
	}
	copy(r.Values[:], x.GetValues())
	if s := x.GetSession(); s != nil {
		r.Session = &compute.Session{
			AX: d.element("ax", s.GetAx()), AY: d.element("ay", s.GetAy()), RX: d.element("rx", s.GetRx()), RY: d.element("ry", s.GetRy()), S: d.element("s", s.GetS()),
		}
	}
	return r
}

func (d *decoder) keys(r *proverv1.ExecuteRequest, in *execute.Input) {
	paths := make(map[uint32][]common.Hash)
	for _, k := range r.GetKeys() {
		if in.Keys == nil {
			in.Keys = make(map[uint32]compute.Key)
		}
		if _, twice := in.Keys[k.GetSlot()]; twice {
			d.fail("key %d is there twice", k.GetSlot())
		}
		in.Keys[k.GetSlot()] = compute.Key{Device: d.address("device", k.GetDevice()), AX: d.element("ax", k.GetAx()), AY: d.element("ay", k.GetAy()), Until: k.GetUntil()}
		paths[k.GetSlot()] = d.path(k.GetPath())
	}
	in.KeyPaths = func(slot uint32) ([]common.Hash, error) {
		if path := paths[slot]; len(path) > 0 {
			return path, nil
		}
		return nil, fmt.Errorf("%w: no path of key %d was sent; ask for it in Offer.key_paths", ErrRequest, slot)
	}
}

func (d *decoder) openings(r *proverv1.ExecuteRequest, in *execute.Input) {
	type block struct {
		index uint64
		level int
	}
	paths := make(map[block][]common.Hash)
	for _, o := range r.GetOpenings() {
		paths[block{o.GetIndex(), int(o.GetLevel())}] = d.path(o.GetPath())
	}
	in.Paths = func(index uint64, level int) ([]common.Hash, error) {
		if path, ok := paths[block{index, level}]; ok {
			return path, nil
		}
		return nil, fmt.Errorf("%w: no opening of level %d at %d was sent; ask for it in Offer.levels", ErrRequest, level, index)
	}
}
