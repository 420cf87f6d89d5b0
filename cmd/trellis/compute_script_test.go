package main

import (
	"context"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/taskinput"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/enclave"
	"github.com/trellis-network/trellis/service/prover/execute"
	"github.com/trellis-network/trellis/service/prover/execute/wasm"
)

// attests KEY TASK [lie] runs a task's module and brings the result, signed by KEY as a simulated enclave's that the network's verifier
// vouches for; a lie is another output.
func attests(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 || len(args) > 3 {
		ts.Fatalf("usage: attests key task [lie]")
	}
	ctx, cancel := context.WithTimeout(context.Background(), storyLimit)
	defer cancel()
	o := &options{home: ts.Getenv("TRELLIS_HOME")}
	id, err := parseTask(args[1])
	ts.Check(err)
	prover, err := o.writer(ctx, args[0])
	ts.Check(err)
	defer prover.Close()
	asked, _, err := prover.Asked(ctx, id)
	ts.Check(err)
	ts.Check(vouchFor(ctx, o, prover, asked))
	output, err := runModule(ctx, o, prover, asked)
	ts.Check(err)
	if len(args) == 3 {
		output[len(output)-1] ^= 1
	}
	key, err := app.Home(o.home).Account(args[0])
	ts.Check(err)
	digest := compute.ResultDigest(id, output, prover.Account().Address())
	evidence, err := crypto.Sign(digest[:], key.ECDSA())
	ts.Check(err)
	evidence[64] += 27
	ts.Check(prover.Fulfil(ctx, chain.Submission{Task: asked.Task, Terms: asked.Terms, Prover: prover.Account().Address(), Output: output, Evidence: evidence}))
}

// vouchFor has the network's verifier vouch for the prover's key, once.
func vouchFor(ctx context.Context, o *options, prover *chain.Writer, asked chain.TaskRequested) error {
	key, scope := prover.Account().Address(), uint64(asked.Task.Project)
	if have, err := prover.EnclaveKey(ctx, scope, key); err != nil || !have.Since.IsZero() {
		return err
	}
	program, err := prover.Program(ctx, asked.Task.Project, asked.Task.Version)
	if err != nil {
		return err
	}
	verifier, err := app.Home(o.home).Account(app.VerifierKey)
	if err != nil {
		return err
	}
	block, now, err := prover.Time(ctx)
	if err != nil {
		return err
	}
	v := enclave.Vouch{
		Scope: scope, Key: key, Holder: key, Measurement: program.Key, Kind: enclave.Simulated, AtBlock: block - 1, Until: now + uint64(time.Hour/time.Second),
	}
	signature, err := enclave.Sign(verifier, v.Digest(prover.EnclavePlace()))
	if err != nil {
		return err
	}
	return prover.RegisterEnclave(ctx, v, signature)
}

// dissents KEY TASK commits KEY to another output than the module's, and tells it when it is time.
func dissents(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: dissents key task")
	}
	ctx, cancel := context.WithTimeout(context.Background(), storyLimit)
	defer cancel()
	o := &options{home: ts.Getenv("TRELLIS_HOME")}
	id, err := parseTask(args[1])
	ts.Check(err)
	prover, err := o.writer(ctx, args[0])
	ts.Check(err)
	defer prover.Close()
	asked, _, err := prover.Asked(ctx, id)
	ts.Check(err)
	output, err := runModule(ctx, o, prover, asked)
	ts.Check(err)
	output[len(output)-1] ^= 1
	await := func(what string, done func(chain.QuorumCase) bool) {
		for {
			q, err := prover.QuorumCase(ctx, id)
			ts.Check(err)
			if done(q) {
				return
			}
			if err := ctx.Err(); err != nil {
				ts.Fatalf("waiting for %s: %v", what, err)
			}
			time.Sleep(200 * time.Millisecond)
		}
	}
	await("the draw", func(q chain.QuorumCase) bool { return q.DrawBlock == 0 && len(q.Members) > 0 })
	ts.Check(prover.CommitOutput(ctx, id, output))
	await("the time to tell", func(q chain.QuorumCase) bool { return q.RevealOpen })
	ts.Check(prover.RevealOutput(ctx, id, output))
}

// wholeRound VAR waits for a whole hour of the devices' time, and sets VAR to its beginning, in milliseconds.
func wholeRound(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: privateround var")
	}
	const hour = 3_600_000
	o, first := &options{home: ts.Getenv("TRELLIS_HOME")}, int64(0)
	until(ts, "a whole hour of the devices' time", func() bool {
		e, err := o.endpoints()
		ts.Check(err)
		s, err := fetchStatus(context.Background(), e.Explorer)
		ts.Check(err)
		now := int64(s.Clock.Now)
		if first == 0 {
			first = now/hour + 1
		}
		return now > (first+1)*hour+600_000 // with what reaches the chain late
	})
	ts.Setenv(args[0], strconv.FormatInt(first*hour, 10))
}

func runModule(ctx context.Context, o *options, client *chain.Writer, asked chain.TaskRequested) ([]byte, error) {
	public := mirror.Open(app.Home(o.home).MirrorDir(asked.Task.Project))
	m, code, err := taskinput.Program(ctx, public, asked.Manifest)
	if err != nil {
		return nil, err
	}
	in, err := taskinput.New(taskinput.Config{}, public, chain.NewSessionKeyBook(client.Client)).Gather(ctx, asked.Task)
	if err != nil {
		return nil, err
	}
	executor := wasm.New(wasm.Config{Programs: 1})
	defer executor.Close()
	return executor.Output(ctx, &execute.Job{
		Task: asked.Task, ID: asked.ID, Manifest: m, Code: code, Input: in, Progress: func(string, int, int) {},
	})
}
