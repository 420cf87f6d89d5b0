package main

// appealHints are for the refusals of Appeals, Panel and what they added to Settlement and ResultFault. Jury has errors of
// the same names: a hint that names the panel's case fits the panel's alone.
var appealHints = map[string]string{
	// Settlement.
	"NotCoordinator":      "only the project's coordinator opens epochs; its owner appoints one",
	"NotScorer":           "{{.caller}} does not vote in epoch {{.epoch}}; who becomes a scorer votes from the next one on",
	"NoSuchProject":       "project {{.projectId}} does not exist, or its owner has not said how it pays",
	"BadChallengeSeconds": "a challenge window has 1 to {{.max}} seconds",
	"BadThreshold":        "the threshold is 1 to the number of scorers, which is {{.scorers}}",
	"TokenFixed":          "what a project pays in is fixed with its first epoch or funding: {{.token}}",
	"WrongToken":          "the project pays in {{.token}}; fund it with that",
	"AlreadyScorer":       "{{.scorer}} is a scorer of the project already",
	"TooManyScorers":      "a project has at most {{.max}} scorers; remove one first",
	"EmptyPolicy":         "name the policy's hash",
	"NothingToFund":       "fund it with more than nothing",
	"BadLogRange":         "an epoch starts at entry {{.wantStart}} of the log, where the one before has ended",
	"LogRootUnknown":      "publish the log's checkpoint of size {{.logEnd}} first",
	"BadWindow":           "an epoch's window starts at {{.minStart}} or later and is not empty",
	"WrongPolicy":         "the project's policy of now is {{.want}}; pin with that one",
	"BadRegistryBlock":    "name a block from {{.min}} on, below {{.below}}",
	"WrongState":          "the epoch is past that, or not there yet; see: trellis epoch show",
	"NotSettled":          "the epoch is not settled; see: trellis epoch show",
	"AlreadyVoted":        "{{.scorer}} has voted in the epoch, and votes once",
	"TotalOverBudget":     "a result pays at most {{.budget}}: the epoch's budget and corrections",
	"BadEmptyResult":      "a result without leaves pays nothing and has the empty tree's root",
	"WindowOver":          "the time for this ended at {{date (big .deadline)}}",
	"WindowOpen":          "the time of others to act ends at {{date (big .deadline)}}; come back then",
	"NoFault":             "the leaf breaks no rule that the chain can check; whether the amount is right tells: trellis appeal open",
	"NothingToClaim":      "leaf {{.index}} pays nothing",
	"InsufficientGas":     "send it with more gas; the program asks for enough by itself",

	// Policies.
	"NoPolicyAnnounced": "no policy waits for its time; see: trellis policy history",
	"NoticeTooLong":     "a notice is at most 90 days",

	// Appeals.
	"NotDeviceOwner":  "only the owner of {{.device}} can appeal; name their key with --from",
	"EpochNotSettled": "what is not settled can still be challenged or become void; wait until it is settled: trellis epoch show {{.epoch}}",
	"AppealTimeOver":  "payments of the epoch could be contested until {{date .until}}",
	"InvalidLeaf":     "leaf, index and proof must be those of the epoch's published result; name another copy of it with --mirror",
	"AlreadyAppealed": "a payment is contested once; see: trellis appeal show {{.appeal}}",
	"AppealNotOpen":   "the appeal is closed, or never was; see: trellis appeal list",
	"PanelSits":       "the panel has not decided yet; see: trellis appeal show {{.appeal}}",
	"NoBondOwed":      "no bond of {{.account}} waits: it comes back when an appeal is upheld or undecided and closed",

	// Panel.
	"NoSuchCase":       "there is no case {{.case_}}; see: trellis appeal list",
	"AlreadyDrawn":     "the members of case {{.case_}} are drawn; see: trellis appeal list",
	"NotDrawn":         "draw the members of case {{.case_}} first: trellis appeal draw",
	"DrawTooEarly":     "wait for block {{.drawBlock}}, which draws the panel of case {{.case_}}",
	"NotMember":        "only members of case {{.case_}} answer, by the key of operator {{.member}}'s owner or scorer; name it with --from",
	"CommitOver":       "commitments to case {{.case_}} were taken until {{date .until}}; if you have committed: trellis appeal reveal",
	"RevealNotOpen":    "answers to case {{.case_}} are told from {{date .from}} on; do not tell yours to anybody before",
	"RevealOver":       "answers to case {{.case_}} were told until {{date .until}}; one that was not told does not count and is not paid",
	"WrongReveal":      "this is not what member {{.member}} of case {{.case_}} committed to; give the same answer with the same key",
	"AlreadyRevealed":  "member {{.member}} of case {{.case_}} has told its answer; wait for the others",
	"NotDecided":       "case {{.case_}} is not decided",
	"AlreadyPaid":      "case {{.case_}} is paid",
	"NothingToCollect": "member {{.member}} of case {{.case_}} has no pay: the appeal is not closed, the pay was sent, or it told another answer than the verdict",

	// ResultFault.
	"RightAnswer": "operator {{.operator}} told no other answer than the one case {{.case_}} was decided for: no fault is shown",
	"ScorersFull": "operator {{.operator}} answers for {{.max}} scorers already, and links are for ever; link another operator",
}
