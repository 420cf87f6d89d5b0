//go:build !invariants

package invariant

// Enabled is whether expensive checks run.
const Enabled = false
