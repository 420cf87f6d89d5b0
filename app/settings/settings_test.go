package settings

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/spf13/pflag"
)

func flags(t *testing.T, args ...string) (*pflag.FlagSet, *string, *[]string, *time.Duration) {
	t.Helper()
	f := pflag.NewFlagSet("test", pflag.ContinueOnError)
	address, peers, interval := f.String("p2p-address", "default", ""), f.StringSlice("peers", nil, ""), f.Duration("interval", time.Second, "")
	if err := f.Parse(args); err != nil {
		t.Fatal(err)
	}
	return f, address, peers, interval
}

func file(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "config.yaml")
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestFlagBeatsEnvironmentBeatsFileBeatsDefault(t *testing.T) {
	name := file(t, "p2p-address: file\npeers: [a, b]\ninterval: 5s\n")
	for _, c := range []struct {
		args []string
		env  string
		file string
		want string
	}{
		{[]string{"--p2p-address=flag"}, "env", name, "flag"},
		{nil, "env", name, "env"},
		{nil, "", name, "file"},
		{nil, "", name + ".absent", "default"},
	} {
		t.Setenv("TEST_P2P_ADDRESS", c.env)
		f, address, peers, interval := flags(t, c.args...)
		if err := Complete(f, "TEST_", c.file); err != nil {
			t.Fatal(err)
		}
		if *address != c.want {
			t.Errorf("address is %q, want %q", *address, c.want)
		}
		if c.file == name && (!slices.Equal(*peers, []string{"a", "b"}) || *interval != 5*time.Second) {
			t.Errorf("peers are %v and interval %v", *peers, *interval)
		}
	}
}

func TestListsComeFromTheEnvironmentToo(t *testing.T) {
	t.Setenv("TEST_PEERS", "x,y")
	f, _, peers, _ := flags(t)
	if err := Complete(f, "TEST_", ""); err != nil || !slices.Equal(*peers, []string{"x", "y"}) {
		t.Errorf("peers are %v, error %v", *peers, err)
	}
}

func TestWrongSettingsAreRefused(t *testing.T) {
	for text, want := range map[string]string{
		"p2p_address: x":             `"p2p_address" is not a setting`,
		"interval: soon":             "config.yaml: interval",
		"p2p-address: [a, b]":        "2 values, want one",
		"peers: {a: b}":              "neither a value nor a list",
		"peers: [[a]]":               "no plain value",
		"- a":                        "cannot unmarshal",
		strings.Repeat("#", 1<<20+1): "at most",
	} {
		f, _, _, _ := flags(t)
		if err := Complete(f, "TEST_", file(t, text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.20s: error is %v, want one that says %q", text, err, want)
		}
	}
	t.Setenv("TEST_INTERVAL", "soon")
	f, _, _, _ := flags(t)
	if err := Complete(f, "TEST_", ""); err == nil || !strings.Contains(err.Error(), "TEST_INTERVAL") {
		t.Errorf("error is %v, want one that names the variable", err)
	}
}

func TestWrittenSettingsAreRead(t *testing.T) {
	name := filepath.Join(t.TempDir(), "config.yaml")
	if err := Write(name, map[string]any{"p2p-address": "0.0.0.0:1", "peers": []string{"a"}}); err != nil {
		t.Fatal(err)
	}
	f, address, peers, _ := flags(t)
	if err := Complete(f, "TEST_", name); err != nil || *address != "0.0.0.0:1" || !slices.Equal(*peers, []string{"a"}) {
		t.Errorf("address is %q, peers are %v, error %v", *address, *peers, err)
	}
	if err := Write(name, nil); err == nil {
		t.Error("a file is overwritten")
	}
}

func FuzzParseNeverPanics(f *testing.F) {
	f.Add([]byte("p2p-address: 0.0.0.0:1\npeers: [a, b]\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		values, err := Parse(b)
		if err == nil && len(values) > len(b) {
			t.Fatal("more settings than bytes")
		}
	})
}
