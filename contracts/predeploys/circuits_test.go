package predeploys_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math/big"
	"os"
	"os/exec"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend"
	"github.com/consensys/gnark/backend/groth16"
	"github.com/consensys/gnark/backend/plonk"
	"github.com/consensys/gnark/backend/solidity"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/frontend/cs/scs"
	"github.com/consensys/gnark/test/unsafekzg"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/tracing"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	protocol "github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/zkproof"
)

// A square is a circuit whose public input is the square of a number that it keeps.
type square struct {
	Root  frontend.Variable
	Input frontend.Variable `gnark:",public"`
}

func (c *square) Define(api frontend.API) error {
	api.AssertIsEqual(api.Mul(c.Root, c.Root), c.Input)
	return nil
}

// A committed circuit has a commitment, so that the generic verifier does not take its key.
type committed struct {
	Root  frontend.Variable
	Input frontend.Variable `gnark:",public"`
}

func (c *committed) Define(api frontend.API) error {
	x, err := api.(frontend.Committer).Commit(c.Root)
	if err != nil {
		return err
	}
	api.AssertIsDifferent(x, 0)
	return (&square{c.Root, c.Input}).Define(api)
}

// squareStatement is one whose public input has a root, with as many words as exceedance has.
func squareStatement(t testing.TB) (zkproof.Statement, fr.Element) {
	t.Helper()
	for nonce := range uint64(64) {
		s := zkproof.Statement{Prover: common.Address{3}, Output: protocol.EncodeWords(big.NewInt(3), big.NewInt(4), big.NewInt(5), big.NewInt(6)),
			Task: protocol.Task{Project: 1, Version: 1, LogStart: 16, LogEnd: 32, WindowStart: 1, WindowEnd: 10, LogRoot: common.Hash{1}, FieldRoot: common.Hash{2},
				KeysRoot: common.Hash{3}, Params: protocol.EncodeWords(big.NewInt(1), big.NewInt(2), big.NewInt(3), big.NewInt(4), big.NewInt(5)),
				Requester: common.Address{4}, Nonce: nonce}}
		s.ID = s.Task.ID(protocol.Place{ChainID: 1, Market: predeploys.ComputeMarket}, common.Hash{2})
		input, err := s.Input()
		if err != nil {
			t.Fatal(err)
		}
		if input.Legendre() == 1 {
			return s, input
		}
	}
	t.Fatal("no statement with a square input in 64")
	return zkproof.Statement{}, fr.Element{}
}

func onChain(s zkproof.Statement) bindings.Statement {
	t := s.Task
	return bindings.Statement{TaskId: s.ID, Key: s.Key, Prover: s.Prover, Output: s.Output, Task: bindings.Task{
		ProjectId: new(big.Int).SetUint64(uint64(t.Project)), Version: t.Version, LogStart: t.LogStart, LogEnd: t.LogEnd, WindowStart: t.WindowStart,
		WindowEnd: t.WindowEnd, LogRoot: t.LogRoot, FieldRoot: t.FieldRoot, KeysRoot: t.KeysRoot, Params: t.Params, Requester: t.Requester, Nonce: t.Nonce}}
}

// A judge asks the router of genesis.
type judge struct{ contract }

func newJudge(t testing.TB) judge {
	return judge{newChain(t, testConfig(t, 1)).contract(bindings.VerifierRouterMetaData, predeploys.VerifierRouter)}
}

func (j judge) verify(route string, s zkproof.Statement, evidence []byte) error {
	_, err := j.try(common.Address{1}, "requireShown", [4]byte(protocol.RouteOf(route)), onChain(s), evidence)
	return err
}

// print logs what a transaction with this call would have cost, its own cost and its data's included.
func (j judge) print(t *testing.T, name, route string, s zkproof.Statement, evidence []byte) {
	t.Helper()
	if err := j.verify(route, s, evidence); err != nil {
		t.Errorf("%s: %v", name, err)
		return
	}
	data, err := j.abi.Pack("requireShown", [4]byte(protocol.RouteOf(route)), onChain(s), evidence)
	if err != nil {
		t.Fatal(err)
	}
	zeros := uint64(bytes.Count(data, []byte{0}))
	t.Logf("%s: %d gas, %d as a transaction", name, j.gas, j.gas+21_000+4*zeros+16*(uint64(len(data))-zeros))
}

func prove16(t testing.TB, circuit, assignment frontend.Circuit) (groth16.VerifyingKey, groth16.Proof) {
	t.Helper()
	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, circuit)
	must(t, err)
	pk, vk, err := groth16.Setup(ccs)
	must(t, err)
	w, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	must(t, err)
	proof, err := groth16.Prove(ccs, pk, w, solidity.WithProverTargetSolidityVerifier(backend.GROTH16))
	must(t, err)
	return vk, proof
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// refusesOthers expects that evidence is worth nothing for another prover, output, task input or program.
func (j judge) refusesOthers(t *testing.T, route string, s zkproof.Statement, evidence []byte) {
	t.Helper()
	for name, change := range map[string]func(*zkproof.Statement){
		"prover": func(s *zkproof.Statement) { s.Prover[0]++ },
		"task":   func(s *zkproof.Statement) { s.ID[0]++ },
		"output": func(s *zkproof.Statement) { s.Output = protocol.EncodeWords(big.NewInt(4)) },
		"odd":    func(s *zkproof.Statement) { s.Output = []byte{1} },
		"range":  func(s *zkproof.Statement) { s.Task.FieldRoot = common.HexToHash("0x" + "ff" + common.Hash{}.Hex()[4:]) },
		"params": func(s *zkproof.Statement) { s.Task.Params = nil },
		"size":   func(s *zkproof.Statement) { s.Task.LogEnd++ },
		"window": func(s *zkproof.Statement) { s.Task.WindowEnd++ },
		"keys":   func(s *zkproof.Statement) { s.Task.KeysRoot[31]++ },
		"key":    func(s *zkproof.Statement) { s.Key[31]++ },
	} {
		other := s
		change(&other)
		if err := j.verify(route, other, evidence); err == nil {
			t.Errorf("%s: shown with another %s", route, name)
		} else {
			wantRevert(t, err, "NotShown")
		}
	}
}

// TestGnarksProofsAreShownOnChain by the generic verifier, and the same as protocol/zkproof says.
func TestGnarksProofsAreShownOnChain(t *testing.T) {
	j := newJudge(t)
	s, input := squareStatement(t)
	var root fr.Element
	root.Sqrt(&input)
	vk, made := prove16(t, &square{}, &square{Root: root, Input: input})
	key, err := zkproof.FromGnark(vk)
	must(t, err)
	proof, err := zkproof.ProofFromGnark(made)
	must(t, err)
	s.Key = key.Hash()
	evidence := zkproof.EncodeEvidence(key, proof)
	must(t, s.Verify(protocol.Groth16, evidence))
	j.print(t, "Groth16, generic", protocol.Groth16, s, evidence)
	j.refusesOthers(t, protocol.Groth16, s, evidence)
	eachChange(evidence, func(name string, raw []byte) {
		// A byte more behind what abi.decode reads changes nothing.
		if name != "a byte more" && j.verify(protocol.Groth16, s, raw) == nil {
			t.Errorf("shown with %s", name)
		}
	})
	verifier := j.contract.chain.contract(bindings.Groth16VerifierMetaData, predeploys.Groth16Verifier)
	got := verifier.must(common.Address{1}, "publicInput", onChain(s))[0].(*big.Int)
	if want := input.BigInt(new(big.Int)); got.Cmp(want) != 0 {
		t.Errorf("public input %v on chain, %v in Go", got, want)
	}
}

// TestContractsThatGnarkExportsAreAsked for PLONK, and for Groth16 with and without a commitment.
func TestContractsThatGnarkExportsAreAsked(t *testing.T) {
	j := newJudge(t)
	s, input := squareStatement(t)
	var root fr.Element
	root.Sqrt(&input)

	vk, proof := prove16(t, &square{}, &square{Root: root, Input: input})
	s.Key = j.deploy(t, 1, "Verifier", func(w io.Writer) error { return vk.ExportSolidity(w) })
	evidence := proof.(interface{ MarshalSolidity() []byte }).MarshalSolidity()
	j.print(t, "Groth16, exported", protocol.Plonk, s, evidence)
	j.refusesOthers(t, protocol.Plonk, s, evidence)

	vk, proof = prove16(t, &committed{}, &committed{Root: root, Input: input})
	s.Key = j.deploy(t, 1, "Verifier", func(w io.Writer) error { return vk.ExportSolidity(w) })
	evidence = proof.(interface{ MarshalSolidity() []byte }).MarshalSolidity()
	j.print(t, "Groth16 with a commitment, exported", protocol.Plonk, s, evidence)

	ccs, err := frontend.Compile(ecc.BN254.ScalarField(), scs.NewBuilder, &square{})
	must(t, err)
	srs, lagrange, err := unsafekzg.NewSRS(ccs)
	must(t, err)
	ppk, pvk, err := plonk.Setup(ccs, srs, lagrange)
	must(t, err)
	w, err := frontend.NewWitness(&square{Root: root, Input: input}, ecc.BN254.ScalarField())
	must(t, err)
	pproof, err := plonk.Prove(ccs, ppk, w)
	must(t, err)
	s.Key = j.deploy(t, 0, "PlonkVerifier", func(w io.Writer) error { return pvk.ExportSolidity(w) })
	evidence = pproof.(interface{ MarshalSolidity() []byte }).MarshalSolidity()
	j.print(t, "PLONK, exported", protocol.Plonk, s, evidence)
	j.refusesOthers(t, protocol.Plonk, s, evidence)
	eachChange(evidence, func(name string, raw []byte) {
		if j.verify(protocol.Plonk, s, raw) == nil {
			t.Errorf("shown with %s", name)
		}
	})
}

var exported byte

// deploy compiles an exported contract, puts it at an address of its own, and returns the program's key.
func (j judge) deploy(t testing.TB, kind byte, name string, export func(io.Writer) error) common.Hash {
	t.Helper()
	var source bytes.Buffer
	must(t, export(&source))
	exported++
	at := common.Address{0xee, exported}
	j.db.SetCode(at, solc(t, name, source.String()), tracing.CodeChangeUnspecified)
	j.seal()
	key := common.BytesToHash(at[:])
	key[0] = kind
	return key
}

// solc compiles a contract with the compiler of contracts/node_modules.
func solc(t testing.TB, name, source string) []byte {
	t.Helper()
	if _, err := os.Stat("../node_modules/solc"); err != nil {
		t.Skip("contracts/node_modules is not installed; run npm ci in contracts")
	}
	const script = `const solc = require("solc");
const source = require("fs").readFileSync(0, "utf8");
console.log(solc.compile(JSON.stringify({language: "Solidity", sources: {"a.sol": {content: source}},
settings: {evmVersion: "osaka", optimizer: {enabled: true, runs: 200}, outputSelection: {"*": {"*": ["evm.deployedBytecode.object"]}}}})));`
	run := exec.Command("node", "-e", script)
	run.Dir, run.Stdin = "..", bytes.NewReader([]byte(source))
	raw, err := run.Output()
	if err != nil {
		t.Fatalf("run solc: %v", err)
	}
	var out struct {
		Errors    []struct{ Severity, FormattedMessage string }
		Contracts map[string]map[string]struct {
			EVM struct{ DeployedBytecode struct{ Object string } }
		}
	}
	must(t, json.Unmarshal(raw, &out))
	for _, e := range out.Errors {
		if e.Severity == "error" {
			t.Fatal(errors.New(e.FormattedMessage))
		}
	}
	code, err := hexutil.Decode("0x" + out.Contracts["a.sol"][name].EVM.DeployedBytecode.Object)
	if err != nil || len(code) == 0 {
		t.Fatalf("solc gave no code of %s: %v", name, err)
	}
	return code
}
