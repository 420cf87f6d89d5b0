package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	cmttypes "github.com/cometbft/cometbft/types"

	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/node/keys"
	"github.com/trellis-network/trellis/types/validator"
)

// A signer signs votes. Release comes after the last one.
type signer interface {
	cmttypes.PrivValidator
	Release() error
}

// openSigner takes hold of what signs: the key in the home, which no other process may sign with then, or a remote signer,
// for which it waits. What was last signed is read here and not in New, so that it is not older than the last vote of a
// process that had the home before.
func (n *Node) openSigner(ctx context.Context) error {
	if n.cfg.SignerAddress == "" {
		local, err := keys.OpenSigner(n.identity.signing, n.home.signedFile(), false)
		if err != nil {
			return err
		}
		n.signer = local
		return nil
	}
	link, err := keys.ParseLink(n.cfg.SignerAddress)
	if err != nil {
		return err
	}
	if link.Network == "tcp" {
		if link.Address, err = choosePort(link.Address); err != nil {
			return fmt.Errorf("signer address: %w", err)
		}
	}
	remote, err := keys.Listen(link, n.identity.node, genesis.ChainName(n.documents.ChainID()), n.cfg.Logger.With("module", "signer"))
	if err != nil {
		return err
	}
	n.cfg.Logger.Info("Waiting for the signer", "address", remote.Address())
	key, err := remote.Wait(ctx)
	if err != nil {
		return errors.Join(err, remote.Release())
	}
	n.identity.validator = validator.PubKey(key.Bytes())
	n.signer = remote
	return nil
}

// SignerConfig configures a remote signer. Home and Connect are required.
type SignerConfig struct {
	Home       string          // of the signer: keys and what was last signed, nothing else
	Connect    string          // the node's SignerAddress, as tcp://[ID@]host:port or unix:///path, where ID is the node's
	ChainID    uint64          // the only chain to sign for; default genesis.DefaultChainID
	Passphrase keys.Passphrase // opens an encrypted key

	// NeverSigned says that the key is new, so that there may be no file of what it last signed. For a key that comes from a
	// node that file comes along.
	NeverSigned bool

	Logger *slog.Logger // default slog.Default()
}

// RunSigner signs for a node on another machine until ctx ends. The keys MUST exist: a signer that made one up would be a
// validator nobody elected.
func RunSigner(ctx context.Context, cfg SignerConfig) error {
	if cfg.ChainID == 0 {
		cfg.ChainID = genesis.DefaultChainID
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.Default()
	}
	link, err := keys.ParseLink(cfg.Connect)
	if err != nil {
		return err
	}
	h := home(cfg.Home)
	ring := keys.Ring{Dir: h.keysDir(), Passphrase: cfg.Passphrase}
	if have, err := ring.Has(keys.Validator); err != nil {
		return err
	} else if !have {
		return fmt.Errorf("%s does not exist; bring the validator's key here with: trellis keys import %s FILE", ring.File(keys.Validator), keys.Validator)
	}
	key, _, err := ring.Validator()
	if err != nil {
		return err
	}
	identity, err := ring.Node()
	if err != nil {
		return err
	}
	local, err := keys.OpenSigner(key, h.signedFile(), cfg.NeverSigned)
	if err != nil {
		return err
	}
	err = keys.Serve(ctx, link, identity, genesis.ChainName(cfg.ChainID), local, cfg.Logger)
	return errors.Join(err, local.Release())
}
