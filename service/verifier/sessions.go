package verifier

import (
	"container/list"
	"net/netip"
	"sync"
	"time"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/types/did"
)

// A holder is who asked, and for whom. Anyone may ask in a device's name, so the limit of challenges is of both together.
type holder struct {
	device did.ID
	from   netip.Addr
}

// A session is a challenge that waits for its answer.
type session struct {
	holder    holder
	challenge attest.Challenge
	kind      attest.Kind
	appraiser attest.Appraiser
}

// sessions keep each challenge until it is answered or over. Memory is bounded by max. All challenges live equally long, so the
// oldest is in front.
type sessions struct {
	max, each int

	mu      sync.Mutex
	order   *list.List                     // of session, guarded by mu
	byNonce map[attest.Nonce]*list.Element // guarded by mu
	held    map[holder]int                 // guarded by mu; only those that hold something
}

func newSessions(max, each int) *sessions {
	return &sessions{max: max, each: each, order: list.New(), byNonce: make(map[attest.Nonce]*list.Element), held: make(map[holder]int)}
}

// add keeps one. A holder at its limit loses its oldest challenge, so that whoever asks in a device's name takes none away from the
// device itself; a full store takes none.
func (s *sessions) add(one session, now time.Time) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for front := s.order.Front(); front != nil && now.After(front.Value.(session).challenge.Expires); front = s.order.Front() {
		s.remove(front)
	}
	if s.held[one.holder] >= s.each {
		s.removeOldest(one.holder)
	}
	if s.order.Len() >= s.max {
		return refuse(busy, "too many challenges wait for their answers; ask again later")
	}
	s.byNonce[one.challenge.Nonce] = s.order.PushBack(one)
	s.held[one.holder]++
	return nil
}

// take returns the session of a nonce once.
func (s *sessions) take(nonce attest.Nonce, now time.Time) (session, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	element, ok := s.byNonce[nonce]
	if !ok {
		return session{}, false
	}
	one := element.Value.(session)
	s.remove(element)
	return one, !now.After(one.challenge.Expires)
}

func (s *sessions) removeOldest(h holder) {
	for element := s.order.Front(); element != nil; element = element.Next() {
		if element.Value.(session).holder == h {
			s.remove(element)
			return
		}
	}
}

func (s *sessions) remove(element *list.Element) {
	one := s.order.Remove(element).(session)
	delete(s.byNonce, one.challenge.Nonce)
	if s.held[one.holder]--; s.held[one.holder] == 0 {
		delete(s.held, one.holder)
	}
}

func (s *sessions) len() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.order.Len()
}
