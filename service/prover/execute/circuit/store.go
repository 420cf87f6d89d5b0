package circuit

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend/groth16"
	"github.com/consensys/gnark/backend/plonk"
	"github.com/consensys/gnark/constraint"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/circuit"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/zkproof"
)

// ErrNoKeys is a program whose proving key is not in the folder.
var ErrNoKeys = errors.New("no keys of this program are here")

// A Store is a folder of keys: for each program one folder, named by the program's key in hex, with
//
//	about.json   what the keys are of, and how they were made
//	verifying    of Groth16, as contracts take it; of PLONK, as gnark writes it
//	proving      as gnark dumps it: fast to load, and to be trusted as the program is (a wrong one gives proofs that do not verify)
type Store struct{ Folder string }

// About says what keys are of.
type About struct {
	Circuit string      `json:"circuit"`
	Code    string      `json:"code"` // circuit.Program.Code, without its end of line
	Route   string      `json:"route"`
	Key     common.Hash `json:"key"`
	Setup   string      `json:"setup"` // who made them
}

// Insecure is About.Setup of keys that one party made: who ran it could prove what is false.
const Insecure = "insecure: one party, for development"

func (s Store) folder(key common.Hash) string { return filepath.Join(s.Folder, key.Hex()[2:]) }

// About returns what keys are of. It returns ErrNoKeys where there are none.
func (s Store) About(key common.Hash) (About, error) {
	raw, err := os.ReadFile(filepath.Join(s.folder(key), "about.json"))
	if errors.Is(err, fs.ErrNotExist) {
		return About{}, fmt.Errorf("%w: %s is missing; get them from the ceremony (trellis compute ceremony finish) or, on a devnet, make some (trellis compute keys)", ErrNoKeys, s.folder(key))
	}
	if err != nil {
		return About{}, fmt.Errorf("read keys: %w", err)
	}
	var a About
	if err := json.Unmarshal(raw, &a); err != nil {
		return About{}, fmt.Errorf("read keys: %s/about.json: %w", s.folder(key), err)
	}
	return a, nil
}

// Has reports whether keys of a route are there.
func (s Store) Has(key common.Hash, route string) bool {
	a, err := s.About(key)
	return err == nil && a.Route == route
}

// List returns all keys that are there.
func (s Store) List() ([]About, error) {
	entries, err := os.ReadDir(s.Folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("list keys: %w", err)
	}
	var list []About
	for _, e := range entries {
		if raw := common.FromHex(e.Name()); e.IsDir() && len(raw) == common.HashLength {
			if a, err := s.About(common.BytesToHash(raw)); err == nil {
				list = append(list, a)
			}
		}
	}
	return list, nil
}

// SaveGroth16 keeps the keys of a program, and returns its key. When it returns nil, they are whole on disk.
func (s Store) SaveGroth16(p *circuit.Program, pk groth16.ProvingKey, vk groth16.VerifyingKey, setup string) (About, error) {
	key, err := zkproof.FromGnark(vk)
	if err != nil {
		return About{}, err
	}
	if len(key.IC) != 2 {
		return About{}, fmt.Errorf("a key of %d public inputs, circuits here have one: %w", len(key.IC)-1, zkproof.ErrFormat)
	}
	a := About{Circuit: p.Name, Route: compute.Groth16, Key: key.Hash(), Setup: setup}
	return s.save(p, a, pk.WriteDump, func(w io.Writer) error {
		_, err := w.Write(key.Bytes())
		return err
	})
}

// SavePlonk keeps the keys of a program whose key is given: it names the contract that gnark exported for the verifying key.
func (s Store) SavePlonk(p *circuit.Program, key common.Hash, pk plonk.ProvingKey, vk plonk.VerifyingKey, setup string) (About, error) {
	a := About{Circuit: p.Name, Route: compute.Plonk, Key: key, Setup: setup}
	return s.save(p, a, raw(pk.WriteRawTo), raw(vk.WriteRawTo))
}

func raw(write func(io.Writer) (int64, error)) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := write(w)
		return err
	}
}

// save writes into a folder beside, and renames it: whoever finds a folder of keys finds it whole.
func (s Store) save(p *circuit.Program, a About, proving, verifying func(io.Writer) error) (About, error) {
	code, err := p.Code()
	if err != nil {
		return a, err
	}
	a.Code = string(code[:len(code)-1])
	about, err := json.MarshalIndent(a, "", "  ")
	if err != nil {
		return a, err
	}
	if err := os.MkdirAll(s.Folder, 0o755); err != nil {
		return a, fmt.Errorf("save keys: %w", err)
	}
	part, err := os.MkdirTemp(s.Folder, ".part-")
	if err != nil {
		return a, fmt.Errorf("save keys: %w", err)
	}
	defer os.RemoveAll(part)
	for name, write := range map[string]func(io.Writer) error{
		"proving": proving, "verifying": verifying,
		"about.json": func(w io.Writer) error { _, err := w.Write(append(about, '\n')); return err },
	} {
		if err := writeFile(filepath.Join(part, name), write); err != nil {
			return a, fmt.Errorf("save keys: %w", err)
		}
	}
	if err := os.RemoveAll(s.folder(a.Key)); err != nil {
		return a, fmt.Errorf("save keys: %w", err)
	}
	if err := os.Rename(part, s.folder(a.Key)); err != nil {
		return a, fmt.Errorf("save keys: %w", err)
	}
	return a, nil
}

func writeFile(path string, write func(io.Writer) error) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(f, 1<<20)
	if err = write(w); err == nil {
		err = w.Flush()
	}
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

func readFile(path string, read func(io.Reader) error) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	return read(bufio.NewReaderSize(f, 1<<20))
}

// loaded is all that a program needs to prove.
type loaded struct {
	key    common.Hash
	route  string
	folder string
	ccs    constraint.ConstraintSystem
	groth  struct {
		pk  groth16.ProvingKey
		vk  groth16.VerifyingKey
		key *zkproof.Key // vk, as contracts take it
	}
	plonk struct {
		pk plonk.ProvingKey
		vk plonk.VerifyingKey
	}
}

func (s Store) loadGroth16(l *loaded) error {
	l.groth.pk = groth16.NewProvingKey(ecc.BN254)
	if err := readFile(filepath.Join(l.folder, "proving"), l.groth.pk.ReadDump); err != nil {
		return fmt.Errorf("read %s/proving: %w", l.folder, err)
	}
	raw, err := os.ReadFile(filepath.Join(l.folder, "verifying"))
	if err != nil {
		return fmt.Errorf("read keys: %w", err)
	}
	if l.groth.key, err = zkproof.ParseKey(raw); err != nil {
		return fmt.Errorf("read %s/verifying: %w", l.folder, err)
	}
	if have := l.groth.key.Hash(); have != l.key {
		return fmt.Errorf("%s/verifying has hash %s: put the right keys there", l.folder, have)
	}
	l.groth.vk, err = l.groth.key.Gnark()
	return err
}

func (s Store) loadPlonk(l *loaded) error {
	l.plonk.pk, l.plonk.vk = plonk.NewProvingKey(ecc.BN254), plonk.NewVerifyingKey(ecc.BN254)
	from := func(read func(io.Reader) (int64, error)) func(io.Reader) error {
		return func(r io.Reader) error { _, err := read(r); return err }
	}
	if err := readFile(filepath.Join(l.folder, "proving"), from(l.plonk.pk.UnsafeReadFrom)); err != nil {
		return fmt.Errorf("read %s/proving: %w", l.folder, err)
	}
	if err := readFile(filepath.Join(l.folder, "verifying"), from(l.plonk.vk.ReadFrom)); err != nil {
		return fmt.Errorf("read %s/verifying: %w", l.folder, err)
	}
	return nil
}
