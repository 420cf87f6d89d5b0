package ioconnect

import (
	"crypto/sha256"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	wire "github.com/trellis-network/trellis/protocol/ioconnect"
)

// errProject reports a request that lacks the project's token.
var errProject = errors.New("want the bearer token of the project")

// forProject tells whether a request has the project's token want. Digests are compared, so that the time tells nothing of lengths either.
func forProject(r *http.Request, want string) error {
	token, _ := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	a, b := sha256.Sum256([]byte(token)), sha256.Sum256([]byte(want))
	if want == "" || subtle.ConstantTimeCompare(a[:], b[:]) != 1 {
		return errProject
	}
	return nil
}

// maxList is how many messages one answer lists.
const maxList = 100

// list is GET /v1/legacy/messages?after=<seq>, for the project.
func (s *Server) list(w http.ResponseWriter, r *http.Request) {
	if err := forProject(r, s.cfg.ReadToken); err != nil {
		s.fail(w, err)
		return
	}
	after, err := strconv.ParseUint("0"+r.URL.Query().Get("after"), 10, 64)
	if err != nil {
		s.fail(w, fmt.Errorf("%w: after is a number", wire.ErrMalformed))
		return
	}
	messages, err := s.store.List(after, maxList)
	if err != nil {
		s.fail(w, err)
		return
	}
	write(w, http.StatusOK, map[string]any{"messages": messages})
}

// command reads a request of the project that changes something.
func (s *Server) command(w http.ResponseWriter, r *http.Request, into any) error {
	if err := forProject(r, s.cfg.WriteToken); err != nil {
		return err
	}
	body, err := s.read(w, r)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(body, into); err != nil {
		return fmt.Errorf("%w: %w", wire.ErrMalformed, err)
	}
	return nil
}

// setState is POST /v1/legacy/messages/{id}/state: what GET /message/{id} tells the device.
func (s *Server) setState(w http.ResponseWriter, r *http.Request) {
	var state State
	err := s.command(w, r, &state)
	if err == nil {
		state.Time = s.cfg.Now().UTC() // when the gateway was told, whatever the body says
		err = s.store.SetState(r.PathValue("id"), state)
	}
	if err != nil {
		s.fail(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// release is POST /v1/legacy/release: the project has taken over the messages up to a number.
func (s *Server) release(w http.ResponseWriter, r *http.Request) {
	var request struct{ UpTo uint64 }
	err := s.command(w, r, &request)
	if err == nil && request.UpTo == 0 {
		err = fmt.Errorf("%w: want {\"upTo\":N} with a number above 0", wire.ErrMalformed)
	}
	if err == nil {
		err = s.store.Release(request.UpTo)
	}
	if err != nil {
		s.fail(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
