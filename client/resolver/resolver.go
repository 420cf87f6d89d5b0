// Package resolver finds the documents of decentralized identifiers: did:io in the device registry of a chain, did:web over HTTPS, and
// did:key, did:jwk and did:pkh in themselves.
package resolver

import (
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	rules "github.com/trellis-network/trellis/protocol/did"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// A Method resolves the DIDs of one DID method. Resolve never returns a nil document without an error or a deactivation, and MUST be
// safe for concurrent use.
type Method interface {
	Resolve(ctx context.Context, id did.URL, o rules.Options) rules.Result
}

// A Multi resolves DIDs of several methods. Safe for concurrent use.
type Multi struct {
	methods map[string]Method
	now     func() time.Time
}

// New returns a resolver of the pure methods and of those given, by the method's name.
func New(methods map[string]Method) *Multi {
	m := &Multi{methods: maps.Clone(methods), now: time.Now}
	if m.methods == nil {
		m.methods = make(map[string]Method)
	}
	for _, name := range rules.PureMethods {
		if m.methods[name] == nil {
			m.methods[name] = Pure{}
		}
	}
	return m
}

// Methods returns the names of the methods, in order.
func (m *Multi) Methods() []string { return slices.Sorted(maps.Keys(m.methods)) }

// Resolve returns the document of a DID, with its metadata (DID Resolution §4.4).
func (m *Multi) Resolve(ctx context.Context, id string, o rules.Options) rules.Result {
	u, err := did.ParseAny(id)
	if err != nil {
		return rules.Failed(rules.Wrap(rules.InvalidDID, err, "resolve"))
	}
	return m.resolve(ctx, u, o)
}

func (m *Multi) resolve(ctx context.Context, u did.URL, o rules.Options) rules.Result {
	method := m.methods[u.Method()]
	if method == nil {
		return rules.Failed(rules.Errorf(rules.MethodNotSupported, "method %q is not supported; %s are", u.Method(), strings.Join(m.Methods(), ", ")))
	}
	if err := o.Check(); err != nil {
		return rules.Failed(err)
	}
	r := method.Resolve(ctx, u, o)
	r.Resolution.Retrieved = rules.FormatTime(m.now())
	return r.Finish(o)
}

// Dereference returns what a DID URL means (DID Resolution §5).
func (m *Multi) Dereference(ctx context.Context, url string, o rules.Options) rules.Dereferenced {
	u, err := did.ParseURL(url)
	if err != nil {
		return rules.Undereferenced(rules.Wrap(rules.InvalidDIDURL, err, "dereference"))
	}
	resolution, err := o.ResolutionOptions(u)
	if err != nil {
		return rules.Undereferenced(err)
	}
	if o.Accept == rules.MediaURIList {
		resolution.Accept = ""
	}
	out := rules.Dereference(u, o, m.resolve(ctx, u.Bare(), resolution))
	out.Dereferencing.Retrieved = rules.FormatTime(m.now())
	return out
}

// Keys returns how proofs find their keys: by a verification method's id and its purpose, in the document as it is now. It is for
// one verification; ctx bounds it.
func (m *Multi) Keys(ctx context.Context) func(verificationMethod, purpose string) (jwk.Public, error) {
	return func(verificationMethod, purpose string) (jwk.Public, error) {
		return m.key(ctx, verificationMethod, purpose, rules.Options{}, m.now())
	}
}

// KeysAt is Keys at a time, for what was signed then, before a rotation or a removal. Only did:io has versions; of other methods it
// takes the document as it is now.
func (m *Multi) KeysAt(ctx context.Context, at time.Time) func(verificationMethod, purpose string) (jwk.Public, error) {
	return func(verificationMethod, purpose string) (jwk.Public, error) {
		o := rules.Options{}
		if strings.HasPrefix(verificationMethod, did.Method) {
			o.VersionTime = at
		}
		return m.key(ctx, verificationMethod, purpose, o, at)
	}
}

func (m *Multi) key(ctx context.Context, verificationMethod, purpose string, o rules.Options, at time.Time) (jwk.Public, error) {
	u, err := did.ParseURL(verificationMethod)
	if err != nil {
		return jwk.Public{}, err
	}
	r := m.resolve(ctx, u.Bare(), o)
	if err := r.Err(); err != nil {
		return jwk.Public{}, err
	}
	if r.Document == nil {
		return jwk.Public{}, rules.Errorf(rules.NotFound, "%s is deactivated", u.DID())
	}
	return r.Document.KeyAt(verificationMethod, purpose, at)
}

// Pure resolves the methods whose documents follow from the identifier.
type Pure struct{}

// Resolve implements Method.
func (Pure) Resolve(_ context.Context, id did.URL, o rules.Options) rules.Result {
	if err := noVersions(id, o); err != nil {
		return rules.Failed(err)
	}
	d, err := rules.Pure(id)
	if err != nil {
		return rules.Failed(err)
	}
	return rules.Result{Document: d}
}

// noVersions refuses options that only a registry can fulfil.
func noVersions(id did.URL, o rules.Options) error {
	if o.VersionID != "" || !o.VersionTime.IsZero() || o.Proof || o.Versions {
		return rules.Errorf(rules.FeatureNotSupported, "did:%s has no versions and no proof of them", id.Method())
	}
	return nil
}
