package policy

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"gopkg.in/yaml.v3"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// Limits of version 2, docs/spec/policy.md §6.
const (
	MaxParameters  = 64
	MaxOwnFeatures = 32
	MaxPeers       = 4
	MaxGroups      = 8
	MaxGroupRules  = 16
	MaxRank        = 4
	MaxPools       = 8
	MaxQuotas      = 4
	MaxMemory      = 16
	MaxLeast       = 1000
	MaxFuel        = 10_000_000
	MaxFacts       = 32
)

var (
	hashPattern  = regexp.MustCompile(`^0x[0-9a-f]{64}$`)
	wholePattern = regexp.MustCompile(`^[1-9][0-9]{0,9}$`)
)

// A section is an item of a list, a mapping.
type section struct {
	node *yaml.Node
	keys map[string]*yaml.Node
}

// sections are the nodes of what version 2 has beyond version 1.
type sections struct {
	features, peers, groups, pools, memory []section
	budget                                 *yaml.Node
}

// sections reads all but the expressions, since these need the names of all.
func (r *reader) sections(root *yaml.Node, m map[string]*yaml.Node, out *manifest) sections {
	r.parameters(m["parameters"], out)
	taken := map[string]bool{}
	for _, f := range out.Reading.Fields {
		taken[f.Name] = true
	}
	s := sections{
		features: r.list(m["features"], "features", "{name: …, label: …, over: …, of: …}", MaxOwnFeatures, []string{"name", "label", "over"}, "of", "when"),
		peers:    r.list(m["peers"], "peers", "{name: …, label: …, key: …, value: …, tolerance: …}", MaxPeers, []string{"name", "label", "key", "value", "tolerance"}, "slot", "least", "when"),
		groups:   r.list(m["groups"], "groups", "{name: …, label: …, key: …}", MaxGroups, []string{"name", "label"}, "key", "rank", "rules", "factor", "code", "text"),
		memory:   r.list(m["memory"], "memory", "{name: …, label: …, value: …}", MaxMemory, []string{"name", "label", "value"}),
	}
	r.ownFeatures(s.features, taken, out)
	r.peers(s.peers, taken, out)
	r.memory(s.memory, out)
	r.program(m["program"], out)
	switch {
	case m["points"] == nil && m["program"] == nil:
		r.fail(root, "write points: features.completeness * 1000, or whatever a device earns", "the policy lacks the key points")
	case m["points"] != nil && m["program"] != nil:
		r.fail(m["program"], "remove one of the two", "both points and a program are given")
	}
	r.groups(s.groups, out)
	if a := r.mapping(m["allocation"], "allocation", nil, "budget", "pools"); a != nil {
		s.budget = a["budget"]
		s.pools = r.list(a["pools"], "pools", "{name: …, label: …, share: …}", MaxPools, []string{"name", "label", "share"}, "points", "method", "price", "floor", "cap", "spill", "quotas")
		r.pools(s.pools, out)
	}
	return s
}

// list reads a list of mappings.
func (r *reader) list(node *yaml.Node, what, example string, most int, required []string, optional ...string) []section {
	if node == nil || !r.plain(node) {
		return nil
	}
	if node.Kind != yaml.SequenceNode {
		r.fail(node, "write - "+example+" for each", "%s is not a list", what)
		return nil
	}
	if n := len(node.Content); n > most {
		r.fail(node, fmt.Sprintf("use at most %d", most), "there are %d %s", n, what)
		return nil
	}
	var list []section
	for _, item := range node.Content {
		if m := r.mapping(item, "an item of "+what, required, optional...); m != nil {
			list = append(list, section{item, m})
		}
	}
	return list
}

// name reads a name that is not taken.
func (r *reader) name(node *yaml.Node, taken map[string]bool) string {
	name := r.pattern(node, fieldPattern, "write a name like lit_hours: lower-case letters, digits and _, at most 32")
	switch {
	case name == "":
	case reservedField(name):
		r.fail(node, "use another name", "%s has a meaning of its own in expressions", name)
	case taken[name]:
		r.fail(node, "use another name", "the name %s is given twice", name)
	}
	taken[name] = true
	return name
}

// choice reads one of a few words; without a node it is the first.
func (r *reader) choice(node *yaml.Node, words ...string) string {
	if node == nil {
		return words[0]
	}
	word, ok := r.scalar(node)
	if ok && !slices.Contains(words, word) {
		r.fail(node, "write one of "+strings.Join(words, ", "), "%.64q is not right here", word)
	}
	return word
}

// whole reads a whole number from 1.
func (r *reader) whole(node *yaml.Node, most, otherwise uint64) uint64 {
	if node == nil || !r.plain(node) {
		return otherwise
	}
	n, err := strconv.ParseUint(node.Value, 10, 64)
	if node.Kind != yaml.ScalarNode || node.ShortTag() != "!!int" || !wholePattern.MatchString(node.Value) || err != nil || n > most {
		r.fail(node, fmt.Sprintf("write a whole number from 1 to %d, without quotes", most), "%.64q is not right here", node.Value)
	}
	return n
}

// number reads a decimal by its digits.
func (r *reader) number(node *yaml.Node) decimal.Decimal {
	text, ok := r.loose(node)
	if !ok {
		return decimal.Decimal{}
	}
	d, err := decimal.Parse(text)
	if err != nil {
		r.fail(node, "write digits with at most nine after the point, such as -0.5", "%v", err)
	}
	return d
}

func (r *reader) parameters(node *yaml.Node, out *manifest) {
	if node == nil || !r.plain(node) {
		return
	}
	if node.Kind != yaml.MappingNode || len(node.Content) > 2*MaxParameters {
		r.fail(node, fmt.Sprintf("write at most %d lines such as least: 0.5", MaxParameters), "these are no parameters")
		return
	}
	taken := map[string]bool{}
	for i := 0; i+1 < len(node.Content); i += 2 {
		p := Parameter{Name: r.name(node.Content[i], taken), Value: r.number(node.Content[i+1])}
		out.Parameters = append(out.Parameters, p)
	}
	slices.SortFunc(out.Parameters, func(a, b Parameter) int { return cmp.Compare(a.Name, b.Name) })
	r.names.parameters = out.Parameters
}

func (r *reader) ownFeatures(list []section, taken map[string]bool, out *manifest) {
	for _, s := range list {
		f := OwnFeature{
			Name: r.name(s.keys["name"], taken), Label: r.text(s.keys["label"], 64),
			Over: r.choice(s.keys["over"], OverCount, OverSum, OverMin, OverMax, OverMean, OverLast, OverDistinct, OverLongestRun),
		}
		switch of := s.keys["of"]; {
		case of != nil && f.Over == OverCount:
			r.fail(of, "remove it; when says which readings are counted", "count takes no of")
		case of == nil && f.Over != OverCount:
			r.fail(s.node, "write of: and what to take of each reading, such as reading.pm25", "%s lacks the key of", f.Over)
		}
		out.Features = append(out.Features, f)
		r.names.features = append(r.names.features, f.Name)
	}
}

func (r *reader) peers(list []section, taken map[string]bool, out *manifest) {
	for _, s := range list {
		p := Peer{
			Name: r.name(s.keys["name"], taken), Label: r.text(s.keys["label"], 64),
			Slot: r.duration(s.keys["slot"], 1), Tolerance: r.number(s.keys["tolerance"]), Least: int64(r.whole(s.keys["least"], MaxLeast, 2)),
		}
		if p.Tolerance.Sign() < 0 {
			r.fail(s.keys["tolerance"], "write how far a reading may be from the others, from 0", "the tolerance is below 0")
		}
		out.Peers = append(out.Peers, p)
		r.names.peers = append(r.names.peers, p.Name)
	}
}

func (r *reader) memory(list []section, out *manifest) {
	taken := map[string]bool{}
	for _, s := range list {
		slot := MemorySlot{Name: r.name(s.keys["name"], taken), Label: r.text(s.keys["label"], 64)}
		out.Memory = append(out.Memory, slot)
		r.names.memory = append(r.names.memory, slot.Name)
	}
}

func (r *reader) program(node *yaml.Node, out *manifest) {
	m := r.mapping(node, "program", []string{"hash", "fuel"}, "facts")
	if m == nil {
		return
	}
	hash := r.pattern(m["hash"], hashPattern, "write 0x and the SHA-256 of the module, 64 digits in lower case")
	out.Program = &Program{Hash: common.HexToHash(hash), Fuel: r.whole(m["fuel"], MaxFuel, 0)}
	for _, fact := range r.sequence(m["facts"], "facts", MaxFacts) {
		name := r.pattern(fact, factPattern, "write names of facts like exposure: lower-case letters, digits and _, at most 32")
		if slices.Contains(out.Program.Facts, name) {
			r.fail(fact, "remove one of the two", "the fact %s is given twice", name)
		}
		out.Program.Facts = append(out.Program.Facts, name)
	}
	slices.Sort(out.Program.Facts)
}

func (r *reader) groups(list []section, out *manifest) {
	taken := map[string]bool{}
	for _, s := range list {
		g := Group{Name: r.name(s.keys["name"], taken), Label: r.text(s.keys["label"], 64)}
		switch {
		case s.keys["key"] == nil && s.keys["rank"] != nil:
			r.fail(s.keys["rank"], `write key: and what the devices of one group share; '"all"' puts all into one`, "a rank without a key")
		case s.keys["key"] == nil:
			r.fail(s.node, "write key: and what the devices of one group share, such as device.city", "the group lacks the key key")
		}
		if s.keys["factor"] != nil {
			g.Code, g.Text = r.code(s.keys["code"]), r.text(s.keys["text"], 200)
			if s.keys["code"] == nil || s.keys["text"] == nil {
				r.fail(s.node, "write code: and text:, so that people learn why they have fewer points", "a factor without code and text")
			}
		} else if extra := cmp.Or(s.keys["code"], s.keys["text"]); extra != nil {
			r.fail(extra, "write factor: too, or remove it; rules have a code and text each", "a code or text without a factor")
		}
		out.Groups = append(out.Groups, g)
	}
}

func (r *reader) pools(list []section, out *manifest) {
	taken, later := map[string]bool{}, map[string]bool{}
	for _, s := range list {
		if s.keys["name"] != nil {
			later[s.keys["name"].Value] = true
		}
	}
	for _, s := range list {
		pool := Pool{Name: r.name(s.keys["name"], taken), Label: r.text(s.keys["label"], 64), Method: r.choice(s.keys["method"], ProRata, PerPoint)}
		delete(later, pool.Name)
		price := s.keys["price"]
		switch {
		case pool.Method == PerPoint && price == nil:
			r.fail(s.node, "write price: and the coins that a point is worth", "the pool lacks the key price")
		case pool.Method != PerPoint && price != nil:
			r.fail(price, "write method: price, or remove it", "a price without its method")
		}
		if spill := s.keys["spill"]; spill != nil {
			pool.Spill, _ = r.scalar(spill)
			if pool.Spill != "" && !later[pool.Spill] {
				r.fail(spill, r.laterPools(later), "%.64q is no later pool", pool.Spill)
			}
		}
		out.Allocation.Pools = append(out.Allocation.Pools, pool)
	}
}

func (r *reader) laterPools(later map[string]bool) string {
	if len(later) == 0 {
		return "remove it: after the last pool nothing takes what is left"
	}
	var list []string
	for name := range later {
		list = append(list, name)
	}
	slices.Sort(list)
	return "write one of " + strings.Join(list, ", ") + "; what spills goes to a pool further down"
}
