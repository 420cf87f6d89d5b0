package main

import (
	"fmt"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/protocol/circuit"
	proving "github.com/trellis-network/trellis/service/prover/execute/circuit"
)

// keysFlag adds --keys to a command.
func keysFlag(c *cobra.Command, keys *string) {
	c.Flags().StringVar(keys, "keys", "", "folder of circuits' keys; default circuits of the home")
}

func (o *options) keysFolder(flag string) string {
	if flag != "" {
		return flag
	}
	return filepath.Join(o.home, "circuits")
}

func newComputeKeys(o *options) *cobra.Command {
	c := &cobra.Command{Use: "keys [CIRCUIT]", Short: "List circuits' keys, or make insecure ones for development", Args: cobra.MaximumNArgs(1),
		Long: `Without a circuit, lists the keys in the folder of circuits. With one and --insecure, makes keys of it alone on this computer: whoever
runs this could prove what is false, so that such keys are for development. Keys for others are made by a ceremony: trellis compute ceremony.`,
		Example: "  trellis compute keys\n  trellis compute keys exceedance/16 --insecure"}
	var keys string
	keysFlag(c, &keys)
	insecure := c.Flags().Bool("insecure", false, "make keys alone, which nobody else should trust")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		store := proving.Store{Folder: o.keysFolder(keys)}
		if len(args) == 0 {
			list, err := store.List()
			if err != nil {
				return err
			}
			return o.printKeys(append([]proving.About{}, list...))
		}
		p, err := circuit.Lookup(args[0])
		if err != nil {
			return &exitError{2, err}
		}
		if !*insecure {
			return &exitError{2, fmt.Errorf("keys that one computer makes are insecure: say --insecure, or start a ceremony (trellis compute ceremony start %s)", p.Name)}
		}
		bar := newProgress(cmd.ErrOrStderr(), o.json)
		about, err := store.MakeInsecure(p, bar.Step)
		if err != nil {
			return err
		}
		return o.printKeys([]proving.About{about})
	}
	return c
}

func (o *options) printKeys(list []proving.About) error {
	return o.print(list, func(w io.Writer) {
		fmt.Fprintf(w, "%-16s %-18s %-66s  %s\n", "CIRCUIT", "ROUTE", "KEY", "SET-UP")
		for _, a := range list {
			fmt.Fprintf(w, "%-16s %-18s %s  %s\n", a.Circuit, a.Route, a.Key, a.Setup)
		}
	})
}
