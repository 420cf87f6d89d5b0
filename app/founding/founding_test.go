package founding

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/types/units"
)

func newIdentity(t testing.TB, name string) Identity {
	t.Helper()
	names, err := node.Identities(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return Identity{Name: name, Names: names, Owner: common.Address{1}, Peer: "192.0.2.1:26656", Execution: "node.example:30303"}
}

func TestIdentityIsReadAsItWasWritten(t *testing.T) {
	want := newIdentity(t, "alice")
	got, err := ParseIdentity(want.Bytes())
	if err != nil || got != want {
		t.Errorf("identity is %+v (error %v), want %+v", got, err, want)
	}
}

func TestWrongIdentitiesAreRefused(t *testing.T) {
	good := string(newIdentity(t, "alice").Bytes())
	for want, change := range map[string]func(string) string{
		"version 2":         func(s string) string { return strings.Replace(s, `"version": 1`, `"version": 2`, 1) },
		"unknown field":     func(s string) string { return strings.Replace(s, `"name"`, `"nom"`, 1) },
		"something follows": func(s string) string { return s + "{}" },
		"validator is not":  func(s string) string { return strings.Replace(s, `"validator": "0`, `"validator": "x`, 1) },
		"not host:port":     func(s string) string { return strings.Replace(s, "192.0.2.1:26656", "192.0.2.1", 1) },
		"host:port as":      func(s string) string { return strings.Replace(s, "192.0.2.1:26656", "192.0.2.1:0", 1) },
		"at most 4096":      func(s string) string { return s + strings.Repeat(" ", MaxIdentityBytes) },
	} {
		_, err := ParseIdentity([]byte(change(good)))
		if !errors.Is(err, ErrMalformed) || !strings.Contains(err.Error(), want) {
			t.Errorf("error is %v, want one that says %q", err, want)
		}
	}
}

// TestOrderOfFilesDoesNotMatter lets two founders make the same chain.
func TestOrderOfFilesDoesNotMatter(t *testing.T) {
	a, b := newIdentity(t, "alice"), newIdentity(t, "bob")
	c := Chain{Time: time.Unix(1_700_000_000, 0), Accounts: map[common.Address]units.Amount{{9}: units.IOTX(7)}, Powers: map[string]int64{"bob": 3}}
	one, err := c.Documents([]Identity{a, b})
	if err != nil {
		t.Fatal(err)
	}
	two, err := c.Documents([]Identity{b, a})
	if err != nil {
		t.Fatal(err)
	}
	e1, c1, _ := one.Marshal()
	e2, c2, _ := two.Marshal()
	if !bytes.Equal(e1, e2) || !bytes.Equal(c1, c2) {
		t.Error("documents differ")
	}
	if p := one.Consensus.Validators[1].Power; p != 3 {
		t.Errorf("bob has power %d, want 3", p)
	}
	if have := one.Execution.Alloc[common.Address{9}].Balance; have.Cmp(units.IOTX(7).Big()) != 0 {
		t.Errorf("account has %v wei", have)
	}
}

func TestUnusableChainsAreRefused(t *testing.T) {
	a := newIdentity(t, "alice")
	twin := newIdentity(t, "alice")
	for want, documents := range map[string]func() error{
		"two validators have the name": func() error { _, err := Chain{}.Documents([]Identity{a, twin}); return err },
		`powers name "bob"`:            func() error { _, err := Chain{Powers: map[string]int64{"bob": 1}}.Documents([]Identity{a}); return err },
		"no validators":                func() error { _, err := Chain{}.Documents(nil); return err },
	} {
		if err := documents(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error is %v, want one that says %q", err, want)
		}
	}
	for want, text := range map[string]string{
		"field chainid not found": "chainid: 1",
		"is not an address":       "accounts: {bob: '1'}",
		"not an amount":           "accounts: {'0x00000000000000000000000000000000000000aa': much}",
		"comes twice":             "accounts: {'0x00000000000000000000000000000000000000aa': '1', '0x00000000000000000000000000000000000000AA': '1'}",
		"emission":                "emission: -1",
		"time":                    "time: yesterday",
	} {
		if _, err := ParseChain([]byte(text)); !errors.Is(err, ErrMalformed) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error is %v, want one that says %q", text, err, want)
		}
	}
}

func TestGenesisDirectoryIsWrittenOnce(t *testing.T) {
	a := newIdentity(t, "alice")
	d, err := Chain{}.Documents([]Identity{a})
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "genesis")
	if err := Write(dir, d, PeersOf([]Identity{a})); err != nil {
		t.Fatal(err)
	}
	got, peers, err := Read(dir)
	if err != nil || got.Hash != d.Hash || len(peers.Consensus) != 1 || peers.Consensus[0] != a.Names.Peer+"@192.0.2.1:26656" {
		t.Errorf("genesis is %v with peers %v (error %v)", got, peers, err)
	}
	if rest := peers.Without(a.Names); len(rest.Consensus)+len(rest.Execution) != 0 {
		t.Errorf("a node is its own peer: %v", rest)
	}
	if err := Write(dir, d, peers); !errors.Is(err, os.ErrExist) {
		t.Errorf("a second genesis is written over the first: %v", err)
	}
}

func FuzzIdentityIsCanonical(f *testing.F) {
	f.Add(newIdentity(f, "alice").Bytes())
	f.Add([]byte("{}"))
	f.Fuzz(func(t *testing.T, b []byte) {
		id, err := ParseIdentity(b)
		if err != nil {
			return
		}
		again, err := ParseIdentity(id.Bytes())
		if err != nil || again != id {
			t.Fatalf("%+v is written as something else: %+v, %v", id, again, err)
		}
	})
}

func FuzzChainFileNeverPanics(f *testing.F) {
	f.Add([]byte("chainId: 4690\nemission: '1.6'\naccounts: {'0x00000000000000000000000000000000000000aa': '1000'}\npowers: {bob: 3}\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := ParseChain(b)
		if err == nil {
			for _, amount := range c.Accounts {
				if amount.Big().Sign() < 0 {
					t.Fatal("negative balance")
				}
			}
		}
	})
}
