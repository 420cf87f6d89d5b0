package main

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/bindings"
)

// inner are refusals that no account can meet: of calls between contracts, in
// genesis, by the governor, or of forms that the program does not send.
var inner = []string{
	"NotStaking", "NotDelegates", "NotCommittee", "NotTips", "NotReporter", "NotRequestHook", "NotGenesis",
	"NoCandidates", "WrongSize", "ZeroEpoch", "NotAContract", "WrongVersion", "TooSoon", "AlreadyBegun",
	"InvalidShortString", "StringTooLong", "NotDeviceRegistry", "NotDeviceClaims", "NotTheFee",
	"SafeCastOverflowedUintDowncast", "NotProjectRegistry", "AlreadyInitialized", "FailedDeployment",
	"InsufficientBalance", "LengthMismatch", "NotPool", "NotAllocations", "NotSlashing", "NotSlashEscrow",
	"NotChainRewards", "NotAnAdapter", "TooManyAssets", "CheckpointUnorderedInsertion", "ReentrancyGuardReentrantCall",
	"SafeERC20FailedOperation", "NotSelf", "MeterFull", "Probed", "EmptyCommitment", "NotTreasury", "BadChoice",
	"GrantOver", "BadMetrics", "BadSubDAOName", "ERC721InvalidApprover", "ERC721InvalidOperator", "ERC721InvalidOwner",
	"ERC721InvalidSender",
	"NotGauge", "NotExpected", "NotEmission", "CloneArgumentsTooLong",
	"StringsInsufficientHexLength", "GovernorAlreadyQueuedProposal", "GovernorInvalidVoteParams",
	"GovernorInvalidVotingPeriod", "GovernorNotQueuedProposal", "GovernorOnlyExecutor", "GovernorQueueNotImplemented",
	"NotFindings", "BurnFailed", "NotImprovements", "NotTimelock", "TimelockIsFixed", "RolesAreFixed", "DelayTooShort", "AccessControlBadConfirmation",
	"AccessControlUnauthorizedAccount", "TimelockInsufficientDelay", "TimelockInvalidOperationLength",
	"TimelockUnauthorizedCaller", "TimelockUnexecutedPredecessor",
	"NotRewards", "NotMarket", "NotAllowed", "NothingOpen", "ResultKnown", "AlreadyOpen", "EmptyHash", "EmptyRoute", "RouteTaken", "BadGas", "RouteIsNotPaused",
	"NotAsker", "AnswerLength", "NotSettlement", "NotAppeals",
}

// sample is a value of each type that the contracts' errors have.
func sample(t *testing.T, kind string) any {
	t.Helper()
	switch kind {
	case "uint256", "uint128", "uint48":
		return big.NewInt(1_800_000_000)
	case "uint32":
		return uint32(7)
	case "address":
		return common.Address{0xbe}
	case "string":
		return "beta"
	case "uint40":
		return big.NewInt(1_800_000_000)
	case "uint16":
		return uint16(91)
	case "uint8":
		return uint8(3)
	case "bytes32":
		return common.Hash{1}
	case "bytes":
		return []byte{1}
	case "bytes4":
		return [4]byte{1}
	case "uint64":
		return uint64(7)
	case "address[]":
		return []common.Address{{0xbe}}
	case "uint256[]":
		return []*big.Int{big.NewInt(7)}
	default:
		t.Fatalf("no sample of %s", kind)
		return nil
	}
}

func TestEveryRefusalSaysWhatToDo(t *testing.T) {
	for _, meta := range []*bind.MetaData{
		bindings.StakingMetaData, bindings.DelegatesMetaData, bindings.RewardsMetaData, bindings.CommitteeMetaData,
		bindings.UpgradesMetaData, bindings.ProjectRegistryMetaData, bindings.DeviceRegistryMetaData,
		bindings.DeviceStoreMetaData, bindings.DeviceTrustMetaData, bindings.DeviceNFTMetaData, bindings.DeviceClaimsMetaData,
		bindings.RestakingPoolMetaData, bindings.OperatorsMetaData, bindings.AllocationsMetaData,
		bindings.SecurityRewardsMetaData, bindings.AssetPricesMetaData, bindings.MonetaryMetaData, bindings.SlashingMetaData,
		bindings.ComputeMarketMetaData, bindings.ProgramsMetaData, bindings.ProversMetaData, bindings.TaskRewardsMetaData, bindings.QuorumMetaData,
		bindings.AttestedKeysMetaData, bindings.VerifierRouterMetaData, bindings.SessionKeysMetaData,
		bindings.SlashEscrowMetaData, bindings.JuryMetaData, bindings.CheckpointFaultMetaData, bindings.ResultFaultMetaData,
		bindings.TreasuryMetaData, bindings.GrantsMetaData, bindings.MeritRoundsMetaData, bindings.SubDAOsMetaData,
		bindings.EmissionMetaData, bindings.GaugeVoterMetaData, bindings.GaugeFactoryMetaData, bindings.BribesMetaData, bindings.ERC20GaugeMetaData, bindings.ProjectGaugeMetaData, bindings.DeviceGaugeMetaData, bindings.StreamGaugeMetaData,
		bindings.VoteEscrowMetaData, bindings.TrellisGovernorMetaData, bindings.TimelockMetaData, bindings.ImprovementsMetaData,
		bindings.GuardianMetaData, bindings.ParametersMetaData,
		bindings.DataCreditsMetaData, bindings.DeviceBondsMetaData, bindings.FindingsMetaData, bindings.SettlementMetaData, bindings.AppealsMetaData, bindings.PanelMetaData, bindings.CeremonyMetaData,
		bindings.SessionKeysMetaData,
	} {
		parsed, err := meta.GetAbi()
		if err != nil {
			t.Fatal(err)
		}
		for name, e := range parsed.Errors {
			args := make(map[string]any)
			for _, input := range e.Inputs {
				args[input.Name] = sample(t, input.Type.String())
			}
			hint := revertHint(&chain.RevertError{Name: name, Args: args})
			if known := slices.Contains(inner, name); known == (hint != "") {
				t.Errorf("%s: hint %q, only inner ones have none", name, hint)
			}
			if strings.Contains(hint, "%!") || strings.Contains(hint, "{{") || strings.Contains(hint, "<no value>") {
				t.Errorf("%s: hint %q", name, hint)
			}
		}
	}
	for _, c := range []struct {
		err  error
		want string
	}{
		{&chain.RevertError{Name: "NotWithdrawable", Args: map[string]any{"id": big.NewInt(1), "until": big.NewInt(1_800_000_000)}}, "free at 2027-01-15T08:00:00Z"},
		{&chain.RevertError{Name: "AmountTooSmall", Args: map[string]any{"min": new(big.Int).Exp(big.NewInt(10), big.NewInt(20), nil)}}, "at least 100 IOTX"},
		{&chain.RevertError{Name: "CommissionStepTooLarge", Args: map[string]any{"max": big.NewInt(500)}}, "at most 5 %"},
		{fmt.Errorf("look: %w", chain.ErrNoDelegate), "trellis delegate list"},
		{fmt.Errorf("--from x: %w", errNoKey), "trellis keys list"},
	} {
		if got := hintFor(c.err); !strings.Contains(got, c.want) {
			t.Errorf("hint for %v is %q, want %q in it", c.err, got, c.want)
		}
	}
	for _, err := range []error{errors.New("other"), &chain.RevertError{Name: "LockNotOver"}, &chain.RevertError{Text: "text"}} {
		if got := hintFor(err); got != "" {
			t.Errorf("hint for %v is %q, want none", err, got)
		}
	}
}
