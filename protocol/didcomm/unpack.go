package didcomm

import (
	"fmt"
	"slices"
	"time"

	"github.com/trellis-network/trellis/types/jwk"
)

// A Reader unpacks messages for one party. Safe for concurrent use when its functions are.
type Reader struct {
	// Secret returns an own key for agreement by its DID URL.
	Secret func(kid string) (jwk.Private, bool)
	// Keys finds the keys of senders and signers. It is not asked for an envelope that is not for us.
	Keys Keys
}

// Unpacked is a message and what its envelopes prove.
type Unpacked struct {
	Message Message
	// Sender is the DID that authcrypt or a signature proves, "" when nothing does: one spelling, whatever DID URL Message.From is.
	Sender string
	// Encrypted, Authcrypted and Anoncrypted tell which envelopes there were.
	Encrypted, Authcrypted, Anoncrypted bool
	SenderKey                           string   // of authcrypt
	RecipientKey                        string   // own key of the outermost envelope
	Signers                             []string // keys whose signatures hold
	// Signed is the signed envelope as it came, to show to others; nil when there was none.
	Signed []byte
	// Prior is the DID that the sender had before, proven by its signature; nil when the message tells none.
	Prior *Prior
}

// maxLayers is anoncrypt(authcrypt(signed(plaintext))), which the specification's vectors have.
const maxLayers = 4

// Unpack opens all envelopes of raw and checks that they agree. now decides on expiry.
func (r Reader) Unpack(raw []byte, now time.Time) (Unpacked, error) {
	var u Unpacked
	var audience []string // DIDs of own keys, by envelope
	for range maxLayers {
		if len(raw) > MaxBytes {
			return Unpacked{}, fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, len(raw), MaxBytes)
		}
		object, err := parseObject(raw)
		if err != nil {
			return Unpacked{}, err
		}
		_, encrypted := object["ciphertext"]
		_, signed := object["payload"]
		switch {
		case encrypted:
			raw, err = r.decrypt(object, &u)
			audience = append(audience, didOf(u.RecipientKey))
		case signed && u.Signed == nil:
			u.Signed = raw
			raw, u.Signers, err = verify(object, r.Keys)
		case signed:
			return Unpacked{}, fmt.Errorf("%w: a signature around a signature", ErrUnsupported)
		default:
			return r.finish(object, u, audience, now)
		}
		if err != nil {
			return Unpacked{}, err
		}
	}
	return Unpacked{}, fmt.Errorf("%w: more than %d layers", ErrUnsupported, maxLayers)
}

// decrypt opens one envelope and notes it in u.
func (r Reader) decrypt(object members, u *Unpacked) ([]byte, error) {
	if u.Signed != nil || u.Authcrypted {
		return nil, fmt.Errorf("%w: encryption inside of a signature or of authcrypt", ErrUnsupported)
	}
	e, err := parseEnvelope(object)
	if err != nil {
		return nil, err
	}
	if u.Anoncrypted && e.alg == algAnon {
		return nil, fmt.Errorf("%w: anoncrypt inside of anoncrypt", ErrUnsupported)
	}
	kid, secret, encrypted, err := r.choose(e)
	if err != nil {
		return nil, err
	}
	var sender jwk.Public
	if e.alg == algAuth {
		if sender, err = find(r.Keys, e.skid, purposeAgree); err != nil {
			return nil, err
		}
	}
	content, err := e.open(secret, encrypted, sender)
	if err != nil {
		return nil, err
	}
	if !u.Encrypted {
		u.RecipientKey = kid
	} else if didOf(kid) != didOf(u.RecipientKey) {
		return nil, fmt.Errorf("%w: for %s around for %s", ErrAddressing, u.RecipientKey, kid)
	}
	u.Encrypted = true
	if e.alg == algAuth {
		u.Authcrypted, u.SenderKey = true, e.skid
	} else {
		u.Anoncrypted = true
	}
	return content, nil
}

func (r Reader) choose(e envelope) (kid string, secret jwk.Private, encrypted []byte, err error) {
	for i, kid := range e.kids {
		if r.Secret == nil {
			break
		}
		if secret, ok := r.Secret(kid); ok {
			return kid, secret, e.keys[i], nil
		}
	}
	return "", jwk.Private{}, nil, ErrNotForUs
}

// finish reads the message itself and holds it against its envelopes ("Message Layer Addressing Consistency").
func (r Reader) finish(object members, u Unpacked, audience []string, now time.Time) (Unpacked, error) {
	m, err := messageOf(object)
	if err != nil {
		return Unpacked{}, err
	}
	from := didOf(m.From)
	if u.Authcrypted && from != didOf(u.SenderKey) {
		return Unpacked{}, fmt.Errorf("%w: from %q, encrypted by %s", ErrAddressing, m.From, u.SenderKey)
	}
	for _, signer := range u.Signers {
		if from != didOf(signer) {
			return Unpacked{}, fmt.Errorf("%w: from %q, signed by %s", ErrAddressing, m.From, signer)
		}
	}
	if len(u.Signers) > 0 && u.Encrypted && len(m.To) == 0 {
		return Unpacked{}, fmt.Errorf("%w: signed and encrypted without to", ErrAddressing)
	}
	for _, own := range audience {
		if len(m.To) > 0 && !slices.ContainsFunc(m.To, func(to string) bool { return didOf(to) == own }) {
			return Unpacked{}, fmt.Errorf("%w: encrypted to %s, who is not in to", ErrAddressing, own)
		}
	}
	if m.Expired(now) {
		return Unpacked{}, fmt.Errorf("%w: at %d", ErrExpired, m.ExpiresAt)
	}
	if u.Message = m; u.Authcrypted || len(u.Signers) > 0 {
		u.Sender = from
	}
	if m.FromPrior != "" {
		prior, err := verifyPrior(m.FromPrior, from, r.Keys)
		if err != nil {
			return Unpacked{}, err
		}
		u.Prior = &prior
	}
	return u, nil
}
