package chain

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
	"github.com/trellis-network/trellis/types/epoch"
)

// events is a chain of events in memory.
type events struct {
	turn   sync.Mutex // orders what a story changes before what a registry reads
	head   uint64
	all    []Event
	broken error
	asked  int // times
}

func (e *events) take() {
	e.turn.Lock()
	defer e.turn.Unlock()
}

// Head implements EventSource.
func (e *events) Head(context.Context) (uint64, error) {
	e.take()
	return e.head, e.broken
}

// Events implements EventSource. As a node, it says nothing of blocks that it
// does not have.
func (e *events) Events(_ context.Context, from, to uint64) ([]Event, error) {
	e.asked++
	var found []Event
	for _, event := range e.all {
		if event.Block >= from && event.Block <= min(to, e.head) {
			found = append(found, event)
		}
	}
	return found, e.broken
}

func testDocument(t *testing.T, number byte, name string) document.Document {
	t.Helper()
	scalar := [32]byte{31: number}
	key, err := sig.NewPrivateKey(sig.ES256K, scalar[:])
	if err != nil {
		t.Fatal(err)
	}
	d, err := document.New(key.Public(), map[string]string{"name": name})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func registered(block uint64, p epoch.Project, d document.Document) Event {
	return Event{Place{Block: block}, DeviceRegistered{
		Project: p, Device: d.ID().Address(), KeyType: d.Key().Algorithm(), Account: common.Address{byte(block)}, DocumentHash: d.Hash(), DocumentURI: d.URI(),
	}}
}

func updated(block uint64, id did.ID, d document.Document) Event {
	return Event{Place{Block: block}, DocumentUpdated{1, id.Address(), d.Hash(), d.URI()}}
}

// namesAt returns the devices' names as of a block.
func namesAt(t *testing.T, r *Registry, block uint64) []string {
	t.Helper()
	devices, err := r.At(t.Context(), block)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, d := range devices {
		names = append(names, d.Document.Fact("name"))
	}
	return names
}

var quiet = slog.New(slog.DiscardHandler)

func TestRegistryKnowsTheDevicesOfEachBlock(t *testing.T) {
	one, two := testDocument(t, 1, "one"), testDocument(t, 2, "two")
	forged := updated(6, one.ID(), testDocument(t, 1, "forged"))
	forged.What = DocumentUpdated{1, one.ID().Address(), common.Hash{1}, testDocument(t, 1, "forged").URI()}
	elsewhere := updated(7, one.ID(), one)
	elsewhere.What = DocumentUpdated{1, one.ID().Address(), common.Hash{2}, "ipfs://document"}
	lost := registered(8, 1, testDocument(t, 3, "lost"))
	lost.What = DeviceRegistered{Project: 1, Device: testDocument(t, 3, "").ID().Address(), DocumentURI: "https://gone.example"}
	source := &events{head: 20, all: []Event{
		registered(2, 1, one), registered(3, 1, two), registered(3, 2, testDocument(t, 4, "of another project")),
		updated(5, one.ID(), testDocument(t, 1, "one, moved")),
		forged, elsewhere, lost, // none of these can be checked
		updated(9, one.ID(), two), // another device's document
		updated(10, testDocument(t, 3, "").ID(), testDocument(t, 3, "found")),
		updated(11, testDocument(t, 5, "").ID(), testDocument(t, 5, "of nobody")),
		updated(12, two.ID(), testDocument(t, 2, "two, first")), updated(12, two.ID(), testDocument(t, 2, "two, then")),
	}}
	want := map[uint64][]string{
		1: nil, 2: {"one"}, 3: {"two", "one"}, 4: {"two", "one"}, 5: {"two", "one, moved"}, 9: {"two", "one, moved"},
		10: {"two", "found", "one, moved"}, 11: {"two", "found", "one, moved"}, 12: {"two, then", "found", "one, moved"}, 20: {"two, then", "found", "one, moved"},
	}
	// By address the order is two, three, one. What is asked first must not
	// matter.
	up, down := NewRegistry(1, source, quiet), NewRegistry(1, source, quiet)
	for block := uint64(1); block <= 20; block++ {
		for _, r := range []struct {
			registry *Registry
			block    uint64
		}{{up, block}, {down, 21 - block}} {
			if names, ok := want[r.block]; ok {
				if diff := cmp.Diff(namesAt(t, r.registry, r.block), names); diff != "" {
					t.Errorf("block %d (-got +want):\n%s", r.block, diff)
				}
			}
		}
	}
	if d, ok := up.Device(one.ID()); !ok || d.Document.Fact("name") != "one, moved" {
		t.Errorf("newest document is %q (%t)", d.Document.Fact("name"), ok)
	}
	if _, ok := up.Device(testDocument(t, 4, "").ID()); ok {
		t.Error("a device of another project is known")
	}
}

// Its events of that block would have been taken for read, and their devices
// never paid.
func TestRegistryDoesNotReadAheadOfItsNode(t *testing.T) {
	source := &events{head: 4, all: []Event{registered(5, 1, testDocument(t, 1, "one"))}}
	r := NewRegistry(1, source, quiet)
	if _, err := r.At(t.Context(), 6); !errors.Is(err, ErrBehind) {
		t.Fatalf("At(6) of a node at 4 = %v, want %v", err, ErrBehind)
	}
	source.head = 6
	if diff := cmp.Diff(namesAt(t, r, 6), []string{"one"}); diff != "" {
		t.Errorf("devices differ (-got +want):\n%s", diff)
	}
}

func TestRegistryReadsEachBlockOnce(t *testing.T) {
	source := &events{head: 9, all: []Event{registered(5, 1, testDocument(t, 1, "one"))}}
	r := NewRegistry(1, source, quiet)
	source.broken = errors.New("node is down")
	if _, err := r.At(t.Context(), 9); err == nil {
		t.Fatal("no error")
	}
	source.broken, source.asked = nil, 0
	for _, block := range []uint64{9, 5, 9, 1} {
		namesAt(t, r, block)
	}
	if source.asked != 1 {
		t.Errorf("asked %d times, want once", source.asked)
	}
}

func TestRegistryFollowsAndIsReadyOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := testDocument(t, 1, "one")
		source := &events{head: 3, all: []Event{registered(5, 1, d)}, broken: errors.New("node is down")}
		r := NewRegistry(1, source, quiet)
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error)
		go func() { ended <- r.Run(ctx) }()
		synctest.Wait()
		select {
		case <-r.Ready():
			t.Fatal("ready before it could read")
		default:
		}
		source.broken = nil
		source.take()
		<-r.Ready()
		synctest.Wait()
		if _, ok := r.Device(d.ID()); ok {
			t.Error("a device is known before its block")
		}
		source.head = 5
		source.take()
		time.Sleep(time.Second)
		synctest.Wait()
		if _, ok := r.Device(d.ID()); !ok {
			t.Error("the device is not seen a second after its block")
		}
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("Run = %v, want %v", err, context.Canceled)
		}
	})
}
