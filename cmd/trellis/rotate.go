package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/crypto/sig"
	rules "github.com/trellis-network/trellis/protocol/did"
	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/jwk"
	"github.com/trellis-network/trellis/types/reading"
)

// sequenceRoom is left between the last reading of the old key and the first of the new one, for what the device sends until the
// rotation is final.
const sequenceRoom = 64

// optionalKeyFlags are keyPlaceFlags without a default: no key file, no signature of the device.
func optionalKeyFlags(c *cobra.Command) *keyPlace {
	p := keyPlaceFlags(c)
	c.Flags().Lookup("key").DefValue = ""
	p.file = ""
	return p
}

func newDIDCreate(o *options) *cobra.Command {
	c := &cobra.Command{Use: "create", Short: "Make a key and print its DIDs; nothing is registered", Args: cobra.NoArgs,
		Long: `Makes a key (or reads the one that --key names, if it is there) and prints its names: did:io, which becomes resolvable when the device is registered
(trellis device register, pair or claim), and did:key and did:jwk, which need no registry.`,
		Example: `  trellis did create --key sensor.key --alg ES256`}
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
		return o.printNames(public)
	}
	return c
}

type namesRow struct {
	IO  string `json:"did"`
	Key string `json:"didKey"`
	JWK string `json:"didJwk"`
}

func (o *options) printNames(public sig.PublicKey) error {
	curve := jwk.Secp256k1
	if public.Algorithm() == sig.ES256 {
		curve = jwk.P256
	}
	point := public.Point()
	key, err := jwk.NewPublic(curve, point[:])
	if err != nil {
		return err
	}
	asJWK, err := rules.JWKDID(key)
	if err != nil {
		return err
	}
	row := namesRow{did.ID(public.Address()).String(), rules.KeyDID(key), asJWK}
	return o.print(row, func(w io.Writer) { fmt.Fprintf(w, "%s\n%s\n%s\n", row.IO, row.Key, row.JWK) })
}

// A changeFlags says who changes which device.
type changeFlags struct {
	owner string
	place *keyPlace
}

func newDIDRotate(o *options) *cobra.Command {
	c := &cobra.Command{Use: "rotate DID", Short: "Give a device a new key; its DID, account and owner stay", Args: cobra.ExactArgs(1),
		Long: `Both keys sign, the owner sends. From reading --first on the new key signs, below the old one: by sequence number, never by a clock. By default that is
some numbers above the last that the old key's sequence file (KEY.sequence) has given out. What a verifier found of the old key's hardware is void: have the device
attested anew.`,
		Example: `  trellis did rotate did:io:0x1fcb980ed0287777ab05adc93012332e11300e54 --key old.key --next-key new.key`}
	f := changeFlags{place: keyPlaceFlags(c)}
	c.Flags().StringVar(&f.owner, "owner", app.OperatorKey, "name of the owner's key in this home")
	next := c.Flags().String("next-key", "", "file of the new key; make it with: trellis device new")
	first := c.Flags().Uint64("first", 0, "first sequence number of the new key; default from the sequence file")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		id, err := did.ParseLoose(args[0])
		if err != nil {
			return &exitError{2, err}
		}
		if *next == "" {
			return &exitError{2, errors.New("--next-key is missing; make one with: trellis device new --key new.key")}
		}
		return o.rotateDevice(cmd, id, f, *next, *first)
	}
	return c
}

type newKeyRow struct {
	DID           string `json:"did"`
	Signer        string `json:"signer"`
	FirstSequence uint64 `json:"firstSequence"`
	Block         uint64 `json:"block"`
}

func (o *options) rotateDevice(cmd *cobra.Command, id did.ID, f changeFlags, nextFile string, first uint64) error {
	ctx := cmd.Context()
	w, err := o.writer(ctx, f.owner)
	if err != nil {
		return err
	}
	defer w.Close()
	current, end, err := o.signingDevice(cmd, w, id, f.place)
	if err != nil {
		return err
	}
	defer end.Close()
	nextKey, err := device.LoadKey(nextFile)
	if err != nil {
		return fmt.Errorf("new key: %w", err)
	}
	next, err := o.approved(id, nextKey, current.Document)
	if err != nil {
		return err
	}
	if first == 0 {
		if first, err = nextSequence(f.place.file); err != nil {
			return err
		}
	}
	if err := w.RotateKey(ctx, current, next, first); err != nil {
		return err
	}
	i, err := w.Identity(ctx, id)
	if err != nil {
		return err
	}
	row := newKeyRow{id.String(), strings.ToLower(i.Signer.Hex()), first, i.ChangedAt}
	return o.print(row, func(w io.Writer) {
		fmt.Fprintf(w, "%s signs with %s from reading %d on\nsend with the new key: trellis device send --did %s --key %s …\n", row.DID, row.Signer, first, row.DID, nextFile)
	})
}

// nextSequence is the first number that a new key may sign, with room for what the old one still sends.
func nextSequence(file string) (uint64, error) {
	key, err := device.LoadKey(file)
	if err != nil {
		return 0, fmt.Errorf("%w; or name the first sequence number of the new key with --first", err)
	}
	d, err := device.New(key, reading.Source{}, "", file+".sequence")
	if err != nil {
		return 0, err
	}
	return d.NextSequence() + sequenceRoom, nil
}

// signingDevice is a registered device whose key is at place, and what to close after use. What it signs is shown.
func (o *options) signingDevice(cmd *cobra.Command, w *chain.Writer, id did.ID, place *keyPlace) (chain.Device, io.Closer, error) {
	i, err := w.Identity(cmd.Context(), id)
	if err != nil {
		return chain.Device{}, nil, err
	}
	d, err := w.Document(cmd.Context(), i)
	if err != nil {
		return chain.Device{}, nil, err
	}
	key, end, err := place.open()
	if err != nil {
		return chain.Device{}, nil, err
	}
	if key.Public().Address() != i.Signer {
		end.Close()
		return chain.Device{}, nil, fmt.Errorf("%s signs with the key of %s, %s is the one of %s", id, i.Signer, place.file, key.Public().Address())
	}
	return chain.Device{Document: d, Permit: o.signer(id, key).Sign}, end, nil
}

// approved is the device id with another key, whose document has the same facts.
func (o *options) approved(id did.ID, key device.Key, before document.Document) (chain.Device, error) {
	d, err := document.NewWith(id, key.Public(), before.Facts(), before.Contact())
	if err != nil {
		return chain.Device{}, err
	}
	return chain.Device{Document: d, Permit: o.signer(id, key).Sign}, nil
}

// signer shows what a key signs, and signs: whoever has the key and gave the command has agreed.
func (o *options) signer(id did.ID, key device.Key) *device.Signer {
	return &device.Signer{ID: id, Key: key, Domain: identity.Domain{Registry: predeploys.DeviceRegistry},
		Approve: func(_ context.Context, what identity.Description) error {
			if !o.json {
				fmt.Fprintf(o.out, "the device signs:\n%s", what)
			}
			return nil
		}}
}

func newDIDDeactivate(o *options) *cobra.Command {
	c := &cobra.Command{Use: "deactivate DID", Short: "End a device for ever, such as one that was lost or whose key was stolen", Args: cobra.ExactArgs(1),
		Long: `The DID resolves as deactivated from then on, the device earns nothing more, and it never returns: a new key is a new device. Its account goes on obeying
its owner, so nothing in it is lost. With --key the device signs its end too; without, the owner's word is enough.`,
		Example: `  trellis did deactivate did:io:0x1fcb980ed0287777ab05adc93012332e11300e54 --yes`}
	f := changeFlags{place: optionalKeyFlags(c)}
	c.Flags().StringVar(&f.owner, "owner", app.OperatorKey, "name of the owner's key in this home")
	yes := c.Flags().Bool("yes", false, "you know that it is for ever")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		id, err := did.ParseLoose(args[0])
		if err != nil {
			return &exitError{2, err}
		}
		if !*yes {
			return &exitError{2, errors.New("this ends the device for ever; say --yes if you mean it")}
		}
		return o.deactivate(cmd, id, f)
	}
	return c
}

func (o *options) deactivate(cmd *cobra.Command, id did.ID, f changeFlags) error {
	ctx := cmd.Context()
	w, err := o.writer(ctx, f.owner)
	if err != nil {
		return err
	}
	defer w.Close()
	if f.place.file == "" {
		err = w.Deactivate(ctx, id)
	} else {
		var d chain.Device
		var end io.Closer
		if d, end, err = o.signingDevice(cmd, w, id, f.place); err != nil {
			return err
		}
		defer end.Close()
		err = w.Remove(ctx, d)
	}
	if err != nil {
		return err
	}
	i, err := w.Identity(ctx, id)
	if err != nil {
		return err
	}
	row := struct {
		DID   string `json:"did"`
		Block uint64 `json:"block"`
	}{id.String(), i.ChangedAt}
	return o.print(row, func(w io.Writer) { fmt.Fprintf(w, "%s ended in block %d\n", row.DID, row.Block) })
}
