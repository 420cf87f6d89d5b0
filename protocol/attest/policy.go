package attest

import (
	"crypto/sha256"
	"crypto/x509"
	"slices"
	"time"
)

const (
	defaultLifetime = 24 * time.Hour
	defaultMaxAge   = 5 * time.Minute
	// clockSkew is how far ahead of the verifier a device's clock may be.
	clockSkew = time.Minute
)

// A Reference is what a measured register must hold.
type Reference struct {
	Register string
	Values   [][]byte // one of them
}

// A Policy is what every kind asks. The zero value is strict: no debug mode, TCB up to date or a warning, evidence of five
// minutes at most, results good for a day, no reference values.
type Policy struct {
	Lifetime   time.Duration   // of a result; collateral may end it earlier. Default 24 h
	MaxAge     time.Duration   // of evidence that tells its time. Default 5 min
	AllowDebug bool            // for development alone: a debugger reads what the hardware should hide
	TCB        map[string]Tier // what a TCB status leads to; one that is missing refuses. Nil: DefaultTCB
	References []Reference
	Vendors    []string // allowed; empty: all
	Models     []string // allowed; empty: all
	Revoked    Revoked
}

// Revoked names what has lost our trust, roots included.
type Revoked struct {
	Certificates [][sha256.Size]byte // SHA-256 of the DER
	Keys         [][sha256.Size]byte // SHA-256 of the DER of the SubjectPublicKeyInfo
	// Lists are CRLs. Each certificate below a root whose issuer has a list here, or in the evidence, is looked up in it.
	Lists []*x509.RevocationList
}

// DefaultTCB is what Intel's statuses lead to: a platform that software or configuration may still protect gets a warning, one
// with known holes is refused.
var DefaultTCB = map[string]Tier{
	"UpToDate":                          Affirming,
	"SWHardeningNeeded":                 Warning,
	"ConfigurationNeeded":               Warning,
	"ConfigurationAndSWHardeningNeeded": Warning,
}

func (p Policy) lifetime() time.Duration {
	if p.Lifetime <= 0 {
		return defaultLifetime
	}
	return p.Lifetime
}

// CheckAge refuses evidence made at a time outside of the policy.
func (p Policy) CheckAge(made, now time.Time) error {
	age := p.MaxAge
	if age <= 0 {
		age = defaultMaxAge
	}
	if made.After(now.Add(clockSkew)) || now.After(made.Add(age)) {
		return Refuse(Stale, "made at %s, appraised at %s, allowed age %s",
			made.UTC().Format(time.RFC3339), now.UTC().Format(time.RFC3339), age)
	}
	return nil
}

func (p Policy) tier(status string) Tier {
	table := p.TCB
	if table == nil {
		table = DefaultTCB
	}
	if tier, ok := table[status]; ok {
		return tier
	}
	return Contraindicated
}

func (r Revoked) has(cert *x509.Certificate) bool {
	return slices.Contains(r.Certificates, sha256.Sum256(cert.Raw)) ||
		slices.Contains(r.Keys, sha256.Sum256(cert.RawSubjectPublicKeyInfo))
}
