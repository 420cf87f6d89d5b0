package dcap

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"testing"
	"time"

	"github.com/trellis-network/trellis/internal/evidencetest"
	"github.com/trellis-network/trellis/protocol/attest"
)

// What Intel publishes as the fingerprint of its root.
func TestPinnedRootIsIntels(t *testing.T) {
	sum := sha256.Sum256(IntelRoots()[0].Raw)
	if got := hex.EncodeToString(sum[:]); got != "44a0196b2b99f889b8e149e95b807a350e7424964399e885a7cbb8ccfab674d3" {
		t.Errorf("root %s", got)
	}
}

func quotes(t testing.TB) map[string][]byte {
	t.Helper()
	all := make(map[string][]byte)
	for _, name := range []string{"quote_sgx.bin", "quotev3.hex", "quote_tdx.bin", "quotev4.hex", "tdx_quote_5.dat"} {
		all[name] = evidencetest.Sample(t, name)
	}
	return all
}

// googles is a genuine TDX quote out of go-tdx-guest, without the text behind it.
func googles(t testing.TB) []byte {
	t.Helper()
	raw, err := os.ReadFile("testdata/google/quote-v4-tdx-with-text.dat")
	if err != nil {
		t.Fatal(err)
	}
	return raw[:4935]
}

func TestGenuineQuotesAreSignedByTheirPlatforms(t *testing.T) {
	all := quotes(t)
	all["google's"] = googles(t)
	for name, raw := range all {
		q, err := Parse(raw)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		certs, err := attest.ParseCertificates(q.pckChain)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		path := attest.Path{Leaf: certs[0], Intermediates: certs[1:], Roots: IntelRoots()}
		chain, _, err := attest.Policy{}.VerifyPath(path, certs[0].NotBefore)
		if err != nil || len(chain) != 3 {
			t.Errorf("%s: chain of %d: %v", name, len(chain), err)
		}
		key, err := keyOf(certs[0])
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if err := q.checkSignatures(key); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		q.signature[0] ^= 1
		if err := q.checkSignatures(key); err == nil {
			t.Errorf("%s: a turned bit in the signature alone is accepted", name)
		}
	}
}

// Genuine quotes with collateral of genuine services. Where another verifier's verdict is known, it is the same: dcap-qvl's tests have
// those of Phala's, go-tdx-guest finds that of automata's version 4 and of Google's.
func TestGenuinePlatformsHaveTheirStanding(t *testing.T) {
	june := time.Date(2025, 6, 25, 0, 0, 0, 0, time.UTC)
	march := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		quote, collateral string
		at                time.Time
		want              string
		advisories        int
		code              attest.Code
	}{
		{"phala/sgx-quote.bin", "sgx", june, ConfigurationAndSWHardeningNeeded, 2, ""},
		{"quote_sgx.bin", "sgx", june, ConfigurationAndSWHardeningNeeded, 2, ""},
		{"phala/tdx-quote.bin", "tdx", june, UpToDate, 0, ""},
		{"alibaba_quote_5.dat", "tdx-outdated", march, OutOfDate, -1, ""},
		{"tdx_quote_5.dat", "tdx-outdated", march, "", 0, attest.TCB}, // its microcode is below every level
		{"tdx_quote_5.dat", "tdx-outdated", june, "", 0, attest.CollateralExpired},
		{"tdx_quote_5.dat", "tdx", june, "", 0, attest.CollateralInvalid}, // of another family
	} {
		t.Run(c.quote+" "+c.collateral, func(t *testing.T) { checkStanding(t, c.quote, c.collateral, c.at, c.want, c.advisories, c.code) })
	}
}

func checkStanding(t *testing.T, quote, collateral string, at time.Time, want string, advisories int, code attest.Code) {
	read := func(name string) []byte { return evidencetest.Sample(t, name) }
	q, err := Parse(read(quote))
	if err != nil {
		t.Fatalf("%s: %v", quote, err)
	}
	part := func(name string) []byte { return read("phala/" + collateral + name) }
	e := attest.Evidence{Parts: map[string][]byte{PartTCBInfo: part("-tcb-info.json"), PartQEIdentity: part("-qe-identity.json"),
		PartSigningChain: part("-tcb-signing.pem"), PartPCKCRL: part("-pck-crl.der"), PartRootCRL: part("-root-crl.der")}}
	v, err := Check(q, e, attest.Policy{}, nil, at)
	var refusal *attest.Refusal
	if errors.As(err, &refusal) != (code != "") || refusal != nil && refusal.Code != code {
		t.Errorf("%s at %s: %v, want %q", quote, at, err, code)
	}
	if v.Standing.Status != want && code == "" || advisories >= 0 && len(v.Standing.Advisories) != advisories {
		t.Errorf("%s: %+v, want %s", quote, v.Standing, want)
	}
}

func TestBytesAfterTheQuoteAreRefused(t *testing.T) {
	raw := append(googles(t), "extra"...)
	if _, err := Parse(raw); err == nil {
		t.Error("accepted")
	}
}

func TestStatusesConverge(t *testing.T) {
	for _, c := range [][3]string{
		{UpToDate, UpToDate, UpToDate},
		{SWHardeningNeeded, UpToDate, SWHardeningNeeded},
		{UpToDate, OutOfDate, OutOfDate},
		{SWHardeningNeeded, OutOfDate, OutOfDate},
		{ConfigurationNeeded, OutOfDate, OutOfDateConfigurationNeeded},
		{ConfigurationAndSWHardeningNeeded, OutOfDate, OutOfDateConfigurationNeeded},
		{OutOfDateConfigurationNeeded, OutOfDate, OutOfDateConfigurationNeeded},
		{Revoked, OutOfDate, Revoked},
		{UpToDate, Revoked, Revoked},
		{UpToDate, "SomethingNew", "SomethingNew"},
		{OutOfDate, "SomethingNew", "OutOfDate"},
	} {
		if got := converge(c[0], c[1]); got != c[2] {
			t.Errorf("converge(%s, %s) = %s, want %s", c[0], c[1], got, c[2])
		}
	}
}

// FuzzParse states that what parses is made of the input alone, and that its signatures can be checked without a panic.
func FuzzParse(f *testing.F) {
	for _, raw := range evidencetest.Seeds("quote_sgx.bin", "quote_tdx.bin", "tdx_quote_5.dat") {
		f.Add(raw)
	}
	f.Add(googles(f))
	f.Add([]byte{})
	own, err := Parse(googles(f))
	if err != nil {
		f.Fatal(err)
	}
	key, err := newPublicKey(own.attestationKey)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		q, err := Parse(raw)
		if err != nil {
			return
		}
		total := len(q.signed) + len(q.signature) + len(q.attestationKey) + len(q.qeReport) + len(q.qeReportSignature) + len(q.qeAuth) + len(q.pckChain)
		if total > len(raw) {
			t.Errorf("%d bytes out of %d", total, len(raw))
		}
		_ = q.checkSignatures(key)
		if certs, err := attest.ParseCertificates(q.pckChain); err == nil {
			_, _ = platformOf(certs[0])
		}
	})
}

// FuzzCollateral states that no signed document makes the evaluation panic, even one that Intel's signer would be mad to sign.
func FuzzCollateral(f *testing.F) {
	for _, name := range []string{"tcb-info.json", "qe-identity.json"} {
		raw, err := os.ReadFile("testdata/google/" + name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw)
	}
	q, err := Parse(googles(f))
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		var document struct {
			TCB tcbInfo    `json:"tcbInfo"`
			QE  qeIdentity `json:"enclaveIdentity"`
		}
		if json.Unmarshal(raw, &document) != nil {
			return
		}
		c := collateral{tcb: document.TCB, qe: document.QE}
		_ = c.checkKind(TeeTDX)
		_, _ = standing(q, Platform{}, c)
		_, _ = document.TCB.matchModule(TDReport(q.Body))
		_, _ = document.TCB.matchPlatform(Platform{}, nil)
	})
}
