package devnet

import (
	"errors"
	"fmt"
	"net"
	"syscall"
)

// ErrPort reports an address that another process has.
var ErrPort = errors.New("address is in use by another process")

// checkPorts finds an address that is taken before anything is started.
func (c Config) checkPorts() error {
	for _, l := range []struct{ address, flag string }{
		{c.ExplorerAddr, "--http"}, {c.GatewayAddr, "--gateway"}, {c.IssuerAddr, "--issuer"}, {c.VerifierAddr, "--verifier"}, {c.RPCAddr, "--rpc-addr"},
		{c.AgentAddr, "--agent"},
	} {
		if l.address == "" {
			continue
		}
		listener, err := net.Listen("tcp", l.address)
		if errors.Is(err, syscall.EADDRINUSE) {
			return fmt.Errorf("%w: %s; is a network running already? choose another address with %s, such as %s 127.0.0.1:0", ErrPort, l.address, l.flag, l.flag)
		}
		if err != nil {
			return fmt.Errorf("listen on %s, given by %s: %w", l.address, l.flag, err)
		}
		if err := listener.Close(); err != nil {
			return err
		}
	}
	return nil
}
