package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/epoch"
)

// A Program is a version of a project's programs.
type Program struct {
	Project     epoch.Project
	Version     uint32
	Manifest    common.Hash // SHA-256 of it, by which mirrors have it
	Key         common.Hash // what the route's verifier knows it by
	Route       compute.Route
	PublishedAt uint64 // seconds since the Unix epoch
	Retired     bool   // takes no new tasks
	URI         string
}

func (c *Client) programs() view { return c.view(predeploys.Programs, bindings.ProgramsMetaData) }

// Program returns a version of a project's programs, or ErrNoProgram.
func (c *Client) Program(ctx context.Context, p epoch.Project, version uint32) (Program, error) {
	var (
		program bindings.Program
		uri     string
	)
	err := c.programs().call(at(ctx), []any{&program}, "programOf", id(p), version)
	if err == nil {
		err = c.programs().call(at(ctx), []any{&uri}, "uriOf", id(p), version)
	}
	if err != nil {
		return Program{}, fmt.Errorf("read version %d of the programs of project %d: %w", version, p, err)
	}
	if program.PublishedAt.Sign() == 0 {
		return Program{}, fmt.Errorf("%w: version %d of project %d", ErrNoProgram, version, p)
	}
	return Program{p, version, program.Manifest, program.Key, program.Route, program.PublishedAt.Uint64(), program.Retired, uri}, nil
}

// LatestProgram returns the newest version of a project's programs, 0 for none.
func (c *Client) LatestProgram(ctx context.Context, p epoch.Project) (uint32, error) {
	var version uint32
	if err := c.programs().call(at(ctx), []any{&version}, "latest", id(p)); err != nil {
		return 0, fmt.Errorf("read the newest program of project %d: %w", p, err)
	}
	return version, nil
}

// Programs returns all versions of a project's programs, the newest first, up to limit.
func (c *Client) Programs(ctx context.Context, p epoch.Project, limit int) ([]Program, error) {
	version, err := c.LatestProgram(ctx, p)
	if err != nil {
		return nil, err
	}
	var out []Program
	for ; version > 0 && len(out) < limit; version-- {
		program, err := c.Program(ctx, p, version)
		if err != nil {
			return nil, err
		}
		out = append(out, program)
	}
	return out, nil
}

// PublishProgram publishes a version of a project's programs and returns its number; by who controls the project.
func (w *Writer) PublishProgram(ctx context.Context, p epoch.Project, manifest, key common.Hash, route compute.Route, uri string) (uint32, error) {
	receipt, err := w.send(ctx, "publish the program", call(predeploys.Programs, bindings.ProgramsMetaData, "publish", id(p), manifest, key, route, uri))
	if err != nil {
		return 0, err
	}
	published := w.programs().abi.Events["Published"].ID
	for _, l := range receipt.Logs {
		if l.Address == predeploys.Programs && len(l.Topics) == 4 && l.Topics[0] == published {
			return uint32(l.Topics[2].Big().Uint64()), nil
		}
	}
	return 0, fmt.Errorf("publish the program: transaction %s tells no version", receipt.TxHash)
}

// RetireProgram has a version take no new tasks; by who controls the project.
func (w *Writer) RetireProgram(ctx context.Context, p epoch.Project, version uint32) error {
	_, err := w.send(ctx, "retire the program", call(predeploys.Programs, bindings.ProgramsMetaData, "retire", id(p), version))
	return err
}
