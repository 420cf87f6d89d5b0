package didcomm

import (
	"fmt"
	"io"
	"slices"
)

// A Packing tells which envelopes a message goes into, from the inside: signature, authcrypt or anoncrypt, anoncrypt.
type Packing struct {
	// SignBy adds a signature that the recipient can show to others. nil: none.
	SignBy *Signing
	// From authenticates the sender to the recipient alone (authcrypt). nil: anoncrypt.
	From *Secret
	// To are keys of one DID on one curve.
	To []Recipient
	// Encryption of anoncrypt. Default XC20P. Authcrypt has A256CBCHS512.
	Encryption Encryption
	// ProtectSender puts anoncrypt around authcrypt, so that mediators do not see who wrote.
	ProtectSender bool
}

// PackSigned returns m in a signature alone, for readers who are not known beforehand.
func PackSigned(m Message, by Signing) ([]byte, error) {
	plaintext, err := m.Plaintext()
	if err != nil {
		return nil, err
	}
	if didOf(by.ID) != m.From || !isKeyID(by.ID) {
		return nil, fmt.Errorf("%w: from %q, signed by %q", ErrAddressing, m.From, by.ID)
	}
	return sign(plaintext, by)
}

// Pack returns m encrypted as p says. random MUST be a secure source.
func Pack(m Message, p Packing, random io.Reader) ([]byte, error) {
	content, err := m.Plaintext()
	if err != nil {
		return nil, err
	}
	if err := p.check(m); err != nil {
		return nil, err
	}
	if p.SignBy != nil {
		if content, err = PackSigned(m, *p.SignBy); err != nil {
			return nil, err
		}
	}
	enc := p.Encryption
	if enc == "" {
		enc = XC20P
	}
	if p.From == nil {
		return seal(content, enc, nil, p.To, random)
	}
	content, err = seal(content, A256CBCHS512, p.From, p.To, random)
	if err != nil || !p.ProtectSender {
		return content, err
	}
	return seal(content, enc, nil, p.To, random)
}

func (p Packing) check(m Message) error {
	if len(p.To) == 0 {
		return fmt.Errorf("%w: no recipient key", ErrUnsupported)
	}
	if to := didOf(p.To[0].ID); len(m.To) > 0 && !slices.ContainsFunc(m.To, func(id string) bool { return didOf(id) == to }) {
		return fmt.Errorf("%w: encrypted to %s, who is not in to", ErrAddressing, to)
	}
	if p.From != nil && didOf(p.From.ID) != didOf(m.From) {
		return fmt.Errorf("%w: from %q, encrypted by %q", ErrAddressing, m.From, p.From.ID)
	}
	if p.SignBy != nil && len(m.To) == 0 {
		return fmt.Errorf("%w: a signed message that is encrypted needs to, or it can be passed on as if for another", ErrAddressing)
	}
	return nil
}
