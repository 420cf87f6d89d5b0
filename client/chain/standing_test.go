package chain

import (
	"context"
	"errors"
	"fmt"
	"math"
	"runtime"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/units"
)

func coin(t testing.TB, text string) decimal.Decimal {
	t.Helper()
	d, err := decimal.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// standing returns what is compared of a Standing.
func standing(s policy.Standing) string {
	return fmt.Sprintf("%x age %d bond %s findings %d", s.Owner[:1], s.AgeSeconds, s.Bond, s.Findings)
}

func TestADeviceStandsAsOfItsBlock(t *testing.T) {
	one := testDocument(t, 1, "one")
	device := one.ID().Address()
	registration := registered(2, 1, one)
	registration.Time = 1000
	e := registration.What.(DeviceRegistered)
	e.Owner = common.Address{0xaa}
	registration.What = e
	wei, err := units.ParseWei("2500000000999999999")
	if err != nil {
		t.Fatal(err)
	}
	elsewhere := testDocument(t, 2, "").ID().Address()
	source := &events{head: 40, all: []Event{
		registration,
		{Place{Block: 4}, BondChanged{device, units.IOTX(7)}},
		{Place{Block: 4, LogIndex: 1}, BondChanged{device, units.IOTX(8)}},
		{Place{Block: 5}, DeviceTransferred{device, common.Address{0xaa}, common.Address{0xbb}}},
		{Place{Block: 6}, BondChanged{device, wei}},
		{Place{Block: 6}, BondChanged{elsewhere, units.IOTX(99)}}, // nobody's here
		{Place{Block: 7}, FindingStands{ID: 1, Project: 1, Device: device, Until: 5000}},
		{Place{Block: 8}, FindingFiled{ID: 2, Project: 1, Device: device}}, // does not count yet
		{Place{Block: 9}, FindingStands{ID: 2, Project: 1, Device: device, Until: 9000}},
		{Place{Block: 9}, FindingStands{ID: 3, Project: 2, Device: device, Until: 9000}}, // as no contract says it
		{Place{Block: 10}, FindingDropped{ID: 4, Project: 1, Device: device}},
		{Place{Block: 11}, DeviceTransferred{device, common.Address{0xbb}, common.Address{0xcc}}},
		{Place{Block: 11, LogIndex: 1}, DeviceTransferred{device, common.Address{0xcc}, common.Address{0xdd}}},
		{Place{Block: 12}, BondChanged{device, units.Amount{}}},
	}}
	for _, backward := range []bool{false, true} {
		r := NewRegistry(1, source, quiet)
		if backward {
			namesAt(t, r, 40)
		}
		for _, c := range []struct {
			block, end uint64 // end in milliseconds
			want       string
		}{
			{2, 999_999, "aa age 0 bond 0 findings 0"}, // a window of before it was
			{2, 1_000_999, "aa age 0 bond 0 findings 0"},
			{2, 1_001_000, "aa age 1 bond 0 findings 0"},
			{4, 4_000_000, "aa age 3000 bond 8 findings 0"},
			{5, 4_000_000, "bb age 3000 bond 8 findings 0"},
			{6, 4_000_000, "bb age 3000 bond 2.5 findings 0"},
			{7, 4_999_999, "bb age 3999 bond 2.5 findings 1"},
			{7, 5_000_000, "bb age 4000 bond 2.5 findings 0"}, // expired
			{9, 4_000_000, "bb age 3000 bond 2.5 findings 2"},
			{9, 6_000_000, "bb age 5000 bond 2.5 findings 1"},
			{11, 4_000_000, "dd age 3000 bond 2.5 findings 2"},
			{12, math.MaxUint64, "dd age 18446744073708551 bond 0 findings 0"},
		} {
			devices, err := r.At(t.Context(), c.block)
			if err != nil || len(devices) != 1 {
				t.Fatalf("block %d: %d devices (%v)", c.block, len(devices), err)
			}
			if got := standing(devices[0].StandingAt(c.end)); got != c.want {
				t.Errorf("block %d, window to %d: %s, want %s", c.block, c.end, got, c.want)
			}
		}
	}
}

// An attacker who deposits a wei in each transaction makes a history no longer
// than the chain.
func TestManyChangesOfABlockAreOne(t *testing.T) {
	one := testDocument(t, 1, "one")
	all := []Event{registered(2, 1, one)}
	for i := range 1000 {
		all = append(all, Event{Place{Block: 3, LogIndex: uint(2 * i)}, BondChanged{one.ID().Address(), units.Wei(uint64(i))}},
			Event{Place{Block: 3, LogIndex: uint(2*i + 1)}, DeviceTransferred{one.ID().Address(), common.Address{}, common.Address{byte(i)}}})
	}
	r := NewRegistry(1, &events{head: 9, all: all}, quiet)
	namesAt(t, r, 9)
	if h := r.devices[one.ID()]; len(h.bonds) != 1 || len(h.owners) != 2 || h.bonds[0].bond.Cmp(units.Wei(999)) != 0 {
		t.Errorf("%d bonds and %d owners are kept", len(h.bonds), len(h.owners))
	}
}

func TestCoinsAreCutToNineDigits(t *testing.T) {
	most, err := units.ParseWei("115792089237316195423570985008687907853269984665640564039457584007913129639935")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		amount units.Amount
		want   string
	}{
		{units.Amount{}, "0"}, {units.Wei(999_999_999), "0"}, {units.Wei(1_000_000_000), "0.000000001"},
		{units.IOTX(10_000_000_000), "10000000000"}, {most, maxDecimal},
	} {
		if got := Coins(c.amount); got != coin(t, c.want) {
			t.Errorf("%s wei are %s, want %s", c.amount, got, c.want)
		}
	}
}

// stakes is a chain that knows stakes.
type stakes struct {
	events
	questions [][]common.Address
}

func (s *stakes) StakesAt(_ context.Context, block uint64, owners []common.Address) (map[common.Address]units.Amount, error) {
	s.questions = append(s.questions, owners)
	out := make(map[common.Address]units.Amount)
	for _, owner := range owners {
		out[owner] = units.IOTX(block + uint64(owner[0]))
	}
	return out, nil
}

func TestEachOwnersStakeIsAskedForOnce(t *testing.T) {
	a, b := common.Address{1}, common.Address{2}
	source := new(stakes)
	got, err := NewRegistry(1, source, quiet).Stakes(t.Context(), 10, []common.Address{a, b, a, a})
	if err != nil {
		t.Fatal(err)
	}
	if want := map[common.Address]decimal.Decimal{a: decimal.FromInt(11), b: decimal.FromInt(12)}; !cmp.Equal(got, want, cmp.Comparer(func(x, y decimal.Decimal) bool { return x == y })) {
		t.Errorf("stakes are %v, want %v", got, want)
	}
	if diff := cmp.Diff(source.questions, [][]common.Address{{a, b}}); diff != "" {
		t.Errorf("questions differ (-got +want):\n%s", diff)
	}
	if _, err := NewRegistry(1, new(events), quiet).Stakes(t.Context(), 10, nil); !errors.Is(err, ErrNoStakes) {
		t.Errorf("a source without stakes: %v", err)
	}
}

// ranges is a chain of many devices that makes its events as they are asked
// for, as a node does.
type ranges struct {
	head   uint64
	widest uint64
	make   func(block uint64) []Event
}

func (r *ranges) Head(context.Context) (uint64, error) { return r.head, nil }

func (r *ranges) Events(_ context.Context, from, to uint64) (all []Event, err error) {
	r.widest = max(r.widest, to-from+1)
	for block := from; block <= to; block++ {
		all = append(all, r.make(block)...)
	}
	return all, nil
}

func TestEventsAreReadInRanges(t *testing.T) {
	one := testDocument(t, 1, "one")
	source := &ranges{head: 3 * registryBlocks, make: func(block uint64) []Event {
		if block == registryBlocks {
			return []Event{registered(block, 1, one)}
		}
		return []Event{{Place{Block: block}, BondChanged{one.ID().Address(), units.IOTX(block)}}}
	}}
	r := NewRegistry(1, source, quiet)
	devices, err := r.At(t.Context(), source.head)
	if err != nil || len(devices) != 1 || devices[0].Standing.Bond != decimal.FromInt(int64(source.head)) {
		t.Errorf("%+v (%v)", devices, err)
	}
	if source.widest != registryBlocks {
		t.Errorf("%d blocks were asked for at once, want %d", source.widest, registryBlocks)
	}
}

// BenchmarkRegistryOf100000Devices reads as many registrations with documents
// that stand on the chain, a bond and a sale each.
func BenchmarkRegistryOf100000Devices(b *testing.B) {
	const devices, perBlock = 100_000, 10
	documents := make([]document.Document, devices)
	for i := range documents {
		scalar := [32]byte{27: 1, 28: byte(i >> 24), 29: byte(i >> 16), 30: byte(i >> 8), 31: byte(i)}
		key, err := sig.NewPrivateKey(sig.ES256K, scalar[:])
		if err == nil {
			documents[i], err = document.New(key.Public(), map[string]string{"name": "station", "latitude": "51.95", "longitude": "7.63"})
		}
		if err != nil {
			b.Fatal(err)
		}
	}
	source := &ranges{head: devices / perBlock, make: func(block uint64) (all []Event) {
		for i := uint64(0); block > 0 && i < perBlock; i++ {
			d := documents[(block-1)*perBlock+i]
			device, at := d.ID().Address(), Place{Block: block, Time: 1_800_000_000 + block}
			all = append(all, Event{at, DeviceRegistered{Project: 1, Device: device, Owner: device, KeyType: sig.ES256K, DocumentHash: d.Hash(), DocumentURI: d.URI()}},
				Event{at, BondChanged{device, units.IOTX(100)}}, Event{at, DeviceTransferred{device, device, common.Address{9}}})
		}
		return all
	}}
	b.ReportAllocs()
	for b.Loop() {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		r := NewRegistry(1, source, quiet)
		got, err := r.At(b.Context(), source.head)
		if err != nil || len(got) != devices {
			b.Fatal(len(got), err)
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
		b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/devices, "held-B/device")
		runtime.KeepAlive(r)
	}
	b.ReportMetric(float64(devices)*float64(b.N)/b.Elapsed().Seconds(), "devices/s")
}
