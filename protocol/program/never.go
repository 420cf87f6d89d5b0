package program

import "time"

// never is a context.Context that does not end and holds nothing: rules have
// neither deadlines nor values, fuel ends a run.
type never struct{}

func (never) Deadline() (deadline time.Time, ok bool) { return time.Time{}, false }
func (never) Done() <-chan struct{}                   { return nil }
func (never) Err() error                              { return nil }
func (never) Value(any) any                           { return nil }
