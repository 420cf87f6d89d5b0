package predeploys_test

import (
	"bytes"
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
)

// What the device SDK signs, after a person agreed, the registry takes: a device's whole life, through a rotation to the other curve.
func TestRegistryTakesWhatDevicesSign(t *testing.T) {
	for first, next := range map[sig.Algorithm]sig.Algorithm{sig.ES256K: sig.ES256, sig.ES256: sig.ES256K} {
		t.Run(first.String(), func(t *testing.T) { liveAsDevice(t, first, next) })
	}
}

func liveAsDevice(t *testing.T, first, next sig.Algorithm) {
	_, devices, nft, project := deviceWorld(t)
	chainID, deadline := devices.config.ChainID.Uint64(), devices.time+600
	old, fresh := deviceKey(t, first, 7), deviceKey(t, next, 8)
	id := did.ID(old.Public().Address())
	asked := 0
	signer := func(k sig.PrivateKey) *device.Signer {
		return &device.Signer{ID: id, Key: k, Domain: identity.Domain{ChainID: chainID, Registry: predeploys.DeviceRegistry},
			Now:     func() time.Time { return time.Unix(int64(devices.time), 0) },
			Approve: func(context.Context, identity.Description) error { asked++; return nil }}
	}
	docOf := func(k sig.PrivateKey, name string) document.Document {
		d, err := document.NewFor(id, k.Public(), map[string]string{"name": name})
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	permit := func(p []byte, err error) []byte {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	token := nft.must(controller, "mint", owner)[0].(*big.Int)
	s := identity.Subject{ProjectID: project.Uint64(), DeviceContract: nft.addr, TokenID: *uint256.MustFromBig(token), Owner: owner, Device: id}
	until, address := new(big.Int).SetUint64(deadline), id.Address()

	d := docOf(old, "born")
	devices.register(bindings.DeviceRegistryRegistration{ProjectId: project, DeviceContract: nft.addr, TokenId: token, Owner: owner, Device: address,
		DocumentHash: d.Hash(), DocumentURI: d.URI(), Deadline: until},
		permit(signer(old).Register(t.Context(), chainID, identity.RegisterDevice{Subject: s, DocumentHash: d.Hash(), DocumentURI: d.URI(), Deadline: deadline}, d)))

	nonce := devices.must(owner, "nonces", address)[0].(*big.Int).Uint64()
	d = docOf(old, "moved to the balcony")
	devices.must(owner, "update", address, d.Hash(), d.URI(), until,
		permit(signer(old).Update(t.Context(), chainID, identity.UpdateDocument{Subject: s, DocumentHash: d.Hash(), DocumentURI: d.URI(), Nonce: nonce, Deadline: deadline}, d)))

	d = docOf(fresh, "with a new key")
	rotate := identity.RotateKey{Subject: s, NewSigner: fresh.Public().Address(), FirstSequence: 1000, DocumentHash: d.Hash(), DocumentURI: d.URI(), Nonce: nonce + 1, Deadline: deadline}
	devices.must(owner, "rotateKey", address, rotate.NewSigner, big.NewInt(1000), d.Hash(), d.URI(), until,
		permit(signer(old).Rotate(t.Context(), chainID, rotate, d)), permit(signer(fresh).Rotate(t.Context(), chainID, rotate, d)))

	buyer := common.HexToAddress("0xb0b")
	migrate := identity.MigrateDevice{Subject: s, To: buyer, DocumentHash: d.Hash(), Nonce: nonce + 2, Deadline: deadline}
	if _, err := devices.try(owner, "migrate", address, buyer, until, permit(signer(old).Sign(t.Context(), identity.Request{
		Domain: identity.Domain{ChainID: chainID, Registry: predeploys.DeviceRegistry}, Action: migrate}))); err == nil {
		t.Error("the key before still speaks for the device")
	}
	devices.must(owner, "migrate", address, buyer, until, permit(signer(fresh).Migrate(t.Context(), chainID, migrate, d)))

	s.Owner = buyer
	devices.must(buyer, "remove", address, until,
		permit(signer(fresh).Remove(t.Context(), chainID, identity.RemoveDevice{Subject: s, DocumentHash: d.Hash(), Nonce: nonce + 3, Deadline: deadline}, d)))
	if asked != 7 {
		t.Errorf("a person was asked %d times, want once for each of 7 signatures", asked)
	}
}

func deviceKey(t *testing.T, a sig.Algorithm, seed byte) sig.PrivateKey {
	t.Helper()
	k, err := sig.NewPrivateKey(a, bytes.Repeat([]byte{seed}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return k
}
