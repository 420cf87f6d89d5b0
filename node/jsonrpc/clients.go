package jsonrpc

import (
	"fmt"
	"math"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common/lru"
	"golang.org/x/time/rate"
)

// clients keeps account of who calls. It is safe for concurrent use.
type clients struct {
	limits  Limits
	trusted []netip.Prefix

	mu          sync.Mutex // guards what follows
	buckets     lru.BasicLRU[netip.Addr, *rate.Limiter]
	connections map[netip.Addr]int // of direct peers; bounded by their total
	total       int
	seats       map[netip.Addr]*seats // likewise
}

// seats is what a client's WebSocket connections hold together.
type seats struct{ connections, subscriptions int }

func newClients(limits Limits, proxies []string) (*clients, error) {
	c := &clients{
		limits:      limits,
		buckets:     lru.NewBasicLRU[netip.Addr, *rate.Limiter](limits.Clients),
		connections: make(map[netip.Addr]int),
		seats:       make(map[netip.Addr]*seats),
	}
	for _, text := range proxies {
		prefix, err := netip.ParsePrefix(text)
		if err != nil {
			address, err := netip.ParseAddr(text)
			if err != nil {
				return nil, fmt.Errorf("trusted proxy %q is no address and no prefix like 10.0.0.0/8", text)
			}
			prefix = netip.PrefixFrom(address, address.BitLen())
		}
		c.trusted = append(c.trusted, prefix.Masked())
	}
	return c, nil
}

func (c *clients) trusts(a netip.Addr) bool {
	for _, prefix := range c.trusted {
		if prefix.Contains(a) {
			return true
		}
	}
	return false
}

// A client is the caller of one request.
type client struct {
	key    netip.Addr
	exempt bool // from the limits of clients
}

// of returns who sent r: the peer, or whom the trusted proxies in between say they forward for.
func (c *clients) of(r *http.Request) client {
	peer := peerOf(r.RemoteAddr)
	if c.trusts(peer) {
		forwarded := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
		// Each proxy appends its peer, so the list is true from the right, as far as the proxies are trusted.
		for i := len(forwarded) - 1; i >= 0; i-- {
			address, err := netip.ParseAddr(strings.TrimSpace(forwarded[i]))
			if err != nil {
				break
			}
			peer = address.Unmap().WithZone("")
			if !c.trusts(peer) {
				break
			}
		}
	}
	return client{key: network(peer), exempt: peer.IsLoopback() && !c.limits.Loopback}
}

func peerOf(address string) netip.Addr {
	peer, err := netip.ParseAddrPort(address)
	if err != nil {
		return netip.IPv6Unspecified() // all such share one account
	}
	return peer.Addr().Unmap().WithZone("")
}

// network is what one customer of a provider has: an IPv4 address, or 64 bits of IPv6.
func network(a netip.Addr) netip.Addr {
	if a.Is4() || a.IsLoopback() {
		return a
	}
	prefix, err := a.Prefix(64)
	if err != nil {
		return a
	}
	return prefix.Addr()
}

// take charges n calls. If they are too many now, it charges nothing and returns how long to wait.
func (c *clients) take(who client, n int) (wait time.Duration, ok bool) {
	if who.exempt || c.limits.CallsPerSecond < 0 || n <= 0 {
		return 0, true
	}
	burst := c.limits.Burst
	if burst < 0 {
		burst = math.MaxInt32
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	bucket, found := c.buckets.Get(who.key)
	if !found {
		bucket = rate.NewLimiter(rate.Limit(c.limits.CallsPerSecond), burst)
		c.buckets.Add(who.key, bucket)
	}
	now := time.Now()
	// More than fits into the bucket at once is charged as a full one, else it could never be sent at all; the bound on
	// batches is the one that refuses it.
	reservation := bucket.ReserveN(now, min(n, burst))
	if wait := reservation.DelayFrom(now); wait > 0 {
		reservation.CancelAt(now)
		return wait, false
	}
	return 0, true
}

// sit gives a client one more WebSocket connection, if it may have it.
func (c *clients) sit(who client) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.seats[who.key]
	if s == nil {
		s = new(seats)
	}
	if !who.exempt && exceeds(s.connections+1, c.limits.ConnectionsPerClient) {
		return false
	}
	s.connections++
	c.seats[who.key] = s
	return true
}

// rise ends a connection that sit gave, with the subscriptions it still has.
func (c *clients) rise(who client, subscriptions int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.seats[who.key]
	s.connections--
	s.subscriptions -= subscriptions
	if s.connections == 0 {
		delete(c.seats, who.key)
	}
}

// subscribe gives a connected client n more subscriptions, if it may have them. A negative n gives them back.
func (c *clients) subscribe(who client, n int) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.seats[who.key]
	if n > 0 && !who.exempt && exceeds(s.subscriptions+n, c.limits.SubscriptionsPerClient) {
		return false
	}
	s.subscriptions += n
	return true
}

// guard bounds the connections that l accepts.
func (c *clients) guard(l net.Listener) net.Listener { return &guarded{l, c} }

type guarded struct {
	net.Listener
	clients *clients
}

// Accept implements net.Listener.
func (g *guarded) Accept() (net.Conn, error) {
	for {
		conn, err := g.Listener.Accept()
		if err != nil {
			return nil, err
		}
		peer := peerOf(conn.RemoteAddr().String())
		if reason := g.clients.connect(peer); reason != "" {
			refuse(conn, reason)
			continue
		}
		return &countedConn{Conn: conn, leave: sync.OnceFunc(func() { g.clients.disconnect(peer) })}, nil
	}
}

func (c *clients) connect(peer netip.Addr) (refusal string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if exceeds(c.total+1, c.limits.Connections) {
		return "this node has too many connections; try another, or later"
	}
	// A proxy is not one client, and the machine itself is none.
	bounded := !c.trusts(peer) && (c.limits.Loopback || !peer.IsLoopback())
	if key := network(peer); bounded && exceeds(c.connections[key]+1, c.limits.ConnectionsPerClient) {
		return fmt.Sprintf("at most %d connections from one client; keep them open and send more calls on each", c.limits.ConnectionsPerClient)
	}
	c.total++
	c.connections[network(peer)]++
	return ""
}

func (c *clients) disconnect(peer netip.Addr) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.total--
	key := network(peer)
	if c.connections[key]--; c.connections[key] == 0 {
		delete(c.connections, key)
	}
}

// refuse answers a connection before it asks. The answer fits into the socket's buffer, so nobody is waited for.
func refuse(conn net.Conn, reason string) {
	body := errorBody(nil, codeLimit, reason)
	_ = conn.SetWriteDeadline(time.Now().Add(time.Second))
	_, _ = fmt.Fprintf(conn, "HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\nRetry-After: 10\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s", len(body), body)
	_ = conn.Close()
}

type countedConn struct {
	net.Conn
	leave func()
}

// Close implements net.Conn.
func (c *countedConn) Close() error {
	c.leave()
	return c.Conn.Close()
}
