package chain

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
)

// ErrUnregistered reports a device that has no identity, or none any more.
var ErrUnregistered = errors.New("device is not registered")

// An Identity is what the device registry says of a device now.
type Identity struct {
	Device         did.ID
	Project        epoch.Project
	DeviceContract common.Address
	TokenID        uint256.Int
	Owner          common.Address
	Account        common.Address
	Signer         common.Address // of the current key
	KeyType        uint8          // 1 secp256k1, 2 P-256, 3 a contract (ERC-1271)
	DocumentHash   common.Hash
	RegisteredAt   uint64 // block
	ChangedAt      uint64 // block of the last change
	Nonce          uint64
	Removed        bool
	V2             common.Hash // zero when no serial number was assigned
}

// Identity returns what the registry says of a device; ErrUnregistered when it
// never was registered. One that was removed has Removed set.
func (c *Client) Identity(ctx context.Context, device did.ID) (Identity, error) {
	d, err := c.devices.Device(at(ctx), device.Address())
	if err != nil {
		return Identity{}, fmt.Errorf("look up %s: %w", device, decodeRevert(err))
	}
	if d.RegisteredAt == 0 {
		return Identity{}, fmt.Errorf("%w: %s", ErrUnregistered, device)
	}
	return Identity{
		device, project(d.ProjectId), d.DeviceContract, *uint256.MustFromBig(d.TokenId), d.Owner, d.Account, d.Signer, d.KeyType, d.DocumentHash,
		d.RegisteredAt, d.ChangedAt, d.Nonce, d.Removed, d.V2,
	}, nil
}

// DeviceOfV2 returns the device with an identifier by name and serial number,
// the zero one for none.
func (c *Client) DeviceOfV2(ctx context.Context, v2 common.Hash) (did.ID, error) {
	device, err := c.devices.DeviceOfV2(at(ctx), v2)
	if err != nil {
		return did.ID{}, fmt.Errorf("look up %s: %w", v2, decodeRevert(err))
	}
	return did.ID(device), nil
}

// subject is whom the next signature of a device is about.
func (i Identity) subject() identity.Subject {
	return identity.Subject{ProjectID: uint64(i.Project), DeviceContract: i.DeviceContract, TokenID: i.TokenID, Owner: i.Owner, Device: i.Device}
}

// live returns the identity of a device that may still change, and until when
// a signature asked for now is good.
func (w *Writer) live(ctx context.Context, device did.ID) (Identity, uint64, error) {
	i, err := w.Identity(ctx, device)
	if err == nil && i.Removed {
		err = fmt.Errorf("%w any more: %s was removed", ErrUnregistered, device)
	}
	if err != nil {
		return i, 0, err
	}
	deadline, err := w.deadline(ctx)
	return i, deadline, err
}

// deadline is until when a signature asked for now is good, by the chain's
// clock or by ours, whichever is ahead.
func (w *Writer) deadline(ctx context.Context) (uint64, error) {
	_, seconds, err := w.Time(ctx)
	if err != nil {
		return 0, fmt.Errorf("ask for the newest block's time: %w", err)
	}
	return max(seconds, uint64(time.Now().Unix())) + uint64(permitLife/time.Second), nil
}

func (w *Writer) request(a identity.Action) identity.Request {
	return identity.Request{Domain: identity.Domain{ChainID: w.chainID, Registry: predeploys.DeviceRegistry}, Action: a}
}

// change sends a change of the device registry.
func (w *Writer) change(ctx context.Context, doing, method string, arguments ...any) error {
	_, err := w.send(ctx, doing, call(predeploys.DeviceRegistry, bindings.DeviceRegistryMetaData, method, arguments...))
	return err
}

// UpdateDocument registers d's document in place of the one before. The
// writer's account MUST own the identity, here and below, or be approved.
func (w *Writer) UpdateDocument(ctx context.Context, d Device) error {
	i, deadline, err := w.live(ctx, d.Document.ID())
	if err != nil {
		return err
	}
	a := identity.UpdateDocument{Subject: i.subject(), DocumentHash: d.Document.Hash(), DocumentURI: d.Document.URI(), Nonce: i.Nonce, Deadline: deadline}
	permit, err := d.permit(ctx, w.request(a))
	if err != nil {
		return fmt.Errorf("sign the document of %s: %w", i.Device, err)
	}
	return w.change(ctx, "update the document", "update", i.Device.Address(), [32]byte(a.DocumentHash), a.DocumentURI, new(big.Int).SetUint64(deadline), permit)
}

// RotateKey gives a device the key of next, whose document is that of the same
// device with the new key. Readings from the sequence number first on are
// checked by the new key, those below by the one before.
func (w *Writer) RotateKey(ctx context.Context, current, next Device, first uint64) error {
	i, deadline, err := w.live(ctx, next.Document.ID())
	if err != nil {
		return err
	}
	a := identity.RotateKey{
		Subject: i.subject(), NewSigner: next.Document.Key().Address(), FirstSequence: first,
		DocumentHash: next.Document.Hash(), DocumentURI: next.Document.URI(), Nonce: i.Nonce, Deadline: deadline,
	}
	request := w.request(a)
	request.Document = next.Document.Bytes()
	var permits [2][]byte
	for n, d := range []Device{current, next} {
		if permits[n], err = d.permit(ctx, request); err != nil {
			return fmt.Errorf("sign the rotation of %s: %w", i.Device, err)
		}
	}
	return w.change(ctx, "rotate the key", "rotateKey", i.Device.Address(), a.NewSigner, new(big.Int).SetUint64(first),
		[32]byte(a.DocumentHash), a.DocumentURI, new(big.Int).SetUint64(deadline), permits[0], permits[1])
}

// Migrate gives a device, which agrees, to another owner.
func (w *Writer) Migrate(ctx context.Context, d Device, to common.Address) error {
	i, deadline, err := w.live(ctx, d.Document.ID())
	if err != nil {
		return err
	}
	permit, err := d.permit(ctx, w.request(identity.MigrateDevice{Subject: i.subject(), To: to, DocumentHash: i.DocumentHash, Nonce: i.Nonce, Deadline: deadline}))
	if err != nil {
		return fmt.Errorf("sign the move of %s: %w", i.Device, err)
	}
	return w.change(ctx, "migrate the device", "migrate", i.Device.Address(), to, new(big.Int).SetUint64(deadline), permit)
}

// TransferDevice gives a device's identity to another owner, whatever the
// device says.
func (w *Writer) TransferDevice(ctx context.Context, device did.ID, to common.Address) error {
	i, err := w.Identity(ctx, device)
	if err != nil {
		return err
	}
	token := new(big.Int).SetBytes(device[:])
	return w.change(ctx, "transfer the device", "transferFrom", i.Owner, to, token)
}

// Remove ends a device, which agrees, for ever.
func (w *Writer) Remove(ctx context.Context, d Device) error {
	i, deadline, err := w.live(ctx, d.Document.ID())
	if err != nil {
		return err
	}
	permit, err := d.permit(ctx, w.request(identity.RemoveDevice{Subject: i.subject(), DocumentHash: i.DocumentHash, Nonce: i.Nonce, Deadline: deadline}))
	if err != nil {
		return fmt.Errorf("sign the end of %s: %w", i.Device, err)
	}
	return w.change(ctx, "remove the device", "remove", i.Device.Address(), new(big.Int).SetUint64(deadline), permit)
}

// Deactivate ends a device that was lost. The writer's account MUST own it in
// person.
func (w *Writer) Deactivate(ctx context.Context, device did.ID) error {
	return w.change(ctx, "deactivate the device", "deactivate", device.Address())
}

// AssignSerial says, once, which of its project's serial numbers a device has,
// which gives it a second identifier. The writer's account MUST control the
// project.
func (w *Writer) AssignSerial(ctx context.Context, device did.ID, serial string) error {
	return w.change(ctx, "assign the serial number", "assignSerial", device.Address(), sha256.Sum256([]byte(serial)))
}
