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
	// From --home, the home, tests, --log, --password-file; and what is set when one of its flags is.
	elsewhere := []string{"Config.Home", "Config.Genesis", "Config.Hooks", "Config.Logger", "Config.Passphrase", "Config.StateSync"}
	var look func(v reflect.Value)
	look = func(v reflect.Value) {
		for i := range v.NumField() {
			name := v.Type().Name() + "." + v.Type().Field(i).Name
			if v.Field(i).Kind() == reflect.Struct {
				look(v.Field(i))
			} else if v.Field(i).IsZero() && !slices.Contains(elsewhere, name) {
				t.Errorf("no flag of trellis node sets node.%s", name)
			}
		}
	}
	look(reflect.ValueOf(n.cfg))
	look(reflect.ValueOf(n.sync))
}
