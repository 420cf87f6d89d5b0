package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/types/report"
)

// A Seat is a member of the committee, with its work in this epoch.
type Seat struct {
	Delegate report.Delegate
	Key      common.Address // address of the key it signs with
	Counted  uint32         // commits that count
	Missed   uint32         // those of them that it did not sign
	Proposed uint32         // blocks
}

// A Committee says who signs blocks now and who may next. Times are seconds
// since the Unix epoch.
type Committee struct {
	Block        uint64 // as of which this is
	Epoch        uint64
	EpochEnd     uint64
	EpochSeconds uint64
	CountFrom    uint64   // the first block whose report is about these seats
	Size         int      // most seats there can be
	Seats        []Seat   // in the consensus' order
	Candidates   []Ranked // of whom the next committee would be drawn, the highest score first
}

// Committee returns who signs blocks now and who may next.
func (c *Client) Committee(ctx context.Context) (Committee, error) {
	out, err := c.committeeNow(ctx)
	if err != nil {
		return Committee{}, fmt.Errorf("read the committee: %w", decodeRevert(err))
	}
	return out, nil
}

func (c *Client) committeeNow(ctx context.Context) (out Committee, err error) {
	opts, err := c.now(ctx)
	if err != nil {
		return out, err
	}
	out.Block = opts.BlockNumber.Uint64()
	if out.Epoch, err = c.committee.Epoch(opts); err != nil {
		return out, err
	}
	if out.EpochSeconds, err = c.committee.EPOCHSECONDS(opts); err != nil {
		return out, err
	}
	if out.CountFrom, err = c.committee.CountFrom(opts); err != nil {
		return out, err
	}
	size, err := c.committee.SEATS(opts)
	if err != nil {
		return out, err
	}
	out.Size = int(size)
	seats, err := c.committee.Seats(opts)
	if err != nil {
		return out, err
	}
	for _, s := range seats {
		out.Seats = append(out.Seats, Seat{report.Delegate(s.Delegate), s.KeyAddress, s.Counted, s.Missed, s.Proposed})
	}
	next, err := c.committee.Next(opts)
	if err != nil {
		return out, err
	}
	out.EpochEnd, out.Candidates = next.Time, ranked(next.Candidates, next.Scores)
	return out, nil
}

// An Upgrade is a version of the protocol and when it begins.
type Upgrade struct {
	Version uint32
	Time    uint64 // seconds since the Unix epoch
	Name    string
}

// Upgrades says which versions of the protocol there are.
type Upgrades struct {
	Required  uint32    // by the newest block
	Scheduled []Upgrade // all that were ever, in order; version 1 is that of genesis and not among them
	Notice    uint64    // seconds from scheduling to beginning, at least
}

// Upgrades returns the protocol's schedule.
func (c *Client) Upgrades(ctx context.Context) (Upgrades, error) {
	out, err := c.upgradesNow(ctx)
	if err != nil {
		return Upgrades{}, fmt.Errorf("read the upgrades: %w", decodeRevert(err))
	}
	return out, nil
}

func (c *Client) upgradesNow(ctx context.Context) (out Upgrades, err error) {
	opts, err := c.now(ctx)
	if err != nil {
		return out, err
	}
	head, err := c.eth.HeaderByNumber(ctx, opts.BlockNumber)
	if err != nil {
		return out, err
	}
	if out.Required, err = c.upgrades.Required(opts, head.Time); err != nil {
		return out, err
	}
	if out.Notice, err = c.upgrades.NOTICE(opts); err != nil {
		return out, err
	}
	latest, err := c.upgrades.Latest(opts)
	if err != nil {
		return out, err
	}
	for version := uint32(2); version <= latest; version++ {
		u, err := c.upgrades.Upgrade(opts, version)
		if err != nil {
			return out, err
		}
		out.Scheduled = append(out.Scheduled, Upgrade{u.Version, u.Time, u.Name})
	}
	return out, nil
}
