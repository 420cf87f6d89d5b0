package jsonld

import (
	"crypto"
	_ "crypto/sha256" // Canonicalize may be asked for it
	_ "crypto/sha512"
	"encoding/hex"
	"fmt"
	"slices"
	"sort"
	"strconv"
	"strings"
)

// maxWork bounds the hashes over related blank nodes in one canonicalization. Documents of people need about as many as they have
// statements; a graph made to be slow ("poison", RDF Dataset Canonicalization §7.1) needs a number that grows as a factorial.
const maxWork = 1 << 19

// A Canonical is a dataset whose blank nodes have canonical labels.
type Canonical struct {
	Quads  []Quad            // with labels c14n0, c14n1, …
	Labels map[string]string // from the label before to the canonical one
}

// Lines returns the canonical form, a line for each statement.
func (c *Canonical) Lines() []string { return Lines(c.Quads) }

// String returns the canonical form.
func (c *Canonical) String() string { return strings.Join(c.Lines(), "") }

// Canonicalize is RDFC-1.0 with the hash given, SHA-256 unless a cryptosuite says otherwise.
func Canonicalize(quads []Quad, hash crypto.Hash) (*Canonical, error) {
	c := &canonicalizer{hash: hash, mentions: make(map[string][]Quad), first: make(map[string]string), issued: newIssuer("c14n"), budget: maxWork}
	for _, q := range quads {
		for _, label := range labels(q) {
			c.mentions[label] = append(c.mentions[label], q)
		}
	}
	if err := c.run(); err != nil {
		return nil, err
	}
	named, err := Map(quads, func(label string) (Term, error) {
		return Term{Kind: Blank, Value: c.issued.ids[label]}, nil
	})
	return &Canonical{named, c.issued.ids}, err
}

// labels returns the different blank nodes of a quad.
func labels(q Quad) []string {
	var out []string
	for _, t := range []Term{q.Subject, q.Object, q.Graph} {
		if t.Kind == Blank && !slices.Contains(out, t.Value) {
			out = append(out, t.Value)
		}
	}
	return out
}

// An issuer is §4.3: it gives out labels in order.
type issuer struct {
	prefix string
	ids    map[string]string
	order  []string
}

func newIssuer(prefix string) *issuer { return &issuer{prefix: prefix, ids: make(map[string]string)} }

func (i *issuer) issue(label string) string {
	if id, ok := i.ids[label]; ok {
		return id
	}
	id := i.prefix + strconv.Itoa(len(i.order))
	i.ids[label] = id
	i.order = append(i.order, label)
	return id
}

func (i *issuer) clone() *issuer {
	out := &issuer{i.prefix, make(map[string]string, len(i.ids)), slices.Clone(i.order)}
	for label, id := range i.ids {
		out.ids[label] = id
	}
	return out
}

type canonicalizer struct {
	hash     crypto.Hash
	mentions map[string][]Quad
	first    map[string]string
	issued   *issuer
	budget   int
}

// run is §4.4.3, steps 3 to 5.
func (c *canonicalizer) run() error {
	byHash := make(map[string][]string)
	for label := range c.mentions {
		hash := c.hashFirst(label)
		byHash[hash] = append(byHash[hash], label)
	}
	hashes := sortedKeys(byHash)
	for _, hash := range hashes {
		if len(byHash[hash]) == 1 {
			c.issued.issue(byHash[hash][0])
		}
	}
	for _, hash := range hashes {
		if len(byHash[hash]) > 1 {
			if err := c.tell(byHash[hash]); err != nil {
				return err
			}
		}
	}
	return nil
}

// tell gives canonical labels to nodes that the statements about themselves do not tell apart.
func (c *canonicalizer) tell(alike []string) error {
	type result struct {
		hash   string
		issuer *issuer
	}
	var results []result
	sort.Strings(alike) // the order matters not to the outcome, but to the work, which must be the same each time
	for _, label := range alike {
		if _, ok := c.issued.ids[label]; ok {
			continue
		}
		own := newIssuer("b")
		own.issue(label)
		hash, chosen, err := c.hashDegree(label, own)
		if err != nil {
			return err
		}
		results = append(results, result{hash, chosen})
	}
	sort.SliceStable(results, func(i, j int) bool { return results[i].hash < results[j].hash })
	for _, r := range results {
		for _, label := range r.issuer.order {
			c.issued.issue(label)
		}
	}
	return nil
}

func sortedKeys[T any](m map[string]T) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}

func (c *canonicalizer) digest(text string) string {
	h := c.hash.New()
	h.Write([]byte(text))
	return hex.EncodeToString(h.Sum(nil))
}

// hashFirst is §4.6, Hash First Degree Quads.
func (c *canonicalizer) hashFirst(label string) string {
	if hash, ok := c.first[label]; ok {
		return hash
	}
	quads, _ := Map(c.mentions[label], func(other string) (Term, error) {
		if other == label {
			return Term{Kind: Blank, Value: "a"}, nil
		}
		return Term{Kind: Blank, Value: "z"}, nil
	})
	hash := c.digest(strings.Join(Lines(quads), ""))
	c.first[label] = hash
	return hash
}

// hashRelated is §4.7, Hash Related Blank Node.
func (c *canonicalizer) hashRelated(label string, q Quad, own *issuer, position string) string {
	input := position
	if position != "g" {
		input += "<" + q.Predicate + ">"
	}
	if id, ok := c.id(label, own); ok {
		return c.digest(input + "_:" + id)
	}
	return c.digest(input + c.hashFirst(label))
}

func (c *canonicalizer) id(label string, own *issuer) (string, bool) {
	if id, ok := c.issued.ids[label]; ok {
		return id, true
	}
	id, ok := own.ids[label]
	return id, ok
}

// related is §4.8.3 step 3: the nodes around label, by hash.
func (c *canonicalizer) related(label string, own *issuer) (map[string][]string, error) {
	out := make(map[string][]string)
	for _, q := range c.mentions[label] {
		for i, t := range []Term{q.Subject, q.Object, q.Graph} {
			if t.Kind != Blank || t.Value == label {
				continue
			}
			if c.budget--; c.budget < 0 {
				return nil, fmt.Errorf("%w: its nameless nodes are too much alike", ErrWork)
			}
			hash := c.hashRelated(t.Value, q, own, "sog"[i:i+1])
			out[hash] = append(out[hash], t.Value)
		}
	}
	return out, nil
}

// hashDegree is §4.8, Hash N-Degree Quads.
func (c *canonicalizer) hashDegree(label string, own *issuer) (string, *issuer, error) {
	around, err := c.related(label, own)
	if err != nil {
		return "", nil, err
	}
	var data strings.Builder
	for _, hash := range sortedKeys(around) {
		data.WriteString(hash)
		path, chosen, err := c.shortest(around[hash], own)
		if err != nil {
			return "", nil, err
		}
		data.WriteString(path)
		own = chosen
	}
	return c.digest(data.String()), own, nil
}

// shortest is step 5.4: of all orders of alike nodes, the one whose path is least.
func (c *canonicalizer) shortest(alike []string, own *issuer) (path string, chosen *issuer, err error) {
	order := slices.Clone(alike)
	sort.Strings(order)
	for more := true; more; more = next(order) {
		if c.budget--; c.budget < 0 {
			return "", nil, fmt.Errorf("%w: its nameless nodes are too much alike", ErrWork)
		}
		trial := own
		if len(order) > 1 {
			trial = own.clone() // the only order needs none: nobody looks at own again
		}
		tried, issuer, err := c.walk(order, trial, path)
		if err != nil {
			return "", nil, err
		}
		if issuer != nil && (path == "" || tried < path) {
			path, chosen = tried, issuer
		}
	}
	return path, chosen, nil
}

// walk is steps 5.4.4 and 5.4.5; it returns no issuer once the path cannot become the least.
func (c *canonicalizer) walk(order []string, own *issuer, least string) (string, *issuer, error) {
	worse := func(path string) bool { return least != "" && len(path) >= len(least) && path > least }
	var path strings.Builder
	var deeper []string
	for _, label := range order {
		if id, ok := c.issued.ids[label]; ok {
			path.WriteString("_:" + id)
		} else {
			if _, ok := own.ids[label]; !ok {
				deeper = append(deeper, label)
			}
			path.WriteString("_:" + own.issue(label))
		}
		if worse(path.String()) {
			return "", nil, nil
		}
	}
	for _, label := range deeper {
		hash, issuer, err := c.hashDegree(label, own)
		if err != nil {
			return "", nil, err
		}
		path.WriteString("_:" + own.issue(label) + "<" + hash + ">")
		own = issuer
		if worse(path.String()) {
			return "", nil, nil
		}
	}
	return path.String(), own, nil
}

// next permutes order to the next in lexicographic order, false after the last.
func next(order []string) bool {
	i := len(order) - 2
	for i >= 0 && order[i] >= order[i+1] {
		i--
	}
	if i < 0 {
		return false
	}
	j := len(order) - 1
	for order[j] <= order[i] {
		j--
	}
	order[i], order[j] = order[j], order[i]
	slices.Reverse(order[i+1:])
	return true
}
