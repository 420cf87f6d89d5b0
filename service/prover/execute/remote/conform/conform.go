// Package conform tells whether a prover in another process keeps to trellis.prover.v1: a list of named cases, each of which passes,
// fails with what was seen, or is left out with the reason.
package conform

import (
	"context"
	"errors"
	"fmt"
	"time"

	"google.golang.org/grpc"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/service/prover/execute/remote"
	"github.com/trellis-network/trellis/service/prover/execute/remote/proverv1"
)

// A Verdict is what became of a case.
type Verdict string

// The verdicts.
const (
	Pass Verdict = "pass"
	Fail Verdict = "fail"
	Left Verdict = "left out"
)

// An Outcome is a case and its verdict.
type Outcome struct {
	Case    string        `json:"case"`
	Text    string        `json:"text"` // what is promised
	Verdict Verdict       `json:"verdict"`
	Seen    string        `json:"seen,omitempty"` // what was seen instead, or why it was left out
	Took    time.Duration `json:"tookNanoseconds"`
}

// A Config says what the prover is given. Its zero value works for a prover that takes Sample.
type Config struct {
	Manifest *compute.Manifest // default Sample's
	Code     []byte
	Params   []byte
	Limit    time.Duration // of one case; default 1 min
	// Verify says what is wrong with a result's evidence; nil judges none.
	Verify func(job *execute.Job, r execute.Result) error
}

// errLeft leaves a case out.
var errLeft = errors.New("left out")

// A kit runs the cases.
type kit struct {
	Config
	client proverv1.ProverClient
	about  *remote.Description
	offer  remote.Offer
	sample bool
}

type testCase struct {
	name, text string
	run        func(*kit, context.Context) error
}

// Cases returns the names of all cases, in their order.
func Cases() (names []string) {
	for _, c := range cases {
		names = append(names, c.name)
	}
	return names
}

// Run runs all cases against the prover behind a connection.
func Run(ctx context.Context, conn grpc.ClientConnInterface, cfg Config) []Outcome {
	k := &kit{Config: cfg, client: proverv1.NewProverClient(conn)}
	if k.Manifest == nil {
		k.Manifest, k.Code = Sample()
		k.sample = true
	}
	if k.Limit == 0 {
		k.Limit = time.Minute
	}
	var out []Outcome
	for _, c := range cases {
		out = append(out, k.one(ctx, c))
	}
	return out
}

// one runs a case. What needs a description, or an offer that takes the program, is left out without.
func (k *kit) one(ctx context.Context, c testCase) Outcome {
	o := Outcome{Case: c.name, Text: c.text, Verdict: Pass}
	started := time.Now()
	ctx, cancel := context.WithTimeout(ctx, k.Limit)
	defer cancel()
	err := c.run(k, ctx)
	o.Took = time.Since(started)
	switch {
	case errors.Is(err, errLeft):
		o.Verdict, o.Seen = Left, err.Error()
	case err != nil:
		o.Verdict, o.Seen = Fail, err.Error()
	}
	return o
}

// Passed reports whether no case failed and at least the jobs were tried.
func Passed(outcomes []Outcome) bool {
	tried := false
	for _, o := range outcomes {
		if o.Verdict == Fail {
			return false
		}
		tried = tried || o.Case == "executes" && o.Verdict == Pass
	}
	return tried
}

// takes leaves a case out when the prover offers nothing for the program.
func (k *kit) takes() error {
	if k.about == nil {
		return fmt.Errorf("%w: the prover did not describe itself", errLeft)
	}
	var ok bool
	if k.offer, ok = k.about.For(k.Manifest); !ok {
		return fmt.Errorf("%w: no offer takes program %s (kind %s, route %s, code %s); name one that it takes", errLeft, k.Manifest.Name, k.Manifest.Kind, k.Manifest.Route, k.Manifest.Code)
	}
	return nil
}

// call executes a job and judges the result.
func (k *kit) call(ctx context.Context, job *execute.Job) (execute.Result, error) {
	r, err := remote.Encode(job, k.offer)
	if err != nil {
		return execute.Result{}, err
	}
	result, err := remote.Call(ctx, k.client, r, job.Progress, k.Limit)
	if err == nil && k.Verify != nil {
		err = k.Verify(job, result)
	}
	if err == nil && k.sample {
		err = checkSample(job, result)
	}
	return result, err
}
