package didcomm

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// TypeForward is the one message of Routing Protocol 2.0.
const TypeForward = "https://didcomm.org/routing/2.0/forward"

// Forward wraps a packed message for the mediator, who is to give it to next: a DID, or the DID URL of a key. random MUST be a secure
// source. expires is in seconds since the Unix epoch, 0 for never.
func Forward(packed []byte, next string, mediator []Recipient, expires int64, random io.Reader) ([]byte, error) {
	if len(mediator) == 0 {
		return nil, fmt.Errorf("%w: mediator without keys", ErrUnsupported)
	}
	id, err := NewID(random)
	if err != nil {
		return nil, err
	}
	body, err := marshal(map[string]string{"next": next})
	if err != nil {
		return nil, err
	}
	m := Message{
		ID: id, Type: TypeForward, To: []string{didOf(mediator[0].ID)}, ExpiresAt: expires, Body: body,
		Attachments: []Attachment{{MediaType: MediaEncrypted, Data: AttachmentData{JSON: packed}}},
	}
	return Pack(m, Packing{To: mediator}, random)
}

// A Forwarded is what a mediator has to give on.
type Forwarded struct {
	Next    string
	Packed  [][]byte // encrypted messages, opaque to the mediator
	Expires int64    // seconds since the Unix epoch, 0 for never
}

// Unforward reads a forward message that Unpack returned.
func Unforward(m Message) (Forwarded, error) {
	if m.Type != TypeForward {
		return Forwarded{}, fmt.Errorf("%w: type %q, want %s", ErrUnsupported, m.Type, TypeForward)
	}
	body, err := parseObject(m.Body)
	if err != nil {
		return Forwarded{}, err
	}
	f := Forwarded{Expires: m.ExpiresAt}
	if err := body.take("next", &f.Next); err != nil {
		return Forwarded{}, err
	}
	if !strings.HasPrefix(f.Next, "did:") || len(m.Attachments) == 0 {
		return Forwarded{}, fmt.Errorf("%w: forward needs next, a DID, and an attachment", ErrMalformed)
	}
	for _, a := range m.Attachments {
		raw, err := a.Bytes()
		if err != nil {
			return Forwarded{}, err
		}
		if !json.Valid(raw) {
			return Forwarded{}, fmt.Errorf("%w: attachment to forward is not JSON", ErrMalformed)
		}
		f.Packed = append(f.Packed, raw)
	}
	return f, nil
}
