package psa

import (
	"testing"

	"github.com/trellis-network/trellis/protocol/attest"
)

// FuzzClaims states that claims without a signature before them do not panic, and that what is read keeps to its limits.
func FuzzClaims(f *testing.F) {
	f.Add([]byte{0xa2, 0x0a, 0x41, 0x00, 0x19, 0x01, 0x09, 0x61, 0x78})
	f.Add([]byte{0xa1, 0x3a, 0x00, 0x01, 0x24, 0xf7, 0x71, 'P', 'S', 'A', '_', 'I', 'O', 'T', '_', 'P', 'R', 'O', 'F', 'I', 'L', 'E', '_', '1'})
	f.Fuzz(func(t *testing.T, raw []byte) {
		var claims claimSet
		if attest.DecodeClaims(raw, &claims) != nil {
			return
		}
		token, err := claims.read([]string{"x"})
		if err == nil && (len(token.Components) > maxComponents || len(token.Nonce) > 64) {
			t.Errorf("%+v", token)
		}
	})
}
