package resolver_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/client/resolver"
	"github.com/trellis-network/trellis/client/resolver/resolvertest"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/sig"
	rules "github.com/trellis-network/trellis/protocol/did"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
)

var (
	alice, bob = common.Address{0xa1}, common.Address{0xb0}
)

func testDocument(t testing.TB, number byte, a sig.Algorithm, name string) document.Document {
	t.Helper()
	key, err := sig.NewPrivateKey(a, bytes.Repeat([]byte{number}, 32))
	if err != nil {
		t.Fatal(err)
	}
	d, err := document.New(key.Public(), map[string]string{"name": name})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func record(d document.Document) resolvertest.Record {
	keyType := uint8(rules.KeySecp256k1)
	if d.Key().Algorithm() == sig.ES256 {
		keyType = rules.KeyP256
	}
	return resolvertest.Record{Owner: alice, Signer: d.Key().Address(), KeyType: keyType, DocumentHash: d.Hash()}
}

func dial(t testing.TB, c *resolvertest.Chain, config resolver.Config) *resolver.Multi {
	t.Helper()
	connection, end := c.Dial()
	t.Cleanup(end)
	r, err := resolver.NewRegistry(t.Context(), connection, config)
	if err != nil {
		t.Fatal(err)
	}
	return resolver.New(map[string]resolver.Method{"io": r})
}

func at(block int) string {
	return time.Unix(resolvertest.FirstTime+resolvertest.BlockTime*int64(block), 0).UTC().Format(time.RFC3339)
}

func TestRegisteredDeviceResolves(t *testing.T) {
	c := resolvertest.New()
	d := testDocument(t, 1, sig.ES256, "one")
	c.Register(d.ID(), record(d), d.URI())
	c.Mine()
	m := dial(t, c, resolver.Config{})
	r := m.Resolve(t.Context(), d.ID().String(), rules.Options{})
	if err := r.Err(); err != nil {
		t.Fatal(err)
	}
	key, err := r.Document.Key(d.ID().String()+"#key-1", rules.AssertionMethod)
	if err != nil || key.Address() != d.Key().Address() {
		t.Errorf("key is %s, %v", key.Address(), err)
	}
	if diff, want := r.Document.Controller, "did:pkh:eip155:4690:0xa100000000000000000000000000000000000000"; len(diff) != 1 || diff[0] != want {
		t.Errorf("controller is %s, want %s", diff, want)
	}
	if got, want := r.Document.AlsoKnownAs, "did:pkh:eip155:4690:0xf84137ed8f20b8194eb05ff0fe1cc9566e2f6dd1"; len(got) != 1 || got[0] != want {
		t.Errorf("alsoKnownAs is %s, want %s", got, want)
	}
	meta := r.Metadata
	if meta.Created != at(1) || meta.Updated != "" || meta.VersionID != "1" || meta.Deactivated || meta.NextVersionID != "" || meta.Rewritten != "" {
		t.Errorf("metadata is %+v", meta)
	}
	for _, asked := range []string{strings.Replace(d.ID().Address().Hex(), "0x", "did:io:0x", 1), d.ID().String()} { // checksum case
		r := m.Resolve(t.Context(), asked, rules.Options{})
		if r.Err() != nil || r.Document.ID != d.ID().String() || r.Metadata.CanonicalID != d.ID().String() {
			t.Errorf("%s: %+v", asked, r)
		}
	}
	if calls, logs, blocks := c.Asked("eth_call"), c.Asked("eth_getLogs"), c.Asked("eth_getBlockByNumber"); calls != 3 || logs != 1 || blocks != 1 {
		t.Errorf("three resolutions asked for %d calls, %d events, %d blocks; want 3, 1, 1", calls, logs, blocks)
	}
}

// history is a device that is registered in block 1, updated in 3, rotated in 4, twice updated in 6, named in 7, sold in 8, removed in 10.
type history struct {
	chain     *resolvertest.Chain
	id        did.ID
	documents map[int]document.Document // by the block that set them
	v2        did.V2ID
}

func newHistory(t testing.TB) history {
	c := resolvertest.New()
	h := history{chain: c, documents: map[int]document.Document{}, v2: did.V2("geodnet", "serial-kitchen-temp-sensor")}
	for block := 1; block <= 10; block++ {
		switch block {
		case 1:
			d := testDocument(t, 1, sig.ES256K, "one")
			h.id, h.documents[1] = d.ID(), d
			c.Register(h.id, record(d), d.URI())
		case 3, 6:
			d := testDocument(t, 1, sig.ES256K, fmt.Sprint("in ", block))
			if block == 6 {
				first := testDocument(t, 1, sig.ES256K, "first in 6")
				c.Update(h.id, first.Hash(), first.URI())
			}
			h.documents[block] = d
			c.Update(h.id, d.Hash(), d.URI())
		case 7:
			c.Assign(h.id, h.v2)
		case 8:
			c.Transfer(h.id, bob)
		case 10:
			c.Remove(h.id)
		}
		c.Mine()
	}
	return h
}

func TestEveryVersionResolves(t *testing.T) {
	h := newHistory(t)
	m := dial(t, h.chain, resolver.Config{})
	for _, c := range []struct {
		block                  int
		version, updated, next string
		owner                  common.Address
	}{
		{1, "1", "", "3", alice}, {2, "1", "", "3", alice}, {3, "3", at(3), "6", alice}, {5, "3", at(3), "6", alice},
		{6, "6", at(6), "7", alice}, {7, "7", at(7), "10", alice}, {8, "7", at(7), "10", bob}, {9, "7", at(7), "10", bob},
	} {
		moment, err := rules.ParseTime(at(c.block))
		if err != nil {
			t.Fatal(err)
		}
		for name, o := range map[string]rules.Options{
			"versionId": {VersionID: fmt.Sprint(c.block)}, "versionTime": {VersionTime: moment}, "a little later": {VersionTime: moment.Add(9 * time.Second)},
		} {
			r := m.Resolve(t.Context(), h.id.String(), o)
			if err := r.Err(); err != nil {
				t.Errorf("block %d by %s: %v", c.block, name, err)
				continue
			}
			var next string
			if c.next != "" {
				var n int
				fmt.Sscan(c.next, &n)
				next = at(n)
			}
			got := [5]string{r.Metadata.VersionID, r.Metadata.Updated, r.Metadata.NextVersionID, r.Metadata.NextUpdate, r.Document.Controller[0]}
			if want := [5]string{c.version, c.updated, c.next, next, rules.AccountDID(resolvertest.ChainID, c.owner)}; got != want {
				t.Errorf("block %d by %s: %q, want %q", c.block, name, got, want)
			}
		}
	}
	for name, o := range map[string]rules.Options{"now": {}, "versionId": {VersionID: "10"}} {
		r := m.Resolve(t.Context(), h.id.String(), o)
		if r.Err() != nil || r.Document != nil || !r.Metadata.Deactivated || r.Metadata.VersionID != "10" || r.Metadata.Updated != at(10) {
			t.Errorf("removed device, %s: %+v", name, r)
		}
	}
}

func TestVersionsThatAreNone(t *testing.T) {
	h := newHistory(t)
	m := dial(t, h.chain, resolver.Config{})
	early, _ := rules.ParseTime("2020-01-01T00:00:00Z")
	for name, c := range map[string]struct {
		o    rules.Options
		code rules.Code
	}{
		"before the registration": {rules.Options{VersionID: "0"}, rules.NotFound},
		"not yet":                 {rules.Options{VersionID: "11"}, rules.NotFound},
		"before the chain":        {rules.Options{VersionTime: early}, rules.NotFound},
		"no number":               {rules.Options{VersionID: "latest"}, rules.InvalidOptions},
		"second spelling":         {rules.Options{VersionID: "01"}, rules.InvalidOptions},
		"both":                    {rules.Options{VersionID: "1", VersionTime: time.Unix(resolvertest.FirstTime, 0)}, rules.InvalidOptions},
		"representation":          {rules.Options{VersionID: "1", Accept: "application/did+cbor"}, rules.RepresentationNotSupported},
	} {
		r := m.Resolve(t.Context(), h.id.String(), c.o)
		if err := rules.AsError(r.Err()); r.Err() == nil || err.Code != c.code || r.Document != nil {
			t.Errorf("%s: %v, want %s", name, r.Err(), c.code.Legacy())
		}
	}
}

// A node forgets the state of old blocks, and keeps their events.
func TestVersionsOutliveTheStateOfTheirBlocks(t *testing.T) {
	h := newHistory(t)
	for range 5 {
		h.chain.Mine()
	}
	old, fresh := testDocument(t, 3, sig.ES256K, "three"), testDocument(t, 4, sig.ES256, "four")
	h.chain.Register(old.ID(), record(old), old.URI())
	h.chain.Mine() // 16
	rotated, err := document.NewFor(old.ID(), fresh.Key(), map[string]string{})
	if err != nil {
		t.Fatal(err)
	}
	h.chain.Rotate(old.ID(), fresh.Key().Address(), rules.KeyP256, rotated.Hash(), rotated.URI())
	h.chain.Mine() // 17
	m := dial(t, h.chain, resolver.Config{})
	type question struct {
		id    string
		block int
	}
	ask := func(q question) rules.Result {
		r := m.Resolve(t.Context(), q.id, rules.Options{VersionID: fmt.Sprint(q.block)})
		if r.Metadata.Registry != nil {
			r.Metadata.Registry.Nonce = 0 // no event has it
		}
		r.Resolution.Retrieved = ""
		return r
	}
	var questions []question
	for block := range 18 {
		questions = append(questions, question{h.id.String(), block}, question{h.v2.String(), block}, question{old.ID().String(), block})
	}
	want := make(map[question]string)
	for _, q := range questions {
		raw, err := ask(q).Marshal()
		if err != nil {
			t.Fatal(err)
		}
		want[q] = string(raw)
	}
	h.chain.Forgets = 17
	for _, q := range questions {
		r := ask(q)
		if r.Document != nil && q.block > 9 && q.id != old.ID().String() {
			t.Errorf("%s has a document in block %d", q.id, q.block)
		}
		raw, err := r.Marshal()
		if err != nil {
			t.Fatal(err)
		}
		if r.Err() != nil { // both refuse it, in words of their own
			var before rules.Result
			if before, err = rules.ParseResult([]byte(want[q])); err != nil || before.Err() == nil || rules.AsError(before.Err()).Code != rules.AsError(r.Err()).Code {
				t.Errorf("%s in block %d: %v, before %s", q.id, q.block, r.Err(), want[q])
			}
			continue
		}
		if q.id != old.ID().String() && q.block > 9 { // a removed device has no document; its owner is too far back for one question
			continue
		}
		if string(raw) != want[q] {
			t.Errorf("%s in block %d: without the state\n%s\nwith it\n%s", q.id, q.block, raw, want[q])
		}
	}
	r := m.Resolve(t.Context(), h.id.String(), rules.Options{VersionID: "2", Proof: true})
	if err := r.Err(); err == nil || !strings.Contains(err.Error(), "does not keep the state") {
		t.Errorf("a proof of a block whose state is gone: %v", err)
	}
}

func TestNameOfVersion2LeadsToTheSameDevice(t *testing.T) {
	h := newHistory(t)
	m := dial(t, h.chain, resolver.Config{})
	r := m.Resolve(t.Context(), h.v2.String(), rules.Options{VersionID: "8"})
	if err := r.Err(); err != nil {
		t.Fatal(err)
	}
	if r.Document.ID != h.v2.String() || r.Metadata.CanonicalID != h.id.String() {
		t.Errorf("document of %s, canonical %s", r.Document.ID, r.Metadata.CanonicalID)
	}
	if key, err := r.Document.Key(h.v2.String()+"#key-1", rules.Authentication); err != nil || key.Address() != h.id.Address() {
		t.Errorf("key %s, %v", key.Address(), err)
	}
	raw, err := json.Marshal(r.Document)
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(raw), h.id.String()); n != 1 || !strings.Contains(string(raw), `"`+h.id.String()+`"]`) {
		t.Errorf("the other name is there %d times, want once, in alsoKnownAs: %s", n, raw)
	}
	if r := m.Resolve(t.Context(), h.id.String(), rules.Options{VersionID: "8"}); len(r.Metadata.EquivalentID) != 2 || r.Metadata.EquivalentID[1] != h.v2.String() {
		t.Errorf("equivalentId is %s", r.Metadata.EquivalentID)
	}
	for id, code := range map[string]rules.Code{
		did.V2("geodnet", "another").String(): rules.NotFound, "did:io:0x12": rules.InvalidDID, "did:io:abc": rules.InvalidDID,
		"did:io:0x" + strings.Repeat("0", 40): rules.NotFound, "did:io": rules.InvalidDID, "did:io:" + h.v2.String(): rules.InvalidDID,
		"did:nix:abc": rules.MethodNotSupported,
	} {
		r := m.Resolve(t.Context(), id, rules.Options{})
		if r.Err() == nil || rules.AsError(r.Err()).Code != code {
			t.Errorf("%s: %v, want %s", id, r.Err(), code.Legacy())
		}
	}
	before := m.Resolve(t.Context(), h.v2.String(), rules.Options{VersionID: "6"}) // not named yet
	if before.Err() == nil || rules.AsError(before.Err()).Code != rules.NotFound {
		t.Errorf("before it was named: %v", before.Err())
	}
}

func TestRotatedKeyReplacesTheOld(t *testing.T) {
	c := resolvertest.New()
	old, fresh := testDocument(t, 1, sig.ES256K, "one"), testDocument(t, 2, sig.ES256, "fresh")
	c.Register(old.ID(), record(old), old.URI())
	c.Mine()
	rotated, err := document.NewFor(old.ID(), fresh.Key(), map[string]string{"name": "one"})
	if err != nil {
		t.Fatal(err)
	}
	c.Rotate(old.ID(), fresh.Key().Address(), rules.KeyP256, rotated.Hash(), rotated.URI())
	c.Mine()
	w3c := w3cDocument(t, old.ID(), fresh)
	c.Update(old.ID(), crypto.Keccak256Hash(w3c), dataURI(w3c))
	c.Mine()
	m := dial(t, c, resolver.Config{})
	listed := m.Resolve(t.Context(), old.ID().String(), rules.Options{Versions: true})
	want := []rules.Version{
		{VersionID: "3", Updated: at(3), Signer: fresh.Key().Address(), KeyType: rules.KeyP256, DocumentHash: crypto.Keccak256Hash(w3c)},
		{VersionID: "2", Updated: at(2), Signer: fresh.Key().Address(), KeyType: rules.KeyP256, DocumentHash: rotated.Hash()},
		{VersionID: "1", Updated: at(1), Signer: old.Key().Address(), KeyType: rules.KeySecp256k1, DocumentHash: old.Hash()},
	}
	if !slices.Equal(listed.Metadata.Versions, want) {
		t.Errorf("versions are %+v, want %+v", listed.Metadata.Versions, want)
	}
	for version, want := range map[string]common.Address{"": fresh.Key().Address(), "3": fresh.Key().Address(), "2": fresh.Key().Address(), "1": old.Key().Address()} {
		r := m.Resolve(t.Context(), old.ID().String(), rules.Options{VersionID: version})
		if r.Err() != nil {
			t.Fatal(r.Err())
		}
		if key, err := r.Document.Key("#key-1", rules.Authentication); err != nil || key.Address() != want {
			t.Errorf("version %q: key %s, %v, want %s", version, key.Address(), err, want)
		}
		if r.Document.ID != old.ID().String() {
			t.Errorf("version %q is of %s", version, r.Document.ID)
		}
	}
}

func dataURI(raw []byte) string { return "data:application/json," + url.PathEscape(string(raw)) }

func w3cDocument(t testing.TB, id did.ID, d document.Document) []byte {
	t.Helper()
	point := d.Key().Point()
	raw, err := json.Marshal(map[string]any{"@context": "https://www.w3.org/ns/did/v1", "id": id.String(), "verificationMethod": []any{map[string]any{
		"id": id.String() + "#k", "type": "JsonWebKey2020", "controller": id.String(),
		"publicKeyJwk": map[string]string{"kty": "EC", "crv": "P-256", "x": b64(point[:32]), "y": b64(point[32:])},
	}}, "authentication": []string{id.String() + "#k"}})
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func TestDocumentsThatCannotBeUsed(t *testing.T) {
	good, other := testDocument(t, 1, sig.ES256K, "one"), testDocument(t, 2, sig.ES256K, "two")
	for name, c := range map[string]struct {
		hash common.Hash
		uri  string
		code rules.Code
		text string
	}{
		"another hash":     {other.Hash(), good.URI(), rules.InvalidDIDDocument, "another hash"},
		"another device's": {other.Hash(), other.URI(), rules.InvalidDIDDocument, "its key has the address"},
		"no document":      {crypto.Keccak256Hash([]byte("{}")), "data:,{}", rules.InvalidDIDDocument, "not a device document"},
		"no data":          {good.Hash(), "data:application/json", rules.InvalidDIDDocument, "no data URI"},
		"bad escape":       {good.Hash(), "data:,%zz", rules.InvalidDIDDocument, "invalid URL escape"},
		"bad base64":       {good.Hash(), "data:application/json;base64,%%%", rules.InvalidDIDDocument, "data URI"},
		"off the chain":    {good.Hash(), "ipfs://bafkrei", rules.InternalError, "fetches none"},
	} {
		chain := resolvertest.New()
		r := record(good)
		r.DocumentHash = c.hash
		chain.Register(good.ID(), r, c.uri)
		chain.Mine()
		result := dial(t, chain, resolver.Config{}).Resolve(t.Context(), good.ID().String(), rules.Options{})
		if err := result.Err(); err == nil || rules.AsError(err).Code != c.code || !strings.Contains(err.Error(), c.text) {
			t.Errorf("%s: %v, want %s with %q", name, err, c.code.Legacy(), c.text)
		}
	}
}

type fetcher map[string][]byte

func (f fetcher) Fetch(_ context.Context, uri string) ([]byte, error) {
	if raw, ok := f[uri]; ok {
		return raw, nil
	}
	return nil, errors.New("not there")
}

func TestDocumentsOffTheChainAreCheckedByTheirHash(t *testing.T) {
	d := testDocument(t, 1, sig.ES256K, "one")
	chain := resolvertest.New()
	chain.Register(d.ID(), record(d), "ipfs://good")
	chain.Mine()
	chain.Update(d.ID(), d.Hash(), "ipfs://forged")
	chain.Mine()
	chain.Update(d.ID(), d.Hash(), "ipfs://gone")
	chain.Mine()
	forged := testDocument(t, 1, sig.ES256K, "forged")
	m := dial(t, chain, resolver.Config{Fetcher: fetcher{"ipfs://good": d.Bytes(), "ipfs://forged": forged.Bytes()}})
	for version, text := range map[string]string{"1": "", "2": "another hash", "3": "not there"} {
		r := m.Resolve(t.Context(), d.ID().String(), rules.Options{VersionID: version})
		if err := r.Err(); (err == nil) != (text == "") || err != nil && !strings.Contains(err.Error(), text) {
			t.Errorf("version %s: %v, want %q", version, err, text)
		}
	}
}

func TestProofShowsTheDocumentToAStranger(t *testing.T) {
	h := newHistory(t)
	m := dial(t, h.chain, resolver.Config{})
	for _, c := range []struct{ id, version string }{{h.id.String(), "1"}, {h.id.String(), "9"}, {h.v2.String(), "8"}, {h.id.String(), ""}} {
		r := m.Resolve(t.Context(), c.id, rules.Options{VersionID: c.version, Proof: true})
		if err := r.Err(); err != nil {
			t.Fatal(err)
		}
		raw, err := r.Marshal()
		if err != nil {
			t.Fatal(err)
		}
		received, err := rules.ParseResult(raw)
		if err != nil {
			t.Fatal(err)
		}
		trusted := r.Metadata.Proof[0].Hash
		if err := rules.VerifyResult(received, c.id, trusted, resolvertest.ChainID, predeploys.DeviceRegistry); err != nil {
			t.Errorf("version %q of %s: %v", c.version, c.id, err)
		}
		t.Logf("version %q: result of %d bytes, %d nodes", c.version, len(raw), len(r.Metadata.Proof[0].Nodes))
		wrong := map[string]func(r *rules.Result, trusted *common.Hash){
			"another block":    func(_ *rules.Result, trusted *common.Hash) { trusted[0]++ },
			"another owner":    func(r *rules.Result, _ *common.Hash) { r.Metadata.Registry.Owner = common.Address{9} },
			"another signer":   func(r *rules.Result, _ *common.Hash) { r.Metadata.Registry.Signer = common.Address{9} },
			"another version":  func(r *rules.Result, _ *common.Hash) { r.Metadata.Registry.ChangedAt++ },
			"another device":   func(r *rules.Result, _ *common.Hash) { r.Metadata.Registry.Device[3]++ },
			"removed or not":   func(r *rules.Result, _ *common.Hash) { r.Metadata.Registry.Removed = !r.Metadata.Registry.Removed },
			"a node missing":   func(r *rules.Result, _ *common.Hash) { r.Metadata.Proof[0].Nodes = r.Metadata.Proof[0].Nodes[1:] },
			"no proof":         func(r *rules.Result, _ *common.Hash) { r.Metadata.Proof = nil },
			"another header":   func(r *rules.Result, _ *common.Hash) { r.Metadata.Proof[0].Header[40]++ },
			"another account":  func(r *rules.Result, _ *common.Hash) { r.Metadata.Registry.Account = common.Address{9} },
			"another chain":    func(r *rules.Result, _ *common.Hash) { r.Metadata.Registry.ChainID++ },
			"another name":     func(r *rules.Result, _ *common.Hash) { r.Metadata.CanonicalID += "0" },
			"no news of end":   func(r *rules.Result, _ *common.Hash) { r.Metadata.Deactivated = !r.Metadata.Deactivated },
			"not the registry": func(r *rules.Result, _ *common.Hash) { r.Metadata.Proof[0].Contract[0]++ },
		}
		if received.Document != nil {
			wrong["its end"] = func(r *rules.Result, _ *common.Hash) { r.Document, r.Metadata.Deactivated = nil, true }
			wrong["no document"] = func(r *rules.Result, _ *common.Hash) { r.Document = nil }
			wrong["a context"] = func(r *rules.Result, _ *common.Hash) {
				r.Document.Context = append(r.Document.Context, json.RawMessage(`"https://evil.example/context"`))
			}
			wrong["another key"] = func(r *rules.Result, _ *common.Hash) { r.Document.VerificationMethod[0].ID += "0" }
			wrong["another document"] = func(r *rules.Result, _ *common.Hash) { r.Metadata.Proof[0].Document = []byte("{}") }
		}
		for name, change := range wrong {
			forged, err := rules.ParseResult(raw)
			if err != nil {
				t.Fatal(err)
			}
			hash := trusted
			change(&forged, &hash)
			if err := rules.VerifyResult(forged, c.id, hash, resolvertest.ChainID, predeploys.DeviceRegistry); err == nil {
				t.Errorf("version %q: a result with %s is taken", c.version, name)
			}
		}
	}
	h.chain.Tampered = true
	r := m.Resolve(t.Context(), h.id.String(), rules.Options{Proof: true})
	if r.Err() == nil || !strings.Contains(r.Err().Error(), "check the node's proof") {
		t.Errorf("a node's bad proof: %v", r.Err())
	}
}

func TestNodeThatDoesNotAnswer(t *testing.T) {
	h := newHistory(t)
	m := dial(t, h.chain, resolver.Config{})
	h.chain.Broken = errors.New("database is on fire")
	r := m.Resolve(t.Context(), h.id.String(), rules.Options{})
	if r.Err() == nil || rules.AsError(r.Err()).Code != rules.InternalError {
		t.Fatalf("%v, want an internal error", r.Err())
	}
	if !errors.Is(r.Err(), resolver.ErrNode) {
		t.Errorf("%v, want one that tells to ask again", r.Err())
	}
	raw, err := r.Marshal()
	if err != nil || strings.Contains(string(raw), "fire") {
		t.Errorf("the answer tells strangers of the node's insides: %s, %v", raw, err)
	}
}

func TestKeysOfProofsAreFound(t *testing.T) {
	h := newHistory(t)
	d := testDocument(t, 5, sig.ES256, "five")
	h.chain.Register(d.ID(), record(d), d.URI())
	h.chain.Mine()
	keys := dial(t, h.chain, resolver.Config{}).Keys(t.Context())
	if key, err := keys(d.ID().String()+"#key-1", rules.AssertionMethod); err != nil || key.Address() != d.ID().Address() {
		t.Errorf("key of a device: %v, %v", key, err)
	}
	const web = "did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv"
	if _, err := keys(web+"#zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv", rules.AssertionMethod); err != nil {
		t.Errorf("key of a did:key: %v", err)
	}
	for _, bad := range []string{h.id.String() + "#key-1", d.ID().String() + "#key-2", "key-1", "did:io:0x00#key-1"} {
		if _, err := keys(bad, rules.AssertionMethod); err == nil {
			t.Errorf("%s has a key", bad)
		}
	}
	then := dial(t, h.chain, resolver.Config{}).KeysAt(t.Context(), time.Unix(resolvertest.FirstTime+resolvertest.BlockTime*9, 0))
	if key, err := then(h.id.String()+"#key-1", rules.AssertionMethod); err != nil || key.Address() != h.id.Address() {
		t.Errorf("key of a device that was removed since: %v, %v", key, err)
	}
	if _, err := then(d.ID().String()+"#key-1", rules.AssertionMethod); err == nil {
		t.Error("key of a device that was registered later")
	}
	if _, err := then(web+"#zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv", rules.AssertionMethod); err != nil {
		t.Errorf("key of a did:key then: %v", err)
	}
	if _, err := keys(d.ID().String()+"#key-1", rules.KeyAgreement); !errors.Is(err, rules.ErrPurpose) {
		t.Errorf("key for agreement: %v, want %v", err, rules.ErrPurpose)
	}
}

func b64(raw []byte) string { return base64.RawURLEncoding.EncodeToString(raw) }

// A node that is asked for one device must not get away with the true facts of another, under the first one's name.
func TestProofOfAnotherDeviceDoesNotHold(t *testing.T) {
	chain := resolvertest.New()
	victim, thief := testDocument(t, 1, sig.ES256K, "victim"), testDocument(t, 2, sig.ES256K, "thief")
	for _, d := range []document.Document{victim, thief} {
		chain.Register(d.ID(), record(d), d.URI())
	}
	chain.Mine()
	r := dial(t, chain, resolver.Config{}).Resolve(t.Context(), thief.ID().String(), rules.Options{Proof: true})
	if err := r.Err(); err != nil {
		t.Fatal(err)
	}
	hash, asked := r.Metadata.Proof[0].Hash, victim.ID().String()
	verify := func(asked string) error {
		return rules.VerifyResult(r, asked, hash, resolvertest.ChainID, predeploys.DeviceRegistry)
	}
	if err := verify(thief.ID().String()); err != nil {
		t.Fatal(err)
	}
	if err := verify(asked); !errors.Is(err, rules.ErrProof) {
		t.Errorf("another device: %v", err)
	}
	var err error
	if r.Document, err = r.Document.As(asked); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{asked, thief.ID().String()} {
		if err := verify(name); !errors.Is(err, rules.ErrProof) {
			t.Errorf("another device under the name of %s, asked for %s: %v", asked, name, err)
		}
	}
}

// A server that answers with an error page once must not make the document unreadable for good.
func TestWrongDocumentsAreNotKept(t *testing.T) {
	d := testDocument(t, 1, sig.ES256K, "away")
	chain := resolvertest.New()
	chain.Register(d.ID(), record(d), "ipfs://away")
	chain.Mine()
	source := fetcher{"ipfs://away": []byte("<h1>502 Bad Gateway</h1>")}
	m := dial(t, chain, resolver.Config{Fetcher: source})
	if r := m.Resolve(t.Context(), d.ID().String(), rules.Options{}); r.Err() == nil {
		t.Error("an error page is a document")
	}
	source["ipfs://away"] = d.Bytes()
	if err := m.Resolve(t.Context(), d.ID().String(), rules.Options{}).Err(); err != nil {
		t.Errorf("when the server is back: %v", err)
	}
}

func TestNodeOfAnotherChainIsRefused(t *testing.T) {
	connection, end := resolvertest.New().Dial()
	t.Cleanup(end)
	if _, err := resolver.NewRegistry(t.Context(), connection, resolver.Config{ChainID: 1}); err == nil {
		t.Error("taken")
	}
}
