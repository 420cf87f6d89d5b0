// Package tdx appraises Intel TDX quotes of the versions 4 and 5: what a trust domain is, on which platform, and in which state.
//
// Body of the evidence: the quote. Parts: those of package dcap. Report data MUST be the challenge's Digest512.
package tdx

import (
	"crypto/x509"
	"encoding/hex"
	"fmt"
	"strconv"
	"time"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/dcap"
)

// Bits of TDATTRIBUTES (Intel TDX Module ABI, table "ATTRIBUTES"). The lowest byte, TUD, is of domains under debug: no bit of it may be set.
const (
	attributesUnderDebug = 0xff
)

// A Policy appraises TDX quotes.
type Policy struct {
	attest.Policy
	Roots         []*x509.Certificate // nil: Intel's
	MinEvaluation uint32              // tcbEvaluationDataNumber of the TCB info: Intel serves older ones beside the newest
}

var _ attest.Appraiser = Policy{}

// Appraise implements attest.Appraiser.
func (p Policy) Appraise(e attest.Evidence, c attest.Challenge, now time.Time) attest.Result {
	a := attest.Begin(attest.TDX, e, c, p.Policy, now)
	if !a.Refused() {
		p.appraise(a, e, c)
	}
	return a.Finish()
}

func (p Policy) appraise(a *attest.Appraisal, e attest.Evidence, c attest.Challenge) {
	quote, err := dcap.Parse(e.Body)
	if a.Refuse(err) {
		return
	}
	if quote.TEE != dcap.TeeTDX {
		a.Refuse(attest.Refuse(attest.Unsupported, "quote of TEE %#x, want TDX", quote.TEE))
		return
	}
	verified, err := dcap.Check(quote, e, p.Policy, p.Roots, a.Now())
	if a.Refuse(err) {
		return
	}
	a.Refuse(verified.Standing.CheckEvaluation(p.MinEvaluation))
	a.Until(verified.Until)
	a.Product("Intel", "TDX "+hex.EncodeToString(verified.Platform.FMSPC[:]))
	a.Status(verified.Standing.Status, verified.Standing.Advisories)
	report := dcap.TDReport(quote.Body)
	want := c.Digest512()
	a.Bind(report.ReportData(), want[:])
	a.Debug(report.Attributes()&attributesUnderDebug != 0, "TDATTRIBUTES says that the domain is under debug")
	measure(a, report)
	a.Fact("quoteVersion", strconv.Itoa(int(quote.Version)))
	a.Fact("tcbEvaluation", strconv.FormatUint(uint64(verified.Standing.Evaluation), 10))
	a.Fact("tdAttributes", fmt.Sprintf("%016x", report.Attributes()))
	a.Fact("xfam", fmt.Sprintf("%016x", report.XFAM()))
	svn := report.TeeTCBSVN()
	a.Fact("teeTcbSvn", hex.EncodeToString(svn[:]))
}

func measure(a *attest.Appraisal, r dcap.TDReport) {
	a.Measure("mrtd", r.MRTD())
	for i := range 4 {
		a.Measure("rtmr"+strconv.Itoa(i), r.RTMR(i))
	}
	a.Measure("mrconfigid", r.MRConfigID())
	a.Measure("mrowner", r.MROwner())
	a.Measure("mrownerconfig", r.MROwnerConfig())
	a.Measure("mrseam", r.MRSeam())
	if service := r.MRServiceTD(); service != nil {
		a.Measure("mrservicetd", service)
	}
}
