package didcomm

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"strings"
	"time"
)

// A Message is a plaintext message. The zero value of an optional field means that it is absent.
type Message struct {
	ID     string
	Type   string // a message type URI
	From   string // DID
	To     []string
	Thread string // thid; see ThreadID
	Parent string // pthid
	// CreatedAt and ExpiresAt are seconds since the Unix epoch.
	CreatedAt, ExpiresAt int64
	Body                 json.RawMessage // an object; absent is written as {}
	Attachments          []Attachment
	FromPrior            string // a JWT that the sender's former DID signed; see Prior
	ReturnRoute          string // "all": answer on the connection that this came on (extension return_route)
	// Headers are the others, such as please_ack and lang.
	Headers map[string]json.RawMessage
}

// ThreadID returns the thread that the message belongs to: its own identifier when it begins one.
func (m Message) ThreadID() string {
	if m.Thread != "" {
		return m.Thread
	}
	return m.ID
}

// Reply begins an answer to m, in its thread, with the sides exchanged.
func (m Message) Reply(id, messageType, from string, now time.Time) Message {
	reply := Message{ID: id, Type: messageType, From: from, Thread: m.ThreadID(), CreatedAt: now.Unix()}
	if m.From != "" {
		reply.To = []string{m.From}
	}
	return reply
}

// Expired tells whether the sender gave the message up before now.
func (m Message) Expired(now time.Time) bool { return m.ExpiresAt != 0 && now.Unix() >= m.ExpiresAt }

// NewID returns a random UUID (RFC 9562 §5.4) for a message. random MUST be a secure source.
func NewID(random io.Reader) (string, error) {
	var raw [16]byte
	if _, err := io.ReadFull(random, raw[:]); err != nil {
		return "", fmt.Errorf("make a message identifier: %w", err)
	}
	raw[6] = raw[6]&0x0f | 0x40
	raw[8] = raw[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", raw[:4], raw[4:6], raw[6:8], raw[8:10], raw[10:]), nil
}

// own are the headers with a field of their own.
var own = []string{"id", "typ", "type", "from", "to", "thid", "pthid", "created_time", "expires_time", "body", "attachments",
	"from_prior", "return_route"}

// Plaintext returns the message as JSON: the innermost layer of every envelope.
func (m Message) Plaintext() ([]byte, error) {
	if err := m.check(); err != nil {
		return nil, err
	}
	out := map[string]any{"id": m.ID, "typ": MediaPlain, "type": m.Type, "body": json.RawMessage("{}")}
	for name, value := range m.Headers {
		out[name] = value
	}
	for name, value := range map[string]string{"from": m.From, "thid": m.Thread, "pthid": m.Parent, "from_prior": m.FromPrior, "return_route": m.ReturnRoute} {
		if value != "" {
			out[name] = value
		}
	}
	for name, value := range map[string]int64{"created_time": m.CreatedAt, "expires_time": m.ExpiresAt} {
		if value != 0 {
			out[name] = value
		}
	}
	if len(m.To) > 0 {
		out["to"] = m.To
	}
	if len(m.Body) > 0 {
		out["body"] = m.Body
	}
	if len(m.Attachments) > 0 {
		out["attachments"] = m.Attachments
	}
	raw, err := marshal(out)
	if err == nil && len(raw) > MaxBytes {
		err = fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, len(raw), MaxBytes)
	}
	return raw, err
}

// ParsePlaintext reads a plaintext message. It proves nothing about who wrote it: see Unpack.
func ParsePlaintext(raw []byte) (Message, error) {
	if len(raw) > MaxBytes {
		return Message{}, fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, len(raw), MaxBytes)
	}
	object, err := parseObject(raw)
	if err != nil {
		return Message{}, err
	}
	return messageOf(object)
}

func messageOf(object members) (Message, error) {
	var m Message
	var typ string
	for _, field := range []struct {
		name  string
		value any
	}{
		{"id", &m.ID}, {"typ", &typ}, {"type", &m.Type}, {"from", &m.From}, {"to", &m.To}, {"thid", &m.Thread}, {"pthid", &m.Parent},
		{"created_time", &m.CreatedAt}, {"expires_time", &m.ExpiresAt}, {"body", &m.Body}, {"attachments", &m.Attachments},
		{"from_prior", &m.FromPrior}, {"return_route", &m.ReturnRoute},
	} {
		if err := object.take(field.name, field.value); err != nil {
			return Message{}, err
		}
	}
	if typ != "" && !isMedia(typ, MediaPlain) {
		return Message{}, fmt.Errorf("%w: typ %q, want %s", ErrMalformed, typ, MediaPlain)
	}
	if len(object) > 0 {
		m.Headers = maps.Clone(map[string]json.RawMessage(object))
	}
	return m, m.check()
}

func (m Message) check() error {
	switch {
	case m.ID == "" || len(m.ID) > maxText:
		return fmt.Errorf("%w: id is required, at most %d bytes", ErrMalformed, maxText)
	case !strings.Contains(m.Type, ":"):
		return fmt.Errorf("%w: type %q, want a message type URI", ErrMalformed, m.Type)
	case m.From != "" && !isAddress(m.From):
		return fmt.Errorf("%w: from %q, want a DID without fragment", ErrMalformed, m.From)
	case len(m.To) > MaxAudience:
		return fmt.Errorf("%w: %d entries in to, at most %d", ErrMalformed, len(m.To), MaxAudience)
	case len(m.Attachments) > MaxAttachments:
		return fmt.Errorf("%w: %d attachments, at most %d", ErrMalformed, len(m.Attachments), MaxAttachments)
	case m.CreatedAt < 0 || m.ExpiresAt < 0:
		return fmt.Errorf("%w: times are seconds since 1970", ErrMalformed)
	}
	for _, to := range m.To {
		if !isAddress(to) {
			return fmt.Errorf("%w: to %q, want DIDs without fragment", ErrMalformed, to)
		}
	}
	if len(m.Body) > 0 {
		if _, err := parseObject(m.Body); err != nil {
			return fmt.Errorf("body: %w", err)
		}
	}
	for i, a := range m.Attachments {
		if err := a.check(); err != nil {
			return fmt.Errorf("attachment %d: %w", i, err)
		}
	}
	for _, name := range own {
		if _, twice := m.Headers[name]; twice {
			return fmt.Errorf("%w: header %s has a field of its own", ErrMalformed, name)
		}
	}
	return nil
}

func isAddress(id string) bool {
	return strings.HasPrefix(id, "did:") && !strings.Contains(id, "#") && len(id) <= maxText
}
