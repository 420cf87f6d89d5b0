// Package sgx appraises Intel SGX quotes: which enclave, signed by whom, on which platform, and in which state.
//
// Body of the evidence: the quote. Parts: those of package dcap. Report data MUST be the challenge's Digest512.
package sgx

import (
	"crypto/x509"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/dcap"
)

// A Policy appraises SGX quotes.
type Policy struct {
	attest.Policy
	Roots         []*x509.Certificate // nil: Intel's
	MinEvaluation uint32              // tcbEvaluationDataNumber of the TCB info: Intel serves older ones beside the newest
	Products      []uint16            // allowed product ids (ISVPRODID) of the enclave's signer; empty: all
	MinSVN        uint16              // the enclave's own security version
}

var _ attest.Appraiser = Policy{}

// Appraise implements attest.Appraiser.
func (p Policy) Appraise(e attest.Evidence, c attest.Challenge, now time.Time) attest.Result {
	a := attest.Begin(attest.SGX, e, c, p.Policy, now)
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
	if quote.TEE != dcap.TeeSGX {
		a.Refuse(attest.Refuse(attest.Unsupported, "quote of TEE %#x, want SGX", quote.TEE))
		return
	}
	verified, err := dcap.Check(quote, e, p.Policy, p.Roots, a.Now())
	if a.Refuse(err) {
		return
	}
	a.Refuse(verified.Standing.CheckEvaluation(p.MinEvaluation))
	a.Until(verified.Until)
	a.Product("Intel", "SGX "+hex.EncodeToString(verified.Platform.FMSPC[:]))
	a.Status(verified.Standing.Status, verified.Standing.Advisories)
	report := dcap.SGXReport(quote.Body)
	want := c.Digest512()
	a.Bind(report.ReportData(), want[:])
	a.Debug(report.Flags()&dcap.SGXDebug != 0, "the enclave's attributes have DEBUG")
	if report.Flags()&dcap.SGXInit == 0 {
		a.Refuse(attest.Refuse(attest.Lifecycle, "the enclave was not initialized"))
	}
	if report.SVN() < p.MinSVN {
		a.Refuse(attest.Refuse(attest.TCB, "enclave of security version %d, want %d", report.SVN(), p.MinSVN))
	}
	if len(p.Products) > 0 && !slices.Contains(p.Products, report.ProductID()) {
		a.Refuse(attest.Refuse(attest.Product, "enclave of product %d, allowed are %d", report.ProductID(), p.Products))
	}
	a.Measure("mrenclave", report.MREnclave())
	a.Measure("mrsigner", report.MRSigner())
	a.Fact("quoteVersion", strconv.Itoa(int(quote.Version)))
	a.Fact("tcbEvaluation", strconv.FormatUint(uint64(verified.Standing.Evaluation), 10))
	a.Fact("attributes", fmt.Sprintf("%x", report.Attributes()))
	a.Fact("isvProdId", strconv.Itoa(int(report.ProductID())))
	a.Fact("isvSvn", strconv.Itoa(int(report.SVN())))
}
