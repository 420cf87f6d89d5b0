package keys

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"runtime"
	"time"

	cmtlog "github.com/cometbft/cometbft/libs/log"
	"github.com/cometbft/cometbft/p2p"
	p2pconn "github.com/cometbft/cometbft/p2p/conn"
	"github.com/cometbft/cometbft/privval"
	privvalproto "github.com/cometbft/cometbft/proto/tendermint/privval"
)

// dialTimeout bounds reaching a node and the handshake with it.
const dialTimeout = 5 * time.Second

// Serve signs for the node at link until ctx ends, reconnecting whenever the connection is lost. It refuses to sign for
// another chain, and to sign twice. An error means that nothing can be signed any more, as when the disk is full.
//
// It speaks CometBFT's protocol with CometBFT's handler. CometBFT's own server is not used, because it gives up for good
// after a second without a node, and cannot be told to stop.
func Serve(ctx context.Context, link Link, identity *p2p.NodeKey, chain string, signer *Signer, logger *slog.Logger) error {
	away := false
	for ctx.Err() == nil {
		conn, err := dial(ctx, link, identity)
		if err != nil {
			if !away && ctx.Err() == nil {
				logger.Warn("The node is away; trying again until it comes", "address", link.String(), "error", err)
			}
			away = true
			select {
			case <-ctx.Done():
			case <-time.After(retryPause):
			}
			continue
		}
		away = false
		logger.Info("Signing for a node", "address", link.String())
		if err := serve(ctx, conn, chain, signer, logger); err != nil {
			return err
		}
	}
	return nil
}

func dial(ctx context.Context, link Link, identity *p2p.NodeKey) (net.Conn, error) {
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	conn, err := new(net.Dialer).DialContext(ctx, link.Network, link.Address)
	if err != nil || link.Network == "unix" {
		return conn, err
	}
	stop := context.AfterFunc(ctx, func() { _ = conn.Close() })
	defer stop()
	secret, err := p2pconn.MakeSecretConnection(conn, identity.PrivKey)
	if err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	if err := link.admit(secret); err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	return secret, nil
}

// serve answers the requests of one connection until it ends, which is no error.
func serve(ctx context.Context, conn net.Conn, chain string, signer *Signer, logger *slog.Logger) error {
	stop := context.AfterFunc(ctx, func() { _ = conn.Close() })
	defer stop()
	defer conn.Close()
	endpoint := privval.NewSignerDialerEndpoint(cmtlog.NewNopLogger(), nil)
	endpoint.SetConnection(conn)
	for {
		request, err := endpoint.ReadMessage()
		if err != nil {
			if ctx.Err() == nil {
				logger.Warn("The connection to the node ended", "error", err)
			}
			return nil
		}
		answer, refusal, err := answer(signer, request, chain)
		if err != nil {
			return err
		}
		if refusal != nil {
			logger.Warn("Refused to sign", "error", refusal)
		}
		if answer.Sum == nil || endpoint.WriteMessage(answer) != nil {
			return nil
		}
	}
}

// answer signs, or refuses to. CometBFT panics where it cannot keep what it signed; then it must not sign on.
func answer(signer *Signer, request privvalproto.Message, chain string) (answer privvalproto.Message, refusal, err error) {
	if vote := request.GetSignVoteRequest(); vote != nil && vote.Vote == nil {
		return answer, errors.New("request without a vote"), nil
	}
	if proposal := request.GetSignProposalRequest(); proposal != nil && proposal.Proposal == nil {
		return answer, errors.New("request without a proposal"), nil
	}
	defer func() {
		switch cause := recover().(type) {
		case nil:
		case runtime.Error:
			refusal = cause // nonsense in the request
		case error:
			err = fmt.Errorf("keep what was signed: %w", cause)
		default:
			refusal = fmt.Errorf("%v", cause) // likewise
		}
	}()
	answer, refusal = privval.DefaultValidationRequestHandler(signer, request, chain)
	return answer, refusal, nil
}
