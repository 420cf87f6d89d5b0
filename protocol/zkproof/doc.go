// Package zkproof verifies the zero-knowledge proofs that the contracts' verifiers take: Groth16 over BN254 of gnark's circuits, proofs of
// SP1 v6.0.0 and receipts of RISC Zero 5.0.
//
// What verifies here verifies on chain, and the other way round: a prover looks before it sends. Bytes have one form alone: points as
// EIP-196 and EIP-197 have them, coordinates below the field's order. docs/spec/verifiers.md is the specification.
package zkproof
