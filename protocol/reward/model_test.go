package reward

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// The model is what docs/spec/scoring.md says of groups and pools, written down
// as plainly as it is there: no chunks, no sorting in place, no 256 bits.

type modelDevice struct {
	points  int64
	reason  policy.Code
	groups  []GroupPlace
	amounts []*big.Int
	zero    policy.Code // the last cut that left nothing
	cuts    int
	entered bool
}

type modelPool struct{ budget, total, spilled *big.Int }

type model struct {
	stage   *stage // for its plan and inputs; its leaves are not looked at but for their base
	rules   rules
	devices []modelDevice
	pools   []modelPool
	budget  *big.Int
	failed  bool
}

func coins(d decimal.Decimal) *big.Int {
	r, ok := new(big.Rat).SetString(d.String())
	if !ok {
		panic(d)
	}
	r.Mul(r, new(big.Rat).SetInt(big.NewInt(1_000_000_000_000_000_000)))
	if !r.IsInt() {
		panic("a decimal of coins is a whole number of wei")
	}
	return r.Num()
}

func portion(x, y, d *big.Int) *big.Int { return new(big.Int).Quo(new(big.Int).Mul(x, y), d) }

func sumOf(list []*big.Int) *big.Int {
	sum := new(big.Int)
	for _, n := range list {
		sum.Add(sum, n)
	}
	return sum
}

func (m *model) subject(i int) *policy.Subject {
	l := &m.stage.leaves[i]
	return &policy.Subject{Facts: &trusted{m.stage.device(i), ""}, Features: &l.Features, Points: uint64(m.devices[i].points), Paid: m.devices[i].points > 0}
}

func (m *model) lose(i int, code policy.Code) {
	m.devices[i].points, m.devices[i].reason = 0, code
	m.devices[i].cuts++
}

func (m *model) run() {
	for i := range m.stage.leaves {
		l := &m.stage.leaves[i]
		m.devices = append(m.devices, modelDevice{points: int64(l.Base), reason: l.Reason, groups: make([]GroupPlace, len(m.stage.groups))})
	}
	for g := range m.stage.groups {
		m.group(g)
	}
	for i := range m.devices {
		if len(m.stage.memory) > 0 {
			if _, err := m.rules.Remember(m.subject(i), nil); err != nil {
				if m.devices[i].cuts++; m.devices[i].points > 0 {
					m.devices[i].points, m.devices[i].reason = 0, policy.RuleError
				}
			}
		}
	}
	m.allocate()
}

func (m *model) group(g int) {
	byKey, ranks := map[string][]int{}, map[int][]decimal.Decimal{}
	for i := range m.devices {
		if m.devices[i].points == 0 {
			continue
		}
		key, err := m.rules.GroupKey(g, m.subject(i))
		if err == nil && key != "" && len(m.stage.groups[g].Rank) > 0 {
			ranks[i], err = m.rules.Rank(g, m.subject(i), nil)
		}
		if err != nil {
			m.lose(i, policy.RuleError)
		} else if key != "" {
			byKey[key] = append(byKey[key], i)
		}
	}
	for key, members := range byKey {
		slices.SortFunc(members, func(a, b int) int {
			for k := range ranks[a] {
				if c := ranks[b][k].Cmp(ranks[a][k]); c != 0 {
					return c
				}
			}
			return cmp.Or(cmp.Compare(m.devices[b].points, m.devices[a].points), cmp.Compare(a, b))
		})
		m.settle(g, key, members)
	}
}

func (m *model) settle(g int, key string, members []int) {
	v := policy.GroupView{Size: int64(len(members))}
	for _, i := range members {
		v.Points += m.devices[i].points
	}
	views, kept := map[int]policy.GroupView{}, []int{}
	for rank, i := range members {
		v.Rank, v.Own = int64(rank)+1, m.devices[i].points
		views[i] = v
		v.Before += v.Own
	}
	for _, i := range members {
		code, err := m.rules.GroupRule(g, m.subject(i), views[i])
		switch {
		case err != nil:
			m.lose(i, policy.RuleError)
		case code != "":
			m.lose(i, code)
		default:
			kept = append(kept, i)
			v.Kept, v.KeptPoints = v.Kept+1, v.KeptPoints+m.devices[i].points
		}
	}
	for _, i := range members {
		w := views[i]
		w.Kept, w.KeptPoints = v.Kept, v.KeptPoints
		m.devices[i].groups[g] = GroupPlace{
			Key: key, Size: uint64(w.Size), Rank: uint64(w.Rank), Kept: uint64(w.Kept), Points: uint64(w.Points), Before: uint64(w.Before),
			KeptPoints: uint64(w.KeptPoints), Own: uint64(w.Own),
		}
		if !slices.Contains(kept, i) || m.stage.groups[g].Factor == "" {
			continue
		}
		factor, err := m.rules.GroupFactor(g, m.subject(i), w)
		r, _ := new(big.Rat).SetString(factor.String())
		r.Mul(r, new(big.Rat).SetInt64(m.devices[i].points))
		points := new(big.Int).Quo(r.Num(), r.Denom())
		switch {
		case err != nil, points.Cmp(big.NewInt(policy.MaxPoints)) > 0:
			m.lose(i, policy.RuleError)
		case points.Sign() <= 0:
			m.lose(i, m.stage.groups[g].Code)
		default:
			if points.Int64() < m.devices[i].points {
				m.devices[i].cuts++
			}
			m.devices[i].points = points.Int64()
		}
	}
}

func (m *model) view() policy.EpochView {
	v := policy.EpochView{Number: int64(m.stage.inputs.Epoch), Devices: int64(len(m.devices))}
	v.Start, v.End = int64(m.stage.inputs.WindowStart), int64(m.stage.inputs.WindowEnd)
	v.Budget, _ = decimal.FromAmount(m.stage.inputs.Budget)
	v.Paid, _ = decimal.FromAmount(m.stage.inputs.Paid)
	v.Burned, _ = decimal.FromAmount(m.stage.inputs.Burned)
	for i, d := range m.devices {
		v.Points += d.points
		v.Valid += m.stage.leaves[i].Features.Valid
		if d.points > 0 {
			v.PaidDevices++
		}
	}
	return v
}

func (m *model) allocate() {
	v := m.view()
	m.budget = m.stage.inputs.Budget.Big()
	if m.stage.limits {
		given, err := m.rules.Budget(v)
		if m.failed = err != nil; m.failed {
			m.budget.SetInt64(0)
		} else if b := coins(given); b.Cmp(m.budget) < 0 {
			m.budget = b
		}
	}
	rest, spill := new(big.Int).Set(m.budget), map[string]*big.Int{}
	for k, p := range m.stage.pools {
		out := modelPool{new(big.Int), new(big.Int), new(big.Int)}
		amounts := make([]*big.Int, len(m.devices))
		for i := range amounts {
			amounts[i] = new(big.Int)
		}
		share, err := m.rules.PoolShare(k, v)
		var price decimal.Decimal
		if p.Method == policy.PerPoint && err == nil {
			price, err = m.rules.PoolPrice(k, v)
		}
		most := make([]decimal.Decimal, len(p.Quotas))
		for q := 0; q < len(p.Quotas) && err == nil; q++ {
			most[q], err = m.rules.QuotaMost(k, q, v)
		}
		if err != nil {
			m.failed = true
		} else {
			out.budget = portion(m.budget, coins(share), big.NewInt(1_000_000_000_000_000_000))
			if out.budget.Cmp(rest) > 0 {
				out.budget.Set(rest)
			}
			rest.Sub(rest, out.budget)
			if spill[p.Name] != nil {
				out.budget.Add(out.budget, spill[p.Name])
			}
			m.divide(k, v, out.budget, coins(price), most, amounts)
			if out.total = sumOf(amounts); p.Spill != "" {
				out.spilled.Sub(out.budget, out.total)
				if spill[p.Spill] == nil {
					spill[p.Spill] = new(big.Int)
				}
				spill[p.Spill].Add(spill[p.Spill], out.spilled)
			}
		}
		for i := range m.devices {
			m.devices[i].amounts = append(m.devices[i].amounts, amounts[i])
		}
		m.pools = append(m.pools, out)
	}
	for i := range m.devices {
		m.explain(&m.devices[i])
	}
}

func (m *model) explain(d *modelDevice) {
	switch {
	case d.points == 0:
	case sumOf(d.amounts).Sign() > 0:
		d.reason = policy.OK
	case d.zero != "":
		d.reason = d.zero
	case m.failed:
		d.reason = policy.RuleError
	case d.entered:
		d.reason = policy.Dust
	default:
		d.reason = policy.NoPoints
	}
}

// divide fills the amounts of one pool.
func (m *model) divide(k int, v policy.EpochView, budget, price *big.Int, most []decimal.Decimal, a []*big.Int) {
	p := m.stage.pools[k]
	n := len(m.devices)
	points, floors, caps, keys := make([]*big.Int, n), make([]*big.Int, n), make([]*big.Int, n), make([][]string, n)
	for i := range m.devices {
		points[i], floors[i], keys[i] = new(big.Int), new(big.Int), make([]string, len(p.Quotas))
		if m.devices[i].points == 0 {
			continue
		}
		s := m.subject(i)
		had, err := m.rules.PoolPoints(k, s, v)
		if err == nil && had > 0 {
			points[i].SetUint64(had)
			var bound decimal.Decimal
			var has bool
			if p.Floor != "" {
				if bound, has, err = m.rules.PoolFloor(k, s, v); has && err == nil {
					floors[i] = coins(bound)
				}
			}
			if p.Cap != "" && err == nil {
				if bound, has, err = m.rules.PoolCap(k, s, v); has && err == nil {
					caps[i] = coins(bound)
				}
			}
			for q := 0; q < len(p.Quotas) && err == nil; q++ {
				keys[i][q], err = m.rules.QuotaKey(k, q, s)
			}
		}
		if err != nil {
			points[i].SetInt64(0)
			floors[i].SetInt64(0)
			m.devices[i].zero = policy.RuleError
			m.devices[i].cuts++
			continue
		}
		m.devices[i].entered = m.devices[i].entered || had > 0
	}
	cut := func(i int, code policy.Code, to *big.Int) {
		m.devices[i].cuts++
		if a[i].Set(to); to.Sign() == 0 {
			m.devices[i].zero = code
		}
	}
	all, least := sumOf(points), sumOf(floors)
	rest := new(big.Int).Sub(budget, least)
	for i := range a {
		switch {
		case points[i].Sign() == 0:
		case p.Method == policy.PerPoint:
			a[i].Mul(points[i], price)
		case rest.Sign() < 0:
			cut(i, policy.Scaled, portion(budget, floors[i], least))
		default:
			a[i].Add(floors[i], portion(rest, points[i], all))
		}
	}
	if asked := sumOf(a); asked.Cmp(budget) > 0 {
		for i := range a {
			if points[i].Sign() > 0 {
				cut(i, policy.Scaled, portion(a[i], budget, asked))
			}
		}
	}
	for i := range a {
		if caps[i] != nil && points[i].Sign() > 0 && a[i].Cmp(caps[i]) > 0 {
			cut(i, policy.Capped, caps[i])
		}
	}
	for q := range p.Quotas {
		sums, limit := map[string]*big.Int{}, coins(most[q])
		for i := range a {
			if sums[keys[i][q]] == nil {
				sums[keys[i][q]] = new(big.Int)
			}
			sums[keys[i][q]].Add(sums[keys[i][q]], a[i])
		}
		for i := range a {
			if key := keys[i][q]; key != "" && a[i].Sign() > 0 && sums[key].Cmp(limit) > 0 {
				cut(i, p.Quotas[q].Code, portion(a[i], limit, sums[key]))
			}
		}
	}
}
