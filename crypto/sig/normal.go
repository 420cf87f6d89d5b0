package sig

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"
)

// Normal returns r ‖ s, 32 bytes each, of a signature that other software or hardware made: s becomes the low one of its two
// values, as TPMs, tokens and most libraries leave it to chance. It does not verify.
func Normal(a Algorithm, r, s *big.Int) ([]byte, error) {
	order := p256Order
	switch a {
	case ES256K:
		order = crypto.S256().Params().N
	case ES256:
	default:
		return nil, fmt.Errorf("%w: %d", ErrAlgorithm, int(a))
	}
	if r.Sign() <= 0 || s.Sign() <= 0 || r.Cmp(order) >= 0 || s.Cmp(order) >= 0 {
		return nil, fmt.Errorf("%w: r or s is outside of the group of %s", ErrSignature, a)
	}
	if s.Cmp(new(big.Int).Rsh(order, 1)) > 0 {
		s = new(big.Int).Sub(order, s)
	}
	signature := make([]byte, Size)
	r.FillBytes(signature[:32])
	s.FillBytes(signature[32:])
	return signature, nil
}
