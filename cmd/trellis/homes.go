package main

import (
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/app/founding"
	"github.com/trellis-network/trellis/node"
)

// writeNew writes a file that does not exist.
func writeNew(file string, b []byte) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		return err
	}
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, os.ErrExist) {
		return fmt.Errorf("%s exists; nothing is overwritten, choose another file or remove it first", file)
	} else if err != nil {
		return err
	}
	_, err = f.Write(b)
	return errors.Join(err, f.Sync(), f.Close())
}

// addAccount adds an account written as address=IOTX.
func addAccount(chain *founding.Chain, text string) error {
	address, amount, ok := strings.Cut(text, "=")
	if !ok {
		return fmt.Errorf("%q is not address=IOTX", text)
	}
	return chain.AddAccount(address, amount)
}

// listenAll returns the address to listen on for a node that others reach at address: the same on this machine, else that
// port on all interfaces, for the address may be a router's.
func listenAll(address string) string {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return address
	}
	if ip := net.ParseIP(host); host == "localhost" || ip != nil && ip.IsLoopback() {
		return address
	}
	return net.JoinHostPort("0.0.0.0", port)
}

// sameChain checks that a home is of the chain of a genesis directory.
func sameChain(dir string, home app.Home) error {
	want, _, err := founding.Read(dir)
	if err != nil {
		return err
	}
	have, err := node.ReadGenesis(filepath.Join(home.NodeDir(), "genesis"))
	if err != nil {
		return err
	}
	if want.Hash != have.Hash {
		return fmt.Errorf("home %s is of the chain with genesis %v, and %s of that with %v; choose another --home", home, have.Hash, dir, want.Hash)
	}
	return nil
}
