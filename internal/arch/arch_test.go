package arch

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	root   = "../.."
	module = "github.com/trellis-network/trellis"
)

// A row of the floor table.
type row struct {
	floor int
	also  []string
}

// A source is one parsed Go file.
type source struct {
	path string // from the root, with slashes
	test bool
	ast  *ast.File
}

func (s source) folder() string { return path.Dir(s.path) }
func (s source) top() string    { top, _, _ := strings.Cut(s.path, "/"); return top }
func (s source) imports() []string {
	var paths []string
	for _, spec := range s.ast.Imports {
		p, err := strconv.Unquote(spec.Path.Value)
		if err == nil {
			paths = append(paths, p)
		}
	}
	return paths
}

func readTable(t *testing.T) map[string]row {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, "ARCHITECTURE.md"))
	if err != nil {
		t.Fatal(err)
	}
	line := regexp.MustCompile("(?m)^\\| `([a-z]+)` \\| (\\d) \\|[^|]*\\|([^|]*)\\|$")
	table := make(map[string]row)
	for _, m := range line.FindAllStringSubmatch(string(text), -1) {
		floor, _ := strconv.Atoi(m[2])
		table[m[1]] = row{floor, strings.Fields(strings.ReplaceAll(m[3], "`", ""))}
	}
	if len(table) < 10 {
		t.Fatalf("the floor table of ARCHITECTURE.md has %d rows that this test can read", len(table))
	}
	return table
}

func readSources(t *testing.T) []source {
	t.Helper()
	var sources []source
	err := filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := entry.Name()
		if entry.IsDir() {
			if file != root && (strings.HasPrefix(name, ".") || name == "node_modules" || name == "testdata") {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") {
			return nil
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(root, file)
		if err != nil {
			return err
		}
		sources = append(sources, source{filepath.ToSlash(relative), strings.HasSuffix(name, "_test.go"), parsed})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return sources
}

func TestImportsGoDownTheFloors(t *testing.T) {
	table := readTable(t)
	for _, s := range readSources(t) {
		if !strings.Contains(s.path, "/") {
			t.Errorf("%s: Go files live in a folder of the floor table, not at the root", s.path)
			continue
		}
		from, ok := table[s.top()]
		if !ok {
			t.Errorf("%s: folder %q has no row in the floor table of ARCHITECTURE.md", s.path, s.top())
			continue
		}
		if s.test {
			continue // a test may look from above at what it tests
		}
		for _, p := range s.imports() {
			target, ok := strings.CutPrefix(p, module+"/")
			if !ok {
				continue
			}
			top, _, _ := strings.Cut(target, "/")
			to := table[top]
			if top != s.top() && to.floor >= from.floor && !slices.Contains(from.also, top) {
				t.Errorf("%s (floor %d) imports %s (floor %d): move the code down or pass it in through an interface",
					s.path, from.floor, target, to.floor)
			}
		}
	}
}

func TestNoServiceImportsAnother(t *testing.T) {
	for _, s := range readSources(t) {
		parts := strings.Split(s.path, "/")
		if s.top() != "service" || s.test || len(parts) < 3 {
			continue
		}
		for _, p := range s.imports() {
			target, ok := strings.CutPrefix(p, module+"/service/")
			if name, _, _ := strings.Cut(target, "/"); ok && name != parts[1] {
				t.Errorf("%s imports service/%s: services meet only in app/wire.go", s.path, target)
			}
		}
	}
}

var impureImports = []string{"os", "io/fs", "io/ioutil", "net", "net/http", "math/rand", "math/rand/v2", "crypto/rand", "log", "log/slog", "context", "runtime"}

var clockCalls = []string{"Now", "Since", "Until", "After", "AfterFunc", "Tick", "Sleep", "NewTimer", "NewTicker"}

func TestRulesArePure(t *testing.T) {
	for _, s := range readSources(t) {
		if s.test || !slices.Contains([]string{"crypto", "types", "protocol"}, s.top()) {
			continue
		}
		for _, p := range s.imports() {
			if slices.Contains(impureImports, p) {
				t.Errorf("%s imports %s: floors 0 and 1 take time, randomness and bytes as arguments", s.path, p)
			}
		}
		ast.Inspect(s.ast, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.GoStmt:
				t.Errorf("%s starts a goroutine: let the role on floor 3 do it", s.path)
			case *ast.BasicLit:
				if n.Kind == token.FLOAT {
					t.Errorf("%s has the float %s: two machines may round it apart", s.path, n.Value)
				}
			case *ast.Ident:
				if n.Name == "float64" || n.Name == "float32" {
					t.Errorf("%s uses %s: two machines may round it apart", s.path, n.Name)
				}
			case *ast.SelectorExpr:
				if x, ok := n.X.(*ast.Ident); ok && x.Name == "time" && slices.Contains(clockCalls, n.Sel.Name) {
					t.Errorf("%s calls time.%s: take the time as an argument", s.path, n.Sel.Name)
				}
			}
			return true
		})
	}
}

func TestEveryPackageSaysOnceWhatItIs(t *testing.T) {
	comments := make(map[string]int)
	for _, s := range readSources(t) {
		if s.test {
			continue
		}
		comments[s.folder()] += 0
		if s.ast.Doc != nil {
			comments[s.folder()]++
			text, want := s.ast.Doc.Text(), "Package "+s.ast.Name.Name+" "
			if s.ast.Name.Name != "main" && !strings.HasPrefix(text, want) && !ast.IsGenerated(s.ast) {
				t.Errorf("%s: the package comment starts with %q, want %q", s.path, firstWords(text), want)
			}
		}
	}
	for folder, n := range comments {
		if n != 1 {
			t.Errorf("%s has %d package comments, want 1 sentence that says what it holds and promises", folder, n)
		}
	}
}

func firstWords(text string) string {
	words := strings.Fields(text)
	return strings.Join(words[:min(2, len(words))], " ")
}

var drawers = []string{"util", "utils", "common", "helper", "helpers", "base", "misc", "shared", "lib", "tools"}

func TestNoFolderIsADrawer(t *testing.T) {
	for _, s := range readSources(t) {
		if slices.Contains(drawers, path.Base(s.folder())) {
			t.Errorf("%s: name the package for what it holds", s.path)
		}
	}
}

func TestNoTestDoubleIsShipped(t *testing.T) {
	double := regexp.MustCompile(`(test|sim|fake|mock)$`)
	isDouble := func(folder string) bool { return double.MatchString(folder) && path.Base(folder) != "attest" } // the verb
	for _, s := range readSources(t) {
		if s.test || isDouble(s.folder()) {
			continue
		}
		for _, p := range s.imports() {
			if strings.HasPrefix(p, module) && isDouble(p) || p == "testing" {
				t.Errorf("%s imports %s: test doubles stay in tests", s.path, p)
			}
		}
	}
}
