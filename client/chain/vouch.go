package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
)

// IssuerKey is the key of a project's metadata under which its owner names the DID that issues credentials for it. That is how a
// stranger learns from the chain alone that an issuer is the project's.
const IssuerKey = "issuer"

// Errors of this file.
var (
	// ErrNoIssuer reports a project that names no issuer.
	ErrNoIssuer = errors.New("project names no issuer of credentials")
	// ErrForeignIssuer reports an issuer that the project does not name.
	ErrForeignIssuer = errors.New("issuer is not the project's")
)

// IssuerOf returns the DID that issues credentials for a project, or ErrNoIssuer.
func (c *Client) IssuerOf(ctx context.Context, p epoch.Project) (string, error) {
	name, err := c.projects.Metadata(at(ctx), id(p), IssuerKey)
	if err != nil {
		return "", fmt.Errorf("ask for the issuer of project %d: %w", p, decodeRevert(err))
	}
	if len(name) == 0 {
		return "", fmt.Errorf("%w: project %d; its owner sets metadata %q to a DID", ErrNoIssuer, p, IssuerKey)
	}
	return string(name), nil
}

// SetIssuer names issuer, a DID, as the one that issues credentials for a project. Only the project's owner may.
func (w *Writer) SetIssuer(ctx context.Context, p epoch.Project, issuer string) error {
	_, err := w.send(ctx, "name the issuer", call(predeploys.ProjectRegistry, bindings.ProjectRegistryMetaData, "setMetadata", id(p), IssuerKey, []byte(issuer)))
	return err
}

// CheckIssuer returns nil when issuer, a DID, is the one that the project of device names on the chain now. A credential that a
// stranger verified is worth what this says. Nobody vouches for a device that was removed.
func (c *Client) CheckIssuer(ctx context.Context, device did.ID, issuer string) error {
	d, err := c.Identity(ctx, device)
	if err != nil {
		return err
	}
	if d.Removed {
		return fmt.Errorf("%w any more: %s was removed", ErrUnregistered, device)
	}
	name, err := c.IssuerOf(ctx, d.Project)
	if err != nil {
		return err
	}
	if name != issuer {
		return fmt.Errorf("%w: project %d of %s names %s, the credential is of %s", ErrForeignIssuer, d.Project, device, name, issuer)
	}
	return nil
}

// A DeviceRecord is what the registry held of a device at a block.
type DeviceRecord struct {
	Device       did.ID
	Project      epoch.Project
	ProjectName  string
	IdentityID   *big.Int
	Owner        common.Address
	Account      common.Address
	DocumentHash common.Hash
	RegisteredAt uint64
	KeyType      uint8 // 1 secp256k1, 2 P-256, 3 ERC-1271
	Block        uint64
	BlockHash    common.Hash
}

// DeviceRecord reads a device as of the newest block, or ErrUnregistered.
func (c *Client) DeviceRecord(ctx context.Context, device did.ID) (DeviceRecord, error) {
	header, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return DeviceRecord{}, fmt.Errorf("ask for the newest block: %w", err)
	}
	pinned := &bind.CallOpts{Context: ctx, BlockNumber: header.Number}
	d, err := c.devices.Device(pinned, device.Address())
	if err != nil {
		return DeviceRecord{}, fmt.Errorf("look up %s: %w", device, decodeRevert(err))
	}
	if d.RegisteredAt == 0 || d.Removed {
		return DeviceRecord{}, fmt.Errorf("%w: %s", ErrUnregistered, device)
	}
	name, err := c.projects.ProjectName(pinned, d.ProjectId)
	if err != nil {
		return DeviceRecord{}, fmt.Errorf("look up the project of %s: %w", device, decodeRevert(err))
	}
	return DeviceRecord{
		Device: device, Project: project(d.ProjectId), ProjectName: name, IdentityID: d.IdentityId, Owner: d.Owner, Account: d.Account,
		DocumentHash: d.DocumentHash, RegisteredAt: d.RegisteredAt, KeyType: d.KeyType, Block: header.Number.Uint64(), BlockHash: header.Hash(),
	}, nil
}
