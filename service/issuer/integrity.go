package issuer

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/types/jwk"
)

// Proofs adds and checks Data Integrity proofs (W3C VC Data Integrity 1.0), whose rules are elsewhere. Safe for concurrent use.
type Proofs interface {
	// Add returns document with a proof by key.
	Add(document []byte, p Proof, key jwk.Signer) ([]byte, error)
	// Verify returns the verification methods of the document's proofs when there are some and all of them hold, for the purpose of
	// want and, where it names them, its challenge and domain. It MUST take each key from keys under that purpose, and refuse
	// contexts that it does not know.
	Verify(document []byte, want Proof, keys jose.Keys, now time.Time) (methods []string, err error)
	// Derive returns document with a proof that discloses what pointers select, of a base proof of ecdsa-sd-2023.
	Derive(document []byte, pointers []string) ([]byte, error)
	// Suites lists the cryptosuites.
	Suites() []string
}

// A Proof is what a Data Integrity proof says of itself.
type Proof struct {
	Suite     string
	Method    string
	Purpose   string // assertionMethod or authentication
	Created   time.Time
	Challenge string
	Domain    string
	Mandatory []string // pointers to what ecdsa-sd-2023 always discloses
}

// defaultSuite is the cryptosuite for a key when nobody asks for another.
func defaultSuite(key jwk.Public) string {
	if key.Curve() == jwk.Ed25519 {
		return "eddsa-rdfc-2022"
	}
	return "ecdsa-rdfc-2019"
}

func (i *Issuer) suite() string { return defaultSuite(i.config.Key.Public()) }

// defaultFormat is a proof of the issuer's key, or a JWT where there are no proofs.
func (i *Issuer) defaultFormat() string {
	if i.config.Proofs == nil {
		return formatJWT
	}
	return i.suite()
}

func noProofs() error {
	return problemf(http.StatusNotImplemented, kindBlank, "this issuer makes no Data Integrity proofs; ask for format %s", formatJWT)
}

// addProof makes a proof of the issuer's key.
func (i *Issuer) addProof(document []byte, p Proof) (json.RawMessage, error) {
	if i.config.Proofs == nil {
		return nil, noProofs()
	}
	p.Method, p.Created = i.config.Method, i.config.Now().UTC().Truncate(time.Second)
	secured, err := i.config.Proofs.Add(document, p, i.config.Key)
	if err != nil {
		return nil, refusal(err)
	}
	return secured, nil
}

// openProof verifies a document with a proof for purpose: by a key of its issuer, or of its holder, who made it for the verifier in d.
func (v *Verifier) openProof(ctx context.Context, raw json.RawMessage, purpose string, d jose.Demands) (*opened, error) {
	role, check := "issuer", checkModel
	if purpose == "authentication" {
		role, check = "holder", checkPresentation
	}
	if v.Proofs == nil {
		return nil, problemf(http.StatusBadRequest, kindSecurity, "this verifier checks no Data Integrity proofs")
	}
	claims, err := jose.ParseClaims(raw)
	if err != nil {
		return nil, err
	}
	if len(bytes.TrimSpace(claims["proof"])) == 0 {
		return nil, fmt.Errorf("%w: no proof", jose.ErrFormat)
	}
	party, err := jose.Party(claims, role)
	if err != nil {
		return nil, err
	}
	methods, err := v.Proofs.Verify(raw, Proof{Purpose: purpose, Challenge: d.Nonce, Domain: d.Audience}, v.Keys(ctx), v.Now())
	if err != nil {
		return nil, err
	}
	own := slices.IndexFunc(methods, func(method string) bool { return strings.HasPrefix(method, party+"#") })
	if own < 0 {
		return nil, fmt.Errorf("%w: %s is %q, the proof's key %q", jose.ErrBinding, role, party, methods)
	}
	if err := check(raw); err != nil {
		return nil, err
	}
	if err := claims.Validity(v.Now()); err != nil {
		return nil, err
	}
	return &opened{document: raw, claims: claims, issuer: party, method: methods[own], format: formatLDP}, nil
}

// handleDerive is POST /credentials/derive.
func (i *Issuer) handleDerive(r *http.Request) (int, any, error) {
	var body struct {
		Credential json.RawMessage `json:"verifiableCredential"`
		Options    struct {
			Pointers []string `json:"selectivePointers"`
		} `json:"options"`
	}
	if err := readJSON(r, &body, jose.Object); err != nil {
		return 0, nil, err
	}
	if i.config.Proofs == nil {
		return 0, nil, noProofs()
	}
	if len(body.Credential) == 0 || len(body.Options.Pointers) == 0 {
		return 0, nil, problemf(http.StatusBadRequest, kindMalformed, "want verifiableCredential and options with selectivePointers")
	}
	derived, err := i.config.Proofs.Derive(body.Credential, body.Options.Pointers)
	if err != nil {
		return 0, nil, refusal(err)
	}
	return http.StatusCreated, map[string]any{"verifiableCredential": json.RawMessage(derived)}, nil
}
