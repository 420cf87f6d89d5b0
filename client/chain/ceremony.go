package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
)

// ErrNoCeremony is a number that no ceremony has.
var ErrNoCeremony = errors.New("there is no such ceremony")

// A CeremonyStage says where a ceremony stands.
type CeremonyStage uint8

// The stages, as the contract numbers them.
const (
	CeremonyPowers CeremonyStage = iota + 1
	CeremonyPowersBeacon
	CeremonyCircuit
	CeremonyCircuitBeacon
	CeremonySealed
	CeremonyFinished
)

func (s CeremonyStage) String() string {
	return nameOf(s, "none", "powers", "powers' beacon", "circuit", "circuit's beacon", "sealed", "finished")
}

// A Ceremony is a set-up of a circuit's keys. Times are seconds since the Unix epoch.
type Ceremony struct {
	ID            uint32
	Name          string // of the circuit
	Circuit       common.Hash
	Coordinator   common.Address
	Stage         CeremonyStage
	Power         int
	PowersFrom    uint32 // the ceremony whose powers are used, 0 for its own
	Until         uint64 // when contributions to the part end
	BeaconBlock   uint64
	PowersBeacon  common.Hash
	CircuitBeacon common.Hash
	Key           common.Hash
	Confirmed     uint32
	Objected      uint32
	Powers, Parts []CeremonyContribution // of the first part, and of the second
}

// A CeremonyContribution is a file, by its SHA-256, and where it was said to lie.
type CeremonyContribution struct {
	By   common.Address
	File common.Hash
	URI  string
}

// Ceremony returns a ceremony, or ErrNoCeremony.
func (c *Client) Ceremony(ctx context.Context, number uint32) (Ceremony, error) {
	contract, err := bindings.NewCeremony(predeploys.Ceremony, c.eth)
	if err != nil {
		return Ceremony{}, err
	}
	opts, err := c.now(ctx)
	if err != nil {
		return Ceremony{}, err
	}
	count, err := contract.Count(opts)
	if err != nil {
		return Ceremony{}, fmt.Errorf("read the number of ceremonies: %w", err)
	}
	if number == 0 || number > count {
		return Ceremony{}, fmt.Errorf("ceremony %d of %d: %w", number, count, ErrNoCeremony)
	}
	s, err := contract.SetupOf(opts, number)
	if err != nil {
		return Ceremony{}, fmt.Errorf("read ceremony %d: %w", number, err)
	}
	out := Ceremony{
		ID: number, Circuit: s.Circuit, Coordinator: s.Coordinator, Stage: CeremonyStage(s.Stage), Power: int(s.Power), PowersFrom: s.PowersFrom,
		Until: s.Until.Uint64(), BeaconBlock: s.BeaconBlock, PowersBeacon: s.PowersBeacon, CircuitBeacon: s.CircuitBeacon, Key: s.Key,
		Confirmed: s.Confirmed, Objected: s.Objected,
	}
	uris, err := c.ceremonyEvents(ctx, contract, &out)
	if err != nil {
		return Ceremony{}, err
	}
	for ofCircuit, list := range map[bool]*[]CeremonyContribution{false: &out.Powers, true: &out.Parts} {
		have, err := contract.ContributionsOf(opts, number, ofCircuit)
		if err != nil {
			return Ceremony{}, fmt.Errorf("read the contributions to ceremony %d: %w", number, err)
		}
		for _, h := range have {
			*list = append(*list, CeremonyContribution{By: h.By, File: h.File, URI: uris[h.File]})
		}
	}
	return out, nil
}

// ceremonyEvents reads what the contract only said: the name, and where files lie.
func (c *Client) ceremonyEvents(ctx context.Context, contract *bindings.Ceremony, out *Ceremony) (map[common.Hash]string, error) {
	uris := map[common.Hash]string{}
	err := c.eventPages(ctx, 0, func(opts *bind.FilterOpts) error {
		started, err := contract.FilterStarted(opts, []uint32{out.ID}, nil, nil)
		if err != nil {
			return err
		}
		for started.Next() {
			out.Name = started.Event.Name
		}
		given, err := contract.FilterContributed(opts, []uint32{out.ID}, nil)
		if err != nil {
			return errors.Join(err, started.Error())
		}
		for given.Next() {
			uris[given.Event.File] = given.Event.Uri
		}
		return errors.Join(started.Error(), given.Error())
	})
	if err != nil {
		return nil, fmt.Errorf("read the events of ceremony %d: %w", out.ID, err)
	}
	return uris, nil
}

// Ceremonies returns how many there are.
func (c *Client) Ceremonies(ctx context.Context) (uint32, error) {
	contract, err := bindings.NewCeremony(predeploys.Ceremony, c.eth)
	if err != nil {
		return 0, err
	}
	n, err := contract.Count(at(ctx))
	if err != nil {
		return 0, fmt.Errorf("read the number of ceremonies: %w", err)
	}
	return n, nil
}

func (w *Writer) onCeremony(ctx context.Context, doing, method string, arguments ...any) error {
	_, err := w.send(ctx, doing, call(predeploys.Ceremony, bindings.CeremonyMetaData, method, arguments...))
	return err
}

// StartCeremony starts a ceremony and returns its number. Each part takes contributions for the seconds given.
func (w *Writer) StartCeremony(ctx context.Context, circuit common.Hash, name string, power int, powersFrom uint32, seconds uint64) (uint32, error) {
	receipt, err := w.send(ctx, "start the ceremony", call(predeploys.Ceremony, bindings.CeremonyMetaData, "start",
		circuit, name, uint8(power), powersFrom, new(big.Int).SetUint64(seconds)))
	if err != nil {
		return 0, err
	}
	contract, err := bindings.NewCeremony(predeploys.Ceremony, w.eth)
	if err != nil {
		return 0, err
	}
	for _, l := range receipt.Logs {
		if started, err := contract.ParseStarted(*l); err == nil {
			return started.Id, nil
		}
	}
	return 0, errors.New("start the ceremony: the transaction says nothing of it")
}

// ContributeToCeremony adds a file by its SHA-256, made from the file before it, which is zero for the first.
func (w *Writer) ContributeToCeremony(ctx context.Context, number uint32, previous, file common.Hash, uri string) error {
	return w.onCeremony(ctx, "contribute", "contribute", number, previous, file, uri)
}

// StrikeFromCeremony strikes a contribution to the part that is open, and those after it.
func (w *Writer) StrikeFromCeremony(ctx context.Context, number uint32, from uint64, reason string) error {
	return w.onCeremony(ctx, "strike the contribution", "strike", number, new(big.Int).SetUint64(from), reason)
}

// CloseCeremonyPart ends a part whose time is over.
func (w *Writer) CloseCeremonyPart(ctx context.Context, number uint32) error {
	return w.onCeremony(ctx, "close the part", "close", number)
}

// DrawCeremonyBeacon brings the header whose randomness ends a part.
func (w *Writer) DrawCeremonyBeacon(ctx context.Context, number uint32, block uint64) error {
	header, err := w.eth.HeaderByNumber(ctx, new(big.Int).SetUint64(block))
	if err != nil {
		return fmt.Errorf("read block %d, the beacon of ceremony %d: %w", block, number, err)
	}
	raw, err := rlp.EncodeToBytes(header)
	if err != nil {
		return fmt.Errorf("encode the header of block %d: %w", block, err)
	}
	return w.onCeremony(ctx, "draw the beacon", "beacon", number, raw)
}

// FinishCeremony tells the key that the transcript gives.
func (w *Writer) FinishCeremony(ctx context.Context, number uint32, key common.Hash, uri string) error {
	return w.onCeremony(ctx, "finish the ceremony", "finish", number, key, uri)
}

// SayOfCeremony says as a contributor whether the key is that of the transcript.
func (w *Writer) SayOfCeremony(ctx context.Context, number uint32, confirms bool) error {
	return w.onCeremony(ctx, "speak of the ceremony", "say", number, confirms)
}
