package node_test

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/validator"
)

// storeReport is a contract that keeps what it is called with under the number of the block:
// PUSH0 CALLDATALOAD NUMBER SSTORE STOP.
var storeReport = common.FromHex("5f35435500")

// returnAt is a contract that returns data when it is called in the given block, and nothing in others.
func returnAt(height byte, data []byte) []byte {
	size := binary.BigEndian.AppendUint16(nil, uint16(len(data)))
	code := []byte{0x43, 0x60, height, 0x14, 0x60, 8, 0x57, 0x00} // NUMBER PUSH1 height EQ PUSH1 8 JUMPI STOP
	code = append(code, 0x5b, 0x61, size[0], size[1], 0x60, 21, 0x5f, 0x39)
	code = append(code, 0x61, size[0], size[1], 0x5f, 0xf3) // JUMPDEST CODECOPY(0, 21, size) RETURN(0, size)
	return append(code, data...)
}

func newKey(tb testing.TB) (*ecdsa.PrivateKey, validator.PubKey) {
	tb.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		tb.Fatal(err)
	}
	return key, validator.PubKey(crypto.CompressPubkey(&key.PublicKey))
}

func (r *running) validators(tb testing.TB, height int64) map[validator.PubKey]uint64 {
	tb.Helper()
	set, err := r.Validators(height)
	if err != nil {
		tb.Fatal(err)
	}
	out := make(map[validator.PubKey]uint64)
	for _, m := range set {
		out[m.Key] = m.Power
	}
	return out
}

func (r *running) report(tb testing.TB, height uint64) report.Report {
	tb.Helper()
	slot := common.BigToHash(new(big.Int).SetUint64(height))
	word, err := r.StorageAt(tb.Context(), params.BeaconRootsAddress, slot, nil)
	if err != nil {
		tb.Fatal(err)
	}
	out, err := report.Parse(word)
	if err != nil {
		tb.Fatalf("report of block %d: %v", height, err)
	}
	return out
}

func TestHooksCarryReportsInAndValidatorSetsOut(t *testing.T) {
	const height = 3
	_, added := newKey(t)
	cfg := testConfig(t.TempDir())
	self, err := node.Identity(cfg.Home)
	if err != nil {
		t.Fatal(err)
	}
	cfg.Genesis.Alloc[params.BeaconRootsAddress] = types.Account{Nonce: 1, Code: storeReport}
	cfg.Genesis.Alloc[params.WithdrawalQueueAddress] = types.Account{
		Nonce: 1, Code: returnAt(height, validator.Set{{Key: self, Power: 10}, {Key: added, Power: 1}}.Bytes()),
	}
	n := start(t, cfg)
	n.waitHeight(t, height+4)

	for h := int64(1); h <= height+2; h++ {
		set := n.validators(t, h)
		if _, ok := set[added]; ok != (h >= height+2) {
			t.Errorf("validators of block %d are %v", h, set)
		}
	}
	want := func(seats uint8, signers ...int) report.Report {
		r := report.Report{Seats: seats}
		for _, i := range signers {
			r.Signers.Set(i)
		}
		return r
	}
	for h, want := range map[uint64]report.Report{1: want(0), 2: want(1, 0), height + 2: want(1, 0), height + 3: want(2, 0)} {
		if got := n.report(t, h); got != want {
			t.Errorf("report of block %d is %+v, want %+v", h, got, want)
		}
	}
}

func TestUnusableValidatorSetsAreIgnored(t *testing.T) {
	_, known := newKey(t)
	good := validator.Member{Key: known, Power: 1}
	var many validator.Set
	for range validator.MaxMembers + 1 {
		_, key := newKey(t)
		many = append(many, validator.Member{Key: key, Power: 1})
	}
	for name, data := range map[string][]byte{
		"half a record":     good.Append(nil)[:20],
		"one and a half":    append(good.Append(nil), 1, 2, 3),
		"no point":          append(bytes.Repeat([]byte{5}, 33), 0, 0, 0, 0, 0, 0, 0, 1),
		"too many":          many.Bytes(),
		"twice":             validator.Set{good, good}.Bytes(),
		"too much power":    validator.Set{{Key: known, Power: 1 << 63}}.Bytes(),
		"too much in total": validator.Set{good, {Key: many[0].Key, Power: validator.MaxTotalPower}}.Bytes(),
		"no power":          validator.Set{{Key: known, Power: 0}}.Bytes(),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			cfg := testConfig(t.TempDir())
			cfg.Genesis.Alloc[params.WithdrawalQueueAddress] = types.Account{Nonce: 1, Code: returnAt(2, data)}
			n := start(t, cfg)
			n.waitHeight(t, 6)
			if set := n.validators(t, 6); len(set) != 1 || set[n.ValidatorKey()] == 0 {
				t.Errorf("validators are %v, want only the node itself", set)
			}
		})
	}
}

// TestI3SupplyIsGenesisPlusEmittedMinusBurned adds up every account there is.
func TestI3SupplyIsGenesisPlusEmittedMinusBurned(t *testing.T) {
	rate := big.NewInt(1_234_567_891) // not a whole number of gwei, so roundings would show
	cfg := testConfig(t.TempDir())
	cfg.Genesis.Emission.WeiPerSecond = rate
	tips, dao, pool := common.Address{0x71}, common.Address{0xda}, common.Address{0x90}
	cfg.Genesis.Fees = genesis.Fees{Recipient: tips, Shares: []genesis.Share{{Recipient: dao, Percent: 30}, {Recipient: pool, Percent: 20}}}
	n := start(t, cfg)
	to := common.Address{0xbb}
	var last *types.Receipt
	for range 3 {
		last = n.receipt(t, n.transfer(t, to, ether(5)))
	}
	head := last.BlockNumber.Uint64() + 3
	n.waitHeight(t, head)

	burned, minted := new(big.Int), new(big.Int)
	genesisTime := n.Genesis().Execution.Timestamp
	for h := uint64(1); h <= head; h++ {
		number := new(big.Int).SetUint64(h)
		block, err := n.BlockByNumber(t.Context(), number)
		if err != nil {
			t.Fatal(err)
		}
		burned.Add(burned, new(big.Int).Mul(block.BaseFee(), new(big.Int).SetUint64(block.GasUsed())))
		for _, w := range block.Withdrawals() {
			if w.Address == dao || w.Address == pool {
				minted.Add(minted, new(big.Int).Mul(new(big.Int).SetUint64(w.Amount), big.NewInt(params.GWei)))
			}
		}
		emitted := new(big.Int).Mul(rate, new(big.Int).SetUint64(block.Time()-genesisTime))
		emitted.Div(emitted, big.NewInt(params.GWei)).Mul(emitted, big.NewInt(params.GWei))
		paid, err := n.BalanceAt(t.Context(), recipient, number)
		if err != nil || paid.Cmp(emitted) != 0 {
			t.Errorf("block %d: recipient has %v (error %v), want the %v of the schedule", h, paid, err, emitted)
		}
		supply := new(big.Int)
		for _, account := range []common.Address{rich, recipient, to, n.Address(), tips, dao, pool} {
			balance, err := n.BalanceAt(t.Context(), account, number)
			if err != nil {
				t.Fatal(err)
			}
			supply.Add(supply, balance)
		}
		want := new(big.Int).Sub(new(big.Int).Add(ether(1_000_000), emitted), burned)
		want.Add(want, minted)
		if supply.Cmp(want) != 0 {
			t.Errorf("block %d: supply is %v, want %v", h, supply, want)
		}
	}
	if burned.Sign() == 0 {
		t.Error("nothing was burned; the test shows less than it should")
	}
	// Half of the base fee came back, but for what is below a gwei.
	half := new(big.Int).Rsh(burned, 1)
	if missing := new(big.Int).Sub(half, minted); missing.Sign() < 0 || missing.Cmp(big.NewInt(6*params.GWei)) > 0 {
		t.Errorf("%v wei of %v burned were minted again, want half", minted, burned)
	}
	if tip, err := n.BalanceAt(t.Context(), tips, nil); err != nil || tip.Sign() == 0 {
		t.Errorf("tips are %v (error %v), want some", tip, err)
	}
}
