package world

import (
	"fmt"
	"slices"
	"strings"
)

// What can be wrong with a device. Which of them a kind of world has, its page in docs/spec/fleet.md says.
const (
	Noise     = "noise"     // its values scatter ten times as much
	Drift     = "drift"     // its values move away, the more the longer it runs
	Stuck     = "stuck"     // from some hour on it repeats one value
	Outage    = "outage"    // it is without power for hours at a time
	Skew      = "skew"      // its clock is wrong by minutes to hours
	Firmware  = "firmware"  // its version mixes up units from some hour on
	Duplicate = "duplicate" // it sends one measurement in eight twice, with a new sequence number
	Late      = "late"      // it is offline for hours and sends all later
	Silent    = "silent"    // it sends nothing
	Gappy     = "gappy"     // it loses two measurements of three
	Saturated = "saturated" // it reports the sensor's limit
	Indoor    = "indoor"    // it stands indoors, and is registered so
	Misplaced = "misplaced" // it is not placed as it is registered: indoors, or kilometres away
	Wrong     = "wrong"     // it computes wrong results
	Slow      = "slow"      // it needs many times as long as others
	Deaf      = "deaf"      // its antenna is bad
)

// A share is how many devices in 1,000 have a fault.
type share struct {
	fault string
	of    int
}

func (k kind) checkFaults(given map[string]int) error {
	sum := 0
	for fault, n := range given {
		if !slices.ContainsFunc(k.faults, func(s share) bool { return s.fault == fault }) {
			return fmt.Errorf("%w: fault %q, devices of kind %s know %s", ErrConfig, fault, k.name, strings.Join(k.faultNames(), ", "))
		}
		if n < 0 {
			return fmt.Errorf("%w: fault %s of %d in 1,000 devices", ErrConfig, fault, n)
		}
		sum += n
	}
	if sum > 1000 {
		return fmt.Errorf("%w: faults of %d in 1,000 devices", ErrConfig, sum)
	}
	return nil
}

func (k kind) faultNames() []string {
	var names []string
	for _, s := range k.faults {
		names = append(names, s.fault)
	}
	return names
}

// Faults returns the faults that devices of a kind may have and how many in 1,000 do, in the order of the mix.
func Faults(kindName string) (names []string, in1000 []int) {
	for _, k := range kinds {
		if k.name == kindName {
			for _, s := range k.faults {
				names, in1000 = append(names, s.fault), append(in1000, s.of)
			}
		}
	}
	return names, in1000
}

// pick returns the number of a fault among the kind's, plus one; 0 for none.
func (k kind) pick(h uint64, given map[string]int) uint8 {
	n := below(h, 1000)
	for i, s := range k.faults {
		of := s.of
		if given != nil {
			of = given[s.fault]
		}
		if n -= of; n < 0 {
			return uint8(i + 1)
		}
	}
	return 0
}

const (
	hour = 3_600_000 // milliseconds

	outageBlock = 4 * hour // an outage begins and ends with one
	regionBlock = 6 * hour
	regionSize  = 2_000_000 // micro-degrees: a region that loses power as a whole
	regionOdds  = 96        // one block of a region in as many is dark
)

// onset returns when a fault that comes in time shows: in the first six hours.
func (f *Fleet) onset(device int) uint64 {
	return f.start + hash3(f.key, streamOnset, uint64(device))%(6*hour)
}

// offline reports whether a device with an outage or without network is so at a time, and until when.
func (f *Fleet) offline(device int, at uint64) (bool, uint64) {
	shift := hash3(f.key, streamPhase, uint64(device)) % outageBlock // not all come back at once
	block := (at + shift) / outageBlock
	first := block
	for hash4(f.key, streamOutage, uint64(device), block)%5 < 2 {
		block++
	}
	return block > first, block*outageBlock - shift
}

// regionDark reports whether the region of a device is without power. That is no fault of the device.
func (f *Fleet) regionDark(device int, at uint64) bool {
	p := f.places[device]
	x, y := (int64(p.lon)+180_000_000)/regionSize, (int64(p.lat)+90_000_000)/regionSize
	return hash4(f.key, streamRegion, uint64(x)<<32|uint64(y), at/regionBlock)%regionOdds == 0
}

// skewed returns the time by a wrong clock: two minutes to two hours ahead or behind.
func (f *Fleet) skewed(device int, at uint64) uint64 {
	h := hash3(f.key, streamSkew, uint64(device))
	off := 120_000 + h%7_080_000
	if h>>63 == 1 {
		return at + off
	}
	return at - off
}

// delivery applies what happens to a measurement on its way: dropped, delayed, doubled.
func (f *Fleet) delivery(d draft) (sent uint64, ok bool) {
	if f.regionDark(int(d.device), d.at) {
		return 0, false
	}
	device := int(d.device)
	switch f.faultOf(device) {
	case Silent:
		return 0, false
	case Outage:
		dark, _ := f.offline(device, d.at)
		return d.at, !dark
	case Late:
		if dark, until := f.offline(device, d.at); dark {
			return until, true
		}
	case Gappy:
		return d.at, hash4(f.key, streamGap, uint64(device), d.at)%3 == 0
	}
	return d.at, true
}
