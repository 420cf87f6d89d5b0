package issuer

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// known is a registry and an index in memory.
type known struct {
	hash   common.Hash // of the document, as the index knows it
	leaves []index.Leaf
	epochs map[epoch.Number]index.Epoch
}

func (k known) ChainID() uint64 { return 4690 }

func (k known) DeviceRecord(_ context.Context, id did.ID) (chain.DeviceRecord, error) {
	if id != deviceID {
		return chain.DeviceRecord{}, chain.ErrUnregistered
	}
	return chain.DeviceRecord{Device: id, Project: 3, ProjectName: "air", IdentityID: big.NewInt(42), Owner: common.Address{2},
		Account: common.Address{3}, DocumentHash: common.Hash{4}, RegisteredAt: 7, KeyType: 2, Block: 100, BlockHash: common.Hash{5}}, nil
}

func (k known) Hardware(context.Context, did.ID) (chain.Hardware, error) {
	return chain.Hardware{Kind: "tpm2", ResultHash: common.Hash{8}, Verifier: common.Address{9}, At: 50, Until: 1000}, nil
}

func (k known) Device(context.Context, common.Address) (index.Device, error) {
	if k.hash == (common.Hash{}) {
		return index.Device{}, index.ErrNotFound
	}
	return index.Device{DocumentHash: k.hash, Model: "S-1"}, nil
}

func (k known) DeviceLeaves(context.Context, common.Address, int) ([]index.Leaf, error) {
	return k.leaves, nil
}

func (k known) Epoch(_ context.Context, _ epoch.Project, n epoch.Number) (index.Epoch, error) {
	return k.epochs[n], nil
}

func TestModelIsThatOfTheDocumentOnChain(t *testing.T) {
	for hash, want := range map[common.Hash]string{{4}: "S-1", {5}: "", {}: ""} {
		k := known{hash: hash}
		d, err := NewChainFacts(k, k).Device(t.Context(), deviceID)
		if err != nil {
			t.Fatal(err)
		}
		if d.Model != want || d.KeyType != "ES256" || d.At != place || d.Token != "42" {
			t.Errorf("the index knows %s: device is %+v", hash, d)
		}
	}
	if _, err := NewChainFacts(known{}, known{}).Device(t.Context(), did.ID{1}); !errors.Is(err, ErrNoFacts) {
		t.Errorf("a stranger: %v", err)
	}
}

func TestOnlySettledEpochsCount(t *testing.T) {
	k := known{
		leaves: []index.Leaf{
			{Epoch: 4, Readings: 9, Amount: units.IOTX(9)}, {Epoch: 3, Readings: 0}, {Epoch: 2, Readings: 5, FirstIndex: 7, LastIndex: 20, Index: 6},
			{Epoch: 1, Readings: 8, Amount: units.IOTX(2), Index: 5, Claim: common.Hash{3}},
		},
		epochs: map[epoch.Number]index.Epoch{4: {State: epoch.Posted}, 3: {State: epoch.Settled}},
	}
	for _, n := range []epoch.Number{1, 2} {
		k.epochs[n] = index.Epoch{State: epoch.Settled, Root: common.Hash{byte(n)}, Inputs: epoch.Inputs{WindowStart: 1000, WindowEnd: 2000, LogRoot: common.Hash{9}}}
	}
	activity, err := NewChainFacts(k, k).Activity(t.Context(), deviceID)
	if err != nil || len(activity) != 2 || activity[0].Epoch != 2 || activity[0].Last != 20 || !activity[0].End.Equal(time.Unix(2, 0)) ||
		activity[0].LogRoot != (common.Hash{9}) {
		t.Errorf("activity is %+v: %v", activity, err)
	}
	payments, err := NewChainFacts(k, k).Payments(t.Context(), deviceID)
	if err != nil || len(payments) != 1 || payments[0].Epoch != 1 || payments[0].Root != (common.Hash{1}) || payments[0].Claim != (common.Hash{3}) {
		t.Errorf("payments are %+v: %v", payments, err)
	}
}

func TestEveryKindIsIssuedFromTheChain(t *testing.T) {
	k := known{leaves: []index.Leaf{{Epoch: 1, Readings: 8, Amount: units.IOTX(2)}}, epochs: map[epoch.Number]index.Epoch{
		1: {State: epoch.Settled, Root: common.Hash{1}, Inputs: epoch.Inputs{WindowEnd: 2000}}}}
	w := newWorld(t, nil, func(c *Config) { c.Facts = NewChainFacts(k, k) })
	calibration := map[string]any{"quantity": "pm25", "procedure": "p", "laboratory": "l", "calibratedAt": "2026-11-01T00:00:00Z",
		"dueAt": "2027-11-01T00:00:00Z", "offset": "-0.5", "uncertainty": "0.1", "unit": "ug/m3"}
	for _, kind := range []string{"DeviceOwnershipCredential", "DeviceMakerCredential", "CalibrationCredential", "LivenessCredential",
		"EarningHistoryCredential", "HardwareCredential"} {
		for _, format := range []string{"vc+jwt", "dc+sd-jwt"} {
			r := w.post("/devices/credentials", map[string]any{"device": deviceID.String(), "kind": kind, "format": format, "report": calibration}).want(t, 201)
			w.post("/credentials/verify", r.body).want(t, 200)
		}
	}
}
