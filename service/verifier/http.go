package verifier

import (
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/netip"
	"strconv"
	"time"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/types/did"
)

// Limits of a request. Evidence of attest.MaxEvidenceBytes is a third longer in base64.
const (
	maxChallengeBytes = 64 << 10
	maxEvidenceBody   = attest.MaxEvidenceBytes*4/3 + 64<<10
	bodyTimeout       = 20 * time.Second
	retrySeconds      = 5
)

// A problem is an answer that is not a verdict.
type problem struct {
	Code    string `json:"code"`
	Message string `json:"message"`
}

// Error implements error.
func (p *problem) Error() string { return p.Code + ": " + p.Message }

// Codes of problems; docs/spec/attestation.md §6 has their statuses.
const (
	badRequest    = "bad_request"
	unknownDevice = "unknown_device"
	unknownNonce  = "unknown_nonce"
	keyChanged    = "key_changed"
	busy          = "busy"
	tooMany       = "too_many_requests"
	tooLarge      = "too_large"
	mediaType     = "unsupported_media_type"
	unavailable   = "unavailable"
)

var statuses = map[string]int{
	badRequest: http.StatusBadRequest, unknownDevice: http.StatusNotFound, unknownNonce: http.StatusConflict, keyChanged: http.StatusConflict,
	busy: http.StatusServiceUnavailable, tooMany: http.StatusTooManyRequests, tooLarge: http.StatusRequestEntityTooLarge,
	mediaType: http.StatusUnsupportedMediaType, unavailable: http.StatusServiceUnavailable,
}

func refuse(code, format string, args ...any) error {
	return &problem{code, fmt.Sprintf(format, args...)}
}

type challengeRequest struct {
	Device did.ID      `json:"device"`
	Kind   attest.Kind `json:"kind"`
	Parts  parts       `json:"parts,omitempty"`
}

type challengeAnswer struct {
	Challenge attest.Challenge `json:"challenge"`
	Parts     parts            `json:"parts,omitempty"`
}

// parts are bytes in base64url without padding, as in attest.Evidence.
type parts map[string][]byte

// MarshalJSON implements json.Marshaler.
func (p parts) MarshalJSON() ([]byte, error) {
	texts := make(map[string]string, len(p))
	for name, part := range p {
		texts[name] = base64.RawURLEncoding.EncodeToString(part)
	}
	return json.Marshal(texts)
}

// UnmarshalJSON implements json.Unmarshaler.
func (p *parts) UnmarshalJSON(raw []byte) error {
	var texts map[string]string
	if err := json.Unmarshal(raw, &texts); err != nil {
		return err
	}
	if len(texts) > attest.MaxParts {
		return fmt.Errorf("%d parts, at most %d", len(texts), attest.MaxParts)
	}
	*p = make(parts, len(texts))
	for name, text := range texts {
		part, err := base64.RawURLEncoding.Strict().DecodeString(text)
		if err != nil {
			return fmt.Errorf("part %.32q wants base64url without padding", name)
		}
		(*p)[name] = part
	}
	return nil
}

type evidenceRequest struct {
	Nonce    attest.Nonce
	Evidence attest.Evidence
}

// UnmarshalJSON implements json.Unmarshaler.
func (q *evidenceRequest) UnmarshalJSON(raw []byte) error {
	var w struct {
		Nonce    string          `json:"nonce"`
		Evidence attest.Evidence `json:"evidence"`
	}
	if err := json.Unmarshal(raw, &w); err != nil {
		return err
	}
	nonce, err := hex.DecodeString(w.Nonce)
	if err != nil || len(nonce) != attest.NonceBytes {
		return fmt.Errorf("nonce wants %d bytes in hex", attest.NonceBytes)
	}
	q.Nonce, q.Evidence = attest.Nonce(nonce), w.Evidence
	return nil
}

// A verdict is the answer to evidence: the canonical result, its hash, and what became of it.
type verdict struct {
	Result     json.RawMessage `json:"result"`
	ResultHash string          `json:"resultHash"`
	Details    []problem       `json:"details,omitempty"` // the reasons, for people
	UntilBlock uint64          `json:"untilBlock,omitempty"`
	Credential json.RawMessage `json:"credential,omitempty"`
}

func newVerdict(r attest.Result) (verdict, error) {
	raw, err := r.Canonical()
	if err != nil {
		return verdict{}, err
	}
	hash, err := r.Hash()
	if err != nil {
		return verdict{}, err
	}
	v := verdict{Result: raw, ResultHash: "0x" + hex.EncodeToString(hash[:])}
	for _, reason := range r.Reasons {
		v.Details = append(v.Details, problem{string(reason.Code), reason.Detail})
	}
	return v, nil
}

// Handler returns the HTTP interface of docs/spec/attestation.md §6.
func (v *Verifier) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/challenge", func(w http.ResponseWriter, r *http.Request) {
		var q challengeRequest
		v.answer(w, r, maxChallengeBytes, &q, func(from netip.Addr) (any, error) { return v.challenge(r.Context(), from, q) })
	})
	mux.HandleFunc("POST /v1/evidence", func(w http.ResponseWriter, r *http.Request) {
		var q evidenceRequest
		v.answer(w, r, maxEvidenceBody, &q, func(netip.Addr) (any, error) { return v.verdict(r.Context(), q) })
	})
	return mux
}

// answer bounds a request by rate, number and size, reads it into q, waits for its turn, and writes what do gives. A slow client
// holds its place among the admitted, never one of those that work.
func (v *Verifier) answer(w http.ResponseWriter, r *http.Request, limit int64, q any, do func(from netip.Addr) (any, error)) {
	from := addressOf(r.RemoteAddr)
	if err := v.clients.enter(from, time.Now()); err != nil {
		v.fail(w, err)
		return
	}
	defer v.clients.leave(from)
	if err := read(w, r, limit, q); err != nil {
		v.fail(w, err)
		return
	}
	select {
	case v.working <- struct{}{}:
		defer func() { <-v.working }()
	case <-r.Context().Done():
		return
	}
	body, err := do(from)
	if err != nil {
		v.fail(w, err)
		return
	}
	writeJSON(w, http.StatusOK, body)
}

func read(w http.ResponseWriter, r *http.Request, limit int64, q any) error {
	if media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || media != "application/json" {
		return refuse(mediaType, "send application/json")
	}
	// An error means a recorder in a test, without a connection.
	_ = http.NewResponseController(w).SetReadDeadline(time.Now().Add(bodyTimeout))
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, limit))
	var over *http.MaxBytesError
	if errors.As(err, &over) {
		return refuse(tooLarge, "body above %d bytes", limit)
	}
	if err != nil {
		return refuse(badRequest, "read body: %s", err)
	}
	if err := json.Unmarshal(body, q); err != nil {
		return refuse(badRequest, "body does not parse: %s", err)
	}
	return nil
}

// fail answers a problem. What is not one is our own trouble: it is logged, and its words stay here.
func (v *Verifier) fail(w http.ResponseWriter, err error) {
	var p *problem
	if !errors.As(err, &p) {
		v.log.Error("Attestation request failed", "error", err)
		p = &problem{unavailable, "the verifier cannot answer now; ask for another challenge later"}
	}
	status := statuses[p.Code]
	if status == http.StatusServiceUnavailable || status == http.StatusTooManyRequests {
		w.Header().Set("Retry-After", strconv.Itoa(retrySeconds))
	}
	writeJSON(w, status, map[string]*problem{"error": p})
}

func writeJSON(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false) // which would change the canonical bytes of a result
	_ = encoder.Encode(body)     // a client that went away has no use for an error
}
