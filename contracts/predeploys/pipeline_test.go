package predeploys_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"errors"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/merkle"
)

var (
	controller = common.HexToAddress("0xc0")
	owner      = common.HexToAddress("0x0e0e")
)

// deviceWorld is a chain with one project and its device contract.
func deviceWorld(t testing.TB) (projects, devices, nft contract, project *big.Int) {
	t.Helper()
	c := newChain(t, testConfig(t, 1))
	projects = c.contract(bindings.ProjectRegistryMetaData, predeploys.ProjectRegistry)
	devices = c.contract(bindings.DeviceRegistryMetaData, predeploys.DeviceRegistry)
	project = projects.must(controller, "register", "weather", uint8(0))[0].(*big.Int)
	addr := projects.must(controller, "createDeviceContract", project, "Weather station", "WX")[0].(common.Address)
	return projects, devices, c.contract(bindings.DeviceNFTMetaData, addr), project
}

// register pays the price of genesis, and more, for one identity.
func (c contract) register(r bindings.DeviceRegistryRegistration, sig []byte) common.Address {
	c.t.Helper()
	price := predeploys.DefaultIdentityPrice()
	more := new(big.Int).Add(price, common.Big1)
	c.fund(r.Owner, uint256.MustFromBig(more))
	burned, kept := c.db.GetBalance(predeploys.Burn).ToBig(), c.db.GetBalance(predeploys.Treasury).ToBig()
	out, err := c.pay(r.Owner, more, "registerV3", r, sig)
	if err != nil {
		c.t.Fatal(err)
	}
	burned.Sub(c.db.GetBalance(predeploys.Burn).ToBig(), burned)
	kept.Sub(c.db.GetBalance(predeploys.Treasury).ToBig(), kept)
	if new(big.Int).Add(burned, kept).Cmp(price) != 0 || new(big.Int).Mul(burned, big.NewInt(4)).Cmp(price) != 0 {
		c.t.Errorf("of %s wei %s were burned and %s kept, want a quarter and the rest", price, burned, kept)
	}
	return out[0].(common.Address)
}

func word(v *big.Int) []byte { return common.LeftPadBytes(v.Bytes(), 32) }

// registrationDigest is written from the EIP-712 types, apart from the contract.
func registrationDigest(chainID *big.Int, r bindings.DeviceRegistryRegistration, nonce int64) []byte {
	domain := crypto.Keccak256(
		crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")),
		crypto.Keccak256([]byte("Trellis DeviceRegistry")), crypto.Keccak256([]byte("1")),
		word(chainID), common.LeftPadBytes(predeploys.DeviceRegistry.Bytes(), 32))
	message := crypto.Keccak256(
		crypto.Keccak256([]byte("RegisterDevice(uint256 projectId,address deviceContract,uint256 tokenId,address owner,"+
			"address device,bytes32 documentHash,bytes32 uriHash,uint256 nonce,uint256 deadline)")),
		word(r.ProjectId), common.LeftPadBytes(r.DeviceContract.Bytes(), 32), word(r.TokenId),
		common.LeftPadBytes(r.Owner.Bytes(), 32), common.LeftPadBytes(r.Device.Bytes(), 32), r.DocumentHash[:],
		crypto.Keccak256([]byte(r.DocumentURI)), word(big.NewInt(nonce)), word(r.Deadline))
	return crypto.Keccak256([]byte{0x19, 0x01}, domain, message)
}

// signP256 gives the 128 bytes r, s, x, y with low s.
func signP256(t testing.TB, key *ecdsa.PrivateKey, hash []byte) []byte {
	t.Helper()
	r, s, err := ecdsa.Sign(zero{}, key, hash)
	if err != nil {
		t.Fatal(err)
	}
	n := elliptic.P256().Params().N
	if s.Cmp(new(big.Int).Rsh(n, 1)) > 0 {
		s.Sub(n, s)
	}
	out := append(word(r), word(s)...)
	return append(append(out, word(key.X)...), word(key.Y)...)
}

// zero is no randomness; signatures need none to be valid.
type zero struct{}

func (zero) Read(b []byte) (int, error) { clear(b); return len(b), nil }

func p256Key(t testing.TB, seed int64) (*ecdsa.PrivateKey, common.Address) {
	t.Helper()
	key := &ecdsa.PrivateKey{D: big.NewInt(seed)}
	key.Curve = elliptic.P256()
	key.X, key.Y = key.Curve.ScalarBaseMult(key.D.Bytes())
	return key, common.BytesToAddress(crypto.Keccak256(word(key.X), word(key.Y)))
}

func TestP256DeviceRegistersThroughTheRealPrecompile(t *testing.T) {
	_, devices, nft, project := deviceWorld(t)
	key, device := p256Key(t, 4242)
	r := bindings.DeviceRegistryRegistration{
		ProjectId: project, DeviceContract: nft.addr, TokenId: nft.must(controller, "mint", owner)[0].(*big.Int), Owner: owner,
		Device: device, DocumentHash: crypto.Keccak256Hash([]byte("document")), DocumentURI: "ipfs://document",
		Deadline: new(big.Int).SetUint64(devices.time),
	}
	hash := registrationDigest(devices.config.ChainID, r, 0)
	if got := devices.must(owner, "registrationDigest", r)[0].([32]byte); common.Hash(got) != common.BytesToHash(hash) {
		t.Fatalf("digest is %x, want %x", got, hash)
	}
	sig := signP256(t, key, hash)

	high := append([]byte(nil), sig...)
	s := new(big.Int).Sub(elliptic.P256().Params().N, new(big.Int).SetBytes(sig[32:64]))
	copy(high[32:64], word(s))
	wrong := append([]byte(nil), sig...)
	wrong[5] ^= 1
	for name, bad := range map[string][]byte{"high s": high, "wrong r": wrong, "cut": sig[:127]} {
		var rev *revert
		if _, err := devices.try(owner, "registerV3", r, bad); !errors.As(err, &rev) || rev.name() != "InvalidSignature" {
			t.Errorf("%s: error is %v, want InvalidSignature", name, err)
		}
	}
	account := devices.register(r, sig)
	t.Logf("register: %d gas without the transaction's own", devices.gas)
	if devices.gas > 450_000 {
		t.Errorf("registration used %d gas", devices.gas)
	}
	if got := devices.must(owner, "accountOf", device)[0]; got != account {
		t.Errorf("account is %v, want %v", got, account)
	}
	if got := nft.must(owner, "ownerOf", r.TokenId)[0]; got != account {
		t.Errorf("device token is owned by %v, want %v", got, account)
	}
}

// leaf is the contract's form of a leaf.
func leaf(l merkle.Leaf) bindings.MerkleSumLeaf {
	return bindings.MerkleSumLeaf{
		Device: l.Device, Account: l.Account, Amount: l.Amount.ToBig(), Points: l.Points, Reason: l.Reason,
		Readings: l.Readings, FirstIndex: l.FirstIndex, LastIndex: l.LastIndex, Evidence: l.Evidence,
	}
}

func nodes(proof []merkle.Node) []bindings.MerkleSumNode {
	out := make([]bindings.MerkleSumNode, len(proof))
	for i, n := range proof {
		out[i] = bindings.MerkleSumNode{Hash: n.Hash, Sum: n.Sum.ToBig()}
	}
	return out
}

func randomLeaves(rng *rand.Rand, n int) []merkle.Leaf {
	out := make([]merkle.Leaf, n)
	for i := range out {
		l := &out[i]
		for b := range l.Device {
			l.Device[b], l.Account[b] = byte(rng.Uint32()), byte(rng.Uint32())
		}
		for b := range l.Evidence {
			l.Evidence[b], l.Reason[b] = byte(rng.Uint32()), byte(rng.Uint32())
		}
		l.Points, l.Readings, l.FirstIndex, l.LastIndex = rng.Uint64(), rng.Uint64(), rng.Uint64(), rng.Uint64()
		// Up to 250 bits: sums that need most of a word, and never more.
		for w := range l.Amount {
			l.Amount[w] = rng.Uint64()
		}
		l.Amount.Rsh(&l.Amount, 6+uint(rng.UintN(240)))
	}
	return out
}

// TestContractAndGoAgreeOnRandomTrees feeds both implementations the same trees, right and wrong proofs alike.
func TestContractAndGoAgreeOnRandomTrees(t *testing.T) {
	c := newChain(t, testConfig(t, 1))
	settlement := c.contract(bindings.SettlementMetaData, predeploys.Settlement)
	rng := rand.New(rand.NewPCG(2026, 11))
	valid := 0
	for range 300 {
		ls := randomLeaves(rng, 1+rng.IntN(40))
		tree, err := merkle.New(ls)
		if err != nil {
			t.Fatal(err)
		}
		root, size := tree.Root(), tree.Size()
		i := rng.Uint64N(size)
		proof, err := tree.Proof(i)
		if err != nil {
			t.Fatal(err)
		}
		l, index := ls[i], i
		switch rng.IntN(8) { // half of the proofs are left right
		case 0:
			index = rng.Uint64N(size + 2)
		case 1:
			size = rng.Uint64N(size*2 + 1)
		case 2:
			if len(proof) > 0 {
				proof[rng.IntN(len(proof))].Sum.SetUint64(rng.Uint64())
			}
		case 3:
			l.Points++
		}
		want := merkle.Verify(root, size, l, index, proof)
		got := settlement.must(common.Address{}, "verify",
			root.Hash, root.Sum.ToBig(), size, leaf(l), index, nodes(proof))[0].(bool)
		if got != want {
			t.Fatalf("leaf %d of %d: the contract says %v, Go says %v", index, size, got, want)
		}
		if want {
			valid++
		}
	}
	if valid < 100 || valid > 290 {
		t.Errorf("%d of 300 proofs were right; the test no longer tries both", valid)
	}
}

func TestAnEpochFromPinToClaim(t *testing.T) {
	_, devices, nft, project := deviceWorld(t)
	c := devices.chain
	log := c.contract(bindings.DataLogMetaData, predeploys.DataLog)
	settlement := c.contract(bindings.SettlementMetaData, predeploys.Settlement)
	policy := crypto.Keccak256Hash([]byte("policy"))

	leaves := make([]merkle.Leaf, 5)
	for i := range leaves {
		key, device := p256Key(t, int64(100+i))
		r := bindings.DeviceRegistryRegistration{
			ProjectId: project, DeviceContract: nft.addr, TokenId: nft.must(controller, "mint", owner)[0].(*big.Int),
			Owner: owner, Device: device, DocumentHash: policy, Deadline: new(big.Int).SetUint64(c.time),
		}
		sig := signP256(t, key, registrationDigest(c.config.ChainID, r, 0))
		account := devices.register(r, sig)
		leaves[i] = merkle.Leaf{Device: device, Account: account, Amount: *uint256.NewInt(uint64(i) * 1e15), Points: 7,
			Readings: 3, FirstIndex: 0, LastIndex: 9}
	}
	tree, err := merkle.New(leaves)
	if err != nil {
		t.Fatal(err)
	}
	root := tree.Root()

	settlement.must(controller, "configure", project, common.Address{}, uint32(60), controller, uint16(1))
	settlement.must(controller, "addScorer", project, controller)
	settlement.must(controller, "setPolicy", project, policy, "ipfs://policy")
	log.must(controller, "setSequencer", project, controller, "example.org/weather")
	log.must(controller, "publish", project, uint64(10), policy)
	t.Logf("publish: %d gas", c.gas)
	c.fund(controller, uint256.NewInt(1e18))
	if _, err := settlement.pay(controller, big.NewInt(1e18), "fund", project); err != nil {
		t.Fatal(err)
	}
	c.block++
	settlement.must(controller, "pin", project, bindings.SettlementInputs{
		LogEnd: 10, WindowEnd: 1000, PolicyHash: policy, RegistryBlock: uint64(c.block - 1), Budget: big.NewInt(1e17),
	})
	t.Logf("pin: %d gas", c.gas)
	settlement.must(controller, "post", project, uint64(1), bindings.SettlementResult{
		Root: root.Hash, Total: root.Sum.ToBig(), Leaves: tree.Size(), ResultHash: policy,
	})
	t.Logf("post: %d gas", c.gas)
	c.time += 60
	settlement.must(controller, "finalize", project, uint64(1))

	for i := uint64(1); i < tree.Size(); i++ {
		proof, err := tree.Proof(i)
		if err != nil {
			t.Fatal(err)
		}
		settlement.must(owner, "claim", project, uint64(1), leaf(leaves[i]), i, nodes(proof))
		t.Logf("claim: %d gas", c.gas)
		if got := c.db.GetBalance(leaves[i].Account); !got.Eq(&leaves[i].Amount) {
			t.Errorf("account of device %d holds %v, want %v", i, got, &leaves[i].Amount)
		}
	}
	held, paid := c.db.GetBalance(predeploys.Settlement), &root.Sum
	if sum := new(uint256.Int).Add(held, paid); !sum.Eq(uint256.NewInt(1e18)) {
		t.Errorf("held %v and paid %v, funded 1e18", held, paid)
	}
}
