package localnet

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/app/settings"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/keys"
)

// cheatAt is the height at which the cheat begins.
const cheatAt = 10

// prepareCheat makes a second home with the keys of the last validator. Two machines with one key is how honest operators come
// to sign twice, most often by putting a backup back while the original still runs.
func (n *network) prepareCheat() error {
	if n.cfg.Validators < 4 {
		return fmt.Errorf("%d validators cannot go on without the one that is to cheat; run 4 or more", n.cfg.Validators)
	}
	last := n.nodes[n.cfg.Validators-1]
	home := app.Home(filepath.Join(n.cfg.Home, last.name+"-twin"))
	if _, err := os.Stat(string(home)); err == nil {
		return fmt.Errorf("%s has cheated before; choose another --home", last.name)
	}
	from, to := node.KeyRing(last.home.NodeDir()), node.KeyRing(home.NodeDir())
	if err := os.MkdirAll(to.Dir, 0o700); err != nil {
		return err
	}
	for _, name := range []string{keys.Validator, keys.Randomness} {
		secret, err := os.ReadFile(from.File(name))
		if err != nil {
			return err
		}
		if err := os.WriteFile(to.File(name), secret, 0o600); err != nil {
			return err
		}
	}
	if _, err := node.MakeKeys(home.NodeDir(), to); err != nil {
		return err
	}
	if err := node.PutGenesis(home.NodeDir(), n.documents); err != nil {
		return err
	}
	n.twin = &child{name: last.name + "-twin", home: home, program: n.cfg.Program, validator: last.validator, died: n.died}
	return settings.Write(filepath.Join(string(home), "config.yaml"), map[string]any{
		"rpc-addr": "127.0.0.1:0", "peers": n.peers.Consensus, "execution-peers": n.peers.Execution,
		"interval": n.cfg.Interval.String(), "cache": "64", "ops-address": "off",
	})
}

// cheat starts the twin, and returns when it runs.
func (n *network) cheat(ctx context.Context) error {
	for n.watch.height() < cheatAt {
		if err := sleep(ctx, pollEvery); err != nil {
			return nil
		}
	}
	n.cfg.Event(fmt.Sprintf("%s starts at block %d, with the key of %s", n.twin.name, n.watch.height(), n.nodes[n.cfg.Validators-1].name))
	return n.twin.start(ctx)
}
