package agent

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/google/jsonschema-go/jsonschema"
	"github.com/modelcontextprotocol/go-sdk/mcp"
)

// Errors that are the asker's.
var (
	ErrQuestion = errors.New("the question cannot be answered")
	ErrNotFound = errors.New("not found")
)

// errAway hides what went wrong inside: paths and addresses of this machine are nobody's business.
var errAway = errors.New("chain, log or index do not answer; try again in a moment")

// An Answer is what was asked, and what it follows from.
type Answer[T any] struct {
	Answer T      `json:"answer"`
	Source Source `json:"source"`
}

// register makes the tools, once for MCP and once for HTTP.
func (a *Agent) register() error {
	return errors.Join(
		add(a, "network_status", "The network now: projects, devices, readings on each rung of signed → accepted → sequenced → scored → settled → paid, and what was paid.", a.networkStatus),
		add(a, "find_devices", "Devices of a project by a part of their name, the start of their address, or their state (earning, reporting, silent).", a.findDevices),
		add(a, "device", "One device: owner, place, hardware, state, newest reading, earnings, the reason of its last payment.", a.device),
		add(a, "readings", "Newest readings of a device, each with its index in the project's log and a proof that it stands there.", a.readings),
		add(a, "prove_reading", "The bytes of a log entry with an inclusion proof (RFC 6962) that was checked against the log's signed checkpoint.", a.proveReading),
		add(a, "epoch", "One round of payment of a project: window, log range, policy, budget, what was paid and what for not.", a.epoch),
		add(a, "payout", "Why a device earned what it earned in an epoch, zero included: leaf, reason, proof, and the command that recomputes it.", a.payout),
		add(a, "tasks", "Tasks of verifiable compute: what was asked, its state, price, prover and kind of evidence.", a.tasksOf),
		add(a, "task", "One task of verifiable compute with its result, who proved it and how that can be checked.", a.task),
		add(a, "provers", "Who computes: capacity, stake, and record of fulfilled, missed and wrong tasks.", a.provers),
	)
}

// add makes a tool whose schema follows from In.
func add[In, Out any](a *Agent, name, text string, f func(context.Context, In) (Answer[Out], error)) error {
	schema, err := jsonschema.For[In](nil)
	if err != nil {
		return fmt.Errorf("schema of tool %s: %w", name, err)
	}
	resolved, err := schema.Resolve(nil)
	if err != nil {
		return fmt.Errorf("schema of tool %s: %w", name, err)
	}
	raw, err := json.Marshal(schema)
	if err != nil {
		return err
	}
	bounded := func(ctx context.Context, in In) (Answer[Out], error) {
		ctx, cancel := context.WithTimeout(ctx, callTime)
		defer cancel()
		select {
		case a.slots <- struct{}{}:
			defer func() { <-a.slots }()
		case <-ctx.Done():
			return Answer[Out]{}, fmt.Errorf("too many questions at once: %w", errAway)
		}
		out, err := f(ctx, in)
		if err != nil && !errors.Is(err, ErrQuestion) && !errors.Is(err, ErrNotFound) {
			a.log.Warn("A question could not be answered", "tool", name, "error", err)
			err = errAway
		}
		return out, err
	}
	a.tools = append(a.tools, tool{name, text, raw, func(ctx context.Context, input json.RawMessage) (any, error) {
		var any_ any
		if err := json.Unmarshal(input, &any_); err != nil {
			return nil, fmt.Errorf("%w: it is not JSON: %w", ErrQuestion, err)
		}
		if err := resolved.Validate(any_); err != nil {
			return nil, fmt.Errorf("%w: %w", ErrQuestion, err)
		}
		var in In
		d := json.NewDecoder(bytes.NewReader(input))
		d.DisallowUnknownFields()
		if err := d.Decode(&in); err != nil {
			return nil, fmt.Errorf("%w: %w", ErrQuestion, err)
		}
		return bounded(ctx, in)
	}})
	no := false
	mcp.AddTool(a.server, &mcp.Tool{Name: name, Description: text, InputSchema: schema,
		Annotations: &mcp.ToolAnnotations{ReadOnlyHint: true, IdempotentHint: true, DestructiveHint: &no, OpenWorldHint: &no}},
		func(ctx context.Context, _ *mcp.CallToolRequest, in In) (*mcp.CallToolResult, any, error) {
			out, err := bounded(ctx, in)
			return nil, out, err
		})
	return nil
}

// age is how many seconds lie between two moments of Unix milliseconds, 0 when the later is not.
func age(then, now uint64) float64 {
	if then == 0 || then > now {
		return 0
	}
	return float64(now-then) / float64(time.Second/time.Millisecond)
}
