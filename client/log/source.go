package log

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/trellis-network/trellis/protocol/tlog"
)

// ErrMissing reports a file that the mirror does not have. It is not a proof
// against the log: another mirror may have the file.
var ErrMissing = errors.New("not in the mirror")

const (
	maxFileBytes = tlog.TileWidth * (2 + tlog.MaxEntryBytes) // the largest bundle that the layout allows

	httpTries   = 4
	firstPause  = 100 * time.Millisecond // doubled for each further try
	httpTimeout = 30 * time.Second       // of one try, for clients that set none
)

// source fetches a file of a mirror by its path in the layout.
type source interface {
	fetch(ctx context.Context, path string) ([]byte, error)
}

func newSource(location string, client *http.Client) source {
	if strings.HasPrefix(location, "http://") || strings.HasPrefix(location, "https://") {
		if client == nil {
			client = &http.Client{Timeout: httpTimeout}
		}
		return &web{base: strings.TrimSuffix(location, "/") + "/", client: client}
	}
	return directory(location)
}

type directory string

func (d directory) fetch(_ context.Context, path string) ([]byte, error) {
	data, err := os.ReadFile(filepath.Join(string(d), filepath.FromSlash(path)))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w at %s", ErrMissing, string(d))
	}
	return data, err
}

type web struct {
	base   string
	client *http.Client
}

// errRetry marks an answer that another try may change.
var errRetry = errors.New("mirror does not answer")

func (w *web) fetch(ctx context.Context, path string) ([]byte, error) {
	pause := firstPause
	for try := 1; ; try++ {
		data, err := w.try(ctx, path)
		if err == nil || !errors.Is(err, errRetry) || try == httpTries {
			return data, err
		}
		timer := time.NewTimer(pause)
		select {
		case <-ctx.Done():
			timer.Stop()
			return nil, ctx.Err()
		case <-timer.C:
		}
		pause *= 2
	}
}

func (w *web) try(ctx context.Context, path string) ([]byte, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, w.base+path, nil)
	if err != nil {
		return nil, err
	}
	response, err := w.client.Do(request)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errRetry, err)
	}
	defer response.Body.Close()
	switch {
	case response.StatusCode == http.StatusNotFound || response.StatusCode == http.StatusGone:
		return nil, fmt.Errorf("%w at %s", ErrMissing, w.base)
	case response.StatusCode >= 500 || response.StatusCode == http.StatusTooManyRequests:
		return nil, fmt.Errorf("%w: %s: %s", errRetry, request.URL, response.Status)
	case response.StatusCode != http.StatusOK:
		return nil, fmt.Errorf("%s: %s", request.URL, response.Status)
	}
	data, err := io.ReadAll(io.LimitReader(response.Body, maxFileBytes+1))
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", errRetry, request.URL, err)
	}
	if len(data) > maxFileBytes {
		return nil, fmt.Errorf("%s: above %d bytes", request.URL, maxFileBytes)
	}
	return data, nil
}
