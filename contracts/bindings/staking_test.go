package bindings_test

import (
	"bytes"
	"crypto/ecdsa"
	"flag"
	"math/big"
	"reflect"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/internal/voteweight"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/protocol/stake"
)

var manyBuckets = flag.Int("buckets", 3_000, "buckets beside which the cost of a change is measured")

const epochSeconds = 3600

var (
	deployer  = common.HexToAddress("0xd0")
	committee = common.HexToAddress("0xc0")
	governor  = common.HexToAddress("0x60")
	pool      = common.HexToAddress("0x9001")
	// rewards and ledger are contracts that take every call and do nothing.
	rewards = common.HexToAddress("0x4e")
	ledger  = common.HexToAddress("0x1e")
	alice   = common.HexToAddress("0xa11ce")
	bob     = common.HexToAddress("0xb0b")
)

func iotx(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// A world is the staking contracts in go-ethereum's EVM.
type world struct {
	t                                  testing.TB
	db                                 *state.StateDB
	config                             *params.ChainConfig
	time                               uint64
	gas                                uint64 // used by the last call, without the transaction's own cost
	weights, staking, delegates, views contract
}

type contract struct {
	*world
	at  common.Address
	abi *abi.ABI
}

func newWorld(t testing.TB) *world {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	w := &world{t: t, db: db, config: predeploys.ChainConfig(big.NewInt(4689)), time: 1_800_000_000}
	db.SetCode(rewards, []byte{byte(vm.STOP)}, tracing.CodeChangeUnspecified)
	db.SetCode(ledger, []byte{byte(vm.STOP)}, tracing.CodeChangeUnspecified)
	delegates := crypto.CreateAddress(deployer, 3)
	w.weights = w.create(bindings.VoteWeightMetaData)
	params := w.create(bindings.ParametersMetaData, governor, parameters())
	w.staking = w.create(bindings.StakingMetaData, delegates, rewards, w.weights.at, governor, params.at, pool, ledger, big.NewInt(epochSeconds))
	w.delegates = w.create(bindings.DelegatesMetaData, committee, w.staking.at, rewards, params.at, big.NewInt(epochSeconds))
	if w.delegates.at != delegates {
		t.Fatalf("Delegates is at %v, want %v", w.delegates.at, delegates)
	}
	w.views = w.create(bindings.StakingViewMetaData, w.staking.at, w.delegates.at)
	return w
}

// parameters are those that buckets and delegates read, with the values of genesis.
func parameters() []bindings.ParametersParameter {
	var out []bindings.ParametersParameter
	for name, coins := range map[string]int64{"stake.minBucket": 100, "delegate.fee": 100, "delegate.minActivate": 1_200_000, "delegate.minStay": 1_000_000} {
		p := bindings.ParametersParameter{Value: iotx(coins), Min: new(big.Int), Max: iotx(coins), ChangedAt: new(big.Int)}
		copy(p.Name[:], name)
		out = append(out, p)
	}
	return out
}

func (w *world) runtime(from common.Address, value *big.Int) *runtime.Config {
	return &runtime.Config{
		ChainConfig: w.config, Origin: from, BlockNumber: big.NewInt(100), Time: w.time, GasLimit: params.MaxTxGas,
		Value: value, State: w.db, BaseFee: new(big.Int),
	}
}

func (w *world) seal() { w.db.Finalise(w.config.Rules(big.NewInt(100), true, w.time)) }

func (w *world) create(meta *bind.MetaData, args ...any) contract {
	w.t.Helper()
	parsed, err := meta.GetAbi()
	if err != nil {
		w.t.Fatal(err)
	}
	packed, err := parsed.Pack("", args...)
	if err != nil {
		w.t.Fatal(err)
	}
	_, at, _, err := runtime.Create(append(common.FromHex(meta.Bin), packed...), w.runtime(deployer, nil))
	if err != nil {
		w.t.Fatal(err)
	}
	w.seal()
	return contract{w, at, parsed}
}

// pay calls a method with coins that from gets for it.
func (c contract) pay(from common.Address, value *big.Int, method string, args ...any) ([]any, string) {
	c.t.Helper()
	data, err := c.abi.Pack(method, args...)
	if err != nil {
		c.t.Fatal(err)
	}
	if value != nil {
		c.db.AddBalance(from, uint256.MustFromBig(value), tracing.BalanceChangeUnspecified)
	}
	out, left, err := runtime.Call(c.at, data, c.runtime(from, value))
	c.gas = params.MaxTxGas - left
	c.seal()
	if err != nil {
		if len(out) >= 4 {
			if e, err := c.abi.ErrorByID([4]byte(out[:4])); err == nil {
				return nil, e.Name
			}
		}
		return nil, err.Error() + " " + common.Bytes2Hex(out)
	}
	values, err := c.abi.Unpack(method, out)
	if err != nil {
		c.t.Fatal(err)
	}
	return values, ""
}

func (c contract) must(from common.Address, value *big.Int, method string, args ...any) []any {
	c.t.Helper()
	values, refused := c.pay(from, value, method, args...)
	if refused != "" {
		c.t.Fatalf("%s: %s", method, refused)
	}
	return values
}

// TestVoteWeightsAtEveryDay holds contract and Go rule to the formula: below it by less than the two floors of the bonus
// cost, 2 × 10⁻¹⁸ of the amount, and a wei; never above it.
func TestVoteWeightsAtEveryDay(t *testing.T) {
	w := newWorld(t)
	amount, _ := new(big.Int).SetString("1234567890123456789012345678", 10)
	const precision = 300
	real := func(v *big.Int) *big.Float { return new(big.Float).SetPrec(precision).SetInt(v) }
	per := voteweight.Ln(big.NewRat(6, 5)) // ln 1.2 × 100
	per.Mul(per, big.NewFloat(100))
	bound := new(big.Float).Add(big.NewFloat(1), new(big.Float).Quo(real(amount), big.NewFloat(1e18/2.12)))
	worst := new(big.Float)
	for days := 0; days <= voteweight.MaxDays; days++ {
		for mask := range 4 {
			b := stake.Bucket{Amount: amount, Days: uint16(days), AutoStake: mask&1 != 0, SelfStake: mask&2 != 0}
			want, err := stake.VoteWeight(b)
			if err != nil {
				t.Fatal(err)
			}
			got := w.weights.must(alice, nil, "weight", b.Amount, b.Days, b.AutoStake, b.SelfStake)[0].(*big.Int)
			if got.Cmp(want) != 0 {
				t.Fatalf("%+v: the contract says %v, Go says %v", b, got, want)
			}
			exact := real(amount)
			if days > 0 {
				factor := int64(days)
				if b.AutoStake {
					factor *= 2
				}
				bonus := voteweight.Ln(big.NewRat(factor, 1))
				exact.Mul(exact, bonus.Add(bonus.Quo(bonus, per), big.NewFloat(1)))
			}
			if mask == 3 && days >= 91 {
				exact.Mul(exact, new(big.Float).SetPrec(precision).SetRat(big.NewRat(106, 100)))
			}
			short := exact.Sub(exact, real(got))
			if short.Sign() < 0 && short.MantExp(nil) > -precision/2 || short.Cmp(bound) >= 0 {
				t.Fatalf("%+v weighs %v, short of the formula by %v wei, bound %v", b, got, short, bound)
			}
			if short.Cmp(worst) > 0 {
				worst.Set(short)
			}
		}
	}
	t.Logf("of %v wei the weight is short of the formula by at most %.3g wei", amount, worst)
}

func consensusKey(t testing.TB, seed byte) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.ToECDSA(bytes.Repeat([]byte{seed}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func randomnessKey(t testing.TB, seed byte) bls.SecretKey {
	t.Helper()
	key, err := bls.NewSecretKey(bytes.Repeat([]byte{seed}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func registration(t testing.TB, r stake.Registrar, owner common.Address, name string, seed byte) bindings.DelegatesRegistration {
	t.Helper()
	key := consensusKey(t, seed)
	signature, err := r.ProveConsensusKey(owner, key)
	if err != nil {
		t.Fatal(err)
	}
	point, proof, err := r.ProveRandomnessKey(owner, randomnessKey(t, seed))
	if err != nil {
		t.Fatal(err)
	}
	return bindings.DelegatesRegistration{
		Name: name, Commission: 1000, Operator: owner, Reward: owner, X: key.X, Y: key.Y, ConsensusProof: signature,
		RandomnessKey: point, RandomnessProof: proof,
	}
}

func (w *world) registrar() stake.Registrar {
	return stake.Registrar{ChainID: w.config.ChainID, Delegates: w.delegates.at}
}

func TestKeysMadeInGoAreRegistered(t *testing.T) {
	w := newWorld(t)
	// Many keys: compressed forms with both signs of y, hashes of all kinds.
	signs := map[byte]bool{}
	for seed := byte(1); seed <= 24; seed++ {
		owner := common.BytesToAddress([]byte{seed, seed})
		r := registration(t, w.registrar(), owner, "d"+string('a'+rune(seed)), seed)
		number := w.delegates.must(owner, iotx(100), "register", r)[0].(uint32)
		t.Logf("register: %d gas", w.gas)
		if number != uint32(seed) {
			t.Fatalf("number is %d, want %d", number, seed)
		}
		key := consensusKey(t, seed)
		out := w.delegates.must(alice, nil, "member", crypto.PubkeyToAddress(key.PublicKey))
		member := *abi.ConvertType(out[0], new(bindings.Member)).(*bindings.Member)
		want := randomnessKey(t, seed).Public()
		if member.Delegate != number || !bytes.Equal(member.Randomness, want[:]) {
			t.Fatalf("member is %d, %x, want %d, %x", member.Delegate, member.Randomness, number, want)
		}
		signs[want[0]&0x20] = true
	}
	if len(signs) != 2 {
		t.Error("all keys have one sign; the test no longer tries both")
	}
}

func TestDigestsOfGoAreTheContracts(t *testing.T) {
	w := newWorld(t)
	key, secret := consensusKey(t, 3), randomnessKey(t, 3).Public()
	r := w.registrar()
	got := w.delegates.must(alice, nil, "consensusKeyDigest", alice, key.X, key.Y)[0].([32]byte)
	if want := r.ConsensusKeyDigest(alice, &key.PublicKey); got != want {
		t.Errorf("digest of the consensus key is %x, want %x", got, want)
	}
	got = w.delegates.must(alice, nil, "randomnessKeyDigest", alice, secret[:])[0].([32]byte)
	if want := r.RandomnessKeyDigest(alice, secret); got != want {
		t.Errorf("digest of the randomness key is %x, want %x", got, want)
	}
}

func TestProofsMadeInGoThatAreNoneAreRefused(t *testing.T) {
	w := newWorld(t)
	good := registration(t, w.registrar(), alice, "alice", 5)
	eip := func(b []byte, err error) []byte {
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	digest := w.registrar().RandomnessKeyDigest(alice, randomnessKey(t, 5).Public())
	other := registration(t, w.registrar(), alice, "alice", 6)
	bobs := registration(t, w.registrar(), bob, "alice", 5)
	elsewhere := registration(t, stake.Registrar{ChainID: big.NewInt(4690), Delegates: w.delegates.at}, alice, "alice", 5)
	for name, c := range map[string]struct {
		change func(*bindings.DelegatesRegistration)
		want   string
	}{
		"another's key": {func(r *bindings.DelegatesRegistration) { r.RandomnessProof = bobs.RandomnessProof }, "BadRandomnessKeyProof"},
		"another chain": {func(r *bindings.DelegatesRegistration) { r.RandomnessProof = elsewhere.RandomnessProof }, "BadRandomnessKeyProof"},
		"another key":   {func(r *bindings.DelegatesRegistration) { r.RandomnessKey = other.RandomnessKey }, "BadRandomnessKeyProof"},
		"a signature that is no proof": {func(r *bindings.DelegatesRegistration) {
			r.RandomnessProof = eip(randomnessKey(t, 5).Sign(digest[:]).EIP2537())
		}, "BadRandomnessKeyProof"},
		"another's consensus key":     {func(r *bindings.DelegatesRegistration) { r.ConsensusProof = bobs.ConsensusProof }, "BadConsensusKeyProof"},
		"consensus key elsewhere":     {func(r *bindings.DelegatesRegistration) { r.ConsensusProof = elsewhere.ConsensusProof }, "BadConsensusKeyProof"},
		"high s":                      {func(r *bindings.DelegatesRegistration) { r.ConsensusProof = highS(r.ConsensusProof) }, "BadConsensusKeyProof"},
		"no point of the small group": {func(r *bindings.DelegatesRegistration) { r.RandomnessKey = outsideOfGroup() }, "BadRandomnessKeyProof"},
	} {
		r := good
		c.change(&r)
		if _, refused := w.delegates.pay(alice, iotx(100), "register", r); refused != c.want {
			t.Errorf("%s: refused with %q, want %q", name, refused, c.want)
		}
		if w.gas > 1_500_000 {
			t.Errorf("%s: a refusal costs %d gas", name, w.gas)
		}
	}
	w.delegates.must(alice, iotx(100), "register", good)
}

// highS is the second spelling of a signature.
func highS(sig []byte) []byte {
	out := bytes.Clone(sig)
	s := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(sig[32:64]))
	s.FillBytes(out[32:64])
	out[64] ^= 27 ^ 28
	return out
}

// outsideOfGroup is a point of the curve y² = x³ + 4 that is not in the group of prime order: x = 0, y = 2.
func outsideOfGroup() []byte {
	out := make([]byte, 128)
	out[127] = 2
	return out
}

// TestCostDoesNotGrowWithTheBuckets compares the gas of a change before and after many others have staked.
func TestCostDoesNotGrowWithTheBuckets(t *testing.T) {
	many := *manyBuckets
	w := newWorld(t)
	for seed := byte(1); seed <= 2; seed++ {
		owner := common.BytesToAddress([]byte{seed, seed})
		w.delegates.must(owner, iotx(100), "register", registration(t, w.registrar(), owner, string('a'+rune(seed)), seed))
		w.staking.must(owner, iotx(1_200_000), "create", uint32(seed), uint16(91), true)
		w.delegates.must(owner, nil, "activate", big.NewInt(int64(seed)))
	}
	costs := func(id int64) map[string]uint64 {
		gas := map[string]uint64{}
		measure := func(name string, value *big.Int, args ...any) {
			w.staking.must(bob, value, name, args...)
			gas[name] = w.gas
		}
		measure("create", iotx(100), uint32(1), uint16(0), false)
		measure("changeDelegate", nil, big.NewInt(id), uint32(2))
		measure("transferFrom", nil, bob, alice, big.NewInt(id))
		measure("create", iotx(100), uint32(1), uint16(0), false)
		measure("unstake", nil, big.NewInt(id+1))
		return gas
	}
	for range 8 {
		w.staking.must(bob, iotx(100), "create", uint32(1), uint16(0), false)
	}
	before := costs(11)
	for i := range many {
		holder := common.BigToAddress(big.NewInt(int64(0x1000000 + i%5000)))
		w.staking.must(holder, iotx(100), "create", uint32(1+i%2), uint16(i%1051), i%3 == 0)
	}
	after := costs(int64(13 + many))
	page := w.views.must(alice, nil, "bucketsByCandidate", "b", uint32(1), uint32(5000))[0]
	if n := reflect.ValueOf(page).Len(); n != 500 {
		t.Errorf("a page has %d buckets, want 500", n)
	}
	t.Logf("a page of 500 buckets: %d gas", w.gas)
	for name, gas := range after {
		t.Logf("%s: %d gas with 12 buckets, %d with %d", name, before[name], gas, many+14)
		// What a list's new word costs, or not: four entries share one.
		if gas > before[name]+25_000 {
			t.Errorf("%s costs %d gas more", name, gas-before[name])
		}
	}
}

// TestViewsHaveTheABIOfIoTeX compares with the signatures that IoTeX's staking answers to (iotex-core,
// action/protocol/staking/ethabi/v1).
func TestViewsHaveTheABIOfIoTeX(t *testing.T) {
	const (
		bucket    = "(uint64,address,uint256,uint32,int64,int64,int64,bool,address)"
		candidate = "(address,address,address,string,uint256,uint64,uint256)"
	)
	parsed, err := bindings.StakingViewMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	for sig, want := range map[string]string{
		"buckets(uint32,uint32)":                   bucket + "[]",
		"bucketsByCandidate(string,uint32,uint32)": bucket + "[]",
		"bucketsByIndexes(uint64[])":               bucket + "[]",
		"bucketsByVoter(address,uint32,uint32)":    bucket + "[]",
		"bucketsCount()":                           "uint64,uint64",
		"candidateByAddress(address)":              candidate,
		"candidateByName(string)":                  candidate,
		"candidates(uint32,uint32)":                candidate + "[]",
		"totalStakingAmount()":                     "uint256",
	} {
		name, _, _ := strings.Cut(sig, "(")
		m, ok := parsed.Methods[name]
		if !ok || m.Sig != sig {
			t.Errorf("%s is %q", sig, m.Sig)
			continue
		}
		var out []string
		for _, o := range m.Outputs {
			out = append(out, o.Type.String())
		}
		if got := strings.Join(out, ","); got != want {
			t.Errorf("%s answers %s, want %s", sig, got, want)
		}
	}
}
