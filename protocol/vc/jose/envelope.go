package jose

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// An Envelope carries a secured credential or presentation inside a JSON-LD document (VC Data Model 2.0 §4.13).
type Envelope struct {
	Media string // such as vc+jwt, without "application/"
	Text  string // the secured document
}

// Types of envelopes.
const (
	EnvelopedCredential   = "EnvelopedVerifiableCredential"
	EnvelopedPresentation = "EnvelopedVerifiablePresentation"
)

const credentialsContext = "https://www.w3.org/ns/credentials/v2"

// JSON returns the envelope as an object of the given type.
func (e Envelope) JSON(typ string) map[string]any {
	return map[string]any{"@context": credentialsContext, "id": "data:application/" + e.Media + "," + e.Text, "type": typ}
}

// ParseEnvelope reads an envelope of the given type, and tells whether raw is one at all.
func ParseEnvelope(raw []byte, typ string) (Envelope, bool, error) {
	var object map[string]json.RawMessage
	if Object(raw, &object) != nil || !hasType(object["type"], typ) {
		return Envelope{}, false, nil
	}
	var id string
	if err := json.Unmarshal(object["id"], &id); err != nil {
		return Envelope{}, true, fmt.Errorf("%w: the envelope has no id", ErrFormat)
	}
	media, text, ok := strings.Cut(id, ",")
	media, known := strings.CutPrefix(media, "data:application/")
	if !ok || !known || strings.Contains(media, ";") || text == "" {
		return Envelope{}, true, fmt.Errorf("%w: the envelope's id is no data: URL of a secured document", ErrFormat)
	}
	return Envelope{media, text}, true, nil
}

func hasType(raw json.RawMessage, want string) bool {
	var one string
	if json.Unmarshal(raw, &one) == nil {
		return one == want
	}
	var several []string
	return json.Unmarshal(raw, &several) == nil && slices.Contains(several, want)
}
