package main

import (
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/protocol/circuit"
	"github.com/trellis-network/trellis/protocol/circuit/ceremony"
)

// ceremonyErrors are hints for what commands of ceremonies and circuits' keys meet.
var ceremonyErrors = []errorHint{
	{chain.ErrNoCeremony, "start one with: trellis compute ceremony start CIRCUIT"},
	{circuit.ErrUnknown, "docs/spec/circuits.md lists the circuits"},
	{errTranscript, "name another copy of the transcript with --mirror or --transcript"},
	{ceremony.ErrForged, "the coordinator strikes it with: trellis compute ceremony strike; do not use keys that follow from it"},
	{ceremony.ErrFile, "the file is damaged or of another ceremony; name another copy with --mirror"},
	{errOfCeremony, "do not use that key; contributors say so with: trellis compute ceremony verify --say"},
}

// ceremonyHints are for the refusals of Ceremony.
var ceremonyHints = map[string]string{
	"NoSuchCeremony":    "there is no ceremony {{.id}}; start one with: trellis compute ceremony start CIRCUIT",
	"WrongStage":        "see what the ceremony waits for: trellis compute ceremony show {{.id}}",
	"BadCeremony":       "the ceremony's {{.what}} is out of bounds; see: trellis compute ceremony start --help",
	"PowersNotSealed":   "the powers of ceremony {{.id}} are not sealed, or fewer than are needed; see: trellis compute ceremony show {{.id}}",
	"ContributionsOver": "this part took contributions until {{date .until}}; close it with: trellis compute ceremony finish {{.id}}",
	"ContributionsOpen": "this part takes contributions until {{date .until}}",
	"NotNext":           "somebody else contributed meanwhile; contribute again, on top of theirs",
	"NoContribution":    "see what there is: trellis compute ceremony show {{.id}}",
	"TooMany":           "ceremony {{.id}} has as many contributions as it takes",
	"LongUri":           "{{.length}} bytes of address are too long, 256 are the most",
	"NotItsCoordinator": "only who started ceremony {{.id}} can do that; see: trellis compute ceremony show {{.id}}",
	"NotContributor":    "only contributors of ceremony {{.id}} speak of its key",
	"AlreadySaid":       "this account said it before",
	"BeaconTooEarly":    "wait until block {{.beaconBlock}} is in the chain",
	"WrongHeader":       "the node's block {{.beaconBlock}} is not the chain's; ask another node with --rpc",
}
