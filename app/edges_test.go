package app

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/epoch"
)

// dataLog is the DataLog contract in memory.
type dataLog struct {
	size      uint64
	root      common.Hash
	field     common.Hash
	published int
	err       error
}

func (d *dataLog) Checkpoint(context.Context, epoch.Project) (uint64, common.Hash, error) {
	return d.size, d.root, d.err
}

func (d *dataLog) Publish(_ context.Context, _ epoch.Project, size uint64, root common.Hash) error {
	d.size, d.root = size, root
	d.published++
	return nil
}

func (d *dataLog) PublishBoth(ctx context.Context, p epoch.Project, size uint64, root, field common.Hash) error {
	d.field = field
	return d.Publish(ctx, p, size, root)
}

func TestFieldRootIsAnchoredWithItsCheckpoint(t *testing.T) {
	d := new(dataLog)
	c := tlog.Checkpoint{Tree: tlog.Tree{Size: 5, Root: tlog.Hash{1}}, Extensions: []string{tlog.FieldLine([32]byte{2})}}
	if err := (anchor{d, 1}).Publish(t.Context(), c); err != nil || d.root != (common.Hash{1}) || d.field != (common.Hash{2}) {
		t.Errorf("the chain has root %s and field root %s (%v)", d.root, d.field, err)
	}
}

func TestCheckpointIsAnchoredOnce(t *testing.T) {
	d := new(dataLog)
	a := anchor{d, 1}
	for _, size := range []tlog.Size{5, 5, 9, 9} {
		if err := a.Publish(t.Context(), tlog.Checkpoint{Tree: tlog.Tree{Size: size, Root: tlog.Hash{byte(size)}}}); err != nil {
			t.Fatal(err)
		}
	}
	if d.published != 2 || d.size != 9 || d.root != (common.Hash{9}) {
		t.Errorf("published %d times, chain has size %d, want 2 and 9", d.published, d.size)
	}
}

func TestI1LogThatWasReplacedOrCutOffIsNotAnchored(t *testing.T) {
	for name, c := range map[string]struct {
		size tlog.Size
		root tlog.Hash
		want string
	}{
		"replaced": {7, tlog.Hash{2}, "the log was replaced"},
		"cut off":  {6, tlog.Hash{1}, "the log was cut off"},
	} {
		d := &dataLog{size: 7, root: common.Hash{1}}
		err := (anchor{d, 1}).Publish(t.Context(), tlog.Checkpoint{Tree: tlog.Tree{Size: c.size, Root: c.root}})
		if err == nil || !strings.Contains(err.Error(), c.want) || d.published != 0 {
			t.Errorf("%s: Publish = %v, want that %s", name, err, c.want)
		}
	}
}

func TestUnreachableChainIsAnErrorOfTheAnchor(t *testing.T) {
	down := errors.New("node is down")
	if err := (anchor{&dataLog{err: down}, 1}).Publish(t.Context(), tlog.Checkpoint{Tree: tlog.Tree{Size: 1}}); !errors.Is(err, down) {
		t.Errorf("Publish = %v, want %v", err, down)
	}
}

func TestClaimsComeFromTheResultThatTheChainNames(t *testing.T) {
	m := mirror.Open(t.TempDir())
	if err := m.PutResult(1, []byte("another result")); err != nil {
		t.Fatal(err)
	}
	status := chain.EpochStatus{Inputs: epoch.Inputs{Epoch: 1}}
	if _, err := (results{m}).Claims(t.Context(), status); !errors.Is(err, mirror.ErrTampered) {
		t.Errorf("Claims = %v, want %v", err, mirror.ErrTampered)
	}
	status.Inputs.Epoch = 2
	if _, err := (results{m}).Claims(t.Context(), status); !errors.Is(err, mirror.ErrMissing) {
		t.Errorf("Claims = %v, want %v", err, mirror.ErrMissing)
	}
}
