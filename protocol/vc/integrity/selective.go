package integrity

import (
	"crypto"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/trellis-network/trellis/protocol/vc"
	"github.com/trellis-network/trellis/protocol/vc/jsonld"
	"github.com/trellis-network/trellis/types/jwk"
)

// skolem is the prefix of identifiers that nodes without one get for the time of a selection (vc-di-ecdsa §3.4.9).
const skolem = "urn:bnid:"

// A grouping is a document as lines, each of which a holder may disclose or not (§3.4.16, canonicalizeAndGroup).
type grouping struct {
	contexts *jsonld.Contexts
	document map[string]any    // with skolem identifiers
	lines    []string          // sorted, with HMAC labels
	labels   map[string]string // from a node's label before to its HMAC label
}

// A group is a selection of lines.
type group struct {
	has   map[int]bool // indexes of grouping.lines
	quads []jsonld.Quad
}

func newGrouping(c *jsonld.Contexts, document map[string]any, key []byte) (*grouping, error) {
	if err := jsonld.CheckTerms(document); err != nil {
		return nil, err
	}
	named, err := skolemize(c, document)
	if err != nil {
		return nil, err
	}
	g := &grouping{contexts: c, document: named, labels: make(map[string]string)}
	quads, err := g.quads(named)
	if err != nil {
		return nil, err
	}
	canonical, err := jsonld.Canonicalize(quads, crypto.SHA256)
	if err != nil {
		return nil, err
	}
	for label, id := range canonical.Labels {
		mac := hmac.New(sha256.New, key)
		mac.Write([]byte(id))
		g.labels[label] = "u" + base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
	}
	g.lines, err = g.relabelled(quads)
	return g, err
}

// skolemize gives every node without an identifier one, so that a selection of the document keeps the nodes apart.
func skolemize(c *jsonld.Contexts, document map[string]any) (map[string]any, error) {
	pointers, err := c.Nameless(document)
	if err != nil {
		return nil, err
	}
	out := vc.Clone(document).(map[string]any)
	for i, pointer := range pointers {
		object, err := resolve(out, pointer)
		if err != nil {
			return nil, err
		}
		object["@id"] = skolem + strconv.Itoa(i)
	}
	return out, nil
}

func resolve(document map[string]any, pointer string) (map[string]any, error) {
	var at any = document
	for _, token := range strings.Split(pointer, "/")[1:] {
		token = strings.ReplaceAll(strings.ReplaceAll(token, "~1", "/"), "~0", "~")
		switch value := at.(type) {
		case map[string]any:
			at = value[token]
		case []any:
			i, err := strconv.Atoi(token)
			if err != nil || i < 0 || i >= len(value) {
				return nil, fmt.Errorf("%w: nothing is at %s", ErrPointer, pointer)
			}
			at = value[i]
		}
	}
	object, ok := at.(map[string]any)
	if !ok {
		return nil, fmt.Errorf("%w: no object is at %s", ErrPointer, pointer)
	}
	return object, nil
}

// quads returns a document's statements with the nodes that have skolem identifiers blank again.
func (g *grouping) quads(document map[string]any) ([]jsonld.Quad, error) {
	quads, err := g.contexts.Quads(document)
	if err != nil {
		return nil, err
	}
	for i := range quads {
		for _, t := range []*jsonld.Term{&quads[i].Subject, &quads[i].Object, &quads[i].Graph} {
			if label, ok := strings.CutPrefix(t.Value, skolem); ok && t.Kind == jsonld.IRI {
				*t = jsonld.Term{Kind: jsonld.Blank, Value: "s" + label}
			}
		}
	}
	return quads, nil
}

func (g *grouping) relabelled(quads []jsonld.Quad) ([]string, error) {
	named, err := jsonld.Map(quads, func(label string) (jsonld.Term, error) {
		id, ok := g.labels[label]
		if !ok {
			return jsonld.Term{}, fmt.Errorf("%w: part of a list cannot stand alone; select it whole", ErrPointer)
		}
		return jsonld.Term{Kind: jsonld.Blank, Value: id}, nil
	})
	return jsonld.Lines(named), err
}

// group finds the lines that pointers select. Every line of the selection must be one of the document.
func (g *grouping) group(pointers []string) (group, error) {
	out := group{has: make(map[int]bool)}
	if len(pointers) == 0 {
		return out, nil
	}
	selected, err := selection(g.document, pointers)
	if err != nil {
		return out, err
	}
	if out.quads, err = g.quads(selected); err != nil {
		return out, err
	}
	lines, err := g.relabelled(out.quads)
	if err != nil {
		return out, err
	}
	for _, line := range lines {
		i, ok := slices.BinarySearch(g.lines, line)
		if !ok {
			return out, fmt.Errorf("%w: part of a list cannot stand alone; select it whole", ErrPointer)
		}
		out.has[i] = true
	}
	return out, nil
}

// signBase makes the proofValue of an issuer (§3.5.1 to §3.5.5).
func signBase(c *jsonld.Contexts, input, options map[string]any, o Options, key jwk.Signer) (string, error) {
	if o.Random == nil {
		return "", fmt.Errorf("%w: %s needs a source of randomness", ErrSuite, ECDSASD)
	}
	b := base{HMAC: make([]byte, 32), Mandatory: append([]string{}, o.Mandatory...)}
	if _, err := io.ReadFull(o.Random, b.HMAC); err != nil {
		return "", fmt.Errorf("draw an HMAC key: %w", err)
	}
	once, err := jwk.Generate(jwk.P256, o.Random)
	if err != nil {
		return "", err
	}
	b.Public = append([]byte(codecP256), once.Public().Compressed()...)
	lines, mandatory, err := baseLines(c, input, b)
	if err != nil {
		return "", err
	}
	for _, line := range lines {
		signature, err := once.Sign([]byte(line))
		if err != nil {
			return "", err
		}
		b.Signatures = append(b.Signatures, signature)
	}
	options["@context"] = input["@context"]
	data, err := signedOf(c, options, b.Public, mandatory)
	if err != nil {
		return "", err
	}
	if b.Signature, err = key.Sign(data); err != nil {
		return "", err
	}
	if b.Signatures == nil {
		b.Signatures = [][]byte{}
	}
	return encodeValue(headBase, b)
}

// baseLines returns the lines that have a signature each, and those that have one together.
func baseLines(c *jsonld.Contexts, input map[string]any, b base) (each, together []string, err error) {
	g, err := newGrouping(c, input, b.HMAC)
	if err != nil {
		return nil, nil, err
	}
	mandatory, err := g.group(b.Mandatory)
	if err != nil {
		return nil, nil, err
	}
	for i, line := range g.lines {
		if mandatory.has[i] {
			together = append(together, line)
		} else {
			each = append(each, line)
		}
	}
	return each, together, nil
}

// signedOf returns what the issuer's key signs: hash of the options, the proof's own key, hash of the mandatory lines (§3.4.14).
func signedOf(c *jsonld.Contexts, options map[string]any, public []byte, mandatory []string) ([]byte, error) {
	config, err := canonicalRDF(c, options, crypto.SHA256)
	if err != nil {
		return nil, fmt.Errorf("proof options: %w", err)
	}
	data := append(sum(jwk.P256, config), public...)
	return append(data, sum(jwk.P256, strings.Join(mandatory, ""))...), nil
}

// Derive returns what a holder shows of a document that an issuer signed with ecdsa-sd-2023: what the issuer made mandatory, and
// what the JSON Pointers in selective select (§3.5.6). The document has that one proof.
func Derive(c *jsonld.Contexts, document map[string]any, selective []string) (map[string]any, error) {
	shown, err := derive(c, document, selective)
	if err != nil {
		return nil, fmt.Errorf("derive: %w", err)
	}
	return shown, nil
}

func derive(c *jsonld.Contexts, document map[string]any, selective []string) (map[string]any, error) {
	proofs, err := proofsOf(document)
	if err != nil {
		return nil, err
	}
	if len(proofs) != 1 || proofs[0].suite != ECDSASD {
		return nil, fmt.Errorf("%w: want one proof, of %s", ErrSuite, ECDSASD)
	}
	b, err := parseBase(proofs[0].value)
	if err != nil {
		return nil, err
	}
	input, err := inputOf(document, proofs, nil)
	if err != nil {
		return nil, err
	}
	value, err := disclose(c, input, b, selective)
	if err != nil {
		return nil, err
	}
	shown, err := selection(input, append(append([]string{}, b.Mandatory...), selective...))
	if err != nil {
		return nil, err
	}
	object := proofs[0].options()
	if object["proofValue"], err = encodeValue(headDerived, value); err != nil {
		return nil, err
	}
	shown["proof"] = object
	return shown, nil
}

// disclose is createDisclosureData (§3.4.19).
func disclose(c *jsonld.Contexts, input map[string]any, b base, selective []string) (derived, error) {
	d := derived{Signature: b.Signature, Public: b.Public, Signatures: [][]byte{}, Indexes: []int{}}
	g, err := newGrouping(c, input, b.HMAC)
	if err != nil {
		return d, err
	}
	mandatory, err := g.group(b.Mandatory)
	if err != nil {
		return d, err
	}
	chosen, err := g.group(selective)
	if err != nil {
		return d, err
	}
	combined, err := g.group(append(append([]string{}, b.Mandatory...), selective...))
	if err != nil {
		return d, err
	}
	if len(combined.has) == 0 {
		return d, fmt.Errorf("%w: nothing is selected", ErrPointer)
	}
	if len(b.Signatures) != len(g.lines)-len(mandatory.has) {
		return d, fmt.Errorf("%w: %d signatures for %d lines", ErrProof, len(b.Signatures), len(g.lines)-len(mandatory.has))
	}
	d.pick(g, b, mandatory, chosen, combined)
	d.Labels, err = g.shownLabels(combined)
	return d, err
}

// pick chooses the signatures of the lines shown, and counts where among those the mandatory ones stand.
func (d *derived) pick(g *grouping, b base, mandatory, chosen, combined group) {
	signature, shown := 0, 0
	for i := range g.lines {
		if mandatory.has[i] {
			d.Indexes = append(d.Indexes, shown)
		} else {
			if chosen.has[i] || combined.has[i] {
				d.Signatures = append(d.Signatures, b.Signatures[signature])
			}
			signature++
		}
		if combined.has[i] {
			shown++
		}
	}
}

// shownLabels tells which HMAC label each node has that a verifier will see under a canonical label.
func (g *grouping) shownLabels(combined group) (map[int][]byte, error) {
	canonical, err := jsonld.Canonicalize(combined.quads, crypto.SHA256)
	if err != nil {
		return nil, err
	}
	labels := make(map[string]string)
	for label, id := range canonical.Labels {
		labels[id] = g.labels[label]
	}
	return compress(labels)
}
