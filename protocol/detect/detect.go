package detect

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/types/units"
)

// MaxIndexes is how many log entries a finding rests on at most.
const MaxIndexes = 2048

// Errors that callers tell apart.
var (
	ErrDetector  = errors.New("no such detector")
	ErrParameter = errors.New("not a parameter of the detector")
)

// A Finding accuses one device.
type Finding struct {
	Detector string
	Version  uint32
	Device   common.Address
	Others   []common.Address // that the finding compares it with, ascending
	Score    units.Decimal    // 0 to 1: how far beyond the threshold, no probability
	Text     string           // one sentence
	Indexes  []uint64         // of the log entries that it rests on, ascending
}

// Equal reports whether two findings say the same.
func (f Finding) Equal(g Finding) bool {
	return f.Detector == g.Detector && f.Version == g.Version && f.Device == g.Device && f.Score == g.Score && f.Text == g.Text &&
		slices.Equal(f.Others, g.Others) && slices.Equal(f.Indexes, g.Indexes)
}

// A Parameter is a number that a detector goes by, with its unit in its name.
type Parameter struct {
	Name  string `json:"name"`
	Value int64  `json:"value"`
	Text  string `json:"text"`
}

// Values are parameters by name.
type Values map[string]int64

// A Detector searches an epoch for one thing. Safe for concurrent use.
type Detector struct {
	Name       string      `json:"name"`
	Version    uint32      `json:"version"` // of its rule; a change of any finding is a new version
	Summary    string      `json:"summary"`
	Needs      string      `json:"needs"`  // what readings must have
	Bound      string      `json:"bound"`  // of time and memory, for n readings of d devices
	Misses     string      `json:"misses"` // what it cannot see, so that nobody trusts it too far
	Sure       bool        `json:"sure"`   // no fault of an honest device is known to look like it; without, it tells fraud from a fault no better than a policy's rules do
	Parameters []Parameter `json:"parameters"`

	run func(*search)
}

// detectors in the order in which they are listed and run.
var detectors = []Detector{
	sequences, clocks, echoes, speed, signal, elsewhere, clique, twins, neighbours, copies, duplicates, entropy, solar, sybil, majority, claims, copiers, benchmarks,
}

// Detectors lists all.
func Detectors() []Detector {
	out := slices.Clone(detectors)
	for i := range out {
		out[i].Parameters = slices.Clone(out[i].Parameters)
	}
	return out
}

// Get returns the detector with a name, or ErrDetector.
func Get(name string) (Detector, error) {
	for _, d := range Detectors() {
		if d.Name == name {
			return d, nil
		}
	}
	return Detector{}, fmt.Errorf("%w: %.64q", ErrDetector, name)
}

// Values returns the detector's parameters with some of them replaced.
func (d Detector) Values(replaced Values) (Values, error) {
	out := Values{}
	for _, p := range d.Parameters {
		out[p.Name] = p.Value
	}
	for name, value := range replaced {
		if _, ok := out[name]; !ok {
			return nil, fmt.Errorf("%w: %s has no %.64q", ErrParameter, d.Name, name)
		}
		if value < 0 || value > maxParameter {
			return nil, fmt.Errorf("%w: %s is %d, want 0 to %d", ErrParameter, name, value, maxParameter)
		}
		out[name] = value
	}
	return out, nil
}

// maxParameter keeps products of parameters and values in an int64.
const maxParameter = 1_000_000_000

// Run returns the detector's findings, by device; one a device, the one with
// the highest score. With nil values it goes by its own parameters.
func (d Detector) Run(e *Epoch, values Values) ([]Finding, error) {
	v, err := e.arrange()
	if err != nil {
		return nil, err
	}
	return d.search(v, values)
}

// RunAll runs all detectors with their own parameters. step, if not nil, is
// called before each.
func RunAll(e *Epoch, step func(d Detector)) ([]Finding, error) {
	v, err := e.arrange()
	if err != nil {
		return nil, err
	}
	var all []Finding
	for _, d := range Detectors() {
		if step != nil {
			step(d)
		}
		found, err := d.search(v, nil)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	return all, nil
}

func (d Detector) search(v *view, replaced Values) ([]Finding, error) {
	values, err := d.Values(replaced)
	if err != nil {
		return nil, err
	}
	s := &search{view: v, detector: &d, values: values, best: map[int]Finding{}}
	d.run(s)
	return s.findings(), nil
}

// alone returns the part of a view that a finding names: its devices and
// entries and nothing else.
func (v *view) alone(f Finding) *view {
	part := &view{start: v.start, end: v.end, columns: v.columns}
	position := map[int]int{}
	for _, at := range f.parties() {
		i, ok := slices.BinarySearchFunc(v.devices, at, func(d placed, a common.Address) int { return d.Address.Cmp(a) })
		if ok {
			position[i] = len(part.devices)
			part.devices = append(part.devices, v.devices[i])
		}
	}
	for _, index := range f.Indexes {
		i, ok := slices.BinarySearchFunc(v.rows, index, func(r Reading, n uint64) int { return cmp.Compare(r.Index, n) })
		if !ok {
			continue
		}
		r := v.rows[i]
		if r.Device, ok = position[r.Device]; ok {
			part.rows = append(part.rows, r)
		}
	}
	part.list()
	return part
}

// parties returns all devices that a finding names, ascending.
func (f Finding) parties() []common.Address {
	all := append(slices.Clone(f.Others), f.Device)
	slices.SortFunc(all, common.Address.Cmp)
	return all
}

// A search is one run of a detector.
type search struct {
	*view
	detector *Detector
	values   Values
	best     map[int]Finding // by device
}

// p returns a parameter; an unknown name is our own bug.
func (s *search) p(name string) int64 {
	value, ok := s.values[name]
	if !ok {
		panic("detector " + s.detector.Name + " has no parameter " + name)
	}
	return value
}

// accuse keeps a finding unless the device has one with a score as high.
func (s *search) accuse(device int, permille int64, rows []int32, others []int, format string, args ...any) {
	score, err := units.NewDecimal(min(max(permille, 0), 1000), 3)
	if err != nil {
		panic(err) // 0 to 1000 with three digits is a decimal
	}
	if old, ok := s.best[device]; ok && compare(old.Score, score) >= 0 {
		return
	}
	f := Finding{
		Detector: s.detector.Name, Version: s.detector.Version, Device: s.devices[device].Address, Score: score, Text: fmt.Sprintf(format, args...),
	}
	for _, row := range rows {
		f.Indexes = append(f.Indexes, s.rows[row].Index)
	}
	slices.Sort(f.Indexes)
	f.Indexes = slices.Compact(f.Indexes)
	if len(f.Indexes) > MaxIndexes {
		panic("detector " + s.detector.Name + " rests on more entries than a bundle holds")
	}
	for _, other := range others {
		if other != device {
			f.Others = append(f.Others, s.devices[other].Address)
		}
	}
	slices.SortFunc(f.Others, common.Address.Cmp)
	f.Others = slices.Compact(f.Others)
	s.best[device] = f
}

func compare(a, b units.Decimal) int {
	x, _ := scaled(a, 3)
	y, _ := scaled(b, 3)
	return cmp.Compare(x, y)
}

// findings returns what stands alone, by device.
func (s *search) findings() []Finding {
	var out []Finding
	for d := range s.devices {
		if f, ok := s.best[d]; ok {
			if f, ok = s.stands(f); ok {
				out = append(out, f)
			}
		}
	}
	return out
}

// stands runs the detector on what a finding names. Where limits of a search
// have cut off what the smaller search sees, its finding takes the place of
// the first one; what does not come to rest is not said.
func (s *search) stands(f Finding) (Finding, bool) {
	for range 3 {
		small := &search{view: s.alone(f), detector: s.detector, values: s.values, best: map[int]Finding{}}
		s.detector.run(small)
		again, ok := small.about(f.Device)
		if !ok {
			return f, false
		}
		if again.Equal(f) {
			return f, true
		}
		f = again
	}
	return f, false
}

func (s *search) about(device common.Address) (Finding, bool) {
	for _, f := range s.best {
		if f.Device == device {
			return f, true
		}
	}
	return Finding{}, false
}
