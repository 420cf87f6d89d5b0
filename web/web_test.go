package web

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

func TestBuiltPageIsServed(t *testing.T) {
	page := fstest.MapFS{
		"index.html":      {Data: []byte("the built page")},
		"assets/a-1.js":   {Data: []byte("1")},
		".gitkeep":        {},
		"countries.ab.js": {Data: []byte("2")},
	}
	files, built := choose(page, sub(fallback, "fallback"))
	if !built {
		t.Fatal("built = false for a folder with an index.html")
	}
	if got := read(t, files); got != "the built page" {
		t.Errorf("index.html = %q", got)
	}
}

func TestPageThatIsNotBuiltSaysHowToBuildIt(t *testing.T) {
	for name, page := range map[string]fs.FS{
		"fresh clone":    fstest.MapFS{".gitkeep": {}},
		"broken build":   fstest.MapFS{"assets/a-1.js": {Data: []byte("1")}},
		"not a file":     fstest.MapFS{"index.html": {Mode: fs.ModeDir}},
		"nothing at all": fstest.MapFS{},
	} {
		files, built := choose(page, sub(fallback, "fallback"))
		if built {
			t.Errorf("%s: built = true", name)
		}
		if got := read(t, files); !strings.Contains(got, "make build") {
			t.Errorf("%s: the fallback page does not name `make build`:\n%s", name, got)
		}
	}
}

func TestFilesAlwaysHoldAPage(t *testing.T) {
	files, built := Files()
	page := read(t, files)
	if built == strings.Contains(page, "make build") {
		t.Errorf("built = %v disagrees with the page:\n%s", built, page)
	}
	if strings.Contains(page, "<script>") || strings.Contains(page, "style=") || strings.Contains(page, "http://") ||
		strings.Contains(page, "https://") {
		t.Errorf("the page holds inline code or names another origin:\n%s", page)
	}
}

func read(t *testing.T, files fs.FS) string {
	t.Helper()
	b, err := fs.ReadFile(files, "index.html")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
