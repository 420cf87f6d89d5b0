package main

import (
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/protocol/tlog"
)

// slashErrors are hints for what slashing and juries refuse before the chain
// does.
var slashErrors = []errorHint{
	{chain.ErrNoCase, "see: trellis slash list"},
	{chain.ErrNoTrial, "see: trellis jury list"},
	{chain.ErrNoEntry, "what a case has taken and where it is: trellis slash show CASE"},
	{chain.ErrNoFault, "two statements of one size and two roots are a proof; of two sizes, name the logs with --log-a and --log-b"},
	{tlog.ErrStatement, "name files called checkpoint.statement, as the log's mirrors publish them, unchanged"},
	{errNotJuror, "see whose jurors were drawn: trellis jury list; name the key of the delegate's owner or operator with --from"},
	{errNoBallot, "tell the vote from the home in which it was committed; while the first day lasts, commit anew: trellis jury commit"},
	{errNothingTaken, "nothing was used up: prove it again when the operator has promised stake to the service"},
}

// slashHints are for the refusals of Slashing, SlashEscrow, Jury, CheckpointFault
// and ResultFault.
var slashHints = map[string]string{
	// Slashing.
	"ProofRefused":       "the evidence is not what the contract {{.proof}} proves faults by; make it anew: trellis slash prove checkpoints, trellis slash prove result",
	"ProofChanged":       "the service changed its proof at the moment of the fault; accuse in another lane: trellis slash accuse",
	"NoSuchLane":         "service {{.service}} slashes in other lanes, or does not exist; see its terms",
	"FaultUsed":          "the stake was taken before; see: trellis slash show {{.id}}",
	"NotSecured":         "operator {{.operator}} did not secure service {{.service}} then; name another with --operator or --service, or the time of the fault with --at",
	"CaptureOutOfWindow": "the fault must be of {{date .from}} to {{date .until}}; name its time with --at",
	"BadWad":             "name less with --percent: the lane allows {{.max}} of 10¹⁸",
	"Paused":             "the guardian has paused this for some days; cases that are open go on. Lane A is never paused: trellis slash prove",
	"NotChallengeable":   "only an accusation of lane B that is not judged yet can be challenged; see: trellis slash show {{.id}}",
	"ChallengeOver":      "the time to challenge ended at {{date .until}}; once it is taken, appeal: trellis slash appeal {{.id}}",
	"NotAppealable":      "only what was taken in lane B or C, and not appealed before, can be appealed; see: trellis slash show {{.id}}",
	"AppealOver":         "the time to appeal ended at {{date .until}}",
	"NothingDue":         "nothing is to be done before {{date .from}}; see: trellis slash show {{.id}}",
	"NoSuchCase":         "see: trellis slash list",
	"WrongBond":          "the bond is {{iotx .want}} IOTX; the parameter may just have changed, try again",
	"NothingOwed":        "nothing is owed to {{.account}}; what a case has taken is owed after its escrow: trellis slash show",
	"PaymentFailed":      "the receiver or its token refuses; nothing is lost, claim again when it takes payments",
	"InsufficientGas":    "send it with more gas; the program asks for enough by itself",

	// SlashEscrow.
	"NotInEscrow":       "the entry was released or given back before; see: trellis slash show",
	"EscrowNotOver":     "it can be released from {{date .until}} on",
	"NothingMissing":    "nothing of it has arrived since",
	"NothingToRestore":  "all that was given back has arrived",
	"InsuranceTooSmall": "the insurance fund has less; spend at most what it has",

	// Jury.
	"NoSuchTrial":      "see: trellis jury list",
	"AlreadyDrawn":     "the jurors are drawn; see: trellis jury list",
	"NotDrawn":         "draw the jurors first: trellis jury draw {{.trial}}",
	"DrawTooEarly":     "wait for block {{.drawBlock}}, which draws",
	"WrongHeader":      "the node's block {{.drawBlock}} is not the chain's; ask another node with --rpc",
	"NotJuror":         "only jurors vote, by the key of their delegate's owner or operator; see: trellis jury list",
	"CommitOver":       "commitments were taken until {{date .until}}; tell the vote if you have committed: trellis jury reveal {{.trial}}",
	"RevealNotOpen":    "votes are told from {{date .from}} on; do not tell it to anybody before",
	"RevealOver":       "votes were told until {{date .until}}; one that was not told does not count and is not paid",
	"WrongReveal":      "this is not the vote that was committed to; tell it from the home in which it was: trellis jury reveal {{.trial}}",
	"AlreadyRevealed":  "the vote is told; nothing is left to do but: trellis jury collect {{.trial}}",
	"NothingToCollect": "there is no pay yet, or it was sent; the case must go on first: trellis slash execute",

	// Proofs.
	"NotOperatorOwner":            "only the owner of operator {{.operator}} may do this; name their key with --from",
	"KeyTaken":                    "the key is operator {{.operator}}'s, for ever; make another one",
	"BadKeyProof":                 "the key itself must sign that it is for this project and operator: trellis slash key",
	"OtherLogs":                   "the statements are about the logs of projects {{.a}} and {{.b}}; two about one log are needed",
	"KeyUnknown":                  "no operator answers for key {{.key}} in the log of project {{.project}}: its statements are worth nothing",
	"OtherOperators":              "operators {{.a}} and {{.b}} signed one each: two voices are no contradiction",
	"NoContradiction":             "the statements agree, or show no entry that differs; name the logs with --log-a and --log-b",
	"NotInLog":                    "the proof that entry {{.index}} is in the log of size {{.size}} is wrong; make it anew from that log",
	"ECDSAInvalidSignature":       "the signature is malformed or of something else: sign anew, or take a statement from the log's mirror again",
	"ECDSAInvalidSignatureS":      "a statement's signature was changed to its second form; take it from the log's mirror again",
	"NotOffered":                  "the operator's owner offers first: trellis slash scorer offer {{.operator}} {{.scorer}}",
	"ScorerTaken":                 "{{.scorer}} is a scorer of operator {{.operator}}, for ever",
	"ScorerUnknown":               "no operator answers for the votes of {{.scorer}}; link them: trellis slash scorer offer",
	"NoVote":                      "{{.scorer}} did not vote in epoch {{.epoch}} of project {{.project}}",
	"OtherResult":                 "it voted for another result than the one that was voided: no fault is shown",
	"NotVoidedForFault":           "the epoch was not voided by a fault proof; show the wrong leaf to Settlement first",
	"ECDSAInvalidSignatureLength": "a statement's signature has 65 bytes; take it from the log's mirror again",
}
