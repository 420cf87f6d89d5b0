package jsonrpc

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/gorilla/websocket"
)

const patience = time.Minute

// service is a module with a method of every temper.
type service struct {
	release chan struct{}
	waiting atomic.Int32
}

func (s *service) Echo(text string) string { return text }
func (s *service) Large(n int) string      { return strings.Repeat("x", n) }

func (s *service) Wait(ctx context.Context) (string, error) {
	s.waiting.Add(1)
	defer s.waiting.Add(-1)
	select {
	case <-s.release:
		return "done", nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

// Flood notifies as fast as it can.
func (s *service) Flood(ctx context.Context) (*rpc.Subscription, error) {
	notifier, _ := rpc.NotifierFromContext(ctx)
	sub := notifier.CreateSubscription()
	go func() {
		for notifier.Notify(sub.ID, strings.Repeat("x", 1<<16)) == nil {
			select {
			case <-sub.Err():
				return
			default:
			}
		}
	}()
	return sub, nil
}

// Late takes its time.
func (s *service) Late(ctx context.Context) (*rpc.Subscription, error) {
	<-s.release
	return s.Quiet(ctx)
}

// Quiet never notifies.
func (s *service) Quiet(ctx context.Context) (*rpc.Subscription, error) {
	notifier, _ := rpc.NotifierFromContext(ctx)
	return notifier.CreateSubscription(), nil
}

// serve starts a server with the module under every name an Ethereum client has.
func serve(t *testing.T, cfg Config) (*Server, *service) {
	t.Helper()
	module := &service{release: make(chan struct{})}
	for _, name := range []string{"eth", "net", "web3", "txpool", "admin", "debug", "personal", "miner", "engine", "testing"} {
		cfg.APIs = append(cfg.APIs, rpc.API{Namespace: name, Service: module, Authenticated: name == "engine"})
	}
	if cfg.HTTPAddress == "" {
		cfg.HTTPAddress = "127.0.0.1:0"
	}
	if cfg.WSAddress == "" {
		cfg.WSAddress = cfg.HTTPAddress
	}
	cfg.Logger = slog.New(slog.DiscardHandler)
	s, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Stop(); err != nil {
			t.Errorf("stop: %v", err)
		}
	})
	return s, module
}

func dial(t *testing.T, url string) *rpc.Client {
	t.Helper()
	c, err := rpc.Dial(url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

// post sends a body and returns status, header and answer.
func post(t *testing.T, url, body string, header ...string) (int, http.Header, string) {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i+1 < len(header); i += 2 {
		if header[i] == "Host" {
			r.Host = header[i+1]
		}
		r.Header.Set(header[i], header[i+1])
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, answer.Header, string(text)
}

func echo(id int) string {
	return fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"method":"eth_echo","params":["hi"]}`, id)
}

func batchOf(n int) string {
	calls := make([]string, n)
	for i := range calls {
		calls[i] = echo(i + 1)
	}
	return "[" + strings.Join(calls, ",") + "]"
}

func TestOnlyPublicModulesAreServed(t *testing.T) {
	s, _ := serve(t, Config{})
	for _, url := range []string{s.HTTPEndpoint(), s.WSEndpoint()} {
		client := dial(t, url)
		modules, err := client.SupportedModules()
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for name := range modules {
			names = append(names, name)
		}
		slices.Sort(names)
		if want := []string{"eth", "net", "rpc", "txpool", "web3"}; !slices.Equal(names, want) {
			t.Errorf("%s serves modules %v, want %v", url, names, want)
		}
		for _, module := range []string{"admin", "debug", "personal", "miner", "engine", "testing"} {
			var out string
			if err := client.Call(&out, module+"_echo", "hi"); err == nil || !strings.Contains(err.Error(), "does not exist") {
				t.Errorf("%s_echo at %s: answer %q, error %v; want that it does not exist", module, url, out, err)
			}
		}
		var out string
		if err := client.Call(&out, "eth_echo", "hi"); err != nil || out != "hi" {
			t.Errorf("eth_echo at %s: %q, error %v", url, out, err)
		}
	}
}

func TestDebugIsForLoopbackAlone(t *testing.T) {
	s, _ := serve(t, Config{Debug: true})
	var out string
	if err := dial(t, s.HTTPEndpoint()).Call(&out, "debug_echo", "hi"); err != nil {
		t.Errorf("debug on loopback: %v", err)
	}
	for _, address := range []string{"0.0.0.0:0", "[::]:0", "192.0.2.1:0", "node.example:0"} {
		for _, cfg := range []Config{{Debug: true, HTTPAddress: address, WSAddress: Off}, {Debug: true, HTTPAddress: "127.0.0.1:0", WSAddress: address}} {
			if _, err := New(cfg); err == nil || !strings.Contains(err.Error(), "127.0.0.1") {
				t.Errorf("debug at %s and %s: error %v, want one that names 127.0.0.1", cfg.HTTPAddress, cfg.WSAddress, err)
			}
		}
	}
}

func TestEachCallOfABatchIsCounted(t *testing.T) {
	s, _ := serve(t, Config{Limits: Limits{Loopback: true, CallsPerSecond: 0.01, Burst: 10}})
	if status, _, text := post(t, s.HTTPEndpoint(), batchOf(8)); status != http.StatusOK {
		t.Fatalf("batch of 8: status %d, %s", status, text)
	}
	status, header, text := post(t, s.HTTPEndpoint(), batchOf(3))
	if status != http.StatusTooManyRequests || header.Get("Retry-After") == "" {
		t.Fatalf("batch of 3 more: status %d, retry after %q; want 429 and a time", status, header.Get("Retry-After"))
	}
	var answer struct {
		Error struct {
			Code    int
			Message string
		}
	}
	if err := json.Unmarshal([]byte(text), &answer); err != nil || answer.Error.Code != codeLimit || !strings.Contains(answer.Error.Message, "wait") {
		t.Errorf("answer is %s (error %v), want a JSON-RPC error that says to wait", text, err)
	}
	if status, _, _ := post(t, s.HTTPEndpoint(), echo(1)); status != http.StatusOK {
		t.Errorf("the tenth call: status %d, want 200", status)
	}
}

func TestLoopbackIsNotLimitedUnlessAsked(t *testing.T) {
	s, _ := serve(t, Config{Limits: Limits{CallsPerSecond: 0.01, Burst: 1, ConnectionsPerClient: 1, SubscriptionsPerClient: 1}})
	for range 3 {
		if status, _, text := post(t, s.HTTPEndpoint(), batchOf(50)); status != http.StatusOK {
			t.Fatalf("status %d: %s", status, text)
		}
		client := dial(t, s.WSEndpoint())
		for range 3 {
			if _, err := client.EthSubscribe(t.Context(), make(chan string), "quiet"); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestForwardedAddressIsBelievedOnlyFromATrustedProxy(t *testing.T) {
	for name, test := range map[string]struct {
		trusted   []string
		forwarded string
		want      string
		exempt    bool
	}{
		"nobody is trusted":      {nil, "8.8.8.8", "127.0.0.1", true},
		"proxy":                  {[]string{"127.0.0.0/8"}, "8.8.8.8", "8.8.8.8", false},
		"forged before":          {[]string{"127.0.0.1"}, "127.0.0.1, 8.8.8.8", "8.8.8.8", false},
		"two proxies":            {[]string{"127.0.0.1", "10.0.0.0/8"}, "1.1.1.1, 8.8.8.8, 10.1.2.3", "8.8.8.8", false},
		"not an address":         {[]string{"127.0.0.1", "10.0.0.0/8"}, "8.8.8.8, what, 10.1.2.3", "10.1.2.3", false},
		"IPv6 counts by network": {[]string{"127.0.0.1"}, "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::", false},
		"IPv4 in IPv6":           {[]string{"127.0.0.1"}, "::ffff:8.8.8.8", "8.8.8.8", false},
		"proxy's own call":       {[]string{"127.0.0.1"}, "", "127.0.0.1", true},
	} {
		c, err := newClients(Limits{}.WithDefaults(), test.trusted)
		if err != nil {
			t.Fatal(err)
		}
		r := &http.Request{RemoteAddr: "127.0.0.1:1234", Header: http.Header{}}
		if test.forwarded != "" {
			r.Header.Set("X-Forwarded-For", test.forwarded)
		}
		if got := c.of(r); got.key.String() != test.want || got.exempt != test.exempt {
			t.Errorf("%s: client is %+v, want %s, exempt %v", name, got, test.want, test.exempt)
		}
	}
	if _, err := New(Config{HTTPAddress: Off, WSAddress: Off, TrustedProxies: []string{"proxy.example"}}); err == nil {
		t.Error("a name is taken for a trusted proxy")
	}
}

func TestClientBehindAProxyIsLimitedAlone(t *testing.T) {
	s, _ := serve(t, Config{TrustedProxies: []string{"127.0.0.1"}, Limits: Limits{CallsPerSecond: 0.01, Burst: 2}})
	from := func(address string) int {
		status, _, _ := post(t, s.HTTPEndpoint(), echo(1), "X-Forwarded-For", address)
		return status
	}
	for i, want := range []int{200, 200, 429} {
		if got := from("8.8.8.8"); got != want {
			t.Errorf("call %d: status %d, want %d", i, got, want)
		}
	}
	if got := from("9.9.9.9"); got != http.StatusOK {
		t.Errorf("another client: status %d, want 200", got)
	}
}

func TestMemoryForClientsIsBounded(t *testing.T) {
	c, err := newClients(Limits{Clients: 100}.WithDefaults(), nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 10_000 {
		r := &http.Request{RemoteAddr: fmt.Sprintf("10.0.%d.%d:1", i/256, i%256)}
		c.take(c.of(r), 1)
	}
	if got := c.buckets.Len(); got != 100 {
		t.Errorf("%d clients are remembered, want 100", got)
	}
}

func TestHostsAndOriginsAreChecked(t *testing.T) {
	s, _ := serve(t, Config{VHosts: []string{"node.example"}, CORSOrigins: []string{"https://app.example"}})
	for host, want := range map[string]int{"node.example": 200, "127.0.0.1": 200, "evil.example": 403, "localhost": 403} {
		if status, _, _ := post(t, s.HTTPEndpoint(), echo(1), "Host", host); status != want {
			t.Errorf("host %s: status %d, want %d", host, status, want)
		}
	}
	for origin, want := range map[string]string{"https://app.example": "https://app.example", "https://evil.example": ""} {
		_, header, _ := post(t, s.HTTPEndpoint(), echo(1), "Origin", origin)
		if got := header.Get("Access-Control-Allow-Origin"); got != want {
			t.Errorf("origin %s: allowed origin %q, want %q", origin, got, want)
		}
		conn, _, err := websocket.DefaultDialer.Dial(s.WSEndpoint(), http.Header{"Origin": {origin}})
		if (err == nil) != (want != "") {
			t.Errorf("websocket from origin %s: error %v", origin, err)
		}
		if err == nil {
			conn.Close()
		}
	}
	if _, _, err := websocket.DefaultDialer.Dial(s.WSEndpoint(), http.Header{"Host": {"evil.example"}}); err == nil {
		t.Error("websocket to host evil.example is served")
	}
	none, _ := serve(t, Config{})
	if _, _, err := websocket.DefaultDialer.Dial(none.WSEndpoint(), http.Header{"Origin": {"http://localhost"}}); err == nil {
		t.Error("without configured origins a page may connect")
	}
}

func TestSizesAreBounded(t *testing.T) {
	for _, loopback := range []bool{false, true} {
		s, _ := serve(t, Config{Limits: Limits{Loopback: loopback, BodyBytes: 2000, ResponseBytes: 1000, BatchCalls: 5}})
		long := fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"method":"eth_echo","params":[%q]}`, strings.Repeat("x", 3000))
		if status, _, _ := post(t, s.HTTPEndpoint(), long); status != http.StatusRequestEntityTooLarge {
			t.Errorf("long request: status %d, want 413", status)
		}
		large := `{"jsonrpc":"2.0","id":"a,\"b","method":"eth_large","params":[5000]}`
		if _, _, text := post(t, s.HTTPEndpoint(), large); !strings.Contains(text, `"id":"a,\"b"`) || !strings.Contains(text, "response of 50") || len(text) > 300 {
			t.Errorf("large answer: %.300s", text)
		}
		if _, _, text := post(t, s.HTTPEndpoint(), batchOf(6)); !strings.Contains(text, "batch too large") {
			t.Errorf("batch of 6: %s", text)
		}
		client := dial(t, s.WSEndpoint())
		var out string
		if err := client.Call(&out, "eth_large", 5000); err == nil || !strings.Contains(err.Error(), "ask for less") {
			t.Errorf("large answer over websocket: error %v", err)
		}
		calls := make([]rpc.BatchElem, 6)
		for i := range calls {
			calls[i] = rpc.BatchElem{Method: "eth_echo", Args: []any{"hi"}, Result: new(string)}
		}
		if err := client.BatchCall(calls); err != nil || calls[5].Error == nil || !strings.Contains(calls[5].Error.Error(), "at most 5") {
			t.Errorf("batch of 6 over websocket: error %v, of the last call %v", err, calls[5].Error)
		}
		if err := client.Call(&out, "eth_echo", strings.Repeat("x", 3000)); err == nil {
			t.Error("long message over websocket is taken")
		}
	}
}

// TestChunkedBodyIsBounded sends a body that does not tell its length.
func TestChunkedBodyIsBounded(t *testing.T) {
	for _, loopback := range []bool{false, true} {
		s, _ := serve(t, Config{Limits: Limits{Loopback: loopback, BodyBytes: 2000}})
		body := io.MultiReader(strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"eth_echo","params":["`), bytes.NewReader(bytes.Repeat([]byte("x"), 5000)), strings.NewReader(`"]}`))
		answer, err := http.Post(s.HTTPEndpoint(), "application/json", struct{ io.Reader }{body})
		if err != nil {
			t.Fatal(err)
		}
		text, _ := io.ReadAll(answer.Body)
		answer.Body.Close()
		if strings.Contains(string(text), "result") {
			t.Errorf("a body of 5,000 bytes is taken: %s", text)
		}
	}
}

func TestSlowCallIsEnded(t *testing.T) {
	s, _ := serve(t, Config{Limits: Limits{CallTimeout: 50 * time.Millisecond}})
	for _, url := range []string{s.HTTPEndpoint(), s.WSEndpoint()} {
		var out string
		if err := dial(t, url).Call(&out, "eth_wait"); err == nil || !strings.Contains(err.Error(), "timed out") && !strings.Contains(err.Error(), "deadline exceeded") {
			t.Errorf("%s: answer %q, error %v; want that it took too long", url, out, err)
		}
	}
}

func TestConnectionsAreBounded(t *testing.T) {
	s, _ := serve(t, Config{Limits: Limits{Connections: 2, ConnectionsPerClient: 1}})
	_, port, err := net.SplitHostPort(strings.TrimPrefix(s.HTTPEndpoint(), "http://"))
	if err != nil {
		t.Fatal(err)
	}
	connect := func() net.Conn {
		conn, err := net.Dial("tcp", "127.0.0.1:"+port)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { conn.Close() })
		return conn
	}
	first, _ := connect(), connect()
	refused := connect()
	_ = refused.SetReadDeadline(time.Now().Add(patience))
	text, _ := io.ReadAll(refused)
	if !strings.HasPrefix(string(text), "HTTP/1.1 503") || !strings.Contains(string(text), "too many connections") {
		t.Errorf("third connection: %q, want a refusal", text)
	}
	first.Close()
	until(t, "a free place", func() bool {
		conn := connect()
		defer conn.Close()
		fmt.Fprintf(conn, "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
		_ = conn.SetReadDeadline(time.Now().Add(patience))
		text, _ := io.ReadAll(conn)
		return strings.HasPrefix(string(text), "HTTP/1.1 200")
	})
}

func TestConnectionsOfOneClientAreBounded(t *testing.T) {
	s, _ := serve(t, Config{Limits: Limits{Loopback: true, ConnectionsPerClient: 2}})
	dial(t, s.WSEndpoint())
	second := dial(t, s.WSEndpoint())
	if c, err := rpc.Dial(s.WSEndpoint()); err == nil {
		c.Close()
		t.Error("a third connection is served")
	}
	second.Close()
	until(t, "a free place", func() bool {
		c, err := rpc.Dial(s.WSEndpoint())
		if err == nil {
			c.Close()
		}
		return err == nil
	})
}

func until(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for deadline := time.Now().Add(patience); !ok(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("waited in vain for %s", what)
		}
	}
}

// TestEveryListenerHasTimeouts is what keeps a few idle sockets from taking all places for ever.
func TestEveryListenerHasTimeouts(t *testing.T) {
	s, _ := serve(t, Config{WSAddress: Off})
	for _, server := range s.servers {
		if server.ReadHeaderTimeout <= 0 || server.ReadTimeout <= 0 || server.WriteTimeout <= 0 || server.IdleTimeout <= 0 || server.MaxHeaderBytes <= 0 {
			t.Errorf("listener without a bound: %+v", server)
		}
	}
}
