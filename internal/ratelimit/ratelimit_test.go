package ratelimit

import (
	"net/netip"
	"testing"
	"time"
)

func TestTheLimitersTableIsBounded(t *testing.T) {
	l := New(1, 1)
	now := time.Unix(1_760_000_000, 0)
	address := netip.MustParseAddr("10.0.0.0")
	for range 3 * maxClients {
		address = address.Next()
		l.Wait(netip.PrefixFrom(address, 32), now)
	}
	if len(l.clients) > maxClients {
		t.Errorf("%d clients in the table, at most %d", len(l.clients), maxClients)
	}
}

func TestABucketFillsAtItsRate(t *testing.T) {
	l := New(2, 3)
	who := netip.MustParsePrefix("192.0.2.1/32")
	now := time.Unix(1_760_000_000, 0)
	for i, c := range []struct {
		later time.Duration
		want  time.Duration
	}{{0, 0}, {0, 0}, {0, 0}, {0, 500 * time.Millisecond}, {499 * time.Millisecond, time.Millisecond}, {time.Millisecond, 0},
		{time.Hour, 0}, {0, 0}, {0, 0}, {0, 500 * time.Millisecond}} {
		now = now.Add(c.later)
		if got := l.Wait(who, now); got != c.want {
			t.Errorf("request %d waits %s, want %s", i, got, c.want)
		}
	}
}

func TestAHouseholdIsOneClient(t *testing.T) {
	for remote, want := range map[string]string{
		"192.0.2.7:4000": "192.0.2.7/32", "[::ffff:192.0.2.7]:4000": "192.0.2.7/32", "[2001:db8:1:2:3::4]:80": "2001:db8:1:2::/64", "nobody": "invalid Prefix",
	} {
		if got := Client(remote).String(); got != want {
			t.Errorf("Client(%q) = %s, want %s", remote, got, want)
		}
	}
}
