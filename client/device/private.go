package device

import (
	"time"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/reading"
)

// PrivateType is the type of readings that contribute to a private sum and say nothing else.
const PrivateType = "network.trellis.private-sum.v1"

// Source returns the project that the device's readings are for.
func (d *Device) Source() Source { return d.source }

// SignPrivate returns a signed reading that holds nothing but a contribution to a private sum, as package private makes it.
func (d *Device) SignPrivate(at time.Time, contribution []byte) (reading.Verified, error) {
	number, key, s, err := d.number()
	if err != nil {
		return reading.Verified{}, err
	}
	r := reading.Reading{Source: d.source, Subject: d.id, Type: PrivateType, Sequence: number, Time: uint64(at.UnixMilli()), Private: contribution}
	if s != nil && s.Project == d.source.ProjectID && r.Time <= s.Until {
		return compute.Sign(r, key, s.Slot, s.Key)
	}
	return reading.SignBy(r, key)
}
