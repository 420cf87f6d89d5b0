package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/protocol/vc/device"
	"github.com/trellis-network/trellis/types/did"
)

// maxAnswer bounds what the issuer's service may answer; it has the same bound for requests.
const maxAnswer = 1 << 20

func newVC(o *options) *cobra.Command {
	c := &cobra.Command{Use: "vc", Short: "Issue, verify and revoke credentials of devices",
		Long: `Credentials say what chain and log hold of a device, so that others can use it elsewhere: who owns it, who made it, that it
is alive, what it earned, how true it measures, on what hardware it runs. They are issued by the issuer that runs with the network
(trellis up), in the project's name; vc vouch writes that issuer's DID into the project's metadata, where strangers look.`,
		Example: `  trellis vc vouch
  trellis vc issue did:io:0x… LivenessCredential > life.json
  trellis vc verify life.json
  trellis vc issue did:io:0x… EarningHistoryCredential --format dc+sd-jwt > earned.txt
  trellis vc present earned.txt --disclose /totalAmount > shown.txt
  trellis vc offer did:io:0x… DeviceOwnershipCredential.sd-jwt --tx-code
  trellis vc revoke urn:uuid:…`}
	c.AddCommand(newVCIssue(o), newVCVerify(o), newVCRevoke(o), newVCPresent(o), newVCOffer(o), newVCVouch(o))
	return c
}

func newVCIssue(o *options) *cobra.Command {
	var kinds []string
	for _, k := range device.Kinds() {
		kinds = append(kinds, string(k))
	}
	c := &cobra.Command{Use: "issue DEVICE KIND", Short: "Issue a credential out of what chain and log hold of a device", Args: cobra.ExactArgs(2),
		Long: "KIND is one of " + strings.Join(kinds, ", ") + ". The credential is printed, and only its status is kept.",
		Example: `  trellis vc issue did:io:0x… LivenessCredential
  trellis vc issue did:io:0x… CalibrationCredential --report calibration.json --format dc+sd-jwt`}
	format := c.Flags().String("format", "", "vc+jwt, dc+sd-jwt or a cryptosuite such as ecdsa-jcs-2019 (default a Data Integrity proof, or vc+jwt where the issuer makes none)")
	report := c.Flags().String("report", "", "JSON file with the report of a CalibrationCredential")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		id, err := did.ParseLoose(args[0])
		if err != nil {
			return &exitError{2, err}
		}
		body := map[string]any{"device": id.String(), "kind": args[1], "format": *format}
		if body["report"], err = readReport(*report); err != nil {
			return err
		}
		var answer struct {
			Credential json.RawMessage `json:"verifiableCredential"`
		}
		if err := o.askIssuer(cmd.Context(), "/devices/credentials", body, &answer); err != nil {
			return err
		}
		return o.printDocument(answer.Credential)
	}
	return c
}

func readReport(file string) (any, error) {
	if file == "" {
		return nil, nil
	}
	raw, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	if !json.Valid(raw) {
		return nil, fmt.Errorf("%s: not JSON", file)
	}
	return json.RawMessage(raw), nil
}

// printDocument writes a credential as it is handed on: text as text, an object as JSON.
func (o *options) printDocument(raw json.RawMessage) error {
	var text string
	if !o.json && json.Unmarshal(raw, &text) == nil {
		_, err := fmt.Fprintln(o.out, text)
		return err
	}
	return o.print(raw, func(w io.Writer) {
		var pretty bytes.Buffer
		if json.Indent(&pretty, raw, "", "  ") == nil {
			raw = pretty.Bytes()
		}
		fmt.Fprintf(w, "%s\n", raw)
	})
}

func newVCRevoke(o *options) *cobra.Command {
	c := &cobra.Command{Use: "revoke ID", Short: "Revoke a credential, for ever, or suspend it", Args: cobra.ExactArgs(1),
		Long: `ID is the credential's id, or the jti of an SD-JWT. The answer comes after the new status is durable; verifiers see it when
what they keep of the status list is older than five minutes.`}
	suspend := c.Flags().Bool("suspend", false, "suspend it instead, if it was issued with a status for that")
	lift := c.Flags().Bool("lift", false, "end a suspension")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		purpose := "revocation"
		if *suspend || *lift {
			purpose = "suspension"
		}
		body := map[string]any{"credentialId": args[0], "status": !*lift,
			"credentialStatus": map[string]string{"type": "BitstringStatusListEntry", "statusPurpose": purpose}}
		if err := o.askIssuer(cmd.Context(), "/credentials/status", body, &struct{}{}); err != nil {
			return err
		}
		row := map[string]any{"id": args[0], "purpose": purpose, "status": !*lift}
		return o.print(row, func(w io.Writer) {
			fmt.Fprintf(w, "%s: status for %s is %t\n", args[0], purpose, !*lift)
		})
	}
	return c
}

func newVCOffer(o *options) *cobra.Command {
	c := &cobra.Command{Use: "offer DEVICE CONFIGURATION…", Short: "Offer credentials to a wallet (OpenID4VCI)", Args: cobra.MinimumNArgs(2),
		Long: `CONFIGURATION is a kind of credential and a format: LivenessCredential.sd-jwt, .jwt or .ldp. The offer is a link for one wallet,
good once and for ten minutes.`,
		Example: "  trellis vc offer did:io:0x… DeviceOwnershipCredential.sd-jwt LivenessCredential.jwt --tx-code"}
	txCode := c.Flags().Bool("tx-code", false, "have the wallet ask for a code that you tell its owner by another way")
	holder := c.Flags().String("holder", "", "DID whose key must ask; by default any key")
	reference := c.Flags().Bool("reference", false, "a short link, for QR codes")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		id, err := did.ParseLoose(args[0])
		if err != nil {
			return &exitError{2, err}
		}
		body := map[string]any{"device": id.String(), "credential_configuration_ids": args[1:], "holder": *holder, "tx_code": *txCode, "by_reference": *reference}
		var answer struct {
			Offer   string `json:"offer"`
			TxCode  string `json:"tx_code,omitempty"`
			Expires int    `json:"expires_in"`
		}
		if err := o.askIssuer(cmd.Context(), "/offers", body, &answer); err != nil {
			return err
		}
		return o.print(answer, func(w io.Writer) {
			fmt.Fprintln(w, answer.Offer)
			if answer.TxCode != "" {
				fmt.Fprintf(w, "code for the wallet's owner: %s\n", answer.TxCode)
			}
		})
	}
	return c
}

func newVCVouch(o *options) *cobra.Command {
	c := &cobra.Command{Use: "vouch", Short: "Name this home's issuer in the project's metadata on the chain", Args: cobra.NoArgs,
		Long: `Strangers who verify a credential look there whether its issuer is the project's. Only the project's owner can set it.`}
	project := projectFlag(c)
	owner := c.Flags().String("owner", app.OperatorKey, "name of the owner's key in this home")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		ctx, home := cmd.Context(), app.Home(o.home)
		client, err := o.chain(ctx)
		if err != nil {
			return err
		}
		defer client.Close()
		p, err := needProject(ctx, client, *project)
		if err != nil {
			return err
		}
		_, id, _, err := home.Issuer()
		if err != nil {
			return err
		}
		key, err := home.Account(*owner)
		if err != nil {
			return err
		}
		if err := client.Writer(client.NewAccount(key)).SetIssuer(ctx, p, id); err != nil {
			return err
		}
		row := map[string]any{"project": uint64(p), "issuer": id}
		return o.print(row, func(w io.Writer) { fmt.Fprintf(w, "project %d names %s as its issuer\n", p, id) })
	}
	return c
}

// errIssuer reports what the issuer's service refused.
var errIssuer = errors.New("the issuer refused")

// askIssuer posts body to the issuer that runs in this home, with its token, and decodes the answer.
func (o *options) askIssuer(ctx context.Context, path string, body, answer any) error {
	e, err := o.endpoints()
	if err != nil {
		return err
	}
	token, err := app.Home(o.home).IssuerToken()
	if err != nil {
		return err
	}
	raw, err := json.Marshal(body)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, sendTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, e.Issuer+path, bytes.NewReader(raw))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Authorization", "Bearer "+token)
	client := http.Client{Timeout: time.Minute}
	response, err := client.Do(request)
	if err != nil {
		return fmt.Errorf("ask the issuer: %w", err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer))
	if err != nil {
		return fmt.Errorf("ask the issuer: %w", err)
	}
	if response.StatusCode >= http.StatusBadRequest {
		var problem struct {
			Detail      string `json:"detail"`
			Description string `json:"error_description"`
		}
		_ = json.Unmarshal(text, &problem) // what is no problem object has no detail
		return fmt.Errorf("%w: %s (%s)", errIssuer, problem.Detail+problem.Description, response.Status)
	}
	return json.Unmarshal(text, answer)
}
