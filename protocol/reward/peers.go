package reward

import (
	"cmp"
	"slices"
	"sort"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// A peerSample is what a comparison takes of one reading. Once compared, value
// is the distance from the others' median, key their number, 0 when there were
// too few, and slot 1 when enough of them agree.
type peerSample struct {
	value  decimal.Decimal
	key    int64
	slot   uint32
	device uint32
}

// peerParts is into how many parts samples are cut by what they are compared
// under, so that parts can be compared at the same time and sorted in place.
// partsPerRound of them are in memory at once.
const (
	peerParts     = 64
	partsPerRound = 8
)

// A packedSample is one in 24 bytes, because an epoch has tens of millions.
type packedSample struct {
	key    int64
	value  int64 // billionths, or of which wide value this is
	slot   uint32
	device uint32 // with the flag
}

// wideFlag marks a device whose value no int64 holds; MaxDevices is below it.
const wideFlag = 1 << 31

// packedBlock is how many samples get room at once.
const packedBlock = 512

// peerSamples are those of one shard under one comparison.
type peerSamples struct {
	blocks [peerParts][][]packedSample
	wide   []decimal.Decimal
}

func (p *peerSamples) add(s peerSample) {
	packed := packedSample{key: s.key, slot: s.slot, device: s.device}
	var fits bool
	if packed.value, fits = s.value.Billionths(); !fits {
		packed.value, packed.device = int64(len(p.wide)), packed.device|wideFlag
		p.wide = append(p.wide, s.value)
	}
	part := (uint64(s.key)*0x9e3779b97f4a7c15 ^ uint64(s.slot)*0xc2b2ae3d27d4eb4f) >> 58 // the top six bits of a mix
	blocks := p.blocks[part]
	if n := len(blocks); n == 0 || len(blocks[n-1]) == packedBlock {
		blocks = append(blocks, make([]packedSample, 0, packedBlock))
		p.blocks[part] = blocks
	}
	last := &blocks[len(blocks)-1]
	*last = append(*last, packed)
}

// take appends a part's samples to a list and forgets them.
func (p *peerSamples) take(part int, into []peerSample) []peerSample {
	for _, block := range p.blocks[part] {
		for _, s := range block {
			value := decimal.FromBillionths(s.value)
			if s.device&wideFlag != 0 {
				value = p.wide[s.value]
			}
			into = append(into, peerSample{value, s.key, s.slot, s.device &^ wideFlag})
		}
	}
	p.blocks[part] = nil
	return into
}

func (p *peerSamples) count(part int) (n int) {
	for _, block := range p.blocks[part] {
		n += len(block)
	}
	return n
}

// A peerTotal is what a comparison found of one device. Sums make it
// independent of the order in which samples come.
type peerTotal struct {
	compared, alone, agreed, peers int64
	deviation, bias                decimal.Sum
}

// farthest is a distance that no decimal holds, cut to one.
var farthest = func() decimal.Decimal {
	d, err := decimal.Parse("170141183460469231731687303715.884105727") // 2^127 − 1 billionths
	if err != nil {
		panic(err)
	}
	return d
}()

// comparePeers compares all samples under all comparisons and returns the
// totals of each device under each. The samples are given up.
func (s *Scorer) comparePeers(run Runner) [][]peerTotal {
	totals := make([][]peerTotal, len(s.peers))
	for c, peer := range s.peers {
		list := make([]peerTotal, len(s.given))
		for round := 0; round < peerParts; round += partsPerRound {
			var parts [partsPerRound][]peerSample
			run(partsPerRound, func(part int) {
				parts[part] = s.gather(c, round+part)
				compareAll(parts[part], peer.Least, peer.Tolerance)
			})
			run(len(s.shards), func(shard int) {
				for _, part := range parts {
					s.shards[shard].total(list, part)
				}
			})
		}
		totals[c] = list
	}
	return totals
}

// gather brings the shards' samples of a part together.
func (s *Scorer) gather(comparison, part int) []peerSample {
	n := 0
	for _, shard := range s.shards {
		n += shard.samples[comparison].count(part)
	}
	all := make([]peerSample, 0, n)
	for _, shard := range s.shards {
		all = shard.samples[comparison].take(part, all)
	}
	return all
}

// total adds a part's samples of the shard's devices to their totals.
func (sh *Shard) total(list []peerTotal, part []peerSample) {
	for i := range part {
		p := &part[i]
		if int(p.device) < sh.from || int(p.device) >= sh.to {
			continue
		}
		t := &list[p.device]
		if p.key == 0 {
			t.alone++
			continue
		}
		t.compared++
		t.peers = max(t.peers, p.key)
		t.agreed += int64(p.slot)
		t.deviation.Add(p.value.Abs())
		t.bias.Add(p.value)
	}
}

func (t *peerTotal) features() policy.PeerFeatures {
	f := policy.PeerFeatures{Compared: t.compared, Alone: t.alone, Agreed: t.agreed, Peers: t.peers}
	if t.compared > 0 {
		f.Deviation, f.Bias = meanOf(t.deviation, t.compared), meanOf(t.bias, t.compared)
	}
	return f
}

func meanOf(s decimal.Sum, n int64) decimal.Decimal {
	mean, err := s.Mean(n)
	if err != nil {
		panic(err) // a mean lies among its numbers
	}
	return mean
}

// compareAll replaces samples by their distances from those of other devices.
func compareAll(samples []peerSample, least int64, tolerance decimal.Decimal) {
	slices.SortFunc(samples, func(a, b peerSample) int {
		return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.slot, b.slot), cmp.Compare(a.device, b.device))
	})
	var b bucket
	for from := 0; from < len(samples); {
		to := from + 1
		for to < len(samples) && samples[to].key == samples[from].key && samples[to].slot == samples[from].slot {
			to++
		}
		b.compare(samples[from:to], least, tolerance)
		from = to
	}
}

// A bucket has what is compared with each other: the mean of each device.
type bucket struct {
	devices []bucketDevice // ascending by mean
}

type bucketDevice struct {
	mean     decimal.Decimal
	from, to int // its samples
}

// compare replaces the samples of one bucket, which are ascending by device.
func (b *bucket) compare(samples []peerSample, least int64, tolerance decimal.Decimal) {
	b.devices = b.devices[:0]
	for from := 0; from < len(samples); {
		var sum decimal.Sum
		to := from
		for ; to < len(samples) && samples[to].device == samples[from].device; to++ {
			sum.Add(samples[to].value)
		}
		b.devices = append(b.devices, bucketDevice{meanOf(sum, int64(to-from)), from, to})
		from = to
	}
	slices.SortFunc(b.devices, func(x, y bucketDevice) int { return x.mean.Cmp(y.mean) })
	others := int64(len(b.devices)) - 1
	for i, d := range b.devices {
		var middle decimal.Decimal
		if others >= least {
			middle = b.medianWithout(i)
		}
		for at := d.from; at < d.to; at++ {
			s := &samples[at]
			if s.key, s.slot = 0, 0; others < least {
				continue
			}
			if 2*b.near(i, s.value, tolerance) >= others {
				s.slot = 1
			}
			s.key, s.value = others, distance(s.value, middle)
		}
	}
}

// near counts the means but the one at i that are at most a tolerance away from a value.
func (b *bucket) near(i int, value, tolerance decimal.Decimal) int64 {
	first := sort.Search(len(b.devices), func(k int) bool { return distance(value, b.devices[k].mean).Cmp(tolerance) <= 0 })
	end := sort.Search(len(b.devices), func(k int) bool { return distance(b.devices[k].mean, value).Cmp(tolerance) > 0 })
	if first <= i && i < end {
		end--
	}
	return int64(max(end-first, 0))
}

// medianWithout returns the median of all means but the one at i: of an even
// number the mean of the two in the middle, rounded toward zero.
func (b *bucket) medianWithout(i int) decimal.Decimal {
	at := func(k int) decimal.Decimal {
		if k >= i {
			k++
		}
		return b.devices[k].mean
	}
	n := len(b.devices) - 1
	if n%2 == 1 {
		return at(n / 2)
	}
	var two decimal.Sum
	two.Add(at(n/2 - 1))
	two.Add(at(n / 2))
	return meanOf(two, 2)
}

// distance returns a − b, cut to what a decimal holds.
func distance(a, b decimal.Decimal) decimal.Decimal {
	d, err := a.Sub(b)
	switch {
	case err == nil:
		return d
	case a.Sign() < 0:
		return farthest.Neg()
	}
	return farthest
}
