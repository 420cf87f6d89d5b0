package main

import "github.com/trellis-network/trellis/client/chain"

// sessionErrors are hints for what is refused of session keys before the chain does.
var sessionErrors = []errorHint{
	{chain.ErrNoSession, "give it one: trellis device session delegate"},
	{errFieldTree, "ask another mirror first: its files may be the wrong ones"},
}

// sessionHints are for the refusals of SessionKeys, and of what else is about a log's two trees.
var sessionHints = map[string]string{
	"NoSessionKey": "the device has no session key now; give it one: trellis device session delegate",
	"NotByCurve":   "a device that is a contract signs no readings, so it has no session key",
	"BadKey":       "the session key is not a point of the curve's subgroup; make one anew: trellis device session make",
	"BadTime":      "the key has to be good until some time that is still to come; choose it with --days",
	"OldSerial":    "the device has said something later already; sign anew: trellis device session delegate",
	"NotOwner":     "name the owner of the device with --owner, or let the device revoke it: trellis device session revoke --key FILE",
	"NotRemoved":   "the device is still registered; its owner ends the key: trellis device session revoke",
	"Full":         "project {{.project}} has issued all of its slots",
	"BadFieldRoot": "the root is not a word below the field's order; is the sequencer of this version?",

	"NotPublished":   "the chain does not have both roots of the log of project {{.project}} at size {{.size}}; name another with --size",
	"NotInTree":      "the Poseidon2 tree that was published for size {{.size}} has another leaf at {{.index}}; make the evidence anew: trellis slash prove tree",
	"EntryBeyondLog": "the log of size {{.size}} has no entry {{.index}}; make the evidence anew: trellis slash prove tree",
}
