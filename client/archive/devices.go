package archive

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
)

// A Device is a line of DevicesFile: what the registry would hold of it.
type Device struct {
	Document json.RawMessage `json:"document"` // docs/spec/device-document.md, as it is hashed
	Account  common.Address  `json:"account"`  // is paid
	Owner    common.Address  `json:"owner"`
	Since    uint64          `json:"since"`             // milliseconds, when it was registered
	Trust    string          `json:"trust,omitempty"`   // the kind of hardware its key is in
	Bond     decimal.Decimal `json:"bond,omitzero"`     // whole coins
	Stake    decimal.Decimal `json:"stake,omitzero"`    // whole coins
	Findings int64           `json:"findings,omitzero"` // of fraud that stand
}

// A Truth is a line of TruthFile: what is true of the device of the same line in DevicesFile, which no scorer may know.
type Truth struct {
	Device    did.ID `json:"device"`
	Name      string `json:"name"`
	Owner     int    `json:"owner"`
	Latitude  int64  `json:"latitude"`  // micro-degrees, where it is
	Longitude int64  `json:"longitude"` // micro-degrees
	Fault     string `json:"fault"`     // what is wrong with it, "" for nothing
}

// registered returns the device as the registry gives it, all but its age.
func (d Device) registered() (chain.Registered, error) {
	doc, err := document.Parse(d.Document)
	if err != nil {
		return chain.Registered{}, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	r := chain.Registered{
		Document: doc, Account: d.Account, Trust: d.Trust, Keys: document.Keys{{Key: doc.Key(), Trust: d.Trust}},
		Standing: policy.Standing{Owner: d.Owner, Bond: d.Bond, Stake: d.Stake, Findings: d.Findings},
	}
	if d.Findings < 0 || d.Since > math.MaxInt64 {
		return r, fmt.Errorf("%w: device %s: %d findings, since %d", ErrFormat, doc.ID(), d.Findings, d.Since)
	}
	return r, nil
}

// ParseDevice reads a line of DevicesFile, and checks its document.
func ParseDevice(line []byte) (Device, error) {
	var d Device
	if err := strict(line, &d); err != nil {
		return d, err
	}
	_, err := d.registered()
	return d, err
}

// At implements replay.Devices. The block is that of an epoch's inputs; a device's age counts to the end of that epoch's window.
func (a *Archive) At(ctx context.Context, block uint64) ([]chain.Registered, error) {
	at := slices.IndexFunc(a.inputs, func(in epoch.Inputs) bool { return in.RegistryBlock == block })
	if at < 0 {
		return nil, fmt.Errorf("%w: no epoch with registry block %d", ErrFormat, block)
	}
	all, since, err := a.load(ctx)
	if err != nil {
		return nil, err
	}
	end := a.inputs[at].WindowEnd
	out := make([]chain.Registered, 0, len(all))
	for i, r := range all {
		if since[i] <= end {
			r.Since = since[i] / 1000
			out = append(out, r)
		}
	}
	return out, nil
}

func (a *Archive) load(ctx context.Context) ([]chain.Registered, []uint64, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.registered != nil {
		return a.registered, a.since, nil
	}
	registered, since, err := a.parseAll(ctx)
	if err != nil {
		return nil, nil, err
	}
	if len(registered) != a.manifest.Devices {
		return nil, nil, fmt.Errorf("%w: %s has %d devices, the manifest says %d", ErrFormat, DevicesFile, len(registered), a.manifest.Devices)
	}
	a.registered, a.since = registered, since
	return registered, since, nil
}

// parseLines is how many devices a worker parses at once: some ten milliseconds.
const parseLines = 256

// parseAll parses the devices on all processors, as each costs a point on a curve.
func (a *Archive) parseAll(ctx context.Context) ([]chain.Registered, []uint64, error) {
	type chunk struct {
		first int
		lines [][]byte
	}
	out, since := make([]chain.Registered, a.manifest.Devices), make([]uint64, a.manifest.Devices)
	chunks := make(chan chunk)
	failures := make([]error, runtime.GOMAXPROCS(0))
	var workers sync.WaitGroup
	for w := range failures {
		workers.Go(func() {
			for c := range chunks {
				for i, line := range c.lines {
					if failures[w] != nil || ctx.Err() != nil {
						continue
					}
					var d Device
					err := strict(line, &d)
					if err == nil {
						out[c.first+i], err = d.registered()
					}
					if err != nil {
						failures[w] = fmt.Errorf("%s, line %d: %w", filepath.Join(a.dir, DevicesFile), c.first+i+1, err)
					}
					since[c.first+i] = d.Since
				}
			}
		})
	}
	next, total := chunk{}, 0
	err := eachLine(filepath.Join(a.dir, DevicesFile), func(n int, line []byte) error {
		if total = n; n > len(out) {
			return fmt.Errorf("%w: more than the %d devices of the manifest", ErrFormat, len(out))
		}
		if next.lines = append(next.lines, slices.Clone(line)); len(next.lines) == parseLines {
			chunks <- next
			next = chunk{first: n}
		}
		return ctx.Err()
	})
	if err == nil && len(next.lines) > 0 {
		chunks <- next
	}
	close(chunks)
	workers.Wait()
	return out[:total], since[:total], errors.Join(append(failures, err, ctx.Err())...)
}

// Truth yields what is true of the devices, in the order of DevicesFile. An archive of a recording knows places and no faults.
func (a *Archive) Truth() iter.Seq2[Truth, error] {
	return func(yield func(Truth, error) bool) {
		stop := errors.New("stop")
		err := eachLine(filepath.Join(a.dir, TruthFile), func(_ int, line []byte) error {
			var t Truth
			if err := strict(line, &t); err != nil {
				return err
			}
			if !yield(t, nil) {
				return stop
			}
			return nil
		})
		if err != nil && !errors.Is(err, stop) {
			yield(Truth{}, err)
		}
	}
}

// eachLine calls do with each line of a file, counted from 1, without its end. The line is of no use afterwards.
func eachLine(file string, do func(n int, line []byte) error) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	r := bufio.NewReaderSize(f, maxLine)
	for n := 1; ; n++ {
		line, err := r.ReadSlice('\n')
		switch {
		case err == io.EOF && len(line) == 0:
			return nil
		case err == io.EOF:
			return fmt.Errorf("%w: %s, line %d does not end", ErrFormat, file, n)
		case err == bufio.ErrBufferFull:
			return fmt.Errorf("%w: %s, line %d is longer than %d bytes", ErrFormat, file, n, maxLine)
		case err != nil:
			return err
		}
		if err := do(n, line[:len(line)-1]); err != nil {
			return fmt.Errorf("%s, line %d: %w", file, n, err)
		}
	}
}
