package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"math"
	"math/bits"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/taskinput"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// errNotComputed reports a task that ended without a result.
var errNotComputed = errors.New("nobody computed the task")

// errNoCheckpoint reports a project whose readings are not on the chain yet.
var errNoCheckpoint = errors.New("the project's log has no checkpoint on the chain yet")

// requestFlags say what is asked for, and what is paid for it.
type requestFlags struct {
	project                *uint64
	version                uint32
	params                 []string
	raw, log, since, until string
	last                   uint64
	mode, min, max         string
	collateral             string
	ramp, lock             time.Duration
	deadline, consumer     string
	consumerGas            uint32
	size, threshold        uint16
	nonce, count           uint64
	wait                   bool
	from, files            *string
	yes                    *bool
}

func newComputeRequest(o *options) *cobra.Command {
	c := &cobra.Command{Use: "request", Short: "Ask for the result of a program over a project's log", Args: cobra.NoArgs,
		Long: `The market holds --max from now on. In an auction the price rises from --min to --max during --ramp; a prover that takes the task locks
--collateral and has --lock to bring the result; what was not spent comes back. Nobody came: chance can draw a prover, at --max. Nobody brought a
result until --deadline: all comes back (trellis compute refund).

Parameters are named by the program's manifest (trellis compute program show). A value is ` + taskinput.Forms + `.`,
		Example: `  trellis compute request --param limit=value:35 --param mask=slots:0-15 --max 2 --wait
  trellis compute request --program 2 --mode quorum --size 3 --threshold 2 --deadline 12h
  trellis compute request --log 0:4096 --since 2027-01-15T08:00:00Z --until 2027-01-15T09:00:00Z --consumer rewards`}
	f := &requestFlags{project: projectFlag(c), from: fromFlag(c), files: mirrorOf(c), yes: yesFlag(c)}
	s := c.Flags()
	s.Uint32Var(&f.version, "program", 0, "version of the project's program; default the newest")
	s.StringArrayVar(&f.params, "param", nil, "NAME=VALUE of a parameter, each once")
	s.StringVar(&f.raw, "params-hex", "", "all parameters as they are, in hexadecimal, instead of --param")
	s.StringVar(&f.log, "log", "", "entries START:END of the log, the latter not included, and a size that is on the chain; default the --last")
	s.Uint64Var(&f.last, "last", 1000, "so many of the newest entries on the chain; of a circuit, those in its last block")
	s.StringVar(&f.since, "since", "", "readings before this time do not count: RFC 3339 or Unix milliseconds; default none")
	s.StringVar(&f.until, "until", "", "nor those from this time on; default none")
	s.StringVar(&f.mode, "mode", "", "how a prover is found: auction, assigned (drawn by stake) or quorum; default quorum for programs that need it, else auction")
	s.StringVar(&f.min, "min", "0.1", "IOTX that are paid at the start of an auction")
	s.StringVar(&f.max, "max", "1", "IOTX that are paid at most")
	s.StringVar(&f.collateral, "collateral", "1", "IOTX that a prover loses that takes the task and brings nothing, at most --max; 0 for none")
	s.DurationVar(&f.ramp, "ramp", time.Minute, "how long the price rises")
	s.DurationVar(&f.lock, "lock", 5*time.Minute, "how long a prover has")
	s.StringVar(&f.deadline, "deadline", "1h", "until when a result counts: a time, or how long from now, such as 36h or 9d; at most 30d")
	s.StringVar(&f.consumer, "consumer", "", "contract that gets the result: an address, or rewards for the one that pays devices")
	s.Uint32Var(&f.consumerGas, "consumer-gas", 300_000, "gas of that call, at most 2,000,000")
	s.Uint16Var(&f.size, "size", 3, "provers of a quorum")
	s.Uint16Var(&f.threshold, "threshold", 2, "how many of them have to agree; more than half")
	s.Uint64Var(&f.nonce, "nonce", 0, "tells equal tasks apart; default a number from the time")
	s.Uint64Var(&f.count, "count", 1, "ask so many times, with nonces one after the other")
	s.BoolVar(&f.wait, "wait", false, "wait for the result, and show it")
	c.RunE = func(cmd *cobra.Command, _ []string) error { return o.requestTasks(cmd.Context(), f) }
	return c
}

func (o *options) requestTasks(ctx context.Context, f *requestFlags) error {
	if f.count == 0 || f.count > 10_000 || f.wait && f.count > 1 {
		return &exitError{2, errors.New("--count is 1 to 10000, and --wait is for one")}
	}
	w, err := o.writer(ctx, *f.from)
	if err != nil {
		return err
	}
	defer w.Close()
	p, err := needProject(ctx, w.Client, *f.project)
	if err != nil {
		return err
	}
	program, m, err := o.requested(ctx, w.Client, p, f)
	if err != nil {
		return err
	}
	offer, err := o.offerOf(ctx, w.Client, program.Route, f)
	if err != nil {
		return err
	}
	r, err := requestOf(ctx, w.Client, p, program, m, f)
	if err != nil {
		return err
	}
	total := offer.MaxPrice.MulDiv(units.Wei(f.count).Big(), units.Wei(1).Big())
	if err := o.confirm(*f.yes, "Ask version %d of project %d about entries %d to %d, for at most %s IOTX?", r.Version, p, r.LogStart, r.LogEnd, total.IOTX()); err != nil {
		return err
	}
	list := make([]chain.Request, f.count)
	for i := range list {
		list[i] = r
		list[i].Nonce += uint64(i)
	}
	asked, err := w.RequestTasks(ctx, offer, list...)
	if err != nil {
		return err
	}
	if f.wait {
		return o.awaitTask(ctx, w.Client, asked[0], *f.files)
	}
	return o.printAsked(ctx, w.Client, asked, *f.files)
}

// requested returns the program that is asked for, and its manifest, which names the parameters.
func (o *options) requested(ctx context.Context, client *chain.Client, p epoch.Project, f *requestFlags) (chain.Program, *compute.Manifest, error) {
	if f.version == 0 {
		var err error
		if f.version, err = client.LatestProgram(ctx, p); err != nil {
			return chain.Program{}, nil, err
		}
	}
	program, err := client.Program(ctx, p, f.version)
	if err != nil {
		return program, nil, err
	}
	m, err := taskinput.Manifest(ctx, o.mirror(*f.files, p), program.Manifest)
	if err != nil && f.raw == "" {
		return program, nil, wrapTampered(err) // without it nobody knows what parameters are called
	}
	return program, m, nil
}

func (o *options) offerOf(ctx context.Context, client *chain.Client, route compute.Route, f *requestFlags) (chain.Offer, error) {
	_, now, err := client.Time(ctx)
	if err != nil {
		return chain.Offer{}, err
	}
	offer := chain.Offer{ConsumerGas: f.consumerGas}
	if route == compute.RouteOf(compute.Quorum) {
		offer.Mode, offer.Size, offer.Threshold = chain.TaskQuorum, f.size, f.threshold
	}
	if f.mode != "" {
		if offer.Mode, err = chain.ParseTaskMode(f.mode); err != nil {
			return offer, &exitError{2, err}
		}
	}
	if offer.Mode == chain.TaskQuorum != (route == compute.RouteOf(compute.Quorum)) {
		return offer, &exitError{2, errors.New("programs whose evidence is quorum.v1 are asked with --mode quorum, and no others")}
	}
	for _, price := range []struct {
		flag, text string
		into       *units.Amount
	}{{"--min", f.min, &offer.MinPrice}, {"--max", f.max, &offer.MaxPrice}, {"--collateral", f.collateral, &offer.Collateral}} {
		if *price.into, err = units.ParseIOTX(price.text); err != nil {
			return offer, &exitError{2, fmt.Errorf("%s: %w", price.flag, err)}
		}
	}
	if offer.MinPrice.Cmp(offer.MaxPrice) > 0 {
		offer.MinPrice = offer.MaxPrice
	}
	if offer.Collateral.Cmp(offer.MaxPrice) > 0 {
		offer.Collateral = offer.MaxPrice // nobody is drawn for more, and provers put no more at stake
	}
	if offer.RampSeconds, err = secondsOf("--ramp", f.ramp); err != nil {
		return offer, err
	}
	if offer.LockSeconds, err = secondsOf("--lock", f.lock); err != nil {
		return offer, err
	}
	if offer.Deadline, err = parseUntil(f.deadline, now); err != nil {
		return offer, err
	}
	offer.Consumer, err = o.consumerOf(f.consumer)
	if offer.Consumer == (common.Address{}) {
		offer.ConsumerGas = 0
	}
	return offer, err
}

func (o *options) consumerOf(text string) (common.Address, error) {
	switch text {
	case "":
		return common.Address{}, nil
	case "rewards":
		return predeploys.TaskRewards, nil
	}
	return parseAddress(text)
}

func secondsOf(flag string, d time.Duration) (uint32, error) {
	if d < 0 || d%time.Second != 0 || d > 30*24*time.Hour {
		return 0, &exitError{2, fmt.Errorf("%s %s: want whole seconds, at most 720h", flag, d)}
	}
	return uint32(d / time.Second), nil
}

func requestOf(ctx context.Context, client *chain.Client, p epoch.Project, program chain.Program, m *compute.Manifest, f *requestFlags) (chain.Request, error) {
	r := chain.Request{Project: p, Version: program.Version, Nonce: f.nonce}
	if r.Nonce == 0 {
		r.Nonce = uint64(time.Now().UnixNano())
	}
	var err error
	if r.Params, err = f.encode(m); err != nil {
		return r, &exitError{2, err}
	}
	if r.WindowStart, err = parseMillis("--since", f.since, 0); err != nil {
		return r, err
	}
	if r.WindowEnd, err = parseMillis("--until", f.until, math.MaxInt64); err != nil {
		return r, err
	}
	size, _, err := client.Checkpoint(ctx, p)
	if err != nil {
		return r, err
	}
	r.LogStart, r.LogEnd, err = f.logRange(size, m)
	return r, err
}

// encode returns the task's parameters.
func (f *requestFlags) encode(m *compute.Manifest) ([]byte, error) {
	if f.raw != "" {
		raw, err := hex.DecodeString(strings.TrimPrefix(f.raw, "0x"))
		if err != nil || len(f.params) > 0 {
			return nil, errors.New("--params-hex: write an even number of hex digits, and no --param beside")
		}
		return raw, nil
	}
	given := make(map[string]string)
	for _, param := range f.params {
		name, value, is := strings.Cut(param, "=")
		if _, twice := given[name]; !is || twice {
			return nil, fmt.Errorf("--param %q: write NAME=VALUE, each name once", param)
		}
		given[name] = value
	}
	return taskinput.Params(m, given)
}

// logRange is what --log says, or the newest entries that are on the chain. A circuit reads within one aligned block.
func (f *requestFlags) logRange(size uint64, m *compute.Manifest) (start, end uint64, err error) {
	if f.log != "" {
		first, last, is := strings.Cut(f.log, ":")
		start, err = strconv.ParseUint(first, 10, 48)
		if err == nil {
			end, err = strconv.ParseUint(last, 10, 48)
		}
		if err != nil || !is || start >= end {
			return 0, 0, &exitError{2, fmt.Errorf("--log %q: write START:END, the numbers of entries", f.log)}
		}
		return start, end, nil
	}
	if size == 0 {
		return 0, 0, errNoCheckpoint
	}
	start = size - min(size, max(f.last, 1))
	if block := circuitBlock(m); block != 0 {
		start = max(start, (size-1)/block*block)
	}
	return start, size, nil
}

// circuitBlock is how many entries a circuit reads at most, by its name as in exceedance/16; 0 for what is no circuit.
func circuitBlock(m *compute.Manifest) uint64 {
	if m == nil || m.Kind != compute.KindCircuit {
		return 0
	}
	n, err := strconv.ParseUint(m.Circuit[strings.LastIndex(m.Circuit, "/")+1:], 10, 32)
	if err != nil || bits.OnesCount64(n) != 1 {
		return 0
	}
	return n
}

func parseMillis(flag, text string, fallback uint64) (uint64, error) {
	if text == "" {
		return fallback, nil
	}
	if n, err := strconv.ParseUint(text, 10, 63); err == nil {
		return n, nil
	}
	t, err := time.Parse(time.RFC3339, text)
	if err != nil || t.UnixMilli() < 0 {
		return 0, &exitError{2, fmt.Errorf("%s %q: want a time such as 2027-01-15T08:00:00Z, or Unix milliseconds", flag, text)}
	}
	return uint64(t.UnixMilli()), nil
}

func (o *options) printAsked(ctx context.Context, client *chain.Client, asked []chain.TaskRequested, files string) error {
	if len(asked) == 1 {
		return o.showTask(ctx, client, asked[0].ID, files, "Asked.")
	}
	rows := []string{}
	for _, a := range asked {
		rows = append(rows, a.ID.Hex())
	}
	return o.print(rows, func(w io.Writer) {
		for _, id := range rows {
			fmt.Fprintln(w, id)
		}
	})
}

// awaitTask says what happens to a task until it is over, and shows it.
func (o *options) awaitTask(ctx context.Context, client *chain.Client, asked chain.TaskRequested, files string) error {
	progress := newProgress(os.Stderr, o.json)
	progress.Say("task %s", asked.ID)
	told := ""
	for {
		quote, err := client.Quote(ctx, asked.ID, asked.Terms)
		if err != nil {
			return err
		}
		record, err := client.TaskRecord(ctx, asked.ID)
		if err != nil {
			return err
		}
		_, now, err := client.Time(ctx)
		if err != nil {
			return err
		}
		if text := waitingFor(quote, record, asked.Terms.Offer, now); text != told {
			told = text
			progress.Say("%s  %s", date(now), text)
		}
		if record.State.IsOver() || now >= asked.Terms.Offer.Deadline {
			if err := o.showTask(ctx, client, asked.ID, files, ""); err != nil {
				return err
			}
			if record.State == chain.TaskFulfilled || record.State == chain.TaskUndelivered {
				return nil
			}
			return fmt.Errorf("%w: %s", errNotComputed, asked.ID)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(time.Second):
		}
	}
}

// waitingFor says in words what a task waits for. It does not change while nothing happens.
func waitingFor(q chain.TaskQuote, r chain.TaskRecord, offer chain.Offer, now uint64) string {
	switch q.State {
	case chain.TaskOpen:
		if q.Price.Cmp(offer.MaxPrice) >= 0 {
			return "open at the highest price; anybody can have a prover drawn"
		}
		return "open, the price rises"
	case chain.TaskDrawing:
		return fmt.Sprintf("block %d draws a prover", r.At)
	case chain.TaskLocked, chain.TaskHeld:
		return fmt.Sprintf("%s by %s for %s IOTX, until %s", q.State, hexOf(r.Prover), q.Price.IOTX(), date(q.Until))
	case chain.TaskInQuorum:
		return "a quorum computes it"
	}
	return q.State.String()
}
