package jsonrpc

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/gorilla/websocket"
)

const (
	pingInterval = 30 * time.Second
	pongTimeout  = 75 * time.Second // two pings may be lost

	// backlog is how many answers and notifications wait for a client that reads slowly.
	backlog = 1024
)

// serveSocket serves JSON-RPC over one WebSocket connection, to a caller whose host is in order.
func (s *Server) serveSocket(w http.ResponseWriter, r *http.Request) {
	who := s.clients.of(r)
	if wait, ok := s.clients.take(who, 1); !ok {
		s.tooMany(w, wait)
		return
	}
	if !s.clients.sit(who) {
		writeError(w, http.StatusTooManyRequests, codeLimit, fmt.Sprintf("at most %d connections of one client", s.limits.ConnectionsPerClient))
		return
	}
	upgrader := websocket.Upgrader{HandshakeTimeout: headerTimeout, CheckOrigin: s.allowsOrigin}
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil { // the caller has been answered
		s.clients.rise(who, 0)
		return
	}
	// The connection has left the HTTP server, which waits for it no more.
	s.connected.Add(1)
	defer s.connected.Done()
	c := &socket{
		server:   s,
		who:      who,
		conn:     conn,
		slots:    make(chan struct{}, max(s.limits.CallsInFlight, 0)),
		out:      make(chan []byte, backlog),
		closed:   make(chan struct{}),
		inFlight: make(map[string]flight),
	}
	c.ctx, c.cancel = context.WithCancel(context.Background())
	defer func() { s.clients.rise(who, c.subscribed()) }()
	conn.SetReadLimit(int64(s.limits.bodyBytes()))
	_ = conn.SetReadDeadline(time.Now().Add(pongTimeout))
	conn.SetPongHandler(func(string) error { return conn.SetReadDeadline(time.Now().Add(pongTimeout)) })
	var writer sync.WaitGroup
	writer.Go(c.write)
	s.rpc.ServeCodec(rpc.NewCodec(c), 0)
	_ = c.Close()
	c.calls.Wait()
	writer.Wait()
}

// allowsOrigin applies the rule of the HTTP listener: programs may call, pages only if they come from a named origin.
func (s *Server) allowsOrigin(r *http.Request) bool {
	return r.Header.Get("Origin") == "" || s.origins != nil && s.origins.OriginAllowed(r)
}

// A socket is a WebSocket connection.
//
// go-ethereum's RPC server takes subscriptions alone from it, through Read and Write, as from a stream of JSON. All other
// calls are made as if they had come over HTTP, for only those can be ended: what comes over a stream runs on even after
// the connection has gone.
//
// Nothing here ever waits for the client to read: else one that does not would hold up the subscriptions of all.
type socket struct {
	server *Server
	who    client
	conn   *websocket.Conn
	rest   []byte          // of a message under way; owned by Read
	slots  chan struct{}   // one for each message that awaits its answer; capacity is the limit
	out    chan []byte     // for write
	calls  sync.WaitGroup  // started by Read, so none is when the RPC server has let go of the connection
	ctx    context.Context // of the calls; here because the stream has no other way to them
	cancel context.CancelFunc
	closed chan struct{}
	once   sync.Once
	reason string // why the client is sent away; set before closed is closed

	mu            sync.Mutex        // guards what follows
	inFlight      map[string]flight // subscriptions only
	subscriptions int               // asked for and not known to have ended; at least those there are
	queued        int               // bytes in out
}

// A flight is a message about subscriptions that awaits its answer.
type flight struct {
	subscribes   bool // it is one call for a subscription
	unsubscribes bool // it is one call to end one
}

// Read implements rpc.Conn.
func (c *socket) Read(p []byte) (int, error) {
	for len(c.rest) == 0 {
		_, text, err := c.conn.ReadMessage()
		if err != nil {
			return 0, err
		}
		c.rest = c.admit(text)
		select {
		case <-c.closed:
			return 0, io.EOF
		default:
		}
	}
	n := copy(p, c.rest)
	c.rest = c.rest[n:]
	return n, nil
}

// admit returns the message as the RPC server may see it, or nothing if it has been refused.
func (c *socket) admit(text []byte) []byte {
	// The first call is charged before the message is read, so that reading is not free.
	if wait, ok := c.server.clients.take(c.who, 1); !ok {
		c.send(errorBody(nil, codeLimit, c.server.rateText(wait)))
		c.pause(wait)
		return nil
	}
	m, err := parseMessage(text)
	if err != nil {
		c.send(errorBody(nil, codeParse, err.Error()))
		return nil
	}
	if err := m.check(); err != nil {
		c.send(errorBody(nil, codeInvalid, err.Error()))
		return nil
	}
	if n := len(m.calls); exceeds(n, c.server.limits.BatchCalls) {
		c.send(m.failure(codeInvalid, fmt.Sprintf("batch of %d calls, at most %d; send it in parts", n, c.server.limits.BatchCalls)))
		return nil
	}
	if wait, ok := c.server.clients.take(c.who, len(m.calls)-1); !ok {
		c.send(m.failure(codeLimit, c.server.rateText(wait)))
		c.pause(wait)
		return nil
	}
	return c.launch(m)
}

// pause holds up a client that does not wait by itself. Meanwhile its messages pile up on its side.
func (c *socket) pause(wait time.Duration) {
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-c.closed:
	}
}

// launch makes the calls of m, once it may. What it returns is for the RPC server to read.
func (c *socket) launch(m message) []byte {
	id := string(m.id())
	if id == "" {
		return nil // a notification: it asks for no answer, and no module acts on one
	}
	text, err := m.bytes()
	if err != nil {
		c.send(errorBody(nil, codeInvalid, err.Error()))
		return nil
	}
	switch m.aboutSubscriptions() {
	case 0:
		if c.takeSlot() {
			c.calls.Go(func() { c.call(text) })
		}
		return nil
	case len(m.calls):
		return c.launchSubscriptions(m, id, text)
	default:
		c.send(m.failure(codeInvalid, "subscriptions and other calls in one batch; send them apart"))
		return nil
	}
}

// call makes the calls of one message.
func (c *socket) call(text []byte) {
	defer c.freeSlot()
	ctx, cancel := c.ctx, context.CancelFunc(func() {})
	if limit := c.server.limits.CallTimeout; limit > 0 {
		ctx, cancel = context.WithTimeout(ctx, limit)
	}
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, "/", bytes.NewReader(text))
	if err != nil { // the address is ours
		panic(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.RemoteAddr = c.RemoteAddr()
	c.server.rpc.ServeHTTP(&answerWriter{c, make(http.Header)}, r)
}

// An answerWriter sends the answer to a call. It relies on go-ethereum writing an answer at once.
type answerWriter struct {
	socket *socket
	header http.Header
}

// Header implements http.ResponseWriter.
func (w *answerWriter) Header() http.Header { return w.header }

// WriteHeader implements http.ResponseWriter. The status says nothing that the answer does not.
func (w *answerWriter) WriteHeader(int) {}

// Write implements http.ResponseWriter.
func (w *answerWriter) Write(answer []byte) (int, error) { return w.socket.answer(answer) }

func (c *socket) launchSubscriptions(m message, id string, text []byte) []byte {
	wanted := m.subscriptions()
	if !c.subscribe(wanted) {
		c.send(m.failure(codeLimit, fmt.Sprintf("at most %d subscriptions of one client; end those you do not need", c.server.limits.SubscriptionsPerClient)))
		return nil
	}
	if !c.takeSlot() {
		return nil
	}
	if !c.depart(id, flight{subscribes: !m.batch && wanted > 0, unsubscribes: !m.batch && wanted == 0}) {
		c.subscribe(-wanted)
		c.freeSlot()
		c.send(m.failure(codeInvalid, fmt.Sprintf("id %s awaits its answer already; give each call another", id)))
		return nil
	}
	return text
}

func (c *socket) depart(id string, f flight) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, ok := c.inFlight[id]; ok {
		return false
	}
	c.inFlight[id] = f
	return true
}

// land notes an answer about subscriptions.
func (c *socket) land(answer []byte) {
	id := answerID(answer)
	if id == nil {
		return // a notification
	}
	c.mu.Lock()
	f, ok := c.inFlight[string(id)]
	delete(c.inFlight, string(id))
	c.mu.Unlock()
	if !ok {
		return
	}
	outcome := answer[len(answerHead)+len(id):]
	if f.subscribes && bytes.HasPrefix(outcome, []byte(`,"error"`)) || f.unsubscribes && bytes.HasPrefix(outcome, []byte(`,"result":true`)) {
		c.subscribe(-1)
	}
	c.freeSlot()
}

// takeSlot waits until the message may be under way, or the connection ends.
func (c *socket) takeSlot() bool {
	if cap(c.slots) == 0 {
		return true
	}
	select {
	case c.slots <- struct{}{}:
		return true
	case <-c.closed:
		return false
	}
}

func (c *socket) freeSlot() {
	if cap(c.slots) > 0 {
		<-c.slots
	}
}

func (c *socket) subscribe(n int) bool {
	if n == 0 {
		return true
	}
	if !c.server.clients.subscribe(c.who, n) {
		return false
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.subscriptions += n
	return true
}

func (c *socket) subscribed() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.subscriptions
}

// Write implements rpc.Conn. Its argument is one whole answer or notification.
func (c *socket) Write(p []byte) (int, error) {
	answer := bytes.TrimSuffix(p, []byte("\n"))
	c.land(answer)
	if _, err := c.answer(answer); err != nil {
		return 0, err
	}
	return len(p), nil
}

func (c *socket) answer(text []byte) (int, error) {
	if limit := c.server.limits.ResponseBytes; exceeds(len(text), limit) {
		c.send(tooLarge(text, limit))
	} else {
		c.send(bytes.Clone(text))
	}
	select {
	case <-c.closed:
		return 0, io.ErrClosedPipe
	default:
		return len(text), nil
	}
}

// send queues text for the client, or ends the connection if the client does not read.
func (c *socket) send(text []byte) {
	if !c.queue(text) {
		c.fail("the client reads too slowly")
	}
}

func (c *socket) queue(text []byte) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if limit := c.server.limits.ResponseBytes; limit > 0 && c.queued > limit {
		return false // what is above the limit came when less than it was waiting, so one answer is always taken
	}
	select {
	case c.out <- text:
		c.queued += len(text)
		return true
	default:
		return false
	}
}

// write sends what is queued until the connection ends.
func (c *socket) write() {
	ping := time.NewTicker(pingInterval)
	defer ping.Stop()
	for {
		var err error
		select {
		case text := <-c.out:
			c.mu.Lock()
			c.queued -= len(text)
			c.mu.Unlock()
			_ = c.conn.SetWriteDeadline(time.Now().Add(writeTimeout))
			err = c.conn.WriteMessage(websocket.TextMessage, text)
		case <-ping.C:
			err = c.conn.WriteControl(websocket.PingMessage, nil, time.Now().Add(writeTimeout))
		case <-c.closed:
			c.farewell()
			return
		}
		if err != nil {
			c.fail("")
		}
	}
}

// farewell sends what is left and says why the connection ends.
func (c *socket) farewell() {
	defer c.conn.Close()
	_ = c.conn.SetWriteDeadline(time.Now().Add(time.Second))
	for {
		select {
		case text := <-c.out:
			if c.conn.WriteMessage(websocket.TextMessage, text) != nil {
				return
			}
			continue
		default:
		}
		break
	}
	code := websocket.CloseNormalClosure
	if c.reason != "" {
		code = websocket.ClosePolicyViolation
	}
	_ = c.conn.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(code, c.reason), time.Now().Add(time.Second))
}

// fail ends the connection, for a reason the client is told if there is one.
func (c *socket) fail(reason string) {
	c.once.Do(func() {
		c.reason = reason
		close(c.closed)
		c.cancel()
		_ = c.conn.SetReadDeadline(time.Now()) // ends Read
	})
}

// Close implements rpc.Conn.
func (c *socket) Close() error {
	c.fail("")
	return nil
}

// SetWriteDeadline implements rpc.Conn. Write does not wait, so there is nothing to bound.
func (c *socket) SetWriteDeadline(time.Time) error { return nil }

// RemoteAddr names the client in go-ethereum's logs.
func (c *socket) RemoteAddr() string { return strings.Trim(c.who.key.String(), "[]") }
