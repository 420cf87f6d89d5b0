package chain

import (
	"bytes"
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/epoch"
)

// maxEventBlocks bounds one question to the node.
const maxEventBlocks = 2000

// Events returns what happened in the blocks from and to, both inclusive, in
// order.
func (c *Client) Events(ctx context.Context, from, to uint64) ([]Event, error) {
	var events []Event
	times := make(map[uint64]uint64)
	for start := from; start <= to; start += maxEventBlocks {
		logs, err := c.eth.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(start), ToBlock: new(big.Int).SetUint64(min(to, start+maxEventBlocks-1)),
			Addresses: []common.Address{
				predeploys.ProjectRegistry, predeploys.DeviceRegistry, predeploys.DeviceTrust, predeploys.DataLog, predeploys.Settlement,
				predeploys.DeviceBonds, predeploys.Findings, predeploys.ComputeMarket,
			},
		})
		if err != nil {
			return nil, fmt.Errorf("read the events of blocks %d to %d: %w", start, to, err)
		}
		for _, l := range logs {
			what, err := c.decode(l)
			if err != nil {
				return nil, fmt.Errorf("event %d of block %d: %w", l.Index, l.BlockNumber, err)
			}
			if what == nil {
				continue
			}
			seconds, err := c.blockTime(ctx, l, times)
			if err != nil {
				return nil, err
			}
			events = append(events, Event{Place{l.BlockNumber, seconds, l.TxHash, l.Index}, what})
		}
	}
	return events, nil
}

// blockTime takes the time the node put into the log, or asks for it.
func (c *Client) blockTime(ctx context.Context, l types.Log, known map[uint64]uint64) (uint64, error) {
	if l.BlockTimestamp > 0 {
		return l.BlockTimestamp, nil
	}
	if seconds, ok := known[l.BlockNumber]; ok {
		return seconds, nil
	}
	header, err := c.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(l.BlockNumber))
	if err != nil {
		return 0, fmt.Errorf("read block %d: %w", l.BlockNumber, err)
	}
	known[l.BlockNumber] = header.Time
	return header.Time, nil
}

// decode returns one of the event types, or nil for an event that has none.
func (c *Client) decode(l types.Log) (any, error) {
	if len(l.Topics) == 0 {
		return nil, nil
	}
	name := ""
	for _, contract := range abis {
		if event, err := contract.EventByID(l.Topics[0]); err == nil {
			name = event.Name
			break
		}
	}
	switch l.Address {
	case predeploys.ProjectRegistry:
		return c.decodeProject(name, l)
	case predeploys.DeviceRegistry:
		return c.decodeDevice(name, l)
	case predeploys.DeviceTrust:
		return c.decodeTrust(name, l)
	case predeploys.DataLog:
		return c.decodeLog(name, l)
	case predeploys.DeviceBonds, predeploys.Findings:
		return c.decodeDemand(name, l)
	}
	if l.Address == predeploys.ComputeMarket {
		return c.market().decodeTask(l)
	}
	return c.decodeSettlement(name, l)
}

func (c *Client) decodeProject(name string, l types.Log) (any, error) {
	if name != "ProjectRegistered" {
		return nil, nil
	}
	e, err := c.projects.ParseProjectRegistered(l)
	if err != nil {
		return nil, err
	}
	return ProjectRegistered{project(e.ProjectId), e.Owner, e.Name}, nil
}

func (c *Client) decodeDevice(name string, l types.Log) (any, error) {
	switch name {
	case "DeviceRegistered":
		e, err := c.devices.ParseDeviceRegistered(l)
		if err != nil {
			return nil, err
		}
		return DeviceRegistered{
			Project: project(e.ProjectId), Device: e.Device, Owner: e.Owner, Account: e.Account, DeviceContract: e.DeviceContract,
			TokenID: e.TokenId.Uint64(), KeyType: keyTypes[e.KeyType], DocumentHash: e.DocumentHash, DocumentURI: e.DocumentURI,
		}, nil
	case "DocumentUpdated":
		e, err := c.devices.ParseDocumentUpdated(l)
		if err != nil {
			return nil, err
		}
		return DocumentUpdated{project(e.ProjectId), e.Device, e.DocumentHash, e.DocumentURI}, nil
	case "KeyRotated":
		e, err := c.devices.ParseKeyRotated(l)
		if err != nil {
			return nil, err
		}
		return KeyRotated{project(e.ProjectId), e.Device, e.NewSigner, e.KeyType, e.FirstSequence.Uint64(), e.DocumentHash, e.DocumentURI}, nil
	case "DeviceRemoved":
		e, err := c.devices.ParseDeviceRemoved(l)
		if err != nil {
			return nil, err
		}
		return DeviceRemoved{project(e.ProjectId), e.Device, e.Owner}, nil
	case "SerialAssigned":
		e, err := c.devices.ParseSerialAssigned(l)
		if err != nil {
			return nil, err
		}
		return SerialAssigned{project(e.ProjectId), e.Device, e.V2}, nil
	case "Transfer":
		e, err := c.devices.ParseTransfer(l)
		if err != nil || e.From == (common.Address{}) {
			return nil, err // a registration, which has its own event
		}
		return DeviceTransferred{common.BigToAddress(e.TokenId), e.From, e.To}, nil
	}
	return nil, nil
}

// keyTypes are the registry's numbers for keys; 3 is a contract, which has none.
var keyTypes = map[uint8]sig.Algorithm{keyTypeSecp256k1: sig.ES256K, keyTypeP256: sig.ES256}

// KeyAlgorithm returns what keys of one of the registry's types sign with; the
// zero Algorithm for a contract.
func KeyAlgorithm(keyType uint8) sig.Algorithm { return keyTypes[keyType] }

const (
	keyTypeSecp256k1 = 1
	keyTypeP256      = 2
)

func (c *Client) decodeTrust(name string, l types.Log) (any, error) {
	switch name {
	case "HardwareAttested":
		e, err := c.trust.ParseHardwareAttested(l)
		if err != nil {
			return nil, err
		}
		kind, _ := hardwareKind(e.Kind)
		return HardwareAttested{project(e.ProjectId), e.Device, e.Verifier, e.Signer, kind, e.ResultHash, e.UntilBlock}, nil
	case "HardwareRevoked":
		e, err := c.trust.ParseHardwareRevoked(l)
		if err != nil {
			return nil, err
		}
		return HardwareRevoked{project(e.ProjectId), e.Device, e.Verifier}, nil
	}
	return nil, nil
}

func (c *Client) decodeLog(name string, l types.Log) (any, error) {
	if name != "CheckpointPublished" {
		return nil, nil
	}
	e, err := c.log.ParseCheckpointPublished(l)
	if err != nil {
		return nil, err
	}
	return CheckpointPublished{project(e.ProjectId), e.Size, e.Root}, nil
}

func (c *Client) decodeSettlement(name string, l types.Log) (any, error) {
	s := c.settlement
	switch name {
	case "PolicySet":
		e, err := s.ParsePolicySet(l)
		if err != nil {
			return nil, err
		}
		return PolicySet{project(e.ProjectId), e.Version, e.PolicyHash, e.Uri, e.From}, nil
	case "PolicyCancelled":
		e, err := s.ParsePolicyCancelled(l)
		if err != nil {
			return nil, err
		}
		return PolicyCancelled{project(e.ProjectId), e.Version}, nil
	case "NoticeSet":
		e, err := s.ParseNoticeSet(l)
		if err != nil {
			return nil, err
		}
		return NoticeSet{project(e.ProjectId), uint64(e.Notice), e.From}, nil
	case "CorrectionQueued":
		e, err := s.ParseCorrectionQueued(l)
		if err != nil {
			return nil, err
		}
		return CorrectionQueued{project(e.ProjectId), epoch.Correction{Device: e.Device, Amount: amount(e.Amount), Epoch: epoch.Number(e.Epoch)}}, nil
	case "PanelPaid":
		e, err := s.ParsePanelPaid(l)
		if err != nil {
			return nil, err
		}
		return PanelPaid{project(e.ProjectId), amount(e.Amount)}, nil
	case "Funded":
		e, err := s.ParseFunded(l)
		if err != nil {
			return nil, err
		}
		return Funded{project(e.ProjectId), e.From, amount(e.Amount)}, nil
	case "EpochPinned":
		e, err := s.ParseEpochPinned(l)
		if err != nil {
			return nil, err
		}
		return EpochPinned{c.inputs(project(e.ProjectId), epoch.Number(e.Epoch), e.Inputs, e.LogRoot, e.Carry)}, nil
	case "EpochPosted":
		e, err := s.ParseEpochPosted(l)
		if err != nil {
			return nil, err
		}
		return EpochPosted{project(e.ProjectId), epoch.Number(e.Epoch), result(e.Result), e.ChallengeEnd}, nil
	case "EpochContested":
		e, err := s.ParseEpochContested(l)
		if err != nil {
			return nil, err
		}
		return EpochContested{project(e.ProjectId), epoch.Number(e.Epoch)}, nil
	case "EpochVoided":
		e, err := s.ParseEpochVoided(l)
		if err != nil {
			return nil, err
		}
		return EpochVoided{project(e.ProjectId), epoch.Number(e.Epoch), string(bytes.TrimRight(e.Reason[:], "\x00")), amount(e.Budget)}, nil
	case "EpochSettled":
		e, err := s.ParseEpochSettled(l)
		if err != nil {
			return nil, err
		}
		return EpochSettled{project(e.ProjectId), epoch.Number(e.Epoch), amount(e.Residual)}, nil
	case "Claimed":
		e, err := s.ParseClaimed(l)
		if err != nil {
			return nil, err
		}
		return Claimed{project(e.ProjectId), epoch.Number(e.Epoch), e.Index, e.Device, e.Account, amount(e.Amount)}, nil
	}
	return nil, nil
}

func project(n *big.Int) epoch.Project { return epoch.Project(n.Uint64()) }
