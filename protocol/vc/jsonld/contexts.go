// Package jsonld turns JSON-LD documents into canonical RDF, as signatures need it: with pinned contexts that are never fetched,
// with an error wherever JSON-LD would drop a claim silently, and with bounded work on documents made to be slow.
//
// github.com/piprate/json-gold expands documents; what follows, from the expanded form to RDF and to RDFC-1.0, is here, because
// there every statement must either get into the signed bytes or stop the verification.
package jsonld

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"sync"

	"github.com/piprate/json-gold/ld"
)

// Errors that callers tell apart.
var (
	// ErrContext reports a context that is not pinned, or one that stands inside of the document.
	ErrContext = errors.New("context is not known here, and contexts are never fetched")
	// ErrUnsigned reports what JSON-LD would drop, so that no signature would cover it.
	ErrUnsigned = errors.New("part of the document would stay unsigned")
	// ErrWork reports a document that takes too much work to canonicalize.
	ErrWork = errors.New("document takes too much work to canonicalize")
	// ErrDocument reports what is no JSON-LD otherwise.
	ErrDocument = errors.New("not a JSON-LD document")
)

//go:embed contexts
var files embed.FS

// A pin is a context of a standard: where it is, which file here has it, and the SHA-256 of the file.
type pin struct{ url, file, digest string }

// Sources: the npm packages that carry W3C's contexts, @digitalbazaar/credentials-context 3.x, data-integrity-context 2.0.1, multikey-context and
// did-context (BSD-3-Clause); the contexts are W3C's (W3C Software and Document License).
var pins = []pin{
	{"https://www.w3.org/ns/credentials/v2", "credentials-v2", "8a9f494a89ecc51db093e90e84713e07e84d6d9204364a9b3c7868b21751236f"},
	{"https://www.w3.org/2018/credentials/v1", "credentials-v1", "00d7dd6d3ad8b920e3e550dd3a3d9090bffcac84cdbf943da6924b3e0a5c8bb8"},
	{"https://www.w3.org/ns/credentials/undefined-terms/v2", "undefined-terms-v2", "82dab514ba44eb18f5d1b0f638c5e140c6a556fbfb5089601bdc0fa5eb8b2581"},
	{"https://w3id.org/security/data-integrity/v1", "data-integrity-v1", "b5d829bd09aa7c42abc6efa0c8ed7635313b5487f37ccfce3ecd149ca9418554"},
	{"https://w3id.org/security/data-integrity/v2", "data-integrity-v2", "0f77743daf5b4e8fc067fc5ba5b21044283053aa717fc6b0219843bed3b00363"},
	{"https://w3id.org/security/multikey/v1", "multikey-v1", "c5f3806f8286920573221938917988a18a4cc5a09e968d29649613c7a1c2b1f6"},
	{"https://www.w3.org/ns/did/v1", "did-v1", "62c1054bf404d6dd3a4b26b64f830fd72095f6a26edc4469908c94351352ce5f"},
}

// Contexts are the contexts a verifier knows. Safe for concurrent use.
type Contexts struct {
	known  map[string]any
	inline bool
}

var pinned = sync.OnceValues(load)

// Pinned returns the contexts of the standards, whose digests are checked.
func Pinned() (*Contexts, error) { return pinned() }

func load() (*Contexts, error) {
	c := &Contexts{known: make(map[string]any)}
	for _, p := range pins {
		raw, err := files.ReadFile("contexts/" + p.file + ".json")
		if err != nil {
			return nil, err
		}
		if sum := sha256.Sum256(raw); hex.EncodeToString(sum[:]) != p.digest {
			return nil, fmt.Errorf("context %s has SHA-256 %x, pinned is %s", p.url, sum, p.digest)
		}
		if c.known[p.url], err = ld.DocumentFromReader(bytes.NewReader(raw)); err != nil {
			return nil, fmt.Errorf("context %s: %w", p.url, err)
		}
	}
	return c, nil
}

// With returns contexts that know url too.
func (c *Contexts) With(url string, raw []byte) (*Contexts, error) {
	document, err := ld.DocumentFromReader(bytes.NewReader(raw))
	if err != nil {
		return nil, fmt.Errorf("context %s: %w", url, err)
	}
	if err := refuseNullScoped(document); err != nil {
		return nil, fmt.Errorf("context %s: %w", url, err)
	}
	known := maps.Clone(c.known)
	known[url] = document
	return &Contexts{known, c.inline}, nil
}

// WithInline returns contexts that let documents define terms themselves. Nothing else vouches for what such a term means
// (Data Integrity §2.4.1, context injection), so who calls this compares what he reads with the quads, not with member names.
func (c *Contexts) WithInline() *Contexts { return &Contexts{c.known, true} }

// LoadDocument gives json-gold what is known, and never fetches.
func (c *Contexts) LoadDocument(url string) (*ld.RemoteDocument, error) {
	document, ok := c.known[url]
	if !ok {
		return nil, fmt.Errorf("%w: %s", ErrContext, url)
	}
	return &ld.RemoteDocument{DocumentURL: url, Document: document}, nil
}

// maxUses bounds how often a document uses contexts, for each use is read anew: a presentation of many credentials has two for each.
const maxUses = 256

// check looks for contexts at every depth.
func (c *Contexts) check(value any, uses *int) error {
	switch value := value.(type) {
	case []any:
		for _, one := range value {
			if err := c.check(one, uses); err != nil {
				return err
			}
		}
	case map[string]any:
		for name, member := range value {
			err := c.check(member, uses)
			if name == "@context" {
				err = c.checkContext(member, uses)
			}
			if err != nil {
				return err
			}
		}
	}
	return nil
}

func (c *Contexts) checkContext(value any, uses *int) error {
	if *uses++; *uses > maxUses {
		return fmt.Errorf("%w: it uses contexts more than %d times", ErrWork, maxUses)
	}
	switch value := value.(type) {
	case string:
		if _, ok := c.known[value]; !ok {
			return fmt.Errorf("%w: %s", ErrContext, value)
		}
	case []any:
		for _, one := range value {
			if err := c.checkContext(one, uses); err != nil {
				return err
			}
		}
	case map[string]any:
		if !c.inline {
			return fmt.Errorf("%w: the document defines terms itself", ErrContext)
		}
		return refuseNullScoped(value)
	default:
		return fmt.Errorf("%w: @context is %v", ErrContext, value)
	}
	return nil
}
