package fleet

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"github.com/trellis-network/trellis/client/archive"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/devnet/fleet/world"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

// A Plan says what archive to write of a fleet. Dir, Start and End are required.
type Plan struct {
	Dir      string
	Start    time.Time     // of the first epoch's window
	End      time.Time     // measurements sent from then on are left out
	Epoch    time.Duration // of a window; default one hour
	Delay    time.Duration // after a window until its epoch is pinned; default one minute
	Budget   units.Amount  // of an epoch; default 100 IOTX
	Paid     units.Amount  // by those who use the network, for each epoch
	Burned   units.Amount  // of it
	ChainID  uint64        // default 4690
	Project  uint64        // default 1
	Unsigned bool          // signatures of zeros, for tests of speed
	Recorded string        // where the measurements are from, with the licence; "" when they are made up

	// Progress is told how far long work is; nil is none.
	Progress func(label string, done, total int)
}

// ErrPlan reports an archive that cannot be written.
var ErrPlan = errors.New("cannot write such an archive")

const (
	maxPlanEpochs = 1 << 16
	writeBatch    = 8192 // readings signed and appended at once: some 3 MB

	// maxAhead is how many milliseconds a clock may run ahead: gateways refuse what is more (docs/spec/reading.md §5), so no log has it.
	maxAhead = 300_000

	// What made-up devices have beside what they measure: a quarter has its key in hardware, and they were registered in the two years before.
	hardwareOf = 4
	ageDays    = 730
)

func (p Plan) withDefaults() (Plan, error) {
	if p.Epoch == 0 {
		p.Epoch = time.Hour
	}
	if p.Delay == 0 {
		p.Delay = time.Minute
	}
	if p.Budget.IsZero() {
		p.Budget = units.IOTX(100)
	}
	if p.ChainID == 0 {
		p.ChainID = 4690
	}
	if p.Project == 0 {
		p.Project = 1
	}
	if p.Progress == nil {
		p.Progress = func(string, int, int) {}
	}
	switch {
	case p.Epoch < time.Second || p.Epoch%time.Second != 0:
		return p, fmt.Errorf("%w: epochs of %s, want whole seconds", ErrPlan, p.Epoch)
	case p.Delay < 0 || p.Delay > 24*time.Hour:
		return p, fmt.Errorf("%w: epochs pinned %s after their windows, want 0s to 24h", ErrPlan, p.Delay)
	case !p.Start.Before(p.End):
		return p, fmt.Errorf("%w: from %s to %s", ErrPlan, p.Start.Format(time.RFC3339), p.End.Format(time.RFC3339))
	case p.Recorded == "" && p.epochs() > maxPlanEpochs:
		return p, fmt.Errorf("%w: %d epochs, at most %d; make epochs longer", ErrPlan, p.epochs(), maxPlanEpochs)
	case p.Burned.Cmp(p.Paid) > 0:
		return p, fmt.Errorf("%w: %s IOTX burned of %s paid", ErrPlan, p.Burned.IOTX(), p.Paid.IOTX())
	}
	return p, nil
}

// epochs returns how many windows it takes to the end.
func (p Plan) epochs() int64 {
	return int64((p.End.Sub(p.Start) + p.Epoch - 1) / p.Epoch)
}

// Write writes what a fleet measures into a new archive, signed by its devices, in virtual time. The same fleet and plan give the same
// bytes. A world that does not end is cut off at the plan's end; windows in which a recording holds nothing are left out.
func Write(ctx context.Context, f *Fleet, plan Plan) (m archive.Manifest, err error) {
	if plan, err = plan.withDefaults(); err != nil {
		return m, err
	}
	logSeed := sha256.Sum256(append([]byte("trellis fleet log key"), f.seed[:]...))
	key, err := tlog.NewSigningKey(tlog.Origin{ChainID: plan.ChainID, ProjectID: plan.Project}, logSeed[:])
	if err != nil {
		return m, err
	}
	made := "simulated"
	if plan.Recorded != "" {
		made = "recorded"
	}
	out, err := archive.Create(plan.Dir, archive.Manifest{
		Made: made, Kind: f.Kind(), Type: f.typ, Fields: f.fields, Signed: !plan.Unsigned, Seed: hex.EncodeToString(f.seed[:]), Data: plan.Recorded,
		Notes: notes(plan),
	}, key)
	if err != nil {
		return m, err
	}
	w := &writer{Fleet: f, plan: plan, out: out, project: reading.Source{ChainID: plan.ChainID, ProjectID: plan.Project}}
	if err := w.writeDevices(ctx); err != nil {
		return m, errors.Join(err, out.Abandon())
	}
	if err := errors.Join(w.writeEpochs(ctx), w.wait()); err != nil {
		return m, errors.Join(err, out.Abandon())
	}
	err = out.Close()
	return out.Manifest(), err
}

func notes(plan Plan) []string {
	var lines []string
	if plan.Recorded != "" {
		lines = append(lines, "The recorded devices never had keys of ours. The signatures are made from the seed: they show that the replay is whole, not who measured.")
	}
	if plan.Unsigned {
		lines = append(lines, "The signatures are zeros. This archive is for tests of speed and is not to be scored.")
	}
	return lines
}

// writer is an archive in the making.
type writer struct {
	*Fleet
	plan    Plan
	out     *archive.Writer
	project reading.Source

	addresses []did.ID // of devices
	pinned    int      // epochs so far

	// appending is the batch that is being hashed and written while the next is signed; nil for none. It holds one error.
	appending chan error
}

// writeDevices writes the documents, in chunks that all processors make.
func (w *writer) writeDevices(ctx context.Context) error {
	const chunk = 4096
	w.addresses = make([]did.ID, w.Len())
	for first := 0; first < w.Len(); first += chunk {
		if err := ctx.Err(); err != nil {
			return err
		}
		n := min(chunk, w.Len()-first)
		rows, err := inParallel(n, func(i int) (deviceRow, error) { return w.row(first + i) })
		if err != nil {
			return err
		}
		for i, row := range rows {
			w.addresses[first+i] = row.truth.Device
			if err := w.out.Device(row.device, row.truth); err != nil {
				return err
			}
		}
		w.plan.Progress("deriving keys", first+n, w.Len())
	}
	return nil
}

type deviceRow struct {
	device archive.Device
	truth  archive.Truth
}

// row returns what the archive says of a device. What it has beside its facts is made up from the seed; a recorded one has nothing.
func (w *writer) row(i int) (deviceRow, error) {
	doc, err := w.Document(i)
	if err != nil {
		return deviceRow{}, err
	}
	d := w.Device(i)
	owner, err := OwnerKey(w.seed, d.Owner)
	if err != nil {
		return deviceRow{}, err
	}
	account, start := owner.Public().Address(), uint64(w.plan.Start.UnixMilli())
	row := deviceRow{
		archive.Device{Document: doc.Bytes(), Account: account, Owner: account, Since: start},
		archive.Truth{Device: doc.ID(), Name: d.Name, Owner: d.Owner, Latitude: d.Latitude, Longitude: d.Longitude, Fault: d.Fault},
	}
	if w.plan.Recorded != "" {
		return row, nil
	}
	h := sha256.Sum256(append([]byte("trellis fleet standing"), doc.ID().Address().Bytes()...))
	row.device.Since -= (uint64(h[0])<<8 | uint64(h[1])) % ageDays * 86_400_000
	if h[2]%hardwareOf == 0 {
		row.device.Trust = "tpm2"
	}
	row.device.Bond = decimal.FromInt([]int64{0, 0, 100, 500}[h[3]%4])
	row.device.Stake = decimal.FromInt([]int64{0, 0, 0, 1_000, 5_000, 20_000}[account[0]%6])
	return row, nil
}

// writeEpochs writes the log, and pins each epoch when the log has what was sent until then.
func (w *writer) writeEpochs(ctx context.Context) error {
	w.SkipTo(uint64(w.plan.Start.UnixMilli()))
	next, more := w.taken()
	end := uint64(w.plan.End.UnixMilli())
	total := int(w.plan.epochs())
	for n := range total {
		window := w.plan.Start.Add(time.Duration(n) * w.plan.Epoch)
		until := uint64(window.Add(w.plan.Epoch + w.plan.Delay).UnixMilli())
		empty, before := w.plan.Recorded != "" && (!more || next.Sent() >= until), w.out.Size()
		for more && next.Sent() < until && next.Sent() < end {
			batch := make([]world.Measurement, 0, writeBatch)
			for ; more && len(batch) < writeBatch && next.Sent() < until && next.Sent() < end; next, more = w.taken() {
				batch = append(batch, next)
			}
			if err := w.append(ctx, batch); err != nil {
				return err
			}
		}
		if err := w.wait(); err != nil {
			return err
		}
		if !empty || w.out.Size() > before {
			if err := w.pin(window); err != nil {
				return err
			}
		}
		w.plan.Progress("writing epochs", n+1, total)
		if !more && w.plan.Recorded != "" {
			w.plan.Progress("writing epochs", total, total)
			return nil
		}
	}
	return nil
}

// taken returns the next measurement that a gateway takes.
func (w *writer) taken() (world.Measurement, bool) {
	m, ok := w.Next()
	for ok && m.Time > m.Sent()+maxAhead {
		m, ok = w.Next()
	}
	return m, ok
}

// append signs a batch while the one before is appended to the log.
func (w *writer) append(ctx context.Context, batch []world.Measurement) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	entries, err := inParallel(len(batch), func(i int) ([]byte, error) {
		signed, err := w.sign(batch[i])
		return signed.Bytes(), err
	})
	if err := errors.Join(err, w.wait()); err != nil {
		return err
	}
	done := make(chan error, 1)
	go func() { done <- w.out.Append(entries) }()
	w.appending = done
	return nil
}

// wait returns when all batches are in the log.
func (w *writer) wait() error {
	if w.appending == nil {
		return nil
	}
	err := <-w.appending
	w.appending = nil
	return err
}

func (w *writer) sign(m world.Measurement) (reading.Verified, error) {
	if !w.plan.Unsigned {
		return w.Sign(m, w.project)
	}
	return w.signBy(m, w.project, w.addresses[m.Device], zeros{})
}

// zeros is a key that signs nothing.
type zeros struct{}

var zeroKey = func() sig.PublicKey {
	key, err := derive(sig.ES256K, "trellis fleet zeros", [32]byte{}, 0)
	if err != nil {
		panic(err) // the seed is constant
	}
	return key.Public()
}()

// Public implements reading.Signer: it tells which algorithm the readings name.
func (zeros) Public() sig.PublicKey { return zeroKey }

// Sign implements reading.Signer.
func (zeros) Sign([32]byte) ([]byte, error) { return make([]byte, sig.Size), nil }

func (w *writer) pin(window time.Time) error {
	if w.pinned++; w.pinned > maxPlanEpochs {
		return fmt.Errorf("%w: more than %d epochs; make epochs longer", ErrPlan, maxPlanEpochs)
	}
	_, err := w.out.Epoch(epoch.Inputs{
		WindowStart: uint64(window.UnixMilli()), WindowEnd: uint64(window.Add(w.plan.Epoch).UnixMilli()),
		Budget: w.plan.Budget, Paid: w.plan.Paid, Burned: w.plan.Burned,
	})
	return err
}
