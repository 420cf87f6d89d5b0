package chain

import (
	"errors"
	"testing"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
)

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
	if err := owner.RegisterDevices(ctx, p, []Device{{Document: d, Key: key}}, nil); err != nil {
		t.Fatal(err)
	}
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
	if v, err := n.HardwareAt(ctx, d.ID(), got.Block); err != nil || v.Kind != "" {
		t.Errorf("hardware of a device that nobody looked at: %+v, %v", v, err)
	}
}
