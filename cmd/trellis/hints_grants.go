package main

// grantsHints are for refusals of the treasury, grants, merit rounds and
// sub-DAOs.
var grantsHints = map[string]string{
	// Treasury.
	"NothingGiven": "give more than nothing",
	"BadDonorName": "a name has 1 to {{.max}} bytes; shorten it",
	"NoDonor":      "give something first: trellis treasury donate",

	// Grants.
	"NoGrant":        "see: trellis grant list",
	"TooFewVotes":    "this account had {{iotx .have}} veIOTX when the snapshot was taken, too few; stake for 91 days or more, votes count from the next week on",
	"BadVoteDays":    "a vote lasts {{.min}} to {{.max}} days; set --vote-days",
	"BadRecipient":   "name an account with --to, and with --project one that controls the project",
	"BadMilestones":  "milestone {{.index}}, counted from 0, has no amount, no days or too many, or its metric is no contract; there are at most 16",
	"BadText":        "the text needs a hash, and its address has at most {{.max}} bytes",
	"VoteEnded":      "see where it stands: trellis grant show {{.id}}",
	"VotedAlready":   "each account votes once; see: trellis grant show {{.id}}",
	"NotAccepted":    "a grant is opened within 28 days after a vote that accepts it; see: trellis grant show {{.id}}",
	"AllowanceShort": "{{iotx .have}} IOTX of the allowance are free and it needs {{iotx .want}}; wait until another grant ends, or propose a larger allowance",
	"NotStreaming":   "the grant is not open, or over; see: trellis grant show {{.id}}",
	"NothingEarned":  "nothing is earned that is not paid; count a day first: trellis grant tick {{.id}}",
	"TreasuryEmpty":  "the treasury, or this week's allowance, has nothing left; claim again next week",

	// Merit rounds.
	"BondTooSmall":   "put down at least {{iotx .want}} IOTX with --bond",
	"EnteredAlready": "project {{.projectId}} has a seat in round {{.round}}",
	"TurnedAlready":  "round {{.round}} is open; see: trellis merit show",
	"RoundNotOpen":   "nobody has opened round {{.round}} yet; do it with: trellis merit turn",
	"RoundNotClosed": "a round is closed by the first turn after its end: trellis merit turn",
	"SettledAlready": "see what round {{.round}} pays: trellis merit show {{.round}}",
	"BadWeights":     "give weights from 0 to 10,000, not all 0, for the {{.metrics}} metrics of the round",
	"NoVotes":        "{{.account}} had no veIOTX at {{date .snapshot}}; stake for 91 days or more, votes count from the next week on",
	"TreasuryShort":  "the treasury has {{iotx .have}} of {{iotx .want}} IOTX; what there is can be paid from {{date .until}} on",
	"NotACandidate":  "project {{.projectId}} has no seat in round {{.round}}; see: trellis merit show {{.round}}",
	"NothingToPay":   "nothing of project {{.projectId}}'s waits here; it was paid before, or won nothing",
	"BondLocked":     "the bond is free when the round is over, at {{date .until}}",
	"NothingOwed":    "nothing is owed to {{.account}}",

	"InsufficientGas": "the call had too little gas; let the client estimate it",

	// Sub-DAOs.
	"NotCouncil":      "only the council of sub-DAO {{.dao}} may do this; see: trellis subdao show {{.dao}}",
	"NoSubDAO":        "see: trellis subdao list",
	"TooManyProjects": "a sub-DAO has at most {{.max}} projects; drop one first",
	"Admitted":        "project {{.projectId}} is admitted; see: trellis subdao show {{.dao}}",
	"NotAdmitted":     "project {{.projectId}} is not admitted; see: trellis subdao show {{.dao}}",
	"PoolNotNative":   "project {{.projectId}} has no pool in the native coin; its controller sets that up with: trellis project",
	"BadBallot":       "name 1 to {{.max}} projects, each with a weight from 1 to 10,000",
	"WeekNotOver":     "week {{.week}} is still running; come back when it is over",
}
