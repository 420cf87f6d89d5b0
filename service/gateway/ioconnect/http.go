package ioconnect

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"

	"github.com/trellis-network/trellis/protocol/didcomm"
	wire "github.com/trellis-network/trellis/protocol/ioconnect"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// errToken reports a request whose bearer token does not stand for its sender.
var errToken = errors.New("want the bearer token that POST /issue_vc gave to this device")

// errBetter reports a peer that speaks DIDComm, and is not answered in the original's format.
var errBetter = errors.New("this is DIDComm: send it to POST /didcomm")

// statuses tells how errors are answered; the first that fits. What is not here is 503.
var statuses = []struct {
	err    error
	status int
}{
	{errToken, http.StatusUnauthorized},
	{errProject, http.StatusUnauthorized},
	{wire.ErrExpired, http.StatusUnauthorized},
	{wire.ErrSignature, http.StatusUnauthorized},
	{ErrUnknownDevice, http.StatusNotFound},
	{ErrNotFound, http.StatusNotFound},
	{wire.ErrTooLarge, http.StatusRequestEntityTooLarge},
	{wire.ErrMalformed, http.StatusBadRequest},
	{ErrState, http.StatusBadRequest},
	{wire.ErrNotForUs, http.StatusBadRequest},
	{wire.ErrOpen, http.StatusBadRequest},
	{errBetter, http.StatusBadRequest},
}

func (s *Server) fail(w http.ResponseWriter, err error) {
	for _, known := range statuses {
		if errors.Is(err, known.err) {
			if known.status == http.StatusUnauthorized {
				w.Header().Set("WWW-Authenticate", "Bearer")
			}
			write(w, known.status, map[string]string{"error": err.Error()})
			return
		}
	}
	s.log.Warn("A message of a device of the original SDK was not taken", "err", err)
	w.Header().Set("Retry-After", "5")
	write(w, http.StatusServiceUnavailable, map[string]string{"error": "not now; send it again"})
}

func write(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body) // a client that went away has no use for an error
}

func (s *Server) read(w http.ResponseWriter, r *http.Request) ([]byte, error) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, wire.MaxBytes))
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return nil, fmt.Errorf("%w: at most %d bytes", wire.ErrTooLarge, wire.MaxBytes)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", wire.ErrMalformed, err)
	}
	return body, nil
}

// reply answers a device in its format.
func (s *Server) reply(w http.ResponseWriter, device Device, content any) {
	raw, err := json.Marshal(content)
	if err == nil {
		raw, err = s.cfg.Server.Reply(raw, device.Agreement, s.cfg.Random)
	}
	s.send(w, raw, err)
}

func (s *Server) send(w http.ResponseWriter, raw []byte, err error) {
	if err != nil {
		s.fail(w, err)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(raw)
}

// document is GET /didDoc: to whom devices encrypt.
func (s *Server) document(w http.ResponseWriter, _ *http.Request) {
	raw, err := s.cfg.Server.Document()
	s.send(w, raw, err)
}

// issue is POST /issue_vc: a token for the device alone to read.
func (s *Server) issue(w http.ResponseWriter, r *http.Request) {
	body, err := s.read(w, r)
	if err != nil {
		s.fail(w, err)
		return
	}
	var request struct{ ClientID string }
	if err := json.Unmarshal(body, &request); err != nil {
		s.fail(w, fmt.Errorf("%w: want {\"clientID\":\"did:io:0x…\"}", wire.ErrMalformed))
		return
	}
	id, err := did.Parse(request.ClientID)
	if err != nil {
		s.fail(w, fmt.Errorf("%w: %w", wire.ErrMalformed, err))
		return
	}
	device, err := s.devices.Device(r.Context(), id)
	if err == nil && device.Agreement.Key.IsZero() {
		err = fmt.Errorf("%w: its document has no key on P-256 for agreement", ErrUnknownDevice)
	}
	if err != nil {
		s.fail(w, err)
		return
	}
	raw, err := s.cfg.Server.ReplyToken(s.cfg.Token.Issue(id, s.cfg.Now().Add(s.cfg.TokenLife)), device.Agreement, s.cfg.Random)
	s.send(w, raw, err)
}

// message is POST /message, in the two forms that the original took: an envelope with a token, or JSON with a signature.
func (s *Server) message(w http.ResponseWriter, r *http.Request) {
	body, err := s.read(w, r)
	if err != nil {
		s.fail(w, err)
		return
	}
	e, err := wire.Parse(body)
	if err == nil {
		s.envelope(w, r, e)
		return
	}
	var other struct{ Ciphertext, Payload *string }
	if json.Unmarshal(body, &other) == nil && (other.Ciphertext != nil || other.Payload != nil) {
		s.fail(w, fmt.Errorf("%w (%w)", errBetter, err))
		return
	}
	s.signed(w, r, body)
}

// authenticate returns the device that the request's token was issued to, which MUST be the one that the envelope claims.
func (s *Server) authenticate(r *http.Request, claimed string) (did.ID, error) {
	token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	if !ok {
		return did.ID{}, errToken
	}
	id, err := s.cfg.Token.Check(token, s.cfg.Now())
	if err != nil {
		return did.ID{}, fmt.Errorf("%w: %w", errToken, err)
	}
	if subtle.ConstantTimeCompare([]byte(id.String()), []byte(claimed)) != 1 {
		return did.ID{}, fmt.Errorf("%w: it is another device's", errToken)
	}
	return id, nil
}

func (s *Server) envelope(w http.ResponseWriter, r *http.Request, e wire.Envelope) {
	id, err := s.authenticate(r, e.Claimed())
	if err != nil {
		s.fail(w, err)
		return
	}
	device, err := s.devices.Device(r.Context(), id) // it may have been removed since
	if err != nil {
		s.fail(w, err)
		return
	}
	content, err := s.cfg.Server.Open(e)
	if err != nil {
		s.fail(w, err)
		return
	}
	m, err := wire.ParseMessage(content)
	if err != nil {
		s.fail(w, err)
		return
	}
	proof, once, err := s.proofOf(m, id, device.Signing)
	if err != nil {
		s.fail(w, err)
		return
	}
	if proof == ByToken {
		once = e.Digest()
	}
	number, err := s.keep(Message{Device: id, Kind: "envelope", Proof: proof, ProjectID: strconv.FormatUint(m.ProjectID, 10), Content: content}, once)
	if err != nil {
		s.fail(w, err)
		return
	}
	s.reply(w, device, map[string]string{"messageID": number})
}

// proofOf tells what stands for a message in an envelope: a signature of the device in it, over the message or a JWT as its data, or
// the token alone. A signature that does not hold is refused: it is no better than none. once tells what was signed from other things.
func (s *Server) proofOf(m wire.Message, id did.ID, key jwk.Public) (proof string, once [32]byte, err error) {
	if m.Signature != "" {
		signer, err := m.Signer()
		if err == nil && signer != did.ID(key.Address()) {
			err = fmt.Errorf("%w: %s signed, the token is of %s", wire.ErrSignature, signer, id)
		}
		return BySignature, m.Once(), err
	}
	if strings.Count(m.Data, ".") != 2 || !strings.HasPrefix(m.Data, "eyJ") {
		return ByToken, once, nil
	}
	token, err := wire.ParseJWT(m.Data, key, s.cfg.Now())
	if err == nil && token.Issuer != id.String() {
		err = fmt.Errorf("%w: the token in it is of %q", wire.ErrSignature, token.Issuer)
	}
	return BySignature, sha256.Sum256([]byte(m.Data[:strings.LastIndexByte(m.Data, '.')])), err
}

// signed is the later original's POST /message: JSON that the device's key signed.
func (s *Server) signed(w http.ResponseWriter, r *http.Request, body []byte) {
	m, err := wire.ParseMessage(body)
	if err != nil {
		s.fail(w, err)
		return
	}
	if m.Signature == "" {
		s.fail(w, fmt.Errorf("%w: there is none", wire.ErrSignature))
		return
	}
	signer, err := m.Signer()
	if err != nil {
		s.fail(w, err)
		return
	}
	device, err := s.devices.Device(r.Context(), signer)
	if err == nil && did.ID(device.Signing.Address()) != signer {
		err = fmt.Errorf("%w: %s has another key now", wire.ErrSignature, signer)
	}
	if err != nil {
		s.fail(w, err)
		return
	}
	id, err := s.keep(Message{Device: signer, Kind: "message", Proof: BySignature, ProjectID: strconv.FormatUint(m.ProjectID, 10), Content: body}, m.Once())
	if err != nil {
		s.fail(w, err)
		return
	}
	write(w, http.StatusOK, map[string]string{"messageID": id, "taskID": id})
}

// task is POST /v1/task of the SDK's solar farm.
func (s *Server) task(w http.ResponseWriter, r *http.Request) {
	body, err := s.read(w, r)
	if err != nil {
		s.fail(w, err)
		return
	}
	t, err := wire.ParseTask(body)
	if err != nil {
		s.fail(w, err)
		return
	}
	device, err := s.devices.Device(r.Context(), t.Device)
	if err == nil && device.Signing != t.Key {
		err = fmt.Errorf("%w: %s has another key now", wire.ErrSignature, t.Device)
	}
	if err != nil {
		s.fail(w, err)
		return
	}
	id, err := s.keep(Message{Device: t.Device, Kind: "task", Proof: BySignature, ProjectID: t.ProjectID, Content: body}, t.Digest)
	if err != nil {
		s.fail(w, err)
		return
	}
	write(w, http.StatusOK, map[string]string{"taskID": id})
}

// keep returns a message's identifier after it is durable: a new one, or that of the copy that came before. once tells the messages of
// one device apart.
func (s *Server) keep(m Message, once [32]byte) (string, error) {
	id, err := didcomm.NewID(s.cfg.Random)
	if err != nil {
		return "", err
	}
	m.ID, m.ReceivedAt = id, s.cfg.Now().UTC()
	m.States = []State{{State: StateReceived, Time: m.ReceivedAt, Comment: "kept; it earns when the project admits it"}}
	return s.store.Add(m, sha256.Sum256(append(m.Device[:], once[:]...)))
}

// state is GET /message/{id}. The SDK sends no token with it, so an answer to an envelope is one that only the device can open.
func (s *Server) state(w http.ResponseWriter, r *http.Request) {
	m, err := s.store.Get(r.PathValue("id"))
	if err != nil {
		s.fail(w, err)
		return
	}
	answer := map[string]any{"messageID": m.ID, "states": m.States}
	if m.Kind != "envelope" {
		write(w, http.StatusOK, answer)
		return
	}
	device, err := s.devices.Device(r.Context(), m.Device)
	if err != nil {
		s.fail(w, err)
		return
	}
	s.reply(w, device, answer)
}
