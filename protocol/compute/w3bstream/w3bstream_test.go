package w3bstream_test

import (
	"bytes"
	"compress/zlib"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/examples"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/compute/w3bstream"
)

func pack(code []byte) string {
	var out bytes.Buffer
	z := zlib.NewWriter(&out)
	z.Write(code)
	z.Close()
	return hex.EncodeToString(out.Bytes())
}

func parse(t *testing.T, text string) *w3bstream.File {
	t.Helper()
	f, err := w3bstream.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// TestGenuineFilesOfAllFormsAreTheSameProgram reads what W3bstream's own repository had.
func TestGenuineFilesOfAllFormsAreTheSameProgram(t *testing.T) {
	for _, name := range []string{"list", "named", "versions"} {
		raw, err := os.ReadFile("testdata/" + name + ".json")
		if err != nil {
			t.Fatal(err)
		}
		f := parse(t, string(raw))
		v, err := f.Version("")
		if err != nil || v.Name != "0.1" || v.VM != w3bstream.ZkWASM || len(v.Code) != 170 || string(v.Code[:4]) != "\x00asm" {
			t.Errorf("%s: %+v, %v", name, v, err)
		}
		if !strings.Contains(string(v.Rest), `"output":{"type":"stdout"}`) && !strings.Contains(strings.Join(strings.Fields(string(v.Rest)), ""), `"output":{"type":"stdout"}`) {
			t.Errorf("%s keeps %s", name, v.Rest)
		}
	}
}

// TestW3bstreamsOwnFiles reads all project files of a copy of W3bstream's history, one file each, named by TRELLIS_W3BSTREAM.
func TestW3bstreamsOwnFiles(t *testing.T) {
	dir := os.Getenv("TRELLIS_W3BSTREAM")
	if dir == "" {
		t.Skip("TRELLIS_W3BSTREAM names no folder of project files")
	}
	files, err := filepath.Glob(dir + "/*")
	if err != nil {
		t.Fatal(err)
	}
	read := 0
	for _, name := range files {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		f, err := w3bstream.Parse(raw)
		if err != nil {
			t.Logf("%s: %v", filepath.Base(name), err)
			continue
		}
		read++
		for i := range f.Versions {
			m, err := f.Manifest(&f.Versions[i], w3bstream.Choices{})
			if err != nil {
				t.Logf("%s %s: %v", filepath.Base(name)[:8], f.Versions[i].VM, err)
				continue
			}
			t.Logf("%s %s: %s %s key %s", filepath.Base(name)[:8], m.Name, m.Kind, m.Route, m.Key)
		}
	}
	t.Logf("%d of %d files", read, len(files))
}

func TestAModuleThatRunsHereIsAProgram(t *testing.T) {
	f := parse(t, `{"defaultVersion":"v1","versions":[{"version":"v1","vmTypeID":4,"code":"`+pack(examples.Exceedance)+`"}]}`)
	v, _ := f.Version("v1")
	m, err := f.Manifest(v, w3bstream.Choices{})
	if err != nil {
		t.Fatal(err)
	}
	if m.Kind != compute.KindWASM || m.Route != compute.Quorum || m.Key != m.Code || m.Fuel == 0 || m.Name != "wasm-1" || m.Profile != "" {
		t.Errorf("%+v", m)
	}
	raw, err := m.Canonical()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := compute.ParseManifest(raw); err != nil {
		t.Error(err)
	}
}

func TestAModuleThatDoesNotRunHereSaysWhy(t *testing.T) {
	raw, err := os.ReadFile("testdata/versions.json")
	if err != nil {
		t.Fatal(err)
	}
	f := parse(t, strings.Replace(string(raw), `"vmTypeID": 3`, `"vmTypeID": 4`, 1))
	v, _ := f.Version("")
	_, err = f.Manifest(v, w3bstream.Choices{})
	if !errors.Is(err, w3bstream.ErrChoice) || !strings.Contains(err.Error(), "imports") || !strings.Contains(err.Error(), "choose a route") {
		t.Error(err)
	}
	m, err := f.Manifest(v, w3bstream.Choices{Route: compute.Attested, Key: common.Hash{1}, Name: "mine"})
	if err != nil {
		t.Fatal(err)
	}
	var kept struct {
		From, VM, Why string
		File          common.Hash
		Version       map[string]json.RawMessage
	}
	if err := json.Unmarshal(m.Meta, &kept); err != nil {
		t.Fatal(err)
	}
	if m.Kind != compute.KindExternal || kept.From != "w3bstream" || kept.VM != "wasm" || kept.File != f.Hash || kept.Version["output"] == nil || !strings.Contains(kept.Why, "imports") {
		t.Errorf("%s", m.Meta)
	}
}

func TestTheImageOfARiscZeroProgramIsFound(t *testing.T) {
	source := "pub const RANGE_ELF: &[u8] = &[127, 69];\npub const RANGE_ID: [u32; 8] = [84777611, 3068871926, 3002882423, 1375693156, 1672624717, 3707372535, 2590637542, 1002459811];\n"
	file := func(param string) *w3bstream.File {
		p, _ := json.Marshal(param)
		return parse(t, fmt.Sprintf(`[{"version":"0.1","vmType":"risc0","codeExpParam":%s,"code":"%s"}]`, p, pack([]byte(source))))
	}
	f := file(`{"image_id":"RANGE_ID", "elf":"RANGE_ELF"}`)
	m, err := f.Manifest(&f.Versions[0], w3bstream.Choices{})
	if err != nil || m.Route != compute.RiscZero || m.Kind != compute.KindExternal {
		t.Fatalf("%+v, %v", m, err)
	}
	if want := common.HexToHash("0x8b9a0d05f644ebb67759fcb26469ff514d3ab263f703fadce6fd699aa352c03b"); m.Key != want {
		t.Errorf("key %s, want %s", m.Key, want)
	}
	f = file(`{"image_id":"OTHER_ID"}`)
	if _, err := f.Manifest(&f.Versions[0], w3bstream.Choices{}); !errors.Is(err, w3bstream.ErrChoice) {
		t.Error(err)
	}
	if m, err := f.Manifest(&f.Versions[0], w3bstream.Choices{Key: common.Hash{7}}); err != nil || m.Key != (common.Hash{7}) {
		t.Errorf("%+v, %v", m, err)
	}
	f = file("")
	if _, err := f.Manifest(&f.Versions[0], w3bstream.Choices{}); !errors.Is(err, w3bstream.ErrChoice) {
		t.Error(err)
	}
}

func TestFilesThatAreNoneAreRefused(t *testing.T) {
	good := pack([]byte("code"))
	for text, want := range map[string]string{
		``:           "not a project file",
		`{}`:         "it has 0 versions",
		`[]`:         "it has 0 versions",
		`{"type":1}`: "it has 0 versions",
		`[{"version":"1","vmType":"risc0","code":""}]`:                                                            "code is empty",
		`[{"version":"1","vmType":"risc0","code":"` + pack(nil) + `"}]`:                                           "code is empty",
		`[{"version":"1","vmType":"risc0","code":"xy"}]`:                                                          "invalid byte",
		`[{"version":"1","vmType":"risc0","code":"00ff"}]`:                                                        "zlib",
		`[{"version":"1","vmType":"risc0","code":"` + good + `00"}]`:                                              "1 bytes follow it",
		`[{"version":"1","vmType":"risc0","code":"` + good[:len(good)-2] + `"}]`:                                  "unexpected EOF",
		`[{"version":"1","vmType":"snark","code":"` + good + `"}]`:                                                `vmType "snark"`,
		`[{"version":"1","vmTypeID":0,"code":"` + good + `"}]`:                                                    "vmTypeID 0",
		`[{"version":"1","vmTypeID":5,"code":"` + good + `"}]`:                                                    "vmTypeID 5",
		`[{"version":"1","vmTypeID":1,"vmType":"wasm","code":"` + good + `"}]`:                                    "two machines",
		`[{"version":"1","vmTypeID":1,"code":"` + good + `"},{"version":"1","vmTypeID":1,"code":"` + good + `"}]`: "twice",
		`{"defaultVersion":"2","versions":[{"version":"1","vmTypeID":1,"code":"` + good + `"}]}`:                  `no version "2"`,
	} {
		if f, err := w3bstream.Parse([]byte(text)); !errors.Is(err, w3bstream.ErrFile) || !strings.Contains(err.Error(), want) {
			t.Errorf("%.80s: %v, %v; want %q", text, f, err, want)
		}
	}
}

// TestBombsAreBounded packs 64 MiB of zeros in 64 KB, in one version and in many.
func TestBombsAreBounded(t *testing.T) {
	bomb := pack(make([]byte, 64<<20))
	if len(bomb) > 150_000 {
		t.Fatalf("%d digits", len(bomb))
	}
	if _, err := w3bstream.Parse([]byte(`[{"version":"1","vmType":"wasm","code":"` + bomb + `"}]`)); !errors.Is(err, w3bstream.ErrFile) ||
		!strings.Contains(err.Error(), "more than 33554432 bytes unpacked") {
		t.Error(err)
	}
	half := pack(make([]byte, 12<<20))
	var versions []string
	for n := range 3 {
		versions = append(versions, fmt.Sprintf(`{"version":"%d","vmType":"wasm","code":"%s"}`, n, half))
	}
	if _, err := w3bstream.Parse([]byte("[" + strings.Join(versions, ",") + "]")); !errors.Is(err, w3bstream.ErrFile) || !strings.Contains(err.Error(), "version 3") {
		t.Error(err)
	}
	if _, err := w3bstream.Parse(make([]byte, w3bstream.MaxFile+1)); !errors.Is(err, w3bstream.ErrFile) {
		t.Error(err)
	}
}

func FuzzParse(f *testing.F) {
	for _, name := range []string{"list", "named", "versions"} {
		raw, err := os.ReadFile("testdata/" + name + ".json")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw)
	}
	f.Add([]byte(`{"id":1,"config":{"vmType":"halo2","output":{"type":"stdout"},"code":"` + pack([]byte("x")) + `"}}`))
	f.Add([]byte(`[{"version":"1","vmType":"risc0","codeExpParams":["{\"image_id\":\"A\"}"],"code":"` + pack([]byte("A: [u32; 8] = [1,2,3,4,5,6,7,8]")) + `"}]`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		file, err := w3bstream.Parse(raw)
		if err != nil {
			if !errors.Is(err, w3bstream.ErrFile) {
				t.Fatal(err)
			}
			return
		}
		for i := range file.Versions {
			v := &file.Versions[i]
			if _, err := file.Version(v.Name); err != nil || len(v.Code) == 0 {
				t.Fatal(v, err)
			}
			if m, err := file.Manifest(v, w3bstream.Choices{Route: compute.Attested, Key: common.Hash{1}, Name: "a"}); err == nil {
				if _, err := m.Hash(); err != nil {
					t.Fatal(err)
				}
			}
		}
	})
}
