package chain

import (
	"errors"
	"log/slog"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/session"
)

// A fleet's session keys go on the chain, and all at any root come back from its events.
func TestSessionKeysOfARootComeBackFromEvents(t *testing.T) {
	n := newNetwork(t)
	ctx, w := t.Context(), n.as(2)
	p, err := w.RegisterProject(ctx, "weather")
	if err != nil {
		t.Fatal(err)
	}
	if err := w.SetTerms(ctx, p, Terms{DeviceToken: "station"}); err != nil {
		t.Fatal(err)
	}
	var devices []Device
	var roots []sig.PrivateKey
	for i := range 3 {
		key := n.key(byte(50 + i))
		doc, err := document.New(key.Public(), map[string]string{})
		if err != nil {
			t.Fatal(err)
		}
		devices, roots = append(devices, Device{Document: doc, Key: key}), append(roots, key)
	}
	if err := w.RegisterDevices(ctx, p, devices, nil); err != nil {
		t.Fatal(err)
	}
	if root, err := n.KeysRoot(ctx, p); err != nil || root != (common.Hash{}) {
		t.Errorf("a project without keys has the root %s, %v", root, err)
	}
	serial := uint64(testGenesisTime) * 1000
	delegation := func(i int, seed byte) Delegation {
		secret, err := session.NewPrivateKey(append(make([]byte, 31), seed))
		if err != nil {
			t.Fatal(err)
		}
		serial++
		d := session.Delegation{Project: uint64(p), Device: roots[i].Public().Address(), Key: secret.Public(), Until: 1 << 47, Serial: serial}
		digest := d.Digest(n.SessionDomain())
		signature, err := roots[i].Sign(digest)
		if err != nil {
			t.Fatal(err)
		}
		permit, err := identity.Permit(roots[i].Public(), digest, signature)
		if err != nil {
			t.Fatal(err)
		}
		return Delegation{d, permit}
	}
	var seen []common.Hash
	note := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		root, err := n.KeysRoot(ctx, p)
		if err != nil {
			t.Fatal(err)
		}
		seen = append(seen, root)
	}
	note(w.DelegateSessions(ctx, []Delegation{delegation(0, 1), delegation(1, 2)}, nil))
	note(w.DelegateSessions(ctx, []Delegation{delegation(2, 3)}, nil))
	note(w.DelegateSessions(ctx, []Delegation{delegation(0, 4)}, nil))
	note(w.RevokeSession(ctx, did.ID(roots[1].Public().Address())))
	for i, want := range []int{2, 3, 3, 2} {
		set, err := n.SessionKeysAt(ctx, p, seen[i])
		if err != nil || len(set.Keys) != want {
			t.Errorf("root %d has %d keys (%v), want %d", i, len(set.Keys), err, want)
			continue
		}
		if root := set.Tree.Root(); root.Bytes() != seen[i] {
			t.Errorf("root %d: the tree has another", i)
		}
	}
	if _, err := n.SessionKeysAt(ctx, p, common.Hash{1}); !errors.Is(err, ErrKeysRoot) {
		t.Errorf("a root that never was: %v", err)
	}
	s, err := n.Session(ctx, p, did.ID(roots[0].Public().Address()))
	if err != nil || s.Slot != 0 || !s.Live() || s.Key.Until != 1<<47 {
		t.Errorf("session %+v, %v", s, err)
	}
	if s, err := n.Session(ctx, p, did.ID(roots[1].Public().Address())); err != nil || s.Live() {
		t.Errorf("a revoked session %+v, %v", s, err)
	}
	if _, err := n.Session(ctx, p, did.ID{9}); !errors.Is(err, ErrNoSession) {
		t.Errorf("a stranger's session: %v", err)
	}
	follower := NewSessionKeys(p, n.Client, slog.New(slog.DiscardHandler))
	if err := follower.read(ctx); err != nil {
		t.Fatal(err)
	}
	if k, ok := follower.Key(0); !ok || k != s.Key {
		t.Errorf("the follower has %+v, %t", k, ok)
	}
	if _, ok := follower.Key(1); ok {
		t.Error("the follower has a revoked key")
	}
}
