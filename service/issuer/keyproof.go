package issuer

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"time"

	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/types/jwk"
)

// keyProofType is the typ of a key proof (OpenID4VCI appendix F.1).
const keyProofType = "openid4vci-proof+jwt"

// maxProofAge is how old a key proof may be by its iat; its nonce ends it sooner.
const maxProofAge = 5 * time.Minute

// proven is a key that a wallet showed to have, and the DID it is of, if any.
type proven struct {
	key jwk.Public
	did string
}

// openKeyProof verifies the one proof of a credential request: made for this issuer, with a nonce of its own that is used up
// here, with the key that goes into the credential. Where the offer names a holder, it is a key of that DID.
func (i *Issuer) openKeyProof(ctx context.Context, proofs map[string]json.RawMessage, holder string) (proven, error) {
	var list []string
	raw, ok := proofs["jwt"]
	if !ok || len(proofs) != 1 || json.Unmarshal(raw, &list) != nil || len(list) != 1 {
		return proven{}, invalidProof("want proofs with one jwt")
	}
	m, err := jose.Parse(list[0])
	if err != nil {
		return proven{}, invalidProof("%v", err)
	}
	if m.Header.Type != keyProofType {
		return proven{}, invalidProof("typ is %q, want %q", m.Header.Type, keyProofType)
	}
	p, err := i.proofKey(ctx, m.Header)
	if err != nil {
		return proven{}, err
	}
	if err := m.Verify(p.key); err != nil {
		return proven{}, invalidProof("%v", err)
	}
	if holder != "" && p.did != holder {
		return proven{}, invalidProof("the offer is for a key of %s, named by its DID URL in kid", holder)
	}
	return p, i.checkProofClaims(m.Payload)
}

// proofKey takes exactly one of kid, a DID URL, and jwk. Certificates are not taken.
func (i *Issuer) proofKey(ctx context.Context, h jose.Header) (proven, error) {
	embedded, ok, err := h.EmbeddedKey()
	if err != nil {
		return proven{}, invalidProof("jwk: %v", err)
	}
	if _, chained := h.Members["x5c"]; chained || ok == (h.KeyID != "") {
		return proven{}, invalidProof("want exactly one of kid and jwk")
	}
	if ok {
		return proven{key: embedded}, nil
	}
	party, fragment, found := strings.Cut(h.KeyID, "#")
	if !found || fragment == "" || !strings.HasPrefix(party, "did:") {
		return proven{}, invalidProof("kid is no DID URL with a fragment")
	}
	key, err := i.config.Keys(ctx)(h.KeyID, "authentication")
	if err != nil {
		return proven{}, invalidProof("kid: %v", err)
	}
	return proven{key, party}, nil
}

func (i *Issuer) checkProofClaims(payload []byte) error {
	claims, err := jose.ParseClaims(payload)
	if err != nil {
		return invalidProof("%v", err)
	}
	now := i.config.Now()
	if err := claims.Times(now, jose.Leeway); err != nil {
		return invalidProof("%v", err)
	}
	issued, ok, err := claims.Time("iat")
	if err != nil || !ok || issued.Add(maxProofAge).Before(now) {
		return invalidProof("iat is absent, or more than %s ago", maxProofAge)
	}
	if err := claims.Check(jose.Demands{Audience: i.URL()}); err != nil {
		return invalidProof("%v", err)
	}
	nonce, ok, err := claims.String("nonce")
	if err != nil || !ok {
		return invalidProof("nonce is missing; get one at the nonce endpoint")
	}
	if _, ok := i.nonces.take(nonce, now); !ok {
		return oauth(http.StatusBadRequest, "invalid_nonce", "the nonce was used, is too old, or is of another issuer; get another")
	}
	return nil
}

func invalidProof(format string, args ...any) error {
	return oauth(http.StatusBadRequest, "invalid_proof", format, args...)
}
