package replay

import (
	"context"
	"errors"
	"time"

	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/epoch"
)

// The outcomes of verifying an epoch among others.
const (
	Equal     = "equal"     // what was posted is what the public data give
	Different = "different" // it is not
	Known     = "known"     // it was verified before, and nothing of it changed
	Missing   = "missing"   // files are missing; nothing is said of it
	Tampered  = "tampered"  // files are not what the chain says
	Unposted  = "unposted"  // there is no result to compare with, or none any more
)

// An Outcome is what became of one epoch.
type Outcome struct {
	Epoch   epoch.Number  `json:"epoch"`
	Outcome string        `json:"outcome"`
	Report  *Report       `json:"-"`
	Missing []string      `json:"missing,omitempty"` // every file
	Why     string        `json:"why,omitempty"`
	Took    time.Duration `json:"-"`
}

// A Verifier verifies many epochs one after the other.
type Verifier struct {
	Mirror  *mirror.Mirror
	Devices Devices
	Memory  *Memory // of epochs that need not be verified again; nil for none
	Program string  // its version, for the memory
}

// Epoch verifies one epoch and remembers it if it is equal. It never says anything of an epoch of which something is missing but what
// that is. The error is one of the machine, of the network, or ctx's.
func (v *Verifier) Epoch(ctx context.Context, p Pinned, progress func(done, total int)) (out Outcome, err error) {
	began := time.Now()
	defer func() { out.Took = time.Since(began) }()
	out.Epoch = p.Inputs.Epoch
	status := p.Status()
	if status.State < epoch.Posted || status.State == epoch.Void {
		out.Outcome, out.Why = Unposted, "the epoch is "+status.State.String()
		return out, nil
	}
	if v.Memory != nil && v.Memory.Knows(p) {
		out.Outcome = Known
		return out, nil
	}
	out.Report, err = v.verify(ctx, p, progress)
	switch {
	case err == nil && out.Report.Equal:
		out.Outcome = Equal
		if v.Memory != nil {
			err = v.Memory.Keep(p, v.Program)
		}
	case err == nil:
		out.Outcome, out.Why = Different, out.Report.Difference
	case errors.Is(err, mirror.ErrMissing):
		out.Outcome, out.Why = Missing, err.Error()
		out.Missing, err = v.Mirror.MissingFiles(ctx, p.Inputs.LogEnd, p.Inputs.LogRoot, p.Inputs.LogStart, p.Inputs.LogEnd)
	case errors.Is(err, mirror.ErrTampered), errors.Is(err, ErrPolicy), errors.Is(err, ErrForked):
		out.Outcome, out.Why, err = Tampered, err.Error(), nil
	}
	return out, err
}

func (v *Verifier) verify(ctx context.Context, p Pinned, progress func(done, total int)) (*Report, error) {
	if v.Memory != nil {
		if known, ok := v.Memory.Prefix(p.Inputs.Epoch); ok {
			if err := Continues(ctx, v.Mirror, tlog.Tree{Size: known.Size, Root: known.Root}, p.Inputs); err != nil {
				return nil, err
			}
		}
	}
	r, err := Load(ctx, p.Inputs, v.Mirror, v.Devices)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	published := func(ctx context.Context) (*reward.Result, error) {
		return v.Mirror.Result(ctx, p.Inputs.Epoch, p.Posted.ResultHash)
	}
	return r.Verify(ctx, p.Status(), published, progress)
}
