package stream_test

import (
	"bytes"
	"errors"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"

	"github.com/nats-io/nats-server/v2/server"

	"github.com/trellis-network/trellis/client/stream"
	"github.com/trellis-network/trellis/client/stream/streamtest"
)

func open(t testing.TB, cfg stream.Config) *stream.Stream {
	t.Helper()
	s, err := stream.Open(t.Context(), cfg, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func TestEmbeddedStreamKeepsItsPromises(t *testing.T) {
	dir := t.TempDir()
	streamtest.Run(t, func(t *testing.T) (streamtest.Stream, func()) {
		s := open(t, stream.Config{Dir: dir})
		return s, func() { s.Close() }
	})
}

func TestMemoryStreamKeepsItsPromises(t *testing.T) {
	s := streamtest.NewMemory()
	streamtest.Run(t, func(*testing.T) (streamtest.Stream, func()) { return s, func() {} })
}

func TestExternalServerKeepsThePromises(t *testing.T) {
	ns, err := server.NewServer(&server.Options{
		Host: "127.0.0.1", Port: server.RANDOM_PORT, JetStream: true, StoreDir: t.TempDir(), SyncAlways: true,
		MaxPayload: stream.MaxMessageBytes, NoSigs: true, NoLog: true,
	})
	if err != nil {
		t.Fatal(err)
	}
	ns.Start()
	t.Cleanup(ns.Shutdown)
	streamtest.Run(t, func(t *testing.T) (streamtest.Stream, func()) {
		s := open(t, stream.Config{URL: ns.ClientURL()})
		return s, func() { s.Close() }
	})
}

func TestServerWithSmallMessagesIsRefused(t *testing.T) {
	ns, err := server.NewServer(&server.Options{Host: "127.0.0.1", Port: server.RANDOM_PORT, JetStream: true, StoreDir: t.TempDir(), NoSigs: true, NoLog: true})
	if err != nil {
		t.Fatal(err)
	}
	ns.Start()
	t.Cleanup(ns.Shutdown)
	_, err = stream.Open(t.Context(), stream.Config{URL: ns.ClientURL()}, slog.New(slog.DiscardHandler))
	if err == nil || !strings.Contains(err.Error(), "max_payload") {
		t.Errorf("error is %v, want one that says to raise max_payload", err)
	}
}

func TestFullStreamRefusesAndTakesAgainAfterRelease(t *testing.T) {
	s := open(t, stream.Config{Dir: filepath.Join(t.TempDir(), "stream"), MaxBytes: 256 << 10})
	message := bytes.Repeat([]byte{7}, 60<<10)
	var last stream.Seq
	var err error
	for range 10 {
		var seq stream.Seq
		if seq, err = s.Append(t.Context(), 1, last, message); err != nil {
			break
		}
		last = seq
	}
	if !errors.Is(err, stream.ErrFull) || last != 4 {
		t.Fatalf("after %d messages: %v, want ErrFull after 4", last, err)
	}
	for _, r := range []stream.Reader{stream.Gateway, stream.Sequencer} {
		if err := s.Release(t.Context(), 1, r, last); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.Append(t.Context(), 1, last, message); err != nil {
		t.Errorf("append after release: %v", err)
	}
}

func TestDirectoryIsUsedByOne(t *testing.T) {
	dir := t.TempDir()
	open(t, stream.Config{Dir: dir})
	if _, err := stream.Open(t.Context(), stream.Config{Dir: dir}, slog.New(slog.DiscardHandler)); err == nil {
		t.Error("the directory was opened twice")
	}
}

func BenchmarkAppend64KiB(b *testing.B) {
	s := open(b, stream.Config{Dir: b.TempDir(), MaxBytes: 8 << 30})
	message := bytes.Repeat([]byte{7}, 64<<10)
	var last stream.Seq
	b.SetBytes(int64(len(message)))
	b.ReportAllocs()
	for b.Loop() {
		var err error
		if last, err = s.Append(b.Context(), 1, last, message); err != nil {
			b.Fatal(err)
		}
	}
}
