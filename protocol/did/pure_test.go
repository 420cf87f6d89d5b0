package did

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

func pure(t *testing.T, id string) *Document {
	t.Helper()
	u, err := did.ParseAny(id)
	if err != nil {
		t.Fatal(err)
	}
	d, err := Pure(u)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := d.Marshal(MediaDID)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Parse(raw); err != nil {
		t.Errorf("%s: what we make we do not read: %v", id, err)
	}
	return d
}

func marshal(t *testing.T, d *Document) []byte {
	t.Helper()
	raw, err := d.Marshal(MediaDID)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// The document is the example of the did:key method, §3.1.
func TestDIDKeyGivesThePublishedDocument(t *testing.T) {
	const id, x = "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK", "z6LSj72tK8brWgZja8NLRwPigth2T9QRiG1uH9oKZuKjdh9p"
	key := strings.TrimPrefix(id, "did:key:")
	own := fmt.Sprintf(`[%q]`, id+"#"+key)
	want := fmt.Sprintf(`{"@context":["https://www.w3.org/ns/did/v1.1"],"id":%q,
	 "verificationMethod":[{"id":%q,"type":"Multikey","controller":%q,"publicKeyMultibase":%q}],
	 "authentication":%s,"assertionMethod":%s,"capabilityDelegation":%s,"capabilityInvocation":%s,
	 "keyAgreement":[{"id":%q,"type":"Multikey","controller":%q,"publicKeyMultibase":%q}]}`, id, id+"#"+key, id, key, own, own, own, own, id+"#"+x, id, x)
	sameJSON(t, marshal(t, pure(t, id)), []byte(want))
}

// The identifiers are the test vectors of the did:key method, §4; that of P-521 and of X25519 are ours.
func TestDIDKeyKnowsSixCurves(t *testing.T) {
	for id, curve := range map[string]jwk.Curve{
		"did:key:z6Mkf5rGMoatrSj1f4CyvuHBeXJELe9RPdzo2PKGNCKVtZxP":                        jwk.Ed25519,
		"did:key:zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme":                       jwk.Secp256k1,
		"did:key:zQ3shtxV1FrJfhqE1dvxYRcCknWNjHc3c5X1y3ZSoPDi2aur2":                       jwk.Secp256k1,
		"did:key:zQ3shZc2QzApp2oymGvQbzP8eKheVshBHbU4ZYjeXqwSKEn6N":                       jwk.Secp256k1,
		"did:key:zDnaerx9CtbPJ1q36T5Ln5wYt3MQYeGRG5ehnPAmxcf5mDZpv":                       jwk.P256,
		"did:key:z82LkvCwHNreneWpsgPEbV3gu1C6NFJEBg4srfJ5gdxEsMGRJUz2sG9FE42shbn2xkZJh54": jwk.P384,
		"did:key:z6LSj72tK8brWgZja8NLRwPigth2T9QRiG1uH9oKZuKjdh9p":                        jwk.X25519,
		KeyDID(generate(t, jwk.P521)):                                                     jwk.P521,
	} {
		d := pure(t, id)
		purpose := Authentication
		if curve == jwk.X25519 {
			purpose = KeyAgreement
		}
		k, err := d.Key(d.VerificationMethod[0].ID, purpose)
		if err != nil || k.Curve() != curve || KeyDID(k) != id {
			t.Errorf("%s: key on %s, %v", id, k.Curve(), err)
		}
		if has, want := len(d.KeyAgreement) > 0, curve != jwk.Secp256k1; has != want {
			t.Errorf("%s: keyAgreement %v, want %v", id, has, want)
		}
	}
}

func generate(t *testing.T, curve jwk.Curve) jwk.Public {
	t.Helper()
	k, err := jwk.Generate(curve, bytes.NewReader(bytes.Repeat([]byte{1, 7, 3}, 300)))
	if err != nil {
		t.Fatal(err)
	}
	return k.Public()
}

func TestDerivedAgreementKeyBelongsToTheSecret(t *testing.T) {
	for i := range byte(8) {
		seed := bytes.Repeat([]byte{i}, 32)
		signing, err := jwk.NewPrivate(jwk.Ed25519, seed)
		if err != nil {
			t.Fatal(err)
		}
		agreement, err := AgreementSecret(seed)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := montgomery(signing.Public()); err != nil || got != agreement.Public() {
			t.Errorf("seed %d: derived key is not that of the secret (%v)", i, err)
		}
	}
}

// The documents are the examples of the did:jwk specification.
func TestDIDJWKGivesThePublishedDocuments(t *testing.T) {
	for name, c := range map[string]struct{ id, key, purposes string }{
		"P-256": {
			"did:jwk:eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6ImFjYklRaXVNczNpOF91c3pFakoydHBUdFJNNEVVM3l6OTFQSDZDZEgyVjAiLCJ5IjoiX0tjeUxqOXZXTXB0bm1LdG00NkdxRHo4d2Y3NEk1TEtncmwyR3pIM25TRSJ9",
			`{"crv":"P-256","kty":"EC","x":"acbIQiuMs3i8_uszEjJ2tpTtRM4EU3yz91PH6CdH2V0","y":"_KcyLj9vWMptnmKtm46GqDz8wf74I5LKgrl2GzH3nSE"}`,
			`"assertionMethod":[%[1]q],"authentication":[%[1]q],"capabilityInvocation":[%[1]q],"capabilityDelegation":[%[1]q],"keyAgreement":[%[1]q]`,
		},
		"X25519": {
			"did:jwk:eyJrdHkiOiJPS1AiLCJjcnYiOiJYMjU1MTkiLCJ1c2UiOiJlbmMiLCJ4IjoiM3A3YmZYdDl3YlRUVzJIQzdPUTFOei1EUThoYmVHZE5yZngtRkctSUswOCJ9",
			`{"kty":"OKP","crv":"X25519","use":"enc","x":"3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08"}`,
			`"keyAgreement":[%[1]q]`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			want := fmt.Sprintf(`{"@context":["https://www.w3.org/ns/did/v1","https://w3id.org/security/suites/jws-2020/v1"],"id":%q,
			 "verificationMethod":[{"id":%q,"type":"JsonWebKey2020","controller":%q,"publicKeyJwk":%s}],`, c.id, c.id+"#0", c.id, c.key) +
				fmt.Sprintf(c.purposes, c.id+"#0") + "}"
			sameJSON(t, marshal(t, pure(t, c.id)), []byte(want))
		})
	}
}

func TestDIDJWKOfAKeyIsItsKey(t *testing.T) {
	for _, curve := range []jwk.Curve{jwk.P256, jwk.P384, jwk.P521, jwk.Secp256k1, jwk.Ed25519, jwk.X25519} {
		key := generate(t, curve)
		id, err := JWKDID(key)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := pure(t, id).VerificationMethod[0].Key(); err != nil || got != key {
			t.Errorf("%s: %v, %v", id, got, err)
		}
	}
}

// The documents are test vectors of the did:pkh method.
func TestDIDPKHGivesThePublishedDocuments(t *testing.T) {
	const recovery = `{"blockchainAccountId":"https://w3id.org/security#blockchainAccountId","EcdsaSecp256k1RecoveryMethod2020":"https://identity.foundation/EcdsaSecp256k1RecoverySignature2020#EcdsaSecp256k1RecoveryMethod2020"}`
	for _, account := range []string{
		"eip155:1:0xb9c5714089478a327f09197987f16f9e5d936e8a", "eip155:137:0x4e90e8a8191c1c23a24a598c3ab4fb47ce926ff5",
		"eip155:42220:0xa0ae58da58dfa46fa55c3b86545e7065f90ff011", "bip122:000000000019d6689c085ae165831e93:128Lkh3S7CkDTBZ8W7BbpsN3YYizJMp8p6",
		"bip122:1a91e3dace36e2be3bf030a65679fe82:DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L",
	} {
		id := "did:pkh:" + account
		own := fmt.Sprintf(`[%q]`, id+"#blockchainAccountId")
		want := fmt.Sprintf(`{"@context":["https://www.w3.org/ns/did/v1",%s],"id":%q,"verificationMethod":[{"id":%q,"type":"EcdsaSecp256k1RecoveryMethod2020",
		 "controller":%q,"blockchainAccountId":%q}],"authentication":%s,"assertionMethod":%s,"capabilityDelegation":%s,"capabilityInvocation":%s}`,
			recovery, id, id+"#blockchainAccountId", id, account, own, own, own, own)
		sameJSON(t, marshal(t, pure(t, id)), []byte(want))
	}
	const solana = "did:pkh:solana:4sGjMW1sUnHzSxGspuhpqLDx6wiyjNtZ:CKg5d12Jhpej1JqtmxLJgaFqqeYjxgPqToJ4LBdvG9Ev"
	d := pure(t, solana)
	key, err := d.Key("#controller", AssertionMethod)
	if err != nil || !strings.Contains(string(marshal(t, d)), `"x":"qDkywhH-S6nNxQhA6SHKsoFW7A2gX-X0b3TtwVBMHm8"`) || key.Curve() != jwk.Ed25519 {
		t.Errorf("%s: %s, %v", solana, marshal(t, d), err)
	}
	if got, want := AccountDID(4690, common.HexToAddress("0x1FCB980eD0287777ab05ADc93012332e11300e54")), "did:pkh:eip155:4690:0x1fcb980ed0287777ab05adc93012332e11300e54"; got != want {
		t.Errorf("AccountDID = %s, want %s", got, want)
	}
}

func TestIdentifiersThatNameNoKeyAreRefused(t *testing.T) {
	for id, want := range map[string]Code{
		"did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2do": InvalidDID,
		"did:key:u7QE": InvalidDID,
		"did:key:2:z6Mkf5rGMoatrSj1f4CyvuHBeXJELe9RPdzo2PKGNCKVtZxP":                                                                                      InvalidDID,
		"did:key:zUC7EK3ZakmukHhuncwkbySmomv3FmrkmS36E4Ks5rsb6VQSRpoCrx6Hb8e2Nk6UvJFSdyw9NK1scFXJp21gNNYFjVWNgaqyGnkyhtagagCpQb5B7tagJu3HDbjQ8h5ypoHjwBb": InvalidDID, // BLS
		"did:jwk:e30":                   InvalidDID,
		"did:jwk:eyJrdHkiOiJPS1AifQ%3D": InvalidDID,
		"did:jwk:eyJhIjoxLCJhIjoyfQ":    InvalidDID,
		"did:pkh:eip155:1":              InvalidDID,
		"did:pkh:eip155:01:0xb9c5714089478a327f09197987f16f9e5d936e8a":       InvalidDID,
		"did:pkh:eip155:1:0xb9c5714089478a327f09197987f16f9e5d936e8":         InvalidDID,
		"did:pkh:solana:4sGjMW1sUnHzSxGspuhpqLDx6wiyjNtZ:abc":                InvalidDID,
		"did:pkh:tezos:NetXdQprcVkpaWU:tz1TzrmTBSuiVHV2VfMnGRMYvTEPCP42oSM8": FeatureNotSupported,
		"did:ion:abc": MethodNotSupported,
	} {
		u, err := did.ParseAny(id)
		if err != nil {
			t.Fatal(err)
		}
		var e *Error
		if _, err := Pure(u); !errors.As(err, &e) || e.Code != want {
			t.Errorf("%s: %v, want %s", id, err, want.URI())
		}
	}
	secret, err := jwk.NewPrivate(jwk.P256, bytes.Repeat([]byte{5}, 32))
	if err != nil {
		t.Fatal(err)
	}
	u, err := did.ParseAny("did:jwk:" + b64(secret.JWK()))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Pure(u); err == nil || !strings.Contains(err.Error(), "secret") {
		t.Errorf("a did:jwk with a secret: %v", err)
	}
}

func FuzzPure(f *testing.F) {
	f.Add("did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK")
	f.Add("did:jwk:eyJrdHkiOiJPS1AiLCJjcnYiOiJYMjU1MTkiLCJ1c2UiOiJlbmMiLCJ4IjoiM3A3YmZYdDl3YlRUVzJIQzdPUTFOei1EUThoYmVHZE5yZngtRkctSUswOCJ9")
	f.Add("did:pkh:eip155:1:0xb9c5714089478a327f09197987f16f9e5d936e8a")
	f.Add("did:pkh:solana:4sGjMW1sUnHzSxGspuhpqLDx6wiyjNtZ:CKg5d12Jhpej1JqtmxLJgaFqqeYjxgPqToJ4LBdvG9Ev")
	f.Fuzz(func(t *testing.T, s string) {
		u, err := did.ParseAny(s)
		if err != nil {
			return
		}
		d, err := Pure(u)
		if err != nil {
			return
		}
		raw, err := d.Marshal(MediaLD)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := Parse(raw); err != nil || again.ID != s {
			t.Fatalf("%s: %s does not parse: %v", s, raw, err)
		}
	})
}
