package sdk_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"
)

// snippet writes the program of a language in docs/sdk.md to a file.
func snippet(t *testing.T, language string) string {
	t.Helper()
	page, err := os.ReadFile("../docs/sdk.md")
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile("(?s)```" + language + "\n(.*?)```").FindSubmatch(page)
	if found == nil {
		t.Fatalf("docs/sdk.md has no program in %s", language)
	}
	file := filepath.Join(t.TempDir(), "main."+language)
	if err := os.WriteFile(file, found[1], 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestQuickStartsAreProgramsThatCompile(t *testing.T) {
	t.Run("go", func(t *testing.T) { must(t, "go", "vet", snippet(t, "go")) })
	t.Run("c", func(t *testing.T) {
		if exec.Command("cc", "-E", "-include", "mbedtls/ecdsa.h", "-x", "c", os.DevNull).Run() != nil {
			t.Skip("no C compiler, or no mbedTLS: apt-get install gcc libmbedtls-dev")
		}
		must(t, "cc", "-std=c99", "-pedantic", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-Ic/include", snippet(t, "c"))
	})
	t.Run("js", func(t *testing.T) {
		if _, err := os.Stat("js/types/index.d.ts"); err != nil {
			t.Skip("the JavaScript SDK's packages are not installed: run make test-sdk")
		}
		// It lies inside of the package to find it by its name, as the package's own tests do.
		raw, err := os.ReadFile(snippet(t, "js"))
		if err != nil {
			t.Fatal(err)
		}
		file, err := os.CreateTemp("js/test", "quickstart-*.mts")
		if err != nil {
			t.Fatal(err)
		}
		defer os.Remove(file.Name())
		if _, err := file.Write(raw); err != nil {
			t.Fatal(err)
		}
		file.Close()
		must(t, "js/node_modules/.bin/tsc", "--noEmit", "--strict", "--target", "es2022", "--module", "nodenext", "--moduleResolution", "nodenext", "--skipLibCheck", "--ignoreConfig", "--rootDir", "js", file.Name())
	})
}

func must(t *testing.T, name string, args ...string) {
	t.Helper()
	if out, err := exec.Command(name, args...).CombinedOutput(); err != nil {
		t.Errorf("%s %q: %v\n%s", name, args, err, out)
	}
}
