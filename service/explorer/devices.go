package explorer

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

type deviceEntry struct {
	Device    common.Address `json:"device"`
	DID       did.ID         `json:"did"`
	Name      string         `json:"name"`
	State     string         `json:"state"`
	Exposure  string         `json:"exposure"`
	Lat       *json.Number   `json:"lat"`
	Lon       *json.Number   `json:"lon"`
	Readings  uint64         `json:"readings"`
	LastTime  *uint64        `json:"lastTime"`
	LastValue *string        `json:"lastValue"`
	Earned    units.Amount   `json:"earned"`
	Reason    string         `json:"reason"`
}

func (e *Explorer) getDevices(r *http.Request) (any, error) {
	p, err := e.projectOf(r)
	if err != nil {
		return nil, err
	}
	q := queryOf(r, "limit", "after", "q", "state")
	filter := index.DeviceFilter{Query: q.text("q"), State: q.state()}
	filter.After, filter.Started = q.device("after")
	limit := q.limit()
	if q.err != nil {
		return nil, q.err
	}
	filter.Limit = limit + 1 // one more tells whether there is a next page
	devices, err := e.index.Devices(r.Context(), p.ID, filter)
	if err != nil {
		return nil, err
	}
	out := struct {
		Devices []deviceEntry `json:"devices"`
		Next    string        `json:"next"`
	}{Devices: []deviceEntry{}}
	if len(devices) > limit {
		devices = devices[:limit]
		out.Next = hexAddress(devices[limit-1].Address)
	}
	field := e.mainField(r.Context(), p)
	for _, d := range devices {
		out.Devices = append(out.Devices, deviceEntry{d.Address, did.ID(d.Address), d.Name, d.State, d.Exposure, coordinate(d.Lat),
			coordinate(d.Lon), d.Readings, known(d.LastTime), valueOf(d.LastData, field), d.Earned, unpaid(d.Reason)})
	}
	return out, nil
}

// hexAddress is lower case, unlike Address.Hex.
func hexAddress(a common.Address) string { return did.ID(a).String()[len(did.Method):] }

func coordinate(text string) *json.Number {
	if text == "" {
		return nil
	}
	n := json.Number(text)
	return &n
}

// known returns nil for the time of what did not happen yet.
func known(millis uint64) *uint64 {
	if millis == 0 {
		return nil
	}
	return &millis
}

// sent returns nil for a transaction that was not sent yet.
func sent(tx common.Hash) *common.Hash {
	if tx == (common.Hash{}) {
		return nil
	}
	return &tx
}

type deviceDetail struct {
	Device       common.Address  `json:"device"`
	DID          did.ID          `json:"did"`
	Project      epoch.Project   `json:"project"`
	Name         string          `json:"name"`
	Model        string          `json:"model"`
	Exposure     string          `json:"exposure"`
	Lat          *json.Number    `json:"lat"`
	Lon          *json.Number    `json:"lon"`
	Owner        common.Address  `json:"owner"`
	Account      common.Address  `json:"account"`
	IdentityID   uint64          `json:"identityId,string"` // it may need all 64 bits
	Signer       common.Address  `json:"signer"`
	KeyType      string          `json:"keyType"`
	Removed      bool            `json:"removed"`
	V2           *did.V2ID       `json:"v2"`
	Hardware     *hardware       `json:"hardware"`
	DocumentHash common.Hash     `json:"documentHash"`
	Document     json.RawMessage `json:"document"`
	Registered   registered      `json:"registered"`
	State        string          `json:"state"`
	Readings     uint64          `json:"readings"`
	LastTime     *uint64         `json:"lastTime"`
	Last         json.RawMessage `json:"last"`
	Earned       units.Amount    `json:"earned"`
	Claimed      units.Amount    `json:"claimed"`
	Bond         units.Amount    `json:"bond"` // that counts for it
	Findings     []finding       `json:"findings"`
	Epochs       []deviceEpoch   `json:"epochs"`
	Changes      []change        `json:"changes"`
}

type registered struct {
	Block uint64      `json:"block"`
	Tx    common.Hash `json:"tx"`
	Time  uint64      `json:"time"`
}

type deviceEpoch struct {
	Epoch    epoch.Number `json:"epoch"`
	State    string       `json:"state"`
	Amount   units.Amount `json:"amount"`
	Points   uint64       `json:"points"`
	Reason   string       `json:"reason"`
	Readings uint64       `json:"readings"`
	Claimed  bool         `json:"claimed"`
	Tx       *common.Hash `json:"tx"`
}

// deviceOf returns the device that a path names.
func (e *Explorer) deviceOf(r *http.Request) (index.Device, error) {
	address, err := pathDevice(r)
	if err != nil {
		return index.Device{}, err
	}
	d, err := e.index.Device(r.Context(), address)
	return d, absent(err, "device %s is not registered in any project here; check the address", hexAddress(address))
}

func (e *Explorer) getDevice(r *http.Request) (any, error) {
	d, err := e.deviceOf(r)
	if err != nil {
		return nil, err
	}
	if q := queryOf(r); q.err != nil {
		return nil, q.err
	}
	leaves, err := e.index.DeviceLeaves(r.Context(), d.Address, defaultLimit)
	if err != nil {
		return nil, err
	}
	epochs := make([]deviceEpoch, 0, len(leaves))
	for _, l := range leaves {
		epochs = append(epochs, deviceEpoch{l.Epoch, l.State.String(), l.Amount, l.Points, l.Reason, l.Readings, sent(l.Claim) != nil, sent(l.Claim)})
	}
	verdict, changes, err := e.identity(r.Context(), d.Address)
	if err != nil {
		return nil, err
	}
	findings, err := e.findings(r.Context(), d.Address)
	if err != nil {
		return nil, err
	}
	return deviceDetail{d.Address, did.ID(d.Address), d.Project, d.Name, d.Model, d.Exposure, coordinate(d.Lat), coordinate(d.Lon), d.Owner,
		d.Account, d.Token, d.Signer, d.KeyType, d.Removed != 0, assigned(d.V2), verdict, d.DocumentHash, d.Document,
		registered{d.Block, d.Tx, d.Time}, d.State, d.Readings, known(d.LastTime), d.LastData, d.Earned, d.Claimed, d.Bond, findings, epochs, changes}, nil
}

// States of a reading that is in the log; protocol words.
const (
	sequenced = "sequenced"
	scoredAs  = "scored"
	settled   = "settled"
	paid      = "paid"
)

type readingEntry struct {
	Index    uint64          `json:"index"`
	Sequence uint64          `json:"sequence"`
	Time     uint64          `json:"time"`
	Values   json.RawMessage `json:"values"`
	Epoch    *epoch.Number   `json:"epoch"`
	State    string          `json:"state"`
}

func (e *Explorer) getReadings(r *http.Request) (any, error) {
	d, err := e.deviceOf(r)
	if err != nil {
		return nil, err
	}
	q := queryOf(r, "limit", "before")
	before, limit := q.before(), q.limit()
	if q.err != nil {
		return nil, q.err
	}
	readings, err := e.index.Readings(r.Context(), d.Address, before, limit+1)
	if err != nil {
		return nil, err
	}
	out := struct {
		Readings []readingEntry `json:"readings"`
		Next     *uint64        `json:"next"`
	}{Readings: []readingEntry{}}
	if len(readings) > limit {
		readings = readings[:limit]
		out.Next = &readings[limit-1].Index
	}
	if len(readings) == 0 {
		return out, nil
	}
	epochs, err := e.ladder(r.Context(), d, readings[len(readings)-1].Index, readings[0].Index+1)
	if err != nil {
		return nil, err
	}
	for _, one := range readings {
		number, state := epochs.at(one.Index)
		out.Readings = append(out.Readings, readingEntry{one.Index, one.Sequence, one.Time, one.Data, number, state})
	}
	return out, nil
}

// A ladder tells how far the readings of a device have come.
type ladder []rung

type rung struct {
	index.Epoch
	claimed bool
}

// ladder reads the epochs over a range of the log, and of those that are
// settled whether the device was paid.
func (e *Explorer) ladder(ctx context.Context, d index.Device, start, end uint64) (ladder, error) {
	epochs, err := e.index.EpochsOver(ctx, d.Project, start, end)
	if err != nil {
		return nil, err
	}
	rungs := make(ladder, 0, len(epochs))
	for _, one := range epochs {
		claimed := false
		if one.State == epoch.Settled {
			leaf, err := e.index.Leaf(ctx, d.Project, one.Inputs.Epoch, d.Address)
			if err != nil && !errors.Is(err, index.ErrNotFound) {
				return nil, err
			}
			claimed = sent(leaf.Claim) != nil
		}
		rungs = append(rungs, rung{one, claimed})
	}
	return rungs, nil
}

// at returns the epoch that scored the entry, nil before, and its state. A
// void epoch scored nothing: its range goes to a later one.
func (l ladder) at(index uint64) (*epoch.Number, string) {
	for _, one := range l {
		if index < one.LogStart || index >= one.LogEnd {
			continue
		}
		number := one.Inputs.Epoch
		switch {
		case one.State == epoch.Settled && one.claimed:
			return &number, paid
		case one.State == epoch.Settled:
			return &number, settled
		case one.State == epoch.Posted || one.State == epoch.Contested:
			return &number, scoredAs
		}
	}
	return nil, sequenced
}
