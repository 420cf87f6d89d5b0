package didcomm

import (
	"crypto/rand"
	"testing"
)

// SealForTest encrypts what Pack would refuse to.
func SealForTest(t testing.TB, content []byte, from *Secret, to []Recipient) []byte {
	t.Helper()
	raw, err := seal(content, A256CBCHS512, from, to, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// SignForTest signs what PackSigned would refuse to.
func SignForTest(t testing.TB, payload []byte, by Signing) []byte {
	t.Helper()
	raw, err := sign(payload, by)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}
