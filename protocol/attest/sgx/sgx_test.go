package sgx_test

import (
	"crypto/rand"
	"crypto/x509"
	"testing"
	"time"

	"github.com/trellis-network/trellis/internal/evidencetest"
	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/attesttest"
	"github.com/trellis-network/trellis/protocol/attest/dcap"
	"github.com/trellis-network/trellis/protocol/attest/dcap/dcaptest"
	"github.com/trellis-network/trellis/protocol/attest/sgx"
)

func read(t testing.TB, name string) []byte {
	t.Helper()
	return evidencetest.Sample(t, name)
}

var september2025 = time.Date(2025, 9, 1, 0, 0, 0, 0, time.UTC)

// The genuine quote's report data is zero, so it is bound to nobody; its platform needs hardening by software.
func TestGenuineQuoteFailsOnlyOnItsBinding(t *testing.T) {
	e := attest.Evidence{Kind: attest.SGX, Body: read(t, "quotev3.hex"), Parts: map[string][]byte{
		dcap.PartTCBInfo: read(t, "sgx_tcbinfo.json"), dcap.PartQEIdentity: read(t, "sgx_qe_identity.json"),
		dcap.PartSigningChain: read(t, "signing.der"), dcap.PartPCKCRL: read(t, "sgx_pck_crl.der"), dcap.PartRootCRL: read(t, "intel_root_ca_crl.der"),
	}}
	challenge := attesttest.Challenge(rand.Reader)
	challenge.Expires = september2025.Add(time.Minute)
	r := sgx.Policy{}.Appraise(e, challenge, september2025)
	for _, reason := range r.Reasons {
		if reason.Code != attest.Binding && reason.Code != attest.TCB {
			t.Errorf("reason %v", reason)
		}
	}
	if !r.Has(attest.Binding) || r.Claims.Debug != attest.DebugOff || r.Claims.Model != "SGX 00606a000000" {
		t.Errorf("reasons %v, claims %+v", r.Reasons, r.Claims)
	}
	if r.Claims.TCBStatus != dcap.SWHardeningNeeded || len(r.Claims.Advisories) == 0 {
		t.Errorf("status %s, advisories %v", r.Claims.TCBStatus, r.Claims.Advisories)
	}
}

// A genuine enclave in debug mode, with its platform's genuine collateral.
func TestGenuineDebugEnclaveIsRefused(t *testing.T) {
	now := time.Date(2025, 6, 25, 0, 0, 0, 0, time.UTC)
	e := attest.Evidence{Kind: attest.SGX, Body: read(t, "quote_sgx.bin"), Parts: map[string][]byte{
		dcap.PartTCBInfo: read(t, "phala/sgx-tcb-info.json"), dcap.PartQEIdentity: read(t, "phala/sgx-qe-identity.json"),
		dcap.PartSigningChain: read(t, "phala/sgx-tcb-signing.pem"), dcap.PartPCKCRL: read(t, "phala/sgx-pck-crl.der"), dcap.PartRootCRL: read(t, "phala/sgx-root-crl.der"),
	}}
	challenge := attesttest.Challenge(rand.Reader)
	challenge.Expires = now.Add(time.Minute)
	r := sgx.Policy{}.Appraise(e, challenge, now)
	if !r.Has(attest.Debug) || r.Claims.Debug != attest.DebugOn || r.Claims.TCBStatus != dcap.ConfigurationAndSWHardeningNeeded {
		t.Errorf("reasons %v, claims %+v", r.Reasons, r.Claims)
	}
}

func made(version uint16) (*dcaptest.Platform, sgx.Policy, attest.Challenge) {
	p := dcaptest.New(rand.Reader, version, dcap.TeeSGX)
	return p, sgx.Policy{Roots: []*x509.Certificate{p.Root.Cert}}, attesttest.Challenge(rand.Reader)
}

func TestGoodQuoteIsAffirmed(t *testing.T) {
	for _, version := range []uint16{3, 4, 5} {
		p, policy, c := made(version)
		if r := policy.Appraise(p.Evidence(attest.SGX, c.Digest512()), c, attesttest.Now); !r.IsAffirming() {
			t.Errorf("version %d: %s, reasons %v", version, r.Status, r.Reasons)
		}
	}
}

func TestBadQuotesAreRefused(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(*dcaptest.Platform, *sgx.Policy)
		want  attest.Code
	}{
		"debug":           {func(p *dcaptest.Platform, _ *sgx.Policy) { p.Body[48] |= dcap.SGXDebug }, attest.Debug},
		"not initialized": {func(p *dcaptest.Platform, _ *sgx.Policy) { p.Body[48] &^= dcap.SGXInit }, attest.Lifecycle},
		"another product": {func(_ *dcaptest.Platform, policy *sgx.Policy) { policy.Products = []uint16{1, 2} }, attest.Product},
		"old evaluation":  {func(_ *dcaptest.Platform, policy *sgx.Policy) { policy.MinEvaluation = 18 }, attest.CollateralExpired},
		"old enclave":     {func(_ *dcaptest.Platform, policy *sgx.Policy) { policy.MinSVN = 1 }, attest.TCB},
		"old platform": {func(p *dcaptest.Platform, _ *sgx.Policy) {
			p.Info["tcbLevels"] = []any{dcaptest.Level(8, 0, 0, "UpToDate"), dcaptest.Level(6, 0, 0, "OutOfDate")}
		}, attest.TCB},
		"old PCE": {func(p *dcaptest.Platform, _ *sgx.Policy) {
			p.Info["tcbLevels"] = []any{dcaptest.Level(7, 0, 12, "UpToDate")}
		}, attest.TCB},
		"levels of 3": {func(p *dcaptest.Platform, _ *sgx.Policy) {
			p.Info["tcbLevels"] = []any{dcaptest.SVNLevel(1, "UpToDate")}
		}, attest.CollateralInvalid},
		"no levels":       {func(p *dcaptest.Platform, _ *sgx.Policy) { p.Info["tcbLevels"] = nil }, attest.TCB},
		"TCB info of TDX": {func(p *dcaptest.Platform, _ *sgx.Policy) { p.Info["id"] = "TDX" }, attest.CollateralInvalid},
		"version 2":       {func(p *dcaptest.Platform, _ *sgx.Policy) { p.Version = 2 }, attest.Unsupported},
		"auth data of another": {func(p *dcaptest.Platform, _ *sgx.Policy) {
			p.Attestation = attesttest.NewKey(rand.Reader, nil)
			p.QEAuth = nil
		}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			p, policy, challenge := made(3)
			c.spoil(p, &policy)
			r := policy.Appraise(p.Evidence(attest.SGX, challenge.Digest512()), challenge, attesttest.Now)
			if c.want == "" != r.IsAffirming() || c.want != "" && !r.Has(c.want) {
				t.Errorf("%s, reasons %v, want %q", r.Status, r.Reasons, c.want)
			}
		})
	}
}

func TestHardeningIsAWarning(t *testing.T) {
	p, policy, c := made(3)
	p.Info["tcbLevels"] = []any{dcaptest.Level(7, 0, 11, "SWHardeningNeeded", "INTEL-SA-00615", "INTEL-SA-00334", "INTEL-SA-00615")}
	r := policy.Appraise(p.Evidence(attest.SGX, c.Digest512()), c, attesttest.Now)
	if r.Status != attest.Warning || len(r.Claims.Advisories) != 2 {
		t.Errorf("%s, advisories %v", r.Status, r.Claims.Advisories)
	}
	policy.TCB = map[string]attest.Tier{dcap.UpToDate: attest.Affirming}
	if r := policy.Appraise(p.Evidence(attest.SGX, c.Digest512()), c, attesttest.Now); r.Status != attest.Contraindicated {
		t.Errorf("%s under a policy without warnings", r.Status)
	}
}

func TestEveryCutAndTurnedBitIsRefused(t *testing.T) {
	p, policy, c := made(3)
	e := p.Evidence(attest.SGX, c.Digest512())
	check := func(at int, bad attest.Evidence) {
		if r := policy.Appraise(bad, c, attesttest.Now); r.Status != attest.Contraindicated {
			t.Errorf("byte %d: %s", at, r.Status)
		}
	}
	attesttest.Cuts(e, 13, check)
	attesttest.Flips(e, 3, check)
}
