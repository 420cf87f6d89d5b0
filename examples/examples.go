// Package examples holds projects and scenarios that run out of the box.
package examples

import (
	"embed"
	"slices"
)

// AirQuality is the policy of the air-quality project.
//
//go:embed air-quality/policy.yaml
var AirQuality []byte

// Econ are the scenarios of the simulator, NAME.yaml each.
//
//go:embed econ/*.yaml
var Econ embed.FS

// Policies are the policies of the projects, NAME/policy.yaml each, and networks/NAME.yaml of real networks, rebuilt.
//
//go:embed air-quality/policy.yaml computing/policy.yaml coverage/policy.yaml weather/policy.yaml networks/*.yaml
var Policies embed.FS

// A Template is a policy that a builder starts from.
type Template struct {
	Name    string
	File    string // in Policies
	Rebuilt bool   // from the published rules of a real network; nothing here simulates all of them
}

var templates = []Template{
	{"air", "air-quality/policy.yaml", false},
	{"weather", "weather/policy.yaml", false},
	{"coverage", "coverage/policy.yaml", false},
	{"computing", "computing/policy.yaml", false},
	{"geodnet", "networks/geodnet.yaml", true},
	{"weatherxm", "networks/weatherxm.yaml", true},
	{"helium", "networks/helium.yaml", true},
	{"dimo", "networks/dimo.yaml", true},
}

// Templates returns all templates, those that run out of the box first.
func Templates() []Template { return slices.Clone(templates) }

// ByName returns the template of a name.
func ByName(name string) (Template, bool) {
	i := slices.IndexFunc(templates, func(t Template) bool { return t.Name == name })
	if i < 0 {
		return Template{}, false
	}
	return templates[i], true
}

// Source returns the policy as its author wrote it, with the comments.
func (t Template) Source() []byte {
	raw, err := Policies.ReadFile(t.File)
	if err != nil {
		panic(err) // the list names embedded files alone, which a test shows
	}
	return raw
}
