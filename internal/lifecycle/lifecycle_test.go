package lifecycle

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/google/go-cmp/cmp"
)

type diary struct {
	mu    sync.Mutex
	lines []string
}

func (d *diary) write(line string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.lines = append(d.lines, line)
}

func (d *diary) role(name string) Role {
	ready := make(chan struct{})
	return Role{Name: name, Ready: ready, Run: func(ctx context.Context) error {
		d.write("start " + name)
		close(ready)
		<-ctx.Done()
		d.write("stop " + name)
		return ctx.Err()
	}}
}

func TestRolesStopInReverse(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var d diary
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error)
		go func() {
			done <- Run(ctx, slog.New(slog.DiscardHandler), d.role("chain"), d.role("log"), d.role("page"))
		}()
		synctest.Wait()
		cancel()
		if err := <-done; err != nil {
			t.Errorf("Run = %v, want nil", err)
		}
		want := []string{"start chain", "start log", "start page", "stop page", "stop log", "stop chain"}
		if diff := cmp.Diff(d.lines, want); diff != "" {
			t.Errorf("order differs (-got +want):\n%s", diff)
		}
	})
}

func TestFailureStopsTheOthersAndIsReturned(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var d diary
		torn := errors.New("torn")
		err := Run(t.Context(), slog.New(slog.DiscardHandler), d.role("chain"), Role{Name: "log", Run: func(context.Context) error { return torn }}, d.role("page"))
		if !errors.Is(err, torn) {
			t.Errorf("Run = %v, want %v", err, torn)
		}
		if last := d.lines[len(d.lines)-1]; last != "stop chain" {
			t.Errorf("last line %q, want stop chain", last)
		}
	})
}
