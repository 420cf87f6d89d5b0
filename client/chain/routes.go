package chain

import (
	"context"
	"fmt"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/compute"
)

// RouteActive reports whether the chain takes results with a kind of evidence now.
func (c *Client) RouteActive(ctx context.Context, route compute.Route) (bool, error) {
	router, err := bindings.NewVerifierRouter(predeploys.VerifierRouter, c.eth)
	if err != nil {
		return false, err
	}
	active, err := router.IsActive(at(ctx), route)
	if err != nil {
		return false, fmt.Errorf("read whether route 0x%x takes results: %w", route, decodeRevert(err))
	}
	return active, nil
}
