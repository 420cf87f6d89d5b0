package psa

import (
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/fxamacker/cbor/v2"

	"github.com/trellis-network/trellis/protocol/attest"
)

// Profiles of PSA tokens: RFC 9783 §4.5.1 and §6, and the two that came before it.
const (
	Profile       = "tag:psacertified.org,2023:psa#tfm"
	profile2      = "http://arm.com/psa/2.0.0"
	profileLegacy = "PSA_IOT_PROFILE_1"
)

// keys are the claim keys of one profile family.
type keys struct {
	nonce, instance, profile, client, lifecycle, implementation, components, certification, service int64
}

var (
	keysRFC    = keys{10, 256, 265, 2394, 2395, 2396, 2399, 2398, 2400}
	keysLegacy = keys{-75008, -75009, -75000, -75001, -75002, -75003, -75006, -75005, -75010} // RFC 9783 §6, table 3
)

// Claim keys of EAT (RFC 9711 §10.2) and CWT (RFC 8392).
const (
	keyExpires    = 4
	keyIssued     = 6
	keyOEM        = 258
	keyModel      = 259
	keyOEMBoot    = 262
	keyDebug      = 263
	keySWName     = 270
	debugEnabled  = 0
	debugMax      = 4
	maxComponents = 32
	maxText       = 64
)

// Major states of the security lifecycle (RFC 9783 §4.3.1).
const (
	lifecycleSecured        = 0x30
	lifecycleNonPSARoTDebug = 0x40
)

var lifecycleNames = map[uint16]string{
	0x00: "unknown", 0x10: "assembly-and-test", 0x20: "psa-rot-provisioning", lifecycleSecured: "secured",
	lifecycleNonPSARoTDebug: "non-psa-rot-debug", 0x50: "recoverable-psa-rot-debug", 0x60: "decommissioned",
}

type claimSet map[int64]cbor.RawMessage

// A component is one measured piece of software (RFC 9783 §4.4.1).
type component struct {
	Type    string `cbor:"1,keyasint,omitempty"`
	Value   []byte `cbor:"2,keyasint"`
	Version string `cbor:"4,keyasint,omitempty"`
	Signer  []byte `cbor:"5,keyasint"`
	Digest  string `cbor:"6,keyasint,omitempty"`
}

// A token is the claims that are judged.
type token struct {
	Profile        string
	Nonce          []byte
	Instance       []byte
	Implementation []byte
	Client         int32
	Lifecycle      uint16
	Components     []component
	Certification  string
	eat            *eatClaims // of a profile that is not PSA's
}

type eatClaims struct {
	debug           *uint8
	oemBoot         *bool
	issued, expires int64
	facts           map[string]string
}

// get decodes one claim. A claim that must be there and is not, and one of another type, are errors.
func get[T any](s claimSet, key int64, must bool, into *T) error {
	raw, ok := s[key]
	if !ok {
		if must {
			return attest.Refuse(attest.Malformed, "claim %d is missing", key)
		}
		return nil
	}
	if err := attest.DecodeClaims(raw, into); err != nil {
		return attest.Refuse(attest.Malformed, "claim %d is of another type", key)
	}
	return nil
}

// read tells by the profile what the claims mean.
func (s claimSet) read(profiles []string) (token, error) {
	var t token
	if err := get(s, keysRFC.profile, false, &t.Profile); err != nil {
		return t, err
	}
	switch {
	case t.Profile == Profile || t.Profile == profile2:
		return t, s.readPSA(&t, keysRFC)
	case t.Profile != "" && slices.Contains(profiles, t.Profile):
		return t, s.readEAT(&t)
	case t.Profile == "" && s[keysLegacy.profile] != nil:
		if err := get(s, keysLegacy.profile, true, &t.Profile); err != nil {
			return t, err
		}
		if t.Profile == profileLegacy {
			return t, s.readPSA(&t, keysLegacy)
		}
	}
	return t, attest.Refuse(attest.Unsupported, "EAT profile %.64q", t.Profile)
}

func (s claimSet) readPSA(t *token, k keys) error {
	for _, err := range []error{
		get(s, k.nonce, true, &t.Nonce), get(s, k.instance, true, &t.Instance), get(s, k.implementation, true, &t.Implementation),
		get(s, k.client, true, &t.Client), get(s, k.lifecycle, true, &t.Lifecycle),
		get(s, k.components, t.Profile != profileLegacy, &t.Components), get(s, k.certification, false, &t.Certification),
	} {
		if err != nil {
			return err
		}
	}
	bad := func(claim string) error {
		return attest.Refuse(attest.Malformed, "the claim %s is out of range", claim)
	}
	switch {
	case !isHash(t.Nonce):
		return bad("nonce")
	case len(t.Instance) != 33 || t.Instance[0] != 1: // RFC 9783 §4.2.1: a UEID of type RAND
		return bad("instance id")
	case len(t.Implementation) != 32:
		return bad("implementation id")
	case len(t.Components) > maxComponents || len(t.Components) == 0 && t.Profile != profileLegacy:
		return bad("software components")
	case len(t.Certification) > maxText:
		return bad("certification reference")
	}
	for _, c := range t.Components {
		if !isHash(c.Value) || !isHash(c.Signer) || len(c.Type) > maxText || len(c.Version) > maxText {
			return bad("software components")
		}
	}
	return nil
}

// isHash: the sizes that RFC 9783 §4 allows for nonces, measurements and signers.
func isHash(b []byte) bool { return len(b) == 32 || len(b) == 48 || len(b) == 64 }

func (s claimSet) readEAT(t *token) error {
	e := &eatClaims{facts: make(map[string]string)}
	t.eat = e
	var oem, model []byte
	var name string
	for _, err := range []error{
		get(s, keysRFC.nonce, true, &t.Nonce), get(s, keysRFC.instance, true, &t.Instance), get(s, keyDebug, false, &e.debug),
		get(s, keyOEMBoot, false, &e.oemBoot), get(s, keyIssued, false, &e.issued), get(s, keyExpires, false, &e.expires),
		get(s, keyOEM, false, &oem), get(s, keyModel, false, &model), get(s, keySWName, false, &name),
	} {
		if err != nil {
			return err
		}
	}
	if len(t.Instance) < 7 || len(t.Instance) > 33 || len(t.Nonce) < 8 || len(t.Nonce) > 64 ||
		len(name) > maxText || len(model) > 32 || len(oem) > 16 {
		return attest.Refuse(attest.Malformed, "a claim of the EAT is out of range")
	}
	if e.debug != nil && *e.debug > debugMax {
		return attest.Refuse(attest.Malformed, "dbgstat %d", *e.debug)
	}
	for fact, value := range map[string]string{"oemId": hex.EncodeToString(oem), "hwModel": hex.EncodeToString(model), "swName": name} {
		if value != "" {
			e.facts[fact] = value
		}
	}
	return nil
}

// judge notes the claims of a token whose signature is good.
func (t token) judge(a *attest.Appraisal, p attest.Policy) {
	a.Fact("profile", t.Profile)
	a.Fact("instanceId", hex.EncodeToString(t.Instance))
	if t.eat != nil {
		t.eat.judge(a, p)
		return
	}
	a.Fact("implementationId", hex.EncodeToString(t.Implementation))
	a.Fact("clientId", strconv.Itoa(int(t.Client)))
	if t.Certification != "" {
		a.Fact("certification", t.Certification)
	}
	major := t.Lifecycle >> 8
	name, known := lifecycleNames[major]
	if !known {
		name = fmt.Sprintf("reserved-%#x", major)
	}
	a.Fact("lifecycle", name)
	a.Debug(major == lifecycleNonPSARoTDebug, "the lifecycle is non-psa-rot-debug")
	if major != lifecycleSecured && major != lifecycleNonPSARoTDebug {
		a.Refuse(attest.Refuse(attest.Lifecycle, "the security lifecycle is %s, want secured", name))
	}
	seen := make(map[string]bool)
	for i, c := range t.Components {
		register := c.Type
		if register == "" || seen[register] { // a second of a name must not hide the first
			register += "#" + strconv.Itoa(i)
		}
		seen[register] = true
		a.Measure("sw/"+register, c.Value)
		a.Fact("signer/"+register, hex.EncodeToString(c.Signer))
		if c.Version != "" {
			a.Fact("version/"+register, c.Version)
		}
	}
}

// judge holds an EAT to what a PSA token says by its lifecycle: a debug state that is told and off, and boot by the maker's will.
func (e eatClaims) judge(a *attest.Appraisal, p attest.Policy) {
	for fact, value := range e.facts {
		a.Fact(fact, value)
	}
	a.Debug(e.debug == nil || *e.debug == debugEnabled, "dbgstat says enabled, or nothing")
	if e.oemBoot == nil || !*e.oemBoot {
		a.Warn(attest.Refuse(attest.Lifecycle, "the maker did not authorize what booted (oemboot)"))
	}
	if e.expires != 0 && a.Now().Unix() > e.expires {
		a.Refuse(attest.Refuse(attest.Stale, "the token expired at %s", time.Unix(e.expires, 0).UTC().Format(time.RFC3339)))
	}
	if e.issued != 0 {
		a.Refuse(p.CheckAge(time.Unix(e.issued, 0), a.Now()))
	}
}
