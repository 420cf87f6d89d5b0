package consensus

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/node/genesis"
)

// asked is an execution client that remembers the question.
type asked struct {
	answering
	err   error
	head  *types.Header
	block *common.Hash
	data  *[]byte
}

func (e asked) Call(_ context.Context, block common.Hash, _ common.Address, data []byte) ([]byte, error) {
	*e.block, *e.data = block, data
	return e.answer, e.err
}

func (e asked) Head() *types.Header { return e.head }

func dueAnswer(t testing.TB, emission int64, dao, pool uint16) []byte {
	t.Helper()
	answer, err := registryABI.Methods["due"].Outputs.Pack(big.NewInt(emission), dao, pool)
	if err != nil {
		t.Fatal(err)
	}
	return answer
}

// monetaryApp is an application whose contract Monetary gives one answer.
func monetaryApp(answer []byte, err error) (*App, *common.Hash, *[]byte) {
	block, data := new(common.Hash), new([]byte)
	head := &types.Header{Number: big.NewInt(7), Time: 100, BaseFee: big.NewInt(1_000_000_007), GasUsed: 21_000}
	return New(Config{
		Engine: asked{answering{answer: answer}, err, head, block, data},
		Genesis: &genesis.Documents{
			Execution: &core.Genesis{Timestamp: 50},
			Emission:  genesis.Emission{WeiPerSecond: big.NewInt(8e9), Recipient: common.Address{1}},
			Fees:      genesis.Fees{Shares: []genesis.Share{{Recipient: common.Address{2}, Percent: 30}, {Recipient: common.Address{3}, Percent: 20}}},
			Contracts: genesis.Contracts{Monetary: common.Address{9}},
		},
	}), block, data
}

func TestContractDecidesWhichCoinsAreMade(t *testing.T) {
	app, block, data := monetaryApp(dueAnswer(t, 77, 1234, 0), nil)
	parent := app.engine.Head()
	m, err := app.money(t.Context(), parent, 103)
	if err != nil {
		t.Fatal(err)
	}
	if *block != parent.Hash() {
		t.Errorf("asked after block %v, want the parent %v", *block, parent.Hash())
	}
	if want, _ := registryABI.Pack("due", uint64(100), uint64(103)); !bytes.Equal(*data, want) {
		t.Errorf("asked %x, want %x", *data, want)
	}
	// 21,000,000,147,000 wei burned: 12.34 % are 2,591.4000181398 gwei.
	want := []*types.Withdrawal{
		{Index: 28, Validator: CauseEmission, Address: common.Address{1}, Amount: 77},
		{Index: 29, Validator: CauseShare, Address: common.Address{2}, Amount: 2591},
	}
	if diff := cmp.Diff(want, app.rules.withdrawals(parent, 8, m)); diff != "" {
		t.Errorf("withdrawals (-want +got):\n%s", diff)
	}
}

// TestUnreadableScheduleStopsTheNode and does not let it vote on a guess; one that is away for a moment does not.
func TestUnreadableScheduleStopsTheNode(t *testing.T) {
	away := errors.New("away")
	for name, test := range map[string]struct {
		answer []byte
		err    error
		stops  bool
	}{
		"no code":             {nil, nil, true},
		"nonsense":            {bytes.Repeat([]byte{0xff}, 96), nil, true},
		"more than all":       {dueAnswer(t, 1, 9000, 1001), nil, true},
		"more than any rate":  {dueAnswer(t, 1000*1e9+2, 3000, 2000), nil, true},
		"the client is away":  {nil, away, false},
		"the client is wrong": {[]byte{1}, away, false},
	} {
		app, _, _ := monetaryApp(test.answer, test.err)
		answer, err := app.ProcessProposal(t.Context(), &abci.RequestProcessProposal{Height: 8})
		if errors.Is(err, ErrMonetary) != test.stops || test.stops != (err != nil) {
			t.Errorf("%s: error %v, want one: %v", name, err, test.stops)
		}
		if err == nil && answer.Status != abci.ResponseProcessProposal_REJECT {
			t.Errorf("%s: vote %v, want none for it", name, answer.Status)
		}
		if _, err := app.FinalizeBlock(t.Context(), &abci.RequestFinalizeBlock{Height: 8}); err == nil {
			t.Errorf("%s: a decided block is executed by a guess", name)
		}
	}
}

func FuzzMoney(f *testing.F) {
	f.Add(dueAnswer(f, 6_808_333_333, 3000, 2000))
	f.Add(bytes.Repeat([]byte{0xff}, 96))
	f.Fuzz(func(t *testing.T, answer []byte) {
		app, _, _ := monetaryApp(answer, nil)
		parent := app.engine.Head()
		m, err := app.money(t.Context(), parent, 101)
		if err != nil {
			if !errors.Is(err, ErrMonetary) {
				t.Errorf("error %v is not ErrMonetary", err)
			}
			return
		}
		minted := new(big.Int)
		for _, w := range app.rules.withdrawals(parent, 8, m) {
			if w.Validator != CauseEmission {
				minted.Add(minted, new(big.Int).SetUint64(w.Amount))
			}
		}
		if minted.Mul(minted, big.NewInt(1e9)).Cmp(burned(parent)) > 0 {
			t.Errorf("%v wei of %v burned are minted again", minted, burned(parent))
		}
	})
}
