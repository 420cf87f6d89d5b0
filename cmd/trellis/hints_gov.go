package main

import (
	"fmt"
	"strings"

	"github.com/trellis-network/trellis/client/chain"
)

// govErrors are for what the client says of votes, proposals and
// improvements.
var govErrors = []errorHint{
	{chain.ErrNoProposal, "see: trellis proposals"},
	{chain.ErrNoImprovement, "see: trellis iip list"},
	{chain.ErrNoParameter, "see: trellis params"},
	{chain.ErrBand, "no vote can leave the band; see: trellis params"},
	{chain.ErrParameterText, "see: trellis params"},
	{chain.ErrAction, "such as Treasury:pay(address,uint256):0x…,5; see: trellis propose --help"},
	{chain.ErrImprovementText, "see: trellis iip --help"},
	{chain.ErrOtherText, "get the text from where the register says: trellis iip show"},
}

// govHints are for the refusals of governance's contracts.
var govHints = map[string]string{
	// Vote escrow.
	"OperatorsFull":         "{{.delegatee}} holds others' stake with {{.max}} operators already; ask it to refuse one: trellis escrow refuse",
	"VotesExpiredSignature": "the delegation was good until {{date .expiry}}; sign another",
	"InvalidAccountNonce":   "{{.account}} has signed something else since; sign it anew with nonce {{.currentNonce}}",
	"ECDSAInvalidSignature": "the signature is of something else; sign it anew",
	"FutureLookup":          "votes are known of the past alone; the vote has to begin first",

	// Governor.
	"GovernorInsufficientProposerVotes": "{{.proposer}} had {{iotx .votes}} veIOTX at the last snapshot, and {{iotx .threshold}} are needed; see: trellis escrow show",
	"GovernorNonexistentProposal":       "see: trellis proposals",
	"GovernorAlreadyCastVote":           "{{.voter}} has voted, and a vote cannot be changed",
	"GovernorUnexpectedProposalState":   "the proposal is {{proposal .current}}; what it waits for: trellis proposal show",
	"GovernorUnableToCancel":            "only its proposer may take a proposal back, and only before its vote begins",
	"GovernorRestrictedProposer":        "a description ends in a line with #proposer= and the address that files it",
	"GovernorInvalidProposalLength":     "a proposal has at least one action: trellis propose --set, --call or --file",
	"GovernorInvalidVoteType":           "vote for, against or abstain",
	"GovernorInvalidSignature":          "the signature is not {{.voter}}'s, or of another vote; sign it anew",
	"GovernorDisabledDeposit":           "the governor takes no coins; the treasury does",
	"ObjectionsOnly":                    "the proposal turned to success in its last day, so until {{date .until}} it takes votes against it alone",
	"TimelockUnexpectedOperationState":  "it waits in the timelock; from when on it can be executed: trellis proposal show",
	"FailedCall":                        "an action of the proposal is refused by its contract, so it cannot be executed",

	// Parameters.
	"NoSuchParameter": "see: trellis params",
	"OutOfBand":       "the value {{.value}} is outside of {{.min}} to {{.max}}, which no vote can leave; see: trellis params",
	"NotYet":          "that time, {{date .time}}, is still to come",

	// Improvements.
	"NoSuchImprovement": "see: trellis iip list",
	"NotAuthor":         "improvement {{.number}} is {{.author}}'s; use their key with --from",
	"WrongStatus":       "improvement {{.number}} is in status {{status .status}}; see: trellis iip show {{.number}}",
	"InReview":          "improvement {{.number}} is in review until {{date .until}}; come back then",
	"BadContent":        "{{.field}} is {{.have}} and may be {{.max}}",

	// Guardian.
	"NotGuardian":     "only the guardian may pause, {{.guardian}}",
	"GuardianExpired": "the guardian's year ended at {{date .since}}; a vote can pause: trellis propose",
	"PauseTooLong":    "a pause has at most {{.max}} seconds",
	"PausedRecently":  "the guardian can pause this risk again from {{date .again}} on; until then a vote can",
}

// proposalWord names a state of the governor's.
func proposalWord(state uint8) string {
	words := []string{"pending: its vote has not begun", "active: its vote goes on", "canceled", "defeated", "accepted, and not queued yet",
		"queued in the timelock", "expired: it was not queued in time", "executed"}
	if int(state) >= len(words) {
		return fmt.Sprint(state)
	}
	return words[state]
}

// statusWord names a status of the register's.
func statusWord(status uint8) string {
	words := strings.Fields("draft review voting implementation live rejected withdrawn")
	if int(status) >= len(words) {
		return fmt.Sprint(status)
	}
	return words[status]
}
