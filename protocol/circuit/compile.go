package circuit

import (
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/frontend/cs/scs"
)

// Compile returns the program's constraint system for Groth16. It takes seconds, and for 256 readings half a minute.
func (p *Program) Compile() (constraint.ConstraintSystem, error) {
	return frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, p.Circuit())
}

// CompilePlonk returns the program's constraint system for PLONK, which is about twice as large.
func (p *Program) CompilePlonk() (constraint.ConstraintSystem, error) {
	return frontend.Compile(ecc.BN254.ScalarField(), scs.NewBuilder, p.Circuit())
}
