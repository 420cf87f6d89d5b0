package reward

import (
	"encoding/binary"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
)

// fairPolicy uses all that version 2 has.
const fairPolicy = `
policy: trellis.policy/v2
name: fair
version: 1
summary: Pays stations that agree with their neighbours, first the best of a cell, and by their streak.
parameters: {per_cell: "5", floor: "0.000001", cap: "1"}
reading: {type: network.trellis.air.v1, interval: 1h, grace: 0s, fields: {pm25: {label: PM2.5, unit: µg/m³}, battery: {label: Battery, unit: V, optional: true}}}
checks:
  - {code: NEGATIVE, text: It is below zero., require: reading.pm25 >= 0}
  - {code: JUMP, text: It jumps., require: "!previous.exists || abs(reading.pm25 - previous.pm25) < 100"}
features:
  - {name: high, label: High readings, over: count, when: reading.pm25 > 25}
  - {name: volts, label: Lowest battery, over: min, of: reading.battery, when: has.battery}
peers:
  - {name: near, label: Neighbours, key: "cell(place.latitude, place.longitude, 6)", slot: 1h, value: reading.pm25, tolerance: "20", least: 2}
eligibility:
  - {code: NO_DATA, text: It sent too little., require: features.valid >= 3}
  - {code: ODD, text: It disagrees with its neighbours., require: features.near.compared == 0 || features.near.agreed * 2 >= features.near.compared}
points: 100 * features.completeness + min(memory.streak, 10)
groups:
  - name: cell
    label: Cell
    key: cell(place.latitude, place.longitude, 6)
    rank: [memory.streak, features.completeness]
    rules: [{code: CROWDED, text: Better stations are in the cell., require: group.rank <= 50}]
    factor: min(decimal(1), param.per_cell / group.kept)
    code: DENSITY
    text: Many stations share the cell.
allocation:
  budget: epoch.budget * decimal("0.9")
  pools:
    - {name: presence, label: Presence, share: "decimal(\"0.6\")", points: points, floor: param.floor, cap: param.cap, spill: quality}
    - name: quality
      label: Quality
      share: decimal("0.4")
      points: features.near.agreed
      quotas: [{code: OWNER, text: The owner has many., key: device.owner, most: epoch.budget / 100}]
memory: [{name: streak, label: Epochs in a row, value: "paid ? memory.streak + 1 : memory.streak * 0"}]
`

// crowd are devices around the world whose signatures nobody checks, so that
// one key does for all.
func crowd(b *testing.B, n int) []Device {
	b.Helper()
	key := newStation(b, 1, sig.ES256K, map[string]string{}).key.Public()
	devices := make([]Device, n)
	spread(n, func(i int) {
		var id common.Address
		binary.BigEndian.PutUint64(id[:], uint64(i)*0x9e3779b97f4a7c15)
		d, err := document.NewFor(did.ID(id), key, map[string]string{
			"exposure": "outdoor", "model": "SDS 011", "owner": strconv.Itoa(i % 5000),
			"latitude": fmt.Sprintf("%d.%02d", 40+i%15, i/15%100), "longitude": fmt.Sprintf("%d.%02d", i/1500%30, i/45000%100),
		})
		if err != nil {
			b.Error(err)
		}
		devices[i] = Device{Document: d, Account: id}
	})
	return devices
}

// spread is a Runner on all processors, for tests.
func spread(n int, do func(int)) {
	var next atomic.Int64
	var group sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			for i := next.Add(1) - 1; i < int64(n); i = next.Add(1) - 1 {
				do(int(i))
			}
		})
	}
	group.Wait()
}

// BenchmarkMillion scores an epoch of DEVICES devices, by default a million, of
// 24 readings each whose signatures are known: checks, features, comparison,
// rules, groups, pools, tree, encoding and hash, on GOMAXPROCS processors.
func BenchmarkMillion(b *testing.B) {
	n := 1_000_000
	if text := os.Getenv("DEVICES"); text != "" {
		var err error
		if n, err = strconv.Atoi(text); err != nil {
			b.Fatal(err)
		}
	}
	devices := crowd(b, n)
	raw, err := os.ReadFile("../../examples/air-quality/policy.yaml")
	if err != nil {
		b.Fatal(err)
	}
	for name, text := range map[string]string{"air": strings.Replace(string(raw), "interval: 60s", "interval: 1h", 1), "fair": fairPolicy} {
		b.Run(fmt.Sprintf("policy=%s/devices=%d", name, n), func(b *testing.B) { scoreCrowd(b, parsePolicy(b, text), devices) })
	}
}

func scoreCrowd(b *testing.B, p *policy.Policy, devices []Device) {
	const perDevice, hour = 24, 60 * minute
	w := newWorld(b, p)
	w.inputs.WindowEnd = windowStart + perDevice*hour
	w.inputs.LogEnd += uint64(len(devices) * perDevice)
	runtime.GC()
	for b.Loop() {
		resetPeak()
		began, used := time.Now(), processor(b)
		s, err := NewScorer(p, w.inputs, devices)
		if err != nil {
			b.Fatal(err)
		}
		countCrowd(b, s, len(devices), perDevice, hour)
		counted := time.Now()
		r, err := s.FinishWith(spread)
		if err != nil {
			b.Fatal(err)
		}
		finished := time.Now()
		hash := r.HashWith(spread)
		ended := time.Now()
		if r.Reasons[0].Devices == 0 || hash == (common.Hash{}) {
			b.Fatal("nothing is scored")
		}
		busy := (processor(b) - used).Seconds() // of all cores, so that what else the machine does changes little
		b.ReportMetric(float64(len(devices)*perDevice)/busy, "readings/s/core")
		b.ReportMetric(float64(len(devices))/busy, "devices/s/core")
		b.ReportMetric(busy, "s-processor")
		b.ReportMetric(counted.Sub(began).Seconds(), "s-counting")
		b.ReportMetric(finished.Sub(counted).Seconds(), "s-settling")
		b.ReportMetric(ended.Sub(finished).Seconds(), "s-hashing")
		b.ReportMetric(peak(b), "GiB-peak")
		b.Logf("%v %v", r.Reasons, r.Pools)
	}
}

// countCrowd gives the scorer's shards the readings that checkers would.
func countCrowd(b *testing.B, s *Scorer, devices, perDevice int, every uint64) {
	shards, err := s.Split(runtime.GOMAXPROCS(0))
	if err != nil {
		b.Fatal(err)
	}
	type batch struct {
		index   uint64
		checked []Checked
	}
	var group sync.WaitGroup
	queues := make([]chan batch, len(shards))
	for i, shard := range shards {
		queues[i] = make(chan batch, 8)
		group.Go(func() {
			for next := range queues[i] {
				if err := shard.Add(next.index, next.checked); err != nil {
					b.Error(err)
				}
			}
		})
	}
	index, fields := s.inputs.LogStart, len(s.fields)
	for at := range perDevice {
		for from := 0; from < devices; from += 512 {
			next := batch{index, make([]Checked, min(512, devices-from))}
			values := make([]decimal.Decimal, len(next.checked)*fields)
			for i := range next.checked {
				d := from + i
				binary.BigEndian.PutUint64(next.checked[i].leafHash[:], index)
				v := values[i*fields : (i+1)*fields : (i+1)*fields]
				v[0] = decimal.FromInt(int64((at*7 + d) % 50))
				next.checked[i] = Checked{
					scorer: s, device: d, verdict: policy.Valid, time: windowStart + uint64(at)*every + uint64(d%1000), sequence: uint64(at) + 1,
					values: v, leafHash: next.checked[i].leafHash,
				}
				index++
			}
			for _, queue := range queues {
				queue <- next
			}
		}
	}
	for _, queue := range queues {
		close(queue)
	}
	group.Wait()
}

// processor returns how long processors worked for the process.
func processor(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// resetPeak makes the kernel forget how much memory the process had at most.
func resetPeak() { _ = os.WriteFile("/proc/self/clear_refs", []byte("5"), 0) }

// peak returns the most memory that the process had, as the kernel counts it.
func peak(b *testing.B) float64 {
	raw, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(raw)) {
		if kib, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			n, err := strconv.ParseFloat(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(kib), "kB")), 64)
			if err != nil {
				b.Fatal(err)
			}
			return n / (1 << 20)
		}
	}
	return 0
}
