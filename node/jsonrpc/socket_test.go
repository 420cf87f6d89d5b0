package jsonrpc

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

// raw is a WebSocket connection whose messages the test writes itself.
type raw struct {
	t *testing.T
	*websocket.Conn
}

func dialRaw(t *testing.T, s *Server) raw {
	t.Helper()
	conn, _, err := websocket.DefaultDialer.Dial(s.WSEndpoint(), nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	_ = conn.SetReadDeadline(time.Now().Add(patience))
	return raw{t, conn}
}

func (r raw) send(text string) {
	r.t.Helper()
	if err := r.WriteMessage(websocket.TextMessage, []byte(text)); err != nil {
		r.t.Fatal(err)
	}
}

func (r raw) read() string {
	r.t.Helper()
	_, text, err := r.ReadMessage()
	if err != nil {
		r.t.Fatal(err)
	}
	return string(text)
}

func (r raw) ask(text string) string {
	r.t.Helper()
	r.send(text)
	return r.read()
}

func subscribe(id int, kind string) string {
	return fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"method":"eth_subscribe","params":[%q]}`, id, kind)
}

func TestEachMessageIsCounted(t *testing.T) {
	// One of the ten is the connection.
	s, _ := serve(t, Config{Limits: Limits{Loopback: true, CallsPerSecond: 5, Burst: 10}})
	c := dialRaw(t, s)
	refused := false
	for i := range 12 {
		if answer := c.ask(echo(i)); strings.Contains(answer, "-32005") {
			refused = true
		}
	}
	if !refused {
		t.Error("twelve messages at once are all served, want at most about nine")
	}
	// The connection is slowed down, not lost.
	until(t, "tokens", func() bool { return strings.Contains(c.ask(echo(1)), "hi") })
	if answer := c.ask(batchOf(8)); !strings.Contains(answer, "-32005") {
		t.Errorf("a batch of 8: %s, want a refusal", answer)
	}
}

func TestMessagesThatAreNoCallsAreAnswered(t *testing.T) {
	s, _ := serve(t, Config{})
	c := dialRaw(t, s)
	for text, want := range map[string]string{
		`{`:                        "-32700",
		`7`:                        "-32700",
		`"eth_echo"`:               "-32700",
		`[]`:                       "empty batch",
		`{"id":1}`:                 "2.0",
		`[{},{"id":2}]`:            "2.0",
		`{"jsonrpc":"2.0","id":1}`: "without a method",
		`{"jsonrpc":"2.0","id":null,"method":"eth_echo"}`:                           "number or a string",
		`{"jsonrpc":"2.0","id":{},"method":"eth_echo"}`:                             "number or a string",
		`{"jsonrpc":"2.0","id":1,"method":"eth_nothing"}`:                           "-32601",
		`{"jsonrpc":"2.0","id":1,"method":"eth_echo"}`:                              "-32602",
		`{"jsonrpc":"2.0","id":"<&\" \u003c,","method":"eth_echo","params":["ok"]}`: `"id":"<&\" \u003c,","result":"ok"`,
		`{"jsonrpc":"2.0","id":1.50e3,"method":"eth_echo","params":["ok"]}`:         `"id":1.50e3,"result":"ok"`,
	} {
		if answer := c.ask(text); !strings.Contains(answer, want) {
			t.Errorf("%s is answered %s, want %s", text, answer, want)
		}
	}
	// A notification asks for no answer; that to the call after it comes first.
	c.send(`{"jsonrpc":"2.0","method":"eth_echo","params":["lost"]}`)
	if answer := c.ask(echo(1)); !strings.Contains(answer, `"id":1`) {
		t.Errorf("after a notification: %s", answer)
	}
}

func TestSubscriptionsOfOneClientAreBounded(t *testing.T) {
	s, _ := serve(t, Config{Limits: Limits{Loopback: true, SubscriptionsPerClient: 3}})
	first, second := dialRaw(t, s), dialRaw(t, s)
	var answer struct{ Result string }
	if err := json.Unmarshal([]byte(first.ask(subscribe(1, "quiet"))), &answer); err != nil || answer.Result == "" {
		t.Fatalf("subscription: %+v, error %v", answer, err)
	}
	// Refused ones do not count; a field given twice does not hide one.
	if text := first.ask(subscribe(2, "nothing")); !strings.Contains(text, "error") {
		t.Fatalf("subscription to nothing: %s", text)
	}
	if text := second.ask(`{"jsonrpc":"2.0","id":3,"method":"eth_echo","METHOD":"eth_subscribe","params":["quiet"]}`); !strings.Contains(text, "result") {
		t.Fatalf("subscription: %s", text)
	}
	if text := second.ask("[" + subscribe(4, "quiet") + "," + subscribe(5, "quiet") + "]"); !strings.Contains(text, "at most 3 subscriptions") {
		t.Errorf("two more: %s, want a refusal", text)
	}
	if text := second.ask(subscribe(6, "quiet")); !strings.Contains(text, "result") {
		t.Errorf("third subscription: %s", text)
	}
	unsubscribe := fmt.Sprintf(`{"jsonrpc":"2.0","id":7,"method":"eth_unsubscribe","params":[%q]}`, answer.Result)
	for _, want := range []string{`"result":true`, "error"} { // the second time there is nothing to end
		if text := first.ask(unsubscribe); !strings.Contains(text, want) {
			t.Errorf("unsubscribe: %s, want %s", text, want)
		}
	}
	if text := first.ask(subscribe(8, "quiet")); !strings.Contains(text, "result") {
		t.Errorf("subscription in the freed place: %s", text)
	}
	if text := first.ask(subscribe(9, "quiet")); !strings.Contains(text, "at most 3") {
		t.Errorf("fourth subscription: %s, want a refusal", text)
	}
	second.Close()
	until(t, "places of a connection that ended", func() bool { return strings.Contains(first.ask(subscribe(10, "quiet")), "result") })
}

// TestMessagesBeyondTheLimitWait sees that the server stops reading, and reads on.
func TestMessagesBeyondTheLimitWait(t *testing.T) {
	s, module := serve(t, Config{Limits: Limits{CallsInFlight: 2}})
	c := dialRaw(t, s)
	for id := range 5 {
		c.send(fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"method":"eth_wait"}`, id+100))
	}
	if answer := dialRaw(t, s).ask(echo(1)); !strings.Contains(answer, "hi") {
		t.Errorf("another connection: %s", answer)
	}
	close(module.release)
	for range 5 {
		if answer := c.read(); !strings.Contains(answer, "done") {
			t.Errorf("answer is %s", answer)
		}
	}
}

func TestSameIDTwiceIsRefused(t *testing.T) {
	s, module := serve(t, Config{})
	c := dialRaw(t, s)
	c.send(subscribe(1, "late"))
	if answer := c.ask(subscribe(1, "late")); !strings.Contains(answer, "give each call another") {
		t.Errorf("answer is %s, want a refusal", answer)
	}
	close(module.release)
	for range 2 {
		if answer := c.read(); !strings.Contains(answer, `"result"`) {
			t.Errorf("answer is %s", answer)
		}
		c.send(subscribe(1, "late")) // after its answer an id is free again
	}
}

func TestSubscriptionsAndCallsDoNotMix(t *testing.T) {
	s, _ := serve(t, Config{})
	c := dialRaw(t, s)
	if answer := c.ask("[" + subscribe(1, "quiet") + "," + echo(2) + "]"); strings.Count(answer, "send them apart") != 2 {
		t.Errorf("answer is %s, want a refusal of each", answer)
	}
	if answer := c.ask("[" + subscribe(1, "quiet") + "," + subscribe(2, "quiet") + "]"); strings.Count(answer, `"result"`) != 2 {
		t.Errorf("answer is %s, want two subscriptions", answer)
	}
}

// TestCallEndsWithItsConnection needs the call's context, which ends here long before the time a call may take.
func TestCallEndsWithItsConnection(t *testing.T) {
	s, module := serve(t, Config{Limits: Limits{CallTimeout: -1}})
	c := dialRaw(t, s)
	c.send(`{"jsonrpc":"2.0","id":1,"method":"eth_wait"}`)
	until(t, "the call", func() bool { return module.waiting.Load() == 1 })
	c.Close()
	until(t, "the end of the call", func() bool { return module.waiting.Load() == 0 })
}

// TestClientThatDoesNotReadIsSentAway must not hold up anybody meanwhile.
func TestClientThatDoesNotReadIsSentAway(t *testing.T) {
	s, _ := serve(t, Config{Limits: Limits{ResponseBytes: 1 << 20}})
	c := dialRaw(t, s)
	if answer := c.ask(subscribe(1, "flood")); !strings.Contains(answer, "result") {
		t.Fatal(answer)
	}
	key := peerOf(c.LocalAddr().String())
	until(t, "the end of the connection", func() bool {
		s.clients.mu.Lock()
		defer s.clients.mu.Unlock()
		return s.clients.seats[key] == nil
	})
}

func TestStopEndsConnections(t *testing.T) {
	s, _ := serve(t, Config{})
	c := dialRaw(t, s)
	c.ask(echo(1))
	if err := s.Stop(); err != nil {
		t.Fatal(err)
	}
	if _, _, err := c.ReadMessage(); err == nil {
		t.Error("the connection goes on after Stop")
	}
}
