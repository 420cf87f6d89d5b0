package chain

import (
	"errors"
	"math/big"
	"testing"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// admit is RegisterDevices in the chain's time, which is not that of this machine.
func (n *network) admit(owner *Writer, p epoch.Project, d Device) {
	n.t.Helper()
	ctx := n.t.Context()
	contract, err := n.DeviceContract(ctx, p)
	if err != nil {
		n.t.Fatal(err)
	}
	token, err := owner.mint(ctx, contract, 1)
	if err != nil {
		n.t.Fatal(err)
	}
	r := bindings.DeviceRegistryRegistration{
		ProjectId: id(p), DeviceContract: contract, TokenId: new(big.Int).SetUint64(token), Owner: owner.account.address,
		Device: d.Document.ID().Address(), DocumentHash: d.Document.Hash(), DocumentURI: d.Document.URI(), Deadline: big.NewInt(1 << 40),
	}
	permit, err := d.permit(ctx, registrationRequest(n.ChainID(), r))
	if err != nil {
		n.t.Fatal(err)
	}
	c := call(predeploys.DeviceRegistry, bindings.DeviceRegistryMetaData, "registerBatch", []bindings.DeviceRegistryRegistration{r}, [][]byte{permit})
	c.Value = units.IOTX(5000).Big() // what is not the price comes back
	if _, err := owner.send(ctx, "register", c); err != nil {
		n.t.Fatal(err)
	}
}

// world is a chain on which account 2 owns a project and a device of it.
func world(t *testing.T) (n *network, owner *Writer, p epoch.Project, d document.Document) {
	t.Helper()
	n = newNetwork(t)
	owner = n.as(2)
	p, err := owner.RegisterProject(t.Context(), "air")
	if err == nil {
		err = owner.SetTerms(t.Context(), p, Terms{DeviceToken: "air device"})
	}
	if err != nil {
		t.Fatal(err)
	}
	return n, owner, p, testDocument(t, 1, "a name")
}

func testKey(t *testing.T, number byte) sig.PrivateKey {
	t.Helper()
	scalar := [32]byte{31: number}
	key, err := sig.NewPrivateKey(sig.ES256K, scalar[:])
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func TestStrangerLearnsWhoseWordItIs(t *testing.T) {
	n, owner, p, d := world(t)
	ctx := t.Context()
	n.admit(owner, p, Device{Document: d, Key: testKey(t, 1)})
	if _, err := n.IssuerOf(ctx, p); !errors.Is(err, ErrNoIssuer) {
		t.Errorf("before: %v", err)
	}
	if err := n.CheckIssuer(ctx, d.ID(), "did:key:zOurs"); !errors.Is(err, ErrNoIssuer) {
		t.Errorf("before: %v", err)
	}
	if err := n.as(3).SetIssuer(ctx, p, "did:key:zTheirs"); err == nil {
		t.Error("a stranger names the issuer")
	}
	if err := owner.SetIssuer(ctx, p, "did:key:zOurs"); err != nil {
		t.Fatal(err)
	}
	if err := n.CheckIssuer(ctx, d.ID(), "did:key:zOurs"); err != nil {
		t.Error(err)
	}
	for _, other := range []string{"did:key:zTheirs", "did:key:zOurs2", ""} {
		if err := n.CheckIssuer(ctx, d.ID(), other); !errors.Is(err, ErrForeignIssuer) {
			t.Errorf("%q: %v", other, err)
		}
	}
}

func TestDeviceRecordIsWhatTheRegistryHolds(t *testing.T) {
	n, owner, p, d := world(t)
	ctx := t.Context()
	if _, err := n.DeviceRecord(ctx, d.ID()); !errors.Is(err, ErrUnregistered) {
		t.Errorf("before: %v", err)
	}
	if err := n.CheckIssuer(ctx, d.ID(), "did:key:z"); !errors.Is(err, ErrUnregistered) {
		t.Errorf("before: %v", err)
	}
	n.admit(owner, p, Device{Document: d, Key: testKey(t, 1)})
	got, err := n.DeviceRecord(ctx, d.ID())
	if err != nil {
		t.Fatal(err)
	}
	account, err := n.AccountOf(ctx, d.ID())
	if err != nil {
		t.Fatal(err)
	}
	header, err := n.Eth().HeaderByHash(ctx, got.BlockHash)
	if err != nil {
		t.Fatal(err)
	}
	if got.Project != p || got.ProjectName != "air" || got.Owner != owner.Account().Address() || got.Account != account ||
		got.DocumentHash != d.Hash() || got.KeyType != 1 || got.Block != header.Number.Uint64() || got.RegisteredAt == 0 ||
		got.RegisteredAt > got.Block || did.ID(got.IdentityID.FillBytes(make([]byte, 20))) != d.ID() {
		t.Errorf("got %+v", got)
	}
	if v, err := n.Hardware(ctx, d.ID()); err != nil || v.Kind != "" {
		t.Errorf("hardware of a device that nobody looked at: %+v, %v", v, err)
	}
}
