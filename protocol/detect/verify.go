package detect

import (
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	xtlog "golang.org/x/mod/sumdb/tlog"

	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

// A Reader turns an epoch's log entries into what detectors search. It takes
// the entries that a registered device signed, of the wanted type and project.
type Reader struct {
	inputs  epoch.Inputs
	source  reading.Source
	epoch   *Epoch
	parties []Party
	index   map[common.Address]int
	columns map[string]int
}

// NewReader returns a reader for an epoch whose devices the registry knew.
func NewReader(in epoch.Inputs, typ string, fields []string, parties []Party) (*Reader, error) {
	if err := in.Check(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEpoch, err)
	}
	source, err := reading.ParseSource(in.Source)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEpoch, err)
	}
	if len(fields) > MaxFields {
		return nil, fmt.Errorf("%w: %d fields, at most %d", ErrEpoch, len(fields), MaxFields)
	}
	r := &Reader{
		inputs: in, source: source, parties: parties, index: make(map[common.Address]int, len(parties)), columns: map[string]int{},
		epoch: &Epoch{Start: in.WindowStart, End: in.WindowEnd, Type: typ, Fields: fields},
	}
	for i, name := range fields {
		r.columns[name] = i
	}
	for i, p := range parties {
		at := p.Document.ID().Address()
		if _, twice := r.index[at]; twice {
			return nil, fmt.Errorf("%w: device %s is given twice", ErrEpoch, at)
		}
		r.index[at] = i
		r.epoch.Devices = append(r.epoch.Devices, Device{Address: at, Owner: p.Owner, Facts: p.Document.Facts()})
	}
	return r, nil
}

// Read returns the reading in a log entry, or ErrEntry when no registered
// device signed one of the epoch's type. Safe for concurrent use.
func (r *Reader) Read(index uint64, entry []byte) (Reading, error) {
	signed, err := reading.Parse(entry)
	if err != nil {
		return Reading{}, fmt.Errorf("%w: %w", ErrEntry, err)
	}
	is := signed.Reading()
	device, registered := r.index[is.Subject.Address()]
	if !registered || is.Source != r.source || is.Type != r.epoch.Type {
		return Reading{}, fmt.Errorf("%w: it is of %s for %s, of type %s", ErrEntry, is.Subject, is.Source, is.Type)
	}
	key, ok := r.parties[device].keyFor(is.Sequence)
	if !ok {
		return Reading{}, fmt.Errorf("%w: nobody can check reading %d of %s", ErrEntry, is.Sequence, is.Subject)
	}
	if _, err := signed.VerifyBy(key); err != nil {
		return Reading{}, fmt.Errorf("%w: %w", ErrEntry, err)
	}
	out := Reading{Index: index, Device: device, Sequence: is.Sequence, Time: is.Time, Values: make([]units.Decimal, len(r.epoch.Fields))}
	for name, value := range is.Data {
		if c, ok := r.columns[name]; ok {
			out.Values[c], out.Has = value, out.Has|1<<c
		}
	}
	return out, nil
}

// Add adds a reading to the epoch. Calls MUST be serialized.
func (r *Reader) Add(reading Reading) { r.epoch.Readings = append(r.epoch.Readings, reading) }

// Epoch returns what was read.
func (r *Reader) Epoch() *Epoch { return r.epoch }

// NewBundle gathers what a finding of r's epoch rests on. entry returns a log
// entry with its path to the root of the log at LogEnd.
func (r *Reader) NewBundle(f Finding, values Values, entry func(index uint64) (Proof, error)) (*Bundle, error) {
	d, err := Get(f.Detector)
	if err != nil {
		return nil, err
	}
	b := &Bundle{Inputs: r.inputs, Type: r.epoch.Type, Fields: r.epoch.Fields, Finding: f}
	if b.Parameters, err = d.Values(values); err != nil {
		return nil, err
	}
	named := append(slices.Clone(f.Others), f.Device)
	slices.SortFunc(named, common.Address.Cmp)
	for _, at := range named {
		i, ok := r.index[at]
		if !ok {
			return nil, fmt.Errorf("%w: no device %s", ErrBundle, at)
		}
		b.Devices = append(b.Devices, r.parties[i])
	}
	for _, index := range f.Indexes {
		p, err := entry(index)
		if err != nil {
			return nil, fmt.Errorf("entry %d: %w", index, err)
		}
		b.Entries = append(b.Entries, p)
	}
	return b, nil
}

// Usual tells whether the bundle goes by its detector's own parameters. With
// others anybody can be accused of anything.
func (b *Bundle) Usual() bool {
	d, err := Get(b.Finding.Detector)
	if err != nil {
		return false
	}
	own, err := d.Values(nil)
	return err == nil && maps.Equal(own, b.Parameters)
}

// Verify runs the detector on the bundle alone: nil when every entry is in the
// log of the epoch's inputs, signed by its device, and the detector gives the
// finding. It takes from the bundle what the inputs are, who owns a device and
// what its facts and keys are: those who trust no one compare them with the
// chain. Nor can it tell what the bundle leaves out: Confirm can.
func (b *Bundle) Verify() error {
	d, err := b.detector()
	if err != nil {
		return err
	}
	r, err := NewReader(b.Inputs, b.Type, b.Fields, b.Devices)
	if err != nil {
		return err
	}
	tree := tlog.Tree{Size: tlog.Size(b.Inputs.LogEnd), Root: tlog.Hash(b.Inputs.LogRoot)}
	for _, e := range b.Entries {
		if err := tlog.VerifyInclusion(tree, tlog.Index(e.Index), xtlog.RecordHash(e.Entry), e.Path); err != nil {
			return fmt.Errorf("%w: %w", ErrEntry, err)
		}
		got, err := r.Read(e.Index, e.Entry)
		if err != nil {
			return fmt.Errorf("entry %d: %w", e.Index, err)
		}
		r.Add(got)
	}
	return b.found(d, r.Epoch())
}

// Confirm runs the detector on the whole epoch, which the caller has read from
// the log: nil when it gives the finding there too, so that nothing that was
// left out speaks against it.
func (b *Bundle) Confirm(e *Epoch) error {
	d, err := b.detector()
	if err != nil {
		return err
	}
	return b.found(d, e)
}

func (b *Bundle) detector() (Detector, error) {
	d, err := Get(b.Finding.Detector)
	if err != nil {
		return d, fmt.Errorf("%w: %w", ErrVersion, err)
	}
	if d.Version != b.Finding.Version {
		return d, fmt.Errorf("%w: %s is version %d here, %d in the bundle", ErrVersion, d.Name, d.Version, b.Finding.Version)
	}
	return d, nil
}

func (b *Bundle) found(d Detector, e *Epoch) error {
	if len(b.Parameters) != len(d.Parameters) {
		return fmt.Errorf("%w: %d parameters, %s has %d", ErrParameter, len(b.Parameters), d.Name, len(d.Parameters))
	}
	found, err := d.Run(e, b.Parameters)
	if err != nil {
		return err
	}
	if slices.ContainsFunc(found, b.Finding.Equal) {
		return nil
	}
	for _, f := range found {
		if f.Device == b.Finding.Device {
			return fmt.Errorf("%w: %s says of %s %q with a score of %s and %d entries, the bundle %q, %s and %d",
				ErrNotFound, d.Name, f.Device, f.Text, f.Score, len(f.Indexes), b.Finding.Text, b.Finding.Score, len(b.Finding.Indexes))
		}
	}
	return fmt.Errorf("%w: %s says nothing of %s", ErrNotFound, d.Name, b.Finding.Device)
}
