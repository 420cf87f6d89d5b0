package identity_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/google/go-cmp/cmp"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/jwk"
)

//go:generate go test . -update

var (
	update = flag.Bool("update", false, "rewrite testdata")
	now    = time.Unix(1_790_000_000, 0)
	domain = identity.Domain{ChainID: 4690, Registry: common.HexToAddress("0x7e11150000000000000000000000000000000011")}
)

func key(t testing.TB, a sig.Algorithm, seed byte) sig.PrivateKey {
	t.Helper()
	k, err := sig.NewPrivateKey(a, bytes.Repeat([]byte{seed}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func doc(t testing.TB, id did.ID, k sig.PrivateKey, facts map[string]string) document.Document {
	t.Helper()
	d, err := document.NewFor(id, k.Public(), facts)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// reachable is a document with all optional members.
func reachable(t testing.TB, id did.ID, k sig.PrivateKey, facts map[string]string) document.Document {
	t.Helper()
	agreement, err := jwk.NewPrivate(jwk.X25519, bytes.Repeat([]byte{9}, 32))
	if err != nil {
		t.Fatal(err)
	}
	d, err := document.NewWith(id, k.Public(), facts, document.Contact{KeyAgreement: agreement.Public(), Services: []document.Service{
		{Endpoint: "https://example.org/in?a=b&c=%20d", ID: "inbox", Type: "DIDCommMessaging"}, {Endpoint: "mqtts://example.org", ID: "a", Type: "Mqtt"},
	}})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// requests are one of each action, by a device with a key of algorithm a.
func requests(t testing.TB, a sig.Algorithm) []identity.Request {
	first, next := key(t, a, 7), key(t, sig.ES256, 8)
	id := did.ID(first.Public().Address())
	facts := map[string]string{"exposure": "outdoor", "name": "Münster, \"Hansaring\" 5 % <b>"}
	d, rotated := doc(t, id, first, facts), reachable(t, id, next, facts)
	var token uint256.Int
	token.Lsh(uint256.NewInt(5), 200)
	s := identity.Subject{ProjectID: 3, DeviceContract: common.HexToAddress("0xc0ffee"), TokenID: token, Owner: common.HexToAddress("0xdeadbeef"), Device: id}
	deadline := uint64(now.Unix()) + 3600
	return []identity.Request{
		{Domain: domain, Document: d.Bytes(), ProjectName: "Air", Action: identity.RegisterDevice{Subject: s, DocumentHash: d.Hash(), DocumentURI: d.URI(), Deadline: deadline}},
		{Domain: domain, Document: d.Bytes(), Action: identity.UpdateDocument{Subject: s, DocumentHash: d.Hash(), DocumentURI: "ipfs://document", Nonce: 1, Deadline: deadline}},
		{Domain: domain, Document: rotated.Bytes(), Action: identity.RotateKey{Subject: s, NewSigner: next.Public().Address(), FirstSequence: 1 << 62, DocumentHash: rotated.Hash(), DocumentURI: rotated.URI(), Nonce: 2, Deadline: deadline}},
		{Domain: domain, Document: d.Bytes(), Action: identity.MigrateDevice{Subject: s, To: common.HexToAddress("0xfeed"), DocumentHash: d.Hash(), Nonce: 3, Deadline: deadline}},
		{Domain: domain, Action: identity.RemoveDevice{Subject: s, DocumentHash: d.Hash(), Nonce: 4, Deadline: deadline}},
	}
}

// typedData is the request as wallets know it, out of the type's own text.
func typedData(t *testing.T, r identity.Request) apitypes.TypedData {
	t.Helper()
	name, fields, _ := strings.Cut(strings.TrimSuffix(r.Action.Type(), ")"), "(")
	var kind []apitypes.Type
	for _, field := range strings.Split(fields, ",") {
		of, called, _ := strings.Cut(field, " ")
		kind = append(kind, apitypes.Type{Name: called, Type: of})
	}
	raw, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	message := apitypes.TypedDataMessage{}
	if err := json.Unmarshal(raw, &message); err != nil {
		t.Fatal(err)
	}
	message["device"] = strings.TrimPrefix(message["device"].(string), did.Method)
	if len(r.Document) > 0 {
		message["documentHash"] = crypto.Keccak256Hash(r.Document).Hex()
	}
	uri, _ := message["documentURI"].(string)
	message["uriHash"] = crypto.Keccak256Hash([]byte(uri)).Hex()
	for member := range message { // the type leaves out what only a person is shown
		if !strings.Contains(fields+",", " "+member+",") {
			delete(message, member)
		}
	}
	return apitypes.TypedData{
		Types: apitypes.Types{name: kind, "EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}}},
		Domain: apitypes.TypedDataDomain{Name: "Trellis DeviceRegistry", Version: "1", ChainId: (*math.HexOrDecimal256)(uint256.NewInt(r.ChainID).ToBig()),
			VerifyingContract: r.Registry.Hex()},
		PrimaryType: name, Message: message,
	}
}

func TestDigestsAreThoseOfAnotherImplementation(t *testing.T) {
	for _, r := range requests(t, sig.ES256K) {
		want, _, err := apitypes.TypedDataAndHash(typedData(t, r))
		if err != nil {
			t.Fatal(err)
		}
		if got := r.Digest(r.Action); !bytes.Equal(got[:], want) {
			t.Errorf("%s: digest %x, go-ethereum's signer has %x", r.Action.Name(), got, want)
		}
	}
}

func TestTypesAreThoseOfTheRegistry(t *testing.T) {
	const s = "uint256 projectId,address deviceContract,uint256 tokenId,address owner,address device,"
	want := []string{
		"RegisterDevice(" + s + "bytes32 documentHash,bytes32 uriHash,uint256 nonce,uint256 deadline)",
		"UpdateDocument(" + s + "bytes32 documentHash,bytes32 uriHash,uint256 nonce,uint256 deadline)",
		"RotateKey(" + s + "address newSigner,uint256 firstSequence,bytes32 documentHash,bytes32 uriHash,uint256 nonce,uint256 deadline)",
		"MigrateDevice(" + s + "address to,bytes32 documentHash,uint256 nonce,uint256 deadline)",
		"RemoveDevice(" + s + "bytes32 documentHash,uint256 nonce,uint256 deadline)",
	}
	for i, r := range requests(t, sig.ES256K) {
		if got := r.Action.Type(); got != want[i] {
			t.Errorf("type %s, want %s", got, want[i])
		}
	}
}

type vector struct {
	Algorithm   string           `json:"algorithm"`
	Description []identity.Line  `json:"description"`
	Digest      string           `json:"digest"`
	Permit      string           `json:"permit"`
	PrivateKey  string           `json:"privateKey"`
	Request     identity.Request `json:"request"`
	Separator   string           `json:"separator"`
}

func TestVectors(t *testing.T) {
	const file = "testdata/vectors.json"
	var got []vector
	for _, a := range []sig.Algorithm{sig.ES256K, sig.ES256} {
		k := key(t, a, 7)
		for _, r := range requests(t, a) {
			d, err := r.Check(did.ID(k.Public().Address()), k.Public().Address(), now)
			if err != nil {
				t.Fatalf("%s: %v", r.Action.Name(), err)
			}
			signature, err := k.Sign(d.Digest)
			if err != nil {
				t.Fatal(err)
			}
			permit, err := identity.Permit(k.Public(), d.Digest, signature)
			if err != nil {
				t.Fatal(err)
			}
			separator := r.Separator()
			got = append(got, vector{a.String(), d.Lines, hex.EncodeToString(d.Digest[:]), hex.EncodeToString(permit),
				hex.EncodeToString(bytes.Repeat([]byte{7}, 32)), r, hex.EncodeToString(separator[:])})
		}
	}
	raw, err := json.MarshalIndent(got, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(file, append(raw, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(raw)+"\n", string(want)); diff != "" {
		t.Errorf("vectors differ (-got +want):\n%s", diff)
	}
}

func TestPermitsRecoverToTheKey(t *testing.T) {
	for seed := byte(1); seed < 40; seed++ {
		k, digest := key(t, sig.ES256K, seed), [32]byte{seed}
		signature, err := k.Sign(digest)
		if err != nil {
			t.Fatal(err)
		}
		permit, err := identity.Permit(k.Public(), digest, signature)
		if err != nil {
			t.Fatal(err)
		}
		permit[64] -= 27
		if point, err := crypto.SigToPub(digest[:], permit); err != nil || crypto.PubkeyToAddress(*point) != k.Public().Address() {
			t.Errorf("seed %d: %v", seed, err)
		}
		digest[1] = 1
		if _, err := identity.Permit(k.Public(), digest, signature); !errors.Is(err, identity.ErrPermit) {
			t.Errorf("a permit over another digest: %v", err)
		}
	}
}

func TestRequestsThatDoNotFitAreRefused(t *testing.T) {
	first := key(t, sig.ES256K, 7)
	id, signer := did.ID(first.Public().Address()), first.Public().Address()
	base := requests(t, sig.ES256K)
	register, rotate := base[0].Action.(identity.RegisterDevice), base[2].Action.(identity.RotateKey)
	with := func(r identity.Request, a identity.Action) identity.Request { r.Action = a; return r }
	reg := func(change func(*identity.RegisterDevice)) identity.Request {
		a := register
		change(&a)
		return with(base[0], a)
	}
	stranger := doc(t, did.ID{1}, first, map[string]string{})
	noDocument, longName := base[0], base[0]
	noDocument.Document, longName.ProjectName = nil, strings.Repeat("x", 129)
	ofStranger := reg(func(a *identity.RegisterDevice) { a.DocumentHash, a.DocumentURI = stranger.Hash(), stranger.URI() })
	ofStranger.Document = stranger.Bytes()
	for name, c := range map[string]struct {
		r    identity.Request
		want error
	}{
		"nothing":              {identity.Request{}, identity.ErrRequest},
		"another device":       {reg(func(a *identity.RegisterDevice) { a.Device[0]++ }), identity.ErrDevice},
		"deadline over":        {reg(func(a *identity.RegisterDevice) { a.Deadline = uint64(now.Unix()) }), identity.ErrExpired},
		"deadline far":         {reg(func(a *identity.RegisterDevice) { a.Deadline = uint64(now.Unix()) + 86401 }), identity.ErrExpired},
		"deadline overflowing": {reg(func(a *identity.RegisterDevice) { a.Deadline = 1<<64 - 1 }), identity.ErrExpired},
		"nonce":                {reg(func(a *identity.RegisterDevice) { a.Nonce = 1 }), identity.ErrRequest},
		"another hash":         {reg(func(a *identity.RegisterDevice) { a.DocumentHash[0]++ }), identity.ErrContent},
		"another URI":          {reg(func(a *identity.RegisterDevice) { a.DocumentURI = "data:application/json,{}" }), identity.ErrContent},
		"long URI":             {reg(func(a *identity.RegisterDevice) { a.DocumentURI = strings.Repeat("u", 20000) }), identity.ErrContent},
		"no document":          {noDocument, identity.ErrContent},
		"a stranger's":         {ofStranger, identity.ErrContent},
		"long name":            {longName, identity.ErrRequest},
		"rotate to another":    {with(base[2], func() identity.RotateKey { a := rotate; a.NewSigner[0]++; return a }()), identity.ErrContent},
	} {
		if _, err := c.r.Check(id, signer, now); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

// Each line that a stranger has a hand in stays one line, whatever it holds.
func TestDescriptionsCannotBeForged(t *testing.T) {
	k := key(t, sig.ES256K, 7)
	id := did.ID(k.Public().Address())
	d := doc(t, id, k, map[string]string{"name": "a\n  owner          0x0000\x1b[2J\u202eevil\u2028b"})
	r := requests(t, sig.ES256K)[0]
	a := r.Action.(identity.RegisterDevice)
	a.DocumentHash, a.DocumentURI = d.Hash(), d.URI()
	r.Action, r.Document, r.ProjectName = a, d.Bytes(), "x\r\nnew owner me"
	shown, err := r.Check(id, k.Public().Address(), now)
	if err != nil {
		t.Fatal(err)
	}
	if bad := regexp.MustCompile(`[^\n\PC]|\x{2028}|\x{2029}`).FindString(shown.String()); bad != "" {
		t.Errorf("%q is shown as it is in:\n%s", bad, shown)
	}
	if got, want := strings.Count(shown.String(), "\n"), len(shown.Lines)+1; got != want {
		t.Errorf("%d lines, want %d:\n%s", got, want, shown)
	}
}

func TestNothingInADocumentIsHidden(t *testing.T) {
	k := key(t, sig.ES256, 8)
	r := requests(t, sig.ES256K)[2] // rotates to k, and says how the device is reached
	shown, err := r.Check(did.ID(key(t, sig.ES256K, 7).Public().Address()), k.Public().Address(), now)
	if err != nil {
		t.Fatal(err)
	}
	d, err := document.ParseSigner(r.Document, k.Public().Address())
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"fact exposure", "fact name", d.Contact().KeyAgreement.Thumbprint(), "service inbox", "DIDCommMessaging", `"https://example.org/in?a=b&c=%20d"`, "service a"}
	for _, w := range want {
		if !strings.Contains(shown.String(), w) {
			t.Errorf("%q is not shown in:\n%s", w, shown)
		}
	}
}

// The signature binds where the document is. Off the chain, whoever runs that place decides whether the device is still paid.
func TestWhereADocumentIsIsShown(t *testing.T) {
	k := key(t, sig.ES256K, 7)
	for _, uri := range []string{"https://evil.example/?id=1\nowner 0x00", "DATA:application/json,{}", ""} {
		r := requests(t, sig.ES256K)[0]
		a := r.Action.(identity.RegisterDevice)
		a.DocumentURI = uri
		r.Action = a
		shown, err := r.Check(a.Device, k.Public().Address(), now)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(shown.String(), "document at    "+strconv.QuoteToGraphic(uri)+", off the chain") {
			t.Errorf("%q is not shown in:\n%s", uri, shown)
		}
	}
	shown, err := requests(t, sig.ES256K)[0].Check(did.ID(k.Public().Address()), k.Public().Address(), now)
	if err != nil || strings.Contains(shown.String(), "document at") {
		t.Errorf("on the chain: %v\n%s", err, shown)
	}
}

func TestSecondSpellingsAreRefused(t *testing.T) {
	raw, err := json.Marshal(requests(t, sig.ES256K)[0])
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string][2]string{
		"zero before":        {`"projectId":"3"`, `"projectId":"03"`},
		"a number":           {`"projectId":"3"`, `"projectId":3`},
		"sign":               {`"nonce":"0"`, `"nonce":"-0"`},
		"hex token":          {`"tokenId":"`, `"tokenId":"0x`},
		"capital address":    {`deadbeef`, `DEADBEEF`},
		"unknown member":     {`"nonce":"0"`, `"nonce":"0","extra":"x"`},
		"of another action":  {`"nonce":"0"`, `"nonce":"0","to":"0x000000000000000000000000000000000000feed"`},
		"unknown action":     {`"register"`, `"sign"`},
		"a second value":     {`"deadline":"1790003600"}`, `"deadline":"1790003600"}{}`},
		"hash beside itself": {`"nonce":"0"`, `"nonce":"0","documentHash":"0x00"`},
		"action changed":     {`"register"`, `"rotate"`},
	} {
		changed := strings.Replace(string(raw), change[0], change[1], 1)
		if changed == string(raw) {
			t.Fatalf("%s: nothing to change", name)
		}
		if r, err := identity.ParseRequest([]byte(changed)); !errors.Is(err, identity.ErrRequest) {
			t.Errorf("%s: %+v, %v", name, r, err)
		}
	}
}

func FuzzParseRequestIsTheInverseOfMarshal(f *testing.F) {
	for _, r := range requests(f, sig.ES256K) {
		raw, err := json.Marshal(r)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		r, err := identity.ParseRequest(raw)
		if err != nil {
			return
		}
		again, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		back, err := identity.ParseRequest(again)
		if err != nil {
			t.Fatalf("%s came out as %s: %v", raw, again, err)
		}
		if diff := cmp.Diff(back, r); diff != "" {
			t.Fatalf("%s came back otherwise:\n%s", raw, diff)
		}
		if shown, err := r.Check(did.ID{}, common.Address{}, now); err == nil && shown.Title == "" {
			t.Fatal("nothing is shown")
		}
	})
}

func BenchmarkDigest(b *testing.B) {
	r := requests(b, sig.ES256K)[0]
	b.ReportAllocs()
	for b.Loop() {
		r.Digest(r.Action)
	}
}
