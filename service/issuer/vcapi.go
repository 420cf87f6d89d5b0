package issuer

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"

	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/protocol/vc/sdjwt"
	"github.com/trellis-network/trellis/protocol/vc/statuslist"
)

// Formats in which POST /credentials/issue secures a credential, besides the cryptosuites.
const formatJWT = jose.CredentialType

// issueOptions are those of the VC API, and which purposes of status lists the credential gets.
type issueOptions struct {
	CredentialID      string   `json:"credentialId"`
	Format            string   `json:"format"`            // vc+jwt or a cryptosuite; default that of the issuer's key
	StatusPurposes    []string `json:"statusPurposes"`    // default none
	MandatoryPointers []string `json:"mandatoryPointers"` // of ecdsa-sd-2023
}

// handleIssue is POST /credentials/issue.
func (i *Issuer) handleIssue(r *http.Request) (int, any, error) {
	var body struct {
		Credential json.RawMessage `json:"credential"`
		Options    issueOptions    `json:"options"`
	}
	if err := readJSON(r, &body, jose.Object); err != nil {
		return 0, nil, err
	}
	var credential map[string]any
	if err := jose.Object(body.Credential, &credential); err != nil {
		return 0, nil, problemf(http.StatusBadRequest, kindParsing, "credential: %v", err)
	}
	secured, err := i.Issue(r.Context(), credential, body.Options)
	if err != nil {
		return 0, nil, err
	}
	return http.StatusCreated, map[string]any{"verifiableCredential": secured}, nil
}

// Issue secures a credential in the issuer's name. Where it gets a status, its place in the list is durable before.
func (i *Issuer) Issue(ctx context.Context, credential map[string]any, o issueOptions) (json.RawMessage, error) {
	if err := i.prepare(ctx, credential, o.CredentialID, o.StatusPurposes); err != nil {
		return nil, err
	}
	raw, err := json.Marshal(credential)
	if err != nil {
		return nil, err
	}
	if err := checkIssuable(raw, i.config.Now()); err != nil {
		return nil, refusal(err)
	}
	if o.Format == "" {
		o.Format = i.defaultFormat()
	}
	if o.Format == formatJWT {
		compact, err := jose.SignCredential(raw, i.config.Method, i.config.Key)
		if err != nil {
			return nil, refusal(err)
		}
		return json.Marshal(jose.Envelope{Media: jose.CredentialType, Text: compact}.JSON(jose.EnvelopedCredential))
	}
	return i.addProof(raw, Proof{Suite: o.Format, Purpose: "assertionMethod", Mandatory: o.MandatoryPointers})
}

// prepare sets issuer and id, and gives the credential its statuses.
func (i *Issuer) prepare(ctx context.Context, credential map[string]any, id string, purposes []string) error {
	if _, ok := credential["proof"]; ok {
		return problemf(http.StatusBadRequest, kindMalformed, "the credential has a proof already")
	}
	if err := i.setIssuer(credential); err != nil {
		return err
	}
	if len(purposes) == 0 && id == "" {
		return nil
	}
	if _, ok := credential["credentialStatus"]; ok && len(purposes) > 0 {
		return problemf(http.StatusBadRequest, kindMalformed, "the credential names a status already; leave it to the issuer")
	}
	for _, p := range purposes {
		if p != statuslist.Revocation && p != statuslist.Suspension {
			return problemf(http.StatusBadRequest, kindMalformed, "statusPurposes are revocation and suspension, not %q", p)
		}
	}
	return i.register(ctx, credential, id, slices.Compact(slices.Sorted(slices.Values(purposes))))
}

func (i *Issuer) setIssuer(credential map[string]any) error {
	stated := credential["issuer"]
	if object, ok := stated.(map[string]any); ok {
		stated = object["id"]
	}
	if stated == nil && credential["issuer"] == nil {
		credential["issuer"] = i.config.DID
		return nil
	}
	if stated != i.config.DID {
		return problemf(http.StatusBadRequest, kindMalformed, "issuer is %v, this is %s", stated, i.config.DID)
	}
	return nil
}

// register keeps the credential under id, or the id it has, or a new one.
func (i *Issuer) register(ctx context.Context, credential map[string]any, id string, purposes []string) error {
	if own, ok := credential["id"].(string); ok && id == "" {
		id = own
	}
	if id == "" {
		id = newUUID()
		credential["id"] = id
	}
	places, err := i.store.Add(ctx, Record{id, kindOf(credential), subjectOf(credential), i.config.Now().Unix()}, purposes)
	if err != nil {
		return err
	}
	var entries []any
	for _, p := range places {
		entries = append(entries, i.entry(p).JSON())
	}
	switch len(entries) {
	case 0:
	case 1:
		credential["credentialStatus"] = entries[0]
	default:
		credential["credentialStatus"] = entries
	}
	return nil
}

// newUUID returns a random URN (RFC 9562 §5.4).
func newUUID() string {
	var b [16]byte
	if _, err := rand.Read(b[:]); err != nil {
		panic(fmt.Sprintf("issuer: no randomness: %v", err)) // the runtime stops the process before that
	}
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}

func kindOf(credential map[string]any) string {
	list, _ := credential["type"].([]any)
	for _, one := range list {
		if text, ok := one.(string); ok && text != "VerifiableCredential" {
			return text
		}
	}
	return "VerifiableCredential"
}

func subjectOf(credential map[string]any) string {
	subject, _ := credential["credentialSubject"].(map[string]any)
	id, _ := subject["id"].(string)
	return id
}

type statusRequest struct {
	CredentialID     string          `json:"credentialId"`
	CredentialStatus json.RawMessage `json:"credentialStatus"` // one object, or a list as older clients send
	Status           *bool           `json:"status"`
}

// handleStatus is POST /credentials/status. It answers after the status is durable.
func (i *Issuer) handleStatus(r *http.Request) (int, any, error) {
	var body statusRequest
	if err := readJSON(r, &body, jose.Object); err != nil {
		return 0, nil, err
	}
	changes, err := body.changes()
	if err != nil {
		return 0, nil, err
	}
	for purpose, status := range changes {
		if _, err := i.store.SetStatus(r.Context(), body.CredentialID, purpose, status); err != nil {
			return 0, nil, err
		}
	}
	i.lists.forget()
	return http.StatusOK, map[string]any{}, nil
}

// changes reads {credentialStatus: {statusPurpose}, status: true} and the older {credentialStatus: [{type, status: "1"}]}.
func (b statusRequest) changes() (map[string]byte, error) {
	list, err := many(b.CredentialStatus)
	if err != nil || len(list) == 0 || b.CredentialID == "" {
		return nil, problemf(http.StatusBadRequest, kindMalformed, "want credentialId and credentialStatus")
	}
	out := make(map[string]byte)
	for _, raw := range list {
		var one struct {
			Type    string `json:"type"`
			Purpose string `json:"statusPurpose"`
			Status  string `json:"status"`
		}
		if err := json.Unmarshal(raw, &one); err != nil || one.Type != "" && one.Type != statuslist.EntryType {
			return nil, problemf(http.StatusBadRequest, kindMalformed, "credentialStatus is no %s", statuslist.EntryType)
		}
		if one.Purpose == "" {
			one.Purpose = statuslist.Revocation
		}
		set := one.Status == "1"
		if b.Status != nil {
			set = *b.Status
		} else if one.Status != "0" && one.Status != "1" {
			return nil, problemf(http.StatusBadRequest, kindMalformed, "status is neither true nor false")
		}
		out[one.Purpose] = 0
		if set {
			out[one.Purpose] = 1
		}
	}
	return out, nil
}

// A verdict is the answer of a verifier.
type verdict struct {
	Verified     bool                `json:"verified"`
	Credential   json.RawMessage     `json:"credential,omitempty"`
	Presentation json.RawMessage     `json:"presentation,omitempty"`
	Issuer       string              `json:"issuer,omitempty"`
	Holder       string              `json:"holder,omitempty"`
	Statuses     []statuslist.Result `json:"statuses,omitempty"`
	Problems     []map[string]any    `json:"problemDetails"`
	Results      []verdict           `json:"credentialResults,omitempty"`
}

func refused(err error) (int, any, error) {
	p := asProblem(err)
	if p.status != http.StatusBadRequest {
		return 0, nil, err
	}
	return p.status, verdict{Problems: []map[string]any{p.body()}}, nil
}

// handleVerify is POST /credentials/verify: 200 with verified true, or 400 with the problem.
func (i *Issuer) handleVerify(r *http.Request) (int, any, error) {
	var body struct {
		Credential json.RawMessage `json:"verifiableCredential"`
	}
	if err := readJSON(r, &body, jose.Object); err != nil {
		return 0, nil, err
	}
	if len(body.Credential) == 0 {
		return 0, nil, problemf(http.StatusBadRequest, kindMalformed, "want verifiableCredential")
	}
	o, err := i.verifier.openCredential(r.Context(), body.Credential, sdjwt.Demand{})
	if err != nil {
		return refused(err)
	}
	statuses, err := i.verifier.checkStatus(r.Context(), o)
	if err != nil {
		return refused(err)
	}
	return http.StatusOK, verdict{Verified: true, Credential: o.document, Issuer: o.issuer, Statuses: statuses, Problems: []map[string]any{}}, nil
}
