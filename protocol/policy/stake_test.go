package policy

import (
	"fmt"
	"testing"
)

// However an expression is written, whoever scores must know that it asks for stake: without it everybody would have none.
func TestPolicyTellsThatItAsksForStake(t *testing.T) {
	const manifest = `policy: trellis.policy/v2
name: staked
version: 1
summary: Pays by the owner's stake, or not.
parameters: {stake: "1"}
reading: {type: network.trellis.air.v1, interval: 60s, grace: 10m, fields: {pm25: {label: PM2.5, unit: µg/m³}}}
checks: [{code: CHECK, text: A check., require: %q}]
points: %q
allocation: {pools: [{name: all, label: The stake, share: "1", points: %q, method: pro-rata}]}
`
	for _, c := range []struct {
		check, points, pool string
		want                bool
	}{
		{"true", "trust.bond + param.stake", "points", false},
		{`device.stake == "trust.stake"`, "1", "points", false},
		{"true", "trust.stake", "points", true},
		{"true", "trust\n  .stake", "points", true},
		{"true", "trust. // the owner's\n stake", "points", true},
		{"trust . stake >= 1", "1", "points", true},
		{"true", "1", "trust.stake", true},
	} {
		p, err := Parse(fmt.Appendf(nil, manifest, c.check, c.points, c.pool))
		if err != nil {
			t.Errorf("%+v: %v", c, err)
			continue
		}
		again, err := ParseCanonical(p.Canonical())
		if err != nil {
			t.Fatal(err)
		}
		if p.AsksStake() != c.want || again.AsksStake() != c.want {
			t.Errorf("%+v: asks for stake %t, from its canonical form %t", c, p.AsksStake(), again.AsksStake())
		}
	}
}
