package policy

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// A Page tells people what a policy pays for. Words are in English and for
// people; the expression beside them decides.
type Page struct {
	Name    string      `json:"name"`
	Version uint32      `json:"version"`
	Format  string      `json:"format"`
	Hash    common.Hash `json:"hash"`
	Summary string      `json:"summary"`
	Type    string      `json:"type"`
	Fields  []Field     `json:"fields"`

	Interval string `json:"interval"` // in words, such as "10 minutes"
	Grace    string `json:"grace"`    // in words; "" for none

	Parameters  []Parameter   `json:"parameters,omitempty"`
	Checks      []PageRule    `json:"checks"`
	Features    []PageFeature `json:"features,omitempty"`
	Peers       []PagePeer    `json:"peers,omitempty"`
	Eligibility []PageRule    `json:"eligibility"`
	Points      string        `json:"points"` // expression; "" with a program
	PointsWords string        `json:"pointsWords"`
	Program     *Program      `json:"program,omitempty"`
	Groups      []PageGroup   `json:"groups,omitempty"`
	Budget      *Said         `json:"budget,omitempty"` // nil: all of it
	Pools       []PagePool    `json:"pools"`
	Memory      []PageMemory  `json:"memory,omitempty"`

	Reasons []Reason   `json:"reasons"` // why a device may get nothing or less, in the order of the stages
	Builtin []CodeText `json:"builtin"`
	Costs   Costs      `json:"costs"`
}

// Said is an expression and what it says.
type Said struct {
	Expression string `json:"expression"`
	Words      string `json:"words"`
}

// A PageRule is a rule, in words.
type PageRule struct {
	Rule
	Words string `json:"words"`
}

// A PageFeature is an own feature, in words.
type PageFeature struct {
	OwnFeature
	Words string `json:"words"`
}

// A PagePeer is a comparison, in words.
type PagePeer struct {
	Peer
	Words string `json:"words"`
}

// A PageGroup is a stage between points and pools, in words.
type PageGroup struct {
	Name   string     `json:"name"`
	Label  string     `json:"label"`
	Key    Said       `json:"key"`
	Rank   []Said     `json:"rank,omitempty"`
	Rules  []PageRule `json:"rules,omitempty"`
	Factor *Said      `json:"factor,omitempty"`
	Code   Code       `json:"code,omitempty"`
	Text   string     `json:"text,omitempty"`
}

// A PagePool is a part of the budget, in words.
type PagePool struct {
	Name   string      `json:"name"`
	Label  string      `json:"label"`
	Method string      `json:"method"`
	Share  Said        `json:"share"`
	Points Said        `json:"points"`
	Price  *Said       `json:"price,omitempty"`
	Floor  *Said       `json:"floor,omitempty"`
	Cap    *Said       `json:"cap,omitempty"`
	Spill  string      `json:"spill,omitempty"` // label of the pool that gets what is left
	Quotas []PageQuota `json:"quotas,omitempty"`
}

// A PageQuota is a bound of many devices together, in words.
type PageQuota struct {
	Code Code   `json:"code"`
	Text string `json:"text"`
	Key  Said   `json:"key"`
	Most Said   `json:"most"`
}

// A PageMemory is what a device takes into the next epoch, in words.
type PageMemory struct {
	Name  string `json:"name"`
	Label string `json:"label"`
	Value Said   `json:"value"`
}

// A Reason is why a device gets nothing or less, and at which stage.
type Reason struct {
	Code  Code   `json:"code"`
	Stage string `json:"stage"` // in words, such as "group Stations in one cell"
	Text  string `json:"text"`
}

// Explain returns the policy as a page.
func (p *Policy) Explain() Page {
	m, s := p.manifest, p.speaker()
	page := Page{
		Name: m.Name, Version: m.Version, Format: m.Policy, Hash: p.hash, Summary: m.Summary, Type: m.Reading.Type, Fields: p.Fields(),
		Interval: span(uint64(m.Reading.Interval)), Parameters: p.Parameters(), Checks: s.rules(m.Checks), Eligibility: s.rules(m.Eligibility),
		Points: m.Points, PointsWords: s.say(m.Points), Program: m.Program, Budget: s.coins(m.Allocation.Budget),
		Builtin: builtinOf(p.v2()), Costs: p.costs,
	}
	if m.Reading.Grace > 0 {
		page.Grace = span(uint64(m.Reading.Grace))
	}
	for _, f := range m.Features {
		page.Features = append(page.Features, PageFeature{f, s.ownFeature(f)})
	}
	for _, f := range m.Peers {
		page.Peers = append(page.Peers, PagePeer{f, s.peer(f)})
	}
	for _, g := range m.Groups {
		page.Groups = append(page.Groups, s.group(g))
	}
	labels := map[string]string{}
	for _, pool := range p.Pools() {
		labels[pool.Name] = pool.Label
	}
	for _, pool := range p.Pools() {
		page.Pools = append(page.Pools, s.pool(pool, labels))
	}
	for _, slot := range m.Memory {
		page.Memory = append(page.Memory, PageMemory{slot.Name, slot.Label, s.said(slot.Value)})
	}
	page.Reasons = p.reasons()
	return page
}

func (s *speaker) said(text string) Said { return Said{text, s.say(text)} }

// in says an expression whose constant is counted in a unit.
func (s *speaker) in(text, unit string) Said { return Said{text, s.read(text).spelled(unit)} }

func (s *speaker) coins(text string) *Said {
	if text == "" {
		return nil
	}
	said := s.in(text, unitCoins)
	return &said
}

func (s *speaker) maybe(text string) *Said {
	if text == "" {
		return nil
	}
	said := s.said(text)
	return &said
}

func (s *speaker) rules(list []Rule) []PageRule {
	out := []PageRule{}
	for _, rule := range list {
		out = append(out, PageRule{rule, s.say(rule.Require)})
	}
	return out
}

func (s *speaker) ownFeature(f OwnFeature) string {
	of := s.say(f.Of)
	words := map[string]string{
		OverCount: "the number of valid readings", OverSum: "the sum of " + of, OverMin: "the lowest " + of, OverMax: "the highest " + of, OverMean: "the mean of " + of,
		OverLast: "the last " + of, OverDistinct: "the number of different values of " + of, OverLongestRun: "the longest run of equal values of " + of,
	}[f.Over]
	if f.When != "" {
		words += ", of readings where: " + s.say(f.When)
	}
	return words
}

func (s *speaker) peer(f Peer) string {
	beside := "in the same epoch"
	if f.Slot > 0 {
		beside = "in the same " + span(uint64(f.Slot))
	}
	within := "are at most " + phrase{number: &f.Tolerance}.spelled(s.read(f.Value).unit) + " away"
	if f.Tolerance.Sign() == 0 {
		within = "have the same"
	}
	alone := fmt.Sprintf("fewer than %d others", f.Least)
	if f.Least == 1 {
		alone = "no other"
	}
	words := fmt.Sprintf("%s, compared with what other devices measured %s that share: %s. A device agrees where at least half of the others %s; with %s it stands alone",
		s.say(f.Value), beside, s.say(f.Key), within, alone)
	if f.When != "" {
		words += ". Compared are readings where: " + s.say(f.When)
	}
	return words
}

func (s *speaker) group(g Group) PageGroup {
	out := PageGroup{Name: g.Name, Label: g.Label, Key: s.said(g.Key), Factor: s.maybe(g.Factor), Code: g.Code, Text: g.Text}
	for _, rank := range g.Rank {
		out.Rank = append(out.Rank, s.said(rank))
	}
	if len(g.Rules) > 0 {
		out.Rules = s.rules(g.Rules)
	}
	return out
}

func (s *speaker) pool(pool Pool, labels map[string]string) PagePool {
	out := PagePool{
		Name: pool.Name, Label: pool.Label, Method: pool.Method, Share: s.in(pool.Share, unitPart), Points: s.said(pool.Points),
		Price: s.coins(pool.Price), Floor: s.coins(pool.Floor), Cap: s.coins(pool.Cap), Spill: labels[pool.Spill],
	}
	if pool.Points == everything.Points { // version 1 has no such variable
		out.Points.Words = vocabulary[pool.Points].words
	}
	for _, q := range pool.Quotas {
		out.Quotas = append(out.Quotas, PageQuota{q.Code, q.Text, s.said(q.Key), s.in(q.Most, unitCoins)})
	}
	return out
}

// reasons lists why a device may get nothing or less, in the order of the stages.
func (p *Policy) reasons() []Reason {
	list := []Reason{}
	add := func(stage string, rules ...Rule) {
		for _, rule := range rules {
			list = append(list, Reason{rule.Code, stage, rule.Text})
		}
	}
	add("reading", p.manifest.Checks...)
	add("device", p.manifest.Eligibility...)
	add("device", Rule{Code: NoPoints, Text: p.Text(NoPoints)}, Rule{Code: RuleError, Text: p.Text(RuleError)})
	for _, g := range p.manifest.Groups {
		add("group "+g.Label, g.Rules...)
		if g.Factor != "" {
			add("group "+g.Label, Rule{Code: g.Code, Text: g.Text})
		}
	}
	for _, pool := range p.manifest.Allocation.Pools {
		stage := "pool " + pool.Label
		if pool.Method == PerPoint || pool.Floor != "" {
			add(stage, Rule{Code: Scaled, Text: p.Text(Scaled)})
		}
		if pool.Cap != "" {
			add(stage, Rule{Code: Capped, Text: p.Text(Capped)})
		}
		for _, q := range pool.Quotas {
			add(stage, Rule{Code: q.Code, Text: q.Text})
		}
	}
	add("payment", Rule{Code: Dust, Text: p.Text(Dust)})
	return list
}

// words spells a duration below a day in its largest whole unit.
func words(s Seconds) string {
	n, unit := uint64(s), "second"
	switch {
	case n > 0 && n%3600 == 0:
		n, unit = n/3600, "hour"
	case n > 0 && n%60 == 0:
		n, unit = n/60, "minute"
	}
	if n == 1 {
		return "1 " + unit
	}
	return fmt.Sprintf("%d %ss", n, unit)
}
