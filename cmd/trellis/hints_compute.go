package main

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/taskinput"
	"github.com/trellis-network/trellis/protocol/compute"
)

// computeErrors are hints for what compute commands refuse before the chain does.
var computeErrors = []errorHint{
	{chain.ErrNoTask, "see: trellis compute tasks"},
	{chain.ErrNoProgram, "see: trellis compute program list"},
	{chain.ErrNoProver, "see: trellis compute provers; have it prove with: trellis compute prover register OPERATOR"},
	{chain.ErrNoPayout, "ask for results that pay devices with: trellis compute request --consumer rewards"},
	{errNotComputed, "see what it waits for: trellis compute task TASK; ask again with a higher --max or a later --deadline"},
	{errNoCheckpoint, "send readings, and wait a few seconds for its sequencer to publish them"},
	{errNotVerifiable, "see whom its evidence has one trust: trellis compute task TASK"},
	{taskinput.ErrParam, "see what the program takes: trellis compute program show VERSION"},
	{taskinput.ErrFieldRoot, "who published the log's checkpoint lied; the entries show it: docs/spec/session.md"},
	{taskinput.ErrTooLarge, "ask for the result of fewer entries with --log"},
	{compute.ErrManifest, "docs/spec/compute.md says what a manifest has"},
}

// computeHints are for the refusals of the market, programs, provers, their evidence and what pays devices by results.
var computeHints = map[string]string{
	// Market.
	"BadOffer":         "the market refuses the offer's {{text .what}}: see trellis compute request --help for its bounds",
	"BadTask":          "the market refuses the task's {{text .what}}: the log range ends at a size that is on the chain, see trellis log",
	"NoProgram":        "version {{.version}} of project {{.projectId}} does not exist or is retired; see: trellis compute program list",
	"RouteInactive":    "results with evidence {{route .route}} are not taken now; see: trellis compute compare",
	"TaskExists":       "the same was asked before; give it another --nonce",
	"NoSuchTask":       "see: trellis compute tasks",
	"OtherTerms":       "these are not the task's terms; they stand in its request: trellis compute task",
	"NotOpen":          "the task is {{taskState .state}}; see: trellis compute task",
	"TooEarly":         "wait until {{date .from}}",
	"TooLate":          "that could be done until {{date .until}}",
	"NotHolder":        "{{.prover}} holds the task, not {{.caller}}",
	"NotDrawing":       "no draw waits: the task is {{taskState .state}}",
	"WrongHeader":      "bring the header of block {{.drawBlock}}; the program does by itself, so try again",
	"NothingToDeliver": "the task is {{taskState .state}}, and only a result that its consumer failed to take is delivered",
	"WrongOutput":      "bring the output that the task was fulfilled with",
	"ConsumerFailed":   "consumer {{.consumer}} refuses the result; ask who wrote it, or try with more gas: trellis compute deliver TASK --gas",
	"CallNeedsGas":     "send it with more gas: the consumer's call needs {{.want}}",
	"Balance":          "{{.account}} has {{iotx .have}} IOTX in the market and needs {{iotx .want}}; add some: trellis compute prover deposit",
	"NothingDue":       "nothing waits to be passed on",

	// Programs.
	"NoSuchVersion":  "see: trellis compute program list",
	"AlreadyRetired": "version {{.version}} was retired before",
	"UriLength":      "an address has at most {{.max}} bytes",

	// Provers.
	"NotOffered":        "the operator's owner has to offer it first: trellis compute prover register {{.operator}} --account {{.account}}",
	"ProvesFor":         "{{.account}} proves for operator {{.operator}}; have it leave first: trellis compute prover leave",
	"NotProver":         "{{.account}} proves for nobody: trellis compute prover register",
	"BadRoutes":         "name at most 16 kinds of evidence, each once",
	"RouteFull":         "{{.max}} provers bring this evidence already, and no more can",
	"CapacityBelowOpen": "it holds {{.open}} tasks now; bring their results first",
	"StakeTooSmall":     "the stake of operator {{.operator}} answers for {{.places}} tasks at once, and {{.want}} are wanted; restake more, and promise it to service 2: trellis pool allocate 2",
	"Full":              "{{.prover}} holds {{.open}} of {{.capacity}} tasks; raise that with: trellis compute prover capacity",
	"StillOpen":         "{{.prover}} holds {{.open}} tasks; bring their results, then leave: trellis compute prover leave",
	"NoSuchFault":       "there is no fault of that number",

	// Evidence.
	"BadSignature":      "that is no signature; have it signed again",
	"NotShown":          "evidence {{route .route}} does not show the result: {{reason .reason}}",
	"UnknownRoute":      "no verifier judges this kind of evidence; see: trellis compute compare",
	"RouteIsPaused":     "results with this evidence are not taken until a vote says so; see: trellis compute compare",
	"NoVerifier":        "{{.verifier}} is no contract",
	"BadAnswer":         "the verifier of {{route .route}} is broken; tell the network's governors",
	"TooLittleGas":      "send it with more gas: the verifier of {{route .route}} gets {{.want}}",
	"SimulatedRefused":  "this network takes no simulated enclaves; they protect nothing",
	"NoMeasurement":     "name the enclave's key and measurement",
	"Stale":             "the block is none of the last 256; make evidence anew",
	"BadLifetime":       "an enclave's key is vouched for until {{date .max}} at most",
	"Shortens":          "it is vouched for until {{date .before}} already",
	"KeyIsRevoked":      "a revoked key stays revoked; make a new enclave key",
	"OtherMeasurement":  "the enclave runs {{.have}}, the program is {{.want}}",
	"OtherHolder":       "the key belongs to {{.have}}",
	"MayNotRevoke":      "only the key, its holder, a verifier or the project's owner may revoke it",
	"UnknownKey":        "nobody vouched for enclave key {{.key}}",
	"KeyExpired":        "the enclave's key was good until {{date .until}}; have it vouched for again",
	"VerifierDismissed": "who vouched for the key is trusted no more; have another verifier vouch",

	// Quorum.
	"BadTerms":         "a quorum has 1 to 16 provers, more than half of whom agree: --size {{.size}} --threshold {{.threshold}} is not that",
	"TooShort":         "a quorum needs time to commit and to tell: name a --deadline of {{date .least}} or later",
	"AlreadyDrawn":     "the quorum is drawn; see: trellis compute task",
	"DrawTooEarly":     "wait for block {{.drawBlock}}, which draws the quorum",
	"NotMember":        "{{.caller}} does not sit in the quorum; see: trellis compute task",
	"CommitOver":       "commitments were taken until {{date .until}}",
	"RevealNotOpen":    "outputs are told from {{date .from}} on; do not tell yours to anybody before",
	"RevealOver":       "outputs were told until {{date .until}}",
	"WrongReveal":      "this is not what {{.prover}} committed to",
	"AlreadyRevealed":  "{{.prover}} has told its output",
	"OutputLength":     "an output has at most {{.max}} bytes",
	"RoundNotOver":     "wait until the round is over; see: trellis compute task",
	"AlreadyPaid":      "the quorum has its fee",
	"CaseOver":         "the quorum is over; see: trellis compute task",
	"NotDecided":       "the quorum is not decided; see: trellis compute task",
	"NothingToCollect": "{{.prover}} has nothing to collect: it told another output, or has it, or others have time left to tell",
	"NothingToNote":    "{{.prover}} did nothing wrong, or was reported before",
	"NoSuchCase":       "no quorum decides the task; see: trellis compute task",

	// Rewards by results.
	"NotState":    "the result is not in the state for that; see: trellis compute rewards show",
	"TooLittle":   "project {{.projectId}} has {{iotx .have}} IOTX and needs {{iotx .want}}; add some: trellis compute rewards fund",
	"StillUnpaid": "the result is still not paid, for want of {{text .reason}}; see: trellis compute rewards show",
	"NotPaid":     "slot {{.slot}} is not paid by the task; see: trellis compute rewards show",
	"NoAccount":   "the device of slot {{.slot}} has no account",
	"NothingOwed": "no payment to {{.account}} failed",

	// Session keys.
	"NotRemoved": "the device is registered; its owner or its own key ends its session key",
	"NotByCurve": "the device is a contract, which cannot sign for a session key",
	"BadKey":     "the point is no key of BabyJubJub's subgroup; make a new session key",
	"BadTime":    "a session key ends between {{.least}} and {{.most}}, Unix milliseconds",
	"OldSerial":  "the device's word is older than what was taken before; have it sign again",
	"NotOwner":   "only the owner of {{.device}} may do this; name their key",
}

// sessionKeyHints are for what SessionKeys refuses under the name of another refusal.
var sessionKeyHints = map[string]string{"Full": "project {{.project}} has all the session keys that a project can have"}

// hashText prints a hash, nothing for zero.
func hashText(h common.Hash) string {
	if h == (common.Hash{}) {
		return ""
	}
	return h.Hex()
}

// reasonOf says why a contract within refused.
func reasonOf(raw []byte) string {
	if reason := chain.DecodeReason(raw); reason != nil {
		return reason.Error()
	}
	return "it gave no reason"
}
