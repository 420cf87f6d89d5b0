// Package dcap holds what Intel SGX and TDX share: ECDSA quotes of the versions 3, 4 and 5, the chain from the platform's key
// to Intel's root, and the collateral (TCB info, QE identity, CRLs) that tells how much a platform is to be trusted.
//
// A Quote is parsed, not believed; Check believes it. Sources: Intel SGX ECDSA QuoteLibReference DCAP API and Intel TDX DCAP
// Quoting Library API, appendix A; Intel SGX and TDX Provisioning Certification Service API v4.
package dcap
