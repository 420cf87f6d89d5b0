//go:build !trellis_invariants

package invariant

// Enabled is whether expensive checks run.
const Enabled = false
