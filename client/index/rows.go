package index

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// A Project is what the index knows of a project.
type Project struct {
	ID            epoch.Project
	Name          string
	Owner         common.Address
	Pool          string // wei that no epoch has reserved
	Paid          units.Amount
	PolicyHash    common.Hash
	PolicyVersion uint64
	PolicyURI     string
	Size          uint64 // of the newest checkpoint on chain
	Root          common.Hash
	NewestEpoch   epoch.Number
	SettledEpoch  epoch.Number
	Devices       uint64
}

// A policy comes into force by time alone, so the one of now is looked up.
const projectQuery = `SELECT p.id, p.name, p.owner, p.pool, p.paid, COALESCE(c.hash, p.policy_hash), COALESCE(c.version, 0),
	COALESCE(c.uri, ''), p.size, p.root, p.newest_epoch, p.settled_epoch,
	(SELECT COUNT(*) FROM devices d WHERE d.project = p.id AND d.removed = 0) FROM projects p
	LEFT JOIN policies c ON c.project = p.id AND c.version = (SELECT MAX(version) FROM policies o
	WHERE o.project = p.id AND o.cancelled = 0 AND o.start <= 1000 * CAST(strftime('%s', 'now') AS INTEGER)) `

func scanProject(r scanner) (Project, error) {
	var p Project
	err := r.Scan(&p.ID, &p.Name, &p.Owner, &p.Pool, textOf(&p.Paid), &p.PolicyHash, &p.PolicyVersion, &p.PolicyURI, &p.Size, &p.Root,
		&p.NewestEpoch, &p.SettledEpoch, &p.Devices)
	return p, err
}

// Projects returns up to 1,000 projects, oldest first.
func (x *Index) Projects(ctx context.Context) ([]Project, error) {
	return collect(ctx, x, scanProject, projectQuery+`ORDER BY p.id LIMIT 1000`)
}

// Project returns one project, or ErrNotFound.
func (x *Index) Project(ctx context.Context, id epoch.Project) (Project, error) {
	return first(collect(ctx, x, scanProject, projectQuery+`WHERE p.id = ?`, id))
}

// A PolicyVersion is one policy that a project was set to, or will be.
type PolicyVersion struct {
	Version   uint64
	Hash      common.Hash
	URI       string
	Start     uint64 // when it comes into force, milliseconds
	Cancelled bool   // it never did
	Block     uint64
	Tx        common.Hash
}

// Policies returns a project's policies, newest first; at most 1,000.
func (x *Index) Policies(ctx context.Context, project epoch.Project) ([]PolicyVersion, error) {
	return collect(ctx, x, func(r scanner) (p PolicyVersion, err error) {
		err = r.Scan(&p.Version, &p.Hash, &p.URI, &p.Start, &p.Cancelled, &p.Block, &p.Tx)
		return p, err
	}, `SELECT version, hash, uri, start, cancelled, block, tx FROM policies WHERE project = ? ORDER BY version DESC LIMIT 1000`, project)
}

// A Correction is what an appeal found missing in an epoch's payments.
type Correction struct {
	epoch.Correction
	Block uint64
	Tx    common.Hash
}

// Corrections returns what appeals found missing in an epoch, in order.
func (x *Index) Corrections(ctx context.Context, project epoch.Project, number epoch.Number) ([]Correction, error) {
	return collect(ctx, x, func(r scanner) (c Correction, err error) {
		err = r.Scan(&c.Epoch, &c.Device, textOf(&c.Amount), &c.Block, &c.Tx)
		return c, err
	}, `SELECT epoch, device, amount, block, tx FROM corrections WHERE project = ? AND epoch = ? ORDER BY block, position`,
		project, clamp(uint64(number)))
}

func collect[T any](ctx context.Context, x *Index, scan func(scanner) (T, error), query string, args ...any) ([]T, error) {
	var found []T
	err := x.rows(ctx, func(r scanner) error {
		one, err := scan(r)
		found = append(found, one)
		return err
	}, query, args...)
	return found, err
}

func first[T any](found []T, err error) (T, error) {
	if err == nil && len(found) == 0 {
		err = ErrNotFound
	}
	if err != nil {
		var none T
		return none, err
	}
	return found[0], nil
}

// States of a device on the map.
const (
	Earning   = "earning"   // paid in the newest settled epoch
	Reporting = "reporting" // readings since the newest epoch began, but not paid
	Silent    = "silent"    // no reading since
)

// A Device is what the index knows of a device.
type Device struct {
	Address      common.Address
	Project      epoch.Project
	Owner        common.Address
	Account      common.Address
	Token        uint64 // in the project's device contract
	DocumentHash common.Hash
	Document     json.RawMessage // nil when its bytes are not on the chain
	Name         string
	Model        string
	Exposure     string
	Lat, Lon     string         // decimal degrees, empty when not given
	Signer       common.Address // address of the key that signs now; the device's own until it rotates
	KeyType      string         // of it; ERC-1271 for a contract
	Removed      uint64         // block, 0 while it is not
	V2           common.Hash    // identifier by serial number, zero when there is none
	Block        uint64         // of the registration
	Tx           common.Hash
	Time         uint64 // milliseconds

	State       string
	Readings    uint64
	LastTime    uint64          // milliseconds, 0 before the first reading
	LastData    json.RawMessage // {} before the first reading
	Earned      units.Amount
	Claimed     units.Amount
	Bond        units.Amount // that counts now
	ScoredEpoch epoch.Number // newest epoch whose leaves are here
	Reason      string       // in ScoredEpoch
}

const deviceColumns = `SELECT d.address, d.project, d.owner, d.account, d.token, d.document_hash, d.document, d.name, d.model,
	d.exposure, d.lat, d.lon, d.signer, d.key_type, d.removed, d.v2, d.bond, d.block, d.tx, d.time, ` + deviceState + `, a.readings, a.last_time, a.last_data, a.earned,
	a.claimed, a.scored_epoch, a.reason FROM devices d JOIN activity a ON a.device = d.address JOIN projects p ON p.id = d.project `

const deviceState = `CASE WHEN p.settled_epoch > 0 AND a.paid_epoch = p.settled_epoch THEN 'earning'
	WHEN a.last_index >= p.newest_start THEN 'reporting' ELSE 'silent' END`

func scanDevice(r scanner) (Device, error) {
	var d Device
	var token int64
	var document []byte
	var last string
	err := r.Scan(&d.Address, &d.Project, &d.Owner, &d.Account, &token, &d.DocumentHash, &document, &d.Name, &d.Model, &d.Exposure,
		&d.Lat, &d.Lon, &d.Signer, &d.KeyType, &d.Removed, &d.V2, textOf(&d.Bond), &d.Block, &d.Tx, &d.Time, &d.State, &d.Readings, &d.LastTime, &last, textOf(&d.Earned),
		textOf(&d.Claimed), &d.ScoredEpoch, &d.Reason)
	d.Token, d.LastData = uint64(token), json.RawMessage(last)
	if document != nil {
		d.Document = bytes.Clone(document)
	}
	return d, err
}

// Device returns one device, or ErrNotFound.
func (x *Index) Device(ctx context.Context, address common.Address) (Device, error) {
	return first(collect(ctx, x, scanDevice, deviceColumns+`WHERE d.address = ?`, address))
}

// A DeviceFilter chooses devices of a project.
type DeviceFilter struct {
	After common.Address // only above it, in order of address; Started tells whether it counts
	// Started is false for the first page, so that the zero address is not
	// left out.
	Started bool
	Query   string // part of a name, or start of an address; empty for all
	State   string // Earning, Reporting or Silent; empty for all
	Limit   int
}

// Devices returns the devices that f chooses, in ascending order of address. Those that have ended are among them only where a
// query asks for them.
func (x *Index) Devices(ctx context.Context, project epoch.Project, f DeviceFilter) ([]Device, error) {
	query, args := deviceColumns+`WHERE d.project = ?`, []any{project}
	if f.Started {
		query, args = query+` AND d.address > ?`, append(args, f.After)
	}
	if f.Query != "" {
		low, high := addressRange(f.Query)
		query += ` AND (d.search LIKE ? ESCAPE '\' OR d.address BETWEEN ? AND ?)`
		args = append(args, "%"+escapeLike.Replace(strings.ToLower(f.Query))+"%", low, high)
	}
	if f.Query == "" {
		query += ` AND d.removed = 0`
	}
	if f.State != "" {
		query, args = query+` AND `+deviceState+` = ?`, append(args, f.State)
	}
	return collect(ctx, x, scanDevice, query+` ORDER BY d.address LIMIT ?`, append(args, f.Limit)...)
}

var escapeLike = strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`)

// addressRange returns the first and the last address that start with the hex
// digits of prefix, or an empty range when prefix is not the start of one.
func addressRange(prefix string) (low, high []byte) {
	digits, ok := strings.CutPrefix(strings.ToLower(prefix), "0x")
	if ok && len(digits) <= 2*common.AddressLength {
		fill := 2*common.AddressLength - len(digits)
		low, err := hex.DecodeString(digits + strings.Repeat("0", fill))
		if err == nil {
			high, _ := hex.DecodeString(digits + strings.Repeat("f", fill)) // as good as low
			return low, high
		}
	}
	return []byte{1}, []byte{0}
}

// An Epoch is what the index knows of an epoch.
type Epoch struct {
	epoch.Inputs
	State         epoch.State
	AnchorBlock   uint64 // where the log's root was published
	AnchorTx      common.Hash
	Root          common.Hash
	Total         units.Amount
	Residual      units.Amount
	Leaves        uint64
	ResultHash    common.Hash
	Claimed       units.Amount
	PaidDevices   uint64
	ChallengeEnds uint64 // milliseconds, 0 before posting
	Pin           common.Hash
	Post          common.Hash // zero before posting
	Finalize      common.Hash // zero before settling or voiding
	Applied       bool        // the posted result's leaves are here
	Fault         string      // why the published result is not trusted
	VoidReason    string
}

const epochQuery = `SELECT project, number, log_start, log_end, log_root, window_start, window_end, policy_hash, registry_block, budget,
	source, state, anchor_block, anchor_tx, root, total, residual, leaves, result_hash, claimed, paid_devices, challenge_ends, pin_tx,
	post_tx, finalize_tx, applied, fault, void_reason, prior, prior_hash, paid, burned, corrections FROM epochs `

func scanEpoch(r scanner) (Epoch, error) {
	var e Epoch
	var applied common.Hash
	var corrections string
	err := r.Scan(&e.Project, &e.Inputs.Epoch, &e.LogStart, &e.LogEnd, &e.LogRoot, &e.WindowStart, &e.WindowEnd, &e.PolicyHash,
		&e.RegistryBlock, textOf(&e.Budget), &e.Source, &e.State, &e.AnchorBlock, &e.AnchorTx, &e.Root, textOf(&e.Total),
		textOf(&e.Residual), &e.Leaves, &e.ResultHash, textOf(&e.Claimed), &e.PaidDevices, &e.ChallengeEnds, &e.Pin, &e.Post,
		&e.Finalize, &applied, &e.Fault, &e.VoidReason,
		&e.Prior, &e.PriorHash, textOf(&e.Paid), textOf(&e.Burned), &corrections)
	if err == nil {
		err = json.Unmarshal([]byte(corrections), &e.Corrections)
	}
	if len(e.Corrections) == 0 {
		e.Corrections = nil
	}
	e.Applied = e.Post != common.Hash{} && applied == e.ResultHash
	return e, err
}

// Epoch returns one epoch, or ErrNotFound.
func (x *Index) Epoch(ctx context.Context, project epoch.Project, number epoch.Number) (Epoch, error) {
	return first(collect(ctx, x, scanEpoch, epochQuery+`WHERE project = ? AND number = ?`, project, clamp(uint64(number))))
}

// Epochs returns up to limit epochs below before, newest first.
func (x *Index) Epochs(ctx context.Context, project epoch.Project, before epoch.Number, limit int) ([]Epoch, error) {
	return collect(ctx, x, scanEpoch, epochQuery+`WHERE project = ? AND number < ? ORDER BY number DESC LIMIT ?`,
		project, clamp(uint64(before)), limit)
}

// EpochsOver returns the epochs whose log range has an index from start up to,
// not including, end, in order; at most 1,000.
func (x *Index) EpochsOver(ctx context.Context, project epoch.Project, start, end uint64) ([]Epoch, error) {
	return collect(ctx, x, scanEpoch, epochQuery+`WHERE project = ? AND log_end > ? AND log_start < ? ORDER BY log_end LIMIT 1000`,
		project, clamp(start), clamp(end))
}

// Counts are the sizes of the ladder's rungs, in readings, over all projects.
type Counts struct {
	Devices   uint64
	Reporting uint64 // devices with a reading since the newest epoch began
	Sequenced uint64
	Scored    uint64
	Settled   uint64
	Paid      uint64
	PaidWei   units.Amount
}

// Counts returns the counters at the last committed batch.
func (x *Index) Counts(ctx context.Context) (Counts, error) {
	var c Counts
	err := x.row(ctx, `SELECT (SELECT COUNT(*) FROM devices WHERE removed = 0),
		(SELECT COUNT(*) FROM activity a JOIN projects p ON p.id = a.project WHERE a.last_index >= p.newest_start),
		(SELECT COALESCE(SUM(position), 0) FROM cursors WHERE name LIKE 'log/%'),
		(SELECT COALESCE(SUM(log_end - log_start), 0) FROM epochs WHERE state IN (?, ?, ?)),
		(SELECT COALESCE(SUM(log_end - log_start), 0) FROM epochs WHERE state = ?),
		(SELECT COALESCE(SUM(paid_readings), 0) FROM epochs)`,
		[]any{epoch.Posted, epoch.Contested, epoch.Settled, epoch.Settled},
		&c.Devices, &c.Reporting, &c.Sequenced, &c.Scored, &c.Settled, &c.Paid)
	if err != nil {
		return Counts{}, err
	}
	projects, err := x.Projects(ctx)
	for _, p := range projects {
		c.PaidWei = c.PaidWei.Add(p.Paid)
	}
	return c, err
}
