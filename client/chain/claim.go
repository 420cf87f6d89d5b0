package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
)

// ErrNoDocument reports a device whose document cannot be had from the chain.
var ErrNoDocument = errors.New("the document is not on the chain")

// Vouch signs, as a controller of the project, that it takes a device of whoever claims it until a time. Nothing is sent: the
// voucher travels with the device.
func (c *Client) Vouch(ctx context.Context, p epoch.Project, device did.ID, maker sig.PrivateKey, until time.Time) (identity.Voucher, error) {
	if maker.Public().Algorithm() != sig.ES256K {
		return identity.Voucher{}, fmt.Errorf("%w: a maker's key is of ES256K, as accounts have it", sig.ErrAlgorithm)
	}
	allowed, err := c.projects.IsController(at(ctx), id(p), maker.Public().Address())
	if err != nil {
		return identity.Voucher{}, fmt.Errorf("ask who controls project %d: %w", p, decodeRevert(err))
	}
	if !allowed {
		return identity.Voucher{}, &RevertError{Name: "NotController", Text: fmt.Sprintf("project %d, %s", p, maker.Public().Address())}
	}
	contract, err := c.DeviceContract(ctx, p)
	if err != nil {
		return identity.Voucher{}, fmt.Errorf("look up the device token of project %d: %w", p, err)
	}
	name, err := c.projects.ProjectName(at(ctx), id(p))
	if err != nil {
		return identity.Voucher{}, fmt.Errorf("look up project %d: %w", p, decodeRevert(err))
	}
	v := identity.Voucher{ChainID: c.chainID, Claims: predeploys.DeviceClaims, ProjectID: uint64(p), ProjectName: name, DeviceContract: contract,
		Device: device, Signer: maker.Public().Address(), Deadline: uint64(until.Unix())}
	digest := v.Digest()
	if v.Signature, err = crypto.Sign(digest[:], maker.ECDSA()); err != nil {
		return identity.Voucher{}, fmt.Errorf("sign the voucher: %w", err)
	}
	v.Signature[crypto.RecoveryIDOffset] += 27
	return v, nil
}

// ClaimDevice registers the device of a ticket that has a voucher, for the owner whom the device named; anybody may send it. The fee comes
// out of the project's quota, and when that is used up out of the writer's account.
func (w *Writer) ClaimDevice(ctx context.Context, t identity.Ticket) error {
	a, ok := t.Action.(identity.RegisterDevice)
	if !ok || t.Voucher == nil {
		return fmt.Errorf("%w: it holds no claim", identity.ErrTicket)
	}
	if t.ChainID != w.chainID {
		return fmt.Errorf("%w: it is for chain %d, this is chain %d", identity.ErrTicket, t.ChainID, w.chainID)
	}
	if known, err := w.Registered(ctx, a.Device); err != nil {
		return err
	} else if known {
		return fmt.Errorf("%s: %w", a.Device, ErrRegistered)
	}
	r := bindings.DeviceRegistryRegistration{
		ProjectId: new(big.Int).SetUint64(a.ProjectID), DeviceContract: a.DeviceContract, TokenId: a.TokenID.ToBig(), Owner: a.Owner, Device: a.Device.Address(),
		DocumentHash: a.DocumentHash, DocumentURI: a.DocumentURI, Deadline: new(big.Int).SetUint64(a.Deadline),
	}
	v := bindings.DeviceClaimsVoucher{Signer: t.Voucher.Signer, Deadline: new(big.Int).SetUint64(t.Voucher.Deadline), Signature: t.Voucher.Signature}
	claim := call(predeploys.DeviceClaims, bindings.DeviceClaimsMetaData, "claim", r, t.Permit, v)
	q, err := w.Quota(ctx, epoch.Project(a.ProjectID))
	if err != nil {
		return err
	}
	if q.Left() == 0 {
		claim.Value = q.Price.Big()
	}
	_, err = w.send(ctx, "claim the device", claim)
	return err
}

// Document returns a device's document as it is registered now, or ErrNoDocument when it is kept elsewhere.
func (c *Client) Document(ctx context.Context, i Identity) (document.Document, error) {
	uri, err := c.documentURI(ctx, i)
	if err != nil {
		return document.Document{}, err
	}
	raw, err := document.Inline(uri)
	if err != nil {
		return document.Document{}, fmt.Errorf("%w: %s is registered with %.80q", ErrNoDocument, i.Device, uri)
	}
	d, err := document.ParseID(raw, i.Device)
	if err == nil && d.Hash() != i.DocumentHash {
		err = fmt.Errorf("hash is %s, the registry says %s", d.Hash(), i.DocumentHash)
	}
	if err != nil {
		return document.Document{}, fmt.Errorf("document of %s: %w", i.Device, err)
	}
	return d, nil
}

// documentURI reads the URI in the registry, or in the event that the registry points to when it is too long to be stored.
func (c *Client) documentURI(ctx context.Context, i Identity) (string, error) {
	uri, err := c.devices.DocumentURI(at(ctx), i.Device.Address())
	err = decodeRevert(err)
	var elsewhere *RevertError
	if !errors.As(err, &elsewhere) || elsewhere.Name != "URIInEvent" {
		return uri, err
	}
	block, ok := elsewhere.Args["blockNumber"].(*big.Int)
	if !ok {
		return "", err
	}
	events, err := c.Events(ctx, block.Uint64(), block.Uint64())
	if err != nil {
		return "", err
	}
	for _, e := range events {
		switch what := e.What.(type) {
		case DeviceRegistered:
			if what.Device == i.Device.Address() && what.DocumentHash == i.DocumentHash {
				uri = what.DocumentURI
			}
		case DocumentUpdated:
			if what.Device == i.Device.Address() && what.DocumentHash == i.DocumentHash {
				uri = what.DocumentURI
			}
		case KeyRotated:
			if what.Device == i.Device.Address() && what.DocumentHash == i.DocumentHash {
				uri = what.DocumentURI
			}
		}
	}
	return uri, nil
}
