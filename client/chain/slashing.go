package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// Errors of cases, to test with errors.Is.
var (
	ErrNoCase  = errors.New("no such case")
	ErrNoTrial = errors.New("no such trial")
	ErrNoEntry = errors.New("no such entry in the escrow")
)

// A CaseID is the number of a case of Slashing. They count from 1.
type CaseID uint64

func (id CaseID) big() *big.Int { return new(big.Int).SetUint64(uint64(id)) }

// An EntryID is the number of an entry of SlashEscrow. They count from 1.
type EntryID uint64

func (id EntryID) big() *big.Int { return new(big.Int).SetUint64(uint64(id)) }

// A Lane says by which evidence a case is judged.
type Lane uint8

// The lanes, as the contract numbers them.
const (
	Objective  Lane = 1 + iota // a contract proves it
	Semi                       // slashed unless challenged
	Subjective                 // a jury judges
)

// String returns the lane's letter.
func (l Lane) String() string { return nameOf(l, "", "A", "B", "C") }

// A CaseState says where a case stands.
type CaseState uint8

// The states, as the contract numbers them.
const (
	CaseAccused CaseState = 1 + iota
	CaseTrial
	CaseGuilty
	CaseTaken
	CaseAppeal
	CaseClosed
)

func (s CaseState) String() string {
	return nameOf(s, "none", "accused", "trial", "guilty", "taken", "appeal", "closed")
}

// An Outcome says how a case ended.
type Outcome uint8

// The outcomes, as the contract numbers them.
const (
	NoOutcome Outcome = iota
	Slashed
	Acquitted
	Undecided
	Lapsed
	Reversed
)

func (o Outcome) String() string {
	return nameOf(o, "", "slashed", "acquitted", "undecided", "lapsed", "reversed")
}

func nameOf[T ~uint8](n T, names ...string) string {
	if int(n) < len(names) {
		return names[n]
	}
	return fmt.Sprintf("unknown %d", n)
}

// A Case of Slashing. Times are seconds since the Unix epoch, parts are of
// 10¹⁸ of what the operator has promised.
type Case struct {
	ID         CaseID
	Lane       Lane
	State      CaseState
	Outcome    Outcome
	Service    ServiceID
	Operator   OperatorID
	Capture    uint64 // when the fault was done
	OpenedAt   uint64
	Since      uint64 // when its state began
	Wad        uint64 // what the accuser asks for
	Max        uint64 // the most that the lane can cost
	Taking     uint64 // what is taken
	Left       uint64 // what of that the meter still holds up
	Trial      uint64 // of the first jury, 0 for none
	Appeal     uint64 // of the second, 0 for none
	Accuser    common.Address
	Challenger common.Address // zero for nobody
	Appellant  common.Address // zero for nobody
	Harmed     common.Address
	Bond       units.Amount
	Evidence   common.Hash // of the evidence, or the fault's id in lane A
	DueAt      uint64      // from when Advance does something if nobody else acts, 0 when closed
	LapsesAt   uint64      // until when stake can be taken
	Entries    []EntryID
}

// SlashTimes are the lengths of a case's steps, in seconds.
type SlashTimes struct {
	Day, Accuse, Challenge, Window, Wait, Appeal, Escrow uint64
}

func (c *Client) slashing() (*bindings.Slashing, error) {
	return bindings.NewSlashing(predeploys.Slashing, c.eth)
}

func (c *Client) slashEscrow() (*bindings.SlashEscrow, error) {
	return bindings.NewSlashEscrow(predeploys.SlashEscrow, c.eth)
}

// SlashTimes returns how long the steps of a case take on this chain.
func (c *Client) SlashTimes(ctx context.Context) (SlashTimes, error) {
	slashing, err := c.slashing()
	if err != nil {
		return SlashTimes{}, err
	}
	day, err := slashing.DAY(at(ctx))
	if err != nil {
		return SlashTimes{}, fmt.Errorf("read the length of a day: %w", decodeRevert(err))
	}
	d := day.Uint64()
	return SlashTimes{Day: d, Accuse: 5 * d, Challenge: 2 * d, Window: 9 * d, Wait: 5 * d, Appeal: 5 * d, Escrow: 7 * d}, nil
}

// Bond returns what an accusation needs as a bond now.
func (c *Client) Bond(ctx context.Context) (units.Amount, error) {
	params, err := bindings.NewParameters(predeploys.Parameters, c.eth)
	if err != nil {
		return units.Amount{}, err
	}
	var name [32]byte
	copy(name[:], "pool.bond")
	value, err := params.Get(at(ctx), name)
	if err != nil {
		return units.Amount{}, fmt.Errorf("read the bond: %w", decodeRevert(err))
	}
	return amount(value), nil
}

// Case returns a case, or ErrNoCase.
func (c *Client) Case(ctx context.Context, id CaseID) (Case, error) {
	slashing, err := c.slashing()
	if err != nil {
		return Case{}, err
	}
	opts, err := c.now(ctx)
	if err != nil {
		return Case{}, err
	}
	raw, err := slashing.CaseAt(opts, id.big())
	if err := decodeRevert(err); Reverted(err, "NoSuchCase") {
		return Case{}, fmt.Errorf("%w: %d", ErrNoCase, id)
	} else if err != nil {
		return Case{}, fmt.Errorf("read case %d: %w", id, err)
	}
	out := Case{
		ID: id, Lane: Lane(raw.Lane), State: CaseState(raw.State), Outcome: Outcome(raw.Outcome), Service: ServiceID(raw.Service), Operator: OperatorID(raw.Operator),
		Capture: raw.Capture.Uint64(), OpenedAt: raw.OpenedAt.Uint64(), Since: raw.Since.Uint64(), Wad: raw.Wad, Max: raw.Max, Taking: raw.Taking,
		Trial: raw.Trial, Appeal: raw.Appeal, Accuser: raw.Accuser, Challenger: raw.Challenger, Appellant: raw.Appellant, Harmed: raw.Harmed,
		Bond: amount(raw.Bond), Evidence: raw.Evidence,
	}
	due, err := slashing.DueAt(opts, id.big())
	if err != nil {
		return Case{}, fmt.Errorf("read what is due of case %d: %w", id, decodeRevert(err))
	}
	lapses, err := slashing.LapsesAt(opts, id.big())
	if err != nil {
		return Case{}, fmt.Errorf("read until when case %d goes on: %w", id, decodeRevert(err))
	}
	taking, err := slashing.TakingOf(opts, id.big())
	if err != nil {
		return Case{}, fmt.Errorf("read what case %d has taken: %w", id, decodeRevert(err))
	}
	out.DueAt, out.LapsesAt, out.Left = due.Uint64(), lapses.Uint64(), taking.Left.Uint64()
	for _, entry := range taking.Entries {
		out.Entries = append(out.Entries, EntryID(entry.Uint64()))
	}
	return out, nil
}

// Cases returns the newest cases, up to limit, the newest first.
func (c *Client) Cases(ctx context.Context, limit int) ([]Case, error) {
	slashing, err := c.slashing()
	if err != nil {
		return nil, err
	}
	count, err := slashing.Count(at(ctx))
	if err != nil {
		return nil, fmt.Errorf("count the cases: %w", decodeRevert(err))
	}
	var out []Case
	for id := count.Uint64(); id > 0 && len(out) < limit; id-- {
		found, err := c.Case(ctx, CaseID(id))
		if err != nil {
			return nil, err
		}
		out = append(out, found)
	}
	return out, nil
}

// FaultCase returns the case in which a service has slashed for a fault, 0 for
// none.
func (c *Client) FaultCase(ctx context.Context, service ServiceID, fault common.Hash) (CaseID, error) {
	slashing, err := c.slashing()
	if err != nil {
		return 0, err
	}
	id, err := slashing.CaseOf(at(ctx), uint32(service), fault)
	if err != nil {
		return 0, fmt.Errorf("look up the fault: %w", decodeRevert(err))
	}
	return CaseID(id.Uint64()), nil
}

// An EntryState says where an entry of the escrow stands.
type EntryState uint8

// The states, as the contract numbers them.
const (
	EntryOpen EntryState = 1 + iota
	EntryReleased
	EntryReversed
)

func (s EntryState) String() string { return nameOf(s, "none", "open", "released", "reversed") }

// An Escrowed is stake that was slashed, in the week in which it can come
// back. Shares are hundredths of a percent; what is left of them is insurance.
type Escrowed struct {
	ID        EntryID
	State     EntryState
	Service   ServiceID
	Operator  OperatorID
	OpenedAt  uint64
	ReleaseAt uint64
	Burn      uint16
	ToHarmed  uint16
	ToFinder  uint16
	Harmed    common.Address
	Reporter  common.Address // zero for nobody
	Assets    []common.Address
	Amounts   []units.Amount
	Missing   []units.Amount // taken, and not arrived
}

// Escrowed returns an entry of the escrow, or ErrNoEntry.
func (c *Client) Escrowed(ctx context.Context, id EntryID) (Escrowed, error) {
	escrow, err := c.slashEscrow()
	if err != nil {
		return Escrowed{}, err
	}
	e, err := escrow.Entry(at(ctx), id.big())
	if err != nil {
		return Escrowed{}, fmt.Errorf("read entry %d of the escrow: %w", id, decodeRevert(err))
	}
	if e.State == 0 {
		return Escrowed{}, fmt.Errorf("%w: %d", ErrNoEntry, id)
	}
	out := Escrowed{
		ID: id, State: EntryState(e.State), Service: ServiceID(e.Service), Operator: OperatorID(e.Operator), OpenedAt: e.OpenedAt.Uint64(), ReleaseAt: e.ReleaseAt.Uint64(),
		Burn: e.Burn, ToHarmed: e.HarmedPart, ToFinder: e.ReporterPart, Harmed: e.Harmed, Reporter: e.Reporter, Assets: e.Assets,
	}
	for i := range e.Amounts {
		out.Amounts, out.Missing = append(out.Amounts, amount(e.Amounts[i])), append(out.Missing, amount(e.Missing[i]))
	}
	return out, nil
}

// SlashOwed returns what an account is owed: by the escrow of an asset, and of
// bonds, which are native coins.
func (c *Client) SlashOwed(ctx context.Context, account, asset common.Address) (escrowed, bonds units.Amount, err error) {
	escrow, err := c.slashEscrow()
	if err != nil {
		return escrowed, bonds, err
	}
	slashing, err := c.slashing()
	if err != nil {
		return escrowed, bonds, err
	}
	parts, err := escrow.Owed(at(ctx), account, asset)
	if err == nil {
		escrowed = amount(parts)
		if parts, err = slashing.Owed(at(ctx), account); err == nil {
			bonds = amount(parts)
		}
	}
	if err != nil {
		err = fmt.Errorf("read what %s is owed: %w", account, decodeRevert(err))
	}
	return escrowed, bonds, err
}

func (w *Writer) slash(ctx context.Context, doing string, value units.Amount, method string, arguments ...any) (*types.Receipt, error) {
	c := call(predeploys.Slashing, bindings.SlashingMetaData, method, arguments...)
	c.Value, c.Spare = value.Big(), harvestGas
	receipt, err := w.send(ctx, doing, c)
	return receipt, withReason(err)
}

// opened returns the case that a transaction has opened, 0 for none.
func (w *Writer) opened(receipt *types.Receipt) (CaseID, error) {
	slashing, err := w.slashing()
	if err != nil {
		return 0, err
	}
	for _, l := range receipt.Logs {
		if e, err := slashing.ParseOpened(*l); err == nil && l.Address == predeploys.Slashing {
			return CaseID(e.Id.Uint64()), nil
		}
	}
	return 0, nil
}

// Prove slashes for a fault of lane A. The case is 0 when there was nothing to
// take.
func (w *Writer) Prove(ctx context.Context, service ServiceID, evidence []byte) (CaseID, error) {
	receipt, err := w.slash(ctx, "prove the fault", units.Amount{}, "prove", uint32(service), evidence)
	if err != nil {
		return 0, err
	}
	return w.opened(receipt)
}

// An Accusation of lane B or C.
type Accusation struct {
	Lane     Lane
	Service  ServiceID
	Operator OperatorID
	Capture  uint64
	Wad      uint64
	Evidence common.Hash
	URI      string
}

// Accuse opens a case with the bond that the chain asks for now.
func (w *Writer) Accuse(ctx context.Context, a Accusation) (CaseID, error) {
	bond, err := w.Bond(ctx)
	if err != nil {
		return 0, err
	}
	receipt, err := w.slash(ctx, "accuse", bond, "accuse", bindings.SlashingAccusation{
		Lane: uint8(a.Lane), Service: uint32(a.Service), Operator: uint32(a.Operator), Capture: new(big.Int).SetUint64(a.Capture), Wad: a.Wad, Evidence: a.Evidence, Uri: a.URI,
	})
	if err != nil {
		return 0, err
	}
	return w.opened(receipt)
}

// ChallengeCase brings an accusation before a jury, with a bond as high as the
// accuser's.
func (w *Writer) ChallengeCase(ctx context.Context, id CaseID) error {
	found, err := w.Case(ctx, id)
	if err != nil {
		return err
	}
	_, err = w.slash(ctx, "challenge", found.Bond, "challenge", id.big())
	return err
}

// AppealCase appeals against a slash, with twice the bond.
func (w *Writer) AppealCase(ctx context.Context, id CaseID) error {
	found, err := w.Case(ctx, id)
	if err != nil {
		return err
	}
	bond, err := units.FromBig(new(big.Int).Lsh(found.Bond.Big(), 1))
	if err != nil {
		return err
	}
	_, err = w.slash(ctx, "appeal", bond, "appeal", id.big())
	return err
}

// AdvanceCase does what is due of a case.
func (w *Writer) AdvanceCase(ctx context.Context, id CaseID) error {
	_, err := w.slash(ctx, "advance the case", units.Amount{}, "advance", id.big())
	return err
}

// WithdrawBonds sends an account what it is owed of bonds.
func (w *Writer) WithdrawBonds(ctx context.Context, account common.Address) error {
	_, err := w.slash(ctx, "withdraw bonds", units.Amount{}, "withdraw", account)
	return err
}

func (w *Writer) escrowed(ctx context.Context, doing, method string, arguments ...any) error {
	_, err := w.send(ctx, doing, call(predeploys.SlashEscrow, bindings.SlashEscrowMetaData, method, arguments...))
	return err
}

// ReleaseEntry divides an entry of the escrow whose week is over, and burns what
// of its tokens is to be burned.
func (w *Writer) ReleaseEntry(ctx context.Context, id EntryID) error {
	if err := w.escrowed(ctx, "release the entry", "release", id.big()); err != nil {
		return err
	}
	entry, err := w.Escrowed(ctx, id)
	if err != nil {
		return err
	}
	for _, asset := range slices.DeleteFunc(entry.Assets, func(a common.Address) bool { return a == common.Address{} }) {
		if err := w.ClaimSlashed(ctx, predeploys.Burn, asset); err != nil && !Reverted(err, "NothingOwed") {
			return fmt.Errorf("entry %d is released; burn its part of %s: %w", id, asset, err)
		}
	}
	return nil
}

// ClaimSlashed sends an account what the escrow owes it of an asset.
func (w *Writer) ClaimSlashed(ctx context.Context, account, asset common.Address) error {
	return w.escrowed(ctx, "claim", "claim", account, asset)
}

// AbsorbEntry takes in what has arrived late of an entry's asset.
func (w *Writer) AbsorbEntry(ctx context.Context, id EntryID, index int) error {
	return w.escrowed(ctx, "absorb", "absorb", id.big(), big.NewInt(int64(index)))
}

// RestoreSlashed gives an asset back whose token did not move when its slash
// was reversed.
func (w *Writer) RestoreSlashed(ctx context.Context, operator OperatorID, asset common.Address) error {
	return w.escrowed(ctx, "restore", "restore", uint32(operator), asset)
}

// withReason puts a proof's own reason in the place of Slashing's, which only
// carries it.
func withReason(err error) error {
	var revert *RevertError
	if !errors.As(err, &revert) || revert.Name != "ProofRefused" {
		return err
	}
	raw, ok := revert.Args["reason"].([]byte)
	if !ok || len(raw) < 4 {
		return err
	}
	if inner := decodeData(raw); inner.Name != "" || inner.Text != "" {
		return fmt.Errorf("the service's proof refuses the evidence: %w", inner)
	}
	return err
}
