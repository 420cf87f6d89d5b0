package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/devnet/fleet"
	"github.com/trellis-network/trellis/internal/keystore"
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
	c.AddCommand(newDeviceNew(o), newDeviceRegister(o), newDeviceSend(o))
	return c
}

// keyFlag adds --key to a command.
func keyFlag(c *cobra.Command) *string {
	return c.Flags().String("key", "device.key", "file of the device's key")
}

func newDeviceNew(o *options) *cobra.Command {
	c := &cobra.Command{Use: "new", Short: "Make a device's key; it never leaves the file", Args: cobra.NoArgs}
	file := keyFlag(c)
	algorithm := c.Flags().String("alg", "ES256K", "ES256K (secp256k1) or ES256 (P-256, as secure elements have)")
	c.RunE = func(*cobra.Command, []string) error {
		a, err := sig.ParseAlgorithm(*algorithm)
		if err != nil {
			return &exitError{2, err}
		}
		row, err := createKey(*file, a)
		if err != nil {
			return err
		}
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
	file, project := keyFlag(c), projectFlag(c)
	owner := c.Flags().String("owner", app.OperatorKey, "name of the owner's key in this home")
	facts := c.Flags().StringToString("fact", nil, "what the policy may ask of the device: name=value, repeatable")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		return o.registerDevice(cmd, *file, *owner, *project, *facts)
	}
	return c
}

func (o *options) registerDevice(cmd *cobra.Command, file, owner string, project uint64, facts map[string]string) error {
	ctx := cmd.Context()
	key, err := keystore.Load(file)
	if err != nil {
		return fmt.Errorf("device key: %w", err)
	}
	if facts == nil {
		facts = map[string]string{}
	}
	doc, err := document.New(key.Public(), facts)
	if err != nil {
		return &exitError{2, err}
	}
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
	if !o.json {
		fmt.Fprintf(o.out, "the device signs: register %s\n  project  %d\n  owner    %s\n", doc.ID(), p, ownerKey.Public().Address())
		for _, name := range slices.Sorted(maps.Keys(facts)) {
			fmt.Fprintf(o.out, "  %-8s %s\n", name, facts[name])
		}
	}
	w := client.Writer(client.NewAccount(ownerKey))
	if known, err := client.Registered(ctx, doc.ID()); err != nil {
		return err
	} else if known {
		return fmt.Errorf("%s: %w", doc.ID(), chain.ErrRegistered)
	}
	if err := w.RegisterDevices(ctx, p, []chain.Device{{Document: doc, Key: key}}, nil); err != nil {
		return err
	}
	account, err := client.AccountOf(ctx, doc.ID())
	if err != nil {
		return err
	}
	row := registeredRow{strings.ToLower(doc.ID().Address().Hex()), doc.ID().String(), project, strings.ToLower(account.Hex()), doc.Hash().Hex(), facts}
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
	file, project := keyFlag(c), projectFlag(c)
	gateway := c.Flags().String("gateway", "", "URL of the gateway; default that of the running network in --home")
	kind := c.Flags().String("type", fleet.ReadingType, "what is measured")
	at := c.Flags().String("time", "", "when it was measured, RFC 3339; default now, in the network's time")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		values, err := parseValues(args)
		if err != nil {
			return &exitError{2, err}
		}
		return o.sendReading(cmd.Context(), *file, *project, *gateway, *kind, *at, values)
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

func (o *options) sendReading(ctx context.Context, file string, project uint64, gateway, kind, at string, values map[string]units.Decimal) error {
	key, err := keystore.Load(file)
	if err != nil {
		return fmt.Errorf("device key: %w", err)
	}
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
	d, err := device.New(key, reading.Source{ChainID: client.ChainID(), ProjectID: project}, kind, file+".sequence")
	if err != nil {
		return err
	}
	signed, err := d.Sign(when, values)
	if err != nil {
		return err
	}
	if err := deliver(ctx, gateway, file+".outbox", signed); err != nil {
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
		Waiting: func(r device.Refusal) { waiting = r; cancel() },
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
