package fraudlab

import (
	"strings"

	"github.com/trellis-network/trellis/protocol/policy"
)

// The assumptions of the comparison of incomes, in thousandths of a coin. A
// coin is worth a dollar here; only ratios matter. docs/fraud.md states them.
const (
	horizonDays = 90     // that an attack is planned for, and that a finding stands
	lagDays     = 6      // from a device's first day until a finding stands: a day to search, five to contest
	hourly      = 30_000 // for an hour of an attacker's work
	honestYield = 1500   // an honest owner gets back 1.5 times his costs
	payMargin   = 1650   // return above which an attack pays: a tenth above honesty, as samples scatter
	registering = 10_000 // a device's registration: 1,000 IOTX (IIP-41) at a cent each
	operation   = 50     // devices among which an attacker's work is divided
)

// An upkeep is what an honest device costs, in thousandths of a coin.
type upkeep struct {
	Hardware int64 // bought once, lasts three years
	Daily    int64 // power, network, cleaning
}

// upkeeps by kind of network.
var upkeeps = map[string]upkeep{
	"weather": {400_000, 20}, "air": {80_000, 10}, "radio": {200_000, 36}, "compute": {1_500_000, 720},
}

const lifeDays = 3 * 365

// daily returns an honest device's cost a day.
func (u upkeep) daily() int64 { return u.Hardware/lifeDays + u.Daily }

// An Income compares what an attacker's device earns with an honest one,
// thousandths of a coin a day, under one policy.
type Income struct {
	Honest      int64 `json:"honest"`      // of an honest device without fault, a day
	Attacker    int64 `json:"attacker"`    // of an attacker's device, a day, while it is not found out
	Expected    int64 `json:"expected"`    // the same after what is found, a day of the horizon or of its life
	Cost        int64 `json:"cost"`        // of the attacker's device a day, with registration, work and lost bond
	HonestCost  int64 `json:"honestCost"`  // a day
	Return      int64 `json:"return"`      // expected ÷ cost, thousandths; an honest device's is 1500
	Starves     bool  `json:"starves"`     // with the attack, honest devices are paid nothing at all
	Pays        bool  `json:"pays"`        // the attack returns more than honesty
	EnoughBond  int64 `json:"enoughBond"`  // bond in thousandths of a coin with which it would not; −1: none is enough, as it is not found
	FoundOf1000 int64 `json:"foundOf1000"` // attackers that a sure detector accuses
}

// earnings adds up incomes over seeds before they are compared.
type earnings struct {
	honest, attackers int64 // sums
	nHonest, nAttack  int64
}

// add counts a scene that was paid. Honest devices are compared that could
// have been taken for the attack: without fault, and with enough to send.
func (e *earnings) add(s *Scene, paid []int64, before *Scene) {
	active := before.active()
	for i, d := range s.Devices {
		switch {
		case d.Attacker:
			e.attackers += paid[i]
			e.nAttack++
		case d.Fault == "" && active[i]:
			e.honest += paid[i]
			e.nHonest++
		}
	}
}

// income compares. Payments are scaled so that honesty pays honestYield.
func (e *earnings) income(kind string, p *policy.Policy, c Cost, found Count) *Income {
	switch {
	case e.nHonest == 0 || e.nAttack == 0:
		return nil
	case e.honest == 0:
		return &Income{Starves: true, FoundOf1000: share1000(found)}
	}
	u := upkeeps[kind]
	in := &Income{HonestCost: u.daily(), FoundOf1000: share1000(found)}
	in.Honest = in.HonestCost * honestYield / 1000
	in.Attacker = in.Honest * (e.attackers * 1000 / e.nAttack) / max(e.honest*1000/e.nHonest, 1)
	caught := in.FoundOf1000
	if !strings.Contains(string(p.Canonical()), "trust.findings") {
		caught = 0 // the policy pays whoever is found
	}
	life := (caught*lagDays + (1000-caught)*horizonDays) / 1000 // days of a device's life, on average
	life = max(life, 1)
	daily := u.Daily
	if c.Hosting > 0 {
		daily = c.Hosting
	}
	if c.Hardware {
		daily += u.Hardware / lifeDays
	}
	work := c.Hours * hourly / horizonDays / operation
	lost := caught * bond(p) // thousandths: so many of 1,000 lose a whole bond
	in.Expected = in.Attacker
	if c.Hardware { // it is known by its hardware, and of no use until the finding ends
		in.Expected = in.Attacker * life / horizonDays
		life = horizonDays
	}
	in.Cost = daily + work + (registering+lost)/life
	in.Return = in.Expected * 1000 / max(in.Cost, 1)
	in.Pays = in.Return > payMargin
	in.EnoughBond = enough(in, caught, life, lost)
	return in
}

// enough returns the bond at which the return is that of honesty.
func enough(in *Income, caught, life, lost int64) int64 {
	without := in.Cost - lost/life
	surplus := (in.Expected*1000/honestYield - without) * life // that a lost bond must make up for
	switch {
	case surplus <= 0:
		return 0
	case caught == 0:
		return -1
	}
	return surplus * 1000 / caught
}

func share1000(c Count) int64 {
	if c.All == 0 {
		return 0
	}
	return int64(c.Of) * 1000 / int64(c.All)
}
