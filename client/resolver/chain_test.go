package resolver_test

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/trellis-network/trellis/client/resolver"
	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/crypto/sig"
	rules "github.com/trellis-network/trellis/protocol/did"
	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/units"
)

// simulatedID is the chain that go-ethereum simulates.
const simulatedID = 1337

// A live chain has the real contracts, in go-ethereum. Every transaction gets a block.
type live struct {
	t       testing.TB
	backend *simulated.Backend
	eth     *ethclient.Client
	rpc     *rpc.Client
	owner   *ecdsa.PrivateKey
	project *big.Int
	nft     common.Address
	last    *types.Receipt
}

func secret(t testing.TB, n byte) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.ToECDSA(common.LeftPadBytes([]byte{7, n}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func address(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

// newLive starts a chain with a project. The hooks of the consensus are left out: nothing reports here.
func newLive(t testing.TB) *live {
	t.Helper()
	owner := secret(t, 1)
	randomness, err := bls.NewSecretKey(slices.Repeat([]byte{1}, bls.SeedSize))
	if err != nil {
		t.Fatal(err)
	}
	founder := predeploys.Founder{Name: "alpha", Owner: address(owner)}
	if err := founder.Prove(big.NewInt(simulatedID), secret(t, 2), randomness); err != nil {
		t.Fatal(err)
	}
	alloc, err := predeploys.Alloc(predeploys.Config{ChainID: big.NewInt(simulatedID), Time: 1, EpochSeconds: 60, Founders: []predeploys.Founder{founder}})
	if err != nil {
		t.Fatal(err)
	}
	delete(alloc, predeploys.ConsensusReport)
	delete(alloc, predeploys.RequestHook)
	for n := byte(1); n < 4; n++ {
		alloc[address(secret(t, n))] = types.Account{Balance: units.IOTX(10_000_000).Big()}
	}
	folder, err := os.MkdirTemp("", "sim") // t.TempDir's names are too long for a socket
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(folder) })
	socket := filepath.Join(folder, "rpc")
	l := &live{t: t, owner: owner, backend: simulated.NewBackend(alloc, func(n *node.Config, e *ethconfig.Config) {
		n.IPCPath = socket
		rules := *params.AllDevChainProtocolChanges
		rules.BogotaTime, rules.AmsterdamTime = nil, nil // as ours
		e.Genesis.Config = &rules
	})}
	t.Cleanup(func() { _ = l.backend.Close() })
	if l.rpc, err = rpc.DialContext(t.Context(), socket); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(l.rpc.Close)
	l.eth = ethclient.NewClient(l.rpc)
	l.send(owner, predeploys.ProjectRegistry, bindings.ProjectRegistryMetaData, nil, "register", "geodnet", uint8(0))
	l.project = big.NewInt(1)
	l.send(owner, predeploys.ProjectRegistry, bindings.ProjectRegistryMetaData, nil, "createDeviceContract", l.project, "Station", "ST")
	l.nft = l.read(predeploys.ProjectRegistry, bindings.ProjectRegistryMetaData, "deviceContract", l.project)[0].(common.Address)
	return l
}

func (l *live) abi(meta *bind.MetaData) *abi.ABI {
	parsed, err := meta.GetAbi()
	if err != nil {
		l.t.Fatal(err)
	}
	return parsed
}

// pack encodes a call of the method that has this name and so many arguments: names are overloaded.
func (l *live) pack(meta *bind.MetaData, method string, args ...any) []byte {
	l.t.Helper()
	for _, m := range l.abi(meta).Methods {
		if m.RawName != method || len(m.Inputs) != len(args) {
			continue
		}
		if data, err := m.Inputs.Pack(args...); err == nil {
			return append(m.ID, data...)
		}
	}
	l.t.Fatalf("no method %s takes %d such arguments", method, len(args))
	return nil
}

// send makes a transaction, which MUST succeed, and returns its block.
func (l *live) send(from *ecdsa.PrivateKey, to common.Address, meta *bind.MetaData, value *big.Int, method string, args ...any) uint64 {
	l.t.Helper()
	data := l.pack(meta, method, args...)
	nonce, err := l.eth.PendingNonceAt(l.t.Context(), address(from))
	if err != nil {
		l.t.Fatal(err)
	}
	if value == nil {
		value = new(big.Int)
	}
	tx := types.MustSignNewTx(from, types.LatestSignerForChainID(big.NewInt(simulatedID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(simulatedID), Nonce: nonce, To: &to, Value: value, Data: data, Gas: 5_000_000, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(1e11),
	})
	err = l.eth.SendTransaction(l.t.Context(), tx)
	if err != nil {
		l.t.Fatalf("%s: %v", method, err)
	}
	l.backend.Commit()
	// The index of transactions follows the block.
	ctx, cancel := context.WithTimeout(l.t.Context(), time.Minute)
	defer cancel()
	if l.last, err = bind.WaitMined(ctx, l.eth, tx); err != nil || l.last.Status != types.ReceiptStatusSuccessful {
		l.t.Fatalf("%s fails: %v, %v", method, err, l.last)
	}
	return l.last.BlockNumber.Uint64()
}

func (l *live) read(to common.Address, meta *bind.MetaData, method string, args ...any) []any {
	l.t.Helper()
	var out []any
	contract := bind.NewBoundContract(to, *l.abi(meta), l.eth, l.eth, l.eth)
	if err := contract.Call(&bind.CallOpts{Context: l.t.Context()}, &out, method, args...); err != nil {
		l.t.Fatalf("%s: %v", method, err)
	}
	return out
}

func (l *live) registry(from *ecdsa.PrivateKey, value *big.Int, method string, args ...any) uint64 {
	l.t.Helper()
	return l.send(from, predeploys.DeviceRegistry, bindings.DeviceRegistryMetaData, value, method, args...)
}

// permit signs an action as the registry takes it.
func (l *live) permit(key sig.PrivateKey, a identity.Action) []byte {
	l.t.Helper()
	digest := identity.Domain{ChainID: simulatedID, Registry: predeploys.DeviceRegistry}.Digest(a)
	signature, err := key.Sign(digest)
	if err != nil {
		l.t.Fatal(err)
	}
	permit, err := identity.Permit(key.Public(), digest, signature)
	if err != nil {
		l.t.Fatal(err)
	}
	return permit
}

const deadline = 1 << 40 // Unix seconds

// A machine is a device on a live chain.
type machine struct {
	*live
	key     sig.PrivateKey
	id      did.ID
	subject identity.Subject
	nonce   uint64
}

// register registers a device with a document, and returns the block.
func (l *live) register(key sig.PrivateKey, d document.Document) (machine, uint64) {
	l.t.Helper()
	l.send(l.owner, l.nft, bindings.DeviceNFTMetaData, nil, "mint", address(l.owner))
	token := l.last.Logs[0].Topics[3].Big()
	m := machine{live: l, key: key, id: d.ID(), subject: identity.Subject{ProjectID: 1, DeviceContract: l.nft, Owner: address(l.owner), Device: d.ID()}}
	m.subject.TokenID.SetFromBig(token)
	permit := l.permit(key, identity.RegisterDevice{Subject: m.subject, DocumentHash: d.Hash(), DocumentURI: d.URI(), Deadline: deadline})
	block := l.registry(l.owner, units.IOTX(2_000).Big(), "registerV3", bindings.DeviceRegistryRegistration{
		ProjectId: l.project, DeviceContract: l.nft, TokenId: token, Owner: address(l.owner), Device: d.ID().Address(),
		DocumentHash: d.Hash(), DocumentURI: d.URI(), Deadline: big.NewInt(deadline),
	}, permit)
	m.nonce = 1
	return m, block
}

func (m *machine) update(d document.Document) uint64 {
	m.t.Helper()
	permit := m.permit(m.key, identity.UpdateDocument{Subject: m.subject, DocumentHash: d.Hash(), DocumentURI: d.URI(), Nonce: m.nonce, Deadline: deadline})
	m.nonce++
	return m.registry(m.owner, nil, "update", m.id.Address(), d.Hash(), d.URI(), big.NewInt(deadline), permit)
}

func (m *machine) rotate(fresh sig.PrivateKey, d document.Document) uint64 {
	m.t.Helper()
	action := identity.RotateKey{Subject: m.subject, NewSigner: fresh.Public().Address(), FirstSequence: 100, DocumentHash: d.Hash(), DocumentURI: d.URI(),
		Nonce: m.nonce, Deadline: deadline}
	before, after := m.permit(m.key, action), m.permit(fresh, action)
	m.key = fresh
	m.nonce++
	return m.registry(m.owner, nil, "rotateKey", m.id.Address(), fresh.Public().Address(), big.NewInt(100), d.Hash(), d.URI(), big.NewInt(deadline), before, after)
}

func deviceKey(t testing.TB, a sig.Algorithm, n byte) sig.PrivateKey {
	t.Helper()
	key, err := sig.NewPrivateKey(a, slices.Repeat([]byte{n}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func documentOf(t testing.TB, id did.ID, key sig.PrivateKey, name string) document.Document {
	t.Helper()
	d, err := document.NewFor(id, key.Public(), map[string]string{"name": name})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// The story of a device through the real contracts: what the resolver reads of them, where their storage lies, what their events
// say.
func TestDeviceOfTheRealContractsResolves(t *testing.T) {
	l := newLive(t)
	first, second := deviceKey(t, sig.ES256K, 21), deviceKey(t, sig.ES256, 22)
	id := did.ID(first.Public().Address())
	m, registered := l.register(first, documentOf(t, id, first, "one"))
	updated := m.update(documentOf(t, id, first, "two"))
	rotated := m.rotate(second, documentOf(t, id, second, "three"))
	again := m.update(documentOf(t, id, second, "four, with a name so long that its URI is in the event alone, not in the registry's storage"))
	v2 := did.V2("geodnet", "serial-1")
	named := l.registry(l.owner, nil, "assignSerial", id.Address(), did.V2Hash("serial-1"))
	buyer := secret(t, 3)
	sold := l.registry(l.owner, nil, "transferFrom", address(l.owner), address(buyer), id.Address().Big())
	removed := l.registry(buyer, nil, "deactivate", id.Address())

	r, err := resolver.NewRegistry(t.Context(), l.rpc, resolver.Config{})
	if err != nil {
		t.Fatal(err)
	}
	source := resolver.New(map[string]resolver.Method{"io": r})
	for _, c := range []struct {
		name           string
		block, version uint64
		next           uint64
		signer         common.Address
		owner          common.Address
	}{
		{"registered", registered, registered, updated, first.Public().Address(), address(l.owner)},
		{"updated", updated, updated, rotated, first.Public().Address(), address(l.owner)},
		{"rotated", rotated, rotated, again, second.Public().Address(), address(l.owner)},
		{"updated again", again, again, named, second.Public().Address(), address(l.owner)},
		{"named", named, named, removed, second.Public().Address(), address(l.owner)},
		{"sold", sold, named, removed, second.Public().Address(), address(buyer)},
	} {
		result := source.Resolve(t.Context(), id.String(), rules.Options{VersionID: fmt.Sprint(c.block), Proof: true})
		if err := result.Err(); err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		key, err := result.Document.Key("#key-1", rules.AssertionMethod)
		if err != nil || key.Address() != c.signer {
			t.Errorf("%s: key %s, %v, want %s", c.name, key.Address(), err, c.signer)
		}
		if got, want := result.Document.Controller[0], rules.AccountDID(simulatedID, c.owner); got != want {
			t.Errorf("%s: controller %s, want %s", c.name, got, want)
		}
		if result.Metadata.VersionID != fmt.Sprint(c.version) || result.Metadata.NextVersionID != fmt.Sprint(c.next) {
			t.Errorf("%s: version %s, next %s, want %d, %d", c.name, result.Metadata.VersionID, result.Metadata.NextVersionID, c.version, c.next)
		}
		l.verify(c.name, id.String(), result, c.block)
	}
	result := source.Resolve(t.Context(), v2.String(), rules.Options{VersionID: fmt.Sprint(sold), Proof: true})
	if err := result.Err(); err != nil || result.Document.ID != v2.String() {
		t.Errorf("by its name: %v", err)
	} else {
		l.verify("by its name", v2.String(), result, sold)
	}
	result = source.Resolve(t.Context(), id.String(), rules.Options{Proof: true})
	if result.Err() != nil || !result.Metadata.Deactivated || result.Metadata.VersionID != fmt.Sprint(removed) {
		t.Errorf("removed: %+v", result)
	} else {
		l.verify("removed", id.String(), result, removed)
	}
}

// verify checks a result as a stranger does who has a block's hash from elsewhere.
func (l *live) verify(name, asked string, result rules.Result, block uint64) {
	l.t.Helper()
	header, err := l.eth.HeaderByNumber(l.t.Context(), new(big.Int).SetUint64(block))
	if err != nil {
		l.t.Fatal(err)
	}
	raw, err := result.Marshal()
	if err != nil {
		l.t.Fatal(err)
	}
	received, err := rules.ParseResult(raw)
	if err == nil {
		err = resolver.Verify(received, asked, header.Hash(), resolver.Config{ChainID: simulatedID})
	}
	if err != nil {
		l.t.Errorf("%s: %v", name, err)
	}
}

// The resolver's own copy of the interface must be the contract's.
func TestInterfaceIsTheContracts(t *testing.T) {
	parsed, err := bindings.DeviceRegistryMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	mine := resolver.ABI()
	for name, e := range mine.Events {
		if got := parsed.Events[name]; got.String() != e.String() {
			t.Errorf("event %s is %q in the contract, %q here", name, got.String(), e.String())
		}
	}
	for name, m := range mine.Methods {
		if got := parsed.Methods[name]; got.String() != m.String() {
			t.Errorf("method %s is %q in the contract, %q here", name, got.String(), m.String())
		}
	}
}

// BenchmarkResolve asks a real node in the process, without HTTP.
func BenchmarkResolve(b *testing.B) {
	l := newLive(b)
	key := deviceKey(b, sig.ES256, 31)
	id := did.ID(key.Public().Address())
	_, block := l.register(key, documentOf(b, id, key, "one"))
	for name, o := range map[string]rules.Options{"current": {}, "with proof": {Proof: true}, "version": {VersionID: fmt.Sprint(block)}} {
		for _, fresh := range []bool{false, true} {
			b.Run(fmt.Sprintf("%s/fresh=%v", name, fresh), func(b *testing.B) {
				r, err := resolver.NewRegistry(b.Context(), l.rpc, resolver.Config{})
				if err != nil {
					b.Fatal(err)
				}
				for b.Loop() {
					if fresh { // nothing in memory
						if r, err = resolver.NewRegistry(b.Context(), l.rpc, resolver.Config{}); err != nil {
							b.Fatal(err)
						}
					}
					u, _ := did.ParseAny(id.String())
					if result := r.Resolve(b.Context(), u, o); result.Err() != nil {
						b.Fatal(result.Err())
					}
				}
				b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "resolutions/s")
			})
		}
	}
}
