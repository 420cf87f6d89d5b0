package integrity

import (
	"fmt"
	"time"

	"github.com/trellis-network/trellis/protocol/vc"
)

// An Opened is a credential that its issuer vouches for.
type Opened struct {
	*vc.Credential
	Proofs []Verified
}

// OpenCredential verifies a credential at now: form, every proof, that one of the proofs is by an assertion method of its issuer,
// and its validity. It does not look at the credential's status, schema or subject.
func (v *Verifier) OpenCredential(raw []byte, now time.Time) (*Opened, error) {
	c, err := vc.ParseCredential(raw)
	if err != nil {
		return nil, fmt.Errorf("open a credential: %w", err)
	}
	proofs, err := v.openCredential(c, now)
	if err != nil {
		return nil, fmt.Errorf("open a credential: %w", err)
	}
	return &Opened{c, proofs}, nil
}

func (v *Verifier) openCredential(c *vc.Credential, now time.Time) ([]Verified, error) {
	proofs, err := v.Verify(c.Document(), Expectation{Purpose: AssertionMethod, Now: now})
	if err != nil {
		return nil, err
	}
	if err := by(proofs, c.Issuer.ID, "issuer"); err != nil {
		return nil, err
	}
	return proofs, c.Valid(now, Leeway)
}

func by(proofs []Verified, party, role string) error {
	for _, p := range proofs {
		if p.Controller == party {
			return nil
		}
	}
	return fmt.Errorf("%w: %s is %q, the key is %q", ErrController, role, party, proofs[0].Method)
}

// A Demand is what a verifier asked for. It made the challenge, and takes it once.
type Demand struct {
	Challenge string
	Domain    string
	// Bound demands that the holder is the subject of every credential.
	Bound bool
}

// OpenPresentation verifies a presentation at now: form, every proof, that it answers the demand and is by an authentication
// method of its holder, and all credentials in it. Those in envelopes are the caller's to open. A credential without a proof of
// its own is taken for the holder's own word, and must say so (VC Data Model 2.0 §4.13.3).
func (v *Verifier) OpenPresentation(raw []byte, d Demand, now time.Time) (*vc.Presentation, error) {
	p, err := vc.ParsePresentation(raw)
	if err == nil {
		err = v.openPresentation(p, d, now)
	}
	if err != nil {
		return nil, fmt.Errorf("open a presentation: %w", err)
	}
	return p, nil
}

func (v *Verifier) openPresentation(p *vc.Presentation, d Demand, now time.Time) error {
	if d.Challenge == "" || d.Domain == "" {
		return fmt.Errorf("%w: a verifier demands a challenge and a domain, or takes replays", ErrChallenge)
	}
	proofs, err := v.Verify(p.Document(), Expectation{Authentication, d.Challenge, []string{d.Domain}, now})
	if err != nil {
		return err
	}
	if err := by(proofs, p.Holder.ID, "holder"); err != nil {
		return err
	}
	for i, c := range p.Credentials {
		if c.Credential == nil {
			continue
		}
		if err := v.openContained(c.Credential, p.Holder.ID, now); err != nil {
			return fmt.Errorf("credential %d: %w", i+1, err)
		}
	}
	if d.Bound {
		return p.BoundToHolder()
	}
	return nil
}

func (v *Verifier) openContained(c *vc.Credential, holder string, now time.Time) error {
	if len(c.Proofs) > 0 {
		_, err := v.openCredential(c, now)
		return err
	}
	if c.Issuer.ID != holder {
		return fmt.Errorf("%w, and its issuer %s is not the holder", ErrMissing, c.Issuer.ID)
	}
	return c.Valid(now, Leeway)
}
