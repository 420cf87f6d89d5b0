package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/types/did"
)

type keyRow struct {
	Name    string `json:"name"`
	Address string `json:"address"`
	DID     string `json:"did"`
	Kind    string `json:"kind"`
	File    string `json:"file"`
}

func newKeys(o *options) *cobra.Command {
	keys := &cobra.Command{Use: "keys", Short: "List and make the keys of this home, and guard those of its node",
		Example: "  trellis keys list\n  trellis keys new owner\n  trellis keys show\n  trellis keys encrypt"}
	var algorithm string
	create := &cobra.Command{Use: "new NAME", Short: "Make a key that this home keeps as NAME", Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if strings.ContainsAny(args[0], "/\\") || args[0] == "" {
				return &exitError{2, fmt.Errorf("key name %q must not contain a path", args[0])}
			}
			a, err := sig.ParseAlgorithm(algorithm)
			if err != nil {
				return &exitError{2, err}
			}
			row, err := createKey(app.Home(o.home).KeyFile(args[0]), a)
			if err != nil {
				return err
			}
			return o.print(row, func(w io.Writer) { fmt.Fprintf(w, "%s  %s\n", row.Address, row.File) })
		}}
	create.Flags().StringVar(&algorithm, "alg", "ES256K", "ES256K (accounts and devices) or ES256 (devices)")
	list := &cobra.Command{Use: "list", Short: "List the keys of this home, never their secrets", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			rows, err := listKeys(app.Home(o.home))
			if err != nil {
				return err
			}
			return o.print(rows, func(w io.Writer) {
				for _, row := range rows {
					fmt.Fprintf(w, "%-16s %-7s %s\n", row.Name, row.Kind, row.Address)
				}
			})
		}}
	keys.AddCommand(create, list)
	keys.AddCommand(nodeKeyCommands(o)...)
	return keys
}

// createKey makes a key in a new file.
func createKey(file string, a sig.Algorithm) (keyRow, error) {
	key, err := keystore.Generate(a)
	if err != nil {
		return keyRow{}, err
	}
	if err := keystore.WriteSecret(file, key.Text()); err != nil {
		return keyRow{}, fmt.Errorf("write key: %w", err)
	}
	return describeKey(file, key), nil
}

func describeKey(file string, key sig.PrivateKey) keyRow {
	return describePublicKey(file, key.Public())
}

func describePublicKey(file string, key sig.PublicKey) keyRow {
	address := key.Address()
	return keyRow{
		Name: strings.TrimSuffix(filepath.Base(file), ".key"), Address: strings.ToLower(address.Hex()),
		DID: did.ID(address).String(), Kind: key.Algorithm().String(), File: file,
	}
}

func listKeys(home app.Home) ([]keyRow, error) {
	files, err := filepath.Glob(home.KeyFile("*"))
	if err != nil {
		return nil, err
	}
	rows := []keyRow{}
	for _, file := range files {
		key, err := keystore.Load(file)
		if err != nil {
			if _, statErr := os.Stat(file); statErr != nil {
				return nil, err
			}
			continue // another kind of secret, such as the log's signing key
		}
		rows = append(rows, describeKey(file, key))
	}
	return rows, nil
}
