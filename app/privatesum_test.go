package app

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/protocol/privatesum"
)

func TestFirstTaskOfARoundIsAcceptedAlone(t *testing.T) {
	asked := func(nonce uint64, change func(*compute.Task)) chain.Event {
		r := chain.TaskRequested{Task: compute.Task{Project: 1, Version: 2, LogEnd: 9, WindowStart: 3600_000, WindowEnd: 7200_000, Nonce: nonce}}
		if change != nil {
			change(&r.Task)
		}
		return chain.Event{What: r}
	}
	task := asked(1, nil).What.(chain.TaskRequested).Task
	all := []chain.Event{ // the newest first
		asked(3, nil), asked(2, nil), asked(1, nil),
		asked(0, func(t *compute.Task) { t.WindowStart = 0 }), asked(0, func(t *compute.Task) { t.Version = 1 }), {What: chain.TaskRefund{}},
	}
	var round []chain.Event
	for _, e := range all {
		if sameRound(e, task) {
			round = append(round, e)
		}
	}
	if len(round) != 3 {
		t.Fatalf("%d tasks are of the round", len(round))
	}
	if err := acceptFirst(round, task); err != nil {
		t.Error(err)
	}
	for name, change := range map[string]func(*compute.Task){
		"a later task":    func(t *compute.Task) { t.Nonce = 2 },
		"other params":    func(t *compute.Task) { t.Params = []byte{1} },
		"another log end": func(t *compute.Task) { t.LogEnd++ },
	} {
		other := task
		change(&other)
		if acceptFirst(round, other) == nil {
			t.Errorf("%s is accepted", name)
		}
	}
	if acceptFirst(nil, task) == nil {
		t.Error("a task that is not on the chain is accepted")
	}
}

func TestDocumentsAreThoseOfTheMirror(t *testing.T) {
	public := mirror.Open(t.TempDir())
	d := &privatesum.Document{Format: privatesum.DocumentVersion, Threshold: 2, Bits: 1, Window: 60, Minimum: 2}
	for i, seed := range []string{"a", "b"} {
		key, err := privatesum.NewKey(repeat(byte(i + 1)))
		if err != nil {
			t.Fatal(err)
		}
		d.Members = append(d.Members, privatesum.Member{Name: seed, Key: key.Public()})
	}
	hash, err := d.Hash()
	if err != nil {
		t.Fatal(err)
	}
	found := newDocuments(public)
	if _, ok := found.find(hash); ok {
		t.Error("a document that is not there is found")
	}
	raw, err := d.Canonical()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := public.PutArtifact(raw); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if got, ok := found.find(hash); !ok || got.Window != 60 {
			t.Errorf("found %v, %t", got, ok)
		}
	}
	other, err := public.PutArtifact(append(raw, ' ')) // the same document in another spelling
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := found.find(other); ok || other == (common.Hash{}) {
		t.Error("a second spelling has a second name")
	}
}

// repeat is randomness of one byte.
type repeat byte

func (r repeat) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = byte(r)
	}
	return len(p), nil
}
