package provision

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/trellis-network/trellis/crypto/sig"
)

// A Code is the pairing secret on a device's label or console: 80 bits, in 16 characters. It never crosses the network; what
// does is a MAC of what is asked, so that whoever listens, or sits between, can neither change a request nor make another. 80 bits
// because a listener may guess at such a MAC for as long as he likes.
type Code string

// ErrCode reports that whoever asks does not know the device's code.
var ErrCode = errors.New("the device's code is needed")

const (
	codeBytes      = 10
	challengeBytes = 32

	// proofHeader carries Code.Proof in hex.
	proofHeader = "Trellis-Proof"

	signContext   = "trellis.provisioning.v1 sign\x00"
	deviceContext = "trellis.provisioning.v1 device\x00"
)

// alphabet is base32 without characters that people take for others (RFC 4648 has none of 0, 1, 8, 9).
var alphabet = base32.StdEncoding.WithPadding(base32.NoPadding)

// NewCode makes a code out of random, which MUST be a secure source.
func NewCode(random io.Reader) (Code, error) {
	var raw [codeBytes]byte
	if _, err := io.ReadFull(random, raw[:]); err != nil {
		return "", fmt.Errorf("make a pairing code: %w", err)
	}
	return ParseCode(alphabet.EncodeToString(raw[:]))
}

// ParseCode reads what a person types: any case, with or without dashes and spaces.
func ParseCode(text string) (Code, error) {
	digits := strings.ToUpper(strings.NewReplacer("-", "", " ", "").Replace(text))
	raw, err := alphabet.DecodeString(digits)
	if err != nil || len(raw) != codeBytes {
		return "", fmt.Errorf("%w: want 16 letters and digits such as ABCD-EFGH-2345-6723", ErrCode)
	}
	return Code(digits[:4] + "-" + digits[4:8] + "-" + digits[8:12] + "-" + digits[12:]), nil
}

// Proof shows, to whoever knows the code, that the asker of a digest knows it.
func (c Code) Proof(digest [32]byte) string {
	return hex.EncodeToString(c.mac(signContext, digest[:]))
}

// answer shows, to whoever knows the code, that the device of a key does.
func (c Code) answer(challenge []byte, did string, key sig.PublicKey) []byte {
	point := key.Point()
	return c.mac(deviceContext, challenge, []byte(did), []byte{0}, []byte(key.Algorithm().String()), []byte{0}, point[:])
}

func (c Code) mac(context string, parts ...[]byte) []byte {
	h := hmac.New(sha256.New, []byte(strings.ReplaceAll(string(c), "-", "")))
	h.Write([]byte(context))
	for _, part := range parts {
		h.Write(part)
	}
	return h.Sum(nil)
}
