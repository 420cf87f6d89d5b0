package dryrun

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/report"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

func TestPolicyChangesAreFoundAmongActions(t *testing.T) {
	settlement, err := bindings.SettlementMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	data, err := settlement.Pack("setPolicy", big.NewInt(7), [32]byte{9}, "mirror:policies")
	if err != nil {
		t.Fatal(err)
	}
	w := &world{actions: []Action{{Target: predeploys.Treasury, Data: data}, {Target: predeploys.Settlement, Data: data[:40]}, {Target: predeploys.Settlement, Data: data}, {Target: predeploys.Settlement}}}
	changes, err := w.policyChanges()
	if err != nil || len(changes) != 1 || changes[0] != (policyChange{7, common.Hash{9}}) {
		t.Errorf("changes %v, %v", changes, err)
	}
}

func TestPolicyEffectShowsBothEnds(t *testing.T) {
	result := func(shift uint64) *reward.Result {
		r := &reward.Result{Inputs: epoch.Inputs{Project: 1, Epoch: 3}}
		for i := range uint64(40) {
			l := reward.Leaf{Device: common.Address{byte(i + 1)}, Amount: units.IOTX((i*3 + shift*i) % 40), Reason: "OK"}
			if shift > 0 && i == 5 {
				l.Reason, l.Amount = "INDOOR", units.Amount{}
			}
			r.Leaves, r.Total = append(r.Leaves, l), r.Total.Add(l.Amount)
		}
		return r
	}
	d := report.NewDiff(func(common.Address) report.Place { return report.Place{} })
	if err := d.Add(result(0), result(1)); err != nil {
		t.Fatal(err)
	}
	e := (&world{}).tellPolicy(&Effect{Title: "Policy"}, d.Result(1, report.PolicyName{Hash: common.Hash{1}}, report.PolicyName{Hash: common.Hash{2}}))
	if len(e.Rows) != 1+2*edgeRows || !strings.HasPrefix(e.Rows[1][3], "-") || !strings.HasPrefix(e.Rows[2*edgeRows][3], "+") {
		t.Errorf("%d rows, first %q, last %q", len(e.Rows), e.Rows[1], e.Rows[len(e.Rows)-1])
	}
	if !strings.Contains(e.Title, "epochs 3 to 3") || !strings.Contains(e.Note, "gain") || !strings.Contains(e.Note, "trellis policy diff 0x01") {
		t.Errorf("title %q, note %q", e.Title, e.Note)
	}
	for sign, want := range map[int64]string{-1: "-0.000000000000000001", 0: "0", 1: "+0.000000000000000001"} {
		if got := signed(big.NewInt(sign)); got != want {
			t.Errorf("%d wei is %s, want %s", sign, got, want)
		}
	}
}
