package policy

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/protocol/program"
)

// ErrNoProgram reports a policy whose points come from a program that is not
// attached, or another program than the policy names.
var ErrNoProgram = errors.New("the policy's program is not attached")

// A runner has the instances of a program that nobody uses at the moment. It
// makes as many as there are goroutines that score.
type runner struct {
	program *program.Program
	module  []byte
	mutex   sync.Mutex
	free    []*program.Instance
}

// AttachProgram gives the policy the module that it names, whose hash it
// checks. It MUST be called before the policy is used, and by one goroutine.
func (p *Policy) AttachProgram(wasm []byte) error {
	named := p.manifest.Program
	if named == nil {
		return errors.New("attach a program: the policy has points of its own")
	}
	if hash := sha256.Sum256(wasm); hash != named.Hash {
		return fmt.Errorf("%w: the policy names %s, this module is 0x%x", ErrNoProgram, named.Hash, hash)
	}
	loaded, err := program.Load(wasm, program.Limits{Fuel: named.Fuel})
	if err != nil {
		return fmt.Errorf("attach program %s: %w", named.Hash, err)
	}
	p.runner = &runner{program: loaded, module: slices.Clone(wasm)}
	return nil
}

// Module returns the attached module, to be published beside the policy; nil without one. The caller MUST NOT change it.
func (p *Policy) Module() []byte {
	if p.runner == nil {
		return nil
	}
	return p.runner.module
}

// Ready returns ErrNoProgram when the policy cannot score yet.
func (p *Policy) Ready() error {
	if p.manifest.Program != nil && p.runner == nil {
		return fmt.Errorf("%w: it is %s", ErrNoProgram, p.manifest.Program.Hash)
	}
	return nil
}

// Close frees the program, if there is one. The policy cannot score then. Nobody may be scoring by it; a policy that is
// dropped without Close is freed with the garbage.
func (p *Policy) Close() error {
	if p.runner == nil {
		return nil
	}
	err := p.runner.program.Close()
	p.runner = nil
	return err
}

// programPoints asks the program for a device's points. An error that every
// machine gets is a rule that cannot be evaluated; any other is fatal.
func (e *Evaluator) programPoints() (decimal.Decimal, error) {
	if err := e.policy.Ready(); err != nil {
		return decimal.Decimal{}, fatal{err}
	}
	if m := &e.policy.manifest; len(e.features.Own) != len(m.Features) || len(e.features.Peers) != len(m.Peers) {
		return decimal.Decimal{}, fatal{errNoFeature}
	}
	r := e.policy.runner
	instance, err := r.take()
	if err != nil {
		return decimal.Decimal{}, fatal{err}
	}
	defer r.put(instance)
	e.input = e.policy.appendInput(e.input[:0], e)
	points, _, err := instance.Points(e.input)
	switch {
	case errors.Is(err, program.ErrMachine):
		return decimal.Decimal{}, fatal{err}
	case err != nil:
		return decimal.Decimal{}, err
	}
	return decimal.FromInt(int64(points)), nil // at most 2^63−1
}

// fatal is an error of this machine, from which nothing follows for a device.
type fatal struct{ error }

func (f fatal) Unwrap() error { return f.error }

func (r *runner) take() (*program.Instance, error) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	if last := len(r.free) - 1; last >= 0 {
		instance := r.free[last]
		r.free = r.free[:last]
		return instance, nil
	}
	return r.program.Instance()
}

func (r *runner) put(instance *program.Instance) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.free = append(r.free, instance)
}
