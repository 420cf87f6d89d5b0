package issuer

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/trellis-network/trellis/protocol/vc"
	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/protocol/vc/sdjwt"
	"github.com/trellis-network/trellis/protocol/vc/statuslist"
	"github.com/trellis-network/trellis/types/jwk"
)

// A Verifier verifies credentials and presentations of any issuer. Keys and Now are required. Safe for concurrent use.
type Verifier struct {
	Keys func(context.Context) jose.Keys // for one verification
	Now  func() time.Time
	// Fetch gets a status list. Nil verifies no credential that has one: a list that is not read is not passed over.
	Fetch func(ctx context.Context, url string) ([]byte, error)
	// Proofs are Data Integrity proofs. Nil verifies none.
	Proofs Proofs

	// own answers for lists of this process's issuer; ok is false for others. May be nil.
	own func(ctx context.Context, e statuslist.Entry, suffix, issuer string) (r statuslist.Result, ok bool, err error)
}

// Verified is a credential that holds.
type Verified struct {
	Issuer   string
	Subject  string // its id, empty when it has none
	Format   string // vc+jwt, dc+sd-jwt or ldp_vc
	Document json.RawMessage
	Statuses []statuslist.Result
}

// Verify verifies a credential: an object with a proof, an envelope, or the text of a JWT or SD-JWT. bound is what its key binding
// must answer. With status, the lists that it names are read.
func (v *Verifier) Verify(ctx context.Context, raw json.RawMessage, bound sdjwt.Demand, status bool) (*Verified, error) {
	o, err := v.openCredential(ctx, raw, bound)
	if err != nil {
		return nil, err
	}
	out := &Verified{Issuer: o.issuer, Subject: subjectID(o.claims), Format: o.format, Document: o.document}
	if o.format == sdjwt.CredentialType {
		out.Subject, _, _ = o.claims.String("sub")
	}
	if status {
		out.Statuses, err = v.checkStatus(ctx, o)
	}
	return out, err
}

// A VerifiedPresentation is one that its holder made for the verifier, with what is in it.
type VerifiedPresentation struct {
	Holder      string
	Credentials []*Verified
}

// VerifyPresentation verifies a presentation of the data model and all credentials in it, their statuses too. The nonce is the
// caller's to have made, and to take once.
func (v *Verifier) VerifyPresentation(ctx context.Context, raw json.RawMessage, d jose.Demands) (*VerifiedPresentation, error) {
	p, err := v.openPresentation(ctx, raw, d)
	if err != nil {
		return nil, err
	}
	out := &VerifiedPresentation{Holder: p.holder}
	for _, o := range p.credentials {
		out.Credentials = append(out.Credentials, &Verified{Issuer: o.issuer, Subject: subjectID(o.claims), Format: o.format, Document: o.document})
	}
	return out, nil
}

// An opened credential was verified: its form, its proof, that its issuer made it, and its times.
type opened struct {
	document json.RawMessage // the credential, or the processed claims of an SD-JWT VC
	claims   jose.Claims
	issuer   string
	method   string
	format   string     // vc+jwt, dc+sd-jwt, or ldp_vc
	holder   jwk.Public // the key that an SD-JWT VC is bound to
}

// maxCredentials bounds a presentation.
const maxCredentials = 32

// openCredential verifies a credential in any form but its status: an object with a proof, an envelope, or the text of a JWT or
// SD-JWT. bound is what a key binding must answer, where the form has one.
func (v *Verifier) openCredential(ctx context.Context, raw json.RawMessage, bound sdjwt.Demand) (*opened, error) {
	var text string
	if json.Unmarshal(raw, &text) == nil {
		return v.openText(ctx, text, bound)
	}
	envelope, ok, err := jose.ParseEnvelope(raw, jose.EnvelopedCredential)
	if err != nil {
		return nil, refusal(err)
	}
	if ok {
		return v.openText(ctx, envelope.Text, bound)
	}
	o, err := v.openProof(ctx, raw, "assertionMethod", jose.Demands{})
	if err != nil {
		return nil, refusal(err)
	}
	return o, nil
}

func (v *Verifier) openText(ctx context.Context, text string, bound sdjwt.Demand) (*opened, error) {
	now := v.Now()
	if strings.Contains(text, "~") {
		c, err := sdjwt.OpenCredential(text, v.Keys(ctx), bound, now)
		if err != nil {
			return nil, refusal(err)
		}
		document, err := json.Marshal(c.Claims)
		if err != nil {
			return nil, err
		}
		return &opened{document, c.Claims, c.Issuer, c.Method, sdjwt.CredentialType, c.Holder}, nil
	}
	c, err := jose.OpenCredential(text, v.Keys(ctx), now)
	if err != nil {
		return nil, refusal(err)
	}
	if err := checkModel(c.Document); err != nil {
		return nil, refusal(err)
	}
	return &opened{document: c.Document, claims: c.Claims, issuer: c.Party, method: c.Method, format: jose.CredentialType}, nil
}

// refusal says why a document does not verify, as the VC API has it: status 400, whatever the reason.
func refusal(err error) error {
	var p *problem
	if errors.As(err, &p) {
		return err
	}
	kind := kindSecurity
	for _, one := range []error{jose.ErrFormat, sdjwt.ErrFormat, statuslist.ErrMalformed, jose.ErrType, vc.ErrFormat, vc.ErrModel, vc.ErrSchema} {
		if errors.Is(err, one) {
			kind = kindMalformed
		}
	}
	if errors.Is(err, jose.ErrTime) || errors.Is(err, vc.ErrExpired) || errors.Is(err, vc.ErrNotYet) {
		kind = kindRange
	}
	return &problem{status: http.StatusBadRequest, kind: kind, detail: err.Error(), cause: err}
}

// An openedPresentation is one whose holder's proof and whose credentials were verified.
type openedPresentation struct {
	document    json.RawMessage
	holder      string
	credentials []*opened
}

// openPresentation verifies a presentation and all that is in it, their statuses too.
func (v *Verifier) openPresentation(ctx context.Context, raw json.RawMessage, d jose.Demands) (*openedPresentation, error) {
	p, claims, err := v.openHolder(ctx, raw, d)
	if err != nil {
		return nil, refusal(err)
	}
	list, err := many(claims["verifiableCredential"])
	if err != nil {
		return nil, refusal(err)
	}
	for n, one := range list {
		o, err := v.openCredential(ctx, one, sdjwt.Demand{})
		if err == nil {
			_, err = v.checkStatus(ctx, o)
		}
		if err != nil {
			return nil, refusal(fmt.Errorf("credential %d: %w", n+1, err))
		}
		p.credentials = append(p.credentials, o)
	}
	return p, nil
}

func (v *Verifier) openHolder(ctx context.Context, raw json.RawMessage, d jose.Demands) (*openedPresentation, jose.Claims, error) {
	var text string
	envelope, ok, err := jose.ParseEnvelope(raw, jose.EnvelopedPresentation)
	switch {
	case json.Unmarshal(raw, &text) == nil:
	case err != nil:
		return nil, nil, err
	case ok:
		text = envelope.Text
	default:
		o, err := v.openProof(ctx, raw, "authentication", d)
		if err != nil {
			return nil, nil, err
		}
		return &openedPresentation{document: o.document, holder: o.issuer}, o.claims, nil
	}
	o, err := jose.OpenPresentation(text, v.Keys(ctx), d, v.Now())
	if err == nil {
		err = checkPresentation(o.Document)
	}
	if err != nil {
		return nil, nil, err
	}
	return &openedPresentation{document: o.Document, holder: o.Party}, o.Claims, nil
}

// many reads a member that is absent, one value or several.
func many(raw json.RawMessage) ([]json.RawMessage, error) {
	if len(raw) == 0 {
		return nil, nil
	}
	var list []json.RawMessage
	if bytes.HasPrefix(bytes.TrimSpace(raw), []byte("[")) {
		if err := json.Unmarshal(raw, &list); err != nil {
			return nil, fmt.Errorf("%w: %w", jose.ErrFormat, err)
		}
	} else {
		list = []json.RawMessage{raw}
	}
	if len(list) > maxCredentials {
		return nil, fmt.Errorf("%w: %d credentials, at most %d", jose.ErrFormat, len(list), maxCredentials)
	}
	return list, nil
}

// checkStatus looks a credential's statuses up, and refuses one that is revoked or suspended.
func (v *Verifier) checkStatus(ctx context.Context, o *opened) ([]statuslist.Result, error) {
	if raw, ok := o.claims["status"]; ok && o.format == sdjwt.CredentialType {
		r, err := v.tokenStatus(ctx, raw, o)
		return judge([]statuslist.Result{r}, err)
	}
	raw, ok := o.claims["credentialStatus"]
	if !ok {
		return nil, nil
	}
	entries, err := statuslist.ParseEntries(raw)
	if err != nil {
		return nil, refusal(err)
	}
	var results []statuslist.Result
	for _, e := range entries {
		r, err := v.listStatus(ctx, e, o.issuer)
		if err != nil {
			return nil, judgement(err)
		}
		results = append(results, r)
	}
	return judge(results, nil)
}

func judge(results []statuslist.Result, err error) ([]statuslist.Result, error) {
	if err != nil {
		return nil, judgement(err)
	}
	for _, r := range results {
		if !r.Valid {
			return results, problemf(http.StatusBadRequest, kindStatus, "the credential's status for %s is set", r.Purpose)
		}
	}
	return results, nil
}

func judgement(err error) error {
	kind := kindStatus
	if errors.Is(err, statuslist.ErrRetrieval) || errors.Is(err, ErrUnknown) {
		kind = kindRetrieval
	}
	return &problem{status: http.StatusBadRequest, kind: kind, detail: err.Error(), cause: err}
}

// listStatus reads a status in the list that an entry names.
func (v *Verifier) listStatus(ctx context.Context, e statuslist.Entry, issuer string) (statuslist.Result, error) {
	if v.own != nil {
		if r, ok, err := v.own(ctx, e, "", issuer); ok {
			return r, err
		}
	}
	raw, err := v.fetch(ctx, e.Credential)
	if err != nil {
		return statuslist.Result{}, err
	}
	o, err := v.openCredential(ctx, asDocument(raw), sdjwt.Demand{})
	if err != nil {
		return statuslist.Result{}, fmt.Errorf("%w: %w", statuslist.ErrVerification, err)
	}
	if o.issuer != issuer {
		return statuslist.Result{}, fmt.Errorf("%w: the list is of %s, the credential of %s", statuslist.ErrVerification, o.issuer, issuer)
	}
	return e.Check(o.document, v.Now())
}

// asDocument makes a JSON string of a JWT that was fetched as plain text.
func asDocument(raw []byte) json.RawMessage {
	if trimmed := bytes.TrimSpace(raw); !bytes.HasPrefix(trimmed, []byte("{")) {
		text, _ := json.Marshal(string(trimmed)) // a string
		return text
	}
	return raw
}

func (v *Verifier) fetch(ctx context.Context, url string) ([]byte, error) {
	if v.Fetch == nil {
		return nil, fmt.Errorf("%w: %s is of another issuer, and this verifier fetches none", statuslist.ErrRetrieval, url)
	}
	raw, err := v.Fetch(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", statuslist.ErrRetrieval, err)
	}
	return raw, nil
}

func (v *Verifier) tokenStatus(ctx context.Context, raw json.RawMessage, o *opened) (statuslist.Result, error) {
	r, err := statuslist.ParseReference(raw)
	if err != nil {
		return statuslist.Result{}, err
	}
	entry := statuslist.Entry{Purpose: statuslist.Revocation, Index: r.Index, Credential: r.URI, Size: 1}
	if v.own != nil {
		if r, ok, err := v.own(ctx, entry, tokenSuffix, o.issuer); ok {
			return r, err
		}
	}
	compact, err := v.fetch(ctx, r.URI)
	if err != nil {
		return statuslist.Result{}, err
	}
	m, err := jose.Parse(string(bytes.TrimSpace(compact)))
	if err != nil {
		return statuslist.Result{}, fmt.Errorf("%w: %w", statuslist.ErrVerification, err)
	}
	if !strings.HasPrefix(m.Header.KeyID, o.issuer+"#") {
		return statuslist.Result{}, fmt.Errorf("%w: the list's key is %q, the credential's issuer %s", statuslist.ErrVerification, m.Header.KeyID, o.issuer)
	}
	key, err := v.Keys(ctx)(m.Header.KeyID, "assertionMethod")
	if err != nil {
		return statuslist.Result{}, fmt.Errorf("%w: %w", statuslist.ErrVerification, err)
	}
	status, err := r.OpenToken(string(bytes.TrimSpace(compact)), key, v.Now())
	return entry.Result(status), err
}
