package issuer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"

	"github.com/trellis-network/trellis/protocol/vc/dcql"
	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/protocol/vc/sdjwt"
)

// clientPrefix says that the verifier is a DID, whose key signs the request (OpenID4VP §5.9.3).
const clientPrefix = "decentralized_identifier:"

// requestType is the typ of a request object (RFC 9101 §10.8).
const requestType = "oauth-authz-req+jwt"

// A request asks a wallet for credentials, once.
type request struct {
	query  dcql.Query
	raw    json.RawMessage
	nonce  string
	state  string
	handle string
}

// A result is what came of a request.
type result struct {
	Done        bool                  `json:"done"`
	Verified    bool                  `json:"verified"`
	Error       string                `json:"error,omitempty"`
	Credentials map[string][]answered `json:"credentials,omitempty"`
}

type answered struct {
	Issuer string          `json:"issuer"`
	Holder string          `json:"holder,omitempty"` // DID, or thumbprint of the holder's key
	Claims json.RawMessage `json:"claims"`
}

func (i *Issuer) clientID() string { return clientPrefix + i.config.DID }

// handleRequest is POST /presentations/requests: it makes a request for what a DCQL query names. The answer has the URL that opens
// a wallet, and a handle by which the result is asked for.
func (i *Issuer) handleRequest(r *http.Request) (int, any, error) {
	var body struct {
		Query json.RawMessage `json:"dcql_query"`
	}
	if err := readJSON(r, &body, jose.Object); err != nil {
		return 0, nil, err
	}
	query, err := dcql.Parse(body.Query)
	if err != nil {
		return 0, nil, problemf(http.StatusBadRequest, kindMalformed, "%v", err)
	}
	now := i.config.Now()
	q := &request{query: query, raw: body.Query, nonce: secret(), state: secret()}
	q.handle = i.results.give(&result{}, now)
	i.requests.put(q.state, q, now)
	uri := i.URL() + "/presentations/requests/" + q.state
	open := url.Values{"client_id": {i.clientID()}, "request_uri": {uri}}
	return http.StatusCreated, map[string]any{
		"url": "openid4vp://?" + open.Encode(), "request_uri": uri, "client_id": i.clientID(), "handle": q.handle,
		"expires_in": int(requestLife.Seconds()),
	}, nil
}

// handleRequestObject is GET or POST on a request_uri: the signed request (OpenID4VP §5). A wallet that POSTs may send a nonce of
// its own, which comes back in the request (§5.10).
func (i *Issuer) handleRequestObject(r *http.Request) (int, any, error) {
	now := i.config.Now()
	q, ok := i.requests.see(r.PathValue("state"), now)
	if !ok {
		return 0, nil, problemf(http.StatusNotFound, kindBlank, "the request is not known, was answered, or is too old")
	}
	claims := map[string]any{
		"aud": "https://self-issued.me/v2", "iat": now.Unix(), "exp": now.Add(requestLife).Unix(),
		"response_type": "vp_token", "response_mode": "direct_post", "response_uri": i.URL() + "/presentations/response",
		"client_id": i.clientID(), "nonce": q.nonce, "state": q.state, "dcql_query": q.raw, "client_metadata": i.clientMetadata(),
	}
	if r.Method == http.MethodPost {
		form, err := readForm(r)
		if err != nil {
			return 0, nil, err
		}
		if nonce := form.Get("wallet_nonce"); nonce != "" {
			claims["wallet_nonce"] = nonce
		}
	}
	raw, err := json.Marshal(claims)
	if err != nil {
		return 0, nil, err
	}
	compact, err := jose.Sign(map[string]any{"typ": requestType, "kid": i.config.Method}, raw, i.config.Key)
	return http.StatusOK, rawBody{"application/" + requestType, []byte(compact)}, err
}

func (i *Issuer) clientMetadata() map[string]any {
	algorithms := jose.Algorithms()
	formats := map[string]any{
		sdjwt.CredentialType: map[string]any{"sd-jwt_alg_values": algorithms, "kb-jwt_alg_values": algorithms},
		formatJWTVC:          map[string]any{"alg_values": algorithms},
	}
	if i.config.Proofs != nil {
		formats[formatLDP] = map[string]any{"proof_type_values": []string{"DataIntegrityProof"}, "cryptosuite_values": i.config.Proofs.Suites()}
	}
	return map[string]any{"vp_formats_supported": formats}
}

// handleResponse is POST on the response_uri (OpenID4VP §8.2). State and nonce are used up by the first answer, right or wrong.
func (i *Issuer) handleResponse(r *http.Request) (int, any, error) {
	form, err := readForm(r)
	if err != nil {
		return 0, nil, err
	}
	now := i.config.Now()
	q, ok := i.requests.take(form.Get("state"), now)
	if !ok {
		return 0, nil, oauth(http.StatusBadRequest, "invalid_request", "state is not known, was answered, or is too old")
	}
	out := &result{Done: true}
	defer func() { i.results.put(q.handle, out, now) }()
	if code := form.Get("error"); code != "" {
		out.Error = code
		return http.StatusOK, map[string]any{}, nil
	}
	credentials, err := i.answer(r.Context(), q, []byte(form.Get("vp_token")))
	if err != nil {
		p := asProblem(err)
		if p.status >= http.StatusInternalServerError {
			out.Error = "server_error"
			return 0, nil, err
		}
		out.Error = p.detail
		return 0, nil, oauth(http.StatusBadRequest, "invalid_request", "%s", p.detail)
	}
	out.Verified, out.Credentials = true, credentials
	return http.StatusOK, map[string]any{}, nil
}

// answer verifies each presentation of a vp_token and then whether they answer the query.
func (i *Issuer) answer(ctx context.Context, q *request, token []byte) (map[string][]answered, error) {
	var lists map[string][]json.RawMessage
	if err := jose.Object(token, &lists); err != nil {
		return nil, problemf(http.StatusBadRequest, kindMalformed, "vp_token: %v", err)
	}
	presented := make(map[string][]dcql.Presented)
	out := make(map[string][]answered)
	total := 0
	for id, list := range lists {
		if total += len(list); total > maxCredentials {
			return nil, problemf(http.StatusBadRequest, kindMalformed, "vp_token has more than %d presentations", maxCredentials)
		}
		for _, raw := range list {
			o, holder, err := i.openAnswer(ctx, raw, jose.Demands{Audience: i.clientID(), Nonce: q.nonce})
			if err != nil {
				return nil, fmt.Errorf("presentation for %q: %w", id, err)
			}
			p, err := describe(o)
			if err != nil {
				return nil, refusal(err)
			}
			p.Bound = holder != ""
			presented[id] = append(presented[id], p)
			out[id] = append(out[id], answered{o.issuer, holder, o.document})
		}
	}
	if err := q.query.Check(presented); err != nil {
		return nil, problemf(http.StatusBadRequest, kindBlank, "%v", err)
	}
	return out, nil
}

// openAnswer opens one presentation: an SD-JWT with its key binding, a JWT or an object with the credential in it, or a credential
// that nobody is bound to.
func (i *Issuer) openAnswer(ctx context.Context, raw json.RawMessage, d jose.Demands) (o *opened, holder string, err error) {
	var text string
	if json.Unmarshal(raw, &text) == nil && isSDJWT(text) {
		token, err := sdjwt.Parse(text)
		if err != nil {
			return nil, "", refusal(err)
		}
		o, err := i.verifier.openText(ctx, text, sdjwt.Demand{Binding: token.Binding != "", Demands: d})
		if err != nil {
			return nil, "", err
		}
		if token.Binding != "" {
			holder = o.holder.Thumbprint()
		}
		_, err = i.verifier.checkStatus(ctx, o)
		return o, holder, err
	}
	p, err := i.verifier.openPresentation(ctx, raw, d)
	if err != nil {
		return nil, "", err
	}
	if len(p.credentials) != 1 {
		return nil, "", problemf(http.StatusBadRequest, kindMalformed, "a presentation holds one credential here, not %d", len(p.credentials))
	}
	o = p.credentials[0]
	if subject := subjectID(o.claims); subject != p.holder {
		return nil, "", problemf(http.StatusBadRequest, kindSecurity, "the credential is about %q, presented by %q", subject, p.holder)
	}
	return o, p.holder, nil
}

func isSDJWT(text string) bool {
	t, err := sdjwt.Parse(text)
	return err == nil && t.JWT != ""
}

func subjectID(claims jose.Claims) string {
	var subject map[string]json.RawMessage
	var id string
	if json.Unmarshal(claims["credentialSubject"], &subject) != nil || json.Unmarshal(subject["id"], &id) != nil {
		return ""
	}
	return id
}

// describe says of a credential what a query asks for.
func describe(o *opened) (dcql.Presented, error) {
	p := dcql.Presented{Format: o.format}
	if err := jose.Object(o.document, &p.Claims); err != nil {
		return p, err
	}
	if o.format == sdjwt.CredentialType {
		kind, _, err := o.claims.String("vct")
		p.Types = []string{kind}
		return p, err
	}
	if o.format == jose.CredentialType {
		p.Format = formatJWTVC
	}
	types, err := many(o.claims["type"])
	for _, raw := range types {
		var text string
		if err := errors.Join(err, json.Unmarshal(raw, &text)); err != nil {
			return p, fmt.Errorf("%w: type is %s", jose.ErrFormat, o.claims["type"])
		}
		p.Types = append(p.Types, text)
	}
	return p, err
}

// handleResult is GET /presentations/results/{handle}.
func (i *Issuer) handleResult(r *http.Request) (int, any, error) {
	out, ok := i.results.see(r.PathValue("handle"), i.config.Now())
	if !ok {
		return 0, nil, problemf(http.StatusNotFound, kindBlank, "there is no such result, or it is too old")
	}
	return http.StatusOK, out, nil
}
