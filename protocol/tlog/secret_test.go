package tlog

import (
	"bytes"
	"testing"
)

func TestSecretWithAPlusInItsBase64IsParsed(t *testing.T) {
	origin := Origin{ChainID: 4690, ProjectID: 1}
	for n := range byte(64) {
		key, err := NewSigningKey(origin, bytes.Repeat([]byte{n | 0xf8}, 32))
		if err != nil {
			t.Fatal(err)
		}
		if again, err := ParseSigningKey(key.Text()); err != nil || again.Text() != key.Text() {
			t.Errorf("seed %#x: %v", n|0xf8, err)
		}
	}
}
