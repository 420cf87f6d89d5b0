package main

import (
	"errors"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/node"
)

func newJoin(o *options) *cobra.Command {
	c := &cobra.Command{Use: "join", Short: "Join a chain that exists, from nothing", Args: cobra.NoArgs,
		Long: `Makes a home for the chain of a genesis directory and runs it as a full node, which fetches all blocks from its peers and executes them.
A home that has joined before goes on; so join may stand in a unit file. All settings of trellis node apply.`,
		Example: `  trellis join --home /var/lib/trellis --genesis genesis
  trellis join --genesis genesis --peers 7a70…@198.51.100.7:26656 --execution-peers enode://9b2f…@198.51.100.7:30303`}
	in, n := new(initFlags), new(nodeFlags)
	c.Flags().StringVar(&in.genesis, "genesis", "", "directory with the chain's execution.json and consensus.json, and peers.json if there is one")
	n.register(c.Flags())
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		if in.genesis == "" {
			return &exitError{2, errors.New("--genesis is required: a copy of the folder node/genesis in the home of any node of the chain, or what its founder gives out")}
		}
		_, err := in.run(app.Home(o.home))
		if err != nil && !errors.Is(err, node.ErrFounded) {
			return err
		}
		if err := sameChain(in.genesis, app.Home(o.home)); err != nil {
			return err
		}
		return o.node(cmd, n)
	}
	return c
}
