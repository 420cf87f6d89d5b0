package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
)

// IssuerKey is the key of a project's metadata under which its controllers name the DID that issues credentials for it. That is
// how a stranger learns from the chain alone that an issuer is the project's.
const IssuerKey = "issuer"

// Errors of this file.
var (
	// ErrNoIssuer reports a project that names no issuer.
	ErrNoIssuer = errors.New("project names no issuer of credentials")
	// ErrForeignIssuer reports an issuer that the project does not name.
	ErrForeignIssuer = errors.New("issuer is not the project's")
	// ErrNoDevice reports a device that is not registered.
	ErrNoDevice = errors.New("device is not registered")
)

// vouchABI has what this file asks for, and no more, so that it reads chains of before and after a change elsewhere.
const vouchABI = `[
{"type":"function","name":"setMetadata","stateMutability":"nonpayable","inputs":[{"name":"projectId","type":"uint256"},
 {"name":"name","type":"string"},{"name":"value","type":"bytes"}],"outputs":[]},
{"type":"function","name":"metadata","stateMutability":"view","inputs":[{"name":"projectId","type":"uint256"},{"name":"name","type":"string"}],
 "outputs":[{"name":"","type":"bytes"}]},
{"type":"function","name":"hardware","stateMutability":"view","inputs":[{"name":"device","type":"address"}],
 "outputs":[{"name":"kind","type":"bytes32"},{"name":"resultHash","type":"bytes32"},{"name":"verifier","type":"address"},
  {"name":"atBlock","type":"uint64"},{"name":"untilBlock","type":"uint64"}]}]`

// deviceTrust is the contract of hardware verdicts.
var deviceTrust = common.HexToAddress("0x7e11150000000000000000000000000000000015")

func (c *Client) vouch(options *bind.CallOpts, contract common.Address, method string, args ...any) ([]any, error) {
	parsed, err := abi.JSON(strings.NewReader(vouchABI))
	if err != nil {
		return nil, fmt.Errorf("read the ABI: %w", err)
	}
	var out []any
	err = bind.NewBoundContract(contract, parsed, c.eth, c.eth, c.eth).Call(options, &out, method, args...)
	return out, decodeRevert(err)
}

// IssuerOf returns the DID that issues credentials for a project, or ErrNoIssuer.
func (c *Client) IssuerOf(ctx context.Context, p epoch.Project) (string, error) {
	out, err := c.vouch(at(ctx), predeploys.ProjectRegistry, "metadata", id(p), IssuerKey)
	if err != nil {
		return "", fmt.Errorf("ask for the issuer of project %d: %w", p, err)
	}
	name, ok := out[0].([]byte)
	if !ok || len(name) == 0 {
		return "", fmt.Errorf("%w: project %d; its owner sets metadata %q to a DID", ErrNoIssuer, p, IssuerKey)
	}
	return string(name), nil
}

// SetIssuer names issuer, a DID, as the one that issues credentials for a project. Only the project's owner may.
func (w *Writer) SetIssuer(ctx context.Context, p epoch.Project, issuer string) error {
	parsed, err := abi.JSON(strings.NewReader(vouchABI))
	if err != nil {
		return fmt.Errorf("read the ABI: %w", err)
	}
	data, err := parsed.Pack("setMetadata", id(p), IssuerKey, []byte(issuer))
	if err != nil {
		return fmt.Errorf("name the issuer: %w", err)
	}
	_, err = w.send(ctx, "name the issuer", Call{To: predeploys.ProjectRegistry, Data: data})
	return err
}

// CheckIssuer returns nil when issuer, a DID, is the one that the project of device names on the chain now. A credential that a
// stranger verified is worth what this says.
func (c *Client) CheckIssuer(ctx context.Context, device did.ID, issuer string) error {
	p, err := c.ProjectOf(ctx, device)
	if err != nil {
		return err
	}
	if p == 0 {
		return fmt.Errorf("%w: %s", ErrNoDevice, device)
	}
	name, err := c.IssuerOf(ctx, p)
	if err != nil {
		return err
	}
	if name != issuer {
		return fmt.Errorf("%w: project %d of %s names %s, the credential is of %s", ErrForeignIssuer, p, device, name, issuer)
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

// DeviceRecord reads a device as of the newest block, or ErrNoDevice.
func (c *Client) DeviceRecord(ctx context.Context, device did.ID) (DeviceRecord, error) {
	header, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return DeviceRecord{}, fmt.Errorf("ask for the newest block: %w", err)
	}
	pinned := &bind.CallOpts{Context: ctx, BlockNumber: header.Number}
	p, err := c.devices.ProjectOf(pinned, device.Address())
	if err == nil && p.Sign() == 0 {
		return DeviceRecord{}, fmt.Errorf("%w: %s", ErrNoDevice, device)
	}
	if err != nil {
		return DeviceRecord{}, fmt.Errorf("look up %s: %w", device, decodeRevert(err))
	}
	d, err := c.devices.Device(pinned, device.Address())
	if err != nil {
		return DeviceRecord{}, fmt.Errorf("look up %s: %w", device, decodeRevert(err))
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

// A HardwareVerdict is what a verifier of the project recorded of the machine that a device runs on.
type HardwareVerdict struct {
	Kind       string
	ResultHash common.Hash
	Verifier   common.Address
	Block      uint64
	UntilBlock uint64
}

// Hardware returns the verdict that counts at a block; its Kind is empty when there is none, or it is void or over.
func (c *Client) Hardware(ctx context.Context, device did.ID, block uint64) (HardwareVerdict, error) {
	pinned := &bind.CallOpts{Context: ctx, BlockNumber: new(big.Int).SetUint64(block)}
	out, err := c.vouch(pinned, deviceTrust, "hardware", device.Address())
	if errors.Is(err, bind.ErrNoCode) {
		return HardwareVerdict{}, nil // a chain from before there were verdicts
	}
	if err != nil {
		return HardwareVerdict{}, fmt.Errorf("look up the hardware of %s: %w", device, err)
	}
	kind := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return HardwareVerdict{
		Kind:       string(bytes.TrimRight(kind[:], "\x00")),
		ResultHash: *abi.ConvertType(out[1], new([32]byte)).(*[32]byte),
		Verifier:   *abi.ConvertType(out[2], new(common.Address)).(*common.Address),
		Block:      *abi.ConvertType(out[3], new(uint64)).(*uint64),
		UntilBlock: *abi.ConvertType(out[4], new(uint64)).(*uint64),
	}, nil
}
