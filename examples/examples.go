// Package examples holds projects and scenarios that run out of the box.
package examples

import "embed"

// AirQuality is the policy of the air-quality project.
//
//go:embed air-quality/policy.yaml
var AirQuality []byte

// Econ are the scenarios of the simulator, NAME.yaml each.
//
//go:embed econ/*.yaml
var Econ embed.FS
