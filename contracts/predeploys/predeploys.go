// Package predeploys gives every system contract a fixed address and makes the genesis allocation that puts it there.
//
// A contract is put in genesis by running its creation code, with its constructor's arguments, at its address in
// go-ethereum's EVM. So constructors, immutables and storage are what a deployment would give. Then the founders register,
// stake and are seated by the same calls that everybody makes later. The same Config gives the same bytes on every
// machine (I8). There is no proxy and no owner: what genesis holds cannot be changed (I7); see
// docs/adr/0002-predeploys-without-proxies.md.
package predeploys

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
)

// The addresses of the system contracts.
var (
	// Committee elects who signs blocks and judges them.
	Committee = common.HexToAddress("0x7e11150000000000000000000000000000000001")
	// Rewards receives the emission and a fifth of the base fee as withdrawals, and divides them.
	Rewards = common.HexToAddress("0x7e11150000000000000000000000000000000002")
	// Staking holds the buckets.
	Staking = common.HexToAddress("0x7e11150000000000000000000000000000000003")
	// Delegates holds registrations, keys and the ranking.
	Delegates = common.HexToAddress("0x7e11150000000000000000000000000000000004")
	// Tips is the fee recipient of every block.
	Tips = common.HexToAddress("0x7e11150000000000000000000000000000000005")
	// Treasury receives the DAO's share of the base fee as withdrawals.
	Treasury = common.HexToAddress("0x7e11150000000000000000000000000000000006")
	// VoteWeight weighs votes.
	VoteWeight = common.HexToAddress("0x7e11150000000000000000000000000000000007")
	// Upgrades tells which version of the protocol is required when.
	Upgrades = common.HexToAddress("0x7e11150000000000000000000000000000000008")
	// Journal keeps what the reports did, and announces it as events that are in receipts.
	Journal = common.HexToAddress("0x7e11150000000000000000000000000000000009")
	// Burn holds coins that nobody can ever move again.
	Burn = common.HexToAddress("0x7e1115000000000000000000000000000000000a")
	// StakingView stands at IoTeX's address of staking and answers as that does.
	StakingView = common.HexToAddress("0x04C22AfaE6a03438b8FED74cb1Cf441168DF3F12")

	// ProjectRegistry is the ERC-721 of projects.
	ProjectRegistry = common.HexToAddress("0x7e11150000000000000000000000000000000010")
	// DeviceRegistry is the ERC-721 of device identities (ioID).
	DeviceRegistry = common.HexToAddress("0x7e11150000000000000000000000000000000011")
	// DeviceNFT is the code that projects' device contracts are clones of.
	DeviceNFT = common.HexToAddress("0x7e11150000000000000000000000000000000012")
	// DeviceAccount is the code of the devices' EIP-6551 accounts.
	DeviceAccount = common.HexToAddress("0x7e11150000000000000000000000000000000013")

	// DeviceStore takes the fees for device identities (ioIDStore).
	DeviceStore = common.HexToAddress("0x7e11150000000000000000000000000000000014")
	// DeviceTrust keeps what verifiers found of devices' hardware.
	DeviceTrust = common.HexToAddress("0x7e11150000000000000000000000000000000015")
	// DeviceClaims registers devices that their makers vouched for.
	DeviceClaims = common.HexToAddress("0x7e11150000000000000000000000000000000016")

	// DataLog holds the log checkpoints.
	DataLog = common.HexToAddress("0x7e11150000000000000000000000000000000020")
	// Settlement pays devices by epoch.
	Settlement = common.HexToAddress("0x7e11150000000000000000000000000000000030")
	// DataCredits takes what those who use a network pay, burns a part and gives the rest to the devices' pool.
	DataCredits = common.HexToAddress("0x7e11150000000000000000000000000000000031")
	// DeviceBonds holds coins that answer for a device's honesty.
	DeviceBonds = common.HexToAddress("0x7e11150000000000000000000000000000000032")
	// Findings keeps what was found of devices' fraud, with its evidence.
	Findings = common.HexToAddress("0x7e11150000000000000000000000000000000033")
	// Appeals has a panel of provers recompute what an owner contests.
	Appeals = common.HexToAddress("0x7e11150000000000000000000000000000000034")
	// Panel draws the provers that recompute, and counts their answers.
	Panel = common.HexToAddress("0x7e11150000000000000000000000000000000035")

	// Timelock carries out what the governor's votes decided: the only authority over what can be changed.
	Timelock = common.HexToAddress("0x7e11150000000000000000000000000000000040")
	// Governor counts votes on proposals.
	Governor = common.HexToAddress("0x7e11150000000000000000000000000000000041")
	// VoteEscrow is veIOTX: votes of locked stake.
	VoteEscrow = common.HexToAddress("0x7e11150000000000000000000000000000000042")
	// Improvements is the register of improvement proposals.
	Improvements = common.HexToAddress("0x7e11150000000000000000000000000000000043")
	// Guardian can pause named risks, for a year.
	Guardian = common.HexToAddress("0x7e11150000000000000000000000000000000044")
	// Parameters holds every number that votes can change.
	Parameters = common.HexToAddress("0x7e11150000000000000000000000000000000045")
	// Monetary is the schedule of new coins and of the base fee's shares.
	Monetary = common.HexToAddress("0x7e11150000000000000000000000000000000046")

	// Emission gives the DAO's weekly coins to gauges and restakers.
	Emission = common.HexToAddress("0x7e11150000000000000000000000000000000050")
	// GaugeVoter counts the weekly votes for gauges.
	GaugeVoter = common.HexToAddress("0x7e11150000000000000000000000000000000051")
	// Bribes pays the voters of a gauge's epoch.
	Bribes = common.HexToAddress("0x7e11150000000000000000000000000000000052")
	// GaugeFactory makes gauges.
	GaugeFactory = common.HexToAddress("0x7e11150000000000000000000000000000000053")
	// Grants pays one-time grants by milestones.
	Grants = common.HexToAddress("0x7e11150000000000000000000000000000000054")
	// MeritRounds pays projects by metrics that voters weigh.
	MeritRounds = common.HexToAddress("0x7e11150000000000000000000000000000000055")
	// SubDAOs holds the DAOs below the DAO, the DePIN DAO first.
	SubDAOs = common.HexToAddress("0x7e11150000000000000000000000000000000056")

	// ERC20Gauge is the code that gauges for depositors of a token are clones of.
	ERC20Gauge = common.HexToAddress("0x7e11150000000000000000000000000000000057")
	// ProjectGauge is the code of gauges that fund a project.
	ProjectGauge = common.HexToAddress("0x7e11150000000000000000000000000000000058")
	// DeviceGauge is the code of gauges that pay devices for verified work.
	DeviceGauge = common.HexToAddress("0x7e11150000000000000000000000000000000059")
	// StreamGauge is the code of gauges that pay a recipient.
	StreamGauge = common.HexToAddress("0x7e1115000000000000000000000000000000005a")
	// DevicesMetric counts devices for merit rounds.
	DevicesMetric = common.HexToAddress("0x7e1115000000000000000000000000000000005d")
	// FeesMetric counts identity fees for merit rounds.
	FeesMetric = common.HexToAddress("0x7e1115000000000000000000000000000000005e")
	// PaidMetric counts what devices were paid for merit rounds.
	PaidMetric = common.HexToAddress("0x7e1115000000000000000000000000000000005f")

	// RestakingPool holds restaked stake.
	RestakingPool = common.HexToAddress("0x7e11150000000000000000000000000000000060")
	// Allocations holds services and what operators promised them.
	Allocations = common.HexToAddress("0x7e11150000000000000000000000000000000061")
	// SecurityRewards divides what services pay for security.
	SecurityRewards = common.HexToAddress("0x7e11150000000000000000000000000000000062")
	// AssetPrices tells what assets are worth, for caps on new exposure.
	AssetPrices = common.HexToAddress("0x7e11150000000000000000000000000000000063")
	// Slashing takes stake on evidence, in three lanes.
	Slashing = common.HexToAddress("0x7e11150000000000000000000000000000000064")
	// SlashEscrow holds slashed stake for a week and divides it.
	SlashEscrow = common.HexToAddress("0x7e11150000000000000000000000000000000065")
	// Jury judges what no proof can.
	Jury = common.HexToAddress("0x7e11150000000000000000000000000000000066")
	// CheckpointFault proves that a sequencer signed two logs.
	CheckpointFault = common.HexToAddress("0x7e11150000000000000000000000000000000068")
	// ResultFault proves that a prover vouched for a wrong result.
	ResultFault = common.HexToAddress("0x7e11150000000000000000000000000000000069")

	// Compute: docs/spec/compute.md.
	// Programs: versions of projects' programs.
	Programs = common.HexToAddress("0x7e11150000000000000000000000000000000070")
	// ComputeMarket: tasks, their price and who gets it.
	ComputeMarket = common.HexToAddress("0x7e11150000000000000000000000000000000071")
	// Provers: who computes, with what capacity and record.
	Provers = common.HexToAddress("0x7e11150000000000000000000000000000000072")
	// VerifierRouter: which verifier judges which evidence.
	VerifierRouter = common.HexToAddress("0x7e11150000000000000000000000000000000073")
	// Quorum: results by independent re-execution.
	Quorum = common.HexToAddress("0x7e11150000000000000000000000000000000074")
	// AttestedKeys: keys of enclaves, with what they run.
	AttestedKeys = common.HexToAddress("0x7e11150000000000000000000000000000000075")
	// SessionKeys: devices' keys for circuits.
	SessionKeys = common.HexToAddress("0x7e11150000000000000000000000000000000076")
	// TaskRewards: pays devices by results of tasks.
	TaskRewards = common.HexToAddress("0x7e11150000000000000000000000000000000077")
	// PrivateSum: judges sums of hidden readings.
	PrivateSum = common.HexToAddress("0x7e11150000000000000000000000000000000078")
	// Groth16Verifier: judges proofs of gnark's circuits.
	Groth16Verifier = common.HexToAddress("0x7e11150000000000000000000000000000000079")
	// PlonkVerifier: judges PLONK proofs of gnark's circuits.
	PlonkVerifier = common.HexToAddress("0x7e1115000000000000000000000000000000007a")
	// SP1Verifier: judges proofs of SP1 programs.
	SP1Verifier = common.HexToAddress("0x7e1115000000000000000000000000000000007b")
	// RiscZeroVerifier: judges receipts of RISC Zero programs.
	RiscZeroVerifier = common.HexToAddress("0x7e1115000000000000000000000000000000007c")
	// Ceremony: contributions to circuits' set-up.
	Ceremony = common.HexToAddress("0x7e1115000000000000000000000000000000007d")

	// ERC6551Registry stands at the address EIP-6551 gives it on every chain.
	ERC6551Registry = common.HexToAddress("0x000000006551c19487814612e58FE06813775758")

	// ConsensusReport takes the place of the EIP-4788 contract: the execution client hands it the report.
	ConsensusReport = params.BeaconRootsAddress
	// RequestHook takes the place of the EIP-7002 contract: the execution client asks it for the validator set.
	RequestHook = params.WithdrawalQueueAddress
)

// A Contract names a system contract.
type Contract struct {
	Name    string
	Address common.Address
}

// All lists the system contracts in the order of their addresses' meaning: chain, identity, data, settlement, governance,
// economics, security, appeals, compute.
func All() []Contract {
	return slices.Concat(pipelineContracts(), demandContracts(), governanceContracts(), economicsContracts(), securityContracts(), appealsContracts(), computeContracts())
}

func pipelineContracts() []Contract {
	return []Contract{
		{"ConsensusReport", ConsensusReport},
		{"RequestHook", RequestHook},
		{"Committee", Committee},
		{"Rewards", Rewards},
		{"Staking", Staking},
		{"Delegates", Delegates},
		{"Tips", Tips},
		{"Treasury", Treasury},
		{"VoteWeight", VoteWeight},
		{"Upgrades", Upgrades},
		{"Journal", Journal},
		{"Burn", Burn},
		{"StakingView", StakingView},
		{"ProjectRegistry", ProjectRegistry},
		{"DeviceRegistry", DeviceRegistry},
		{"DeviceNFT", DeviceNFT},
		{"DeviceAccount", DeviceAccount},
		{"DeviceStore", DeviceStore},
		{"DeviceTrust", DeviceTrust},
		{"DeviceClaims", DeviceClaims},
		{"ERC6551Registry", ERC6551Registry},
		{"DataLog", DataLog},
		{"Settlement", Settlement},
	}
}
