package agent_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/client/log"
	"github.com/trellis-network/trellis/crypto/merkle"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/service/agent"
	"github.com/trellis-network/trellis/service/explorer"
	"github.com/trellis-network/trellis/service/explorer/explorertest"
	"github.com/trellis-network/trellis/service/indexer"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
)

var quiet = slog.New(slog.DiscardHandler)

// a desk is an agent's server over a small network, and a clock.
type desk struct {
	*httptest.Server
	t      *testing.T
	keys   *agent.Keys
	dir    string
	token  string
	now    time.Time
	device *explorertest.Device
	market *market
}

// market is a fake of the compute market.
type market struct{ tasks []agent.Task }

func (m *market) Tasks(_ context.Context, p epoch.Project, limit int) ([]agent.Task, error) {
	return m.tasks[:min(limit, len(m.tasks))], nil
}

func (m *market) Task(_ context.Context, id common.Hash) (agent.Task, error) {
	for _, t := range m.tasks {
		if t.ID == id {
			return t, nil
		}
	}
	return agent.Task{}, agent.ErrNotFound
}

func (m *market) Provers(context.Context, int) ([]agent.Prover, error) {
	return []agent.Prover{{Operator: 1, Capacity: 4}}, nil
}

func open(t *testing.T) *desk {
	t.Helper()
	n := explorertest.New(t, "../..")
	device := n.Register(1, map[string]string{"name": "Hansaring", "exposure": "outdoor", "latitude": "51.95", "longitude": "7.63"})
	n.ReportHour(device, 0, 0)
	n.Publish()
	n.Pin(1)
	n.Post(1)
	n.Settle(1)
	n.ReportHour(device, 1, 50)
	n.Publish()
	x, err := index.Open(filepath.Join(t.TempDir(), "index.db"), index.Config{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = x.Close() })
	follow := indexer.New(indexer.Config{}, x, n, func(ctx context.Context, _ epoch.Project) (indexer.Source, error) {
		l, err := n.Log(ctx)
		return indexer.Source{Log: l, Mirror: n.Mirror()}, err
	}, quiet)
	for more := true; more; {
		if more, err = follow.Step(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	logs := func(ctx context.Context, _ epoch.Project) (*log.Log, error) { return n.Log(ctx) }
	show, err := explorer.New(explorer.Config{Mirror: n.Dir, Network: explorer.Network{ChainID: explorertest.ChainID}}, x, &explorertest.Node{Network: n}, logs, quiet)
	if err != nil {
		t.Fatal(err)
	}
	d := &desk{t: t, dir: filepath.Join(t.TempDir(), "agent"), device: device, now: time.Date(2026, 11, 26, 12, 0, 0, 0, time.UTC), market: &market{}}
	if d.keys, err = agent.OpenKeys(d.dir); err != nil {
		t.Fatal(err)
	}
	d.token = d.key(agent.Key{Name: "assistant"})
	a, err := agent.New(agent.Config{ChainID: explorertest.ChainID, Now: func() time.Time { return d.now },
		DeviceTime: func() uint64 { return explorertest.Start + 2*explorertest.Hour }}, agent.Data{
		Rows: x, Log: logs, Receipt: show.Receipt, Compute: d.market,
		Head: func(context.Context) (uint64, uint64, error) { return 99, uint64(d.now.Unix()) - 1, nil },
	}, d.keys, quiet)
	if err != nil {
		t.Fatal(err)
	}
	d.Server = httptest.NewServer(a.Handler())
	t.Cleanup(d.Close)
	return d
}

func (d *desk) key(k agent.Key) string {
	d.t.Helper()
	token, err := d.keys.Add(k)
	if err != nil {
		d.t.Fatal(err)
	}
	return token
}

type answer struct {
	Answer json.RawMessage
	Source agent.Source
	Error  struct{ Code, Message string }
}

func (d *desk) ask(token, tool, question string) (int, answer, http.Header) {
	d.t.Helper()
	r, err := http.NewRequest(http.MethodPost, d.URL+"/v1/tools/"+tool, strings.NewReader(question))
	if err != nil {
		d.t.Fatal(err)
	}
	if token != "" {
		r.Header.Set("Authorization", "Bearer "+token)
	}
	response, err := d.Client().Do(r)
	if err != nil {
		d.t.Fatal(err)
	}
	defer response.Body.Close()
	raw, err := io.ReadAll(response.Body)
	if err != nil {
		d.t.Fatal(err)
	}
	var a answer
	if err := json.Unmarshal(raw, &a); err != nil {
		d.t.Fatalf("%s: %v in %s", tool, err, raw)
	}
	return response.StatusCode, a, response.Header
}

// TestI9EachReadingComesWithAProofThatHolds checks the proofs as a stranger would.
func TestI9EachReadingComesWithAProofThatHolds(t *testing.T) {
	d := open(t)
	name := did.ID(d.device.Address).String()
	status, got, _ := d.ask(d.token, "readings", `{"device":"`+name+`","limit":3}`)
	if status != http.StatusOK || len(got.Source.Proofs) != 3 {
		t.Fatalf("status %d, %+v", status, got)
	}
	if got.Source.Device != name || got.Source.ChainID != explorertest.ChainID || got.Source.Block != 99 || got.Source.Age < 1 || got.Source.Age > 3600 {
		t.Errorf("source: %+v", got.Source)
	}
	for _, p := range got.Source.Proofs {
		_, entry, _ := d.ask(d.token, "prove_reading", `{"project":1,"index":`+itoa(*p.Index)+`}`)
		var shown struct{ Entry string }
		if err := json.Unmarshal(entry.Answer, &shown); err != nil {
			t.Fatal(err)
		}
		path := make([]tlog.Hash, len(p.Path))
		for i, h := range p.Path {
			path[i] = tlog.Hash(h)
		}
		leaf := tlog.EntryHash(common.FromHex(shown.Entry))
		if err := tlog.VerifyInclusion(tlog.Tree{Size: tlog.Size(p.Size), Root: tlog.Hash(*p.Root)}, tlog.Index(*p.Index), leaf, path); err != nil || !p.Checked {
			t.Errorf("reading %d: %v, checked %v", *p.Index, err, p.Checked)
		}
	}
}

func TestAPayoutIsExplainedWithAReceiptThatWasChecked(t *testing.T) {
	d := open(t)
	status, got, _ := d.ask(d.token, "payout", `{"device":"`+d.device.Address.Hex()+`","epoch":1}`)
	var shown struct {
		Checks []struct{ Step, Error string }
		Leaf   merkle.Leaf `json:"-"`
	}
	if err := json.Unmarshal(got.Answer, &shown); err != nil || status != http.StatusOK {
		t.Fatalf("status %d, error %v: %+v", status, err, got.Error)
	}
	if len(shown.Checks) < 9 || !got.Source.Proofs[0].Checked || got.Source.Epoch != 1 {
		t.Errorf("%+v in %+v", shown, got.Source)
	}
}

func TestEachToolAnswersOrSaysWhyNot(t *testing.T) {
	d := open(t)
	d.market.tasks = []agent.Task{{ID: common.Hash{7}, Project: 1, State: "fulfilled", Time: uint64(d.now.Unix()) - 60}}
	device := `{"device":"` + d.device.Address.Hex() + `"}`
	for _, c := range []struct {
		tool, question string
		status         int
		part           string
	}{
		{"network_status", ``, 200, `"devices":1`},
		{"find_devices", `{"project":1,"query":"hansa"}`, 200, "Hansaring"},
		{"find_devices", `{"project":1,"state":"asleep"}`, 400, "earning, reporting or silent"},
		{"find_devices", `{"project":2}`, 404, "no project 2"},
		{"find_devices", `{"project":1,"limit":101}`, 400, "1 to 100"},
		{"find_devices", `{}`, 400, "project"},
		{"device", device, 200, "Hansaring"},
		{"device", `{"device":"0x00000000000000000000000000000000000000ff"}`, 404, "find_devices"},
		{"device", `{"device":"nobody"}`, 400, "DID"},
		{"device", `{"device":"nobody","more":1}`, 400, "more"},
		{"device", `{`, 400, "JSON"},
		{"readings", device, 200, "pm25"},
		{"prove_reading", `{"project":1,"index":100000}`, 404, "the last is"},
		{"epoch", `{"project":1}`, 200, `"epoch":1`},
		{"epoch", `{"project":1,"epoch":7}`, 404, "the newest is 1"},
		{"payout", `{"device":"` + d.device.Address.Hex() + `","epoch":4}`, 404, "epoch 4"},
		{"tasks", `{"project":1}`, 200, "fulfilled"},
		{"task", `{"task":"` + common.Hash{7}.Hex() + `"}`, 200, "fulfilled"},
		{"task", `{"task":"0x12"}`, 400, "64 hex"},
		{"task", `{"task":"` + common.Hash{8}.Hex() + `"}`, 404, "not found"},
		{"provers", ``, 200, `"capacity":4`},
		{"fortune", ``, 404, "/v1/tools"},
	} {
		status, got, _ := d.ask(d.token, c.tool, c.question)
		if text := string(got.Answer) + got.Error.Message; status != c.status || !strings.Contains(text, c.part) {
			t.Errorf("%s %s: status %d, want %d with %q: %s", c.tool, c.question, status, c.status, c.part, text)
		}
		if status == 200 && got.Source.Block != 99 {
			t.Errorf("%s: no source", c.tool)
		}
	}
	_, got, _ := d.ask(d.token, "task", `{"task":"`+common.Hash{7}.Hex()+`"}`)
	if got.Source.Age != 60 || got.Source.Task != (common.Hash{7}).Hex() {
		t.Errorf("source of a task: %+v", got.Source)
	}
}

func TestOnlyAKeyMayAskAndNotTooOften(t *testing.T) {
	d := open(t)
	for _, token := range []string{"", "trellis-agent-guess", d.token + "x"} {
		if status, got, head := d.ask(token, "network_status", ""); status != 401 || head.Get("WWW-Authenticate") == "" || !strings.Contains(got.Error.Message, "agent key new") {
			t.Errorf("token %q: status %d, %+v", token, status, got.Error)
		}
	}
	slow := d.key(agent.Key{Name: "slow", Rate: 2})
	for i, want := range []int{200, 200, 429} {
		if status, _, head := d.ask(slow, "network_status", ""); status != want || (want == 429) != (head.Get("Retry-After") != "") {
			t.Errorf("call %d: status %d, want %d; retry after %q", i, status, want, head.Get("Retry-After"))
		}
	}
	d.now = d.now.Add(30 * time.Second)
	if status, _, _ := d.ask(slow, "network_status", ""); status != 200 {
		t.Errorf("after half a minute: status %d", status)
	}
	few := d.key(agent.Key{Name: "few", Quota: 1})
	d.now = d.now.Add(2 * time.Second) // a new key counts within a second
	for i, want := range []int{200, 429} {
		if status, got, _ := d.ask(few, "network_status", ""); status != want || want == 429 && got.Error.Code != "quota_exceeded" {
			t.Errorf("call %d of the month: status %d, %+v", i, status, got.Error)
		}
	}
	d.now = d.now.AddDate(0, 1, 0)
	if status, _, _ := d.ask(few, "network_status", ""); status != 200 {
		t.Errorf("in the next month: status %d", status)
	}
	short := d.key(agent.Key{Name: "short", Expires: d.now.Add(time.Minute)})
	d.now = d.now.Add(time.Hour)
	if status, _, _ := d.ask(short, "network_status", ""); status != 401 {
		t.Errorf("expired key: status %d", status)
	}
	if err := d.keys.Revoke("assistant"); err != nil {
		t.Fatal(err)
	}
	if status, _, _ := d.ask(d.token, "network_status", ""); status != 401 {
		t.Errorf("revoked key: status %d", status)
	}
}

func TestNoTokenIsKept(t *testing.T) {
	d := open(t)
	d.ask(d.token, "network_status", "")
	if err := d.keys.Save(); err != nil {
		t.Fatal(err)
	}
	files, err := os.ReadDir(d.dir)
	if err != nil || len(files) != 2 {
		t.Fatalf("%d files, error %v", len(files), err)
	}
	for _, f := range files {
		raw, err := os.ReadFile(filepath.Join(d.dir, f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		if info, _ := f.Info(); info.Mode().Perm() != 0o600 || bytes.Contains(raw, []byte(d.token)) {
			t.Errorf("%s has mode %o, or the token", f.Name(), info.Mode().Perm())
		}
	}
	again, err := agent.OpenKeys(d.dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, used, err := again.List(); err != nil || used["assistant"].Total != 1 {
		t.Errorf("used %v, error %v", used, err)
	}
}

// TestAClientOfTheProtocolAsks speaks MCP as a language model's host does.
func TestAClientOfTheProtocolAsks(t *testing.T) {
	d := open(t)
	client := mcp.NewClient(&mcp.Implementation{Name: "test", Version: "1"}, nil)
	session, err := client.Connect(t.Context(), &mcp.StreamableClientTransport{Endpoint: d.URL + "/mcp", HTTPClient: &http.Client{Transport: bearer(d.token)}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer session.Close()
	tools, err := session.ListTools(t.Context(), nil)
	if err != nil || len(tools.Tools) != 10 {
		t.Fatalf("%d tools, error %v", len(tools.Tools), err)
	}
	for _, tool := range tools.Tools {
		if tool.Annotations == nil || !tool.Annotations.ReadOnlyHint {
			t.Errorf("%s does not say that it changes nothing", tool.Name)
		}
	}
	result, err := session.CallTool(t.Context(), &mcp.CallToolParams{Name: "device", Arguments: map[string]any{"device": d.device.Address.Hex()}})
	if err != nil || result.IsError {
		t.Fatalf("%+v, error %v", result, err)
	}
	text, _ := json.Marshal(result)
	if !bytes.Contains(text, []byte("Hansaring")) || !bytes.Contains(text, []byte("log-inclusion")) {
		t.Errorf("the answer is %s", text)
	}
	result, err = session.CallTool(t.Context(), &mcp.CallToolParams{Name: "device", Arguments: map[string]any{"device": "nobody"}})
	if err != nil || !result.IsError {
		t.Errorf("nobody: %+v, error %v", result, err)
	}
}

type bearer string

func (b bearer) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Authorization", "Bearer "+string(b))
	return http.DefaultTransport.RoundTrip(r)
}

func itoa(n uint64) string { raw, _ := json.Marshal(n); return string(raw) }

func FuzzAsk(f *testing.F) {
	f.Add("device", `{"device":"did:io:0x00000000000000000000000000000000000000ff"}`)
	f.Add("readings", `{"device":"0x00","before":1,"limit":2}`)
	f.Add("task", `{"task":"0x"}`)
	keys, err := agent.OpenKeys(f.TempDir())
	if err != nil {
		f.Fatal(err)
	}
	token, err := keys.Add(agent.Key{Name: "fuzz", Rate: 1 << 30, Quota: 1 << 60})
	if err != nil {
		f.Fatal(err)
	}
	a, err := agent.New(agent.Config{}, agent.Data{Rows: empty{}, Head: func(context.Context) (uint64, uint64, error) { return 1, 1, nil }}, keys, quiet)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, tool, question string) {
		r := httptest.NewRequest(http.MethodPost, "/v1/tools/x", strings.NewReader(question))
		r.URL.Path = "/v1/tools/" + strings.ReplaceAll(tool, "/", "")
		r.Header.Set("Authorization", "Bearer "+token)
		w := httptest.NewRecorder()
		a.Handler().ServeHTTP(w, r)
		if w.Code == http.StatusInternalServerError {
			t.Fatalf("status %d: %s", w.Code, w.Body)
		}
	})
}

// empty is an index of nothing.
type empty struct{ agent.Rows }

func (empty) Counts(context.Context) (index.Counts, error)      { return index.Counts{}, nil }
func (empty) Projects(context.Context) ([]index.Project, error) { return nil, nil }
func (empty) Project(context.Context, epoch.Project) (index.Project, error) {
	return index.Project{}, index.ErrNotFound
}
func (empty) Device(context.Context, common.Address) (index.Device, error) {
	return index.Device{}, index.ErrNotFound
}
