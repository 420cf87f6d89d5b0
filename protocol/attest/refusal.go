package attest

import (
	"errors"
	"fmt"
)

// A Code tells in one word why evidence is not affirmed. Codes are part of the canonical result.
type Code string

// The codes.
const (
	Malformed          Code = "malformed"           // does not parse
	Unsupported        Code = "unsupported"         // parses, and is of a version or type that we do not judge
	Algorithm          Code = "algorithm"           // a signature algorithm or curve that the kind does not allow
	Signature          Code = "signature"           // a signature does not verify
	CertificateChain   Code = "certificate-chain"   // no path to a pinned root
	CertificateExpired Code = "certificate-expired" // a certificate is not valid at the time
	RevokedTrust       Code = "revoked"             // a certificate, key or root is revoked
	CollateralMissing  Code = "collateral-missing"  // no TCB info, identity or CRL
	CollateralInvalid  Code = "collateral-invalid"  // collateral that its maker did not sign or that is about another platform
	CollateralExpired  Code = "collateral-expired"  // collateral that is not valid at the time
	Identity           Code = "identity"            // the quoting enclave, module or chip is not what was endorsed
	Debug              Code = "debug"               // its secrets can be read from outside
	TCB                Code = "tcb"                 // firmware or microcode below what the policy wants
	Binding            Code = "binding"             // made for another device, key, chain or nonce
	ChallengeExpired   Code = "challenge-expired"   // the challenge is over
	Stale              Code = "stale"               // its own time is outside of the policy
	Measurement        Code = "measurement"         // a reference value differs or is missing
	Product            Code = "product"             // vendor or model is not on the list
	Lifecycle          Code = "lifecycle"           // the device is not in its secured state
	KeyProperties      Code = "key-properties"      // a key could have left the hardware
	EventLog           Code = "event-log"           // the log does not lead to the registers
)

// A Refusal is an error with its code.
type Refusal struct {
	Code   Code
	Detail string // for people; not part of the canonical result
}

// Error implements error.
func (r *Refusal) Error() string { return string(r.Code) + ": " + r.Detail }

// Refuse returns a Refusal.
func Refuse(code Code, format string, args ...any) error {
	return &Refusal{code, fmt.Sprintf(format, args...)}
}

// asRefusal gives any error a code; what has none did not parse.
func asRefusal(err error) Refusal {
	var r *Refusal
	if errors.As(err, &r) {
		return *r
	}
	return Refusal{Malformed, err.Error()}
}
