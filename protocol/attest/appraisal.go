package attest

import (
	"crypto/subtle"
	"encoding/hex"
	"slices"
	"time"
)

// An Appraisal collects what a kind's package finds, and ends in a Result. It serves one call of Appraise.
type Appraisal struct {
	policy Policy
	result Result
	until  time.Time
	bound  bool
}

// Begin starts the appraisal of e at now. What no kind decides is decided here: the kind and the size of the evidence, and
// whether the challenge is over.
func Begin(kind Kind, e Evidence, c Challenge, p Policy, now time.Time) *Appraisal {
	now = now.UTC().Truncate(time.Second)
	a := &Appraisal{policy: p, until: now.Add(p.lifetime())}
	a.result = Result{Kind: kind, Status: Affirming, ChainID: c.ChainID, Device: c.Device, Key: c.Key,
		EvidenceHash: e.Hash(), AppraisedAt: now}
	if err := e.check(); err != nil {
		a.Refuse(Refuse(Malformed, "%s", err))
	} else if e.Kind != kind {
		a.Refuse(Refuse(Unsupported, "evidence of kind %q for the appraiser of %q", e.Kind, kind))
	}
	if c.Key.IsZero() {
		a.Refuse(Refuse(Binding, "the challenge names no key"))
	}
	if now.After(c.Expires) {
		a.Refuse(Refuse(ChallengeExpired, "at %s", c.Expires.UTC().Format(time.RFC3339)))
	}
	return a
}

// Now is the time of the appraisal, in whole seconds.
func (a *Appraisal) Now() time.Time { return a.result.AppraisedAt }

// Refused tells whether there is a reason to refuse already.
func (a *Appraisal) Refused() bool { return a.result.Status == Contraindicated }

// Refuse notes err, if there is one, as a reason to refuse, and tells whether there was.
func (a *Appraisal) Refuse(err error) bool { return a.note(err, Contraindicated) }

// Warn notes err, if there is one, as a reason for a warning.
func (a *Appraisal) Warn(err error) bool { return a.note(err, Warning) }

func (a *Appraisal) note(err error, tier Tier) bool {
	if err == nil {
		return false
	}
	a.result.Reasons = append(a.result.Reasons, asRefusal(err))
	if tier.rank() > a.result.Status.rank() {
		a.result.Status = tier
	}
	return true
}

// Bind compares what the hardware signed with the challenge's digest. Finish refuses what was never bound.
func (a *Appraisal) Bind(reported, want []byte) {
	a.bound = true
	if subtle.ConstantTimeCompare(reported, want) != 1 {
		a.Refuse(Refuse(Binding, "it carries %.16x, want the challenge's digest %.16x", reported, want))
	}
}

// Product notes who made the hardware and what it is.
func (a *Appraisal) Product(vendor, model string) {
	a.result.Claims.Vendor, a.result.Claims.Model = vendor, model
}

// Debug notes the debug state, and refuses debug mode unless the policy allows it, which still gives a warning.
func (a *Appraisal) Debug(on bool, detail string) {
	if !on {
		a.result.Claims.Debug = DebugOff
		return
	}
	a.result.Claims.Debug = DebugOn
	a.note(Refuse(Debug, "%s", detail), map[bool]Tier{true: Warning, false: Contraindicated}[a.policy.AllowDebug])
}

// Status notes the TCB status, and what the policy makes of it.
func (a *Appraisal) Status(status string, advisories []string) {
	a.result.Claims.TCBStatus = status
	a.result.Claims.Advisories = slices.Compact(slices.Sorted(slices.Values(advisories)))
	if tier := a.policy.tier(status); tier != Affirming {
		a.note(Refuse(TCB, "status %s", status), tier)
	}
}

// Measure notes the value of a register.
func (a *Appraisal) Measure(register string, value []byte) {
	if a.result.Claims.Measurements == nil {
		a.result.Claims.Measurements = make(map[string]string)
	}
	a.result.Claims.Measurements[register] = hex.EncodeToString(value)
}

// Fact notes another claim.
func (a *Appraisal) Fact(name, value string) {
	if a.result.Claims.Facts == nil {
		a.result.Claims.Facts = make(map[string]string)
	}
	a.result.Claims.Facts[name] = value
}

// Until shortens the result's life to what it rests on.
func (a *Appraisal) Until(t time.Time) { a.until = earlier(a.until, t) }

// Finish applies what every policy asks of claims, and returns the result. When nothing was bound to the challenge before, the
// evidence is refused: an appraiser that forgot, or did not get that far.
func (a *Appraisal) Finish() Result {
	if !a.bound && !a.Refused() {
		a.Refuse(Refuse(Binding, "nothing in the evidence was compared with the challenge"))
	}
	if !a.Refused() || a.bound { // what never parsed has no claims to compare
		a.checkProduct()
		a.checkReferences()
	}
	r := a.result
	r.Vector = vectorOf(r, len(a.policy.References) > 0)
	r.Expires = a.until.UTC().Truncate(time.Second)
	if r.Status == Contraindicated || r.Expires.Before(r.AppraisedAt) {
		r.Expires = r.AppraisedAt
	}
	return r
}

func (a *Appraisal) checkProduct() {
	claims := a.result.Claims
	if allowed := a.policy.Vendors; len(allowed) > 0 && !slices.Contains(allowed, claims.Vendor) {
		a.Refuse(Refuse(Product, "vendor %q is not one of %q", claims.Vendor, allowed))
	}
	if allowed := a.policy.Models; len(allowed) > 0 && !slices.Contains(allowed, claims.Model) {
		a.Refuse(Refuse(Product, "model %q is not one of %q", claims.Model, allowed))
	}
}

func (a *Appraisal) checkReferences() {
	for _, reference := range a.policy.References {
		got, ok := a.result.Claims.Measurements[reference.Register]
		if !ok {
			a.Refuse(Refuse(Measurement, "register %q was not measured", reference.Register))
			continue
		}
		if !slices.ContainsFunc(reference.Values, func(want []byte) bool { return hex.EncodeToString(want) == got }) {
			a.Refuse(Refuse(Measurement, "register %q holds %s, which is no reference value", reference.Register, got))
		}
	}
}

// Values of AR4SI (draft-ietf-rats-ar4si §2.3.4).
const (
	vectorNone            = 0
	vectorGood            = 2
	vectorUnsafe          = 32
	vectorContraindicated = 96
	vectorCrypto          = 99
)

// vectorOf reduces the reasons to AR4SI's claims. After a failed signature nothing else is claimed.
func vectorOf(r Result, referenced bool) Vector {
	good, worst := vectorGood, vectorUnsafe
	if r.Status == Contraindicated { // it may have ended before the rest was looked at
		good, worst = vectorNone, vectorContraindicated
	}
	v := Vector{InstanceIdentity: good, Configuration: good, Hardware: good}
	if referenced {
		v.Executables = good
	}
	for _, reason := range r.Reasons {
		switch reason.Code {
		case Binding, ChallengeExpired, Stale, Product, KeyProperties, RevokedTrust:
			v.InstanceIdentity = worst
		case Debug, Lifecycle, EventLog:
			v.Configuration = worst
		case Measurement:
			v.Executables = worst
		case TCB, Identity, CollateralExpired, CollateralMissing:
			v.Hardware = worst
		default:
			return Vector{vectorCrypto, vectorCrypto, vectorCrypto, vectorCrypto}
		}
	}
	return v
}
