package explorer_test

import (
	"context"
	"encoding/json"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/service/explorer"
	"github.com/trellis-network/trellis/service/explorer/explorertest"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// aMarket is a market with one prover, a quorum of two, and simulated enclaves.
type aMarket struct{ output common.Hash }

func (aMarket) AllProvers(context.Context) ([]chain.Prover, error) {
	return []chain.Prover{{Account: common.Address{1}, Operator: 2, Capacity: 4, Open: 1, Routes: []compute.Route{compute.RouteOf(compute.Quorum)},
		Stats: chain.ProverStats{Fulfilled: 7, Wrong: 1}}}, nil
}

func (m aMarket) QuorumCase(context.Context, common.Hash) (chain.QuorumCase, error) {
	return chain.QuorumCase{Members: []common.Address{{1}, {2}}, Output: m.output}, nil
}

func (m aMarket) QuorumSeat(_ context.Context, _ common.Hash, who common.Address) (chain.QuorumSeat, error) {
	if who == (common.Address{1}) {
		return chain.QuorumSeat{Commitment: common.Hash{1}, Output: m.output}, nil
	}
	return chain.QuorumSeat{Commitment: common.Hash{2}, Output: common.Hash{0xbd}}, nil
}

func (aMarket) SimulatedEnclaves(context.Context, common.Hash) (bool, error) { return true, nil }

func (aMarket) Program(_ context.Context, _ epoch.Project, version uint32) (chain.Program, error) {
	return chain.Program{Version: version, Key: common.Hash{3}}, nil
}

func TestTasksAreToldByTheNamesOfTheirProgram(t *testing.T) {
	n, _ := town(t)
	m := &compute.Manifest{Format: compute.ManifestVersion, Name: "outdoor-exceedance", Kind: compute.KindWASM, Route: compute.Attested, Code: common.Hash{4}, Key: common.Hash{3},
		Fuel: 1000, Params: []compute.Word{{Name: "limit", Text: "micrograms"}}, Output: []compute.Word{{Name: "stations"}}}
	raw, err := m.Canonical()
	if err != nil {
		t.Fatal(err)
	}
	hash, err := m.Hash()
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(n.Dir, "1", "programs")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, strings.ToLower(hash.Hex())), raw, 0o644); err != nil {
		t.Fatal(err)
	}
	ask := func(number byte, manifest common.Hash, route string, mode chain.TaskMode) {
		n.Happen(chain.TaskRequested{ID: common.Hash{number}, Manifest: manifest,
			Task:  compute.Task{Project: explorertest.Project, Version: uint32(number), LogEnd: 16, WindowEnd: 9, Params: compute.EncodeWords(big.NewInt(25))},
			Terms: chain.TaskTerms{Route: compute.RouteOf(route), Offer: chain.Offer{Mode: mode, MaxPrice: units.IOTX(2), Deadline: 100}}})
	}
	ask(1, hash, compute.Attested, chain.TaskAuction)
	ask(2, common.Hash{9}, compute.Quorum, chain.TaskQuorum)
	output := compute.EncodeWords(big.NewInt(14))
	n.Happen(chain.TaskDone{ID: common.Hash{1}, Prover: common.Address{1}, Price: units.IOTX(1), Delivered: true, Output: output})
	n.Happen(chain.TaskDone{ID: common.Hash{2}, Prover: common.Address{7}, Price: units.IOTX(2), Output: output})
	s := newSite(t, n, explorer.Config{Market: aMarket{common.Hash{0x90}}})

	var list struct {
		Tasks []struct {
			Task                  common.Hash
			Program, State, Route string
			Simulated             bool
		}
		Next *uint64
	}
	s.json("/api/v1/projects/1/tasks", &list)
	if len(list.Tasks) != 2 || list.Tasks[1].Program != "outdoor-exceedance" || !list.Tasks[1].Simulated || list.Tasks[0].State != "undelivered" || list.Next != nil {
		t.Errorf("tasks %+v", list)
	}
	s.json("/api/v1/projects/1/tasks?limit=1", &list)
	if list.Next == nil || *list.Next != 2 {
		t.Errorf("next %v", list.Next)
	}
	type word struct{ Name, Text, Value string }
	var page struct {
		Params, Output []word
		Members        []struct{ Agrees *bool }
		Steps          []struct{ What string }
		Notes          []string
		Proof          struct{ Trust string }
		Verify         string
	}
	s.json("/api/v1/tasks/"+common.Hash{1}.Hex(), &page)
	if len(page.Params) != 1 || page.Params[0] != (word{"limit", "micrograms", "25"}) || page.Output[0].Value != "14" || len(page.Steps) != 2 ||
		page.Proof.Trust == "" || !strings.HasPrefix(page.Verify, "trellis compute verify 0x") {
		t.Errorf("page %+v", page)
	}
	s.json("/api/v1/tasks/"+common.Hash{2}.Hex(), &page)
	if len(page.Members) != 2 || !*page.Members[0].Agrees || *page.Members[1].Agrees || len(page.Notes) != 2 || page.Output != nil {
		t.Errorf("page %+v", page)
	}
	var provers struct {
		Provers []struct {
			Operator, Wrong uint64
			Routes          []string
		}
	}
	s.json("/api/v1/provers", &provers)
	if len(provers.Provers) != 1 || provers.Provers[0].Wrong != 1 || provers.Provers[0].Routes[0] != compute.Quorum {
		t.Errorf("provers %+v", provers)
	}
	for path, status := range map[string]int{"/api/v1/tasks/0x12": 400, "/api/v1/tasks/" + common.Hash{9}.Hex(): 404, "/api/v1/projects/1/tasks?more=1": 400} {
		if r := s.get(path); r.StatusCode != status {
			t.Errorf("%s: status %d, want %d", path, r.StatusCode, status)
		}
	}
}

func (s *site) json(path string, into any) {
	s.t.Helper()
	r := s.get(path)
	raw := body(s.t, r)
	if r.StatusCode != http.StatusOK {
		s.t.Fatalf("%s: %d %s", path, r.StatusCode, raw)
	}
	if err := json.Unmarshal(raw, into); err != nil {
		s.t.Fatal(err)
	}
}
