package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/google/go-tpm/tpm2/transport"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/client/device/tpm"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/attest"
	rules "github.com/trellis-network/trellis/protocol/attest/tpm"
	"github.com/trellis-network/trellis/types/did"
)

// attestation is what `device attest` is told.
type attestation struct {
	place         *keyPlace
	did           string
	verifier      string
	kind          string
	nonce         string
	evidence      string
	collateral    map[string]string
	challengeOnly bool
	ekCerts       string
	eventLog      string
	pcrs          []int
}

func newDeviceAttest(o *options) *cobra.Command {
	c := &cobra.Command{Use: "attest", Short: "Show a verifier what hardware a device runs on, and have that recorded on the chain", Args: cobra.NoArgs,
		Long: `Asks the verifier for a challenge and answers it with evidence that the hardware signed. With --kind tpm2 the evidence is made here: the TPM
quotes its PCRs, certifies the device's key when that lies in it, and shows by its endorsement key that it is genuine. For the other kinds
--challenge-only prints what the report must carry; then --nonce, --evidence and --collateral bring the report. Exit code 0 means that the
verifier affirms it, 3 that it does not, and why is printed. A challenge is good for five minutes and one answer.`,
		Example: `  trellis device attest --key my.tpm --tpm /dev/tpmrm0 --kind tpm2
  trellis device attest --did did:io:0x… --kind tdx --challenge-only
  trellis device attest --did did:io:0x… --kind tdx --nonce NONCE --evidence quote.bin --collateral tcb-info=tcb.json --collateral qe-identity=qe.json \
    --collateral tcb-signing-chain=tcb.pem --collateral pck-crl=pck.crl --collateral root-crl=root.crl`}
	a := attestation{place: keyPlaceFlags(c)}
	f := c.Flags()
	f.StringVar(&a.did, "did", "", "the device's DID, if its key was rotated or is not here; default that of the key")
	f.StringVar(&a.verifier, "verifier", "", "URL of the verifier; default that of the running network in --home")
	f.StringVar(&a.kind, "kind", string(attest.TPM2), "tpm2, tdx, sev-snp, sgx, nitro or psa")
	f.BoolVar(&a.challengeOnly, "challenge-only", false, "print the challenge, to have a report made for it")
	f.StringVar(&a.nonce, "nonce", "", "nonce of the challenge that --evidence answers")
	f.StringVar(&a.evidence, "evidence", "", "file of the quote, report, document or token, or of evidence in JSON")
	f.StringToStringVar(&a.collateral, "collateral", nil, "what goes with it: part=FILE, repeatable; the parts of each kind are in docs/spec/attestation.md")
	f.StringVar(&a.ekCerts, "ek-certs", "", "file of the TPM's endorsement certificate and its issuers', leaf first; default the one in the TPM")
	f.StringVar(&a.eventLog, "event-log", "", "file of the boot's log, none for none; default the kernel's, of a TPM of this machine")
	f.IntSliceVar(&a.pcrs, "pcrs", tpm.DefaultPCRs, "PCRs to quote")
	c.RunE = func(cmd *cobra.Command, _ []string) error { return o.attest(cmd.Context(), a) }
	return c
}

// check finds a wrong use before anything is asked for.
func (a attestation) check() error {
	kind := attest.Kind(a.kind)
	switch {
	case !kind.IsKnown():
		return fmt.Errorf("--kind %q: want tpm2, tdx, sev-snp, sgx, nitro or psa", a.kind)
	case a.challengeOnly && (a.evidence != "" || a.nonce != ""):
		return errors.New("--challenge-only asks for a challenge; leave --evidence and --nonce out")
	case (a.evidence == "") != (a.nonce == ""):
		return errors.New("--evidence answers the challenge of --nonce; give both, or neither")
	case a.evidence == "" && len(a.collateral) > 0:
		return errors.New("--collateral goes with --evidence")
	case kind != attest.TPM2 && a.evidence == "" && !a.challengeOnly:
		return fmt.Errorf("evidence of kind %s is made outside; print what it must carry with --challenge-only, then bring it with --nonce and --evidence", kind)
	}
	return nil
}

func (o *options) attest(ctx context.Context, a attestation) error {
	if err := a.check(); err != nil {
		return &exitError{2, err}
	}
	if a.verifier == "" {
		e, err := o.endpoints()
		if err != nil {
			return err
		}
		a.verifier = e.Verifier
	}
	v := verifierClient{strings.TrimSuffix(a.verifier, "/")}
	switch {
	case a.challengeOnly:
		return o.printChallenge(ctx, v, a)
	case a.evidence != "":
		e, err := a.readEvidence()
		if err != nil {
			return err
		}
		return o.sendEvidence(ctx, v, a.nonce, e)
	}
	return o.attestTPM(ctx, v, a)
}

// device names the device, by --did or by its key's file.
func (a attestation) device() (did.ID, error) {
	if a.did != "" {
		id, err := did.ParseLoose(a.did)
		if err != nil {
			return id, &exitError{2, err}
		}
		return id, nil
	}
	key, closer, err := a.place.open()
	if err != nil {
		return did.ID{}, err
	}
	return did.ID(key.Public().Address()), closer.Close()
}

type challengeRow struct {
	Challenge  attest.Challenge `json:"challenge"`
	ReportData string           `json:"reportData"`
}

// printChallenge says what a report must carry.
func (o *options) printChallenge(ctx context.Context, v verifierClient, a attestation) error {
	id, err := a.device()
	if err != nil {
		return err
	}
	answer, err := v.challenge(ctx, id, attest.Kind(a.kind), nil)
	if err != nil {
		return err
	}
	row := challengeRow{answer.Challenge, hex.EncodeToString(reportData(attest.Kind(a.kind), answer.Challenge))}
	return o.print(row, func(w io.Writer) {
		nonce := hex.EncodeToString(row.Challenge.Nonce[:])
		fmt.Fprintf(w, "report data  %s\nnonce        %s\nexpires      %s\n\nThen: trellis device attest --did %s --kind %s --nonce %s --evidence FILE\n",
			row.ReportData, nonce, row.Challenge.Expires.Format("2006-01-02T15:04:05Z07:00"), id, a.kind, nonce)
	})
}

// reportData is what evidence of a kind carries (docs/spec/attestation.md §1).
func reportData(kind attest.Kind, c attest.Challenge) []byte {
	if kind == attest.TPM2 || kind == attest.PSA {
		digest := c.Digest256()
		return digest[:]
	}
	digest := c.Digest512()
	return digest[:]
}

// readEvidence reads --evidence, which is the body, or the whole in JSON, and --collateral.
func (a attestation) readEvidence() (attest.Evidence, error) {
	raw, err := os.ReadFile(a.evidence)
	if err != nil {
		return attest.Evidence{}, err
	}
	e := attest.Evidence{Kind: attest.Kind(a.kind), Body: raw, Parts: make(map[string][]byte)}
	if bytes.HasPrefix(bytes.TrimSpace(raw), []byte("{")) { // no hardware's evidence begins so
		if err := json.Unmarshal(raw, &e); err != nil {
			return e, fmt.Errorf("%s: %w", a.evidence, err)
		}
		if e.Kind != attest.Kind(a.kind) {
			return e, &exitError{2, fmt.Errorf("%s is evidence of kind %s, not %s", a.evidence, e.Kind, a.kind)}
		}
	}
	for part, file := range a.collateral {
		if e.Parts == nil {
			e.Parts = make(map[string][]byte)
		}
		if e.Parts[part], err = os.ReadFile(file); err != nil {
			return e, err
		}
	}
	return e, nil
}

// attestTPM has the TPM make the evidence.
func (o *options) attestTPM(ctx context.Context, v verifierClient, a attestation) error {
	if a.place.tpm == "" {
		a.place.tpm = tpm.DefaultDevice
	}
	chip, err := tpm.Connect(a.place.tpm)
	if err != nil {
		return err
	}
	defer chip.Close()
	key, public, err := keyOf(chip, a.place.file)
	if err != nil {
		return err
	}
	id := did.ID(public.Address())
	if a.did != "" {
		if id, err = did.ParseLoose(a.did); err != nil {
			return &exitError{2, err}
		}
	}
	certs, err := a.endorsement(chip)
	if err != nil {
		return err
	}
	ak, err := tpm.AttestationKey(chip)
	if err != nil {
		return err
	}
	answer, err := v.challenge(ctx, id, attest.TPM2, map[string][]byte{rules.PartEKCertificates: certs, rules.PartAK: ak})
	if err != nil {
		return err
	}
	if have := answer.Challenge.Key.Address(); have != public.Address() {
		return &exitError{2, fmt.Errorf("the registry says that %s signs with the key of %s, and %s is another; name the current key with --key", id, have, a.place.file)}
	}
	if answer.Parts == nil {
		return fmt.Errorf("%w: it asked for no activation of the TPM's key", errVerifier)
	}
	log, err := a.log()
	if err != nil {
		return err
	}
	e, err := tpm.Evidence(chip, key, tpm.Question{Challenge: answer.Challenge, EKCerts: certs, Parts: answer.Parts, PCRs: a.pcrs, Log: log})
	if err != nil {
		return err
	}
	return o.sendEvidence(ctx, v, hex.EncodeToString(answer.Challenge.Nonce[:]), e)
}

// keyOf opens the device's key, in the TPM or, nil then, in a plain file beside it.
func keyOf(chip transport.TPM, file string) (*tpm.Key, sig.PublicKey, error) {
	key, err := tpm.Open(chip, file)
	if err == nil {
		return key, key.Public(), nil
	}
	if !errors.Is(err, tpm.ErrBlob) {
		return nil, sig.PublicKey{}, err
	}
	plain, plainErr := device.LoadKey(file)
	if plainErr != nil { // it was a blob, of another TPM
		return nil, sig.PublicKey{}, err
	}
	return nil, plain.Public(), nil
}

func (a attestation) endorsement(chip transport.TPM) ([]byte, error) {
	if a.ekCerts != "" {
		return os.ReadFile(a.ekCerts)
	}
	return tpm.EndorsementCertificate(chip)
}

// log reads the boot's log. The kernel's is of this machine's TPM, so it goes with no emulator.
func (a attestation) log() ([]byte, error) {
	switch a.eventLog {
	case "none":
		return nil, nil
	case "":
		number, ok := strings.CutPrefix(a.place.tpm, "/dev/tpmrm")
		if !ok {
			if number, ok = strings.CutPrefix(a.place.tpm, "/dev/tpm"); !ok {
				return nil, nil
			}
		}
		log, err := os.ReadFile("/sys/kernel/security/tpm" + number + "/binary_bios_measurements")
		if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrPermission) {
			return nil, nil // without it a policy may still know the PCRs
		}
		return log, err
	}
	return os.ReadFile(a.eventLog)
}
