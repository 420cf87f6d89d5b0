package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

// A Client talks to one node. Safe for concurrent use.
type Client struct {
	eth     *ethclient.Client
	rpc     *rpc.Client
	chainID uint64

	projects   *bindings.ProjectRegistry
	devices    *bindings.DeviceRegistry
	store      *bindings.DeviceStore
	trust      *bindings.DeviceTrust
	log        *bindings.DataLog
	settlement *bindings.Settlement
	demand     demandContracts

	staking   *bindings.Staking
	delegates *bindings.Delegates
	committee *bindings.Committee
	rewards   *bindings.Rewards
	upgrades  *bindings.Upgrades
	monetary  *bindings.Monetary
	journal   *bindings.Journal

	escrow       *bindings.VoteEscrow
	governor     *bindings.TrellisGovernor
	timelock     *bindings.Timelock
	improvements *bindings.Improvements
	parameters   *bindings.Parameters
	guardian     *bindings.Guardian

	pool        *bindings.RestakingPool
	operators   *bindings.Operators
	allocations *bindings.Allocations
	security    *bindings.SecurityRewards
	prices      *bindings.AssetPrices
	risk        *bindings.RiskView

	dao daoContracts
}

// New returns a client over an open connection.
func New(ctx context.Context, connection *rpc.Client) (*Client, error) {
	c := &Client{eth: ethclient.NewClient(connection), rpc: connection}
	id, err := c.eth.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask the node for its chain: %w", err)
	}
	c.chainID = id.Uint64()
	c.projects, err = bindings.NewProjectRegistry(predeploys.ProjectRegistry, c.eth)
	if err == nil {
		c.devices, err = bindings.NewDeviceRegistry(predeploys.DeviceRegistry, c.eth)
	}
	if err == nil {
		c.store, err = bindings.NewDeviceStore(predeploys.DeviceStore, c.eth)
	}
	if err == nil {
		c.trust, err = bindings.NewDeviceTrust(predeploys.DeviceTrust, c.eth)
	}
	if err == nil {
		c.log, err = bindings.NewDataLog(predeploys.DataLog, c.eth)
	}
	if err == nil {
		c.settlement, err = bindings.NewSettlement(predeploys.Settlement, c.eth)
	}
	if err == nil {
		err = c.bindDemand()
	}
	if err == nil {
		err = c.bindNetwork()
	}
	if err == nil {
		err = c.bindGovernance()
	}
	if err == nil {
		err = c.bindSecurity()
	}
	if err == nil {
		err = c.bindDAO()
	}
	return c, err
}

// bindNetwork binds the contracts by which strangers run the chain together.
func (c *Client) bindNetwork() (err error) {
	c.staking, err = bindings.NewStaking(predeploys.Staking, c.eth)
	if err == nil {
		c.delegates, err = bindings.NewDelegates(predeploys.Delegates, c.eth)
	}
	if err == nil {
		c.committee, err = bindings.NewCommittee(predeploys.Committee, c.eth)
	}
	if err == nil {
		c.rewards, err = bindings.NewRewards(predeploys.Rewards, c.eth)
	}
	if err == nil {
		c.upgrades, err = bindings.NewUpgrades(predeploys.Upgrades, c.eth)
	}
	if err == nil {
		c.monetary, err = bindings.NewMonetary(predeploys.Monetary, c.eth)
	}
	if err == nil {
		c.journal, err = bindings.NewJournal(predeploys.Journal, c.eth)
	}
	return err
}

// Dial connects to the node at url, HTTP or WebSocket.
func Dial(ctx context.Context, url string) (*Client, error) {
	connection, err := rpc.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("connect to the node at %s: %w", url, err)
	}
	c, err := New(ctx, connection)
	if err != nil {
		connection.Close()
		return nil, fmt.Errorf("node at %s: %w", url, err)
	}
	return c, nil
}

// Close ends the connection.
func (c *Client) Close() { c.rpc.Close() }

// Eth returns the client of the chain's own RPC.
func (c *Client) Eth() *ethclient.Client { return c.eth }

// RPC returns the raw connection.
func (c *Client) RPC() *rpc.Client { return c.rpc }

// ChainID returns the chain's id (EIP-155).
func (c *Client) ChainID() uint64 { return c.chainID }

// Source returns what a project's readings must name as their source.
func (c *Client) Source(p epoch.Project) reading.Source {
	return reading.Source{ChainID: c.chainID, ProjectID: uint64(p)}
}

// Head returns the newest block's number; it is final.
func (c *Client) Head(ctx context.Context) (uint64, error) { return c.eth.BlockNumber(ctx) }

// Time returns the newest block's number and time in seconds.
func (c *Client) Time(ctx context.Context) (block, seconds uint64, err error) {
	head, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, 0, err
	}
	return head.Number.Uint64(), head.Time, nil
}

// Genesis returns the hash of the chain's first block.
func (c *Client) Genesis(ctx context.Context) (common.Hash, error) {
	block, err := c.eth.HeaderByNumber(ctx, new(big.Int))
	if err != nil {
		return common.Hash{}, fmt.Errorf("read the genesis block: %w", err)
	}
	return block.Hash(), nil
}

func at(ctx context.Context) *bind.CallOpts { return &bind.CallOpts{Context: ctx} }

// now pins the calls of one answer to the newest block, so that they fit each
// other.
func (c *Client) now(ctx context.Context) (*bind.CallOpts, error) {
	head, err := c.Head(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask for the newest block: %w", err)
	}
	return &bind.CallOpts{Context: ctx, BlockNumber: new(big.Int).SetUint64(head)}, nil
}

func id(p epoch.Project) *big.Int { return new(big.Int).SetUint64(uint64(p)) }

func amount(n *big.Int) units.Amount {
	if n == nil {
		return units.Amount{}
	}
	a, err := units.FromBig(n)
	if err != nil {
		panic(err) // the ABI decoder gives uint256 only
	}
	return a
}

// Checkpoint returns the newest size and root of a project's log on chain.
func (c *Client) Checkpoint(ctx context.Context, p epoch.Project) (size uint64, root common.Hash, err error) {
	latest, err := c.log.Latest(at(ctx), id(p))
	if err != nil {
		return 0, common.Hash{}, fmt.Errorf("read the log's checkpoint: %w", decodeRevert(err))
	}
	return latest.Size, latest.Root, nil
}

// RootAt returns the root that was published for a log's size, zero when none was.
func (c *Client) RootAt(ctx context.Context, p epoch.Project, size uint64) (common.Hash, error) {
	root, err := c.log.Root(at(ctx), id(p), size)
	if err != nil {
		return common.Hash{}, fmt.Errorf("read the log's checkpoint of size %d: %w", size, decodeRevert(err))
	}
	return root, nil
}

// Project returns what a project pays for and how much it can pay.
func (c *Client) Project(ctx context.Context, p epoch.Project) (ProjectStatus, error) {
	status, err := c.settlement.Project(at(ctx), id(p))
	if err != nil {
		return ProjectStatus{}, fmt.Errorf("read project %d: %w", p, decodeRevert(err))
	}
	return ProjectStatus{
		PolicyHash: status.PolicyHash, Pool: amount(status.Pool), Challenge: uint64(status.ChallengeSeconds), Scorers: uint64(status.Scorers),
	}, nil
}

// Sequencer returns who publishes a project's checkpoints, or the zero
// address.
func (c *Client) Sequencer(ctx context.Context, p epoch.Project) (common.Address, error) {
	sequencer, err := c.log.Sequencer(at(ctx), id(p))
	if err != nil {
		return common.Address{}, fmt.Errorf("read the sequencer of project %d: %w", p, decodeRevert(err))
	}
	return sequencer.Account, nil
}

// ProjectByName returns the project called name, or 0.
func (c *Client) ProjectByName(ctx context.Context, name string) (epoch.Project, error) {
	n, err := c.projects.ProjectByName(at(ctx), name)
	if err != nil {
		return 0, fmt.Errorf("look up project %q: %w", name, decodeRevert(err))
	}
	return epoch.Project(n.Uint64()), nil
}

// Projects returns the number of projects; they count from 1.
func (c *Client) Projects(ctx context.Context) (uint64, error) {
	n, err := c.projects.Count(at(ctx))
	if err != nil {
		return 0, fmt.Errorf("count the projects: %w", decodeRevert(err))
	}
	return n.Uint64(), nil
}

// DeviceContract returns a project's device token, or the zero address.
func (c *Client) DeviceContract(ctx context.Context, p epoch.Project) (common.Address, error) {
	return c.projects.DeviceContract(at(ctx), id(p))
}

// LatestEpoch returns the number of a project's newest epoch, or 0.
func (c *Client) LatestEpoch(ctx context.Context, p epoch.Project) (epoch.Number, error) {
	n, err := c.settlement.LatestEpoch(at(ctx), id(p))
	if err != nil {
		return 0, fmt.Errorf("read the newest epoch: %w", decodeRevert(err))
	}
	return epoch.Number(n), nil
}

// NextEpoch returns what a project's next epoch must start from.
func (c *Client) NextEpoch(ctx context.Context, p epoch.Project) (Next, error) {
	n, err := c.settlement.Next(at(ctx), id(p))
	if err != nil {
		return Next{}, fmt.Errorf("read where the next epoch starts: %w", decodeRevert(err))
	}
	return Next{epoch.Number(n.Epoch), n.LogStart, n.WindowStart}, nil
}

// Epoch returns where an epoch stands. An epoch that was never opened has
// state None.
func (c *Client) Epoch(ctx context.Context, p epoch.Project, n epoch.Number) (EpochStatus, error) {
	e, err := c.settlement.Epoch(at(ctx), id(p), uint64(n))
	if err != nil {
		return EpochStatus{}, fmt.Errorf("read epoch %d: %w", n, decodeRevert(err))
	}
	var carry bindings.SettlementCarry
	if epoch.State(e.State) != epoch.None { // it never changes after the pin
		if carry, err = c.settlement.Carried(at(ctx), id(p), uint64(n)); err != nil {
			return EpochStatus{}, fmt.Errorf("read what epoch %d took over: %w", n, decodeRevert(err))
		}
	}
	status := EpochStatus{
		Inputs: c.inputs(p, n, e.Inputs, e.LogRoot, carry), State: epoch.State(e.State), SettledAt: e.SettledAt,
		Result: result(e.Result), Claimed: amount(e.Claimed), Scorers: uint64(e.Scorers), Threshold: uint64(e.Threshold),
	}
	switch {
	case status.State == epoch.Pinned:
		status.PostBy = e.Deadline
	case status.State > epoch.Pinned:
		status.ChallengeEnds = e.Deadline
	}
	return status, nil
}

func (c *Client) inputs(p epoch.Project, n epoch.Number, in bindings.SettlementInputs, root common.Hash, carry bindings.SettlementCarry) epoch.Inputs {
	return epoch.Inputs{
		Project: p, Epoch: n, LogStart: in.LogStart, LogEnd: in.LogEnd, LogRoot: root, WindowStart: in.WindowStart, WindowEnd: in.WindowEnd,
		PolicyHash: in.PolicyHash, RegistryBlock: in.RegistryBlock, Budget: amount(in.Budget), Source: c.Source(p).String(),
		Prior: epoch.Number(carry.Prior), PriorHash: carry.PriorHash, Paid: amount(carry.Paid), Burned: amount(carry.Burned),
		Corrections: corrections(carry.Corrections),
	}
}

func corrections(list []bindings.SettlementCorrection) []epoch.Correction {
	var out []epoch.Correction // nil for none, as inputs are compared and encoded
	for _, c := range list {
		out = append(out, epoch.Correction{Device: c.Device, Amount: amount(c.Amount), Epoch: epoch.Number(c.Epoch)})
	}
	return out
}

func result(r bindings.SettlementResult) Result {
	return Result{Root: r.Root, Total: amount(r.Total), Leaves: r.Leaves, ResultHash: r.ResultHash}
}

// Voted reports whether scorer has voted in an epoch.
func (c *Client) Voted(ctx context.Context, p epoch.Project, n epoch.Number, scorer common.Address) (bool, error) {
	vote, err := c.settlement.VoteOf(at(ctx), id(p), uint64(n), scorer)
	if err != nil {
		return false, fmt.Errorf("read the vote in epoch %d: %w", n, decodeRevert(err))
	}
	return vote.ResultKey != [32]byte{}, nil
}

// Unclaimed keeps the claims that were not paid yet.
func (c *Client) Unclaimed(ctx context.Context, p epoch.Project, n epoch.Number, claims []Claim) ([]Claim, error) {
	var open []Claim
	for _, claim := range claims {
		claimed, err := c.settlement.IsClaimed(at(ctx), id(p), uint64(n), claim.Index)
		if err != nil {
			return nil, fmt.Errorf("read whether leaf %d is claimed: %w", claim.Index, decodeRevert(err))
		}
		if !claimed {
			open = append(open, claim)
		}
	}
	return open, nil
}

// abis are the contracts whose errors and events this package knows.
var abis = append(parseABIs(append(daoMetaData, computeMetaData...)...), parseABIs(
	bindings.ProjectRegistryMetaData,
	bindings.DeviceNFTMetaData,
	bindings.DeviceRegistryMetaData,
	bindings.DataLogMetaData,
	bindings.SettlementMetaData,
	bindings.DeviceAccountMetaData,
	bindings.RewardTokenMetaData,
	bindings.StakingMetaData,
	bindings.DelegatesMetaData,
	bindings.CommitteeMetaData,
	bindings.RewardsMetaData,
	bindings.UpgradesMetaData,
	bindings.JournalMetaData,
	bindings.DeviceStoreMetaData,
	bindings.DeviceTrustMetaData,
	bindings.AttestedKeysMetaData,
	bindings.VerifierRouterMetaData,
	bindings.DataCreditsMetaData,
	bindings.DeviceBondsMetaData,
	bindings.FindingsMetaData,
	bindings.TreasuryMetaData,
	bindings.GrantsMetaData,
	bindings.MeritRoundsMetaData,
	bindings.SubDAOsMetaData,
	bindings.VoteEscrowMetaData,
	bindings.TrellisGovernorMetaData,
	bindings.TimelockMetaData,
	bindings.ImprovementsMetaData,
	bindings.ParametersMetaData,
	bindings.GuardianMetaData,
	bindings.SlashingMetaData,
	bindings.SlashEscrowMetaData,
	bindings.JuryMetaData,
	bindings.CheckpointFaultMetaData,
	bindings.ResultFaultMetaData,
	bindings.AppealsMetaData,
	bindings.CeremonyMetaData,
	bindings.PanelMetaData,
	bindings.RestakingPoolMetaData,
	bindings.OperatorsMetaData,
	bindings.AllocationsMetaData,
	bindings.SecurityRewardsMetaData,
	bindings.AssetPricesMetaData,
	bindings.SessionKeysMetaData,
)...)

func parseABIs(all ...*bind.MetaData) []*abi.ABI {
	var parsed []*abi.ABI
	for _, metadata := range all {
		a, err := metadata.GetAbi()
		if err != nil {
			panic(err) // generated code
		}
		parsed = append(parsed, a)
	}
	return parsed
}
