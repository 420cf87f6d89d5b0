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
	"github.com/trellis-network/trellis/types/units"
)

// errOtherGenesis reports a genesis file of another chain.
var errOtherGenesis = errors.New("genesis file is of another chain")

// supplyRow is the ledger of all coins. Amounts are wei.
type supplyRow struct {
	Block    uint64         `json:"block"`
	Hash     string         `json:"hash"`
	Genesis  units.Amount   `json:"genesis"`
	Emitted  units.Amount   `json:"emitted"`
	Burned   units.Amount   `json:"burned"`   // base fees
	Sunk     units.Amount   `json:"sunk"`     // at the burn address, out of everybody's reach: the burned part of identity fees, and gifts
	Returned []units.Amount `json:"returned"` // parts of the base fees that were minted again, in the order of genesis
	Total    units.Amount   `json:"total"`
	Staked   units.Amount   `json:"staked"`
	Rewards  units.Amount   `json:"rewards"` // in the contract
	Treasury units.Amount   `json:"treasury"`
}

func newSupply(o *options) *cobra.Command {
	c := &cobra.Command{Use: "supply", Short: "Count all coins from public data: genesis + emitted − burned", Args: cobra.NoArgs,
		Long: `Reads every header since genesis and its withdrawals, each checked against the hash of the block after it, and adds up
what was minted, by cause, and which base fees were burned; then takes off what lies at the burn address, as the burned part of
identity fees does. Where it ended is kept in the home; the next time goes on from there.
Coins that a contract destroys together with itself are not in it.`,
		Example: "  trellis supply\n  trellis supply --rpc https://rpc.example --genesis genesis.json"}
	genesis := c.Flags().String("genesis", "", "the chain's execution genesis; default that of the node in --home")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		ctx := cmd.Context()
		client, err := o.chain(ctx)
		if err != nil {
			return err
		}
		defer client.Close()
		supply, err := o.supply(ctx, client, *genesis)
		if err != nil {
			return err
		}
		row, err := describeSupply(ctx, client, supply)
		if err != nil {
			return err
		}
		return o.print(row, func(w io.Writer) { writeSupply(w, row) })
	}
	return c
}

// supply counts from where the home's last count ended, or from genesis.
func (o *options) supply(ctx context.Context, c *chain.Client, genesisFile string) (chain.Supply, error) {
	file := filepath.Join(o.home, "supply.json")
	bar := newProgress(os.Stderr, o.json)
	step := func(done, total uint64) { bar.Step("reading blocks", int(done), int(total)) }
	var s chain.Supply
	raw, err := os.ReadFile(file)
	if err == nil && json.Unmarshal(raw, &s) == nil {
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

func describeSupply(ctx context.Context, c *chain.Client, s chain.Supply) (supplyRow, error) {
	row := supplyRow{Block: s.Block, Hash: s.Hash.Hex(), Genesis: s.Genesis, Emitted: s.Emitted, Burned: s.Burned, Returned: s.Returned}
	var err error
	if row.Total, err = s.Total(); err != nil {
		return row, err
	}
	held, err := c.Holdings(ctx, s)
	if err != nil {
		return row, err
	}
	row.Staked, row.Rewards, row.Treasury, row.Sunk = held.Staked, held.Rewards, held.Treasury, held.Burn
	row.Total, err = row.Total.Sub(row.Sunk)
	return row, err
}

func writeSupply(w io.Writer, r supplyRow) {
	fmt.Fprintf(w, "block      %d %s\n\n", r.Block, r.Hash)
	fmt.Fprintf(w, "  genesis            %40s IOTX\n+ emitted            %40s IOTX\n", r.Genesis.IOTX(), r.Emitted.IOTX())
	for i, share := range r.Returned {
		fmt.Fprintf(w, "+ base fee, share %d  %40s IOTX\n", i+1, share.IOTX())
	}
	fmt.Fprintf(w, "− base fee, burned   %40s IOTX\n− burn address       %40s IOTX\n= total              %40s IOTX\n\n", r.Burned.IOTX(), r.Sunk.IOTX(), r.Total.IOTX())
	fmt.Fprintf(w, "of these now: %s staked, %s in the reward contract, %s in the treasury\n", r.Staked.IOTX(), r.Rewards.IOTX(), r.Treasury.IOTX())
}
