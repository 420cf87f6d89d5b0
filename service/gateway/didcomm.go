package gateway

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"time"

	"github.com/trellis-network/trellis/protocol/didcomm"
	"github.com/trellis-network/trellis/types/jwk"
)

// Message types of the protocol readings 1.0; docs/spec/didcomm.md §5.
const (
	Readings    = "https://trellis-network.github.io/trellis/readings/1.0"
	TypeBatch   = Readings + "/batch"
	TypeResults = Readings + "/results"
)

// ErrLookup reports that a sender's keys cannot be looked up now, by no fault of the sender: the message is worth sending again.
var ErrLookup = errors.New("senders cannot be looked up now")

// lookupTimeout bounds finding a sender's document, which may be on a stranger's server.
const lookupTimeout = 10 * time.Second

// Messaging is how a gateway speaks DIDComm.
type Messaging struct {
	// Secrets are the gateway's own keys for agreement, best one on each curve. The DID of each is a name of the gateway.
	Secrets []didcomm.Secret
	// Keys finds the keys of senders. Its errors are the sender's fault but for ErrLookup; a stranger's server that does not answer MUST
	// NOT be ErrLookup, or a message that names it comes back for ever.
	Keys func(context.Context) didcomm.Keys
	// Inboxes are transports other than HTTP, such as MQTT. Default none.
	Inboxes []Inbox
	// Random is a secure source. Default the operating system's.
	Random io.Reader
	// Now is the time that messages expire by. Default the wall's, as strangers' agents have it.
	Now func() time.Time
}

func (m *Messaging) now() time.Time {
	if m.Now == nil {
		return time.Now()
	}
	return m.Now()
}

// An Inbox is a transport that brings messages from others.
type Inbox interface {
	// Listen gives each message for one of the names to handle, and gives handle's reply to the DID to, when there is one. It MUST keep
	// a message until handle has returned without an error. It ends when ctx does.
	Listen(ctx context.Context, names []string, handle func(ctx context.Context, packed []byte) (to string, reply []byte, err error)) error
}

// names returns the DIDs of the gateway.
func (m *Messaging) names() []string {
	names := make([]string, len(m.Secrets))
	for i, s := range m.Secrets {
		names[i] = didOf(s.ID)
	}
	return names
}

func didOf(url string) string {
	for i := range len(url) {
		if url[i] == '#' {
			return url[:i]
		}
	}
	return url
}

func (m *Messaging) secret(kid string) (didcomm.Secret, bool) {
	for _, s := range m.Secrets {
		if s.ID == kid {
			return s, true
		}
	}
	return didcomm.Secret{}, false
}

func (m *Messaging) random() io.Reader {
	if m.Random == nil {
		return rand.Reader
	}
	return m.Random
}

func (m *Messaging) reader(ctx context.Context) didcomm.Reader {
	return didcomm.Reader{Keys: m.Keys(ctx), Secret: func(kid string) (jwk.Private, bool) {
		s, ok := m.secret(kid)
		return s.Key, ok
	}}
}

// features is what the gateway tells that it speaks.
var features = []didcomm.Feature{
	{Type: "protocol", ID: Readings, Roles: []string{"gateway"}},
	{Type: "protocol", ID: "https://didcomm.org/trust-ping/2.0", Roles: []string{"receiver"}},
	{Type: "protocol", ID: "https://didcomm.org/discover-features/2.0", Roles: []string{"responder"}},
	{Type: "protocol", ID: "https://didcomm.org/report-problem/2.0", Roles: []string{"notifier"}},
}

// An exchange is a message and what it is answered.
type exchange struct {
	in    didcomm.Unpacked
	reply []byte // packed; nil when there is none
}

// converse unpacks a message and answers its sender after what it brings is durable (I2). An error tells that the message was not
// taken; whether it is worth sending again says isRefused.
func (g *Gateway) converse(ctx context.Context, packed []byte) (exchange, error) {
	ctx, cancel := context.WithTimeout(ctx, lookupTimeout)
	defer cancel()
	m := g.cfg.Messaging
	keys := m.Keys(ctx)
	u, err := m.reader(ctx).Unpack(packed, m.now())
	if err != nil {
		return exchange{}, err
	}
	if !u.Authcrypted {
		return exchange{}, fmt.Errorf("%w: the gateway answers authcrypt alone", didcomm.ErrUnsupported)
	}
	own, _ := m.secret(u.RecipientKey)
	peer, err := keys(u.SenderKey, "keyAgreement")
	if err != nil {
		return exchange{}, fmt.Errorf("%w: %w", didcomm.ErrSender, err)
	}
	answer, ok, err := g.respond(u, didOf(own.ID))
	if err != nil || !ok {
		return exchange{in: u}, err
	}
	reply, err := didcomm.Pack(answer, didcomm.Packing{From: &own, To: []didcomm.Recipient{{ID: u.SenderKey, Key: peer}}}, m.random())
	return exchange{u, reply}, err
}

// respond returns the answer to a message, ok is false when it has none.
func (g *Gateway) respond(u didcomm.Unpacked, own string) (answer didcomm.Message, ok bool, err error) {
	id, err := didcomm.NewID(g.cfg.Messaging.random())
	if err != nil {
		return answer, false, err
	}
	now := g.cfg.Messaging.now()
	switch u.Message.Type {
	case TypeBatch:
		answer, err = g.batch(u.Message, id, own)
		return answer, true, err
	case didcomm.TypePing:
		return didcomm.Pong(u.Message, id, own, now)
	case didcomm.TypeQueries:
		answer, err = didcomm.Disclose(u.Message, features, id, own, now)
		return answer, true, err
	case didcomm.TypeProblem:
		g.note(u)
		return answer, false, nil
	}
	answer, err = didcomm.Report(u.Message, didcomm.Problem{Code: "e.p.msg.unsupported", Comment: "this gateway does not know {1}", Args: []string{u.Message.Type}}, id, own, now)
	return answer, true, err
}

// note logs a problem report. Anyone with a DID can send one, so it takes little of the log, and of its attention.
func (g *Gateway) note(u didcomm.Unpacked) {
	p, err := didcomm.ParseProblem(u.Message)
	if err != nil {
		g.logger.Debug("A problem report does not parse", "from", short(u.Sender), "err", short(err.Error()))
		return
	}
	g.logger.Debug("A peer reports a problem", "from", short(u.Sender), "code", short(p.Code), "comment", short(p.Comment), "thread", short(u.Message.Parent))
}

// short cuts what a stranger wrote for the log.
func short(text string) string { return fmt.Sprintf("%.128s", text) }

// batch takes the readings of a message, the same way as POST /v1/readings. Who brings them does not matter: each is signed.
func (g *Gateway) batch(m didcomm.Message, id, own string) (didcomm.Message, error) {
	raws, err := readingsOf(m)
	if err != nil {
		return didcomm.Report(m, didcomm.Problem{Code: "e.p.msg.bad-batch", Comment: err.Error()}, id, own, g.cfg.Messaging.now())
	}
	result, err := g.accept(raws)
	if err != nil {
		return didcomm.Message{}, err
	}
	reply := m.Reply(id, TypeResults, own, g.cfg.Messaging.now())
	reply.Body, err = json.Marshal(result)
	return reply, err
}

// readingsOf returns the readings of the body's member readings, and then those of all attachments: CBOR sequences in base64url.
func readingsOf(m didcomm.Message) ([][]byte, error) {
	var body map[string]json.RawMessage // by exact names, which a struct does not ask for
	if len(m.Body) > 0 {
		if err := json.Unmarshal(m.Body, &body); err != nil {
			return nil, fmt.Errorf("body: %w", err)
		}
	}
	var inBody string
	if raw, ok := body["readings"]; ok {
		if err := json.Unmarshal(raw, &inBody); err != nil {
			return nil, fmt.Errorf("body: readings: %w", err)
		}
	}
	parts := m.Attachments
	if inBody != "" {
		parts = append([]didcomm.Attachment{{Data: didcomm.AttachmentData{Base64: inBody}}}, parts...)
	}
	var all []byte
	for i, part := range parts {
		if part.MediaType != "" && part.MediaType != contentType {
			return nil, fmt.Errorf("attachment %d is %s, want %s", i, part.MediaType, contentType)
		}
		raw, err := part.Bytes()
		if err != nil {
			return nil, err
		}
		all = append(all, raw...)
	}
	return split(all)
}

// handleMessage is the HTTP transport of DIDComm: 200 with the answer when the sender asks for it on this connection, else 202.
func (g *Gateway) handleMessage(w http.ResponseWriter, r *http.Request) {
	if media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || media != didcomm.MediaEncrypted {
		fail(w, http.StatusUnsupportedMediaType, "unsupported_media_type", "send an encrypted DIDComm message as "+didcomm.MediaEncrypted)
		return
	}
	packed, status, err := readBody(w, r)
	if err != nil {
		fail(w, status, "bad_body", err.Error())
		return
	}
	x, err := g.converse(r.Context(), packed)
	if err != nil {
		g.refuseMessage(w, err)
		return
	}
	if x.reply == nil || x.in.Message.ReturnRoute != "all" && x.in.Message.ReturnRoute != "thread" {
		w.WriteHeader(http.StatusAccepted)
		return
	}
	w.Header().Set("Content-Type", didcomm.MediaEncrypted)
	_, _ = w.Write(x.reply) // a client that went away has no use for an error
}

// refusals are the errors of didcomm that no sending again mends, with their codes.
var refusals = []struct {
	err    error
	status int
	code   string
}{
	{didcomm.ErrTooLarge, http.StatusRequestEntityTooLarge, "too_large"},
	{didcomm.ErrNotForUs, http.StatusBadRequest, "not_for_us"},
	{didcomm.ErrDecrypt, http.StatusBadRequest, "not_decrypted"},
	{didcomm.ErrSignature, http.StatusBadRequest, "bad_signature"},
	{didcomm.ErrAddressing, http.StatusBadRequest, "inconsistent"},
	{didcomm.ErrUnsupported, http.StatusBadRequest, "unsupported"},
	{didcomm.ErrExpired, http.StatusBadRequest, "expired"},
	{didcomm.ErrMalformed, http.StatusBadRequest, "malformed"},
	{didcomm.ErrSender, http.StatusBadRequest, "unknown_sender"},
}

func (g *Gateway) refuseMessage(w http.ResponseWriter, err error) {
	if errors.Is(err, ErrLookup) {
		g.unavailable(w, retryFullSeconds, "no_lookup", ErrLookup.Error()+"; send the message again")
		return
	}
	for _, r := range refusals {
		if errors.Is(err, r.err) {
			fail(w, r.status, r.code, r.err.Error())
			return
		}
	}
	g.refuse(w, err)
}

// isRefused tells that sending the same message again has no use.
func isRefused(err error) bool {
	if errors.Is(err, ErrLookup) {
		return false
	}
	for _, r := range refusals {
		if errors.Is(err, r.err) {
			return true
		}
	}
	return false
}

// handleNames tells devices whom to write to.
func (g *Gateway) handleNames(w http.ResponseWriter, _ *http.Request) {
	writeJSON(w, http.StatusOK, map[string]any{"dids": g.cfg.Messaging.names(), "accept": []string{"didcomm/v2"}})
}

// listen takes messages from the inboxes until ctx ends. An inbox that fails is logged and does not stop the gateway: HTTP stays.
func (g *Gateway) listen(ctx context.Context) (wait func()) {
	m := g.cfg.Messaging
	if m == nil {
		return func() {}
	}
	ended := make(chan struct{}, len(m.Inboxes)) // each is sent to once
	for _, inbox := range m.Inboxes {
		go func() {
			defer func() { ended <- struct{}{} }()
			if err := inbox.Listen(ctx, m.names(), g.handlePacked); err != nil && ctx.Err() == nil {
				g.logger.Error("An inbox for DIDComm messages ended; devices that use it are not heard", "err", err)
			}
		}()
	}
	return func() {
		for range m.Inboxes {
			<-ended
		}
	}
}

// handlePacked is what inboxes call. A message that is refused for good is taken, so that it does not come back.
func (g *Gateway) handlePacked(ctx context.Context, packed []byte) (to string, reply []byte, err error) {
	if !g.admission.enter(inboxAddress) {
		return "", nil, errBusy
	}
	defer g.admission.leave(inboxAddress)
	x, err := g.converse(ctx, packed)
	if isRefused(err) {
		g.logger.Debug("A DIDComm message was refused", "err", err)
		return "", nil, nil
	}
	return x.in.Sender, x.reply, err
}

// inboxAddress is whose share of the requests at once the inboxes have.
const inboxAddress = "inbox"

var errBusy = errors.New("too many messages at once")
