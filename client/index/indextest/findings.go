package indextest

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/units"
)

func bondAndFindings(t *testing.T, n *network) {
	n.project()
	a, b := n.device(1, noFacts()), n.device(2, noFacts())
	since := 1_760_000_000 + n.block - 2
	filer := common.Address{0xf1}
	filed := func(id chain.FindingID) chain.FindingFiled {
		return chain.FindingFiled{ID: id, Project: 1, Device: a, Filer: filer, Code: "CLONED_KEY", Evidence: Hash("bundle", uint64(id)), URI: "ipfs://bundle", ContestUntil: 1_770_000_000}
	}
	n.happen(chain.BondChanged{Device: a, Bond: units.IOTX(10)}, filed(1), filed(2), filed(3), filed(4))
	before := n.block - 1
	n.happen(chain.FindingStands{ID: 1, Project: 1, Device: a, Until: 1_780_000_000, Taken: units.IOTX(2)}, chain.BondChanged{Device: a, Bond: units.IOTX(8)},
		chain.FindingDropped{ID: 2, Project: 1, Device: a, Refuted: true}, chain.FindingDropped{ID: 3, Project: 1, Device: a})

	d, err := n.Device(n.ctx, a)
	n.must(err)
	same(t, "bond", d.Bond, units.IOTX(8))
	found, err := n.Findings(n.ctx, a, 10)
	n.must(err)
	var states []string
	for _, f := range found {
		states = append(states, f.State)
	}
	same(t, "states, newest first", states, []string{"open", "undecided", "refuted", "stands"})
	at := n.block - 8
	same(t, "the one that stands", found[3], index.Finding{
		ID: 1, Project: 1, Device: a, Filer: filer, Code: "CLONED_KEY", Evidence: Hash("bundle", 1), URI: "ipfs://bundle", ContestUntil: 1_770_000_000_000,
		State: "stands", Until: 1_780_000_000_000, Taken: units.IOTX(2), Block: at, Tx: Hash("tx", at), Time: 1000 * (1_760_000_000 + at),
	})
	none, err := n.Findings(n.ctx, b, 10)
	n.must(err)
	same(t, "findings of another", len(none), 0)

	then, err := n.DeviceAt(n.ctx, a, before)
	n.must(err)
	now, err := n.DeviceAt(n.ctx, a, n.block)
	n.must(err)
	end := 1000 * (since + 60)
	same(t, "as of a block before", then.StandingAt(end), policy.Standing{Owner: common.Address{0xaa}, AgeSeconds: 60, Bond: decimal.FromInt(10)})
	same(t, "as of now", now.StandingAt(end), policy.Standing{Owner: common.Address{0xaa}, AgeSeconds: 60, Bond: decimal.FromInt(8), Findings: 1})
	same(t, "after it expired", now.StandingAt(1_780_000_000_000).Findings, int64(0))
}
