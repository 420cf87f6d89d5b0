package circuit_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/kzg"
	"github.com/consensys/gnark/backend/plonk"
	"github.com/consensys/gnark/test/unsafekzg"
	"github.com/ethereum/go-ethereum/common"

	rules "github.com/trellis-network/trellis/protocol/circuit"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/zkproof"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/service/prover/execute/circuit"
)

// keysFolder keeps keys from one count to the next.
var keysFolder string

func TestMain(m *testing.M) {
	folder, err := os.MkdirTemp("", "trellis-circuits-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	keysFolder = folder
	code := m.Run()
	os.RemoveAll(folder)
	os.Exit(code)
}

// BenchmarkProve proves full blocks: once with the time of the set-up, then as often as asked. CPU time is that of the process, on all
// cores. `TRELLIS_LONG=1` adds blocks of 64 and of 256, whose set-up takes ten minutes of processor; TRELLIS_KEYS keeps the keys for the next time.
func BenchmarkProve(b *testing.B) {
	sizes := []uint64{16}
	if os.Getenv("TRELLIS_LONG") != "" {
		sizes = append(sizes, 64, 256)
	}
	for _, n := range sizes {
		b.Run(fmt.Sprint(n), func(b *testing.B) { benchmarkProve(b, n) })
	}
}

func benchmarkProve(b *testing.B, n uint64) {
	name := fmt.Sprintf("exceedance/%d", n)
	folder := keysFolder
	if named := os.Getenv("TRELLIS_KEYS"); named != "" {
		folder = named
	}
	store := circuit.Store{Folder: folder}
	key, setup := keysOf(b, store, name)
	e := circuit.New(circuit.Config{Keys: folder})
	j := job(b, name, compute.Groth16, key, n)
	result, err := e.Execute(context.Background(), j) // loads the keys
	if err != nil {
		b.Fatal(err)
	}
	b.ResetTimer()
	before := cpu(b)
	for b.Loop() {
		if result, err = e.Execute(context.Background(), j); err != nil {
			b.Fatal(err)
		}
	}
	spent := (cpu(b) - before).Seconds() / float64(b.N)
	b.ReportMetric(spent, "cpu-s/op")
	b.ReportMetric(spent/float64(n), "cpu-s/reading")
	b.ReportMetric(setup.Seconds(), "setup-cpu-s")
	b.ReportMetric(peak(b), "peak-MB")
	verify(b, j, result)
}

// BenchmarkProvePlonk proves blocks of 16 by PLONK, with a reference string that nobody may use otherwise.
func BenchmarkProvePlonk(b *testing.B) {
	if os.Getenv("TRELLIS_LONG") == "" {
		b.Skip("keys take a minute: TRELLIS_LONG=1")
	}
	const name = "exceedance/16"
	store := circuit.Store{Folder: b.TempDir()}
	p, err := rules.Lookup(name)
	if err != nil {
		b.Fatal(err)
	}
	var gates int
	key := common.Hash{31: 9}
	before := cpu(b)
	about, err := store.MakePlonk(p, func(int, int) (canonical, lagrange kzg.SRS, err error) {
		ccs, err := p.CompilePlonk()
		if err != nil {
			return nil, nil, err
		}
		gates = ccs.GetNbConstraints()
		return unsafekzg.NewSRS(ccs)
	}, circuit.Insecure, func(plonk.VerifyingKey) (common.Hash, error) { return key, nil })
	if err != nil {
		b.Fatal(err)
	}
	setup := cpu(b) - before
	e := circuit.New(circuit.Config{Keys: store.Folder})
	j := job(b, name, compute.Plonk, about.Key, 16)
	if _, err := e.Execute(context.Background(), j); err != nil {
		b.Fatal(err)
	}
	b.ResetTimer()
	before = cpu(b)
	for b.Loop() {
		if _, err := e.Execute(context.Background(), j); err != nil {
			b.Fatal(err)
		}
	}
	spent := (cpu(b) - before).Seconds() / float64(b.N)
	b.ReportMetric(spent, "cpu-s/op")
	b.ReportMetric(spent/16, "cpu-s/reading")
	b.ReportMetric(setup.Seconds(), "setup-cpu-s")
	b.ReportMetric(float64(gates), "gates")
	b.ReportMetric(peak(b), "peak-MB")
}

func keysOf(b *testing.B, store circuit.Store, name string) (key common.Hash, took time.Duration) {
	p, err := rules.Lookup(name)
	if err != nil {
		b.Fatal(err)
	}
	list, err := store.List()
	if err != nil {
		b.Fatal(err)
	}
	code, _ := p.Code()
	for _, a := range list {
		if a.Code == strings.TrimSpace(string(code)) && a.Route == compute.Groth16 {
			return a.Key, 0
		}
	}
	before := cpu(b)
	about, err := store.MakeInsecure(p, func(string, int, int) {})
	if err != nil {
		b.Fatal(err)
	}
	return about.Key, cpu(b) - before
}

func verify(b *testing.B, j *execute.Job, result execute.Result) {
	statement := zkproof.Statement{Task: j.Task, ID: j.ID, Key: j.Manifest.Key, Prover: j.Prover, Output: result.Output}
	start := time.Now()
	const times = 20
	for range times {
		if err := statement.Verify(compute.Groth16, result.Evidence); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(time.Since(start).Seconds()*1000/times, "verify-ms")
}

func cpu(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// peak is the most memory that the process has had, in MB.
func peak(b *testing.B) float64 {
	f, err := os.Open("/proc/self/status")
	if err != nil {
		return 0
	}
	defer f.Close()
	for s := bufio.NewScanner(f); s.Scan(); {
		var kb float64
		if n, _ := fmt.Sscanf(s.Text(), "VmHWM: %f kB", &kb); n == 1 {
			return kb / 1000
		}
	}
	return 0
}
