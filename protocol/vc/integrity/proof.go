package integrity

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/trellis-network/trellis/protocol/vc"
)

// A proof is a member of a document's proof set, read.
type proof struct {
	object    map[string]any
	id        string
	suite     string
	method    string
	purpose   string
	value     string
	created   time.Time // zero when it has none
	expires   time.Time
	challenge string
	domains   []string
	previous  []string
}

// proofsOf reads member proof: one, or a list.
func proofsOf(document map[string]any) ([]proof, error) {
	value, ok := document["proof"]
	if !ok {
		return nil, nil
	}
	list, ok := value.([]any)
	if !ok {
		list = []any{value}
	}
	if len(list) > maxProofs {
		return nil, fmt.Errorf("%w: %d proofs, at most %d", ErrProof, len(list), maxProofs)
	}
	var out []proof
	seen := make(map[string]bool)
	for i, one := range list {
		object, ok := one.(map[string]any)
		if !ok {
			return nil, fmt.Errorf("%w: proof %d is no object", ErrProof, i+1)
		}
		p, err := readProof(object)
		if err != nil {
			return nil, fmt.Errorf("proof %d: %w", i+1, err)
		}
		if p.id != "" && seen[p.id] {
			return nil, fmt.Errorf("%w: two proofs are called %s", ErrProof, p.id)
		}
		seen[p.id] = true
		out = append(out, p)
	}
	return out, nil
}

// readProof reads the members of Data Integrity §2.1.
func readProof(object map[string]any) (proof, error) {
	p := proof{object: object}
	for name, to := range map[string]*string{
		"id": &p.id, "cryptosuite": &p.suite, "verificationMethod": &p.method, "proofPurpose": &p.purpose, "proofValue": &p.value,
		"challenge": &p.challenge,
	} {
		value, ok := object[name]
		text, isText := value.(string)
		if ok && (!isText || text == "") {
			return p, fmt.Errorf("%w: %s is %v, not a text", ErrProof, name, value)
		}
		*to = text
	}
	if object["type"] != ProofType {
		return p, fmt.Errorf("%w: type %v, want %s", ErrSuite, object["type"], ProofType)
	}
	if p.suite == "" {
		return p, fmt.Errorf("%w: the proof names none", ErrSuite)
	}
	if !vc.IsURL(p.method) || p.purpose == "" || p.value == "" || p.id != "" && !vc.IsURL(p.id) {
		return p, fmt.Errorf("%w: it has verificationMethod, proofPurpose and proofValue, and URLs are absolute", ErrProof)
	}
	if strings.Contains(p.purpose, ":") {
		return p, fmt.Errorf("%w: proofPurpose %q; write the term, such as %s", ErrPurpose, p.purpose, AssertionMethod)
	}
	return p, p.readRest()
}

func (p *proof) readRest() (err error) {
	if p.created, err = p.time("created"); err != nil {
		return err
	}
	if p.expires, err = p.time("expires"); err != nil {
		return err
	}
	if nonce, ok := p.object["nonce"]; ok {
		if _, ok := nonce.(string); !ok {
			return fmt.Errorf("%w: nonce is %v, not a text", ErrProof, nonce)
		}
	}
	if p.domains, err = p.texts("domain"); err != nil {
		return err
	}
	p.previous, err = p.texts("previousProof")
	return err
}

func (p *proof) time(name string) (time.Time, error) {
	value, ok := p.object[name]
	if !ok {
		return time.Time{}, nil
	}
	text, ok := value.(string)
	if !ok {
		return time.Time{}, fmt.Errorf("%w: %s is %v, not a text", ErrProof, name, value)
	}
	at, err := vc.ParseTime(text)
	if err != nil {
		return at, fmt.Errorf("%w: %s: %w", ErrProof, name, err)
	}
	return at, nil
}

// texts reads a member that is a text or a list of them.
func (p *proof) texts(name string) ([]string, error) {
	value, ok := p.object[name]
	if !ok {
		return nil, nil
	}
	list, ok := value.([]any)
	if !ok {
		list = []any{value}
	}
	var out []string
	for _, one := range list {
		text, ok := one.(string)
		if !ok || text == "" || len(list) > maxProofs {
			return nil, fmt.Errorf("%w: %s is %v, not texts", ErrProof, name, value)
		}
		out = append(out, text)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%w: %s is empty", ErrProof, name)
	}
	return out, nil
}

// controller returns the DID of the verification method's DID URL.
func (p *proof) controller() string {
	did, _, _ := strings.Cut(p.method, "#")
	return did
}

// options returns the proof without its value: what is signed of it.
func (p *proof) options() map[string]any {
	out := vc.Clone(p.object).(map[string]any)
	delete(out, "proofValue")
	return out
}

// meets is Data Integrity §4.4 steps 5 to 7, and the times of §2.1.
func (p *proof) meets(e Expectation) error {
	if p.purpose != e.Purpose {
		return fmt.Errorf("%w: %q, want %q", ErrPurpose, p.purpose, e.Purpose)
	}
	if e.Challenge != "" && p.challenge != e.Challenge {
		return fmt.Errorf("%w: %q", ErrChallenge, p.challenge)
	}
	if len(e.Domains) > 0 && !sameSet(p.domains, e.Domains) {
		return fmt.Errorf("%w: %v, want %v", ErrDomain, p.domains, e.Domains)
	}
	if p.created.After(e.Now.Add(Leeway)) {
		return fmt.Errorf("%w: created %s", ErrTime, p.created.Format(time.RFC3339))
	}
	if !p.expires.IsZero() && e.Now.After(p.expires) {
		return fmt.Errorf("%w: expired %s", ErrTime, p.expires.Format(time.RFC3339))
	}
	return nil
}

func sameSet(a, b []string) bool {
	for _, pair := range [][2][]string{{a, b}, {b, a}} {
		for _, one := range pair[0] {
			if !slices.Contains(pair[1], one) {
				return false
			}
		}
	}
	return true
}

// inputOf returns the document as a proof signs it: without proofs, except those that previous names (§4.3 and §4.5).
func inputOf(document map[string]any, all []proof, previous []string) (map[string]any, error) {
	input := vc.Clone(document).(map[string]any)
	delete(input, "proof")
	if len(previous) == 0 {
		return input, nil
	}
	var matching []any
	for _, p := range all {
		if p.id != "" && slices.Contains(previous, p.id) {
			matching = append(matching, vc.Clone(p.object))
		}
	}
	if len(matching) != len(previous) {
		return nil, fmt.Errorf("%w: %v", ErrChain, previous)
	}
	input["proof"] = matching
	return input, nil
}
