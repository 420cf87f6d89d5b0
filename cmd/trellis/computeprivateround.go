package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/big"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/client/device/private"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/privatesum"
	"github.com/trellis-network/trellis/service/prover/execute"
	aggregate "github.com/trellis-network/trellis/service/prover/execute/privatesum"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

type submittedRow struct {
	Device   string `json:"device"`
	Slot     uint32 `json:"slot"`
	Round    uint64 `json:"round"`
	Bytes    int    `json:"bytes"`
	Gateway  string `json:"gateway,omitempty"`
	Sequence uint64 `json:"sequence"`
}

func newPrivateSubmit(o *options) *cobra.Command {
	c := &cobra.Command{Use: "submit FILE", Short: "Commit a device to a number, and deal its shares", Args: cobra.ExactArgs(1),
		Long: `Makes a signed reading that holds a device's contribution to a round, and nothing that tells its number. It is added to FILE,
which is made if it is not there, or, with --gateway, sent to the project's gateway, and FILE is not touched.`}
	place, project := keyPlaceFlags(c), projectFlag(c)
	f := c.Flags()
	document := f.String("aggregators", "aggregators.json", "the aggregators document")
	value := f.Uint64("value", 0, "the number; it leaves this machine in shares alone")
	round := f.String("round", "", "a time in the round, RFC 3339 or Unix milliseconds; default now")
	chainID := f.Uint64("chain-id", 4690, "chain that the project is on")
	gateway := f.String("gateway", "", "URL of the gateway to send to")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		d, err := readAggregators(*document)
		if err != nil {
			return err
		}
		when, err := privateRound(*round)
		if err != nil {
			return &exitError{2, err}
		}
		key, closer, err := place.open()
		if err != nil {
			return err
		}
		defer closer.Close()
		source := reading.Source{ChainID: *chainID, ProjectID: *project}
		sender, err := device.New(key, source, device.PrivateType, place.file+".sequence")
		if err != nil {
			return err
		}
		start, _ := d.Round(uint64(when.UnixMilli()))
		signed, err := private.Contribute(sender, when, d, start, *value, rand.Reader)
		if err != nil {
			return err
		}
		row := submittedRow{sender.ID().String(), 0, start, len(signed.Bytes()), *gateway, signed.Reading().Sequence}
		if *gateway != "" {
			err = deliver(cmd.Context(), *gateway, place.file+".outbox", signed)
		} else {
			row.Slot, err = addToRound(args[0], d, signed, key)
		}
		if err != nil {
			return err
		}
		return o.print(row, func(w io.Writer) {
			fmt.Fprintf(w, "%s contributed to the round of %s with %d bytes\n", row.Device, millis(row.Round), row.Bytes)
		})
	}
	return c
}

func privateRound(text string) (time.Time, error) {
	if text == "" {
		return time.Now(), nil
	}
	if ms, err := strconv.ParseInt(text, 10, 64); err == nil {
		return time.UnixMilli(ms), nil
	}
	t, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return t, fmt.Errorf("--round: %w", err)
	}
	return t, nil
}

// addToRound adds a device and its reading to a round's file.
func addToRound(file string, d *privatesum.Document, signed reading.Verified, key device.Key) (slot uint32, err error) {
	r := signed.Reading()
	round, _ := d.Round(r.Time)
	t, err := readTranscript(file)
	if errors.Is(err, fs.ErrNotExist) {
		t, err = &privatesum.Transcript{
			Format: privatesum.TranscriptVersion, ChainID: r.Source.ChainID, Project: r.Source.ProjectID, Document: d, Round: round,
			Mask: (*hexutil.Big)(privatesum.AllSlots()), Budget: (*hexutil.Big)(new(big.Int)),
		}, nil
	}
	if err != nil {
		return 0, err
	}
	if len(t.Partials) > 0 {
		return 0, &exitError{2, fmt.Errorf("%s has partial sums already: a round is closed by its first", file)}
	}
	if t.ChainID != r.Source.ChainID || t.Project != r.Source.ProjectID || t.Round != round {
		return 0, &exitError{2, fmt.Errorf("%s is of project %d on chain %d, round %d", file, t.Project, t.ChainID, t.Round)}
	}
	name := r.Subject.String()
	i := slices.IndexFunc(t.Devices, func(k privatesum.TranscriptDevice) bool { return k.DID == name })
	if i < 0 {
		i = len(t.Devices)
		point := key.Public().Point()
		t.Devices = append(t.Devices, privatesum.TranscriptDevice{DID: name, Slot: uint32(i), Algorithm: key.Public().Algorithm().String(), Point: point[:]})
	}
	t.Entries = append(t.Entries, signed.Bytes())
	return t.Devices[i].Slot, writeTranscript(file, t)
}

// handAggregator is the aggregator of a key that works on a round's file.
func handAggregator(t *privatesum.Transcript, keyFile string) (*aggregate.Aggregator, aggregate.Question, error) {
	key, err := readAggregatorKey(keyFile)
	if err != nil {
		return nil, aggregate.Question{}, err
	}
	_, params, err := t.List()
	if err != nil {
		return nil, aggregate.Question{}, err
	}
	keys, err := t.Keys()
	if err != nil {
		return nil, aggregate.Question{}, err
	}
	in := execute.Input{Keys: t.SessionKeys()}
	for _, e := range t.Entries {
		in.Entries = append(in.Entries, e)
	}
	_, end := t.Document.Round(t.Round)
	task := compute.Task{
		Project: epoch.Project(t.Project), Version: 1, LogEnd: uint64(len(t.Entries)), WindowStart: t.Round, WindowEnd: end, Params: params.Bytes(),
	}
	a, err := aggregate.NewAggregator(key, aggregate.AggregatorConfig{
		ChainID: t.ChainID, Journal: keyFile + ".rounds", KeyOf: keys,
		Gather: func(context.Context, compute.Task) (execute.Input, error) { return in, nil },
	})
	return a, aggregate.Question{ChainID: t.ChainID, Document: t.Document, Task: task}, err
}

func newPrivateExamine(o *options) *cobra.Command {
	c := &cobra.Command{Use: "examine FILE", Short: "Open an aggregator's shares, and complain of those that are no good", Args: cobra.ExactArgs(1),
		Long: `Decrypts the aggregator's share of every contribution and compares it with the device's commitments. For each that does not fit,
a complaint is added to FILE: it opens this one share to everybody, so that anybody sees that the device is to be left out. All aggregators
examine before the first one shares.`}
	keyFile := c.Flags().String("key", "aggregator.key", "file of the aggregator's key")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		t, err := readTranscript(args[0])
		if err != nil {
			return err
		}
		a, q, err := handAggregator(t, *keyFile)
		if err != nil {
			return err
		}
		defer a.Close()
		complaints, err := a.Complaints(cmd.Context(), q)
		if err != nil {
			return err
		}
		rows := []string{}
		for _, complaint := range complaints {
			rows = append(rows, complaint.Device.String())
			t.AddComplaint(complaint)
		}
		if err := writeTranscript(args[0], t); err != nil {
			return err
		}
		return o.print(rows, func(w io.Writer) {
			if len(rows) == 0 {
				fmt.Fprintln(w, "all shares are good")
			}
			for _, device := range rows {
				fmt.Fprintf(w, "complained of %s: its share does not fit its commitments\n", device)
			}
		})
	}
	return c
}

func newPrivateShare(o *options) *cobra.Command {
	c := &cobra.Command{Use: "share FILE", Short: "Add an aggregator's partial sum of a round", Args: cobra.ExactArgs(1),
		Long: `Adds up the aggregator's shares of all devices that are not complained of, and puts the sum into FILE. An aggregator does that
for one list a round: KEY.rounds remembers which, and must not be lost, for two sums that differ by a device would tell its number.`}
	keyFile := c.Flags().String("key", "aggregator.key", "file of the aggregator's key")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		t, err := readTranscript(args[0])
		if err != nil {
			return err
		}
		a, q, err := handAggregator(t, *keyFile)
		if err != nil {
			return err
		}
		defer a.Close()
		p, err := a.Partial(cmd.Context(), q)
		if err != nil {
			return err
		}
		t.AddPartial(p)
		if err := writeTranscript(args[0], t); err != nil {
			return err
		}
		name := t.Document.Members[p.Member-1].Name
		return o.print(map[string]any{"aggregator": name, "partials": len(t.Partials)}, func(w io.Writer) {
			fmt.Fprintf(w, "%s shared; %d of %d that are needed are there\n", name, min(len(t.Partials), t.Document.Threshold), t.Document.Threshold)
		})
	}
	return c
}

type privateSumRow struct {
	Stations int      `json:"stations"`
	Sum      uint64   `json:"sum"`
	Each     string   `json:"each"`
	Slots    []uint32 `json:"slots"`
	LeftOut  []string `json:"leftOut"` // devices that poisoned a share
	Liars    []string `json:"liars"`   // aggregators whose partial sum is not good
	List     string   `json:"list"`
}

func newPrivateSum(o *options) *cobra.Command {
	c := &cobra.Command{Use: "sum FILE", Short: "Open the sum of a round, and prove it", Args: cobra.ExactArgs(1),
		Long: `Finds the sum out of the partial sums in FILE, and puts the result in it: the output that a contract takes, and evidence that is
good for one task and one prover.`}
	budget := c.Flags().String("budget", "0", "what the devices share, in IOTX")
	task := c.Flags().String("task", "", "id of the task that the evidence is for")
	prover := c.Flags().String("prover", "", "address that the evidence is for")
	c.RunE = func(_ *cobra.Command, args []string) error {
		t, err := readTranscript(args[0])
		if err != nil {
			return err
		}
		amount, err := units.ParseIOTX(*budget)
		if err != nil {
			return &exitError{2, fmt.Errorf("--budget: %w", err)}
		}
		t.Budget = (*hexutil.Big)(amount.Big())
		t.Task, t.Prover = common.HexToHash(*task), common.HexToAddress(*prover)
		f, err := t.Complete(rand.Reader)
		if err != nil {
			return err
		}
		if err := writeTranscript(args[0], t); err != nil {
			return err
		}
		return o.printSum(t, f)
	}
	return c
}

func newPrivateCheck(o *options) *cobra.Command {
	return &cobra.Command{Use: "check FILE", Short: "Recompute a sum from what is public", Args: cobra.ExactArgs(1),
		Long: `Checks every signature, range proof, complaint and partial sum in FILE, recomputes the list and the sum from them, and the evidence
as the contract does. It needs no key and no network. Exit code 3 means that something does not hold. That the devices and the readings in
FILE are those of the chain and of the log is for who has these to compare.`,
		RunE: func(_ *cobra.Command, args []string) error {
			t, err := readTranscript(args[0])
			if err != nil {
				return err
			}
			f, err := t.Check()
			if err != nil {
				return &exitError{3, err}
			}
			return o.printSum(t, f)
		}}
}

func (o *options) printSum(t *privatesum.Transcript, f privatesum.Finding) error {
	row := privateSumRow{Stations: len(f.List.Slots()), Sum: f.Sum, Slots: f.List.Slots(), LeftOut: []string{}, Liars: []string{}, List: f.Params.List.Hex()}
	each, err := units.FromBig(new(big.Int).Div(f.Params.Budget, big.NewInt(int64(row.Stations))))
	if err != nil {
		return err
	}
	row.Each = each.String()
	for _, c := range f.Params.Complaints {
		row.LeftOut = append(row.LeftOut, c.Device.String())
	}
	for _, i := range f.Liars {
		row.Liars = append(row.Liars, t.Document.Members[i-1].Name)
	}
	return o.print(row, func(w io.Writer) {
		fmt.Fprintf(w, "the numbers of %d devices add up to %d; each is paid %s\n", row.Stations, row.Sum, each.IOTX())
		for _, d := range row.LeftOut {
			fmt.Fprintf(w, "left out: %s dealt a share that is no good\n", d)
		}
		for _, name := range row.Liars {
			fmt.Fprintf(w, "not used: the partial sum of %s is not that of the list\n", name)
		}
	})
}
