package main

import (
	"errors"
	"log/slog"
	"os"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
)

func newSigner(o *options) *cobra.Command {
	c := &cobra.Command{Use: "signer", Short: "Keep a validator's key on this machine, and sign for a node on another", Args: cobra.NoArgs,
		Long: `Connects to a node that runs with --signer-address, and signs its votes with the key in --home, each step of the chain
once, for one chain only. Runs until Ctrl-C; while it is away, the validator waits. Addresses that leave the machine name who may be
at the other end; both ends print their node id with: trellis keys show`,
		Example: `  trellis signer --home /srv/signer --connect tcp://127.0.0.1:26659
  trellis signer --home /srv/signer --connect tcp://NODE-ID@10.0.0.7:26659 --password-file /run/credentials/pass`}
	var cfg node.SignerConfig
	var password string
	f := c.Flags()
	f.StringVar(&cfg.Connect, "connect", "", "the node's signer address: tcp://[ID@]host:port or unix:///path")
	f.Uint64Var(&cfg.ChainID, "chain-id", genesis.DefaultChainID, "the only chain to sign for")
	f.BoolVar(&cfg.NeverSigned, "never-signed", false, "the key is new, so there may be no consensus/signed.json")
	f.StringVar(&password, "password-file", "", "file whose first line is the keys' passphrase (env "+envPassword+"; else the terminal asks)")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		if cfg.Connect == "" {
			return &exitError{2, errors.New("name the node to sign for with --connect")}
		}
		cfg.Home = o.nodeHome()
		cfg.Passphrase = nodePassphrase(password)
		cfg.Logger = slog.New(slog.NewTextHandler(os.Stderr, nil))
		return node.RunSigner(cmd.Context(), cfg)
	}
	return c
}
