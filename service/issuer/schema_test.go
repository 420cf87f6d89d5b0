package issuer

import (
	"net/http"
	"strings"
	"testing"
)

func TestCredentialIsHeldToItsSchema(t *testing.T) {
	w := newWorld(t, nil)
	c, err := w.issuer.deviceCredential(t.Context(), deviceRequest{Device: deviceID.String(), Kind: "LivenessCredential"})
	if err != nil {
		t.Fatal(err)
	}
	issue := func(status int) reply {
		t.Helper()
		return w.post("/credentials/issue", map[string]any{"credential": c, "options": map[string]any{"format": "vc+jwt"}}).want(t, status)
	}
	issue(201)
	schema := c["credentialSchema"].(map[string]any)
	schema["id"] = schema["id"].(string) + "x"
	issue(400)
	schema["id"] = "https://other.example/schema.json"
	c["credentialSubject"].(map[string]any)["readings"] = "many"
	issue(201) // nobody fetches schemas of others
	schema["id"] = "https://trellis-network.github.io/trellis/schemas/device/v1/LivenessCredential.json"
	if r := issue(400); !strings.Contains(string(r.raw), "readings") {
		t.Errorf("answer is %s", r.raw)
	}
}

func TestPagesOfOthersMayAskWhatIsPublic(t *testing.T) {
	w := newWorld(t, nil)
	for path, want := range map[string]string{"/token": "*", "/credentials/verify": "*", "/status/1": "*", "/credentials/issue": "", "/offers": ""} {
		r := w.do(http.MethodOptions, path, "", "", nil)
		if got := r.header.Get("Access-Control-Allow-Origin"); got != want || want != "" && r.status != http.StatusNoContent {
			t.Errorf("%s: status %d, origin %q", path, r.status, got)
		}
	}
}
