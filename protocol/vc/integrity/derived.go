package integrity

import (
	"crypto"
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"

	"github.com/trellis-network/trellis/protocol/vc/jsonld"
	"github.com/trellis-network/trellis/types/jwk"
)

// verifyDerived is §3.5.7, Verify Derived Proof.
func (v *Verifier) verifyDerived(input map[string]any, p proof, key jwk.Public) error {
	d, err := parseDerived(p.value)
	if err != nil {
		return err
	}
	once, err := proofKey(d.Public)
	if err != nil {
		return err
	}
	lines, err := v.shownLines(input, d)
	if err != nil {
		return err
	}
	together, each, err := d.split(lines)
	if err != nil {
		return err
	}
	options := p.options()
	if err := (suite{}).settleContext(input, options); err != nil {
		return err
	}
	data, err := signedOf(v.Contexts, options, d.Public, together)
	if err != nil {
		return err
	}
	if err := key.Verify(data, d.Signature); err != nil {
		return fmt.Errorf("%w: %w", ErrSignature, err)
	}
	for i, line := range each {
		if err := once.Verify([]byte(line), d.Signatures[i]); err != nil {
			return fmt.Errorf("%w: statement %d: %w", ErrSignature, i+1, err)
		}
	}
	return nil
}

func (v *Verifier) shownLines(input map[string]any, d derived) ([]string, error) {
	if err := jsonld.CheckTerms(input); err != nil {
		return nil, err
	}
	quads, err := v.Contexts.Quads(input)
	if err != nil {
		return nil, err
	}
	canonical, err := jsonld.Canonicalize(quads, crypto.SHA256)
	if err != nil {
		return nil, err
	}
	if len(d.Labels) != len(canonical.Labels) {
		return nil, fmt.Errorf("%w: %d labels for %d nodes", ErrSignature, len(d.Labels), len(canonical.Labels))
	}
	named, err := jsonld.Map(canonical.Quads, func(label string) (jsonld.Term, error) {
		number, err := strconv.Atoi(strings.TrimPrefix(label, "c14n"))
		hash, ok := d.Labels[number]
		if err != nil || !ok {
			return jsonld.Term{}, fmt.Errorf("%w: no label for node %s", ErrSignature, label)
		}
		return jsonld.Term{Kind: jsonld.Blank, Value: "u" + base64.RawURLEncoding.EncodeToString(hash)}, nil
	})
	return jsonld.Lines(named), err
}

// split parts the lines that the issuer's signature covers together from those with a signature each.
func (d *derived) split(lines []string) (together, each []string, err error) {
	next := 0
	for i, line := range lines {
		if next < len(d.Indexes) && d.Indexes[next] == i {
			together = append(together, line)
			next++
			continue
		}
		each = append(each, line)
	}
	if next != len(d.Indexes) || len(each) != len(d.Signatures) {
		return nil, nil, fmt.Errorf("%w: %d statements, of which %d are mandatory and %d have a signature", ErrSignature,
			len(lines), len(d.Indexes), len(d.Signatures))
	}
	return together, each, nil
}
