package remote

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

// call calls a method, again and again while the client cannot be reached. An error is the client's answer, or the end of
// ctx.
func (c *Client) call(ctx context.Context, result any, method string, args ...any) error {
	for pause := firstPause; ; pause = min(2*pause, maxPause) {
		err := c.callOnce(ctx, result, method, args...)
		var answer rpc.Error
		if err == nil || errors.As(err, &answer) {
			c.well()
			return err
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if c.waiting.Err() != nil {
			return fmt.Errorf("%s: %w", method, ErrStopping)
		}
		if definite(err) && !c.greeted.Load() {
			return err
		}
		c.trouble(err)
		c.sleep(ctx, pause)
	}
}

// callOnce calls a method and sorts out what went wrong.
func (c *Client) callOnce(ctx context.Context, result any, method string, args ...any) error {
	ctx, cancel := context.WithTimeout(ctx, attemptTimeout)
	defer cancel()
	defer context.AfterFunc(c.calling, cancel)()
	err := c.rpc.CallContext(ctx, result, method, args...)
	var refused rpc.HTTPError
	if !errors.As(err, &refused) {
		return err
	}
	reason := strings.TrimSpace(string(refused.Body))
	switch {
	case refused.StatusCode == http.StatusUnauthorized && (reason == "stale token" || reason == "future token" || strings.Contains(reason, "used before issued") || strings.Contains(reason, "expired")):
		return fmt.Errorf("%w by more than a minute (%s): set them by NTP", ErrClock, reason)
	case refused.StatusCode == http.StatusUnauthorized:
		return fmt.Errorf("%w (%s): give both processes the same file with --jwt-secret", ErrSecret, reason)
	case refused.StatusCode == http.StatusForbidden:
		return fmt.Errorf("refused (%s): name it by its address, or allow its host name there", reason)
	}
	return err
}

func (c *Client) sleep(ctx context.Context, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
	case <-ctx.Done():
	case <-c.waiting.Done():
	}
}

// trouble says once in a while that the client cannot be used.
func (c *Client) trouble(err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if now := time.Now(); now.Sub(c.troubled) >= logInterval {
		c.troubled = now
		c.log.Warn("Execution client cannot be used, trying on", "url", c.cfg.URL, "error", err)
	}
}

func (c *Client) well() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.troubled.IsZero() {
		c.troubled = time.Time{}
		c.log.Info("Execution client answers again", "url", c.cfg.URL)
	}
}
