// Package invariant tells whether checks that cost too much for a running network are on: those of the numbered invariants
// in ARCHITECTURE.md, in test builds (go test -tags trellis_invariants).
//
// The tag has our name in it because pebble, which go-ethereum links, has one that is called invariants, and with it stops a
// process over what go-ethereum does with its cache.
package invariant
