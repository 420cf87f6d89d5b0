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

// Policies are the policies of the projects, NAME/policy.yaml each.
//
//go:embed air-quality/policy.yaml computing/policy.yaml coverage/policy.yaml weather/policy.yaml
var Policies embed.FS
