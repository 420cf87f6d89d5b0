package sig

import (
	"crypto"
	"encoding/asn1"
	"fmt"
	"math/big"

	_ "crypto/sha256" // digestSHA256 names it

	"crypto/elliptic"
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
	if parts.S.Cmp(p256HalfN) > 0 {
		parts.S.Sub(elliptic.P256().Params().N, parts.S)
	}
	signature := make([]byte, Size)
	parts.R.FillBytes(signature[:32])
	parts.S.FillBytes(signature[32:])
	return signature, nil
}
