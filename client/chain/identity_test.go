package chain

import (
	"crypto/sha256"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// deviceOf is a device with key number on a curve; id zero is the key's own.
func deviceOf(t *testing.T, id did.ID, a sig.Algorithm, number byte, name string) Device {
	t.Helper()
	scalar := [32]byte{31: number}
	key, err := sig.NewPrivateKey(a, scalar[:])
	if err != nil {
		t.Fatal(err)
	}
	if id == (did.ID{}) {
		id = did.ID(key.Public().Address())
	}
	d, err := document.NewFor(id, key.Public(), map[string]string{"name": name})
	if err != nil {
		t.Fatal(err)
	}
	return Device{Document: d, Key: key}
}

func (n *network) must(err error) {
	n.t.Helper()
	if err != nil {
		n.t.Fatal(err)
	}
}

// deviceProject makes a project of account 1 with a device token.
func (n *network) deviceProject() epoch.Project {
	n.t.Helper()
	p, err := n.as(1).RegisterProject(n.t.Context(), "weather")
	n.must(err)
	n.must(n.as(1).SetTerms(n.t.Context(), p, Terms{DeviceToken: "station"}))
	return p
}

// The life of a device over the real contracts: what Go signs is what they check.
func TestADeviceIsRegisteredRotatedSoldAndEnded(t *testing.T) {
	n := newNetwork(t)
	ctx, owner := t.Context(), n.as(1)
	p := n.deviceProject()
	first, second := deviceOf(t, did.ID{}, sig.ES256K, 1, "one"), deviceOf(t, did.ID{}, sig.ES256, 2, "two")
	n.must(owner.RegisterDevices(ctx, p, []Device{first, second}, nil))
	id := first.Document.ID()
	q, err := n.Quota(ctx, p)
	n.must(err)
	if q.Applied != 2 || q.Left() != 0 || q.Price.Cmp(units.IOTX(1000)) != 0 {
		t.Errorf("quota is %+v", q)
	}
	if burned, err := n.Balance(ctx, predeploys.Burn); err != nil || burned.Cmp(units.IOTX(500)) != 0 {
		t.Errorf("%s IOTX were burned, want a quarter of two fees (%v)", burned.IOTX(), err)
	}

	renamed := deviceOf(t, did.ID{}, sig.ES256K, 1, "renamed")
	n.must(owner.UpdateDocument(ctx, renamed))
	rotated := deviceOf(t, id, sig.ES256, 3, "rotated")
	n.must(owner.RotateKey(ctx, first, rotated, 10))
	again := deviceOf(t, id, sig.ES256K, 4, "again")
	n.must(owner.RotateKey(ctx, rotated, again, 20))
	if err := owner.UpdateDocument(ctx, renamed); !Reverted(err, "WrongSigner") {
		t.Errorf("the first key updates after its rotation: %v", err)
	}
	n.must(owner.AssignSerial(ctx, id, "serial-1"))
	n.must(owner.SetVerifier(ctx, p, n.key(3).Public().Address(), true))
	if err := n.as(3).AttestHardware(ctx, id, id.Address(), "tpm2", common.Hash{7}, 1<<40); !Reverted(err, "WrongDeviceSigner") {
		t.Errorf("a verdict on a key from before the rotation: %v", err)
	}
	n.must(n.as(3).AttestHardware(ctx, id, again.Document.Key().Address(), "tpm2", common.Hash{7}, 1<<40))
	if h, err := n.Hardware(ctx, id); err != nil || h.Kind != "tpm2" || h.ResultHash != (common.Hash{7}) || h.Verifier != n.key(3).Public().Address() {
		t.Errorf("hardware is %+v (%v)", h, err)
	}
	n.must(owner.Migrate(ctx, again, n.key(2).Public().Address()))
	n.must(owner.TransferDevice(ctx, second.Document.ID(), n.key(2).Public().Address()))

	i, err := n.Identity(ctx, id)
	n.must(err)
	name, serial := sha256.Sum256([]byte("weather")), sha256.Sum256([]byte("serial-1"))
	v2 := common.Hash(sha256.Sum256(append(name[:], serial[:]...)))
	if i.Owner != n.key(2).Public().Address() || i.Signer != again.Document.Key().Address() || i.Nonce != 5 || i.V2 != v2 || i.Removed {
		t.Errorf("identity is %+v", i)
	}
	if device, err := n.DeviceOfV2(ctx, v2); err != nil || device != id {
		t.Errorf("device of %s is %s (%v)", v2, device, err)
	}
	n.checkKeys(p, id, map[uint64]Device{1: first, 9: first, 10: rotated, 19: rotated, 20: again, 1 << 40: again}, "tpm2")

	buyer := n.as(2)
	n.must(n.as(3).RevokeHardware(ctx, id))
	n.checkKeys(p, id, nil, "")
	n.must(buyer.Remove(ctx, again))
	n.must(buyer.Deactivate(ctx, second.Document.ID()))
	if err := buyer.UpdateDocument(ctx, again); !errors.Is(err, ErrUnregistered) {
		t.Errorf("a removed device is updated: %v", err)
	}
	head, err := n.Head(ctx)
	n.must(err)
	if left, err := NewRegistry(p, n.Client, quiet).At(ctx, head); err != nil || len(left) != 0 {
		t.Errorf("%d devices are left (%v)", len(left), err)
	}
}

// checkKeys compares what a registry that reads the chain anew says of a device.
func (n *network) checkKeys(p epoch.Project, id did.ID, want map[uint64]Device, trust string) {
	n.t.Helper()
	head, err := n.Head(n.t.Context())
	n.must(err)
	devices, err := NewRegistry(p, n.Client, quiet).At(n.t.Context(), head)
	n.must(err)
	for _, d := range devices {
		if d.Document.ID() != id {
			continue
		}
		for sequence, device := range want {
			if key, ok := d.KeyFor(sequence); !ok || key.Address() != device.Document.Key().Address() {
				n.t.Errorf("key of reading %d is %s, want %s", sequence, key.Address(), device.Document.Key().Address())
			}
		}
		if d.Trust != trust {
			n.t.Errorf("trust is %q, want %q", d.Trust, trust)
		}
		return
	}
	n.t.Errorf("%s is not among %d devices", id, len(devices))
}
