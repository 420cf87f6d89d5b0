package mirror

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
)

// ErrNoRange reports a server that does not give parts of files (RFC 9110 §14).
var ErrNoRange = errors.New("mirror does not serve parts of files")

// A file is read at random. It implements leafindex.File.
type file struct {
	mirror *Mirror
	path   string
}

func (m *Mirror) file(path string) file { return file{m, path} }

// open opens a file of a folder mirror.
func (m *Mirror) open(path string) (*os.File, error) {
	f, err := os.Open(filepath.Join(m.place, filepath.FromSlash(path)))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %s in %s", ErrMissing, path, m.place)
	}
	return f, err
}

// ReadAt fills all of p from a place of the file on.
func (f file) ReadAt(ctx context.Context, p []byte, at int64) error {
	if f.mirror.http != nil {
		return f.mirror.fetchRange(ctx, f.path, p, at)
	}
	opened, err := f.mirror.open(f.path)
	if err != nil {
		return err
	}
	defer opened.Close()
	if n, err := opened.ReadAt(p, at); n < len(p) {
		return fmt.Errorf("read %d bytes of %s at %d: %w", len(p), f.path, at, err)
	}
	return nil
}

func (m *Mirror) fetchRange(ctx context.Context, path string, p []byte, at int64) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, m.place+"/"+path, nil)
	if err != nil {
		return err
	}
	request.Header.Set("Range", fmt.Sprintf("bytes=%d-%d", at, at+int64(len(p))-1))
	response, err := m.http.Do(request)
	if err != nil {
		return fmt.Errorf("fetch %s: %w", path, err)
	}
	defer response.Body.Close()
	switch response.StatusCode {
	case http.StatusPartialContent:
	case http.StatusNotFound, http.StatusGone:
		return fmt.Errorf("%w: %s at %s", ErrMissing, path, m.place)
	case http.StatusOK:
		return fmt.Errorf("%w: %s", ErrNoRange, m.place)
	case http.StatusRequestedRangeNotSatisfiable:
		return fmt.Errorf("read %d bytes of %s at %d: %w", len(p), path, at, io.ErrUnexpectedEOF)
	default:
		return fmt.Errorf("fetch %s from %s: status %s", path, m.place, response.Status)
	}
	if want := fmt.Sprintf("bytes %d-%d/", at, at+int64(len(p))-1); len(response.Header.Get("Content-Range")) < len(want) ||
		response.Header.Get("Content-Range")[:len(want)] != want {
		return fmt.Errorf("%w: asked %s for %s, got %q", ErrNoRange, m.place, want, response.Header.Get("Content-Range"))
	}
	_, err = io.ReadFull(response.Body, p)
	return err
}
