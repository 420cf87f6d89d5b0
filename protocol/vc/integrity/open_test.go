package integrity_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/vc"
	"github.com/trellis-network/trellis/protocol/vc/device"
	"github.com/trellis-network/trellis/protocol/vc/integrity"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// deviceCredential is one that the builders of package device make, with a list in it.
func deviceCredential(issuer string) (string, error) {
	d := device.Device{
		ID: did.ID{1}, Project: 3, ProjectName: "air", Owner: common.Address{2}, Account: common.Address{3}, Token: "42", KeyType: "ES256",
		RegisteredAt: 7, At: device.Place{ChainID: 4690, Block: 100, Hash: common.Hash{5}},
	}
	c, err := device.NewLiveness(device.Frame{ID: "urn:uuid:1", Issuer: issuer, ValidFrom: now, ValidUntil: now.AddDate(0, 1, 0)}, d, []device.Activity{
		{Epoch: 9, Readings: 24, First: 100, Last: 180, Start: now.AddDate(0, 0, -1), End: now, LogRoot: common.Hash{6}},
		{Epoch: 8, Readings: 12, First: 10, Last: 80, Start: now.AddDate(0, 0, -2), End: now, LogRoot: common.Hash{7}},
	})
	if err != nil {
		return "", err
	}
	raw, err := json.Marshal(c)
	return string(raw), err
}

func marshal(t testing.TB, document any) []byte {
	t.Helper()
	raw, err := json.Marshal(document)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func TestDeviceCredentialsAreFullySigned(t *testing.T) {
	for _, k := range kinds {
		signer := key(t, k.curve, "issuer")
		text, err := deviceCredential(didKey(signer.Public()))
		if err != nil {
			t.Fatal(err)
		}
		signed := k.sign(t, decode(t, text), integrity.Options{Created: now}, signer)
		if _, err := verifier(t).OpenCredential(marshal(t, signed), now); err != nil {
			t.Errorf("%v: %v", k, err)
		}
	}
}

func TestCredentialsThatDoNotOpen(t *testing.T) {
	signer, other := key(t, jwk.Ed25519, "issuer"), key(t, jwk.Ed25519, "other")
	k := kind{integrity.EdDSARDFC, jwk.Ed25519}
	document := decode(t, credential(didKey(signer.Public())))
	signed := marshal(t, k.sign(t, document, integrity.Options{}, signer))
	forged := marshal(t, k.sign(t, document, integrity.Options{}, other))
	presented := marshal(t, k.sign(t, document, integrity.Options{Purpose: integrity.Authentication}, signer))
	for name, c := range map[string]struct {
		raw  []byte
		want error
		days int
	}{
		"no JSON":           {[]byte("{"), vc.ErrFormat, 0},
		"no credential":     {[]byte("{}"), vc.ErrModel, 0},
		"no proof":          {marshal(t, document), integrity.ErrMissing, 0},
		"another's key":     {forged, integrity.ErrController, 0},
		"another purpose":   {presented, integrity.ErrPurpose, 0},
		"from the future":   {signed, vc.ErrNotYet, -365},
		"from the past":     {signed, vc.ErrExpired, 365},
		"a changed subject": {[]byte(strings.Replace(string(signed), "S-1", "S-2", 1)), integrity.ErrSignature, 0},
	} {
		if _, err := verifier(t).OpenCredential(c.raw, now.AddDate(0, 0, c.days)); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	missing := errors.New("not listed under assertionMethod")
	v := &integrity.Verifier{Keys: func(string, string) (jwk.Public, error) { return jwk.Public{}, missing }, Contexts: contexts(t)}
	if _, err := v.OpenCredential(signed, now); !errors.Is(err, missing) {
		t.Errorf("a key that is not the issuer's: %v", err)
	}
	set := k.sign(t, k.sign(t, document, integrity.Options{}, other), integrity.Options{}, signer)
	if opened, err := verifier(t).OpenCredential(marshal(t, set), now); err != nil || len(opened.Proofs) != 2 {
		t.Errorf("issuer and witness: %v", err)
	}
}

// presentation is one by holder with credentials, which are JSON.
func presentation(holder string, credentials ...string) string {
	return fmt.Sprintf(`{"@context": ["https://www.w3.org/ns/credentials/v2"], "type": "VerifiablePresentation", "holder": %q, "verifiableCredential": [%s]}`,
		holder, strings.Join(credentials, ","))
}

func TestPresentations(t *testing.T) {
	issuer, holder, thief := key(t, jwk.P384, "issuer"), key(t, jwk.P256, "holder"), key(t, jwk.P256, "thief")
	about := strings.Replace(credential(didKey(issuer.Public())), "did:io:0x7e11000000000000000000000000000000000001", didKey(holder.Public()), 1)
	signed := string(marshal(t, kind{integrity.ECDSARDFC, jwk.P384}.sign(t, decode(t, about), integrity.Options{}, issuer)))
	demand := integrity.Demand{Challenge: "n-1", Domain: "verifier.example", Bound: true}
	for _, suite := range []string{integrity.ECDSARDFC, integrity.ECDSAJCS} {
		present := func(document string, o integrity.Options, signer jwk.Private) []byte {
			if o.Purpose == "" {
				o.Purpose = integrity.Authentication
			}
			return marshal(t, kind{suite, jwk.P256}.sign(t, decode(t, document), o, signer))
		}
		answer := integrity.Options{Challenge: "n-1", Domains: []string{"verifier.example"}}
		good := present(presentation(didKey(holder.Public()), signed), answer, holder)
		p, err := verifier(t).OpenPresentation(good, demand, now)
		if err != nil || len(p.Credentials) != 1 {
			t.Fatalf("%s: %v", suite, err)
		}
		own := strings.Replace(about, `{"id": "`+didKey(issuer.Public())+`", "name": "Maker"}`, `"`+didKey(holder.Public())+`"`, 1)
		if _, err := verifier(t).OpenPresentation(present(presentation(didKey(holder.Public()), own), answer, holder), demand, now); err != nil {
			t.Errorf("%s: the holder's own word: %v", suite, err)
		}
		for name, c := range map[string]struct {
			raw    []byte
			demand integrity.Demand
			want   error
			days   int
		}{
			"no demand":            {good, integrity.Demand{}, integrity.ErrChallenge, 0},
			"a replay":             {good, integrity.Demand{Challenge: "n-2", Domain: "verifier.example"}, integrity.ErrChallenge, 0},
			"another verifier":     {good, integrity.Demand{Challenge: "n-1", Domain: "other.example"}, integrity.ErrDomain, 0},
			"another purpose":      {present(presentation(didKey(holder.Public()), signed), integrity.Options{Challenge: "n-1", Domains: answer.Domains, Purpose: integrity.AssertionMethod}, holder), demand, integrity.ErrPurpose, 0},
			"a thief as holder":    {present(presentation(didKey(thief.Public()), signed), answer, thief), demand, vc.ErrHolder, 0},
			"a thief's key":        {present(presentation(didKey(holder.Public()), signed), answer, thief), demand, integrity.ErrController, 0},
			"no holder":            {present(strings.Replace(presentation("x", signed), `"holder": "x", `, "", 1), answer, holder), demand, integrity.ErrController, 0},
			"unsigned credential":  {present(presentation(didKey(holder.Public()), about), answer, holder), demand, integrity.ErrMissing, 0},
			"an old credential":    {good, demand, vc.ErrExpired, 365},
			"a changed credential": {[]byte(strings.Replace(string(good), "S-1", "S-2", 1)), demand, integrity.ErrSignature, 0},
			"no proof":             {[]byte(presentation(didKey(holder.Public()), signed)), demand, integrity.ErrMissing, 0},
			"no JSON":              {nil, demand, vc.ErrFormat, 0},
		} {
			if _, err := verifier(t).OpenPresentation(c.raw, c.demand, now.AddDate(0, 0, c.days)); !errors.Is(err, c.want) {
				t.Errorf("%s: %s: %v, want %v", suite, name, err, c.want)
			}
		}
	}
}

func TestCredentialsOfVersion1Open(t *testing.T) {
	signer := key(t, jwk.Ed25519, "issuer")
	k := kind{integrity.EdDSARDFC, jwk.Ed25519}
	document := `{"@context": ["https://www.w3.org/2018/credentials/v1", "https://w3id.org/security/data-integrity/v2"], "type": ["VerifiableCredential"],
		"issuer": "` + didKey(signer.Public()) + `", "issuanceDate": "2026-01-01T00:00:00Z", "expirationDate": "2027-01-01T00:00:00Z",
		"credentialSubject": {"id": "did:example:b"}}`
	signed := marshal(t, k.sign(t, decode(t, document), integrity.Options{Created: now}, signer))
	if opened, err := verifier(t).OpenCredential(signed, now); err != nil || opened.Version != 1 {
		t.Errorf("%v", err)
	}
	if _, err := verifier(t).OpenCredential(signed, now.AddDate(1, 0, 0)); !errors.Is(err, vc.ErrExpired) {
		t.Errorf("a year later: %v", err)
	}
}
