package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/core"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
)

// errOtherGenesis reports a genesis file of another chain.
var errOtherGenesis = errors.New("genesis file is of another chain")

// errUnreconciled reports books that do not add up.
var errUnreconciled = errors.New("the books do not add up")

// errNoState reports a state that went away again and again while it was read.
var errNoState = errors.New("the accounts could not be added up")

func newSupply(o *options) *cobra.Command {
	c := &cobra.Command{Use: "supply", Short: "Account for all coins, by cause and by place, to the wei", Args: cobra.NoArgs,
		Long: `Reads every header since genesis, its withdrawals, and the receipts of blocks that burned coins, each checked against the hash
of the block after it, and adds up what was minted and burned, by cause. Where it ended is kept in the home; the next time goes
on from there. Then it reads the contracts' books, lists all accounts after the newest block, builds the state's root from them
again, and compares: every book must add up to the wei. If one does not, trellis ends with exit code 3.
Coins that a contract destroys together with itself are in no book; a difference would be such coins.`,
		Example: "  trellis supply\n  trellis supply --json\n  trellis supply --rpc https://rpc.example --genesis genesis.json --no-accounts"}
	genesis := c.Flags().String("genesis", "", "the chain's execution genesis; default that of the node in --home")
	short := c.Flags().Bool("no-accounts", false, "do not list the accounts: for a node that cannot, or a state that is large")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		ctx := cmd.Context()
		client, err := o.chain(ctx)
		if err != nil {
			return err
		}
		defer client.Close()
		ledger, err := o.ledger(ctx, client, *genesis, !*short)
		if err != nil {
			return err
		}
		if err := o.print(ledger, func(w io.Writer) { writeLedger(w, ledger) }); err != nil {
			return err
		}
		return checkLedger(ledger)
	}
	return c
}

// checkLedger ends the program with code 3 if a book does not add up.
func checkLedger(l chain.Ledger) error {
	for _, b := range l.Books {
		if b.Difference != "0" {
			return &exitError{3, fmt.Errorf("%w: %s is off by %s wei at block %d", errUnreconciled, b.Name, b.Difference, l.Block)}
		}
	}
	return nil
}

// stateTries is how often a state may go away while it is read.
const stateTries = 10

// ledger counts up to the newest block and reads the books there.
func (o *options) ledger(ctx context.Context, c *chain.Client, genesisFile string, accounts bool) (chain.Ledger, error) {
	var last error
	for range stateTries {
		supply, err := o.supply(ctx, c, genesisFile)
		if err != nil {
			return chain.Ledger{}, err
		}
		if !accounts {
			return c.Ledger(ctx, supply, nil)
		}
		state, err := c.StateSum(ctx, supply.Hash, nil)
		if errors.Is(err, chain.ErrStateGone) {
			last = err
			continue
		}
		if err != nil {
			return chain.Ledger{}, err
		}
		return c.Ledger(ctx, supply, &state)
	}
	return chain.Ledger{}, fmt.Errorf("%w: %w", errNoState, last)
}

// supply counts from where the home's last count ended, or from genesis.
func (o *options) supply(ctx context.Context, c *chain.Client, genesisFile string) (chain.Supply, error) {
	file := filepath.Join(o.home, "supply.json")
	bar := newProgress(os.Stderr, o.json)
	step := func(done, total uint64) { bar.Step("reading blocks", int(done), int(total)) }
	var s chain.Supply
	raw, err := os.ReadFile(file)
	if err == nil && json.Unmarshal(raw, &s) == nil && s.Version == chain.SupplyVersion {
		s, err = c.FollowSupply(ctx, s, step)
		if err == nil || !errors.Is(err, chain.ErrOtherChain) && !errors.Is(err, chain.ErrBehind) {
			return keepSupply(file, s, err)
		}
	} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return s, err
	}
	if s, err = o.genesisSupply(ctx, c, genesisFile); err != nil {
		return s, err
	}
	s, err = c.FollowSupply(ctx, s, step)
	return keepSupply(file, s, err)
}

// keepSupply writes how far the count is, after an error too: what was
// counted is true.
func keepSupply(file string, s chain.Supply, err error) (chain.Supply, error) {
	raw, jsonErr := json.MarshalIndent(s, "", "  ")
	if jsonErr != nil {
		return s, errors.Join(err, jsonErr)
	}
	if writeErr := os.WriteFile(file, append(raw, '\n'), 0o644); writeErr != nil {
		err = errors.Join(err, fmt.Errorf("keep the count: %w", writeErr))
	}
	return s, err
}

// readGenesis reads the file named, or that of the node or the localnet in the home.
func (o *options) readGenesis(file string) ([]byte, error) {
	if file != "" {
		return os.ReadFile(file)
	}
	raw, err := os.ReadFile(filepath.Join(o.nodeHome(), "genesis", "execution.json"))
	if errors.Is(err, fs.ErrNotExist) {
		if raw, err := os.ReadFile(filepath.Join(o.home, "localnet", "genesis", "execution.json")); err == nil {
			return raw, nil
		}
	}
	return raw, err
}

// genesisSupply counts the coins of genesis, checked against the chain.
func (o *options) genesisSupply(ctx context.Context, c *chain.Client, file string) (chain.Supply, error) {
	raw, err := o.readGenesis(file)
	if err != nil {
		return chain.Supply{}, fmt.Errorf("--genesis: %w", err)
	}
	var g core.Genesis
	if err := json.Unmarshal(raw, &g); err != nil {
		return chain.Supply{}, fmt.Errorf("--genesis %s: %w", file, err)
	}
	s, err := chain.GenesisSupply(&g)
	if err != nil {
		return s, err
	}
	have, err := c.Genesis(ctx)
	if err != nil {
		return s, err
	}
	if have != s.Hash {
		return s, fmt.Errorf("%w: %s gives block 0 the hash %s, the chain has %s", errOtherGenesis, file, s.Hash, have)
	}
	return s, nil
}

// bookTitles head the books.
var bookTitles = map[string]string{
	chain.BookSupply:   "All coins, by cause",
	chain.BookEmission: "Emission, by the schedule",
	chain.BookRewards:  "Rewards: producers, delegates, voters",
	chain.BookTreasury: "Treasury",
	chain.BookBurn:     "Burn address: out of everybody's reach",
	chain.BookPlaces:   "Where all coins are",
}

// bookResults name what a book adds up to.
var bookResults = map[string]string{
	chain.BookSupply: "balances of all accounts", chain.BookEmission: "minted", chain.BookRewards: "reward pool, not earned yet",
	chain.BookTreasury: "in the treasury", chain.BookBurn: "at the burn address", chain.BookPlaces: "balances of all accounts",
}

const bookLine = "%s %-40s %32s IOTX\n"

func writeLedger(w io.Writer, l chain.Ledger) {
	fmt.Fprintf(w, "block %d %s\n", l.Block, l.Hash)
	if l.State != nil {
		fmt.Fprintf(w, "%d accounts give the state root %s\n", l.State.Accounts, l.State.Root)
	} else {
		fmt.Fprintln(w, "the accounts were not listed: the books of all coins are compared with nothing")
	}
	for _, b := range l.Books {
		writeBook(w, b)
	}
	fmt.Fprintf(w, "\ntotal supply %s IOTX, of it %s circulate and %s are staked, of these %s restaked\n",
		l.Total.IOTX(), l.Circulating.IOTX(), l.Staked.IOTX(), l.Restaked.IOTX())
}

func writeBook(w io.Writer, b chain.Book) {
	fmt.Fprintf(w, "\n%s\n", bookTitles[b.Name])
	for _, line := range b.Lines {
		sign := "+"
		if line.Out {
			sign = "−"
		}
		fmt.Fprintf(w, bookLine, sign, line.Name, line.Amount.IOTX())
	}
	fmt.Fprintf(w, bookLine, "=", bookResults[b.Name], b.Sum.IOTX())
	if b.Checked {
		fmt.Fprintf(w, "  the chain has %s wei, difference %s wei\n", b.Is, b.Difference)
	}
}
