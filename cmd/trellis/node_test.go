package main

import (
	"reflect"
	"slices"
	"testing"

	"github.com/spf13/pflag"
)

// TestEveryFieldOfANodeHasAFlag sets all flags and looks for fields that none of them reached.
func TestEveryFieldOfANodeHasAFlag(t *testing.T) {
	n := new(nodeFlags)
	f := pflag.NewFlagSet("node", pflag.ContinueOnError)
	n.register(f)
	f.VisitAll(func(f *pflag.Flag) {
		for _, value := range []string{"7", "7s", "true"} {
			if f.Value.Set(value) == nil {
				return
			}
		}
		t.Errorf("--%s takes no value", f.Name)
	})
	elsewhere := []string{"Home", "Genesis", "Hooks", "Logger", "Passphrase"} // from --home, the home, tests, --log and --password-file
	cfg := reflect.ValueOf(n.cfg)
	for i := range cfg.NumField() {
		name := cfg.Type().Field(i).Name
		if cfg.Field(i).IsZero() && !slices.Contains(elsewhere, name) {
			t.Errorf("no flag of trellis node sets node.Config.%s", name)
		}
	}
}
