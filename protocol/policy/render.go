package policy

import (
	"fmt"
	"strings"
)

// Markdown renders the page as GitHub reads it.
func (page Page) Markdown() string { return page.article().markdown() }

// HTML renders the page as one that needs nothing else.
func (page Page) HTML() string { return page.article().html() }

func (page Page) article() *article {
	d := &article{title: fmt.Sprintf("%s, version %d", page.Name, page.Version)}
	d.say(page.Summary)
	d.say("Policy hash: ", page.Hash.Hex())
	page.measured(d)
	page.numbers(d)
	d.heading("Which readings count")
	d.say("A reading counts when its device signed it, its number is above the device's earlier ones, it has all fields that are not optional, and all of these hold:")
	d.rules(page.Checks, "Nothing else is asked of a reading.")
	page.counted(d)
	d.heading("Which devices are paid")
	d.say("These are asked in order. The first that does not hold is the reason why a device earns nothing.")
	d.rules(page.Eligibility, "Every registered device is eligible.")
	page.points(d)
	page.grouped(d)
	page.money(d)
	page.remembered(d)
	page.outcomes(d)
	return d
}

func (page Page) measured(d *article) {
	d.heading("What is measured")
	about := []string{"Readings of the type ", page.Type, ". One is expected in every interval of " + page.Interval + "."}
	if page.Grace != "" {
		about[2] += " A reading still counts when it was measured up to " + page.Grace + " before or after the epoch's window."
	}
	d.say(about...)
	var rows [][]inline
	for _, f := range page.Fields {
		label := f.Label
		if f.Optional {
			label += " (may be absent)"
		}
		rows = append(rows, []inline{coded(f.Name), plainly(label), plainly(f.Unit)})
	}
	d.table([]string{"field", "meaning", "unit"}, rows)
}

func (page Page) numbers(d *article) {
	if len(page.Parameters) == 0 {
		return
	}
	d.heading("Numbers of this policy")
	var rows [][]inline
	for _, p := range page.Parameters {
		rows = append(rows, []inline{coded(p.Name), plainly(grouped(p.Value.String()))})
	}
	d.table([]string{"name", "value"}, rows)
}

func (d *article) rules(rules []PageRule, none string) {
	if len(rules) == 0 {
		d.say(none)
		return
	}
	var rows [][]inline
	for _, rule := range rules {
		rows = append(rows, []inline{plainly(sentence(rule.Words)), coded(string(rule.Code)), plainly(rule.Text), coded(rule.Require)})
	}
	d.table([]string{"required", "or else", "which means", "as written"}, rows)
}

// counted tells what is made of a device's valid readings.
func (page Page) counted(d *article) {
	if len(page.Features)+len(page.Peers) == 0 {
		return
	}
	d.heading("What is counted of each device")
	d.say("Over its valid readings, in the order of their numbers, which the device gives and nobody else can change:")
	var rows [][]inline
	for _, f := range page.Features {
		written := strings.TrimSpace("over: " + f.Over + clause(" of: ", f.Of) + clause(" when: ", f.When))
		rows = append(rows, []inline{plainly(f.Label), plainly(sentence(f.Words)), coded("features." + f.Name), coded(written)})
	}
	for _, f := range page.Peers {
		written := "key: " + f.Key + " value: " + f.Value + clause(" when: ", f.When)
		rows = append(rows, []inline{plainly(f.Label), plainly(sentence(f.Words)), coded("features." + f.Name + ".…"), coded(written)})
	}
	d.table([]string{"what", "how", "name in rules", "as written"}, rows)
}

func clause(key, text string) string {
	if text == "" {
		return ""
	}
	return key + text
}

func (page Page) points(d *article) {
	d.heading("How many points a device earns")
	if page.Program != nil {
		d.say("A program gives the points. It is named by the SHA-256 of its WebAssembly module, ", page.Program.Hash.Hex(),
			fmt.Sprintf(", and may use %s units of work for each device.", grouped(fmt.Sprint(page.Program.Fuel))))
	} else {
		d.say(sentence(page.PointsWords))
		d.code(page.Points)
	}
	d.say("Points are cut to a whole number, at least 0. A rule that cannot be evaluated, such as one that divides by zero, pays nothing: never on a guess.")
}

func (page Page) grouped(d *article) {
	if len(page.Groups) == 0 {
		return
	}
	d.heading("How devices share with others")
	d.say("Only devices with points take part. Stages are taken in order, each with the points that the stage before left.")
	for i, g := range page.Groups {
		d.say(fmt.Sprintf("%d. %s: devices share a group when they have the same: %s. ", i+1, g.Label, g.Key.Words), g.Key.Expression)
		if len(g.Rank) > 0 {
			rank := []string{"They are ranked, highest first, by "}
			for j, by := range g.Rank {
				if j > 0 {
					rank = append(rank, ", then by ")
				}
				rank[len(rank)-1] += by.Words + " "
				rank = append(rank, by.Expression)
			}
			d.say(append(rank, "; ties go by points, then by address.")...)
		}
		if len(g.Rules) > 0 {
			d.rules(g.Rules, "")
		}
		if g.Factor != nil {
			d.say("Points are multiplied by: "+g.Factor.Words+". ", g.Factor.Expression, ". Fewer points than before are told as ", string(g.Code), ": "+g.Text)
		}
	}
}

func (page Page) money(d *article) {
	d.heading("How points become money")
	switch page.Budget {
	case nil:
		d.say("The whole budget of the epoch is given out.")
	default:
		d.say("Of the epoch's budget is given out, and never more than all of it: "+page.Budget.Words+". ", page.Budget.Expression, ". The rest goes back to the project's pool.")
	}
	var rows [][]inline
	for _, pool := range page.Pools {
		rows = append(rows, []inline{plainly(pool.Label), pool.Share.cell(), pool.Points.cell(), pool.divided(), pool.bounds()})
	}
	d.table([]string{"pool", "part of the budget", "by points", "divided", "bounds"}, rows)
	d.say("Amounts are rounded down. What rounding and bounds leave goes to the pool that is named, or back to the project's pool.")
}

func (s Said) cell() inline { return inline{sentence(s.Words) + " ", s.Expression} }

func (pool PagePool) divided() inline {
	if pool.Price != nil {
		return inline{"Each point is worth: " + pool.Price.Words + " ", pool.Price.Expression, ", and less in proportion when the budget is short."}
	}
	return plainly("In proportion to points.")
}

func (pool PagePool) bounds() inline {
	out := inline{""}
	add := func(before string, s Said, after string) {
		out[len(out)-1] += before + s.Words + " "
		out = append(out, s.Expression, after)
	}
	if pool.Floor != nil {
		add("Each device with points gets at least: ", *pool.Floor, ". ")
	}
	if pool.Cap != nil {
		add("Each device gets at most: ", *pool.Cap, ". ")
	}
	for _, q := range pool.Quotas {
		add("All devices with the same: ", q.Key, ", ")
		add("get together at most: ", q.Most, ". ")
		out[len(out)-1] += "Or else "
		out = append(out, string(q.Code), ": "+q.Text+" ")
	}
	if pool.Spill != "" {
		out[len(out)-1] += "What is left goes to “" + pool.Spill + "”."
	}
	out[len(out)-1] = strings.TrimSpace(out[len(out)-1])
	return out
}

func (page Page) remembered(d *article) {
	if len(page.Memory) == 0 {
		return
	}
	d.heading("What a device takes into the next epoch")
	var rows [][]inline
	for _, m := range page.Memory {
		rows = append(rows, []inline{plainly(m.Label), m.Value.cell(), coded("memory." + m.Name)})
	}
	d.table([]string{"what", "becomes", "name in rules"}, rows)
	d.say("A device that the epoch before did not have starts with 0.")
}

func (page Page) outcomes(d *article) {
	d.heading("Why a device gets nothing or less")
	var rows [][]inline
	for _, r := range page.Reasons {
		rows = append(rows, []inline{coded(string(r.Code)), plainly(r.Stage), plainly(r.Text)})
	}
	d.table([]string{"code", "stage", "meaning"}, rows)
	d.heading("Outcomes every policy has")
	rows = nil
	for _, c := range page.Builtin {
		rows = append(rows, []inline{coded(string(c.Code)), plainly(c.Text)})
	}
	d.table([]string{"code", "meaning"}, rows)
	d.heading("What it takes to compute")
	d.say(fmt.Sprintf("At most %d units for each reading, %d for each device and %d for each epoch, where a comparison takes about three.", page.Costs.Reading, page.Costs.Device, page.Costs.Epoch))
}

// sentence makes the first letter a capital.
func sentence(s string) string {
	if s == "" {
		return ""
	}
	for i, c := range s {
		return strings.ToUpper(string(c)) + s[i+len(string(c)):]
	}
	return s
}
