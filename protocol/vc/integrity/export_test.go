package integrity

import (
	"github.com/trellis-network/trellis/protocol/vc/jsonld"
	"github.com/trellis-network/trellis/types/jwk"
)

// HashData shows tests what a suite signs.
func HashData(c *jsonld.Contexts, name string, input, options map[string]any, curve jwk.Curve) ([]byte, error) {
	s, err := suiteOf(name)
	if err != nil {
		return nil, err
	}
	return s.hashData(c, input, options, curve)
}

// ParseValue reads a proofValue as the suites do.
func ParseValue(text string) (any, error) {
	if b, err := parseBase(text); err == nil {
		return b, nil
	}
	return parseDerived(text)
}

// EncodeValue is its inverse.
func EncodeValue(value any) (string, error) {
	if _, ok := value.(base); ok {
		return encodeValue(headBase, value)
	}
	return encodeValue(headDerived, value)
}

// DecodeBase58 reads multibase z.
func DecodeBase58(text string) ([]byte, error) { return decodeBase58(text) }
