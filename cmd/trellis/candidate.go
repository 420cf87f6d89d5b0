package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/keys"
	"github.com/trellis-network/trellis/types/report"
)

// errNoNode reports a folder without a node's keys.
var errNoNode = errors.New("no node's keys are in this folder")

// nodeKeys are flags that say which node proves that it holds its keys.
type nodeKeys struct{ home, password string }

func nodeKeysFlags(c *cobra.Command) *nodeKeys {
	k := new(nodeKeys)
	c.Flags().StringVar(&k.home, "node", "", "home of the node that has the keys; default the node in --home")
	c.Flags().StringVar(&k.password, "password-file", "", "file whose first line is the node keys' passphrase (env "+envPassword+"; else the terminal asks)")
	return k
}

// ring opens the node's keys, of which there must be the named one: it makes
// no node where there is none.
func (k nodeKeys) ring(o *options, name string) (keys.Ring, error) {
	dir := k.home
	if dir == "" {
		dir = o.nodeHome()
	}
	ring := node.KeyRing(dir)
	ring.Passphrase = nodePassphrase(k.password)
	have, err := ring.Has(name)
	if err == nil && !have {
		err = fmt.Errorf("%w: %s", errNoNode, ring.File(name))
	}
	return ring, err
}

// proveNext has the node make and prove its next randomness key, for d.
func (k nodeKeys) proveNext(o *options, c *chain.Client, d chain.Delegate) (proofs chain.KeyProofs, err error) {
	ring, err := k.ring(o, keys.Randomness)
	if err != nil {
		return proofs, err
	}
	proofs.Randomness, proofs.RandomnessProof, err = node.NextRandomness(ring, c.ChainID(), d.Owner)
	if err == nil && proofs.Randomness == d.Randomness {
		err = fmt.Errorf("%s is the key that counts now, and there is no next one: put it in the place of %s first", ring.File(keys.NextRandomness), keys.Randomness)
	}
	return proofs, err
}

// prove has the node prove that it holds its keys, for the delegate of owner.
func (k nodeKeys) prove(o *options, c *chain.Client, owner common.Address) (chain.KeyProofs, error) {
	ring, err := k.ring(o, keys.Validator)
	if err != nil {
		return chain.KeyProofs{}, err
	}
	f, err := node.Found(ring, c.ChainID(), predeploys.Founder{Owner: owner})
	return chain.KeyProofs{
		Consensus: f.ConsensusKey, ConsensusProof: f.ConsensusProof, Randomness: f.RandomnessKey, RandomnessProof: f.RandomnessProof,
	}, err
}

func newDelegateRegister(o *options) *cobra.Command {
	c := &cobra.Command{Use: "register NAME", Short: "Register a delegate with the keys of its node", Args: cobra.ExactArgs(1),
		Long: `NAME has 1 to 12 characters a–z and 0–9, and is for ever. The registration pays 100 IOTX into the reward pool. The node
proves that it holds its consensus and its randomness key, for this owner and this chain; the secrets stay with it.`,
		Example: "  trellis delegate register beta --commission 10\n  trellis delegate register beta --commission 7.5 --node /srv/node --operator ops"}
	from, yes, nodeKeys := fromFlag(c), yesFlag(c), nodeKeysFlags(c)
	commission := c.Flags().String("commission", "", "its own part of the rewards, in percent (required)")
	operator := c.Flags().String("operator", "", "who may rotate the keys: address or name of a key; default the owner")
	reward := c.Flags().String("reward", "", "who gets its own rewards: address or name of a key; default the owner")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		if *commission == "" {
			return &exitError{2, fmt.Errorf("--commission is required: the delegate's own part of the rewards, such as 10")}
		}
		share, err := parsePercent(*commission)
		if err != nil {
			return err
		}
		ctx := cmd.Context()
		w, err := o.writer(ctx, *from)
		if err != nil {
			return err
		}
		defer w.Close()
		owner := w.Account().Address()
		r := chain.Registration{Name: args[0], Commission: share}
		if r.Operator, r.Reward, err = o.accounts(*operator, *reward, owner, owner); err != nil {
			return err
		}
		if r.Keys, err = nodeKeys.prove(o, w.Client, owner); err != nil {
			return err
		}
		fee, err := w.RegistrationFee(ctx)
		if err != nil {
			return err
		}
		if err := o.confirm(*yes, "%s registers %q with the consensus key %s and pays %s IOTX, for good.", hexOf(owner), args[0], hexOf(r.Keys.Consensus.Address()), fee.IOTX()); err != nil {
			return err
		}
		n, err := w.RegisterDelegate(ctx, r)
		if err != nil {
			return err
		}
		return o.printDelegate(ctx, w.Client, n, fmt.Sprintf("registered; stake for it, then: trellis delegate activate BUCKET --from %s", *from))
	}
	return c
}

// accounts reads --operator and --reward, each with its default.
func (o *options) accounts(operator, reward string, operatorNow, rewardNow common.Address) (_, _ common.Address, err error) {
	if operator != "" {
		if operatorNow, err = o.address(operator); err != nil {
			return operatorNow, rewardNow, fmt.Errorf("--operator: %w", err)
		}
	}
	if reward != "" {
		if rewardNow, err = o.address(reward); err != nil {
			return operatorNow, rewardNow, fmt.Errorf("--reward: %w", err)
		}
	}
	return operatorNow, rewardNow, nil
}

func newDelegateUpdate(o *options) *cobra.Command {
	c := &cobra.Command{Use: "update", Short: "Change a delegate's operator, reward account or commission", Args: cobra.NoArgs,
		Long:    "A commission changes by at most 5 % at a time, 24 epochs after it was announced.",
		Example: "  trellis delegate update --commission 12\n  trellis delegate update --reward cold"}
	from := fromFlag(c)
	commission := c.Flags().String("commission", "", "its own part of the rewards, in percent")
	operator := c.Flags().String("operator", "", "who may rotate the keys: address or name of a key")
	reward := c.Flags().String("reward", "", "who gets its own rewards: address or name of a key")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		if *commission == "" && *operator == "" && *reward == "" {
			return &exitError{2, fmt.Errorf("nothing to change: give --commission, --operator or --reward")}
		}
		return o.onOwnDelegate(cmd, *from, "updated", func(w *chain.Writer, d chain.Delegate) error {
			if *operator != "" || *reward != "" {
				who, to, err := o.accounts(*operator, *reward, d.Operator, d.Reward)
				if err != nil {
					return err
				}
				if err := w.UpdateDelegate(cmd.Context(), who, to); err != nil {
					return err
				}
			}
			if *commission == "" {
				return nil
			}
			share, err := parsePercent(*commission)
			if err != nil {
				return err
			}
			return w.SetCommission(cmd.Context(), share)
		})
	}
	return c
}

func newDelegateActivate(o *options) *cobra.Command {
	c := &cobra.Command{Use: "activate BUCKET", Short: "Have a bucket back the delegate, so that it can be elected", Args: cobra.ExactArgs(1),
		Long: `The bucket votes for the delegate and holds at least 1,200,000 IOTX. It is the owner's own, or its owner has endorsed
it. When the delegate is active already, the bucket takes the place of the one that backs it.`,
		Example: "  trellis delegate activate 7"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		id, err := parseBucket(args[0])
		if err != nil {
			return err
		}
		return o.onOwnDelegate(cmd, *from, "active from the next election on", func(w *chain.Writer, _ chain.Delegate) error {
			return w.Activate(cmd.Context(), id)
		})
	}
	return c
}

func newDelegateEndorse(o *options) *cobra.Command {
	c := &cobra.Command{Use: "endorse BUCKET", Short: "Let a bucket of yours back the delegate that it votes for", Args: cobra.ExactArgs(1),
		Long: `The bucket is auto-staked for 91 days or more. While it backs the delegate it cannot be moved or unstaked, and pays for
the delegate's faults. Given again, it takes back an intent to revoke.`,
		Example: "  trellis delegate endorse 9"}
	from := fromFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		return o.onBucket(cmd, *from, args[0], "endorsed", func(w *chain.Writer, id chain.BucketID) error {
			return w.Endorse(cmd.Context(), id)
		})
	}
	return c
}

func newDelegateRevoke(o *options) *cobra.Command {
	c := &cobra.Command{Use: "revoke BUCKET", Short: "End an endorsement: announce it, and 24 epochs later do it", Args: cobra.ExactArgs(1),
		Long: `The first call says that the endorsement will end; the second, 24 epochs later, ends it. A delegate that the bucket backs
is then no longer active.`,
		Example: "  trellis delegate revoke 9"}
	from, yes := fromFlag(c), yesFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		id, err := parseBucket(args[0])
		if err != nil {
			return err
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		return o.revoke(cmd.Context(), w, id, *yes)
	}
	return c
}

type revokedRow struct {
	Bucket        chain.BucketID  `json:"bucket"`
	Delegate      report.Delegate `json:"delegate"`
	Revoked       bool            `json:"revoked"`
	RevocableFrom uint64          `json:"revocableFrom"` // seconds since the Unix epoch
}

// revoke takes the next of the two steps.
func (o *options) revoke(ctx context.Context, w *chain.Writer, id chain.BucketID, yes bool) error {
	e, err := w.Endorsement(ctx, id)
	if err != nil {
		return err
	}
	row := revokedRow{Bucket: id, Delegate: e.Delegate, RevocableFrom: e.RevocableFrom}
	if e.Endorser == w.Account().Address() && e.RevocableFrom == 0 {
		if err := w.IntendRevoke(ctx, id); err != nil {
			return err
		}
		if e, err = w.Endorsement(ctx, id); err != nil {
			return err
		}
		row.RevocableFrom = e.RevocableFrom
		return o.print(row, func(out io.Writer) {
			fmt.Fprintf(out, "announced; say it again from %s on to end the endorsement of bucket %d\n", date(e.RevocableFrom), id)
		})
	}
	if err := o.confirm(yes, "Delegate %d loses the endorsement of bucket %d.", e.Delegate, id); err != nil {
		return err
	}
	if err := w.Revoke(ctx, id); err != nil {
		return err
	}
	row.Revoked = true
	return o.print(row, func(out io.Writer) { fmt.Fprintf(out, "revoked the endorsement of bucket %d\n", id) })
}

func newDelegateRotate(o *options) *cobra.Command {
	c := &cobra.Command{Use: "rotate consensus|randomness", Short: "Replace a key of a delegate by that of a node", Args: cobra.ExactArgs(1),
		ValidArgs: []string{"consensus", "randomness"},
		Long: `The owner or the operator may do it. A consensus key signs from the next election that takes effect, so both nodes must
run until then. The next randomness key is made beside the present one, as keys/randomness-next.key, and counts an epoch later; start
the node again before that, so that it knows both. Keys are never taken twice.`,
		Example: "  trellis delegate rotate consensus --node /srv/next --delegate beta\n  trellis delegate rotate randomness"}
	from, yes, nodeKeys := fromFlag(c), yesFlag(c), nodeKeysFlags(c)
	delegate := c.Flags().String("delegate", "", "number or name; default that of --from")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		if args[0] != "consensus" && args[0] != "randomness" {
			return &exitError{2, fmt.Errorf("%q is not a kind of key: want consensus or randomness", args[0])}
		}
		ctx := cmd.Context()
		w, err := o.writer(ctx, *from)
		if err != nil {
			return err
		}
		defer w.Close()
		d, err := rotated(cmd, w, *delegate)
		if err != nil {
			return err
		}
		return o.rotate(ctx, w, d, args[0], *nodeKeys, *yes)
	}
	return c
}

// rotate replaces a key. The proofs name the delegate's owner, whoever sends
// them.
func (o *options) rotate(ctx context.Context, w *chain.Writer, d chain.Delegate, kind string, k nodeKeys, yes bool) error {
	if err := o.confirm(yes, "Delegate %s gives its %s key up, for good.", d.Name, kind); err != nil {
		return err
	}
	if kind == "randomness" {
		proofs, err := k.proveNext(o, w.Client, d)
		if err == nil {
			err = w.RotateRandomnessKey(ctx, d.Number, proofs)
		}
		if err != nil {
			return err
		}
		return o.printDelegate(ctx, w.Client, d.Number, "rotated; start the node again before the new key counts")
	}
	proofs, err := k.prove(o, w.Client, d.Owner)
	if err == nil {
		err = w.RotateConsensusKey(ctx, d.Number, proofs)
	}
	if err != nil {
		return err
	}
	return o.printDelegate(ctx, w.Client, d.Number, "rotated; both nodes must run until the new key sits")
}

// rotated reads --delegate of a rotation.
func rotated(cmd *cobra.Command, w *chain.Writer, text string) (chain.Delegate, error) {
	var n report.Delegate
	var err error
	if text == "" {
		n, err = w.DelegateOf(cmd.Context(), w.Account().Address())
	} else {
		n, err = findDelegate(cmd.Context(), w.Client, text)
	}
	if err != nil {
		return chain.Delegate{}, err
	}
	return w.Delegate(cmd.Context(), n)
}

func newDelegateExit(o *options) *cobra.Command {
	c := &cobra.Command{Use: "exit", Short: "Leave: take a slot in the queue, and when it has come, go", Args: cobra.NoArgs,
		Long: `The first call takes a slot, at least 24 epochs away and as far behind the slot before; the second, from then on, makes the
delegate inactive and its bucket free. --cancel stays after all.`,
		Example: "  trellis delegate exit\n  trellis delegate exit --cancel"}
	from, yes := fromFlag(c), yesFlag(c)
	cancel := c.Flags().Bool("cancel", false, "give the slot up and stay")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		return o.onOwnDelegate(cmd, *from, "done", func(w *chain.Writer, d chain.Delegate) error {
			switch {
			case *cancel:
				return w.CancelExit(cmd.Context())
			case !d.Exiting:
				return w.RequestExit(cmd.Context())
			}
			if err := o.confirm(*yes, "Delegate %s stops producing blocks.", d.Name); err != nil {
				return err
			}
			return w.ConfirmExit(cmd.Context())
		})
	}
	return c
}

func newDelegateTransfer(o *options) *cobra.Command {
	c := &cobra.Command{Use: "transfer", Short: "Give a delegate to another owner, in two steps", Args: cobra.NoArgs,
		Long: `The owner offers, the new owner accepts. The bucket that backs the delegate stays its owner's and counts as endorsed from
then on. --to 0x0000000000000000000000000000000000000000 takes an offer back.`,
		Example: "  trellis delegate transfer --to 0x00000000000000000000000000000000000ebee1\n  trellis delegate transfer --accept beta --from buyer"}
	from, yes := fromFlag(c), yesFlag(c)
	to := c.Flags().String("to", "", "offer it to: address or name of a key")
	accept := c.Flags().String("accept", "", "take this delegate that is offered to --from: number or name")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		switch {
		case (*to == "") == (*accept == ""):
			return &exitError{2, fmt.Errorf("give --to to offer a delegate, or --accept to take one")}
		case *accept != "":
			return o.acceptDelegate(cmd, *from, *accept)
		}
		account, err := o.address(*to)
		if err != nil {
			return err
		}
		return o.onOwnDelegate(cmd, *from, "offered", func(w *chain.Writer, d chain.Delegate) error {
			if err := o.confirm(*yes, "%s may take delegate %s.", hexOf(account), d.Name); err != nil {
				return err
			}
			return w.OfferDelegate(cmd.Context(), account)
		})
	}
	return c
}

func (o *options) acceptDelegate(cmd *cobra.Command, from, text string) error {
	w, err := o.writer(cmd.Context(), from)
	if err != nil {
		return err
	}
	defer w.Close()
	n, err := findDelegate(cmd.Context(), w.Client, text)
	if err != nil {
		return err
	}
	if err := w.AcceptDelegate(cmd.Context(), n); err != nil {
		return err
	}
	return o.printDelegate(cmd.Context(), w.Client, n, "accepted")
}
