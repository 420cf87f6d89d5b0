package explorer

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strconv"

	"github.com/trellis-network/trellis/types/epoch"
)

// maxMirrorFile bounds what is read into memory for an answer of our own: a
// result of 2^16 devices.
const maxMirrorFile = 64 << 20

// A mirrored kind of file: which names it has and how it may be cached.
// Nothing else is served, whatever lies in the directory.
var mirrored = []struct {
	name        *regexp.Regexp
	contentType string
	immutable   bool
}{
	{regexp.MustCompile(`^log/checkpoint$`), "text/plain; charset=utf-8", false},
	{regexp.MustCompile(`^log/tile/(\d|entries)/(x\d{3}/)*\d{3}(\.p/\d{1,3})?$`), "application/octet-stream", true},
	{regexp.MustCompile(`^documents/(0x)?[0-9a-f]{64}$`), "application/json", true},
	{regexp.MustCompile(`^policies/(0x)?[0-9a-f]{64}$`), "application/json", true},
	{regexp.MustCompile(`^results/\d{1,19}$`), "application/x-ndjson", false}, // a contested epoch may get another
}

func (e *Explorer) serveMirror(w http.ResponseWriter, r *http.Request) {
	project, err := pathProject(r, "project")
	if err != nil {
		e.fail(w, r, err)
		return
	}
	name := r.PathValue("file")
	for _, kind := range mirrored {
		if !kind.name.MatchString(name) {
			continue
		}
		file, err := e.openMirror(project, name)
		if err != nil {
			e.fail(w, r, err)
			return
		}
		defer file.Close()
		info, err := file.Stat()
		if err != nil || !info.Mode().IsRegular() {
			e.fail(w, r, problemf(notFound, "the mirror of project %d has no file %s", project, shorten(name)))
			return
		}
		w.Header().Set("Content-Type", kind.contentType)
		w.Header().Set("Cache-Control", "no-store")
		if kind.immutable {
			w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		}
		http.ServeContent(w, r, "", info.ModTime(), file)
		return
	}
	e.fail(w, r, problemf(notFound, "the mirror has log/checkpoint, log/tile/…, documents/{hash}, policies/{hash} and results/{epoch}; not %s", shorten(name)))
}

// openMirror cannot leave the directory: names are matched before, and
// os.Root refuses links that lead out.
func (e *Explorer) openMirror(project epoch.Project, name string) (*os.File, error) {
	missing := problemf(notFound, "the mirror of project %d has no file %s", project, shorten(name))
	if e.config.Mirror == "" {
		return nil, missing
	}
	root, err := os.OpenRoot(e.config.Mirror)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, missing
	} else if err != nil {
		return nil, away(err, "the mirror")
	}
	defer root.Close()
	file, err := root.Open(filepath.Join(strconv.FormatUint(uint64(project), 10), filepath.FromSlash(name)))
	if err != nil {
		return nil, missing
	}
	return file, nil
}

// readMirror reads a whole file for an answer of our own.
func (e *Explorer) readMirror(project epoch.Project, name string) ([]byte, error) {
	file, err := e.openMirror(project, name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	raw, err := io.ReadAll(io.LimitReader(file, maxMirrorFile+1))
	if err == nil && len(raw) > maxMirrorFile {
		err = fmt.Errorf("%s has more than %d bytes", name, maxMirrorFile)
	}
	return raw, away(err, "the mirror")
}
