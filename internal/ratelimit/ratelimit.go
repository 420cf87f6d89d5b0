// Package ratelimit bounds how often each client of an HTTP interface may ask.
package ratelimit

import (
	"net/netip"
	"sync"
	"time"
)

// maxClients bounds the limiter's table; above it the table starts anew, so
// that one who has many addresses gains at most one more burst for each.
const maxClients = 16_384

// A Limiter gives each client a bucket of tokens. Safe for concurrent use.
type Limiter struct {
	rate, burst int64 // tokens a second, tokens at most

	mu      sync.Mutex // guards clients
	clients map[netip.Prefix]bucket
}

type bucket struct {
	nanos int64 // what is in it, in nanoseconds of its filling
	at    time.Time
}

// New returns a limiter of rate requests a second, and burst at once.
func New(rate, burst int) *Limiter {
	return &Limiter{rate: int64(rate), burst: int64(burst), clients: make(map[netip.Prefix]bucket)}
}

// Wait takes a token, or tells how long the next one takes.
func (l *Limiter) Wait(client netip.Prefix, now time.Time) time.Duration {
	token := int64(time.Second) / l.rate
	full := token * l.burst
	l.mu.Lock()
	defer l.mu.Unlock()
	b, ok := l.clients[client]
	if !ok {
		if len(l.clients) >= maxClients {
			l.forget(full, now)
		}
		b = bucket{full, now}
	}
	b.nanos = min(full, b.nanos+max(0, int64(now.Sub(b.at))))
	b.at = now
	left := b.nanos - token
	if left >= 0 {
		b.nanos = left
	}
	l.clients[client] = b
	return time.Duration(max(0, -left))
}

// forget drops the clients whose buckets are full again, and all if none is.
func (l *Limiter) forget(full int64, now time.Time) {
	for client, b := range l.clients {
		if b.nanos+int64(now.Sub(b.at)) >= full {
			delete(l.clients, client)
		}
	}
	if len(l.clients) >= maxClients {
		clear(l.clients)
	}
}

// Client returns who asks: an IPv4 address, or an IPv6 network of 64 bits, as
// one household has that many addresses. X-Forwarded-For is not looked at,
// since anyone can write it; a proxy in front must limit by itself.
func Client(remote string) netip.Prefix {
	at, err := netip.ParseAddrPort(remote)
	if err != nil {
		return netip.Prefix{}
	}
	address := at.Addr().Unmap().WithZone("")
	bits := 32
	if address.Is6() {
		bits = 64
	}
	p, _ := address.Prefix(bits) // both lengths are valid
	return p
}
