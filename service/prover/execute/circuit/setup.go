package circuit

import (
	"fmt"

	"github.com/consensys/gnark-crypto/kzg"
	"github.com/consensys/gnark/backend/groth16"
	"github.com/consensys/gnark/backend/plonk"
	"github.com/consensys/gnark/logger"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/circuit"
)

// MakeInsecure makes Groth16 keys of a program and keeps them. One party makes them, this process: whoever runs it could keep what
// proves anything at all. They are for development alone, and say so. It turns gnark's own logging off, as New does. It takes about 0.4 ms of one core a constraint.
func (s Store) MakeInsecure(p *circuit.Program, progress func(stage string, done, total int)) (About, error) {
	logger.Disable()
	progress("compile", 0, 3)
	ccs, err := p.Compile()
	if err != nil {
		return About{}, fmt.Errorf("compile %s: %w", p.Name, err)
	}
	progress("make keys", 1, 3)
	pk, vk, err := groth16.Setup(ccs)
	if err != nil {
		return About{}, fmt.Errorf("make keys of %s: %w", p.Name, err)
	}
	progress("write", 2, 3)
	about, err := s.SaveGroth16(p, pk, vk, Insecure)
	progress("done", 3, 3)
	return about, err
}

// MakePlonk makes PLONK keys of a program from a structured reference string, which nobody in particular has to be trusted for when it is
// that of a ceremony (ceremony.Sealed.SRS), and keeps them under the key that names the contract gnark exports for the verifying key.
func (s Store) MakePlonk(p *circuit.Program, srs func(gates, domain int) (canonical, lagrange kzg.SRS, err error), setup string,
	deploy func(plonk.VerifyingKey) (key common.Hash, err error)) (About, error) {
	ccs, err := p.CompilePlonk()
	if err != nil {
		return About{}, fmt.Errorf("compile %s: %w", p.Name, err)
	}
	canonical, lagrange, err := srs(plonk.SRSSize(ccs))
	if err != nil {
		return About{}, fmt.Errorf("reference string for %s: %w", p.Name, err)
	}
	pk, vk, err := plonk.Setup(ccs, canonical, lagrange)
	if err != nil {
		return About{}, fmt.Errorf("make keys of %s: %w", p.Name, err)
	}
	key, err := deploy(vk)
	if err != nil {
		return About{}, fmt.Errorf("deploy the verifier of %s: %w", p.Name, err)
	}
	return s.SavePlonk(p, key, pk, vk, setup)
}
