package predeploys_test

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"flag"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
)

//go:generate go test . -update

var update = flag.Bool("update", false, "rewrite the golden files")

// testConfig is a genesis of n validators with keys derived from their index.
func testConfig(t testing.TB, n int) predeploys.Config {
	t.Helper()
	cfg := predeploys.Config{ChainID: big.NewInt(4690)}
	for i := range n {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte{byte(i)}))
		if err != nil {
			t.Fatal(err)
		}
		v := predeploys.Validator{Power: 10, Operator: common.BigToAddress(big.NewInt(int64(0xa000 + i)))}
		copy(v.PublicKey[:], crypto.CompressPubkey(&key.PublicKey))
		cfg.Validators = append(cfg.Validators, v)
	}
	return cfg
}

// digest is one line a contract: address, nonce, hash of the code, number of slots, hash of the storage.
func digest(alloc types.GenesisAlloc) string {
	var lines []string
	for addr, acc := range alloc {
		slots := make([][]byte, 0, len(acc.Storage))
		for slot, value := range acc.Storage {
			slots = append(slots, append(slot.Bytes(), value.Bytes()...))
		}
		slices.SortFunc(slots, bytes.Compare)
		lines = append(lines, strings.Join([]string{
			strings.ToLower(addr.Hex()), big.NewInt(int64(acc.Nonce)).String(),
			crypto.Keccak256Hash(acc.Code).Hex(), big.NewInt(int64(len(slots))).String(), crypto.Keccak256Hash(slots...).Hex(),
		}, " "))
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n") + "\n"
}

func TestI8AllocIsTheSameEverywhere(t *testing.T) {
	const golden = "testdata/alloc.golden"
	cfg := testConfig(t, 4)
	var got string
	for range 5 {
		alloc, err := predeploys.Alloc(cfg)
		if err != nil {
			t.Fatal(err)
		}
		if d := digest(alloc); got == "" {
			got = d
		} else if d != got {
			t.Fatal("two allocations of one config differ")
		}
	}
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("alloc is\n%swant\n%s", got, want)
	}
}

func TestAllocRefusesAnUnusableGenesis(t *testing.T) {
	cfg := testConfig(t, 2)
	noChain, none, weak, twice := cfg, cfg, cfg, cfg
	noChain.ChainID = nil
	none.Validators = nil
	weak.Validators = slices.Clone(cfg.Validators)
	weak.Validators[1].Power = 0
	twice.Validators = []predeploys.Validator{cfg.Validators[0], cfg.Validators[0]}
	for name, c := range map[string]predeploys.Config{
		"no chain id": noChain, "no validators": none, "no power": weak, "a key twice": twice,
		"too many": testConfig(t, 201),
	} {
		if _, err := predeploys.Alloc(c); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if _, err := predeploys.Alloc(none); !errors.Is(err, predeploys.ErrNoValidators) {
		t.Errorf("error is %v, want %v", err, predeploys.ErrNoValidators)
	}
}

func TestEveryContractAnswersAView(t *testing.T) {
	c := newChain(t, testConfig(t, 200))
	nobody := common.Address{1}
	for _, view := range []struct {
		contract contract
		method   string
		args     []any
		want     any
	}{
		{c.contract(bindings.ConsensusReportMetaData, predeploys.ConsensusReport), "VALIDATORS", nil, predeploys.Validators},
		{c.contract(bindings.RequestHookMetaData, predeploys.RequestHook), "VALIDATORS", nil, predeploys.Validators},
		{c.contract(bindings.ValidatorsMetaData, predeploys.Validators), "count", nil, big.NewInt(200)},
		{c.contract(bindings.RewardsMetaData, predeploys.Rewards), "accrued", nil, new(big.Int)},
		{c.contract(bindings.ProjectRegistryMetaData, predeploys.ProjectRegistry), "DEVICE_NFT", nil, predeploys.DeviceNFT},
		{c.contract(bindings.DeviceRegistryMetaData, predeploys.DeviceRegistry), "ACCOUNT_IMPLEMENTATION", nil, predeploys.DeviceAccount},
		{c.contract(bindings.DeviceRegistryMetaData, predeploys.DeviceRegistry), "name", nil, "Trellis Device Identity"},
		{c.contract(bindings.DeviceNFTMetaData, predeploys.DeviceNFT), "DEVICE_REGISTRY", nil, predeploys.DeviceRegistry},
		{c.contract(bindings.DeviceAccountMetaData, predeploys.DeviceAccount), "supportsInterface", []any{[4]byte{0x6f, 0xaf, 0xf5, 0xf1}}, true},
		// Mainnet's ioID number 1, an address the reference registry gave.
		{c.contract(bindings.ERC6551RegistryMetaData, predeploys.ERC6551Registry), "account", []any{
			common.HexToAddress("0x41C8f39463A868d3A88af00cd0fe7102F30E44eC"), [32]byte{}, big.NewInt(4689),
			common.HexToAddress("0x1FCB980eD0287777ab05ADc93012332e11300e54"), big.NewInt(1),
		}, common.HexToAddress("0xadd7d1fffabf88e041f6a42759ed4d5e5ecdea7d")},
		{c.contract(bindings.DataLogMetaData, predeploys.DataLog), "PROJECTS", nil, predeploys.ProjectRegistry},
		{c.contract(bindings.SettlementMetaData, predeploys.Settlement), "LOG", nil, predeploys.DataLog},
	} {
		got := view.contract.must(nobody, view.method, view.args...)[0]
		if w, ok := view.want.(*big.Int); ok {
			if g := got.(*big.Int); g.Cmp(w) != 0 {
				t.Errorf("%s is %v, want %v", view.method, g, w)
			}
		} else if got != view.want {
			t.Errorf("%s is %v, want %v", view.method, got, view.want)
		}
	}
}

func TestStandardContractsAreThere(t *testing.T) {
	alloc, err := predeploys.Alloc(testConfig(t, 1))
	if err != nil {
		t.Fatal(err)
	}
	for addr, want := range map[common.Address][]byte{
		params.HistoryStorageAddress:       params.HistoryStorageCode,
		params.ConsolidationQueueAddress:   params.ConsolidationQueueCode,
		params.DeterministicFactoryAddress: params.DeterministicFactoryCode,
	} {
		if !bytes.Equal(alloc[addr].Code, want) {
			t.Errorf("code at %s is not the standard's", addr)
		}
	}
	for _, c := range predeploys.All() {
		if len(alloc[c.Address].Code) == 0 || alloc[c.Address].Balance == nil || alloc[c.Address].Nonce != 1 {
			t.Errorf("%s is not a contract", c.Name)
		}
	}
}

// report encodes a consensus report.
func report(proposer, evidence, validators uint16, signed *big.Int) []byte {
	b := []byte{1}
	b = binary.BigEndian.AppendUint16(b, proposer)
	b = binary.BigEndian.AppendUint16(b, evidence)
	b = binary.BigEndian.AppendUint16(b, validators)
	return append(b, signed.FillBytes(make([]byte, 25))...)
}

func TestReportsAreCountedInGoEthereum(t *testing.T) {
	c := newChain(t, testConfig(t, 200))
	all := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 200), big.NewInt(1))
	validators := c.contract(bindings.ValidatorsMetaData, predeploys.Validators)
	order := validators.must(common.Address{}, "order")[0].([]uint8)
	for i := range 10 {
		signed := new(big.Int).Set(all)
		if i < 3 {
			signed.SetBit(signed, 17, 0)
		}
		c.block++
		c.system(predeploys.ConsensusReport, report(5, 0xffff, 200, signed))
		if i > 0 && c.gas > 60_000 {
			t.Errorf("report %d used %d gas", i, c.gas)
		}
	}
	if got := validators.must(common.Address{}, "commits")[0].(uint64); got != 10 {
		t.Errorf("%d commits, want 10", got)
	}
	got := validators.must(common.Address{}, "counters", big.NewInt(int64(order[17])))[0].(struct {
		Signed   uint64 `json:"signed"`
		Missed   uint64 `json:"missed"`
		Proposed uint64 `json:"proposed"`
		Faults   uint64 `json:"faults"`
	})
	if got.Missed != 3 || got.Signed != 7 {
		t.Errorf("counters of the validator that missed three are %+v", got)
	}
}

func TestRotationLeavesAsRequestBytes(t *testing.T) {
	cfg := testConfig(t, 3)
	c := newChain(t, cfg)
	validators := c.contract(bindings.ValidatorsMetaData, predeploys.Validators)
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("new key")))
	if err != nil {
		t.Fatal(err)
	}
	if out := c.system(predeploys.RequestHook, nil); len(out) != 0 {
		t.Fatalf("updates of a quiet block are %#x", out)
	}
	index := big.NewInt(1)
	hash := validators.must(common.Address{}, "rotationDigest", index, key.X, key.Y)[0].([32]byte)
	sig, err := crypto.Sign(hash[:], key)
	if err != nil {
		t.Fatal(err)
	}
	sig[64] += 27
	validators.must(cfg.Validators[1].Operator, "rotateKey", index, key.X, key.Y, sig)

	want := binary.BigEndian.AppendUint64(slices.Clone(cfg.Validators[1].PublicKey[:]), 0)
	want = append(want, crypto.CompressPubkey(&key.PublicKey)...)
	want = binary.BigEndian.AppendUint64(want, 10)
	if got := c.system(predeploys.RequestHook, nil); !bytes.Equal(got, want) {
		t.Errorf("updates are %s, want %s", hex.EncodeToString(got), hex.EncodeToString(want))
	}
	if out := c.system(predeploys.RequestHook, nil); len(out) != 0 {
		t.Errorf("updates are handed out again: %#x", out)
	}
}
