package fraudlab

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/devnet/fleet/world"
	"github.com/trellis-network/trellis/protocol/detect"
	"github.com/trellis-network/trellis/protocol/policy"
)

// A Count is how many devices of how many.
type Count struct {
	Of  int `json:"of"`
	All int `json:"all"`
}

func (c *Count) add(hit bool) {
	c.All++
	if hit {
		c.Of++
	}
}

// Share returns the count in percent with one digit, "–" without any.
func (c Count) Share() string {
	if c.All == 0 {
		return "–"
	}
	n := (c.Of*2000 + c.All) / (2 * c.All)
	return fmt.Sprintf("%d.%d %%", n/10, n%10)
}

// A Row is what came out of one attack, over all seeds.
type Row struct {
	Attack  string         `json:"attack"`
	Summary string         `json:"summary"`
	Found   Count          `json:"found"`   // attackers that a detector accuses
	Sure    Count          `json:"sure"`    // attackers that a detector accuses which no fault looks like
	Accused Count          `json:"accused"` // of all accused beside those of a world without attack, attackers: the precision
	Sound   Count          `json:"sound"`   // honest devices without fault that are accused
	Wronged Count          `json:"wronged"` // honest devices without fault that a sure detector accuses
	Faulty  Count          `json:"faulty"`  // honest devices with a fault that are accused
	By      map[string]int `json:"by"`      // attackers found, by detector
	Income  *Income        `json:"income,omitempty"`
}

// A Card is a scorecard of one kind of network.
type Card struct {
	Kind    string           `json:"kind"`
	Data    string           `json:"data,omitempty"` // real data that was attacked; "" for made-up worlds
	Devices int              `json:"devices"`
	Hours   int              `json:"hours"`
	Seeds   []uint64         `json:"seeds"`
	Rows    []Row            `json:"rows"`
	Honest  map[string]Count `json:"honest"`  // sound devices accused in worlds without attack, by detector; "" for any
	Faults  map[string]Count `json:"faults"`  // devices with a fault that are accused there, by fault
	SureNot Count            `json:"sureNot"` // sound devices that a sure detector accuses there
	Real    []RealRow        `json:"real,omitempty"`
}

// A Config says what to try.
type Config struct {
	Kind      string
	Devices   int
	Seeds     []uint64
	Hours     int
	Attackers int            // of 1,000 devices
	Recorded  []*Scene       // to attack in place of made-up worlds
	Policy    *policy.Policy // whose payments are compared; nil for none
	Progress  func(done, all int)
}

// Scene plays the honest world of a seed, at the pace of its kind.
func (c Config) Scene(seed uint64) (*Scene, error) {
	w, err := world.New(world.Config{Kind: c.Kind, Devices: c.Devices, Seed: world.Seed(seed)})
	if err != nil {
		return nil, err
	}
	return Play(w, world.DefaultStart, time.Duration(c.Hours)*time.Hour, w.Interval()), nil
}

// Default returns the size of a trial that shows what a kind of network is
// about: hours in which what detectors look for can be seen, devices near
// enough to each other.
func Default(kind string) Config {
	c := Config{Kind: kind, Devices: 200, Hours: 24, Attackers: 50, Seeds: []uint64{11, 12}}
	switch kind {
	case "air":
		c.Devices, c.Hours = 120, 8
	case "radio":
		c.Devices, c.Hours = 800, 12
	}
	return c
}

// Small is a trial that tests can afford.
func Small(kind string) Config {
	c := Default(kind)
	c.Seeds = c.Seeds[:1]
	switch kind {
	case "weather":
		c.Devices = 60
	case "air":
		c.Devices, c.Hours = 40, 6
	case "radio":
		c.Devices, c.Hours = 200, 6
	case "compute":
		c.Devices = 60
	}
	return c
}

// scenes returns what is attacked.
func (c Config) scenes() ([]*Scene, error) {
	if c.Recorded != nil {
		return c.Recorded, nil
	}
	var out []*Scene
	for _, seed := range c.Seeds {
		s, err := c.Scene(seed)
		if err != nil {
			return nil, err
		}
		out = append(out, s)
	}
	return out, nil
}

// Attack returns a scene with attackers in it.
func (s *Scene) Attack(a Attack, seed uint64, n int) *Scene {
	attacked := s.clone()
	a.apply(attacked, rand.New(rand.NewPCG(seed, uint64(len(a.Name)))), n)
	attacked.order()
	return attacked
}

// Run tries all attacks on worlds of all seeds.
func Run(ctx context.Context, c Config) (*Card, error) {
	card := &Card{Kind: c.Kind, Devices: c.Devices, Hours: c.Hours, Seeds: c.Seeds, Honest: map[string]Count{}, Faults: map[string]Count{}}
	list := Attacks(c.Kind)
	card.Rows = make([]Row, len(list))
	for i, a := range list {
		card.Rows[i] = Row{Attack: a.Name, Summary: a.Summary, By: map[string]int{}}
	}
	earned := make([]earnings, len(list))
	done := 0
	scenes, err := c.scenes()
	if err != nil {
		return nil, err
	}
	for k, honest := range scenes {
		seed := uint64(k)
		if k < len(c.Seeds) {
			seed = c.Seeds[k]
		}
		before, err := accusations(honest)
		if err != nil {
			return nil, err
		}
		card.countHonest(honest, before)
		if c.Policy != nil { // so that copies of it need not be signed again
			honest.order()
			if err := honest.sign(); err != nil {
				return nil, err
			}
		}
		n := max(len(honest.Devices)*c.Attackers/1000, 5)
		for i, a := range list {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			attacked := honest.Attack(a, seed, n)
			if err := card.Rows[i].count(attacked, before); err != nil {
				return nil, err
			}
			if c.Policy != nil {
				paid, err := attacked.Pay(c.Policy, uint64(c.Devices), a.Cost.Hardware)
				if err != nil {
					return nil, fmt.Errorf("%s: %w", a.Name, err)
				}
				earned[i].add(attacked, paid, honest)
			}
			if done++; c.Progress != nil {
				c.Progress(done, len(scenes)*len(list))
			}
		}
	}
	for i, a := range list {
		if c.Policy != nil {
			card.Rows[i].Income = earned[i].income(c.Kind, c.Policy, a.Cost, card.Rows[i].Sure)
		}
	}
	return card, nil
}

// accusations are the detectors that accuse a device, by address.
type accused map[common.Address][]string

func accusations(s *Scene) (accused, error) {
	found, err := detect.RunAll(s.Epoch(), nil)
	if err != nil {
		return nil, err
	}
	out := accused{}
	for _, f := range found {
		out[f.Device] = append(out[f.Device], f.Detector)
	}
	return out, nil
}

func (c *Card) countHonest(s *Scene, found accused) {
	for _, d := range s.Devices {
		by := found[address(0xd0, d.Key)]
		switch {
		case d.Fault != "":
			n := c.Faults[d.Fault]
			n.add(len(by) > 0)
			c.Faults[d.Fault] = n
			continue
		}
		c.SureNot.add(anySure(by))
		any := c.Honest[""]
		any.add(len(by) > 0)
		c.Honest[""] = any
		for _, detector := range detect.Detectors() {
			n := c.Honest[detector.Name]
			n.add(slices.Contains(by, detector.Name))
			c.Honest[detector.Name] = n
		}
	}
}

// anySure tells whether a detector is among them that no fault looks like.
func anySure(names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool {
		d, err := detect.Get(name)
		return err == nil && d.Sure
	})
}

// count compares what the detectors say with the truth. Precision is that of
// accusations that come with the attack: whom they accuse without it the table
// of honest devices tells.
func (r *Row) count(s *Scene, before accused) error {
	found, err := accusations(s)
	if err != nil {
		return err
	}
	for _, d := range s.Devices {
		at := address(0xd0, d.Key)
		by := found[at]
		switch {
		case d.Attacker:
			r.Found.add(len(by) > 0)
			r.Sure.add(anySure(by))
			for _, name := range by {
				r.By[name]++
			}
		case d.Fault == "":
			r.Sound.add(len(by) > 0)
			r.Wronged.add(anySure(by))
		default:
			r.Faulty.add(len(by) > 0)
		}
		if len(by) > 0 && (d.Attacker || len(before[at]) == 0) {
			r.Accused.add(d.Attacker)
		}
	}
	return nil
}

// detectorsOf lists who found an attack, the most successful first.
func (r *Row) detectorsOf() []string {
	names := slices.Collect(maps.Keys(r.By))
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(-cmp.Compare(r.By[a], r.By[b]), cmp.Compare(a, b)) })
	return names
}
