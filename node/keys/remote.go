package keys

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/cometbft/cometbft/crypto"
	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	cmtlog "github.com/cometbft/cometbft/libs/log"
	"github.com/cometbft/cometbft/p2p"
	p2pconn "github.com/cometbft/cometbft/p2p/conn"
	"github.com/cometbft/cometbft/privval"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
)

// retryPause is between attempts to reach the other side.
const retryPause = 100 * time.Millisecond

// A Link is where node and signer meet: tcp://[ID@]host:port or unix:///path. ID is the other side's; see ParseLink.
type Link struct {
	Network string // tcp or unix
	Address string
	Peer    p2p.ID // the only one that may be at the other end; empty for any, where the network itself lets no stranger in
}

// ParseLink reads the address of a link. Without an ID only loopback and unix sockets are allowed: whoever answers a
// signer could have it sign away the validator's stake, and whoever answers a node could halt it.
func ParseLink(text string) (Link, error) {
	network, address, ok := strings.Cut(text, "://")
	if !ok {
		network, address = "tcp", text
	}
	if network == "unix" && address != "" {
		return Link{Network: network, Address: address}, nil
	}
	if network != "tcp" {
		return Link{}, fmt.Errorf("signer address %q: want tcp://ID@host:port or unix:///path", text)
	}
	l := Link{Network: network, Address: address}
	if id, rest, ok := strings.Cut(address, "@"); ok {
		if err := CheckID(id); err != nil {
			return Link{}, fmt.Errorf("signer address %q: %w", text, err)
		}
		l.Peer, l.Address = p2p.ID(id), rest
	}
	host, _, err := net.SplitHostPort(l.Address)
	if err != nil {
		return Link{}, fmt.Errorf("signer address %q: %w", text, err)
	}
	if ip := net.ParseIP(host); l.Peer == "" && host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return Link{}, fmt.Errorf("signer address %q leaves this machine, so it must say who may be at the other end: tcp://ID@%s, where ID is the other's node id as its keys show prints it", text, l.Address)
	}
	return l, nil
}

// CheckID reports whether text is the id of a node.
func CheckID(text string) error {
	if !hexBytes(text, p2p.IDByteLength, p2p.IDByteLength) || text != strings.ToLower(text) {
		return fmt.Errorf("%q is not the id of a node, 40 digits of lower case hex; see there: trellis keys show", text)
	}
	return nil
}

// String is the inverse of ParseLink.
func (l Link) String() string {
	if l.Peer != "" {
		return l.Network + "://" + string(l.Peer) + "@" + l.Address
	}
	return l.Network + "://" + l.Address
}

// admit checks who is at the other end of an encrypted connection.
func (l Link) admit(conn net.Conn) error {
	secret, ok := conn.(*p2pconn.SecretConnection)
	if l.Peer == "" || !ok {
		return nil
	}
	if id := p2p.PubKeyToID(secret.RemotePubKey()); id != l.Peer {
		return fmt.Errorf("the other end is %s, want %s", id, l.Peer)
	}
	return nil
}

// selective is a listener that hangs up on strangers.
type selective struct {
	net.Listener
	link   Link
	logger *slog.Logger
}

func (s selective) Accept() (net.Conn, error) {
	conn, err := s.Listener.Accept()
	if err != nil {
		return nil, err
	}
	if err := s.link.admit(conn); err != nil {
		s.logger.Warn("Stranger refused at the signer's address", "remote", conn.RemoteAddr(), "error", err)
		return nil, errors.Join(err, conn.Close())
	}
	return conn, nil
}

// A Remote signs with a key on another machine, whose signer connects to this one. While the signer is away, signing waits
// for it, however long: a vote that CometBFT has given up is never cast again, and a chain that needs it would stand
// still for ever. So a validator without its signer stands still, and does not follow the chain either.
type Remote struct {
	endpoint *privval.SignerListenerEndpoint
	client   *privval.SignerClient
	address  net.Addr
	logger   *slog.Logger
	key      atomic.Pointer[crypto.PubKey]
	away     atomic.Bool // said so

	once sync.Once
	quit chan struct{}
}

var _ cmttypes.PrivValidator = (*Remote)(nil)

// Listen waits for a signer at link. identity is by which the signer knows this node; chain is what it must be willing to
// sign for.
func Listen(link Link, identity *p2p.NodeKey, chain string, logger *slog.Logger) (*Remote, error) {
	private, ok := identity.PrivKey.(ed25519.PrivKey)
	if !ok {
		return nil, fmt.Errorf("node identity is not an %s key", ed25519.KeyType)
	}
	listener, err := net.Listen(link.Network, link.Address)
	if err != nil {
		return nil, fmt.Errorf("listen for the signer: %w", err)
	}
	address := listener.Addr()
	if link.Network == "unix" {
		listener = privval.NewUnixListener(listener)
	} else {
		listener = privval.NewTCPListener(listener, private)
	}
	endpoint := privval.NewSignerListenerEndpoint(cmtlog.NewNopLogger(), selective{listener, link, logger})
	client, err := privval.NewSignerClient(endpoint, chain)
	if err != nil {
		return nil, errors.Join(err, listener.Close())
	}
	return &Remote{endpoint: endpoint, client: client, address: address, logger: logger, quit: make(chan struct{})}, nil
}

// Address returns where the signer is expected, with the real port.
func (r *Remote) Address() string { return r.address.String() }

// Connected reports whether a signer was there when it was last needed.
func (r *Remote) Connected() bool { return r.key.Load() != nil && !r.away.Load() }

// Wait waits for the signer and returns the key it signs with.
func (r *Remote) Wait(ctx context.Context) (secp256k1eth.PubKey, error) {
	stop := context.AfterFunc(ctx, func() { _ = r.Close() })
	defer stop()
	key, err := r.GetPubKey()
	if refused := new(privval.RemoteSignerError); errors.As(err, &refused) {
		return nil, fmt.Errorf("the signer refuses: %s; is its --chain-id that of this chain?", refused.Description)
	} else if err != nil {
		return nil, fmt.Errorf("wait for the signer: %w", errors.Join(ctx.Err(), err))
	}
	out, ok := key.(secp256k1eth.PubKey)
	if !ok {
		return nil, fmt.Errorf("the signer has a key of type %s, want %s", key.Type(), secp256k1eth.KeyType)
	}
	return out, nil
}

// GetPubKey implements PrivValidator. The key is asked for once.
func (r *Remote) GetPubKey() (crypto.PubKey, error) {
	if key := r.key.Load(); key != nil {
		return *key, nil
	}
	var key crypto.PubKey
	err := r.retry(func() (err error) { key, err = r.client.GetPubKey(); return err })
	if err == nil {
		r.key.Store(&key)
	}
	return key, err
}

// SignVote implements PrivValidator. Asking again after a lost answer is safe: the signer then repeats the signature it
// gave.
func (r *Remote) SignVote(chain string, vote *cmtproto.Vote) error {
	return r.retry(func() error { return r.client.SignVote(chain, vote) })
}

// SignProposal implements PrivValidator.
func (r *Remote) SignProposal(chain string, proposal *cmtproto.Proposal) error {
	return r.retry(func() error { return r.client.SignProposal(chain, proposal) })
}

// retry repeats a request until it is answered, be it by a refusal, or until Close.
func (r *Remote) retry(request func() error) error {
	for {
		err := request()
		if refused := new(privval.RemoteSignerError); err == nil || errors.As(err, &refused) {
			if r.away.Swap(false) {
				r.logger.Warn("The signer is back")
			}
			return err
		}
		select {
		case <-r.quit:
			return fmt.Errorf("the node stops without its signer: %w", err)
		default:
		}
		if !r.away.Swap(true) {
			r.logger.Error("The signer is away, and this validator waits for it; start it with: trellis signer", "address", r.Address(), "error", err)
		}
		r.endpoint.DropConnection() // which may be a dead one
		select {
		case <-r.quit:
			return fmt.Errorf("the node stops without its signer: %w", err)
		case <-time.After(retryPause):
		}
	}
}

// Close gives up what waits for the signer. CometBFT calls it when it stops. It may be called twice.
func (r *Remote) Close() error {
	r.once.Do(func() { close(r.quit) })
	return nil
}

// Release stops listening. It comes after all signing has ended.
func (r *Remote) Release() error {
	_ = r.Close()
	if !r.endpoint.IsRunning() {
		return nil
	}
	return r.endpoint.Stop()
}
