package circuit

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"

	"github.com/trellis-network/trellis/crypto/poseidon2"
	"github.com/trellis-network/trellis/protocol/compute"
)

// SignatureValid reports whether a reading's session signature is valid, as circuits decide it: both points are on the curve, S is below
// the order of the subgroup, and 8·S·B = 8·(R + challenge·A). It MUST have a session.
func SignatureValid(r compute.Reading) bool {
	curve := twistededwards.GetEdwardsCurve()
	a, point := twistededwards.NewPointAffine(r.Session.AX, r.Session.AY), twistededwards.NewPointAffine(r.Session.RX, r.Session.RY)
	s := r.Session.S.BigInt(new(big.Int))
	if !a.IsOnCurve() || !point.IsOnCurve() || s.Cmp(&curve.Order) >= 0 {
		return false
	}
	challenge := poseidon2.Hash(point.X, point.Y, a.X, a.Y, r.Message())
	var left, right twistededwards.PointAffine
	left.ScalarMultiplication(&curve.Base, s)
	right.ScalarMultiplication(&a, challenge.BigInt(new(big.Int)))
	right.Add(&right, &point)
	for range 3 {
		left.Double(&left)
		right.Double(&right)
	}
	return left.Equal(&right)
}
