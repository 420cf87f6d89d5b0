package reward

import (
	"encoding/binary"
	"fmt"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// manyDevices are made once, because keys and documents take longer than
// scoring.
var manyDevices = sync.OnceValue(func() []Device {
	t := &testing.B{}
	devices := make([]Device, 100_000)
	for i := range devices {
		devices[i] = newStation(t, i, sig.ES256K, map[string]string{"exposure": "outdoor"}).device
	}
	return devices
})

// BenchmarkScore scores 100,000 devices whose signatures were checked before:
// the policy's checks, features, evidence, rules, amounts, tree and encoding.
func BenchmarkScore(b *testing.B) {
	for _, perDevice := range []int{1, 60} {
		b.Run(fmt.Sprintf("devices=100000/readings=%d", perDevice), func(b *testing.B) {
			devices := manyDevices()
			w := newWorld(b, airQuality(b))
			w.inputs.LogEnd += uint64(len(devices) * perDevice)
			b.ReportAllocs()
			for b.Loop() {
				scoreUnsigned(b, w, devices, perDevice)
			}
			per := b.Elapsed().Seconds() / float64(b.N)
			b.ReportMetric(per*1e6/float64(len(devices)), "µs/device")
			b.ReportMetric(float64(len(devices)*perDevice)/per, "readings/s")
		})
	}
}

func scoreUnsigned(b *testing.B, w *world, devices []Device, perDevice int) {
	s, err := NewScorer(w.policy, w.inputs, devices)
	if err != nil {
		b.Fatal(err)
	}
	index, values, hash := w.inputs.LogStart, []decimal.Decimal{{}}, common.Hash{}
	for i := range perDevice {
		for d := range devices {
			binary.BigEndian.PutUint64(hash[:], index)
			values[0] = decimal.FromInt(int64((i + d) % 50))
			c := Checked{scorer: s, device: d, verdict: policy.Valid, time: windowStart + uint64(i)*minute, sequence: uint64(i) + 1, values: values, leafHash: hash}
			if err := s.AddChecked(index, c); err != nil {
				b.Fatal(err)
			}
			index++
		}
	}
	r, err := s.Finish()
	if err != nil || r.Leaves[0].Reason == policy.RuleError {
		b.Fatal(err)
	}
	r.Encode()
}

// BenchmarkCheck parses, verifies and checks one entry: what each worker does.
func BenchmarkCheck(b *testing.B) {
	for _, algorithm := range []sig.Algorithm{sig.ES256K, sig.ES256} {
		b.Run(algorithm.String(), func(b *testing.B) {
			s := newStation(b, 0, algorithm, map[string]string{"exposure": "outdoor"})
			w := newWorld(b, airQuality(b), s)
			entry := s.sign(b, s.reading(0, "pm25", "12.5"))
			scorer, err := NewScorer(w.policy, w.inputs, w.devices())
			if err != nil {
				b.Fatal(err)
			}
			c := scorer.NewChecker()
			b.ReportAllocs()
			for b.Loop() {
				if got := c.Check(entry); got.verdict != policy.Valid {
					b.Fatal(got.verdict)
				}
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "readings/s")
		})
	}
}
