package dcap

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

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
	files, err := filepath.Glob("testdata/automata/quote-*.bin")
	if err != nil || len(files) != 5 {
		t.Fatalf("%d quotes, want 5: %v", len(files), err)
	}
	all := make(map[string][]byte)
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all[filepath.Base(file)] = raw
	}
	return all
}

func TestGenuineQuotesAreSignedByTheirPlatforms(t *testing.T) {
	for name, raw := range quotes(t) {
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
		{"automata/quote-v3-sgx-debug.bin", "sgx", june, ConfigurationAndSWHardeningNeeded, 2, ""},
		{"phala/tdx-quote.bin", "tdx", june, UpToDate, 0, ""},
		{"automata/quote-v5-tdx-alibaba.bin", "tdx-outdated", march, OutOfDate, -1, ""},
		{"automata/quote-v5-tdx.bin", "tdx-outdated", march, "", 0, attest.TCB}, // its microcode is below every level
		{"automata/quote-v5-tdx.bin", "tdx-outdated", june, "", 0, attest.CollateralExpired},
		{"automata/quote-v5-tdx.bin", "tdx", june, "", 0, attest.CollateralInvalid}, // of another family
	} {
		read := func(name string) []byte {
			raw, err := os.ReadFile("testdata/" + name)
			if err != nil {
				t.Fatal(err)
			}
			return raw
		}
		q, err := Parse(read(c.quote))
		if err != nil {
			t.Fatalf("%s: %v", c.quote, err)
		}
		part := func(name string) []byte { return read("phala/" + c.collateral + name) }
		e := attest.Evidence{Parts: map[string][]byte{PartTCBInfo: part("-tcb-info.json"), PartQEIdentity: part("-qe-identity.json"),
			PartSigningChain: part("-tcb-signing.pem"), PartPCKCRL: part("-pck-crl.der"), PartRootCRL: part("-root-crl.der")}}
		v, err := Check(q, e, attest.Policy{}, nil, c.at)
		var refusal *attest.Refusal
		if errors.As(err, &refusal) != (c.code != "") || refusal != nil && refusal.Code != c.code {
			t.Errorf("%s at %s: %v, want %q", c.quote, c.at, err, c.code)
		}
		if v.Standing.Status != c.want && c.code == "" || c.advisories >= 0 && len(v.Standing.Advisories) != c.advisories {
			t.Errorf("%s: %+v, want %s", c.quote, v.Standing, c.want)
		}
	}
}

func TestBytesAfterTheQuoteAreRefused(t *testing.T) {
	raw := append(append([]byte{}, quotes(t)["quote-v5-tdx.bin"]...), "extra"...)
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
	for _, raw := range quotes(f) {
		f.Add(raw)
	}
	f.Add([]byte{})
	key, err := newPublicKey(func() []byte { q, _ := Parse(quotes(f)["quote-v5-tdx.bin"]); return q.attestationKey }())
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
	for _, name := range []string{"tdx-tcb-info.json", "sgx-tcb-info.json", "tdx-qe-identity.json"} {
		raw, err := os.ReadFile("testdata/automata/" + name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw)
	}
	raw := quotes(f)["quote-v4-tdx.bin"]
	q, err := Parse(raw)
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
