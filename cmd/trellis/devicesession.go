package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/session"
)

func newDeviceSession(o *options) *cobra.Command {
	c := &cobra.Command{Use: "session", Short: "Have a device sign so that circuits can check it, by a key that its own delegates",
		Long: `A device's own key signs each reading, as ever. A session key beside it signs the same once more, in a way that proofs can check cheaply; the
device's key vouches for it once, on the chain. From then on trellis device send signs by both.`,
		Example: `  trellis device session make --key my.key
  trellis device session delegate --key my.key --days 90
  trellis device session show --key my.key
  trellis device session revoke --key my.key`}
	c.AddCommand(newSessionMake(o), newSessionDelegate(o), newSessionShow(o), newSessionRevoke(o))
	return c
}

// sessionRow is a device's session key.
type sessionRow struct {
	Device  string `json:"device,omitempty"`
	Project uint64 `json:"project,omitempty"`
	Slot    uint32 `json:"slot"`
	Key     string `json:"key,omitempty"` // x and y, hex; nothing when the slot has no key
	Until   uint64 `json:"until,omitempty"`
	File    string `json:"file,omitempty"`
}

func keyText(k session.PublicKey) string {
	point := k.Point()
	return "0x" + hex.EncodeToString(point[:])
}

func newSessionMake(o *options) *cobra.Command {
	c := &cobra.Command{Use: "make", Short: "Make a session key beside the device's key; it never leaves its file", Args: cobra.NoArgs}
	place := keyPlaceFlags(c)
	c.RunE = func(*cobra.Command, []string) error {
		key, err := device.MakeSessionKey(place.file)
		if errors.Is(err, fs.ErrExist) {
			return fmt.Errorf("%s.session is there already; end it with: trellis device session revoke --key %s", place.file, place.file)
		}
		if err != nil {
			return err
		}
		row := sessionRow{Key: keyText(key.Public()), File: place.file + ".session"}
		return o.print(row, func(w io.Writer) {
			fmt.Fprintf(w, "made %s\nput it on the chain with: trellis device session delegate --key %s\n", row.File, place.file)
		})
	}
	return c
}

// A sessionOf says whose session key a command is about.
type sessionOf struct {
	place   *keyPlace
	did     *string
	project *uint64
}

func sessionFlags(c *cobra.Command) sessionOf {
	return sessionOf{keyPlaceFlags(c), c.Flags().String("did", "", "the device's DID, if its key was rotated; default that of the key"), projectFlag(c)}
}

// name returns the device: the one that is named, or that of the key.
func (s sessionOf) name(key device.Key) (did.ID, error) {
	if *s.did == "" {
		return did.ID(key.Public().Address()), nil
	}
	id, err := did.Parse(*s.did)
	if err != nil {
		return id, &exitError{2, err}
	}
	return id, nil
}

func newSessionDelegate(o *options) *cobra.Command {
	c := &cobra.Command{Use: "delegate", Short: "Have the device's key vouch for its session key, on the chain", Args: cobra.NoArgs,
		Long: `Makes the session key if there is none, has the device's key sign the delegation, and sends it from an account of this home: anyone may bring
it. A device has one session key: another takes the place of the one before, whose readings do not count any more in tasks from then on. To
prolong a session, delegate the same key again.`}
	of, from := sessionFlags(c), fromFlag(c)
	days := c.Flags().Int("days", 365, "days that the key is good for, in the devices' time")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		if *days < 1 {
			return &exitError{2, errors.New("--days must be at least 1")}
		}
		return o.delegateSession(cmd, of, *from, *days)
	}
	return c
}

func (o *options) delegateSession(cmd *cobra.Command, of sessionOf, from string, days int) error {
	ctx, file := cmd.Context(), of.place.file
	root, closer, err := of.place.open()
	if err != nil {
		return err
	}
	defer closer.Close()
	id, err := of.name(root)
	if err != nil {
		return err
	}
	w, err := o.writer(ctx, from)
	if err != nil {
		return err
	}
	defer w.Close()
	p, err := needProject(ctx, w.Client, *of.project)
	if err != nil {
		return err
	}
	if of, err := w.ProjectOf(ctx, id); err != nil {
		return err
	} else if of != p {
		return fmt.Errorf("%s is not a device of project %d: register it first, with trellis device register", id, p)
	}
	secret, err := device.LoadSessionKey(file)
	if errors.Is(err, fs.ErrNotExist) {
		secret, err = device.MakeSessionKey(file)
	}
	if err != nil {
		return err
	}
	now, err := o.measuredAt(ctx, "") // readings are of the network's time, which may be ahead of the wall's
	if err != nil {
		return err
	}
	if wall := time.Now(); now.Before(wall) {
		now = wall
	}
	d := session.Delegation{
		Project: uint64(p), Device: id.Address(), Key: secret.Public(), Until: uint64(now.AddDate(0, 0, days).UnixMilli()), Serial: uint64(time.Now().UnixMilli()),
	}
	permit, err := device.Delegate(root, d, w.SessionDomain())
	if err != nil {
		return err
	}
	if err := w.DelegateSessions(ctx, []chain.Delegation{{Delegation: d, Permit: permit}}, nil); err != nil {
		return err
	}
	found, err := w.Session(ctx, p, id)
	if err != nil {
		return err
	}
	if err := device.SaveSession(file, device.Session{Project: uint64(p), Slot: found.Slot, Until: d.Until}); err != nil {
		return err
	}
	return o.printSession(p, id, found)
}

func (o *options) printSession(p epoch.Project, id did.ID, s chain.Session) error {
	row := sessionRow{Device: id.String(), Project: uint64(p), Slot: s.Slot, Until: s.Key.Until}
	if s.Live() {
		row.Key = keyText(session.PublicKey{X: s.Key.AX, Y: s.Key.AY})
	}
	return o.print(row, func(w io.Writer) {
		fmt.Fprintf(w, "device    %s\nproject   %d\nslot      %d\n", row.Device, row.Project, row.Slot)
		if row.Key == "" {
			fmt.Fprintln(w, "key       none; delegate one with: trellis device session delegate")
			return
		}
		fmt.Fprintf(w, "key       %s\nuntil     %s\n", row.Key, millis(row.Until))
	})
}

func newSessionShow(o *options) *cobra.Command {
	c := &cobra.Command{Use: "show", Short: "Show a device's session key, as the chain has it", Args: cobra.NoArgs}
	of := sessionFlags(c)
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		ctx := cmd.Context()
		var id did.ID
		var err error
		if *of.did != "" {
			if id, err = did.ParseLoose(*of.did); err != nil {
				return &exitError{2, err}
			}
		} else {
			root, closer, err := of.place.open()
			if err != nil {
				return err
			}
			defer closer.Close()
			id = did.ID(root.Public().Address())
		}
		client, err := o.chain(ctx)
		if err != nil {
			return err
		}
		defer client.Close()
		p, err := needProject(ctx, client, *of.project)
		if err != nil {
			return err
		}
		found, err := client.Session(ctx, p, id)
		if err != nil {
			return err
		}
		return o.printSession(p, id, found)
	}
	return c
}

func newSessionRevoke(o *options) *cobra.Command {
	c := &cobra.Command{Use: "revoke", Short: "End a device's session key, by its own word or as its owner", Args: cobra.NoArgs,
		Long: `The device's key signs the revocation, and any account of this home brings it; or with --owner the device's owner ends it without the device, which
has to be named. The device's session files are removed; its readings go on without session signatures.`}
	of, from := sessionFlags(c), fromFlag(c)
	owner := c.Flags().String("owner", "", "name of the owner's key in this home: revoke as the owner, for the device --did")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		if *owner != "" {
			return o.revokeAsOwner(cmd, of, *owner)
		}
		return o.revokeAsDevice(cmd, of, *from)
	}
	return c
}

func (o *options) revokeAsOwner(cmd *cobra.Command, of sessionOf, owner string) error {
	if *of.did == "" {
		return &exitError{2, errors.New("--owner needs --did: name the device")}
	}
	id, err := did.ParseLoose(*of.did)
	if err != nil {
		return &exitError{2, err}
	}
	w, err := o.writer(cmd.Context(), owner)
	if err != nil {
		return err
	}
	defer w.Close()
	if err := w.RevokeSession(cmd.Context(), id); err != nil {
		return err
	}
	return o.sessionEnded(id)
}

func (o *options) revokeAsDevice(cmd *cobra.Command, of sessionOf, from string) error {
	ctx := cmd.Context()
	root, closer, err := of.place.open()
	if err != nil {
		return err
	}
	defer closer.Close()
	id, err := of.name(root)
	if err != nil {
		return err
	}
	w, err := o.writer(ctx, from)
	if err != nil {
		return err
	}
	defer w.Close()
	if now, err := w.Session(ctx, epoch.Project(*of.project), id); err != nil {
		return err
	} else if !now.Live() {
		return fmt.Errorf("%s: %w", id, chain.ErrNoSession)
	}
	r := session.Revocation{Project: *of.project, Device: id.Address(), Serial: uint64(time.Now().UnixMilli())}
	permit, err := device.Revoke(root, r, w.SessionDomain())
	if err != nil {
		return err
	}
	if err := w.RevokeSessionSigned(ctx, r, permit); err != nil {
		return err
	}
	if err := device.ForgetSession(of.place.file); err != nil {
		return err
	}
	return o.sessionEnded(id)
}

func (o *options) sessionEnded(id did.ID) error {
	return o.print(sessionRow{Device: id.String()}, func(w io.Writer) { fmt.Fprintf(w, "the session key of %s has ended\n", id) })
}
