package attest_test

import (
	"crypto/rand"
	"crypto/x509"
	"os"
	"testing"
	"time"

	"github.com/trellis-network/trellis/internal/evidencetest"
	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/attesttest"
	"github.com/trellis-network/trellis/protocol/attest/dcap"
	"github.com/trellis-network/trellis/protocol/attest/dcap/dcaptest"
	"github.com/trellis-network/trellis/protocol/attest/nitro"
	"github.com/trellis-network/trellis/protocol/attest/nitro/nitrotest"
	"github.com/trellis-network/trellis/protocol/attest/psa"
	"github.com/trellis-network/trellis/protocol/attest/psa/psatest"
	"github.com/trellis-network/trellis/protocol/attest/sgx"
	"github.com/trellis-network/trellis/protocol/attest/snp"
	"github.com/trellis-network/trellis/protocol/attest/snp/snptest"
	"github.com/trellis-network/trellis/protocol/attest/tdx"
	"github.com/trellis-network/trellis/protocol/attest/tpm"
	"github.com/trellis-network/trellis/protocol/attest/tpm/tpmtest"
)

// BenchmarkAppraise is one appraisal of good evidence with everything that it needs: chain, lists, collateral, signatures, policy.
func BenchmarkAppraise(b *testing.B) {
	c := attesttest.Challenge(rand.Reader)
	roots := func(e *attesttest.Entity) []*x509.Certificate { return []*x509.Certificate{e.Cert} }
	td, enclave := dcaptest.New(rand.Reader, 4, dcap.TeeTDX), dcaptest.New(rand.Reader, 3, dcap.TeeSGX)
	guest, nsm, mcu, machine := snptest.New(rand.Reader), nitrotest.New(rand.Reader), psatest.New(rand.Reader), tpmtest.New(rand.Reader)
	for _, kind := range []struct {
		appraiser attest.Appraiser
		evidence  attest.Evidence
	}{
		{tpm.Policy{AKRoots: roots(machine.Maker), SecureBoot: true}, without(machine.Evidence(c.Digest256()), tpm.PartCertify)},
		{tdx.Policy{Roots: roots(td.Root)}, td.Evidence(attest.TDX, c.Digest512())},
		{sgx.Policy{Roots: roots(enclave.Root)}, enclave.Evidence(attest.SGX, c.Digest512())},
		{snp.Policy{Roots: roots(guest.ARK), MinTCB: map[string]snp.TCB{"Milan": {}}}, guest.Evidence(c.Digest512())},
		{nitro.Policy{Roots: roots(nsm.Root)}, nsm.Evidence(c.Digest512())},
		{psa.Policy{Endorsed: mcu.Endorsed}, mcu.Evidence(c.Digest256())},
	} {
		b.Run(string(kind.evidence.Kind), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if r := kind.appraiser.Appraise(kind.evidence, c, attesttest.Now); !r.IsAffirming() {
					b.Fatalf("%s, reasons %v", r.Status, r.Reasons)
				}
			}
		})
	}
}

// BenchmarkAppraiseGenuine is the same on evidence of genuine hardware. It was made for nobody, so it is refused for its binding, after
// everything has been verified.
func BenchmarkAppraiseGenuine(b *testing.B) {
	read := func(name string) []byte {
		raw, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		return raw
	}
	sample := func(name string) []byte { return evidencetest.Sample(b, name) }
	quote := attest.Evidence{Kind: attest.TDX, Body: sample("quote_tdx.bin"), Parts: map[string][]byte{
		dcap.PartTCBInfo: sample("tcb_info_v3_with_tdx_module.json"), dcap.PartQEIdentity: sample("qe_identity.json"),
		dcap.PartSigningChain: sample("signing.der"), dcap.PartPCKCRL: sample("pck_platform_crl.der"), dcap.PartRootCRL: sample("intel_root_ca_crl.der"),
	}}
	for _, kind := range []struct {
		appraiser attest.Appraiser
		evidence  attest.Evidence
		now       time.Time
	}{
		{tdx.Policy{}, quote, time.Date(2025, 7, 15, 0, 0, 0, 0, time.UTC)},
		{snp.Policy{}, attest.Evidence{Kind: attest.SEVSNP, Body: read("snp/testdata/milan-report.bin"),
			Parts: map[string][]byte{snp.PartVCEK: read("snp/testdata/milan-vcek.der")}}, time.Date(2022, 11, 1, 0, 0, 0, 0, time.UTC)},
		{nitro.Policy{}, attest.Evidence{Kind: attest.Nitro, Body: evidencetest.Sample(b, "nitro.hex#1")}, time.UnixMilli(0x19a6ec8483c)},
	} {
		c := attesttest.Challenge(rand.Reader)
		c.Expires = kind.now.Add(time.Minute)
		b.Run(string(kind.evidence.Kind), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if r := kind.appraiser.Appraise(kind.evidence, c, kind.now); !r.Has(attest.Binding) {
					b.Fatalf("%s, reasons %v", r.Status, r.Reasons)
				}
			}
		})
	}
}

func without(e attest.Evidence, part string) attest.Evidence {
	return attesttest.With(e, part, nil)
}
