package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"
)

// A progress shows how far long work is: one line that moves on a terminal,
// a line at each tenth elsewhere. Safe for concurrent use.
type progress struct {
	mu       sync.Mutex
	out      io.Writer
	terminal bool
	quiet    bool
	label    string
	started  time.Time
	last     int // tenth or percent shown last
}

func newProgress(out io.Writer, quiet bool) *progress {
	p := &progress{out: out, quiet: quiet, last: -1}
	if file, ok := out.(*os.File); ok {
		info, err := file.Stat()
		p.terminal = err == nil && info.Mode()&os.ModeCharDevice != 0
	}
	return p
}

// Step shows that done of total parts of label are done.
func (p *progress) Step(label string, done, total int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.quiet || total <= 0 {
		return
	}
	if label != p.label {
		p.label, p.started, p.last = label, time.Now(), -1
	}
	steps := 10
	if p.terminal {
		steps = 100
	}
	at := done * steps / total
	if at == p.last {
		return
	}
	p.last = at
	if !p.terminal {
		fmt.Fprintf(p.out, "%s %d of %d\n", label, done, total)
		return
	}
	const width = 28
	filled := done * width / total
	fmt.Fprintf(p.out, "\r\x1b[K%-26s %s%s %d/%d", label, strings.Repeat("█", filled), strings.Repeat("░", width-filled), done, total)
	if took := time.Since(p.started); done > 0 && done < total && took > 2*time.Second { // before, it would be a guess
		left := time.Duration(float64(took) / float64(done) * float64(total-done))
		fmt.Fprintf(p.out, "  about %s left", left.Round(time.Second))
	}
	if done >= total {
		fmt.Fprintf(p.out, "  %.1f s\n", time.Since(p.started).Seconds())
	}
}

// Say writes a line of its own.
func (p *progress) Say(format string, args ...any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !p.quiet {
		fmt.Fprintf(p.out, format+"\n", args...)
	}
}
