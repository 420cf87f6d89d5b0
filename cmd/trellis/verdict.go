package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/types/did"
)

var (
	errVerifier     = errors.New("the verifier refused")
	errNotAffirming = errors.New("the verifier does not affirm the device's hardware")
)

// A verifierClient talks to a verifier (docs/spec/attestation.md §6).
type verifierClient struct{ url string }

type challengeAnswer struct {
	Challenge attest.Challenge
	Parts     map[string][]byte
}

func (v verifierClient) challenge(ctx context.Context, device did.ID, kind attest.Kind, parts map[string][]byte) (challengeAnswer, error) {
	body := map[string]any{"device": device, "kind": kind}
	if parts != nil {
		texts := make(map[string]string)
		for name, part := range parts {
			texts[name] = base64.RawURLEncoding.EncodeToString(part)
		}
		body["parts"] = texts
	}
	var wire struct {
		Challenge attest.Challenge  `json:"challenge"`
		Parts     map[string]string `json:"parts"`
	}
	if err := v.post(ctx, "/v1/challenge", body, &wire); err != nil {
		return challengeAnswer{}, err
	}
	if wire.Challenge.Device != device {
		return challengeAnswer{}, fmt.Errorf("the verifier's challenge is for %s, not %s", wire.Challenge.Device, device)
	}
	answer := challengeAnswer{Challenge: wire.Challenge}
	for name, text := range wire.Parts {
		part, err := base64.RawURLEncoding.DecodeString(text)
		if err != nil {
			return challengeAnswer{}, fmt.Errorf("the verifier's part %.32q: %w", name, err)
		}
		if answer.Parts == nil {
			answer.Parts = make(map[string][]byte)
		}
		answer.Parts[name] = part
	}
	return answer, nil
}

// A verdict is what a verifier answers to evidence.
type verdict struct {
	Result     json.RawMessage `json:"result"`
	ResultHash string          `json:"resultHash"`
	Details    []detail        `json:"details,omitempty"`
	UntilBlock uint64          `json:"untilBlock,omitempty"`
	Credential json.RawMessage `json:"credential,omitempty"`
}

type detail struct {
	Code    attest.Code `json:"code"`
	Message string      `json:"message"`
	Advice  string      `json:"advice,omitempty"` // ours
}

// evidence sends e and checks that the hash is of the result.
func (v verifierClient) evidence(ctx context.Context, nonce string, e attest.Evidence) (verdict, attest.Result, error) {
	var answer verdict
	if err := v.post(ctx, "/v1/evidence", map[string]any{"nonce": nonce, "evidence": e}, &answer); err != nil {
		return answer, attest.Result{}, err
	}
	result, err := attest.ParseResult(answer.Result)
	if err != nil {
		return answer, result, fmt.Errorf("the verifier's answer: %w", err)
	}
	hash := sha256.Sum256(answer.Result)
	if answer.ResultHash != "0x"+hex.EncodeToString(hash[:]) {
		return answer, result, errors.New("the verifier's answer: resultHash is not that of the result")
	}
	for i := range answer.Details {
		answer.Details[i].Advice = advice[answer.Details[i].Code]
	}
	return answer, result, nil
}

func (v verifierClient) post(ctx context.Context, path string, body, answer any) error {
	raw, err := json.Marshal(body)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, v.url+path, bytes.NewReader(raw))
	if err != nil {
		return &exitError{2, fmt.Errorf("--verifier: %w", err)}
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return fmt.Errorf("ask the verifier: %w", err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer))
	if err != nil {
		return fmt.Errorf("ask the verifier: %w", err)
	}
	if response.StatusCode != http.StatusOK {
		var problem struct {
			Error struct{ Code, Message string } `json:"error"`
		}
		_ = json.Unmarshal(text, &problem) // what is no problem object has no message
		err := fmt.Errorf("%w: %s (%s)", errVerifier, problem.Error.Message, response.Status)
		if code, _, ok := strings.Cut(problem.Error.Message, ": "); ok && advice[attest.Code(code)] != "" {
			err = fmt.Errorf("%w; %s", err, advice[attest.Code(code)])
		}
		if problem.Error.Code == "unknown_device" {
			err = fmt.Errorf("%w; %w", err, errNotOurs)
		}
		return err
	}
	if err := json.Unmarshal(text, answer); err != nil {
		return fmt.Errorf("the verifier's answer: %w", err)
	}
	return nil
}

// errNotOurs has a hint of its own.
var errNotOurs = errors.New("it judges the registered devices of its own project alone")

// sendEvidence sends, prints the verdict, and fails when it is not affirming.
func (o *options) sendEvidence(ctx context.Context, v verifierClient, nonce string, e attest.Evidence) error {
	answer, result, err := v.evidence(ctx, nonce, e)
	if err != nil {
		return err
	}
	if err := o.print(answer, func(w io.Writer) { printVerdict(w, answer, result) }); err != nil {
		return err
	}
	if !result.IsAffirming() {
		return &exitError{3, errNotAffirming}
	}
	return nil
}

func printVerdict(w io.Writer, v verdict, r attest.Result) {
	claims := r.Claims
	line := func(name, value string) {
		if value != "" {
			fmt.Fprintf(w, "%-12s %s\n", name, value)
		}
	}
	line("verdict", string(r.Status))
	line("device", r.Device.String())
	line("hardware", strings.TrimSpace(fmt.Sprintf("%s  %s %s", r.Kind, claims.Vendor, claims.Model)))
	line("device key", claims.Facts["deviceKey"])
	line("secure boot", claims.Facts["secureBoot"])
	line("debug", string(claims.Debug))
	line("TCB", strings.TrimSpace(claims.TCBStatus+" "+strings.Join(claims.Advisories, " ")))
	line("result", v.ResultHash)
	if v.UntilBlock > 0 {
		line("recorded", fmt.Sprintf("on the chain, until block %d", v.UntilBlock))
	} else if r.IsAffirming() {
		line("recorded", "nowhere: this verifier keeps no record")
	}
	if v.Credential != nil {
		line("credential", "issued; --json prints it")
	}
	for _, d := range v.Details {
		line("because", fmt.Sprintf("%s: %s", d.Code, d.Message))
		if d.Advice != "" {
			fmt.Fprintf(w, "%-12s → %s\n", "", d.Advice)
		}
	}
}

// advice is what to do about a reason (docs/spec/attestation.md §3).
var advice = map[attest.Code]string{
	attest.Malformed:          "make the evidence anew, and send it and its parts as they came; each kind's parts are in docs/spec/attestation.md",
	attest.Unsupported:        "update firmware or driver, which make an older or newer form of evidence, or the verifier",
	attest.Algorithm:          "the hardware signs with what is not taken; choose another key or bank of it",
	attest.Signature:          "the evidence was changed on its way, or its parts are of another report; make it anew",
	attest.CertificateChain:   "bring the certificates between this one and its maker's, with --ek-certs or --collateral; the verifier's operator trusts a maker in --verifier-policy",
	attest.CertificateExpired: "ask the maker for a certificate that is valid, and look at the clocks",
	attest.RevokedTrust:       "the maker revoked this hardware's key; it cannot be trusted again",
	attest.CollateralMissing:  "bring it with --collateral part=FILE",
	attest.CollateralInvalid:  "fetch the collateral anew, for this very platform",
	attest.CollateralExpired:  "fetch the collateral anew",
	attest.Identity:           "the chip, enclave or key is not the endorsed one; is it the evidence of this machine?",
	attest.Debug:              "switch debug mode off and start the machine or enclave again",
	attest.TCB:                "update firmware and microcode, start again, and fetch the collateral anew",
	attest.Binding:            "have the report carry exactly what --challenge-only prints, for this device, and answer with its --nonce",
	attest.ChallengeExpired:   "ask for another challenge and answer within five minutes",
	attest.Stale:              "make the evidence anew, and set the device's clock",
	attest.Measurement:        "the software is not what the verifier's policy knows; run a known build, or ask its operator to add this one",
	attest.Product:            "the verifier's policy does not take this vendor or model; ask its operator",
	attest.Lifecycle:          "bring the device into its secured state",
	attest.KeyProperties:      "make the device's key in the TPM: trellis device new --alg ES256 --tpm /dev/tpmrm0, and rotate to it or register it",
	attest.EventLog:           "bring the boot's log with --event-log (root may read it), or ask the verifier's operator to list the measurements",
}

type hardwareRow struct {
	Device     string `json:"device"`
	Kind       string `json:"kind"` // "" when no verdict counts
	ResultHash string `json:"resultHash,omitempty"`
	Verifier   string `json:"verifier,omitempty"`
	At         uint64 `json:"atBlock,omitempty"`
	Until      uint64 `json:"untilBlock,omitempty"`
}

func newDeviceHardware(o *options) *cobra.Command {
	c := &cobra.Command{Use: "hardware DID", Short: "Show what the chain holds of a device's hardware", Args: cobra.ExactArgs(1),
		Long: `The verdict that counts now: what a policy reads as trust.hardware. There is none when no verifier affirmed the device, when that is over or was revoked, and
when the device's key was rotated since.`}
	c.RunE = func(cmd *cobra.Command, args []string) error {
		id, err := did.ParseLoose(args[0])
		if err != nil {
			return &exitError{2, err}
		}
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		h, err := client.Hardware(cmd.Context(), id)
		if err != nil {
			return err
		}
		row := hardwareRow{Device: id.String(), Kind: h.Kind}
		if h.Kind != "" {
			row.ResultHash, row.Verifier, row.At, row.Until = h.ResultHash.Hex(), strings.ToLower(h.Verifier.Hex()), h.At, h.Until
		}
		return o.print(row, func(w io.Writer) {
			if row.Kind == "" {
				fmt.Fprintf(w, "no verdict counts on %s\n", row.Device)
				return
			}
			fmt.Fprintf(w, "%s runs on %s\nresult %s\nrecorded by %s in block %d, until block %d\n", row.Device, row.Kind, row.ResultHash, row.Verifier, row.At, row.Until)
		})
	}
	return c
}

func newDeviceRevokeHardware(o *options) *cobra.Command {
	c := &cobra.Command{Use: "revoke-hardware DID", Short: "End the verdict on a device's hardware", Args: cobra.ExactArgs(1),
		Long: `Any verifier of the device's project may do this, and whoever controls the project. The device may be attested anew.`}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		id, err := did.ParseLoose(args[0])
		if err != nil {
			return &exitError{2, err}
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		if err := w.RevokeHardware(cmd.Context(), id); err != nil {
			return err
		}
		return o.print(hardwareRow{Device: id.String()}, func(out io.Writer) { fmt.Fprintf(out, "no verdict counts on %s any more\n", id) })
	}
	return c
}

type verifierRow struct {
	Project  uint64 `json:"project"`
	Verifier string `json:"verifier"`
	Allowed  bool   `json:"allowed"`
}

func newProjectVerifier(o *options) *cobra.Command {
	c := &cobra.Command{Use: "verifier", Short: "Say whose verdicts on devices' hardware count in a project"}
	for _, one := range []struct {
		use, short, said string
		allowed          bool
	}{{"add", "Let an account record verdicts", "may record", true}, {"remove", "Let it record no more; verdicts that it recorded stay until they are over or revoked", "may no more record", false}} {
		sub := &cobra.Command{Use: one.use + " ACCOUNT", Short: one.short, Args: cobra.ExactArgs(1),
			Long: `ACCOUNT is an address, or the name of a key in this home. The account of --from controls the project.`}
		project, from := projectFlag(sub), fromFlag(sub)
		sub.RunE = func(cmd *cobra.Command, args []string) error {
			account, err := o.address(args[0])
			if err != nil {
				return err
			}
			w, err := o.writer(cmd.Context(), *from)
			if err != nil {
				return err
			}
			defer w.Close()
			p, err := needProject(cmd.Context(), w.Client, *project)
			if err != nil {
				return err
			}
			if err := w.SetVerifier(cmd.Context(), p, account, one.allowed); err != nil {
				return err
			}
			row := verifierRow{uint64(p), strings.ToLower(account.Hex()), one.allowed}
			return o.print(row, func(out io.Writer) {
				fmt.Fprintf(out, "%s %s verdicts on project %d's devices\n", row.Verifier, one.said, p)
			})
		}
		c.AddCommand(sub)
	}
	return c
}
