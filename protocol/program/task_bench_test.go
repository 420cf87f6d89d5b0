package program

import (
	"context"
	"io"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"

	"github.com/trellis-network/trellis/protocol/compute"
)

// fleet is the input of a task over so many readings of 200 stations, which all count.
func fleet(readings int) *compute.ProgramInput {
	schema := common.Hash{0, 1}
	all := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 240), big.NewInt(1))
	in := &compute.ProgramInput{Genuine: func(int) bool { return true }, Task: compute.Task{LogEnd: uint64(readings), WindowEnd: 1 << 40,
		Params: compute.EncodeWords(schema.Big(), big.NewInt(0), new(big.Int).SetUint64(1<<63+50), all, big.NewInt(1_000_000))}}
	for i := range readings {
		in.Readings = append(in.Readings, compute.Reading{Index: uint64(i), Slot: uint32(i % 200), Time: uint64(i), Schema: schema, Values: [4]uint64{1<<63 + uint64(i%100)}})
	}
	return in
}

// exceedance returns a module of examples/programs: "as", or "go" freshly built.
func exceedance(b *testing.B, language string) ([]byte, Profile) {
	if language == "as" {
		wasm, err := os.ReadFile("../../examples/programs/exceedance-as/exceedance.wasm")
		if err != nil {
			b.Fatal(err)
		}
		return wasm, Integers
	}
	out := filepath.Join(b.TempDir(), "exceedance.wasm")
	build := exec.Command("go", "build", "-buildmode=c-shared", "-trimpath", "-ldflags=-s -w", "-o", out, ".")
	build.Dir = "../../examples/programs/exceedance-go"
	build.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	if text, err := build.CombinedOutput(); err != nil {
		b.Fatalf("%v: %s", err, text)
	}
	wasm, err := os.ReadFile(out)
	if err != nil {
		b.Fatal(err)
	}
	return wasm, WASI
}

// BenchmarkExceedance runs the task over 100,000 readings: as everybody must, on the interpreter, and as the module came.
func BenchmarkExceedance(b *testing.B) {
	const readings = 100_000
	in := fleet(readings)
	for _, language := range []string{"as", "go"} {
		wasm, profile := exceedance(b, language)
		for name, config := range map[string]wazero.RuntimeConfig{"metered": wazero.NewRuntimeConfig(), "interpreted": wazero.NewRuntimeConfigInterpreter()} {
			b.Run(language+"/"+name, func(b *testing.B) {
				p, err := loadTask(wasm, profile, Limits{Fuel: MaxTaskFuel}, config)
				if err != nil {
					b.Fatal(err)
				}
				defer p.Close()
				var used uint64
				for b.Loop() {
					if _, used, err = p.Run(in); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(readings)*float64(b.N)/b.Elapsed().Seconds(), "readings/s")
				b.ReportMetric(float64(used)*float64(b.N)/b.Elapsed().Seconds(), "fuel/s")
				b.ReportMetric(float64(used)/readings, "fuel/reading")
			})
		}
		b.Run(language+"/plain", func(b *testing.B) {
			run := plainTask(b, wasm, in)
			for b.Loop() {
				run()
			}
			b.ReportMetric(float64(readings)*float64(b.N)/b.Elapsed().Seconds(), "readings/s")
		})
	}
}

// plainTask returns a run of a module as it came, with a system of the host's, in a fresh instance each.
func plainTask(b *testing.B, wasm []byte, in io.ReaderAt) func() {
	ctx := context.Background()
	runtime := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig())
	b.Cleanup(func() { runtime.Close(ctx) })
	wasi_snapshot_preview1.MustInstantiate(ctx, runtime)
	host := runtime.NewHostModuleBuilder(hostModule).NewFunctionBuilder()
	host = host.WithGoModuleFunction(api.GoModuleFunc(func(_ context.Context, module api.Module, stack []uint64) {
		memory, _ := module.Memory().Read(uint32(stack[1]), uint32(stack[2]))
		n, err := in.ReadAt(memory, int64(stack[0]))
		if err != nil && err != io.EOF {
			panic(err)
		}
		stack[0] = uint64(n)
	}), []api.ValueType{typeI64, typeI32, typeI32}, []api.ValueType{typeI32})
	if _, err := host.Export(hostRead).Instantiate(ctx); err != nil {
		b.Fatal(err)
	}
	compiled, err := runtime.CompileModule(ctx, wasm)
	if err != nil {
		b.Fatal(err)
	}
	return func() {
		module, err := runtime.InstantiateModule(ctx, compiled, wazero.NewModuleConfig().WithName("").WithStartFunctions())
		if err != nil {
			b.Fatal(err)
		}
		if begin := module.ExportedFunction("_initialize"); begin != nil {
			if _, err := begin.Call(ctx); err != nil {
				b.Fatal(err)
			}
		}
		if _, err := module.ExportedFunction("run").Call(ctx); err != nil {
			b.Fatal(err)
		}
		module.Close(ctx)
	}
}

// BenchmarkProgramInput writes the records of 100,000 readings, and does no more with them.
func BenchmarkProgramInput(b *testing.B) {
	in, page := fleet(100_000), make([]byte, 512*120)
	for b.Loop() {
		for at := int64(0); at < in.Size(); at += int64(len(page)) {
			if _, err := in.ReadAt(page, at); err != nil && err != io.EOF {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(100_000*float64(b.N)/b.Elapsed().Seconds(), "readings/s")
}

// BenchmarkLoadTask checks, rewrites and compiles.
func BenchmarkLoadTask(b *testing.B) {
	for _, language := range []string{"as", "go"} {
		b.Run(language, func(b *testing.B) {
			wasm, profile := exceedance(b, language)
			for b.Loop() {
				p, err := LoadTask(wasm, profile, Limits{})
				if err != nil {
					b.Fatal(err)
				}
				p.Close()
			}
		})
	}
}

// TestAMillionReadingsAreOneTask needs no more memory of the program than a thousand do.
func TestAMillionReadingsAreOneTask(t *testing.T) {
	if testing.Short() {
		t.Skip("a million readings take 150 MB")
	}
	wasm, err := os.ReadFile("../../examples/programs/exceedance-as/exceedance.wasm")
	if err != nil {
		t.Fatal(err)
	}
	p := mustLoadTask(t, wasm, Integers, Limits{Pages: 1, Fuel: 1_000_000_000})
	output, used, err := p.Run(fleet(1_000_000))
	if err != nil || len(output) != 128 || output[31] != 200 || output[127] != 98 {
		t.Errorf("%x, used %d, %v", output, used, err)
	}
	t.Logf("used %d", used)
}
