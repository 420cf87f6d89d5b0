package app

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/proofkind"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/epoch"
)

type enclavesDouble struct {
	simulated bool
	err       error
}

func (e enclavesDouble) Program(context.Context, epoch.Project, uint32) (chain.Program, error) {
	return chain.Program{Key: common.Hash{1}}, nil
}

func (e enclavesDouble) SimulatedEnclaves(_ context.Context, measurement common.Hash) (bool, error) {
	return e.simulated && measurement == common.Hash{1}, e.err
}

func TestAgentsAreToldOfSimulatedEnclaves(t *testing.T) {
	for _, test := range []struct {
		route     string
		chain     enclavesDouble
		simulated bool
		text      string
	}{
		{compute.Attested, enclavesDouble{simulated: true}, true, "SIMULATED"},
		{compute.Attested, enclavesDouble{}, false, "right if "},
		{compute.Attested, enclavesDouble{err: errors.New("away")}, false, "could not be looked up"},
		{compute.Quorum, enclavesDouble{simulated: true}, false, "right if "},
	} {
		text, simulated := trustOf(t.Context(), test.chain, compute.Task{}, proofkind.ByRoute(compute.RouteOf(test.route)))
		if simulated != test.simulated || !strings.Contains(text, test.text) {
			t.Errorf("%s: %q, simulated %t", test.route, text, simulated)
		}
	}
}
