package issuer

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/json"
	"fmt"
	"math/big"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"

	"github.com/trellis-network/trellis/protocol/vc/device"
	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/protocol/vc/sdjwt"
)

// Formats of OpenID4VCI 1.0, appendix A. A credential in jwt_vc_json is a JWT of VC-JOSE-COSE (typ vc+jwt), as the data model's
// version 2.0 has it.
const (
	formatLDP    = "ldp_vc"
	formatJWTVC  = "jwt_vc_json"
	preAuthGrant = "urn:ietf:params:oauth:grant-type:pre-authorized_code"

	// maxTries is how many wrong transaction codes end an offer: of a million, nobody guesses one in three.
	maxTries = 3
	// maxIssued is how many credentials one access token gets, so that a wallet may repeat a request whose answer was lost.
	maxIssued = 16
)

// configurations are the formats by the last part of a credential configuration's name.
var configurations = map[string]string{"sd-jwt": sdjwt.CredentialType, "jwt": formatJWTVC, "ldp": formatLDP}

// parseConfiguration returns kind and format of a configuration that this issuer has: without proofs, none in ldp_vc.
func (i *Issuer) parseConfiguration(id string) (device.Kind, string, error) {
	name, suffix, _ := strings.Cut(id, ".")
	kind, err := device.ParseKind(name)
	format, ok := configurations[suffix]
	if err != nil || !ok || format == formatLDP && i.config.Proofs == nil {
		return "", "", fmt.Errorf("there is no credential configuration %q", id)
	}
	return kind, format, nil
}

// handleIssuerMetadata is GET /.well-known/openid-credential-issuer (OpenID4VCI §12.2).
func (i *Issuer) handleIssuerMetadata(*http.Request) (int, any, error) {
	supported := map[string]any{}
	for _, kind := range device.Kinds() {
		for suffix, format := range configurations {
			if _, _, err := i.parseConfiguration(string(kind) + "." + suffix); err == nil {
				supported[string(kind)+"."+suffix] = i.configuration(kind, format)
			}
		}
	}
	return http.StatusOK, map[string]any{
		"credential_issuer": i.URL(), "credential_endpoint": i.URL() + "/credential", "nonce_endpoint": i.URL() + "/nonce",
		"credential_configurations_supported": supported,
		"display":                             []any{map[string]string{"name": "Trellis", "locale": "en"}},
	}, nil
}

func (i *Issuer) configuration(kind device.Kind, format string) map[string]any {
	algorithm := i.config.Key.Public().Algorithm()
	out := map[string]any{
		"format": format, "cryptographic_binding_methods_supported": []string{"jwk", "did:key", "did:jwk", "did:io", "did:web"},
		"credential_signing_alg_values_supported": []string{algorithm},
		"proof_types_supported":                   map[string]any{"jwt": map[string]any{"proof_signing_alg_values_supported": jose.Algorithms()}},
		"credential_metadata":                     map[string]any{"display": []any{map[string]string{"name": string(kind), "locale": "en"}}},
	}
	definition := map[string]any{"type": []string{"VerifiableCredential", string(kind)}}
	switch format {
	case sdjwt.CredentialType:
		out["vct"] = typeURL(string(kind))
	case formatLDP:
		definition["@context"] = []string{"https://www.w3.org/ns/credentials/v2", device.ContextURL}
		out["credential_signing_alg_values_supported"] = []string{i.suite()}
		out["credential_definition"] = definition
	default:
		out["credential_definition"] = definition
	}
	return out
}

// handleServerMetadata is GET /.well-known/oauth-authorization-server (RFC 8414).
func (i *Issuer) handleServerMetadata(*http.Request) (int, any, error) {
	return http.StatusOK, map[string]any{
		"issuer": i.URL(), "token_endpoint": i.URL() + "/token", "grant_types_supported": []string{preAuthGrant},
		"response_types_supported": []string{}, "token_endpoint_auth_methods_supported": []string{"none"},
		"pre-authorized_grant_anonymous_access_supported": true,
	}, nil
}

// An offer is what a pre-authorized code stands for.
type offer struct {
	*offered
}

type offered struct {
	device  string
	holder  string // the DID whose key must ask; any key when empty
	configs []string
	report  *report
	txCode  string

	mu    sync.Mutex // guards tries
	tries int
}

type offerRequest struct {
	Device    string   `json:"device"`
	Configs   []string `json:"credential_configuration_ids"`
	Holder    string   `json:"holder"`
	Report    *report  `json:"report"`
	TxCode    bool     `json:"tx_code"`
	Reference bool     `json:"by_reference"`
}

// handleOffer is POST /offers: it makes a credential offer (OpenID4VCI §4.1) that is good once, for ten minutes. The transaction
// code goes to the holder by another way.
func (i *Issuer) handleOffer(r *http.Request) (int, any, error) {
	var body offerRequest
	if err := readJSON(r, &body, jose.Object); err != nil {
		return 0, nil, err
	}
	o := &offered{device: body.Device, holder: body.Holder, configs: body.Configs, report: body.Report}
	if len(o.configs) == 0 || len(o.configs) > 32 {
		return 0, nil, problemf(http.StatusBadRequest, kindMalformed, "want 1 to 32 credential_configuration_ids")
	}
	for _, id := range o.configs {
		kind, _, err := i.parseConfiguration(id)
		if err != nil {
			return 0, nil, problemf(http.StatusBadRequest, kindMalformed, "%v", err)
		}
		// What cannot be issued is not offered.
		if _, err := i.deviceCredential(r.Context(), deviceRequest{Device: o.device, Kind: string(kind), Report: o.report}); err != nil {
			return 0, nil, err
		}
	}
	if body.TxCode {
		o.txCode = newTxCode()
	}
	return i.offer(o, body.Reference)
}

func (i *Issuer) offer(o *offered, byReference bool) (int, any, error) {
	now := i.config.Now()
	grant := map[string]any{"pre-authorized_code": i.offers.give(offer{o}, now)}
	if o.txCode != "" {
		grant["tx_code"] = map[string]any{"input_mode": "numeric", "length": len(o.txCode), "description": "The code that the issuer told you"}
	}
	raw, err := json.Marshal(map[string]any{
		"credential_issuer": i.URL(), "credential_configuration_ids": o.configs, "grants": map[string]any{preAuthGrant: grant},
	})
	if err != nil {
		return 0, nil, err
	}
	query := url.Values{"credential_offer": {string(raw)}}
	if byReference {
		query = url.Values{"credential_offer_uri": {i.URL() + "/offers/" + i.offerURIs.give(raw, now)}}
	}
	out := map[string]any{"offer": "openid-credential-offer://?" + query.Encode(), "expires_in": int(offerLife.Seconds())}
	if o.txCode != "" {
		out["tx_code"] = o.txCode
	}
	return http.StatusCreated, out, nil
}

func newTxCode() string {
	n, err := rand.Int(rand.Reader, big.NewInt(1_000_000))
	if err != nil {
		panic(fmt.Sprintf("issuer: no randomness: %v", err)) // the runtime stops the process before that
	}
	return fmt.Sprintf("%06d", n)
}

// handleOfferByReference is GET /offers/{id} (OpenID4VCI §4.1.3).
func (i *Issuer) handleOfferByReference(r *http.Request) (int, any, error) {
	raw, ok := i.offerURIs.see(r.PathValue("id"), i.config.Now())
	if !ok {
		return 0, nil, problemf(http.StatusNotFound, kindBlank, "the offer is not known, or too old")
	}
	return http.StatusOK, rawBody{"application/json", raw}, nil
}

// An accessToken is what a wallet may ask for.
type accessToken struct{ *grantedToken }

type grantedToken struct {
	offer *offered

	mu     sync.Mutex // guards issued
	issued int
}

// handleToken is POST /token (OpenID4VCI §6).
func (i *Issuer) handleToken(r *http.Request) (int, any, error) {
	form, err := readForm(r)
	if err != nil {
		return 0, nil, err
	}
	switch form.Get("grant_type") {
	case preAuthGrant:
	case "":
		return 0, nil, oauth(http.StatusBadRequest, "invalid_request", "grant_type is missing")
	default:
		return 0, nil, oauth(http.StatusBadRequest, "unsupported_grant_type", "only the pre-authorized code grant is offered")
	}
	code := form.Get("pre-authorized_code")
	now := i.config.Now()
	o, ok := i.offers.see(code, now)
	if !ok {
		return 0, nil, oauth(http.StatusBadRequest, "invalid_grant", "the code is not known, was used, or is too old")
	}
	if err := o.checkTxCode(form); err != nil {
		return 0, nil, err
	}
	if o, ok = i.offers.take(code, now); !ok { // another request was first
		return 0, nil, oauth(http.StatusBadRequest, "invalid_grant", "the code was used")
	}
	token := i.tokens.give(accessToken{&grantedToken{offer: o.offered}}, now)
	return http.StatusOK, map[string]any{"access_token": token, "token_type": "Bearer", "expires_in": int(tokenLife.Seconds())}, nil
}

// checkTxCode counts wrong codes, also after the right one was told too late.
func (o *offered) checkTxCode(form url.Values) error {
	have := form.Get("tx_code")
	if o.txCode == "" {
		if have != "" {
			return oauth(http.StatusBadRequest, "invalid_request", "the offer has no transaction code")
		}
		return nil
	}
	if have == "" {
		return oauth(http.StatusBadRequest, "invalid_request", "tx_code is missing")
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.tries >= maxTries || subtle.ConstantTimeCompare([]byte(have), []byte(o.txCode)) != 1 {
		o.tries++
		return oauth(http.StatusBadRequest, "invalid_grant", "the transaction code is wrong; after %d tries the offer is void", maxTries)
	}
	return nil
}

// readForm reads a body of application/x-www-form-urlencoded in which no name stands twice (RFC 6749 §3.2).
func readForm(r *http.Request) (url.Values, error) {
	media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || media != "application/x-www-form-urlencoded" {
		return nil, oauth(http.StatusBadRequest, "invalid_request", "send application/x-www-form-urlencoded")
	}
	if err := r.ParseForm(); err != nil {
		return nil, oauth(http.StatusBadRequest, "invalid_request", "the body is no form")
	}
	for name, values := range r.PostForm {
		if len(values) != 1 {
			return nil, oauth(http.StatusBadRequest, "invalid_request", "%s stands twice", name)
		}
	}
	return r.PostForm, nil
}

// handleNonce is POST /nonce (OpenID4VCI §7).
func (i *Issuer) handleNonce(*http.Request) (int, any, error) {
	return http.StatusOK, map[string]string{"c_nonce": i.nonces.give(struct{}{}, i.config.Now())}, nil
}

type credentialRequest struct {
	Configuration string                     `json:"credential_configuration_id"`
	Identifier    string                     `json:"credential_identifier"`
	Encryption    json.RawMessage            `json:"credential_response_encryption"`
	Proofs        map[string]json.RawMessage `json:"proofs"`
}

// handleCredential is POST /credential (OpenID4VCI §8).
func (i *Issuer) handleCredential(r *http.Request) (int, any, error) {
	token, ok := bearer(r)
	now := i.config.Now()
	var access accessToken
	if ok {
		access, ok = i.tokens.see(token, now)
	}
	if !ok {
		return 0, nil, oauth(http.StatusUnauthorized, "invalid_token", "the access token is missing, unknown or too old")
	}
	var body credentialRequest
	if err := readJSON(r, &body, jose.Object); err != nil {
		return 0, nil, oauth(http.StatusBadRequest, "invalid_credential_request", "%v", err)
	}
	kind, format, err := i.requested(access.offer, body)
	if err != nil {
		return 0, nil, err
	}
	holder, err := i.openKeyProof(r.Context(), body.Proofs, access.offer.holder)
	if err != nil {
		return 0, nil, err
	}
	if err := access.count(); err != nil {
		return 0, nil, err
	}
	credential, err := i.issueTo(r.Context(), access.offer, kind, format, holder)
	if err != nil {
		return 0, nil, err
	}
	return http.StatusOK, map[string]any{"credentials": []any{map[string]any{"credential": credential}}}, nil
}

func (i *Issuer) requested(o *offered, body credentialRequest) (device.Kind, string, error) {
	switch {
	case body.Identifier != "":
		return "", "", oauth(http.StatusBadRequest, "unknown_credential_identifier", "no credential identifiers were given out")
	case body.Encryption != nil:
		return "", "", oauth(http.StatusBadRequest, "invalid_encryption_parameters", "responses are not encrypted here")
	case body.Configuration == "":
		return "", "", oauth(http.StatusBadRequest, "invalid_credential_request", "credential_configuration_id is missing")
	}
	kind, format, err := i.parseConfiguration(body.Configuration)
	if err != nil {
		return "", "", oauth(http.StatusBadRequest, "unknown_credential_configuration", "%v", err)
	}
	if !slices.Contains(o.configs, body.Configuration) {
		return "", "", oauth(http.StatusBadRequest, "invalid_credential_request", "the offer has no %s", body.Configuration)
	}
	return kind, format, nil
}

func (g *grantedToken) count() error {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.issued >= maxIssued {
		return oauth(http.StatusBadRequest, "credential_request_denied", "this access token got %d credentials", g.issued)
	}
	g.issued++
	return nil
}

// issueTo makes the credential out of the facts as they are now.
func (i *Issuer) issueTo(ctx context.Context, o *offered, kind device.Kind, format string, holder proven) (any, error) {
	credential, err := i.deviceCredential(ctx, deviceRequest{Device: o.device, Kind: string(kind), Report: o.report})
	if err != nil {
		return nil, denied(err)
	}
	switch format {
	case sdjwt.CredentialType:
		return i.issueSDJWT(ctx, credential, holder.key)
	case formatJWTVC:
		raw, err := i.Issue(ctx, credential, issueOptions{Format: formatJWT, StatusPurposes: []string{"revocation"}})
		if err != nil {
			return nil, err
		}
		envelope, _, err := jose.ParseEnvelope(raw, jose.EnvelopedCredential)
		return envelope.Text, err
	default:
		return i.Issue(ctx, credential, issueOptions{StatusPurposes: []string{"revocation"}})
	}
}

func denied(err error) error {
	if p := asProblem(err); p.status < http.StatusInternalServerError {
		return oauth(http.StatusBadRequest, "credential_request_denied", "%s", p.detail)
	}
	return err
}
