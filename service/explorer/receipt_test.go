package explorer_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/crypto/merkle"
	"github.com/trellis-network/trellis/protocol/receipt"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/service/explorer"
	"github.com/trellis-network/trellis/service/explorer/explorertest"
	"github.com/trellis-network/trellis/types/epoch"
)

type shownReceipt struct {
	Notes    []string
	Evidence common.Hash
	Amount   string
	Root     common.Hash
	Total    string
	Leaves   uint64
	Readings []struct {
		LeafHash common.Hash
	}
	Leaf struct {
		Index, Points, Readings, FirstIndex, LastIndex uint64
		Device, Account                                common.Address
		Amount, Reason                                 string
		Evidence, Hash                                 common.Hash
	}
	Proof []struct {
		Hash common.Hash
		Sum  string
	}
}

func (s *site) receipt(n epoch.Number, device common.Address) shownReceipt {
	s.t.Helper()
	r := s.get(fmt.Sprintf("/api/v1/receipts/1/%d/%s", n, device))
	var shown shownReceipt
	if raw := body(s.t, r); r.StatusCode != http.StatusOK {
		s.t.Fatalf("receipt: %d %s", r.StatusCode, raw)
	} else if err := json.Unmarshal(raw, &shown); err != nil {
		s.t.Fatal(err)
	}
	return shown
}

// TestI9AReceiptProvesItself does with an answer what a reader can do who
// trusts only the root on chain.
func TestI9AReceiptProvesItself(t *testing.T) {
	n, devices := town(t)
	s := newSite(t, n, explorer.Config{})
	posted, err := s.index.Epoch(t.Context(), 1, 1)
	if err != nil {
		t.Fatal(err)
	}
	for i, d := range devices {
		shown := s.receipt(1, d.Address)
		leaf := merkle.Leaf{Device: shown.Leaf.Device, Account: shown.Leaf.Account, Amount: *uint256.MustFromDecimal(shown.Leaf.Amount),
			Points: shown.Leaf.Points, Readings: shown.Leaf.Readings, FirstIndex: shown.Leaf.FirstIndex, LastIndex: shown.Leaf.LastIndex,
			Evidence: shown.Leaf.Evidence}
		copy(leaf.Reason[:], shown.Leaf.Reason)
		var proof []merkle.Node
		for _, node := range shown.Proof {
			proof = append(proof, merkle.Node{Hash: node.Hash, Sum: *uint256.MustFromDecimal(node.Sum)})
		}
		root := merkle.Node{Hash: posted.Root, Sum: *uint256.MustFromBig(posted.Total.Big())}
		if leaf.Hash() != shown.Leaf.Hash || !merkle.Verify(root, posted.Leaves, leaf, shown.Leaf.Index, proof) {
			t.Errorf("device %d: the proof does not lead to the root on chain", i)
		}
		if len(shown.Notes) != 0 || shown.Evidence != shown.Leaf.Evidence || uint64(len(shown.Readings)) != shown.Leaf.Readings {
			t.Errorf("device %d: notes %q, evidence %s for %s, %d readings for %d", i, shown.Notes, shown.Evidence, shown.Leaf.Evidence,
				len(shown.Readings), shown.Leaf.Readings)
		}
	}
}

func TestALogProofLeadsToTheRootOfAnySize(t *testing.T) {
	n, _ := town(t)
	s := newSite(t, n, explorer.Config{})
	for _, c := range []struct{ at, size int }{{0, 1}, {3, 196}, {195, 196}, {255, 257}, {400, 424}} {
		var shown struct {
			Index, Size    uint64
			Entry          string
			LeafHash, Root common.Hash
			Proof          []common.Hash
		}
		if err := json.Unmarshal(body(t, s.get(fmt.Sprintf("/api/v1/projects/1/log/proof?index=%d&size=%d", c.at, c.size))), &shown); err != nil {
			t.Fatal(err)
		}
		var proof []tlog.Hash
		for _, h := range shown.Proof {
			proof = append(proof, tlog.Hash(h))
		}
		leaf := tlog.EntryHash(common.FromHex(shown.Entry))
		if common.Hash(leaf) != shown.LeafHash {
			t.Errorf("entry %d does not hash to its leaf", c.at)
		}
		if err := tlog.VerifyInclusion(tlog.Tree{Size: tlog.Size(c.size), Root: tlog.Hash(shown.Root)}, tlog.Index(c.at), leaf, proof); err != nil {
			t.Error(err)
		}
		if c.size == 196 {
			one, err := s.index.Epoch(t.Context(), 1, 1)
			if err != nil || one.LogRoot != shown.Root {
				t.Errorf("root %s, the chain pinned %s (%v)", shown.Root, one.LogRoot, err)
			}
		}
	}
}

// TestAnIndexThatIsGoneOrLiesIsNotedAndNotBelieved damages the index beside the result.
func TestAnIndexThatIsGoneOrLiesIsNotedAndNotBelieved(t *testing.T) {
	n, devices := town(t)
	s := newSite(t, n, explorer.Config{})
	want := s.receipt(1, devices[0].Address)
	raw := n.Hide("results/1.index")
	for name, change := range map[string]func([]byte) []byte{
		"gone":         func([]byte) []byte { return nil },
		"lists nobody": func(b []byte) []byte { return b[:148] },
		"lies":         func(b []byte) []byte { copy(b[300:], bytes.Repeat([]byte{7}, 300)); return b },
	} {
		if changed := change(bytes.Clone(raw)); changed != nil {
			n.Write("results/1.index", changed)
		}
		s.reopen(explorer.Config{})
		got := s.receipt(1, devices[0].Address)
		if len(got.Notes) != 1 || !strings.Contains(got.Notes[0], "whole log range") {
			t.Errorf("%s: notes %q", name, got.Notes)
		}
		if got.Evidence != want.Evidence || got.Amount != want.Amount || len(got.Readings) != len(want.Readings) {
			t.Errorf("%s: the receipt became another one: %d readings, want %d", name, len(got.Readings), len(want.Readings))
		}
	}
}

// TestADocumentFromTheAPIProvesItselfToAStranger checks it as who gets the file does.
func TestADocumentFromTheAPIProvesItselfToAStranger(t *testing.T) {
	n, devices := town(t)
	s := newSite(t, n, explorer.Config{})
	for _, d := range devices {
		r := s.get(fmt.Sprintf("/api/v1/receipts/1/1/%s?format=document", d.Address))
		document, err := receipt.Parse(body(t, r))
		if err != nil {
			t.Fatal(err)
		}
		if err := receipt.Failed(document.Check()); err != nil || document.Transactions.Pin == nil {
			t.Errorf("%s: %v, pinned in %v", d.Address, err, document.Transactions.Pin)
		}
	}
	if r := s.get(fmt.Sprintf("/api/v1/receipts/1/1/%s?format=pdf", devices[0].Address)); r.StatusCode != http.StatusBadRequest {
		t.Errorf("format=pdf: %d", r.StatusCode)
	}
}

// city has an epoch of 15,000 readings: 250 stations, one a minute.
func city(t testing.TB) (*explorertest.Network, []*explorertest.Device) {
	n := explorertest.New(t, root)
	var devices []*explorertest.Device
	for i := range 250 {
		devices = append(devices, n.Register(i, map[string]string{"name": fmt.Sprint("Station ", i), "exposure": "outdoor"}))
	}
	for minute := range 60 {
		for i, d := range devices {
			n.Report(d, explorertest.Start+uint64(minute)*60_000+uint64(i), fmt.Sprintf("%d.%d", 5+(minute*7+i)%20, minute%10))
		}
	}
	n.Publish()
	n.Pin(1)
	n.Post(1)
	return n, devices
}

func BenchmarkReceiptOf15000Readings(b *testing.B) {
	n, devices := city(b)
	s := newSite(b, n, explorer.Config{})
	for name, fresh := range map[string]bool{"warm": false, "cold": true} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				if fresh {
					b.StopTimer()
					s.reopen(explorer.Config{})
					b.StartTimer()
				}
				w := httptest.NewRecorder()
				path := fmt.Sprintf("/api/v1/receipts/1/1/%s", devices[i%len(devices)].Address)
				s.explorer.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
				if w.Code != http.StatusOK || bytes.Contains(w.Body.Bytes(), []byte("instead")) {
					b.Fatalf("%d %s", w.Code, w.Body)
				}
				i++
			}
			b.ReportMetric(float64(b.Elapsed().Milliseconds())/float64(i), "ms/receipt")
		})
	}
}

func FuzzEveryQuestionGetsAnAnswer(f *testing.F) {
	n, devices := town(f)
	s := newSite(f, n, explorer.Config{})
	for _, path := range []string{"/api/v1/status", "/api/v1/projects/1/devices?q=%25&after=0x01&limit=3", "/api/v1/blocks/2", "/mirror/1/log/tile/0/000",
		"/mirror/1/../../x", "/api/v1/receipts/1/1/" + devices[0].Address.Hex(), "/api/v1/projects/1/epochs/1/leaves?reason=%00&after=2",
		"/api/v1/devices/did:io:0x/readings?before=18446744073709551615", "/api/v1/transactions/" + crypto.Keccak256Hash().Hex(), "//a", "/a?;"} {
		f.Add(path)
	}
	f.Fuzz(func(t *testing.T, path string) {
		if !strings.HasPrefix(path, "/") || strings.HasPrefix(path, "/api/v1/live") {
			return
		}
		r, err := http.NewRequest(http.MethodGet, "http://explorer"+path, nil)
		if err != nil || r.URL.Host != "explorer" || strings.Contains(r.URL.Path, "/live") {
			return // no server would see it, or it does not end
		}
		r.RemoteAddr = "192.0.2.1:1"
		w := httptest.NewRecorder()
		s.explorer.Handler().ServeHTTP(w, r)
		if w.Code >= 500 {
			t.Errorf("%q: %d %s", path, w.Code, w.Body)
		}
		if strings.HasPrefix(r.URL.Path, "/api/") && w.Code >= 400 && !json.Valid(w.Body.Bytes()) {
			t.Errorf("%q: %d %s", path, w.Code, w.Body)
		}
	})
}

// reopen gives the site an explorer that has read nothing yet.
func (s *site) reopen(config explorer.Config) {
	s.t.Helper()
	s.explorer = newExplorer(s.t, s.Network, s.index, s.node, config)
}
