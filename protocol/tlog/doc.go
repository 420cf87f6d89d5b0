// Package tlog gives the bytes of a project's transparency log: paths, entry bundles, tiles, checkpoints and proofs.
//
// docs/spec/log.md is the specification. The hashing and the proofs are those
// of golang.org/x/mod/sumdb/tlog, the signatures those of
// golang.org/x/mod/sumdb/note; this package gives them the C2SP tlog-tiles
// layout and errors that name the file at fault. It does no I/O.
package tlog
