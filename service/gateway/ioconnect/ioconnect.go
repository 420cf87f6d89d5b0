// Package ioconnect serves the endpoints of the original's sequencer to devices of the original SDK, and keeps what they send.
//
// What comes here is not a reading and does not earn. The log takes readings that are signed as docs/spec/reading.md says, and the
// original signs otherwise or not at all. So a message is authenticated as far as its form allows, told apart from copies, and kept
// durably with a state that the device can ask for; the project reads what is kept and decides. docs/spec/ioconnect.md §6 says it to
// owners of devices.
//
// The proof of a message is "signature" when the device's registered key signed it, and "token" when only its bearer token stands
// for it. A token is given encrypted to the device's key for agreement and nobody else can read it, but it travels in the clear
// afterwards: an observer of plain HTTP can send in the device's name until the token ends. No policy should pay for "token".
package ioconnect

import (
	"context"
	"crypto/rand"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"time"

	wire "github.com/trellis-network/trellis/protocol/ioconnect"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// ErrUnknownDevice reports a device that is not registered, or whose document has no keys that the original SDK uses.
var ErrUnknownDevice = errors.New("device is not registered")

// Devices knows the registered devices. It MUST be safe for concurrent use.
type Devices interface {
	// Device returns a device's keys as its registered document gives them, or ErrUnknownDevice.
	Device(ctx context.Context, id did.ID) (Device, error)
}

// A Device is what must be known of one. Agreement may be zero when it only signs.
type Device struct {
	Signing   jwk.Public
	Agreement wire.Recipient
}

// Config of a Server. Server and Token have no default.
type Config struct {
	// Server holds the keys towards devices.
	Server wire.Server
	// Token makes bearer tokens.
	Token wire.TokenKey
	// TokenLife is how long a token is good. Default 24h: the SDK asks for one at each start, and cannot refresh it otherwise.
	TokenLife time.Duration
	// ReadToken is the bearer token of GET /v1/legacy/messages. Default "": the endpoint is not served.
	ReadToken string
	// WriteToken is the bearer token of POST /v1/legacy/messages/{id}/state and /v1/legacy/release. Default "": they are not served.
	WriteToken string
	// Now is the time. Default time.Now.
	Now func() time.Time
	// Random is a secure source. Default the operating system's.
	Random io.Reader
}

// A Server answers devices of the original SDK. Safe for concurrent use.
type Server struct {
	cfg     Config
	devices Devices
	store   *Store
	log     *slog.Logger
}

// New returns a server over a store that it does not close.
func New(cfg Config, devices Devices, store *Store, log *slog.Logger) *Server {
	if cfg.TokenLife == 0 {
		cfg.TokenLife = 24 * time.Hour
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Random == nil {
		cfg.Random = rand.Reader
	}
	return &Server{cfg, devices, store, log}
}

// Handlers returns the endpoints by pattern of http.ServeMux.
func (s *Server) Handlers() map[string]http.Handler {
	h := map[string]http.Handler{
		"GET /didDoc":       http.HandlerFunc(s.document),
		"POST /issue_vc":    http.HandlerFunc(s.issue),
		"POST /message":     http.HandlerFunc(s.message),
		"GET /message/{id}": http.HandlerFunc(s.state),
		"POST /v1/task":     http.HandlerFunc(s.task),
	}
	if s.cfg.ReadToken != "" {
		h["GET /v1/legacy/messages"] = http.HandlerFunc(s.list)
	}
	if s.cfg.WriteToken != "" {
		h["POST /v1/legacy/messages/{id}/state"] = http.HandlerFunc(s.setState)
		h["POST /v1/legacy/release"] = http.HandlerFunc(s.release)
	}
	return h
}
