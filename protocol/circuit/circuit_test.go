package circuit_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/circuit"
	"github.com/trellis-network/trellis/protocol/circuit/circuittest"
	"github.com/trellis-network/trellis/protocol/compute"
)

var claim = compute.Claim(common.Hash{5}, common.Address{6})

func compile(t testing.TB, name string) (*circuit.Program, constraint.ConstraintSystem) {
	p, err := circuit.Lookup(name)
	if err != nil {
		t.Fatal(err)
	}
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, p.Circuit())
	if err != nil {
		t.Fatal(err)
	}
	return p, ccs
}

func solve(t testing.TB, ccs constraint.ConstraintSystem, b *circuit.Batch) error {
	w, err := frontend.NewWitness(b, ecc.BN254.ScalarField())
	if err != nil {
		t.Fatal(err)
	}
	return ccs.IsSolved(w)
}

func TestFirst(t *testing.T) {
	p, ccs := compile(t, "exceedance/4")
	t.Log(ccs.GetNbConstraints())
	w := circuittest.NewWorld(0, 3, 239)
	w.Fill(rand.New(rand.NewPCG(1, 2)), 8)
	task, in := w.Task(4, 8, new(big.Int).SetBytes(circuittest.Schema[:]), big.NewInt(0), new(big.Int).SetUint64(circuittest.Word(25_000_000)), new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 240), big.NewInt(1)), big.NewInt(1000))
	b, out, err := p.Assign(task, claim, in)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%x", out)
	if err := solve(t, ccs, b); err != nil {
		t.Fatal(err)
	}
	b.Output[3] = 77
	if err := solve(t, ccs, b); err == nil {
		t.Fatal("taken")
	}
}
