package chain

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/types/units"
)

// evm is genesis in go-ethereum's EVM.
func evm(t *testing.T, chainID int64) *runtime.Config {
	t.Helper()
	key, err := crypto.ToECDSA(common.LeftPadBytes([]byte{1}, 32))
	if err != nil {
		t.Fatal(err)
	}
	randomness, err := bls.NewSecretKey(make([]byte, bls.SeedSize))
	if err != nil {
		t.Fatal(err)
	}
	founder := predeploys.Founder{Name: "one", Owner: common.Address{1}}
	if err := founder.Prove(big.NewInt(chainID), key, randomness); err != nil {
		t.Fatal(err)
	}
	alloc, err := predeploys.Alloc(predeploys.Config{ChainID: big.NewInt(chainID), Founders: []predeploys.Founder{founder}})
	if err != nil {
		t.Fatal(err)
	}
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	for address, account := range alloc {
		db.CreateAccount(address)
		db.SetCode(address, account.Code, tracing.CodeChangeGenesis)
		for slot, value := range account.Storage {
			db.SetState(address, slot, value)
		}
	}
	return &runtime.Config{ChainConfig: predeploys.ChainConfig(big.NewInt(chainID)), BlockNumber: big.NewInt(100), Time: 1_800_000_000, GasLimit: params.MaxTxGas, State: db, BaseFee: new(big.Int)}
}

func TestRegistrationDigestIsTheContracts(t *testing.T) {
	contract, err := bindings.DeviceRegistryMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	for chainID, r := range map[int64]bindings.DeviceRegistryRegistration{
		4690: {ProjectId: big.NewInt(1), TokenId: big.NewInt(1), Deadline: big.NewInt(1_800_000_001)},
		4689: {
			ProjectId: big.NewInt(77), DeviceContract: common.Address{1}, TokenId: new(big.Int).Lsh(common.Big1, 255), Owner: common.Address{2},
			Device: common.Address{3}, DocumentHash: common.Hash{4}, DocumentURI: testDocument(t, 1, "a name").URI(), Deadline: big.NewInt(1_900_000_000),
		},
	} {
		data, err := contract.Pack("registrationDigest", r)
		if err != nil {
			t.Fatal(err)
		}
		out, _, err := runtime.Call(predeploys.DeviceRegistry, data, evm(t, chainID))
		if err != nil {
			t.Fatal(err)
		}
		if got, want := common.Hash(RegistrationDigest(uint64(chainID), r)), common.BytesToHash(out); got != want {
			t.Errorf("chain %d: digest %s, the contract has %s", chainID, got, want)
		}
	}
}

// packed returns the log that a contract writes for an event.
func packed(t *testing.T, event string, topics []common.Hash, values ...any) types.Log {
	t.Helper()
	contract, err := bindings.SettlementMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	e := contract.Events[event]
	data, err := e.Inputs.NonIndexed().Pack(values...)
	if err != nil {
		t.Fatal(err)
	}
	return types.Log{Address: predeploys.Settlement, Topics: append([]common.Hash{e.ID}, topics...), Data: data}
}

func number(n int64) common.Hash { return common.BigToHash(big.NewInt(n)) }

func TestEventsOfSettlementAreRead(t *testing.T) {
	c, err := New(t.Context(), new(fakeNode).serve(t))
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	device, account := common.Address{1}, common.Address{2}
	topics := []common.Hash{number(1), number(7)}
	for _, e := range []struct {
		log  types.Log
		want any
	}{
		{packed(t, "EpochSettled", topics, common.Hash{1}, big.NewInt(90), uint64(3), big.NewInt(10)), EpochSettled{1, 7, units.Wei(10)}},
		{packed(t, "EpochVoided", append(topics, common.Hash{}), [32]byte(common.RightPadBytes([]byte("contested"), 32)), big.NewInt(1)), EpochVoided{1, 7, "contested", units.Wei(1)}},
		{packed(t, "EpochContested", append(topics, common.Hash{}), uint64(1)), EpochContested{1, 7}},
		{packed(t, "Claimed", append(topics, common.BytesToHash(device[:])), account, uint64(4), big.NewInt(5)), Claimed{1, 7, 4, device, account, units.Wei(5)}},
		{packed(t, "OwedPaid", []common.Hash{{}, {}}, big.NewInt(5)), nil},
		{types.Log{Address: predeploys.Settlement}, nil},
	} {
		got, err := c.decode(e.log)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(got, e.want, cmp.Comparer(func(a, b units.Amount) bool { return a.Cmp(b) == 0 })); diff != "" {
			t.Errorf("event differs (-got +want):\n%s", diff)
		}
	}
	short := packed(t, "EpochSettled", topics, common.Hash{1}, big.NewInt(90), uint64(3), big.NewInt(10))
	short.Data = short.Data[:40]
	if _, err := c.decode(short); err == nil {
		t.Error("a cut event is no error")
	}
}
