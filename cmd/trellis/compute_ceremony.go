package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"time"

	"github.com/consensys/gnark/backend/groth16"
	"github.com/consensys/gnark/logger"
	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/protocol/circuit"
	"github.com/trellis-network/trellis/protocol/circuit/ceremony"
	"github.com/trellis-network/trellis/protocol/zkproof"
	proving "github.com/trellis-network/trellis/service/prover/execute/circuit"
)

var errOfCeremony = errors.New("the transcript does not give the key that the ceremony names")

func newComputeCeremony(o *options) *cobra.Command {
	c := &cobra.Command{Use: "ceremony", Short: "Make a circuit's keys by many hands",
		Long: `Whoever makes the keys of a circuit alone could prove what is false. In a ceremony each contributor mixes a secret in and forgets
it; while one of them did, nobody can. It has two parts, powers and circuit; each takes contributions for a time, one after another, and ends
with the randomness of a block that came later. The chain keeps the order; files lie in the public folder of the home, and all can verify them.`,
		Example: `  trellis compute ceremony start exceedance/16 --for 48h
  trellis compute ceremony contribute 1
  trellis compute ceremony finish 1
  trellis compute ceremony verify 1 --mirror http://localhost:8080/mirror`}
	c.AddCommand(newCeremonyStart(o), newCeremonyContribute(o), newCeremonyVerify(o), newCeremonyStrike(o), newCeremonyFinish(o), newCeremonyShow(o))
	return c
}

// ceremonyFlags are those of commands that need files.
type ceremonyFlags struct{ dir, mirror, keys string }

func (f *ceremonyFlags) add(c *cobra.Command) {
	c.Flags().StringVar(&f.dir, "transcript", "", "folder of the ceremonies' files, a folder each; default public/ceremony of the home")
	c.Flags().StringVar(&f.mirror, "mirror", "", "URL of a public folder that has the files, instead of where contributors say")
}

func (f *ceremonyFlags) transcript(cmd *cobra.Command, o *options, number uint32) transcript {
	logger.Disable() // gnark tells of circuits it compiles, on standard output
	dir := f.dir
	if dir == "" {
		dir = filepath.Join(app.Home(o.home).PublicDir(), "ceremony")
	}
	return transcript{filepath.Join(dir, fmt.Sprint(number)), f.mirror, newProgress(cmd.ErrOrStderr(), o.json)}
}

func parseCeremony(text string) (uint32, error) {
	n, err := strconv.ParseUint(text, 10, 32)
	if err != nil || n == 0 {
		return 0, &exitError{2, fmt.Errorf("%q is not the number of a ceremony", text)}
	}
	return uint32(n), nil
}

// ceremonyRow is a ceremony for scripts.
type ceremonyRow struct {
	Ceremony  uint32            `json:"ceremony"`
	Name      string            `json:"name"`
	Circuit   common.Hash       `json:"circuit"`
	Stage     string            `json:"stage"`
	Power     int               `json:"power"`
	Until     uint64            `json:"until"`
	Beacon    uint64            `json:"beaconBlock,omitempty"`
	Powers    []contributionRow `json:"powers"`
	Parts     []contributionRow `json:"contributions"`
	Key       common.Hash       `json:"key"`
	Confirmed uint32            `json:"confirmed"`
	Objected  uint32            `json:"objected"`
	Verified  bool              `json:"verified,omitempty"`
}

type contributionRow struct {
	By   common.Address `json:"by"`
	File common.Hash    `json:"file"`
	URI  string         `json:"uri"`
}

// printCeremony shows a ceremony after something was done.
func (o *options) printCeremony(ctx context.Context, c *chain.Client, number uint32, done string, verified bool) error {
	got, err := c.Ceremony(ctx, number)
	if err != nil {
		return err
	}
	rows := func(list []chain.CeremonyContribution) []contributionRow {
		out := []contributionRow{}
		for _, g := range list {
			out = append(out, contributionRow(g))
		}
		return out
	}
	row := ceremonyRow{got.ID, got.Name, got.Circuit, got.Stage.String(), got.Power, got.Until, got.BeaconBlock, rows(got.Powers), rows(got.Parts),
		got.Key, got.Confirmed, got.Objected, verified}
	return o.print(row, func(w io.Writer) {
		if done != "" {
			fmt.Fprintln(w, done)
		}
		fmt.Fprintf(w, "ceremony   %d of %s, 2^%d powers\nstage      %s\n", row.Ceremony, row.Name, row.Power, row.Stage)
		if got.Stage == chain.CeremonyPowers || got.Stage == chain.CeremonyCircuit {
			fmt.Fprintf(w, "until      %s\n", time.Unix(int64(row.Until), 0).UTC().Format(time.RFC3339))
		}
		for i, g := range row.Powers {
			fmt.Fprintf(w, "powers %-3d %s  %s\n", i, g.By, g.File)
		}
		for i, g := range row.Parts {
			fmt.Fprintf(w, "part %-5d %s  %s\n", i, g.By, g.File)
		}
		if row.Key != (common.Hash{}) {
			fmt.Fprintf(w, "key        %s, which %d contributors confirm and %d deny\n", row.Key, row.Confirmed, row.Objected)
		}
	})
}

func newCeremonyStart(o *options) *cobra.Command {
	c := &cobra.Command{Use: "start CIRCUIT", Short: "Start a ceremony, and coordinate it", Args: cobra.ExactArgs(1),
		Example: "  trellis compute ceremony start exceedance/16 --for 48h\n  trellis compute ceremony start exceedance/16 --powers-from 1"}
	from, length, powersFrom := fromFlag(c), c.Flags().Duration("for", 48*time.Hour, "how long each part takes contributions, in blocks' time"), c.Flags().Uint32("powers-from", 0, "a ceremony whose powers are sealed, to begin with the circuit")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		program, err := circuit.Lookup(args[0])
		if err != nil {
			return &exitError{2, err}
		}
		facts, err := program.Facts()
		if err != nil {
			return err
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		n, err := w.StartCeremony(cmd.Context(), common.HexToHash(facts.Hash), program.Name, ceremony.PowerOf(facts.Constraints), *powersFrom, uint64(length.Seconds()))
		if err != nil {
			return err
		}
		return o.printCeremony(cmd.Context(), w.Client, n, "started", false)
	}
	return c
}

func newCeremonyContribute(o *options) *cobra.Command {
	c := &cobra.Command{Use: "contribute CEREMONY", Short: "Verify what there is, mix a secret in, and forget it", Args: cobra.ExactArgs(1),
		Long: `Verifies all contributions to the part that is open, mixes a new secret in, and tells the chain the hash of the file. Publish the
file: with --uri where you put it; by default it lies in the home's public folder, from where it is served.`,
		Example: "  trellis compute ceremony contribute 1\n  trellis compute ceremony contribute 1 --from ann --uri https://example.org/ceremony/1"}
	var f ceremonyFlags
	f.add(c)
	from, uri := fromFlag(c), c.Flags().String("uri", "", "folder where you publish the file, as a URL; default the mirror of this network")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onCeremony(cmd, *from, args[0], func(w *chain.Writer, got chain.Ceremony) (string, error) {
			t := f.transcript(cmd, o, got.ID)
			file, previous, err := t.contribute(cmd.Context(), w.Client, got)
			if err != nil {
				return "", err
			}
			where := place(got.ID, file)
			if *uri != "" {
				where = *uri + "/" + filepath.Base(t.path(file))
			}
			return "contributed " + t.path(file), w.ContributeToCeremony(cmd.Context(), got.ID, previous, file, where)
		})
	}
	return c
}

// contribute replays the part that is open, and writes one more contribution.
func (t transcript) contribute(ctx context.Context, client *chain.Client, got chain.Ceremony) (file, previous common.Hash, err error) {
	var part interface {
		Contribute()
		WriteTo(io.Writer) (int64, error)
	}
	_, now, err := client.Time(ctx)
	if err != nil {
		return file, previous, err
	}
	if open := got.Stage == chain.CeremonyPowers || got.Stage == chain.CeremonyCircuit; open && now >= got.Until { // before the work, not after
		return file, previous, fmt.Errorf("ceremony %d took contributions to this part until %s; see: trellis compute ceremony finish %d",
			got.ID, time.Unix(int64(got.Until), 0).UTC().Format(time.RFC3339), got.ID)
	}
	list := got.Powers
	switch got.Stage {
	case chain.CeremonyPowers:
		part, err = t.powers(ctx, got)
	case chain.CeremonyCircuit:
		list = got.Parts
		part, _, err = t.circuit(ctx, client, got)
	default:
		err = fmt.Errorf("ceremony %d takes no contributions now: its stage is %s", got.ID, got.Stage)
	}
	if err != nil {
		return file, previous, err
	}
	if len(list) > 0 {
		previous = list[len(list)-1].File
	}
	t.progress.Step("mix a secret in", 0, 1)
	part.Contribute()
	t.progress.Step("mix a secret in", 1, 1)
	file, err = t.keep(func(w io.Writer) error { _, err := part.WriteTo(w); return err }, nil)
	return file, previous, err
}

// onCeremony does something as an account, and shows what became of the ceremony.
func (o *options) onCeremony(cmd *cobra.Command, from, text string, do func(w *chain.Writer, c chain.Ceremony) (string, error)) error {
	n, err := parseCeremony(text)
	if err != nil {
		return err
	}
	w, err := o.writer(cmd.Context(), from)
	if err != nil {
		return err
	}
	defer w.Close()
	got, err := w.Ceremony(cmd.Context(), n)
	if err != nil {
		return err
	}
	done, err := do(w, got)
	if err != nil {
		return err
	}
	return o.printCeremony(cmd.Context(), w.Client, n, done, false)
}

func newCeremonyVerify(o *options) *cobra.Command {
	c := &cobra.Command{Use: "verify CEREMONY", Short: "Verify a transcript from its first byte to the key", Args: cobra.ExactArgs(1),
		Example: "  trellis compute ceremony verify 1\n  trellis compute ceremony verify 1 --mirror http://localhost:8080/mirror --say --from ann"}
	var f ceremonyFlags
	f.add(c)
	from, say := fromFlag(c), c.Flags().Bool("say", false, "as a contributor, tell the chain whether the key is that of the transcript")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		n, err := parseCeremony(args[0])
		if err != nil {
			return err
		}
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		got, err := client.Ceremony(cmd.Context(), n)
		if err != nil {
			return err
		}
		bad := f.transcript(cmd, o, n).verify(cmd.Context(), client, got)
		if bad != nil && !errors.Is(bad, errOfCeremony) && !errors.Is(bad, ceremony.ErrForged) {
			return bad
		}
		if *say {
			w, err := o.writer(cmd.Context(), *from)
			if err != nil {
				return err
			}
			defer w.Close()
			if err := w.SayOfCeremony(cmd.Context(), n, bad == nil); err != nil {
				return err
			}
		}
		if bad != nil {
			return bad
		}
		return o.printCeremony(cmd.Context(), client, n, "verified", true)
	}
	return c
}

// verify replays as much as there is.
func (t transcript) verify(ctx context.Context, client *chain.Client, got chain.Ceremony) error {
	if got.Stage < chain.CeremonyCircuit {
		_, err := t.powers(ctx, got)
		return err
	}
	part, _, err := t.circuit(ctx, client, got)
	if err != nil || got.CircuitBeacon == (common.Hash{}) || got.Key == (common.Hash{}) {
		return err
	}
	_, vk := part.Seal(got.CircuitBeacon)
	key, err := zkproof.FromGnark(vk)
	if err != nil {
		return err
	}
	if have := key.Hash(); have != got.Key {
		return fmt.Errorf("%w: it gives %s, ceremony %d says %s", errOfCeremony, have, got.ID, got.Key)
	}
	return nil
}

func newCeremonyStrike(o *options) *cobra.Command {
	c := &cobra.Command{Use: "strike CEREMONY CONTRIBUTION REASON", Short: "Strike a contribution that does not verify, and those after it",
		Args: cobra.ExactArgs(3), Example: `  trellis compute ceremony strike 1 2 "does not follow"`}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		at, err := strconv.ParseUint(args[1], 10, 32)
		if err != nil {
			return &exitError{2, fmt.Errorf("%q is not the number of a contribution", args[1])}
		}
		return o.onCeremony(cmd, *from, args[0], func(w *chain.Writer, got chain.Ceremony) (string, error) {
			return "struck", w.StrikeFromCeremony(cmd.Context(), got.ID, at, args[2])
		})
	}
	return c
}

func newCeremonyFinish(o *options) *cobra.Command {
	c := &cobra.Command{Use: "finish CEREMONY", Short: "Take the next step to the key: close a part, draw its beacon, or tell the key", Args: cobra.ExactArgs(1),
		Long: `Does what is next, once its time is there: closes the part whose time is over, brings the block whose randomness ends it, and after
both parts verifies the transcript, keeps the keys in the folder of circuits, and tells the chain the key (the coordinator) or checks it.`,
		Example: "  trellis compute ceremony finish 1"}
	var f ceremonyFlags
	f.add(c)
	keysFlag(c, &f.keys)
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onCeremony(cmd, *from, args[0], func(w *chain.Writer, got chain.Ceremony) (string, error) {
			ctx := cmd.Context()
			switch got.Stage {
			case chain.CeremonyPowers, chain.CeremonyCircuit:
				return "closed the part", w.CloseCeremonyPart(ctx, got.ID)
			case chain.CeremonyPowersBeacon, chain.CeremonyCircuitBeacon:
				return "drew the beacon", w.DrawCeremonyBeacon(ctx, got.ID, got.BeaconBlock)
			}
			return o.takeKeys(ctx, w, got, f.transcript(cmd, o, got.ID), o.keysFolder(f.keys))
		})
	}
	return c
}

// takeKeys replays a ceremony, keeps its keys, and tells the chain of them when it does not know.
func (o *options) takeKeys(ctx context.Context, w *chain.Writer, got chain.Ceremony, t transcript, folder string) (string, error) {
	part, program, err := t.circuit(ctx, w.Client, got)
	if err != nil {
		return "", err
	}
	var pk groth16.ProvingKey
	var vk groth16.VerifyingKey
	pk, vk = part.Seal(got.CircuitBeacon)
	about, err := proving.Store{Folder: folder}.SaveGroth16(program, pk, vk, fmt.Sprintf("ceremony %d of chain %d", got.ID, w.ChainID()))
	if err != nil {
		return "", err
	}
	if got.Stage == chain.CeremonyFinished {
		if got.Key != about.Key {
			return "", fmt.Errorf("%w: it gives %s, ceremony %d says %s", errOfCeremony, about.Key, got.ID, got.Key)
		}
		return "keys are in " + folder, nil
	}
	return "keys are in " + folder, w.FinishCeremony(ctx, got.ID, about.Key, place(got.ID, about.Key))
}

func newCeremonyShow(o *options) *cobra.Command {
	return &cobra.Command{Use: "show CEREMONY", Short: "Show a ceremony and its contributions", Args: cobra.ExactArgs(1), Example: "  trellis compute ceremony show 1",
		RunE: func(cmd *cobra.Command, args []string) error {
			n, err := parseCeremony(args[0])
			if err != nil {
				return err
			}
			client, err := o.chain(cmd.Context())
			if err != nil {
				return err
			}
			defer client.Close()
			return o.printCeremony(cmd.Context(), client, n, "", false)
		}}
}
