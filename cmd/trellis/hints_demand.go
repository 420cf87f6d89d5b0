package main

import "github.com/trellis-network/trellis/client/chain"

// demandErrors are hints for what credits, bonds and findings refuse before the
// chain does.
var demandErrors = []errorHint{
	{chain.ErrNoFinding, "see: trellis finding list"},
	{chain.ErrNoBondExit, "see: trellis bond show DEVICE"},
	{errNoBond, "see what is on its way out: trellis bond show DEVICE; begin one: trellis bond withdraw DEVICE"},
	{errOtherEvidence, "get the bundle from where the filer put it, unchanged"},
}

// demandHints are for the refusals of DataCredits, DeviceBonds and Findings.
var demandHints = map[string]string{
	// DataCredits.
	"NotConfigured": "the project has not said yet in which token its devices are paid; its owner runs: trellis project create, or configures Settlement",
	"PaidInOther":   "the project's devices are paid in {{if eq .token.Hex \"0x0000000000000000000000000000000000000000\"}}the coin{{else}}token {{.token}}{{end}}; pay in that",
	"ShareTooBig":   "at most all of a payment can be burned: 100 %",
	"SameShare":     "that is the share already, or the one to come; see: trellis credits show {{.projectId}}",
	"NothingPaid":   "pay more than nothing; of a token with a fee, more than the fee",
	"TotalsFull":    "the totals of project {{.projectId}} cannot count more of this token",

	// DeviceBonds.
	"NothingToDeposit":  "deposit more than nothing",
	"NothingToWithdraw": "the account has nothing in the bond of {{.device}} that is not on its way out already; see: trellis bond show {{.device}}",
	"BondTooSmall":      "the account has {{iotx .have}} IOTX there; name at most that, or no amount for all",
	"NoSuchWithdrawal":  "it was paid, or never was; see: trellis bond show DEVICE",
	"WithdrawalNotDue":  "it can be claimed from {{date .until}} on, and is slashed like the rest until it is paid",

	// Findings.
	"NotBonds":           "Findings takes coins with a filing or a contest alone: trellis finding file",
	"NotOfProject":       "the device is of another project, or was never registered",
	"EmptyCode":          "name the kind of fraud with --code",
	"EmptyEvidence":      "name the bundle with --evidence",
	"AlreadyFiled":       "this evidence was filed against the device before; see: trellis finding show {{.id}}",
	"NoSuchFinding":      "see: trellis finding list",
	"NotContestable":     "it was contested or has ended; see: trellis finding show {{.id}}",
	"ContestOver":        "it could be contested until {{date .until}}; anyone ends it: trellis finding settle {{.id}}",
	"NotBonded":          "only the device's owner, or who deposited for it, contests; name their key with --from",
	"AlreadyConcluded":   "it has ended; see: trellis finding show {{.id}}",
	"ContestOpen":        "it can be contested until {{date .until}}; settle it after that",
	"PanelOpen":          "the panel's case {{.panelCase}} is not over; settle it after that",
	"NothingOwedOfBonds": "nothing is owed to {{.account}}; what a finding owes is owed once it is settled: trellis finding settle",
}
