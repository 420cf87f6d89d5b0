package main

import (
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/trellis-network/trellis/client/device/tpm"
	"github.com/trellis-network/trellis/client/device/tpm/swtpmtest"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/attesttest"
	"github.com/trellis-network/trellis/protocol/attest/tpm/tpmtest"
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

// madeTPMs is where a story keeps its TPMs without commands, by name.
type madeTPMs struct{}

// makeTPM NAME KEYFILE MAKERFILE makes one, and writes its device key and the certificate of its maker.
func makeTPM(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: madetpm NAME KEYFILE MAKERFILE")
	}
	m := tpmtest.New(rand.Reader)
	tomorrow := time.Now().Add(24 * time.Hour) // what it comes with is for the time of other tests
	m.Maker = attesttest.Root(rand.Reader, attesttest.Template{Name: "Test TPM maker", NotAfter: tomorrow})
	m.AKCert = m.Maker.Issue(attesttest.Template{Name: "AK", Key: m.AK, NotAfter: tomorrow})
	ts.Value(madeTPMs{}).(map[string]*tpmtest.TPM)[args[0]] = m
	scalar, err := m.Device.Bytes()
	ts.Check(err)
	key, err := sig.NewPrivateKey(sig.ES256, scalar)
	ts.Check(err)
	ts.Check(keystore.WriteSecret(ts.MkAbs(args[1]), key.Text()))
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), m.Maker.Cert.Raw, 0o644))
}

// makeEvidence NAME DIGEST FILE has it answer a challenge.
func makeEvidence(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: madeevidence NAME DIGEST FILE")
	}
	digest, err := hex.DecodeString(args[1])
	ts.Check(err)
	e := ts.Value(madeTPMs{}).(map[string]*tpmtest.TPM)[args[0]].Evidence([32]byte(digest))
	raw, err := json.Marshal(e)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), raw, 0o644))
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
