package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/log"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/epoch"
)

// proveFlags are those of all kinds of proof.
type proveFlags struct {
	from, out *string
	yes       *bool
}

func addProveFlags(c *cobra.Command) proveFlags {
	return proveFlags{fromFlag(c), c.Flags().String("out", "", "write the evidence to this file, as hex, and prove nothing"), yesFlag(c)}
}

func newSlashProve(o *options) *cobra.Command {
	c := &cobra.Command{Use: "prove SERVICE --evidence FILE", Short: "Prove a fault of lane A: the stake is taken at once", Args: cobra.ExactArgs(1),
		Long: `Sends evidence to the contract that proves the service's faults. Its form is that contract's; the subcommands make it for the
services of the chain itself. Who proves a fault gets the reporter's part, a week later.`,
		Example: `  trellis slash prove checkpoints a.statement b.statement
  trellis slash prove result 7 12 --scorer 0x…
  trellis slash prove 3 --evidence evidence.hex`}
	flags, file := addProveFlags(c), c.Flags().String("evidence", "", "file with the evidence: bytes, or 0x and hex digits")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		service, err := parseService(args[0])
		if err != nil {
			return err
		}
		if *file == "" {
			return &exitError{2, errors.New("name the evidence with --evidence, or make it with: trellis slash prove checkpoints, trellis slash prove result")}
		}
		evidence, err := readEvidence(*file)
		if err != nil {
			return err
		}
		return o.prove(cmd.Context(), flags, service, func(*chain.Client) ([]byte, error) { return evidence, nil })
	}
	c.AddCommand(newProveCheckpoints(o), newProveTree(o), newProveResult(o), newProvePanel(o), newProveCompute(o))
	return c
}

func readEvidence(file string) ([]byte, error) {
	raw, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	text := strings.TrimSpace(string(raw))
	if !strings.HasPrefix(text, "0x") {
		return raw, nil
	}
	decoded, err := hex.DecodeString(text[2:])
	if err != nil {
		return nil, fmt.Errorf("%s begins with 0x, and is not hex: %w", file, err)
	}
	return decoded, nil
}

func newProveCheckpoints(o *options) *cobra.Command {
	c := &cobra.Command{Use: "checkpoints A B", Short: "Prove that a sequencer signed two logs", Args: cobra.ExactArgs(2),
		Long: `A and B are statements (checkpoint.statement) of one project's log by keys of one operator, as its mirrors publish them. Of one
size with two roots, they are the proof. Of two sizes, name a mirror of each log: the first entry that differs is shown.`,
		Example: `  trellis slash prove checkpoints a.statement b.statement
  trellis slash prove checkpoints a.statement b.statement --log-a ./seen-by-me --log-b https://mirror.example/7/log`}
	flags := addProveFlags(c)
	service := c.Flags().Uint32("service", predeploys.SequencersService, "number of the service whose stake is taken")
	logA, logB := c.Flags().String("log-a", "", "folder or URL of the log that A is about"), c.Flags().String("log-b", "", "folder or URL of the log that B is about")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		a, err := readStatement(args[0])
		if err != nil {
			return err
		}
		b, err := readStatement(args[1])
		if err != nil {
			return err
		}
		return o.prove(cmd.Context(), flags, chain.ServiceID(*service), func(client *chain.Client) ([]byte, error) {
			index, inA, inB, err := difference(cmd.Context(), a, b, *logA, *logB)
			if err != nil {
				return nil, err
			}
			return client.CheckpointEvidence(a, b, index, inA, inB)
		})
	}
	return c
}

func readStatement(file string) (tlog.Statement, error) {
	raw, err := os.ReadFile(file)
	if err != nil {
		return tlog.Statement{}, err
	}
	s, err := tlog.ParseStatement(raw)
	if err != nil {
		return tlog.Statement{}, fmt.Errorf("%s: %w", file, err)
	}
	return s, nil
}

// difference finds an entry that two logs have at one index, where sizes differ
// and the logs are named.
func difference(ctx context.Context, a, b tlog.Statement, logA, logB string) (tlog.Index, *chain.Inclusion, *chain.Inclusion, error) {
	if a.Size == b.Size || logA == "" || logB == "" {
		return 0, nil, nil, nil
	}
	readA, err := log.Open(ctx, logA, log.Options{Tree: &a.Tree})
	if err != nil {
		return 0, nil, nil, fmt.Errorf("--log-a: %w", err)
	}
	readB, err := log.Open(ctx, logB, log.Options{Tree: &b.Tree})
	if err != nil {
		return 0, nil, nil, fmt.Errorf("--log-b: %w", err)
	}
	// Whether the first n entries are the same is monotone in n: the first that
	// differs is found by halves.
	low, high := tlog.Size(0), min(a.Size, b.Size)
	if same, err := sameUntil(ctx, readA, readB, high); err != nil || same {
		return 0, nil, nil, errors.Join(err, fmt.Errorf("%w: the longer log begins with the shorter", chain.ErrNoFault))
	}
	for high-low > 1 {
		middle := low + (high-low)/2
		same, err := sameUntil(ctx, readA, readB, middle)
		if err != nil {
			return 0, nil, nil, err
		}
		if same {
			low = middle
		} else {
			high = middle
		}
	}
	index := tlog.Index(low)
	proofA, errA := readA.Prove(ctx, index, a.Size)
	proofB, errB := readB.Prove(ctx, index, b.Size)
	if err := errors.Join(errA, errB); err != nil {
		return 0, nil, nil, err
	}
	return index, &chain.Inclusion{Leaf: proofA.Leaf, Path: proofA.Path}, &chain.Inclusion{Leaf: proofB.Leaf, Path: proofB.Path}, nil
}

func sameUntil(ctx context.Context, a, b *log.Log, size tlog.Size) (bool, error) {
	if size == 0 {
		return true, nil
	}
	rootA, errA := a.RootAt(ctx, size)
	rootB, errB := b.RootAt(ctx, size)
	return rootA == rootB, errors.Join(errA, errB)
}

func newProveResult(o *options) *cobra.Command {
	c := &cobra.Command{Use: "result PROJECT EPOCH", Short: "Prove that a scorer voted for a result that a fault proof voided or an appeal overturned", Args: cobra.ExactArgs(2),
		Example: "  trellis slash prove result 7 12 --scorer 0x…"}
	flags := addProveFlags(c)
	service := c.Flags().Uint32("service", predeploys.ProversService, "number of the service whose stake is taken")
	scorer := c.Flags().String("scorer", "", "account of the scorer, or the name of a key")
	if err := c.MarkFlagRequired("scorer"); err != nil {
		panic(err) // it is defined above
	}
	c.RunE = func(cmd *cobra.Command, args []string) error {
		project, errP := strconv.ParseUint(args[0], 10, 64)
		number, errN := strconv.ParseUint(args[1], 10, 64)
		if errP != nil || errN != nil {
			return &exitError{2, fmt.Errorf("%q and %q: want the numbers of a project and of its epoch", args[0], args[1])}
		}
		account, err := o.address(*scorer)
		if err != nil {
			return err
		}
		return o.prove(cmd.Context(), flags, chain.ServiceID(*service), func(*chain.Client) ([]byte, error) {
			return chain.ResultEvidence(epoch.Project(project), epoch.Number(number), account), nil
		})
	}
	return c
}

func newProvePanel(o *options) *cobra.Command {
	c := &cobra.Command{Use: "panel CASE OPERATOR", Short: "Prove that an operator told a panel another answer than its verdict", Args: cobra.ExactArgs(2),
		Example: "  trellis slash prove panel 3 4"}
	flags := addProveFlags(c)
	service := c.Flags().Uint32("service", predeploys.ProversService, "number of the service whose stake is taken")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		number, err := strconv.ParseUint(args[0], 10, 64)
		if err != nil || number == 0 {
			return &exitError{2, fmt.Errorf("%q is not the number of a panel's case; see: trellis appeal show", args[0])}
		}
		operator, err := parseOperator(args[1])
		if err != nil {
			return err
		}
		return o.prove(cmd.Context(), flags, chain.ServiceID(*service), func(*chain.Client) ([]byte, error) {
			return chain.PanelEvidence(number, operator), nil
		})
	}
	return c
}

type evidenceRow struct {
	Service  chain.ServiceID `json:"service"`
	File     string          `json:"file"`
	Evidence string          `json:"evidence"`
}

// prove makes evidence and either writes it or slashes by it.
func (o *options) prove(ctx context.Context, f proveFlags, service chain.ServiceID, evidence func(*chain.Client) ([]byte, error)) error {
	if *f.out != "" {
		client, err := o.chain(ctx)
		if err != nil {
			return err
		}
		defer client.Close()
		raw, err := evidence(client)
		if err != nil {
			return err
		}
		row := evidenceRow{service, *f.out, "0x" + hex.EncodeToString(raw)}
		if err := os.WriteFile(*f.out, []byte(row.Evidence+"\n"), 0o644); err != nil {
			return err
		}
		return o.print(row, func(w io.Writer) {
			fmt.Fprintf(w, "Evidence of %d bytes in %s. Prove it with: trellis slash prove %d --evidence %s\n", len(raw), row.File, service, row.File)
		})
	}
	w, err := o.writer(ctx, *f.from)
	if err != nil {
		return err
	}
	defer w.Close()
	raw, err := evidence(w.Client)
	if err != nil {
		return err
	}
	id, err := w.Prove(ctx, service, raw)
	if err != nil {
		return err
	}
	if id == 0 {
		return errNothingTaken
	}
	return o.printCase(ctx, w.Client, id, fmt.Sprintf("Slashed in case %d.", id))
}

// errNothingTaken reports a fault of an operator that has no stake left behind
// what it promised.
var errNothingTaken = errors.New("the fault is proven, and there is nothing to take: the operator has no stake left in this promise")

type statementKeyRow struct {
	Project  uint64           `json:"project"`
	Operator chain.OperatorID `json:"operator"`
	Key      string           `json:"key"`
}

func newSlashKey(o *options) *cobra.Command {
	c := &cobra.Command{Use: "key PROJECT OPERATOR", Short: "Have an operator answer, for ever, for what this home says of a project's log", Args: cobra.ExactArgs(2),
		Long: `Makes the key "statement" in this home, if there is none, and registers it as the operator's. From its next start on, the sequencer
writes a statement beside each checkpoint. Two statements that contradict each other cost the operator its stake: never run two
sequencers with this key.`,
		Example: "  trellis slash key 1 4 --from owner"}
	from, yes := fromFlag(c), yesFlag(c)
	publisher := c.Flags().Bool("publisher", false, `register the key "sequencer", too, which publishes in DataLog: the operator answers for both trees being of the same entries`)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		ctx := cmd.Context()
		operator, err := parseOperator(args[1])
		if err != nil {
			return err
		}
		w, err := o.writer(ctx, *from)
		if err != nil {
			return err
		}
		defer w.Close()
		number, err := strconv.ParseUint(args[0], 10, 64)
		if err != nil {
			return &exitError{2, fmt.Errorf("%q is not the number of a project", args[0])}
		}
		p, err := needProject(ctx, w.Client, number)
		if err != nil {
			return err
		}
		if err := o.confirm(*yes, "Operator %d will answer for ever for what the key %q says of the log of project %d.", operator, app.StatementKey, p); err != nil {
			return err
		}
		secret, err := app.Home(o.home).Account(app.StatementKey)
		if err != nil {
			return err
		}
		key, err := tlog.NewStatementKey(tlog.Origin{ChainID: w.ChainID(), ProjectID: number}, predeploys.CheckpointFault, secret)
		if err != nil {
			return err
		}
		proof, err := key.Prove(uint32(operator))
		if err != nil {
			return err
		}
		address := secret.Public().Address()
		if err := w.RegisterStatementKey(ctx, p, operator, address, proof); err != nil {
			return err
		}
		if *publisher {
			if err := o.registerPublisher(ctx, w, p, operator); err != nil {
				return err
			}
		}
		row := statementKeyRow{number, operator, hexOf(address)}
		return o.print(row, func(out io.Writer) {
			fmt.Fprintf(out, "Operator %d answers for key %s in the log of project %d. Start the sequencer anew.\n", row.Operator, row.Key, row.Project)
		})
	}
	return c
}

// registerPublisher has an operator answer for what this home's sequencer publishes on the chain.
func (o *options) registerPublisher(ctx context.Context, w *chain.Writer, p epoch.Project, operator chain.OperatorID) error {
	secret, err := app.Home(o.home).Account(app.SequencerKey)
	if err != nil {
		return err
	}
	key, err := tlog.NewStatementKey(tlog.Origin{ChainID: w.ChainID(), ProjectID: uint64(p)}, predeploys.CheckpointFault, secret)
	if err != nil {
		return err
	}
	proof, err := key.Prove(uint32(operator))
	if err != nil {
		return err
	}
	return w.RegisterStatementKey(ctx, p, operator, secret.Public().Address(), proof)
}

type scorerRow struct {
	Operator chain.OperatorID `json:"operator"`
	Scorer   string           `json:"scorer"`
	Linked   bool             `json:"linked"`
}

func newSlashScorer(o *options) *cobra.Command {
	c := &cobra.Command{Use: "scorer", Short: "Have an operator answer, for ever, for a scorer's votes", Example: "  trellis slash scorer offer 4 0x… --from owner\n  trellis slash scorer accept 4 --from scorer"}
	offer := &cobra.Command{Use: "offer OPERATOR SCORER", Short: "Offer to answer for a scorer's votes; by the operator's owner", Args: cobra.ExactArgs(2),
		Example: "  trellis slash scorer offer 4 0x…"}
	offerFrom := fromFlag(offer)
	offer.RunE = func(cmd *cobra.Command, args []string) error {
		scorer, err := o.address(args[1])
		if err != nil {
			return err
		}
		return o.linkScorer(cmd.Context(), *offerFrom, args[0], scorer, false, func(w *chain.Writer, operator chain.OperatorID) error {
			return w.OfferScorer(cmd.Context(), operator, scorer)
		})
	}
	accept := &cobra.Command{Use: "accept OPERATOR", Short: "Become an operator's scorer; by the account that was offered it", Args: cobra.ExactArgs(1),
		Example: "  trellis slash scorer accept 4 --from scorer"}
	acceptFrom := fromFlag(accept)
	accept.RunE = func(cmd *cobra.Command, args []string) error {
		return o.linkScorer(cmd.Context(), *acceptFrom, args[0], common.Address{}, true, func(w *chain.Writer, operator chain.OperatorID) error {
			return w.AcceptScorer(cmd.Context(), operator)
		})
	}
	c.AddCommand(offer, accept)
	return c
}

func (o *options) linkScorer(ctx context.Context, from, text string, scorer common.Address, linked bool, do func(*chain.Writer, chain.OperatorID) error) error {
	operator, err := parseOperator(text)
	if err != nil {
		return err
	}
	w, err := o.writer(ctx, from)
	if err != nil {
		return err
	}
	defer w.Close()
	if err := do(w, operator); err != nil {
		return err
	}
	if linked {
		scorer = w.Account().Address()
	}
	row := scorerRow{operator, hexOf(scorer), linked}
	return o.print(row, func(out io.Writer) {
		if linked {
			fmt.Fprintf(out, "Operator %d answers for the votes of %s.\n", row.Operator, row.Scorer)
			return
		}
		fmt.Fprintf(out, "Offered. %s accepts with: trellis slash scorer accept %d\n", row.Scorer, row.Operator)
	})
}
