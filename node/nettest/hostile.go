package nettest

import (
	"context"
	"crypto/rand"
	"net"
	"strings"
	"time"

	"github.com/cometbft/cometbft/config"
	"github.com/cometbft/cometbft/consensus"
	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/libs/log"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/p2p/conn"
	cmtcons "github.com/cometbft/cometbft/proto/tendermint/consensus"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/cometbft/cometbft/version"
)

// Garbage connects to both network ports of node i, writes noise to each, and returns how many connections the node closed.
func (n *Network) Garbage(i, times int) (closed int) {
	n.tb.Helper()
	e := n.nodes[i].runner.endpoint()
	for _, at := range []string{e.P2P, e.Enode} {
		_, hostPort, _ := strings.Cut(at, "@")
		hostPort, _, _ = strings.Cut(hostPort, "?")
		for range times {
			c, err := net.Dial("tcp", hostPort)
			if err != nil {
				n.tb.Fatalf("node %d does not listen any more: %v", i, err)
			}
			noise := make([]byte, 64<<10)
			_, _ = rand.Read(noise)
			_ = c.SetDeadline(time.Now().Add(patience))
			_, _ = c.Write(noise)
			for err = nil; err == nil; {
				_, err = c.Read(noise)
			}
			if timeout, ok := err.(net.Error); !ok || !timeout.Timeout() {
				closed++
			}
			c.Close()
		}
	}
	return closed
}

// A Stranger is an authenticated peer of the consensus that follows no protocol.
type Stranger struct {
	*p2p.Switch
	mute *mute
}

// Stranger connects to node i as a new peer of the network of that name, and returns nil if it is refused.
func (n *Network) Stranger(i int, chain string) *Stranger {
	n.tb.Helper()
	key := p2p.NodeKey{PrivKey: ed25519.GenPrivKey()}
	info := p2p.DefaultNodeInfo{
		ProtocolVersion: p2p.NewProtocolVersion(version.P2PProtocol, version.BlockProtocol, 1),
		DefaultNodeID:   key.ID(), ListenAddr: "tcp://127.0.0.1:1", Network: chain, Version: version.TMCoreSemVer,
		Channels: []byte{consensus.StateChannel, consensus.DataChannel, consensus.VoteChannel}, Moniker: "stranger",
		Other: p2p.DefaultNodeInfoOther{TxIndex: "off"},
	}
	transport := p2p.NewMultiplexTransport(info, key, conn.DefaultMConnConfig())
	cfg := config.TestP2PConfig()
	cfg.AllowDuplicateIP = true
	s := &Stranger{Switch: p2p.NewSwitch(cfg, transport), mute: newMute()}
	s.SetLogger(log.NewNopLogger())
	s.SetNodeInfo(info)
	s.SetNodeKey(&key)
	s.AddReactor("mute", s.mute)
	if err := s.Start(); err != nil {
		n.tb.Fatal(err)
	}
	n.tb.Cleanup(func() { _ = s.Stop() })
	address, err := p2p.NewNetAddressString(n.nodes[i].runner.endpoint().P2P)
	if err != nil {
		n.tb.Fatal(err)
	}
	if err := s.DialPeerWithAddress(address); err != nil {
		n.tb.Logf("stranger is refused: %v", err)
		return nil
	}
	return s
}

// Oversized sends a message of size bytes and waits until the node hangs up.
func (s *Stranger) Oversized(ctx context.Context, size int) error {
	vote := &cmtproto.Vote{Extension: make([]byte, size)}
	return s.mute.send(ctx, p2p.Envelope{ChannelID: consensus.VoteChannel, Message: &cmtcons.Vote{Vote: vote}})
}

// Malformed sends a message that makes no sense and waits until the node hangs up.
func (s *Stranger) Malformed(ctx context.Context) error {
	vote := &cmtproto.Vote{Type: 77, Height: -1, Round: -1}
	return s.mute.send(ctx, p2p.Envelope{ChannelID: consensus.VoteChannel, Message: &cmtcons.Vote{Vote: vote}})
}

// mute is a reactor that answers nothing.
type mute struct {
	p2p.BaseReactor
	peers chan p2p.Peer
	gone  chan struct{}
}

func newMute() *mute {
	m := &mute{peers: make(chan p2p.Peer, 1), gone: make(chan struct{}, 1)}
	m.BaseReactor = *p2p.NewBaseReactor("mute", m)
	return m
}

func (m *mute) send(ctx context.Context, e p2p.Envelope) error {
	var peer p2p.Peer
	select {
	case peer = <-m.peers:
	case <-ctx.Done():
		return ctx.Err()
	}
	peer.Send(e)
	select {
	case <-m.gone:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// GetChannels implements p2p.Reactor.
func (m *mute) GetChannels() []*conn.ChannelDescriptor {
	var out []*conn.ChannelDescriptor
	for _, id := range []byte{consensus.StateChannel, consensus.DataChannel, consensus.VoteChannel} {
		out = append(out, &conn.ChannelDescriptor{
			ID: id, Priority: 1, SendQueueCapacity: 1, RecvMessageCapacity: 32 << 20, MessageType: &cmtcons.Message{},
		})
	}
	return out
}

// AddPeer implements p2p.Reactor.
func (m *mute) AddPeer(p p2p.Peer) { m.peers <- p }

// RemovePeer implements p2p.Reactor.
func (m *mute) RemovePeer(p2p.Peer, any) { m.gone <- struct{}{} }

// Receive implements p2p.Reactor.
func (m *mute) Receive(p2p.Envelope) {}
