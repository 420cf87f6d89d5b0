package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/bindings"
)

// innerGov are refusals of governance that no account meets through the
// program: of calls between contracts, of the timelock itself, or of forms that
// the program does not send.
var innerGov = append([]string{
	"CheckpointUnorderedInsertion", "StringsInsufficientHexLength",
	"GovernorAlreadyQueuedProposal", "GovernorInvalidVoteParams", "GovernorInvalidVotingPeriod", "GovernorNotQueuedProposal", "GovernorOnlyExecutor",
	"GovernorQueueNotImplemented", "NotImprovements", "NotTimelock", "TimelockIsFixed", "RolesAreFixed", "DelayTooShort",
	"AccessControlBadConfirmation", "AccessControlUnauthorizedAccount", "TimelockInsufficientDelay", "TimelockInvalidOperationLength",
	"TimelockUnauthorizedCaller", "TimelockUnexecutedPredecessor",
}, inner...)

func TestEveryRefusalOfGovernanceSaysWhatToDo(t *testing.T) {
	for _, meta := range []*bind.MetaData{bindings.VoteEscrowMetaData, bindings.TrellisGovernorMetaData, bindings.TimelockMetaData,
		bindings.ImprovementsMetaData, bindings.GuardianMetaData, bindings.ParametersMetaData} {
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
			if known := slices.Contains(innerGov, name); known == (hint != "") {
				t.Errorf("%s: hint %q, only inner ones have none", name, hint)
			}
			if strings.Contains(hint, "%!") || strings.Contains(hint, "<no value>") {
				t.Errorf("%s: hint %q", name, hint)
			}
		}
	}
}

func TestStatesHaveWords(t *testing.T) {
	for n := range uint8(8) {
		if word := proposalWord(n); len(word) < 6 {
			t.Errorf("state %d is %q", n, word)
		}
	}
	if statusWord(6) != "withdrawn" || statusWord(7) != "7" || proposalWord(8) != "8" {
		t.Error("words are not those of the contracts")
	}
}
