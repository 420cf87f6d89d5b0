package founding

import (
	"bytes"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/units"
)

func newIdentity(t testing.TB, name string) Identity {
	t.Helper()
	home := t.TempDir()
	id, err := NewIdentity(home, node.KeyRing(home), genesis.DefaultChainID, predeploys.Founder{Name: name, Owner: common.Address{1, name[0]}, Commission: 500})
	if err != nil {
		t.Fatal(err)
	}
	id.Peer, id.Execution = "192.0.2.1:26656", "node.example:30303"
	return id
}

func TestIdentityIsReadAsItWasWritten(t *testing.T) {
	want := newIdentity(t, "alice")
	got, err := ParseIdentity(want.Bytes())
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("identity is %+v (error %v), want %+v", got, err, want)
	}
}

func TestWrongIdentitiesAreRefused(t *testing.T) {
	good := string(newIdentity(t, "alice").Bytes())
	for want, change := range map[string]func(string) string{
		"version 2":         func(s string) string { return strings.Replace(s, `"version": 1`, `"version": 2`, 1) },
		"unknown field":     func(s string) string { return strings.Replace(s, `"name"`, `"nom"`, 1) },
		"something follows": func(s string) string { return s + "{}" },
		"consensusKey is":   func(s string) string { return strings.Replace(s, `"consensusKey": "0`, `"consensusKey": "x`, 1) },
		"not one for owner": func(s string) string { return strings.Replace(s, `"chainId": 4690`, `"chainId": 4691`, 1) },
		"a to z":            func(s string) string { return strings.Replace(s, `"name": "alice"`, `"name": "Alice"`, 1) },
		"more than all":     func(s string) string { return strings.Replace(s, `"commission": 500`, `"commission": 10001`, 1) },
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
	c := Chain{Time: time.Unix(1_700_000_000, 0), Accounts: map[common.Address]units.Amount{{9}: units.IOTX(7)}, Stakes: map[string]units.Amount{"bob": units.IOTX(2_000_000)}}
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
	if have := one.Execution.Alloc[predeploys.Staking].Balance; have.Cmp(units.IOTX(3_200_000).Big()) != 0 {
		t.Errorf("%v wei are staked, want alice's 1,200,000 and bob's 2,000,000 IOTX", have)
	}
	if have := one.Execution.Alloc[common.Address{9}].Balance; have.Cmp(units.IOTX(7).Big()) != 0 {
		t.Errorf("account has %v wei", have)
	}
}

func TestUnusableChainsAreRefused(t *testing.T) {
	a := newIdentity(t, "alice")
	twin := newIdentity(t, "alice")
	for want, documents := range map[string]func() error{
		"two founders have the name": func() error { _, err := Chain{}.Documents([]Identity{a, twin}); return err },
		"is for chain 4690, not 5":   func() error { _, err := Chain{ChainID: 5}.Documents([]Identity{a}); return err },
		`stakes name "bob"`: func() error {
			_, err := Chain{Stakes: map[string]units.Amount{"bob": units.IOTX(1)}}.Documents([]Identity{a})
			return err
		},
		"no founders": func() error { _, err := Chain{}.Documents(nil); return err },
		"a day of 86401 seconds": func() error {
			_, err := Chain{Economy: app.Economy{DaySeconds: 86401}}.Documents([]Identity{a})
			return err
		},
	} {
		if err := documents(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error is %v, want one that says %q", err, want)
		}
	}
	for want, text := range map[string]string{
		"field chainid not found":  "chainid: 1",
		"is not an address":        "accounts: {bob: '1'}",
		"not an amount":            "accounts: {'0x00000000000000000000000000000000000000aa': much}",
		"comes twice":              "accounts: {'0x00000000000000000000000000000000000000aa': '1', '0x00000000000000000000000000000000000000AA': '1'}",
		"blockRate":                "blockRate: -1",
		"stake of":                 "stakes: {bob: x}",
		"guardian: \"bob\" is not": "guardian: bob",
		"treasury: ":               "treasury: much",
		"time":                     "time: yesterday",
	} {
		if _, err := ParseChain([]byte(text)); !errors.Is(err, ErrMalformed) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error is %v, want one that says %q", text, err, want)
		}
	}
}

func TestAChainFileSaysHowTheEconomyBegins(t *testing.T) {
	c, err := ParseChain([]byte("daySeconds: 2\ntreasury: '300.5'\nguardian: '0x00000000000000000000000000000000000000bb'\n"))
	if err != nil {
		t.Fatal(err)
	}
	rules := c.rules()
	want := new(big.Int).Mul(big.NewInt(3005), big.NewInt(1e17))
	if rules.DaySeconds != 2 || rules.TreasuryCoins.Cmp(want) != 0 || rules.Guardian != (common.Address{19: 0xbb}) {
		t.Errorf("rules have days of %d s, a treasury of %v wei, the guardian %v", rules.DaySeconds, rules.TreasuryCoins, rules.Guardian)
	}
	d, err := c.Documents([]Identity{newIdentity(t, "alice")})
	if err != nil {
		t.Fatal(err)
	}
	if have := d.Execution.Alloc[predeploys.Treasury].Balance; have.Cmp(want) != 0 {
		t.Errorf("the treasury has %v wei, want %v", have, want)
	}
	if rules := (Chain{}).rules(); rules.DaySeconds != 0 || rules.TreasuryCoins != nil || rules.Guardian != (common.Address{}) {
		t.Errorf("a file that says nothing gives %+v", rules)
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
	if err != nil || got.Hash != d.Hash || len(peers.Consensus) != 1 || peers.Consensus[0] != a.Names.Node+"@192.0.2.1:26656" {
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
		if err != nil || !reflect.DeepEqual(again, id) {
			t.Fatalf("%+v is written as something else: %+v, %v", id, again, err)
		}
	})
}

func FuzzChainFileNeverPanics(f *testing.F) {
	f.Add([]byte("chainId: 4690\nblockRate: '1.6'\naccounts: {'0x00000000000000000000000000000000000000aa': '1000'}\nstakes: {bob: '3'}\ndaySeconds: 2\ntreasury: '5'\nguardian: '0x00000000000000000000000000000000000000bb'\n"))
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
