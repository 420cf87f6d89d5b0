package predeploys_test

import (
	"encoding/json"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/compute"
)

// TestPrivateSumIsShownToTheRouterOfGenesis with the evidence that protocol/privatesum made, within the route's gas, and no other prover's.
func TestPrivateSumIsShownToTheRouterOfGenesis(t *testing.T) {
	var v struct {
		Evidence, Output, Params hexutil.Bytes
		Prover                   common.Address
		TaskID                   common.Hash
	}
	raw, err := os.ReadFile("../testdata/private_sum.json")
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatal(err)
	}
	router := newChain(t, testConfig(t, 1)).contract(bindings.VerifierRouterMetaData, predeploys.VerifierRouter)
	shown := func(prover common.Address, output []byte) error {
		s := bindings.Statement{Task: bindings.Task{ProjectId: new(big.Int), Params: v.Params}, TaskId: v.TaskID, Prover: prover, Output: output}
		_, err := router.try(common.Address{1}, "requireShown", [4]byte(compute.RouteOf(compute.PrivateSum)), s, []byte(v.Evidence))
		return err
	}
	if err := shown(v.Prover, v.Output); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d gas", router.gas)
	if shown(common.Address{9}, v.Output) == nil {
		t.Error("another prover's claim is shown by copied evidence")
	}
	forged := append(hexutil.Bytes{}, v.Output...)
	forged[len(forged)-1]++
	if shown(v.Prover, forged) == nil {
		t.Error("a forged sum is shown")
	}
}
