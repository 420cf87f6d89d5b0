package policy

import (
	"fmt"

	"cel.dev/cel-go/cel"
	"gopkg.in/yaml.v3"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// compileV2 compiles what version 2 has beyond version 1.
func (r *reader) compileV2(p *Policy, s sections) {
	if !r.v2 {
		return
	}
	r.compileReadings(p, s)
	for i, item := range s.groups {
		p.groups = append(p.groups, r.compileGroup(item, &p.manifest.Groups[i]))
	}
	for i, item := range s.memory {
		x := r.expression(item.keys["value"], ofPaid, cel.IntType, decimalType)
		p.manifest.Memory[i].Value = x.text
		p.memory = append(p.memory, x.number())
	}
	budget := r.expression(s.budget, ofEpoch, cel.IntType, decimalType)
	p.budget, p.manifest.Allocation.Budget = budget.number(), budget.text
	r.compilePools(p, s.pools)
	if p.manifest.Program != nil {
		p.points = (*Evaluator).programPoints
	}
	r.bounded()
}

// compileReadings compiles what is taken of each reading.
func (r *reader) compileReadings(p *Policy, s sections) {
	for i, item := range s.features {
		f := &p.manifest.Features[i]
		of := r.expression(item.keys["of"], ofReading, cel.IntType, decimalType)
		when := r.expression(item.keys["when"], ofReading, cel.BoolType)
		f.Of, f.When = of.text, when.text
		p.features = append(p.features, ownExpressions{when.b, of.number()})
	}
	for i, item := range s.peers {
		f := &p.manifest.Peers[i]
		key := r.expression(item.keys["key"], ofReading, cel.IntType)
		value := r.expression(item.keys["value"], ofReading, cel.IntType, decimalType)
		when := r.expression(item.keys["when"], ofReading, cel.BoolType)
		f.Key, f.Value, f.When = key.text, value.text, when.text
		p.peers = append(p.peers, peerExpressions{when.b, key.i, value.number()})
	}
}

func (r *reader) compileGroup(item section, g *Group) groupExpressions {
	var out groupExpressions
	key := r.expression(item.keys["key"], ofDevice, cel.IntType, cel.StringType)
	out.key, g.Key = key.key(), key.text
	for _, node := range r.sequence(item.keys["rank"], "rank", MaxRank) {
		x := r.expression(node, ofDevice, cel.IntType, decimalType)
		g.Rank, out.rank = append(g.Rank, x.text), append(out.rank, x.number())
	}
	for i, node := range r.rules(item.keys["rules"], "rules", 0, MaxGroupRules, &g.Rules) {
		x := r.expression(node, ofGroup, cel.BoolType)
		g.Rules[i].Require, out.rules = x.text, append(out.rules, x.b)
	}
	factor := r.expression(item.keys["factor"], ofFactor, cel.IntType, decimalType)
	out.factor, g.Factor = factor.number(), factor.text
	return out
}

// sequence returns the items of a list.
func (r *reader) sequence(node *yaml.Node, what string, most int) []*yaml.Node {
	if node == nil || !r.plain(node) {
		return nil
	}
	if node.Kind != yaml.SequenceNode || len(node.Content) == 0 || len(node.Content) > most {
		r.fail(node, fmt.Sprintf("write a list of 1 to %d in [ ], such as "+map[string]string{"rank": "[trust.age]", "facts": "[exposure]"}[what], most), "%s is not such a list", what)
		return nil
	}
	return node.Content
}

func (r *reader) compilePools(p *Policy, list []section) {
	shares := decimal.Decimal{}
	for i, item := range list {
		pool := &p.manifest.Allocation.Pools[i]
		share := r.expression(item.keys["share"], ofEpoch, cel.IntType, decimalType)
		r.constantShare(item.keys["share"], share, &shares)
		points := r.expression(item.keys["points"], ofPool, cel.IntType, decimalType)
		price := r.expression(item.keys["price"], ofEpoch, cel.IntType, decimalType)
		floor := r.expression(item.keys["floor"], ofPool, cel.IntType, decimalType)
		ceiling := r.expression(item.keys["cap"], ofPool, cel.IntType, decimalType)
		out := poolExpressions{share: share.number(), points: points.number(), price: price.number(), floor: floor.number(), cap: ceiling.number()}
		pool.Share, pool.Points, pool.Price, pool.Floor, pool.Cap = share.text, points.text, price.text, floor.text, ceiling.text
		if item.keys["points"] == nil {
			r.spend(item.node, ofPool, 1) // as when it is written
		}
		if pool.Points == "" || pool.Points == everything.Points {
			pool.Points, out.points = everything.Points, nil
		}
		out.quotas = r.quotas(item.keys["quotas"], pool)
		if i == 0 {
			p.pools = nil
		}
		p.pools = append(p.pools, out)
	}
}

// constantShare refuses shares that are known to be more than the budget.
func (r *reader) constantShare(node *yaml.Node, share expression, sum *decimal.Decimal) {
	if !share.constant {
		return
	}
	d, _ := share.number()(nil)
	one := decimal.FromInt(1)
	if d.Sign() < 0 || d.Cmp(one) > 0 {
		r.fail(node, "write a part of the budget, such as 0.5", "the share %s is not within 0 and 1", d)
		return
	}
	if *sum, _ = sum.Add(d); sum.Cmp(one) > 0 {
		r.fail(node, "make them smaller; a pool that shall get what another leaves is named by its spill", "the shares add up to %s, above 1", *sum)
	}
}

func (r *reader) quotas(node *yaml.Node, pool *Pool) []quotaExpressions {
	var out []quotaExpressions
	for _, item := range r.list(node, "quotas", "{code: …, text: …, key: …, most: …}", MaxQuotas, []string{"code", "text", "key", "most"}) {
		key := r.expression(item.keys["key"], ofPaid, cel.IntType, cel.StringType)
		most := r.expression(item.keys["most"], ofEpoch, cel.IntType, decimalType)
		pool.Quotas = append(pool.Quotas, Quota{Code: r.code(item.keys["code"]), Text: r.text(item.keys["text"], 200), Key: key.text, Most: most.text})
		out = append(out, quotaExpressions{key.key(), most.number()})
	}
	return out
}
