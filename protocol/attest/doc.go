// Package attest appraises evidence of what hardware a device runs on, in the roles of RFC 9334: a device attests, this code
// is the verifier's judgement, and a contract or a policy relies on the result.
//
// Each kind of evidence has a subpackage whose Policy appraises it: dcap holds what tdx and sgx share. An appraisal always
// gives a Result, also for garbage; it never panics, reads no clock, opens nothing and trusts no root that the policy does not
// name. The same evidence, challenge, policy and time give the same bytes on every machine. docs/spec/attestation.md is the
// specification.
package attest
