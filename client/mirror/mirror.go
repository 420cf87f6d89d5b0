// Package mirror reads and writes a project's public files: its log, policies, their programs and results, in a folder or behind a URL.
package mirror

import (
	"bufio"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
)

const (
	// maxFile bounds a result: that of an epoch of four million devices.
	maxFile = 2 << 30

	fetchTimeout = time.Minute      // until a server begins to answer
	readTimeout  = 10 * time.Minute // of a whole file in memory
)

// ErrMissing reports a file that the mirror does not have.
var ErrMissing = fmt.Errorf("mirror does not have the file: %w", fs.ErrNotExist)

// ErrTampered reports a file that is not what the chain says.
var ErrTampered = errors.New("published file is not the one that the chain names")

// A Mirror is a place of public files. Nothing of it is trusted.
type Mirror struct {
	place string // folder or URL, without a slash at the end
	http  *http.Client
}

// Open returns the mirror in a folder or at an http or https URL.
func Open(place string) *Mirror {
	m := &Mirror{place: strings.TrimRight(place, "/")}
	if strings.HasPrefix(place, "http://") || strings.HasPrefix(place, "https://") {
		transport := http.DefaultTransport.(*http.Transport).Clone()
		transport.ResponseHeaderTimeout, transport.MaxIdleConnsPerHost = fetchTimeout, 32
		m.http = &http.Client{Transport: transport}
	}
	return m
}

// Place returns the folder or URL.
func (m *Mirror) Place() string { return m.place }

func policyPath(hash common.Hash) string { return "policies/" + strings.ToLower(hash.Hex()) }

func resultPath(n epoch.Number) string { return "results/" + strconv.FormatUint(uint64(n), 10) }

// Policy returns the canonical form of a policy. The caller checks its hash.
func (m *Mirror) Policy(ctx context.Context, hash common.Hash) ([]byte, error) {
	return m.read(ctx, policyPath(hash), policy.MaxBytes)
}

// Result returns the published result of an epoch, which MUST hash to want.
func (m *Mirror) Result(ctx context.Context, n epoch.Number, want common.Hash) (*reward.Result, error) {
	raw, err := m.read(ctx, resultPath(n), maxFile)
	if err != nil {
		return nil, err
	}
	if got := common.Hash(sha256.Sum256(raw)); got != want {
		return nil, fmt.Errorf("%w: %s hashes to %s, the chain says %s", ErrTampered, resultPath(n), got, want)
	}
	result, err := reward.DecodeResult(raw)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", resultPath(n), err)
	}
	return result, nil
}

// RawResult returns the published result of an epoch as it is.
func (m *Mirror) RawResult(ctx context.Context, n epoch.Number) ([]byte, error) {
	return m.read(ctx, resultPath(n), maxFile)
}

// OpenResult opens the published result of an epoch as it is, to be read from front to end.
func (m *Mirror) OpenResult(ctx context.Context, n epoch.Number) (io.ReadCloser, error) {
	return m.stream(ctx, resultPath(n))
}

// read returns a file of at most limit bytes; a larger one is not what the
// chain names, and must not fill the memory.
func (m *Mirror) read(ctx context.Context, path string, limit int64) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, readTimeout)
	defer cancel()
	f, err := m.stream(ctx, path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return m.readAll(f, path, limit)
}

func (m *Mirror) stream(ctx context.Context, path string) (io.ReadCloser, error) {
	if m.http != nil {
		return m.fetch(ctx, path)
	}
	return m.open(path)
}

func (m *Mirror) readAll(r io.Reader, path string, limit int64) ([]byte, error) {
	raw, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err == nil && int64(len(raw)) > limit {
		err = fmt.Errorf("%w: above %d bytes", ErrTampered, limit)
	}
	if err != nil {
		return nil, fmt.Errorf("read %s from %s: %w", path, m.place, err)
	}
	return raw, nil
}

func (m *Mirror) fetch(ctx context.Context, path string) (io.ReadCloser, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, m.place+"/"+path, nil)
	if err != nil {
		return nil, err
	}
	response, err := m.http.Do(request)
	if err != nil {
		return nil, fmt.Errorf("fetch %s: %w", path, err)
	}
	switch response.StatusCode {
	case http.StatusOK:
		return response.Body, nil
	case http.StatusNotFound, http.StatusGone:
		err = fmt.Errorf("%w: %s at %s", ErrMissing, path, m.place)
	default:
		err = fmt.Errorf("fetch %s from %s: status %s", path, m.place, response.Status)
	}
	return nil, errors.Join(err, response.Body.Close())
}

// PutPolicy publishes a policy in a folder mirror.
func (m *Mirror) PutPolicy(hash common.Hash, canonical []byte) error {
	return m.write(policyPath(hash), canonical)
}

// PutResult publishes an epoch's result in a folder mirror. It is durable
// when PutResult returns.
func (m *Mirror) PutResult(n epoch.Number, result []byte) error {
	return m.write(resultPath(n), result)
}

// PublishResult is PutResult, without the whole text in memory. Tasks are done as run does them.
func (m *Mirror) PublishResult(n epoch.Number, result *reward.Result, run reward.Runner) error {
	return m.writeBy(resultPath(n), func(w io.Writer) error {
		buffer := bufio.NewWriterSize(w, 1<<20)
		return errors.Join(result.Write(buffer, run), buffer.Flush())
	})
}

// write replaces a file as a whole or not at all, durably.
func (m *Mirror) write(path string, raw []byte) error {
	return m.writeBy(path, func(w io.Writer) error {
		_, err := w.Write(raw)
		return err
	})
}

func (m *Mirror) writeBy(path string, content func(io.Writer) error) error {
	if m.http != nil {
		return fmt.Errorf("mirror %s is read-only", m.place)
	}
	file := filepath.Join(m.place, filepath.FromSlash(path))
	dir := filepath.Dir(file)
	if err := makeDir(dir); err != nil {
		return err
	}
	next, err := os.CreateTemp(dir, ".next-*")
	if err != nil {
		return err
	}
	defer os.Remove(next.Name())
	if err = errors.Join(content(next), next.Chmod(0o644), next.Sync(), next.Close()); err != nil {
		return err
	}
	if err := os.Rename(next.Name(), file); err != nil {
		return err
	}
	return syncDir(dir)
}

// makeDir makes dir and what is above it, durably.
func makeDir(dir string) error {
	if _, err := os.Stat(dir); err == nil {
		return nil
	}
	parent := filepath.Dir(dir)
	if parent != dir {
		if err := makeDir(parent); err != nil {
			return err
		}
	}
	if err := os.Mkdir(dir, 0o755); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return syncDir(parent)
}

// syncDir makes a rename in dir durable.
func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
