// Package settings completes a command's flags from the environment and from a file, in that order: flag, environment, file,
// default.
package settings

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/pflag"
	"gopkg.in/yaml.v3"
)

// MaxBytes bounds a settings file.
const MaxBytes = 1 << 20

// Variable returns the environment variable of a flag.
func Variable(prefix, flag string) string {
	return prefix + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}

// Complete sets those of flags that were not given: from environment variables of the given prefix, then from the YAML file,
// whose keys are the flags' names and which need not exist. A key of the file that is no flag is an error.
func Complete(flags *pflag.FlagSet, prefix, file string) error {
	b, err := os.ReadFile(file)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("read settings: %w", err)
	}
	values, err := Parse(b)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	for name := range values {
		if flags.Lookup(name) == nil {
			return fmt.Errorf("%s: %q is not a setting; the settings are the flags that --help lists", file, name)
		}
	}
	given := make(map[string]bool)
	flags.Visit(func(f *pflag.Flag) { given[f.Name] = true })
	flags.VisitAll(func(f *pflag.Flag) {
		if err != nil || given[f.Name] {
			return
		}
		variable := Variable(prefix, f.Name)
		if text, ok := os.LookupEnv(variable); ok && text != "" {
			err = set(flags, f, []string{text}, variable)
		} else if value, ok := values[f.Name]; ok {
			err = set(flags, f, value, fmt.Sprintf("%s: %s", file, f.Name))
		}
	})
	return err
}

// set gives a flag its values; one that is no list takes exactly one.
func set(flags *pflag.FlagSet, f *pflag.Flag, values []string, from string) error {
	if list, ok := f.Value.(pflag.SliceValue); ok {
		if len(values) == 1 {
			values = strings.FieldsFunc(values[0], func(r rune) bool { return r == ',' })
		}
		f.Changed = true
		if err := list.Replace(values); err != nil {
			return fmt.Errorf("%s: %w", from, err)
		}
		return nil
	}
	if len(values) != 1 {
		return fmt.Errorf("%s: %d values, want one", from, len(values))
	}
	if err := flags.Set(f.Name, values[0]); err != nil {
		return fmt.Errorf("%s: %w", from, err)
	}
	return nil
}

// Parse reads a settings file: a mapping of names to scalars or lists of scalars.
func Parse(b []byte) (map[string][]string, error) {
	if len(b) > MaxBytes {
		return nil, fmt.Errorf("%d bytes, at most %d", len(b), MaxBytes)
	}
	var document map[string]yaml.Node
	if err := yaml.Unmarshal(b, &document); err != nil {
		return nil, err
	}
	out := make(map[string][]string, len(document))
	for name, node := range document {
		switch node.Kind {
		case yaml.ScalarNode:
			out[name] = []string{node.Value}
		case yaml.SequenceNode:
			out[name] = []string{}
			for _, item := range node.Content {
				if item.Kind != yaml.ScalarNode {
					return nil, fmt.Errorf("line %d: %s has an entry that is no plain value", item.Line, name)
				}
				out[name] = append(out[name], item.Value)
			}
		default:
			return nil, fmt.Errorf("line %d: %s is neither a value nor a list", node.Line, name)
		}
	}
	return out, nil
}

// Write makes a settings file that does not exist. Its values are strings or lists of strings.
func Write(file string, values map[string]any) error {
	b, err := yaml.Marshal(values)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return fmt.Errorf("write settings: %w", err)
	}
	_, err = f.Write(b)
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("write settings: %w", err)
	}
	return nil
}
