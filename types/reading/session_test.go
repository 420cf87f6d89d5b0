package reading

import (
	"bytes"
	"errors"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/session"
)

func testBlock(t testing.TB) *session.Block {
	t.Helper()
	key, err := session.NewPrivateKey(bytes.Repeat([]byte{9}, session.SeedSize))
	if err != nil {
		t.Fatal(err)
	}
	block, err := key.Sign(3, fr.NewElement(5))
	if err != nil {
		t.Fatal(err)
	}
	return &block
}

// The device's signature is over the same bytes with a block as without: the header that it is in is not protected.
func TestSessionBlockLeavesTheSignatureAlone(t *testing.T) {
	key, block := testKey(t, sig.ES256K), testBlock(t)
	r := testReading(t, key)
	without, err := Sign(r, key)
	if err != nil {
		t.Fatal(err)
	}
	with, err := SignWith(r, key, block)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := len(with.Bytes())-len(without.Bytes()), 5+2+session.BlockSize; got != want {
		t.Errorf("a block takes %d bytes, want %d", got, want)
	}
	parsed, err := Parse(with.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	if got, ok := parsed.Session(); !ok || got != *block {
		t.Errorf("the block is %v, %t", got, ok)
	}
	if parsed.signature != without.signature {
		t.Error("the device signed something else")
	}
	if _, err := parsed.Verify(key.Public()); err != nil {
		t.Error(err)
	}
	if bare, err := parsed.WithoutSession(); err != nil || !bytes.Equal(bare.Bytes(), without.Bytes()) {
		t.Errorf("without its block the reading is %x (%v)", bare.Bytes(), err)
	}
	if got, ok := without.Session(); ok {
		t.Errorf("a reading without a block has %v", got)
	}
}

func TestHeadersThatAreNoSessionBlockAreRefused(t *testing.T) {
	key, block := testKey(t, sig.ES256), testBlock(t)
	with, err := SignWith(testReading(t, key), key, block)
	if err != nil {
		t.Fatal(err)
	}
	head := []byte{0xa1, 0x3a, 0x00, 0x01, 0x11, 0x70, 0x58, session.BlockSize}
	at := bytes.Index(with.Bytes(), head)
	if at < 0 {
		t.Fatal("the header's encoding moved")
	}
	replace := func(header []byte) []byte {
		return append(append(bytes.Clone(with.Bytes()[:at]), header...), with.Bytes()[at+len(head)+session.BlockSize:]...)
	}
	raw := block.Bytes()
	for name, header := range map[string][]byte{
		"another number":    append([]byte{0xa1, 0x3a, 0x00, 0x01, 0x11, 0x71, 0x58, session.BlockSize}, raw...),
		"an integer":        {0xa1, 0x3a, 0x00, 0x01, 0x11, 0x70, 0x01},
		"a short block":     append([]byte{0xa1, 0x3a, 0x00, 0x01, 0x11, 0x70, 0x58, session.BlockSize - 1}, raw[1:]...),
		"off the curve":     append(bytes.Clone(head), append(bytes.Repeat([]byte{1}, session.BlockSize-1), 1)...),
		"nothing":           {0xf6},
		"nothing in a map":  {0xa1, 0x3a, 0x00, 0x01, 0x11, 0x70, 0xf6},
		"a second header":   append(append([]byte{0xa2, 0x04, 0x41, 0x01}, head[1:]...), raw...),
		"a long map's head": append(append([]byte{0xb8, 0x01}, head[1:]...), raw...),
	} {
		if _, err := Parse(replace(header)); !errors.Is(err, ErrMalformed) && !errors.Is(err, ErrNotCanonical) {
			t.Errorf("%s is taken: %v", name, err)
		}
	}
	if _, err := Parse(replace(append(bytes.Clone(head), raw...))); err != nil {
		t.Errorf("the header itself is refused: %v", err)
	}
}
