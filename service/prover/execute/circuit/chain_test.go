package circuit_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/protocol/zkproof"
)

// A verifier is Groth16Verifier, deployed on an EVM.
type verifier struct {
	abi   *abi.ABI
	where common.Address
	cfg   *runtime.Config
}

func newVerifier(t testing.TB) verifier {
	parsed, err := bindings.Groth16VerifierMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	world, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	cfg := &runtime.Config{State: world, GasLimit: 30_000_000, Random: &common.Hash{1}}
	_, where, _, err := runtime.Create(common.FromHex(bindings.Groth16VerifierMetaData.Bin), cfg)
	if err != nil {
		t.Fatal(err)
	}
	return verifier{parsed, where, cfg}
}

// verify reports what the contract says, and the gas of its call.
func (v verifier) verify(t testing.TB, s zkproof.Statement, evidence []byte) (bool, uint64) {
	task := bindings.Task{
		ProjectId: new(big.Int).SetUint64(uint64(s.Task.Project)), Version: s.Task.Version, LogStart: s.Task.LogStart, LogEnd: s.Task.LogEnd,
		WindowStart: s.Task.WindowStart, WindowEnd: s.Task.WindowEnd, LogRoot: s.Task.LogRoot, FieldRoot: s.Task.FieldRoot,
		KeysRoot: s.Task.KeysRoot, Params: s.Task.Params, Requester: s.Task.Requester, Nonce: s.Task.Nonce,
	}
	data, err := v.abi.Pack("verify", bindings.Statement{Task: task, TaskId: s.ID, Key: s.Key, Prover: s.Prover, Output: s.Output}, evidence)
	if err != nil {
		t.Fatal(err)
	}
	out, left, err := runtime.Call(v.where, data, v.cfg)
	return err == nil && len(out) == 32 && out[31] == 1, v.cfg.GasLimit - left
}
