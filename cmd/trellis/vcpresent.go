package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/internal/keystore"
	rules "github.com/trellis-network/trellis/protocol/did"
	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/protocol/vc/sdjwt"
	"github.com/trellis-network/trellis/types/jwk"
)

// presentFlags are those of vc present.
type presentFlags struct {
	disclose                     []string
	key, method, audience, nonce string
}

func newVCPresent(o *options) *cobra.Command {
	var f presentFlags
	c := &cobra.Command{Use: "present FILE", Short: "Present a credential to a verifier, showing what its holder chooses", Args: cobra.ExactArgs(1),
		Long: `An SD-JWT is shown without all that its issuer allows to withhold, but what --disclose names; with --audience and --nonce the
holder's key, the one in claim cnf, signs that it presents this to that verifier now. Other credentials are put into a presentation
that the holder's key signs, a JWT; --method is the key's DID URL, by default that of its did:key.`,
		Example: "  trellis vc present earned.txt --disclose /totalAmount --disclose /payments/0\n" +
			"  trellis vc present earned.txt --key holder.jwk --audience https://verifier.example --nonce n-1\n" +
			"  trellis vc present life.json --key device.key --method did:io:0x…#key-1 --audience https://verifier.example --nonce n-1"}
	c.Flags().StringSliceVar(&f.disclose, "disclose", nil, "JSON pointer of a claim of an SD-JWT to show; repeatable")
	c.Flags().StringVar(&f.key, "key", "", "file of the holder's key: of a device, or a private JWK")
	c.Flags().StringVar(&f.method, "method", "", "DID URL of that key")
	c.Flags().StringVar(&f.audience, "audience", "", "the verifier")
	c.Flags().StringVar(&f.nonce, "nonce", "", "what the verifier asked for")
	c.RunE = func(_ *cobra.Command, args []string) error {
		raw, err := readDocument(args[0])
		if err != nil {
			return err
		}
		var text string
		if json.Unmarshal(raw, &text) == nil && strings.Contains(text, "~") {
			raw, err = f.show(text)
		} else {
			raw, err = f.present(raw, text)
		}
		if err != nil {
			return err
		}
		return o.printDocument(raw)
	}
	return c
}

func (f presentFlags) demands() jose.Demands {
	return jose.Demands{Audience: f.audience, Nonce: f.nonce}
}

// show withholds what need not be shown of an SD-JWT, and binds it when there is somebody to bind it to.
func (f presentFlags) show(text string) (json.RawMessage, error) {
	token, err := sdjwt.Parse(text)
	if err == nil {
		token, err = token.Present(f.disclose)
	}
	if err != nil {
		return nil, err
	}
	if f.audience != "" || f.nonce != "" {
		holder, err := holderKey(f.key)
		if err != nil {
			return nil, err
		}
		if token, err = token.Bind(f.demands(), time.Now(), holder); err != nil {
			return nil, err
		}
	}
	return json.Marshal(token.String())
}

// present puts a credential, an object or a JWT, into a presentation.
func (f presentFlags) present(credential json.RawMessage, text string) (json.RawMessage, error) {
	if len(f.disclose) > 0 {
		return nil, &exitError{2, errors.New("--disclose is for SD-JWTs; other credentials are shown as a whole")}
	}
	holder, err := holderKey(f.key)
	if err != nil {
		return nil, err
	}
	method := f.method
	if method == "" {
		method = rules.KeyDID(holder.Public()) + "#" + holder.Public().Multikey()
	}
	party, _, _ := strings.Cut(method, "#")
	var content any = credential
	if text != "" {
		content = jose.Envelope{Media: jose.CredentialType, Text: text}.JSON(jose.EnvelopedCredential)
	}
	presentation, err := json.Marshal(map[string]any{
		"@context": []string{"https://www.w3.org/ns/credentials/v2"}, "type": []string{"VerifiablePresentation"}, "holder": party,
		"verifiableCredential": []any{content},
	})
	if err != nil {
		return nil, err
	}
	compact, err := jose.SignPresentation(presentation, method, f.demands(), time.Now(), holder)
	if err != nil {
		return nil, err
	}
	return json.Marshal(jose.Envelope{Media: jose.PresentationType, Text: compact}.JSON(jose.EnvelopedPresentation))
}

// holderKey reads a key that its owner alone can read.
func holderKey(file string) (jwk.Private, error) {
	if file == "" {
		return jwk.Private{}, &exitError{2, errors.New("--key is required: the holder signs")}
	}
	text, err := keystore.ReadSecret(filepath.Clean(file))
	if err != nil {
		return jwk.Private{}, err
	}
	if strings.HasPrefix(strings.TrimSpace(text), "{") {
		return jwk.ParsePrivate([]byte(text))
	}
	key, err := sig.ParseText(text)
	if err != nil {
		return jwk.Private{}, fmt.Errorf("key file %s: %w", file, err)
	}
	curve := jwk.Secp256k1
	if key.Public().Algorithm() == sig.ES256 {
		curve = jwk.P256
	}
	return jwk.NewPrivate(curve, crypto.FromECDSA(key.ECDSA()))
}
