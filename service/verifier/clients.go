package verifier

import (
	"net/netip"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common/lru"
	"golang.org/x/time/rate"
)

// maxClients bounds the buckets: who was not seen for longest is forgotten, and starts with a full one.
const maxClients = 10_000

// clients bound the rate of each address, and the requests at work, in all and of each address: each may hold a body of
// maxEvidenceBody from its first byte on.
type clients struct {
	perSecond   rate.Limit
	burst       int
	total, each int

	mu      sync.Mutex
	taken   int                                     // guarded by mu
	held    map[netip.Addr]int                      // guarded by mu; only addresses that hold something
	buckets lru.BasicLRU[netip.Addr, *rate.Limiter] // guarded by mu
}

func newClients(perSecond float64, burst, total, each int) *clients {
	return &clients{perSecond: rate.Limit(perSecond), burst: burst, total: total, each: each, held: make(map[netip.Addr]int),
		buckets: lru.NewBasicLRU[netip.Addr, *rate.Limiter](maxClients)}
}

// addressOf reads host:port. An IPv6 network of 64 bits counts as one address: its owner has all of it. All that do not parse
// share one, the zero value.
func addressOf(remote string) netip.Addr {
	parsed, err := netip.ParseAddrPort(remote)
	if err != nil {
		return netip.Addr{}
	}
	address := parsed.Addr().Unmap().WithZone("")
	if address.Is6() {
		if prefix, err := address.Prefix(64); err == nil {
			return prefix.Addr()
		}
	}
	return address
}

// enter admits one request, or tells why not. Whoever entered MUST leave.
func (c *clients) enter(from netip.Addr, now time.Time) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	bucket, ok := c.buckets.Get(from)
	if !ok {
		bucket = rate.NewLimiter(c.perSecond, c.burst)
		c.buckets.Add(from, bucket)
	}
	if !bucket.AllowN(now, 1) {
		return refuse(tooMany, "too many requests from this address")
	}
	if c.taken >= c.total || c.held[from] >= c.each {
		return refuse(busy, "too many requests at work; send it again")
	}
	c.taken++
	c.held[from]++
	return nil
}

func (c *clients) leave(from netip.Addr) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.taken--
	if c.held[from]--; c.held[from] == 0 {
		delete(c.held, from)
	}
}
