package examples_test

import (
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/trellis-network/trellis/client/archive"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/devnet/fleet"
	"github.com/trellis-network/trellis/devnet/fleet/recording"
	"github.com/trellis-network/trellis/devnet/fleet/world"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
)

// judge scores all epochs of an archive by a template.
func judge(t *testing.T, a *archive.Archive, p *policy.Policy, each func(*reward.Result)) {
	t.Helper()
	ctx := context.Background()
	if err := a.Mirror().PutPolicy(p.Hash(), p.Canonical()); err != nil {
		t.Fatal(err)
	}
	var last *reward.Result
	for _, in := range a.Inputs() {
		in.PolicyHash = p.Hash()
		if last != nil {
			in.Prior, in.PriorHash = last.Inputs.Epoch, last.Hash()
		}
		r, err := replay.Load(ctx, in, a.Mirror(), a)
		if err != nil {
			t.Fatal(err)
		}
		result, err := r.Score(ctx, nil)
		if err != nil {
			t.Fatal(err)
		}
		if err := result.Check(); err != nil {
			t.Fatal(err)
		}
		if sum := result.Total.Add(result.Residual); sum.Cmp(in.Budget) != 0 || result.Total.Cmp(result.Budget) > 0 {
			t.Errorf("epoch %d: %s paid and %s left of %s", in.Epoch, result.Total.IOTX(), result.Residual.IOTX(), in.Budget.IOTX())
		}
		if err := a.Mirror().PublishResult(in.Epoch, result, replay.Parallel); err != nil {
			t.Fatal(err)
		}
		last = result
		each(result)
	}
}

// Twelve hours of a small world with the usual faults. Who is honest is never accused, and refused only where nothing arrived; who has a
// fault that the template claims to find is not paid.
func TestTemplatesRefuseFaultsAndPayTheHonest(t *testing.T) {
	if testing.Short() {
		t.Skip("signs some ten thousand readings for each template")
	}
	for _, c := range []struct {
		template, kind string
		blameless      []policy.Code // reasons that an honest device may meet
		honest         int           // in 100, of honest device-epochs that are paid at least
		never          []string      // faults that are never paid
	}{
		{"weather", "weather", []policy.Code{"NO_DATA", "GAPS"}, 97, []string{world.Silent, world.Gappy, world.Indoor}},
		// Most hotspots of a small world have no neighbour, and some hear nobody in six hours.
		{"coverage", "radio", []policy.Code{"NO_DATA", "NO_POINTS"}, 60, []string{world.Silent}},
		{"computing", "compute", []policy.Code{"DOWN"}, 95, []string{world.Silent, world.Gappy, world.Skew, world.Wrong}},
	} {
		t.Run(c.template, func(t *testing.T) {
			dir := t.TempDir()
			faults := map[string]int{} // in 1,000: the usual mix, and no fault so rare that a small world lacks it
			for names, of := world.Faults(c.kind); len(names) > 0; names, of = names[1:], of[1:] {
				faults[names[0]] = max(of[0], 25)
			}
			w, err := world.New(world.Config{Kind: c.kind, Devices: 200, Seed: world.Seed(7), Faults: faults})
			if err != nil {
				t.Fatal(err)
			}
			plan := fleet.Plan{Dir: dir, Start: world.DefaultStart, End: world.DefaultStart.Add(12 * time.Hour), Epoch: 6 * time.Hour}
			if _, err := fleet.Write(context.Background(), fleet.New(w, world.Seed(7)), plan); err != nil {
				t.Fatal(err)
			}
			a, err := archive.Open(dir)
			if err != nil {
				t.Fatal(err)
			}
			tally, err := fleet.NewTally(a)
			if err != nil {
				t.Fatal(err)
			}
			judge(t, a, template(t, c.template), tally.Add)
			checkTally(t, tally.Rows(), c.blameless, c.honest, c.never)
		})
	}
}

func checkTally(t *testing.T, rows []fleet.Judgement, blameless []policy.Code, honest int, never []string) {
	t.Helper()
	known := map[string]bool{}
	for _, row := range rows {
		known[row.Fault] = true
		if row.Fault == "" {
			if 100*row.Paid < honest*row.Devices {
				t.Errorf("%d of %d honest device-epochs are paid, want %d %%: %v", row.Paid, row.Devices, honest, row.Refused)
			}
			for code := range maps.Keys(row.Refused) {
				if !slices.Contains(blameless, code) {
					t.Errorf("%d honest device-epochs are refused for %s", row.Refused[code], code)
				}
			}
		}
		if slices.Contains(never, row.Fault) && row.Paid > 0 {
			t.Errorf("%s is paid in %d of %d device-epochs", row.Fault, row.Paid, row.Devices)
		}
	}
	for _, fault := range append(never, "") {
		if !known[fault] {
			t.Errorf("the world has no device with fault %q", fault)
		}
	}
}

// Real hotspots heard real frames: the coverage template pays those that others confirm, and Helium's rule nobody, as nobody paid for these.
func TestRealFramesAreScored(t *testing.T) {
	root := os.Getenv("TRELLIS_DATA")
	if root == "" {
		root = "../../shared/data"
	}
	folder := filepath.Join(root, "helium-lorawan-odbl")
	if _, err := os.Stat(folder); err != nil {
		t.Skipf("%s is not here; TRELLIS_DATA names the folder of data sets", folder)
	}
	r, err := recording.Open("radio", folder)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	plan := fleet.Plan{Dir: dir, Recorded: r.Data, Start: r.Start.Truncate(24 * time.Hour), Epoch: 7 * 24 * time.Hour, End: r.End.Add(time.Millisecond)}
	if _, err := fleet.Write(context.Background(), fleet.New(r, world.Seed(1)), plan); err != nil {
		t.Fatal(err)
	}
	a, err := archive.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	paid, reasons := map[epoch.Number]int{}, map[policy.Code]uint64{}
	judge(t, a, template(t, "coverage"), func(r *reward.Result) {
		for _, reason := range r.Reasons {
			if reasons[reason.Code] += reason.Devices; reason.Code == "OK" {
				paid[r.Inputs.Epoch] = int(reason.Devices)
			}
		}
	})
	if len(paid) == 0 || reasons["RULE_ERROR"] > 0 {
		t.Errorf("paid %v, reasons %v", paid, reasons)
	}
	t.Logf("%d readings of %d hotspots in %d epochs: %v", a.Manifest().Entries, a.Manifest().Devices, a.Manifest().Epochs, reasons)
	judge(t, a, template(t, "helium"), func(r *reward.Result) {
		if !r.Total.IsZero() {
			t.Errorf("epoch %d: nobody paid, and hotspots get %s", r.Inputs.Epoch, r.Total.IOTX())
		}
	})
}
