// Package lifecycle starts the roles of a process in order and stops them in reverse.
package lifecycle

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
)

// A Role works until its context ends or it fails.
type Role struct {
	Name string
	// Run blocks until ctx ends or the role fails. Returning nil while ctx
	// is live means that the role has done its work.
	Run func(ctx context.Context) error
	// Ready is closed when roles after this one may start; nil means at once.
	Ready <-chan struct{}
}

type running struct {
	name   string
	cancel context.CancelFunc
	done   chan struct{}
}

// Run starts the roles in order, each when the one before is ready, and
// blocks until ctx ends or a role fails. Then it stops them one by one in
// reverse order, so that a role outlives everything that feeds on it, and
// returns the first failure.
func Run(ctx context.Context, log *slog.Logger, roles ...Role) error {
	// Roles must not see ctx end by themselves: the order would be lost.
	base := context.WithoutCancel(ctx)
	failed := make(chan error, len(roles))
	var started []running
	var failure error
	for _, role := range roles {
		roleCtx, cancel := context.WithCancel(base)
		r := running{role.Name, cancel, make(chan struct{})}
		started = append(started, r)
		go func() {
			defer close(r.done)
			if err := role.Run(roleCtx); err != nil && !errors.Is(err, context.Canceled) {
				failed <- fmt.Errorf("%s: %w", role.Name, err)
			}
		}()
		if failure = waitReady(ctx, role, failed); failure != nil || ctx.Err() != nil {
			break
		}
		log.Debug("Role started", "role", role.Name)
	}
	if failure == nil {
		select {
		case <-ctx.Done():
		case failure = <-failed:
		}
	}
	for i := len(started) - 1; i >= 0; i-- {
		started[i].cancel()
		<-started[i].done
		log.Debug("Role stopped", "role", started[i].name)
	}
	if failure == nil && len(failed) > 0 {
		failure = <-failed
	}
	return failure
}

func waitReady(ctx context.Context, role Role, failed <-chan error) error {
	if role.Ready == nil {
		return nil
	}
	select {
	case <-role.Ready:
		return nil
	case err := <-failed:
		return err
	case <-ctx.Done():
		return nil
	}
}
