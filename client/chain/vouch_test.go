package chain

import (
	"errors"
	"math/big"
	"testing"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
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
	registrations := []bindings.DeviceRegistryRegistration{r}
	if _, err := owner.send(ctx, "register", call(predeploys.DeviceRegistry, bindings.DeviceRegistryMetaData, "registerBatch", registrations, [][]byte{permit})); err != nil {
		n.t.Fatal(err)
	}
}

func TestDeviceRecordIsWhatTheRegistryHolds(t *testing.T) {
	n := newNetwork(t)
	ctx, owner := t.Context(), n.as(2)
	p, err := owner.RegisterProject(ctx, "air")
	if err != nil {
		t.Fatal(err)
	}
	if err := owner.SetTerms(ctx, p, Terms{DeviceToken: "air device"}); err != nil {
		t.Fatal(err)
	}
	scalar := [32]byte{31: 1}
	key, err := sig.NewPrivateKey(sig.ES256K, scalar[:])
	if err != nil {
		t.Fatal(err)
	}
	d := testDocument(t, 1, "a name")
	if _, err := n.DeviceRecord(ctx, d.ID()); !errors.Is(err, ErrNoDevice) {
		t.Errorf("before: %v", err)
	}
	if err := n.CheckIssuer(ctx, d.ID(), "did:key:z"); !errors.Is(err, ErrNoDevice) {
		t.Errorf("before: %v", err)
	}
	n.admit(owner, p, Device{Document: d, Key: key})
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
	if v, err := n.Hardware(ctx, d.ID(), got.Block); err != nil || v.Kind != "" {
		t.Errorf("hardware of a device that nobody looked at: %+v, %v", v, err)
	}
}
