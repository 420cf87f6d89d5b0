package explorer

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"regexp"
	"strconv"
	"strings"
)

// A page is the built user interface, held in memory with its tags and its
// compressed forms: it is a few megabytes and never changes.
type page struct{ files map[string]*asset }

type asset struct {
	raw, gzipped []byte // gzipped is nil when it would not be smaller
	contentType  string
	tag          string
	immutable    bool // its name has a hash of its content
}

const indexFile = "index.html"

// notBuilt is shown when the binary was built without Node.js.
const notBuilt = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Trellis explorer</title></head><body>
<h1>The explorer's page is not built into this binary</h1>
<p>Run <code>make build</code> (it needs Node.js), then start again. The API works: <a href="/api/v1/status">/api/v1/status</a>.</p>
</body></html>
`

var hashedName = regexp.MustCompile(`^assets/.+-[A-Za-z0-9_-]{8}\.[a-z0-9]+$`) // what vite writes

func newPage(dist fs.FS) (*page, error) {
	p := &page{files: make(map[string]*asset)}
	if dist != nil {
		err := fs.WalkDir(dist, ".", func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || strings.HasPrefix(entry.Name(), ".") {
				return err
			}
			raw, err := fs.ReadFile(dist, name)
			p.files[name] = newAsset(name, raw)
			return err
		})
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, err
		}
	}
	if p.files[indexFile] == nil {
		p.files[indexFile] = newAsset(indexFile, []byte(notBuilt))
	}
	return p, nil
}

func newAsset(name string, raw []byte) *asset {
	sum := sha256.Sum256(raw)
	a := &asset{raw: raw, tag: `"` + hex.EncodeToString(sum[:16]) + `"`, immutable: hashedName.MatchString(name), contentType: typeOf(name)}
	if len(raw) >= gzipFrom {
		var small bytes.Buffer
		z := gzip.NewWriter(&small)
		_, err := z.Write(raw)
		if closed := z.Close(); err == nil && closed == nil && small.Len() < len(raw)*9/10 {
			a.gzipped = small.Bytes()
		}
	}
	return a
}

// types does not depend on the machine's own table.
var types = map[string]string{".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
	".json": "application/json", ".svg": "image/svg+xml", ".png": "image/png", ".ico": "image/x-icon", ".woff2": "font/woff2",
	".wasm": "application/wasm", ".txt": "text/plain; charset=utf-8", ".webmanifest": "application/manifest+json"}

func typeOf(name string) string {
	if t, ok := types[path.Ext(name)]; ok {
		return t
	}
	if t := mime.TypeByExtension(path.Ext(name)); t != "" {
		return t
	}
	return "application/octet-stream"
}

// ServeHTTP serves a file of the page; any other path is the page's own
// business and gets its index. A missing file under assets/ is an error, as
// HTML in its place would only confuse.
func (p *page) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	a := p.files[name]
	if a == nil && strings.HasPrefix(name, "assets/") {
		http.Error(w, "no such file; reload the page", http.StatusNotFound)
		return
	}
	if a == nil {
		a = p.files[indexFile]
	}
	a.serve(w, r)
}

func (a *asset) serve(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("ETag", a.tag)
	h.Set("Cache-Control", "no-cache")
	h.Set("Vary", "Accept-Encoding")
	if a.immutable {
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	if matches(r.Header.Get("If-None-Match"), a.tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	body := a.raw
	if a.gzipped != nil && acceptsGzip(r) {
		body = a.gzipped
		h.Set("Content-Encoding", "gzip")
	}
	h.Set("Content-Type", a.contentType)
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(http.StatusOK)
	_, _ = w.Write(body) // a client that went away is no error of ours
}

func matches(header, tag string) bool {
	for part := range strings.SplitSeq(header, ",") {
		if part = strings.TrimPrefix(strings.TrimSpace(part), "W/"); part == tag || part == "*" {
			return true
		}
	}
	return false
}
