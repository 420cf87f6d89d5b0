package device

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/session"
)

// A Session is what a device needs to sign so that circuits can check it: the key that it has delegated, and the slot that the chain gave it.
type Session struct {
	Key     session.PrivateKey
	Project uint64
	Slot    uint32
	Until   uint64 // Unix milliseconds: later readings are signed without it
}

// Files of a session, beside that of the device's key.
const (
	sessionSuffix = ".session"      // the secret, readable by its owner alone
	slotSuffix    = ".session.slot" // project, slot and until, once the chain has the key
)

// UseSession has the device sign with a session key, too, from the next reading on; nil ends that.
func (d *Device) UseSession(s *Session) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.session = s
}

// MakeSessionKey makes a session key beside the device's key in keyFile. It returns fs.ErrExist when there is one.
func MakeSessionKey(keyFile string) (session.PrivateKey, error) {
	var seed [session.SeedSize]byte
	if _, err := rand.Read(seed[:]); err != nil {
		return session.PrivateKey{}, err
	}
	key, err := session.NewPrivateKey(seed[:])
	if err != nil {
		return session.PrivateKey{}, err
	}
	if err := keystore.WriteSecret(keyFile+sessionSuffix, key.Text()); err != nil {
		return session.PrivateKey{}, fmt.Errorf("session key: %w", err)
	}
	return key, nil
}

// LoadSessionKey reads the session key beside the device's key in keyFile, which nobody but its owner may be able to read.
func LoadSessionKey(keyFile string) (session.PrivateKey, error) {
	text, err := keystore.ReadSecret(keyFile + sessionSuffix)
	if err != nil {
		return session.PrivateKey{}, fmt.Errorf("session key: %w", err)
	}
	key, err := session.ParseText(text)
	if err != nil {
		return session.PrivateKey{}, fmt.Errorf("session key file %s: %w", keyFile+sessionSuffix, err)
	}
	return key, nil
}

// LoadSession returns the session beside the device's key in keyFile; nil when there is none, or the chain does not have its key yet.
func LoadSession(keyFile string) (*Session, error) {
	raw, err := os.ReadFile(keyFile + slotSuffix)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("session: %w", err)
	}
	s := new(Session)
	if n, err := fmt.Sscanf(string(raw), "%d %d %d\n", &s.Project, &s.Slot, &s.Until); err != nil || n != 3 {
		return nil, fmt.Errorf("file %s holds %q, want project, slot and until: write it anew with trellis device session delegate", keyFile+slotSuffix, raw)
	}
	if s.Key, err = LoadSessionKey(keyFile); err != nil {
		return nil, err
	}
	return s, nil
}

// SaveSession notes beside the device's key that the chain has the session's key, durably.
func SaveSession(keyFile string, s Session) error {
	if err := replaceFile(keyFile+slotSuffix, fmt.Appendf(nil, "%d %d %d\n", s.Project, s.Slot, s.Until)); err != nil {
		return fmt.Errorf("session: %w", err)
	}
	return nil
}

// ForgetSession removes the session beside the device's key, whose key the chain has no more.
func ForgetSession(keyFile string) error {
	for _, suffix := range []string{slotSuffix, sessionSuffix} { // the note first: a key without it is not used
		if err := os.Remove(keyFile + suffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("session: %w", err)
		}
	}
	return nil
}

// Delegate signs with the device's key that a session key is the device's, and returns the permit that the contract takes.
func Delegate(key Key, d session.Delegation, at session.Domain) ([]byte, error) {
	return permit(key, d.Digest(at), did.ID(d.Device))
}

// Revoke signs with the device's key that its session key ends, and returns the permit that the contract takes.
func Revoke(key Key, r session.Revocation, at session.Domain) ([]byte, error) {
	return permit(key, r.Digest(at), did.ID(r.Device))
}

func permit(key Key, digest [32]byte, device did.ID) ([]byte, error) {
	signature, err := key.Sign(digest)
	if err != nil {
		return nil, fmt.Errorf("sign for %s: %w", device, err)
	}
	return identity.Permit(key.Public(), digest, signature)
}
