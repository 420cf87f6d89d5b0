package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/devnet/fleet/world"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

const sendTimeout = 30 * time.Second

func newDevice(o *options) *cobra.Command {
	c := &cobra.Command{Use: "device", Short: "Make a device, register it and send its readings",
		Example: `  trellis device new --key my.key
  trellis device register --key my.key --fact name="My balcony" --fact exposure=outdoor --fact latitude=51.96 --fact longitude=7.63
  trellis device send --key my.key pm25=12.5`}
	c.AddCommand(newDeviceNew(o), newDeviceRegister(o), newDeviceProvision(o), newDevicePair(o), newDeviceVoucher(o), newDeviceClaim(o), newDeviceTransfer(o), newDeviceSend(o))
	c.AddCommand(newDeviceAttest(o), newDeviceHardware(o), newDeviceRevokeHardware(o), newDeviceSession(o))
	return c
}

func newDeviceNew(o *options) *cobra.Command {
	c := &cobra.Command{Use: "new", Short: "Make a device's key; it never leaves the file, the TPM or the token", Args: cobra.NoArgs}
	place := keyPlaceFlags(c)
	algorithm := c.Flags().String("alg", "ES256K", "ES256K (secp256k1) or ES256 (P-256, as secure elements have)")
	c.RunE = func(*cobra.Command, []string) error {
		a, err := sig.ParseAlgorithm(*algorithm)
		if err != nil {
			return &exitError{2, err}
		}
		public, err := place.create(a)
		if err != nil {
			return err
		}
		row := describePublicKey(place.file, public)
		return o.print(row, func(w io.Writer) { fmt.Fprintf(w, "%s\n", row.DID) })
	}
	return c
}

type registeredRow struct {
	Device       string            `json:"device"`
	DID          string            `json:"did"`
	Project      uint64            `json:"project"`
	Account      string            `json:"account"`
	DocumentHash string            `json:"documentHash"`
	Facts        map[string]string `json:"facts"`
}

func newDeviceRegister(o *options) *cobra.Command {
	c := &cobra.Command{Use: "register", Short: "Give a device an identity and an account under a project", Args: cobra.NoArgs,
		Long: `Mints a device token of the project, has the device sign its registration, which binds project, token, owner,
document, nonce and deadline, and sends it from the owner's account. The owner must control the project; by default it is this home's
operator. What the device signs is shown before.`}
	place, project := keyPlaceFlags(c), projectFlag(c)
	owner := c.Flags().String("owner", app.OperatorKey, "name of the owner's key in this home")
	facts := c.Flags().StringToString("fact", nil, "what the policy may ask of the device: name=value, repeatable")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		return o.registerDevice(cmd, place, *owner, *project, *facts)
	}
	return c
}

func (o *options) registerDevice(cmd *cobra.Command, place *keyPlace, owner string, project uint64, facts map[string]string) error {
	key, closer, err := place.open()
	if err != nil {
		return err
	}
	defer closer.Close()
	doc, err := document.New(key.Public(), orEmpty(facts))
	if err != nil {
		return &exitError{2, err}
	}
	return o.register(cmd, chain.Device{Document: doc, Permit: o.signer(doc.ID(), key).Sign}, owner, project)
}

// register has d sign and registers it for an owner whose key is in this home.
func (o *options) register(cmd *cobra.Command, d chain.Device, owner string, project uint64) error {
	ctx, doc := cmd.Context(), d.Document
	client, err := o.chain(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	p, err := needProject(ctx, client, project)
	if err != nil {
		return err
	}
	ownerKey, err := keystore.Load(app.Home(o.home).KeyFile(owner))
	if err != nil {
		return fmt.Errorf("owner's key: %w", err)
	}
	w := client.Writer(client.NewAccount(ownerKey))
	if known, err := client.Registered(ctx, doc.ID()); err != nil {
		return err
	} else if known {
		return fmt.Errorf("%s: %w", doc.ID(), chain.ErrRegistered)
	}
	if err := w.RegisterDevices(ctx, p, []chain.Device{d}, nil); err != nil {
		return err
	}
	account, err := client.AccountOf(ctx, doc.ID())
	if err != nil {
		return err
	}
	row := registeredRow{strings.ToLower(doc.ID().Address().Hex()), doc.ID().String(), project, strings.ToLower(account.Hex()), doc.Hash().Hex(), doc.Facts()}
	return o.print(row, func(w io.Writer) { fmt.Fprintf(w, "registered %s\nit earns into %s\n", row.DID, row.Account) })
}

type sentRow struct {
	Device   string            `json:"device"`
	Sequence uint64            `json:"sequence"`
	Time     uint64            `json:"time"`
	Values   map[string]string `json:"values"`
	Status   string            `json:"status"`
}

func newDeviceSend(o *options) *cobra.Command {
	c := &cobra.Command{Use: "send FIELD=VALUE…", Short: "Sign a reading and send it; answers when it is durable", Args: cobra.MinimumNArgs(1),
		Long: `Signs one reading with the device's key and sends it to the gateway. Exit code 0 means that the gateway keeps it for
ever. Without a connection the reading waits in FILE.outbox, and the next send delivers it first.`}
	place, project := keyPlaceFlags(c), projectFlag(c)
	gateway := c.Flags().String("gateway", "", "URL of the gateway; default that of the running network in --home")
	kind := c.Flags().String("type", world.AirType, "what is measured")
	id := c.Flags().String("did", "", "the device's DID, if its key was rotated; default that of the key")
	at := c.Flags().String("time", "", "when it was measured, RFC 3339; default now, in the network's time")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		values, err := parseValues(args)
		if err != nil {
			return &exitError{2, err}
		}
		return o.sendReading(cmd.Context(), place, *id, *project, *gateway, *kind, *at, values)
	}
	return c
}

func parseValues(args []string) (map[string]units.Decimal, error) {
	values := make(map[string]units.Decimal)
	for _, arg := range args {
		name, text, ok := strings.Cut(arg, "=")
		if !ok {
			return nil, fmt.Errorf("%q is not FIELD=VALUE, such as pm25=12.5", arg)
		}
		value, err := units.ParseDecimal(text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		values[name] = value
	}
	return values, nil
}

func (o *options) sendReading(ctx context.Context, place *keyPlace, id string, project uint64, gateway, kind, at string, values map[string]units.Decimal) error {
	key, closer, err := place.open()
	if err != nil {
		return err
	}
	defer closer.Close()
	client, err := o.chain(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	if gateway == "" {
		e, err := o.endpoints()
		if err != nil {
			return err
		}
		gateway = e.Gateway
	}
	when, err := o.measuredAt(ctx, at)
	if err != nil {
		return err
	}
	name := did.ID(key.Public().Address())
	if id != "" {
		if name, err = did.Parse(id); err != nil {
			return &exitError{2, err}
		}
	}
	d, err := device.NewAs(name, key, reading.Source{ChainID: client.ChainID(), ProjectID: project}, kind, place.file+".sequence")
	if err != nil {
		return err
	}
	s, err := device.LoadSession(place.file)
	if err != nil {
		return err
	}
	d.UseSession(s)
	signed, err := d.Sign(when, values)
	if err != nil {
		return err
	}
	if err := deliver(ctx, gateway, place.file+".outbox", signed); err != nil {
		return err
	}
	r := signed.Reading()
	row := sentRow{r.Subject.String(), r.Sequence, r.Time, map[string]string{}, "accepted"}
	for name, value := range r.Data {
		row.Values[name] = value.String()
	}
	return o.print(row, func(w io.Writer) {
		fmt.Fprintf(w, "accepted: reading %d of %s, measured %s\n", row.Sequence, row.Device, millis(row.Time))
	})
}

// maxSkew is how far ahead of its clock a gateway takes readings
// (docs/spec/reading.md §5).
const maxSkew = 5 * time.Minute

// measuredAt reads --time; without it a reading is of now, in the time of the
// network, which may be another one than the wall's. A time in the future is
// refused before it uses up a sequence number.
func (o *options) measuredAt(ctx context.Context, at string) (time.Time, error) {
	now := time.Now()
	if e, err := o.endpoints(); err == nil {
		if s, err := fetchStatus(ctx, e.Explorer); err == nil {
			now = time.UnixMilli(int64(s.Clock.Now)).UTC()
		}
	}
	if at == "" {
		return now, nil
	}
	when, err := time.Parse(time.RFC3339, at)
	if err != nil {
		return when, &exitError{2, fmt.Errorf("--time %q is not RFC 3339, such as 2026-06-01T12:00:00Z", at)}
	}
	if when.After(now.Add(maxSkew)) {
		return when, &exitError{2, fmt.Errorf("future_time: --time %s is more than %s ahead of the network's clock, %s", at, maxSkew, now.Format(time.RFC3339))}
	}
	return when, nil
}

// deliver sends the reading behind those that wait in the outbox.
func deliver(ctx context.Context, gateway, outbox string, signed reading.Verified) error {
	var refused, waiting error
	ctx, cancel := context.WithTimeout(ctx, sendTimeout)
	defer cancel()
	sender, err := device.NewSender(device.SenderConfig{
		Gateway: gateway, Outbox: outbox, Refused: func(r device.Refusal) { refused = r },
		Waiting: func(r device.Refusal) {
			if r.Code == "bad_session" { // it goes without, at once
				fmt.Fprintf(os.Stderr, "sent without a session signature: %s\n", r.Message)
				return
			}
			waiting = r
			cancel()
		},
	})
	if err != nil {
		return err
	}
	defer sender.Close()
	if err := sender.Queue(signed); err != nil {
		return err
	}
	if err := sender.Flush(ctx); err != nil {
		if waiting != nil {
			return fmt.Errorf("%w; it waits in %s for the next send", waiting, outbox)
		}
		if errors.Is(err, context.DeadlineExceeded) {
			err = fmt.Errorf("no answer from %s; %d readings wait in %s for the next send", gateway, sender.Pending(), outbox)
		}
		return err
	}
	return refused
}
