// Package rootkey decides in a circuit whether a device's root key signed a message: ECDSA over secp256k1 or P-256 with SHA-256. It costs
// tens of times a session signature, and its lookups need a commitment: proofs of such circuits go to the contract that gnark exports.
package rootkey

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/algebra/emulated/sw_emulated"
	"github.com/consensys/gnark/std/hash/sha2"
	"github.com/consensys/gnark/std/math/bits"
	"github.com/consensys/gnark/std/math/emulated"
	"github.com/consensys/gnark/std/math/uints"
	"github.com/consensys/gnark/std/signature/ecdsa"
)

// A Signed message is what a root key is said to have signed. Base and Scalar are the curve's fields.
type Signed[Base, Scalar emulated.FieldParams] struct {
	Message   []uints.U8
	Key       ecdsa.PublicKey[Base, Scalar]
	Signature ecdsa.Signature[Scalar]
}

// Valid returns 1 when the signature is that of the message's SHA-256 by the key, else 0. It asserts that R and S are at most the order,
// and that the message is of bytes.
func (s Signed[Base, Scalar]) Valid(api frontend.API) (frontend.Variable, error) {
	h, err := sha2.New(api)
	if err != nil {
		return nil, fmt.Errorf("sha-256: %w", err)
	}
	h.Write(s.Message)
	scalars, err := emulated.NewField[Scalar](api)
	if err != nil {
		return nil, fmt.Errorf("scalars: %w", err)
	}
	bytes, err := uints.New[uints.U32](api)
	if err != nil {
		return nil, fmt.Errorf("bytes: %w", err)
	}
	digest := h.Sum()
	var low []frontend.Variable // bits, lowest first
	for i := len(digest) - 1; i >= 0; i-- {
		low = append(low, bits.ToBinary(api, bytes.Value(digest[i]), bits.WithNbDigits(8))...)
	}
	var base Base
	return s.Key.IsValid(api, curve(base.Modulus()), scalars.FromBits(low...), &s.Signature), nil
}

// curve returns the parameters of the curve over a field.
func curve(modulus *big.Int) sw_emulated.CurveParams {
	if modulus.Cmp(emulated.Secp256k1Fp{}.Modulus()) == 0 {
		return sw_emulated.GetSecp256k1Params()
	}
	return sw_emulated.GetP256Params()
}
