package reward

import (
	"cmp"
	"slices"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/units"
)

// A GroupPlace is where a device stood in one group stage; Key is "" and all
// else 0 when it was in no group.
type GroupPlace struct {
	Before     uint64 `json:"before"` // points of those ranked before the device
	Kept       uint64 `json:"kept"`   // devices whose rules held
	KeptPoints uint64 `json:"keptPoints"`
	Key        string `json:"key"`
	Own        uint64 `json:"own"`    // the device's points when it entered
	Points     uint64 `json:"points"` // of all that entered
	Rank       uint64 `json:"rank"`   // the device's place among them, from 1
	Size       uint64 `json:"size"`   // devices that entered
}

// A Cut is a reduction of what a device gets, and why.
type Cut struct {
	After  units.Amount `json:"after"` // points in groups and memory, wei in pools
	Before units.Amount `json:"before"`
	Code   policy.Code  `json:"code"`
	Of     units.Amount `json:"of"`    // of a pool that is scaled or a quota: what all together came to before
	Stage  string       `json:"stage"` // "groups.<name>", "memory" or "pools.<name>"
}

// reduce gives the leaf other points. Fewer of them have a reason.
func (l *Leaf) reduce(points uint64, code policy.Code, stage string) {
	if points < l.Points || points == 0 {
		l.Cuts = append(l.Cuts, Cut{After: units.Wei(points), Before: units.Wei(l.Points), Code: code, Stage: stage})
	}
	if l.Points = points; points == 0 {
		l.Reason = code
	}
}

// A grouping is one group stage in work.
type grouping struct {
	stage   *stage
	at      int
	name    string
	width   int               // numbers that a device is ranked by
	keys    []string          // of groups
	ranks   []decimal.Decimal // width for each leaf
	members []int32           // leaves, by group
	starts  []int32           // of each group among members, and the end
}

// group does stage g: devices with points stand beside those of the same key.
func (st *stage) group(g int) {
	p := &grouping{stage: st, at: g, name: "groups." + st.groups[g].Name, width: len(st.groups[g].Rank)}
	p.assign(p.ask())
	n := len(p.keys)
	// Groups differ in size, so that tasks are of members, not of groups.
	size, tasks := len(p.members)/chunks+1, []int{}
	for from, at := 0, 0; at < n; at++ {
		if int(p.starts[at+1]-p.starts[from]) >= size || at == n-1 {
			tasks = append(tasks, at+1)
			from = at + 1
		}
	}
	st.run(len(tasks), func(task int) {
		from, w := 0, st.worker()
		if task > 0 {
			from = tasks[task-1]
		}
		for at := from; at < tasks[task]; at++ {
			p.settle(w, at)
		}
	})
}

// ask returns the key of each leaf and keeps what it is ranked by.
func (p *grouping) ask() []string {
	st := p.stage
	keys := make([]string, len(st.leaves))
	p.ranks = make([]decimal.Decimal, p.width*len(st.leaves))
	st.each(func(w *worker, i int) {
		s := w.of(i)
		key, err := w.GroupKey(p.at, s)
		if err == nil && key != "" && p.width > 0 {
			w.ranks, err = w.Rank(p.at, s, w.ranks[:0])
			copy(p.ranks[i*p.width:(i+1)*p.width], w.ranks)
		}
		if err != nil {
			st.leaves[i].reduce(0, policy.RuleError, p.name)
			return
		}
		keys[i] = key
	})
	return keys
}

// assign sorts leaves into groups, numbered in the order of their first leaf.
func (p *grouping) assign(keys []string) {
	numbers, sizes := map[string]int32{}, []int32{}
	of := make([]int32, len(keys)) // -1 for none
	for i, key := range keys {
		if of[i] = -1; key == "" {
			continue
		}
		n, known := numbers[key]
		if !known {
			n = int32(len(p.keys))
			numbers[key] = n
			p.keys, sizes = append(p.keys, key), append(sizes, 0)
		}
		of[i] = n
		sizes[n]++
	}
	p.starts = make([]int32, len(sizes)+1)
	for n, size := range sizes {
		p.starts[n+1] = p.starts[n] + size
	}
	p.members = make([]int32, p.starts[len(sizes)])
	next := slices.Clone(p.starts)
	for i, n := range of {
		if n >= 0 {
			p.members[next[n]] = int32(i)
			next[n]++
		}
	}
}

// compare ranks one leaf before another: by what the policy ranks by, then by
// points, the higher first; then by address, the lower first. It is total.
func (p *grouping) compare(a, b int32) int {
	for k := range p.width {
		if c := p.ranks[int(b)*p.width+k].Cmp(p.ranks[int(a)*p.width+k]); c != 0 {
			return c
		}
	}
	return cmp.Or(cmp.Compare(p.stage.leaves[b].Points, p.stage.leaves[a].Points), cmp.Compare(a, b))
}

// settle does one group: places, then rules, then the factor of those kept.
func (p *grouping) settle(w *worker, n int) {
	members := p.members[p.starts[n]:p.starts[n+1]]
	slices.SortFunc(members, p.compare)
	leaves := p.stage.leaves
	var all uint64
	for rank, i := range members {
		leaf := &leaves[i]
		leaf.Groups[p.at] = GroupPlace{Key: p.keys[n], Size: uint64(len(members)), Rank: uint64(rank) + 1, Before: all, Own: leaf.Points}
		all += leaf.Points
	}
	var kept, points uint64
	for _, i := range members {
		leaves[i].Groups[p.at].Points = all
		if p.keep(w, int(i)) {
			kept++
			points += leaves[i].Points
		}
	}
	for _, i := range members {
		place := &leaves[i].Groups[p.at]
		place.Kept, place.KeptPoints = kept, points
		if leaves[i].Points > 0 {
			p.multiply(w, int(i))
		}
	}
}

func (g *GroupPlace) view() policy.GroupView {
	return policy.GroupView{
		Size: int64(g.Size), Rank: int64(g.Rank), Points: int64(g.Points), Before: int64(g.Before), Own: int64(g.Own),
		Kept: int64(g.Kept), KeptPoints: int64(g.KeptPoints),
	}
}

// keep asks the group's rules; a device for which one is false has no points.
func (p *grouping) keep(w *worker, i int) bool {
	leaf := &p.stage.leaves[i]
	code, err := w.GroupRule(p.at, w.of(i), leaf.Groups[p.at].view())
	if err != nil {
		code = policy.RuleError
	}
	if code == "" {
		return true
	}
	leaf.reduce(0, code, p.name)
	return false
}

// multiply applies the group's factor to a device that was kept.
func (p *grouping) multiply(w *worker, i int) {
	group := &p.stage.groups[p.at]
	if group.Factor == "" {
		return
	}
	leaf := &p.stage.leaves[i]
	factor, err := w.GroupFactor(p.at, w.of(i), leaf.Groups[p.at].view())
	points, ok := times(leaf.Points, factor)
	if err != nil || !ok {
		leaf.reduce(0, policy.RuleError, p.name)
		return
	}
	leaf.reduce(points, group.Code, p.name)
}

// times returns points × factor, rounded down; false above policy.MaxPoints.
func times(points uint64, factor decimal.Decimal) (uint64, bool) {
	if factor.Sign() <= 0 {
		return 0, true
	}
	product, err := decimal.FromInt(int64(points)).Mul(factor)
	if err != nil {
		return 0, false
	}
	n, err := product.Int()
	return uint64(n), err == nil && n <= policy.MaxPoints
}
