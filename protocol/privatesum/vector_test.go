package privatesum

import (
	"encoding/json"
	"flag"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/protocol/compute"
)

//go:generate go test . -update

var update = flag.Bool("update", false, "rewrite the vector of contracts/testdata")

// vector is what PrivateSum.t.sol reads.
type vector struct {
	Evidence hexutil.Bytes  `json:"evidence"`
	H        hexutil.Bytes  `json:"h"`
	Output   hexutil.Bytes  `json:"output"`
	Params   hexutil.Bytes  `json:"params"`
	Prover   common.Address `json:"prover"`
	TaskID   common.Hash    `json:"taskId"`
}

// The vector is the same in each run, so it pins the whole way from randomness to evidence.
func TestVectorForTheContract(t *testing.T) {
	const file = "../../contracts/testdata/private_sum.json"
	w := newWorld(2, 3, 4)
	list := w.list(3, 0, 15, 7, 1)
	o, _, err := Open(w.doc, list, []Partial{must(w.keys[0].Add(w.doc, list)), must(w.keys[2].Add(w.doc, list))})
	if err != nil {
		t.Fatal(err)
	}
	h := H()
	v := vector{H: h[:], Prover: common.Address{0xbe}, TaskID: common.Hash{0x7a}}
	p := Params{List: list.Hash(), Mask: rules(5).Mask, Budget: big.NewInt(1e18)}
	v.Params, v.Output = p.Bytes(), list.Output(o.Sum, p.Budget)
	claim := compute.Claim(v.TaskID, v.Prover)
	v.Evidence = must(o.Prove(list, claim, v.Output, w.random))
	if err := VerifyEvidence(p, claim, v.Output, v.Evidence); err != nil {
		t.Fatal(err)
	}
	raw := append(must(json.MarshalIndent(v, "", "  ")), '\n')
	if *update {
		if err := os.WriteFile(file, raw, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(raw), string(want)); diff != "" {
		t.Errorf("vector differs (-got +want):\n%s", diff)
	}
}
