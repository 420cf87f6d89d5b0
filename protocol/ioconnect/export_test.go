package ioconnect

import (
	"bytes"
	"testing"

	"github.com/trellis-network/trellis/types/jwk"
)

// RandomOf returns what was drawn to make the envelope raw for one recipient, in the order in which Seal reads.
func RandomOf(t testing.TB, raw []byte, own jwk.Private) []byte {
	t.Helper()
	e, err := Parse(raw)
	if err != nil {
		t.Fatal(err)
	}
	_, cek, err := e.open(e.recipients[0], own)
	if err != nil {
		t.Fatal(err)
	}
	return bytes.Join([][]byte{cek, e.iv, e.recipients[0].key[:16]}, nil)
}

// AgreeID is the name of the server's key for agreement.
var AgreeID = agreeID
