package compute_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/compute"
)

func task() compute.Task {
	return compute.Task{
		Project: 1, Version: 2, LogStart: 3, LogEnd: 7, WindowStart: 1000, WindowEnd: 2000, LogRoot: common.Hash{1}, FieldRoot: common.Hash{2},
		KeysRoot: common.Hash{3}, Params: compute.EncodeWords(big.NewInt(25)), Requester: common.Address{4}, Nonce: 5,
	}
}

func TestIDBindsEachField(t *testing.T) {
	place := compute.Place{ChainID: 4690, Market: common.Address{9}}
	seen := map[common.Hash]string{task().ID(place, common.Hash{8}): "nothing"}
	for name, change := range map[string]func(*compute.Task, *compute.Place, *common.Hash){
		"chain":    func(_ *compute.Task, p *compute.Place, _ *common.Hash) { p.ChainID++ },
		"market":   func(_ *compute.Task, p *compute.Place, _ *common.Hash) { p.Market[0]++ },
		"manifest": func(_ *compute.Task, _ *compute.Place, m *common.Hash) { m[0]++ },
		"project":  func(t *compute.Task, _ *compute.Place, _ *common.Hash) { t.Project++ },
		"version":  func(t *compute.Task, _ *compute.Place, _ *common.Hash) { t.Version++ },
		"start":    func(t *compute.Task, _ *compute.Place, _ *common.Hash) { t.LogStart++ },
		"end":      func(t *compute.Task, _ *compute.Place, _ *common.Hash) { t.LogEnd++ },
		"from":     func(t *compute.Task, _ *compute.Place, _ *common.Hash) { t.WindowStart++ },
		"until":    func(t *compute.Task, _ *compute.Place, _ *common.Hash) { t.WindowEnd++ },
		"root":     func(t *compute.Task, _ *compute.Place, _ *common.Hash) { t.LogRoot[0]++ },
		"field":    func(t *compute.Task, _ *compute.Place, _ *common.Hash) { t.FieldRoot[0]++ },
		"keys":     func(t *compute.Task, _ *compute.Place, _ *common.Hash) { t.KeysRoot[0]++ },
		"params": func(t *compute.Task, _ *compute.Place, _ *common.Hash) {
			t.Params = compute.EncodeWords(big.NewInt(26))
		},
		"requester": func(t *compute.Task, _ *compute.Place, _ *common.Hash) { t.Requester[0]++ },
		"nonce":     func(t *compute.Task, _ *compute.Place, _ *common.Hash) { t.Nonce++ },
	} {
		other, p, m := task(), place, common.Hash{8}
		change(&other, &p, &m)
		id := other.ID(p, m)
		if same, ok := seen[id]; ok {
			t.Errorf("a change of %s gives the same id as one of %s", name, same)
		}
		seen[id] = name
	}
}

func TestPublicInputTakesWordsOfTheFieldAlone(t *testing.T) {
	claim := compute.Claim(common.Hash{1}, common.Address{2})
	a, err := task().PublicInput(claim, compute.EncodeWords(big.NewInt(1), big.NewInt(2)))
	if err != nil {
		t.Fatal(err)
	}
	b, err := task().PublicInput(claim, compute.EncodeWords(big.NewInt(1), big.NewInt(3)))
	if err != nil || a.Equal(&b) {
		t.Errorf("outputs do not count (error %v)", err)
	}
	for _, output := range [][]byte{{1}, fr.Modulus().Bytes()} {
		if _, err := task().PublicInput(claim, output); !errors.Is(err, compute.ErrWords) {
			t.Errorf("output %x: %v", output, err)
		}
	}
}

func TestManifestHasOneHash(t *testing.T) {
	raw := `{"program":"trellis.program/v1","name":"outdoor-exceedance","kind":"wasm","route":"quorum.v1","code":"0x0100000000000000000000000000000000000000000000000000000000000000","key":"0x0100000000000000000000000000000000000000000000000000000000000000","fuel":1000}`
	m, err := compute.ParseManifest([]byte(raw))
	if err != nil {
		t.Fatal(err)
	}
	canonical, err := m.Canonical()
	if err != nil {
		t.Fatal(err)
	}
	again, err := compute.ParseManifest(canonical)
	if err != nil {
		t.Fatal(err)
	}
	x, _ := m.Hash()
	if y, _ := again.Hash(); x != y || x == (common.Hash{}) {
		t.Errorf("hashes %s and %s", x, y)
	}
	if _, err := compute.ParseManifest([]byte(raw[:len(raw)-1] + `,"more":1}`)); !errors.Is(err, compute.ErrManifest) {
		t.Errorf("unknown member: %v", err)
	}
}

// RFC 8785 spells numbers as doubles, so two fuels above 2^53 could have one hash, and provers of one program two outputs.
func TestFuelsOfOneHashAreOne(t *testing.T) {
	m := compute.Manifest{Format: compute.ManifestVersion, Name: "a", Kind: compute.KindWASM, Route: compute.Quorum, Code: common.Hash{1}, Key: common.Hash{1}, Fuel: 1 << 53}
	if err := m.Check(); err != nil {
		t.Errorf("fuel of 2^53: %v", err)
	}
	at, _ := m.Hash()
	m.Fuel++
	if above, _ := m.Hash(); above == at && m.Check() == nil {
		t.Error("two manifests of one hash are taken")
	}
	if err := m.Check(); !errors.Is(err, compute.ErrManifest) {
		t.Errorf("fuel above: %v", err)
	}
}

func FuzzParseManifest(f *testing.F) {
	f.Add([]byte(`{"program":"trellis.program/v1","name":"a","kind":"external","route":"sp1.groth16.v6","code":"0x0100000000000000000000000000000000000000000000000000000000000000","key":"0x0100000000000000000000000000000000000000000000000000000000000000"}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		m, err := compute.ParseManifest(raw)
		if err != nil {
			return
		}
		canonical, err := m.Canonical()
		if err != nil {
			t.Fatal(err)
		}
		if again, err := compute.ParseManifest(canonical); err != nil {
			t.Fatalf("its canonical form is refused: %v", err)
		} else if x, _ := m.Hash(); x == (common.Hash{}) {
			t.Fatal("no hash")
		} else if y, _ := again.Hash(); x != y {
			t.Fatal("another hash")
		}
	})
}
