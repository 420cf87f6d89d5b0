package dcap

import (
	"crypto/x509"
	"time"

	"github.com/trellis-network/trellis/protocol/attest"
)

// A Verified quote is one whose signatures lead to the pinned root, with what Intel says of its platform.
type Verified struct {
	Quote    Quote
	Platform Platform
	Standing Standing
	Until    time.Time // when the first certificate or collateral ends
}

// Check verifies a quote: the chain to the pinned roots with its CRLs, the signatures, the collateral, the quoting enclave's
// identity, and the standing of the platform. nil roots are Intel's.
func Check(q Quote, e attest.Evidence, p attest.Policy, roots []*x509.Certificate, now time.Time) (Verified, error) {
	if roots == nil {
		roots = IntelRoots()
	}
	c, err := readCollateral(e, p, roots, q.TEE, now)
	if err != nil {
		return Verified{}, err
	}
	v := Verified{Quote: q, Until: c.until}
	pck, err := v.checkPCK(c, p, roots, now)
	if err != nil {
		return Verified{}, err
	}
	if err := q.checkSignatures(pck); err != nil {
		return Verified{}, err
	}
	if !c.tcb.isAbout(v.Platform) {
		return Verified{}, attest.Refuse(attest.CollateralInvalid, "TCB info of FMSPC %s, the platform is %x", c.tcb.FMSPC, v.Platform.FMSPC)
	}
	v.Standing, err = standing(q, v.Platform, c)
	return v, err
}

// checkPCK verifies the chain in the quote and reads the platform out of its leaf.
func (v *Verified) checkPCK(c collateral, p attest.Policy, roots []*x509.Certificate, now time.Time) (publicKey, error) {
	certs, err := attest.ParseCertificates(v.Quote.pckChain)
	if err != nil {
		return publicKey{}, err
	}
	path := attest.Path{Leaf: certs[0], Intermediates: certs[1:], Roots: roots, Lists: c.lists, NeedLists: true}
	chain, until, err := p.VerifyPath(path, now)
	if err != nil {
		return publicKey{}, err
	}
	if len(chain) != 3 || chain[0].Subject.CommonName != namePCK {
		return publicKey{}, attest.Refuse(attest.CertificateChain, "%q is no PCK certificate", certs[0].Subject.CommonName)
	}
	if len(certs) != len(chain) || !certs[2].Equal(chain[2]) { // the copy of the root decides nothing, and still must not lie
		return publicKey{}, attest.Refuse(attest.CertificateChain, "the quote's chain is not leaf, platform CA, pinned root")
	}
	if until.Before(v.Until) {
		v.Until = until
	}
	if v.Platform, err = platformOf(chain[0]); err != nil {
		return publicKey{}, err
	}
	return keyOf(chain[0])
}

// standing joins what Intel says of the platform, of the TDX module and of the quoting enclave.
func standing(q Quote, p Platform, c collateral) (Standing, error) {
	enclave, err := c.qe.match(SGXReport(q.qeReport))
	if err != nil {
		return Standing{}, err
	}
	var tee *[16]byte
	var module *level
	if q.TEE == TeeTDX {
		report := TDReport(q.Body)
		svn := report.TeeTCBSVN()
		tee = &svn
		if module, err = c.tcb.matchModule(report); err != nil {
			return Standing{}, err
		}
	}
	platform, err := c.tcb.matchPlatform(p, tee)
	if err != nil {
		return Standing{}, err
	}
	s := Standing{platform.Status, platform.Advisories, c.tcb.Evaluation}
	for _, part := range []*level{module, &enclave} {
		if part == nil {
			continue
		}
		s.Status = converge(s.Status, part.Status)
		s.Advisories = append(s.Advisories[:len(s.Advisories):len(s.Advisories)], part.Advisories...)
	}
	return s, nil
}
