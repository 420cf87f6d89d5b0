package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/device/provision"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/did"
)

// voucherDays is how long a device may lie in a shop.
const voucherDays = 3 * 365

func newDeviceVoucher(o *options) *cobra.Command {
	c := &cobra.Command{Use: "voucher DID", Short: "On the maker's side: vouch for a device, so that whoever owns it can claim it", Args: cobra.ExactArgs(1),
		Long: `Signs, with a key that controls the project, that the project takes this device of whoever claims it. Nothing is sent. The voucher goes
onto the device (trellis device provision --voucher); it is no secret, for without the device's own signature it is of no use. A project that buys
quota beforehand (trellis project quota) lets owners claim without a fee.`,
		Example: `  trellis device voucher did:io:0x1fcb980ed0287777ab05adc93012332e11300e54 --out voucher.json
  trellis device voucher 0x1fcb980ed0287777ab05adc93012332e11300e54 --project 2 --maker factory --days 365 --out voucher.json`}
	project := projectFlag(c)
	maker := c.Flags().String("maker", app.OperatorKey, "name of the maker's key in this home; it controls the project")
	days := c.Flags().Int("days", voucherDays, "how long the device may be claimed")
	out := c.Flags().String("out", "", "file to write; default the screen")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		device, err := did.ParseLoose(args[0])
		if err != nil {
			return &exitError{2, err}
		}
		if *days < 1 || *days > 36500 {
			return &exitError{2, fmt.Errorf("--days %d: want 1 to 36500", *days)}
		}
		return o.vouchFor(cmd, device, *project, *maker, time.Now().AddDate(0, 0, *days), *out)
	}
	return c
}

func (o *options) vouchFor(cmd *cobra.Command, device did.ID, project uint64, maker string, until time.Time, out string) error {
	ctx := cmd.Context()
	client, err := o.chain(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	p, err := needProject(ctx, client, project)
	if err != nil {
		return err
	}
	key, err := keystore.Load(app.Home(o.home).KeyFile(maker))
	if err != nil {
		return fmt.Errorf("maker's key: %w", err)
	}
	v, err := client.Vouch(ctx, p, device, key, until)
	if err != nil {
		return err
	}
	raw, err := json.Marshal(v)
	if err != nil {
		return err
	}
	if out == "" {
		_, err = fmt.Fprintf(o.out, "%s\n", raw)
		return err
	}
	if err := os.WriteFile(out, append(raw, '\n'), 0o644); err != nil {
		return err
	}
	return o.print(v, func(w io.Writer) {
		fmt.Fprintf(w, "%s vouches for %s in project %d, until %s\nwritten to %s\n", v.Signer, v.Device, v.ProjectID, until.UTC().Format(time.DateOnly), out)
	})
}

// loadVoucher reads a voucher's file; none when there is no name.
func loadVoucher(file string) (*identity.Voucher, error) {
	if file == "" {
		return nil, nil
	}
	raw, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("voucher: %w", err)
	}
	v, err := identity.ParseVoucher(raw)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return &v, nil
}

type ownedRow struct {
	DID     string `json:"did"`
	Owner   string `json:"owner"`
	Account string `json:"account"`
	Project uint64 `json:"project"`
}

func newDeviceClaim(o *options) *cobra.Command {
	c := &cobra.Command{Use: "claim URL|TICKET", Short: "On the owner's side: claim a device that its maker vouched for", Args: cobra.ExactArgs(1),
		Long: `Asks the device at URL (trellis device provision --voucher) to sign that it belongs to --owner, shows what it signs, and sends that together with its
maker's voucher. The pairing code of its label proves both ends to each other. Or takes a ticket that the device's own page gave: as text, as an address that ends in
#ticket=…, or in a file with @ before its name. The device becomes the owner's whom it named; anybody may send a ticket and pay the gas.`,
		Example: `  trellis device claim http://192.168.1.20:8471 --code ABCD-EFGH-2345-6723 --owner alice
  trellis device claim 'http://localhost:8080/claim#ticket=eyJ0…'
  trellis device claim @ticket.json --owner alice`}
	owner := c.Flags().String("owner", app.OperatorKey, "name of the key in this home that will own it, or that sends the ticket")
	code := c.Flags().String("code", "", "pairing code of the device's label (env "+envCode+")")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		text := args[0]
		if file, ok := strings.CutPrefix(text, "@"); ok {
			raw, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			text = string(raw)
		}
		if strings.HasPrefix(text, "http") && !strings.Contains(text, "#") {
			asked, err := pairingClient(text, *code)
			if err != nil {
				return err
			}
			return o.claimFrom(cmd.Context(), asked, *owner)
		}
		ticket, err := identity.ParseClaim(text)
		if err != nil {
			return &exitError{2, err}
		}
		return o.claim(cmd.Context(), ticket, *owner)
	}
	return c
}

// claimFrom has the device sign its claim for an owner, and sends it.
func (o *options) claimFrom(ctx context.Context, asked *provision.Client, owner string) error {
	to, err := o.address(owner)
	if err != nil {
		return fmt.Errorf("--owner: %w", err)
	}
	d, err := asked.Device(ctx)
	if err != nil {
		return err
	}
	if d.Voucher == nil {
		return &exitError{2, fmt.Errorf("%s has no voucher of its maker; use: trellis device pair", d.DID)}
	}
	if err := d.Voucher.Check(d.DID, time.Now()); err != nil {
		return err
	}
	a := d.Voucher.Registration(to, d.Document.Hash(), d.Document.URI(), time.Now().Add(time.Hour))
	r := identity.Request{Domain: identity.Domain{ChainID: d.Voucher.ChainID, Registry: predeploys.DeviceRegistry}, Action: a, Document: d.Document.Bytes(), ProjectName: d.Voucher.ProjectName}
	if err := o.showRequest(d, r); err != nil {
		return err
	}
	waiting, cancel := context.WithTimeout(ctx, patience+10*time.Second)
	defer cancel()
	permit, _, err := asked.Sign(waiting, d, r)
	if err != nil {
		return err
	}
	return o.claim(ctx, identity.Ticket{ChainID: r.ChainID, Action: a, Permit: permit, Voucher: d.Voucher}, owner)
}

func (o *options) claim(ctx context.Context, ticket identity.Ticket, from string) error {
	w, err := o.writer(ctx, from)
	if err != nil {
		return err
	}
	defer w.Close()
	if err := w.ClaimDevice(ctx, ticket); err != nil {
		return err
	}
	i, err := w.Identity(ctx, ticket.Action.(identity.RegisterDevice).Device)
	if err != nil {
		return err
	}
	row := ownedRow{i.Device.String(), strings.ToLower(i.Owner.Hex()), strings.ToLower(i.Account.Hex()), uint64(i.Project)}
	return o.print(row, func(w io.Writer) {
		fmt.Fprintf(w, "claimed %s\nit belongs to %s\nand earns into %s\n", row.DID, row.Owner, row.Account)
	})
}

func newDeviceTransfer(o *options) *cobra.Command {
	c := &cobra.Command{Use: "transfer DID", Short: "Sell a device or give it away; its account goes along", Args: cobra.ExactArgs(1),
		Long: `Gives the device's identity to another owner, and with it the account that it earns into, with all that is in it. With --key the device
itself signs that it agrees, which a buyer may ask for; without, the owner's word is enough.`,
		Example: `  trellis device transfer did:io:0x1fcb980ed0287777ab05adc93012332e11300e54 --to 0x…
  trellis device transfer did:io:0x1fcb980ed0287777ab05adc93012332e11300e54 --to 0x… --owner alice --key my.key`}
	owner := c.Flags().String("owner", app.OperatorKey, "name of the owner's key in this home")
	to := c.Flags().String("to", "", "the new owner: an address, or the name of a key in this home")
	place := optionalKeyFlags(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		device, err := did.ParseLoose(args[0])
		if err != nil {
			return &exitError{2, err}
		}
		buyer, err := o.address(*to)
		if err == nil && buyer == (common.Address{}) {
			err = errors.New("nobody owns the address zero: what goes there is lost")
		}
		if err != nil {
			return &exitError{2, fmt.Errorf("--to: %w", err)}
		}
		return o.transfer(cmd, device, *owner, buyer, place)
	}
	return c
}

func (o *options) transfer(cmd *cobra.Command, device did.ID, owner string, to common.Address, place *keyPlace) error {
	ctx := cmd.Context()
	w, err := o.writer(ctx, owner)
	if err != nil {
		return err
	}
	defer w.Close()
	if place.file == "" {
		err = w.TransferDevice(ctx, device, to)
	} else {
		var agreeing chain.Device
		var end io.Closer
		if agreeing, end, err = o.signingDevice(cmd, w, device, place); err != nil {
			return err
		}
		defer end.Close()
		err = w.Migrate(ctx, agreeing, to)
	}
	if err != nil {
		return err
	}
	i, err := w.Identity(ctx, device)
	if err != nil {
		return err
	}
	row := ownedRow{i.Device.String(), strings.ToLower(i.Owner.Hex()), strings.ToLower(i.Account.Hex()), uint64(i.Project)}
	return o.print(row, func(w io.Writer) {
		fmt.Fprintf(w, "%s belongs to %s now, with its account %s\n", row.DID, row.Owner, row.Account)
	})
}
