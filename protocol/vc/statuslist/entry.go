package statuslist

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/trellis-network/trellis/protocol/vc/jose"
)

// Purposes of lists (Bitstring Status List §3.1).
const (
	Revocation = "revocation" // set for ever
	Suspension = "suspension" // may be lifted
	Message    = "message"    // one of the entry's own
)

// EntryType is the type of member credentialStatus, and ListType that of the list's subject.
const (
	EntryType          = "BitstringStatusListEntry"
	ListType           = "BitstringStatusList"
	ListCredentialType = "BitstringStatusListCredential"
)

// An Entry says where the status of a credential stands.
type Entry struct {
	Purpose    string
	Index      uint64
	Credential string            // URL of the list
	Size       int               // bits, 1 by default
	Messages   map[uint64]string // by status, for purpose message
}

// A Result is the status of one credential for one purpose.
type Result struct {
	Purpose string `json:"purpose"`
	Status  byte   `json:"status"`
	Valid   bool   `json:"valid"` // status 0: neither revoked nor suspended; a message never makes a credential invalid
	Message string `json:"message,omitempty"`
}

// JSON returns member credentialStatus.
func (e Entry) JSON() map[string]any {
	out := map[string]any{
		"id": e.Credential + "#" + strconv.FormatUint(e.Index, 10), "type": EntryType, "statusPurpose": e.Purpose,
		"statusListIndex": strconv.FormatUint(e.Index, 10), "statusListCredential": e.Credential,
	}
	if e.Size > 1 {
		out["statusSize"] = e.Size
	}
	if len(e.Messages) > 0 {
		var list []map[string]string
		for status := range uint64(1) << e.Size {
			list = append(list, map[string]string{"status": "0x" + strconv.FormatUint(status, 16), "message": e.Messages[status]})
		}
		out["statusMessage"] = list
	}
	return out
}

// ParseEntries reads member credentialStatus, one entry or several. Entries of other types are an error: a verifier that passes
// over what it does not understand passes over a revocation.
func ParseEntries(raw json.RawMessage) ([]Entry, error) {
	var several []json.RawMessage
	if err := json.Unmarshal(raw, &several); err != nil {
		several = []json.RawMessage{raw}
	}
	if len(several) > 16 {
		return nil, fmt.Errorf("%w: %d entries", ErrMalformed, len(several))
	}
	var entries []Entry
	for _, one := range several {
		e, err := parseEntry(one)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
		}
		entries = append(entries, e)
	}
	return entries, nil
}

func parseEntry(raw []byte) (Entry, error) {
	var e Entry
	var c jose.Claims
	if err := jose.Object(raw, &c); err != nil {
		return e, err
	}
	kind, _, err := c.String("type")
	if err != nil || kind != EntryType {
		return e, fmt.Errorf("type is %s, want %s", c["type"], EntryType)
	}
	if e.Purpose, _, err = c.String("statusPurpose"); err != nil || e.Purpose == "" {
		return e, fmt.Errorf("statusPurpose is missing")
	}
	if e.Credential, _, err = c.String("statusListCredential"); err != nil || !strings.Contains(e.Credential, "://") {
		return e, fmt.Errorf("statusListCredential is no URL")
	}
	if e.Index, err = parseIndex(c["statusListIndex"]); err != nil {
		return e, err
	}
	e.Size = 1
	if raw, ok := c["statusSize"]; ok {
		if e.Size, err = strconv.Atoi(string(raw)); err != nil || checkSize(e.Size) != nil {
			return e, fmt.Errorf("statusSize is %s, want 1, 2, 4 or 8", raw)
		}
	}
	if e.Purpose == Message || c["statusMessage"] != nil {
		e.Messages, err = parseMessages(c["statusMessage"], e.Size)
	}
	return e, err
}

// parseIndex takes a number too, as some write it so.
func parseIndex(raw json.RawMessage) (uint64, error) {
	var text string
	if json.Unmarshal(raw, &text) != nil {
		text = string(raw)
	}
	index, err := strconv.ParseUint(text, 10, 64)
	if err != nil || strconv.FormatUint(index, 10) != text {
		return 0, fmt.Errorf("statusListIndex is %s, want a number of one spelling", raw)
	}
	return index, nil
}

func parseMessages(raw json.RawMessage, size int) (map[uint64]string, error) {
	var list []jose.Claims
	if err := json.Unmarshal(raw, &list); err != nil || len(list) != 1<<size {
		return nil, fmt.Errorf("statusMessage has not one message for each of %d statuses", 1<<size)
	}
	out := make(map[uint64]string, len(list))
	for _, one := range list {
		text, _, err := one.String("status")
		if err != nil {
			return nil, err
		}
		status, err := strconv.ParseUint(strings.TrimPrefix(text, "0x"), 16, 8)
		if err != nil || status >= 1<<size || !strings.HasPrefix(text, "0x") {
			return nil, fmt.Errorf("status %q is no hexadecimal number of %d bits", text, size)
		}
		if out[status], _, err = one.String("message"); err != nil {
			return nil, err
		}
	}
	if len(out) != 1<<size {
		return nil, fmt.Errorf("statusMessage names a status twice")
	}
	return out, nil
}

// Check reads the status in list (Bitstring Status List §3.2), a status list credential whose proof and issuer the caller has
// verified before.
func (e Entry) Check(list []byte, now time.Time) (Result, error) {
	var c jose.Claims
	if err := jose.Object(list, &c); err != nil {
		return Result{}, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if !hasText(c["type"], ListCredentialType) {
		return Result{}, fmt.Errorf("%w: type is %s, want %s", ErrVerification, c["type"], ListCredentialType)
	}
	if id, ok, err := c.String("id"); err != nil || ok && id != e.Credential {
		return Result{}, fmt.Errorf("%w: the list is %q, want %q", ErrVerification, id, e.Credential)
	}
	if err := c.Validity(now); err != nil {
		return Result{}, fmt.Errorf("%w: %w", ErrVerification, err)
	}
	var subject jose.Claims
	if err := json.Unmarshal(c["credentialSubject"], &subject); err != nil {
		return Result{}, fmt.Errorf("%w: credentialSubject is no object", ErrMalformed)
	}
	return e.look(subject)
}

func (e Entry) look(subject jose.Claims) (Result, error) {
	if !hasText(subject["type"], ListType) {
		return Result{}, fmt.Errorf("%w: the subject is no %s", ErrVerification, ListType)
	}
	if !hasText(subject["statusPurpose"], e.Purpose) {
		return Result{}, fmt.Errorf("%w: the list is for %s, the entry for %q", ErrVerification, subject["statusPurpose"], e.Purpose)
	}
	text, _, err := subject.String("encodedList")
	if err != nil {
		return Result{}, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	bits, err := Decode(text, e.Size)
	if err != nil {
		return Result{}, err
	}
	status, err := bits.Get(e.Index)
	if err != nil {
		return Result{}, err
	}
	return e.Result(status), nil
}

// Result says what a status means for the entry's purpose.
func (e Entry) Result(status byte) Result {
	return Result{e.Purpose, status, status == 0 || e.Purpose == Message, e.Messages[uint64(status)]}
}

func hasText(raw json.RawMessage, want string) bool {
	var one string
	if json.Unmarshal(raw, &one) == nil {
		return one == want
	}
	var several []string
	return json.Unmarshal(raw, &several) == nil && slices.Contains(several, want)
}

// A Subject describes a list credential to be.
type Subject struct {
	ID         string // URL of the list
	Issuer     string
	Purpose    string
	ValidFrom  time.Time
	ValidUntil time.Time
	TTL        time.Duration // how long it may be cached; 0 says nothing
}

// Credential returns the unsigned list credential.
func (s Subject) Credential(l *List) map[string]any {
	subject := map[string]any{"id": s.ID + "#list", "type": ListType, "statusPurpose": s.Purpose, "encodedList": l.Encode()}
	if s.TTL > 0 {
		subject["ttl"] = s.TTL.Milliseconds()
	}
	return map[string]any{
		"@context": []string{"https://www.w3.org/ns/credentials/v2"}, "id": s.ID,
		"type": []string{"VerifiableCredential", ListCredentialType}, "issuer": s.Issuer,
		"validFrom": s.ValidFrom.UTC().Format(time.RFC3339), "validUntil": s.ValidUntil.UTC().Format(time.RFC3339),
		"credentialSubject": subject,
	}
}
