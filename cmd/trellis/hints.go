package main

import (
	"errors"
	"log/slog"
	"strings"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/devnet/fleet"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/node"
)

var discardLog = slog.New(slog.DiscardHandler)

// hints tell what to do about errors that people meet.
var hints = []struct {
	err  error
	hint string
}{
	{errNotRunning, "start one with: trellis up   or name a node with --rpc"},
	{errNoChain, "make one with: trellis init   or join one with: trellis join --genesis DIR"},
	{node.ErrFounded, "run it with: trellis node   or choose another --home"},
	{mirror.ErrMissing, "name another mirror with --from; any copy of the project's public files serves"},
	{mirror.ErrTampered, "do not trust this mirror; name another with --from"},
	{replay.ErrNoResult, "wait for the prover to post it; see: trellis epoch show"},
	{replay.ErrPolicy, "do not trust this mirror; name another with --from"},
	{replay.ErrNotInEpoch, "it counts from the next epoch on"},
	{keystore.ErrPermissions, "keys must be readable by their owner alone"},
	{fleet.ErrNoData, "leave --data out to run a simulated fleet"},
	{chain.ErrRegistered, "send readings with it: trellis device send"},
}

// revertHints are for the contracts' refusals.
var revertHints = map[string]string{
	"NotController":     "only the project's owner or an operator may do this; use their key",
	"AlreadyRegistered": "the device has an identity already; send readings with it",
	"NameTaken":         "choose another name for the project",
	"InvalidProof":      "leaf, index and proof must be those of this epoch's published result",
	"AlreadyClaimed":    "the leaf was paid before; nothing is lost",
	"InsufficientPool":  "fund the project, or lower the budget of an epoch",
}

func hintFor(err error) string {
	for _, h := range hints {
		if errors.Is(err, h.err) {
			return h.hint
		}
	}
	var revert *chain.RevertError
	if errors.As(err, &revert) {
		return revertHints[revert.Name]
	}
	if strings.Contains(err.Error(), "connection refused") {
		return "is the network running? start it with: trellis up"
	}
	return ""
}

// wrapTampered gives an error about untrue public files the exit code of a
// difference.
func wrapTampered(err error) error {
	if errors.Is(err, mirror.ErrTampered) || errors.Is(err, replay.ErrPolicy) {
		return &exitError{3, err}
	}
	return err
}
