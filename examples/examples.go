// Package examples holds projects that run out of the box; each folder is one.
package examples

import _ "embed"

// AirQuality is the policy of the air-quality project.
//
//go:embed air-quality/policy.yaml
var AirQuality []byte
