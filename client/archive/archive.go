// Package archive reads and writes folders that hold all an epoch is scored from, so that it can be scored without a chain.
//
// The format stands in docs/spec/fleet.md. What a folder says of devices and inputs is as good as who made it: it proves that a
// score follows from the folder, and nothing about any chain.
package archive

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
)

// Format is the first member of every manifest.
const Format = "trellis.archive/v1"

// The files of an archive.
const (
	ManifestFile = "archive.json"
	DevicesFile  = "devices.jsonl"
	EpochsFile   = "epochs.jsonl"
	TruthFile    = "truth.jsonl"
	MirrorDir    = "mirror"
)

// Limits of the format.
const (
	maxManifest = 64 << 10
	maxLine     = 64 << 10
	maxEpochs   = 1 << 16
)

// Errors that callers tell apart.
var (
	// ErrFormat reports a folder or file that is not what docs/spec/fleet.md says.
	ErrFormat = errors.New("not an archive")
	// ErrExists reports a place where something is already.
	ErrExists = errors.New("folder is not empty")
	// ErrUnsigned reports an archive whose readings carry no signatures: it shows speed and pays nobody.
	ErrUnsigned = errors.New("the archive's readings are not signed")
)

// A Manifest says what an archive holds.
type Manifest struct {
	Format  string   `json:"format"`
	Origin  string   `json:"origin"`         // of the log: trellis/<chain>/<project>
	LogKey  string   `json:"logKey"`         // verifies its checkpoint
	Made    string   `json:"made"`           // "simulated" or "recorded"
	Kind    string   `json:"kind"`           // of the world or recording
	Type    string   `json:"type"`           // of the readings
	Fields  []string `json:"fields"`         // of the readings
	Signed  bool     `json:"signed"`         // false: for tests of speed, never to be scored
	Seed    string   `json:"seed"`           // hex, of the devices' and owners' keys
	Data    string   `json:"data"`           // what it was recorded from, with the licence; "" when simulated
	Devices int      `json:"devices"`        // lines of DevicesFile
	Owners  int      `json:"owners"`         // different accounts
	Entries uint64   `json:"entries"`        // of the log
	Epochs  int      `json:"epochs"`         // lines of EpochsFile
	Start   uint64   `json:"start"`          // milliseconds, of the first epoch's window
	End     uint64   `json:"end"`            // milliseconds, of the last epoch's window
	Notes   []string `json:"notes,omitzero"` // for people
}

func (m Manifest) check() error {
	switch {
	case m.Format != Format:
		return fmt.Errorf("%w: format %q, want %s", ErrFormat, m.Format, Format)
	case m.Made != "simulated" && m.Made != "recorded":
		return fmt.Errorf("%w: made %q, want simulated or recorded", ErrFormat, m.Made)
	case m.Devices < 1 || m.Devices > 1<<22 || m.Epochs < 1 || m.Epochs > maxEpochs:
		return fmt.Errorf("%w: %d devices and %d epochs", ErrFormat, m.Devices, m.Epochs)
	}
	if _, err := tlog.ParseOrigin(m.Origin); err != nil {
		return fmt.Errorf("%w: %w", ErrFormat, err)
	}
	key, err := tlog.ParseVerifierKey(m.LogKey)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrFormat, err)
	}
	if key.Origin().String() != m.Origin {
		return fmt.Errorf("%w: key of log %s, the archive's is %s", ErrFormat, key.Origin(), m.Origin)
	}
	return nil
}

// source is what the archive's readings name as their project.
func (m Manifest) source() reading.Source {
	origin, err := tlog.ParseOrigin(m.Origin)
	if err != nil {
		return reading.Source{} // check has refused it
	}
	return reading.Source{ChainID: origin.ChainID, ProjectID: origin.ProjectID}
}

// An Archive is a folder that was opened. It gives what client/replay asks for: Mirror and, by At, the devices. Safe for concurrent use.
type Archive struct {
	dir      string
	manifest Manifest
	inputs   []epoch.Inputs

	mu         sync.Mutex
	registered []chain.Registered // guarded by mu; nil until read
	since      []uint64           // guarded by mu; of registered
}

// Open reads an archive's manifest and epochs. Errors: ErrFormat, and what the disk says.
func Open(dir string) (*Archive, error) {
	raw, err := readFile(filepath.Join(dir, ManifestFile), maxManifest)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %s has no %s; make one with: trellis fleet simulate --out %s", ErrFormat, dir, ManifestFile, dir)
	}
	if err != nil {
		return nil, err
	}
	a := &Archive{dir: dir}
	if a.manifest, err = ParseManifest(raw); err != nil {
		return nil, fmt.Errorf("%s: %w", filepath.Join(dir, ManifestFile), err)
	}
	return a, a.readEpochs()
}

// ParseManifest reads the content of ManifestFile.
func ParseManifest(raw []byte) (Manifest, error) {
	var m Manifest
	if err := strict(raw, &m); err != nil {
		return m, err
	}
	return m, m.check()
}

func readFile(file string, limit int64) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err == nil && int64(len(raw)) > limit {
		err = fmt.Errorf("%w: %s is above %d bytes", ErrFormat, file, limit)
	}
	return raw, err
}

// strict decodes one JSON value and refuses members it does not know.
func strict(raw []byte, into any) error {
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		return fmt.Errorf("%w: %w", ErrFormat, err)
	}
	if _, err := decoder.Token(); err != io.EOF {
		return fmt.Errorf("%w: bytes after the value", ErrFormat)
	}
	return nil
}

func (a *Archive) readEpochs() error {
	file := filepath.Join(a.dir, EpochsFile)
	err := eachLine(file, func(n int, line []byte) error {
		in, err := ParseEpoch(line)
		if err == nil {
			err = a.fits(in)
		}
		if err == nil && n > maxEpochs {
			err = fmt.Errorf("%w: more than %d epochs", ErrFormat, maxEpochs)
		}
		a.inputs = append(a.inputs, in)
		return err
	})
	if err == nil && len(a.inputs) != a.manifest.Epochs {
		err = fmt.Errorf("%w: %s has %d epochs, the manifest says %d", ErrFormat, file, len(a.inputs), a.manifest.Epochs)
	}
	return err
}

// ParseEpoch reads a line of EpochsFile.
func ParseEpoch(line []byte) (epoch.Inputs, error) {
	var in epoch.Inputs
	if err := strict(line, &in); err != nil {
		return in, err
	}
	if err := in.Check(); err != nil {
		return in, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	return in, nil
}

// fits checks that an epoch goes on where the one before ended.
func (a *Archive) fits(in epoch.Inputs) error {
	var logEnd, number uint64
	if n := len(a.inputs); n > 0 {
		logEnd, number = a.inputs[n-1].LogEnd, uint64(a.inputs[n-1].Epoch)
	}
	source := a.manifest.source()
	switch {
	case in.LogStart != logEnd || uint64(in.Epoch) != number+1 || in.LogEnd > a.manifest.Entries:
		return fmt.Errorf("%w: epoch %d with entries %d to %d after epoch %d that ends at %d, in a log of %d", ErrFormat, in.Epoch, in.LogStart, in.LogEnd, number, logEnd, a.manifest.Entries)
	case in.Source != source.String() || uint64(in.Project) != source.ProjectID:
		return fmt.Errorf("%w: epoch %d is of %s, project %d; the archive's log is %s", ErrFormat, in.Epoch, in.Source, in.Project, a.manifest.Origin)
	}
	return nil
}

// Dir returns the folder.
func (a *Archive) Dir() string { return a.dir }

// Manifest returns what the archive says of itself.
func (a *Archive) Manifest() Manifest { return a.manifest }

// Mirror returns the project's public files.
func (a *Archive) Mirror() *mirror.Mirror { return mirror.Open(filepath.Join(a.dir, MirrorDir)) }

// Inputs returns the epochs in order. They name no policy: the caller sets PolicyHash, and Prior with PriorHash, before it loads one.
func (a *Archive) Inputs() []epoch.Inputs { return slices.Clone(a.inputs) }

// Scorable returns nil, or ErrUnsigned.
func (a *Archive) Scorable() error {
	if !a.manifest.Signed {
		return fmt.Errorf("%w: %s was made with --unsigned, which is for tests of speed; make it again without", ErrUnsigned, a.dir)
	}
	return nil
}
