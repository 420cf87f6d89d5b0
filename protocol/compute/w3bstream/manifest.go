package w3bstream

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/program"
)

// ErrChoice is a program that needs a choice its file does not make.
var ErrChoice = errors.New("the file does not say enough")

// Choices are what a file says nothing of.
type Choices struct {
	Name  string // of the program; default the machine and the version
	Route string // whose evidence its results need; default risc0.groth16.v5 for risc0, quorum.v1 for modules that run here
	Key   common.Hash
	Fuel  uint64 // of a module; default program's
	Pages uint32
}

// meta is what a manifest keeps of where it came from.
type meta struct {
	From    string          `json:"from"`
	File    common.Hash     `json:"file"` // SHA-256
	VM      string          `json:"vm"`
	Version json.RawMessage `json:"version"`       // as it stood, without its code
	Why     string          `json:"why,omitempty"` // a module is no program here
}

// Manifest makes a program of a version. A module that runs here (protocol/program) becomes one of kind wasm, all else of kind
// external, for provers who bring their own machine. It returns ErrChoice when the file does not say what is needed, with what to add.
func (f *File) Manifest(v *Version, c Choices) (*compute.Manifest, error) {
	m := &compute.Manifest{Format: compute.ManifestVersion, Name: c.Name, Kind: compute.KindExternal, Route: c.Route, Key: c.Key}
	m.Code = sha256.Sum256(v.Code)
	if m.Name == "" {
		m.Name = fmt.Sprintf("%s-%s", v.VM, strings.TrimLeft(strings.ToLower(v.Name), "v"))
	}
	m.Summary = fmt.Sprintf("version %.100q of a project of W3bstream, for %s", v.Name, v.VM)
	kept := meta{From: "w3bstream", File: f.Hash, VM: v.VM.String(), Version: v.Rest}
	var err error
	switch v.VM {
	case WASM:
		kept.Why, err = module(m, v, c)
	case Risc0:
		err = image(m, v)
	}
	if err != nil {
		return nil, err
	}
	switch {
	case m.Route == "":
		return nil, fmt.Errorf("%w: no verifier of the router judges proofs of %s%s: choose a route, as %s", ErrChoice, v.VM, because(kept.Why), compute.Attested)
	case m.Key == (common.Hash{}):
		return nil, fmt.Errorf("%w: give the key by which %s knows the program", ErrChoice, m.Route)
	}
	if m.Meta, err = json.Marshal(kept); err != nil {
		return nil, err
	}
	return m, m.Check()
}

func because(why string) string {
	if why == "" {
		return ""
	}
	return " (" + why + ")"
}

// module makes a program of kind wasm if the module runs here, else it says why not.
func module(m *compute.Manifest, v *Version, c Choices) (why string, err error) {
	for _, profile := range program.Profiles() {
		task, err := program.LoadTask(v.Code, profile, program.Limits{Pages: c.Pages, Fuel: c.Fuel})
		if errors.Is(err, program.ErrMachine) || errors.Is(err, program.ErrLimits) {
			return "", err
		}
		if err != nil {
			why = err.Error()
			continue
		}
		m.Kind, m.Profile, m.Fuel, m.Pages = compute.KindWASM, string(profile), task.Limits().Fuel, c.Pages
		if m.Route == "" {
			m.Route = compute.Quorum
		}
		if m.Key == (common.Hash{}) && m.Route == compute.Quorum {
			m.Key = m.Code
		}
		return "", task.Close()
	}
	return why, nil
}

// image finds the image's name where W3bstream's prover did: the code is the source that RISC Zero's build writes, with the constant
// that the parameters name.
func image(m *compute.Manifest, v *Version) error {
	if m.Route == "" {
		m.Route = compute.RiscZero
	}
	if m.Key != (common.Hash{}) || m.Route != compute.RiscZero || len(v.Params) == 0 {
		return nil
	}
	var named struct {
		Image string `json:"image_id"`
	}
	if err := json.Unmarshal([]byte(v.Params[0]), &named); err != nil || !identifier.MatchString(named.Image) {
		return nil // another form of parameters: the key has to be given
	}
	constant := regexp.MustCompile(`\b` + named.Image + `: ?\[u32; ?8\] = \[([0-9, ]{8,120})\]`).FindSubmatch(v.Code)
	if constant == nil {
		return fmt.Errorf("%w: the code has no constant %s: give the image's key", ErrChoice, named.Image)
	}
	words := strings.Split(strings.ReplaceAll(string(constant[1]), " ", ""), ",")
	if len(words) != 8 {
		return fmt.Errorf("%w: the constant %s has %d words, want 8", ErrFile, named.Image, len(words))
	}
	for i, word := range words {
		n, err := strconv.ParseUint(word, 10, 32)
		if err != nil {
			return fmt.Errorf("%w: the constant %s: %w", ErrFile, named.Image, err)
		}
		binary.LittleEndian.PutUint32(m.Key[4*i:], uint32(n))
	}
	return nil
}

var identifier = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]{0,63}$`)
