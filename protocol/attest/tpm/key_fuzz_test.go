package tpm

import (
	"bytes"
	"crypto"
	"encoding/hex"
	"encoding/json"
	"os"
	"strconv"
	"testing"

	"github.com/google/go-tpm/tpm2"

	"github.com/trellis-network/trellis/protocol/attest"
)

func readFile(t testing.TB, name string) []byte {
	t.Helper()
	raw, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// Genuine machines: their logs lead to the PCRs that their TPMs had.
func TestGenuineLogsReplay(t *testing.T) {
	var machines map[string]map[string]string
	if err := json.Unmarshal(readFile(t, "pcrs.json"), &machines); err != nil {
		t.Fatal(err)
	}
	secure := map[string]bool{"cos-85-amd-sev": true, "arch-linux-workstation": false}
	for name, pcrs := range machines {
		b := bank{crypto.SHA256, make(map[int][]byte)}
		for pcr, text := range pcrs {
			number, _ := strconv.Atoi(pcr)
			b.values[number], _ = hex.DecodeString(text)
		}
		log, err := parseLog(readFile(t, name+".bin"), crypto.SHA256)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		explained, err := log.replay(b)
		if err != nil || len(explained) < 8 {
			t.Errorf("%s: explained %v: %v", name, explained, err)
		}
		if f := log.facts(); f.secureBoot == nil || *f.secureBoot != secure[name] || f.debug {
			t.Errorf("%s: facts %+v", name, f)
		}
		b.values[7] = bytes.Clone(b.values[7])
		b.values[7][0] ^= 1
		if _, err := log.replay(b); err == nil {
			t.Errorf("%s: another PCR 7 is explained", name)
		}
	}
}

// FuzzLog states that a log takes memory in proportion to its bytes, and never panics.
func FuzzLog(f *testing.F) {
	f.Add(readFile(f, "arch-linux-workstation.bin")[:4096])
	f.Add(readFile(f, "arch-linux-workstation.bin")[:700])
	f.Fuzz(func(t *testing.T, raw []byte) {
		log, err := parseLog(raw, crypto.SHA256)
		if err != nil {
			return
		}
		if len(log.events)*16 > len(raw) {
			t.Errorf("%d events out of %d bytes", len(log.events), len(raw))
		}
		log.facts()
		_, _ = log.replay(bank{crypto.SHA256, map[int][]byte{0: make([]byte, 32)}})
	})
}

// FuzzStructures states that go-tpm's decoder does not panic on what we hand it, and that what decodes is canonical.
func FuzzStructures(f *testing.F) {
	for _, name := range []string{"gcp-vtpm-ak.bin", "gcp-vtpm-quote.bin", "gcp-vtpm-signature.bin"} {
		f.Add(readFile(f, name))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		if k, err := parseKey(raw, "key"); err == nil {
			_, _ = k.verify([]byte("message"), raw, "signature")
		}
		if a, err := parseAttest(raw, tpm2.TPMSTAttestQuote, "quote"); err == nil {
			if info, err := a.Attested.Quote(); err == nil {
				_, _ = readPCRs(info, make([]byte, 64), crypto.SHA256)
			}
		}
		_, _ = parseAttest(raw, tpm2.TPMSTAttestCertify, "certification")
		_, _ = decode[tpm2.TPMTSignature](raw, "signature")
		if certs, err := attest.ParseCertificates(raw); err == nil {
			productOf(certs[0])
		}
	})
}
