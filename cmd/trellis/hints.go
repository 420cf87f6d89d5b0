package main

import (
	"bytes"
	"errors"
	"log/slog"
	"math"
	"math/big"
	"slices"
	"strings"
	"text/template"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/archive"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/device/tpm"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/proofkind"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/devnet"
	"github.com/trellis-network/trellis/devnet/fleet/recording"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/protocol/privatesum"
	"github.com/trellis-network/trellis/protocol/receipt"
	"github.com/trellis-network/trellis/types/units"
)

var discardLog = slog.New(slog.DiscardHandler)

// An errorHint tells what to do about an error.
type errorHint struct {
	err  error
	hint string
}

// hints tell what to do about errors that people meet.
var hints = []errorHint{
	{errNotRunning, "start one with: trellis up   or name a node with --rpc"},
	{errNoChain, "make one with: trellis init   or join one with: trellis join --genesis DIR"},
	{node.ErrFounded, "run it with: trellis node   or choose another --home"},
	{mirror.ErrMissing, "name another mirror with --from; any copy of the project's public files serves"},
	{mirror.ErrTampered, "do not trust this mirror; name another with --from"},
	{replay.ErrNoResult, "wait for the prover to post it; see: trellis epoch show"},
	{replay.ErrPolicy, "do not trust this mirror; name another with --from"},
	{replay.ErrWrongResult, "the device's owner can appeal; see: trellis verify epoch N"},
	{receipt.ErrDocument, "make one with: trellis receipt DEVICE EPOCH --out FILE"},
	{receipt.ErrFalse, "do not trust it; ask for another, or make one: trellis receipt DEVICE EPOCH"},
	{mirror.ErrNoRange, "copy the mirror into a folder, or name another with --from"},
	{replay.ErrNotInEpoch, "it counts from the next epoch on"},
	{privatesum.ErrTooFew, "have more aggregators share: trellis compute private share FILE --key KEY"},
	{privatesum.ErrFew, "wait for more devices, or use a document with a smaller minimum"},
	{keystore.ErrPermissions, "keys must be readable by their owner alone"},
	{recording.ErrNoData, "name the folder of a data set, see docs/spec/fleet.md, or leave --data out to run a simulated fleet"},
	{devnet.ErrFleet, "see: trellis fleet kinds"},
	{archive.ErrExists, "archives are not written over"},
	{replay.ErrInputsFile, "make one with: trellis epoch export RANGE --out FILE"},
	{replay.ErrForked, "the mirror or the sequencer rewrote history; keep both copies and name another mirror with --from"},
	{archive.ErrFormat, "see docs/spec/fleet.md"},
	{chain.ErrRegistered, "send readings with it: trellis device send"},
	{chain.ErrUnregistered, "give it an identity: trellis device register; one that was removed never comes back, a new key is a new device"},
	{chain.ErrFunds, "send it coins, or name a key that has some with --from; see: trellis keys list"},
	{chain.ErrNoBucket, "it was withdrawn, merged or never made; see: trellis stake list"},
	{chain.ErrNoDelegate, "see: trellis delegate list"},
	{chain.ErrNoGauge, "see: trellis dao gauges"},
	{chain.ErrNoOperator, "see: trellis pool operator list"},
	{chain.ErrNoService, "see: trellis pool service list"},
	{chain.ErrNoExit, "see: trellis pool exits"},
	{chain.ErrOtherChain, "the node follows another chain than the one counted so far, or lies; ask another node with --rpc"},
	{errNoKey, "see: trellis keys list; make one with: trellis keys new NAME"},
	{errNoNode, "name the home of a node that was started once with --node"},
	{chain.ErrNoIssuer, "its owner runs: trellis vc vouch"},
	{chain.ErrForeignIssuer, "do not trust the credential, or ask the project for the issuer that it names"},
	{errNotOurs, "register it under that project: trellis device register   or name the verifier of its own project with --verifier"},
	{tpm.ErrNoEndorsement, "get the certificate from the TPM's maker and name it with --ek-certs"},
	{tpm.ErrBlob, "name the file that was made with this TPM: trellis device new --tpm"},
	{errUnreconciled, "coins came or went in a way that no book knows; ask another node with --rpc, and if it says the same, report it"},
	{errNoState, "ask a node that is less busy with --rpc, or leave the accounts out with --no-accounts"},
	{chain.ErrNoAccounts, "ask a trellis node with --rpc, or leave the accounts out with --no-accounts"},
	{chain.ErrForgedState, "the node lies or is broken; ask another with --rpc"},
	{chain.ErrNoGrant, "see: trellis grant list"},
	{chain.ErrNoSubDAO, "see: trellis subdao list"},
	{errOtherGenesis, "name the genesis of this chain with --genesis"},
}

// revertHints are for the contracts' refusals, templates over their arguments.
var revertHints = map[string]string{
	"NotController":    "only the project's owner or an operator may do this; use their key",
	"NameTaken":        "choose another name",
	"InvalidProof":     "leaf, index and proof must be those of this epoch's published result",
	"AlreadyClaimed":   "the leaf was paid before; nothing is lost",
	"InsufficientPool": "fund the project, or lower the budget of an epoch",

	// Identities.
	"AlreadyRegistered":       "the device has an identity already, or had one that was removed; send readings with it, or make a new key",
	"NotRegistered":           "give it an identity: trellis device register; one that was removed never comes back, a new key is a new device",
	"NotIdentityOwner":        "only the owner of the device's identity may do this; name their key with --owner",
	"NotProjectOwner":         "only the project's owner may do this; use their key",
	"NotVerifier":             "the project's owner has to appoint this account: trellis project verifier add ACCOUNT",
	"NotTokenOwner":           "the registration must name who owns the device token; register it anew",
	"NotTokenOwnerOrOperator": "only the owner of the device token may register with it; name their key with --owner",
	"TokenUsed":               "each device token serves one device; mint another",
	"WrongProject":            "take the device token of the project itself, and name that with --project",
	"WrongSigner":             "it was signed by {{.have}}, or for other words than these; have the device's current key sign what is sent",
	"WrongKeyType":            "have the device's current key sign, not a contract for it",
	"InvalidSignature":        "the device's signature is malformed, or over other words than these; have it sign again",
	"SignerUsed":              "the key is or was that of {{.device}}, and keys never come twice; make a new one",
	"BadFirstSequence":        "name a sequence number of at least {{.min}}, above all that the old key signed",
	"Expired":                 "the signature, or the maker's voucher, was good until {{date .deadline}}; have it made again",
	"BadVoucher":              "the maker's voucher is for another device, project or time, or is not signed by {{.signer}}; ask the maker for another",
	"WrongToken":              "a vouched device signs for token {{.want}}; have it sign again",
	"EmptyDocumentHash":       "give the device a document",
	"URIInEvent":              "the document stands in the events of block {{.blockNumber}}",
	"HasSerial":               "the device has its serial number, for ever",
	"SerialUsed":              "the serial number is {{.device}}'s; name another",
	"OwnershipCycle":          "an account must not own itself; name another receiver",
	"UseSafe":                 "this method of the original is not safe{{with .method}}; use {{.}}{{end}}",
	"FeeTooLow":               "it costs {{iotx .want}} IOTX; what is too much comes back",
	"RefundFailed":            "the sender does not take coins back; send the exact fee",
	"VirtualProject":          "devices that are software pay as they are registered; there is no quota to buy",
	"NothingToApply":          "buy at least one",
	"ProjectStakeTooLow":      "the project's owner {{.owner}} has restaked {{iotx .have}} IOTX and needs {{iotx .want}}; restake more with an operator",
	"NothingToRevoke":         "there is no verdict on the device",
	"NoKey":                   "the device is a contract, which has no key that hardware could hold",
	"NoKind":                  "name the kind of hardware, such as tpm2",
	"WrongDeviceSigner":       "the device's key is {{.have}} by now; appraise evidence of that one",
	"OverAlready":             "name a block that is still to come",
	"BadNameLength":           "a project's name has 1 to {{.max}} bytes",
	"DeviceContractExists":    "the project has its device token already, at {{.deviceContract}}",
	"AlreadyOperator":         "{{.operator}} is an operator already",
	"NotOperator":             "{{.operator}} is no operator",
	"NothingToMint":           "mint at least one",

	// Buckets.
	"NotBucketOwner":             "only the bucket's owner may do this; name their key with --from. Which are yours: trellis stake list",
	"ERC721IncorrectOwner":       "only the owner of the bucket, project or device may do this; name their key. Which buckets are yours: trellis stake list",
	"ERC721InsufficientApproval": "only the owner of the bucket, project or device may do this; name their key. Which buckets are yours: trellis stake list",
	"ERC721NonexistentToken":     "there is no such bucket, project or device, or the bucket was withdrawn; see: trellis stake list",
	"ERC721InvalidReceiver":      "the receiver is a contract that does not take tokens; send it to an account",
	"AmountTooSmall":             "a new bucket holds at least {{iotx .min}} IOTX, and so does what stays of one that is split",
	"AmountTooLarge":             "it can be at most {{iotx .max}} IOTX",
	"DurationTooLong":            "a lock has at most {{.max}} days",
	"DurationTooShort":           "the lock must have at least {{.min}} days; name more with --days",
	"NotElectable":               "delegate {{.delegate}} was removed for a fault; choose another from: trellis delegate list",
	"SameDelegate":               "the bucket votes for delegate {{.delegate}} already",
	"BacksDelegate":              "the bucket backs delegate {{.delegate}}. Let the delegate leave first: trellis delegate exit, or activate it with another bucket, or end the endorsement: trellis delegate revoke",
	"VotedRecently":              "a bucket that went to another delegate stays with it for an epoch; try again after that, see: trellis committee",
	"Held":                       "the bucket has backed a delegate and is held for its faults until {{date .until}}",
	"BucketHeld":                 "the bucket has backed another delegate and is held for its faults until {{date .until}}; take another",
	"NotAutoStaked":              "only an auto-staked bucket takes this; switch it on: trellis stake restake {{.id}} --auto-stake",
	"AutoStaked":                 "its lock is renewed all the time. Let it end: trellis stake restake {{.id}} --auto-stake=false, and come back after the days of the lock",
	"LockNotOver":                "the lock ends at {{date .until}}; come back then",
	"AlreadyUnstaked":            "the bucket was unstaked. What is left to do: trellis stake withdraw {{.id}}",
	"NotUnstaked":                "unstake it first: trellis stake unstake {{.id}}; its coins are free three days later",
	"NotWithdrawable":            "the coins are free at {{date .until}}; come back then",
	"NothingToChange":            "that is how it is already; give more days or coins",
	"TooFewBuckets":              "name at least {{.min}} buckets",
	"BucketTwice":                "name each bucket once",
	"ZeroRecipient":              "name an account that somebody has",
	"WithdrawRefused":            "{{.to}} does not take coins; name another with --to",
	"NotByTransfer":              "give the bucket to an operator with: trellis pool restake {{.id}} --operator ID; sent, it would be lost",
	"PooledBucket":               "the bucket is the restaking pool's; restake with its operator instead",
	"NoSuccessor":                "there is no next staking contract; the buckets stay where they are",

	// Delegates.
	"BadName":                "a name has 1 to 12 characters a–z and 0–9",
	"WrongFee":               "a registration pays {{iotx .want}} IOTX",
	"AlreadyOwnsDelegate":    "an account owns at most one delegate, and this one owns {{.delegate}}; use another key with --from",
	"ZeroAddress":            "name an account that somebody has",
	"NotOnCurve":             "this is no secp256k1 key; take that of a node with --node",
	"KeyUsed":                "the key was delegate {{.delegate}}'s, and keys never come twice; make a new node home and name it with --node",
	"RandomnessKeyUsed":      "keys never come twice; make a new randomness key, or a new node home, and name it with --node",
	"RandomnessKeyPending":   "a new randomness key counts from {{date .from}} on; rotate again after that",
	"RandomnessKeyIsZero":    "this key proves nothing; take that of a node with --node",
	"BadConsensusKeyProof":   "the proof is for another owner or chain; prove it again with the delegate's owner and this chain",
	"BadRandomnessKeyProof":  "the proof is for another owner or chain; prove it again with the delegate's owner and this chain",
	"BadRandomnessKeyLength": "the randomness key or its proof is cut; take that of a node with --node",
	"CommissionTooHigh":      "a commission is at most {{percent .max}}",
	"CommissionStepTooLarge": "a commission changes by at most {{percent .max}} at a time",
	"CommissionPending":      "another change takes effect at {{date .from}}; come back then",
	"RemovedForEver":         "delegate {{.delegate}} signed two blocks of one height; register another from another account",
	"NoSuchDelegate":         "see: trellis delegate list",
	"NotDelegateOwner":       "this account owns no delegate; name the owner's key with --from",
	"NotOwnerOrOperator":     "only the owner or the operator of delegate {{.delegate}} may do this; name their key with --from",
	"NotVotingFor":           "the bucket must vote for the delegate: trellis stake vote {{.bucket}} DELEGATE",
	"AlreadyBacks":           "delegate {{.delegate}} is active, backed by bucket {{.bucket}}; another can take its place after the delegate has left and the bucket is held no more",
	"StakeTooSmall":          "the bucket holds {{iotx .have}} IOTX and needs {{iotx .min}}; add coins: trellis stake deposit",
	"NotEndorsed":            "its owner has to endorse it first: trellis delegate endorse {{.bucket}}",
	"LockTooShort":           "an endorsed bucket is auto-staked for at least {{.min}} days: trellis stake restake {{.bucket}} --auto-stake --days {{.min}}",
	"OwnBucket":              "your own bucket needs no endorsement: trellis delegate activate {{.bucket}}",
	"NotEndorser":            "this account has not endorsed bucket {{.bucket}}; name the key that has with --from",
	"RevokeNotIntended":      "announce it first: trellis delegate revoke {{.bucket}}",
	"RevokeAlreadyIntended":  "it was announced; the endorsement can be ended from {{date .from}} on",
	"NotRevocableYet":        "it was announced; the endorsement can be ended from {{date .from}} on",
	"NotActive":              "delegate {{.delegate}} is not active, so it need not leave",
	"ExitAlreadyRequested":   "the slot is at {{date .slot}}; say it again from then on",
	"ExitNotRequested":       "take a slot first: trellis delegate exit",
	"ExitNotReady":           "the slot is at {{date .slot}}; say it again from then on, or stay: trellis delegate exit --cancel",
	"ExitGivenUp":            "the slot that was given up must pass first, at {{date .slot}}",
	"NotPendingOwner":        "delegate {{.delegate}} is not offered to this account; name the right key with --from, or ask its owner",

	// Rewards and upgrades.
	"NotEnough":     "{{iotx .have}} IOTX are credited; see what a claim would add: trellis rewards show",
	"PaymentFailed": "the account does not take coins; name another with --to",
	"NotGovernor":   "only the network's governor may do this",
	"RateTooHigh":   "both rates together are at most {{iotx .max}} IOTX a second, 3 % of 10 billion a year; see: trellis emission show",
	"BurnTooLow":    "at least 20 % of the base fee stays burned; lower the shares",
}

var hintFuncs = template.FuncMap{
	"iotx": func(wei *big.Int) (string, error) {
		a, err := units.FromBig(wei)
		return a.IOTX(), err
	},
	"date":      dateOf,
	"big":       func(n uint64) *big.Int { return new(big.Int).SetUint64(n) },
	"proposal":  proposalWord,
	"status":    statusWord,
	"text":      func(h common.Hash) string { return string(bytes.TrimRight(h[:], "\x00")) },
	"route":     func(r [4]byte) string { return proofkind.ByRoute(r).Route },
	"taskState": func(n uint8) string { return chain.TaskState(n).String() },
	"reason":    reasonOf,
	"percent":   func(hundredths *big.Int) string { return percent(uint16(min(hundredths.Uint64(), math.MaxUint16))) },
}

// areaHints are the hints by area. Contracts of two areas may have errors of one name: the first hint that fits the error's
// arguments is taken.
var areaHints = []map[string]string{
	revertHints,
	poolHints,
	appealHints,
	demandHints,
	slashHints,
	grantsHints,
	govHints,
	daoHints,
	computeHints,
	ceremonyHints,
	sessionKeyHints,
	sessionHints,
}

// revertHint tells what to do about a contract's refusal, or is empty.
func revertHint(revert *chain.RevertError) string {
	for _, area := range areaHints {
		t, err := template.New(revert.Name).Funcs(hintFuncs).Option("missingkey=error").Parse(area[revert.Name])
		var hint strings.Builder
		if err == nil {
			err = t.Execute(&hint, revert.Args)
		}
		if err == nil && hint.Len() != 0 {
			return hint.String()
		}
	}
	return "" // or a contract with an error of the same name; the tests try all that we know
}

func hintFor(err error) string {
	for _, h := range slices.Concat(hints, slashErrors, govErrors, demandErrors, appealErrors, computeErrors, ceremonyErrors, sessionErrors) {
		if errors.Is(err, h.err) {
			return h.hint
		}
	}
	var revert *chain.RevertError
	if errors.As(err, &revert) {
		return revertHint(revert)
	}
	if strings.Contains(err.Error(), "connection refused") {
		return "is the network running? start it with: trellis up"
	}
	return ""
}

// wrapTampered gives an error about untrue public files the exit code of a
// difference.
func wrapTampered(err error) error {
	if errors.Is(err, mirror.ErrTampered) || errors.Is(err, replay.ErrPolicy) {
		return &exitError{3, err}
	}
	return err
}
