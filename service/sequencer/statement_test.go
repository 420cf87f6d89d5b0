package sequencer

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/stream/streamtest"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/protocol/tlog"
)

func TestStatementStandsBesideEachCheckpoint(t *testing.T) {
	secret, err := sig.NewPrivateKey(sig.ES256K, bytes.Repeat([]byte{7}, 32))
	if err != nil {
		t.Fatal(err)
	}
	contract := common.Address{0x68}
	key, err := tlog.NewStatementKey(origin, contract, secret)
	if err != nil {
		t.Fatal(err)
	}
	s := streamtest.NewMemory()
	r, m := newRig(t, s), newMaker(t, 1)
	r.cfg.Statement = func(tree tlog.Tree) ([]byte, error) {
		statement, err := key.Sign(tree, 5)
		return []byte(statement.Text()), err
	}
	q, _ := r.start(t)
	said := map[tlog.Size]tlog.Hash{}
	for i := range 3 {
		feed(t, s, [][]byte{m.reading(1, i+1)})
		checkpoint := waitFor(t, q, tlog.Size(i+1))
		raw, err := os.ReadFile(filepath.Join(r.dir, "log", tlog.StatementPath))
		if err != nil {
			t.Fatal(err)
		}
		statement, err := tlog.ParseStatement(raw)
		if err != nil {
			t.Fatal(err)
		}
		if err := statement.Verify(contract); err != nil {
			t.Error(err)
		}
		// The statement is written first, so it may be ahead of the checkpoint, never behind.
		if statement.Size < checkpoint.Size {
			t.Errorf("statement of size %d behind checkpoint of %d", statement.Size, checkpoint.Size)
		}
		if statement.Size == checkpoint.Size && statement.Root != checkpoint.Root {
			t.Error("statement and checkpoint differ")
		}
		if root, ok := said[statement.Size]; ok && root != statement.Root {
			t.Errorf("two roots of size %d were stated", statement.Size)
		}
		said[statement.Size] = statement.Root
	}
}

func TestNoKeyNoStatement(t *testing.T) {
	s := streamtest.NewMemory()
	r, m := newRig(t, s), newMaker(t, 1)
	q, _ := r.start(t)
	feed(t, s, [][]byte{m.reading(1, 1)})
	waitFor(t, q, 1)
	if _, err := os.Stat(filepath.Join(r.dir, "log", tlog.StatementPath)); !os.IsNotExist(err) {
		t.Errorf("statement: %v, want none", err)
	}
}
