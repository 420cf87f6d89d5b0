package enclave_test

import (
	"crypto/rand"
	"crypto/x509"
	"encoding/json"
	"errors"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/internal/evidencetest"
	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/attesttest"
	"github.com/trellis-network/trellis/protocol/attest/dcap"
	"github.com/trellis-network/trellis/protocol/attest/nitro"
	"github.com/trellis-network/trellis/protocol/attest/nitro/nitrotest"
	"github.com/trellis-network/trellis/protocol/attest/sgx"
	"github.com/trellis-network/trellis/protocol/attest/tdx"
	"github.com/trellis-network/trellis/protocol/enclave"
	"github.com/trellis-network/trellis/types/jwk"
)

var place = enclave.Place{ChainID: 4690, Contract: common.Address{0x75}}

func newKey(t testing.TB) (sig.PrivateKey, jwk.Public) {
	t.Helper()
	secret := make([]byte, 32)
	rand.Read(secret)
	key, err := sig.NewPrivateKey(sig.ES256K, secret)
	if err != nil {
		t.Fatal(err)
	}
	public, err := enclave.Public(key.Public())
	if err != nil {
		t.Fatal(err)
	}
	return key, public
}

func ask(t testing.TB, s enclave.Subject, block common.Hash, now time.Time) attest.Challenge {
	t.Helper()
	c, err := place.Challenge(s, block, now.Add(time.Minute))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func word(t testing.TB, key sig.PrivateKey, c attest.Challenge) enclave.Evidence {
	t.Helper()
	w := enclave.Word{Runtime: "wasm/1", Module: common.Hash{7}}
	var err error
	if w.Signature, err = enclave.Sign(key, w.Digest(c)); err != nil {
		t.Fatal(err)
	}
	return enclave.Evidence{Simulated: &w}
}

func TestSimulatedEvidenceCountsWhereItIsAllowed(t *testing.T) {
	key, public := newKey(t)
	s := enclave.Subject{Scope: 5, Key: public, Holder: common.Address{1}}
	now := time.Unix(1_700_000_000, 0)
	c := ask(t, s, common.Hash{9}, now)
	e := word(t, key, c)
	verdict, err := enclave.Policy{Simulated: true}.Appraise(e, c, now)
	if err != nil {
		t.Fatal(err)
	}
	if verdict.Kind != enclave.Simulated || verdict.Measurement != enclave.SimulatedMeasurement("wasm/1", common.Hash{7}) {
		t.Errorf("verdict %+v", verdict)
	}
	v := verdict.Vouch(s, 100, now)
	if v.Until != uint64(now.Add(24*time.Hour).Unix()) || v.Key != public.Address() || v.AtBlock != 100 || v.Scope != 5 {
		t.Errorf("vouch %+v", v)
	}
	if _, err := (enclave.Policy{}).Appraise(e, c, now); !errors.Is(err, enclave.ErrRefused) {
		t.Errorf("a policy that takes none: %v", err)
	}
}

// TestStaleEvidenceIsRefused: evidence of another block, subject or chain answers another challenge.
func TestStaleEvidenceIsRefused(t *testing.T) {
	key, public := newKey(t)
	_, otherKey := newKey(t)
	s := enclave.Subject{Scope: 5, Key: public, Holder: common.Address{1}}
	now := time.Unix(1_700_000_000, 0)
	e := word(t, key, ask(t, s, common.Hash{9}, now))
	policy := enclave.Policy{Simulated: true}
	for name, c := range map[string]attest.Challenge{
		"block":  ask(t, s, common.Hash{8}, now),
		"scope":  ask(t, enclave.Subject{Scope: 6, Key: public, Holder: s.Holder}, common.Hash{9}, now),
		"holder": ask(t, enclave.Subject{Scope: 5, Key: public, Holder: common.Address{2}}, common.Hash{9}, now),
		"key":    ask(t, enclave.Subject{Scope: 5, Key: otherKey, Holder: s.Holder}, common.Hash{9}, now),
	} {
		if _, err := policy.Appraise(e, c, now); !errors.Is(err, enclave.ErrRefused) {
			t.Errorf("another %s: %v", name, err)
		}
	}
	if _, err := policy.Appraise(e, ask(t, s, common.Hash{9}, now), now.Add(2*time.Minute)); !errors.Is(err, enclave.ErrRefused) {
		t.Errorf("after the challenge's end: %v", err)
	}
	there := place
	there.ChainID++
	if place.Nonce(s, common.Hash{9}) == there.Nonce(s, common.Hash{9}) {
		t.Error("a nonce is good on another chain")
	}
}

func TestHardwareThatAnswersIsMeasured(t *testing.T) {
	_, public := newKey(t)
	s := enclave.Subject{Scope: 5, Key: public, Holder: common.Address{1}}
	c := ask(t, s, common.Hash{9}, attesttest.Now)
	chip := nitrotest.New(rand.Reader)
	policy := enclave.Policy{Appraisers: map[attest.Kind]attest.Appraiser{attest.Nitro: nitro.Policy{Roots: []*x509.Certificate{chip.Root.Cert}}}}
	e := chip.Evidence(c.Digest512())
	verdict, err := policy.Appraise(enclave.Evidence{Hardware: &e}, c, attesttest.Now)
	if err != nil {
		t.Fatal(err)
	}
	if verdict.Kind != "nitro" || verdict.Measurement == (common.Hash{}) || !verdict.Expires.After(attesttest.Now) {
		t.Errorf("verdict %+v", verdict)
	}
	if _, err := policy.Appraise(enclave.Evidence{Hardware: &e}, ask(t, s, common.Hash{8}, attesttest.Now), attesttest.Now); !errors.Is(err, enclave.ErrRefused) {
		t.Errorf("of another block: %v", err)
	}
	if _, err := (enclave.Policy{Simulated: true}).Appraise(enclave.Evidence{Hardware: &e}, c, attesttest.Now); !errors.Is(err, enclave.ErrRefused) {
		t.Errorf("no appraiser: %v", err)
	}
	debug := nitrotest.New(rand.Reader)
	debug.Document["pcrs"].(map[uint][]byte)[0] = make([]byte, 48)
	policy.Appraisers[attest.Nitro] = nitro.Policy{Roots: []*x509.Certificate{debug.Root.Cert}}
	e = debug.Evidence(c.Digest512())
	refusedFor(t, policy, e, c, attesttest.Now, attest.Debug)
	for _, kind := range []attest.Kind{attest.TPM2, attest.PSA} {
		if _, err := policy.Appraise(enclave.Evidence{Hardware: &attest.Evidence{Kind: kind, Body: []byte{1}}}, c, attesttest.Now); !errors.Is(err, enclave.ErrKind) {
			t.Errorf("%s: %v", kind, err)
		}
	}
}

func refusedFor(t *testing.T, p enclave.Policy, e attest.Evidence, c attest.Challenge, now time.Time, codes ...attest.Code) {
	t.Helper()
	_, err := p.Appraise(enclave.Evidence{Hardware: &e}, c, now)
	var refused *enclave.Refused
	if !errors.As(err, &refused) {
		t.Errorf("%s: %v", e.Kind, err)
		return
	}
	for _, code := range codes {
		if !refused.Result.Has(code) {
			t.Errorf("%s: refused for %v, want %s", e.Kind, err, code)
		}
	}
}

// TestGenuineQuotesOfOthersAreRefused: they are of real machines, and answer no challenge of ours.
func TestGenuineQuotesOfOthersAreRefused(t *testing.T) {
	policy := enclave.Policy{Appraisers: map[attest.Kind]attest.Appraiser{attest.Nitro: nitro.Policy{}, attest.SGX: sgx.Policy{}, attest.TDX: tdx.Policy{}}}
	_, public := newKey(t)
	at := func(now time.Time) attest.Challenge {
		return ask(t, enclave.Subject{Key: public}, common.Hash{1}, now)
	}
	google := func(name string) []byte {
		raw, err := os.ReadFile("../attest/dcap/testdata/google/" + name)
		if err != nil {
			t.Fatal(err)
		}
		return raw
	}
	t.Run("tdx", func(t *testing.T) {
		now := time.Date(2023, 7, 1, 1, 0, 0, 0, time.UTC)
		refusedFor(t, policy, attest.Evidence{Kind: attest.TDX, Body: google("quote-v4-tdx-with-text.dat")[:4935], Parts: map[string][]byte{
			dcap.PartTCBInfo: google("tcb-info.json"), dcap.PartQEIdentity: google("qe-identity.json"), dcap.PartSigningChain: google("tcb-signing.pem"),
			dcap.PartPCKCRL: google("pck-crl.der"), dcap.PartRootCRL: google("root-crl.der")}}, at(now), now, attest.TCB)
	})
	t.Run("nitro in debug mode", func(t *testing.T) {
		now := time.UnixMilli(0x1932d1239ca)
		refusedFor(t, policy, attest.Evidence{Kind: attest.Nitro, Body: evidencetest.Sample(t, "nitro.hex")}, at(now), now, attest.Debug, attest.Binding)
	})
	t.Run("nitro later", func(t *testing.T) {
		now := time.UnixMilli(0x1932d1239ca).Add(6 * time.Minute)
		refusedFor(t, policy, attest.Evidence{Kind: attest.Nitro, Body: evidencetest.Sample(t, "nitro.hex")}, at(now), now, attest.Stale)
	})
	t.Run("sgx without collateral", func(t *testing.T) {
		now := time.Date(2025, 6, 25, 0, 0, 0, 0, time.UTC)
		refusedFor(t, policy, attest.Evidence{Kind: attest.SGX, Body: evidencetest.Sample(t, "quote_sgx.bin")}, at(now), now, attest.CollateralMissing)
	})
	t.Run("tdx of another machine", func(t *testing.T) {
		now := time.Date(2025, 7, 15, 0, 0, 0, 0, time.UTC)
		refusedFor(t, policy, attest.Evidence{Kind: attest.TDX, Body: evidencetest.Sample(t, "quote_tdx.bin"), Parts: map[string][]byte{
			dcap.PartTCBInfo: evidencetest.Sample(t, "tcb_info_v3_with_tdx_module.json"), dcap.PartQEIdentity: evidencetest.Sample(t, "qe_identity.json"),
			dcap.PartSigningChain: evidencetest.Sample(t, "signing.der"), dcap.PartPCKCRL: evidencetest.Sample(t, "pck_platform_crl.der"),
			dcap.PartRootCRL: evidencetest.Sample(t, "intel_root_ca_crl.der")}}, at(now), now, attest.TCB, attest.Binding)
	})
}

func TestAMeasurementCoversItsRegisters(t *testing.T) {
	measured := map[string]string{"pcr0": "aa", "pcr1": "bb", "pcr2": "cc", "pcr3": "dd"}
	want, err := enclave.Measurement(attest.Nitro, measured)
	if err != nil {
		t.Fatal(err)
	}
	for _, register := range []string{"pcr0", "pcr1", "pcr2"} {
		before := measured[register]
		measured[register] = "ee"
		if got, err := enclave.Measurement(attest.Nitro, measured); err != nil || got == want {
			t.Errorf("%s does not count (error %v)", register, err)
		}
		measured[register] = ""
		if _, err := enclave.Measurement(attest.Nitro, measured); !errors.Is(err, enclave.ErrEvidence) {
			t.Errorf("%s missing: %v", register, err)
		}
		measured[register] = before
	}
	measured["pcr3"] = "the machine's"
	if got, err := enclave.Measurement(attest.Nitro, measured); err != nil || got != want {
		t.Errorf("what is of the machine counts (error %v)", err)
	}
	if enclave.SimulatedMeasurement("a", [32]byte{1}) == enclave.SimulatedMeasurement("b", [32]byte{1}) || enclave.SimulatedMeasurement("a", [32]byte{1}) == enclave.SimulatedMeasurement("a", [32]byte{2}) {
		t.Error("runtime or module do not count")
	}
}

func FuzzParseEvidence(f *testing.F) {
	f.Add([]byte(`{"simulated":{"runtime":"wasm/1","module":"0x0100000000000000000000000000000000000000000000000000000000000000","signature":"AAA="}}`))
	f.Add([]byte(`{"hardware":{"kind":"nitro","body":"AA"}}`))
	f.Add([]byte(`{}`))
	_, public := newKey(f)
	f.Fuzz(func(t *testing.T, raw []byte) {
		e, err := enclave.ParseEvidence(raw)
		if err != nil {
			return
		}
		again, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := enclave.ParseEvidence(again); err != nil {
			t.Fatalf("its own encoding is refused: %v", err)
		}
		now := time.Unix(1_700_000_000, 0)
		policy := enclave.Policy{Simulated: true, Appraisers: map[attest.Kind]attest.Appraiser{attest.Nitro: nitro.Policy{}, attest.SGX: sgx.Policy{}}}
		if _, err := policy.Appraise(e, ask(t, enclave.Subject{Key: public}, common.Hash{1}, now), now); err == nil {
			t.Fatal("made-up evidence is taken")
		}
	})
}
