package predeploys_test

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/binary"
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
	"github.com/trellis-network/trellis/crypto/bls"
)

//go:generate go test . -update -run "AllocIsTheSame|Identity|Poseidon2"

var update = flag.Bool("update", false, "rewrite the golden files")

// genesisTime is that of all chains here.
const genesisTime = 1_800_000_000

// testConfig is a genesis of n founders with keys derived from their index; the i-th has i coins more than it needs.
func testConfig(t testing.TB, n int) predeploys.Config {
	t.Helper()
	cfg := predeploys.Config{ChainID: big.NewInt(4690), Time: genesisTime}
	for i := range n {
		cfg.Founders = append(cfg.Founders, founder(t, cfg.ChainID, i))
	}
	return cfg
}

func founder(t testing.TB, chainID *big.Int, i int) predeploys.Founder {
	t.Helper()
	randomness, err := bls.NewSecretKey(crypto.Keccak256([]byte{1, byte(i)}))
	if err != nil {
		t.Fatal(err)
	}
	f := predeploys.Founder{
		Name: "founder" + string(rune('a'+i/10)) + string(rune('0'+i%10)), Owner: ownerOf(i),
		Reward:    common.BigToAddress(big.NewInt(int64(0xbeef000 + i))),
		SelfStake: new(big.Int).Add(predeploys.DefaultSelfStake(), big.NewInt(int64(i))),
	}
	if err := f.Prove(chainID, consensusKey(t, i), randomness); err != nil {
		t.Fatal(err)
	}
	return f
}

func ownerOf(i int) common.Address { return common.BigToAddress(big.NewInt(int64(0xa0000 + i))) }

func consensusKey(t testing.TB, i int) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte{byte(i)}))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// digest is one line a contract: address, nonce, balance, hash of the code, number of slots, hash of the storage.
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
			acc.Balance.String(), crypto.Keccak256Hash(acc.Code).Hex(), big.NewInt(int64(len(slots))).String(), crypto.Keccak256Hash(slots...).Hex(),
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
	for name, c := range map[string]struct {
		change func(*predeploys.Config)
		says   string
	}{
		"no chain id":     {func(c *predeploys.Config) { c.ChainID = nil }, "chain id is not set"},
		"no founders":     {func(c *predeploys.Config) { c.Founders = nil }, predeploys.ErrNoFounders.Error()},
		"a negative fee":  {func(c *predeploys.Config) { c.IdentityPrice = big.NewInt(-1) }, "price of an identity is negative"},
		"too many seats":  {func(c *predeploys.Config) { c.Seats = 73 }, "73 seats, more than 72"},
		"few candidates":  {func(c *predeploys.Config) { c.Candidates = 3 }, "3 candidates for 24 seats"},
		"a founder twice": {func(c *predeploys.Config) { c.Founders[1] = c.Founders[0] }, "AlreadyOwnsDelegate"},
		"a key twice": {func(c *predeploys.Config) {
			f := founder(t, c.ChainID, 0)
			f.Owner, f.Name = ownerOf(7), "other"
			randomness, err := bls.NewSecretKey(crypto.Keccak256([]byte("other")))
			if err != nil {
				t.Fatal(err)
			}
			if err := f.Prove(c.ChainID, consensusKey(t, 0), randomness); err != nil {
				t.Fatal(err)
			}
			c.Founders[1] = f
		}, "KeyUsed"},
		"another chain's proof": {func(c *predeploys.Config) { c.ChainID = big.NewInt(1) }, "BadConsensusKeyProof"},
		"another's randomness": {func(c *predeploys.Config) {
			c.Founders[0].RandomnessProof = c.Founders[1].RandomnessProof
		}, "BadRandomnessKeyProof"},
		"no randomness key":  {func(c *predeploys.Config) { c.Founders[0].RandomnessKey = bls.PublicKey{} }, "randomness key"},
		"no consensus key":   {func(c *predeploys.Config) { c.Founders[0].ConsensusKey = [33]byte{} }, "consensus key"},
		"too little stake":   {func(c *predeploys.Config) { c.Founders[1].SelfStake = big.NewInt(1e18) }, "AmountTooSmall"},
		"a name of capitals": {func(c *predeploys.Config) { c.Founders[1].Name = "FOUNDER" }, "BadName"},
	} {
		cfg := testConfig(t, 2)
		c.change(&cfg)
		if _, err := predeploys.Alloc(cfg); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: error is %v, want one that says %q", name, err, c.says)
		}
	}
	if _, err := predeploys.Alloc(predeploys.Config{ChainID: big.NewInt(1)}); !errors.Is(err, predeploys.ErrNoFounders) {
		t.Errorf("error is %v, want %v", err, predeploys.ErrNoFounders)
	}
}

// The coins of genesis are the founders' stakes and fees, and they are where they belong.
func TestFoundersAreSeatedAndTheirCoinsAccountedFor(t *testing.T) {
	cfg := testConfig(t, 30)
	alloc, err := predeploys.Alloc(cfg)
	if err != nil {
		t.Fatal(err)
	}
	sum, stakes := new(big.Int), new(big.Int)
	for _, acc := range alloc {
		sum.Add(sum, acc.Balance)
	}
	for _, f := range cfg.Founders {
		stakes.Add(stakes, f.SelfStake)
	}
	fees := new(big.Int).Mul(big.NewInt(30*100), big.NewInt(params.Ether))
	if want := new(big.Int).Add(stakes, fees); sum.Cmp(want) != 0 {
		t.Errorf("genesis has %v, want %v", sum, want)
	}
	if alloc[predeploys.Staking].Balance.Cmp(stakes) != 0 || alloc[predeploys.Rewards].Balance.Cmp(fees) != 0 {
		t.Errorf("staking has %v and rewards %v", alloc[predeploys.Staking].Balance, alloc[predeploys.Rewards].Balance)
	}

	c := newChain(t, cfg)
	seats := c.contract(bindings.CommitteeMetaData, predeploys.Committee)
	set := seats.must(common.Address{}, "set")[0].([]byte)
	if len(set) != 24*41 {
		t.Fatalf("set of %d bytes, want %d", len(set), 24*41)
	}
	// Founders 6 to 29 have the most coins. Records are in the order of addresses.
	want := make([][]byte, 0, 24)
	for i := 6; i < 30; i++ {
		want = append(want, binary.BigEndian.AppendUint64(cfg.Founders[i].ConsensusKey[:], 10))
	}
	slices.SortFunc(want, func(a, b []byte) int { return addressOf(t, a).Cmp(addressOf(t, b)) })
	if got := bytes.Join(want, nil); !bytes.Equal(set, got) {
		t.Errorf("set is %x, want %x", set, got)
	}
	delegates := c.contract(bindings.DelegatesMetaData, predeploys.Delegates)
	for i, f := range cfg.Founders {
		m := delegates.must(common.Address{}, "member", addressOf(t, f.ConsensusKey[:]))[0].(struct {
			Delegate   uint32 `json:"delegate"`
			Randomness []byte `json:"randomness"`
		})
		if m.Delegate != uint32(i+1) || !bytes.Equal(m.Randomness, f.RandomnessKey[:]) {
			t.Errorf("member of key %d is delegate %d with %x", i, m.Delegate, m.Randomness)
		}
	}
}

func addressOf(t testing.TB, record []byte) common.Address {
	t.Helper()
	key, err := crypto.DecompressPubkey(record[:33])
	if err != nil {
		t.Fatal(err)
	}
	return crypto.PubkeyToAddress(*key)
}

func TestEveryContractAnswersAView(t *testing.T) {
	c := newChain(t, testConfig(t, 5))
	nobody := common.Address{1}
	for _, view := range []struct {
		contract contract
		method   string
		args     []any
		want     any
	}{
		{c.contract(bindings.ConsensusReportMetaData, predeploys.ConsensusReport), "COMMITTEE", nil, predeploys.Committee},
		{c.contract(bindings.RequestHookMetaData, predeploys.RequestHook), "COMMITTEE", nil, predeploys.Committee},
		{c.contract(bindings.CommitteeMetaData, predeploys.Committee), "epochEnd", nil, uint64(genesisTime + 3600)},
		{c.contract(bindings.RewardsMetaData, predeploys.Rewards), "MONETARY", nil, predeploys.Monetary},
		{c.contract(bindings.MonetaryMetaData, predeploys.Monetary), "GOVERNOR", nil, predeploys.Timelock},
		{c.contract(bindings.StakingMetaData, predeploys.Staking), "GOVERNOR", nil, predeploys.Timelock},
		{c.contract(bindings.DelegatesMetaData, predeploys.Delegates), "count", nil, uint32(5)},
		{c.contract(bindings.TipsMetaData, predeploys.Tips), "REWARDS", nil, predeploys.Rewards},
		{c.contract(bindings.TreasuryMetaData, predeploys.Treasury), "accrued", nil, new(big.Int)},
		{c.contract(bindings.VoteWeightMetaData, predeploys.VoteWeight), "weight", []any{big.NewInt(7), uint16(0), false, false},
			big.NewInt(7)},
		{c.contract(bindings.JournalMetaData, predeploys.Journal), "announced", nil, big.NewInt(0)},
		{c.contract(bindings.UpgradesMetaData, predeploys.Upgrades), "required", []any{uint64(genesisTime)}, uint32(1)},
		{c.contract(bindings.StakingViewMetaData, predeploys.StakingView), "STAKING", nil, predeploys.Staking},
		{c.contract(bindings.ProjectRegistryMetaData, predeploys.ProjectRegistry), "DEVICE_NFT", nil, predeploys.DeviceNFT},
		{c.contract(bindings.DeviceRegistryMetaData, predeploys.DeviceRegistry), "ACCOUNT_IMPLEMENTATION", nil, predeploys.DeviceAccount},
		{c.contract(bindings.DeviceRegistryMetaData, predeploys.DeviceRegistry), "name", nil, "Trellis Device Identity"},
		{c.contract(bindings.DeviceNFTMetaData, predeploys.DeviceNFT), "DEVICE_REGISTRY", nil, predeploys.DeviceRegistry},
		{c.contract(bindings.DeviceAccountMetaData, predeploys.DeviceAccount), "supportsInterface", []any{[4]byte{0x6f, 0xaf, 0xf5, 0xf1}}, true},
		{c.contract(bindings.DeviceRegistryMetaData, predeploys.DeviceRegistry), "ioIDStore", nil, predeploys.DeviceStore},
		{c.contract(bindings.DeviceStoreMetaData, predeploys.DeviceStore), "price", nil, predeploys.DefaultIdentityPrice()},
		{c.contract(bindings.DeviceStoreMetaData, predeploys.DeviceStore), "GOVERNOR", nil, predeploys.Timelock},
		{c.contract(bindings.DeviceStoreMetaData, predeploys.DeviceStore), "feeReceiver", nil, predeploys.Treasury},
		{c.contract(bindings.DeviceStoreMetaData, predeploys.DeviceStore), "BURN", nil, predeploys.Burn},
		{c.contract(bindings.DeviceTrustMetaData, predeploys.DeviceTrust), "DEVICES", nil, predeploys.DeviceRegistry},
		{c.contract(bindings.DeviceClaimsMetaData, predeploys.DeviceClaims), "PROJECTS", nil, predeploys.ProjectRegistry},
		{c.contract(bindings.DeviceClaimsMetaData, predeploys.DeviceClaims), "DEVICES", nil, predeploys.DeviceRegistry},
		{c.contract(bindings.DeviceNFTMetaData, predeploys.DeviceNFT), "DEVICE_CLAIMS", nil, predeploys.DeviceClaims},
		{c.contract(bindings.BurnMetaData, predeploys.Burn), "burned", nil, new(big.Int)},
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
func report(proposer uint32, seats byte, signed uint64, offenders ...uint32) []byte {
	b := binary.BigEndian.AppendUint32([]byte{2}, proposer)
	b = append(b, seats, 0)
	b = append(binary.BigEndian.AppendUint64(b, signed), 0)
	for i := range 4 {
		var offender uint32
		if i < len(offenders) {
			offender = offenders[i]
		}
		b = binary.BigEndian.AppendUint32(b, offender)
	}
	return b
}
