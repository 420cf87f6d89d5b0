package node_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/report"
)

// governed configures a chain of the system contracts whose only delegate is the node, with epochs of five seconds.
func governed(t *testing.T) node.Config {
	t.Helper()
	cfg := testConfig(t.TempDir())
	if _, err := node.Identity(cfg.Home); err != nil {
		t.Fatal(err)
	}
	founder, err := node.Found(node.KeyRing(cfg.Home), genesis.DefaultChainID, predeploys.Founder{Name: "alpha", Owner: rich, Commission: 1000})
	if err != nil {
		t.Fatal(err)
	}
	cfg.Genesis, err = app.Network{Rules: predeploys.Config{
		ChainID: big.NewInt(genesis.DefaultChainID), Time: uint64(time.Now().Unix()) - 2, EpochSeconds: 5, Founders: []predeploys.Founder{founder},
	}}.Genesis()
	if err != nil {
		t.Fatal(err)
	}
	return cfg
}

func TestChainElectsAndPaysItsDelegates(t *testing.T) {
	n := start(t, governed(t))
	n.waitHeight(t, 22)
	at := &bind.CallOpts{BlockNumber: big.NewInt(22)}

	committee, err := bindings.NewCommittee(predeploys.Committee, n)
	if err != nil {
		t.Fatal(err)
	}
	// One block a second of the chain's clock, and five of them an epoch.
	if epoch, err := committee.Epoch(at); err != nil || epoch < 4 || epoch > 6 {
		t.Errorf("epoch is %d (error %v), want about 5", epoch, err)
	}
	seats, err := committee.Seats(at)
	if err != nil || len(seats) != 1 || seats[0].Delegate != 1 || seats[0].KeyAddress != n.Address() || seats[0].Missed != 0 || seats[0].Proposed == 0 {
		t.Errorf("seats are %+v (error %v), want delegate 1 that missed nothing", seats, err)
	}

	rewards, err := bindings.NewRewards(predeploys.Rewards, n)
	if err != nil {
		t.Fatal(err)
	}
	totals, err := rewards.Totals(at)
	if err != nil || totals.Producer.Sign() == 0 || totals.Epoch.Sign() == 0 {
		t.Errorf("totals are %+v (error %v), want rewards of blocks and epochs", totals, err)
	}
	balance, err := n.BalanceAt(t.Context(), predeploys.Rewards, at.BlockNumber)
	if err != nil {
		t.Fatal(err)
	}
	pool, err := rewards.Pool(at)
	if err != nil {
		t.Fatal(err)
	}
	owed, err := rewards.TotalOwed(at)
	if err != nil {
		t.Fatal(err)
	}
	if sum := new(big.Int).Add(pool, owed); sum.Cmp(balance) != 0 {
		t.Errorf("rewards hold %v, want pool %v and owed %v", balance, pool, owed)
	}

	header, err := n.HeaderByNumber(t.Context(), big.NewInt(22))
	if err != nil {
		t.Fatal(err)
	}
	if r, err := report.Parse(header.ParentBeaconRoot[:]); err != nil || r.Proposer != 1 || r.Seats != 1 || !r.Signers.Has(0) {
		t.Errorf("report is %+v (error %v), want delegate 1 to propose and sign", r, err)
	}
	if header.Coinbase != predeploys.Tips {
		t.Errorf("tips go to %v, want the contract", header.Coinbase)
	}
}
