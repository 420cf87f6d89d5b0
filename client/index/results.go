package index

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// ErrSuperseded reports a result that the chain does not hold to (any more).
var ErrSuperseded = errors.New("result is not the posted one")

// A Leaf is what one device gets in one epoch.
type Leaf struct {
	Project    epoch.Project
	Epoch      epoch.Number
	Index      uint64
	Device     common.Address
	Account    common.Address
	Amount     units.Amount
	Points     uint64
	Reason     string
	Readings   uint64
	FirstIndex uint64
	LastIndex  uint64
	Evidence   common.Hash
	Hash       common.Hash

	// The following are read, not written.
	Name  string      // of the device
	State epoch.State // of the epoch
	Claim common.Hash // the transaction that paid it, zero before
}

// A Posted epoch has a result on chain whose leaves are not here yet.
type Posted struct {
	Project    epoch.Project
	Epoch      epoch.Number
	ResultHash common.Hash
}

// PendingResults returns the epochs whose leaves are to be read, oldest
// first, those with a fault left out unless faulty.
func (x *Index) PendingResults(ctx context.Context, faulty bool) ([]Posted, error) {
	query := `SELECT project, number, result_hash FROM epochs WHERE state IN (?, ?, ?) AND post_tx <> ? AND applied <> result_hash`
	if !faulty {
		query += ` AND fault = ''`
	}
	var pending []Posted
	err := x.rows(ctx, func(r scanner) error {
		var p Posted
		if err := r.Scan(&p.Project, &p.Epoch, &p.ResultHash); err != nil {
			return err
		}
		pending = append(pending, p)
		return nil
	}, query+` ORDER BY project, number LIMIT 1000`, epoch.Posted, epoch.Contested, epoch.Settled, common.Hash{})
	return pending, err
}

// RejectResult shows on the epoch why its published result is not trusted.
func (x *Index) RejectResult(ctx context.Context, p Posted, fault string) error {
	return x.update(ctx, func(b *batch) {
		b.exec(`UPDATE epochs SET fault = ? WHERE project = ? AND number = ? AND result_hash = ?`, fault, p.Project, p.Epoch, p.ResultHash)
	})
}

// ApplyResult keeps the leaves of an epoch. The caller MUST have checked that
// they are those of the posted root. Applying a result again changes nothing.
func (x *Index) ApplyResult(ctx context.Context, p Posted, leaves []Leaf) error {
	return x.update(ctx, func(b *batch) {
		var want, applied common.Hash
		b.get(`SELECT result_hash, applied FROM epochs WHERE project = ? AND number = ?`, []any{p.Project, p.Epoch}, &want, &applied)
		if b.err == nil && want != p.ResultHash {
			b.err = fmt.Errorf("%w: epoch %d of project %d: %s, posted %s", ErrSuperseded, p.Epoch, p.Project, p.ResultHash, want)
		}
		if b.err != nil || applied == want {
			return
		}
		b.leaves(p, leaves)
		b.credit(p.Project, p.Epoch)
		b.pruneLeaves(p.Project, x.config.MaxLeaves)
	})
}

func (b *batch) leaves(p Posted, leaves []Leaf) {
	b.exec(`DELETE FROM leaves WHERE project = ? AND epoch = ?`, p.Project, p.Epoch)
	b.exec(`DELETE FROM reasons WHERE project = ? AND epoch = ?`, p.Project, p.Epoch)
	reasons := make(map[string]*Reason)
	paid := 0
	for i := range leaves {
		l := &leaves[i]
		b.exec(`INSERT INTO leaves (project, epoch, idx, device, account, amount, points, reason, readings, first_index, last_index,
			evidence, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, int64(p.Project), int64(p.Epoch), int64(l.Index), l.Device[:],
			l.Account[:], l.Amount.String(), int64(l.Points), l.Reason, int64(l.Readings), int64(l.FirstIndex), int64(l.LastIndex),
			l.Evidence[:], l.Hash[:])
		b.exec(`UPDATE activity SET scored_epoch = ?, reason = ? WHERE device = ? AND scored_epoch <= ?`, p.Epoch, l.Reason, l.Device, p.Epoch)
		if !l.Amount.IsZero() {
			paid++
		}
		r := reasons[l.Reason]
		if r == nil {
			r = &Reason{Code: l.Reason}
			reasons[l.Reason] = r
		}
		r.Devices, r.Readings, r.Amount = r.Devices+1, r.Readings+l.Readings, r.Amount.Add(l.Amount)
	}
	for _, r := range reasons {
		b.exec(`INSERT INTO reasons (project, epoch, code, devices, readings, amount) VALUES (?, ?, ?, ?, ?, ?)`,
			p.Project, p.Epoch, r.Code, r.Devices, r.Readings, r.Amount.String())
	}
	b.exec(`UPDATE epochs SET applied = result_hash, fault = '', paid_devices = ?, paid_readings = (SELECT COALESCE(SUM(l.readings), 0)
		FROM claims c JOIN leaves l ON l.project = c.project AND l.epoch = c.epoch AND l.idx = c.leaf WHERE c.project = ? AND c.epoch = ?)
		WHERE project = ? AND number = ?`, paid, p.Project, p.Epoch, p.Project, p.Epoch)
}

// credit adds an epoch's amounts to what its devices earned, once, when the
// epoch is settled and its leaves are here, whichever comes later.
func (b *batch) credit(project epoch.Project, number epoch.Number) {
	if b.exec(`UPDATE epochs SET credited = 1 WHERE project = ? AND number = ? AND state = ? AND applied = result_hash AND post_tx <> ?
		AND credited = 0`, project, number, epoch.Settled, common.Hash{}) == 0 {
		return
	}
	b.exec(`UPDATE projects SET settled_epoch = ? WHERE id = ? AND settled_epoch < ?`, number, project, number)
	for _, l := range b.paidLeaves(project, number) {
		b.add(`SELECT earned FROM activity WHERE device = ?`, `UPDATE activity SET earned = ? WHERE device = ?`, l.Amount.Big(), l.Device)
		b.exec(`UPDATE activity SET paid_epoch = ? WHERE device = ? AND paid_epoch < ?`, number, l.Device, number)
	}
}

func (b *batch) paidLeaves(project epoch.Project, number epoch.Number) (paid []Leaf) {
	s := b.statement(`SELECT device, amount FROM leaves WHERE project = ? AND epoch = ? AND amount <> '0'`)
	if b.err != nil {
		return nil
	}
	rows, err := s.QueryContext(b.ctx, project, number)
	if err != nil {
		b.err = err
		return nil
	}
	defer rows.Close()
	for rows.Next() {
		var l Leaf
		if b.err = rows.Scan(&l.Device, textOf(&l.Amount)); b.err != nil {
			return nil
		}
		paid = append(paid, l)
	}
	b.err = rows.Err()
	return paid
}

// pruneLeaves deletes whole epochs, oldest first, but never the newest with
// leaves. What they summed to stays in epochs and reasons.
func (b *batch) pruneLeaves(project epoch.Project, keep int) {
	s := b.statement(`SELECT number, leaves FROM epochs WHERE project = ? AND applied = result_hash AND post_tx <> ? ORDER BY number DESC`)
	if b.err != nil {
		return
	}
	rows, err := s.QueryContext(b.ctx, project, common.Hash{})
	if err != nil {
		b.err = err
		return
	}
	defer rows.Close()
	var sum, number, count uint64
	for rows.Next() {
		if b.err = rows.Scan(&number, &count); b.err != nil {
			return
		}
		if sum += count; sum > uint64(keep) && sum > count {
			break
		}
		number = 0
	}
	if b.err = rows.Err(); b.err != nil || number == 0 {
		return
	}
	_ = rows.Close() // the connection is needed; Close twice is allowed
	b.exec(`DELETE FROM leaves WHERE project = ? AND epoch <= ?`, project, number)
	b.exec(`DELETE FROM claims WHERE project = ? AND epoch <= ?`, project, number)
}

const leafColumns = `l.project, l.epoch, l.idx, l.device, l.account, l.amount, l.points, l.reason, l.readings, l.first_index,
	l.last_index, l.evidence, l.hash, COALESCE(d.name, ''), e.state, c.tx FROM leaves l
	JOIN epochs e ON e.project = l.project AND e.number = l.epoch LEFT JOIN devices d ON d.address = l.device
	LEFT JOIN claims c ON c.project = l.project AND c.epoch = l.epoch AND c.leaf = l.idx`

func (x *Index) leaves(ctx context.Context, query string, args ...any) ([]Leaf, error) {
	var found []Leaf
	err := x.rows(ctx, func(r scanner) error {
		var l Leaf
		var points int64
		var claim []byte
		if err := r.Scan(&l.Project, &l.Epoch, &l.Index, &l.Device, &l.Account, textOf(&l.Amount), &points, &l.Reason, &l.Readings,
			&l.FirstIndex, &l.LastIndex, &l.Evidence, &l.Hash, &l.Name, &l.State, &claim); err != nil {
			return err
		}
		l.Points, l.Claim = uint64(points), common.BytesToHash(claim)
		found = append(found, l)
		return nil
	}, `SELECT `+leafColumns+` `+query, args...)
	return found, err
}

// Leaves returns up to limit leaves of an epoch from index from on, in order;
// only those with reason unless it is empty.
func (x *Index) Leaves(ctx context.Context, project epoch.Project, number epoch.Number, from uint64, reason string, limit int) ([]Leaf, error) {
	return x.leaves(ctx, `WHERE l.project = ? AND l.epoch = ? AND l.idx >= ? AND (? = '' OR l.reason = ?) ORDER BY l.idx LIMIT ?`,
		project, number, clamp(from), reason, reason, limit)
}

// Leaf returns a device's leaf in an epoch, or ErrNotFound.
func (x *Index) Leaf(ctx context.Context, project epoch.Project, number epoch.Number, device common.Address) (Leaf, error) {
	found, err := x.leaves(ctx, `WHERE l.device = ? AND l.epoch = ? AND l.project = ? LIMIT 1`, device, number, project)
	if err == nil && len(found) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		return Leaf{}, err
	}
	return found[0], nil
}

// DeviceLeaves returns a device's newest leaves.
func (x *Index) DeviceLeaves(ctx context.Context, device common.Address, limit int) ([]Leaf, error) {
	return x.leaves(ctx, `WHERE l.device = ? ORDER BY l.epoch DESC LIMIT ?`, device, limit)
}

// A Reason sums what happened to the devices of an epoch that share a code.
type Reason struct {
	Code     string
	Devices  uint64
	Readings uint64
	Amount   units.Amount
}

// Reasons returns the sums of an epoch, most devices first.
func (x *Index) Reasons(ctx context.Context, project epoch.Project, number epoch.Number) ([]Reason, error) {
	var found []Reason
	err := x.rows(ctx, func(r scanner) error {
		var one Reason
		if err := r.Scan(&one.Code, &one.Devices, &one.Readings, textOf(&one.Amount)); err != nil {
			return err
		}
		found = append(found, one)
		return nil
	}, `SELECT code, devices, readings, amount FROM reasons WHERE project = ? AND epoch = ? ORDER BY devices DESC, code`, project, number)
	return found, err
}

// A scanner is a row of a result.
type scanner interface{ Scan(into ...any) error }

// text scans an amount.
type text struct{ into *units.Amount }

func textOf(a *units.Amount) text { return text{a} }

// Scan implements sql.Scanner.
func (t text) Scan(from any) error {
	s, ok := from.(string)
	if !ok {
		return fmt.Errorf("amount is a %T in the index", from)
	}
	n, ok := new(big.Int).SetString(s, 10)
	if !ok {
		return fmt.Errorf("%q in the index is not an amount", s)
	}
	a, err := units.FromBig(n)
	*t.into = a
	return err
}
