package chain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
)

const (
	// permitLife is how long a device's signature allows its registration.
	permitLife = time.Hour
)

// A Device is what the owner of Key registers.
type Device struct {
	Document document.Document
	Key      sig.PrivateKey
	// Permit, if set, stands in for Key, which never leaves the device: it asks the device to sign, and returns what
	// identity.Permit does.
	Permit func(context.Context, identity.Request) ([]byte, error)
}

// registrationBytes is the encoding of a registration. It counts at least what
// 40 registrations of 350,000 gas each, with room, leave of a transaction's
// 16.7 M gas (EIP-7825).
func registrationBytes(d Device) int { return max(maxData/40, 640+len(d.Document.URI())) }

// RegisterDevices mints a device token for each device and registers the
// devices, owned by the writer's account, which MUST control the project.
// Devices that are registered already are left out. The fee comes out of the
// project's quota, and what that lacks the writer's account pays. It calls
// progress, if not nil, as devices become final.
func (w *Writer) RegisterDevices(ctx context.Context, p epoch.Project, devices []Device, progress func(done, total int)) error {
	missing, err := w.unregistered(ctx, devices)
	if err != nil || len(missing) == 0 {
		return err
	}
	contract, err := w.DeviceContract(ctx, p)
	if err != nil {
		return fmt.Errorf("look up the device token of project %d: %w", p, err)
	}
	fee, err := w.provide(ctx, p, len(missing))
	if err != nil {
		return err
	}
	first, err := w.mint(ctx, contract, len(missing))
	if err != nil {
		return err
	}
	var calls []Call
	var upTo []int // devices in the calls so far
	done := 0
	for part := range chunks(missing, registrationBytes) {
		batch, err := w.registerBatch(ctx, p, contract, first+uint64(done), part)
		if err != nil {
			return err
		}
		batch.Value = new(big.Int).Mul(fee, big.NewInt(int64(len(part))))
		done += len(part)
		calls, upTo = append(calls, batch), append(upTo, done)
	}
	_, err = w.account.SendAll(ctx, func(batches int) {
		if progress != nil {
			progress(upTo[batches-1], len(missing))
		}
	}, calls...)
	if err != nil {
		return fmt.Errorf("register devices: %w", err)
	}
	return nil
}

func (w *Writer) unregistered(ctx context.Context, devices []Device) ([]Device, error) {
	var missing []Device
	for _, d := range devices {
		known, err := w.Registered(ctx, d.Document.ID())
		if err != nil {
			return nil, err
		}
		if !known {
			missing = append(missing, d)
		}
	}
	return missing, nil
}

// mintsPerTx keeps a batch of mints, about 30,000 gas each, under the limit.
const mintsPerTx = 300

// mint makes n device tokens and returns the first one's number; the
// contract gives consecutive numbers.
func (w *Writer) mint(ctx context.Context, contract common.Address, n int) (first uint64, err error) {
	token, err := bindings.NewDeviceNFT(contract, w.eth)
	if err != nil {
		return 0, err
	}
	var calls []Call
	for done := 0; done < n; done += mintsPerTx {
		calls = append(calls, call(contract, bindings.DeviceNFTMetaData, "mintBatch", w.account.address, big.NewInt(int64(min(mintsPerTx, n-done)))))
	}
	receipts, err := w.account.SendAll(ctx, nil, calls...)
	if err != nil {
		return 0, fmt.Errorf("mint device tokens: %w", err)
	}
	minted, err := token.ParseTransfer(*receipts[0].Logs[0])
	if err != nil {
		return 0, fmt.Errorf("read the minted tokens: %w", err)
	}
	return minted.TokenId.Uint64(), nil
}

// registerBatch has the devices sign their registrations and puts them into
// one call.
func (w *Writer) registerBatch(ctx context.Context, p epoch.Project, contract common.Address, token uint64, devices []Device) (Call, error) {
	registrations, permits := make([]bindings.DeviceRegistryRegistration, len(devices)), make([][]byte, len(devices))
	until, err := w.deadline(ctx)
	if err != nil {
		return Call{}, err
	}
	deadline := new(big.Int).SetUint64(until)
	for i, d := range devices {
		registrations[i] = bindings.DeviceRegistryRegistration{
			ProjectId: id(p), DeviceContract: contract, TokenId: new(big.Int).SetUint64(token + uint64(i)), Owner: w.account.address,
			Device: d.Document.ID().Address(), DocumentHash: d.Document.Hash(), DocumentURI: d.Document.URI(), Deadline: deadline,
		}
		permit, err := d.permit(ctx, registrationRequest(w.chainID, registrations[i]))
		if err != nil {
			return Call{}, fmt.Errorf("sign the registration of %s: %w", d.Document.ID(), err)
		}
		permits[i] = permit
	}
	return call(predeploys.DeviceRegistry, bindings.DeviceRegistryMetaData, "registerBatch", registrations, permits), nil
}

// registrationRequest is r as the device signs it, with nonce 0: no device registers twice.
func registrationRequest(chainID uint64, r bindings.DeviceRegistryRegistration) identity.Request {
	return identity.Request{
		Domain: identity.Domain{ChainID: chainID, Registry: predeploys.DeviceRegistry},
		Action: identity.RegisterDevice{
			Subject: identity.Subject{
				ProjectID: r.ProjectId.Uint64(), DeviceContract: r.DeviceContract, TokenID: *uint256.MustFromBig(r.TokenId),
				Owner: r.Owner, Device: did.ID(r.Device),
			},
			DocumentHash: r.DocumentHash, DocumentURI: r.DocumentURI, Deadline: r.Deadline.Uint64(),
		},
	}
}

// RegistrationDigest returns what a device signs to be registered (EIP-712).
func RegistrationDigest(chainID uint64, r bindings.DeviceRegistryRegistration) [32]byte {
	request := registrationRequest(chainID, r)
	return request.Digest(request.Action)
}

// permit has the device sign r, as the registry wants it.
func (d Device) permit(ctx context.Context, r identity.Request) ([]byte, error) {
	if d.Permit != nil {
		if r.Document == nil {
			r.Document = d.Document.Bytes()
		}
		return d.Permit(ctx, r)
	}
	digest := r.Digest(r.Action)
	signature, err := d.Key.Sign(digest)
	if err != nil {
		return nil, err
	}
	return identity.Permit(d.Key.Public(), digest, signature)
}
