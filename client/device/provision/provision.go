// Package provision lets an owner have a device sign over the network, after a person has agreed to what it is.
//
// A Server runs on the device, by default not at all, and then on loopback. It takes whole requests (protocol/identity), never
// digests; it shows each in words and signs only what was approved, at the device or with the code of its label. A Client is the
// owner's side. docs/spec/provisioning.md has the bytes and the threats.
package provision

import (
	"context"
	"crypto/hmac"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/document"
)

// A Config tells a Server for whom it answers.
type Config struct {
	// Signer signs. Its Approve asks a person at the device; without one, Code MUST be set.
	Signer *device.Signer
	// Next, if set, is the key that a rotation may hand over to; it signs the rotation too.
	Next device.Key
	// Code, if set, must be known to whoever asks, besides Approve if there is one.
	Code Code
	// FirstSequence gives the first number that a new key may sign: above all that the current one used. Default: the page must be told.
	FirstSequence func() (uint64, error)
	// Voucher is the maker's word, by which whoever owns the device claims it. Default none: then its page offers no claim.
	Voucher *identity.Voucher
	// Model is what the maker calls the device. Default empty.
	Model string
	// Facts is what the device says of itself, for the owner to take into its document. Default none.
	Facts map[string]string
	// Origins are the web pages that may ask, such as https://explorer.example. Default none: browsers are refused.
	Origins []string
	// Patience is how long a person may take. Default 2m.
	Patience time.Duration
	// RequestsPerMinute bounds the requests that a person, or the key, is bothered with. Default 20.
	RequestsPerMinute int
	// Logger is told of each request. Default: nobody is.
	Logger *slog.Logger
}

// A Server is an http.Handler. Safe for concurrent use.
type Server struct {
	cfg Config
	mux *http.ServeMux

	asking sync.Mutex // held while a person is asked; never waited for

	mu     sync.Mutex
	minute time.Time // guarded by mu; start of the minute that is counted
	count  int       // guarded by mu
}

// New returns a Server, or an error where nobody could approve.
func New(cfg Config) (*Server, error) {
	if cfg.Signer == nil || cfg.Signer.Key == nil {
		return nil, errors.New("provisioning needs the device's signer")
	}
	if cfg.Signer.Approve == nil && cfg.Code == "" {
		return nil, errors.New("provisioning needs somebody to approve at the device, or a code: nothing is signed blindly")
	}
	if cfg.Code != "" {
		code, err := ParseCode(string(cfg.Code))
		if err != nil {
			return nil, err
		}
		cfg.Code = code
	}
	if cfg.Patience == 0 {
		cfg.Patience = 2 * time.Minute
	}
	if cfg.RequestsPerMinute == 0 {
		cfg.RequestsPerMinute = 20
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	s := &Server{cfg: cfg, mux: http.NewServeMux()}
	s.mux.HandleFunc("GET /v1/device", s.device)
	s.mux.HandleFunc("POST /v1/sign", s.sign)
	s.mux.HandleFunc("GET /claim", s.showPage)
	s.mux.HandleFunc("POST /claim", s.signPage)
	s.mux.HandleFunc("GET /page.css", s.style)
	s.mux.HandleFunc("OPTIONS /v1/", func(http.ResponseWriter, *http.Request) {})
	return s, nil
}

// ServeHTTP answers a request, unless a web page sent it that may not.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	if origin := r.Header.Get("Origin"); origin != "" {
		if !slices.Contains(s.cfg.Origins, origin) && !s.ownPage(r, origin) {
			refuse(w, http.StatusForbidden, "origin", "this device takes no requests from web pages of "+origin)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Headers", "Content-Type, "+proofHeader)
		w.Header().Set("Vary", "Origin")
	}
	s.mux.ServeHTTP(w, r)
}

// ownPage tells whether the device's own page sent its form. Pages of others that reach the device under their name get no further than
// the page does: to the code or the person.
func (s *Server) ownPage(r *http.Request, origin string) bool {
	return r.URL.Path == "/claim" && (origin == "http://"+r.Host || origin == "https://"+r.Host)
}

// Key is a public key on the wire, as device documents have it.
type wireKey struct {
	Alg string `json:"alg"`
	X   string `json:"x"`
	Y   string `json:"y"`
}

func toWire(k sig.PublicKey) wireKey {
	point := k.Point()
	return wireKey{k.Algorithm().String(), hex.EncodeToString(point[:32]), hex.EncodeToString(point[32:])}
}

// about is the answer to GET /v1/device.
type about struct {
	DID       string            `json:"did"`
	PublicKey wireKey           `json:"publicKey"`
	NextKey   *wireKey          `json:"nextKey,omitempty"`
	Document  string            `json:"document"`
	Model     string            `json:"model,omitempty"`
	ChainID   string            `json:"chainId"` // "0" when any
	Registry  string            `json:"registry"`
	Approval  []string          `json:"approval"` // of "person" and "code", all that are needed
	Proof     string            `json:"proof,omitempty"`
	Facts     map[string]string `json:"facts"`
	Voucher   json.RawMessage   `json:"voucher,omitempty"` // docs/spec/provisioning.md §8
}

func (s *Server) device(w http.ResponseWriter, r *http.Request) {
	signer, facts := s.cfg.Signer, s.cfg.Facts
	if facts == nil {
		facts = map[string]string{}
	}
	d, err := document.NewFor(signer.ID, signer.Key.Public(), facts)
	if err != nil {
		refuse(w, http.StatusInternalServerError, "document", err.Error())
		return
	}
	answer := about{
		DID: signer.ID.String(), PublicKey: toWire(signer.Key.Public()), Document: string(d.Bytes()), Model: s.cfg.Model, Facts: facts,
		ChainID: fmt.Sprint(signer.Domain.ChainID), Registry: hexAddress(signer.Domain.Registry), Approval: s.approval(),
	}
	if s.cfg.Voucher != nil {
		if answer.Voucher, err = json.Marshal(s.cfg.Voucher); err != nil {
			refuse(w, http.StatusInternalServerError, "voucher", err.Error())
			return
		}
	}
	if s.cfg.Next != nil {
		next := toWire(s.cfg.Next.Public())
		answer.NextKey = &next
	}
	if text := r.URL.Query().Get("challenge"); text != "" && s.cfg.Code != "" {
		challenge, err := hex.DecodeString(text)
		if err != nil || len(challenge) != challengeBytes {
			refuse(w, http.StatusBadRequest, "malformed", "challenge is not 32 bytes in hex")
			return
		}
		answer.Proof = hex.EncodeToString(s.cfg.Code.answer(challenge, answer.DID, signer.Key.Public()))
	}
	reply(w, http.StatusOK, answer)
}

func (s *Server) approval() []string {
	var ways []string
	if s.cfg.Signer.Approve != nil {
		ways = append(ways, "person")
	}
	if s.cfg.Code != "" {
		ways = append(ways, "code")
	}
	return ways
}

// signed is the answer to POST /v1/sign.
type signed struct {
	Digest      string               `json:"digest"`
	Permit      string               `json:"permit"`
	NewPermit   string               `json:"newPermit,omitempty"` // the new key's, in a rotation
	Description identity.Description `json:"description"`
}

func (s *Server) sign(w http.ResponseWriter, r *http.Request) {
	if kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || kind != "application/json" {
		refuse(w, http.StatusUnsupportedMediaType, "content_type", "want application/json") // which no plain form can send
		return
	}
	raw, err := io.ReadAll(http.MaxBytesReader(w, r.Body, identity.MaxRequestBytes))
	if err != nil {
		refuse(w, http.StatusRequestEntityTooLarge, "oversized", fmt.Sprintf("a request has at most %d bytes", identity.MaxRequestBytes))
		return
	}
	request, err := identity.ParseRequest(raw)
	if err != nil {
		s.refuse(w, err)
		return
	}
	answer, err := s.ask(r.Context(), request, r.Header.Get(proofHeader))
	if err != nil {
		s.cfg.Logger.Warn("Signing was refused", "err", err)
		s.refuse(w, err)
		return
	}
	s.cfg.Logger.Info("Device signed", "action", answer.Description.Action, "digest", answer.Digest)
	reply(w, http.StatusOK, answer)
}

// ask has what is asked approved, in all the ways that are set, and signs it.
func (s *Server) ask(ctx context.Context, request identity.Request, proof string) (signed, error) {
	what, err := s.cfg.Signer.Describe(request)
	if err != nil {
		return signed{}, err
	}
	if s.cfg.Code != "" && !hmac.Equal([]byte(proof), []byte(s.cfg.Code.Proof(what.Digest))) {
		return signed{}, ErrCode
	}
	if !s.allow() { // counted behind the code, so that a stranger cannot use the owner's tries up
		return signed{}, errRate
	}
	if !s.asking.TryLock() {
		return signed{}, errBusy
	}
	defer s.asking.Unlock()
	ctx, cancel := context.WithTimeout(ctx, s.cfg.Patience)
	defer cancel()
	signer := *s.cfg.Signer
	if signer.Approve == nil { // the code speaks for the person, who read the words at the other end
		signer.Approve = func(context.Context, identity.Description) error { return nil }
	}
	s.cfg.Logger.Info("Device is asked to sign", "what", what.String())
	permit, err := signer.Sign(ctx, request)
	if err != nil {
		return signed{}, err
	}
	answer := signed{Digest: hex.EncodeToString(what.Digest[:]), Permit: hex.EncodeToString(permit), Description: what}
	if a, ok := request.Action.(identity.RotateKey); ok && s.cfg.Next != nil && s.cfg.Next.Public().Address() == a.NewSigner {
		signature, err := s.cfg.Next.Sign(what.Digest)
		if err != nil {
			return signed{}, fmt.Errorf("sign with the new key: %w", err)
		}
		if permit, err = identity.Permit(s.cfg.Next.Public(), what.Digest, signature); err != nil {
			return signed{}, err
		}
		answer.NewPermit = hex.EncodeToString(permit)
	}
	return answer, nil
}

// allow counts requests by the minute.
func (s *Server) allow() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := time.Now()
	if now.Sub(s.minute) >= time.Minute {
		s.minute, s.count = now, 0
	}
	s.count++
	return s.count <= s.cfg.RequestsPerMinute
}

var (
	errBusy = errors.New("another request waits for approval at the device")
	errRate = errors.New("too many requests to sign; wait a minute")
)

// refusals is the table of docs/spec/provisioning.md §4.
var refusals = []struct {
	err    error
	status int
	code   string
}{
	{ErrCode, http.StatusUnauthorized, "code"},
	{device.ErrDeclined, http.StatusForbidden, "declined"},
	{errBusy, http.StatusConflict, "busy"},
	{errRate, http.StatusTooManyRequests, "rate"},
	{identity.ErrRequest, http.StatusBadRequest, "malformed"},
	{identity.ErrDevice, http.StatusUnprocessableEntity, "wrong_device"},
	{identity.ErrDomain, http.StatusUnprocessableEntity, "wrong_registry"},
	{identity.ErrExpired, http.StatusUnprocessableEntity, "deadline"},
	{identity.ErrContent, http.StatusUnprocessableEntity, "document"},
}

func (s *Server) refuse(w http.ResponseWriter, err error) {
	for _, r := range refusals {
		if errors.Is(err, r.err) {
			if r.status == http.StatusTooManyRequests {
				w.Header().Set("Retry-After", "60")
			}
			refuse(w, r.status, r.code, err.Error())
			return
		}
	}
	s.cfg.Logger.Error("Device cannot sign", "err", err)
	refuse(w, http.StatusInternalServerError, "internal", "the device's key does not answer")
}

func refuse(w http.ResponseWriter, status int, code, message string) {
	reply(w, status, map[string]string{"error": code, "message": message})
}

func reply(w http.ResponseWriter, status int, answer any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(answer) // a client that went away asks again
}
