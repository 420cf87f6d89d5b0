// Package web holds the built explorer page, so that one binary carries it, and promises that there is always a page to serve.
package web

import (
	"embed"
	"io/fs"
)

// ContentSecurityPolicy is the header under which the page MUST be served: the page asks nothing of any other origin and
// contains no inline script, and the browser then enforces both. Styles of single elements are set through the DOM, which
// the policy permits.
const ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// dist holds only .gitkeep until `npm run build` has run; the file keeps the directive valid in a fresh clone.
//
//go:embed all:dist
var dist embed.FS

//go:embed fallback
var fallback embed.FS

// Files returns the page's files with index.html at the root, and whether they are the built page. If the page was not
// built, they are a single index.html that says how to build it. A server answers index.html for every path that is
// not a file and not the API's; files under assets/ carry their hash in their name and may be cached for ever.
func Files() (files fs.FS, built bool) { return choose(sub(dist, "dist"), sub(fallback, "fallback")) }

// choose returns page if it has an index.html, and otherwise instead.
func choose(page, instead fs.FS) (fs.FS, bool) {
	if info, err := fs.Stat(page, "index.html"); err != nil || info.IsDir() {
		return instead, false
	}
	return page, true
}

// sub returns the folder dir of fsys, which the embed directives above guarantee to exist.
func sub(fsys fs.FS, dir string) fs.FS {
	s, err := fs.Sub(fsys, dir)
	if err != nil {
		panic("web: " + err.Error())
	}
	return s
}
