package provision_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/client/device/provision"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
)

var (
	now    = time.Unix(1_790_000_000, 0)
	domain = identity.Domain{ChainID: 4690, Registry: common.Address{0x7e, 19: 0x11}}
)

func key(t testing.TB, a sig.Algorithm, seed byte) sig.PrivateKey {
	t.Helper()
	k, err := sig.NewPrivateKey(a, bytes.Repeat([]byte{seed}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func signer(k sig.PrivateKey, approve device.Approve) *device.Signer {
	return &device.Signer{ID: did.ID(k.Public().Address()), Key: k, Domain: domain, Approve: approve, Now: func() time.Time { return now }}
}

func yes(context.Context, identity.Description) error { return nil }

func newServer(t testing.TB, cfg provision.Config) *httptest.Server {
	t.Helper()
	s, err := provision.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	return server
}

func newCode(t testing.TB) provision.Code {
	t.Helper()
	code, err := provision.NewCode(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return code
}

// registration is a request that d's device signs.
func registration(t testing.TB, d provision.Device) identity.Request {
	t.Helper()
	doc, err := document.NewFor(d.DID, d.Key, map[string]string{"name": "My balcony", "maker": d.Document.Fact("maker")})
	if err != nil {
		t.Fatal(err)
	}
	return identity.Request{Domain: domain, Document: doc.Bytes(), ProjectName: "Air", Action: identity.RegisterDevice{
		Subject:      identity.Subject{ProjectID: 3, DeviceContract: common.Address{5}, Owner: common.Address{6}, Device: d.DID},
		DocumentHash: doc.Hash(), DocumentURI: doc.URI(), Deadline: uint64(now.Unix()) + 600}}
}

func ask(t testing.TB, c *provision.Client) provision.Device {
	t.Helper()
	d, err := c.Device(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestOwnerFetchesShowsAndHasItSigned(t *testing.T) {
	for _, a := range []sig.Algorithm{sig.ES256K, sig.ES256} {
		k, shown := key(t, a, 7), ""
		server := newServer(t, provision.Config{Model: "SDS 011", Facts: map[string]string{"maker": "Nova"}, Signer: signer(k, func(_ context.Context, what identity.Description) error {
			shown = what.String()
			return nil
		})})
		c := &provision.Client{URL: server.URL}
		d := ask(t, c)
		if d.DID.Address() != k.Public().Address() || !d.SelfCertified() || d.Model != "SDS 011" || d.Document.Fact("maker") != "Nova" || d.Domain != domain {
			t.Errorf("device is %+v", d)
		}
		r := registration(t, d)
		permit, _, err := c.Sign(t.Context(), d, r)
		if err != nil {
			t.Fatal(err)
		}
		if err := k.Public().Verify(r.Digest(r.Action), permit[:64]); err != nil {
			t.Error(err)
		}
		for _, want := range []string{"My balcony", "Nova", `"Air"`, common.Address{6}.Hex()} {
			if !strings.Contains(shown, want) {
				t.Errorf("%s: the person does not see %q in:\n%s", a, want, shown)
			}
		}
	}
}

func refusal(t *testing.T, err error, want string) {
	t.Helper()
	var r *provision.Refusal
	if !errors.As(err, &r) || r.Code != want {
		t.Errorf("got %v, want a refusal %s", err, want)
	}
}

func TestOnlyWhoKnowsTheCodeIsAnswered(t *testing.T) {
	code := newCode(t)
	server := newServer(t, provision.Config{Code: code, Signer: signer(key(t, sig.ES256K, 7), nil)})
	right, wrong, without := &provision.Client{URL: server.URL, Code: code}, &provision.Client{URL: server.URL, Code: newCode(t)}, &provision.Client{URL: server.URL}
	d := ask(t, right)
	r := registration(t, d)
	if _, _, err := right.Sign(t.Context(), d, r); err != nil {
		t.Error(err)
	}
	for range 15 { // more than a minute has for the owner: a stranger cannot use them up
		for _, c := range []*provision.Client{wrong, without} {
			_, _, err := c.Sign(t.Context(), d, r)
			refusal(t, err, "code")
		}
	}
	if _, _, err := right.Sign(t.Context(), d, r); err != nil {
		t.Error(err)
	}
	if _, err := wrong.Device(t.Context()); !errors.Is(err, provision.ErrAnswer) {
		t.Errorf("a device of another code is believed: %v", err)
	}
	// Another device that knows the code of none.
	stranger := newServer(t, provision.Config{Signer: signer(key(t, sig.ES256K, 9), yes)})
	if _, err := (&provision.Client{URL: stranger.URL, Code: code}).Device(t.Context()); !errors.Is(err, provision.ErrAnswer) {
		t.Errorf("a stranger passes for the device: %v", err)
	}
}

// Whoever sits between owner and device has the bytes of a request and its proof, and changes the owner to himself.
func TestProofIsGoodForOneRequestOnly(t *testing.T) {
	code := newCode(t)
	server := newServer(t, provision.Config{Code: code, Signer: signer(key(t, sig.ES256K, 7), nil)})
	between := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		body = bytes.Replace(body, []byte(`"owner":"0x06`), []byte(`"owner":"0x66`), 1)
		forward, err := http.NewRequest(r.Method, server.URL+r.URL.String(), bytes.NewReader(body))
		if err != nil {
			t.Error(err)
			return
		}
		forward.Header = r.Header.Clone()
		response, err := http.DefaultClient.Do(forward)
		if err != nil {
			t.Error(err)
			return
		}
		defer response.Body.Close()
		w.WriteHeader(response.StatusCode)
		io.Copy(w, response.Body)
	}))
	defer between.Close()
	c := &provision.Client{URL: between.URL, Code: code}
	d := ask(t, c)
	_, _, err := c.Sign(t.Context(), d, registration(t, d))
	refusal(t, err, "code")
}

func TestWhatTheDeviceSignedIsChecked(t *testing.T) {
	k := key(t, sig.ES256K, 7)
	liar := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		json.NewEncoder(w).Encode(map[string]string{"permit": strings.Repeat("11", 65)})
	}))
	defer liar.Close()
	doc, err := document.New(k.Public(), map[string]string{})
	if err != nil {
		t.Fatal(err)
	}
	d := provision.Device{DID: did.ID(k.Public().Address()), Key: k.Public(), Document: doc}
	if permit, _, err := (&provision.Client{URL: liar.URL}).Sign(t.Context(), d, registration(t, d)); !errors.Is(err, provision.ErrAnswer) || permit != nil {
		t.Errorf("%x, %v", permit, err)
	}
}

func TestRotationIsSignedByBothKeys(t *testing.T) {
	old, next := key(t, sig.ES256K, 7), key(t, sig.ES256, 8)
	server := newServer(t, provision.Config{Signer: signer(old, yes), Next: next})
	c := &provision.Client{URL: server.URL}
	d := ask(t, c)
	doc, err := document.NewFor(d.DID, *d.NextKey, map[string]string{})
	if err != nil {
		t.Fatal(err)
	}
	r := identity.Request{Domain: domain, Document: doc.Bytes(), Action: identity.RotateKey{Subject: identity.Subject{ProjectID: 3, Device: d.DID},
		NewSigner: d.NextKey.Address(), FirstSequence: 100, DocumentHash: doc.Hash(), DocumentURI: doc.URI(), Deadline: uint64(now.Unix()) + 60}}
	permit, newPermit, err := c.Sign(t.Context(), d, r)
	if err != nil {
		t.Fatal(err)
	}
	digest := r.Digest(r.Action)
	if err := errors.Join(old.Public().Verify(digest, permit[:64]), next.Public().Verify(digest, newPermit[:64])); err != nil {
		t.Error(err)
	}
}

func TestWhatDoesNotFitIsRefusedWithItsReason(t *testing.T) {
	asked := false
	server := newServer(t, provision.Config{Signer: signer(key(t, sig.ES256K, 7), func(context.Context, identity.Description) error {
		asked = true
		return nil
	}), RequestsPerMinute: 100})
	c := &provision.Client{URL: server.URL}
	d := ask(t, c)
	with := func(change func(*identity.Request, *identity.RegisterDevice)) identity.Request {
		r := registration(t, d)
		a := r.Action.(identity.RegisterDevice)
		change(&r, &a)
		r.Action = a
		return r
	}
	for want, r := range map[string]identity.Request{
		"wrong_device":   with(func(_ *identity.Request, a *identity.RegisterDevice) { a.Device[0]++ }),
		"wrong_registry": with(func(r *identity.Request, _ *identity.RegisterDevice) { r.ChainID++ }),
		"deadline":       with(func(_ *identity.Request, a *identity.RegisterDevice) { a.Deadline = 1 }),
		"document":       with(func(_ *identity.Request, a *identity.RegisterDevice) { a.DocumentURI = "data:," }),
	} {
		_, _, err := c.Sign(t.Context(), d, r)
		refusal(t, err, want)
	}
	for _, bad := range []struct{ kind, origin, body, want string }{
		{"application/json", "", `{"hex":"0x00"}`, "malformed"},
		{"application/json", "", strings.Repeat(" ", identity.MaxRequestBytes+1), "oversized"},
		{"text/plain", "", `{}`, "content_type"},
		{"application/json", "https://evil.example", `{}`, "origin"},
	} {
		request, err := http.NewRequest(http.MethodPost, server.URL+"/v1/sign", strings.NewReader(bad.body))
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("Content-Type", bad.kind)
		if bad.origin != "" {
			request.Header.Set("Origin", bad.origin)
		}
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		var answer provision.Refusal
		err = json.NewDecoder(response.Body).Decode(&answer)
		response.Body.Close()
		if err != nil || answer.Code != bad.want || response.StatusCode < 400 {
			t.Errorf("%.20q: %d %+v, %v; want %s", bad.body, response.StatusCode, answer, err, bad.want)
		}
	}
	if asked {
		t.Error("a person was bothered with what cannot be signed")
	}
}

func TestOnePersonIsAskedOneThingAtATime(t *testing.T) {
	asked, answer := make(chan struct{}), make(chan error)
	server := newServer(t, provision.Config{Signer: signer(key(t, sig.ES256K, 7), func(ctx context.Context, _ identity.Description) error {
		close(asked)
		select {
		case err := <-answer:
			return err
		case <-ctx.Done():
			return ctx.Err()
		}
	})})
	c := &provision.Client{URL: server.URL}
	d := ask(t, c)
	r, first := registration(t, d), make(chan error, 1)
	go func() {
		_, _, err := c.Sign(context.Background(), d, r)
		first <- err
	}()
	<-asked
	_, _, err := c.Sign(t.Context(), d, r)
	refusal(t, err, "busy")
	answer <- errors.New("no")
	refusal(t, <-first, "declined")
}

func TestNobodyAnswersIsNo(t *testing.T) {
	server := newServer(t, provision.Config{Patience: time.Millisecond, Signer: signer(key(t, sig.ES256K, 7), func(ctx context.Context, _ identity.Description) error {
		<-ctx.Done()
		return ctx.Err()
	})})
	c := &provision.Client{URL: server.URL}
	d := ask(t, c)
	_, _, err := c.Sign(t.Context(), d, registration(t, d))
	refusal(t, err, "declined")
}

func TestManyRequestsAreCutOff(t *testing.T) {
	var asked atomic.Int32
	server := newServer(t, provision.Config{RequestsPerMinute: 3, Signer: signer(key(t, sig.ES256K, 7), func(context.Context, identity.Description) error {
		asked.Add(1)
		return nil
	})})
	c := &provision.Client{URL: server.URL}
	d := ask(t, c)
	var last error
	for range 5 {
		_, _, last = c.Sign(t.Context(), d, registration(t, d))
	}
	refusal(t, last, "rate")
	if asked.Load() != 3 {
		t.Errorf("asked %d times", asked.Load())
	}
}

func TestBlindServersAreNotMade(t *testing.T) {
	if _, err := provision.New(provision.Config{Signer: signer(key(t, sig.ES256K, 7), nil)}); err == nil {
		t.Error("a server that asks nobody")
	}
	if _, err := provision.New(provision.Config{Code: "1234", Signer: signer(key(t, sig.ES256K, 7), nil)}); !errors.Is(err, provision.ErrCode) {
		t.Errorf("a short code: %v", err)
	}
}

// A screen tells what was printed on it, as it is printed.
type screen chan string

func (s screen) Write(p []byte) (int, error) {
	s <- string(p)
	return len(p), nil
}

func TestConsoleTakesAnAnswerToItsQuestionOnly(t *testing.T) {
	in, typed := io.Pipe()
	out := make(screen, 1)
	approve := provision.Console(in, out)
	ask := func(line string) error {
		done := make(chan error, 1)
		go func() { done <- approve(t.Context(), identity.Description{Title: "Register"}) }()
		if got, want := <-out, "\nRegister\nSign this? [y/N] "; got != want {
			t.Errorf("printed %q, want %q", got, want)
		}
		io.WriteString(typed, line)
		return <-done
	}
	for line, want := range map[string]bool{"y\n": true, " YES \n": true, "n\n": false, "\n": false, "yesterday\n": false} {
		if err := ask(line); (err == nil) != want {
			t.Errorf("%q: %v", line, err)
		}
	}
	io.WriteString(typed, "y\ny\n") // impatient, before the question
	io.WriteString(typed, " ")      // is read when both are dropped
	done := make(chan error, 1)
	ctx, cancel := context.WithCancel(t.Context())
	go func() { done <- approve(ctx, identity.Description{Title: "Remove"}) }()
	<-out
	cancel()
	<-out // nobody answered
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Errorf("an answer from before was taken: %v", err)
	}
	typed.Close()
	for range 2 { // while it ends, and after
		go func() { done <- approve(t.Context(), identity.Description{Title: "Register"}) }()
		<-out
		if err := <-done; err == nil {
			t.Error("an input that ended is taken for yes")
		}
	}
}

func TestButtonPressedBeforeDoesNotCount(t *testing.T) {
	pressed := make(chan struct{}, 1)
	pressed <- struct{}{}
	ctx, cancel := context.WithCancel(t.Context())
	approve := provision.Button(func(identity.Description) error { cancel(); return nil }, pressed)
	if err := approve(ctx, identity.Description{}); !errors.Is(err, context.Canceled) {
		t.Errorf("a press from before was taken: %v", err)
	}
	approve = provision.Button(func(identity.Description) error { pressed <- struct{}{}; return nil }, pressed)
	if err := approve(t.Context(), identity.Description{}); err != nil {
		t.Errorf("pressed: %v", err)
	}
}

func TestCodesAreReadAsPeopleTypeThem(t *testing.T) {
	code := newCode(t)
	if got, err := provision.ParseCode(" " + strings.ToLower(strings.ReplaceAll(string(code), "-", " "))); err != nil || got != code {
		t.Errorf("%s was read as %s, %v", code, got, err)
	}
}

func FuzzSignTakesNothingButRequests(f *testing.F) {
	k := key(f, sig.ES256K, 7)
	server, err := provision.New(provision.Config{Signer: signer(k, yes), RequestsPerMinute: 1 << 40})
	if err != nil {
		f.Fatal(err)
	}
	point := k.Public()
	doc, err := document.New(point, map[string]string{})
	if err != nil {
		f.Fatal(err)
	}
	raw, err := json.Marshal(registration(f, provision.Device{DID: did.ID(point.Address()), Key: point, Document: doc}))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(raw)
	f.Add([]byte(`{"hex":"0x0000"}`))
	f.Fuzz(func(t *testing.T, body []byte) {
		w, r := httptest.NewRecorder(), httptest.NewRequest(http.MethodPost, "/v1/sign", bytes.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		server.ServeHTTP(w, r)
		if w.Code == http.StatusOK {
			if _, err := identity.ParseRequest(body); err != nil {
				t.Fatalf("signed %q: %v", body, err)
			}
		} else if w.Code == http.StatusInternalServerError {
			t.Fatalf("%q: %s", body, w.Body)
		}
	})
}
