package wasm_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/examples"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/program"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/service/prover/execute/wasm"
	"github.com/trellis-network/trellis/types/session"
)

var air = compute.SchemaOf("air", "pm25", "temp")

// sessionKey is the key of a slot.
func sessionKey(t testing.TB, slot uint32) session.PrivateKey {
	t.Helper()
	seed := sha256.Sum256(binary.BigEndian.AppendUint32(nil, slot))
	k, err := session.NewPrivateKey(seed[:])
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func device(slot uint32) (a common.Address) {
	binary.BigEndian.PutUint32(a[:], slot+1)
	return a
}

// sign signs a reading with the key of a slot.
func sign(t testing.TB, r compute.Reading, slot uint32) compute.Reading {
	t.Helper()
	b, err := sessionKey(t, slot).Sign(r.Slot, r.Message())
	if err != nil {
		t.Fatal(err)
	}
	r.Session = &compute.Session{AX: b.Key.X, AY: b.Key.Y, RX: b.R.X, RY: b.R.Y}
	r.Session.S.SetBytes(b.S[:])
	return r
}

// world makes readings of which many do not count, each for a reason of its own.
func world(t testing.TB, n, slots int, r *rand.Rand) execute.Input {
	t.Helper()
	in := execute.Input{Keys: make(map[uint32]compute.Key)}
	for s := range uint32(slots) {
		p := sessionKey(t, s).Public()
		in.Keys[s] = compute.Key{Device: device(s), AX: p.X, AY: p.Y, Until: 1900}
	}
	for i := range n {
		slot := uint32(r.IntN(slots))
		v := compute.Reading{Index: 100 + uint64(i), Device: device(slot), Slot: slot, Sequence: uint64(i), Time: 1000 + r.Uint64N(700), Schema: air,
			Values: [4]uint64{1<<63 + r.Uint64N(100), 1<<63 - r.Uint64N(100), 0, 0}}
		signer := slot
		switch r.IntN(12) {
		case 0:
			v.Time = 999
		case 1:
			v.Time = 2000
		case 2:
			v.Time = 1901 // in the window, after its key's end
		case 3:
			v.Schema[5]++
		case 4:
			v.Values[0] = 0
		case 5:
			signer++ // another's key
		case 6:
			v.Device[0]++
		}
		v = sign(t, v, signer)
		switch r.IntN(12) {
		case 0:
			v.Values[0]++ // not what was signed
		case 1:
			v.Session = nil
		}
		in.Readings = append(in.Readings, v)
	}
	return in
}

func task(n int, schema common.Hash, field, limit int64, mask, budget *big.Int) compute.Task {
	return compute.Task{Project: 1, Version: 1, LogStart: 100, LogEnd: 100 + uint64(n), WindowStart: 1000, WindowEnd: 2000,
		Params: compute.EncodeWords(schema.Big(), big.NewInt(field), new(big.Int).SetUint64(uint64(limit)+1<<63), mask, budget)}
}

// exceedance is the rule by its words, in big numbers and one reading after another.
func exceedance(t compute.Task, in execute.Input) []byte {
	word := func(i int) *big.Int { return new(big.Int).SetBytes(t.Params[32*i:][:32]) }
	field, limit, mask, budget := word(1).Uint64(), word(2).Uint64(), word(3), word(4)
	paid, exceeded := new(big.Int), new(big.Int)
	for _, r := range in.Readings {
		k, ok := in.Keys[r.Slot]
		if !ok || r.Session == nil || r.Verify() != nil || k.Device != r.Device || k.AX != r.Session.AX || k.AY != r.Session.AY || r.Time > k.Until {
			continue
		}
		if r.Time < t.WindowStart || r.Time >= t.WindowEnd || r.Schema != common.BigToHash(word(0)) || r.Values[field] == 0 {
			continue
		}
		if r.Slot >= 240 || mask.Bit(int(r.Slot)) == 0 {
			continue
		}
		paid.SetBit(paid, int(r.Slot), 1)
		if r.Values[field] > limit {
			exceeded.SetBit(exceeded, int(r.Slot), 1)
		}
	}
	ones := func(b *big.Int) (n int64) {
		for i := range 240 {
			n += int64(b.Bit(i))
		}
		return n
	}
	each := new(big.Int)
	if ones(paid) > 0 {
		each.Div(budget, big.NewInt(ones(paid)))
	}
	return compute.EncodeWords(big.NewInt(ones(paid)), each, paid, big.NewInt(ones(exceeded)))
}

var goModule = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "exceedance")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "exceedance.wasm")
	build := exec.Command("go", "build", "-buildmode=c-shared", "-trimpath", "-ldflags=-s -w", "-o", out, ".")
	build.Dir = "../../../../examples/programs/exceedance-go"
	build.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm", "CGO_ENABLED=0")
	if text, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, text)
	}
	return os.ReadFile(out)
})

// modules are the same program in both languages.
func modules(t testing.TB) map[string]execute.Job {
	t.Helper()
	code, err := goModule()
	if err != nil {
		t.Fatal(err)
	}
	jobs := map[string]execute.Job{}
	for _, m := range []struct {
		name    string
		code    []byte
		profile program.Profile
	}{{"as", examples.Exceedance, program.Integers}, {"go", code, program.WASI}} {
		jobs[m.name] = execute.Job{Code: m.code, Progress: func(string, int, int) {}, Manifest: &compute.Manifest{
			Format: compute.ManifestVersion, Name: "exceedance-" + m.name, Kind: compute.KindWASM, Route: compute.Quorum,
			Code: sha256.Sum256(m.code), Key: sha256.Sum256(m.code), Fuel: 100_000_000_000, Profile: string(m.profile),
		}}
	}
	return jobs
}

func newExecutor(t testing.TB, cfg wasm.Config) *wasm.Executor {
	x := wasm.New(cfg)
	t.Cleanup(func() {
		if err := x.Close(); err != nil {
			t.Error(err)
		}
	})
	return x
}

func TestExceedanceIsTheSameInBothLanguagesAndByItsWords(t *testing.T) {
	x := newExecutor(t, wasm.Config{})
	jobs := modules(t)
	all := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 240), big.NewInt(1))
	most := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1))
	for _, c := range []struct {
		n, slots     int
		schema       common.Hash
		field, limit int64
		mask, budget *big.Int
	}{
		{1500, 250, air, 0, 50, all, most},
		{300, 9, air, 1, -50, big.NewInt(0b1_0101_0111), big.NewInt(1_000_000_007)},
		{60, 3, air, 2, 0, all, most}, // no such field
		{0, 3, air, 0, 0, all, most},
		{40, 5, common.Hash{1}, 0, 0, all, most},
		{90, 240, air, 0, 90, all, big.NewInt(3)},
	} {
		in := world(t, c.n, c.slots, rand.New(rand.NewPCG(uint64(c.n), 1)))
		job := task(c.n, c.schema, c.field, c.limit, c.mask, c.budget)
		want := exceedance(job, in)
		for name, j := range jobs {
			j.Task, j.Input = job, in
			if !x.Takes(j.Manifest) {
				t.Fatalf("%s is not taken", name)
			}
			got, err := x.Execute(context.Background(), &j)
			if err != nil || !bytes.Equal(got.Output, want) || len(got.Evidence) != 0 {
				t.Errorf("%s of %d readings: %x, evidence %x, %v; want %x", name, c.n, got.Output, got.Evidence, err, want)
			}
		}
	}
}

func TestParametersThatAreNoneEndTheRun(t *testing.T) {
	x := newExecutor(t, wasm.Config{})
	over := new(big.Int).Lsh(big.NewInt(1), 128)
	good := task(0, air, 0, 0, big.NewInt(1), big.NewInt(1))
	for name, j := range modules(t) {
		for what, params := range map[string][]byte{
			"none": nil, "four": good.Params[:128], "six": append(bytes.Clone(good.Params), make([]byte, 32)...),
			"field 4":      task(0, air, 4, 0, big.NewInt(1), big.NewInt(1)).Params,
			"field 2^64":   compute.EncodeWords(air.Big(), new(big.Int).Lsh(big.NewInt(1), 64), big.NewInt(1), big.NewInt(1), big.NewInt(1)),
			"limit 2^64":   compute.EncodeWords(air.Big(), big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), 64), big.NewInt(1), big.NewInt(1)),
			"mask 2^240":   task(0, air, 0, 0, new(big.Int).Lsh(big.NewInt(1), 240), big.NewInt(1)).Params,
			"budget 2^128": task(0, air, 0, 0, big.NewInt(1), over).Params,
		} {
			j.Task = good
			j.Task.Params = params
			if _, err := x.Execute(context.Background(), &j); !errors.Is(err, execute.ErrProgram) || !errors.Is(err, program.ErrTrap) {
				t.Errorf("%s with parameters %s: %v", name, what, err)
			}
		}
	}
}

func TestFaultsOfProgramsAreToldFromThoseOfTheMachine(t *testing.T) {
	x := newExecutor(t, wasm.Config{})
	j := modules(t)["as"]
	j.Task, j.Input = task(50, air, 0, 0, big.NewInt(1), big.NewInt(1)), world(t, 50, 3, rand.New(rand.NewPCG(1, 1)))
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := x.Execute(ctx, &j); !errors.Is(err, context.Canceled) || errors.Is(err, execute.ErrProgram) {
		t.Errorf("cancelled: %v", err)
	}
	m := *j.Manifest
	j.Manifest, m.Fuel = &m, 100
	if _, err := x.Execute(context.Background(), &j); !errors.Is(err, execute.ErrProgram) || !errors.Is(err, program.ErrFuel) {
		t.Errorf("little fuel: %v", err)
	}
	m.Fuel, m.Profile = 1_000_000, "more"
	if _, err := x.Execute(context.Background(), &j); !errors.Is(err, execute.ErrProgram) {
		t.Errorf("no such profile: %v", err)
	}
	m.Profile = ""
	j.Code = append(bytes.Clone(j.Code), 0, 1, 0) // a custom section: the same program, another hash
	if _, err := x.Execute(context.Background(), &j); !errors.Is(err, execute.ErrProgram) {
		t.Errorf("another code: %v", err)
	}
	m.Kind = compute.KindExternal
	if x.Takes(&m) {
		t.Error("takes what is no module")
	}
}

// TestProgramsAreLoadedOnceAndNotKeptForEver runs more programs than are kept, at the same time.
func TestProgramsAreLoadedOnceAndNotKeptForEver(t *testing.T) {
	x := newExecutor(t, wasm.Config{Programs: 2})
	base := modules(t)["as"]
	in := world(t, 30, 3, rand.New(rand.NewPCG(2, 1)))
	job := task(30, air, 0, 0, big.NewInt(7), big.NewInt(100))
	want := exceedance(job, in)
	var wait sync.WaitGroup
	for n := range 12 {
		wait.Go(func() {
			j, m := base, *base.Manifest
			m.Fuel += uint64(n % 4)
			j.Manifest, j.Task, j.Input = &m, job, in
			if got, err := x.Execute(context.Background(), &j); err != nil || !bytes.Equal(got.Output, want) {
				t.Errorf("%x, %v", got.Output, err)
			}
		})
	}
	wait.Wait()
}

func TestNeedsGrowWithFuelPagesAndSignatures(t *testing.T) {
	x := newExecutor(t, wasm.Config{})
	j := modules(t)["as"]
	small := x.Needs(&j)
	j.Input.Readings = []compute.Reading{{Session: &compute.Session{S: fr.NewElement(1)}}}
	m := *j.Manifest
	m.Fuel, m.Pages, j.Manifest = 2*m.Fuel, 1024, &m
	if large := x.Needs(&j); large.Memory != small.Memory+512<<16 || large.Seconds <= 2*small.Seconds-1 {
		t.Errorf("%+v, then %+v", small, large)
	}
}

// TestTheCommittedModuleIsWhatItsSourceSays has the compiler of npm make it anew, where it is installed.
func TestTheCommittedModuleIsWhatItsSourceSays(t *testing.T) {
	compiler, err := filepath.Abs("../../../../conformance/node_modules/assemblyscript/bin/asc.js")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(compiler); err != nil {
		t.Skip("AssemblyScript is not installed: npm ci in conformance")
	}
	out := filepath.Join(t.TempDir(), "exceedance.wasm")
	cmd := exec.Command("node", compiler, "exceedance.ts", "--outFile", out, "--runtime", "stub", "--use", "abort=", "--optimizeLevel", "3", "--shrinkLevel", "1", "--noAssert")
	cmd.Dir = "../../../../examples/programs/exceedance-as"
	if text, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	if made, err := os.ReadFile(out); err != nil || !bytes.Equal(made, examples.Exceedance) {
		t.Errorf("the compiler makes %d other bytes (%v): run make programs", len(made), err)
	}
}

// BenchmarkGenuine verifies session signatures, as is done for each reading of a task.
func BenchmarkGenuine(b *testing.B) {
	in := world(b, 64, 8, rand.New(rand.NewPCG(3, 1)))
	n := 0
	for b.Loop() {
		wasm.Genuine(&in.Readings[n%64], in.Keys)
		n++
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "readings/s")
}
