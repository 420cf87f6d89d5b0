package jsonrpc

import (
	"math"
	"time"
)

// Limits bound what callers can make the node do. A zero field takes its default; a negative one lifts the limit.
type Limits struct {
	BatchCalls    int           // calls in a batch; default 100
	BodyBytes     int           // of a request over HTTP or a message over WebSocket; default 5 MiB
	ResponseBytes int           // of an answer, a batch's included; default 25 MB
	CallTimeout   time.Duration // for a call or a batch; default 20 s
	LogBlocks     int           // blocks one eth_getLogs may span; default 10,000
	CallsInFlight int           // unanswered messages on a WebSocket connection, beyond which no more are read; default 64
	Connections   int           // at once, over HTTP and WebSocket; default 1,024

	// A client is an IPv4 address or an IPv6 network of 64 bits. Callers on this machine are no clients in this sense, unless
	// Loopback is set.
	CallsPerSecond         float64 // of a client, each of a batch counted; default 200
	Burst                  int     // calls a client may make at once after a pause; default 1,000
	ConnectionsPerClient   int     // default 64
	SubscriptionsPerClient int     // default 100
	Loopback               bool    // bound callers on this machine as well
	Clients                int     // how many are remembered, the latest; default 16,384; without limit is not to be had
}

// WithDefaults returns the limits with the zero fields filled in.
func (l Limits) WithDefaults() Limits {
	fill(&l.BatchCalls, 100)
	fill(&l.BodyBytes, 5<<20)
	fill(&l.ResponseBytes, 25_000_000)
	fill(&l.CallTimeout, 20*time.Second)
	fill(&l.LogBlocks, 10_000)
	fill(&l.CallsInFlight, 64)
	fill(&l.Connections, 1024)
	fill(&l.CallsPerSecond, 200)
	fill(&l.Burst, 1000)
	fill(&l.ConnectionsPerClient, 64)
	fill(&l.SubscriptionsPerClient, 100)
	if l.Clients <= 0 {
		l.Clients = 16384
	}
	return l
}

func fill[T int | float64 | time.Duration](field *T, fallback T) {
	if *field == 0 {
		*field = fallback
	}
}

func (l Limits) bodyBytes() int {
	if l.BodyBytes < 0 {
		return math.MaxInt32
	}
	return l.BodyBytes
}

// exceeds reports whether n is above a limit that may be lifted.
func exceeds(n, limit int) bool { return limit >= 0 && n > limit }
