package sig

import (
	"crypto"
	"encoding/asn1"
	"fmt"
	"math/big"

	_ "crypto/sha256" // digestSHA256 names it
)

// digestSHA256 tells the signer which hash made the digest; RFC 6979 derives
// the nonce with the same one.
type digestSHA256 struct{}

func (digestSHA256) HashFunc() crypto.Hash { return crypto.SHA256 }

// fromDER turns the standard library's P-256 signature into r ‖ s with low s.
func fromDER(der []byte) ([]byte, error) {
	var parts struct{ R, S *big.Int }
	if rest, err := asn1.Unmarshal(der, &parts); err != nil || len(rest) > 0 {
		return nil, fmt.Errorf("sign: signature is not DER")
	}
	return Normal(ES256, parts.R, parts.S)
}
