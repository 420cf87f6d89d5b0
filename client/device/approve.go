package device

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
)

// ErrDeclined reports that whoever was asked said no, or nobody answered.
var ErrDeclined = errors.New("signing was declined")

// An Approve shows a person what would be signed and returns nil when the person agrees. It MUST return when ctx ends.
type Approve func(ctx context.Context, what identity.Description) error

// A Signer signs what binds a device's identity, each time after it was shown in words and approved. It signs no digest that
// it has not made itself.
type Signer struct {
	// ID is the device; it is that of Key's address until the key rotates.
	ID did.ID
	// Key is the current one; to take part in a rotation as the new key, it is that one.
	Key Key
	// Domain is the only registry to sign for. A zero ChainID allows any chain, and Registry MUST be set all the same.
	Domain identity.Domain
	// Approve is asked each time. It MUST be set: nothing is signed unseen.
	Approve Approve
	// Now is the clock that deadlines are compared with. Default time.Now.
	Now func() time.Time
}

// Register signs that the device joins a project under an owner, with a document.
func (s *Signer) Register(ctx context.Context, chainID uint64, a identity.RegisterDevice, d document.Document) ([]byte, error) {
	return s.Sign(ctx, s.request(chainID, a, d))
}

// Update signs that the registry points to another document.
func (s *Signer) Update(ctx context.Context, chainID uint64, a identity.UpdateDocument, d document.Document) ([]byte, error) {
	return s.Sign(ctx, s.request(chainID, a, d))
}

// Rotate signs that another key takes over. The registry wants the signature of both keys, so both Signers are asked.
func (s *Signer) Rotate(ctx context.Context, chainID uint64, a identity.RotateKey, d document.Document) ([]byte, error) {
	return s.Sign(ctx, s.request(chainID, a, d))
}

// Migrate signs that the device goes to another owner. d is the document of now, for the person to see.
func (s *Signer) Migrate(ctx context.Context, chainID uint64, a identity.MigrateDevice, d document.Document) ([]byte, error) {
	return s.Sign(ctx, s.request(chainID, a, d))
}

// Remove signs that the device leaves for ever. d is the document of now, for the person to see.
func (s *Signer) Remove(ctx context.Context, chainID uint64, a identity.RemoveDevice, d document.Document) ([]byte, error) {
	return s.Sign(ctx, s.request(chainID, a, d))
}

func (s *Signer) request(chainID uint64, a identity.Action, d document.Document) identity.Request {
	return identity.Request{Domain: identity.Domain{ChainID: chainID, Registry: s.Domain.Registry}, Action: a, Document: d.Bytes()}
}

// Sign checks r, has it approved, and returns the permit that the registry takes (identity.Permit). Errors of identity say what
// does not fit; ErrDeclined that nobody agreed.
func (s *Signer) Sign(ctx context.Context, r identity.Request) ([]byte, error) {
	what, err := s.Describe(r)
	if err != nil {
		return nil, err
	}
	if s.Approve == nil {
		return nil, fmt.Errorf("%w: there is nobody to ask", ErrDeclined)
	}
	if err := s.Approve(ctx, what); err != nil {
		if errors.Is(err, ErrDeclined) {
			return nil, err
		}
		return nil, fmt.Errorf("%w: %w", ErrDeclined, err)
	}
	signature, err := s.Key.Sign(what.Digest)
	if err != nil {
		return nil, fmt.Errorf("sign %s: %w", r.Action.Name(), err)
	}
	return identity.Permit(s.Key.Public(), what.Digest, signature)
}

// Describe checks r as Sign does and says in words what would be signed.
func (s *Signer) Describe(r identity.Request) (identity.Description, error) {
	if r.Registry != s.Domain.Registry || s.Domain.ChainID != 0 && r.ChainID != s.Domain.ChainID {
		return identity.Description{}, fmt.Errorf("%w: it names registry %s on chain %d; this device signs for %s on chain %d",
			identity.ErrDomain, r.Registry, r.ChainID, s.Domain.Registry, s.Domain.ChainID)
	}
	now := time.Now
	if s.Now != nil {
		now = s.Now
	}
	return r.Check(s.ID, s.Key.Public().Address(), now())
}
