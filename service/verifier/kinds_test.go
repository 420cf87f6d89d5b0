package verifier

import (
	"crypto/rand"
	"crypto/x509"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

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

// Every kind goes the whole way: challenge, evidence, result, record. Then the same evidence under a fresh challenge is refused.
func TestEveryKindIsAppraisedAndReplaysAreNot(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		time.Sleep(time.Until(attesttest.Now)) // the certificates of tests are of that time
		roots := func(e *attesttest.Entity) []*x509.Certificate { return []*x509.Certificate{e.Cert} }
		machine, guest := tpmtest.New(rand.Reader), snptest.New(rand.Reader)
		td, enclave := dcaptest.New(rand.Reader, 5, dcap.TeeTDX), dcaptest.New(rand.Reader, 3, dcap.TeeSGX)
		nsm, mcu := nitrotest.New(rand.Reader), psatest.New(rand.Reader)
		makers := map[attest.Kind]func(attest.Challenge) attest.Evidence{
			attest.TPM2: func(c attest.Challenge) attest.Evidence {
				return attesttest.With(machine.Evidence(c.Digest256()), tpm.PartCertify, nil)
			},
			attest.TDX:    func(c attest.Challenge) attest.Evidence { return td.Evidence(attest.TDX, c.Digest512()) },
			attest.SGX:    func(c attest.Challenge) attest.Evidence { return enclave.Evidence(attest.SGX, c.Digest512()) },
			attest.SEVSNP: func(c attest.Challenge) attest.Evidence { return guest.Evidence(c.Digest512()) },
			attest.Nitro:  func(c attest.Challenge) attest.Evidence { return nsm.Evidence(c.Digest512()) },
			attest.PSA:    func(c attest.Challenge) attest.Evidence { return mcu.Evidence(c.Digest256()) },
		}
		s := begin(t, func(c *Config) {
			c.Appraisers = map[attest.Kind]attest.Appraiser{
				attest.TPM2:   tpm.Policy{AKRoots: roots(machine.Maker), SecureBoot: true},
				attest.TDX:    tdx.Policy{Roots: roots(td.Root)},
				attest.SGX:    sgx.Policy{Roots: roots(enclave.Root)},
				attest.SEVSNP: snp.Policy{Roots: roots(guest.ARK), MinTCB: map[string]snp.TCB{"Milan": {SNP: 8}}},
				attest.Nitro:  nitro.Policy{Roots: roots(nsm.Root)},
				attest.PSA:    psa.Policy{Endorsed: mcu.Endorsed},
			}
		})
		for kind, evidence := range makers {
			c := s.ask(kind)
			e := evidence(c)
			v, status := s.send(c, e)
			if status != http.StatusOK || s.status(v) != attest.Affirming {
				t.Fatalf("%s: status %d, %s, %v", kind, status, v.Result, v.Details)
			}
			v, _ = s.send(s.ask(kind), e)
			if s.status(v) != attest.Contraindicated || len(v.Details) == 0 || v.Details[0].Code != string(attest.Binding) {
				t.Errorf("%s, replayed under a fresh challenge: %s, %v", kind, v.Result, v.Details)
			}
		}
		if len(s.chain.recorded) != len(makers) {
			t.Errorf("recorded %q", s.chain.recorded)
		}
	})
}
