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
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
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
	c := &cobra.Command{Use: "verify FILE", Short: "Verify a credential or presentation: proof, times, status, and on the chain whose word it is", Args: cobra.ExactArgs(1),
		Long: `Verifies here, trusting nobody but the chain's node: the proof with the issuer's key, the times, the status in the list that
the credential names, and that the project of the device names the issuer in its metadata. FILE is a JWT, an SD-JWT or JSON; - is the
standard input.`,
		Example: "  trellis vc verify life.json\n  trellis vc issue did:io:0x… LivenessCredential --format vc+jwt | trellis vc verify - --json"}
	offline := c.Flags().Bool("offline", false, "look at neither status list nor chain: the proof and the times alone")
	audience := c.Flags().String("audience", "", "whom it was presented to; with --nonce, an SD-JWT must be bound to it by its holder's key")
	nonce := c.Flags().String("nonce", "", "what it was presented with")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		raw, err := readDocument(args[0])
		if err != nil {
			return err
		}
		if isPresentation(raw) {
			row, err := o.verifyPresentation(cmd.Context(), raw, jose.Demands{Audience: *audience, Nonce: *nonce})
			if err != nil {
				return err
			}
			return o.print(row, func(w io.Writer) { row.write(w) })
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
	v, err := o.verifier()
	if err != nil {
		return verifiedRow{}, err
	}
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
	return row, o.vouched(ctx, &row)
}

// vouched asks the chain whether the project of the device names the issuer. What is not about a device, nobody vouches for.
func (o *options) vouched(ctx context.Context, row *verifiedRow) error {
	id, err := did.Parse(row.Device)
	if err != nil {
		return nil
	}
	client, err := o.chain(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	err = client.CheckIssuer(ctx, id, row.Issuer)
	if errors.Is(err, chain.ErrForeignIssuer) || errors.Is(err, chain.ErrNoIssuer) || errors.Is(err, chain.ErrUnregistered) {
		return &exitError{3, err}
	}
	row.Vouched = err == nil
	return err
}

type presentationRow struct {
	Holder      string        `json:"holder"`
	Credentials []verifiedRow `json:"credentials"`
}

func (r presentationRow) write(w io.Writer) {
	fmt.Fprintf(w, "presented by %s\n", r.Holder)
	for _, one := range r.Credentials {
		one.write(w)
	}
}

func isPresentation(raw json.RawMessage) bool {
	_, enveloped, _ := jose.ParseEnvelope(raw, jose.EnvelopedPresentation)
	_, plain, _ := jose.ParseEnvelope(raw, "VerifiablePresentation")
	return enveloped || plain
}

func (o *options) verifyPresentation(ctx context.Context, raw json.RawMessage, d jose.Demands) (presentationRow, error) {
	v, err := o.verifier()
	if err != nil {
		return presentationRow{}, err
	}
	got, err := v.VerifyPresentation(ctx, raw, d)
	if err != nil {
		return presentationRow{}, &exitError{3, err}
	}
	out := presentationRow{Holder: got.Holder}
	for _, one := range got.Credentials {
		row := verifiedRow{Issuer: one.Issuer, Device: one.Subject, Format: one.Format, Status: "valid", Claims: one.Document}
		if err := o.vouched(ctx, &row); err != nil {
			return out, err
		}
		out.Credentials = append(out.Credentials, row)
	}
	return out, nil
}

func (o *options) verifier() (*issuer.Verifier, error) {
	proofs, err := issuer.NewProofs()
	return &issuer.Verifier{Keys: o.keys, Now: time.Now, Fetch: fetchList, Proofs: proofs}, err
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
