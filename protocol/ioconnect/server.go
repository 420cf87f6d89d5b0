package ioconnect

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// A Server is our side towards devices of the SDK: a DID with two keys on P-256.
type Server struct {
	Sign, Agree jwk.Private
}

// The names of a server's keys.
var (
	ephemeralID = KeyID(0)
	agreeID     = KeyID(2)
	signID      = KeyID(3)
)

// NewServer checks that the keys are ones that the SDK can use.
func NewServer(sign, agree jwk.Private) (Server, error) {
	if sign.Public().Curve() != jwk.P256 || agree.Public().Curve() != jwk.P256 {
		return Server{}, fmt.Errorf("%w: the server's keys must be on P-256", ErrMalformed)
	}
	return Server{sign, agree}, nil
}

// DID returns the server's name.
func (s Server) DID() did.ID { return did.ID(s.Sign.Public().Address()) }

// Document returns the server's DID document (GET /didDoc). Of several keys for agreement the SDK takes the last; there is one.
func (s Server) Document() ([]byte, error) {
	id, agree, sign := s.DID().String(), agreeID.URL(s.Agree.Public()), signID.URL(s.Sign.Public())
	return json.Marshal(wireDocument{
		Context: contexts, ID: id, Authentication: []string{sign}, KeyAgreement: []string{agree},
		VerificationMethod: []wireMethod{
			{agree, methodType, id, newWireKey(s.Agree.Public(), agreeID.String())},
			{sign, methodType, id, newWireKey(s.Sign.Public(), signID.String())},
		},
	})
}

// Open opens a device's message to the server.
func (s Server) Open(e Envelope) ([]byte, error) {
	return e.Open(agreeID.URL(s.Agree.Public()), s.Agree)
}

// Key returns where devices send to.
func (s Server) Key() Recipient { return Recipient{agreeID.URL(s.Agree.Public()), s.Agree.Public()} }

// Reply seals an answer to a device, as large as the device's buffer at most.
func (s Server) Reply(content []byte, to Recipient, random io.Reader) ([]byte, error) {
	raw, err := Seal(content, s.DID(), []Recipient{to}, ephemeralID, random)
	if err != nil {
		return nil, err
	}
	if len(raw) >= MaxReplyBytes {
		return nil, fmt.Errorf("%w: reply of %d bytes, less than %d", ErrTooLarge, len(raw), MaxReplyBytes)
	}
	return raw, nil
}

// ReplyToken seals a token to a device.
func (s Server) ReplyToken(token string, to Recipient, random io.Reader) ([]byte, error) {
	if len(token) > MaxTokenBytes {
		return nil, fmt.Errorf("%w: token of %d bytes, at most %d", ErrTooLarge, len(token), MaxTokenBytes)
	}
	return s.Reply([]byte(token), to, random)
}
