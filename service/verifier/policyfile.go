package verifier

import (
	"bytes"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"time"

	"gopkg.in/yaml.v3"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/nitro"
	"github.com/trellis-network/trellis/protocol/attest/psa"
	"github.com/trellis-network/trellis/protocol/attest/sgx"
	"github.com/trellis-network/trellis/protocol/attest/snp"
	"github.com/trellis-network/trellis/protocol/attest/tdx"
	"github.com/trellis-network/trellis/protocol/attest/tpm"
	"github.com/trellis-network/trellis/types/jwk"
)

// MaxPolicyBytes bounds a policy file, and each file that it names.
const MaxPolicyBytes = 1 << 20

// ErrPolicy reports a policy file that cannot be used.
var ErrPolicy = errors.New("verifier policy")

// DefaultAppraisers are the kinds whose makers' roots are built in. A TPM and a PSA device have none: their makers stand in a
// policy file, or they are not appraised.
func DefaultAppraisers() map[attest.Kind]attest.Appraiser {
	return map[attest.Kind]attest.Appraiser{
		attest.TDX: tdx.Policy{}, attest.SGX: sgx.Policy{}, attest.SEVSNP: snp.Policy{}, attest.Nitro: nitro.Policy{},
	}
}

// A policyFile is what an operator asks of each kind. Kinds that it leaves out are not appraised. docs/ops/verifier.md explains it.
type policyFile struct {
	TPM2   *tpmRules   `yaml:"tpm2"`
	TDX    *intelRules `yaml:"tdx"`
	SGX    *sgxRules   `yaml:"sgx"`
	SEVSNP *snpRules   `yaml:"sev-snp"`
	Nitro  *nitroRules `yaml:"nitro"`
	PSA    *psaRules   `yaml:"psa"`
}

// rules are those of every kind.
type rules struct {
	Lifetime     string              `yaml:"lifetime"`
	MaxAge       string              `yaml:"maxAge"`
	AllowDebug   bool                `yaml:"allowDebug"`
	TCB          map[string]string   `yaml:"tcb"`
	Measurements map[string][]string `yaml:"measurements"`
	Vendors      []string            `yaml:"vendors"`
	Models       []string            `yaml:"models"`
	Revoked      struct {
		Certificates []string `yaml:"certificates"`
		Keys         []string `yaml:"keys"`
		Lists        []string `yaml:"lists"`
	} `yaml:"revoked"`
}

type tpmRules struct {
	rules      `yaml:",inline"`
	EKRoots    []string `yaml:"ekRoots"`
	AKRoots    []string `yaml:"akRoots"`
	PCRs       []int    `yaml:"pcrs"`
	SecureBoot bool     `yaml:"secureBoot"`
	DeviceKey  *bool    `yaml:"deviceKey"`
}

type intelRules struct {
	rules         `yaml:",inline"`
	Roots         []string `yaml:"roots"`
	MinEvaluation uint32   `yaml:"minEvaluation"`
}

type sgxRules struct {
	intelRules `yaml:",inline"`
	Products   []uint16 `yaml:"products"`
	MinSVN     uint16   `yaml:"minSVN"`
}

type snpRules struct {
	rules  `yaml:",inline"`
	Roots  []string `yaml:"roots"`
	MinTCB map[string]struct {
		Bootloader uint8 `yaml:"bootloader"`
		TEE        uint8 `yaml:"tee"`
		SNP        uint8 `yaml:"snp"`
		Microcode  uint8 `yaml:"microcode"`
	} `yaml:"minTCB"`
	MaxVMPL        uint32   `yaml:"maxVMPL"`
	Chips          []string `yaml:"chips"`
	AllowMigration bool     `yaml:"allowMigration"`
	NeedCRL        bool     `yaml:"needCRL"`
}

type nitroRules struct {
	rules `yaml:",inline"`
	Roots []string `yaml:"roots"`
}

type psaRules struct {
	rules        `yaml:",inline"`
	Roots        []string      `yaml:"roots"`
	Profiles     []string      `yaml:"profiles"`
	Endorsements []endorsement `yaml:"endorsements"`
}

type endorsement struct {
	Instance       string         `yaml:"instance"`
	Key            map[string]any `yaml:"key"` // a JWK
	Implementation string         `yaml:"implementation"`
	Vendor         string         `yaml:"vendor"`
	Model          string         `yaml:"model"`
}

// ParsePolicy reads a policy file, YAML or JSON. read gives the bytes of a file that it names, such as a root's.
func ParsePolicy(raw []byte, read func(name string) ([]byte, error)) (map[attest.Kind]attest.Appraiser, error) {
	if len(raw) > MaxPolicyBytes {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrPolicy, len(raw), MaxPolicyBytes)
	}
	var f policyFile
	decoder := yaml.NewDecoder(bytes.NewReader(raw))
	decoder.KnownFields(true)
	if err := decoder.Decode(&f); err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%w: %w", ErrPolicy, err)
	}
	if err := decoder.Decode(&policyFile{}); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%w: one document, and nothing behind it", ErrPolicy)
	}
	appraisers, err := f.appraisers(reader{read})
	if err == nil && len(appraisers) == 0 {
		err = errors.New("it names no kind of hardware; leave it out for the vendors whose roots are built in")
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPolicy, err)
	}
	return appraisers, nil
}

func (f policyFile) appraisers(r reader) (map[attest.Kind]attest.Appraiser, error) {
	out := make(map[attest.Kind]attest.Appraiser)
	for _, one := range []struct {
		kind  attest.Kind
		given bool
		make  func() (attest.Appraiser, error)
	}{
		{attest.TPM2, f.TPM2 != nil, func() (attest.Appraiser, error) { return f.TPM2.policy(r) }},
		{attest.TDX, f.TDX != nil, func() (attest.Appraiser, error) { return f.TDX.policy(r) }},
		{attest.SGX, f.SGX != nil, func() (attest.Appraiser, error) { return f.SGX.policy(r) }},
		{attest.SEVSNP, f.SEVSNP != nil, func() (attest.Appraiser, error) { return f.SEVSNP.policy(r) }},
		{attest.Nitro, f.Nitro != nil, func() (attest.Appraiser, error) { return f.Nitro.policy(r) }},
		{attest.PSA, f.PSA != nil, func() (attest.Appraiser, error) { return f.PSA.policy(r) }},
	} {
		if !one.given {
			continue
		}
		appraiser, err := one.make()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", one.kind, err)
		}
		out[one.kind] = appraiser
	}
	return out, nil
}

// A reader reads what a policy file refers to.
type reader struct{ read func(string) ([]byte, error) }

// roots reads certificates out of files, each of a few.
func (r reader) roots(files []string) ([]*x509.Certificate, error) {
	var roots []*x509.Certificate
	for _, file := range files {
		raw, err := r.read(file)
		if err != nil {
			return nil, err
		}
		certs, err := attest.ParseCertificates(raw)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		roots = append(roots, certs...)
	}
	return roots, nil
}

func (f rules) policy(r reader) (p attest.Policy, err error) {
	p = attest.Policy{AllowDebug: f.AllowDebug, Vendors: f.Vendors, Models: f.Models}
	if p.Lifetime, err = duration("lifetime", f.Lifetime); err != nil {
		return p, err
	}
	if p.MaxAge, err = duration("maxAge", f.MaxAge); err != nil {
		return p, err
	}
	for status, tier := range f.TCB {
		if p.TCB == nil {
			p.TCB = make(map[string]attest.Tier)
		}
		switch p.TCB[status] = attest.Tier(tier); attest.Tier(tier) {
		case attest.Affirming, attest.Warning, attest.Contraindicated:
		default:
			return p, fmt.Errorf("tcb: %s leads to %q, want affirming, warning or contraindicated", status, tier)
		}
	}
	for _, register := range slices.Sorted(maps.Keys(f.Measurements)) {
		reference := attest.Reference{Register: register}
		for _, text := range f.Measurements[register] {
			value, err := hex.DecodeString(text)
			if err != nil || len(value) == 0 {
				return p, fmt.Errorf("measurements: %s: %q is not hex", register, text)
			}
			reference.Values = append(reference.Values, value)
		}
		if len(reference.Values) == 0 {
			return p, fmt.Errorf("measurements: %s names no value, so nothing would pass", register)
		}
		p.References = append(p.References, reference)
	}
	p.Revoked, err = f.revoked(r)
	return p, err
}

func (f rules) revoked(r reader) (out attest.Revoked, err error) {
	for _, list := range []struct {
		from []string
		to   *[][sha256.Size]byte
	}{{f.Revoked.Certificates, &out.Certificates}, {f.Revoked.Keys, &out.Keys}} {
		for _, text := range list.from {
			digest, err := hex.DecodeString(text)
			if err != nil || len(digest) != sha256.Size {
				return out, fmt.Errorf("revoked: %q is not a SHA-256 in hex", text)
			}
			*list.to = append(*list.to, [sha256.Size]byte(digest))
		}
	}
	for _, file := range f.Revoked.Lists {
		raw, err := r.read(file)
		if err != nil {
			return out, err
		}
		list, err := attest.ParseList(raw)
		if err != nil {
			return out, fmt.Errorf("revoked: %s: %w", file, err)
		}
		out.Lists = append(out.Lists, list)
	}
	return out, nil
}

func duration(name, text string) (time.Duration, error) {
	if text == "" {
		return 0, nil
	}
	d, err := time.ParseDuration(text)
	if err != nil || d <= 0 {
		return 0, fmt.Errorf("%s: %q is not a duration such as 24h", name, text)
	}
	return d, nil
}

// policy wants the device's key in the TPM unless the file says deviceKey: false, for a verdict is about the key.
func (f tpmRules) policy(r reader) (attest.Appraiser, error) {
	common, err := f.rules.policy(r)
	if err != nil {
		return nil, err
	}
	p := tpm.Policy{Policy: common, PCRs: f.PCRs, SecureBoot: f.SecureBoot, DeviceKey: f.DeviceKey == nil || *f.DeviceKey}
	if p.EKRoots, err = r.roots(f.EKRoots); err != nil {
		return nil, err
	}
	if p.AKRoots, err = r.roots(f.AKRoots); err != nil {
		return nil, err
	}
	if len(p.EKRoots)+len(p.AKRoots) == 0 {
		return nil, errors.New("name the TPM makers' certificates in ekRoots, or those of authorities for attestation keys in akRoots")
	}
	for _, pcr := range f.PCRs {
		if pcr < 0 || pcr > 23 {
			return nil, fmt.Errorf("pcrs: %d, want 0 to 23", pcr)
		}
	}
	return p, nil
}

func (f intelRules) policy(r reader) (attest.Appraiser, error) {
	common, err := f.rules.policy(r)
	if err != nil {
		return nil, err
	}
	roots, err := r.roots(f.Roots)
	return tdx.Policy{Policy: common, Roots: roots, MinEvaluation: f.MinEvaluation}, err
}

func (f sgxRules) policy(r reader) (attest.Appraiser, error) {
	common, err := f.rules.policy(r)
	if err != nil {
		return nil, err
	}
	roots, err := r.roots(f.Roots)
	return sgx.Policy{Policy: common, Roots: roots, MinEvaluation: f.MinEvaluation, Products: f.Products, MinSVN: f.MinSVN}, err
}

func (f snpRules) policy(r reader) (attest.Appraiser, error) {
	common, err := f.rules.policy(r)
	if err != nil {
		return nil, err
	}
	p := snp.Policy{Policy: common, MaxVMPL: f.MaxVMPL, AllowMigration: f.AllowMigration, NeedCRL: f.NeedCRL}
	for line, tcb := range f.MinTCB {
		if p.MinTCB == nil {
			p.MinTCB = make(map[string]snp.TCB)
		}
		p.MinTCB[line] = snp.TCB{Bootloader: tcb.Bootloader, TEE: tcb.TEE, SNP: tcb.SNP, Microcode: tcb.Microcode}
	}
	for _, text := range f.Chips {
		chip, err := hex.DecodeString(text)
		if err != nil || len(chip) == 0 {
			return nil, fmt.Errorf("chips: %q is not hex", text)
		}
		p.Chips = append(p.Chips, chip)
	}
	p.Roots, err = r.roots(f.Roots)
	return p, err
}

func (f nitroRules) policy(r reader) (attest.Appraiser, error) {
	common, err := f.rules.policy(r)
	if err != nil {
		return nil, err
	}
	roots, err := r.roots(f.Roots)
	return nitro.Policy{Policy: common, Roots: roots}, err
}

func (f psaRules) policy(r reader) (attest.Appraiser, error) {
	common, err := f.rules.policy(r)
	if err != nil {
		return nil, err
	}
	p := psa.Policy{Policy: common, Profiles: f.Profiles}
	if p.Roots, err = r.roots(f.Roots); err != nil {
		return nil, err
	}
	known := make(map[string]psa.Endorsement)
	for _, e := range f.Endorsements {
		instance, err := hex.DecodeString(e.Instance)
		if err != nil || len(instance) == 0 {
			return nil, fmt.Errorf("endorsements: instance %q is not hex", e.Instance)
		}
		if _, twice := known[string(instance)]; twice {
			return nil, fmt.Errorf("endorsements: instance %s comes twice", e.Instance)
		}
		if known[string(instance)], err = e.read(); err != nil {
			return nil, fmt.Errorf("endorsements: instance %s: %w", e.Instance, err)
		}
	}
	if len(p.Roots)+len(known) == 0 {
		return nil, errors.New("name the devices in endorsements, or their makers' certificates in roots")
	}
	p.Endorsed = func(instance []byte) (psa.Endorsement, bool) {
		e, ok := known[string(instance)]
		return e, ok
	}
	return p, nil
}

func (e endorsement) read() (psa.Endorsement, error) {
	out := psa.Endorsement{Vendor: e.Vendor, Model: e.Model}
	raw, err := json.Marshal(e.Key)
	if err != nil {
		return out, fmt.Errorf("key: %w", err)
	}
	if out.Key, err = jwk.ParsePublic(raw); err != nil {
		return out, fmt.Errorf("key: %w", err)
	}
	if e.Implementation != "" {
		if out.ImplementationID, err = hex.DecodeString(e.Implementation); err != nil {
			return out, fmt.Errorf("implementation %q is not hex", e.Implementation)
		}
	}
	return out, nil
}
