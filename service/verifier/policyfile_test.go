package verifier

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"reflect"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/attesttest"
	"github.com/trellis-network/trellis/protocol/attest/nitro"
	"github.com/trellis-network/trellis/protocol/attest/psa"
	"github.com/trellis-network/trellis/protocol/attest/psa/psatest"
	"github.com/trellis-network/trellis/protocol/attest/sgx"
	"github.com/trellis-network/trellis/protocol/attest/snp"
	"github.com/trellis-network/trellis/protocol/attest/tdx"
	"github.com/trellis-network/trellis/protocol/attest/tpm"
	"github.com/trellis-network/trellis/protocol/attest/tpm/tpmtest"
)

// folder is where a policy file's names are looked up.
func folder(files map[string][]byte) func(string) ([]byte, error) {
	return func(name string) ([]byte, error) {
		raw, ok := files[name]
		if !ok {
			return nil, fmt.Errorf("open %s: %w", name, fs.ErrNotExist)
		}
		return raw, nil
	}
}

func pemOf(e *attesttest.Entity) []byte {
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: e.Cert.Raw})
}

func TestPolicyFileSaysAllThatPoliciesHave(t *testing.T) {
	maker := tpmtest.New(rand.Reader).Maker
	digest := sha256.Sum256([]byte("x"))
	list := maker.CRL()
	appraisers, err := ParsePolicy([]byte(`
tpm2: {ekRoots: [maker.pem], akRoots: [maker.pem], pcrs: [0, 7], secureBoot: true, lifetime: 1h, vendors: [INTC], models: [M], measurements: {pcr0: ["00", "ff"]},
  revoked: {certificates: ["`+hex.EncodeToString(digest[:])+`"], keys: ["`+hex.EncodeToString(digest[:])+`"], lists: [list.crl]}}
tdx: {minEvaluation: 17, tcb: {UpToDate: affirming}}
sgx: {products: [1], minSVN: 2, roots: [maker.pem], minEvaluation: 3}
sev-snp: {minTCB: {Milan: {bootloader: 1, tee: 2, snp: 3, microcode: 4}}, maxVMPL: 1, chips: ["aa"], allowMigration: true, needCRL: true}
nitro: {maxAge: 1m, allowDebug: true}
psa: {roots: [maker.pem], profiles: [p]}
`), folder(map[string][]byte{"maker.pem": pemOf(maker), "list.crl": list}))
	if err != nil {
		t.Fatal(err)
	}
	got := appraisers[attest.TPM2].(tpm.Policy)
	if len(got.EKRoots) != 1 || !got.EKRoots[0].Equal(maker.Cert) || len(got.AKRoots) != 1 || !got.DeviceKey || !got.SecureBoot ||
		!reflect.DeepEqual(got.PCRs, []int{0, 7}) || got.Lifetime != time.Hour || got.Vendors[0] != "INTC" || got.Models[0] != "M" ||
		!reflect.DeepEqual(got.References, []attest.Reference{{Register: "pcr0", Values: [][]byte{{0}, {255}}}}) ||
		got.Revoked.Certificates[0] != digest || got.Revoked.Keys[0] != digest || len(got.Revoked.Lists) != 1 || got.AllowDebug {
		t.Errorf("tpm2: %+v", got)
	}
	for kind, want := range map[attest.Kind]attest.Appraiser{
		attest.TDX: tdx.Policy{Policy: attest.Policy{TCB: map[string]attest.Tier{"UpToDate": attest.Affirming}}, MinEvaluation: 17},
		attest.SGX: sgx.Policy{Roots: got.AKRoots, MinEvaluation: 3, Products: []uint16{1}, MinSVN: 2},
		attest.SEVSNP: snp.Policy{MinTCB: map[string]snp.TCB{"Milan": {Bootloader: 1, TEE: 2, SNP: 3, Microcode: 4}}, MaxVMPL: 1, Chips: [][]byte{{0xaa}},
			AllowMigration: true, NeedCRL: true},
		attest.Nitro: nitro.Policy{Policy: attest.Policy{MaxAge: time.Minute, AllowDebug: true}},
	} {
		if !reflect.DeepEqual(appraisers[kind], want) {
			t.Errorf("%s: %+v, want %+v", kind, appraisers[kind], want)
		}
	}
	if got := appraisers[attest.PSA].(psa.Policy); len(got.Roots) != 1 || got.Profiles[0] != "p" {
		t.Errorf("psa: %+v", got)
	}
}

func TestWrongPolicyFilesAreRefused(t *testing.T) {
	for text, want := range map[string]string{
		"":                                   "names no kind",
		"tmp2: {}":                           "tmp2",
		"nitro: {allowDebugging: true}":      "allowDebugging",
		"nitro: {}\n---\nnitro: {}":          "one document",
		"tpm2: {secureBoot: true}":           "ekRoots",
		"tpm2: {ekRoots: [none.pem]}":        "does not exist",
		"tpm2: {ekRoots: [bad.pem]}":         "neither a PEM nor a DER",
		"psa: {}":                            "endorsements",
		"nitro: {lifetime: 1}":               "lifetime",
		"nitro: {maxAge: -5m}":               "maxAge",
		"nitro: {measurements: {pcr0: []}}":  "names no value",
		"nitro: {measurements: {pcr0: [x]}}": "not hex",
		"tdx: {tcb: {UpToDate: good}}":       "affirming, warning",
		"sev-snp: {chips: [zz]}":             "not hex",
		"nitro: {revoked: {keys: [00]}}":     "SHA-256",
		"psa: {endorsements: [{instance: 01, key: {kty: RSA}}]}": "key",
	} {
		_, err := ParsePolicy([]byte(text), folder(map[string][]byte{"bad.pem": []byte("no certificate")}))
		if !errors.Is(err, ErrPolicy) || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %v about %q", text, err, ErrPolicy, want)
		}
	}
}

// A device whose key the maker endorsed in the file is affirmed; one that nobody knows is not.
func TestEndorsementsOfThePolicyFileCount(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		time.Sleep(time.Until(attesttest.Now))
		known, stranger := psatest.New(rand.Reader), psatest.New(rand.Reader)
		key, err := json.Marshal(known.Public)
		if err != nil {
			t.Fatal(err)
		}
		appraisers, err := ParsePolicy([]byte(`psa: {endorsements: [{instance: "`+hex.EncodeToString(known.Instance)+`", key: `+string(key)+`, vendor: Maker, model: M1}]}`), nil)
		if err != nil {
			t.Fatal(err)
		}
		s := begin(t, func(c *Config) { c.Appraisers = appraisers })
		v, status := s.send2(known)
		if status != http.StatusOK || s.status(v) != attest.Affirming || !strings.Contains(string(v.Result), `"vendor":"Maker"`) {
			t.Errorf("known: %d, %s, %v", status, v.Result, v.Details)
		}
		if v, _ := s.send2(stranger); s.status(v) != attest.Contraindicated {
			t.Errorf("stranger: %s, %v", v.Result, v.Details)
		}
	})
}

// send2 has a PSA device answer a fresh challenge.
func (s *story) send2(d *psatest.Device) (verdict, int) {
	c := s.ask(attest.PSA)
	return s.send(c, d.Evidence(c.Digest256()))
}

func TestBuiltInVendorsAloneNeedNoFile(t *testing.T) {
	for kind, want := range map[attest.Kind]bool{attest.TDX: true, attest.SGX: true, attest.SEVSNP: true, attest.Nitro: true, attest.TPM2: false, attest.PSA: false} {
		if _, ok := DefaultAppraisers()[kind]; ok != want {
			t.Errorf("%s: %t, want %t", kind, ok, want)
		}
	}
}

func FuzzParsePolicyNeverPanicsAndNamesItsError(f *testing.F) {
	f.Add([]byte("tpm2: {ekRoots: [maker.pem], pcrs: [0]}"))
	f.Add([]byte(`{"psa":{"endorsements":[{"instance":"01","key":{"kty":"EC"}}]}}`))
	f.Add([]byte("sev-snp: &a {minTCB: {Milan: {snp: 3}}}\nnitro: *a"))
	maker := pemOf(tpmtest.New(rand.Reader).Maker)
	f.Fuzz(func(t *testing.T, raw []byte) {
		appraisers, err := ParsePolicy(raw, func(string) ([]byte, error) { return maker, nil })
		if err != nil && !errors.Is(err, ErrPolicy) || err == nil && len(appraisers) == 0 {
			t.Errorf("%d appraisers, %v", len(appraisers), err)
		}
	})
}
