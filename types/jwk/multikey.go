package jwk

import (
	"encoding/binary"
	"fmt"
	"strings"

	"github.com/mr-tron/base58"
)

// codecs are the multicodec numbers of the curves: public key, secret key.
var codecs = map[Curve][2]uint64{
	Secp256k1: {0xe7, 0x1301},
	X25519:    {0xec, 0x1302},
	Ed25519:   {0xed, 0x1300},
	P256:      {0x1200, 0x1306},
	P384:      {0x1201, 0x1307},
	P521:      {0x1202, 0x1308},
}

// maxMultikey bounds the text of a key; that of P-521 is the longest.
const maxMultikey = 128

// Multikey returns publicKeyMultibase: z, then base58btc of the multicodec number and the compressed key.
func (k Public) Multikey() string {
	return multibase(codecs[k.curve][0], k.Compressed())
}

// Multikey returns secretKeyMultibase. Whoever has it has the key.
func (k Private) Multikey() string {
	return multibase(codecs[k.public.curve][1], k.secret)
}

func multibase(codec uint64, raw []byte) string {
	return "z" + base58.Encode(append(binary.AppendUvarint(nil, codec), raw...))
}

// ParseMultikey is the inverse of Public.Multikey.
func ParseMultikey(text string) (Public, error) {
	curve, raw, err := parseMultibase(text, 0)
	if err != nil {
		return Public{}, err
	}
	return FromCompressed(curve, raw)
}

// ParsePrivateMultikey is the inverse of Private.Multikey.
func ParsePrivateMultikey(text string) (Private, error) {
	curve, raw, err := parseMultibase(text, 1)
	if err != nil {
		return Private{}, err
	}
	return NewPrivate(curve, raw)
}

func parseMultibase(text string, kind int) (Curve, []byte, error) {
	digits, ok := strings.CutPrefix(text, "z")
	if !ok || len(text) > maxMultikey {
		return "", nil, fmt.Errorf("%w: want z and at most %d characters of base58btc", ErrKey, maxMultikey)
	}
	raw, err := base58.Decode(digits)
	if err != nil {
		return "", nil, fmt.Errorf("%w: %w", ErrKey, err)
	}
	for curve, numbers := range codecs {
		prefix := binary.AppendUvarint(nil, numbers[kind])
		if rest, ok := strings.CutPrefix(string(raw), string(prefix)); ok {
			return curve, []byte(rest), nil
		}
	}
	return "", nil, fmt.Errorf("%w: multicodec number of no curve known here", ErrCurve)
}
