package device_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/receipt"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
)

var update = flag.Bool("update", false, "write test/testdata again")

// The golden epochs that receipts are made of, and which leaves of each: results of both versions, a device whose key changed, one
// with a correction, ones that are cut and ones that got nothing.
var receiptEpochs = map[string][]int{"v1-fields": {0, 3}, "v1-rotation": {1}, "v1-appeal": {1}, "v2-fair": {3, 5, 12}}

// A receiptFixture is a receipt with what Settlement is asked and answers about its epoch, as its own ABI encodes it.
type receiptFixture struct {
	Name     string            `json:"name"`
	Call     string            `json:"call"`
	Answer   string            `json:"answer"`
	Document *receipt.Document `json:"document"`
}

// TestReceiptsOfTheJavaScriptTestsAreMadeByThisProgram compares test/testdata/receipts.json, which test/receipt.test.mjs reads.
func TestReceiptsOfTheJavaScriptTestsAreMadeByThisProgram(t *testing.T) {
	var all []receiptFixture
	for _, name := range []string{"v1-fields", "v1-rotation", "v1-appeal", "v2-fair"} {
		all = append(all, receiptsOf(t, name, receiptEpochs[name])...)
	}
	var want bytes.Buffer
	encoder := json.NewEncoder(&want)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(all); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join("test", "testdata", "receipts.json")
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, want.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(file); err != nil || !bytes.Equal(got, want.Bytes()) {
		t.Errorf("%s is not what this program makes (%v): run go test ./sdk/js -run Receipts -update", file, err)
	}
}

func receiptsOf(t *testing.T, name string, leaves []int) []receiptFixture {
	t.Helper()
	dir := filepath.Join("..", "..", "protocol", "reward", "testdata", "golden", name)
	place := t.TempDir() // an index of ours beside what the golden epoch has
	if err := os.CopyFS(place, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	var in epoch.Inputs
	readJSON(t, filepath.Join(dir, "inputs.json"), &in)
	hash, err := os.ReadFile(filepath.Join(dir, "result.hash"))
	if err != nil {
		t.Fatal(err)
	}
	m := mirror.Open(place)
	result, err := m.Result(t.Context(), in.Epoch, common.HexToHash(string(bytes.TrimSpace(hash))))
	if err != nil {
		t.Fatal(err)
	}
	if err := m.PutIndex(t.Context(), in, result.Hash()); err != nil {
		t.Fatal(err)
	}
	posted := receipt.Settlement{State: "settled", Root: result.Root, Total: result.Total, Leaves: uint64(len(result.Leaves)), ResultHash: result.Hash()}
	receipts, err := replay.OpenReceipts(t.Context(), m, in, posted)
	if err != nil {
		t.Fatal(err)
	}
	devices := goldenDevices(t, filepath.Join(dir, "devices.json"))
	call, answer := settlementCall(t, in, posted)
	var out []receiptFixture
	for _, at := range leaves {
		d, err := receipts.Receipt(t.Context(), devices[result.Leaves[at].Device])
		if err != nil && !errors.Is(err, replay.ErrWrongResult) {
			t.Fatalf("%s, leaf %d: %v", name, at, err)
		}
		if err := receipt.Failed(d.Check()); err != nil {
			t.Fatalf("%s, leaf %d: %v", name, at, err)
		}
		out = append(out, receiptFixture{fmt.Sprintf("%s leaf %d", name, at), call, answer, d})
	}
	return out
}

func readJSON(t *testing.T, file string, into any) {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err == nil {
		err = json.Unmarshal(raw, into)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func goldenDevices(t *testing.T, file string) map[common.Address]reward.Device {
	t.Helper()
	var stored []struct {
		Document        string
		Signer, Account common.Address
		Trust           string
		Known           policy.Standing
		Keys            []struct {
			First                   uint64
			Algorithm, Point, Trust string
		}
	}
	readJSON(t, file, &stored)
	out := map[common.Address]reward.Device{}
	for _, s := range stored {
		doc, err := document.ParseSigner([]byte(s.Document), s.Signer)
		if err != nil {
			t.Fatal(err)
		}
		d := reward.Device{Document: doc, Account: s.Account, Trust: s.Trust, Known: s.Known}
		for _, k := range s.Keys {
			span := document.Span{First: k.First, Trust: k.Trust}
			if k.Algorithm != "" {
				algorithm, err := sig.ParseAlgorithm(k.Algorithm)
				if err != nil {
					t.Fatal(err)
				}
				if span.Key, err = sig.NewPublicKey(algorithm, common.FromHex(k.Point)); err != nil {
					t.Fatal(err)
				}
			}
			d.Keys = append(d.Keys, span)
		}
		out[doc.ID().Address()] = d
	}
	return out
}

func settlementCall(t *testing.T, in epoch.Inputs, s receipt.Settlement) (call, answer string) {
	t.Helper()
	abi, err := bindings.SettlementMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	raw, err := abi.Methods["epoch"].Outputs.Pack(bindings.SettlementEpoch{
		State: uint8(epoch.Settled), ChallengeSeconds: 60, Threshold: 2, Scorers: 3, Deadline: 1_700_000_000, SettledAt: 1_700_000_001,
		Inputs: bindings.SettlementInputs{LogStart: in.LogStart, LogEnd: in.LogEnd, WindowStart: in.WindowStart, WindowEnd: in.WindowEnd,
			PolicyHash: in.PolicyHash, RegistryBlock: in.RegistryBlock, Budget: in.Budget.Big()},
		LogRoot: in.LogRoot, Result: bindings.SettlementResult{Root: s.Root, Total: s.Total.Big(), Leaves: s.Leaves, ResultHash: s.ResultHash}, Claimed: s.Total.Big(),
	})
	if err != nil {
		t.Fatal(err)
	}
	asked, err := abi.Pack("epoch", new(big.Int).SetUint64(uint64(in.Project)), uint64(in.Epoch))
	if err != nil {
		t.Fatal(err)
	}
	return hexutil.Encode(asked), hexutil.Encode(raw)
}
