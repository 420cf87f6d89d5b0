// Package integrity makes and checks the proofs of W3C Data Integrity 1.0 that stand inside of credentials and presentations:
// cryptosuites eddsa-rdfc-2022, eddsa-jcs-2022, ecdsa-rdfc-2019, ecdsa-jcs-2019 and ecdsa-sd-2023, proof sets and proof chains.
//
// Every proof of a document must verify, nothing in a verified document is unsigned, and nothing is fetched: keys come from the
// caller, contexts are pinned, times and randomness are arguments.
package integrity

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/trellis-network/trellis/protocol/vc/jsonld"
	"github.com/trellis-network/trellis/types/jwk"
)

// Cryptosuites.
const (
	EdDSARDFC = "eddsa-rdfc-2022"
	EdDSAJCS  = "eddsa-jcs-2022"
	ECDSARDFC = "ecdsa-rdfc-2019"
	ECDSAJCS  = "ecdsa-jcs-2019"
	ECDSASD   = "ecdsa-sd-2023"
)

// ProofType is the type of every proof of this package.
const ProofType = "DataIntegrityProof"

// Leeway is how far the clocks of who proves and who verifies may differ.
const Leeway = time.Minute

// maxProofs bounds a proof set.
const maxProofs = 16

// Errors that callers tell apart.
var (
	// ErrProof reports a proof that is none: a member missing, of the wrong type, or a value that does not decode.
	ErrProof = errors.New("malformed proof")
	// ErrMissing reports a document without any proof.
	ErrMissing = errors.New("document has no proof")
	// ErrSuite reports a proof type or cryptosuite that is not taken.
	ErrSuite = errors.New("cryptosuite refused")
	// ErrKey reports a key on another curve than the cryptosuite has.
	ErrKey = errors.New("key does not fit the cryptosuite")
	// ErrSignature reports a signature over something else.
	ErrSignature = errors.New("proof does not verify")
	// ErrPurpose reports a proof made for another purpose.
	ErrPurpose = errors.New("proof has another purpose")
	// ErrChallenge reports a proof that answers no challenge of this verifier.
	ErrChallenge = errors.New("proof has another challenge")
	// ErrDomain reports a proof made for another verifier.
	ErrDomain = errors.New("proof is for another domain")
	// ErrTime reports a proof from the future, or one that has expired.
	ErrTime = errors.New("proof is not valid at this time")
	// ErrChain reports a proof that follows one that is not there.
	ErrChain = errors.New("previous proof is missing")
	// ErrController reports a proof by another than the one the document says it is of.
	ErrController = errors.New("proof is by another party")
	// ErrPointer reports a JSON Pointer to nothing, or a selection that cannot be disclosed.
	ErrPointer = errors.New("selection is not possible")
)

// Keys finds the public key of a verification method, a DID URL, and MUST fail when the method's DID document does not list it
// under purpose, a verification relationship such as "assertionMethod".
type Keys = func(method, purpose string) (jwk.Public, error)

// Purposes that proofs have here (Controlled Identifiers §2.3).
const (
	AssertionMethod = "assertionMethod"
	Authentication  = "authentication"
)

// A suite is what a cryptosuite's name stands for.
type suite struct {
	name      string
	canonical bool // JCS, instead of RDF
	selective bool
	curves    []jwk.Curve
}

func suiteOf(name string) (suite, error) {
	switch name {
	case EdDSARDFC, EdDSAJCS:
		return suite{name, name == EdDSAJCS, false, []jwk.Curve{jwk.Ed25519}}, nil
	case ECDSARDFC, ECDSAJCS:
		return suite{name, name == ECDSAJCS, false, []jwk.Curve{jwk.P256, jwk.P384}}, nil
	case ECDSASD:
		return suite{name, false, true, []jwk.Curve{jwk.P256}}, nil
	}
	return suite{}, fmt.Errorf("%w: %q is none of %s", ErrSuite, name, strings.Join(Suites(), ", "))
}

// Suites lists the cryptosuites.
func Suites() []string { return []string{EdDSARDFC, EdDSAJCS, ECDSARDFC, ECDSAJCS, ECDSASD} }

func (s suite) fits(key jwk.Public) error {
	for _, curve := range s.curves {
		if key.Curve() == curve {
			return nil
		}
	}
	return fmt.Errorf("%w: key is on %q, %s has %v", ErrKey, key.Curve(), s.name, s.curves)
}

// An Expectation is what a verifier demands of every proof of a document.
type Expectation struct {
	Purpose   string
	Challenge string   // "" demands none
	Domains   []string // empty demands none
	Now       time.Time
}

// A Verified is a proof that was checked.
type Verified struct {
	Suite      string
	Method     string // verification method, a DID URL
	Controller string // the DID in Method
	Created    time.Time
	Challenge  string
	Domains    []string
}

// A Verifier checks proofs. Safe for concurrent use when Keys is.
type Verifier struct {
	Keys     Keys
	Contexts *jsonld.Contexts
}

// NewVerifier returns a verifier that knows the contexts of the standards.
func NewVerifier(keys Keys) (*Verifier, error) {
	contexts, err := jsonld.Pinned()
	if err != nil {
		return nil, err
	}
	return &Verifier{keys, contexts}, nil
}

// Verify checks every proof of a document (Data Integrity §4.4, Verify Proof Sets and Chains) and returns them in order. One that
// does not verify, or is not as expected, is an error, however many do.
func (v *Verifier) Verify(document map[string]any, e Expectation) ([]Verified, error) {
	proofs, err := proofsOf(document)
	if err != nil {
		return nil, err
	}
	if len(proofs) == 0 {
		return nil, ErrMissing
	}
	var out []Verified
	for i, p := range proofs {
		verified, err := v.verify(document, proofs, p, e)
		if err != nil {
			return nil, fmt.Errorf("proof %d of %d: %w", i+1, len(proofs), err)
		}
		out = append(out, verified)
	}
	return out, nil
}

func (v *Verifier) verify(document map[string]any, all []proof, p proof, e Expectation) (Verified, error) {
	s, err := suiteOf(p.suite)
	if err != nil {
		return Verified{}, err
	}
	if err := p.meets(e); err != nil {
		return Verified{}, err
	}
	input, err := inputOf(document, all, p.previous)
	if err != nil {
		return Verified{}, err
	}
	key, err := v.Keys(p.method, p.purpose)
	if err != nil {
		return Verified{}, fmt.Errorf("key %s: %w", p.method, err)
	}
	if err := s.fits(key); err != nil {
		return Verified{}, err
	}
	if s.selective {
		err = v.verifyDerived(input, p, key)
	} else {
		err = v.verifyPlain(s, input, p, key)
	}
	return Verified{p.suite, p.method, p.controller(), p.created, p.challenge, p.domains}, err
}

func (v *Verifier) verifyPlain(s suite, input map[string]any, p proof, key jwk.Public) error {
	signature, err := decodeBase58(p.value)
	if err != nil {
		return err
	}
	data, err := s.hashData(v.Contexts, input, p.options(), key.Curve())
	if err != nil {
		return err
	}
	if err := key.Verify(data, signature); err != nil {
		return fmt.Errorf("%w: %w", ErrSignature, err)
	}
	return nil
}
