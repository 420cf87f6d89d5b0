package gateway

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/nats-io/nats-server/v2/server"

	transport "github.com/trellis-network/trellis/client/didcomm"
	"github.com/trellis-network/trellis/client/stream/streamtest"
	"github.com/trellis-network/trellis/protocol/didcomm"
	"github.com/trellis-network/trellis/types/jwk"
)

// A peer is someone who talks DIDComm with the gateway.
type peer struct {
	did, gateway string
	own          didcomm.Secret
	to           didcomm.Recipient
	keys         map[string]jwk.Public
}

func secretOf(t testing.TB, did string, curve jwk.Curve) didcomm.Secret {
	t.Helper()
	k, err := jwk.Generate(curve, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return didcomm.Secret{ID: did + "#1", Key: k}
}

// messaging returns a gateway's side and a peer's on each curve.
func messaging(t testing.TB) (*Messaging, []*peer) {
	t.Helper()
	m, keys := &Messaging{}, map[string]jwk.Public{}
	m.Keys = func(context.Context) didcomm.Keys {
		return func(id, purpose string) (jwk.Public, error) {
			if k, ok := keys[id]; ok && purpose == "keyAgreement" {
				return k, nil
			}
			return jwk.Public{}, errors.New("not found")
		}
	}
	var peers []*peer
	for i, curve := range []jwk.Curve{jwk.X25519, jwk.P256, jwk.P384} {
		gateway, device := fmt.Sprintf("did:example:gateway%d", i), fmt.Sprintf("did:example:device%d", i)
		own, other := secretOf(t, gateway, curve), secretOf(t, device, curve)
		keys[own.ID], keys[other.ID] = own.Key.Public(), other.Key.Public()
		m.Secrets = append(m.Secrets, own)
		peers = append(peers, &peer{device, gateway, other, didcomm.Recipient{ID: own.ID, Key: own.Key.Public()}, keys})
	}
	return m, peers
}

func (p *peer) pack(t testing.TB, m didcomm.Message) []byte {
	t.Helper()
	if m.From == "" {
		m.From = p.did
	}
	m.To = []string{p.gateway}
	if m.ID == "" {
		m.ID = "1"
	}
	raw, err := didcomm.Pack(m, didcomm.Packing{From: &p.own, To: []didcomm.Recipient{p.to}}, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func (p *peer) unpack(t testing.TB, raw []byte) didcomm.Unpacked {
	t.Helper()
	r := didcomm.Reader{
		Secret: func(kid string) (jwk.Private, bool) { return p.own.Key, kid == p.own.ID },
		Keys:   func(id, _ string) (jwk.Public, error) { return p.keys[id], nil },
	}
	u, err := r.Unpack(raw, now)
	if err != nil {
		t.Fatal(err)
	}
	if !u.Authcrypted || u.Sender != p.gateway {
		t.Errorf("the answer is from %q", u.Sender)
	}
	return u
}

func (p *peer) ask(t testing.TB, g *Gateway, m didcomm.Message) didcomm.Message {
	t.Helper()
	m.ReturnRoute = "all"
	reply, err := transport.Send(t.Context(), http.DefaultClient, "http://"+g.Addr()+"/didcomm", p.pack(t, m))
	if err != nil {
		t.Fatal(err)
	}
	return p.unpack(t, reply).Message
}

func batch(readings ...[]byte) didcomm.Message {
	return didcomm.Message{Type: TypeBatch, Attachments: []didcomm.Attachment{didcomm.Attach("", contentType, bytes.Join(readings, nil))}}
}

func TestReadingsComeByDIDComm(t *testing.T) {
	m, peers := messaging(t)
	g, _ := start(t, Config{Messaging: m}, streamtest.NewMemory())
	for i, p := range peers {
		n := byte(i + 1)
		answer := p.ask(t, g, batch(sign(t, n, 1, 7), sign(t, n, 1, 7), sign(t, n, 1, 8)))
		if answer.Type != TypeResults || answer.Thread != "1" {
			t.Errorf("%+v", answer)
		}
		wantWords(t, words(t, answer.Body), "accepted", "duplicate", "sequence_conflict last=1")
		body, _ := json.Marshal(map[string]string{"readings": didcomm.Attach("", "", sign(t, n, 2, 7)).Data.Base64})
		wantWords(t, words(t, p.ask(t, g, didcomm.Message{Type: TypeBatch, Body: body}).Body), "accepted")
	}
	// The same path, the same guard: what came by DIDComm is a duplicate over HTTP.
	wantWords(t, send(t, g, sign(t, 1, 2, 7)), "duplicate")
	if c := g.Counts(); c.Accepted != 6 || c.Duplicate != 4 {
		t.Errorf("%+v", c)
	}
}

func TestGatewaySpeaksTheSmallProtocols(t *testing.T) {
	m, peers := messaging(t)
	g, _ := start(t, Config{Messaging: m}, streamtest.NewMemory())
	p := peers[0]
	if pong := p.ask(t, g, didcomm.Message{Type: didcomm.TypePing}); pong.Type != didcomm.TypePingResponse {
		t.Errorf("%+v", pong)
	}
	if d := p.ask(t, g, didcomm.Message{Type: didcomm.TypeQueries, Body: []byte(`{"queries":[{"feature-type":"protocol","match":"*"}]}`)}); !bytes.Contains(d.Body, []byte(Readings)) {
		t.Errorf("%s", d.Body)
	}
	for _, bad := range []didcomm.Message{{Type: "https://example.com/x/1.0/y"}, {Type: TypeBatch}, {Type: TypeBatch, Body: []byte(`{"readings":"%"}`)}, batch([]byte{0xff})} {
		if problem, err := didcomm.ParseProblem(p.ask(t, g, bad)); err != nil || problem.Code == "" {
			t.Errorf("%s: %+v %v", bad.Type, problem, err)
		}
	}
	response, err := http.Get("http://" + g.Addr() + "/didcomm")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var names struct{ DIDs []string }
	if err := json.NewDecoder(response.Body).Decode(&names); err != nil || len(names.DIDs) != 3 || names.DIDs[0] != p.gateway {
		t.Errorf("%v %v", names, err)
	}
	// Without return_route the answer has no way on this connection.
	if reply, err := transport.Send(t.Context(), http.DefaultClient, "http://"+g.Addr()+"/didcomm", p.pack(t, didcomm.Message{Type: didcomm.TypePing})); err != nil || reply != nil {
		t.Errorf("%q %v", reply, err)
	}
}

func TestGatewayRefusesOtherEnvelopes(t *testing.T) {
	m, peers := messaging(t)
	g, _ := start(t, Config{Messaging: m}, streamtest.NewMemory())
	p, url := peers[0], "http://"+g.Addr()+"/didcomm"
	anonymous, err := didcomm.Pack(didcomm.Message{ID: "1", Type: didcomm.TypePing, To: []string{p.gateway}}, didcomm.Packing{To: []didcomm.Recipient{p.to}}, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	good := p.pack(t, batch(sign(t, 1, 1, 7)))
	stranger := *p
	stranger.did, stranger.own = "did:example:stranger", secretOf(t, "did:example:stranger", jwk.X25519)
	for name, packed := range map[string][]byte{
		"anonymous": anonymous, "of a stranger": stranger.pack(t, batch(sign(t, 1, 1, 7))), "no JSON": []byte("x"), "nothing": nil,
		"plaintext": []byte(`{"id":"1","type":"` + TypeBatch + `","body":{}}`), "too large": make([]byte, MaxBodyBytes+1),
	} {
		if _, err := transport.Send(t.Context(), http.DefaultClient, url, packed); !errors.Is(err, transport.ErrRefused) {
			t.Errorf("%s: %v", name, err)
		}
	}
	response, err := http.Post(url, "application/json", bytes.NewReader(good))
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	if response.StatusCode != http.StatusUnsupportedMediaType {
		t.Errorf("as JSON: %s", response.Status)
	}
	if c := g.Counts(); c.Accepted != 0 {
		t.Errorf("%+v", c)
	}
}

func TestFullStreamIsToldOverDIDComm(t *testing.T) {
	m, peers := messaging(t)
	s := streamtest.NewMemory()
	g, stop := start(t, Config{Messaging: m}, s)
	stop()
	w := &recorder{header: http.Header{}}
	request, _ := http.NewRequest(http.MethodPost, "/didcomm", bytes.NewReader(peers[0].pack(t, batch(sign(t, 1, 1, 7)))))
	request.Header.Set("Content-Type", didcomm.MediaEncrypted)
	g.Handler().ServeHTTP(w, request)
	if w.status != http.StatusServiceUnavailable || w.header.Get("Retry-After") == "" {
		t.Errorf("status %d", w.status)
	}
}

type recorder struct {
	header http.Header
	status int
}

func (r *recorder) Header() http.Header           { return r.header }
func (r *recorder) Write(raw []byte) (int, error) { return len(raw), nil }
func (r *recorder) WriteHeader(status int)        { r.status = status }

// broker runs the MQTT listener of a NATS server on a port of its own.
func broker(t testing.TB) string {
	t.Helper()
	options := &server.Options{ServerName: "broker", Host: "127.0.0.1", Port: -1, JetStream: true, StoreDir: t.TempDir(), NoSigs: true, NoLog: true, MaxPayload: 2 << 20}
	options.MQTT.Host, options.MQTT.Port = "127.0.0.1", -1
	s, err := server.NewServer(options)
	if err != nil {
		t.Fatal(err)
	}
	s.Start()
	t.Cleanup(func() { s.Shutdown(); s.WaitForShutdown() })
	if !s.ReadyForConnections(20 * time.Second) {
		t.Fatal("the broker does not start")
	}
	return fmt.Sprintf("tcp://127.0.0.1:%d", options.MQTT.Port)
}

func TestReadingsComeByMQTT(t *testing.T) {
	m, peers := messaging(t)
	url := broker(t)
	m.Inboxes = []Inbox{transport.NewMQTT(transport.MQTTConfig{Broker: url, ClientID: "gateway"})}
	p := peers[1]
	answers := make(chan []byte, 64) // more than the pings
	ctx, cancel := context.WithCancel(t.Context())
	var listening sync.WaitGroup
	device := transport.NewMQTT(transport.MQTTConfig{Broker: url, ClientID: "device"})
	listening.Go(func() {
		if err := device.Listen(ctx, []string{p.did}, func(_ context.Context, packed []byte) (string, []byte, error) { answers <- packed; return "", nil, nil }); err != nil {
			t.Error(err)
		}
	})
	defer listening.Wait()
	defer cancel()
	g, _ := start(t, Config{Messaging: m}, streamtest.NewMemory())
	// A broker drops what comes before a subscription, so the device pings until it is answered; then both sides listen.
	ask(t, device, p, p.pack(t, didcomm.Message{Type: didcomm.TypePing}), answers, didcomm.TypePingResponse, 60)
	packed := p.pack(t, batch(sign(t, 1, 1, 7)))
	for _, want := range []string{"accepted", "duplicate"} { // the same message twice: the second finds it kept
		wantWords(t, words(t, ask(t, device, p, packed, answers, TypeResults, 1).Body), want)
	}
	if c := g.Counts(); c.Accepted != 1 {
		t.Errorf("%+v", c)
	}
}

// ask sends up to tries times until an answer of the type comes. Answers of other types are late ones of earlier tries.
func ask(t testing.TB, m *transport.MQTT, p *peer, packed []byte, answers <-chan []byte, want string, tries int) didcomm.Message {
	t.Helper()
	patience := 2 * time.Second
	if tries == 1 {
		patience = time.Minute
	}
	for range tries {
		if err := m.Send(t.Context(), p.gateway, packed); err != nil {
			t.Fatal(err)
		}
		for limit := time.After(patience); limit != nil; {
			select {
			case raw := <-answers:
				if got := p.unpack(t, raw).Message; got.Type == want {
					return got
				}
			case <-limit:
				limit = nil
			}
		}
	}
	t.Fatalf("no %s by MQTT", want)
	return didcomm.Message{}
}

// Anyone may send a problem report; the log must not be theirs to fill.
func TestProblemReportsTakeLittleOfTheLog(t *testing.T) {
	m, peers := messaging(t)
	g, _ := start(t, Config{Messaging: m}, streamtest.NewMemory())
	var log bytes.Buffer
	g.logger = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	for length, want := range map[int]string{4000: "e.p.x", 500 << 10: "does not parse"} {
		log.Reset()
		body, _ := json.Marshal(didcomm.Problem{Code: "e.p.x", Comment: strings.Repeat("a", length)})
		packed := peers[0].pack(t, didcomm.Message{Type: didcomm.TypeProblem, Parent: strings.Repeat("t", 4000), Body: body})
		if _, reply, err := g.handlePacked(t.Context(), packed); err != nil || reply != nil {
			t.Errorf("%q %v", reply, err)
		}
		if !strings.Contains(log.String(), want) || log.Len() > 1000 {
			t.Errorf("%d bytes: %.300s", log.Len(), log.String())
		}
	}
}

// A message that cannot be judged now is not lost: HTTP says to send it again, an inbox keeps it.
func TestMessagesWaitForTheChain(t *testing.T) {
	m, peers := messaging(t)
	found, away := m.Keys, true
	m.Keys = func(ctx context.Context) didcomm.Keys {
		if away {
			return func(string, string) (jwk.Public, error) {
				return jwk.Public{}, fmt.Errorf("%w: node is away", ErrLookup)
			}
		}
		return found(ctx)
	}
	g, _ := start(t, Config{Messaging: m}, streamtest.NewMemory())
	p, url := peers[0], "http://"+g.Addr()+"/didcomm"
	packed := p.pack(t, batch(sign(t, 1, 1, 7)))
	var busy *transport.BusyError
	if _, err := transport.Send(t.Context(), http.DefaultClient, url, packed); !errors.As(err, &busy) || busy.After == 0 {
		t.Errorf("HTTP: %v", err)
	}
	if _, _, err := g.handlePacked(t.Context(), packed); !errors.Is(err, ErrLookup) {
		t.Errorf("an inbox lets the message go: %v", err)
	}
	away = false
	if to, reply, err := g.handlePacked(t.Context(), packed); err != nil || to != p.did || reply == nil {
		t.Errorf("%q %v", to, err)
	}
	if c := g.Counts(); c.Accepted != 1 {
		t.Errorf("%+v", c)
	}
	// What is wrong for good does not come back.
	if _, reply, err := g.handlePacked(t.Context(), []byte("x")); err != nil || reply != nil {
		t.Errorf("%q %v", reply, err)
	}
}

// Whatever a batch says, its readings are the CBOR items of its parts in order.
func FuzzReadingsOfABatch(f *testing.F) {
	f.Add([]byte(`{"readings":"AQI"}`), "Aw", contentType)
	f.Add([]byte(`{}`), "", "")
	f.Fuzz(func(t *testing.T, body []byte, part, media string) {
		m := didcomm.Message{Body: body, Attachments: []didcomm.Attachment{{MediaType: media, Data: didcomm.AttachmentData{Base64: part}}}}
		raws, err := readingsOf(m)
		if err != nil {
			return
		}
		again, err := readingsOf(batch(raws...))
		if err != nil || len(again) != len(raws) || !bytes.Equal(bytes.Join(again, nil), bytes.Join(raws, nil)) {
			t.Fatalf("%x became %x, %v", raws, again, err)
		}
	})
}
