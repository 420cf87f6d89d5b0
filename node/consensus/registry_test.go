package consensus

import (
	"bytes"
	"context"
	"log/slog"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/node/genesis"
)

// answering is an execution client whose contracts all give one answer.
type answering struct {
	Engine
	answer []byte
}

func (e answering) Call(context.Context, common.Hash, common.Address, []byte) ([]byte, error) {
	return e.answer, nil
}

func TestUpgradeIsAnnouncedBeforeItComes(t *testing.T) {
	schedule := func(version uint32) []byte {
		answer, err := registryABI.Methods["next"].Outputs.Pack(version, uint64(1_700_000_000), "maple")
		if err != nil {
			t.Fatal(err)
		}
		return answer
	}
	for name, test := range map[string]struct {
		answer []byte
		height int64
		want   string
	}{
		"unknown version":  {schedule(ProtocolVersion + 1), 601, "name=maple time=2023-11-14T22:13:20.000Z"},
		"between":          {schedule(ProtocolVersion + 1), 602, ""},
		"known version":    {schedule(ProtocolVersion), 601, ""},
		"no such contract": {nil, 601, "Upgrade schedule cannot be read"},
	} {
		var log bytes.Buffer
		app := New(Config{
			Engine:  answering{answer: test.answer},
			Genesis: &genesis.Documents{Execution: new(core.Genesis), Contracts: genesis.Contracts{Upgrades: common.Address{9}}},
			Logger:  slog.New(slog.NewTextHandler(&log, nil)),
		})
		app.remindOfUpgrade(t.Context(), &types.Header{Number: big.NewInt(test.height)})
		if got := log.String(); !strings.Contains(got, test.want) || test.want == "" && got != "" {
			t.Errorf("%s: log is %q, want %q", name, got, test.want)
		}
	}
}

// TestNonsenseOfContractsIsAnError and no panic: what contracts say is input.
func TestNonsenseOfContractsIsAnError(t *testing.T) {
	contracts := genesis.Contracts{Upgrades: common.Address{9}, Delegates: common.Address{8}}
	for _, answer := range [][]byte{nil, {1}, bytes.Repeat([]byte{0xff}, 32), bytes.Repeat([]byte{0xff}, 320)} {
		app := New(Config{Engine: answering{answer: answer}, Genesis: &genesis.Documents{Execution: new(core.Genesis), Contracts: contracts}})
		if m, err := app.member(t.Context(), common.Hash{}, common.Address{1}); err == nil {
			t.Errorf("%x is read as member %+v", answer, m)
		}
		if err := app.checkUpgrade(t.Context(), common.Hash{}, 1); err == nil {
			t.Errorf("%x is read as a protocol version", answer)
		}
	}
}

func FuzzMember(f *testing.F) {
	f.Add(bytes.Repeat([]byte{0}, 192))
	f.Fuzz(func(t *testing.T, answer []byte) {
		app := New(Config{
			Engine:  answering{answer: answer},
			Genesis: &genesis.Documents{Execution: new(core.Genesis), Contracts: genesis.Contracts{Delegates: common.Address{8}}},
		})
		if m, err := app.member(t.Context(), common.Hash{}, common.Address{1}); err == nil && m.HasKey {
			if err := app.checkReveal(m, 1, common.Hash{}, [96]byte{}); err == nil {
				t.Errorf("no reveal is accepted from %+v", m)
			}
		}
	})
}
