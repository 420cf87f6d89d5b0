package issuer

import (
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/trellis-network/trellis/protocol/vc/statuslist"
)

func openStore(t testing.TB, path string) *Store {
	t.Helper()
	s, err := OpenStore(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func TestRevocationSurvivesTheProcess(t *testing.T) {
	path := filepath.Join(t.TempDir(), "issuer.db")
	s := openStore(t, path)
	places, err := s.Add(t.Context(), Record{ID: "urn:1", Type: "X", Subject: "did:x:y", Issued: 7}, []string{statuslist.Revocation})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.SetStatus(t.Context(), "urn:1", statuslist.Revocation, 1); err != nil {
		t.Fatal(err)
	}
	// The first process is not closed: what it answered stands in the file already.
	again := openStore(t, path)
	l, purpose, err := again.List(t.Context(), places[0].List)
	if err != nil || purpose != statuslist.Revocation {
		t.Fatalf("list is for %q: %v", purpose, err)
	}
	if status, err := l.Get(places[0].Index); err != nil || status != 1 {
		t.Errorf("status is %d: %v", status, err)
	}
	if r, err := again.Find(t.Context(), "urn:1"); err != nil || r != (Record{"urn:1", "X", "did:x:y", 7}) {
		t.Errorf("record is %+v: %v", r, err)
	}
	if _, err := again.SetStatus(t.Context(), "urn:1", statuslist.Revocation, 0); !errors.Is(err, ErrRevoked) {
		t.Errorf("taken back: %v", err)
	}
	if _, err := again.Add(t.Context(), Record{ID: "urn:1"}, nil); !errors.Is(err, ErrExists) {
		t.Errorf("the same id again: %v", err)
	}
}

func TestNoPlaceIsGivenTwice(t *testing.T) {
	s := openStore(t, filepath.Join(t.TempDir(), "issuer.db"))
	var mu sync.Mutex
	seen := map[Allocation]bool{}
	var tasks sync.WaitGroup
	for worker := range 4 {
		tasks.Go(func() {
			for i := range 100 {
				places, err := s.Add(t.Context(), Record{ID: fmt.Sprintf("urn:%d:%d", worker, i)}, []string{statuslist.Revocation, statuslist.Suspension})
				if err != nil {
					t.Error(err)
					return
				}
				mu.Lock()
				for _, p := range places {
					if seen[p] {
						t.Errorf("place %+v is given twice", p)
					}
					seen[p] = true
				}
				mu.Unlock()
			}
		})
	}
	tasks.Wait()
	inOrder := 0
	for p := range seen {
		next := p
		next.Index++
		if seen[next] {
			inOrder++
		}
	}
	if len(seen) != 800 || inOrder > 80 { // 400 places of 131,072 at random: a neighbour for about one
		t.Errorf("%d places, %d with a neighbour", len(seen), inOrder)
	}
}

func TestHalfFullListIsFollowedByAnother(t *testing.T) {
	s := openStore(t, filepath.Join(t.TempDir(), "issuer.db"))
	add := func(id string) uint64 {
		t.Helper()
		places, err := s.Add(t.Context(), Record{ID: id}, []string{statuslist.Revocation})
		if err != nil {
			t.Fatal(err)
		}
		return places[0].List
	}
	first := add("urn:1")
	if _, err := s.db.Exec(`UPDATE lists SET used = ?`, statuslist.MinEntries/2-1); err != nil {
		t.Fatal(err)
	}
	if last, next := add("urn:2"), add("urn:3"); last != first || next == first {
		t.Errorf("lists are %d, %d and %d", first, last, next)
	}
}

func TestSecretsAreTakenOnceAndBounded(t *testing.T) {
	now := time.Unix(1000, 0)
	o := newOnce[int](3, time.Minute)
	var keys []string
	for i := range 4 {
		keys = append(keys, o.give(i, now))
	}
	if _, ok := o.see(keys[0], now); ok {
		t.Error("four are kept, at most three")
	}
	if v, ok := o.take(keys[3], now); !ok || v != 3 {
		t.Errorf("took %d, %t", v, ok)
	}
	if _, ok := o.take(keys[3], now); ok {
		t.Error("taken twice")
	}
	if _, ok := o.take(keys[2], now.Add(time.Minute)); ok {
		t.Error("taken too late")
	}
	for range 1000 { // given and taken at once: nothing may pile up
		o.take(o.give(0, now), now)
	}
	if len(o.items) > 3 || len(o.order) > 7 {
		t.Errorf("%d items and %d in order are kept", len(o.items), len(o.order))
	}
}

func FuzzStatusChanges(f *testing.F) {
	f.Add([]byte(`{"type":"BitstringStatusListEntry","statusPurpose":"revocation"}`), true)
	f.Add([]byte(`[{"type":"BitstringStatusListEntry","status":"1"}]`), false)
	f.Fuzz(func(t *testing.T, raw []byte, set bool) {
		for _, status := range []*bool{nil, &set} {
			changes, err := statusRequest{"urn:1", json.RawMessage(raw), status}.changes()
			if err == nil && len(changes) == 0 {
				t.Fatal("a change of nothing")
			}
		}
	})
}

// A stranger's documents reach all parsers through here.
func FuzzOpen(f *testing.F) {
	w := newWorld(f, nil, realProofs(f))
	f.Add([]byte(`"eyJhbGciOiJub25lIn0.e30."`))
	f.Add([]byte(`{"@context":"https://www.w3.org/ns/credentials/v2","id":"data:application/vc+jwt,a.b.c","type":"EnvelopedVerifiableCredential"}`))
	f.Add([]byte(`{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiablePresentation"],"proof":{"type":"DataIntegrityProof"}}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		if !json.Valid(raw) {
			return
		}
		if _, err := w.issuer.verifier.openCredential(t.Context(), raw, noBinding); err == nil {
			t.Fatal("verified what nobody signed")
		}
		if _, err := w.issuer.verifier.openPresentation(t.Context(), raw, demandsOfNobody); err == nil {
			t.Fatal("verified what nobody signed")
		}
	})
}
