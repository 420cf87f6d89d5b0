package program

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
)

func mustLoad(t testing.TB, wasm []byte, limits Limits) *Program {
	t.Helper()
	p, err := Load(wasm, limits)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.Close() })
	return p
}

func TestProgramAnswersFromItsInput(t *testing.T) {
	p := mustLoad(t, echo().bytes(), Limits{})
	output, used, err := p.Run([]byte("{}"))
	if err != nil || string(output) != "{}" {
		t.Errorf("%q, %v", output, err)
	}
	// alloc: 2 to enter and 1 instruction; score: 2 and 7.
	if used != 3+9 {
		t.Errorf("used %d, want 12", used)
	}
	if got := fmt.Sprintf("%x", p.Hash()); len(got) != 64 {
		t.Errorf("hash %s", got)
	}
	if p.Limits() != (Limits{64, 1_000_000}) {
		t.Errorf("limits %+v", p.Limits())
	}
}

func TestFaultsOfProgramsAreTold(t *testing.T) {
	for _, c := range []struct {
		name string
		want error
		text string
	}{
		{"endless", ErrFuel, "score: program used up its fuel of 1000000"},
		{"grows", ErrFuel, ""},
		{"bomb", ErrTrap, "unreachable"},
		{"deep", ErrStack, "calls too deep"},
		{"divides by zero", ErrTrap, "integer divide by zero"},
		{"overflows", ErrTrap, "integer overflow"},
		{"reads outside", ErrTrap, "out of bounds memory access"},
		{"stops", ErrTrap, "unreachable"},
		{"misses table", ErrTrap, "invalid table access"},
		{"misses type", ErrTrap, "indirect call type mismatch"},
		{"answers far", ErrAnswer, "2 bytes at 65535, outside of memory"},
		{"answers much", ErrAnswer, "65537 bytes, at most 65536"},
		{"allocs far", ErrAnswer, "alloc gives 2 bytes at 4294967295, outside of memory"},
	} {
		p := mustLoad(t, runnable[c.name].bytes(), Limits{})
		output, _, err := p.Run([]byte("{}"))
		if !errors.Is(err, c.want) || !strings.Contains(fmt.Sprint(err), c.text) || output != nil {
			t.Errorf("%s: %q, %v; want %v with %q", c.name, output, err, c.want, c.text)
		}
	}
	p := mustLoad(t, echo().bytes(), Limits{})
	if _, _, err := p.Run(make([]byte, MaxInput+1)); !errors.Is(err, ErrInput) {
		t.Error(err)
	}
}

// TestEnginesAgree runs every program on wazero's compiler and on its
// interpreter: output, fuel and error must be the same, run after run.
func TestEnginesAgree(t *testing.T) {
	for name, a := range runnable {
		fast, slow := both(t, a.bytes(), Limits{Fuel: 200_000})
		for _, input := range []string{"", "{}", "abc", "\xff\x03", strings.Repeat("x", 3000)} {
			agree(t, name, fast, slow, []byte(input))
		}
	}
}

func both(t testing.TB, wasm []byte, limits Limits) (fast, slow *Instance) {
	t.Helper()
	instance := func(config wazero.RuntimeConfig) *Instance {
		p, err := load(wasm, limits, config)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { p.Close() })
		i, err := p.Instance()
		if err != nil {
			t.Fatal(err)
		}
		return i
	}
	return instance(wazero.NewRuntimeConfig()), instance(wazero.NewRuntimeConfigInterpreter())
}

func agree(t testing.TB, name string, fast, slow *Instance, input []byte) {
	t.Helper()
	output, used, err := fast.Run(input)
	again, usedAgain, errAgain := slow.Run(input)
	if !bytes.Equal(output, again) || used != usedAgain || fmt.Sprint(err) != fmt.Sprint(errAgain) {
		t.Errorf("%s of %d bytes: %.40q, %d, %v; interpreted %.40q, %d, %v", name, len(input), output, used, err, again, usedAgain, errAgain)
	}
	if errors.Is(err, ErrMachine) {
		t.Errorf("%s: %v", name, err)
	}
	fresh, usedFresh, errFresh := fast.program.Run(input)
	if !bytes.Equal(output, fresh) || used != usedFresh || fmt.Sprint(err) != fmt.Sprint(errFresh) {
		t.Errorf("%s of %d bytes: %.40q, %d, %v; fresh %.40q, %d, %v", name, len(input), output, used, err, fresh, usedFresh, errFresh)
	}
}

func TestRunsDoNotRememberEachOther(t *testing.T) {
	p := mustLoad(t, remembers.bytes(), Limits{})
	i, err := p.Instance()
	if err != nil {
		t.Fatal(err)
	}
	defer i.Close()
	for _, input := range []string{"", "a", "", "b", "c", "ab"} { // odd ones grow the memory
		if output, _, err := i.Run([]byte(input)); err != nil || string(output) != "11\x01" {
			t.Errorf("after others %q gives %q, %v", input, output, err)
		}
	}
}

// TestFuelIsLinearInLoops compares with what a reader counts by hand.
func TestFuelIsLinearInLoops(t *testing.T) {
	p := mustLoad(t, counts.bytes(), Limits{})
	for _, n := range []int{0, 1, 2, 100, 1000} {
		_, used, err := p.Run([]byte{byte(n), byte(n >> 8)})
		if err != nil {
			t.Fatal(err)
		}
		// alloc 3; entry 2 and 1 local, 3 to load, block, loop: 8; a round 3 to look and 5 to count; 3 to look at the end; 7 to answer.
		if want := uint64(3 + 8 + 8*n + 3 + 7); used != want {
			t.Errorf("%d rounds use %d, want %d", n, used, want)
		}
	}
	exact := mustLoad(t, counts.bytes(), Limits{Fuel: 3 + 8 + 800 + 3 + 7})
	if _, used, err := exact.Run([]byte{100, 0}); err != nil || used != 821 {
		t.Errorf("the last unit: %d, %v", used, err)
	}
	if _, used, err := exact.Run([]byte{101, 0}); !errors.Is(err, ErrFuel) || used != 821 {
		t.Errorf("one round more: %d, %v", used, err)
	}
}

// TestOnlyWhatRunsIsPaidFor takes both branches of an if, and leaves early.
func TestOnlyWhatRunsIsPaidFor(t *testing.T) {
	p := mustLoad(t, returnsEarly.bytes(), Limits{})
	for input, want := range map[string]uint64{
		// alloc 3; score 2 to enter, local.get and call 9; callee 2, block, loop, 3 and the if; if taken: 2 constants and return 3; drops and if 6.
		"":    3 + 11 + 2 + 2 + 4 + 2 + 6 + 1,
		"a":   3 + 11 + 2 + 2 + 4 + 3 + 6 + 1,
		"ab":  3 + 11 + 2 + 2 + 4 + 2 + 6 + 2,
		"abc": 3 + 11 + 2 + 2 + 4 + 3 + 6 + 2,
	} {
		if output, used, err := p.Run([]byte(input)); err != nil || used != want {
			t.Errorf("%q: %q, used %d, %v; want %d", input, output, used, err, want)
		}
	}
}

func TestBulkMemoryCostsByItsLength(t *testing.T) {
	p := mustLoad(t, fills.bytes(), Limits{})
	_, used, err := p.Run(nil)
	if want := uint64(3 + 2 + 3 + 8 + 65536/8 + 7); err != nil || used != want {
		t.Errorf("used %d, %v; want %d", used, err, want)
	}
}

func TestGrowthCostsByThePage(t *testing.T) {
	p := mustLoad(t, grows.bytes(), Limits{Pages: 4, Fuel: 100_000})
	i, err := p.Instance()
	if err != nil {
		t.Fatal(err)
	}
	defer i.Close()
	if _, _, err := i.Run(nil); !errors.Is(err, ErrFuel) {
		t.Error(err)
	}
	if pages := i.module.Memory().Size() >> 16; pages != 4 {
		t.Errorf("%d pages, want 4", pages)
	}
}

// TestStackEndsBeforeTheMachines calls as deep as frames of all sizes allow.
func TestStackEndsBeforeTheMachines(t *testing.T) {
	for _, locals := range []uint32{0, 10, 1000} {
		for _, size := range []int{0, 100, 20_000} {
			// Many values that live across the call, so that engines keep them in the frame.
			var before, after []byte
			for n := range size {
				before = append(before, 0x20, 0, opI32Const, byte(n%64), opI32Add)
				after = append(after, opI32Add)
			}
			code := join(before, []byte{0x20, 0, 0x20, 1, opCall, 1, 0xa7}, after, []byte{0xad})
			a := assembly{functions: []function{alloc1024, {1, append([]byte{1}, append(appendU32(nil, locals), typeI64)...), code}}}
			wasm := a.bytes()
			fast, slow := both(t, wasm, Limits{Fuel: MaxFuel})
			if _, _, err := fast.Run(nil); !errors.Is(err, ErrStack) {
				t.Errorf("%d locals and %d values: %v", locals, size, err)
			}
			agree(t, fmt.Sprint(locals, " locals and ", size, " values"), fast, slow, nil)
		}
	}
}

func TestPointsAreDigits(t *testing.T) {
	p := mustLoad(t, echo().bytes(), Limits{})
	i, err := p.Instance()
	if err != nil {
		t.Fatal(err)
	}
	defer i.Close()
	for text, want := range map[string]uint64{"0": 0, "12": 12, "9223372036854775807": 1<<63 - 1} {
		if points, used, err := i.Points([]byte(text)); err != nil || points != want || used == 0 {
			t.Errorf("%s: %d, %d, %v", text, points, used, err)
		}
	}
	for _, text := range []string{"", "-1", "01", "1.5", " 1", "1\n", "9223372036854775808", "18446744073709551616", "a"} {
		if points, _, err := i.Points([]byte(text)); !errors.Is(err, ErrAnswer) {
			t.Errorf("%q: %d, %v", text, points, err)
		}
	}
}

func TestLimitsAreBounded(t *testing.T) {
	for _, bad := range []Limits{{MaxPages + 1, 0}, {0, MaxFuel + 1}} {
		if _, err := Load(echo().bytes(), bad); !errors.Is(err, ErrLimits) {
			t.Errorf("%+v: %v", bad, err)
		}
	}
}
