package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/protocol/circuit"
	"github.com/trellis-network/trellis/protocol/circuit/ceremony"
)

var errTranscript = errors.New("the transcript is not whole")

// A transcript is a ceremony's files: a folder in which each has its SHA-256 as its name. Those that are missing come from where the
// contributor said, or from a mirror.
type transcript struct {
	dir      string
	mirror   string // URL of a public folder that has files under ceremony/; empty for none
	progress *progress
}

func (t transcript) path(file common.Hash) string { return filepath.Join(t.dir, file.Hex()[2:]+".bin") }

// place is where a file is found in a mirror.
func place(number uint32, file common.Hash) string {
	return fmt.Sprintf("ceremony/%d/%s.bin", number, file.Hex()[2:])
}

// open returns a contribution's file, and checks its hash when it is read to its end.
func (t transcript) open(ctx context.Context, number uint32, c chain.CeremonyContribution, most int64) (*checked, error) {
	f, err := os.Open(t.path(c.File))
	if errors.Is(err, fs.ErrNotExist) {
		if err := t.fetch(ctx, number, c, most); err != nil {
			return nil, err
		}
		f, err = os.Open(t.path(c.File))
	}
	if err != nil {
		return nil, fmt.Errorf("read the transcript: %w", err)
	}
	h := sha256.New()
	return &checked{Reader: io.TeeReader(f, h), file: f, hash: h, want: c.File}, nil
}

// A checked reader knows what its bytes hash to.
type checked struct {
	io.Reader
	file *os.File
	hash hash.Hash
	want common.Hash
}

// done reads what is left, and returns an error unless all bytes were those of the hash.
func (c *checked) done() error {
	_, err := io.Copy(io.Discard, c.Reader)
	if err = errors.Join(err, c.file.Close()); err != nil {
		return fmt.Errorf("read the transcript: %w", err)
	}
	if have := common.Hash(c.hash.Sum(nil)); have != c.want {
		return fmt.Errorf("%w: %s has SHA-256 %s", errTranscript, c.file.Name(), have)
	}
	return nil
}

// fetch gets a file from where it lies into the folder.
func (t transcript) fetch(ctx context.Context, number uint32, c chain.CeremonyContribution, most int64) error {
	url := c.URI
	if t.mirror != "" {
		url = strings.TrimSuffix(t.mirror, "/") + "/" + place(number, c.File)
	}
	if !strings.HasPrefix(url, "https://") && !strings.HasPrefix(url, "http://") {
		return fmt.Errorf("%w: %s is not in %s, and said to lie at %q; get it, or give --mirror URL", errTranscript, c.File, t.dir, c.URI)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return fmt.Errorf("fetch %s: %w", url, err)
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return fmt.Errorf("fetch %s: %w", url, err)
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return fmt.Errorf("fetch %s: %s", url, answer.Status)
	}
	_, err = t.keep(func(w io.Writer) error {
		_, err := io.Copy(w, io.LimitReader(answer.Body, most))
		return err
	}, &c.File)
	return err
}

// keep writes a file under its hash, which is returned; with want, only when that is it.
func (t transcript) keep(write func(io.Writer) error, want *common.Hash) (common.Hash, error) {
	if err := os.MkdirAll(t.dir, 0o755); err != nil {
		return common.Hash{}, fmt.Errorf("write the transcript: %w", err)
	}
	f, err := os.CreateTemp(t.dir, ".part-")
	if err != nil {
		return common.Hash{}, fmt.Errorf("write the transcript: %w", err)
	}
	defer os.Remove(f.Name())
	h := sha256.New()
	err = write(io.MultiWriter(f, h))
	if err = errors.Join(err, f.Chmod(0o644), f.Sync(), f.Close()); err != nil {
		return common.Hash{}, fmt.Errorf("write the transcript: %w", err)
	}
	file := common.Hash(h.Sum(nil))
	if want != nil && file != *want {
		return file, fmt.Errorf("%w: what lies there has SHA-256 %s, want %s", errTranscript, file, want)
	}
	return file, os.Rename(f.Name(), t.path(file))
}

// powers replays the first part.
func (t transcript) powers(ctx context.Context, c chain.Ceremony) (*ceremony.Powers, error) {
	p, err := ceremony.StartPowers(c.Power)
	if err != nil {
		return nil, err
	}
	for i, given := range c.Powers {
		t.progress.Step("verify powers", i, len(c.Powers))
		f, err := t.open(ctx, c.ID, given, 256<<c.Power+1<<20)
		if err != nil {
			return nil, err
		}
		next, err := ceremony.ReadPowers(c.Power, f)
		if err := errors.Join(err, f.done()); err != nil {
			return nil, fmt.Errorf("powers %d by %s: %w", i, given.By, err)
		}
		if err := p.Follows(next); err != nil {
			return nil, fmt.Errorf("powers %d by %s: %w", i, given.By, err)
		}
		p = next
	}
	t.progress.Step("verify powers", len(c.Powers), len(c.Powers))
	return p, nil
}

// sealed replays the first part to its end, of this ceremony or of that whose powers it uses.
func (t transcript) sealed(ctx context.Context, client *chain.Client, c chain.Ceremony) (*ceremony.Sealed, error) {
	of := c
	if c.PowersFrom != 0 {
		var err error
		if of, err = client.Ceremony(ctx, c.PowersFrom); err != nil {
			return nil, err
		}
		t.dir = filepath.Join(filepath.Dir(t.dir), fmt.Sprint(of.ID))
	}
	if of.PowersBeacon == (common.Hash{}) {
		return nil, fmt.Errorf("ceremony %d has no beacon yet: its powers are not sealed", of.ID)
	}
	p, err := t.powers(ctx, of)
	if err != nil {
		return nil, err
	}
	return p.Seal(of.PowersBeacon).First(c.Power)
}

// circuit replays the second part.
func (t transcript) circuit(ctx context.Context, client *chain.Client, c chain.Ceremony) (*ceremony.Circuit, *circuit.Program, error) {
	program, err := circuit.Lookup(c.Name)
	if err != nil {
		return nil, nil, err
	}
	t.progress.Step("compile "+c.Name, 0, 1)
	system, err := program.Compile()
	if err != nil {
		return nil, nil, fmt.Errorf("compile %s: %w", c.Name, err)
	}
	if have, err := circuit.HashOf(system); err != nil || common.HexToHash(have) != c.Circuit {
		return nil, nil, fmt.Errorf("%w: ceremony %d is of circuit %s, %s of this build is %s (%v)", errTranscript, c.ID, c.Circuit, c.Name, have, err)
	}
	t.progress.Step("compile "+c.Name, 1, 1)
	sealed, err := t.sealed(ctx, client, c)
	if err != nil {
		return nil, nil, err
	}
	t.progress.Step("begin with the circuit", 0, 1)
	part, err := ceremony.StartCircuit(system, sealed)
	if err != nil {
		return nil, nil, err
	}
	t.progress.Step("begin with the circuit", 1, 1)
	for i, given := range c.Parts {
		t.progress.Step("verify contributions", i, len(c.Parts))
		f, err := t.open(ctx, c.ID, given, 256<<c.Power+1<<20)
		if err != nil {
			return nil, nil, err
		}
		next, err := part.Read(f)
		if err := errors.Join(err, f.done()); err != nil {
			return nil, nil, fmt.Errorf("contribution %d by %s: %w", i, given.By, err)
		}
		if err := part.Follows(next); err != nil {
			return nil, nil, fmt.Errorf("contribution %d by %s: %w", i, given.By, err)
		}
		part = next
	}
	t.progress.Step("verify contributions", len(c.Parts), len(c.Parts))
	return part, program, nil
}
