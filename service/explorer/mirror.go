package explorer

import (
	"errors"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strconv"

	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/types/epoch"
)

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
	{regexp.MustCompile(`^programs/0x[0-9a-f]{64}$`), "application/wasm", true},
	{regexp.MustCompile(`^results/\d{1,19}$`), "application/x-ndjson", false}, // a contested epoch may get another
	{regexp.MustCompile(`^results/\d{1,19}\.index$`), "application/octet-stream", false},
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
	e.fail(w, r, problemf(notFound, "the mirror has log/checkpoint, log/tile/…, documents/{hash}, policies/{hash}, programs/{hash}, results/{epoch} and results/{epoch}.index; not %s", shorten(name)))
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
		return nil, away(err, theMirror)
	}
	defer root.Close()
	file, err := root.Open(filepath.Join(strconv.FormatUint(uint64(project), 10), filepath.FromSlash(name)))
	if err != nil {
		return nil, missing
	}
	return file, nil
}

const theMirror = "the project's mirror"

// mirror is for answers of our own; it trusts nothing that it reads.
func (e *Explorer) mirror(project epoch.Project) *mirror.Mirror {
	return mirror.Open(filepath.Join(e.config.Mirror, strconv.FormatUint(uint64(project), 10)))
}
