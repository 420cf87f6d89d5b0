package program

import (
	"fmt"
	"os"
	"sync"
	"testing"

	"github.com/tetratelabs/wazero"
)

func growing(t testing.TB) []byte {
	t.Helper()
	wasm, err := os.ReadFile("testdata/growing.wasm")
	if err != nil {
		t.Fatal(err)
	}
	return wasm
}

func device(valid, received int) []byte {
	return fmt.Appendf(nil, `{"device":{"name":"Hill"},"features":{"received":"%d","valid":"%d"}}`, received, valid)
}

// TestGrowingScoresDevices runs a program that a compiler made (testdata/growing.ts).
func TestGrowingScoresDevices(t *testing.T) {
	p := mustLoad(t, growing(t), Limits{})
	if got := fmt.Sprintf("%x", p.Hash()); got != "3065425057aba5cc9cebe5d923958c2264f85c53c7f7f045c704d3e61c94615b" {
		t.Errorf("hash %s", got)
	}
	i, err := p.Instance()
	if err != nil {
		t.Fatal(err)
	}
	defer i.Close()
	for _, c := range []struct {
		valid, received int
		points, used    uint64
	}{
		{0, 0, 0, 7212}, {144, 144, 1200, 7761}, {144, 150, 1200, 7774}, {144, 288, 37, 7726}, {2, 3, 17, 7406},
		{1_000_000_000, 1_000_000_000, 3_162_277, 8919},
	} {
		points, used, err := i.Points(device(c.valid, c.received))
		if err != nil || points != c.points || used != c.used {
			t.Errorf("%d of %d: %d points, used %d, %v; want %d, %d", c.valid, c.received, points, used, err, c.points, c.used)
		}
	}
}

func TestGrowingIsTheSameOnBothEngines(t *testing.T) {
	fast, slow := both(t, growing(t), Limits{})
	for n := range 300 {
		agree(t, "growing", fast, slow, device(n*n*n, n*n*n+n%7))
	}
	for _, input := range []string{"", "{", `"valid":"99999999999999999999999"`, `"received":"`} {
		agree(t, "growing", fast, slow, []byte(input))
	}
}

// TestInstancesRunSideBySide is for the race detector, and for one program that many workers score with.
func TestInstancesRunSideBySide(t *testing.T) {
	p := mustLoad(t, growing(t), Limits{})
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			i, err := p.Instance()
			if err != nil {
				t.Error(err)
				return
			}
			defer i.Close()
			for range 200 {
				if points, _, err := i.Points(device(144, 150)); err != nil || points != 1200 {
					t.Errorf("%d, %v", points, err)
				}
			}
		})
	}
	wait.Wait()
}

func BenchmarkGrowing(b *testing.B) {
	p := mustLoad(b, growing(b), Limits{})
	i, err := p.Instance()
	if err != nil {
		b.Fatal(err)
	}
	input := device(144, 150)
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := i.Points(input); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkGrowingFresh takes a new instance for every run.
func BenchmarkGrowingFresh(b *testing.B) {
	p := mustLoad(b, growing(b), Limits{})
	input := device(144, 150)
	for b.Loop() {
		if _, _, err := p.Run(input); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkGrowingInterpreted(b *testing.B) {
	p, err := load(growing(b), Limits{}, wazero.NewRuntimeConfigInterpreter())
	if err != nil {
		b.Fatal(err)
	}
	defer p.Close()
	i, err := p.Instance()
	if err != nil {
		b.Fatal(err)
	}
	input := device(144, 150)
	for b.Loop() {
		if _, _, err := i.Points(input); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	wasm := growing(b)
	for b.Loop() {
		p, err := Load(wasm, Limits{})
		if err != nil {
			b.Fatal(err)
		}
		p.Close()
	}
}

// BenchmarkLoop counts 65,535 rounds of eight instructions, metered and as the module came.
func BenchmarkLoop(b *testing.B) {
	input := []byte{255, 255}
	b.Run("metered", func(b *testing.B) {
		p := mustLoad(b, counts.bytes(), Limits{})
		i, err := p.Instance()
		if err != nil {
			b.Fatal(err)
		}
		var used uint64
		for b.Loop() {
			if _, used, err = i.Run(input); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(used)*float64(b.N)/b.Elapsed().Seconds(), "fuel/s")
	})
	b.Run("plain", func(b *testing.B) { plain(b, counts.bytes(), input) })
}

func BenchmarkGrowingPlain(b *testing.B) { plain(b, growing(b), device(144, 150)) }

// plain runs a module without metering, and without making its memory as it was.
func plain(b *testing.B, wasm, input []byte) {
	runtime := wazero.NewRuntimeWithConfig(never{}, wazero.NewRuntimeConfig().WithCoreFeatures(features))
	defer runtime.Close(never{})
	module, err := runtime.InstantiateWithConfig(never{}, wasm, wazero.NewModuleConfig().WithName("").WithStartFunctions())
	if err != nil {
		b.Fatal(err)
	}
	alloc, score := module.ExportedFunction("alloc"), module.ExportedFunction("score")
	for b.Loop() {
		at, err := alloc.Call(never{}, uint64(len(input)))
		if err != nil {
			b.Fatal(err)
		}
		module.Memory().Write(uint32(at[0]), input)
		if _, err := score.Call(never{}, at[0], uint64(len(input))); err != nil {
			b.Fatal(err)
		}
	}
}
