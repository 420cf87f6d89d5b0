package replay_test

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/replay"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
)

// An archive is a mirror of an epoch that an earlier program settled, with what
// the chain said of it then.
type archive struct {
	*mirror.Mirror
	inputs  epoch.Inputs
	devices []chain.Registered
	hash    common.Hash
}

// At implements replay.Devices.
func (a *archive) At(context.Context, uint64) ([]chain.Registered, error) { return a.devices, nil }

func openArchive(t *testing.T, dir string) *archive {
	t.Helper()
	read := func(name string) []byte {
		raw, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		return raw
	}
	a := &archive{Mirror: mirror.Open(dir), hash: common.HexToHash(string(bytes.TrimSpace(read("result.hash"))))}
	var devices []struct {
		Document        string
		Signer, Account common.Address
		Trust           string
		Known           policy.Standing
		Keys            []struct {
			First                   uint64
			Algorithm, Point, Trust string
		}
	}
	for name, into := range map[string]any{"inputs.json": &a.inputs, "devices.json": &devices} {
		if err := json.Unmarshal(read(name), into); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
	}
	for _, d := range devices {
		doc, err := document.ParseSigner([]byte(d.Document), d.Signer)
		if err != nil {
			t.Fatal(err)
		}
		out := chain.Registered{Document: doc, Account: d.Account, Trust: d.Trust, Standing: d.Known, Since: a.inputs.WindowEnd/1000 - uint64(d.Known.AgeSeconds)}
		for range d.Known.Findings {
			out.Findings = append(out.Findings, a.inputs.WindowEnd)
		}
		out.Standing.AgeSeconds, out.Standing.Findings = 0, 0 // StandingAt counts them from these
		for _, k := range d.Keys {
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
			out.Keys = append(out.Keys, span)
		}
		a.devices = append(a.devices, out)
	}
	return a
}

// History replays to the same bytes after every upgrade of the program: the
// epochs in protocol/reward/testdata/golden are never rewritten.
func TestI8HistoryOfEarlierProgramsReplaysByteEqual(t *testing.T) {
	dirs, err := filepath.Glob("../../protocol/reward/testdata/golden/*")
	if err != nil || len(dirs) < 4 {
		t.Fatalf("%d golden epochs, %v", len(dirs), err)
	}
	for _, dir := range dirs {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			a := openArchive(t, dir)
			r, err := replay.Load(t.Context(), a.inputs, a, a)
			if err != nil {
				t.Fatal(err)
			}
			result, err := r.Score(t.Context(), nil)
			if err != nil {
				t.Fatal(err)
			}
			posted, err := a.Result(t.Context(), a.inputs.Epoch, a.hash)
			if err != nil {
				t.Fatal(err)
			}
			if result.Hash() != a.hash || !bytes.Equal(result.Encode(), posted.Encode()) {
				t.Errorf("replayed to %s, settled as %s", result.Hash(), a.hash)
			}
		})
	}
}
