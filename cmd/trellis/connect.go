package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/epoch"
)

// errNotRunning reports a home without a running network.
var errNotRunning = errors.New("no network is running in this home")

// commands are the subcommands, in the order of help.
var commands = []func(*options) *cobra.Command{
	newUp, newInit, newNode, newLocalnet, newJoin, newStatus, newProject, newDevice, newDID, newPolicy, newCompute, newLog, newEpoch, newVerify, newReceipt, newMirror,
	newPay, newStake, newDelegate, newRewards, newCommittee, newSupply, newUpgrade, newKeys, newSigner, newExecution, newSnapshot, newExport, newVC,
	newPool,
	newEcon,
	newFleet,
	newDryRun,
	newDAO,
	newEmission,
	newCredits,
	newBond,
	newAgent,
	newRun,
	newProver,
	newFinding,
	newSlash,
	newJury,
	newAppeal,
	newTreasury,
	newGrant,
	newMerit,
	newSubDAO,
	newEscrow,
	newParams,
	newPropose,
	newProposals,
	newProposal,
	newVote,
	newIIP,
	newFraud,
	newCompute,
}

// endpoints returns where the network that runs in this home listens.
func (o *options) endpoints() (app.Endpoints, error) {
	var e app.Endpoints
	raw, err := os.ReadFile(app.Home(o.home).EndpointsFile())
	if errors.Is(err, fs.ErrNotExist) {
		return e, fmt.Errorf("%w: %s", errNotRunning, o.home)
	}
	if err != nil {
		return e, err
	}
	return e, json.Unmarshal(raw, &e)
}

// chain connects to the node of --rpc, or to that of the network in --home.
func (o *options) chain(ctx context.Context) (*chain.Client, error) {
	url := o.rpc
	if url == "" {
		e, err := o.endpoints()
		if err != nil {
			return nil, err
		}
		url = e.RPC
	}
	return chain.Dial(ctx, url)
}

// projectFlag adds --project to a command.
func projectFlag(c *cobra.Command) *uint64 {
	return c.Flags().Uint64("project", 1, "number of the project")
}

// needProject checks that a project exists.
func needProject(ctx context.Context, c *chain.Client, p uint64) (epoch.Project, error) {
	n, err := c.Projects(ctx)
	if err != nil {
		return 0, err
	}
	if p == 0 || p > n {
		return 0, &exitError{2, fmt.Errorf("project %d does not exist; the chain has %d, counted from 1", p, n)}
	}
	return epoch.Project(p), nil
}

// upClient connects to the network that this process runs.
func (o *options) upClient(cmd *cobra.Command) (*chain.Client, error) {
	e, err := o.endpoints()
	if err != nil {
		return nil, err
	}
	return chain.Dial(cmd.Context(), e.RPC)
}
