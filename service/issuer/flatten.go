package issuer

import (
	"crypto/rand"
	"fmt"
	"strconv"
	"time"

	"github.com/trellis-network/trellis/protocol/vc/device"
	"github.com/trellis-network/trellis/protocol/vc/sdjwt"
)

// random is the operating system's source; crypto/rand.Reader is a variable that others could change.
type random struct{}

func (random) Read(p []byte) (int, error) { return rand.Read(p) }

// typeURL is the vct of a device credential as SD-JWT VC.
func typeURL(kind string) string { return device.ContextURL + "/" + kind }

// flatten writes a credential of the data model as the claims of an SD-JWT VC: issuer, times and subject have names of their own,
// and what is said of the subject stands at the top, hidden.
func (i *Issuer) flatten(credential map[string]any) (map[string]any, sdjwt.Frame, error) {
	claims := map[string]any{
		"iss": i.config.DID, "vct": typeURL(kindOf(credential)), "sub": subjectOf(credential), "iat": i.config.Now().Unix(),
		"evidence": credential["evidence"],
	}
	for claim, member := range map[string]string{"nbf": "validFrom", "exp": "validUntil"} {
		text, _ := credential[member].(string)
		at, err := time.Parse(time.RFC3339, text)
		if err != nil {
			return nil, sdjwt.Frame{}, fmt.Errorf("flatten a credential: %s: %w", member, err)
		}
		claims[claim] = at.Unix()
	}
	subject, _ := credential["credentialSubject"].(map[string]any)
	var frame sdjwt.Frame
	for name, value := range subject {
		if name == "id" || name == "type" {
			continue
		}
		claims[name] = value
		frame.Hide = append(frame.Hide, "/"+name)
		if list, ok := value.([]any); ok {
			for n := range list {
				frame.Hide = append(frame.Hide, "/"+name+"/"+strconv.Itoa(n))
			}
		}
	}
	frame.Decoys = map[string]int{"": 2}
	return claims, frame, nil
}
