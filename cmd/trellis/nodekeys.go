package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/keys"
)

// nodeHome returns the home of the node: --home itself, or the node of the network that has --home.
func (o *options) nodeHome() string {
	inside := app.Home(o.home).NodeDir()
	if _, err := os.Stat(filepath.Join(inside, "keys")); err == nil {
		return inside
	}
	return o.home
}

// nodeKeyCommands are about the keys of a node, not about those of accounts and devices.
func nodeKeyCommands(o *options) []*cobra.Command {
	var password, next string
	ring := func() keys.Ring {
		r := node.KeyRing(o.nodeHome())
		r.Passphrase = nodePassphrase(password)
		return r
	}
	names := strings.Join(keys.Names(false), ", ")
	show := &cobra.Command{Use: "show", Short: "Show what the node's keys are known by, never their secrets", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error { return o.showKeys(ring()) }}
	encrypt := &cobra.Command{Use: "encrypt [NAME…]", Short: "Encrypt the node's keys, or change their passphrase",
		Long: "Encrypts the named keys of the node, by default those that sign for the validator. Names are\n" + names + ".",
		Example: `  trellis keys encrypt --password-file pass.txt
  trellis keys encrypt --password-file pass.txt --new-password-file other.txt`,
		RunE: func(_ *cobra.Command, args []string) error { return o.encryptKeys(ring(), args, next) }}
	decrypt := &cobra.Command{Use: "decrypt NAME…", Short: "Turn encrypted keys of the node back into plain files", Args: cobra.MinimumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			return o.eachKey(ring(), args, "decrypted", keys.Ring.DecryptSecret)
		}}
	export := &cobra.Command{Use: "export NAME FILE", Short: "Write an encrypted copy of one of the node's keys to a new file", Args: cobra.ExactArgs(2),
		Long: `The copy has the passphrase of --new-password-file, else the one that the key is encrypted with. A validator's key is
only half of what moves a validator: consensus/signed.json, which keeps it from signing twice, goes along, after the node that had it stopped.`,
		Example: "  trellis keys export validator.json /media/safe/validator.json --new-password-file pass.txt",
		RunE: func(_ *cobra.Command, args []string) error {
			r := ring()
			return o.eachKey(r, args[:1], "exported to "+args[1], func(r keys.Ring, name string) error {
				return r.Export(name, args[1], newPassphrase(next, r.Passphrase))
			})
		}}
	imports := &cobra.Command{Use: "import NAME FILE", Short: "Take over a key of a node from a file, plain or as export wrote it", Args: cobra.ExactArgs(2),
		Long:    "Never replaces a key. An encrypted file stays encrypted, with the passphrase it has.",
		Example: "  trellis keys import validator.json /media/safe/validator.json --password-file pass.txt",
		RunE: func(_ *cobra.Command, args []string) error {
			return o.eachKey(ring(), args[:1], "imported", func(r keys.Ring, name string) error { return r.Import(name, args[1]) })
		}}
	all := []*cobra.Command{show, encrypt, decrypt, export, imports}
	for _, c := range all {
		c.Flags().StringVar(&password, "password-file", "", "file whose first line is the keys' passphrase (env "+envPassword+"; else the terminal asks)")
	}
	for _, c := range []*cobra.Command{encrypt, export} {
		c.Flags().StringVar(&next, "new-password-file", "", "file whose first line is the new passphrase (env "+envNewPassword+")")
	}
	return all
}

// newPassphrase returns the source of a passphrase to encrypt with: the new one if one is given, else the present one, else
// the terminal.
func newPassphrase(file string, present keys.Passphrase) keys.Passphrase {
	if file != "" || os.Getenv(envNewPassword) != "" {
		return passphrase(file, envNewPassword, "", false)
	}
	if present != nil && (os.Getenv(envPassword) != "") {
		return present
	}
	if asked := passphrase("", envNewPassword, "New passphrase", true); asked != nil {
		return asked
	}
	return present
}

type nodeKeysRow struct {
	Validator string `json:"validator,omitempty"` // public key
	Address   string `json:"address,omitempty"`
	Node      string `json:"node,omitempty"`
	Enode     string `json:"enode,omitempty"`
	Home      string `json:"home"`
}

func (o *options) showKeys(ring keys.Ring) error {
	names, err := node.ReadNames(ring)
	if err != nil {
		return err
	}
	row := nodeKeysRow{Node: names.Node, Enode: names.Enode, Home: o.nodeHome()}
	if names.Address != (common.Address{}) {
		row.Validator, row.Address = fmt.Sprintf("0x%x", names.Validator[:]), strings.ToLower(names.Address.Hex())
	}
	if row.Node == "" && row.Enode == "" && row.Address == "" {
		return fmt.Errorf("there are no node keys in %s", ring.Dir)
	}
	return o.print(row, func(w io.Writer) {
		for _, line := range [][2]string{
			{"validator address", row.Address}, {"validator key", row.Validator}, {"node id", row.Node}, {"enode key", row.Enode},
		} {
			if line[1] != "" {
				fmt.Fprintf(w, "%-18s %s\n", line[0], line[1])
			}
		}
	})
}

// encryptKeys encrypts the named keys, or those that sign.
func (o *options) encryptKeys(ring keys.Ring, names []string, next string) error {
	if len(names) == 0 {
		for _, name := range keys.Names(true) {
			have, err := ring.Has(name)
			if err != nil {
				return err
			}
			if have {
				names = append(names, name)
			}
		}
	}
	if len(names) == 0 {
		return fmt.Errorf("there are no signing keys in %s", ring.Dir)
	}
	return o.eachKey(ring, names, "encrypted", func(r keys.Ring, name string) error {
		return r.EncryptSecret(name, newPassphrase(next, r.Passphrase))
	})
}

type keyDone struct {
	Name string `json:"name"`
	File string `json:"file"`
}

func (o *options) eachKey(ring keys.Ring, names []string, done string, do func(keys.Ring, string) error) error {
	var rows []keyDone
	for _, name := range names {
		if err := do(ring, name); err != nil {
			return err
		}
		rows = append(rows, keyDone{name, ring.File(name)})
	}
	return o.print(rows, func(w io.Writer) {
		for _, row := range rows {
			fmt.Fprintf(w, "%s %s\n", row.Name, done)
		}
	})
}
