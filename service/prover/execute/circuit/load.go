package circuit

import (
	"context"
	"fmt"

	"github.com/trellis-network/trellis/protocol/circuit"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/execute"
)

// load makes the job's program the one that is held. e.mu MUST be held.
func (e *Executor) load(ctx context.Context, p *circuit.Program, job *execute.Job) error {
	key, route := job.Manifest.Key, job.Manifest.Route
	if e.held != nil && e.held.key == key && e.held.route == route {
		return ctx.Err()
	}
	e.held = nil // the memory of the last one is needed
	about, err := e.store.About(key)
	if err != nil {
		return err
	}
	code, err := p.Code()
	if err != nil {
		return err
	}
	if about.Code+"\n" != string(code) || about.Route != route {
		return fmt.Errorf("%w: those in %s are of %q for %s, this build has %q: make or fetch keys of this build's circuit", ErrNoKeys, e.store.folder(key), about.Code, about.Route, code)
	}
	l := &loaded{key: key, route: route, folder: e.store.folder(key)}
	stage(job, 0)
	compile, read := p.Compile, e.store.loadGroth16
	if route == compute.Plonk {
		compile, read = p.CompilePlonk, e.store.loadPlonk
	}
	if l.ccs, err = compile(); err != nil {
		return fmt.Errorf("compile %s: %w", p.Name, err)
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	stage(job, 1)
	if err := read(l); err != nil {
		return err
	}
	e.held = l
	return ctx.Err()
}

// needs returns what a proof of a circuit takes, by the route and the constraints of Groth16.
func needs(route string, constraints int) execute.Needs {
	n := execute.Needs{Memory: 250<<20 + 2300*uint64(constraints), Seconds: 1 + 20e-6*float64(constraints)}
	if route == compute.Plonk {
		n.Memory, n.Seconds = 300<<20+8000*uint64(constraints), 1+150e-6*float64(constraints)
	}
	return n
}
