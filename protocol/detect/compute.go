package detect

import (
	"cmp"
	"slices"

	"github.com/trellis-network/trellis/types/units"
)

// Kinds of readings of computers.
const (
	taskKind      = 1
	benchmarkKind = 2
)

// majority finds computers whose results are not those of the others.
var majority = Detector{
	Name: "majority", Version: 1,
	Summary: "The results, or the work that they are said to be, differ from what most computers with the same task say.",
	Needs:   "kind, task, result; tasks that three computers do",
	Bound:   "time O(n log n), memory O(n)",
	Misses:  "Tasks that one or two computers do; majorities that cheat together.",
	Parameters: []Parameter{
		{"voters", 3, "computers that must have done a task"},
		{"most_voters", 8, "of them that are compared, in log order"},
		{"tasks", 128, "first tasks of a computer that are judged"},
		{"least", 3, "wrong results from which on a computer is accused; memory fails now and then"},
		{"wrong_permille", 50, "of its tasks"},
	},
	run: func(s *search) {
		t := newTasks(s)
		for d := range s.devices {
			s.judgeResults(d, t)
		}
	},
}

// claims finds computers that say a task is more work than it is.
var claims = Detector{
	Name: "claims", Version: 1, Sure: true,
	Summary: "The computer found the result of the others, and claims other work for it than they do.",
	Needs:   "kind, task, result, units; tasks that three computers do",
	Bound:   "time O(n log n), memory O(n)",
	Misses:  "Tasks that one or two computers do; majorities that cheat together.",
	Parameters: []Parameter{
		{"voters", 3, "computers that must have done a task"},
		{"most_voters", 8, "of them that are compared, in log order"},
		{"tasks", 128, "first tasks of a computer that are judged"},
		{"least", 3, "claims from which on a computer is accused"},
		{"wrong_permille", 250, "of its tasks: who met two cheats in a few tasks is none"},
	},
	run: func(s *search) {
		if _, ok := s.column("units"); !ok {
			return
		}
		t := newTasks(s)
		for d := range s.devices {
			s.judgeClaims(d, t)
		}
	},
}

func (s *search) judgeClaims(d int, t *tasks) {
	var rows []int32
	var others []int
	var wrong, all int64
	for _, g := range t.of[d] {
		if !t.decided[g] {
			continue
		}
		if all == s.p("tasks") {
			break
		}
		all++
		if found := t.found(s, d, g); found.result == t.right[g].result && found.work != t.right[g].work {
			wrong++
		}
		rows = append(rows, t.groups[g]...)
		for _, row := range t.groups[g] {
			others = append(others, s.rows[row].Device)
		}
	}
	if wrong >= s.p("least") && wrong*1000 >= all*s.p("wrong_permille") {
		s.accuse(d, exceeds(wrong, s.p("least")), rows, others,
			"In %d of %d tasks it found what most of the others found, and claims other work for it than they do.", wrong, all)
	}
}

// tasks are the results by task.
type tasks struct {
	groups  [][]int32 // rows, one a computer, in log order
	of      [][]int32 // groups by computer
	right   []answer
	decided []bool
	result  int // columns
	work    int // -1 for none
}

// newTasks groups results. A task is decided when more than half of its
// voters found one result.
func newTasks(s *search) *tasks {
	t := &tasks{of: make([][]int32, len(s.devices))}
	kind, a := s.column("kind")
	task, b := s.column("task")
	result, c := s.column("result")
	if !a || !b || !c {
		return t
	}
	t.result, t.work = result, -1
	if work, ok := s.column("units"); ok {
		t.work = work
	}
	var rows []int32
	for i := range s.rows {
		r := &s.rows[i]
		if r.Has>>task&1 == 1 && r.Has>>result&1 == 1 && r.Values[kind] == units.Int(taskKind) && s.within(r) {
			rows = append(rows, int32(i))
		}
	}
	slices.SortStableFunc(rows, func(x, y int32) int {
		return cmp.Compare(s.rows[x].Values[task].Coefficient(), s.rows[y].Values[task].Coefficient())
	})
	for i, row := range rows {
		if i == 0 || s.rows[row].Values[task] != s.rows[rows[i-1]].Values[task] {
			t.groups = append(t.groups, nil)
		}
		g := len(t.groups) - 1
		if d := s.rows[row].Device; int64(len(t.groups[g])) < s.p("most_voters") && !s.seen(t.groups[g], d) {
			t.groups[g] = append(t.groups[g], row)
			t.of[d] = append(t.of[d], int32(g))
		}
	}
	t.decide(s)
	return t
}

func (t *tasks) decide(s *search) {
	t.right, t.decided = make([]answer, len(t.groups)), make([]bool, len(t.groups))
	for g, rows := range t.groups {
		if voters, ok := s.values["voters"]; !ok || int64(len(rows)) < voters {
			continue
		}
		for _, row := range rows {
			same := 0
			for _, other := range rows {
				if t.answer(s, other) == t.answer(s, row) {
					same++
				}
			}
			if 2*same > len(rows) {
				t.right[g], t.decided[g] = t.answer(s, row), true
				break
			}
		}
	}
}

// found returns what a computer found in a task.
func (t *tasks) found(s *search, d int, g int32) answer { return t.answer(s, t.rowOf(s, d, g)) }

// An answer is a result and how much work the task was.
type answer struct{ result, work units.Decimal }

func (t *tasks) answer(s *search, row int32) answer {
	a := answer{result: s.rows[row].Values[t.result]}
	if t.work >= 0 && s.rows[row].Has>>t.work&1 == 1 {
		a.work = s.rows[row].Values[t.work]
	}
	return a
}

func (s *search) judgeResults(d int, t *tasks) {
	var rows []int32
	var others []int
	var wrong, all int64
	for _, g := range t.of[d] {
		if !t.decided[g] {
			continue
		}
		if all == s.p("tasks") {
			break
		}
		all++
		if t.found(s, d, g) != t.right[g] {
			wrong++
		}
		rows = append(rows, t.groups[g]...)
		for _, row := range t.groups[g] {
			others = append(others, s.rows[row].Device)
		}
	}
	if wrong < s.p("least") || wrong*1000 < all*s.p("wrong_permille") {
		return
	}
	s.accuse(d, exceeds(wrong*1000/all, s.p("wrong_permille")), rows, others,
		"%d of its %d results differ from what most of the others found for the same task.", wrong, all)
}

// copiers finds computers that hand in what others found.
var copiers = Detector{
	Name: "copiers", Version: 1, Sure: true,
	Summary: "The computer shares wrong results with another one: two that err alone never err alike.",
	Needs:   "kind, task, result; tasks that three computers do",
	Bound:   "time O(n log n), memory O(n)",
	Misses:  "Who copies right results only: what cannot be told from the truth is caught by tasks with planted errors, not by looking.",
	Parameters: []Parameter{
		{"voters", 3, "computers that must have done a task"},
		{"most_voters", 8, "of them that are compared, in log order"},
		{"least", 2, "shared wrong results from which on a computer is accused"},
		{"most", 128, "tasks that are shown"},
	},
	run: func(s *search) { s.judgeCopies(newTasks(s)) },
}

// judgeCopies accuses of each pair with shared errors the one that came later.
func (s *search) judgeCopies(t *tasks) {
	type pair struct{ later, earlier int }
	shared := map[pair][]int32{} // tasks, ascending
	for g, rows := range t.groups {
		if !t.decided[g] {
			continue
		}
		for i, row := range rows {
			value := t.answer(s, row)
			if value == t.right[g] {
				continue
			}
			for _, before := range rows[:i] {
				if t.answer(s, before) == value {
					p := pair{s.rows[row].Device, s.rows[before].Device}
					shared[p] = append(shared[p], int32(g))
					break // the first who had it
				}
			}
		}
	}
	pairs := make([]pair, 0, len(shared))
	for p := range shared {
		pairs = append(pairs, p)
	}
	slices.SortFunc(pairs, func(a, b pair) int { return cmp.Or(cmp.Compare(a.later, b.later), cmp.Compare(a.earlier, b.earlier)) })
	for _, p := range pairs {
		errors := shared[p]
		if int64(len(errors)) < s.p("least") {
			continue
		}
		errors = errors[:min(int64(len(errors)), s.p("most"))]
		var rows []int32
		others := []int{p.earlier}
		for _, g := range errors {
			rows = append(rows, t.groups[g]...)
			for _, row := range t.groups[g] {
				others = append(others, s.rows[row].Device)
			}
		}
		s.accuse(p.later, exceeds(int64(len(errors)), s.p("least")-1), rows, others,
			"It handed in the same wrong result as one other computer, after it, in %d tasks.", len(errors))
	}
}

// benchmarks finds computers that are faster than they are.
var benchmarks = Detector{
	Name: "benchmarks", Version: 1, Sure: true,
	Summary: "The computer claims more work than its own benchmark, or than time, allows.",
	Needs:   "kind, units, seconds",
	Bound:   "time O(n), memory O(d)",
	Misses:  "A benchmark that was run on better hardware, when the tasks are claimed to be slow as well.",
	Parameters: []Parameter{
		{"faster_permille", 2_000, "of its best benchmark, at which a task may run"},
		{"parallel", 8, "tasks that may run at once: more seconds than this many times the span of their readings are impossible"},
		{"fastest_units", 1_000_000, "units a second that no computer does"},
		{"least", 3, "readings from which on a computer is accused"},
		{"readings", 1_024, "first readings of a computer that are judged"},
		{"most_voters", 8, "computers that are compared in one task, in log order"},
		{"tasks", 96, "first tasks of a computer in which it is compared with others"},
		{"least_tasks", 8, "such tasks that are needed"},
		{"boast_permille", 5_000, "times as fast by benchmark, compared with the others, as by tasks"},
	},
	run: func(s *search) {
		kind, a := s.column("kind")
		work, b := s.column("units")
		seconds, c := s.column("seconds")
		if !a || !b || !c {
			return
		}
		for d := range s.devices {
			s.judgeRates(d, kind, work, seconds)
		}
		s.judgeBoasts(kind, work, seconds)
	},
}

// A rate is one reading's units a second, in thousandths.
type rate struct {
	benchmark  bool
	perSecond  int64
	seconds    int64 // thousandths
	impossible bool
}

func (s *search) judgeRates(d, kind, work, seconds int) {
	var rows []int32
	var rates []rate
	best := int64(0)
	for _, row := range s.of[d] {
		r := &s.rows[row]
		rate, ok := s.rate(r, kind, work, seconds)
		if !ok {
			continue
		}
		if rate.benchmark {
			best = max(best, rate.perSecond)
		}
		if rows, rates = append(rows, row), append(rates, rate); int64(len(rows)) == s.p("readings") {
			break
		}
	}
	var wrong, busy int64
	for _, r := range rates {
		if r.impossible || !r.benchmark && best > 0 && r.perSecond > best*s.p("faster_permille")/1000 {
			wrong++
		}
		if !r.benchmark {
			busy += r.seconds
		}
	}
	if wrong >= s.p("least") {
		s.accuse(d, exceeds(wrong, s.p("least")), rows, nil,
			"%d of its %d tasks and benchmarks ran faster than %s times its best benchmark or than any computer.", wrong, len(rates), thousandths(s.p("faster_permille")))
	}
	if len(rows) < 2 {
		return
	}
	span := int64(s.rows[rows[len(rows)-1]].Time-s.rows[rows[0]].Time) + rates[0].seconds
	if limit := span * s.p("parallel"); int64(len(rows)) >= s.p("least") && busy > limit {
		s.accuse(d, exceeds(busy, limit), rows, nil,
			"It claims %d seconds of work within %d seconds; %d tasks at once would be lawful.", busy/1000, span/1000, s.p("parallel"))
	}
}

func (s *search) rate(r *Reading, kind, work, seconds int) (rate, bool) {
	units0, ok := r.milli(work)
	took, okToo := r.milli(seconds)
	isTask, isBenchmark := r.Values[kind] == units.Int(taskKind), r.Values[kind] == units.Int(benchmarkKind)
	if !ok || !okToo || !isTask && !isBenchmark || units0 <= 0 || took < 0 || !s.within(r) {
		return rate{}, false
	}
	per := units0 * 1000 / max(took, 1)
	return rate{benchmark: isBenchmark, perSecond: per, seconds: took, impossible: took == 0 || per/1000 > s.p("fastest_units")}, true
}

// judgeBoasts compares every computer with the others that did its tasks: who
// is ten times as fast by benchmark is so by tasks too.
func (s *search) judgeBoasts(kind, work, seconds int) {
	best, shown := make([]int64, len(s.devices)), make([]int32, len(s.devices))
	for i := range s.rows {
		if r, ok := s.rate(&s.rows[i], kind, work, seconds); ok && r.benchmark && r.perSecond > best[s.rows[i].Device] {
			best[s.rows[i].Device], shown[s.rows[i].Device] = r.perSecond, int32(i)
		}
	}
	t := newTasks(s)
	for d := range s.devices {
		if best[d] > 0 {
			s.judgeBoast(d, t, best, shown, kind, work, seconds)
		}
	}
}

func (s *search) judgeBoast(d int, t *tasks, best []int64, shown []int32, kind, work, seconds int) {
	var boasts []int64
	rows, others := []int32{shown[d]}, []int{}
	for _, g := range t.of[d] {
		mine, ok := s.rate(&s.rows[t.rowOf(s, d, g)], kind, work, seconds)
		if !ok || mine.seconds <= 0 {
			continue
		}
		for _, row := range t.groups[g] {
			other := s.rows[row].Device
			theirs, ok := s.rate(&s.rows[row], kind, work, seconds)
			if other == d || !ok || best[other] == 0 || theirs.seconds <= 0 {
				continue
			}
			// By benchmark it is best/best[other] times as fast, by this task theirs/mine.
			boasts = append(boasts, ratio(best[d], best[other], mine.seconds, theirs.seconds))
			rows, others = append(rows, row, shown[other], t.rowOf(s, d, g)), append(others, other)
		}
		if int64(len(boasts)) >= s.p("tasks") {
			break
		}
	}
	if int64(len(boasts)) < s.p("least_tasks") {
		return
	}
	if typical := median(boasts); typical > s.p("boast_permille") {
		s.accuse(d, exceeds(typical, s.p("boast_permille")), rows, others,
			"By its benchmark it would do tasks %s times as fast as it does, compared with the others that did %d of them.", thousandths(typical), len(boasts))
	}
}

// ratio returns a/b × c/d in thousandths, at most 10^9; all are positive.
func ratio(a, b, c, d int64) int64 {
	const most = 1_000_000_000
	x := min(a, most) * 1000 / min(max(b, 1), most)
	return min(min(x, most)*min(c, most)/max(d, 1), most)
}

func (t *tasks) rowOf(s *search, d int, g int32) int32 {
	for _, row := range t.groups[g] {
		if s.rows[row].Device == d {
			return row
		}
	}
	panic("task of a computer without its entry")
}
