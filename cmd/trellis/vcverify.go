package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/netip"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/protocol/vc/sdjwt"
	"github.com/trellis-network/trellis/service/issuer"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

type verifiedRow struct {
	Issuer  string          `json:"issuer"`
	Vouched bool            `json:"vouched"` // the device's project names the issuer on the chain
	Device  string          `json:"device,omitempty"`
	Format  string          `json:"format"`
	Status  string          `json:"status"` // none, valid or unchecked
	Claims  json.RawMessage `json:"claims"`
}

func newVCVerify(o *options) *cobra.Command {
	c := &cobra.Command{Use: "verify FILE", Short: "Verify a credential: proof, times, status, and on the chain whose word it is", Args: cobra.ExactArgs(1),
		Long: `Verifies here, trusting nobody but the chain's node: the proof with the issuer's key, the times, the status in the list that
the credential names, and that the project of the device names the issuer in its metadata. FILE is a JWT, an SD-JWT or JSON; - is the
standard input.`,
		Example: "  trellis vc verify life.json\n  trellis vc issue did:io:0x… LivenessCredential --format vc+jwt | trellis vc verify - --json"}
	offline := c.Flags().Bool("offline", false, "look at neither status list nor chain: the proof and the times alone")
	audience := c.Flags().String("audience", "", "whom the SD-JWT was presented to; with --nonce, the holder's key binding is verified")
	nonce := c.Flags().String("nonce", "", "what the SD-JWT was presented with")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		raw, err := readDocument(args[0])
		if err != nil {
			return err
		}
		demand := sdjwt.Demand{Binding: *audience != "" || *nonce != "", Demands: jose.Demands{Audience: *audience, Nonce: *nonce}}
		row, err := o.verifyCredential(cmd.Context(), raw, demand, *offline)
		if err != nil {
			return err
		}
		return o.print(row, func(w io.Writer) { row.write(w) })
	}
	return c
}

// readDocument reads a credential as a JSON value: text becomes a string.
func readDocument(file string) (json.RawMessage, error) {
	source := os.Stdin
	if file != "-" {
		f, err := os.Open(file)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		source = f
	}
	raw, err := io.ReadAll(io.LimitReader(source, maxAnswer+1))
	if err != nil {
		return nil, err
	}
	if len(raw) > maxAnswer {
		return nil, fmt.Errorf("%s: above %d bytes", file, maxAnswer)
	}
	if text := strings.TrimSpace(string(raw)); !strings.HasPrefix(text, "{") && !strings.HasPrefix(text, `"`) {
		return json.Marshal(text)
	}
	return raw, nil
}

func (r verifiedRow) write(w io.Writer) {
	fmt.Fprintf(w, "verified: %s of %s\n", r.Format, r.Issuer)
	switch {
	case r.Vouched:
		fmt.Fprintf(w, "vouched for: the project of %s names the issuer on the chain\n", r.Device)
	default:
		fmt.Fprintln(w, "not vouched for: nobody but the issuer says so")
	}
	fmt.Fprintf(w, "status: %s\n%s\n", r.Status, r.Claims)
}

func (o *options) verifyCredential(ctx context.Context, raw json.RawMessage, demand sdjwt.Demand, offline bool) (verifiedRow, error) {
	v := issuer.Verifier{Keys: o.keys, Now: time.Now, Fetch: fetchList}
	got, err := v.Verify(ctx, raw, demand, !offline)
	if err != nil {
		return verifiedRow{}, &exitError{3, err}
	}
	row := verifiedRow{Issuer: got.Issuer, Device: got.Subject, Format: got.Format, Status: "unchecked", Claims: got.Document}
	if offline {
		return row, nil
	}
	if row.Status = "none"; len(got.Statuses) > 0 {
		row.Status = "valid"
	}
	id, err := did.Parse(got.Subject)
	if err != nil {
		return row, nil // not about a device: no project vouches
	}
	client, err := o.chain(ctx)
	if err != nil {
		return row, err
	}
	defer client.Close()
	err = client.CheckIssuer(ctx, id, got.Issuer)
	if errors.Is(err, chain.ErrForeignIssuer) || errors.Is(err, chain.ErrNoIssuer) || errors.Is(err, chain.ErrNoDevice) {
		return row, &exitError{3, err}
	}
	row.Vouched = err == nil
	return row, err
}

// keys finds the keys of DIDs, each where its method says; the chain is asked only for those that live there.
func (o *options) keys(ctx context.Context) jose.Keys {
	return func(method, purpose string) (jwk.Public, error) {
		u, err := did.ParseURL(method)
		if err != nil {
			return jwk.Public{}, err
		}
		source, end, err := o.resolver(ctx, u.Method())
		if err != nil {
			return jwk.Public{}, err
		}
		defer end()
		return source.Keys(ctx)(method, purpose)
	}
}

// fetchList gets a status list: from HTTPS, or from this machine.
func fetchList(ctx context.Context, address string) ([]byte, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, err
	}
	host, err := netip.ParseAddr(u.Hostname())
	if u.Scheme != "https" && !(u.Scheme == "http" && err == nil && host.IsLoopback()) {
		return nil, fmt.Errorf("%s: a status list comes from https, or from this machine", address)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Accept", "application/vc+jwt, application/vc;q=0.9, application/statuslist+jwt;q=0.8")
	client := http.Client{Timeout: sendTimeout, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	response, err := client.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", address, response.Status)
	}
	return io.ReadAll(io.LimitReader(response.Body, maxAnswer))
}

func newVCPresent(o *options) *cobra.Command {
	c := &cobra.Command{Use: "present FILE", Short: "Show some claims of an SD-JWT, bound to a verifier", Args: cobra.ExactArgs(1),
		Long: `Withholds all that the issuer allows to withhold, but what --disclose names. With --audience and --nonce the holder's key, the one
in claim cnf, signs that it presents this to that verifier now.`,
		Example: "  trellis vc present earned.txt --disclose /totalAmount --disclose /payments/0\n" +
			"  trellis vc present earned.txt --key holder.jwk --audience https://verifier.example --nonce n-1"}
	disclose := c.Flags().StringSlice("disclose", nil, "JSON pointer of a claim to show; repeatable")
	key := c.Flags().String("key", "", "file of the holder's private JWK")
	audience := c.Flags().String("audience", "", "the verifier")
	nonce := c.Flags().String("nonce", "", "what the verifier asked for")
	c.RunE = func(_ *cobra.Command, args []string) error {
		raw, err := readDocument(args[0])
		if err != nil {
			return err
		}
		var text string
		if err := json.Unmarshal(raw, &text); err != nil {
			return &exitError{2, fmt.Errorf("%s: not an SD-JWT", args[0])}
		}
		token, err := sdjwt.Parse(text)
		if err == nil {
			token, err = token.Present(*disclose)
		}
		if err != nil {
			return err
		}
		if *audience != "" || *nonce != "" {
			holder, err := holderKey(*key)
			if err != nil {
				return err
			}
			if token, err = token.Bind(jose.Demands{Audience: *audience, Nonce: *nonce}, time.Now(), holder); err != nil {
				return err
			}
		}
		presented, err := json.Marshal(token.String())
		if err != nil {
			return err
		}
		return o.printDocument(presented)
	}
	return c
}

// holderKey reads a private JWK that its owner alone can read.
func holderKey(file string) (jwk.Private, error) {
	if file == "" {
		return jwk.Private{}, &exitError{2, errors.New("--key is required with --audience and --nonce")}
	}
	text, err := keystore.ReadSecret(filepath.Clean(file))
	if err != nil {
		return jwk.Private{}, err
	}
	return jwk.ParsePrivate([]byte(text))
}
