package index

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// A Finding is what somebody found of a device's fraud. Times are in
// milliseconds.
type Finding struct {
	ID           chain.FindingID
	Project      epoch.Project
	Device       common.Address
	Filer        common.Address
	Code         string
	Evidence     common.Hash // SHA-256 of the bundle
	URI          string      // the filer's word
	ContestUntil uint64
	State        string       // open, stands, refuted, undecided; a contest changes nothing until the panel judged
	Until        uint64       // when it expires, 0 when it does not stand
	Taken        units.Amount // of the device's bond
	Block        uint64
	Tx           common.Hash
	Time         uint64
}

// Findings returns up to limit findings against a device, newest first.
func (x *Index) Findings(ctx context.Context, device common.Address, limit int) ([]Finding, error) {
	return collect(ctx, x, func(r scanner) (f Finding, err error) {
		var id int64
		err = r.Scan(&id, &f.Project, &f.Device, &f.Filer, &f.Code, &f.Evidence, &f.URI, &f.ContestUntil, &f.State, &f.Until, textOf(&f.Taken),
			&f.Block, &f.Tx, &f.Time)
		f.ID = chain.FindingID(id)
		return f, err
	}, `SELECT id, project, device, filer, code, evidence, uri, contest_until, state, until, taken, block, tx, time FROM findings
		WHERE device = ? ORDER BY id DESC LIMIT ?`, device, limit)
}
