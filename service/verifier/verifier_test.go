package verifier

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-tpm/tpm2"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/attesttest"
	"github.com/trellis-network/trellis/protocol/attest/psa"
	"github.com/trellis-network/trellis/protocol/attest/psa/psatest"
	"github.com/trellis-network/trellis/protocol/attest/tpm"
	"github.com/trellis-network/trellis/protocol/attest/tpm/tpmtest"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// chain is the registry, the recorder, the blocks and the issuer of a test.
type chain struct {
	key      jwk.Public
	err      error
	recorded []string
}

func (c *chain) Key(_ context.Context, device did.ID) (jwk.Public, error) {
	if c.err != nil {
		return jwk.Public{}, c.err
	}
	if device != did.ID(c.key.Address()) {
		return jwk.Public{}, ErrUnknownDevice
	}
	return c.key, nil
}

func (c *chain) Record(_ context.Context, r attest.Result, hash [32]byte, until uint64) error {
	c.recorded = append(c.recorded, fmt.Sprintf("%s %s %x %d", r.Device, r.Kind, hash, until))
	return c.err
}

func (c *chain) At(_ context.Context, t time.Time) (uint64, error) { return uint64(t.Unix()) / 10, nil }

func (c *chain) Issue(_ context.Context, r attest.Result) (json.RawMessage, error) {
	return json.Marshal(map[string]string{"of": r.Device.String()})
}

type story struct {
	*testing.T
	chain   *chain
	device  *psatest.Device
	handler http.Handler
	v       *Verifier
	from    string
}

func begin(t *testing.T, change func(*Config)) *story {
	t.Helper()
	key, err := jwk.Generate(jwk.P256, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	s := &story{T: t, chain: &chain{key: key.Public()}, device: psatest.New(rand.Reader), from: "192.0.2.1:999"}
	cfg := Config{ChainID: 4690, Devices: s.chain, Recorder: s.chain, Blocks: s.chain, Issuer: s.chain, Burst: 1000,
		Logger:     slog.New(slog.NewTextHandler(io.Discard, nil)),
		Appraisers: map[attest.Kind]attest.Appraiser{attest.PSA: psa.Policy{Endorsed: s.device.Endorsed}}}
	if change != nil {
		change(&cfg)
	}
	s.v, err = New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	s.handler = s.v.Handler()
	return s
}

// post returns status and body; into may be nil.
func (s *story) post(path string, body any, into any) int {
	s.Helper()
	raw, ok := body.([]byte)
	if !ok {
		var err error
		if raw, err = json.Marshal(body); err != nil {
			s.Fatal(err)
		}
	}
	request := httptest.NewRequest(http.MethodPost, path, bytes.NewReader(raw))
	request.RemoteAddr = s.from
	request.Header.Set("Content-Type", "application/json")
	recorder := httptest.NewRecorder()
	s.handler.ServeHTTP(recorder, request)
	if into != nil && recorder.Code == http.StatusOK {
		if err := json.Unmarshal(recorder.Body.Bytes(), into); err != nil {
			s.Fatalf("%s: %v", recorder.Body, err)
		}
	}
	return recorder.Code
}

func (s *story) id() did.ID { return did.ID(s.chain.key.Address()) }

func (s *story) ask(kind attest.Kind) attest.Challenge {
	s.Helper()
	var a challengeAnswer
	if status := s.post("/v1/challenge", challengeRequest{Device: s.id(), Kind: kind}, &a); status != http.StatusOK {
		s.Fatalf("challenge: status %d", status)
	}
	return a.Challenge
}

func (s *story) send(c attest.Challenge, e attest.Evidence) (verdict, int) {
	s.Helper()
	var v verdict
	status := s.post("/v1/evidence", map[string]any{"nonce": hex.EncodeToString(c.Nonce[:]), "evidence": e}, &v)
	return v, status
}

func (s *story) status(v verdict) attest.Tier {
	s.Helper()
	r, err := attest.ParseResult(v.Result)
	if err != nil {
		s.Fatalf("%s: %v", v.Result, err)
	}
	if hash := sha256.Sum256(v.Result); v.ResultHash != "0x"+hex.EncodeToString(hash[:]) {
		s.Errorf("hash %s of %s", v.ResultHash, v.Result)
	}
	return r.Status
}

func TestDeviceIsChallengedAppraisedAndRecordedOnce(t *testing.T) {
	s := begin(t, nil)
	c := s.ask(attest.PSA)
	if c.Key != s.chain.key || c.ChainID != 4690 || c.Device != s.id() {
		t.Errorf("challenge %+v", c)
	}
	e := s.device.Evidence(c.Digest256())
	v, status := s.send(c, e)
	if status != http.StatusOK || s.status(v) != attest.Affirming {
		t.Fatalf("status %d, %s, %v", status, v.Result, v.Details)
	}
	want := fmt.Sprintf("%s psa %s %d", s.id(), v.ResultHash[2:], v.UntilBlock)
	if len(s.chain.recorded) != 1 || s.chain.recorded[0] != want || !strings.Contains(string(v.Credential), s.id().String()) {
		t.Errorf("recorded %q, want %q; credential %s", s.chain.recorded, want, v.Credential)
	}
	if _, status := s.send(c, e); status != http.StatusConflict || len(s.chain.recorded) != 1 {
		t.Errorf("the same evidence again: status %d, recorded %d times", status, len(s.chain.recorded))
	}
}

func TestRefusedEvidenceUsesUpItsChallengeAndRecordsNothing(t *testing.T) {
	s := begin(t, nil)
	c := s.ask(attest.PSA)
	v, status := s.send(c, s.device.Evidence([32]byte{1}))
	if status != http.StatusOK || s.status(v) != attest.Contraindicated || len(v.Details) != 1 || v.Details[0].Code != "binding" {
		t.Errorf("status %d, %s, %v", status, v.Result, v.Details)
	}
	delete(s.device.Claims, 10)
	if _, status := s.send(c, s.device.Evidence(c.Digest256())); status != http.StatusConflict || len(s.chain.recorded) != 0 {
		t.Errorf("the right evidence afterwards: status %d, recorded %q", status, s.chain.recorded)
	}
}

func TestChallengeEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := begin(t, nil)
		c := s.ask(attest.PSA)
		time.Sleep(5*time.Minute + time.Second)
		if _, status := s.send(c, s.device.Evidence(c.Digest256())); status != http.StatusConflict {
			t.Errorf("status %d", status)
		}
		s.ask(attest.PSA)
		time.Sleep(6 * time.Minute)
		s.ask(attest.PSA)
		if n := s.v.sessions.len(); n != 1 {
			t.Errorf("%d challenges kept, want 1", n)
		}
	})
}

func TestEvidenceForAnotherDevicesChallengeIsRefused(t *testing.T) {
	s := begin(t, nil)
	mine, theirs := s.ask(attest.PSA), attesttest.Challenge(rand.Reader)
	theirs.Nonce = mine.Nonce
	v, _ := s.send(mine, s.device.Evidence(theirs.Digest256()))
	if s.status(v) != attest.Contraindicated {
		t.Errorf("%s", v.Result)
	}
}

func TestRotatedKeyGetsNoVerdict(t *testing.T) {
	s := begin(t, nil)
	c := s.ask(attest.PSA)
	e := s.device.Evidence(c.Digest256())
	other, _ := jwk.Generate(jwk.P256, rand.Reader)
	s.chain.key = other.Public()
	if _, status := s.send(c, e); status != http.StatusConflict || len(s.chain.recorded) != 0 {
		t.Errorf("status %d, recorded %q", status, s.chain.recorded)
	}
}

func TestStoreOfChallengesIsBounded(t *testing.T) {
	s := begin(t, func(c *Config) { c.MaxChallenges, c.MaxPerDevice = 5, 2 })
	first := s.ask(attest.PSA)
	for range 10 {
		s.ask(attest.PSA)
	}
	if n := s.v.sessions.len(); n != 2 {
		t.Errorf("%d challenges of one device, want 2", n)
	}
	if _, status := s.send(first, s.device.Evidence(first.Digest256())); status != http.StatusConflict {
		t.Errorf("the oldest: status %d", status)
	}
	kept := s.ask(attest.PSA)
	s.from = "198.51.100.7:1" // somebody asks in the device's name: it takes nothing away
	s.ask(attest.PSA)
	s.ask(attest.PSA)
	s.ask(attest.PSA)
	s.from = "203.0.113.7:1"
	s.ask(attest.PSA)
	if status := s.post("/v1/challenge", challengeRequest{Device: s.id(), Kind: attest.PSA}, nil); status != http.StatusServiceUnavailable {
		t.Errorf("over the store's size: status %d", status)
	}
	delete(s.device.Claims, 10)
	if v, status := s.send(kept, s.device.Evidence(kept.Digest256())); status != http.StatusOK || s.status(v) != attest.Affirming {
		t.Errorf("the device's own: status %d", status)
	}
}

func TestRateOfAnAddressIsBounded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := begin(t, func(c *Config) { c.Burst = 3 })
		count := func() (ok int) {
			for range 10 {
				if s.post("/v1/challenge", challengeRequest{Device: s.id(), Kind: attest.PSA}, nil) == http.StatusOK {
					ok++
				}
			}
			return ok
		}
		s.from = "[2001:db8::1]:1"
		if n := count(); n != 3 {
			t.Errorf("%d answered, want 3", n)
		}
		s.from = "[2001:db8::2]:1" // the same network
		if n := count(); n != 0 {
			t.Errorf("%d answered to a neighbour, want 0", n)
		}
		s.from = "[2001:db8:0:1::1]:1"
		if n := count(); n != 3 {
			t.Errorf("%d answered to another network, want 3", n)
		}
		time.Sleep(time.Second)
		if n := count(); n != 2 {
			t.Errorf("%d answered a second later, want 2", n)
		}
	})
}

func TestBadRequestsAreAnswered(t *testing.T) {
	s := begin(t, nil)
	good := challengeRequest{Device: s.id(), Kind: attest.PSA}
	for name, c := range map[string]struct {
		path string
		body any
		want int
	}{
		"unknown device": {"/v1/challenge", challengeRequest{Device: did.ID{1}, Kind: attest.PSA}, http.StatusNotFound},
		"other kind":     {"/v1/challenge", challengeRequest{Device: s.id(), Kind: attest.TDX}, http.StatusBadRequest},
		"no JSON":        {"/v1/challenge", []byte("{"), http.StatusBadRequest},
		"large":          {"/v1/challenge", bytes.Repeat([]byte(" "), maxChallengeBytes+1), http.StatusRequestEntityTooLarge},
		"large evidence": {"/v1/evidence", bytes.Repeat([]byte(" "), maxEvidenceBody+1), http.StatusRequestEntityTooLarge},
		"short nonce":    {"/v1/evidence", map[string]any{"nonce": "00"}, http.StatusBadRequest},
		"no evidence":    {"/v1/evidence", map[string]any{"nonce": strings.Repeat("00", 32)}, http.StatusConflict},
		"kind unknown":   {"/v1/evidence", map[string]any{"nonce": strings.Repeat("00", 32), "evidence": map[string]any{"kind": "x", "body": "AA"}}, http.StatusBadRequest},
		"another path":   {"/v1/results", good, http.StatusNotFound},
	} {
		if status := s.post(c.path, c.body, nil); status != c.want {
			t.Errorf("%s: status %d, want %d", name, status, c.want)
		}
	}
	request := httptest.NewRequest(http.MethodPost, "/v1/challenge", strings.NewReader("{}"))
	recorder := httptest.NewRecorder()
	if s.handler.ServeHTTP(recorder, request); recorder.Code != http.StatusUnsupportedMediaType {
		t.Errorf("without a media type: status %d", recorder.Code)
	}
}

func TestTroubleOfTheChainStaysInside(t *testing.T) {
	s := begin(t, nil)
	c := s.ask(attest.PSA)
	s.chain.err = errors.New("secret words")
	if _, status := s.send(c, s.device.Evidence(c.Digest256())); status != http.StatusServiceUnavailable {
		t.Errorf("status %d", status)
	}
	recorder := httptest.NewRecorder()
	s.v.fail(recorder, s.chain.err)
	if strings.Contains(recorder.Body.String(), "secret") || recorder.Header().Get("Retry-After") == "" {
		t.Errorf("%v %s", recorder.Header(), recorder.Body)
	}
}

func TestTPMIsActivatedWithItsChallenge(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		time.Sleep(time.Until(attesttest.Now)) // the certificates of tests are of that time
		machine := tpmtest.New(rand.Reader)
		s := begin(t, func(c *Config) {
			c.Appraisers[attest.TPM2] = tpm.Policy{EKRoots: []*x509.Certificate{machine.Maker.Cert}, SecureBoot: true}
		})
		request := challengeRequest{Device: s.id(), Kind: attest.TPM2, Parts: parts{
			tpm.PartEKCertificates: machine.EK.Cert.Raw, tpm.PartAK: tpm2.Marshal(machine.AKArea)}}
		var a challengeAnswer
		if status := s.post("/v1/challenge", request, &a); status != http.StatusOK {
			t.Fatalf("status %d", status)
		}
		answer, ok := machine.Answer(tpm.Activation{Credential: a.Parts[tpm.PartCredential], Secret: a.Parts[tpm.PartSecret]})
		if !ok {
			t.Fatal("the TPM cannot answer")
		}
		e := machine.Evidence(a.Challenge.Digest256())
		delete(e.Parts, tpm.PartCertify)
		delete(e.Parts, tpm.PartAKCertificates)
		e.Parts[tpm.PartAnswer] = answer
		if v, status := s.send(a.Challenge, e); status != http.StatusOK || s.status(v) != attest.Affirming {
			t.Errorf("status %d, %s, %v", status, v.Result, v.Details)
		}
		request.Parts[tpm.PartEKCertificates] = tpmtest.New(rand.Reader).EK.Cert.Raw
		if status := s.post("/v1/challenge", request, nil); status != http.StatusBadRequest {
			t.Errorf("a stranger's EK: status %d", status)
		}
	})
}

func TestConfigsThatLackSomethingAreRefused(t *testing.T) {
	c := &chain{}
	appraisers := map[attest.Kind]attest.Appraiser{attest.PSA: psa.Policy{}}
	for i, cfg := range []Config{
		{}, {ChainID: 1, Devices: c}, {ChainID: 1, Appraisers: appraisers}, {ChainID: 1, Devices: c, Appraisers: appraisers, Recorder: c},
		{ChainID: 1 << 60, Devices: c, Appraisers: appraisers}, {ChainID: 1, Devices: c, Appraisers: map[attest.Kind]attest.Appraiser{"x": psa.Policy{}}},
	} {
		if _, err := New(cfg); err == nil {
			t.Errorf("config %d is taken", i)
		}
	}
}

// FuzzRequests states that no body makes the handler panic or answer with a status of its own trouble.
func FuzzRequests(f *testing.F) {
	f.Add([]byte(`{"device":"did:io:0x0000000000000000000000000000000000000001","kind":"psa"}`))
	f.Add([]byte(`{"nonce":"00","evidence":{"kind":"psa","body":"AA"}}`))
	key, err := jwk.Generate(jwk.P256, rand.Reader)
	if err != nil {
		f.Fatal(err)
	}
	c := &chain{key: key.Public()}
	v, err := New(Config{ChainID: 1, Devices: c, Burst: 1 << 30, Appraisers: map[attest.Kind]attest.Appraiser{attest.PSA: psa.Policy{}}})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		for _, path := range []string{"/v1/challenge", "/v1/evidence"} {
			request := httptest.NewRequest(http.MethodPost, path, bytes.NewReader(body))
			request.Header.Set("Content-Type", "application/json")
			recorder := httptest.NewRecorder()
			if v.Handler().ServeHTTP(recorder, request); recorder.Code >= 500 {
				t.Errorf("%s: status %d", path, recorder.Code)
			}
		}
	})
}
