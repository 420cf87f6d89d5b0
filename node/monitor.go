package node

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/node/execution"
	"github.com/trellis-network/trellis/node/ops"
	"github.com/trellis-network/trellis/types/validator"
)

// startMonitor begins to watch the node, before anything that takes long, so that an operator sees it start.
func (n *Node) startMonitor() (err error) {
	n.monitor = ops.New(ops.Config{
		Dirs:       []string{n.cfg.Home, n.home.consensusDir(), n.home.executionDir()},
		Address:    n.cfg.OpsAddress,
		Interval:   n.cfg.Interval,
		LateBlocks: n.cfg.LateBlocks,
		MinFree:    n.cfg.MinFreeDisk,
		Validator:  n.validatorAddress,
		Logger:     n.cfg.Logger,
	})
	if err := n.monitor.CheckDisk(); err != nil {
		return err
	}
	n.monitor.Phase("opening databases")
	if n.cfg.OpsAddress != "" && n.cfg.OpsAddress != Off {
		n.operators, err = n.monitor.Listen()
	}
	return err
}

func (n *Node) stopMonitor() error {
	if n.operators == nil {
		return nil
	}
	return n.operators.Close()
}

// validatorAddress is asked for by the consensus, which starts after the signer is known.
func (n *Node) validatorAddress() common.Address {
	if n.identity.validator == (validator.PubKey{}) {
		return common.Address{}
	}
	return n.identity.validator.Address()
}

// watch blocks until ctx ends or the node cannot go on.
func (n *Node) watch(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	full := make(chan error, 1)
	go func() { full <- n.monitor.WatchDisk(ctx) }()
	var err error
	select {
	case err = <-full: // nil if ctx has ended
		cancel()
		return err
	case err = <-n.failed:
		n.monitor.Fail(err)
		if r, ok := n.execution.(remoteClient); ok {
			r.Drain() // its Head waits no more for a client that may be gone
		}
		err = n.explain(fmt.Errorf("consensus stopped at block %d: %w", n.execution.Head().Number, err), consensusData)
	}
	cancel()
	<-full
	return err
}

// untilGenesis waits for the chain's first moment. CometBFT would too, but not listen meanwhile whether to stop.
func (n *Node) untilGenesis(ctx context.Context) error {
	wait := time.Until(n.documents.Consensus.GenesisTime)
	if wait <= 0 {
		return nil
	}
	n.cfg.Logger.Info("The chain begins later", "in", wait)
	n.monitor.Phase("waiting for the chain to begin at " + n.documents.Consensus.GenesisTime.String())
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// source is the node as its monitor sees it, once it takes part in the consensus.
type source Node

var _ ops.Source = (*source)(nil)

// CatchingUp implements ops.Source.
func (s *source) CatchingUp() bool { return s.consensus.ConsensusReactor().WaitSync() }

// Peers implements ops.Source.
func (s *source) Peers() ops.Peers {
	out := ops.Peers{Consensus: s.consensus.Switch().Peers().Size()}
	if local, ok := s.execution.(*execution.Client); ok {
		out.Execution = local.Peers() // a client in another process counts its own
	}
	return out
}

// Durable implements ops.Source.
func (s *source) Durable() uint64 { return s.execution.Durable() }

// SignerConnected implements ops.Source.
func (s *source) SignerConnected() bool {
	remote, ok := s.signer.(interface{ Connected() bool })
	return !ok || remote.Connected()
}
