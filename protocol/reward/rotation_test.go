package reward

import (
	"bytes"
	"testing"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/reading"
)

// rotate gives a station the key of another from its next reading on.
func (s *station) rotate(to *station) {
	s.device.Keys = document.Keys{{Key: s.key.Public(), Trust: s.device.Trust}, {First: s.sequence + 1, Key: to.key.Public(), Trust: to.device.Trust}}
	s.device.Trust = to.device.Trust
	s.key = to.key
}

// signBy signs with the station's current key for the device that it was.
func (s *station) signBy(t testing.TB, r reading.Reading) []byte {
	t.Helper()
	r.Subject = s.device.Document.ID()
	signed, err := reading.SignBy(r, s.key)
	if err != nil {
		t.Fatal(err)
	}
	return signed.Bytes()
}

// The key changes in the middle of the epoch, to the other curve: by sequence
// numbers, so both halves count, in whatever order they reached the log.
func TestI8BothHalvesOfARotationArePaid(t *testing.T) {
	facts := map[string]string{"name": "one", "exposure": "outdoor", "model": "SDS 011", "latitude": "51.9", "longitude": "7.6"}
	build := func() (*world, *station) {
		s, w := newStation(t, 1, sig.ES256K, facts), newWorld(t, airQuality(t))
		old := *s
		values := measured(1, 60)
		for i := range 30 {
			w.add(s.signBy(t, s.reading(int64(i)*minute, "pm25", values[i], "pm10", values[i])))
		}
		s.rotate(newStation(t, 2, sig.ES256, facts))
		for i := 30; i < 60; i++ {
			w.add(s.signBy(t, s.reading(int64(i)*minute, "pm25", values[i], "pm10", values[i])))
		}
		// The thief of the old key goes on with it; the new one cannot rewrite the past.
		old.sequence = 60
		w.add(old.signBy(t, old.reading(59*minute, "pm25", "1", "pm10", "1")))
		past := *s
		past.sequence = 10
		w.add(past.signBy(t, past.reading(11*minute, "pm25", "1", "pm10", "1")))
		w.stations = []*station{s}
		return w, s
	}
	w, s := build()
	result := w.score(t)
	if leaf := result.Leaves[0]; leaf.Reason != policy.OK || leaf.Features.Valid != 60 || leaf.Amount.IsZero() || leaf.Device != s.device.Document.ID().Address() {
		t.Errorf("leaf is %+v", leaf)
	}
	if got := result.Unattributed[len(result.Unattributed)-1]; got != (VerdictCount{2, policy.BadSignature}) {
		t.Errorf("unattributed %v, want the two with the wrong key", got)
	}
	again, _ := build()
	if got, want := again.score(t).Encode(), result.Encode(); !bytes.Equal(got, want) {
		t.Error("the same inputs give other bytes")
	}
	if r := w.receipt(t, s, result.AllPoints); r.Amount.Cmp(result.Leaves[0].Amount) != 0 || r.Evidence != result.Leaves[0].Evidence {
		t.Errorf("receipt says %s, the result %s", r.Amount, result.Leaves[0].Amount)
	}
	// Without the registry's word for the second key, half of them proves nothing.
	s.device.Keys = nil
	if got := w.score(t).Leaves[0].Features.Received; got != 31 { // and the thief's
		t.Errorf("%d readings belong to the device by its first key alone, want 31", got)
	}
}

func TestReadingsWithoutAKeyProveNothing(t *testing.T) {
	s, w := newStation(t, 1, sig.ES256K, map[string]string{"name": "one"}), newWorld(t, airQuality(t))
	w.add(s.sign(t, s.reading(0, "pm25", "7", "pm10", "7")))
	s.device.Keys = document.Keys{{First: 0}, {First: 5, Key: s.key.Public()}}
	w.stations = []*station{s}
	if got := w.score(t).Leaves[0].Features.Received; got != 0 {
		t.Errorf("%d readings are the device's", got)
	}
}

// tpmPolicy pays for readings of keys in a TPM alone.
const tpmPolicy = `
policy: trellis.policy/v1
name: trusted
version: 1
summary: Pays devices whose key is in a TPM.
reading: {type: network.trellis.air.v1, interval: 1m, grace: 0s, fields: {pm25: {label: PM2.5, unit: µg/m³}}}
eligibility:
  - {code: NO_TPM, text: The key is not known to be in a TPM., require: trust.hardware == "tpm2"}
points: "100"
allocation: {method: pro-rata}
`

// An owner keeps the key of a file, rotates to one in a TPM from a sequence
// number that is never reached, has that one attested, and goes on with the file.
func TestOldKeysDoNotEarnByTheHardwareOfTheNew(t *testing.T) {
	for name, c := range map[string]struct {
		before, after string // hardware of the two keys
		old, new      int    // readings by each
		want          policy.Code
	}{
		"the old key alone":      {"", "tpm2", 10, 0, "NO_TPM"},
		"both":                   {"", "tpm2", 10, 10, "NO_TPM"},
		"the new key alone":      {"", "tpm2", 0, 10, policy.OK},
		"from one TPM to next":   {"tpm2", "tpm2", 10, 10, policy.OK},
		"the TPM was given up":   {"tpm2", "", 10, 10, "NO_TPM"},
		"before it was given up": {"tpm2", "", 10, 0, policy.OK},
	} {
		s, next, w := newStation(t, 1, sig.ES256K, map[string]string{}), newStation(t, 2, sig.ES256, map[string]string{}), newWorld(t, parsePolicy(t, tpmPolicy))
		s.device.Trust, next.device.Trust = c.before, c.after
		for i := range c.old {
			w.add(s.signBy(t, s.reading(int64(i)*minute, "pm25", "7")))
		}
		s.rotate(next)
		for i := range c.new {
			w.add(s.signBy(t, s.reading(int64(c.old+i)*minute, "pm25", "7")))
		}
		w.stations = []*station{s}
		leaf := w.score(t).Leaves[0]
		if leaf.Reason != c.want || leaf.Features.Valid != int64(c.old+c.new) {
			t.Errorf("%s: %s with %d valid readings, want %s", name, leaf.Reason, leaf.Features.Valid, c.want)
		}
		if r := w.receipt(t, s, 100); r.Reason != c.want {
			t.Errorf("%s: receipt says %s, want %s", name, r.Reason, c.want)
		}
	}
}

func TestPoliciesReadWhatAVerifierFound(t *testing.T) {
	p := parsePolicy(t, tpmPolicy)
	with, without := newStation(t, 1, sig.ES256K, map[string]string{}), newStation(t, 2, sig.ES256, map[string]string{})
	with.device.Trust = "tpm2"
	w := newWorld(t, p, with, without)
	reasons := map[bool]policy.Code{true: policy.OK, false: "NO_TPM"}
	for _, leaf := range w.score(t).Leaves {
		if want := reasons[leaf.Device == with.device.Document.ID().Address()]; leaf.Reason != want {
			t.Errorf("%s: reason %s, want %s", leaf.Device, leaf.Reason, want)
		}
	}
	if r := w.receipt(t, with, 100); r.Reason != policy.OK {
		t.Errorf("receipt says %s", r.Reason)
	}
}
