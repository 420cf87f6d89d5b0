package circuit

import (
	"fmt"

	"github.com/consensys/gnark/backend/groth16"

	"github.com/trellis-network/trellis/protocol/circuit"
)

// MakeInsecure makes Groth16 keys of a program and keeps them. One party makes them, this process: whoever runs it could keep what
// proves anything at all. They are for development alone, and say so. It takes about 0.4 ms of one core a constraint.
func (s Store) MakeInsecure(p *circuit.Program, progress func(stage string, done, total int)) (About, error) {
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
