package rootkey_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/math/emulated"
	"github.com/consensys/gnark/std/math/uints"
	gnark "github.com/consensys/gnark/std/signature/ecdsa"
	"github.com/consensys/gnark/test"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/protocol/circuit/gadget/rootkey"
)

type decided[Base, Scalar emulated.FieldParams] struct {
	rootkey.Signed[Base, Scalar]
	Valid_ frontend.Variable
}

func (c *decided[Base, Scalar]) Define(api frontend.API) error {
	valid, err := c.Valid(api)
	if err != nil {
		return err
	}
	api.AssertIsEqual(valid, c.Valid_)
	return nil
}

// decides signs a message, and expects that the circuit says so, says the reverse of a changed one, and can be had to say nothing else.
func decides[Base, Scalar emulated.FieldParams](t *testing.T, curve elliptic.Curve) {
	key, err := ecdsa.GenerateKey(curve, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	message := []byte("a reading of 32.5 at 10 o'clock")
	digest := sha256.Sum256(message)
	r, s, err := ecdsa.Sign(rand.Reader, key, digest[:])
	if err != nil {
		t.Fatal(err)
	}
	with := func(message []byte, s *big.Int, valid int) error {
		c := decided[Base, Scalar]{Valid_: valid}
		c.Message = uints.NewU8Array(message)
		c.Key = gnark.PublicKey[Base, Scalar]{X: emulated.ValueOf[Base](key.X), Y: emulated.ValueOf[Base](key.Y)}
		c.Signature = gnark.Signature[Scalar]{R: emulated.ValueOf[Scalar](r), S: emulated.ValueOf[Scalar](s)}
		blank := decided[Base, Scalar]{}
		blank.Message = make([]uints.U8, len(message))
		return test.IsSolved(&blank, &c, ecc.BN254.ScalarField())
	}
	other := append([]byte{'A'}, message[1:]...)
	for name, c := range map[string]struct {
		message []byte
		s       *big.Int
		valid   int
	}{"good": {message, s, 1}, "other message": {other, s, 0}, "other S": {message, new(big.Int).Sub(s, big.NewInt(1)), 0}} {
		if err := with(c.message, c.s, c.valid); err != nil {
			t.Errorf("%s: %.200s", name, err.Error())
		}
		if with(c.message, c.s, 1-c.valid) == nil {
			t.Errorf("%s: can be decided both ways", name)
		}
	}
}

func TestSecp256k1(t *testing.T) {
	decides[emulated.Secp256k1Fp, emulated.Secp256k1Fr](t, crypto.S256())
}

func TestP256(t *testing.T) { decides[emulated.P256Fp, emulated.P256Fr](t, elliptic.P256()) }
