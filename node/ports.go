package node

import (
	"cmp"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"strconv"
	"syscall"

	"github.com/trellis-network/trellis/node/execution"
)

// checkPorts finds an address that is taken before anything is opened, while it is known which flag the address came from.
func (c Config) checkPorts() error {
	if c.ExecutionURL != "" { // another process listens for these
		c.HTTPAddress, c.WSAddress, c.ExecutionAddress = Off, Off, Off
	}
	for _, l := range []struct{ address, flag string }{
		{cmp.Or(c.HTTPAddress, execution.DefaultHTTPAddress), "--rpc-addr"},
		{c.WSAddress, "--ws-address"},
		{c.P2PAddress, "--p2p-address"},
		{c.ExecutionAddress, "--execution-address"},
		{c.ConsensusRPCAddress, "--consensus-rpc-address"},
		{c.OpsAddress, "--ops-address"},
	} {
		if l.address == "" || l.address == Off {
			continue
		}
		listener, err := net.Listen("tcp", l.address)
		if errors.Is(err, syscall.EADDRINUSE) {
			return fmt.Errorf("address %s is in use by another process; choose another with %s", l.address, l.flag)
		} else if err != nil {
			return fmt.Errorf("cannot listen on %s, given by %s: %w", l.address, l.flag, err)
		}
		if err := listener.Close(); err != nil {
			return fmt.Errorf("release %s: %w", l.address, err)
		}
	}
	return nil
}

// The ports that choosePort gives lie below those from which systems take the near end of a connection, so that nobody takes
// one between the choice and its use.
const (
	firstChosenPort = 20_000
	lastChosenPort  = 32_000
)

// choosePort replaces port 0 by a free port. CometBFT would listen on one too, but not tell which.
func choosePort(address string) (string, error) {
	host, port, err := net.SplitHostPort(address)
	if err != nil || port != "0" {
		return address, err
	}
	for range 64 {
		candidate := net.JoinHostPort(host, strconv.Itoa(firstChosenPort+rand.IntN(lastChosenPort-firstChosenPort)))
		l, listenErr := net.Listen("tcp", candidate)
		if listenErr == nil {
			return candidate, l.Close()
		}
		err = listenErr
	}
	return "", err
}
