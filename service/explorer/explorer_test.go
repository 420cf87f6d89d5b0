package explorer_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/client/log"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/service/explorer"
	"github.com/trellis-network/trellis/service/explorer/explorertest"
	"github.com/trellis-network/trellis/service/indexer"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/web"
)

//go:generate go test . -update

var update = flag.Bool("update", false, "rewrite golden files")

const root = "../.."

var quiet = slog.New(slog.DiscardHandler)

// site is an explorer over a network whose index is up to date.
type site struct {
	*explorertest.Network
	t        testing.TB
	file     string // of the index
	index    *index.Index
	indexer  *indexer.Indexer
	node     *explorertest.Node
	explorer *explorer.Explorer
}

func newSite(t testing.TB, n *explorertest.Network, config explorer.Config) *site {
	t.Helper()
	file := filepath.Join(t.TempDir(), "index.db")
	x, err := index.Open(file, index.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = x.Close() })
	s := &site{Network: n, t: t, file: file, index: x, node: &explorertest.Node{Network: n}}
	s.indexer = indexer.New(indexer.Config{}, x, n, func(ctx context.Context, _ epoch.Project) (indexer.Source, error) {
		l, err := n.Log(ctx)
		return indexer.Source{Log: l, Mirror: n.Mirror()}, err
	}, quiet)
	config.Delegates = s.node
	s.explorer = newExplorer(t, n, x, s.node, config)
	s.follow()
	return s
}

func newExplorer(t testing.TB, n *explorertest.Network, x *index.Index, node explorer.Node, config explorer.Config) *explorer.Explorer {
	t.Helper()
	config.Mirror, config.Rate, config.Burst = n.Dir, 1_000_000, 1_000_000
	config.Network = explorer.Network{ChainID: explorertest.ChainID, Name: "devnet", Genesis: n.Blocks[0].Hash, Version: "0.1.0"}
	config.Now = func() uint64 { return explorertest.Start }
	logs := func(ctx context.Context, _ epoch.Project) (*log.Log, error) { return n.Log(ctx) }
	e, err := explorer.New(config, x, node, logs, quiet)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// follow lets the indexer take in everything.
func (s *site) follow() {
	s.t.Helper()
	for more := true; more; {
		var err error
		if more, err = s.indexer.Step(s.t.Context()); err != nil {
			s.t.Fatal(err)
		}
	}
}

func (s *site) get(path string) *http.Response {
	return s.do(httptest.NewRequest(http.MethodGet, path, nil))
}

func (s *site) do(r *http.Request) *http.Response {
	w := httptest.NewRecorder()
	s.explorer.Handler().ServeHTTP(w, r)
	return w.Result()
}

func body(t testing.TB, r *http.Response) []byte {
	t.Helper()
	raw, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// town is the network of the golden files: five stations; one epoch paid, one
// posted, one pinned, and readings after it.
func town(t testing.TB) (*explorertest.Network, []*explorertest.Device) {
	n := explorertest.New(t, root)
	facts := func(name, exposure string) map[string]string {
		return map[string]string{"name": name, "exposure": exposure, "model": "SDS 011", "latitude": "51.95" + fmt.Sprint(len(name)), "longitude": "7.63"}
	}
	devices := []*explorertest.Device{
		n.Register(1, facts("Hansaring", "outdoor")), n.Register(2, facts("Domplatz <b>", "outdoor")), n.Register(3, facts("Kitchen", "indoor")),
		n.Register(4, facts("Often away", "outdoor")), n.Register(5, map[string]string{}),
	}
	hour := func(h int) {
		for i, d := range devices[:4] {
			n.ReportHour(d, h, []int{0, 5, 0, 40}[i])
		}
	}
	hour(0)
	n.Report(devices[0], explorertest.Start+1_000_000, "999.9") // saturated
	n.Publish()
	n.Pin(1)
	n.Post(1)
	n.Settle(1)
	n.Claim(1)
	hour(1)
	n.Publish()
	n.Pin(2)
	n.Post(2)
	n.ReportHour(devices[1], 2, 30)
	n.Publish()
	n.Pin(3)
	n.ReportHour(devices[1], 3, 57)
	n.Publish()
	return n, devices
}

func TestAnswersAreThoseOfTheSpecification(t *testing.T) {
	n, devices := town(t)
	s := newSite(t, n, explorer.Config{Speed: 480, Gateway: func() (uint64, uint64) { return 700, 2 }})
	hansaring, kitchen := devices[0].Address.Hex(), devices[2].Address.Hex()
	for name, path := range map[string]string{
		"status":             "/api/v1/status",
		"project":            "/api/v1/projects/1",
		"map":                "/api/v1/projects/1/map",
		"devices":            "/api/v1/projects/1/devices?limit=2",
		"devices-earning":    "/api/v1/projects/1/devices?state=earning&q=hansa",
		"device":             "/api/v1/devices/" + hansaring,
		"readings":           "/api/v1/devices/did:io:" + strings.ToLower(devices[1].Address.Hex()) + "/readings?limit=3",
		"readings-paid":      "/api/v1/devices/" + hansaring + "/readings?before=2",
		"epochs":             "/api/v1/projects/1/epochs",
		"epoch-settled":      "/api/v1/projects/1/epochs/1",
		"epoch-pinned":       "/api/v1/projects/1/epochs/3",
		"economics":          "/api/v1/projects/1/epochs/2/economics",
		"error-economics":    "/api/v1/projects/1/epochs/3/economics",
		"policy":             "/api/v1/projects/1/policies/" + n.Policy.Hash().Hex(),
		"error-policy":       "/api/v1/projects/1/policies/" + common.Hash{1}.Hex(),
		"leaves":             "/api/v1/projects/1/epochs/1/leaves?limit=2",
		"leaves-indoor":      "/api/v1/projects/1/epochs/2/leaves?reason=INDOOR",
		"receipt-paid":       "/api/v1/receipts/1/1/" + hansaring,
		"receipt-refused":    "/api/v1/receipts/1/2/" + kitchen,
		"receipt-silent":     "/api/v1/receipts/1/1/" + devices[4].Address.Hex(),
		"log-proof":          "/api/v1/projects/1/log/proof?index=3&size=100",
		"blocks":             "/api/v1/blocks?limit=3&before=6",
		"block-genesis":      "/api/v1/blocks/0",
		"committee":          "/api/v1/committee",
		"delegates":          "/api/v1/delegates",
		"block":              "/api/v1/blocks/3",
		"transaction":        "/api/v1/transactions/" + n.Blocks[3].Tx.Hex(),
		"error-not-found":    "/api/v1/devices/0x0000000000000000000000000000000000000001",
		"error-bad-address":  "/api/v1/devices/0x01",
		"error-huge-limit":   "/api/v1/projects/1/epochs?limit=501",
		"error-not-scored":   "/api/v1/receipts/1/3/" + hansaring,
		"error-no-such-path": "/api/v1/nothing",
	} {
		t.Run(name, func(t *testing.T) {
			r := s.get(path)
			raw := body(t, r)
			if got := r.Header.Get("Content-Type"); got != "application/json" {
				t.Errorf("content type %q", got)
			}
			if want := strings.HasPrefix(name, "error-"); want != (r.StatusCode != http.StatusOK) {
				t.Errorf("status %d", r.StatusCode)
			}
			golden(t, name, raw)
		})
	}
}

// TestADeviceIsShownAsItIsNow sells a device, gives it another key and ends
// it; its verdict is void, over or revoked before it is believed again.
func TestAnAnnouncedPolicyIsShownUntilItComesOrIsTakenBack(t *testing.T) {
	s := newSite(t, explorertest.New(t, root), explorer.Config{})
	next := func() (out struct {
		Policy     struct{ Hash string }
		NextPolicy *struct {
			Hash    common.Hash
			Version uint64
			From    uint64
		}
	}) {
		s.follow()
		if err := json.Unmarshal(body(t, s.get("/api/v1/projects/1")), &out); err != nil {
			t.Fatal(err)
		}
		return out
	}
	before := next()
	if before.NextPolicy != nil {
		t.Errorf("announced is %+v, want nothing", before.NextPolicy)
	}
	s.Happen(chain.PolicySet{Project: explorertest.Project, Version: 2, Hash: common.Hash{2}, From: 1 << 40})
	if p := next(); p.NextPolicy == nil || p.NextPolicy.Hash != (common.Hash{2}) || p.NextPolicy.From != 1000<<40 || p.Policy.Hash != before.Policy.Hash {
		t.Errorf("project is %+v", p)
	}
	s.Happen(chain.PolicyCancelled{Project: explorertest.Project, Version: 2})
	if p := next(); p.NextPolicy != nil {
		t.Errorf("announced is %+v, want nothing", p.NextPolicy)
	}
}

func TestADeviceIsShownAsItIsNow(t *testing.T) {
	n := explorertest.New(t, root)
	d := n.Register(1, map[string]string{"name": "Hansaring"})
	s := newSite(t, n, explorer.Config{})
	hardware := func() (found struct {
		Hardware *struct{ Kind string }
	}) {
		t.Helper()
		s.follow()
		if err := json.Unmarshal(body(t, s.get("/api/v1/devices/"+d.Address.Hex())), &found); err != nil {
			t.Fatal(err)
		}
		return found
	}
	attested := chain.HardwareAttested{Project: explorertest.Project, Device: d.Address, Verifier: common.Address{0xfe}, Signer: d.Address,
		Kind: "tpm2", ResultHash: common.Hash{0x5e}, Until: 1 << 62}
	n.Happen(attested)
	if got := hardware(); got.Hardware == nil || got.Hardware.Kind != "tpm2" {
		t.Errorf("after the verdict: %+v", got.Hardware)
	}
	n.Rotate(d, 9, map[string]string{"name": "Hansaring, mended"})
	if got := hardware(); got.Hardware != nil {
		t.Errorf("the verdict about the old key still counts: %+v", got.Hardware)
	}
	attested.Signer, attested.Until = d.Key(), uint64(len(n.Blocks))
	n.Happen(attested)
	if got := hardware(); got.Hardware == nil {
		t.Error("a verdict does not count in its last block")
	}
	n.Happen()
	if got := hardware(); got.Hardware != nil {
		t.Errorf("a verdict counts after its end: %+v", got.Hardware)
	}
	attested.Until = 1 << 62
	n.Happen(attested)
	n.Happen(chain.DeviceTransferred{Device: d.Address, From: common.Address{0xaa}, To: common.Address{0xbb}})
	n.Happen(chain.SerialAssigned{Project: explorertest.Project, Device: d.Address, V2: common.Hash(did.V2("air-quality", "SN-1"))})
	n.Happen(chain.DeviceRemoved{Project: explorertest.Project, Device: d.Address, Owner: common.Address{0xbb}})
	s.follow()
	golden(t, "device-changed", body(t, s.get("/api/v1/devices/"+d.Address.Hex())))

	n.Happen(chain.HardwareRevoked{Project: explorertest.Project, Device: d.Address, Verifier: common.Address{0xfe}})
	if got := hardware(); got.Hardware != nil {
		t.Errorf("a revoked verdict counts: %+v", got.Hardware)
	}
	for range 30 {
		n.Happen(chain.DeviceTransferred{Device: d.Address, From: common.Address{0xbb}, To: common.Address{0xaa}})
	}
	s.follow()
	var many struct{ Changes []struct{ Kind string } }
	if err := json.Unmarshal(body(t, s.get("/api/v1/devices/"+d.Address.Hex())), &many); err != nil || len(many.Changes) != 20 {
		t.Errorf("%d changes, %v; want 20", len(many.Changes), err)
	}
}

// golden compares JSON with a file, indented so that its diff can be read.
func golden(t *testing.T, name string, raw []byte) {
	t.Helper()
	var got bytes.Buffer
	if err := json.Indent(&got, raw, "", " "); err != nil {
		t.Fatalf("%v in %s", err, raw)
	}
	path := filepath.Join("testdata", "golden", name+".json")
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got.String()); diff != "" {
		t.Errorf("%s (-want +got):\n%s", path, diff)
	}
}

func TestBadQuestionsGetASentence(t *testing.T) {
	n, devices := town(t)
	s := newSite(t, n, explorer.Config{})
	device := devices[0].Address.Hex()
	for path, want := range map[string]int{
		"/api/v1/projects/0":                                         400,
		"/api/v1/projects/01":                                        400,
		"/api/v1/projects/-1":                                        400,
		"/api/v1/projects/9":                                         404,
		"/api/v1/projects/99999999999999999999":                      400,
		"/api/v1/projects/1?verbose=1":                               400,
		"/api/v1/projects/1/devices?limit=0":                         400,
		"/api/v1/projects/1/devices?limit=1&limit=2":                 400,
		"/api/v1/projects/1/devices?state=dead":                      400,
		"/api/v1/projects/1/devices?after=x":                         400,
		"/api/v1/projects/1/devices?q=" + strings.Repeat("a", 129):   400,
		"/api/v1/projects/1/devices?q=%zz":                           400,
		"/api/v1/projects/1/devices?limt=5":                          400,
		"/api/v1/devices/" + device[:41]:                             400,
		"/api/v1/devices/did:io:" + device + "/readings":             map[bool]int{true: 200, false: 400}[device == strings.ToLower(device)],
		"/api/v1/devices/" + device + "/readings?before=x":           400,
		"/api/v1/projects/1/epochs/0":                                400,
		"/api/v1/projects/1/epochs/77":                               404,
		"/api/v1/projects/1/epochs/1/leaves?after=-1":                400,
		"/api/v1/receipts/1/77/" + device:                            404,
		"/api/v1/receipts/9/1/" + device:                             404,
		"/api/v1/projects/1/log/proof":                               400,
		"/api/v1/projects/1/log/proof?index=5&size=5":                404,
		"/api/v1/projects/1/log/proof?index=0&size=9007199254740991": 404,
		"/api/v1/projects/1/log/proof?index=9007199254740992":        400,
		"/api/v1/blocks/0x12":                                        400,
		"/api/v1/blocks/4000":                                        404,
		"/api/v1/blocks/0x" + strings.Repeat("11", 32):               404,
		"/api/v1/transactions/0x" + strings.Repeat("11", 32):         404,
		"/api/v1/transactions/1":                                     400,
		"/mirror/1/":                                                 404,
		"/mirror/1/log":                                              404,
		"/mirror/1/secrets":                                          404,
		"/mirror/2/log/checkpoint":                                   404,
		"/mirror/x/log/checkpoint":                                   400,
		"/mirror/1/log/tile/..%2f..%2f..%2fsecret":                   404,
		"/mirror/1/%2e%2e%2f%2e%2e%2fetc%2fpasswd":                   404,
		"/mirror/1/results/..%5c..%5csecret":                         404,
	} {
		r := s.get(path)
		raw := body(t, r)
		if r.StatusCode != want {
			t.Errorf("GET %s: status %d, want %d: %s", path, r.StatusCode, want, raw)
		}
		if want == 200 {
			continue
		}
		var answer struct {
			Error struct{ Code, Message string }
		}
		if err := json.Unmarshal(raw, &answer); err != nil || answer.Error.Code == "" || len(answer.Error.Message) < 10 {
			t.Errorf("GET %s: %s is no error of the API", path, raw)
		}
	}
}

func TestOtherMethodsAreRefused(t *testing.T) {
	n, _ := town(t)
	s := newSite(t, n, explorer.Config{})
	for path, allow := range map[string]string{"/api/v1/status": "GET, HEAD", "/mirror/1/log/checkpoint": "GET, HEAD", "/": "GET, HEAD", "/rpc": "POST"} {
		method := http.MethodDelete
		r := s.do(httptest.NewRequest(method, path, nil))
		if r.StatusCode != http.StatusMethodNotAllowed || r.Header.Get("Allow") != allow {
			t.Errorf("%s %s: %d, allow %q", method, path, r.StatusCode, r.Header.Get("Allow"))
		}
	}
	if r := s.do(httptest.NewRequest(http.MethodHead, "/api/v1/status", nil)); r.StatusCode != http.StatusOK {
		t.Errorf("HEAD: %d", r.StatusCode)
	}
}

func TestAMirrorServesItsFilesAndNothingElse(t *testing.T) {
	n, _ := town(t)
	s := newSite(t, n, explorer.Config{})
	outside := filepath.Join(n.Dir, "..", "secret")
	if err := os.WriteFile(outside, []byte("secret"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Remove(outside) })
	if err := os.Symlink(outside, filepath.Join(n.Dir, "1", "results", "99")); err != nil {
		t.Fatal(err)
	}
	if r := s.get("/mirror/1/results/99"); r.StatusCode != http.StatusNotFound {
		t.Errorf("a link led out of the mirror: %d", r.StatusCode)
	}
	module := []byte("\x00asm\x01\x00\x00\x00")
	if err := mirror.Open(filepath.Join(n.Dir, "1")).PutProgram(module); err != nil {
		t.Fatal(err)
	}
	for path, cache := range map[string]string{
		fmt.Sprintf("programs/0x%x", sha256.Sum256(module)): "public, max-age=31536000, immutable",
		"log/checkpoint":                    "no-store",
		"log/tile/0/000":                    "public, max-age=31536000, immutable",
		"log/tile/entries/000":              "public, max-age=31536000, immutable",
		"policies/" + n.Policy.Hash().Hex(): "public, max-age=31536000, immutable",
		"results/1":                         "no-store",
	} {
		r := s.get("/mirror/1/" + path)
		want, err := os.ReadFile(filepath.Join(n.Dir, "1", path))
		if err != nil {
			t.Fatal(err)
		}
		if got := body(t, r); r.StatusCode != http.StatusOK || !bytes.Equal(got, want) {
			t.Errorf("%s: status %d, %d bytes, want %d", path, r.StatusCode, len(got), len(want))
		}
		if got := r.Header.Get("Cache-Control"); got != cache {
			t.Errorf("%s: cache %q, want %q", path, got, cache)
		}
		if r.Header.Get("Access-Control-Allow-Origin") != "*" {
			t.Errorf("%s: other origins cannot read it", path)
		}
	}
}

func TestThePageIsServedWithItsCachesAndNothingInline(t *testing.T) {
	n, _ := town(t)
	script := strings.Repeat("console.log('trellis');\n", 200)
	s := newSite(t, n, explorer.Config{Page: fstest.MapFS{
		"index.html":                 {Data: []byte("<!doctype html>")},
		"assets/index-AbCd1234.js":   {Data: []byte(script)},
		"assets/styles-AbCd1234.css": {Data: []byte("a{}")},
	}})
	for _, path := range []string{"/", "/device/0x1", "/projects/1/epochs/2"} {
		r := s.get(path)
		if got := string(body(t, r)); got != "<!doctype html>" || r.Header.Get("Cache-Control") != "no-cache" {
			t.Errorf("%s: %q, cache %q", path, got, r.Header.Get("Cache-Control"))
		}
		if csp := r.Header.Get("Content-Security-Policy"); csp != web.ContentSecurityPolicy {
			t.Errorf("%s: policy %q", path, csp)
		}
	}
	request := httptest.NewRequest(http.MethodGet, "/assets/index-AbCd1234.js", nil)
	request.Header.Set("Accept-Encoding", "br, gzip")
	r := s.do(request)
	if got := r.Header.Get("Cache-Control"); !strings.Contains(got, "immutable") {
		t.Errorf("hashed asset: cache %q", got)
	}
	z, err := gzip.NewReader(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	if raw, _ := io.ReadAll(z); string(raw) != script {
		t.Errorf("script has %d bytes, want %d", len(raw), len(script))
	}
	request.Header.Set("If-None-Match", r.Header.Get("ETag"))
	if r := s.do(request); r.StatusCode != http.StatusNotModified {
		t.Errorf("the same tag: %d", r.StatusCode)
	}
	if r := s.get("/assets/gone-AbCd1234.js"); r.StatusCode != http.StatusNotFound {
		t.Errorf("a missing asset: %d", r.StatusCode)
	}
	if r := s.get("/../../etc/passwd"); r.StatusCode == http.StatusOK && strings.Contains(string(body(t, r)), "root:") {
		t.Error("left the page's files")
	}
	unbuilt := newSite(t, n, explorer.Config{})
	if got := string(body(t, unbuilt.get("/"))); !strings.Contains(got, "make build") {
		t.Errorf("without a page: %q", got)
	}
}

func TestJSONIsCompressedForThoseWhoAsk(t *testing.T) {
	n, _ := town(t)
	s := newSite(t, n, explorer.Config{})
	request := httptest.NewRequest(http.MethodGet, "/api/v1/projects/1", nil)
	plain := body(t, s.do(request))
	request.Header.Set("Accept-Encoding", "gzip;q=0")
	if got := body(t, s.do(request)); !bytes.Equal(got, plain) {
		t.Error("a client that refuses gzip got it")
	}
	request.Header.Set("Accept-Encoding", "gzip")
	r := s.do(request)
	z, err := gzip.NewReader(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	if got, _ := io.ReadAll(z); !bytes.Equal(got, plain) {
		t.Error("the compressed answer is another one")
	}
}

func TestRPCLetsOnlyReadsThrough(t *testing.T) {
	n, _ := town(t)
	s := newSite(t, n, explorer.Config{})
	for _, c := range []struct {
		body   string
		status int
		want   string
	}{
		{`{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":[]}`, 200, `{"jsonrpc":"2.0","id":1,"result":"0x1252"}`},
		{`{"jsonrpc":"2.0","id":"a","method":"eth_chainId"}`, 200, `{"jsonrpc":"2.0","id":"a","result":"0x1252"}`},
		{`{"jsonrpc":"2.0","id":1,"method":"eth_getBlockByNumber","params":["0xffff",false]}`, 200, `{"jsonrpc":"2.0","id":1,"result":null}`},
		{`{"jsonrpc":"2.0","id":1,"method":"eth_call","params":[{},"latest"]}`, 200,
			`{"jsonrpc":"2.0","id":1,"error":{"code":3,"message":"execution reverted","data":"0x08c379a0"}}`},
		{`{"jsonrpc":"2.0","id":1,"method":"eth_sendRawTransaction","params":["0x"]}`, 200, `"code":-32601`},
		{`{"jsonrpc":"2.0","id":1,"method":"debug_traceTransaction","params":["0x"]}`, 200, `"code":-32601`},
		{`[{"jsonrpc":"2.0","id":1,"method":"eth_chainId"}]`, 400, `"code":-32600`},
		{`{"jsonrpc":"1.0","id":1,"method":"eth_chainId"}`, 400, `"code":-32600`},
		{`{"jsonrpc":"2.0","id":{},"method":"eth_chainId"}`, 400, `"code":-32600`},
		{`{"jsonrpc":"2.0","id":1,"method":"eth_chainId","params":{}}`, 400, `"code":-32700`},
		{`not json`, 400, `"code":-32700`},
		{`{"jsonrpc":"2.0","id":1,"method":"eth_call","params":["` + strings.Repeat("0", 64<<10) + `"]}`, 413, `"code":"too_large"`},
	} {
		r := s.do(httptest.NewRequest(http.MethodPost, "/rpc", strings.NewReader(c.body)))
		if got := string(body(t, r)); r.StatusCode != c.status || !strings.Contains(got, c.want) {
			t.Errorf("%.80s: %d %s, want %d %s", c.body, r.StatusCode, got, c.status, c.want)
		}
		if r.Header.Get("Access-Control-Allow-Origin") != "" {
			t.Error("other origins can use the node")
		}
	}
	s.node.Err = errors.New("dial tcp 10.0.0.7:8545: refused")
	r := s.do(httptest.NewRequest(http.MethodPost, "/rpc", strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId"}`)))
	if got := string(body(t, r)); !strings.Contains(got, "-32603") || strings.Contains(got, "10.0.0.7") {
		t.Errorf("a lost node: %s", got)
	}
}

func TestALostNodeIsSaidAndTheIndexGoesOn(t *testing.T) {
	n, devices := town(t)
	s := newSite(t, n, explorer.Config{})
	s.node.Err = errors.New("connection refused")
	for path, want := range map[string]int{"/api/v1/status": 503, "/api/v1/blocks": 503, "/api/v1/projects/1": 200,
		"/api/v1/receipts/1/1/" + devices[0].Address.Hex(): 200} {
		if r := s.get(path); r.StatusCode != want {
			t.Errorf("%s: %d, want %d", path, r.StatusCode, want)
		}
	}
}

func TestATamperedResultIsNeverShownAsTrue(t *testing.T) {
	n, devices := town(t)
	path := filepath.Join(n.Dir, "1", "results", "2")
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, bytes.Replace(raw, []byte(`"points":`), []byte(`"points":9`), 1), 0o644); err != nil {
		t.Fatal(err)
	}
	s := newSite(t, n, explorer.Config{})
	var shown struct {
		Error   string
		Reasons []any
	}
	if err := json.Unmarshal(body(t, s.get("/api/v1/projects/1/epochs/2")), &shown); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(shown.Error, "the chain says") || len(shown.Reasons) != 0 {
		t.Errorf("epoch shows %+v", shown)
	}
	if r := s.get("/api/v1/receipts/1/2/" + devices[0].Address.Hex()); r.StatusCode != http.StatusServiceUnavailable {
		t.Errorf("receipt: %d", r.StatusCode)
	}
}
