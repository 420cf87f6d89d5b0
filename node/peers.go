package node

import (
	"errors"
	"fmt"
	"net"
	"strings"

	"github.com/cometbft/cometbft/config"

	"github.com/trellis-network/trellis/node/keys"
)

// Peering says with whom a node connects besides its named peers. The zero value is for a validator, alone or behind
// sentries: it finds nobody by itself, and tells nobody of anybody. See docs/ops/sentries.md.
type Peering struct {
	// Exchange asks peers for more peers, and tells them of the ones it has. It is for sentries and full nodes.
	Exchange bool

	Seeds         []string // id@host:port of nodes to ask for peers at first; used with Exchange
	Private       []string // ids never to tell anybody: a sentry's validator
	Unconditional []string // ids to admit beyond the limits: a sentry's validator

	// Strict refuses peers with private addresses, and two of one address. It is for nodes that strangers reach.
	Strict bool

	MaxInbound  int // peers that connected here; default 40
	MaxOutbound int // peers that Exchange connects to, besides the named ones; default 10

	ExecutionTrusted []string // enode URLs to admit beyond MaxExecution: a sentry's validator
	MaxExecution     int      // default 50
}

// apply sets CometBFT's configuration.
func (p Peering) apply(c *config.P2PConfig) {
	c.PexReactor = p.Exchange // without it peers are named, and strangers cannot crowd them out
	c.Seeds = strings.Join(p.Seeds, ",")
	c.PrivatePeerIDs = strings.Join(p.Private, ",")
	c.UnconditionalPeerIDs = strings.Join(p.Unconditional, ",")
	c.AddrBookStrict = p.Strict
	c.AllowDuplicateIP = !p.Strict
	if p.MaxInbound != 0 {
		c.MaxNumInboundPeers = p.MaxInbound
	}
	if p.MaxOutbound != 0 {
		c.MaxNumOutboundPeers = p.MaxOutbound
	}
}

// checkPeers finds what is wrong with the peers while it is known which flag they came from.
func (c Config) checkPeers() error {
	for _, l := range []struct {
		flag  string
		peers []string
	}{{"--peers", c.PersistentPeers}, {"--seeds", c.Peering.Seeds}} {
		for _, peer := range l.peers {
			id, address, _ := strings.Cut(peer, "@")
			if err := keys.CheckID(id); err != nil {
				return fmt.Errorf("peer %q of %s, want id@host:port: %w", peer, l.flag, err)
			}
			if _, _, err := net.SplitHostPort(address); err != nil {
				return fmt.Errorf("peer %q of %s, want id@host:port: %w", peer, l.flag, err)
			}
		}
	}
	for _, l := range []struct {
		flag string
		ids  []string
	}{{"--private-peers", c.Peering.Private}, {"--unconditional-peers", c.Peering.Unconditional}} {
		for _, id := range l.ids {
			if err := keys.CheckID(id); err != nil {
				return fmt.Errorf("peer id %q of %s: %w", id, l.flag, err)
			}
		}
	}
	if len(c.Peering.Seeds) > 0 && !c.Peering.Exchange {
		return errors.New("--seeds are asked for peers only with --exchange-peers")
	}
	if c.Peering.MaxInbound < 0 || c.Peering.MaxOutbound < 0 || c.Peering.MaxExecution < 0 {
		return errors.New("a limit of peers must not be negative")
	}
	return nil
}
