// Package streamtest stands in for the write-ahead stream in tests, and tests that a stream keeps its promises.
package streamtest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"

	"github.com/trellis-network/trellis/client/stream"
	"github.com/trellis-network/trellis/types/epoch"
)

// A Stream is what the roles use of stream.Stream.
type Stream interface {
	ID() string
	Append(ctx context.Context, project epoch.Project, last stream.Seq, data []byte) (stream.Seq, error)
	Next(ctx context.Context, project epoch.Project, after stream.Seq) (stream.Message, error)
	Release(ctx context.Context, project epoch.Project, reader stream.Reader, upTo stream.Seq) error
	Released(ctx context.Context, project epoch.Project, reader stream.Reader) (stream.Seq, error)
}

var _ Stream = (*stream.Stream)(nil)

// A Memory keeps a stream in memory: it survives a role that stops, not the
// process. Safe for concurrent use.
type Memory struct {
	// OnAppend, if set, is called before each Append. An error that it returns
	// is Append's. It may block. Set it before use.
	OnAppend func(data []byte) error
	// AfterAppend, if set, is called with the message stored. An error that it
	// returns is Append's: the message is there and the caller does not know.
	AfterAppend func(stream.Seq) error

	mu       sync.Mutex
	last     stream.Seq                         // guarded by mu
	messages map[epoch.Project][]stream.Message // guarded by mu
	marks    map[string]stream.Seq              // guarded by mu
}

// NewMemory returns an empty stream.
func NewMemory() *Memory {
	return &Memory{messages: map[epoch.Project][]stream.Message{}, marks: map[string]stream.Seq{}}
}

// ID implements Stream.
func (m *Memory) ID() string { return "memory" }

// Append implements Stream.
func (m *Memory) Append(_ context.Context, project epoch.Project, last stream.Seq, data []byte) (stream.Seq, error) {
	if m.OnAppend != nil {
		if err := m.OnAppend(data); err != nil {
			return 0, err
		}
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	list := m.messages[project]
	if seen := len(list) > 0; seen && list[len(list)-1].Seq != last || !seen && last != 0 {
		return 0, stream.ErrBehind
	}
	m.last++
	m.messages[project] = append(list, stream.Message{Seq: m.last, Data: append([]byte(nil), data...)})
	if m.AfterAppend != nil {
		if err := m.AfterAppend(m.last); err != nil {
			return 0, err
		}
	}
	return m.last, nil
}

// Next implements Stream.
func (m *Memory) Next(_ context.Context, project epoch.Project, after stream.Seq) (stream.Message, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, message := range m.messages[project] {
		if message.Seq > after {
			return message, nil
		}
	}
	return stream.Message{}, stream.ErrNone
}

// Release implements Stream.
func (m *Memory) Release(_ context.Context, project epoch.Project, reader stream.Reader, upTo stream.Seq) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.marks[fmt.Sprint(project, reader)] = upTo
	lowest := min(m.marks[fmt.Sprint(project, stream.Gateway)], m.marks[fmt.Sprint(project, stream.Sequencer)])
	list := m.messages[project]
	for len(list) > 0 && list[0].Seq < lowest {
		list = list[1:]
	}
	m.messages[project] = list
	return nil
}

// Released implements Stream.
func (m *Memory) Released(_ context.Context, project epoch.Project, reader stream.Reader) (stream.Seq, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.marks[fmt.Sprint(project, reader)], nil
}

// Run tests the promises of package stream. open is called twice and MUST
// return the same stream, closed in between by the test's call of its second
// result.
func Run(t *testing.T, open func(*testing.T) (Stream, func())) {
	ctx := t.Context()
	s, stop := open(t)
	if _, err := s.Next(ctx, 1, 0); !errors.Is(err, stream.ErrNone) {
		t.Fatalf("Next of an empty stream: %v, want ErrNone", err)
	}
	var seqs []stream.Seq
	last := stream.Seq(0)
	for i := range 10 {
		seq, err := s.Append(ctx, 1, last, fmt.Appendf(nil, "message %d", i))
		if err != nil {
			t.Fatal(err)
		}
		if seq <= last {
			t.Fatalf("message %d has sequence %d after %d", i, seq, last)
		}
		if _, err := s.Append(ctx, 1, last, []byte("not seen")); !errors.Is(err, stream.ErrBehind) {
			t.Fatalf("append behind a message that is not the last: %v, want ErrBehind", err)
		}
		if i == 0 {
			if _, err := s.Append(ctx, 2, 0, []byte("of another project")); err != nil {
				t.Fatal(err)
			}
		}
		last = seq
		seqs = append(seqs, seq)
	}
	id := s.ID()
	release := func(s Stream, reader stream.Reader, upTo stream.Seq) {
		t.Helper()
		if err := s.Release(ctx, 1, reader, upTo); err != nil {
			t.Fatal(err)
		}
	}
	release(s, stream.Gateway, seqs[7])
	expect(t, s, seqs, 0) // the sequencer has not
	release(s, stream.Sequencer, seqs[4])
	expect(t, s, seqs, 4)
	stop()

	s, stop = open(t)
	defer stop()
	if s.ID() != id {
		t.Errorf("identity is %s after a restart, was %s", s.ID(), id)
	}
	expect(t, s, seqs, 4)
	if mark, err := s.Released(ctx, 1, stream.Gateway); err != nil || mark != seqs[7] {
		t.Errorf("mark after a restart is %d, %v, want %d", mark, err, seqs[7])
	}
	release(s, stream.Sequencer, last)
	release(s, stream.Gateway, last)
	expect(t, s, seqs, len(seqs)-1) // the last one stays
	if _, err := s.Append(ctx, 1, last, []byte("after the purge")); err != nil {
		t.Errorf("append after all was released: %v", err)
	}
	if message, err := s.Next(ctx, 2, 0); err != nil || string(message.Data) != "of another project" {
		t.Errorf("the other project's message is %q, %v", message.Data, err)
	}
}

// expect fails unless the messages of project 1 are those from the given one on.
func expect(t *testing.T, s Stream, seqs []stream.Seq, from int) {
	t.Helper()
	after := stream.Seq(0)
	for i := from; i < len(seqs); i++ {
		message, err := s.Next(t.Context(), 1, after)
		if err != nil {
			t.Fatal(err)
		}
		if want := fmt.Sprintf("message %d", i); message.Seq != seqs[i] || string(message.Data) != want {
			t.Fatalf("message after %d is %d %q, want %d %q", after, message.Seq, message.Data, seqs[i], want)
		}
		after = message.Seq
	}
	if _, err := s.Next(t.Context(), 1, after); !errors.Is(err, stream.ErrNone) {
		t.Fatalf("after the last message: %v, want ErrNone", err)
	}
}
