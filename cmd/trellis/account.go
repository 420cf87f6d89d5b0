package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/units"
)

// errNoKey reports a key that the home does not have.
var errNoKey = errors.New("no such key in this home")

// errDeclined reports a step that its user did not want after all.
var errDeclined = errors.New("nothing was done")

// fromFlag adds --from to a command.
func fromFlag(c *cobra.Command) *string {
	return c.Flags().String("from", app.OperatorKey, "name of the key in this home that signs; see: trellis keys list")
}

// yesFlag adds --yes to a command that asks before a step for good.
func yesFlag(c *cobra.Command) *bool {
	return c.Flags().Bool("yes", false, "do not ask, even on a terminal")
}

// writer connects to the chain as the owner of the key called from.
func (o *options) writer(ctx context.Context, from string) (*chain.Writer, error) {
	key, err := keystore.Load(app.Home(o.home).KeyFile(from))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %q", errNoKey, from)
	} else if err != nil {
		return nil, fmt.Errorf("--from %s: %w", from, err)
	}
	client, err := o.chain(ctx)
	if err != nil {
		return nil, err
	}
	return client.Writer(client.NewAccount(key)), nil
}

// address reads an account: an address, or the name of a key in this home.
func (o *options) address(text string) (common.Address, error) {
	if strings.HasPrefix(text, "0x") || strings.HasPrefix(text, "0X") {
		return parseAddress(text)
	}
	key, err := keystore.Load(app.Home(o.home).KeyFile(text))
	if errors.Is(err, fs.ErrNotExist) {
		return common.Address{}, fmt.Errorf("%q is no address, and %w of that name", text, errNoKey)
	} else if err != nil {
		return common.Address{}, err
	}
	return key.Public().Address(), nil
}

// parseAddress reads 0x and 40 hex digits. Where they are in mixed case, they
// carry a checksum (EIP-55), which is checked.
func parseAddress(text string) (common.Address, error) {
	if !common.IsHexAddress(text) || !strings.HasPrefix(text, "0x") {
		return common.Address{}, &exitError{2, fmt.Errorf("%q is not an address: want 0x and 40 hex digits", text)}
	}
	a := common.HexToAddress(text)
	if digits := text[2:]; digits != strings.ToLower(digits) && digits != strings.ToUpper(digits) && text != a.Hex() {
		return common.Address{}, &exitError{2, fmt.Errorf("address %s has a wrong checksum; look for a mistyped digit", text)}
	}
	return a, nil
}

// parseAmount reads a number of IOTX above 0.
func parseAmount(text string) (units.Amount, error) {
	value, err := units.ParseIOTX(text)
	if err == nil && value.IsZero() {
		err = errors.New("the amount is 0")
	}
	if err != nil {
		return value, &exitError{2, err}
	}
	return value, nil
}

// parseBucket reads the number of a bucket.
func parseBucket(text string) (chain.BucketID, error) {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil || n == 0 || text[0] == '0' {
		return 0, &exitError{2, fmt.Errorf("%q is not the number of a bucket; see: trellis stake list", text)}
	}
	return chain.BucketID(n), nil
}

// parseDays reads a lock in days, as 91 or 91d.
func parseDays(text string) (uint16, error) {
	n, err := strconv.ParseUint(strings.TrimSuffix(text, "d"), 10, 16)
	if err != nil || n > maxDays {
		return 0, &exitError{2, fmt.Errorf("%q is not a lock in days, from 0 to %d", text, maxDays)}
	}
	return uint16(n), nil
}

const maxDays = 1050 // Staking.MAX_DAYS

// parsePercent reads a commission such as 5, 7.5 or 12.25 as hundredths of a
// percent.
func parsePercent(text string) (uint16, error) {
	wrong := &exitError{2, fmt.Errorf("%q is not a percentage from 0 to 100 with at most two decimals", text)}
	whole, fraction, dot := strings.Cut(strings.TrimSuffix(text, "%"), ".")
	if len(fraction) > 2 || whole == "" || dot && fraction == "" {
		return 0, wrong
	}
	n, err := strconv.ParseUint(whole+fraction+strings.Repeat("0", 2-len(fraction)), 10, 32)
	if err != nil || n > 10_000 {
		return 0, wrong
	}
	return uint16(n), nil
}

// percent prints hundredths of a percent.
func percent(hundredths uint16) string {
	text := fmt.Sprintf("%d.%02d", hundredths/100, hundredths%100)
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ".") + " %"
}

// findDelegate reads a delegate's number, or a name that does not look like
// one. 0 is nobody.
func findDelegate(ctx context.Context, c *chain.Client, text string) (report.Delegate, error) {
	n, err := strconv.ParseUint(text, 10, 32)
	if err == nil {
		if n == 0 {
			return 0, nil
		}
		d, err := c.Delegate(ctx, report.Delegate(n))
		return d.Number, err
	}
	return c.DelegateByName(ctx, text)
}

// confirm asks on a terminal whether to go on with what cannot be undone.
// Scripts are not asked.
func (o *options) confirm(yes bool, format string, args ...any) error {
	if yes || o.json || !term.IsTerminal(int(os.Stdin.Fd())) {
		return nil
	}
	fmt.Fprintf(os.Stderr, format+"\nGo on? [y/N] ", args...)
	answer, err := bufio.NewReader(os.Stdin).ReadString('\n')
	if err != nil || !strings.EqualFold(strings.TrimSpace(answer), "y") {
		return errDeclined
	}
	return nil
}

// date prints seconds since the Unix epoch.
func date(seconds uint64) string { return time.Unix(int64(seconds), 0).UTC().Format(time.RFC3339) }

// dateOf is date for a number of a contract.
func dateOf(n *big.Int) string {
	if !n.IsInt64() {
		return n.String()
	}
	return date(n.Uint64())
}

// hexOf prints an address as the API does.
func hexOf(a common.Address) string { return strings.ToLower(a.Hex()) }
