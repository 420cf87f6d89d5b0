// Package invariant tells whether checks that cost too much for a running network are on: those of the numbered invariants
// in ARCHITECTURE.md, in test builds (go test -tags invariants).
package invariant
