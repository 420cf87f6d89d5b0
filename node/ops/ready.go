package ops

import (
	"fmt"
	"time"
)

// A Report is what /ready answers.
type Report struct {
	Ready      bool     `json:"ready"`
	Reason     string   `json:"reason,omitempty"` // why not
	Height     int64    `json:"height"`
	Age        float64  `json:"secondsSinceLastBlock"`
	CatchingUp bool     `json:"catchingUp"`
	Peers      Peers    `json:"peers"`
	DiskFree   uint64   `json:"diskFreeBytes"`
	Signer     bool     `json:"signerConnected"`
	ClockSkew  *float64 `json:"clockSkewSeconds,omitempty"` // how far this machine is ahead of the chain, once known
	Warning    string   `json:"warning,omitempty"`          // what does not keep the node from serving, but will
}

// Report judges whether the node is fit to serve: it takes part, has caught up, and its newest block is young.
func (m *Monitor) Report() Report {
	m.mu.Lock()
	source, failure, phase := m.source, m.failure, m.phase
	height, blockTime, committed := m.height, m.blockTime, m.committed
	m.mu.Unlock()
	now := m.cfg.Now()
	if committed.IsZero() {
		committed = m.started
	}
	r := Report{Height: height, Age: now.Sub(committed).Seconds()}
	r.DiskFree, _ = m.freeDisk()
	if source != nil {
		r.CatchingUp, r.Peers, r.Signer = source.CatchingUp(), source.Peers(), source.SignerConnected()
	}
	m.describeClock(&r)
	late := time.Duration(m.cfg.LateBlocks) * m.cfg.Interval
	switch {
	case failure != nil:
		r.Reason = "the consensus has failed: " + failure.Error()
	case source == nil:
		r.Reason = phase
	case !r.Signer:
		r.Reason = "the signer is away"
	case r.CatchingUp:
		r.Reason = "catching up"
	case now.Sub(committed) > late:
		r.Reason = fmt.Sprintf("no block for %.0f s", r.Age)
	case now.Sub(blockTime) > late+MaxClockSkew:
		r.Reason = fmt.Sprintf("the newest block is %.0f s old: the node is catching up, or its clock is wrong", now.Sub(blockTime).Seconds())
	default:
		r.Ready = true
	}
	return r
}

func (m *Monitor) describeClock(r *Report) {
	skew, known := m.clock.skew()
	if !known {
		return
	}
	s := skew.Seconds()
	r.ClockSkew = &s
	if skew.Abs() > MaxClockSkew {
		r.Warning = fmt.Sprintf("this machine's clock is %+.1f s from the chain's", s)
	}
}

// Failure returns why the node has given up, or nil.
func (m *Monitor) Failure() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.failure
}
