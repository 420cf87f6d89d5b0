package predeploys_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/fieldtree"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/session"
	"github.com/trellis-network/trellis/types/units"
)

func sessionKey(t testing.TB, seed int) session.PrivateKey {
	t.Helper()
	k, err := session.NewPrivateKey(crypto.Keccak256(big.NewInt(int64(seed)).Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// A fleet is a project's devices, their session keys, and what the tree of those has to be.
type fleet struct {
	devices, keys contract
	nft           contract
	project       *big.Int
	roots         map[common.Address]sig.PrivateKey
	order         []common.Address // by slot
	tree          *fieldtree.Sparse
	serial        uint64
}

func newFleet(t testing.TB) *fleet {
	_, devices, nft, project := deviceWorld(t)
	return &fleet{devices: devices, nft: nft, keys: devices.contract(bindings.SessionKeysMetaData, predeploys.SessionKeys), project: project,
		roots: map[common.Address]sig.PrivateKey{}, tree: fieldtree.NewSparse(compute.KeysDepth), serial: devices.time * 1000}
}

func (f *fleet) enroll(t testing.TB, seed byte) common.Address {
	t.Helper()
	key, err := sig.NewPrivateKey([]sig.Algorithm{sig.ES256K, sig.ES256}[seed%2], bytes.Repeat([]byte{seed}, 32))
	if err != nil {
		t.Fatal(err)
	}
	device := key.Public().Address()
	r := bindings.DeviceRegistryRegistration{
		ProjectId: f.project, DeviceContract: f.nft.addr, TokenId: f.nft.must(controller, "mint", owner)[0].(*big.Int), Owner: owner,
		Device: device, DocumentHash: common.Hash{1}, DocumentURI: "ipfs://document", Deadline: new(big.Int).SetUint64(f.devices.time),
	}
	f.devices.register(r, f.permit(t, key, common.BytesToHash(registrationDigest(f.devices.config.ChainID, r, 0))))
	f.roots[device] = key
	return device
}

func (f *fleet) permit(t testing.TB, key sig.PrivateKey, digest [32]byte) []byte {
	t.Helper()
	signature, err := key.Sign(digest)
	if err != nil {
		t.Fatal(err)
	}
	permit, err := identity.Permit(key.Public(), digest, signature)
	if err != nil {
		t.Fatal(err)
	}
	return permit
}

func (f *fleet) domain() session.Domain {
	return session.Domain{ChainID: f.devices.config.ChainID.Uint64(), Contract: predeploys.SessionKeys}
}

// delegation is one that the contract takes, and what it has to come to.
func (f *fleet) delegation(t testing.TB, device common.Address, key session.PublicKey) (bindings.SessionKeysDelegation, bindings.SessionKeysProof, compute.Key) {
	t.Helper()
	f.serial++
	d := session.Delegation{Project: f.project.Uint64(), Device: device, Key: key, Until: f.serial + 1_000_000, Serial: f.serial}
	e := key.Eighth()
	return bindings.SessionKeysDelegation{
			Project: f.project, Device: device, X: key.X.BigInt(new(big.Int)), Y: key.Y.BigInt(new(big.Int)), Until: d.Until, Serial: d.Serial,
		}, bindings.SessionKeysProof{
			Eighth: [2]*big.Int{e.X.BigInt(new(big.Int)), e.Y.BigInt(new(big.Int))}, Signature: f.permit(t, f.roots[device], d.Digest(f.domain())),
		}, compute.Key{Device: device, AX: key.X, AY: key.Y, Until: d.Until}
}

func (f *fleet) set(t testing.TB, key compute.Key) {
	slot := slices.Index(f.order, key.Device)
	if slot < 0 {
		slot = len(f.order)
		f.order = append(f.order, key.Device)
	}
	if err := f.tree.Set(uint64(slot), key.Leaf()); err != nil {
		t.Fatal(err)
	}
}

func (f *fleet) check(t *testing.T, after string) {
	t.Helper()
	want := f.tree.Root()
	if have := f.keys.must(owner, "root", f.project)[0].([32]byte); have != want.Bytes() {
		t.Fatalf("after %s: root %x, want %x", after, have, want.Bytes())
	}
	for slot := range f.order {
		path := f.keys.must(owner, "pathOf", f.project, uint32(slot))[0].([20]*big.Int)
		open, err := f.tree.Open(uint64(slot))
		if err != nil {
			t.Fatal(err)
		}
		for level, sibling := range open {
			if sibling.BigInt(new(big.Int)).Cmp(path[level]) != 0 {
				t.Fatalf("after %s: slot %d has another sibling at level %d", after, slot, level)
			}
		}
		if have := f.keys.must(owner, "deviceAt", f.project, uint32(slot))[0]; have != f.order[slot] {
			t.Errorf("after %s: slot %d is of %s, want %s", after, slot, have, f.order[slot])
		}
	}
}

// TestSessionKeysAreATreeOfThem compares the contract with the naive tree of crypto/fieldtree through random lives of a fleet.
func TestSessionKeysAreATreeOfThem(t *testing.T) {
	f, rng := newFleet(t), rand.New(rand.NewPCG(7, 1))
	var devices []common.Address
	for seed := byte(1); seed <= 12; seed++ {
		devices = append(devices, f.enroll(t, seed))
	}
	if have := f.keys.must(owner, "root", f.project)[0].([32]byte); have != [32]byte{} {
		t.Errorf("a project without keys has the root %x", have)
	}
	live := map[common.Address]bool{}
	for step := range 60 {
		device := devices[rng.IntN(len(devices))]
		switch what := rng.IntN(4); {
		case what == 0 && live[device]:
			f.keys.must(owner, "revoke", device)
			f.end(t, device, live)
			f.check(t, "a revocation by the owner")
		case what == 1 && live[device]:
			f.serial++
			r := session.Revocation{Project: f.project.Uint64(), Device: device, Serial: f.serial}
			f.keys.must(common.Address{9}, "revokeSigned", device, r.Serial, f.permit(t, f.roots[device], r.Digest(f.domain())))
			f.end(t, device, live)
			f.check(t, "a revocation by the device")
		case what == 2:
			var ds []bindings.SessionKeysDelegation
			var ps []bindings.SessionKeysProof
			for range 1 + rng.IntN(5) {
				device := devices[rng.IntN(len(devices))]
				d, p, key := f.delegation(t, device, sessionKey(t, step*100+len(ds)).Public())
				ds, ps = append(ds, d), append(ps, p)
				f.set(t, key)
				live[device] = true
			}
			f.keys.must(common.Address{9}, "delegateMany", ds, ps)
			f.check(t, fmt.Sprintf("%d delegations at once", len(ds)))
		default:
			d, p, key := f.delegation(t, device, sessionKey(t, step).Public())
			f.set(t, key)
			if slot := f.keys.must(common.Address{9}, "delegate", d, p)[0].(uint32); f.order[slot] != device {
				t.Fatalf("slot %d", slot)
			}
			live[device] = true
			f.check(t, "a delegation")
		}
	}
}

func (f *fleet) end(t *testing.T, device common.Address, live map[common.Address]bool) {
	t.Helper()
	if err := f.tree.Set(uint64(slices.Index(f.order, device)), fieldtree.Zero(0)); err != nil {
		t.Fatal(err)
	}
	live[device] = false
}

func TestSessionKeysRefuseWhatTheDeviceDidNotSay(t *testing.T) {
	f := newFleet(t)
	a, b := f.enroll(t, 1), f.enroll(t, 2)
	good := sessionKey(t, 1).Public()
	d, p, _ := f.delegation(t, a, good)
	other, otherProof, _ := f.delegation(t, b, good)
	for name, c := range map[string]struct {
		change func(*bindings.SessionKeysDelegation, *bindings.SessionKeysProof)
		want   string
	}{
		"another device":  {func(d *bindings.SessionKeysDelegation, _ *bindings.SessionKeysProof) { d.Device = b }, "InvalidSignature"},
		"another until":   {func(d *bindings.SessionKeysDelegation, _ *bindings.SessionKeysProof) { d.Until++ }, "InvalidSignature"},
		"another serial":  {func(d *bindings.SessionKeysDelegation, _ *bindings.SessionKeysProof) { d.Serial++ }, "InvalidSignature"},
		"another project": {func(d *bindings.SessionKeysDelegation, _ *bindings.SessionKeysProof) { d.Project = big.NewInt(2) }, "WrongProject"},
		"another signature": {func(_ *bindings.SessionKeysDelegation, p *bindings.SessionKeysProof) {
			p.Signature = otherProof.Signature
		}, "WrongSigner"},
		"another key":       {func(d *bindings.SessionKeysDelegation, _ *bindings.SessionKeysProof) { d.X = other.Y }, "BadKey"},
		"an eighth of none": {func(_ *bindings.SessionKeysDelegation, p *bindings.SessionKeysProof) { p.Eighth[0] = big.NewInt(5) }, "BadKey"},
		"itself as an eighth": {func(d *bindings.SessionKeysDelegation, p *bindings.SessionKeysProof) {
			p.Eighth = [2]*big.Int{d.X, d.Y}
		}, "BadKey"},
		"the identity": {func(d *bindings.SessionKeysDelegation, p *bindings.SessionKeysProof) {
			d.X, d.Y, p.Eighth = new(big.Int), big.NewInt(1), [2]*big.Int{{}, big.NewInt(1)}
		}, "BadKey"},
		"a time that is over": {func(d *bindings.SessionKeysDelegation, _ *bindings.SessionKeysProof) {
			d.Until = f.devices.time*1000 - 1
		}, "BadTime"},
		"a stranger's device": {func(d *bindings.SessionKeysDelegation, _ *bindings.SessionKeysProof) { d.Device = common.Address{7} }, "WrongProject"},
	} {
		d, p := d, p
		c.change(&d, &p)
		var rev *revert
		if _, err := f.keys.try(owner, "delegate", d, p); !errors.As(err, &rev) || !knownName(rev, c.want) {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
	}
	f.keys.must(owner, "delegate", d, p)
	var rev *revert
	if _, err := f.keys.try(owner, "delegate", d, p); !errors.As(err, &rev) || rev.name() != "OldSerial" {
		t.Errorf("twice: %v", err)
	}
	if _, err := f.keys.try(controller, "revoke", a); !errors.As(err, &rev) || rev.name() != "NotOwner" {
		t.Errorf("revoked by a stranger: %v", err)
	}
	if _, err := f.keys.try(controller, "prune", a); !errors.As(err, &rev) || rev.name() != "NotRemoved" {
		t.Errorf("pruned while it lives: %v", err)
	}
	f.keys.must(owner, "revoke", a)
	if _, err := f.keys.try(owner, "delegate", d, p); !errors.As(err, &rev) || rev.name() != "OldSerial" {
		t.Errorf("brought again after a revocation: %v", err)
	}
	f.keys.must(owner, "delegate", other, otherProof)
	f.devices.must(owner, "deactivate", b)
	late, lateProof, _ := f.delegation(t, b, good)
	if _, err := f.keys.try(owner, "delegate", late, lateProof); !errors.As(err, &rev) || rev.name() != "NotRegistered" {
		t.Errorf("a removed device delegates: %v", err)
	}
	f.keys.must(common.Address{9}, "prune", b)
	if zero := fieldtree.Zero(compute.KeysDepth); f.keys.must(owner, "root", f.project)[0].([32]byte) != zero.Bytes() {
		t.Error("a key is left")
	}
}

// knownName tells errors of the library that checks signatures, which are in no ABI of ours.
func knownName(r *revert, want string) bool {
	for _, signature := range []string{"WrongSigner(address,address)", "InvalidSignature()"} {
		if len(r.data) >= 4 && bytes.Equal(crypto.Keccak256([]byte(signature))[:4], r.data[:4]) {
			return len(want) <= len(signature) && signature[:len(want)] == want
		}
	}
	return r.name() == want
}

// TestSessionKeyVectors keeps what forge's tests delegate: they cannot make keys of this curve.
func TestSessionKeyVectors(t *testing.T) {
	const golden = "../testdata/sessionkeys.json"
	var want []map[string]common.Hash
	for i := range 16 {
		k := sessionKey(t, i).Public()
		e := k.Eighth()
		want = append(want, map[string]common.Hash{"x": k.X.Bytes(), "y": k.Y.Bytes(), "eighthX": e.X.Bytes(), "eighthY": e.Y.Bytes()})
	}
	if *update {
		raw, err := json.MarshalIndent(want, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(golden, append(raw, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	raw, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	var got []map[string]common.Hash
	if err := json.Unmarshal(raw, &got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-Go +file); rewrite it with go test ./contracts/predeploys -run SessionKeyVectors -update:\n%s", golden, diff)
	}
}

// randomEntry is a reading of any shape that the format has room for.
func randomEntry(t testing.TB, rng *rand.Rand) []byte {
	t.Helper()
	const letters = "abcdefghijklmnopqrstuvwxyz"
	text := func(most int, rest string) string {
		out := []byte{letters[rng.IntN(26)]}
		for range rng.IntN(most) {
			out = append(out, rest[rng.IntN(len(rest))])
		}
		return string(out)
	}
	key := deviceKeys[rng.IntN(len(deviceKeys))]
	r := reading.Reading{
		Source: reading.Source{ChainID: rng.Uint64() >> rng.UintN(64), ProjectID: rng.Uint64() >> rng.UintN(64)}, Subject: did.ID(key.Public().Address()),
		Type: text(63, letters+"0123456789.-"), Sequence: 1 + rng.Uint64N(reading.MaxSequence)>>rng.UintN(63), Time: rng.Uint64N(reading.MaxTime+1) >> rng.UintN(53),
		Data: map[string]units.Decimal{},
	}
	for range 1 + rng.IntN(32) {
		d, err := units.NewDecimal(int64(rng.Uint64()|1)>>rng.UintN(64), uint8(rng.IntN(10)))
		if err != nil {
			continue
		}
		r.Data[text([]int{3, 31}[rng.IntN(2)], letters+"0123456789_")] = d
	}
	if len(r.Data) == 0 {
		r.Data["a"] = units.Int(1)
	}
	if rng.IntN(8) == 0 {
		v, err := reading.SignBy(r, key)
		if err != nil {
			t.Fatal(err)
		}
		return v.Bytes()
	}
	v, err := compute.Sign(r, key, rng.Uint32()>>rng.UintN(32)&^1, sessionKey(t, rng.IntN(9)))
	if err != nil {
		t.Fatal(err)
	}
	return v.Bytes()
}

var deviceKeys = func() (keys []sig.PrivateKey) {
	for seed := byte(1); seed < 5; seed++ {
		k, err := sig.NewPrivateKey([]sig.Algorithm{sig.ES256K, sig.ES256}[seed%2], bytes.Repeat([]byte{seed}, 32))
		if err != nil {
			panic(err)
		}
		keys = append(keys, k)
	}
	return keys
}()

// mutate changes an entry as a sequencer that looks for a difference would: bits, bytes, pieces put in, left out and doubled.
func mutate(rng *rand.Rand, entry []byte) []byte {
	out := bytes.Clone(entry)
	for range 1 + rng.IntN(2) {
		i := rng.IntN(len(out))
		switch rng.IntN(6) {
		case 0:
			out[i] ^= 1 << rng.UintN(8)
		case 1:
			out[i] = byte(rng.Uint32())
		case 2:
			out = slices.Insert(out, i, byte(rng.Uint32()))
		case 3:
			out = slices.Delete(out, i, min(len(out), i+1+rng.IntN(3)))
		case 4: // a byte moves from one place to another, so that lengths still fit
			k, b := rng.IntN(len(out)), out[i]
			out = slices.Insert(slices.Delete(out, i, i+1), min(k, len(out)-1), b)
		case 5:
			out[i]++
		}
		if len(out) == 0 {
			return out
		}
	}
	return out
}

// TestLeafOnChainIsThatOfGo compares the contract's walk along an entry's bytes with types/reading and protocol/compute, for good
// entries and for such as are nearly good: where the two differ, an honest sequencer could be slashed.
func TestLeafOnChainIsThatOfGo(t *testing.T) {
	faults := newChain(t, testConfig(t, 1)).contract(bindings.CheckpointFaultMetaData, predeploys.CheckpointFault)
	rng, count, taken, worst := rand.New(rand.NewPCG(1, 2)), 4000, 0, uint64(0)
	if testing.Short() {
		count = 400
	}
	for i := range count {
		entry := randomEntry(t, rng)
		if i%3 != 0 {
			entry = mutate(rng, entry)
		}
		if want := sameLeaf(t, faults, entry); want != [32]byte{} {
			taken++
			worst = max(worst, faults.gas)
		}
	}
	if taken < count/4 || taken > count*9/10 {
		t.Errorf("%d of %d entries have a leaf: the test is one-sided", taken, count)
	}
	t.Logf("%d of %d entries have a leaf; the dearest took %d gas", taken, count, worst)
}

func sameLeaf(t testing.TB, faults contract, entry []byte) [32]byte {
	t.Helper()
	leaf := compute.LeafOf(entry)
	have := faults.must(common.Address{}, "leafOf", entry)[0].([32]byte)
	if have != leaf.Bytes() {
		_, err := reading.Parse(entry)
		t.Fatalf("leaf %x, Go says %x (%v) of entry %x", have, leaf.Bytes(), err, entry)
	}
	return have
}

func FuzzLeafOnChainIsThatOfGo(f *testing.F) {
	faults := newChain(f, testConfig(f, 1)).contract(bindings.CheckpointFaultMetaData, predeploys.CheckpointFault)
	rng := rand.New(rand.NewPCG(3, 4))
	for range 20 {
		f.Add(randomEntry(f, rng))
	}
	f.Fuzz(func(t *testing.T, entry []byte) {
		if faults.t = t; len(entry) <= reading.MaxBytes+1 {
			sameLeaf(t, faults, entry)
		}
	})
}
