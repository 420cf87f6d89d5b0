// Package enclave holds the rules by which keys in enclaves sign results of compute tasks: what an enclave runs (its measurement), what
// its evidence must answer (a challenge that follows from a block), how evidence is appraised, and what a verifier vouches for.
//
// A simulated enclave is a program like any other and protects nothing. Its kind is Simulated everywhere, and chains take its results only
// where genesis says so. docs/spec/enclaves.md is the specification.
package enclave
