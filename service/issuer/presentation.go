package issuer

import (
	"crypto/sha256"
	"encoding/json"
	"net/http"
	"strings"
	"time"

	"github.com/trellis-network/trellis/protocol/vc/jose"
)

// challengePrefix marks the challenges of this verifier, so that one that was used is told from one of somebody else.
const challengePrefix = "trellis-"

// handleChallenge is POST /challenges.
func (i *Issuer) handleChallenge(*http.Request) (int, any, error) {
	challenge := challengePrefix + secret()
	i.challenges.put(challenge, struct{}{}, i.config.Now())
	return http.StatusOK, map[string]string{"challenge": challenge}, nil
}

type presentationOptions struct {
	Challenge string `json:"challenge"`
	Domain    string `json:"domain"`
}

// handleVerifyPresentation is POST /presentations/verify. A challenge that POST /challenges gave out is good once, and the same
// presentation for the same challenge is taken once while it is remembered.
func (i *Issuer) handleVerifyPresentation(r *http.Request) (int, any, error) {
	var body struct {
		Presentation json.RawMessage     `json:"verifiablePresentation"`
		Options      presentationOptions `json:"options"`
	}
	if err := readJSON(r, &body, jose.Object); err != nil {
		return 0, nil, err
	}
	if len(body.Presentation) == 0 {
		return 0, nil, problemf(http.StatusBadRequest, kindMalformed, "want verifiablePresentation")
	}
	now := i.config.Now()
	d := jose.Demands{Audience: body.Options.Domain, Nonce: body.Options.Challenge}
	p, err := i.verifier.openPresentation(r.Context(), body.Presentation, d)
	if err != nil {
		return refused(err)
	}
	if err := i.takePresentation(body.Presentation, d, now); err != nil {
		return refused(err)
	}
	out := verdict{Verified: true, Presentation: p.document, Holder: p.holder, Problems: []map[string]any{}}
	for _, o := range p.credentials {
		out.Results = append(out.Results, verdict{Verified: true, Credential: o.document, Issuer: o.issuer, Problems: []map[string]any{}})
	}
	return http.StatusOK, out, nil
}

// takePresentation refuses a replay.
func (i *Issuer) takePresentation(raw json.RawMessage, d jose.Demands, now time.Time) error {
	if d.Nonce == "" {
		return nil // the caller asked for no freshness
	}
	if strings.HasPrefix(d.Nonce, challengePrefix) {
		if _, ok := i.challenges.take(d.Nonce, now); !ok {
			return problemf(http.StatusBadRequest, kindSecurity, "the challenge was used or is too old; ask for another")
		}
		return nil
	}
	sum := sha256.Sum256(append([]byte(d.Nonce+"\x00"+d.Audience+"\x00"), raw...))
	if _, ok := i.replays.see(string(sum[:]), now); ok {
		return problemf(http.StatusBadRequest, kindSecurity, "this presentation was verified for this challenge before")
	}
	i.replays.put(string(sum[:]), struct{}{}, now)
	return nil
}

// handlePresent is POST /presentations: the issuer's key presents what it holds itself.
func (i *Issuer) handlePresent(r *http.Request) (int, any, error) {
	var body struct {
		Presentation json.RawMessage `json:"presentation"`
		Options      struct {
			presentationOptions
			Format string `json:"format"`
		} `json:"options"`
	}
	if err := readJSON(r, &body, jose.Object); err != nil {
		return 0, nil, err
	}
	var presentation map[string]any
	if err := jose.Object(body.Presentation, &presentation); err != nil {
		return 0, nil, problemf(http.StatusBadRequest, kindParsing, "presentation: %v", err)
	}
	if holder, ok := presentation["holder"]; ok && holder != i.config.DID {
		return 0, nil, problemf(http.StatusBadRequest, kindMalformed, "holder is %v, this is %s", holder, i.config.DID)
	}
	presentation["holder"] = i.config.DID
	raw, err := json.Marshal(presentation)
	if err != nil {
		return 0, nil, err
	}
	if err := checkPresentation(raw); err != nil {
		return 0, nil, refusal(err)
	}
	d := jose.Demands{Audience: body.Options.Domain, Nonce: body.Options.Challenge}
	secured, err := i.present(raw, body.Options.Format, d)
	if err != nil {
		return 0, nil, refusal(err)
	}
	return http.StatusCreated, map[string]any{"verifiablePresentation": secured}, nil
}

func (i *Issuer) present(raw []byte, format string, d jose.Demands) (json.RawMessage, error) {
	if format == "" {
		format = i.defaultFormat()
	}
	if format != formatJWT && format != jose.PresentationType {
		return i.addProof(raw, Proof{Suite: format, Purpose: "authentication", Challenge: d.Nonce, Domain: d.Audience})
	}
	compact, err := jose.SignPresentation(raw, i.config.Method, d, i.config.Now(), i.config.Key)
	if err != nil {
		return nil, err
	}
	return json.Marshal(jose.Envelope{Media: jose.PresentationType, Text: compact}.JSON(jose.EnvelopedPresentation))
}
