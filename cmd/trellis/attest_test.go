package main

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/trellis-network/trellis/client/device/tpm"
	"github.com/trellis-network/trellis/client/device/tpm/swtpmtest"
	"github.com/trellis-network/trellis/protocol/attest"
)

// startTPM NAME FILE runs a TPM until the story ends, sets NAME to its socket, and writes the certificate of its maker into FILE.
func startTPM(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: tpm NAME FILE")
	}
	state := ts.MkAbs("tpm-" + args[0])
	ts.Check(os.MkdirAll(state, 0o700))
	e, err := swtpmtest.Start(state)
	ts.Check(err)
	ts.Defer(e.Stop)
	maker, err := swtpmtest.NewMaker()
	ts.Check(err)
	chip, err := tpm.Connect(e.Socket)
	ts.Check(err)
	defer chip.Close()
	ts.Check(maker.Endorse(chip))
	ts.Setenv(args[0], e.Socket)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), maker.PEM(), 0o644))
}

func TestWrongUseOfAttestIsFoundBeforeAnybodyIsAsked(t *testing.T) {
	for want, a := range map[string]attestation{
		"--kind":             {kind: "tee"},
		"leave --evidence":   {kind: "tdx", challengeOnly: true, evidence: "f", nonce: "00"},
		"give both":          {kind: "tdx", evidence: "f"},
		"--evidence answers": {kind: "tpm2", nonce: "00"},
		"--collateral goes":  {kind: "tpm2", collateral: map[string]string{"crl": "f"}},
		"made outside":       {kind: "nitro"},
	} {
		err := new(options).attest(t.Context(), a)
		var code *exitError
		if !errors.As(err, &code) || code.code != 2 || !strings.Contains(err.Error(), want) {
			t.Errorf("%+v: %v, want exit code 2 and %q", a, err, want)
		}
	}
}

// Whatever a verifier says against a device, its owner is told what to do.
func TestEveryReasonHasAdvice(t *testing.T) {
	for _, code := range []attest.Code{
		attest.Malformed, attest.Unsupported, attest.Algorithm, attest.Signature, attest.CertificateChain, attest.CertificateExpired, attest.RevokedTrust,
		attest.CollateralMissing, attest.CollateralInvalid, attest.CollateralExpired, attest.Identity, attest.Debug, attest.TCB, attest.Binding,
		attest.ChallengeExpired, attest.Stale, attest.Measurement, attest.Product, attest.Lifecycle, attest.KeyProperties, attest.EventLog,
	} {
		if advice[code] == "" {
			t.Errorf("%s has none", code)
		}
	}
}
