package issuer

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"testing"
)

// direct makes a request without a connection.
func (w *world) direct(path string, body []byte) int {
	r := httptest.NewRequest(http.MethodPost, path, bytes.NewReader(body))
	r.RemoteAddr = "127.0.0.1:1"
	r.Header.Set("Authorization", "Bearer "+token)
	r.Header.Set("Content-Type", "application/json")
	answer := httptest.NewRecorder()
	w.issuer.Handler().ServeHTTP(answer, r)
	return answer.Code
}

func BenchmarkIssueWithStatus(b *testing.B) {
	w := newWorld(b, nil, unlimited)
	body := marshal(b, map[string]any{"credential": credential(), "options": map[string]any{"format": "vc+jwt", "statusPurposes": []string{"revocation"}}})
	for b.Loop() {
		if status := w.direct("/credentials/issue", body); status != http.StatusCreated {
			b.Fatal(status)
		}
	}
}

func BenchmarkVerifyWithStatus(b *testing.B) {
	w := newWorld(b, nil, unlimited)
	_, c := w.issue("vc+jwt", "revocation")
	body := marshal(b, map[string]any{"verifiableCredential": c})
	for b.Loop() {
		if status := w.direct("/credentials/verify", body); status != http.StatusOK {
			b.Fatal(status)
		}
	}
}

func unlimited(c *Config) { c.Rate, c.Burst = 1_000_000, 1_000_000 }
