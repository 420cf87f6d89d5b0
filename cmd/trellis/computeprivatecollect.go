package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/privatesum"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
)

var errNoRound = errors.New("the log has no contributions of such a round yet; the first reading after a round carries them")

func newPrivateCollect(o *options) *cobra.Command {
	c := &cobra.Command{Use: "collect FILE", Short: "Write a round's file from the project's log and the chain's registry", Args: cobra.ExactArgs(1),
		Long: `Reads the log under the chain's newest root, picks the contributions to one round of one document, and writes them with their devices'
keys into FILE, for examine, share, sum and check. Slots are those of the project's session keys; where it has none, devices are numbered in
the order of their contributions.`}
	project, from := projectFlag(c), mirrorFlag(c)
	document := c.Flags().String("aggregators", "", "the aggregators document; default aggregators.json of this home")
	round := c.Flags().String("round", "", "a time in the round, RFC 3339 or Unix milliseconds; default the newest but one in the log")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		if *document == "" {
			*document = o.home + "/aggregators.json"
		}
		d, err := readAggregators(*document)
		if err != nil {
			return err
		}
		var when time.Time
		if *round != "" {
			if when, err = privateRound(*round); err != nil {
				return &exitError{2, err}
			}
		}
		t, err := o.collect(cmd.Context(), d, *project, *from, when)
		if err != nil {
			return err
		}
		if err := writeTranscript(args[0], t); err != nil {
			return err
		}
		row := map[string]any{"round": t.Round, "devices": len(t.Devices), "entries": len(t.Entries)}
		return o.print(row, func(w io.Writer) {
			fmt.Fprintf(w, "round of %s: %d devices contributed\n", millis(t.Round), len(t.Devices))
		})
	}
	return c
}

func (o *options) collect(ctx context.Context, d *privatesum.Document, project uint64, from string, when time.Time) (*privatesum.Transcript, error) {
	client, err := o.chain(ctx)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	p, err := needProject(ctx, client, project)
	if err != nil {
		return nil, err
	}
	block, _, err := client.Time(ctx)
	if err != nil {
		return nil, err
	}
	devices, err := chain.NewRegistry(p, client, discardLog).At(ctx, block)
	if err != nil {
		return nil, err
	}
	size, root, err := client.Checkpoint(ctx, p)
	if err != nil {
		return nil, err
	}
	rounds, err := contributionsIn(ctx, o.mirror(from, p), size, root, d)
	if err != nil {
		return nil, wrapTampered(err)
	}
	start, err := chooseRound(d, rounds, when)
	if err != nil {
		return nil, err
	}
	slots, err := slotsNow(ctx, client, p)
	if err != nil {
		return nil, err
	}
	return transcribe(client.Source(p), d, start, rounds[start], devices, slots)
}

// contributionsIn finds a document's contributions in a log, by round.
func contributionsIn(ctx context.Context, m *mirror.Mirror, size uint64, root common.Hash, d *privatesum.Document) (map[uint64][][]byte, error) {
	hash, err := d.Hash()
	if err != nil {
		return nil, err
	}
	rounds := make(map[uint64][][]byte)
	for raw, err := range m.Entries(ctx, size, root, 0, size) {
		if err != nil {
			return nil, err
		}
		if round, ok := privatesum.PeekRound(raw, hash); ok {
			rounds[round] = append(rounds[round], slices.Clone(raw))
		}
	}
	return rounds, nil
}

func chooseRound(d *privatesum.Document, rounds map[uint64][][]byte, when time.Time) (uint64, error) {
	if !when.IsZero() {
		start, _ := d.Round(uint64(when.UnixMilli()))
		if len(rounds[start]) == 0 {
			return 0, fmt.Errorf("round of %s: %w", millis(start), errNoRound)
		}
		return start, nil
	}
	var all []uint64
	for round := range rounds {
		all = append(all, round)
	}
	slices.Sort(all)
	if len(all) < 2 {
		return 0, errNoRound
	}
	return all[len(all)-2], nil
}

// slotsNow are the project's session keys' by device; nil where it has none.
func slotsNow(ctx context.Context, client *chain.Client, p epoch.Project) (map[did.ID]uint32, error) {
	root, err := client.KeysRoot(ctx, p)
	if err != nil || root == (common.Hash{}) {
		return nil, err
	}
	keys, err := chain.NewSessionKeyBook(client).SessionKeysAt(ctx, p, root)
	return privatesum.SlotsOf(keys), err
}

// transcribe writes down what counts.
func transcribe(source reading.Source, d *privatesum.Document, round uint64, entries [][]byte, devices []chain.Registered, slots map[did.ID]uint32) (*privatesum.Transcript, error) {
	hash, err := d.Hash()
	if err != nil {
		return nil, err
	}
	known := make(map[did.ID]chain.Registered, len(devices))
	for _, r := range devices {
		known[r.Document.ID()] = r
	}
	keyOf := func(id did.ID, sequence uint64) (sig.PublicKey, bool) {
		return known[id].Keys.For(sequence) // false for nobody's
	}
	t := &privatesum.Transcript{
		Format: privatesum.TranscriptVersion, ChainID: source.ChainID, Project: source.ProjectID, Document: d, Round: round,
		Mask: (*hexutil.Big)(privatesum.AllSlots()), Budget: (*hexutil.Big)(new(big.Int)),
	}
	at := privatesum.Context{Source: source, Document: hash, Round: round}
	there := make(map[did.ID]bool)
	for _, e := range entries {
		v, err := privatesum.Of(d, at, e, keyOf)
		if err != nil {
			continue
		}
		id := v.Device()
		slot, has := slots[id]
		if slots == nil {
			slot, has = uint32(len(t.Devices)), true
		}
		if has && !there[id] && slot < privatesum.MaxDevices {
			there[id] = true
			signed, err := reading.Parse(e)
			if err != nil {
				return nil, err
			}
			key, _ := keyOf(id, signed.Reading().Sequence)
			point := key.Point()
			t.Devices = append(t.Devices, privatesum.TranscriptDevice{DID: id.String(), Slot: slot, Algorithm: key.Algorithm().String(), Point: point[:]})
			t.Entries = append(t.Entries, e)
		}
	}
	return t, nil
}
