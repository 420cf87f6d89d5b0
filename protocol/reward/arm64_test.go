package reward

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// Golden epochs, the plain model and the sums of any policy on the other
// processor that people have: this test builds itself for arm64 and runs there.
func TestI8Arm64GivesTheSameBytes(t *testing.T) {
	if testing.Short() {
		t.Skip("building for arm64 takes a minute; run without -short")
	}
	if runtime.GOARCH == "arm64" {
		t.Skip("this is arm64: the golden epochs ran here")
	}
	var emulator string
	for _, name := range []string{"qemu-aarch64-static", "qemu-aarch64"} {
		if path, err := exec.LookPath(name); err == nil {
			emulator = path
			break
		}
	}
	if emulator == "" {
		t.Skip("qemu-aarch64-static is not installed: apt-get install qemu-user-static")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Minute)
	defer cancel()
	binary := filepath.Join(t.TempDir(), "reward.arm64")
	build := exec.CommandContext(ctx, "go", "test", "-c", "-o", binary, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS=linux", "GOARCH=arm64")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("build for arm64: %v\n%s", err, out)
	}
	run := exec.CommandContext(ctx, emulator, binary, "-test.v", "-test.run", "^(TestI8Golden.*|TestFairEpoch.*|TestI8Shards.*|TestStages.*|FuzzI4.*)$")
	out, err := run.CombinedOutput()
	if err != nil {
		t.Fatalf("on arm64: %v\n%s", err, out)
	}
	for _, want := range []string{
		"--- PASS: TestI8GoldenEpochsOfAllVersionsHaveTheirBytes/v1-air", "--- PASS: TestFairEpochIsToldToEveryStation",
		"--- PASS: TestStagesAreWhatTheSpecificationSaysOnAnyPolicy", "--- PASS: FuzzI4AnyPolicyConserves",
	} {
		if !strings.Contains(string(out), want) {
			t.Errorf("on arm64 there is no %q:\n%s", want, out)
		}
	}
}
